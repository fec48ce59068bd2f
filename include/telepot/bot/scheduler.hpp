// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "telepot/messages/event.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// Emits events in the future: they reach the handler of the bot's message loop, like messages.
///
/// All members are thread-safe. Events that are due while nothing listens are kept until something does.
class Scheduler {
public:
    /// Names a scheduled event; never used twice.
    using EventId = std::uint64_t;
    /// Makes an event when it is due; one with an empty flavor emits nothing.
    using Producer = detail::Function<Event()>;
    /// Receives events when they are due, on the library's network thread.
    using Sink = detail::Function<void(Event)>;

    Scheduler();
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;
    /// Cancels all events.
    ~Scheduler();

    /// Emits at an absolute time. @param when seconds since 1970, as time() gives, with fractions.
    EventId event_at(double when, Event event);
    EventId event_at(double when, Producer producer);
    /// Emits after a delay.
    EventId event_later(Seconds delay, Event event);
    EventId event_later(Seconds delay, Producer producer);
    /// Emits as soon as possible.
    EventId event_now(Event event);
    EventId event_now(Producer producer);
    /// Takes an event back. @throws EventNotFound if it was emitted or cancelled already, or never scheduled.
    void cancel(EventId event);

    /// Where events go from now on; an empty sink keeps them. Used by message loops.
    void set_sink(Sink sink);

private:
    class State;
    detail::Shared<State> state_;
};

}  // namespace telepot
