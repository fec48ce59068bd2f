// SPDX-License-Identifier: MIT
// Giving delegates their turns.
#include <utility>

#include "delegate/hub.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;
using detail::Step;

/// Whether an exception is a delegate's usual way to end.
bool is_normal_end(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const IdleTerminate&) {
        return true;
    } catch (const StopListening&) {
        return true;
    } catch (...) {
        return false;
    }
}

bool Hub::next(Work& work) {
    if (work.actor) finish(work);
    return work.actor || take_ready(work);
}

bool Hub::take_ready(Work& work) {
    const std::lock_guard lock(mutex_);
    if (!std::exchange(work.begun, true)) --starting_;
    if (std::exchange(work.holds_, false)) let_go_locked();
    while (first_ready_ != nullptr && workers_ <= turns_->most_workers()) {
        Actor& actor = *first_ready_;
        first_ready_ = actor.next_ready_;
        if (first_ready_ == nullptr) last_ready_ = nullptr;
        --ready_count_;
        work.actor = Shared<Actor>(&actor);
        if (fill_locked(work)) {
            work.holds_ = true;
            ++held_;
            return true;
        }
        // It lives on, so this isn't the last reference.
        work.actor = {};
    }
    --workers_;
    return false;
}

void Hub::worker_failed() {
    const std::lock_guard lock(mutex_);
    --workers_;
    --starting_;
}

// ---- a step that waits for another message ----

// Its own one counts as handled: what it waits for may be behind so many others that no more are fetched.
void Work::park(loop::Wait& wait) noexcept {
    if (delivery) {
        delivery->set_apart();  // a store keeps it until the turn is committed
    } else if (letter != nullptr) {
        letter->delivery = {};
    }
    hub_.worker_parks(*this, static_cast<Waiter&>(wait));
}

void Work::go_on() noexcept {
    hub_.worker_goes_on(*this);
}

void Work::take_over(Shared<loop::Delivery> of_answer) noexcept {
    if (letter != nullptr && !delivery) letter->delivery = std::move(of_answer);
}

void Hub::worker_parks(Work& work, Waiter& waiter) noexcept {
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        work.waiter_ = &waiter;
        work.previous_parked_ = nullptr;
        work.next_parked_ = std::exchange(first_parked_, &work);
        if (work.next_parked_ != nullptr) work.next_parked_->previous_parked_ = &work;
        if (work.workers_bounded_) {
            --workers_;
            workers = workers_needed_locked();
        }
        if (stopping_ && &waiter.box.hub() == this) stop_locked(waiter);
    }
    if (workers > 0) turns_->start(workers);
}

void Hub::worker_goes_on(Work& work) noexcept {
    const std::lock_guard lock(mutex_);
    (work.previous_parked_ == nullptr ? first_parked_ : work.previous_parked_->next_parked_) = work.next_parked_;
    if (work.next_parked_ != nullptr) work.next_parked_->previous_parked_ = work.previous_parked_;
    work.waiter_ = nullptr;
    if (work.workers_bounded_) ++workers_;
}

/// The delegate's next step; false if it has nothing to do.
bool Hub::fill_locked(Work& work) {
    Actor& actor = *work.actor;
    if (!actor.stopping_ && move_locked(work)) return true;
    while (actor.first_ != nullptr) {
        // What waits when the program stops was given up by the message loop.
        if (actor.stopping_) break;
        Letter* const letter = actor.first_;
        actor.first_ = letter->next;
        if (actor.first_ == nullptr) actor.last_ = nullptr;
        letter->next = nullptr;
        // A message or refresh() has come in between, so that time is running again.
        if (letter->kind == Letter::Kind::idle && actor.idle_listed_) {
            letter->message.reset();
            letters_.give_back(letter);
            continue;
        }
        work.letter = letter;
        work.step = letter->kind == Letter::Kind::initial ? Step::start : Step::message;
        actor.at_work_ = true;
        return true;
    }
    if (actor.stopping_) {
        actor.state_ = Actor::State::closing;
        work.step = Step::close;
        work.why = std::make_exception_ptr(StopListening());
        actor.at_work_ = true;
        return true;
    }
    actor.scheduled_ = false;
    list_idle_locked(actor);
    return false;
}

/// A step is done: gives `work` the delegate's next one, or takes the delegate out of it.
void Hub::finish(Work& work) {
    Actor& actor = *work.actor;
    const std::exception_ptr error = std::exchange(work.error, nullptr);
    const bool closed = work.step == Step::close;
    if (error && !is_normal_end(error)) {
        report(actor.name(), actor.seed_, work.letter != nullptr ? &*work.letter->message : nullptr, error);
    }
    // What the bot's end breaks off is as if it hadn't begun.
    if (error && work.turn && forsaken()) work.aborted = true;
    bool gone = work.turn && end_turn(work, error);
    const bool event = work.letter != nullptr && work.letter->message && work.letter->message->is_event();
    discard(std::exchange(work.letter, nullptr));
    gone = gone || closed;
    if (!gone) {
        const std::lock_guard lock(mutex_);
        gone = forsaken_;
        if (!gone && error) {
            actor.state_ = Actor::State::closing;
            wheel_.remove(actor);
            work.step = Step::close;
            work.why = error;
            return;
        }
        if (!gone) {
            actor.at_work_ = false;
            if (!event) touch_locked(actor);
            if (fill_locked(work)) return;
        }
    }
    if (gone) {
        work.why = nullptr;
        bury(work.actor);
    }
    work.actor = {};
    if (max_live_ > 0) make_room();
}

// ---- a delegate in somebody's hands ----

void Hub::hold() noexcept {
    const std::lock_guard lock(mutex_);
    ++held_;
}

void Hub::let_go_locked() noexcept {
    if (--held_ > 0 || !forsaken_) return;
    let_go_.notify_all();
    if (unheld_) unheld_->set();
}

void Hub::let_go() noexcept {
    const std::lock_guard lock(mutex_);
    let_go_locked();
}

void Hub::ended(const Shared<Actor>& actor, const std::exception_ptr& error) noexcept {
    if (error && !is_normal_end(error)) report(actor->name(), actor->seed_, nullptr, error);
    bury(actor);
}

Life::Life(Hub& hub, Shared<Actor> actor) : hub_(&hub), actor_(std::move(actor)) {
    hub_->hold();
}

Life::~Life() {
    if (!hub_) return;
    hub_->ended(actor_, error_);
    actor_ = {};
    hub_->let_go();
}

}  // namespace telepot::delegate
