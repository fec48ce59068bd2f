// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace telepot::app {

/// Lines of the standard input, with a limit on waiting. Not to be mixed with std::cin.
class LineReader {
public:
    /// The next line; nothing if the time is up or the input has ended.
    std::optional<std::string> next(std::chrono::milliseconds wait);
    bool ended() const noexcept { return ended_ && buffer_.empty(); }

private:
    std::string buffer_;
    bool ended_ = false;
};

}  // namespace telepot::app
