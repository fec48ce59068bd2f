// SPDX-License-Identifier: MIT
#include "loop/dispatcher.hpp"

#include <algorithm>
#include <utility>

#include "bot/engine.hpp"
#include "telepot/aio/leaf.hpp"

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
        for (AnyMessage& msg : messages) {
            const OrderKey key = one_lane_ ? 0 : order_key(msg);
            lanes_.push(key, std::move(msg));
        }
        const std::size_t ready = lanes_.ready();
        if (ready > starting_) starting = std::min(ready - starting_, max_workers_ - worker_count_);
        worker_count_ += starting;
        starting_ += starting;
    }
    if (starting > 0) workers_->start(starting);
}

std::optional<Lanes::Work> Dispatcher::next(const Lanes::Work* finished) {
    bool reached = false;
    std::optional<Lanes::Work> work;
    {
        const std::lock_guard lock(mutex_);
        if (finished != nullptr) {
            // Counted before anybody can see that nothing is pending: the reporter may be gone after that.
            (finished->handled ? reporter_.handled : reporter_.dropped).fetch_add(1, std::memory_order_relaxed);
            --running_;
            lanes_.finish(*finished->lane);
            if (keeps_handled_ && finished->handled && !finished->message.is_event()) {
                handled_.push_back(finished->message.update_id());
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
        reached = wanted_ && pending_locked() <= *wanted_;
        if (reached) wanted_.reset();
    }
    if (reached) notify();
    return work;
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

namespace {

/// Sets an event when a time is over.
class Alarm final : private aio::detail::Timer {
public:
    Alarm(aio::Event& event, std::chrono::nanoseconds patience) : event_(event) { start(patience); }
    bool fired() const noexcept { return fired_; }

private:
    void fire() noexcept override {
        fired_ = true;
        event_.set();
    }

    aio::Event& event_;
    bool fired_ = false;
};

}  // namespace

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
    return std::exchange(handled_, {});
}

std::size_t Dispatcher::drop_waiting() {
    std::vector<AnyMessage> dropped;  // destroyed outside the lock
    const std::lock_guard lock(mutex_);
    dropped = lanes_.clear();
    return dropped.size();
}

}  // namespace telepot::loop
