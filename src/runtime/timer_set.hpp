// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "runtime/timer_heap.hpp"

namespace telepot::net {

/// The timers of an event loop that go by one of its clocks, and the one alarm that the system is asked for. On the
/// loop's thread, or while the loop doesn't run.
class TimerSet {
public:
    /// Calls a task; false if nothing may be called any more.
    using Invoke = Function<bool(Loop::Task&)>;

    TimerSet(boost::asio::io_context& io, TimerHeap::Kind kind, Invoke invoke)
        : alarm_(io), heap_(kind), by_bots_(kind == TimerHeap::Kind::bots), invoke_(std::move(invoke)) {}

    TimerId start(TimerHeap::TimePoint when, Loop::Task task);
    bool cancel(TimerId id) { return heap_.cancel(id); }
    std::size_t size() const noexcept { return heap_.size(); }
    std::optional<TimerHeap::TimePoint> earliest() const noexcept { return heap_.earliest(); }
    /// Calls what is due; also what the alarm does.
    void fire();

private:
    void arm();

    boost::asio::steady_timer alarm_;
    TimerHeap heap_;
    const bool by_bots_;
    Invoke invoke_;
    TimerHeap::TimePoint armed_for_ = TimerHeap::TimePoint::max();
};

}  // namespace telepot::net
