// SPDX-License-Identifier: MIT
// Who gets a message.
#include "delegate/hub.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "delegate/candidate.hpp"
#include "delegate/keys.hpp"
#include "delegate/kinds.hpp"
#include "delegate/migration.hpp"
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

/// Of one that is older than the last; what a delegate was made for stays the first.
void insert_in_order(Letter** link, Letter* letter) noexcept {
    while ((*link)->order <= letter->order || (*link)->kind == Letter::Kind::initial) link = &(*link)->next;
    letter->next = *link;
    *link = letter;
}

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

void Hub::add_pattern(Pattern::Seeder seeder, Pattern::Maker maker, std::string name, Shared<OriginMap> origins) {
    const auto namesakes =
        std::count_if(patterns_.begin(), patterns_.end(), [&](const auto& pattern) { return pattern->name == name; });
    std::string store_name = namesakes == 0 ? name : name + "#" + std::to_string(namesakes + 1);
    patterns_.push_back(std::make_unique<Pattern>(std::move(seeder), std::move(maker), std::move(name)));
    patterns_.back()->store_name = std::move(store_name);
    if (!origins) return;
    if (origins->wants(true)) {
        early_.expect_chosen();
        ++expected_;
    }
    patterns_.back()->origins = std::move(origins);
}

void Hub::set_keeper(Shared<durable::Keeper> keeper, std::size_t max_live) {
    keeper_ = std::move(keeper);
    keeper_->set_listener(*this);
    max_live_ = max_live;
}

std::size_t Hub::live() const {
    const std::lock_guard lock(mutex_);
    return live_count_;
}

DelegationStatistics Hub::statistics() const {
    DelegationStatistics statistics;
    statistics.live = live();
    statistics.unread_dropped = unread_dropped_.load(std::memory_order_relaxed);
    std::vector<const OriginMap*> seen;  // patterns may share one
    for (const auto& pattern : patterns_) {
        const OriginMap* const map = pattern->origins.get();
        if (map == nullptr || std::find(seen.begin(), seen.end(), map) != seen.end()) continue;
        seen.push_back(map);
        const OriginMap::Statistics of_map = map->statistics();
        statistics.origins += of_map.origins;
        statistics.origins_forgotten += of_map.forgotten;
        statistics.forgotten_presses += of_map.forgotten_presses;
    }
    return statistics;
}

// ---- getting a message to those who listen ----

void Hub::broadcast(const AnyMessage& msg) {
    Round round(msg);
    spread(round);
}

std::optional<std::string> Hub::dispatch(const AnyMessage& msg) {
    if (migrations_) migrations_->see(msg);
    return route(Round(msg, loop::Delivery::current(), expected_.load(std::memory_order_relaxed) > 0));
}

void Hub::hand_out(Round& round) {
    round.claims.clear();
    round.claims.reserve(patterns_.size());
    for (const auto& pattern : patterns_) {
        if (round.late && round.had.has_pattern(*pattern)) continue;
        Seed seed = seed_of(*pattern, round.msg);
        if (!seed) continue;
        if (round.tracked) round.had.seeds.emplace_back(pattern.get(), seed);
        round.claims.emplace_back(*pattern, std::move(seed));
    }
    spread(round);
    for (Claim& claim : round.claims) settle(claim, round);
}

std::optional<std::string> Hub::excuse_for(const AnyMessage& msg) const {
    const auto origin = origin_of(msg);
    if (!origin) return std::nullopt;
    for (const auto& pattern : patterns_) {
        if (pattern->origins && pattern->origins->is_press_of_forgotten(*origin)) {
            return pattern->origins->forgotten_text();
        }
    }
    return std::nullopt;
}

void Hub::note_untaken(const Round& round) const noexcept {
    const std::string_view why = round.claims.empty() ? "no pattern has a seed for it, and nobody captures it"
                                                      : "the delegates for its seed don't capture it";
    if (!round.kept) {
        if (round.delivery) round.delivery->leave();
        return detail::note_untaken(why);
    }
    if (log::enabled(log::Level::debug)) {
        say(log::Level::debug, "no handler took " + loop::name_of(round.msg) + ": " + std::string(why));
    }
}

// Who has a seed is asked under the same lock under which its delegate gets the message. So a message is that
// delegate's, which leaves it to its successor if it ends, or lies in a cradle.
void Hub::spread(Round& round) {
    std::vector<Candidate> candidates;
    const Keys keys(round.msg);
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        round.number = ++round_;
        if (round.order == 0) round.order = round.number;
        prefetch_locked(keys, round.claims);
        find_captures_locked(round, keys, candidates);
        for (Claim& claim : round.claims) claim_locked(claim, round, round.late);
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    if (!candidates.empty()) deliver_checked(round, candidates);
    tell_unread_dropped();
}

// With a million delegates nothing that a message touches is in the caches: a dozen waits for memory, one after the
// other, would be most of what it costs.
void Hub::prefetch_locked(const Keys& keys, const std::vector<Claim>& claims) const {
    index_.prefetch(keys);
    for (const Claim& claim : claims) claim.pattern->delegates.prefetch(claim.seed);
    index_.prefetch_captures(keys);
    for (const Claim& claim : claims) claim.pattern->delegates.prefetch_delegate(claim.seed);
}

/// Gives the message to all whose capture is found by its key alone.
void Hub::find_captures_locked(Round& round, const Keys& keys, std::vector<Candidate>& candidates) {
    index_.find(keys, kind_bit(round.msg), [&](Capture& capture) {
        Mailbox& box = capture.box();
        if (box.round_ == round.number || (round.late && has_had(round.had, box))) return;
        if (capture.key().kind == KeyKind::origin) round.by_origin = true;
        if (capture.check()) {
            candidates.emplace_back(box, capture.check());
        } else {
            write_to_locked(box, round);
        }
    });
}

// Checks are the user's functions, so they run without the lock; a delegate may be gone when they are through, and then
// it is as if the message had come after its end.
void Hub::deliver_checked(Round& round, const std::vector<Candidate>& candidates) {
    for (const Candidate& candidate : candidates) {
        try {
            if (!candidate.check->match(round.msg, migrations())) continue;
        } catch (...) {
            report("a listener's check", Seed(), &round.msg, std::current_exception());
            continue;
        }
        std::size_t workers = 0;
        {
            const std::lock_guard lock(mutex_);
            deliver_locked(*candidate.box, round);
            workers = workers_needed_locked();
        }
        if (workers > 0) turns_->start(workers);
    }
}

void Hub::deliver_locked(Mailbox& box, Round& round) {
    if (box.round_ == round.number) return;
    if (box.is_actor()) {
        const Actor& actor = static_cast<Actor&>(box);
        for (Claim& claim : round.claims) {
            if (claim.holder.get() == &actor && actor.state_ == Actor::State::dead) {
                return claim_locked(claim, round, true);
            }
            // It has taken over from the holder, the message included.
            if (claim.left && actor.pattern_ == claim.pattern &&
                (actor.seed_ == claim.seed || actor.seed_ == claim.other)) {
                return;
            }
        }
    }
    if (box.captures_ == nullptr) return;
    write_to_locked(box, round);
    for (const Claim& claim : round.claims) {
        if (claim.holder.get() == &box) mark_claimed_locked(box, round);
    }
}

void Hub::write_to_locked(Mailbox& box, Round& round) {
    if (round.tracked) round.had.boxes.push_back(&box);
    put_locked(box, write_locked(round));
}

Letter* Hub::write_locked(Round& round) {
    round.taken = true;
    return new_letter_locked(round.msg, round.delivery, round.number, round.order);
}

Letter* Hub::new_letter_locked(const AnyMessage& msg, const Delivery& delivery, std::uint64_t round,
                               std::uint64_t order) {
    Letter* const letter = letters_.take();
    letter->message.emplace(msg);
    letter->delivery = delivery;
    letter->round = round;
    letter->order = order;
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
    if (box.last_ == nullptr || box.last_->order <= letter->order || box.last_->kind == Letter::Kind::initial) {
        (box.last_ == nullptr ? box.first_ : box.last_->next) = letter;
        box.last_ = letter;
    } else {
        insert_in_order(&box.first_, letter);
    }
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
    unlist_idle_locked(actor);
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
        const KnownMigrations known(any_migrations() ? migrations() : nullptr);
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
