// SPDX-License-Identifier: MIT
// What a store adds to a delegate's steps: its state is loaded before the first one and committed after each.
#include <chrono>
#include <cstdlib>
#include <string>
#include <utility>

#include "delegate/hub.hpp"
#include "delegate/record.hpp"
#include "durable/seed_key.hpp"
#include "durable/stored_event.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/clamped_time.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;
using detail::Step;

namespace {

// Times of the wheel and of the store are rounded.
constexpr std::int64_t kRounding = 50;

bool is_idle_event(const Event& event) {
    return event.flavor() == "_idle" && event.source() == nullptr;
}

}  // namespace

Hub::Record& Hub::record_of(Actor& actor) const {
    if (!actor.record_) {
        const Shared<Record> record(new Record);
        record->keeper = keeper_;
        record->key = store_key(actor, actor.seed_);
        if (const Seed former = former_seed(actor.seed_)) record->former = store_key(actor, former);
        record->survives = actor.seed_.hashable() && !actor.save(nullptr).empty();
        actor.record_ = Shared<detail::Counted>(record.get());
    }
    return static_cast<Record&>(*actor.record_);
}

std::string Hub::store_key(const Actor& actor, const Seed& seed) {
    return actor.pattern_->store_name + ":" + durable::key_of(seed);
}

/// Under which name an update knows the delegate: under that of before the move if it was begun then.
const std::string& Hub::name_in(const Shared<durable::Receipt>& receipt, const Record& record) {
    return receipt && !record.former.empty() && receipt->knows(record.former) ? record.former : record.key;
}

/// Notes that the delegate has another seed; its state moves with what it commits next.
void Hub::move_record(const Actor& actor, Record& record) {
    std::string now = store_key(actor, actor.seed_);
    if (record.key == now) return;
    record.former = std::exchange(record.key, std::move(now));
    record.moves = true;
}

void Hub::begin_turn(Work& work, Record& record, const Shared<durable::Receipt>& receipt) {
    work.turn = Shared<durable::Turn>(new durable::Turn(*keeper_, receipt, name_in(receipt, record)));
    record.set_turn(work.turn);
}

void Hub::end_work(Work& work, Record& record) {
    record.set_turn({});
    work.turn = {};
    work.delivery = {};
}

bool Hub::prepare_turn(Work& work) {
    Record& record = record_of(*work.actor);
    if (work.step == Step::migrate) move_record(*work.actor, record);
    if (work.step == Step::close) {
        // Without a turn the program stops: one that survives only leaves memory.
        return work.turn ? !record.silent : !record.survives;
    }
    work.aborted = false;
    work.delivery = work.letter->delivery;
    const bool event = work.message().is_event();
    if (!event) begin_turn(work, record, keeper_->find(work.message()));
    if (work.step == Step::start && record.survives) load_state(work, record);
    if (event && !prepare_event(work, record)) return false;
    const Shared<durable::Receipt>& receipt = work.turn->receipt();
    if (receipt && receipt->is_done(name_in(receipt, record))) {
        if (work.step == Step::message || record.reopens) return false;
        leave_silently(record);
    }
    if (std::exchange(record.reopens, false)) work.step = Step::reopen;
    return true;
}

/// It was made for something that is over.
void Hub::leave_silently(Record& record) {
    record.silent = true;
    throw StopListening();
}

bool Hub::prepare_event(Work& work, Record& record) {
    if (record.survives && is_idle_event(*work.message().event())) return prepare_idle(work, record);
    const Shared<durable::Receipt> receipt = keeper_->find(work.message());
    begin_turn(work, record, receipt);
    // Events aren't what makes an idle time start anew.
    if (record.reopens) go_on_idling(*work.actor, record);
    if (!receipt || keeper_->store().find(durable::kind::timer, receipt->timer_key)) return true;
    // It was cancelled meanwhile.
    if (work.step == Step::start && !record.reopens) leave_silently(record);
    return false;
}

/// A delegate that was in memory knows that it was idle; one that was not may have ended, or had a message, meanwhile.
bool Hub::prepare_idle(Work& work, Record& record) {
    const bool overdue = record.due && *record.due <= durable::wall_now() && work.actor->idle_after_ > 0;
    if (work.step == Step::start && !(record.reopens && overdue)) {
        begin_turn(work, record, {});
        keeper_->waker().over(record.key);
        if (!record.reopens) leave_silently(record);
        go_on_idling(*work.actor, record);
        return false;
    }
    if (!work.message().event()->content().has_data()) {
        work.letter->message.emplace(Event("_idle", work.actor->idle_after_));
    }
    const std::string id = std::string(durable::kIdlePrefix) + std::to_string(record.due.value_or(0));
    begin_turn(work, record, keeper_->receive_event(work.message(), id, {}, record.key));
    return true;
}

/// Takes over what is left of an idle time that began before.
void Hub::go_on_idling(Actor& actor, const Record& record) {
    const std::lock_guard lock(mutex_);
    if (!record.due || actor.idle_after_ <= 0) return wheel_.remove(actor);
    wheel_.touch_until(actor, Clock::now() + std::chrono::milliseconds(*record.due - durable::wall_now()));
    arm_locked();
}

/// When it will have been idle for too long, seen from the end of a step.
std::optional<std::int64_t> Hub::idle_due_after(const Work& work, const Record& record) const {
    const std::lock_guard lock(mutex_);
    const Actor& actor = *work.actor;
    if (actor.idle_after_ <= 0) return std::nullopt;
    Clock::duration left = telepot::detail::clamped(actor.idle_after_);
    if (work.message().is_event()) {
        const auto end = wheel_.end_of(actor);
        if (!end) return std::nullopt;
        left = *end - Clock::now();
    }
    const std::int64_t due = durable::wall_now() + std::chrono::duration_cast<std::chrono::milliseconds>(left).count();
    if (record.due && std::abs(due - *record.due) <= kRounding) return record.due;
    return due;
}

void Hub::load_state(Work& work, Record& record) {
    Actor& actor = *work.actor;
    std::optional<StoreItem> stored = keeper_->store().find(durable::kind::conversation, record.key);
    if (!stored && !record.former.empty()) {
        stored = keeper_->store().find(durable::kind::conversation, record.former);
        record.moves = stored.has_value();
    }
    if (!stored) return;
    const std::string fresh = actor.save(nullptr);
    try {
        record.rest = actor.load(stored->value);
        record.saved = stored->value;
        record.due = stored->time;
        record.reopens = true;
    } catch (const std::exception& error) {
        // Nobody is locked out by a state that can't be read.
        log::error("the state of " + record.key +
                   " can't be read, and is set aside; it starts afresh: " + error.what());
        keeper_->set_state_aside(durable::kind::conversation,
                                 std::exchange(record.moves, false) ? record.former : record.key, stored->value);
        static_cast<void>(actor.load(fresh));
        report(actor.name(), actor.seed_, &work.message(), std::current_exception());
    }
}

/// True: the delegate leaves memory without a word.
bool Hub::end_turn(Work& work, const std::exception_ptr& error) {
    Record& record = record_of(*work.actor);
    if (work.aborted) {
        work.turn->abandon();
        if (work.delivery) work.delivery->drop();
        end_work(work, record);
        return record.survives;
    }
    if (work.step == Step::close) {
        StoreBatch batch;
        if (record.survives && !record.silent) {
            batch.erase(durable::kind::conversation, record.key);
            if (record.moves) batch.erase(durable::kind::conversation, record.former);
        }
        work.turn->commit(std::move(batch));
    } else if (!error) {
        commit_state(work, record);
    } else if (is_normal_end(error) || !record.survives) {
        return false;  // its close() belongs to the same turn
    } else {
        roll_back(work, record, error);
        end_work(work, record);
        return true;
    }
    end_work(work, record);
    return false;
}

void Hub::commit_state(Work& work, Record& record) {
    StoreBatch batch;
    try {
        std::string state = record.survives ? work.actor->save(&record.rest) : std::string();
        const auto due = record.survives ? idle_due_after(work, record) : std::nullopt;
        // The state moves in the one transaction that holds what has changed it.
        const bool moves = record.survives && std::exchange(record.moves, false);
        if (moves) batch.erase(durable::kind::conversation, record.former);
        if (moves || state != record.saved || due != record.due) {
            batch.put(durable::kind::conversation, record.key, state, due);
            record.saved = std::move(state);
            record.due = due;
        }
    } catch (...) {
        report(work.actor->name(), work.actor->seed_, &work.message(), std::current_exception());
    }
    work.turn->commit(std::move(batch));
}

/// The message goes to a successor, which begins with the state before it; or, when that has failed too often, aside.
void Hub::roll_back(Work& work, Record& record, const std::exception_ptr& error) {
    const Shared<durable::Receipt>& receipt = work.turn->receipt();
    if (!receipt) return work.turn->abandon();
    if (receipt->failed(work.turn->conversation()) < keeper_->options().max_attempts) {
        work.turn->abandon();
        Letter* const letter = std::exchange(work.letter, nullptr);
        letter->kind = Letter::Kind::message;
        letter->claimed = true;
        const std::lock_guard lock(mutex_);
        Actor& actor = *work.actor;
        letter->next = std::exchange(actor.first_, letter);
        if (actor.last_ == nullptr) actor.last_ = letter;
        return;
    }
    const std::string reason = bot::describe(error);
    const std::string what =
        receipt->event ? "event " + receipt->event->event()->flavor() : "update " + std::to_string(receipt->update_id);
    log::error(what + " is set aside for " + record.key + ": " + reason);
    StoreBatch batch;
    // Else it would be idle for too long again at once.
    if (receipt->event && receipt->timer_key.empty()) {
        batch.put(durable::kind::conversation, record.key, record.saved);
    }
    keeper_->set_aside(batch, work.message(), record.key, reason);
    work.turn->drop_changes();
    work.turn->commit(std::move(batch));
}

}  // namespace telepot::delegate
