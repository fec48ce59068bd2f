// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "bot/migrations.hpp"
#include "delegate/keys.hpp"
#include "telepot/delegate/template.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::delegate {

/// The seed with groups replaced by the supergroups that they have become; none if it names no such group.
Seed successor_of(const bot::Migrations& migrations, const Seed& seed);
/// The other way round.
Seed predecessor_of(const bot::Migrations& migrations, const Seed& seed);
/// The same for what captures are found by; KeyKind::none if there is no other one.
Key successor_of(const bot::Migrations& migrations, const Key& key);
Key predecessor_of(const bot::Migrations& migrations, const Key& key);

/// Whether a seed names the message whose button was pressed: messages stay in the old chat, under their numbers.
bool names_origin(const AnyMessage& msg, const Seed& seed);

/// Lets seeders on this thread know by what other id a chat is known.
class KnownMigrations {
public:
    explicit KnownMigrations(const bot::Migrations* migrations) noexcept;
    ~KnownMigrations();
    KnownMigrations(const KnownMigrations&) = delete;
    KnownMigrations& operator=(const KnownMigrations&) = delete;
    /// The other id of a chat, 0 if it hasn't any.
    static std::int64_t other(std::int64_t chat_id);
    /// The supergroup that a group has become, 0 if nothing is known.
    static std::int64_t successor(std::int64_t chat_id);

private:
    const bot::Migrations* outer_;
};

}  // namespace telepot::delegate
