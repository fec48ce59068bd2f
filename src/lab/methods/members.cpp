// SPDX-License-Identifier: MIT
// Changing what members may do.
#include <algorithm>
#include <array>

#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/facts.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::string_view cant_restrict = "not enough rights to restrict/unrestrict chat member";
constexpr std::string_view only_big = "method is available for supergroup and channel chats only";

Member member_of(const ChatRecord& chat, std::int64_t user_id) {
    const auto it = chat.members.find(user_id);
    return it == chat.members.end() ? Member{} : it->second;
}

/// Whether the bot may change this member, who is perhaps an administrator.
void require_power_over(CallContext& call, const ChatRecord& chat, std::int64_t user_id) {
    const Member member = member_of(chat, user_id);
    if (user_id == call.bot.id) throw bad_request("can't restrict self");
    if (member.status == "creator") throw bad_request("can't remove chat owner");
    if (member.status == "administrator" && !member.rights.value("can_be_edited", false)) {
        throw bad_request("user is an administrator of the chat");
    }
}

/// Less than 30 seconds or more than 366 days from now means for ever, which is written as 0.
std::int64_t until_date(CallContext& call) {
    const std::int64_t until = call.integer("until_date");
    const std::int64_t ahead = until - call.world.clock().now();
    return ahead < 30 || ahead > 366LL * 86'400 ? 0 : until;
}

json ban_chat_member(CallContext& call) {
    ChatRecord& chat = group_of(call, true, "can't ban members in private chats");
    const UserRecord& user = call.user();
    require_right(call, chat, "can_restrict_members", cant_restrict);
    require_power_over(call, chat, user.id);
    if (call.flag("revoke_messages")) {
        std::vector<std::int64_t> sent;
        for (const auto& [id, message] : chat.messages) {
            if (message.value("/from/id"_json_pointer, std::int64_t{0}) == user.id) sent.push_back(id);
        }
        for (const std::int64_t id : sent) call.world.delete_message(chat, id);
    }
    call.world.set_member(chat, user.id, Member{"kicked", {{"until_date", until_date(call)}}}, call.bot.id);
    return true;
}

json unban_chat_member(CallContext& call) {
    ChatRecord& chat = group_of(call, false, only_big);
    const UserRecord& user = call.user();
    require_right(call, chat, "can_restrict_members", cant_restrict);
    const Member member = member_of(chat, user.id);
    if (member.status != "kicked") {
        if (call.flag("only_if_banned") || !member.present()) return true;
        require_power_over(call, chat, user.id);
    }
    call.world.set_member(chat, user.id, Member{"left"}, call.bot.id);
    return true;
}

/// The rights of a ChatPermissions object, all of them, each true or false.
json full_permissions(CallContext& call) {
    json given = call.arg("permissions");
    if (!given.is_object()) throw bad_request("can't parse permissions JSON object");
    const auto wants = [&given](const char* name) { return given.value(name, false); };
    if (!call.flag("use_independent_chat_permissions")) {
        const bool all = wants("can_send_other_messages") || wants("can_add_web_page_previews");
        for (const char* const name : {"can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
                                       "can_send_video_notes", "can_send_voice_notes", "can_send_messages"}) {
            if (all) given[name] = true;
        }
        if (wants("can_send_polls")) given["can_send_messages"] = true;
    }
    json out = json::object();
    for (const facts::Field& field : facts::find_type("ChatPermissions")->fields) {
        out[std::string{field.name}] = given.value(std::string{field.name}, false);
    }
    return out;
}

json restrict_chat_member(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.type != "supergroup") throw bad_request("method is available only for supergroups");
    const UserRecord& user = call.user();
    json rights = full_permissions(call);
    require_right(call, chat, "can_restrict_members", cant_restrict);
    require_power_over(call, chat, user.id);
    const bool is_member = member_of(chat, user.id).present();
    const auto talk = [&rights](const char* name) { return rights.value(name, false); };
    const bool free = talk("can_send_messages") && talk("can_send_other_messages") && talk("can_send_polls") &&
                      talk("can_send_photos") && talk("can_send_videos") && talk("can_send_documents");
    if (free) {
        call.world.set_member(chat, user.id, Member{is_member ? "member" : "left"}, call.bot.id, false);
        return true;
    }
    rights["is_member"] = is_member;
    rights["until_date"] = until_date(call);
    call.world.set_member(chat, user.id, Member{"restricted", std::move(rights)}, call.bot.id, false);
    return true;
}

/// The administrator's rights that the call names, as far as they mean something in this kind of chat.
json requested_rights(CallContext& call, const ChatRecord& chat) {
    json out = json::object();
    for (const facts::Field& field : facts::find_type("ChatAdministratorRights")->fields) {
        const bool given = call.flag(field.name);
        const bool of_channels = field.name == "can_post_messages" || field.name == "can_edit_messages" ||
                                 field.name == "can_manage_direct_messages";
        const bool of_groups =
            field.name == "can_pin_messages" || field.name == "can_manage_topics" || field.name == "can_manage_tags";
        if ((of_channels && !chat.is_channel()) || (of_groups && chat.is_channel())) continue;
        out[std::string{field.name}] = given;
    }
    return out;
}

json promote_chat_member(CallContext& call) {
    ChatRecord& chat = group_of(call, false, only_big);
    const UserRecord& user = call.user();
    require_right(call, chat, "can_promote_members", "not enough rights");
    const Member member = member_of(chat, user.id);
    if (user.id == call.bot.id) throw bad_request("can't promote self");
    if (member.status == "creator") throw bad_request("can't remove chat owner");
    if (member.is_admin() && !member.rights.value("can_be_edited", false)) throw bad_request("CHAT_ADMIN_REQUIRED");
    json rights = requested_rights(call, chat);
    bool any = false;
    for (const auto& [name, value] : rights.items()) {
        if (!value.get<bool>()) continue;
        any = true;
        if (name != "is_anonymous" && !has_right(call.world, chat, call.bot.id, name))
            throw bad_request("RIGHT_FORBIDDEN");
    }
    if (any && !member.present() && !chat.is_channel()) throw bad_request("USER_NOT_PARTICIPANT");
    if (!any) {
        if (member.is_admin()) call.world.set_member(chat, user.id, Member{"member"}, call.bot.id, false);
        return true;
    }
    rights["can_manage_chat"] = true;
    rights["can_be_edited"] = true;
    if (member.rights.contains("custom_title")) rights["custom_title"] = member.rights["custom_title"];
    call.world.set_member(chat, user.id, Member{"administrator", std::move(rights)}, call.bot.id, false);
    return true;
}

json set_custom_title(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.type != "supergroup") throw bad_request("method is available only for supergroups");
    const UserRecord& user = call.user();
    Member member = member_of(chat, user.id);
    if (member.status == "creator") throw bad_request("only creator can edit their custom title");
    if (member.status != "administrator") throw bad_request("user is not an administrator");
    if (!member.rights.value("can_be_edited", false)) {
        throw bad_request("not enough rights to change custom title of the user");
    }
    const std::string title = call.text("custom_title");
    if (utf16_length(require_utf8(title)) > 16) throw bad_request("ADMIN_RANK_INVALID");
    member.rights["custom_title"] = title;
    if (title.empty()) member.rights.erase("custom_title");
    chat.members[user.id] = std::move(member);
    call.world.changed();
    return true;
}

json set_member_tag(CallContext& call) {
    ChatRecord& chat = group_of(call, false, only_big);
    const UserRecord& user = call.user();
    require_right(call, chat, "can_manage_tags", "not enough rights to change the tag of the user");
    const std::string tag = call.text("tag");
    if (utf16_length(require_utf8(tag)) > 16) throw bad_request("MEMBER_TAG_INVALID");
    Member& member = chat.members[user.id];
    if (!member.present()) throw bad_request("USER_NOT_PARTICIPANT");
    member.rights["tag"] = tag;
    if (tag.empty()) member.rights.erase("tag");
    call.world.changed();
    return true;
}

json ban_sender_chat(CallContext& call, bool ban) {
    ChatRecord& chat = group_of(call, false, only_big);
    require_right(call, chat, "can_restrict_members", cant_restrict);
    const std::string key = std::to_string(call.required_integer("sender_chat_id"));
    json& banned = chat.extra["banned_senders"];
    if (ban) {
        banned[key] = true;
    } else if (banned.is_object()) {
        banned.erase(key);
    }
    return true;
}
json ban_chat_sender_chat(CallContext& call) {
    return ban_sender_chat(call, true);
}
json unban_chat_sender_chat(CallContext& call) {
    return ban_sender_chat(call, false);
}

json set_chat_permissions(CallContext& call) {
    ChatRecord& chat = group_of(call, true, "can't change private chat permissions");
    if (chat.is_channel()) throw bad_request("can't change channel chat permissions");
    json permissions = full_permissions(call);
    require_right(call, chat, "can_restrict_members", "not enough rights to change chat permissions");
    chat.full["permissions"] = std::move(permissions);
    call.world.changed();
    return true;
}

constexpr std::array entries{
    MethodEntry{"banChatMember", ban_chat_member},
    MethodEntry{"unbanChatMember", unban_chat_member},
    MethodEntry{"restrictChatMember", restrict_chat_member},
    MethodEntry{"promoteChatMember", promote_chat_member},
    MethodEntry{"setChatAdministratorCustomTitle", set_custom_title},
    MethodEntry{"setChatMemberTag", set_member_tag},
    MethodEntry{"banChatSenderChat", ban_chat_sender_chat},
    MethodEntry{"unbanChatSenderChat", unban_chat_sender_chat},
    MethodEntry{"setChatPermissions", set_chat_permissions},
};

}  // namespace

std::span<const MethodEntry> member_methods() {
    return entries;
}

}  // namespace telepot::lab
