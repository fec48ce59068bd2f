// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

const std::string not_modified_text =
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message";

class Edit : public MethodBench {
protected:
    json at(std::int64_t id, json more = json::object()) {
        json out{{"chat_id", ann}, {"message_id", id}};
        out.update(more);
        return out;
    }
    static json keyboard(const std::string& data) {
        return {{"inline_keyboard", json::array({json::array({{{"text", "Go"}, {"callback_data", data}}})})}};
    }
    std::int64_t photo() {
        return ok("sendPhoto",
                  {{"chat_id", ann}, {"photo", attach("p", png(50, 50))}, {"caption", "old"}})["message_id"];
    }
};

TEST_F(Edit, Text) {
    const std::int64_t id = send(ann, "old");
    const json edited = ok("editMessageText", at(id, {{"text", "<i>new</i>"}, {"parse_mode", "HTML"}}));
    EXPECT_EQ(edited["text"], "new");
    EXPECT_EQ(edited["entities"][0]["type"], "italic");
    EXPECT_TRUE(edited.contains("edit_date"));
    EXPECT_EQ(edited["message_id"], id);
    EXPECT_EQ(error("editMessageText", at(id, {{"text", "<i>new</i>"}, {"parse_mode", "HTML"}})), not_modified_text);
    EXPECT_EQ(error("editMessageText", at(999, {{"text", "x"}})), "Bad Request: message to edit not found");
    EXPECT_EQ(error("editMessageText", {{"text", "x"}}), "Bad Request: message identifier is not specified");
    EXPECT_EQ(error("editMessageText", at(photo(), {{"text", "x"}})),
              "Bad Request: there is no text in the message to edit");
    EXPECT_EQ(error("editMessageText", at(id, {{"text", ""}})), "Bad Request: message text is empty");
    EXPECT_EQ(error("editMessageText", at(id, {{"text", std::string(4097, 'x')}})), "Bad Request: message is too long");
}

TEST_F(Edit, AnEditWithoutKeyboardTakesItAway) {
    const json message = ok("sendMessage", {{"chat_id", ann}, {"text", "x"}, {"reply_markup", keyboard("1")}});
    const std::int64_t id = message["message_id"];
    EXPECT_EQ(error("editMessageText", at(id, {{"text", "x"}, {"reply_markup", keyboard("1")}})), not_modified_text);
    EXPECT_TRUE(
        ok("editMessageText", at(id, {{"text", "x"}, {"reply_markup", keyboard("2")}})).contains("reply_markup"));
    EXPECT_FALSE(ok("editMessageText", at(id, {{"text", "x"}})).contains("reply_markup"));
    EXPECT_TRUE(ok("editMessageReplyMarkup", at(id, {{"reply_markup", keyboard("3")}})).contains("reply_markup"));
    EXPECT_FALSE(ok("editMessageReplyMarkup", at(id)).contains("reply_markup"));
    EXPECT_EQ(error("editMessageReplyMarkup", at(id)), not_modified_text);
}

TEST_F(Edit, OnlyOwnMessages) {
    const std::int64_t theirs = say(world.private_chat(bot->id, ann), ann, {{"text", "mine"}});
    EXPECT_EQ(error("editMessageText", at(theirs, {{"text", "x"}})), "Bad Request: message can't be edited");
    const std::int64_t forwarded =
        ok("forwardMessage", {{"chat_id", ann}, {"from_chat_id", ann}, {"message_id", theirs}})["message_id"];
    EXPECT_EQ(error("editMessageText", at(forwarded, {{"text", "x"}})), "Bad Request: message can't be edited");
    const std::int64_t post = send(channel->id);
    EXPECT_EQ(ok("editMessageText", {{"chat_id", channel->id}, {"message_id", post}, {"text", "x"}})["text"], "x");
}

TEST_F(Edit, Caption) {
    const std::int64_t id = photo();
    EXPECT_EQ(ok("editMessageCaption", at(id, {{"caption", "new"}}))["caption"], "new");
    EXPECT_FALSE(ok("editMessageCaption", at(id)).contains("caption"));
    EXPECT_EQ(error("editMessageCaption", at(id)), not_modified_text);
    EXPECT_EQ(error("editMessageCaption", at(send(ann), {{"caption", "x"}})),
              "Bad Request: there is no caption in the message to edit");
    EXPECT_EQ(error("editMessageCaption", at(id, {{"caption", std::string(1025, 'x')}})),
              "Bad Request: message caption is too long");
}

TEST_F(Edit, Media) {
    const std::int64_t id = photo();
    attach("d", "text", "new.txt");
    const json media{{"type", "document"}, {"media", "attach://d"}, {"caption", "doc"}};
    const json edited = ok("editMessageMedia", at(id, {{"media", media}}));
    EXPECT_FALSE(edited.contains("photo"));
    EXPECT_EQ(edited["document"]["file_name"], "new.txt");
    EXPECT_EQ(edited["caption"], "doc");
    const json same{{"type", "document"}, {"media", edited["document"]["file_id"]}, {"caption", "doc"}};
    EXPECT_EQ(error("editMessageMedia", at(id, {{"media", same}})), not_modified_text);
    const std::int64_t voice = ok("sendVoice", {{"chat_id", ann}, {"voice", attach("o", "OggS")}})["message_id"];
    EXPECT_EQ(error("editMessageMedia", at(voice, {{"media", media}})), "Bad Request: message can't be edited");
}

TEST_F(Edit, InlineMessagesAnswerTrue) {
    const std::string id = world.add_inline_message(bot->id, {{"text", "old"}});
    const json edit{{"inline_message_id", id}, {"text", "new"}};
    EXPECT_EQ(ok("editMessageText", edit), true);
    EXPECT_EQ((*world.find_inline_message(id))["text"], "new");
    EXPECT_EQ(error("editMessageText", edit), not_modified_text);
    EXPECT_EQ(error("editMessageText", {{"inline_message_id", "x"}, {"text", "new"}}),
              "Bad Request: MESSAGE_ID_INVALID");
}

TEST_F(Edit, LiveLocation) {
    const json place{{"latitude", 1.0}, {"longitude", 2.0}};
    json live = place;
    live.update({{"chat_id", ann}, {"live_period", 60}});
    const std::int64_t id = ok("sendLocation", live)["message_id"];
    const json moved = ok("editMessageLiveLocation", at(id, {{"latitude", 3.0}, {"longitude", 4.0}, {"heading", 90}}));
    EXPECT_EQ(moved["location"]["latitude"], 3.0);
    EXPECT_EQ(moved["location"]["heading"], 90);
    EXPECT_EQ(moved["location"]["live_period"], 60);
    EXPECT_FALSE(ok("stopMessageLiveLocation", at(id))["location"].contains("live_period"));
    EXPECT_EQ(error("editMessageLiveLocation", at(id, place)), "Bad Request: message can't be edited");
    const std::int64_t next = ok("sendLocation", live)["message_id"];
    world.advance_clock(std::chrono::seconds{61});
    EXPECT_EQ(error("stopMessageLiveLocation", at(next)), "Bad Request: message can't be edited");
}

TEST_F(Edit, Ephemeral) {
    const json message = ok(
        "sendMessage",
        {{"chat_id", super->id}, {"text", "for you"}, {"ephemeral_message_parameters", {{"receiver_user_id", ann}}}});
    EXPECT_EQ(message["receiver_user"]["id"], ann);
    const json which{
        {"chat_id", super->id}, {"receiver_user_id", ann}, {"ephemeral_message_id", message["ephemeral_message_id"]}};
    const auto with = [&which](json more) {
        more.update(which);
        return more;
    };
    EXPECT_EQ(ok("editEphemeralMessageText", with({{"text", "new"}})), true);
    EXPECT_EQ(error("editEphemeralMessageText", with({{"text", "new"}})), not_modified_text);
    EXPECT_EQ(ok("editEphemeralMessageReplyMarkup", with({{"reply_markup", keyboard("x")}})), true);
    attach("p", png(10, 10));
    EXPECT_EQ(ok("editEphemeralMessageMedia", with({{"media", {{"type", "photo"}, {"media", "attach://p"}}}})), true);
    EXPECT_EQ(ok("editEphemeralMessageCaption", with({{"caption", "c"}})), true);
    EXPECT_EQ(ok("deleteEphemeralMessage", which), true);
    EXPECT_EQ(error("deleteEphemeralMessage", which), "Bad Request: message to delete not found");
}

class Forward : public MethodBench {};

TEST_F(Forward, TellsTheOrigin) {
    const std::int64_t id = say(*super, bob, {{"text", "original"}});
    const json message = ok("forwardMessage", {{"chat_id", ann}, {"from_chat_id", super->id}, {"message_id", id}});
    EXPECT_EQ(message["text"], "original");
    EXPECT_EQ(message["forward_origin"]["type"], "user");
    EXPECT_EQ(message["forward_origin"]["sender_user"]["id"], bob);
    const json again =
        ok("forwardMessage", {{"chat_id", super->id}, {"from_chat_id", ann}, {"message_id", message["message_id"]}});
    EXPECT_EQ(again["forward_origin"], message["forward_origin"]);
    const std::int64_t post = send(channel->id);
    const json from_channel =
        ok("forwardMessage", {{"chat_id", ann}, {"from_chat_id", channel->id}, {"message_id", post}});
    EXPECT_EQ(from_channel["forward_origin"]["type"], "channel");
    EXPECT_EQ(from_channel["forward_origin"]["message_id"], post);
    world.find_user(bob)->extra["has_private_forwards"] = true;
    const json hidden = ok("forwardMessage", {{"chat_id", ann}, {"from_chat_id", super->id}, {"message_id", id}});
    EXPECT_EQ(hidden["forward_origin"]["sender_user_name"], "Bob Builder");
}

TEST_F(Forward, Errors) {
    EXPECT_EQ(error("forwardMessage", {{"chat_id", ann}, {"from_chat_id", ann}, {"message_id", 99}}),
              "Bad Request: message to forward not found");
    EXPECT_EQ(error("copyMessage", {{"chat_id", ann}, {"from_chat_id", ann}, {"message_id", 99}}),
              "Bad Request: message to copy not found");
    const json message = ok("sendMessage", {{"chat_id", ann}, {"text", "x"}, {"protect_content", true}});
    const json arguments{{"chat_id", ann}, {"from_chat_id", ann}, {"message_id", message["message_id"]}};
    EXPECT_EQ(error("forwardMessage", arguments), "Bad Request: the message can't be forwarded");
    EXPECT_EQ(error("copyMessage", arguments), "Bad Request: the message can't be copied");
    const auto ids = [this](json list) {
        return error("forwardMessages", {{"chat_id", ann}, {"from_chat_id", ann}, {"message_ids", std::move(list)}});
    };
    EXPECT_EQ(ids({97, 98}), "Bad Request: there are no messages to forward");
    EXPECT_EQ(ids({98, 97}), "Bad Request: message identifiers must be in a strictly increasing order");
    EXPECT_EQ(ids(json(101, 1)), "Bad Request: too many messages to forward");
}

TEST_F(Forward, CopiesLoseTheirOrigin) {
    const json photo = ok("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", png(50, 50))}, {"caption", "old"}});
    const json arguments{{"chat_id", super->id}, {"from_chat_id", ann}, {"message_id", photo["message_id"]}};
    const std::int64_t plain = ok("copyMessage", arguments)["message_id"];
    EXPECT_EQ((*world.find_message(*super, plain))["caption"], "old");
    EXPECT_FALSE(world.find_message(*super, plain)->contains("forward_origin"));
    json with_caption = arguments;
    with_caption.update({{"caption", "*new*"}, {"parse_mode", "Markdown"}});
    const std::int64_t captioned = ok("copyMessage", with_caption)["message_id"];
    EXPECT_EQ((*world.find_message(*super, captioned))["caption"], "new");
    with_caption["caption"] = "";
    const std::int64_t bare = ok("copyMessage", with_caption)["message_id"];
    EXPECT_FALSE(world.find_message(*super, bare)->contains("caption"));
}

TEST_F(Forward, ManyAtOnce) {
    const json photo{{"type", "photo"}, {"media", attach("p", png(50, 50))}, {"caption", "c"}};
    const json album = ok("sendMediaGroup", {{"chat_id", ann}, {"media", {photo, photo}}});
    const json ids{album[0]["message_id"], album[1]["message_id"], 5000};
    const json forwarded = ok("forwardMessages", {{"chat_id", super->id}, {"from_chat_id", ann}, {"message_ids", ids}});
    ASSERT_EQ(forwarded.size(), 2U);
    const json& first = *world.find_message(*super, forwarded[0]["message_id"]);
    const json& second = *world.find_message(*super, forwarded[1]["message_id"]);
    EXPECT_EQ(first["media_group_id"], second["media_group_id"]);
    EXPECT_NE(first["media_group_id"], album[0]["media_group_id"]);
    const json copied =
        ok("copyMessages",
           {{"chat_id", super->id}, {"from_chat_id", ann}, {"message_ids", ids}, {"remove_caption", true}});
    EXPECT_FALSE(world.find_message(*super, copied[0]["message_id"])->contains("caption"));
}

class Delete : public MethodBench {};

TEST_F(Delete, OwnAndOthers) {
    const std::int64_t own = send(ann);
    EXPECT_EQ(ok("deleteMessage", {{"chat_id", ann}, {"message_id", own}}), true);
    EXPECT_EQ(error("deleteMessage", {{"chat_id", ann}, {"message_id", own}}),
              "Bad Request: message to delete not found");
    const std::int64_t theirs = say(*group, bob, {{"text", "x"}});
    EXPECT_EQ(error("deleteMessage", {{"chat_id", group->id}, {"message_id", theirs}}),
              "Bad Request: message can't be deleted");
    const std::int64_t in_super = say(*super, bob, {{"text", "x"}});
    EXPECT_EQ(ok("deleteMessage", {{"chat_id", super->id}, {"message_id", in_super}}), true);
}

TEST_F(Delete, OldOnesStayExceptForAdministrators) {
    const std::int64_t in_private = send(ann);
    const std::int64_t in_super = send(super->id);
    world.advance_clock(std::chrono::hours{49});
    EXPECT_EQ(error("deleteMessage", {{"chat_id", ann}, {"message_id", in_private}}),
              "Bad Request: message can't be deleted for everyone");
    EXPECT_EQ(ok("deleteMessage", {{"chat_id", super->id}, {"message_id", in_super}}), true);
}

TEST_F(Delete, ManyAtOnceSkipMissingOnes) {
    const std::int64_t one = send(ann);
    const std::int64_t two = send(ann);
    EXPECT_EQ(ok("deleteMessages", {{"chat_id", ann}, {"message_ids", {one, 999, two}}}), true);
    EXPECT_EQ(world.find_message(world.private_chat(bot->id, ann), two), nullptr);
    EXPECT_EQ(error("deleteMessages", {{"chat_id", ann}, {"message_ids", json::array()}}),
              "Bad Request: message identifiers are not specified");
}

TEST_F(Delete, BusinessMessages) {
    const std::string id = connect_bob();
    const json sent = ok("sendMessage", {{"chat_id", ann}, {"text", "x"}, {"business_connection_id", id}});
    const std::int64_t other = say(world.private_chat(bob, ann), ann, {{"text", "y"}});
    const json both{{"business_connection_id", id}, {"message_ids", {sent["message_id"], other}}};
    world.find_business(id)->rights.erase("can_delete_all_messages");
    EXPECT_EQ(ok("deleteBusinessMessages", both), true);
    EXPECT_EQ(world.find_message(world.private_chat(bob, ann), sent["message_id"]), nullptr);
    EXPECT_NE(world.find_message(world.private_chat(bob, ann), other), nullptr) << "it isn't the bot's";
    world.find_business(id)->rights["can_delete_all_messages"] = true;
    EXPECT_EQ(ok("deleteBusinessMessages", both), true);
    EXPECT_EQ(world.find_message(world.private_chat(bob, ann), other), nullptr);
}

class Reactions : public MethodBench {};

TEST_F(Reactions, AreSetAndChecked) {
    const std::int64_t id = say(*super, bob, {{"text", "x"}});
    const auto react = [&](json reactions, std::int64_t message) {
        return call("setMessageReaction",
                    {{"chat_id", super->id}, {"message_id", message}, {"reaction", std::move(reactions)}});
    };
    const json thumb{{"type", "emoji"}, {"emoji", "👍"}};
    EXPECT_EQ(react(json::array({thumb}), id).result, true);
    EXPECT_EQ(super->extra["reactions"][std::to_string(id)][std::to_string(bot->id)], json::array({thumb}));
    EXPECT_EQ(react(json::array(), id).result, true);
    EXPECT_EQ(react(json::array({thumb}), 999).error, "Bad Request: message to react not found");
    EXPECT_EQ(react(json::array({thumb, thumb}), id).error, "Bad Request: REACTIONS_TOO_MANY");
    EXPECT_EQ(react(json::array({{{"type", "emoji"}, {"emoji", "🍕"}}}), id).error, "Bad Request: REACTION_INVALID");
    EXPECT_EQ(ok("deleteMessageReaction", {{"chat_id", super->id}, {"message_id", id}, {"user_id", bob}}), true);
    EXPECT_EQ(ok("deleteAllMessageReactions", {{"chat_id", super->id}, {"user_id", bob}}), true);
}

class Pins : public MethodBench {};

TEST_F(Pins, ComeAndGo) {
    const std::int64_t one = send(super->id, "one");
    const std::int64_t two = send(super->id, "two");
    for (const std::int64_t id : {one, two})
        EXPECT_EQ(ok("pinChatMessage", {{"chat_id", super->id}, {"message_id", id}}), true);
    EXPECT_EQ(ok("getChat", {{"chat_id", super->id}})["pinned_message"]["text"], "two");
    EXPECT_EQ(super->messages.rbegin()->second["pinned_message"]["text"], "two");
    EXPECT_EQ(ok("unpinChatMessage", {{"chat_id", super->id}}), true);
    EXPECT_EQ(ok("getChat", {{"chat_id", super->id}})["pinned_message"]["text"], "one");
    EXPECT_EQ(ok("unpinAllChatMessages", {{"chat_id", super->id}}), true);
    EXPECT_FALSE(ok("getChat", {{"chat_id", super->id}}).contains("pinned_message"));
    EXPECT_EQ(error("unpinChatMessage", {{"chat_id", super->id}}), "Bad Request: message to unpin not found");
    EXPECT_EQ(error("pinChatMessage", {{"chat_id", super->id}, {"message_id", 999}}),
              "Bad Request: message to pin not found");
    EXPECT_EQ(error("pinChatMessage", {{"chat_id", group->id}, {"message_id", send(group->id)}}),
              "Bad Request: not enough rights to manage pinned messages in the chat");
    EXPECT_EQ(ok("pinChatMessage", {{"chat_id", ann}, {"message_id", send(ann)}}), true);
}

}  // namespace
}  // namespace telepot::lab
