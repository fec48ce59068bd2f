// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "loop/inbox.hpp"
#include "telepot/loop/message_loop.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::loop {

using Duration = std::chrono::nanoseconds;

/// The options of a run, checked, complete and owned.
class Settings {
public:
    /// @throws BadArgument for an option out of its range.
    Settings(const MessageLoopOptions& options, Concurrency default_concurrency, std::size_t default_running,
             bool default_signals);

    Duration relax;
    std::optional<std::int64_t> offset;
    int timeout;
    int limit;
    /// JSON; empty if they aren't given.
    std::string allowed_updates;
    Acknowledge acknowledge;
    /// Empty if there is none.
    std::string attempts_file;
    int max_attempts;
    Concurrency concurrency;
    std::size_t max_pending;
    std::size_t max_running;
    bool handle_signals;
    Duration stop_timeout;
    Duration poll_patience;
    /// Null: getUpdates.
    detail::Shared<Inbox> source;
    bool ordered;
    Duration maxhold;
    std::size_t max_held;
};

}  // namespace telepot::loop
