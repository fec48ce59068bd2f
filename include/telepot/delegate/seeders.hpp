// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/delegate/id_set.hpp"
#include "telepot/delegate/names.hpp"

namespace telepot {

// What makes seeders: functions that say for which delegate a message is. A message without what a seeder looks for has
// no seed. Types are those of chats: "private", "group", "supergroup", "channel".

/// The chat's id, if the chat is of one of these types and the message of one of these flavors. With more flavors than
/// `chat`, a ChatHandler gets them if HandlerOptions::flavors says so, too.
[[nodiscard]] Seeder per_chat_id(const Names& types = "all", const Names& flavors = "chat");
/// The same, only for chats in `s`.
[[nodiscard]] Seeder per_chat_id_in(const IdSet& s, const Names& types = "all", const Names& flavors = "chat");
/// The same, only for chats that aren't in `s`.
[[nodiscard]] Seeder per_chat_id_except(const IdSet& s, const Names& types = "all", const Names& flavors = "chat");

/// The sender's id, if the message is of one of these flavors.
[[nodiscard]] Seeder per_from_id(const Names& flavors = {"chat", "inline_query", "chosen_inline_result"});
/// The same, only for senders in `s`.
[[nodiscard]] Seeder per_from_id_in(const IdSet& s,
                                    const Names& flavors = {"chat", "inline_query", "chosen_inline_result"});
/// The same, only for senders who aren't in `s`.
[[nodiscard]] Seeder per_from_id_except(const IdSet& s,
                                        const Names& flavors = {"chat", "inline_query", "chosen_inline_result"});

/// The sender's id of an inline_query or chosen_inline_result.
[[nodiscard]] Seeder per_inline_from_id();
/// The same, only for senders in `s`.
[[nodiscard]] Seeder per_inline_from_id_in(const IdSet& s);
/// The same, only for senders who aren't in `s`.
[[nodiscard]] Seeder per_inline_from_id_except(const IdSet& s);

/// Always 1: one delegate for the whole application.
[[nodiscard]] Seeder per_application();
/// A fresh seed for each message of one of these flavors: a delegate of its own.
[[nodiscard]] Seeder per_message(const Names& flavors = "all");
/// The id of a standard event's source, if it is of this event space.
[[nodiscard]] Seeder per_event_source_id(std::int64_t event_space);
/// The id of the chat in which a button was pressed.
[[nodiscard]] Seeder per_callback_query_chat_id(const Names& types = "all");
/// The message whose button was pressed, as a tuple: (chat_id, message_id) or (inline_message_id).
/// @param origins "chat", "inline", or both
[[nodiscard]] Seeder per_callback_query_origin(const Names& origins = "all");
/// The payload of a shipping_query, a pre_checkout_query or a successful payment.
[[nodiscard]] Seeder per_invoice_payload();
/// The topic of a forum, or thread of a group, as a tuple: (chat_id, message_thread_id), 0 outside of all.
[[nodiscard]] Seeder per_thread_id(const Names& types = "all");
/// The business connection that a message came through, by its identifier.
[[nodiscard]] Seeder per_business_connection();

/// Asks seeders one after another and gives the first seed that meets a condition; none if no one does.
[[nodiscard]] Seeder until(detail::Function<bool(const Seed&)> condition, std::vector<Seeder> fns);
/// Asks seeders one after another and gives the first seed that isn't none.
[[nodiscard]] Seeder chain(std::vector<Seeder> fns);
template <class... More>
[[nodiscard]] Seeder chain(Seeder first, More... more) {
    return chain(std::vector<Seeder>{std::move(first), Seeder(std::move(more))...});
}

/// The seed that stands for a message in the origins of callback queries, and the other way round.
[[nodiscard]] Seed seed_of(const MessageIdentifier& origin);
[[nodiscard]] MessageIdentifier identifier_of(const Seed& origin);

}  // namespace telepot
