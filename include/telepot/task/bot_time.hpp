// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/values/seconds.hpp"

namespace telepot {

/// The time that all bots of this process go by, which a test can move: `BotTime::advance(3600)` makes an hour pass at
/// once.
///
/// It is the system's time, plus what was skipped. By it go aio::sleep() and aio::with_timeout(), schedulers, idle
/// timeouts of delegates, waits with a timeout and questions, the pauses before a call or a poll is repeated, updates
/// held back by OrderedWebhook, and the age of a login. By the system's clock alone go the limits of the network
/// (connecting, a call's timeout, a poll's), so that an hour that is skipped breaks no connection; and what is measured
/// rather than waited for.
///
/// A lab::Server has a clock of its own: tests that use both move both.
class BotTime {
public:
    BotTime() = delete;

    /// Seconds since 1970, with fractions. Any thread.
    [[nodiscard]] static double now() noexcept;

    /// For tests: moves the time forward, from each moment at which something is due to the next one, up to `by`
    /// seconds from now. What is due at a moment has been done when it goes on to the next one, and when it returns:
    /// tasks have run until they wait again. Handlers of blocking bots, which run on other threads, were only begun.
    ///
    /// Any thread. On the event loop's thread, that is in a coroutine, it can't wait for others: there it jumps once,
    /// and what is due is done as soon as the caller waits. Zero or less: moves nothing.
    static void advance(Seconds by);

    /// How far it is ahead of the system's time. Any thread.
    [[nodiscard]] static Seconds skipped() noexcept;
};

}  // namespace telepot
