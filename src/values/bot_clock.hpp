// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace telepot::detail {

/// The clock of what bots wait for: the system's, and what tests have skipped. See telepot::BotTime. Any thread.
class BotClock {
public:
    using duration = std::chrono::steady_clock::duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BotClock, duration>;
    static constexpr bool is_steady = true;

    static time_point now() noexcept;
    /// The time of the day.
    static std::chrono::system_clock::time_point wall_now() noexcept;
    static duration skipped() noexcept;
    /// When the system's clock will show what this one shows at `when`, unless more is skipped until then.
    static std::chrono::steady_clock::time_point on_system_clock(time_point when) noexcept;

    /// Keeps the calling thread for so long.
    static void sleep(duration time);
    /// Skips what is left until `when`, and wakes the threads that wait by this clock.
    static void skip_to(time_point when);
};

/// A thread that waits by the BotClock. To be made before `mutex` is locked, and to be destroyed after it is unlocked.
class BotClockWait {
public:
    BotClockWait(std::mutex& mutex, std::condition_variable& changed);
    ~BotClockWait();
    BotClockWait(const BotClockWait&) = delete;
    BotClockWait& operator=(const BotClockWait&) = delete;

    /// False: it is `until`, and not ready.
    template <class Ready>
    bool until(std::unique_lock<std::mutex>& lock, BotClock::time_point until, Ready ready) {
        while (!ready()) {
            if (BotClock::now() >= until) return false;
            changed_.wait_until(lock, BotClock::on_system_clock(until));
        }
        return true;
    }

private:
    friend class BotClock;

    std::mutex& mutex_;
    std::condition_variable& changed_;
    BotClockWait* previous_ = nullptr;
    BotClockWait* next_;
};

}  // namespace telepot::detail
