// SPDX-License-Identifier: MIT
#include "lab/content/rights.hpp"

namespace telepot::lab {
namespace {

/// Rights with which ordinary members of a group can do things too.
bool is_common(std::string_view right) {
    return right == "can_change_info" || right == "can_pin_messages" || right == "can_invite_users" ||
           right == "can_manage_topics";
}

}  // namespace

bool has_right(World& world, const ChatRecord& chat, std::int64_t user_id, std::string_view right) {
    const json member = world.chat_member(chat, user_id);
    const std::string status = member.value("status", "left");
    if (status == "creator") return true;
    if (status == "administrator") return member.value(std::string{right}, false);
    if (chat.is_channel() || !is_common(right)) return false;
    return is_permitted(world, chat, user_id, right);
}

bool is_permitted(World& world, const ChatRecord& chat, std::int64_t user_id, std::string_view permission) {
    const auto at = chat.members.find(user_id);
    if (at == chat.members.end() || !at->second.present()) return false;
    if (at->second.is_admin()) return true;
    if (at->second.status == "restricted") {
        return world.chat_member(chat, user_id).value(std::string{permission}, false);
    }
    const auto permissions = chat.full.find("permissions");
    if (permissions == chat.full.end() || !permissions->is_object()) {
        // Without any, a group lets its members talk and invite, and keeps the rest to administrators.
        return permission.starts_with("can_send_") || permission == "can_add_web_page_previews" ||
               permission == "can_invite_users" || permission == "can_react_to_messages";
    }
    return permissions->value(std::string{permission}, false);
}

void require_right(CallContext& call, const ChatRecord& chat, std::string_view right, std::string_view error) {
    if (!has_right(call.world, chat, call.bot.id, right)) throw bad_request(error);
}

void require_posting(CallContext& call, const ChatRecord& chat, std::string_view permission, std::string_view what) {
    if (chat.is_private()) return;
    if (chat.is_channel()) {
        const auto at = chat.members.find(call.bot.id);
        if (at == chat.members.end() || !at->second.is_admin()) {
            throw bad_request("need administrator rights in the channel chat");
        }
        require_right(call, chat, "can_post_messages", "not enough rights to post messages in the channel chat");
        return;
    }
    if (!is_permitted(call.world, chat, call.bot.id, permission)) {
        throw bad_request("not enough rights to send " + std::string{what} + " to the chat");
    }
}

ChatRecord& group_of(CallContext& call, bool groups, std::string_view error) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.is_private() || (!groups && chat.type == "group")) throw bad_request(error);
    return chat;
}

}  // namespace telepot::lab
