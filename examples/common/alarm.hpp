// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <sstream>
#include <string>
#include <utility>

namespace example {

/// What has to be said, and in how many seconds.
class Alarm {
public:
    Alarm(double delay, std::string what) : delay_(delay), what_(std::move(what)) {}

    /// From "600 tea is ready"; none if it doesn't begin with a number of seconds within a day.
    static std::optional<Alarm> from(const std::string& text) {
        std::istringstream input(text);
        double delay = 0;
        std::string what;
        if (!(input >> delay) || delay < 0 || delay > 86400) return std::nullopt;
        std::getline(input >> std::ws, what);
        return Alarm(delay, what.empty() ? "Beep!" : what);
    }

    [[nodiscard]] double delay() const { return delay_; }
    [[nodiscard]] const std::string& what() const { return what_; }

private:
    double delay_;
    std::string what_;
};

}  // namespace example
