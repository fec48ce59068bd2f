// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>
#include <string>
#include <string_view>

#include "telepot/values/log.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::log {

/// How the log names a bot, which it may outlive: by its username once that is known. Any thread.
class BotName : public telepot::detail::Counted {
public:
    explicit BotName(std::string name) : name_(std::move(name)) {}

    std::string text() const {
        const std::lock_guard lock(mutex_);
        return name_;
    }
    void learn(std::string_view username) {
        if (username.empty()) return;
        const std::lock_guard lock(mutex_);
        name_.assign("@").append(username);
    }

private:
    mutable std::mutex mutex_;
    std::string name_;
};

using SharedBotName = telepot::detail::Shared<const BotName>;

/// Writes a message about a bot, or about none if that is null.
inline void write(Level level, const SharedBotName& bot, std::string_view message) noexcept {
    if (!enabled(level)) return;
    try {
        write(level, bot ? bot->text() : std::string(), message);
    } catch (...) {
        write(level, message);
    }
}

}  // namespace telepot::log
