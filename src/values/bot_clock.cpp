// SPDX-License-Identifier: MIT
#include "values/bot_clock.hpp"

#include <atomic>

namespace telepot::detail {

namespace {

std::atomic<BotClock::rep> skipped_until_now{0};

std::mutex waits_mutex;  // never locked by who holds a mutex of a wait
BotClockWait* waits = nullptr;

}  // namespace

BotClock::duration BotClock::skipped() noexcept {
    return duration(skipped_until_now.load(std::memory_order_relaxed));
}

BotClock::time_point BotClock::now() noexcept {
    return time_point(std::chrono::steady_clock::now().time_since_epoch() + skipped());
}

std::chrono::system_clock::time_point BotClock::wall_now() noexcept {
    return std::chrono::system_clock::now() +
           std::chrono::duration_cast<std::chrono::system_clock::duration>(skipped());
}

std::chrono::steady_clock::time_point BotClock::on_system_clock(time_point when) noexcept {
    return std::chrono::steady_clock::time_point(when.time_since_epoch() - skipped());
}

void BotClock::sleep(duration time) {
    const time_point until = now() + time;
    std::mutex mutex;
    std::condition_variable changed;
    BotClockWait wait(mutex, changed);
    std::unique_lock lock(mutex);
    wait.until(lock, until, [] { return false; });
}

void BotClock::skip_to(time_point when) {
    const std::lock_guard lock(waits_mutex);
    const duration left = when - now();
    if (left > duration::zero()) skipped_until_now.fetch_add(left.count(), std::memory_order_relaxed);
    for (BotClockWait* wait = waits; wait != nullptr; wait = wait->next_) {
        // Whoever has looked at the clock already waits by the time this mutex is free.
        const std::lock_guard waiting(wait->mutex_);
        wait->changed_.notify_all();
    }
}

BotClockWait::BotClockWait(std::mutex& mutex, std::condition_variable& changed) : mutex_(mutex), changed_(changed) {
    const std::lock_guard lock(waits_mutex);
    next_ = waits;
    if (next_ != nullptr) next_->previous_ = this;
    waits = this;
}

BotClockWait::~BotClockWait() {
    const std::lock_guard lock(waits_mutex);
    (previous_ == nullptr ? waits : previous_->next_) = next_;
    if (next_ != nullptr) next_->previous_ = previous_;
}

}  // namespace telepot::detail
