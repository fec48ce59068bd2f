// SPDX-License-Identifier: MIT
// Invite links and requests to join.
#include <array>

#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

ChatRecord& chat_to_invite_to(CallContext& call) {
    ChatRecord& chat = group_of(call, true, "can't manage invite links of private chats");
    require_right(call, chat, "can_invite_users", "not enough rights to manage chat invite link");
    return chat;
}

json new_link(CallContext& call) {
    return json{{"invite_link", "https://t.me/+" + call.world.new_id()},
                {"creator", call.world.profile(call.bot)},
                {"creates_join_request", false},
                {"is_primary", false},
                {"is_revoked", false}};
}

/// Puts what the call says of a link into it.
void apply(CallContext& call, json& link) {
    const std::string name = read_line(call.args, "name", 32, {}, "invite link name is too long");
    const std::int64_t expires = call.integer("expire_date");
    const std::int64_t limit = call.integer("member_limit");
    if (limit < 0 || limit > 99'999) throw bad_request("wrong member limit specified");
    if (expires != 0 && expires <= call.world.clock().now()) throw bad_request("EXPIRE_DATE_INVALID");
    if (call.flag("creates_join_request") && limit > 0) {
        throw bad_request("member limit can't be specified for links requiring administrator approval");
    }
    link["creates_join_request"] = call.flag("creates_join_request");
    for (const char* const field : {"name", "expire_date", "member_limit"}) link.erase(field);
    if (!name.empty()) link["name"] = name;
    if (expires != 0) link["expire_date"] = expires;
    if (limit != 0) link["member_limit"] = limit;
}

json& find_link(CallContext& call, ChatRecord& chat) {
    const std::string link = call.text("invite_link");
    json& links = chat.extra["invite_links"];
    if (!links.is_object() || !links.contains(link)) throw bad_request("INVITE_HASH_EXPIRED");
    return links[link];
}

json kept(ChatRecord& chat, const json& link) {
    chat.extra["invite_links"][link["invite_link"].get<std::string>()] = link;
    return link;
}

/// A new primary link; the one before it is revoked.
json export_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    if (chat.extra.contains("invite_links")) {
        for (json& link : chat.extra["invite_links"]) {
            if (link.value("is_primary", false)) link["is_revoked"] = true;
        }
    }
    json link = new_link(call);
    link["is_primary"] = true;
    chat.full["invite_link"] = link["invite_link"];
    return kept(chat, link)["invite_link"];
}

json create_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    json link = new_link(call);
    apply(call, link);
    return kept(chat, link);
}

json create_subscription_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    if (!chat.is_channel()) throw bad_request("CHAT_INVALID");
    if (call.integer("subscription_period") != 2'592'000) throw bad_request("SUBSCRIPTION_PERIOD_INVALID");
    const std::int64_t price = call.integer("subscription_price");
    if (price < 1 || price > 10'000) throw bad_request("SUBSCRIPTION_PRICE_INVALID");
    json link = new_link(call);
    apply(call, link);
    link["subscription_period"] = 2'592'000;
    link["subscription_price"] = price;
    return kept(chat, link);
}

json edit_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    json& link = find_link(call, chat);
    apply(call, link);
    return link;
}

json edit_subscription_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    json& link = find_link(call, chat);
    const std::string name = read_line(call.args, "name", 32, {}, "invite link name is too long");
    link["name"] = name;
    if (name.empty()) link.erase("name");
    return link;
}

/// A revoked primary link is replaced by a new one.
json revoke_link(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    json& link = find_link(call, chat);
    link["is_revoked"] = true;
    json revoked = link;
    if (revoked.value("is_primary", false)) export_link(call);
    return revoked;
}

/// Takes the user's request to join off the list.
void take_request(CallContext& call, ChatRecord& chat, std::int64_t user_id) {
    const std::string key = std::to_string(user_id);
    json& requests = chat.extra["join_requests"];
    if (const auto at = chat.members.find(user_id); at != chat.members.end() && at->second.present()) {
        throw bad_request("USER_ALREADY_PARTICIPANT");
    }
    if (!requests.is_object() || !requests.contains(key)) throw bad_request("HIDE_REQUESTER_MISSING");
    requests.erase(key);
    call.world.note_join_request(chat, user_id);
}

json approve_request(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    const UserRecord& user = call.user();
    take_request(call, chat, user.id);
    call.world.set_member(chat, user.id, Member{"member"}, user.id, true, {{"via_join_request", true}});
    return true;
}

json decline_request(CallContext& call) {
    ChatRecord& chat = chat_to_invite_to(call);
    take_request(call, chat, call.user().id);
    return true;
}

constexpr std::array entries{
    MethodEntry{"exportChatInviteLink", export_link},
    MethodEntry{"createChatInviteLink", create_link},
    MethodEntry{"createChatSubscriptionInviteLink", create_subscription_link},
    MethodEntry{"editChatInviteLink", edit_link},
    MethodEntry{"editChatSubscriptionInviteLink", edit_subscription_link},
    MethodEntry{"revokeChatInviteLink", revoke_link},
    MethodEntry{"approveChatJoinRequest", approve_request},
    MethodEntry{"declineChatJoinRequest", decline_request},
};

}  // namespace

std::span<const MethodEntry> invite_link_methods() {
    return entries;
}

}  // namespace telepot::lab
