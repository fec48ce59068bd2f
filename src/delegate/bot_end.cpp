// SPDX-License-Identifier: MIT
// A bot is destroyed, and its delegates with it.
#include <string>
#include <utility>

#include "delegate/hub.hpp"
#include "runtime/alarm.hpp"
#include "runtime/engine.hpp"
#include "runtime/pool.hpp"
#include "telepot/values/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Shared;

namespace {

// A handler that has hung must not keep the program from ending.
constexpr std::chrono::seconds kPatience{10};

/// The youngest first: who was made later may use what was there before.
void destroy_in_order(std::vector<Shared<Actor>>& actors) noexcept {
    for (Shared<Actor>& actor : actors) actor = {};
}

}  // namespace

bool Hub::forsaken() const {
    const std::lock_guard lock(mutex_);
    return forsaken_;
}

/// Whether there are delegates, or somebody waits.
bool Hub::is_in_use() const {
    const std::lock_guard lock(mutex_);
    const ListenerMailbox* box = first_listener_;
    while (box != nullptr && box->waiter_ == nullptr) box = box->next;
    return live_count_ > 0 || held_ > 0 || box != nullptr;
}

std::vector<Shared<Actor>> Hub::forsake() {
    std::vector<Shared<Actor>> all;
    std::vector<Shared<Actor>> idle;
    HeldQueries::List early;  // destroyed without the lock
    {
        const std::lock_guard lock(mutex_);
        early = early_.take_all();
        all.reserve(live_count_);
        idle.reserve(live_count_);
        stopping_ = forsaken_ = true;
        first_ready_ = last_ready_ = nullptr;
        ready_count_ = 0;
        for (Actor* actor = living_; actor != nullptr; actor = actor->next_) {
            actor->stopping_ = true;
            if (actor->waiter_ != nullptr) stop_locked(*actor->waiter_);
            all.emplace_back(actor);
            if (actor->life_ != Actor::Life::dedicated && !actor->at_work_) idle.emplace_back(actor);
        }
        for (const ListenerMailbox* box = first_listener_; box != nullptr; box = box->next) {
            if (box->waiter_ != nullptr) stop_locked(*box->waiter_);
        }
    }
    for (const Shared<Actor>& actor : idle) bury(actor);
    return all;
}

void Hub::abandon() noexcept {
    try {
        if (forsaken()) return;
        if (!is_in_use()) {
            forsake();
            return clean_up();
        }
        const bot::Engine& engine = bot::Engine::instance();
        if (live() > 0) {
            say(log::Level::warning,
                "the bot has gone while " + std::to_string(live()) + " of its delegates were alive");
        }
        if (engine.on_loop_thread() || engine.closing() || engine.orphaned()) {
            std::vector<Shared<Actor>> all = forsake();
            if (engine.on_loop_thread()) turns_->cancel();
            destroy_in_order(all);
        } else if (turns_->on_loop()) {
            aio::detail::launch(abandon_on_loop(), aio::detail::Root::Life::lasting).get();
        } else {
            std::vector<Shared<Actor>> all = forsake();
            wait_until_let_go();
            destroy_in_order(all);
        }
        clean_up();
    } catch (...) {
        say(log::Level::error, "delegates are left behind: " + bot::describe(std::current_exception()));
    }
}

void Hub::wait_until_let_go() {
    const bot::Pool::BlockingRegion region;
    std::unique_lock lock(mutex_);
    if (let_go_.wait_for(lock, kPatience, [this] { return held_ == 0; })) return;
    const std::size_t left = held_;
    lock.unlock();
    tell_left(left);
}

task<> Hub::abandon_on_loop() {
    const Shared<Hub> self(this);
    std::vector<Shared<Actor>> all = forsake();
    turns_->cancel();
    const Shared<Gone> unheld(new Gone);
    std::size_t left = 0;
    {
        const std::lock_guard lock(mutex_);
        unheld_ = unheld;
        left = held_;
    }
    if (left > 0) {
        const loop::Alarm alarm(unheld->event, kPatience);
        co_await unheld->event.wait();
        const std::lock_guard lock(mutex_);
        left = held_;
    }
    if (left > 0) tell_left(left);
    destroy_in_order(all);
}

void Hub::tell_left(std::size_t left) const {
    say(log::Level::error, std::to_string(left) + " delegates haven't ended within " +
                               std::to_string(kPatience.count()) +
                               " s after the bot's end; they must not use it any more");
}

// What the user has given for patterns isn't kept by a timer that is to fire some day.
void Hub::clean_up() {
    std::vector<std::unique_ptr<Pattern>> patterns;
    ErrorCallback on_error;
    const std::lock_guard lock(mutex_);
    if (held_ == 0 && live_count_ == 0) {
        patterns.swap(patterns_);
        std::swap(on_error, on_error_);
    }
    if (!alarm_for_) return;
    alarm_for_.reset();
    bot::Engine::instance().loop().post(
        [self = Shared<Hub>(this)] { bot::Engine::instance().loop().cancel_timer(self->alarm_); });
}

}  // namespace telepot::delegate
