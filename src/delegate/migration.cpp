// SPDX-License-Identifier: MIT
// Delegates that follow their chat when a group becomes a supergroup.
#include "delegate/migration.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "delegate/candidate.hpp"
#include "delegate/hub.hpp"
#include "telepot/delegate/seeders.hpp"

namespace telepot::delegate {

using detail::Actor;

namespace {

thread_local const bot::Migrations* known = nullptr;

using Other = std::int64_t (bot::Migrations::*)(std::int64_t) const;

Seed other_seed(const bot::Migrations& migrations, const Seed& seed, Other other) {
    if (seed.kind() == Seed::Kind::number) {
        const std::int64_t id = seed.number() < 0 ? (migrations.*other)(seed.number()) : 0;
        return id != 0 ? Seed(id) : Seed();
    }
    if (seed.kind() != Seed::Kind::tuple) return {};
    std::vector<Seed> parts = seed.parts();
    bool changed = false;
    for (Seed& part : parts) {
        Seed moved = other_seed(migrations, part, other);
        if (!moved) continue;
        part = std::move(moved);
        changed = true;
    }
    return changed ? Seed(std::move(parts)) : Seed();
}

// An event's source is a chat's delegate if its id is a number; for others there is no telling from the key.
Key other_key(const bot::Migrations& migrations, const Key& key, Other other) {
    const bool of_chat =
        key.kind == KeyKind::chat || key.kind == KeyKind::query_chat || key.kind == KeyKind::event_source;
    const std::int64_t id = of_chat && key.number < 0 ? (migrations.*other)(key.number) : 0;
    return id != 0 ? Key(key.kind, id, key.more) : Key();
}

}  // namespace

Seed successor_of(const bot::Migrations& migrations, const Seed& seed) {
    return other_seed(migrations, seed, &bot::Migrations::successor);
}

Seed predecessor_of(const bot::Migrations& migrations, const Seed& seed) {
    return other_seed(migrations, seed, &bot::Migrations::predecessor);
}

Key successor_of(const bot::Migrations& migrations, const Key& key) {
    return other_key(migrations, key, &bot::Migrations::successor);
}

Key predecessor_of(const bot::Migrations& migrations, const Key& key) {
    return other_key(migrations, key, &bot::Migrations::predecessor);
}

bool names_origin(const AnyMessage& msg, const Seed& seed) {
    if (seed.kind() != Seed::Kind::tuple) return false;
    const auto origin = origin_of(msg);
    return origin && seed == seed_of(*origin);
}

KnownMigrations::KnownMigrations(const bot::Migrations* migrations) noexcept
    : outer_(std::exchange(known, migrations)) {}

KnownMigrations::~KnownMigrations() {
    known = outer_;
}

std::int64_t KnownMigrations::other(std::int64_t chat_id) {
    if (known == nullptr || chat_id >= 0) return 0;
    const std::int64_t successor = known->successor(chat_id);
    return successor != 0 ? successor : known->predecessor(chat_id);
}

std::int64_t KnownMigrations::successor(std::int64_t chat_id) {
    return known == nullptr ? 0 : known->successor(chat_id);
}

// ---- who has the seed of a chat with two ids ----

void Hub::set_migrations(detail::Shared<bot::Migrations> migrations) {
    migrations_ = std::move(migrations);
}

bool Hub::any_migrations() const noexcept {
    return migrations_ && !migrations_->empty();
}

/// The seed for a delegate that takes the place of `actor`.
Seed Hub::heirs_seed(const Actor& actor) const {
    if (!any_migrations() || actor.of_message_) return actor.seed_;
    Seed moved = successor_of(*migrations_, actor.seed_);
    return moved ? moved : actor.seed_;
}

Seed Hub::former_seed(const Seed& seed) const {
    return any_migrations() ? predecessor_of(*migrations_, seed) : Seed();
}

/// Whoever has the seed of a message's chat, under either of its ids; null if nobody has. A claim for a group is one
/// for its supergroup from then on.
Actor* Hub::find_holder_locked(Claim& claim, const AnyMessage& msg) {
    SeedTable& delegates = claim.pattern->delegates;
    Actor* const holder = delegates.find(claim.seed);
    if (!any_migrations() || names_origin(msg, claim.seed)) return holder;
    const bool before = !successor_of(*migrations_, claim.seed);
    claim.other = before ? predecessor_of(*migrations_, claim.seed) : successor_of(*migrations_, claim.seed);
    if (holder != nullptr || !claim.other) return holder;
    Actor* const other = delegates.find(claim.other);
    const bool found = other != nullptr && !other->of_message_;
    // Of an event nobody can tell whether its source is a message.
    const bool may_name_message = msg.is_event() && claim.seed.kind() == Seed::Kind::tuple;
    if (!before && (found || !may_name_message)) std::swap(claim.seed, claim.other);
    return found ? other : nullptr;
}

// ---- a chat moves ----

void Hub::follow(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten) {
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        std::vector<const detail::Mailbox*> rivals;
        for (const auto& pattern : patterns_) {
            mark_moving_locked(*pattern, old_chat_id, rivals);
        }
        for (const KeyKind kind : {KeyKind::chat, KeyKind::query_chat}) {
            twin_captures_locked(Key(kind, old_chat_id), rivals);
        }
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
    if (keeper_) remember(old_chat_id, new_chat_id, forgotten);
}

/// Has the pattern's delegates of a group follow it in turns of their own. One whose place in the supergroup is taken
/// already, because its messages came before anybody told us, is a rival and stays what it is.
void Hub::mark_moving_locked(Pattern& pattern, std::int64_t old_chat_id, std::vector<const detail::Mailbox*>& rivals) {
    const auto mark = [&](Actor& actor) {
        if (actor.of_message_ || actor.state_ == Actor::State::dead) return;
        const Seed seed = successor_of(*migrations_, actor.seed_);
        if (!seed) return;
        if (pattern.delegates.find(seed) != nullptr) return rivals.push_back(&actor);
        if (actor.life_ != Actor::Life::turns) return;
        actor.moving_ = true;
        schedule_locked(actor);
    };
    if (Actor* const actor = pattern.delegates.find(Seed(old_chat_id))) mark(*actor);
    if (!pattern.tuples) return;
    pattern.delegates.for_each([&](Actor& actor) {
        if (actor.seed_.kind() == Seed::Kind::tuple) mark(actor);
    });
}

/// Whoever captures something of the group captures it of the supergroup, too. Late messages of the group still come.
void Hub::twin_captures_locked(const Key& key, const std::vector<const detail::Mailbox*>& rivals) {
    std::vector<Capture*> found;
    index_.find_key(key, [&](Capture& capture) {
        if (std::find(rivals.begin(), rivals.end(), &capture.box()) == rivals.end()) found.push_back(&capture);
    });
    for (Capture* const capture : found) add_twin_locked(*capture);
}

/// Adds the same capture for the other id of its chat, if it has one. The twin has the same number.
void Hub::add_twin_locked(const Capture& capture) {
    if (!any_migrations()) return;
    Key key = successor_of(*migrations_, capture.key());
    if (key.kind == KeyKind::none) key = predecessor_of(*migrations_, capture.key());
    if (key.kind == KeyKind::none) return;
    auto twin = std::make_unique<Capture>(capture, key);
    index_.add(*twin);
    detail::Mailbox& box = capture.box();
    twin->next_of_box_ = std::exchange(box.captures_, twin.get());
    static_cast<void>(twin.release());
}

/// The step in which a delegate moves. In its own turn, so that it never sees its seed change while it works.
bool Hub::move_locked(Work& work) {
    Actor& actor = *work.actor;
    // It is told after it has begun.
    if (!actor.moving_ || (actor.first_ != nullptr && actor.first_->kind == Letter::Kind::initial)) return false;
    actor.moving_ = false;
    const Seed before = actor.seed_;
    const Seed now = heirs_seed(actor);
    if (now == before || actor.pattern_->delegates.find(now) != nullptr) return false;
    Letter* const letter = letters_.take();
    letter->message.emplace(Event("_migrated", moved_chat(before, now)));
    letter->kind = Letter::Kind::migrated;
    actor.pattern_->delegates.remove(actor);
    actor.seed_ = now;
    actor.pattern_->delegates.add(actor);
    work.letter = letter;
    work.step = detail::Step::migrate;
    actor.at_work_ = true;
    return true;
}

detail::MovedChat Hub::moved_chat(const Seed& before, const Seed& now) {
    if (before.kind() == Seed::Kind::number) return {before.number(), now.number()};
    for (std::size_t i = 0; i < before.parts().size(); ++i) {
        if (before.parts()[i] == now.parts()[i]) continue;
        return moved_chat(before.parts()[i], now.parts()[i]);
    }
    return {};
}

// ---- what survives ----

void Hub::remember(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten) {
    StoreBatch batch;
    batch.put(durable::kind::migration, std::to_string(old_chat_id), std::to_string(new_chat_id));
    if (forgotten != 0) batch.erase(durable::kind::migration, std::to_string(forgotten));
    keeper_->commit(std::move(batch));
}

}  // namespace telepot::delegate
