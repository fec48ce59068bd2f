// SPDX-License-Identifier: MIT
// Who gets a message.
#include "delegate/hub.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "delegate/candidate.hpp"
#include "delegate/kinds.hpp"
#include "loop/reporter.hpp"
#include "runtime/engine.hpp"
#include "telepot/messages/untaken.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Mailbox;
using detail::Shared;

namespace {
// Of this thread: what dispatch() hands out is written on the thread that calls it.
thread_local std::uint64_t letters_written = 0;
}  // namespace

const AnyMessage& Work::no_message() noexcept {
    static const AnyMessage none{Event("_none")};
    return none;
}

const AnyMessage& Work::message() const noexcept {
    return letter != nullptr ? *letter->message : no_message();
}

Hub::Hub(std::unique_ptr<Turns> turns) : turns_(std::move(turns)) {}

Hub::~Hub() = default;

void Hub::add_pattern(Pattern::Seeder seeder, Pattern::Maker maker, std::string name) {
    const auto namesakes =
        std::count_if(patterns_.begin(), patterns_.end(), [&](const auto& pattern) { return pattern->name == name; });
    std::string store_name = namesakes == 0 ? name : name + "#" + std::to_string(namesakes + 1);
    patterns_.push_back(std::make_unique<Pattern>(std::move(seeder), std::move(maker), std::move(name)));
    patterns_.back()->store_name = std::move(store_name);
}

std::size_t Hub::live() const {
    const std::lock_guard lock(mutex_);
    return live_count_;
}

// ---- getting a message to those who listen ----

void Hub::broadcast(const AnyMessage& msg) {
    std::vector<Claim> none;
    spread(msg, {}, none);
}

void Hub::dispatch(const AnyMessage& msg) {
    const std::uint64_t before = letters_written;
    std::vector<Claim> claims;
    claims.reserve(patterns_.size());
    for (const auto& pattern : patterns_) {
        Seed seed = seed_of(*pattern, msg);
        if (seed) claims.emplace_back(*pattern, std::move(seed));
    }
    const Delivery delivery = loop::Delivery::current();
    const std::uint64_t round = spread(msg, delivery, claims);
    for (Claim& claim : claims) settle(claim, msg, delivery, round);
    if (letters_written == before) note_untaken(claims, delivery);
}

/// Nobody has got the message, unless a delegate has been made that nobody will find by its seed.
void Hub::note_untaken(const std::vector<Claim>& claims, const Delivery& delivery) noexcept {
    for (const Claim& claim : claims) {
        if (!claim.holder) return;  // made, or not made any more because the program stops
    }
    if (delivery) delivery->leave();
    if (claims.empty()) return detail::note_untaken("no pattern has a seed for it, and nobody captures it");
    detail::note_untaken("the delegates for its seed don't capture it");
}

// Who has a seed is asked under the same lock under which its delegate gets the message. So a message is that
// delegate's, which leaves it to its successor if it ends, or lies in a cradle.
std::uint64_t Hub::spread(const AnyMessage& msg, const Delivery& delivery, std::vector<Claim>& claims) {
    std::vector<Candidate> candidates;
    const Keys keys(msg);
    std::size_t workers = 0;
    std::uint64_t round = 0;
    {
        const std::lock_guard lock(mutex_);
        round = ++round_;
        prefetch_locked(keys, claims);
        index_.find(keys, kind_bit(msg), [&](Capture& capture) {
            Mailbox& box = capture.box();
            if (box.round_ == round) return;
            if (capture.check()) {
                candidates.emplace_back(box, capture.check());
            } else {
                put_locked(box, write_locked(msg, delivery, round));
            }
        });
        for (Claim& claim : claims) claim_locked(claim, msg, delivery, round, false);
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    if (!candidates.empty()) deliver_checked(msg, delivery, round, candidates, claims);
    tell_unread_dropped();
    return round;
}

// With a million delegates nothing that a message touches is in the caches: a dozen waits for memory, one after the
// other, would be most of what it costs.
void Hub::prefetch_locked(const Keys& keys, const std::vector<Claim>& claims) const {
    index_.prefetch(keys);
    for (const Claim& claim : claims) claim.pattern->delegates.prefetch(claim.seed);
    index_.prefetch_captures(keys);
    for (const Claim& claim : claims) claim.pattern->delegates.prefetch_delegate(claim.seed);
}

// Checks are the user's functions, so they run without the lock; a delegate may be gone when they are through, and then
// it is as if the message had come after its end.
void Hub::deliver_checked(const AnyMessage& msg, const Delivery& delivery, std::uint64_t round,
                          const std::vector<Candidate>& candidates, std::vector<Claim>& claims) {
    for (const Candidate& candidate : candidates) {
        try {
            if (!candidate.check->match(msg)) continue;
        } catch (...) {
            report("a listener's check", Seed(), &msg, std::current_exception());
            continue;
        }
        std::size_t workers = 0;
        {
            const std::lock_guard lock(mutex_);
            deliver_locked(*candidate.box, msg, delivery, round, claims);
            workers = workers_needed_locked();
        }
        if (workers > 0) turns_->start(workers);
    }
}

void Hub::deliver_locked(Mailbox& box, const AnyMessage& msg, const Delivery& delivery, std::uint64_t round,
                         std::vector<Claim>& claims) {
    if (box.round_ == round) return;
    if (box.is_actor()) {
        const Actor& actor = static_cast<Actor&>(box);
        for (Claim& claim : claims) {
            if (claim.holder.get() == &actor && actor.state_ == Actor::State::dead) {
                return claim_locked(claim, msg, delivery, round, true);
            }
            // It has taken over from the holder, the message included.
            if (claim.left && actor.pattern_ == claim.pattern && actor.seed_ == claim.seed) return;
        }
    }
    if (box.captures_ == nullptr) return;
    put_locked(box, write_locked(msg, delivery, round));
    for (const Claim& claim : claims) {
        if (claim.holder.get() == &box) mark_claimed_locked(box, round);
    }
}

Letter* Hub::write_locked(const AnyMessage& msg, const Delivery& delivery, std::uint64_t round) {
    Letter* const letter = letters_.take();
    ++letters_written;
    letter->message.emplace(msg);
    letter->delivery = delivery;
    letter->round = round;
    return letter;
}

void Hub::put_locked(Mailbox& box, Letter* letter) {
    box.round_ = letter->round;
    if (box.waiter_ != nullptr) {
        Waiter& waiter = *std::exchange(box.waiter_, nullptr);
        waiter.letter = letter;
        waiter.outcome = Waiter::Outcome::letter;
        waiter.wake();
        return;
    }
    if (!box.is_actor() && ++static_cast<ListenerMailbox&>(box).unread > kMostUnread) return refuse_locked(box, letter);
    (box.last_ == nullptr ? box.first_ : box.last_->next) = letter;
    box.last_ = letter;
    if (box.is_actor()) schedule_locked(static_cast<Actor&>(box));
}

// The newest goes, which whoever brings it still holds, so that nothing of the user's is destroyed under the lock.
void Hub::refuse_locked(Mailbox& box, Letter* letter) noexcept {
    --static_cast<ListenerMailbox&>(box).unread;
    letter->message.reset();
    letter->delivery = {};
    letters_.give_back(letter);
    unread_dropped_.fetch_add(1, std::memory_order_relaxed);
}

void Hub::note_unread_dropped() noexcept {
    unread_dropped_.fetch_add(1, std::memory_order_relaxed);
    tell_unread_dropped();
}

void Hub::tell_unread_dropped() noexcept {
    if (unread_dropped_.load(std::memory_order_relaxed) == 0 || unread_told_.exchange(true)) return;
    log::warning("a listener has " + std::to_string(kMostUnread) +
                 " unread messages, and gets no more until it reads some; further ones are only counted");
}

void Hub::schedule_locked(Actor& actor) {
    if (forsaken_ || actor.scheduled_ || actor.life_ != Actor::Life::turns || actor.pattern_ == nullptr) return;
    if (actor.state_ == Actor::State::dead) return;
    actor.scheduled_ = true;
    actor.next_ready_ = nullptr;
    (last_ready_ == nullptr ? first_ready_ : last_ready_->next_ready_) = &actor;
    last_ready_ = &actor;
    ++ready_count_;
}

std::size_t Hub::workers_needed_locked() noexcept {
    const std::size_t most = turns_->most_workers();
    if (ready_count_ <= starting_ || workers_ >= most) return 0;
    const std::size_t count = std::min(ready_count_ - starting_, most - workers_);
    workers_ += count;
    starting_ += count;
    return count;
}

Seed Hub::seed_of(const Pattern& pattern, const AnyMessage& msg) noexcept {
    try {
        return pattern.seeder(msg);
    } catch (...) {
        report("a seeder", Seed(), &msg, std::current_exception());
        return {};
    }
}

// ---- what goes wrong ----

void Hub::report(const std::string& name, const Seed& seed, const AnyMessage* msg,
                 const std::exception_ptr& error) noexcept {
    try {
        std::string text = name.empty() ? "no delegate could be made" : name;
        if (seed) text += (name.empty() ? " for seed " : ", delegate for seed ") + seed.str();
        if (!name.empty()) text += seed ? ", failed" : " failed";
        if (msg != nullptr) text += " at " + loop::name_of(*msg);
        say(log::Level::error, text + ": " + bot::describe(error));
        if (on_error_) on_error_(DelegateError(name, seed, msg, error));
    } catch (...) {
        say(log::Level::error, "a delegate failed");
    }
}

}  // namespace telepot::delegate
