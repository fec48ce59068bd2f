// SPDX-License-Identifier: MIT
// Reading about chats and their members.
#include <array>

#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json default_permissions() {
    json out = json::object();
    for (const char* const name :
         {"can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
          "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
          "can_add_web_page_previews", "can_react_to_messages", "can_invite_users"}) {
        out[name] = true;
    }
    for (const char* const name : {"can_change_info", "can_pin_messages", "can_manage_topics", "can_edit_tag"}) {
        out[name] = false;
    }
    return out;
}

json get_chat(CallContext& call) {
    ChatRecord& chat = call.chat();
    json out{{"accent_color_id", (chat.id < 0 ? -chat.id : chat.id) % 7},
             {"max_reaction_count", 11},
             {"accepted_gift_types",
              {{"unlimited_gifts", chat.is_private()},
               {"limited_gifts", chat.is_private()},
               {"unique_gifts", chat.is_private()},
               {"premium_subscription", chat.is_private()},
               {"gifts_from_channels", chat.is_private()}}}};
    if (chat.type == "group" || chat.type == "supergroup") out["permissions"] = default_permissions();
    if (chat.type == "supergroup" || chat.is_channel()) out["can_send_paid_media"] = true;
    if (const std::string username = chat.info.value("username", ""); !username.empty()) {
        out["active_usernames"] = json::array({username});
    }
    out.update(chat.full);
    out.update(chat.brief());
    if (!chat.pinned.empty()) {
        if (const json* const pinned = call.world.find_message(chat, chat.pinned.back()))
            out["pinned_message"] = *pinned;
    }
    return out;
}

json get_chat_administrators(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.is_private()) throw bad_request("there are no administrators in the private chat");
    json out = json::array();
    for (const auto& [id, member] : chat.members) {
        const UserRecord* const user = call.world.find_user(id);
        if (!member.is_admin() || user == nullptr) continue;
        if (user->is_bot() && id != call.bot.id && !call.flag("return_bots")) continue;
        out.push_back(call.world.chat_member(chat, id));
    }
    return out;
}

json get_chat_member_count(CallContext& call) {
    const ChatRecord& chat = call.chat();
    if (chat.is_private()) return 2;
    std::int64_t count = 0;
    for (const auto& [id, member] : chat.members) count += member.present() ? 1 : 0;
    return count;
}

json get_chat_member(CallContext& call) {
    const ChatRecord& chat = call.chat_to_write();
    const UserRecord& user = call.user();
    if (!chat.is_private()) return call.world.chat_member(chat, user.id);
    if (user.id != chat.id && user.id != call.bot.id) throw bad_request("PARTICIPANT_ID_INVALID");
    return json{{"status", "member"}, {"user", user.profile}};
}

json get_user_chat_boosts(CallContext& call) {
    const ChatRecord& chat = call.chat_to_write();
    const UserRecord& user = call.user();
    json out{{"boosts", json::array()}};
    if (chat.extra.contains("boosts"))
        out["boosts"] = chat.extra["boosts"].value(std::to_string(user.id), json::array());
    return out;
}

json get_chat_share_theme_backdrops(CallContext& /*call*/) {
    const auto backdrop = [](int id, const char* name, int center, int edge, int symbol, int text) {
        return json{{"id", id},
                    {"name", name},
                    {"colors",
                     {{"center_color", center}, {"edge_color", edge}, {"symbol_color", symbol}, {"text_color", text}}}};
    };
    return json{{"backdrops", json::array({backdrop(1, "Black", 0x363738, 0x0E0F0F, 0x6C6868, 0x848484),
                                           backdrop(2, "Sapphire", 0x58A3C8, 0x5379C2, 0x004B7C, 0xBCE6FF)})}};
}

json leave_chat(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (chat.is_private()) throw bad_request("chat member status can't be changed in private chats");
    call.world.set_member(chat, call.bot.id, Member{"left"}, call.bot.id);
    return true;
}

constexpr std::array entries{
    MethodEntry{"getChat", get_chat},
    MethodEntry{"getChatAdministrators", get_chat_administrators},
    MethodEntry{"getChatMemberCount", get_chat_member_count},
    MethodEntry{"getChatMember", get_chat_member},
    MethodEntry{"getUserChatBoosts", get_user_chat_boosts},
    MethodEntry{"getChatShareThemeBackdrops", get_chat_share_theme_backdrops},
    MethodEntry{"leaveChat", leave_chat},
};

}  // namespace

std::span<const MethodEntry> chat_info_methods() {
    return entries;
}

}  // namespace telepot::lab
