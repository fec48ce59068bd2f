// SPDX-License-Identifier: MIT
#include "bot/download_target.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <ostream>
#include <random>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

constexpr std::size_t kLongestId = 64;
constexpr int kMostTries = 100;

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
    if (size_ == 0 || !keep_rest_) ::unlink(part_path_.c_str());
    ::close(file_);
}

void FileTarget::open(bool resume) {
    Found found = Found::moved;
    for (int tries = 0; found == Found::moved && tries < kMostTries; ++tries) {
        if (file_ >= 0) ::close(file_);
        // Whatever may stand there: no link is followed, and no pipe keeps the opener waiting.
        file_ = ::open(part_path_.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
        found = file_ < 0 ? Found::foreign : inspect();
    }
    if (found != Found::usable) open_unguessable();
    if (!resume || size_ == 0) {
        restart();
    } else if (::lseek(file_, 0, SEEK_END) < 0) {
        fail("can't be read");
    }
}

FileTarget::Found FileTarget::inspect() {
    // Another download of the same file to the same place has the lock, and takes the name away when it is done.
    if (::flock(file_, LOCK_EX | LOCK_NB) != 0) return Found::foreign;
    struct stat opened{};
    struct stat named{};
    if (::fstat(file_, &opened) != 0) fail("can't be read");
    if (::lstat(part_path_.c_str(), &named) != 0 || named.st_ino != opened.st_ino || named.st_dev != opened.st_dev) {
        return Found::moved;
    }
    if (!S_ISREG(opened.st_mode) || opened.st_uid != ::geteuid() || opened.st_nlink != 1) return Found::foreign;
    // What anybody may have written is begun again.
    size_ = (opened.st_mode & S_IWOTH) != 0 ? 0 : static_cast<std::uint64_t>(opened.st_size);
    return Found::usable;
}

void FileTarget::open_unguessable() {
    if (file_ >= 0) ::close(file_);
    std::random_device random;
    part_path_ += "." + std::to_string(random()) + std::to_string(random()) + std::to_string(random());
    size_ = 0;
    keep_rest_ = false;
    file_ = ::open(part_path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file_ < 0) fail("can't be created");
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
            // A full disk is not to stay full for the sake of a part of a file.
            if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) keep_rest_ = false;
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

void FileTarget::discard() noexcept {
    keep_rest_ = false;
}

void FileTarget::finish(bool sync) {
    if (sync && ::fsync(file_) != 0) {
        keep_rest_ = false;  // what the disk has of it can't be told any more
        fail("can't be written to the disk");
    }
    if (std::rename(part_path_.c_str(), path_.c_str()) != 0) fail(("can't be renamed to " + path_).c_str());
    ::close(std::exchange(file_, -1));
    if (sync) sync_folder();
}

void FileTarget::sync_folder() const {
    const std::size_t slash = path_.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path_.substr(0, slash + 1);
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::string reason = std::generic_category().message(errno);
    if (descriptor >= 0) ::close(descriptor);
    if (!synced) throw LocalFileError(path_ + " is whole, but its folder can't be written to the disk: " + reason);
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

void StreamTarget::finish(bool) {
    if (!out_.flush()) throw LocalFileError("download_file: the stream can't be written");
}

}  // namespace telepot::bot
