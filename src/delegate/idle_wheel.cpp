// SPDX-License-Identifier: MIT
#include "delegate/idle_wheel.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "values/clamped_time.hpp"

namespace telepot::delegate {

void IdleWheel::touch(detail::Actor& actor, Clock::time_point now) {
    if (!(actor.idle_after_ > 0)) return remove(actor);
    touch_until(actor, now + telepot::detail::clamped(actor.idle_after_));
}

void IdleWheel::touch_until(detail::Actor& actor, Clock::time_point end) {
    // One more, since the current tick has begun already: never too early.
    const std::int64_t tick = tick_of(end) + 1;
    const bool sooner = tick < actor.idle_tick_;
    actor.idle_tick_ = tick;
    if (actor.idle_listed_ && !sooner) return;
    remove(actor);
    link(actor);
}

std::optional<IdleWheel::Clock::time_point> IdleWheel::end_of(const detail::Actor& actor) const noexcept {
    if (!actor.idle_listed_) return std::nullopt;
    return Clock::time_point(kTick * actor.idle_tick_);
}

void IdleWheel::link(detail::Actor& actor) noexcept {
    // What is due already goes to the slot that comes next.
    const std::int64_t tick = std::max(actor.idle_tick_, done_ + 1);
    actor.idle_slot_ = static_cast<std::uint32_t>(tick & (kSlots - 1));
    detail::Actor*& first = slots_[actor.idle_slot_];
    actor.idle_previous_ = nullptr;
    actor.idle_next_ = first;
    if (first != nullptr) first->idle_previous_ = &actor;
    first = &actor;
    used_[actor.idle_slot_ / 64] |= std::uint64_t{1} << (actor.idle_slot_ % 64);
    actor.idle_listed_ = true;
    ++count_;
}

void IdleWheel::remove(detail::Actor& actor) noexcept {
    if (!actor.idle_listed_) return;
    actor.idle_listed_ = false;
    --count_;
    if (actor.idle_next_ != nullptr) actor.idle_next_->idle_previous_ = actor.idle_previous_;
    if (actor.idle_previous_ != nullptr) {
        actor.idle_previous_->idle_next_ = actor.idle_next_;
        return;
    }
    slots_[actor.idle_slot_] = actor.idle_next_;
    if (actor.idle_next_ == nullptr) used_[actor.idle_slot_ / 64] &= ~(std::uint64_t{1} << (actor.idle_slot_ % 64));
}

detail::Actor* IdleWheel::take_slot(std::size_t slot) noexcept {
    used_[slot / 64] &= ~(std::uint64_t{1} << (slot % 64));
    return std::exchange(slots_[slot], nullptr);
}

std::optional<IdleWheel::Clock::time_point> IdleWheel::next() const noexcept {
    if (count_ == 0) return std::nullopt;
    for (std::int64_t ahead = 1; ahead <= kSlots;) {
        const auto slot = static_cast<std::size_t>(done_ + ahead) & (kSlots - 1);
        const std::uint64_t rest = used_[slot / 64] >> (slot % 64);
        if (rest != 0) {
            return Clock::time_point(kTick * (done_ + ahead + std::countr_zero(rest)));
        }
        ahead += 64 - static_cast<std::int64_t>(slot % 64);
    }
    return std::nullopt;
}

}  // namespace telepot::delegate
