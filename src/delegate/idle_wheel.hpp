// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "telepot/delegate/mailbox.hpp"
#include "values/bot_clock.hpp"

namespace telepot::delegate {

/// Delegates by the time at which they will have been idle for too long: a wheel of slots through which time goes.
///
/// Putting an end off costs nothing but a number: a delegate stays in the slot of its first end and is put into the
/// right one when time comes by. Not synchronised; owns nothing.
class IdleWheel {
public:
    using Clock = telepot::detail::BotClock;

    /// (Re)starts a delegate's time; without idle_after_ it has all the time of the world.
    void touch(detail::Actor& actor, Clock::time_point now);
    /// Time that was running already goes on until `end`.
    void touch_until(detail::Actor& actor, Clock::time_point end);
    /// When its time is up, if it is running.
    std::optional<Clock::time_point> end_of(const detail::Actor& actor) const noexcept;
    void remove(detail::Actor& actor) noexcept;
    /// The next time at which something may be due.
    std::optional<Clock::time_point> next() const noexcept;

    /// Calls `due(actor)` for every delegate whose time is up, after taking it out.
    template <class F>
    void advance(Clock::time_point now, F due) {
        const std::int64_t until = tick_of(now);
        if (count_ == 0) {
            done_ = until;
            return;
        }
        // More than one round behind, every slot is visited once.
        const std::int64_t from = done_ + kSlots < until ? until - kSlots : done_;
        for (std::int64_t tick = from + 1; tick <= until; ++tick) {
            detail::Actor* at = take_slot(static_cast<std::size_t>(tick) & (kSlots - 1));
            while (at != nullptr) {
                detail::Actor* const next = at->idle_next_;
                at->idle_listed_ = false;
                --count_;
                if (at->idle_tick_ > until) {
                    link(*at);
                } else {
                    due(*at);
                }
                at = next;
            }
        }
        done_ = until;
    }

private:
    static constexpr std::int64_t kSlots = 4096;
    static constexpr std::chrono::milliseconds kTick{20};

    static std::int64_t tick_of(Clock::time_point when) noexcept { return when.time_since_epoch() / kTick; }
    void link(detail::Actor& actor) noexcept;
    detail::Actor* take_slot(std::size_t slot) noexcept;

    std::array<detail::Actor*, kSlots> slots_{};
    std::array<std::uint64_t, kSlots / 64> used_{};  // a bit for each slot that isn't empty
    std::int64_t done_ = tick_of(Clock::now());
    std::size_t count_ = 0;
};

}  // namespace telepot::delegate
