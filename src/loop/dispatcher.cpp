// SPDX-License-Identifier: MIT
#include "loop/dispatcher.hpp"

#include <algorithm>
#include <utility>

#include "runtime/alarm.hpp"
#include "runtime/engine.hpp"

namespace telepot::loop {

Dispatcher::Dispatcher(const Settings& settings, Reporter& reporter)
    : one_lane_(settings.concurrency == Concurrency::one_at_a_time),
      keeps_handled_(settings.acknowledge == Acknowledge::when_handled),
      max_workers_(settings.max_running),
      reporter_(reporter),
      signal_(new Signal) {}

void Dispatcher::push(std::vector<AnyMessage> messages) {
    std::size_t starting = 0;
    {
        const std::lock_guard lock(mutex_);
        lanes_.reserve(messages.size());
        if (keeps_handled_) handled_.reserve(handled_.size() + pending_locked() + messages.size());
        for (AnyMessage& msg : messages) {
            const OrderKey key = one_lane_ ? 0 : order_key(msg);
            lanes_.push(key, std::move(msg));
        }
        starting = workers_needed_locked();
    }
    start_workers(starting);
}

/// The messages have been taken in, so this fails nobody: whoever comes next tries again.
void Dispatcher::start_workers(std::size_t count) noexcept {
    for (; count > 0; --count) {
        try {
            workers_->start(1);
        } catch (...) {
            reporter_.say(log::Level::error, "no memory for another handler");
            const std::lock_guard lock(mutex_);
            worker_count_ -= count;
            starting_ -= count;
            return;
        }
    }
}

// There may be more workers than may run: those whose handlers have waited, and go on.
std::size_t Dispatcher::workers_needed_locked() noexcept {
    const std::size_t ready = lanes_.ready();
    if (ready <= starting_ || worker_count_ >= max_workers_) return 0;
    const std::size_t count = std::min(ready - starting_, max_workers_ - worker_count_);
    worker_count_ += count;
    starting_ += count;
    return count;
}

// What settles a deferred one may have come before this.
void Dispatcher::settle_locked(const Lanes::Work& work) {
    if (work.settled) return;
    lanes_.finish(*work.lane);
    if (work.deferred) {
        ++deferred_;
        return;
    }
    const AnyMessage& msg = work.message;
    count(msg.is_event() ? std::nullopt : std::optional(msg.update_id()), counter_of(work.handled, work.untaken),
          work.handled);
}

std::optional<Lanes::Work> Dispatcher::next(const Lanes::Work* finished) {
    bool wanted = false;
    std::optional<Lanes::Work> work;
    if (keeper_ && finished != nullptr && !finished->deferred) keeper_->settle(finished->message, finished->handled);
    {
        const std::lock_guard lock(mutex_);
        if (finished != nullptr) {
            --running_;
            settle_locked(*finished);
        } else {
            --starting_;
        }
        if (worker_count_ <= max_workers_) work = lanes_.take();
        if (work) {
            ++running_;
        } else {
            --worker_count_;
        }
        wanted = reached();
    }
    if (wanted) notify();
    return work;
}

// What it waits for may be behind it in its lane, or behind so many others that nothing more is fetched.
void Dispatcher::park(InHand& one, Wait& wait) noexcept {
    workers_->parks();
    std::size_t starting = 0;
    bool wanted = false;
    bool over = false;
    {
        const std::lock_guard lock(mutex_);
        --running_;
        settle_locked(*one.work_);
        one.work_->settled = true;
        one.wait_ = &wait;
        one.previous_ = nullptr;
        one.next_ = std::exchange(first_parked_, &one);
        if (one.next_ != nullptr) one.next_->previous_ = &one;
        ++parked_;
        --worker_count_;
        starting = workers_needed_locked();
        wanted = reached();
        over = waits_ended_;
    }
    start_workers(starting);
    if (wanted) notify();
    if (over) wait.stop();
}

void Dispatcher::go_on(InHand& one) noexcept {
    workers_->goes_on();
    const std::lock_guard lock(mutex_);
    (one.previous_ == nullptr ? first_parked_ : one.previous_->next_) = one.next_;
    if (one.next_ != nullptr) one.next_->previous_ = one.previous_;
    one.wait_ = nullptr;
    --parked_;
    ++running_;
    ++worker_count_;
}

// No wait goes while its handler has to take itself out of the list first.
void Dispatcher::end_waits() {
    const std::lock_guard lock(mutex_);
    waits_ended_ = true;
    for (const InHand* one = first_parked_; one != nullptr; one = one->next_) one->wait_->stop();
}

void Dispatcher::settle(std::optional<std::int64_t> update_id, bool handled, bool untaken) {
    bool wanted = false;
    {
        const std::lock_guard lock(mutex_);
        --deferred_;
        count(update_id, counter_of(handled, untaken), handled);
        wanted = reached();
    }
    if (wanted) notify();
}

Reporter::Counter& Dispatcher::counter_of(bool handled, bool untaken) noexcept {
    if (!handled) return reporter_.dropped;
    return untaken ? reporter_.untaken : reporter_.handled;
}

// Counted before anybody can see that nothing is pending: the reporter may be gone after that.
void Dispatcher::count(std::optional<std::int64_t> update_id, Reporter::Counter& counter, bool over) {
    counter.fetch_add(1, std::memory_order_relaxed);
    if (!update_id) return;
    if (attempts_) attempts_->ended(*update_id);
    if (keeps_handled_ && over) handled_.push_back(*update_id);
}

void Dispatcher::leave_out(std::int64_t update_id) {
    const std::lock_guard lock(mutex_);
    count(update_id, reporter_.dropped, true);
}

bool Dispatcher::reached() {
    const bool result = wanted_ && pending_locked() <= *wanted_;
    if (result) wanted_.reset();
    return result;
}

void Dispatcher::worker_failed() {
    const std::lock_guard lock(mutex_);
    --worker_count_;
    --starting_;
}

void Dispatcher::notify() {
    bot::Engine& engine = bot::Engine::instance();
    if (engine.on_loop_thread()) {
        signal_->event.set();
    } else {
        engine.loop().post([signal = signal_] { signal->event.set(); });
    }
}

std::size_t Dispatcher::pending() const {
    const std::lock_guard lock(mutex_);
    return pending_locked();
}

std::size_t Dispatcher::parked() const {
    const std::lock_guard lock(mutex_);
    return parked_;
}

task<> Dispatcher::wait_pending(std::size_t at_most, std::optional<std::chrono::nanoseconds> patience) {
    const auto signal = signal_;
    std::optional<Alarm> alarm;
    for (;;) {
        // A signal that was on its way when the last wait ended early wakes this one too soon; so it looks for itself.
        signal->event.clear();
        {
            const std::lock_guard lock(mutex_);
            wanted_.reset();
            if (pending_locked() <= at_most || (alarm && alarm->fired())) co_return;
            wanted_ = at_most;
        }
        if (patience && !alarm) alarm.emplace(signal->event, *patience);
        co_await signal->event.wait();
    }
}

std::vector<std::int64_t> Dispatcher::take_handled() {
    const std::lock_guard lock(mutex_);
    std::vector<std::int64_t> taken = handled_;
    handled_.clear();  // and keeps its room, for what is being handled
    return taken;
}

std::size_t Dispatcher::drop_waiting() {
    std::vector<AnyMessage> dropped;  // destroyed outside the lock
    const std::lock_guard lock(mutex_);
    dropped = lanes_.clear();
    return dropped.size();
}

}  // namespace telepot::loop
