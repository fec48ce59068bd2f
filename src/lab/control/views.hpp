// SPDX-License-Identifier: MIT
// The world's things as the control API shows them. Everything here expects the world's lock to be held.
#pragma once

#include <cstdint>
#include <string>

#include "lab/laboratory.hpp"

namespace telepot::lab {

struct UpdateNote;

json person_view(const UserRecord& user);
json bot_view(World& world, BotRecord& bot);
json member_view(World& world, const ChatRecord& chat, std::int64_t user_id);
json chat_view(World& world, const ChatRecord& chat);
/// A chat as one person sees it.
json person_chat_view(World& world, const UserRecord& user, const ChatRecord& chat);
json message_view(World& world, const ChatRecord& chat, const json& message);
json ephemeral_view(World& world, const ChatRecord& chat, const json& message);
/// The newest message, or null.
json last_message_view(World& world, const ChatRecord& chat);
json query_view(World& world, const PendingQuery& query);
json call_view(const CallRecord& call);
json update_view(const UpdateNote& note);
json fault_view(const FaultPlan& fault);
json clock_view(World& world);
json topic_view(const json& topic);
json topics_view(const ChatRecord& chat);
json join_request_view(World& world, const ChatRecord& chat, std::int64_t user_id, const json& request);
/// Who types or uploads now.
json actions_view(World& world, const ChatRecord& chat);
/// Messages that bots are writing.
json drafts_view(World& world, const ChatRecord& chat);
/// The reply keyboard that is shown, or null.
json keyboard_view(const ChatRecord& chat);
/// The bot's menu button in the private chat with this id.
json menu_button_of(const BotRecord& bot, const std::string& chat_id);
/// What / offers a person in a chat.
json commands_view(World& world, const UserRecord& user, const ChatRecord& chat);
json settings_view(Laboratory& laboratory);

}  // namespace telepot::lab
