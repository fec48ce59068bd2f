// SPDX-License-Identifier: MIT
#include "loop/dispatcher.hpp"

#include <algorithm>
#include <utility>

#include "bot/engine.hpp"
#include "loop/alarm.hpp"

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
        const std::size_t ready = lanes_.ready();
        if (ready > starting_) starting = std::min(ready - starting_, max_workers_ - worker_count_);
        worker_count_ += starting;
        starting_ += starting;
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

std::optional<Lanes::Work> Dispatcher::next(const Lanes::Work* finished) {
    bool wanted = false;
    std::optional<Lanes::Work> work;
    if (keeper_ && finished != nullptr && !finished->deferred) keeper_->settle(finished->message, finished->handled);
    {
        const std::lock_guard lock(mutex_);
        if (finished != nullptr) {
            --running_;
            lanes_.finish(*finished->lane);
            // What settles it may have come before this.
            if (finished->deferred) {
                ++deferred_;
            } else {
                const AnyMessage& msg = finished->message;
                count(msg.is_event() ? std::nullopt : std::optional(msg.update_id()),
                      counter_of(finished->handled, finished->untaken), finished->handled);
            }
        } else {
            --starting_;
        }
        work = lanes_.take();
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
