// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "lab/content/business.hpp"
#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/facts.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

void check_reaction(const json& reaction) {
    const std::string type = text_member(reaction, "type");
    if (type == "paid") throw bad_request("REACTION_INVALID");
    if (type == "custom_emoji") return;
    const facts::Enum* const known = facts::find_enum("ReactionTypeEmojiEmoji");
    const std::string emoji = text_member(reaction, "emoji");
    if (type != "emoji" || known == nullptr ||
        std::find(known->values.begin(), known->values.end(), emoji) == known->values.end()) {
        throw bad_request("REACTION_INVALID");
    }
}

json& reactions_of(ChatRecord& chat, std::int64_t message_id) {
    return chat.extra["reactions"][std::to_string(message_id)];
}

const json& required_message(CallContext& call, ChatRecord& chat, const char* error) {
    const json* const message = call.world.find_message(chat, call.required_integer("message_id"));
    if (message == nullptr) throw bad_request(error);
    return *message;
}

json set_message_reaction(CallContext& call) {
    const json reactions = call.arg("reaction").is_array() ? call.arg("reaction") : json::array();
    std::for_each(reactions.begin(), reactions.end(), check_reaction);
    if (reactions.size() > 1) throw bad_request("REACTIONS_TOO_MANY");
    ChatRecord& chat = call.chat_to_write();
    required_message(call, chat, "message to react not found");
    reactions_of(chat, call.integer("message_id"))[std::to_string(call.bot.id)] = reactions;
    call.world.note_reaction(chat, call.integer("message_id"), call.bot.id);
    return true;
}

/// Who is named by user_id or actor_chat_id, as a key of the reactions.
std::string actor_key(CallContext& call) {
    if (call.has("user_id")) return std::to_string(call.user().id);
    if (!call.has("actor_chat_id")) throw bad_request("user identifier is not specified");
    return std::to_string(call.integer("actor_chat_id"));
}

json delete_message_reaction(CallContext& call) {
    ChatRecord& chat = group_of(call, true, "reactions can't be deleted in private chats");
    require_right(call, chat, "can_delete_messages", "not enough rights to delete reactions");
    required_message(call, chat, "message to react not found");
    json& reactions = reactions_of(chat, call.integer("message_id"));
    const std::string actor = actor_key(call);
    if (reactions.is_object()) reactions.erase(actor);
    call.world.note_reaction(chat, call.integer("message_id"), std::stoll(actor));
    return true;
}

json delete_all_message_reactions(CallContext& call) {
    ChatRecord& chat = group_of(call, true, "reactions can't be deleted in private chats");
    require_right(call, chat, "can_delete_messages", "not enough rights to delete reactions");
    const std::string key = actor_key(call);
    if (chat.extra.contains("reactions")) {
        for (json& reactions : chat.extra["reactions"]) {
            if (reactions.is_object()) reactions.erase(key);
        }
    }
    call.world.changed();
    return true;
}

ChatRecord& chat_to_pin_in(CallContext& call) {
    if (call.has("business_connection_id")) {
        return business_chat(call, business_connection_with(call, "can_reply"));
    }
    ChatRecord& chat = call.chat_to_write();
    if (!chat.is_private()) {
        require_right(call, chat, chat.is_channel() ? "can_edit_messages" : "can_pin_messages",
                      "not enough rights to manage pinned messages in the chat");
    }
    return chat;
}

json pin_chat_message(CallContext& call) {
    ChatRecord& chat = chat_to_pin_in(call);
    const json message = required_message(call, chat, "message to pin not found");
    const auto id = message["message_id"].get<std::int64_t>();
    std::erase(chat.pinned, id);
    chat.pinned.push_back(id);
    json service{{"pinned_message", message}};
    service["pinned_message"].erase("reply_to_message");
    if (chat.is_channel()) {
        service["sender_chat"] = chat.brief();
    } else {
        service["from"] = call.world.profile(call.bot);
    }
    call.world.post_message(chat, std::move(service));
    return true;
}

json unpin_chat_message(CallContext& call) {
    ChatRecord& chat = chat_to_pin_in(call);
    const std::int64_t newest = chat.pinned.empty() ? 0 : chat.pinned.back();
    const std::int64_t id = call.integer("message_id", newest);
    if (id == 0 || call.world.find_message(chat, id) == nullptr) throw bad_request("message to unpin not found");
    std::erase(chat.pinned, id);
    call.world.changed();
    return true;
}

json unpin_all_chat_messages(CallContext& call) {
    chat_to_pin_in(call).pinned.clear();
    call.world.changed();
    return true;
}

constexpr std::array entries{
    MethodEntry{"setMessageReaction", set_message_reaction},
    MethodEntry{"deleteMessageReaction", delete_message_reaction},
    MethodEntry{"deleteAllMessageReactions", delete_all_message_reactions},
    MethodEntry{"pinChatMessage", pin_chat_message},
    MethodEntry{"unpinChatMessage", unpin_chat_message},
    MethodEntry{"unpinAllChatMessages", unpin_all_chat_messages},
};

}  // namespace

std::span<const MethodEntry> reaction_and_pin_methods() {
    return entries;
}

}  // namespace telepot::lab
