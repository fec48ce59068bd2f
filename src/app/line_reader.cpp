// SPDX-License-Identifier: MIT
#include "app/line_reader.hpp"

#include <array>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace telepot::app {

std::optional<std::string> LineReader::next(std::chrono::milliseconds wait) {
    for (;;) {
        const std::size_t end = buffer_.find('\n');
        if (end != std::string::npos) {
            std::string line = buffer_.substr(0, end);
            buffer_.erase(0, end + 1);
            if (!line.empty() && line.back() == '\r') line.pop_back();
            return line;
        }
        if (ended_) {
            if (buffer_.empty()) return std::nullopt;
            return std::exchange(buffer_, {});
        }
        pollfd ready{STDIN_FILENO, POLLIN, 0};
        if (poll(&ready, 1, static_cast<int>(wait.count())) <= 0) return std::nullopt;
        std::array<char, 4096> bytes{};
        const ssize_t size = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size <= 0) {
            ended_ = true;
        } else {
            buffer_.append(bytes.data(), static_cast<std::size_t>(size));
        }
    }
}

}  // namespace telepot::app
