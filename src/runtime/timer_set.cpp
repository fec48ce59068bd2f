// SPDX-License-Identifier: MIT
#include "runtime/timer_set.hpp"

#include <utility>

#include "values/bot_clock.hpp"
#include "values/patience.hpp"

namespace telepot::net {

using telepot::detail::BotClock;

TimerId TimerSet::start(TimerHeap::TimePoint when, Loop::Task task) {
    const TimerId id = heap_.start(when, std::move(task));
    arm();
    return id;
}

// The alarm is only ever moved to an earlier time; one that comes too early finds nothing due and is set again.
void TimerSet::arm() {
    const auto earliest = heap_.earliest();
    if (!earliest || *earliest >= armed_for_) return;
    armed_for_ = *earliest;
    alarm_.expires_at(by_bots_ ? BotClock::on_system_clock(BotClock::time_point(earliest->time_since_epoch()))
                               : *earliest);
    telepot::detail::wait_for_memory([this] {
        alarm_.async_wait([this](const boost::system::error_code& error) {
            if (!error) fire();
        });
    });
}

void TimerSet::fire() {
    // Until the pass is over, tasks that start timers must not move the alarm.
    armed_for_ = TimerHeap::TimePoint::min();
    heap_.begin_pass(by_bots_ ? TimerHeap::TimePoint(BotClock::now().time_since_epoch()) : Loop::Clock::now());
    while (Loop::Task task = heap_.take_due()) {
        if (!invoke_(task)) return;
    }
    heap_.end_pass();
    armed_for_ = TimerHeap::TimePoint::max();
    arm();
}

}  // namespace telepot::net
