// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

class Chats : public MethodBench {
protected:
    void take_rights(ChatRecord& chat) { chat.members[bot->id].rights = json::object(); }
};

TEST_F(Chats, AreDescribed) {
    const json private_chat = ok("getChat", {{"chat_id", ann}});
    EXPECT_EQ(private_chat["first_name"], "Ann");
    EXPECT_EQ(private_chat["active_usernames"], json::array({"annabel"}));
    const json described = ok("getChat", {{"chat_id", super->id}});
    EXPECT_EQ(described["title"], "Super");
    EXPECT_EQ(described["permissions"]["can_send_messages"], true);
    EXPECT_EQ(error("getChat", {{"chat_id", 1}}), "Bad Request: chat not found");
}

TEST_F(Chats, Members) {
    const json owner = ok("getChatMember", {{"chat_id", super->id}, {"user_id", bob}});
    EXPECT_EQ(owner["status"], "creator");
    EXPECT_EQ(owner["user"]["id"], bob);
    EXPECT_EQ(ok("getChatMember", {{"chat_id", super->id}, {"user_id", ann}})["status"], "member");
    const std::int64_t stranger = world.add_user({{"first_name", "Eve"}}).id;
    EXPECT_EQ(ok("getChatMember", {{"chat_id", super->id}, {"user_id", stranger}})["status"], "left");
    EXPECT_EQ(error("getChatMember", {{"chat_id", super->id}, {"user_id", 1}}), "Bad Request: user not found");
    EXPECT_EQ(error("getChatMember", {{"chat_id", super->id}}), "Bad Request: invalid user_id specified");
    EXPECT_EQ(ok("getChatMemberCount", {{"chat_id", super->id}}), 3);
    EXPECT_EQ(ok("getChatMemberCount", {{"chat_id", ann}}), 2);
    EXPECT_EQ(ok("getChatAdministrators", {{"chat_id", super->id}}).size(), 2U);
    EXPECT_EQ(error("getChatAdministrators", {{"chat_id", ann}}),
              "Bad Request: there are no administrators in the private chat");
    EXPECT_EQ(ok("getUserChatBoosts", {{"chat_id", super->id}, {"user_id", ann}})["boosts"], json::array());
}

TEST_F(Chats, Leaving) {
    EXPECT_EQ(ok("leaveChat", {{"chat_id", super->id}}), true);
    EXPECT_EQ(last_update()["my_chat_member"]["new_chat_member"]["status"], "left");
    EXPECT_EQ(error("sendMessage", {{"chat_id", super->id}, {"text", "x"}}),
              "Forbidden: bot is not a member of the supergroup chat");
    EXPECT_EQ(error("leaveChat", {{"chat_id", ann}}),
              "Bad Request: chat member status can't be changed in private chats");
}

TEST_F(Chats, Settings) {
    EXPECT_EQ(ok("setChatTitle", {{"chat_id", super->id}, {"title", " New "}}), true);
    EXPECT_EQ(super->info["title"], "New");
    EXPECT_EQ(super->messages.rbegin()->second["new_chat_title"], "New");
    EXPECT_EQ(error("setChatTitle", {{"chat_id", super->id}, {"title", " "}}), "Bad Request: title must be non-empty");
    EXPECT_EQ(error("setChatTitle", {{"chat_id", ann}, {"title", "x"}}),
              "Bad Request: can't change private chat title");
    EXPECT_EQ(ok("setChatDescription", {{"chat_id", super->id}, {"description", "about"}}), true);
    EXPECT_EQ(error("setChatDescription", {{"chat_id", super->id}, {"description", "about"}}),
              "Bad Request: chat description is not modified");
    EXPECT_EQ(ok("getChat", {{"chat_id", super->id}})["description"], "about");
    EXPECT_EQ(ok("setChatPhoto", {{"chat_id", super->id}, {"photo", attach("p", png(200, 200))}}), true);
    EXPECT_TRUE(ok("getChat", {{"chat_id", super->id}})["photo"].contains("big_file_id"));
    EXPECT_EQ(error("setChatPhoto", {{"chat_id", super->id}, {"photo", "https://example.com/x.jpg"}}),
              "Bad Request: photo should be uploaded as an InputFile");
    EXPECT_EQ(ok("deleteChatPhoto", {{"chat_id", super->id}}), true);
    EXPECT_EQ(super->messages.rbegin()->second["delete_chat_photo"], true);
    EXPECT_EQ(ok("setChatStickerSet", {{"chat_id", super->id}, {"sticker_set_name", "set"}}), true);
    EXPECT_EQ(ok("getChat", {{"chat_id", super->id}})["sticker_set_name"], "set");
    EXPECT_EQ(ok("deleteChatStickerSet", {{"chat_id", super->id}}), true);
    EXPECT_EQ(error("setChatStickerSet", {{"chat_id", group->id}, {"sticker_set_name", "set"}}),
              "Bad Request: method is available only for supergroups");
}

TEST_F(Chats, SettingsNeedRights) {
    take_rights(*super);
    EXPECT_EQ(error("setChatTitle", {{"chat_id", super->id}, {"title", "x"}}),
              "Bad Request: not enough rights to change chat title");
    EXPECT_EQ(error("setChatDescription", {{"chat_id", super->id}, {"description", "x"}}),
              "Bad Request: not enough rights to set chat description");
    EXPECT_EQ(error("setChatPhoto", {{"chat_id", super->id}, {"photo", attach("p", png(9, 9))}}),
              "Bad Request: not enough rights to change chat photo");
    EXPECT_EQ(error("createChatInviteLink", {{"chat_id", super->id}}),
              "Bad Request: not enough rights to manage chat invite link");
    EXPECT_EQ(error("banChatMember", {{"chat_id", super->id}, {"user_id", ann}}),
              "Bad Request: not enough rights to restrict/unrestrict chat member");
    EXPECT_EQ(error("promoteChatMember", {{"chat_id", super->id}, {"user_id", ann}, {"can_pin_messages", true}}),
              "Bad Request: not enough rights");
}

class Members : public MethodBench {
protected:
    json who(std::int64_t user, json more = json::object()) {
        json out{{"chat_id", super->id}, {"user_id", user}};
        out.update(more);
        return out;
    }
    std::string status(std::int64_t user) { return world.chat_member(*super, user)["status"]; }
};

TEST_F(Members, BanAndUnban) {
    const std::int64_t message = say(*super, ann, {{"text", "x"}});
    EXPECT_EQ(ok("banChatMember", who(ann, {{"revoke_messages", true}})), true);
    EXPECT_EQ(status(ann), "kicked");
    EXPECT_EQ(world.find_message(*super, message), nullptr);
    EXPECT_EQ(ok("unbanChatMember", who(ann)), true);
    EXPECT_EQ(status(ann), "left");
    super->members[ann] = Member{"member"};
    EXPECT_EQ(ok("unbanChatMember", who(ann, {{"only_if_banned", true}})), true);
    EXPECT_EQ(status(ann), "member");
    EXPECT_EQ(error("banChatMember", who(bob)), "Bad Request: can't remove chat owner");
    EXPECT_EQ(error("banChatMember", who(bot->id)), "Bad Request: can't restrict self");
    super->members[ann] = Member{"administrator"};
    EXPECT_EQ(error("banChatMember", who(ann)), "Bad Request: user is an administrator of the chat");
    EXPECT_EQ(error("banChatMember", {{"chat_id", ann}, {"user_id", ann}}),
              "Bad Request: can't ban members in private chats");
    EXPECT_EQ(error("unbanChatMember", {{"chat_id", group->id}, {"user_id", ann}}),
              "Bad Request: method is available for supergroup and channel chats only");
}

TEST_F(Members, Restrict) {
    const std::int64_t until = world.clock().now() + 3600;
    EXPECT_EQ(ok("restrictChatMember", who(ann, {{"permissions", {{"can_send_polls", true}}}, {"until_date", until}})),
              true);
    const json member = world.chat_member(*super, ann);
    EXPECT_EQ(member["status"], "restricted");
    EXPECT_EQ(member["can_send_messages"], true);
    EXPECT_EQ(member["can_send_photos"], false);
    EXPECT_EQ(member["until_date"], until);
    EXPECT_EQ(ok("restrictChatMember",
                 who(ann, {{"permissions", {{"can_send_polls", true}}}, {"use_independent_chat_permissions", true}})),
              true);
    EXPECT_EQ(world.chat_member(*super, ann)["can_send_messages"], false);
    EXPECT_EQ(ok("restrictChatMember",
                 who(ann, {{"permissions", {{"can_send_other_messages", true}, {"can_send_polls", true}}}})),
              true);
    EXPECT_EQ(status(ann), "member");
    EXPECT_EQ(error("restrictChatMember", {{"chat_id", group->id}, {"user_id", ann}, {"permissions", json::object()}}),
              "Bad Request: method is available only for supergroups");
}

TEST_F(Members, PromoteAndTitle) {
    EXPECT_EQ(ok("promoteChatMember", who(ann, {{"can_pin_messages", true}})), true);
    EXPECT_EQ(world.chat_member(*super, ann)["can_pin_messages"], true);
    EXPECT_EQ(world.chat_member(*super, ann)["can_be_edited"], true);
    EXPECT_EQ(ok("setChatAdministratorCustomTitle", who(ann, {{"custom_title", "boss"}})), true);
    EXPECT_EQ(world.chat_member(*super, ann)["custom_title"], "boss");
    EXPECT_EQ(ok("promoteChatMember", who(ann)), true);
    EXPECT_EQ(status(ann), "member");
    EXPECT_EQ(error("setChatAdministratorCustomTitle", who(ann, {{"custom_title", "x"}})),
              "Bad Request: user is not an administrator");
    EXPECT_EQ(error("setChatAdministratorCustomTitle", who(bob, {{"custom_title", "x"}})),
              "Bad Request: only creator can edit their custom title");
    super->members[bot->id].rights["can_pin_messages"] = false;
    EXPECT_EQ(error("promoteChatMember", who(ann, {{"can_pin_messages", true}})), "Bad Request: RIGHT_FORBIDDEN");
    const std::int64_t stranger = world.add_user({{"first_name", "Eve"}}).id;
    EXPECT_EQ(error("promoteChatMember", who(stranger, {{"can_change_info", true}})),
              "Bad Request: USER_NOT_PARTICIPANT");
}

TEST_F(Members, TagsPermissionsAndSenderChats) {
    EXPECT_EQ(ok("setChatMemberTag", who(ann, {{"tag", "dev"}})), true);
    EXPECT_EQ(world.chat_member(*super, ann)["tag"], "dev");
    EXPECT_EQ(ok("setChatPermissions", {{"chat_id", super->id}, {"permissions", {{"can_send_messages", true}}}}), true);
    EXPECT_EQ(ok("getChat", {{"chat_id", super->id}})["permissions"]["can_send_photos"], false);
    EXPECT_EQ(ok("banChatSenderChat", {{"chat_id", super->id}, {"sender_chat_id", channel->id}}), true);
    EXPECT_EQ(ok("unbanChatSenderChat", {{"chat_id", super->id}, {"sender_chat_id", channel->id}}), true);
}

class Links : public MethodBench {};

TEST_F(Links, LiveAndDie) {
    const json here{{"chat_id", super->id}};
    const std::string first = ok("exportChatInviteLink", here);
    EXPECT_EQ(ok("getChat", here)["invite_link"], first);
    EXPECT_NE(ok("exportChatInviteLink", here), first);
    json link = ok("createChatInviteLink", {{"chat_id", super->id}, {"name", "n"}, {"member_limit", 5}});
    EXPECT_EQ(link["name"], "n");
    EXPECT_EQ(link["creator"]["id"], bot->id);
    const json which{{"chat_id", super->id}, {"invite_link", link["invite_link"]}};
    EXPECT_FALSE(ok("editChatInviteLink", which).contains("member_limit"));
    EXPECT_EQ(ok("revokeChatInviteLink", which)["is_revoked"], true);
    EXPECT_EQ(error("revokeChatInviteLink", {{"chat_id", super->id}, {"invite_link", "x"}}),
              "Bad Request: INVITE_HASH_EXPIRED");
    EXPECT_EQ(
        error("createChatInviteLink", {{"chat_id", super->id}, {"member_limit", 1}, {"creates_join_request", true}}),
        "Bad Request: member limit can't be specified for links requiring administrator approval");
    link = ok("createChatSubscriptionInviteLink",
              {{"chat_id", channel->id}, {"subscription_period", 2592000}, {"subscription_price", 9}});
    EXPECT_EQ(link["subscription_price"], 9);
    EXPECT_EQ(ok("editChatSubscriptionInviteLink",
                 {{"chat_id", channel->id}, {"invite_link", link["invite_link"]}, {"name", "s"}})["name"],
              "s");
}

TEST_F(Links, JoinRequests) {
    const std::int64_t eve = world.add_user({{"first_name", "Eve"}}).id;
    const json which{{"chat_id", super->id}, {"user_id", eve}};
    EXPECT_EQ(error("approveChatJoinRequest", which), "Bad Request: HIDE_REQUESTER_MISSING");
    super->extra["join_requests"][std::to_string(eve)] = json::object();
    EXPECT_EQ(ok("approveChatJoinRequest", which), true);
    EXPECT_EQ(world.chat_member(*super, eve)["status"], "member");
    EXPECT_EQ(error("approveChatJoinRequest", which), "Bad Request: USER_ALREADY_PARTICIPANT");
    super->members[eve] = Member{"left"};
    super->extra["join_requests"][std::to_string(eve)] = json::object();
    EXPECT_EQ(ok("declineChatJoinRequest", which), true);
    EXPECT_EQ(world.chat_member(*super, eve)["status"], "left");
}

class Forum : public MethodBench {
protected:
    Forum() { super->info["is_forum"] = true; }
};

TEST_F(Forum, TopicsHoldMessages) {
    const json topic = ok("createForumTopic", {{"chat_id", super->id}, {"name", "News"}});
    const json which{{"chat_id", super->id}, {"message_thread_id", topic["message_thread_id"]}};
    const auto with = [&which](json more) {
        more.update(which);
        return more;
    };
    const json message = ok("sendMessage", with({{"text", "x"}}));
    EXPECT_EQ(message["is_topic_message"], true);
    EXPECT_EQ(message["message_thread_id"], topic["message_thread_id"]);
    EXPECT_EQ(ok("editForumTopic", with({{"name", "Old news"}})), true);
    EXPECT_EQ(error("editForumTopic", with({{"name", "Old news"}})), "Bad Request: TOPIC_NOT_MODIFIED");
    EXPECT_EQ(ok("closeForumTopic", which), true);
    EXPECT_EQ(error("closeForumTopic", which), "Bad Request: TOPIC_NOT_MODIFIED");
    EXPECT_EQ(ok("reopenForumTopic", which), true);
    ok("pinChatMessage", {{"chat_id", super->id}, {"message_id", message["message_id"]}});
    EXPECT_EQ(ok("unpinAllForumTopicMessages", which), true);
    EXPECT_TRUE(super->pinned.empty());
    EXPECT_EQ(ok("deleteForumTopic", which), true);
    EXPECT_EQ(world.find_message(*super, message["message_id"]), nullptr);
    EXPECT_EQ(error("closeForumTopic", which), "Bad Request: TOPIC_ID_INVALID");
}

TEST_F(Forum, TheGeneralTopic) {
    const json here{{"chat_id", super->id}};
    EXPECT_EQ(ok("editGeneralForumTopic", {{"chat_id", super->id}, {"name", "All"}}), true);
    EXPECT_EQ(ok("closeGeneralForumTopic", here), true);
    EXPECT_EQ(error("closeGeneralForumTopic", here), "Bad Request: TOPIC_NOT_MODIFIED");
    EXPECT_EQ(ok("reopenGeneralForumTopic", here), true);
    EXPECT_EQ(ok("hideGeneralForumTopic", here), true);
    EXPECT_EQ(ok("unhideGeneralForumTopic", here), true);
    EXPECT_EQ(ok("unpinAllGeneralForumTopicMessages", here), true);
    EXPECT_EQ(ok("getForumTopicIconStickers", json::object()), json::array());
}

TEST_F(Forum, Errors) {
    EXPECT_EQ(error("createForumTopic", {{"chat_id", group->id}, {"name", "x"}}),
              "Bad Request: the chat is not a forum");
    EXPECT_EQ(error("createForumTopic", {{"chat_id", super->id}, {"name", " "}}),
              "Bad Request: topic name must be non-empty");
    EXPECT_EQ(error("createForumTopic", {{"chat_id", super->id}, {"name", "x"}, {"icon_color", 1}}),
              "Bad Request: invalid icon color specified");
    super->members[bot->id].rights["can_manage_topics"] = false;
    EXPECT_EQ(error("createForumTopic", {{"chat_id", super->id}, {"name", "x"}}),
              "Bad Request: not enough rights to create a topic");
}

}  // namespace
}  // namespace telepot::lab
