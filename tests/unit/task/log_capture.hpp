// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/log.hpp"

namespace telepot {

/// Collects what the library logs while it lives.
class LogCapture {
public:
    LogCapture() {
        log::set_sink([this](log::Level, std::string_view message) {
            const std::lock_guard lock(mutex_);
            messages_.emplace_back(message);
        });
    }
    ~LogCapture() { log::set_sink({}); }
    LogCapture(const LogCapture&) = delete;
    LogCapture& operator=(const LogCapture&) = delete;

    /// How many messages contain `part`.
    int count(std::string_view part) const {
        const std::lock_guard lock(mutex_);
        return static_cast<int>(std::count_if(messages_.begin(), messages_.end(), [&](const std::string& message) {
            return message.find(part) != std::string::npos;
        }));
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> messages_;
};

}  // namespace telepot
