// SPDX-License-Identifier: MIT
#include "telepot/bot/scheduler.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "runtime/engine.hpp"
#include "runtime/timer_heap.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"

namespace telepot {

namespace {

using detail::BotClock;
using TimePoint = net::TimerHeap::TimePoint;

// How soon a change of the system's clock is noticed by events that are due at a time of the day.
constexpr std::chrono::seconds kClockCheck{10};

// The clocks as the heaps want them.
TimePoint now() {
    return TimePoint(BotClock::now().time_since_epoch());
}

TimePoint wall_now() {
    return TimePoint(BotClock::wall_now().time_since_epoch());
}

Event timed(Event event, double when) {
    event.set_timestamp(when);
    return event;
}

}  // namespace

/// Two heaps of what is due, one for delays and one for times of the day, and one timer of the loop for the earliest of
/// all.
class Scheduler::State : public detail::Counted {
public:
    EventId schedule(bool at_wall_time, TimePoint when, net::Loop::Task emit);
    bool cancel(EventId event);
    void close();
    void set_sink(Sink sink);
    void emit(Event event);

private:
    // An event's number is its timer's, with one bit for the heap that it is in.
    static constexpr EventId kWallTime = EventId{1} << 31U;
    static_assert(sizeof(net::TimerId) == sizeof(EventId) && std::endian::native == std::endian::little);

    std::optional<TimePoint> earliest() const;
    void arm();
    void fire();
    void fire(net::TimerHeap& heap, TimePoint now);
    void deliver_kept();

    std::mutex mutex_;  // of all below; never held while the user's code runs
    net::TimerHeap delays_;
    net::TimerHeap wall_times_;
    Sink sink_;
    std::deque<Event> kept_;
    bool closed_ = false;
    bool arming_ = false;               // arm() is on its way to the loop
    std::optional<TimePoint> set_for_;  // the loop's timer

    net::TimerId alarm_;  // loop thread only
};

Scheduler::EventId Scheduler::State::schedule(bool at_wall_time, TimePoint when, net::Loop::Task emit) {
    const std::lock_guard lock(mutex_);
    const net::TimerId timer = (at_wall_time ? wall_times_ : delays_).start(when, std::move(emit));
    const std::optional<TimePoint> first = earliest();
    if (!arming_ && (!set_for_ || *first < *set_for_)) {
        arming_ = true;
        bot::Engine::instance().loop().post([self = detail::Shared<State>(this)] { self->arm(); });
    }
    return std::bit_cast<EventId>(timer) | (at_wall_time ? kWallTime : 0);
}

bool Scheduler::State::cancel(EventId event) {
    const std::lock_guard lock(mutex_);
    net::TimerHeap& heap = (event & kWallTime) != 0 ? wall_times_ : delays_;
    return heap.cancel(std::bit_cast<net::TimerId>(event & ~kWallTime));
}

std::optional<TimePoint> Scheduler::State::earliest() const {
    std::optional<TimePoint> first = delays_.earliest();
    if (const auto wall_time = wall_times_.earliest()) {
        const auto left =
            std::clamp<BotClock::duration>(*wall_time - wall_now(), BotClock::duration::zero(), kClockCheck);
        const TimePoint when = now() + left;
        if (!first || when < *first) first = when;
    }
    return first;
}

void Scheduler::State::arm() {
    net::Loop& loop = bot::Engine::instance().loop();
    const std::lock_guard lock(mutex_);
    arming_ = false;
    loop.cancel_timer(std::exchange(alarm_, {}));
    set_for_ = closed_ ? std::nullopt : earliest();
    if (!set_for_) return;
    const BotClock::time_point when(set_for_->time_since_epoch());
    alarm_ = loop.start_timer(when, [self = detail::Shared<State>(this)] { self->fire(); });
}

void Scheduler::State::fire() {
    fire(delays_, now());
    fire(wall_times_, wall_now());
    arm();
}

void Scheduler::State::fire(net::TimerHeap& heap, TimePoint now) {
    std::unique_lock lock(mutex_);
    heap.begin_pass(now);
    while (net::Loop::Task emit = heap.take_due()) {
        lock.unlock();
        try {
            emit();
        } catch (...) {
            log::error("a scheduled event couldn't be made: " + bot::describe(std::current_exception()));
        }
        lock.lock();
    }
    heap.end_pass();
}

void Scheduler::State::close() {
    // Destroyed outside the lock: events hold the user's objects.
    net::TimerHeap delays;
    net::TimerHeap wall_times;
    std::deque<Event> kept;
    Sink sink;
    const std::lock_guard lock(mutex_);
    closed_ = true;
    std::swap(delays, delays_);
    std::swap(wall_times, wall_times_);
    std::swap(kept, kept_);
    std::swap(sink, sink_);
    if (set_for_) bot::Engine::instance().loop().post([self = detail::Shared<State>(this)] { self->arm(); });
}

void Scheduler::State::set_sink(Sink sink) {
    const std::lock_guard lock(mutex_);
    std::swap(sink, sink_);
    if (sink_ && !kept_.empty()) {
        bot::Engine::instance().loop().post([self = detail::Shared<State>(this)] { self->deliver_kept(); });
    }
}

void Scheduler::State::emit(Event event) {
    if (event.flavor().empty()) return;
    Sink sink;
    {
        const std::lock_guard lock(mutex_);
        if (closed_) return;
        if (!sink_ || !kept_.empty()) {
            kept_.push_back(std::move(event));
            return;
        }
        sink = sink_;
    }
    sink(std::move(event));
}

void Scheduler::State::deliver_kept() {
    std::unique_lock lock(mutex_);
    while (sink_ && !kept_.empty()) {
        const Sink sink = sink_;
        Event event = std::move(kept_.front());
        kept_.pop_front();
        lock.unlock();
        sink(std::move(event));
        lock.lock();
    }
}

Scheduler::Scheduler() : state_(new State) {}

Scheduler::~Scheduler() {
    state_->close();
}

Scheduler::EventId Scheduler::event_at(double when, Event event) {
    return event_at(when, Producer([event = std::move(event)] { return event; }));
}

Scheduler::EventId Scheduler::event_at(double when, Producer producer) {
    State* const state = state_.get();
    return state->schedule(true, TimePoint(detail::clamped(when)),
                           [state, when, producer = std::move(producer)] { state->emit(timed(producer(), when)); });
}

Scheduler::EventId Scheduler::event_later(Seconds delay, Event event) {
    return event_later(delay, Producer([event = std::move(event)] { return event; }));
}

Scheduler::EventId Scheduler::event_later(Seconds delay, Producer producer) {
    State* const state = state_.get();
    const std::chrono::duration<double> due =
        std::chrono::duration<double>(wall_now().time_since_epoch()) + detail::clamped(delay);
    const double when = due.count();
    return state->schedule(false, now() + detail::clamped(delay),
                           [state, when, producer = std::move(producer)] { state->emit(timed(producer(), when)); });
}

Scheduler::EventId Scheduler::event_now(Event event) {
    return event_later(0, std::move(event));
}

Scheduler::EventId Scheduler::event_now(Producer producer) {
    return event_later(0, std::move(producer));
}

void Scheduler::cancel(EventId event) {
    if (!state_->cancel(event)) throw EventNotFound(event);
}

void Scheduler::set_sink(Sink sink) {
    state_->set_sink(std::move(sink));
}

}  // namespace telepot
