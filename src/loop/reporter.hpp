// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "telepot/loop/message_loop.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_name.hpp"

namespace telepot::loop {

/// What a message loop counts, writes to the log and tells on_error(). Any thread.
class Reporter {
public:
    using Callback = detail::Function<void(const LoopError&)>;
    using Counter = std::atomic<std::uint64_t>;

    explicit Reporter(log::SharedBotName bot = {}) : bot_(std::move(bot)) {}

    /// Writes to the log, in the bot's name.
    void say(log::Level level, std::string_view text) const noexcept { log::write(level, bot_, text); }
    /// Before the loop starts.
    void set_callback(Callback callback) { callback_ = std::move(callback); }

    /// A handler ended with an exception.
    void handler_failed(const AnyMessage& msg, const std::exception_ptr& error) noexcept;
    /// A poll failed; `consequence` says what is done about it.
    void poll_failed(const std::exception_ptr& error, std::string_view consequence,
                     log::Level level = log::Level::warning) noexcept;
    /// Nobody took a message.
    void untaken_message(const AnyMessage& msg, std::string_view why) const noexcept;
    /// The process has died with this update too often for its handler to be called again.
    void left_out(const AnyMessage& msg, int attempts) noexcept;
    /// An update that can't be decoded, or is of an unknown kind, and that nobody takes. Each kind is logged once.
    void unknown_update(const AnyMessage& msg);

    LoopStatistics statistics() const noexcept;

    Counter received{0};
    Counter repeated{0};
    Counter handled{0};
    Counter untaken{0};
    Counter handler_errors{0};
    Counter poll_errors{0};
    Counter unknown{0};
    Counter dropped{0};
    std::atomic<std::size_t> held{0};

private:
    void tell(const std::exception_ptr& error, const AnyMessage* msg) noexcept;

    const log::SharedBotName bot_;
    Callback callback_;
    std::mutex mutex_;
    std::set<std::string> known_problems_;
};

/// A message as the log names it: never by its text.
std::string name_of(const AnyMessage& msg);

}  // namespace telepot::loop
