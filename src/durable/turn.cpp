// SPDX-License-Identifier: MIT
#include "durable/turn.hpp"

#include <algorithm>
#include <future>
#include <memory>
#include <utility>

#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::durable {

using telepot::detail::Shared;
using State = CallRecord::State;

namespace {

/// A success without a result to speak of: what a skipped call gives.
codec::Answer nothing_sent(const codec::Request& request) {
    const bool gives_object = request.method->name.starts_with("send") || request.method->name.starts_with("forward") ||
                              request.method->name.starts_with("copy");
    return codec::Answer(200, gives_object
                                  ? R"({"ok":true,"result":{"message_id":0,"date":0,"chat":{"id":0,"type":""}}})"
                                  : R"({"ok":true,"result":true})");
}

bool possibly_sent(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const NetworkError& e) {
        return e.possibly_sent();
    } catch (...) {
        return false;
    }
}

}  // namespace

Turn::Turn(Keeper& keeper, Shared<Receipt> receipt, std::string conversation)
    : keeper_(&keeper),
      receipt_(std::move(receipt)),
      id_(receipt_ ? receipt_->id : keeper.unique_id()),
      conversation_(std::move(conversation)),
      sessions_(keeper) {
    if (receipt_) journal_ = receipt_->journal(conversation_);
}

std::string Turn::key(std::size_t number) const {
    return id_ + "/" + conversation_ + "/" + std::to_string(number);
}

// ---- what becomes of a call ----

Turn::Plan Turn::plan(const codec::Request& request) {
    const std::lock_guard lock(mutex_);
    Plan plan;
    plan.passes = over_;
    if (over_) return plan;
    plan.number = next_++;
    if (plan.number >= journal_.size()) {
        journal_.emplace_back(request.method->name, State::unsent);
        plan.needs_intent = !request.method->repeatable;
        return plan;
    }
    CallRecord& before = journal_[plan.number];
    if (!before.method.empty() && before.method != request.method->name) {
        log::warning("update " + std::to_string(receipt_->update_id) + " is handled in another way than before: call " +
                     std::to_string(plan.number + 1) + " was " + before.method + ", and is " +
                     std::string(request.method->name) + " now; calls from there on are new");
        for (std::size_t i = plan.number; i < journal_.size(); ++i) {
            if (journal_[i].state == State::begun) {
                doubts_.put(kind::doubt, key(i) + "/before", journal_[i].method + " was possibly sent");
            }
            unflushed_.erase(kind::journal, key(i));
        }
        journal_.resize(plan.number);
        journal_.emplace_back(request.method->name, State::unsent);
    }
    CallRecord& record = journal_[plan.number];
    record.method = request.method->name;
    if (record.state == State::answered) {
        plan.answer.emplace(record.status, record.body);
    } else if (record.state == State::begun && !request.method->repeatable) {
        return decide_doubtful(std::move(plan), request);
    } else {
        plan.needs_intent = !request.method->repeatable;
    }
    return plan;
}

/// Under the lock.
Turn::Plan Turn::decide_doubtful(Plan plan, const codec::Request& request) {
    const std::int64_t update_id = receipt_ ? receipt_->update_id : 0;
    const WhenDoubtful policy = keeper_->options().when_doubtful;
    const char* const then = policy == WhenDoubtful::repeat ? "sent again"
                             : policy == WhenDoubtful::skip ? "not sent again"
                                                            : "PossiblySent is thrown";
    const std::string text =
        std::string(request.method->name) + " for update " + std::to_string(update_id) + ": " + then;
    log::warning("possibly sent before the process ended: " + text);
    doubts_.put(kind::doubt, key(plan.number), text);
    if (policy == WhenDoubtful::throw_error) throw PossiblySent(request.method->name, update_id);
    if (policy == WhenDoubtful::skip) plan.answer = nothing_sent(request);
    return plan;
}

StoreBatch Turn::begun(const Plan& plan, const codec::Request& request) {
    const std::lock_guard lock(mutex_);
    CallRecord& record = journal_[plan.number];
    record.state = State::begun;
    StoreBatch batch = std::exchange(unflushed_, {});
    batch.put(kind::journal, key(plan.number), CallRecord(request.method->name, State::begun).text());
    return batch;
}

void Turn::answered(const Plan& plan, const codec::Answer& answer) {
    {
        const std::lock_guard lock(mutex_);
        if (over_) return;
        CallRecord& record = journal_[plan.number];
        record.state = State::answered;
        record.status = answer.status;
        record.body = answer.body;
        unflushed_.put(kind::journal, key(plan.number), record.text());
    }
    flush_soon();
}

void Turn::failed(const Plan& plan, const std::exception_ptr& error) {
    if (possibly_sent(error)) return;
    {
        const std::lock_guard lock(mutex_);
        if (over_) return;
        journal_[plan.number].state = State::unsent;
        unflushed_.put(kind::journal, key(plan.number), journal_[plan.number].text());
    }
    flush_soon();
}

// Most handlers end right after their last answer, and then it needn't be kept.
void Turn::flush_soon() {
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(flushing_, true)) return;
    }
    bot::Engine::instance().loop().post([self = Shared<Turn>(this)] { self->flush(); });
}

void Turn::flush() {
    StoreBatch batch;
    const std::lock_guard lock(mutex_);
    flushing_ = false;
    if (over_ || unflushed_.empty()) return;
    batch = std::exchange(unflushed_, {});
    // Under the lock: a commit() must not come before it.
    keeper_->commit(std::move(batch));
}

// ---- traditional calls ----

codec::Answer Turn::call(codec::Caller& below, codec::Request&& request) {
    const Shared<Turn> self(this);
    Plan now = plan(request);
    if (now.passes) return below.call(std::move(request));
    if (now.answer) return *std::move(now.answer);
    if (now.needs_intent) {
        auto told = std::make_shared<std::promise<void>>();
        std::future<void> committed = told->get_future();
        keeper_->commit(begun(now, request), [told](const std::exception_ptr& error) {
            if (error) {
                told->set_exception(error);
            } else {
                told->set_value();
            }
        });
        committed.get();
    }
    try {
        codec::Answer answer = below.call(std::move(request));
        answered(now, answer);
        return answer;
    } catch (...) {
        failed(now, std::current_exception());
        throw;
    }
}

// ---- asynchronous calls ----

/// Lives until it is committed and answered, or given up and no longer referred to.
class Turn::JournaledCall final : public codec::Surrounded, public telepot::detail::Counted {
public:
    JournaledCall(Turn& turn, Plan plan, codec::Caller& below, codec::Request&& request, codec::Completion& outer)
        : Surrounded(outer), turn_(&turn), plan_(std::move(plan)), below_(below), request_(std::move(request)) {}

    void begin() {
        if (!plan_.needs_intent) return send();
        turn_->keeper_->commit(turn_->begun(plan_, request_),
                               [self = Shared<JournaledCall>(this)](const std::exception_ptr& error) {
                                   bot::Engine::instance().loop().post([self, error] { self->committed(error); });
                               });
    }
    void finished(codec::Answer&& answer) noexcept override {
        const Shared<JournaledCall> self = std::exchange(sent_, {});
        turn_->answered(plan_, answer);
        if (codec::Completion* const outer = take_outer()) outer->finished(std::move(answer));
    }
    void failed(std::exception_ptr error) noexcept override {
        const Shared<JournaledCall> self = std::exchange(sent_, {});
        turn_->failed(plan_, error);
        if (codec::Completion* const outer = take_outer()) outer->failed(std::move(error));
    }
    void give_up() noexcept override {
        take_outer();
        if (const Shared<JournaledCall> self = std::exchange(sent_, {})) below_.cancel(*this);
    }

private:
    void committed(const std::exception_ptr& error) {
        if (given_up()) return;
        if (!error) return send();
        if (codec::Completion* const outer = take_outer()) outer->failed(error);
    }
    void send() {
        sent_ = Shared<JournaledCall>(this);
        const codec::Surrounding::Scope plain(nullptr);
        below_.start(std::move(request_), *this);
    }

    const Shared<Turn> turn_;
    const Plan plan_;
    codec::Caller& below_;
    codec::Request request_;
    Shared<JournaledCall> sent_;  // itself, while the caller refers to it
};

void Turn::start(codec::Caller& below, codec::Request&& request, codec::Completion& completion) {
    Plan now;
    try {
        now = plan(request);
    } catch (...) {
        completion.failed(std::current_exception());
        return;
    }
    if (now.passes) {
        below.start(std::move(request), completion);
    } else if (now.answer) {
        completion.finished(*std::move(now.answer));
    } else {
        const Shared<JournaledCall> call(
            new JournaledCall(*this, std::move(now), below, std::move(request), completion));
        call->begin();
    }
}

// ---- the end ----

bool Turn::add(const StoreBatch& changes, std::int64_t due) {
    const std::lock_guard lock(mutex_);
    if (over_) return false;
    append(changes_, changes);
    due_ = std::min(due_, due);
    return true;
}

bool Turn::has_put(std::string_view kind, std::string_view item_key) {
    const std::lock_guard lock(mutex_);
    bool put = false;
    for (const StoreBatch::Change& change : changes_.changes()) {
        if (change.kind == kind && change.key == item_key) put = change.value.has_value();
    }
    return put;
}

void Turn::drop_changes() {
    const std::lock_guard lock(mutex_);
    changes_ = {};
    due_ = never;
}

void Turn::append(StoreBatch& batch, const StoreBatch& more) {
    for (const StoreBatch::Change& change : more.changes()) {
        if (change.value) {
            batch.put(change.kind, change.key, *change.value, change.time);
        } else {
            batch.erase(change.kind, change.key);
        }
    }
}

void Turn::commit(StoreBatch batch, bool sole) {
    const std::lock_guard lock(mutex_);
    over_ = true;
    append(batch, changes_);
    if (!receipt_ && journal_.empty() && batch.empty()) return;
    append(batch, doubts_);
    for (std::size_t i = 0; i < journal_.size(); ++i) batch.erase(kind::journal, key(i));
    if (receipt_ && reply_) keeper_->put_reply(batch, receipt_->update_id, *std::move(reply_));
    if (receipt_ && receipt_->event) {
        if (!receipt_->timer_key.empty()) batch.erase(kind::timer, receipt_->timer_key);
    } else if (receipt_ && sole) {
        keeper_->forget(batch, receipt_);
        keeper_->settle(receipt_, false);  // it is in this batch
    } else if (receipt_) {
        batch.put(kind::done, id_ + "/" + conversation_, "");
        receipt_->set_done(conversation_);
    }
    keeper_->commit(std::move(batch), std::exchange(replied_, {}));
    if (receipt_ && receipt_->event) keeper_->event_over(*receipt_, conversation_);
    if (due_ != never) keeper_->waker().note(due_);
}

bool Turn::commit_sessions(StoreBatch batch) {
    const SessionStates::Changes changes = sessions_.changes();
    const SessionVersions::Lock lock(keeper_->sessions());
    if (!sessions_.are_current()) {
        abandon();
        return false;
    }
    sessions_.put(changes, batch);
    commit(std::move(batch), true);
    return true;
}

void Turn::reply(std::string body, Keeper::Done done) {
    const std::lock_guard lock(mutex_);
    reply_ = std::move(body);
    replied_ = std::move(done);
}

void Turn::abandon() {
    const std::lock_guard lock(mutex_);
    over_ = true;
    if (receipt_) receipt_->set_journal(conversation_, journal_);
    StoreBatch batch = std::exchange(unflushed_, {});
    if (!receipt_) {
        for (std::size_t i = 0; i < journal_.size(); ++i) batch.erase(kind::journal, key(i));
    }
    if (!batch.empty()) keeper_->commit(std::move(batch));
}

}  // namespace telepot::durable
