// SPDX-License-Identifier: MIT
// What the public handles are made with. Everything here expects the world's lock to be held.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lab/laboratory.hpp"
#include <telepot/lab/lab.hpp>

namespace telepot::lab {

[[noreturn]] void refuse(const std::string& why);

/// A token that no bot has.
std::string free_token(World& world);

UserRecord& user_record(World& world, std::int64_t id);
BotRecord& bot_record(World& world, std::int64_t id);

/// A stored message as it is seen: one that came of an inline result is edited elsewhere.
json whole_message(World& world, const ChatRecord& chat, const json& message);
/// The public form of a stored message.
Message public_message(World& world, const ChatRecord& chat, const json& message);

/// A private chat (made if need be; writing into it starts and unblocks the bot) or a group or channel.
/// Throws std::invalid_argument if the user may not write there.
ChatRecord& place_to_write(World& world, UserRecord& user, std::int64_t chat_id, std::int64_t bot_id);

/// The private chat of two people, as it is for the one whose account a bot serves. Throws std::invalid_argument if
/// there is none.
ChatRecord& people_chat(World& world, std::int64_t one, std::int64_t other);

/// A chat to look at, from a Place's ids.
ChatRecord& place_to_look_at(World& world, std::int64_t user_id, std::int64_t chat_id, std::int64_t bot_id);

/// The chat and the stored message behind a public one; throws std::invalid_argument if it is gone.
ChatRecord& chat_of(World& world, const Message& message);
json& stored_message(World& world, const Message& message);

/// A group or channel; throws std::invalid_argument.
ChatRecord& group_record(World& world, std::int64_t id);
/// Throws std::invalid_argument unless the user is an administrator there.
void require_admin(const ChatRecord& chat, const UserRecord& user);

/// Posts what a user writes: sender, reply and the options are added.
Message post_as_user(World& world, std::int64_t user_id, std::int64_t chat_id, std::int64_t bot_id, json content,
                     const SendOptions& options);

/// Text with the entities that Telegram finds by itself, under these names.
void put_text(json& message, std::string_view text, const char* text_name, const char* entities_name);

/// JSON text of a caller; throws std::invalid_argument if it isn't an object.
json parse_object(std::string_view text, std::string_view what);

/// What tells chats apart for callback and widget queries, without telling which they are.
std::string chat_instance(const ChatRecord& chat);

/// Keeps the query that a Mini App opened there may be answered by, for an hour.
PendingQuery& note_web_app_query(World& world, const BotRecord& bot, const UserRecord& user, const ChatRecord& chat,
                                 const std::string& url);

/// The bot that a message came from, or through; 0 if none.
std::int64_t bot_behind(World& world, const json& message);

/// Waits until the predicate holds, or throws WaitTimeout with this text.
void wait_or_throw(World& world, World::Lock& lock, std::chrono::milliseconds timeout,
                   const std::function<bool()>& holds, const std::string& what);

}  // namespace telepot::lab
