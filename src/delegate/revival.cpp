// SPDX-License-Identifier: MIT
// With a store: delegates that leave memory while they are idle, and what brings them back.
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "delegate/candidate.hpp"
#include "delegate/hub.hpp"
#include "delegate/migration.hpp"
#include "delegate/record.hpp"
#include "durable/seed_key.hpp"
#include "durable/stored_event.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;

// ---- leaving memory ----

void Hub::list_idle_locked(Actor& actor) noexcept {
    if (max_live_ == 0 || !actor.record_ || actor.waiter_ != nullptr) return;
    Record& record = static_cast<Record&>(*actor.record_);
    if (!record.survives || record.silent || record.listed) return;
    record.actor = &actor;
    record.listed = true;
    record.next = nullptr;
    record.previous = std::exchange(last_idle_, &record);
    (record.previous == nullptr ? first_idle_ : record.previous->next) = &record;
}

void Hub::unlist_idle_locked(Actor& actor) noexcept {
    if (max_live_ == 0 || !actor.record_) return;
    Record& record = static_cast<Record&>(*actor.record_);
    if (!std::exchange(record.listed, false)) return;
    (record.previous == nullptr ? first_idle_ : record.previous->next) = record.next;
    (record.next == nullptr ? last_idle_ : record.next->previous) = record.previous;
}

/// Those that have been idle for longest leave memory, if there are too many. They have nothing to do, and what
/// survives of them is in the store.
void Hub::make_room() {
    for (;;) {
        Shared<Actor> actor;
        Capture* captures = nullptr;
        {
            const std::lock_guard lock(mutex_);
            if (stopping_ || live_count_ <= max_live_ || first_idle_ == nullptr) return;
            actor = Shared<Actor>(first_idle_->actor);
            if (actor->waiter_ != nullptr) {
                unlist_idle_locked(*actor);  // somebody waits with its listener
                continue;
            }
            captures = retire_locked(*actor);
        }
        destroy(captures);
        actor->release();
        const auto due = static_cast<const Record&>(*actor->record_).due;
        if (due) keeper_->waker().note(*due);
        succeed(*actor);
    }
}

// ---- coming back ----

/// "PATTERN:SEED".
Hub::Place Hub::place_of(const std::string& key) const {
    for (const auto& pattern : patterns_) {
        const std::string& name = pattern->store_name;
        if (!key.starts_with(name) || key.size() <= name.size() || key[name.size()] != ':') continue;
        Seed seed = durable::seed_of_key(std::string_view(key).substr(name.size() + 1));
        if (!seed) continue;
        // Its chat may have moved since.
        if (Seed now = migrations_ ? successor_of(*migrations_, seed) : Seed()) seed = std::move(now);
        return {pattern.get(), std::move(seed)};
    }
    return {};
}

/// On the loop's thread; blocking delegates may be made on any thread, and here one after another, in order.
void Hub::run_soon(detail::Function<void()> task) {
    if (!turns_->on_loop()) return task();
    bot::Engine::instance().loop().post([task = std::move(task)] { task(); });
}

bool Hub::idle_due(const StoreItem& conversation) {
    Place place = place_of(conversation.key);
    if (place.pattern == nullptr) {
        log::warning("no pattern of this program is about the stored conversation " + conversation.key +
                     ": it stays, and doesn't end because it is idle");
        StoreBatch batch;
        batch.put(durable::kind::conversation, conversation.key, conversation.value);
        keeper_->commit(std::move(batch));
        return false;
    }
    {
        const std::lock_guard lock(mutex_);
        // It looks after its time by itself.
        if (place.pattern->delegates.find(place.seed) != nullptr) return false;
    }
    run_soon([self = Shared<Hub>(this), place = std::move(place), key = conversation.key] {
        if (!self->wake(place, AnyMessage(Event("_idle")), true)) self->keeper_->waker().over(key);
    });
    return true;
}

bool Hub::event_due(const StoreItem& item) {
    try {
        durable::StoredEvent stored = durable::StoredEvent::parse(item.value);
        Place place = place_of(stored.conversation);
        if (place.pattern == nullptr) throw BadArgument("no pattern of this program is about " + stored.conversation);
        stored.event.set_source(EventSource(stored.space, place.seed));
        run_soon([self = Shared<Hub>(this), place = std::move(place), key = item.key,
                  conversation = stored.conversation, msg = AnyMessage(std::move(stored.event))] {
            self->keeper_->receive_event(msg, std::string(durable::kEventPrefix) + key, key, conversation);
            if (!self->wake(place, msg, false)) self->keeper_->waker().over(key);
        });
    } catch (const std::exception& error) {
        log::error("an event in store " + keeper_->store().name() + " is set aside: " + error.what());
        StoreBatch batch;
        batch.put(durable::kind::aside, "event/" + item.key, item.value);
        batch.erase(durable::kind::timer, item.key);
        keeper_->commit(std::move(batch));
        return false;
    }
    return true;
}

/// Gives a message to the delegate at a place, which is made if there is none. False: nobody gets it.
bool Hub::wake(const Place& place, const AnyMessage& msg, bool only_if_gone) {
    if (!keeper_->waker().is_running()) return false;  // it belongs to the next run
    Round round(msg);
    Claim& claim = round.claims.emplace_back(*place.pattern, place.seed);
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) return false;
        if (only_if_gone && place.pattern->delegates.find(place.seed) != nullptr) return false;
        round.number = round.order = ++round_;
        claim_locked(claim, round, true);
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    settle(claim, round);
    return true;
}

// ---- what a delegate schedules ----

Shared<detail::Counted> Hub::record_for_events(Actor& actor) const {
    if (!keeper_ || actor.pattern_ == nullptr || !record_of(actor).survives) return {};
    return actor.record_;
}

std::optional<std::uint64_t> Hub::schedule(detail::Counted& record, const Event& event) {
    Record& place = static_cast<Record&>(record);
    const durable::StoredEvent stored(place.key, event);
    std::optional<std::string> text = stored.text();
    if (!text) {
        log::warning("the event " + event.flavor() + " of " + place.key +
                     " won't survive the process: its data isn't a text, a number or a bool");
        return std::nullopt;
    }
    const std::uint64_t number = place.keeper->next_event();
    StoreBatch batch;
    batch.put(durable::kind::timer, durable::Keeper::event_key(number), *std::move(text), stored.due());
    change(place, std::move(batch), stored.due());
    return number;
}

bool Hub::cancel_event(detail::Counted& record, std::uint64_t number) {
    Record& place = static_cast<Record&>(record);
    const std::string key = durable::Keeper::event_key(number);
    const Shared<durable::Turn> turn = place.turn();
    if (!(turn && turn->has_put(durable::kind::timer, key)) && !place.keeper->store().find(durable::kind::timer, key)) {
        return false;
    }
    StoreBatch batch;
    batch.erase(durable::kind::timer, key);
    change(place, std::move(batch), std::numeric_limits<std::int64_t>::max());
    return true;
}

/// As a part of the turn that is going on, or by itself.
void Hub::change(Record& place, StoreBatch batch, std::int64_t due) {
    const Shared<durable::Turn> turn = place.turn();
    if (turn && turn->add(batch, due)) return;
    place.keeper->commit(std::move(batch));
    place.keeper->waker().note(due);
}

}  // namespace telepot::delegate
