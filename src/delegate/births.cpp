// SPDX-License-Identifier: MIT
// Making delegates, burying them, and what passes from one to the next.
#include <algorithm>
#include <utility>
#include <vector>

#include "delegate/candidate.hpp"
#include "delegate/hub.hpp"
#include "delegate/kinds.hpp"
#include "delegate/migration.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Mailbox;
using detail::Shared;

namespace {

/// Keeps a seed's place while the first delegate for it is made, so that messages that come meanwhile wait in order.
class Cradle final : public Actor {
public:
    Cradle(Hub& hub, const Seed& seed) : Actor(hub, Life::foreign, seed) {}
    std::string name() const override { return {}; }
};

}  // namespace

// ---- who has the seed ----

/// Sees to it that a message reaches whoever has its seed. A running delegate has captured it, or doesn't want it,
/// unless the message has `missed` its captures.
void Hub::claim_locked(Claim& claim, Round& round, bool missed) {
    if (!claim.seed.hashable()) return;
    Actor* holder = find_holder_locked(claim, round.msg);
    if (holder == nullptr) {
        if (stopping_) {
            if (round.delivery) round.delivery->drop();
            return;
        }
        holder = new Cradle(*this, claim.seed);
        holder->pattern_ = claim.pattern;
        holder->state_ = Actor::State::dead;
        claim.pattern->delegates.add(*holder);
        ++live_count_;
        claim.hatch = true;
    }
    claim.holder = Shared<Actor>(holder);
    const bool reads = holder->state_ != Actor::State::running || (missed && holder->life_ != Actor::Life::foreign);
    if (reads && holder->round_ != round.number) {
        write_to_locked(*holder, round);
        claim.left = true;
    }
    mark_claimed_locked(*holder, round);
}

void Hub::mark_claimed_locked(Mailbox& box, const Round& round) {
    if (box.last_ != nullptr && box.last_->round == round.number) box.last_->claimed = true;
    if (!round.late) return;
    for (Letter* at = box.first_; at != nullptr; at = at->next) {
        if (at->round == round.number) at->claimed = true;
    }
}

/// Makes the delegate that a message wants, if it is up to us.
void Hub::settle(Claim& claim, Round& round) {
    if (!claim.seed.hashable()) return make_unassociated(*claim.pattern, claim.seed, round);
    if (!claim.holder) {
        round.taken = true;  // as far as it can be: the program stops
        return;
    }
    if (!claim.hatch) {
        // Nobody tells when somebody else's object has ended.
        if (claim.left || claim.holder->life_ != Actor::Life::foreign || claim.holder->is_alive()) return;
        const Shared<Actor> gone = claim.holder;  // not to be destroyed under the lock
        bury(gone);
        const std::lock_guard lock(mutex_);
        claim_locked(claim, round, true);
    }
    if (claim.hatch) succeed(*claim.holder);
}

// ---- births ----

Shared<Actor> Hub::make(Pattern& pattern, const Seed& seed, const AnyMessage& msg) noexcept {
    const std::lock_guard one_at_a_time(creating_);
    try {
        Shared<Actor> made = pattern.make(msg, seed);
        if (made) made->of_message_ = names_origin(msg, seed);
        return made;
    } catch (...) {
        report(pattern.name, seed, &msg, std::current_exception());
        return {};
    }
}

/// One that nobody will find by its seed.
void Hub::make_unassociated(Pattern& pattern, const Seed& seed, Round& round) {
    round.taken = true;  // also if its constructor fails: that is reported
    const Shared<Actor> actor = make(pattern, seed, round.msg);
    if (!actor) return;
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) {
            if (round.delivery) round.delivery->drop();
            return;
        }
        admit_locked(pattern, *actor,
                     actor->life_ == Actor::Life::turns ? new_letter_locked(round.msg, round.delivery, 0, 0) : nullptr);
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    set_going(actor, round.msg);
}

/// Makes a delegate one of the living. `initial` is what it was made for.
void Hub::admit_locked(Pattern& pattern, Actor& actor, Letter* initial) {
    actor.pattern_ = &pattern;
    if (actor.seed_.hashable()) pattern.delegates.add(actor);
    if (actor.seed_.kind() == Seed::Kind::tuple) pattern.tuples = true;
    actor.next_ = living_;
    if (living_ != nullptr) living_->previous_ = &actor;
    living_ = &actor;
    actor.retain();
    ++live_count_;
    if (initial != nullptr) {
        initial->kind = Letter::Kind::initial;
        initial->next = std::exchange(actor.first_, initial);
        if (actor.last_ == nullptr) actor.last_ = initial;
        schedule_locked(actor);
    }
    touch_locked(actor);
}

/// What is left to do for one that has no turns.
void Hub::set_going(const Shared<Actor>& actor, const AnyMessage& msg) {
    if (actor->life_ == Actor::Life::turns) return;
    try {
        if (actor->life_ == Actor::Life::dedicated) {
            turns_->run(Life(*this, actor));
        } else {
            turns_->start_foreign(*actor);
        }
    } catch (...) {
        report(actor->name(), actor->seed_, &msg, std::current_exception());
        bury(actor);
    }
}

// ---- burials ----

void Hub::bury(const Shared<Actor>& actor) {
    Capture* captures = nullptr;
    {
        const std::lock_guard lock(mutex_);
        if (actor->state_ == Actor::State::dead) return;
        captures = retire_locked(*actor);
    }
    destroy(captures);
    actor->release();  // ours is another one
    succeed(*actor);
}

/// Takes it from among the living.
Capture* Hub::retire_locked(Actor& actor) noexcept {
    actor.state_ = Actor::State::dead;
    (actor.previous_ == nullptr ? living_ : actor.previous_->next_) = actor.next_;
    if (actor.next_ != nullptr) actor.next_->previous_ = actor.previous_;
    wheel_.remove(actor);
    unlist_idle_locked(actor);
    return take_captures_locked(actor);
}

/// Makes somebody for the messages that wait for one that has ended, or that lie in a cradle. `old` has the seed's
/// place until then, so that those which come meanwhile keep their order.
void Hub::succeed(Actor& old) {
    while (Letter* const first = take_claimed(old)) {
        const Shared<Actor> heir = make(*old.pattern_, heirs_seed(old), *first->message);
        if (!heir) {
            discard(first);
            continue;
        }
        heir->of_message_ = heir->of_message_ || old.of_message_;
        ask_heir(old, *heir);
        // Those that have no turns were given it when they were made.
        const AnyMessage msg = *first->message;
        const bool has_turns = heir->life_ == Actor::Life::turns;
        if (!has_turns) discard(first);
        if (adopt(old, heir, has_turns ? first : nullptr)) set_going(heir, msg);
        return;
    }
}

/// Takes the oldest letter for which there has to be a delegate; without one, `old` leaves.
Letter* Hub::take_claimed(Actor& old) {
    Letter* left = nullptr;
    bool stopping = false;
    {
        const std::lock_guard lock(mutex_);
        stopping = stopping_;
        Letter* before = nullptr;
        Letter* at = stopping ? nullptr : old.first_;
        while (at != nullptr && !at->claimed) before = std::exchange(at, at->next);
        if (at != nullptr) {
            (before == nullptr ? old.first_ : before->next) = at->next;
            if (at->next == nullptr) old.last_ = before;
            at->next = nullptr;
            return at;
        }
        old.pattern_->delegates.remove(old);
        left = std::exchange(old.first_, nullptr);
        old.last_ = nullptr;
        if (left == nullptr) leave_locked();
    }
    if (left != nullptr) {
        throw_away(left, !stopping);
        leave();
    }
    return nullptr;
}

/// Whatever else the old one has captured is the heir's if it would capture it, too.
void Hub::ask_heir(Actor& old, const Actor& heir) {
    std::vector<Letter*> others;
    {
        const std::lock_guard lock(mutex_);
        for (Letter* at = old.first_; at != nullptr; at = at->next) {
            if (!at->claimed && at->kind != Letter::Kind::idle) others.push_back(at);
        }
    }
    // Nobody but us takes letters out of this mailbox, so they stay.
    for (Letter* const letter : others) {
        if (!wants(heir, *letter->message)) continue;
        const std::lock_guard lock(mutex_);
        letter->claimed = true;
    }
}

bool Hub::wants(const Actor& actor, const AnyMessage& msg) {
    std::vector<Shared<const Capture::Check>> checks;
    const Keys keys(msg);
    {
        const std::lock_guard lock(mutex_);
        bool wanted = false;
        index_.find(keys, kind_bit(msg), [&](Capture& capture) {
            if (&capture.box() != &actor) return;
            if (capture.check()) {
                checks.push_back(capture.check());
            } else {
                wanted = true;
            }
        });
        if (wanted) return true;
    }
    for (const auto& check : checks) {
        try {
            if (check->match(msg, migrations())) return true;
        } catch (...) {
            report("a listener's check", actor.seed_, &msg, std::current_exception());
        }
    }
    return false;
}

/// Puts the heir into the old one's place. False: the program stops, and nobody begins any more.
bool Hub::adopt(Actor& old, const Shared<Actor>& heir, Letter* initial) {
    Letter* unwanted = nullptr;
    std::size_t workers = 0;
    bool admitted = false;
    {
        const std::lock_guard lock(mutex_);
        admitted = !stopping_;
        Pattern& pattern = *old.pattern_;
        pattern.delegates.remove(old);
        if (admitted) {
            unwanted = merge_locked(old, *heir);
            admit_locked(pattern, *heir, initial);
            leave_locked();
            workers = workers_needed_locked();
        } else {
            unwanted = std::exchange(old.first_, nullptr);
            old.last_ = nullptr;
            if (initial != nullptr) initial->next = std::exchange(unwanted, initial);
        }
    }
    if (workers > 0) turns_->start(workers);
    throw_away(unwanted, admitted);
    if (!admitted) leave();
    return admitted;
}

/// Gives the old one's claimed letters to the heir, between what that one has captured meanwhile. Returns the others.
Letter* Hub::merge_locked(Actor& old, Actor& heir) {
    if (old.first_ == nullptr) return nullptr;
    const bool reads = heir.life_ != Actor::Life::foreign;
    std::vector<Letter*> letters;
    Letter* unwanted = nullptr;
    const auto reject = [&](Letter* letter) { letter->next = std::exchange(unwanted, letter); };
    for (Letter* at = std::exchange(heir.first_, nullptr); at != nullptr; at = at->next) letters.push_back(at);
    for (Letter* at = std::exchange(old.first_, nullptr); at != nullptr;) {
        Letter* const letter = std::exchange(at, at->next);
        if (reads && letter->claimed) {
            letters.push_back(letter);
        } else {
            reject(letter);
        }
    }
    old.last_ = heir.last_ = nullptr;
    std::stable_sort(letters.begin(), letters.end(), [](Letter* a, Letter* b) {
        return a->order != b->order ? a->order < b->order : a->round < b->round;
    });
    for (Letter* const letter : letters) {
        if (heir.last_ != nullptr && heir.last_->round == letter->round) {
            heir.last_->claimed = heir.last_->claimed || letter->claimed;
            reject(letter);
            continue;
        }
        letter->next = nullptr;
        (heir.last_ == nullptr ? heir.first_ : heir.last_->next) = letter;
        heir.last_ = letter;
    }
    return unwanted;
}

void Hub::leave_locked() {
    --live_count_;
    if (live_count_ == 0 && gone_) gone_->set();
}

void Hub::leave() {
    const std::lock_guard lock(mutex_);
    leave_locked();
}

}  // namespace telepot::delegate
