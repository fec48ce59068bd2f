// SPDX-License-Identifier: MIT
// Idle delegates, and the end of them all.
#include <utility>

#include "delegate/hub.hpp"
#include "runtime/alarm.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;

namespace {

// What delegates that were broken off may need to close.
constexpr std::chrono::seconds kGrace{1};

}  // namespace

// ---- idle ones ----

void Hub::set_idle_after(Actor& actor, double seconds) {
    const std::lock_guard lock(mutex_);
    actor.idle_after_ = seconds;
    if (actor.pattern_ != nullptr) touch_locked(actor);
}

void Hub::refresh(Actor& actor) {
    const std::lock_guard lock(mutex_);
    if (actor.pattern_ != nullptr) touch_locked(actor);
}

void Hub::rest(Actor& actor) {
    const std::lock_guard lock(mutex_);
    wheel_.remove(actor);
}

void Hub::touch_locked(Actor& actor) {
    if (actor.idle_after_ <= 0 || actor.state_ != Actor::State::running) return wheel_.remove(actor);
    wheel_.touch(actor, Clock::now());
    arm_locked();
}

// The loop's timer is only ever moved to an earlier time.
void Hub::arm_locked() {
    const auto next = wheel_.next();
    if (forsaken_ || !next || (alarm_for_ && *alarm_for_ <= *next)) return;
    alarm_for_ = next;
    bot::Engine::instance().loop().post([self = Shared<Hub>(this), when = *next] {
        net::Loop& loop = bot::Engine::instance().loop();
        loop.cancel_timer(self->alarm_);
        self->alarm_ = loop.start_timer(when, [self] { self->idle_alarm(); });
    });
}

void Hub::idle_alarm() {
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        alarm_for_.reset();
        wheel_.advance(Clock::now(), [this](Actor& actor) { note_idle_locked(actor); });
        arm_locked();
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
}

void Hub::note_idle_locked(Actor& actor) {
    if (actor.waiter_ != nullptr) {
        Waiter& waiter = *std::exchange(actor.waiter_, nullptr);
        waiter.outcome = Waiter::Outcome::idle;
        waiter.seconds = actor.idle_after_;
        waiter.wake();
        return;
    }
    // Somebody at work isn't idle; time begins anew when the work is done.
    if (actor.at_work_ || actor.life_ != Actor::Life::turns) return;
    Letter* const letter = letters_.take();
    Event event("_idle", actor.idle_after_);
    letter->message.emplace(std::move(event));
    letter->kind = Letter::Kind::idle;
    letter->order = round_;
    put_locked(actor, letter);
}

// ---- the end ----

void Hub::Gone::set() {
    bot::Engine::instance().loop().post([self = Shared<Gone>(this)] { self->event.set(); });
}

void Hub::begin_closing() {
    std::size_t workers = 0;
    std::vector<Shared<Actor>> foreign;
    HeldQueries::List held;
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        held = early_.take_all();
        gone_ = Shared<Gone>(new Gone);
        if (live_count_ == 0) gone_->set();
        for (Actor* actor = living_; actor != nullptr; actor = actor->next_) {
            actor->stopping_ = true;
            if (actor->life_ == Actor::Life::foreign) foreign.emplace_back(actor);
            if (actor->waiter_ != nullptr) stop_locked(*actor->waiter_);
            schedule_locked(*actor);
        }
        // Steps may wait with listeners that aren't their delegates'.
        for (const Work* work = first_parked_; work != nullptr; work = work->next_parked_) {
            if (&work->waiter_->box.hub() == this) stop_locked(*work->waiter_);
        }
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    for (const HeldQuery& query : held) {
        if (query.delivery) query.delivery->drop();
    }
    // They have no end that we could wait for.
    for (const Shared<Actor>& actor : foreign) bury(actor);
}

task<std::size_t> Hub::close(std::chrono::nanoseconds patience) {
    const Shared<Hub> self(this);
    begin_closing();
    const Shared<Gone> gone = gone_;
    if (patience > std::chrono::nanoseconds::zero()) {
        const loop::Alarm alarm(gone->event, patience);
        co_await gone->event.wait();
    }
    if (live() > 0) {
        say(log::Level::warning, "stopping while " + std::to_string(live()) + " delegates are busy");
        turns_->cancel();
        gone->event.clear();
        const loop::Alarm alarm(gone->event, kGrace);
        if (live() > 0) co_await gone->event.wait();
    }
    const std::size_t left = live();
    if (left == 0) {
        const std::lock_guard lock(mutex_);
        stopping_ = false;
        gone_ = {};
    }
    co_return left;
}

}  // namespace telepot::delegate
