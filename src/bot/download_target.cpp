// SPDX-License-Identifier: MIT
#include "bot/download_target.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <ostream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "telepot/exception.hpp"

namespace telepot::bot {

namespace {

constexpr std::size_t kLongestId = 64;

// A server's text becomes part of a file name: only what can't lead elsewhere.
std::string safe(std::string_view id) {
    std::string result;
    for (const char c : id.substr(0, kLongestId)) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        result += plain ? c : '_';
    }
    return result;
}

}  // namespace

FileTarget::FileTarget(std::string path, std::string_view unique_id, bool resume)
    : path_(std::move(path)), part_path_(path_ + "." + safe(unique_id) + ".part") {
    open(resume);
}

FileTarget::~FileTarget() {
    if (file_ < 0) return;
    if (size_ == 0) ::unlink(part_path_.c_str());
    ::close(file_);
}

void FileTarget::open(bool resume) {
    file_ = ::open(part_path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        // The same file is being downloaded to the same place: this one takes a name of its own.
        ::close(file_);
        part_path_ += ".XXXXXX";
        file_ = ::mkstemp(part_path_.data());
        if (file_ >= 0) ::fchmod(file_, 0644);
    }
    if (file_ < 0) fail("can't be created");
    if (!resume) {
        restart();
        return;
    }
    const off_t end = ::lseek(file_, 0, SEEK_END);
    if (end < 0) fail("can't be read");
    size_ = static_cast<std::uint64_t>(end);
}

void FileTarget::fail(const char* what) const {
    const std::string reason = std::generic_category().message(errno);
    throw LocalFileError(part_path_ + " " + what + ": " + reason);
}

void FileTarget::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file_, bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR) continue;
            fail("can't be written");
        }
        size_ += static_cast<std::uint64_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void FileTarget::restart() {
    if (::ftruncate(file_, 0) != 0 || ::lseek(file_, 0, SEEK_SET) < 0) fail("can't be written");
    size_ = 0;
}

void FileTarget::finish() {
    if (std::rename(part_path_.c_str(), path_.c_str()) != 0) fail(("can't be renamed to " + path_).c_str());
    ::close(std::exchange(file_, -1));
}

void StreamTarget::write(std::string_view bytes) {
    const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(skip_, bytes.size()));
    skip_ -= skipped;
    bytes.remove_prefix(skipped);
    if (bytes.empty()) return;
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out_) throw LocalFileError("download_file: the stream can't be written");
    size_ += bytes.size();
}

void StreamTarget::finish() {
    if (!out_.flush()) throw LocalFileError("download_file: the stream can't be written");
}

}  // namespace telepot::bot
