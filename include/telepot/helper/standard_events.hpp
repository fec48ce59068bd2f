// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "telepot/bot/scheduler.hpp"
#include "telepot/delegate/delegator_bot.hpp"

namespace telepot {

/// A scheduler for one delegate: its events carry the delegate's event space and id as their source, so that they reach
/// the delegate, and no other one. A handle, cheap to copy. Any thread.
///
/// Of a delegate with fields, in a bot with a store, events are a part of what survives: one that a handler schedules
/// or cancels is stored or removed together with the handler's other changes, comes after a restart, too (late ones at
/// once, in order; timestamp() says when it was due), and is gone when its handler has come to its end. Its number can
/// be a field, and cancels it later. That holds for events without data, or with a text, a number or a bool; others,
/// and those of producers and of the handler's constructor, are in memory only.
class StandardEventScheduler {
public:
    using EventId = Scheduler::EventId;
    /// Makes an event when it is due; one with an empty flavor emits nothing.
    using Producer = Scheduler::Producer;

    StandardEventScheduler(Scheduler& scheduler, std::int64_t event_space, Seed source_id)
        : scheduler_(&scheduler), source_(event_space, std::move(source_id)) {}
    /// For the library's own use. @param place of the delegate, in its store
    StandardEventScheduler(Scheduler& scheduler, std::int64_t event_space, Seed source_id,
                           detail::Shared<detail::Counted> place)
        : scheduler_(&scheduler), source_(event_space, std::move(source_id)), place_(std::move(place)) {}

    [[nodiscard]] std::int64_t event_space() const noexcept { return source_.space(); }
    /// Makes a listener capture the events of this source.
    template <class Mode>
    void configure(BasicListener<Mode> listener) const {
        listener.capture(Template::event_source(source_));
    }

    /// The standard event of this source with a flavor, which starts with '_', and data.
    template <class T>
    [[nodiscard]] Event make_event_data(std::string flavor, T&& data) const {
        return standard(Event(std::move(flavor), std::forward<T>(data)));
    }
    [[nodiscard]] Event make_event_data(std::string flavor) const { return standard(Event(std::move(flavor))); }

    /// Emits an event at an absolute time. @param when seconds since 1970  @returns its number, to cancel it
    EventId event_at(double when, Event event) const;
    EventId event_at(double when, Producer producer) const {
        return scheduler_->event_at(when, standard(std::move(producer)));
    }
    /// Emits an event after a delay.
    EventId event_later(Seconds delay, Event event) const;
    EventId event_later(Seconds delay, Producer producer) const {
        return scheduler_->event_later(delay, standard(std::move(producer)));
    }
    /// Emits an event as soon as possible.
    EventId event_now(Event event) const { return event_later(0, std::move(event)); }
    EventId event_now(Producer producer) const { return scheduler_->event_now(standard(std::move(producer))); }
    /// @throws EventNotFound if it was emitted or cancelled already.
    void cancel(EventId event) const;

private:
    [[nodiscard]] Event standard(Event event) const { return std::move(event.set_source(source_)); }
    [[nodiscard]] Producer standard(Producer producer) const {
        return [producer = std::move(producer), source = source_] {
            Event event = producer();
            return std::move(event.set_source(source));
        };
    }

    Scheduler* scheduler_;
    EventSource source_;
    detail::Shared<detail::Counted> place_;
};

/// Gives a handler a scheduler of standard events. Pair it with pave_event_space(), which gives it its event space;
/// without that it captures none.
template <class Mode>
class BasicStandardEventMixin {
public:
    /// For a class that inherits the constructors of a handler, made by create_open().
    BasicStandardEventMixin() : BasicStandardEventMixin(detail::Constructing<Mode>::seed_tuple("StandardEventMixin")) {}
    explicit BasicStandardEventMixin(const SeedTupleOf<Mode>& seed_tuple);
    BasicStandardEventMixin(const BasicStandardEventMixin&) = delete;
    BasicStandardEventMixin& operator=(const BasicStandardEventMixin&) = delete;

    [[nodiscard]] StandardEventScheduler scheduler() const;
    /// For the library's own use: makes the handler's listener capture the events of its seed.
    void capture_events() const;

protected:
    ~BasicStandardEventMixin() = default;

private:
    BasicDelegatorBot<Mode>* bot_;
    detail::Actor* actor_;
    std::int64_t event_space_;
};

/// Tells a delegate when it has been idle for too long: an event "_idle" comes, with the seconds (a double) as its
/// data. Every message restarts the time, events don't. A handle, cheap to copy. Any thread.
class IdleEventCoordinator {
public:
    explicit IdleEventCoordinator(detail::Actor& actor) noexcept : actor_(&actor) {}

    /// Changes the time; 0: never. It starts anew.
    void set_timeout(Seconds timeout) const;
    /// Starts the time anew.
    void refresh() const;
    /// No event comes any more, until refresh().
    void cancel() const;

    /// A function that starts the time anew for every message that is no event, and then calls `handler`.
    template <class F>
    [[nodiscard]] auto augment_on_message(F handler) const {
        return [self = *this, handler = std::move(handler)](const AnyMessage& msg) mutable {
            if (!msg.is_event()) self.refresh();
            return handler(msg);
        };
    }
    /// A function that cancels the event, and then calls `handler`.
    template <class F>
    [[nodiscard]] auto augment_on_close(F handler) const {
        return [self = *this, handler = std::move(handler)](const std::exception_ptr& ex) mutable {
            self.cancel();
            return handler(ex);
        };
    }

private:
    detail::Actor* actor_;
};

/// Ends a handler that has been idle for its pattern's `timeout`: it gets on__idle().
template <class Mode>
class BasicIdleTerminateMixin {
public:
    /// For a class that inherits the constructors of a handler, made by create_open().
    BasicIdleTerminateMixin() : BasicIdleTerminateMixin(detail::Constructing<Mode>::seed_tuple("IdleTerminateMixin")) {}
    explicit BasicIdleTerminateMixin(const SeedTupleOf<Mode>& seed_tuple);
    BasicIdleTerminateMixin(const BasicIdleTerminateMixin&) = delete;
    BasicIdleTerminateMixin& operator=(const BasicIdleTerminateMixin&) = delete;

    [[nodiscard]] IdleEventCoordinator idle_event_coordinator() const noexcept { return IdleEventCoordinator(*idler_); }

protected:
    ~BasicIdleTerminateMixin() = default;

private:
    detail::Actor* idler_;
};

}  // namespace telepot
