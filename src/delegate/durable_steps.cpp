// SPDX-License-Identifier: MIT
// What a store adds to a delegate's steps: its state is loaded before the first one and committed after each.
#include <string>
#include <utility>

#include "delegate/hub.hpp"
#include "durable/under_way.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;
using detail::Step;

/// A delegate's place in the store. Of the worker that has the delegate's turn.
class Hub::Record : public detail::Counted {
public:
    std::string key;
    bool survives = false;  ///< there is anything to be saved
    bool silent = false;    ///< it had ended before the process did
    bool reopens = false;   ///< it was made again and hasn't been told so yet
    StoredFields rest;      ///< stored fields that aren't known
    std::string saved;      ///< the state as the store has it
};

Hub::Record& Hub::record_of(Actor& actor) const {
    if (!actor.record_) {
        const Shared<Record> record(new Record);
        record->key = actor.pattern_->store_name + ":" + durable::key_of(actor.seed_);
        record->survives = actor.seed_.hashable() && !actor.save(nullptr).empty();
        actor.record_ = Shared<detail::Counted>(record.get());
    }
    return static_cast<Record&>(*actor.record_);
}

bool Hub::prepare_turn(Work& work) {
    Record& record = record_of(*work.actor);
    if (work.step == Step::close) {
        // Without a turn the program stops: one that survives only leaves memory.
        return work.turn ? !record.silent : !record.survives;
    }
    work.aborted = false;
    work.delivery = work.letter->delivery;
    work.turn = Shared<durable::Turn>(new durable::Turn(*keeper_, keeper_->find(work.message()), record.key));
    if (work.step == Step::start && record.survives) load_state(work, record);
    const Shared<durable::Receipt>& receipt = work.turn->receipt();
    if (receipt && receipt->is_done(record.key)) {
        if (work.step == Step::message || record.reopens) return false;
        record.silent = true;
        throw StopListening();
    }
    if (std::exchange(record.reopens, false)) work.step = Step::reopen;
    return true;
}

void Hub::load_state(Work& work, Record& record) {
    Actor& actor = *work.actor;
    const std::optional<std::string> stored = keeper_->store().get(durable::kind::conversation, record.key);
    if (!stored) return;
    const std::string fresh = actor.save(nullptr);
    try {
        record.rest = actor.load(*stored);
        record.saved = *stored;
        record.reopens = true;
    } catch (const std::exception& error) {
        // Nobody is locked out by a state that can't be read.
        log::error("the state of " + record.key +
                   " can't be read, and is set aside; it starts afresh: " + error.what());
        keeper_->set_state_aside(durable::kind::conversation, record.key, *stored);
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
        work.turn = {};
        work.delivery = {};
        return record.survives;
    }
    if (work.step == Step::close) {
        StoreBatch batch;
        if (record.survives && !record.silent) batch.erase(durable::kind::conversation, record.key);
        work.turn->commit(std::move(batch));
    } else if (!error) {
        commit_state(work, record);
    } else if (is_normal_end(error) || !record.survives) {
        return false;  // its close() belongs to the same turn
    } else {
        roll_back(work, record, error);
        work.turn = {};
        work.delivery = {};
        return true;
    }
    work.turn = {};
    work.delivery = {};
    return false;
}

void Hub::commit_state(Work& work, Record& record) {
    StoreBatch batch;
    try {
        std::string state = record.survives ? work.actor->save(&record.rest) : std::string();
        if (state != record.saved) {
            batch.put(durable::kind::conversation, record.key, state);
            record.saved = std::move(state);
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
    if (receipt->failed(record.key) < keeper_->options().max_attempts) {
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
    log::error("update " + std::to_string(receipt->update_id) + " is set aside for " + record.key + ": " + reason);
    StoreBatch batch;
    keeper_->set_aside(batch, work.message(), record.key, reason);
    work.turn->commit(std::move(batch));
}

}  // namespace telepot::delegate
