// SPDX-License-Identifier: MIT
// Callback queries that come before it is known whose message their button is below.
#include <algorithm>
#include <string>
#include <utility>

#include "delegate/candidate.hpp"
#include "delegate/hub.hpp"
#include "loop/reporter.hpp"
#include "runtime/engine.hpp"
#include "telepot/log.hpp"

namespace telepot::delegate {

using detail::Actor;
using detail::Mailbox;
using detail::Shared;

namespace {

constexpr std::chrono::seconds kCheck{1};

}  // namespace

void Hub::expect(const Expectation& call) {
    const std::lock_guard lock(mutex_);
    early_.begin(call);
    ++expected_;
}

void Hub::expect_no_more(const Expectation& call) noexcept {
    HeldQueries::List free;
    {
        const std::lock_guard lock(mutex_);
        free = early_.end(call);
        --expected_;
        ++expected_ended_;
    }
    hand_out_later(std::move(free));
}

// A message may become somebody's after the seeders have been asked and before it would be kept: then once more.
std::optional<std::string> Hub::route(Round round) {
    round.by_origin = round.tracked && is_owned(round.msg);
    for (;;) {
        const std::uint64_t ended = expected_ended_;
        hand_out(round);
        switch (hold(round, ended)) {
            case Held::yes: return std::nullopt;
            case Held::no:
                if (round.taken) return std::nullopt;
                if (!round.kept) {
                    if (auto excuse = excuse_for(round.msg)) return excuse;
                }
                note_untaken(round);
                return std::nullopt;
            case Held::again: round.late = true;
        }
    }
}

/// Whether a seeder knows whose button it is.
bool Hub::is_owned(const AnyMessage& msg) const {
    const auto origin = origin_of(msg);
    return origin && std::any_of(patterns_.begin(), patterns_.end(), [&](const auto& pattern) {
               return pattern->origins && pattern->origins->owner(*origin);
           });
}

bool Hub::has_had(const HeldQuery::Had& had, const Mailbox& box) noexcept {
    if (had.has_box(box)) return true;
    if (!box.is_actor()) return false;
    const Actor& actor = static_cast<const Actor&>(box);
    return actor.pattern_ != nullptr && had.has_seed(*actor.pattern_, actor.seed_);
}

Hub::Held Hub::hold(const Round& round, std::uint64_t ended) {
    if (!round.tracked || round.by_origin) return Held::no;
    const auto origin = origin_of(round.msg);
    if (!origin) return Held::no;
    HeldQuery query(round.msg, *origin, round.order);
    query.had = round.had;
    query.taken = round.taken;
    query.until = round.until;
    // What others are still handling is pending by itself; with a store, every one of them counts.
    const bool pending = round.delivery && (!round.taken || round.delivery->is_kept());
    if (pending) query.delivery = round.delivery;
    HeldQueries::List gone;
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) return Held::no;
        if (!early_.expects(*origin)) return expected_ended_ != ended ? Held::again : Held::no;
        gone = early_.add(std::move(query), HeldQueries::Clock::now());
        arm_early_locked();
    }
    // Nothing waits for it: the answer to the call may come late, and behind other updates.
    if (pending) round.delivery->set_apart();
    give_up(std::move(gone));
    return Held::yes;
}

void Hub::give_held(Mailbox& box, const MessageIdentifier& origin, bool claimed) {
    HeldQueries::List queries;  // destroyed without the lock
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        // A delegate that has ended reads no more; its successor gets them when they are handed out again.
        if (box.is_actor() && static_cast<Actor&>(box).state_ == Actor::State::dead) return;
        queries = early_.take(origin);
        for (const HeldQuery& query : queries) {
            if (has_had(query.had, box)) continue;
            Letter* const letter = new_letter_locked(query.message, query.delivery, ++round_, query.order);
            letter->claimed = claimed && box.is_actor();
            put_locked(box, letter);
        }
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
}

void Hub::hand_out_held(const MessageIdentifier& origin) {
    HeldQueries::List queries;
    {
        const std::lock_guard lock(mutex_);
        queries = early_.take(origin);
    }
    hand_out_later(std::move(queries));
}

// Seeders and constructors are the user's: not to be called amid the user's call.
void Hub::hand_out_later(HeldQueries::List queries) noexcept {
    if (queries.empty()) return;
    {
        const std::lock_guard lock(mutex_);
        ++live_count_;  // so that nobody believes all to be over
        ++held_;
    }
    try {
        turns_->later([self = Shared<Hub>(this), queries = std::move(queries)]() mutable {
            self->hand_out_again(std::move(queries));
        });
    } catch (...) {
        say(log::Level::error, "callback queries that came early are lost: " + bot::describe(std::current_exception()));
        handed_out();
    }
}

void Hub::hand_out_again(HeldQueries::List queries) {
    for (HeldQuery& query : queries) {
        bool stopping = false;
        {
            const std::lock_guard lock(mutex_);
            stopping = stopping_;
        }
        if (stopping) {
            if (query.delivery) query.delivery->drop();
        } else {
            try {
                route(Round(std::move(query)));
            } catch (...) {
                say(log::Level::error,
                    "a callback query that came early is lost: " + bot::describe(std::current_exception()));
            }
        }
    }
    queries.clear();
    handed_out();
}

void Hub::handed_out() noexcept {
    const std::lock_guard lock(mutex_);
    leave_locked();
    let_go_locked();
}

/// Nobody's, after all.
void Hub::give_up(HeldQueries::List queries) noexcept {
    if (!log::enabled(log::Level::debug)) return;
    for (const HeldQuery& query : queries) {
        if (query.taken) continue;
        say(log::Level::debug,
            "no handler took " + loop::name_of(query.message) + ": nobody has turned out to be whose button it is");
    }
}

void Hub::arm_early_locked() {
    if (std::exchange(early_alarm_set_, true)) return;
    // Maybe no delegate has begun and no call was made yet.
    if (!turns_->on_loop()) bot::Engine::instance().ensure_driven();
    bot::Engine::instance().loop().post([self = Shared<Hub>(this)] {
        bot::Engine::instance().loop().start_timer(kCheck, [self] { self->early_alarm(); });
    });
}

void Hub::early_alarm() {
    HeldQueries::List overdue;
    {
        const std::lock_guard lock(mutex_);
        early_alarm_set_ = false;
        overdue = early_.take_overdue(HeldQueries::Clock::now());
        if (!early_.empty()) arm_early_locked();
    }
    give_up(std::move(overdue));
}

}  // namespace telepot::delegate
