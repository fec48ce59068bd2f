// SPDX-License-Identifier: MIT
#include "telepot/helper/standard_events.hpp"

#include <chrono>

#include "delegate/hub.hpp"
#include "telepot/values/exception.hpp"
#include "values/bot_clock.hpp"

namespace telepot {

namespace {

double now() {
    return std::chrono::duration<double>(detail::BotClock::wall_now().time_since_epoch()).count();
}

}  // namespace

StandardEventScheduler::EventId StandardEventScheduler::event_at(double when, Event event) const {
    event = standard(std::move(event));
    if (place_) {
        if (const auto number = delegate::Hub::schedule(*place_, event.set_timestamp(when))) return *number;
    }
    return scheduler_->event_at(when, std::move(event));
}

StandardEventScheduler::EventId StandardEventScheduler::event_later(Seconds delay, Event event) const {
    event = standard(std::move(event));
    if (place_) {
        event.set_timestamp(now() + delay.count());
        if (const auto number = delegate::Hub::schedule(*place_, event)) return *number;
    }
    return scheduler_->event_later(delay, std::move(event));
}

void StandardEventScheduler::cancel(EventId event) const {
    if ((event & durable::stored_event_bit) == 0) return scheduler_->cancel(event);
    if (!place_ || !delegate::Hub::cancel_event(*place_, event)) throw EventNotFound(event);
}

}  // namespace telepot
