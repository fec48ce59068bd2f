// SPDX-License-Identifier: MIT
#include "loop/attempts.hpp"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

namespace {

// Updates that were left over and don't come again, the lowest ones, are forgotten.
constexpr std::size_t kMostKept = 10'000;
constexpr std::size_t kMostRead = std::size_t{16} << 20;
// As soon as it is this long and nothing is being handled, the file begins anew.
constexpr std::size_t kLong = 65'536;

int opened(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) {
        throw LocalFileError("message loop: attempts_file " + path + " can't be opened: " + std::strerror(errno));
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        throw LocalFileError("message loop: attempts_file " + path + " is in use by another loop or process");
    }
    return file;
}

/// "b 17 2": update 17 was begun for the second time. "e 17": it has ended.
bool parse(std::string_view line, char& what, std::int64_t& id, int& count) {
    if (line.size() < 3 || line[1] != ' ') return false;
    what = line[0];
    const char* const end = line.data() + line.size();
    const auto first = std::from_chars(line.data() + 2, end, id);
    if (first.ec != std::errc()) return false;
    if (what == 'e') return first.ptr == end;
    if (what != 'b' || first.ptr == end || *first.ptr != ' ') return false;
    const auto second = std::from_chars(first.ptr + 1, end, count);
    return second.ec == std::errc() && second.ptr == end && count > 0;
}

}  // namespace

Attempts::Attempts(const std::string& path, int most) : path_(path), most_(most), file_(opened(path)) {
    try {
        read();
        rewrite();
    } catch (...) {
        ::close(file_);
        throw;
    }
}

Attempts::~Attempts() {
    ::close(file_);
}

void Attempts::read() {
    std::string text;
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::read(file_, buffer, sizeof buffer);
        if (count < 0) throw LocalFileError("message loop: attempts_file " + path_ + ": " + std::strerror(errno));
        if (count == 0) break;
        text.append(buffer, static_cast<std::size_t>(count));
        if (text.size() > kMostRead) throw LocalFileError("message loop: attempts_file " + path_ + " is too long");
    }
    std::string_view rest = text;
    // Of a process that died while it wrote, the last line may be half of one.
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        char what = 0;
        std::int64_t id = 0;
        int count = 0;
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        if (!parse(line, what, id, count)) {
            throw LocalFileError("message loop: attempts_file " + path_ + " has a line that isn't one of it");
        }
        if (what == 'e') {
            attempts_.erase(id);
        } else {
            attempts_[id] = count;
        }
    }
    while (attempts_.size() > kMostKept) attempts_.erase(attempts_.begin());
}

void Attempts::rewrite() {
    if (::ftruncate(file_, 0) != 0) {
        throw LocalFileError("message loop: attempts_file " + path_ + ": " + std::strerror(errno));
    }
    size_ = 0;
    std::string lines;
    for (const auto& [id, count] : attempts_) {
        lines += "b " + std::to_string(id) + ' ' + std::to_string(count) + '\n';
    }
    if (!lines.empty()) append(lines);
}

// A message is handled even if it can't be noted: a full disk mustn't stop the bot.
void Attempts::append(const std::string& line) {
    const bool written = ::write(file_, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    if (written) {
        size_ += line.size();
    } else if (!broken_) {
        log::error("attempts_file " + path_ + " can't be written: " + std::strerror(errno));
    }
    broken_ = !written;
}

bool Attempts::exhausted(std::int64_t update_id) const {
    const std::lock_guard lock(mutex_);
    const auto found = attempts_.find(update_id);
    return found != attempts_.end() && found->second >= most_;
}

void Attempts::begun(std::int64_t update_id) {
    const std::lock_guard lock(mutex_);
    const int count = ++attempts_[update_id];
    in_progress_.insert(update_id);
    append("b " + std::to_string(update_id) + ' ' + std::to_string(count) + '\n');
}

void Attempts::ended(std::int64_t update_id) {
    const std::lock_guard lock(mutex_);
    if (attempts_.erase(update_id) == 0) return;
    in_progress_.erase(update_id);
    append("e " + std::to_string(update_id) + '\n');
    if (size_ < kLong || !in_progress_.empty()) return;
    try {
        rewrite();
    } catch (const LocalFileError& e) {
        if (!broken_) log::error(e.what());
        broken_ = true;
    }
}

}  // namespace telepot::loop
