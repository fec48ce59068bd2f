// SPDX-License-Identifier: MIT
// What users share, forward and join, and bots that act for their accounts.
#include <array>

#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::ThrowsMessage;

class Acts : public LabTest {
protected:
    Acts() {
        ann.start(bot);
        forget_updates();
    }
    /// Shows Ann a reply keyboard of one key.
    void show_key(json key) {
        client.ok("sendMessage",
                  {{"chat_id", ann.id()}, {"text", "keys"}, {"reply_markup", {{"keyboard", {{std::move(key)}}}}}});
    }
    /// The only update that waits; a message's if no kind is named.
    json only(const std::string& kind = "message") {
        const json all = updates();
        EXPECT_EQ(all.size(), 1U) << all;
        const json update = all.empty() ? json::object() : all.back();
        EXPECT_TRUE(update.contains(kind)) << update;
        forget_updates();
        return update.value(kind, json::object());
    }
    lab::User ann = server.new_user_json(R"({"first_name": "Ann", "last_name": "Ash", "username": "ann"})");
    lab::User bea = server.new_user("Bea", "bea");
};

TEST_F(Acts, KeysThatAskForAContactOrALocationSendIt) {
    show_key({{"text", "Phone"}, {"request_contact", true}});
    ann.press_reply_key(bot, "Phone");
    const json contact = only()["contact"];
    EXPECT_EQ(contact["user_id"], ann.id());
    EXPECT_EQ(contact["first_name"], "Ann");
    EXPECT_EQ(contact["last_name"], "Ash");
    EXPECT_FALSE(contact["phone_number"].get<std::string>().empty());
    show_key({{"text", "Place"}, {"request_location", true}});
    ann.press_reply_key(bot, "Place", {.latitude = 1.5, .longitude = 2.5});
    EXPECT_EQ(only()["location"], (json{{"latitude", 1.5}, {"longitude", 2.5}}));
}

TEST_F(Acts, KeysThatAskForUsersOrAChatSendWhatIsChosen) {
    show_key(
        {{"text", "Who"},
         {"request_users", {{"request_id", 7}, {"max_quantity", 2}, {"request_name", true}, {"user_is_bot", false}}}});
    EXPECT_THAT([&] { ann.press_reply_key(bot, "Who"); }, ThrowsMessage<std::invalid_argument>(HasSubstr("which")));
    const std::array chosen{bea.id()};
    ann.press_reply_key(bot, "Who", {.user_ids = chosen});
    EXPECT_EQ(only()["users_shared"],
              (json{{"request_id", 7}, {"users", {{{"user_id", bea.id()}, {"first_name", "Bea"}}}}}));
    const std::array a_bot{bot.id()};
    EXPECT_THROW(ann.press_reply_key(bot, "Who", {.user_ids = a_bot}), std::invalid_argument);
    const lab::Chat group = server.new_supergroup(ann, "Club", "club");
    show_key({{"text", "Where"},
              {"request_chat", {{"request_id", 8}, {"chat_is_channel", false}, {"request_title", true}}}});
    ann.press_reply_key(bot, "Where", {.chat_id = group.id()});
    EXPECT_EQ(only()["chat_shared"], (json{{"request_id", 8}, {"chat_id", group.id()}, {"title", "Club"}}));
    const lab::Chat channel = server.new_channel(ann, "News");
    EXPECT_THROW(ann.press_reply_key(bot, "Where", {.chat_id = channel.id()}), std::invalid_argument);
}

TEST_F(Acts, KeysThatAskForAPollSendOne) {
    show_key({{"text", "Ask"}, {"request_poll", {{"type", "quiz"}}}});
    ann.press_reply_key(bot, "Ask", {.question = "Colour?"});
    const json poll = only()["poll"];
    EXPECT_EQ(poll["question"], "Colour?");
    EXPECT_EQ(poll["type"], "quiz");
    EXPECT_EQ(poll["options"].size(), 2U);
    const lab::Message sent = ann.send_poll(bot, "Tea?", {"yes", "no", "later"});
    EXPECT_EQ(only()["message_id"], sent.message_id);
}

TEST_F(Acts, MiniAppsHandOverDataAndAnswerQueries) {
    show_key({{"text", "Shop"}, {"web_app", {{"url", "https://example.org/"}}}});
    ann.send_web_app_data(bot, "Shop", "{\"cart\":1}");
    EXPECT_EQ(only()["web_app_data"], (json{{"data", "{\"cart\":1}"}, {"button_text", "Shop"}}));
    ann.press_reply_key(bot, "Shop", {.web_app_data = "again"});
    EXPECT_EQ(only()["web_app_data"]["data"], "again");
    EXPECT_THROW(ann.send_web_app_data(bot, "Other", "x"), std::invalid_argument);
    client.ok("sendMessage",
              {{"chat_id", ann.id()},
               {"text", "inline"},
               {"reply_markup",
                {{"inline_keyboard", {{{{"text", "Open"}, {"web_app", {{"url", "https://example.org/"}}}}}}}}}});
    const std::string query = ann.open_web_app(ann.messages(bot).back(), "Open");
    client.ok("answerWebAppQuery", {{"web_app_query_id", query},
                                    {"result",
                                     {{"type", "article"},
                                      {"id", "1"},
                                      {"title", "t"},
                                      {"input_message_content", {{"message_text", "bought"}}}}}});
    const lab::Message posted = ann.messages(bot).back();
    EXPECT_EQ(posted.text, "bought");
    EXPECT_EQ(posted.from_id, ann.id());
}

TEST_F(Acts, TopicsKeepWhatIsWrittenIntoThem) {
    const lab::Chat chat = server.new_supergroup(ann, "Forum");
    ann.add(chat, bot);
    ann.set_forum(chat);
    const lab::Message first = ann.create_topic(chat, "Tea");
    forget_updates();
    ann.send_text(chat, "in it", {.message_thread_id = first.message_id});
    json message = only();
    EXPECT_EQ(message["message_thread_id"], first.message_id);
    EXPECT_EQ(message["is_topic_message"], true);
    EXPECT_EQ(message["reply_to_message"]["forum_topic_created"]["name"], "Tea");
    const lab::Message answer = ann.send_text(chat, "to it", {.reply_to = first.message_id});
    message = only();
    EXPECT_EQ(message["message_thread_id"], first.message_id) << "a reply stays in its topic";
    ann.send_text(chat, "to that", {.reply_to = answer.message_id});
    message = only();
    EXPECT_EQ(message["message_thread_id"], first.message_id);
    EXPECT_EQ(message["reply_to_message"]["message_id"], answer.message_id);
    ann.send_text(chat, "general");
    EXPECT_FALSE(only().contains("message_thread_id"));
    EXPECT_THROW(ann.send_text(chat, "nowhere", {.message_thread_id = 999}), std::invalid_argument);
    const json sent =
        client.ok("sendMessage", {{"chat_id", chat.id()}, {"text", "bot"}, {"message_thread_id", first.message_id}});
    EXPECT_EQ(sent["is_topic_message"], true);
}

TEST_F(Acts, AlbumsAreMessagesOfOneGroup) {
    const auto sent = ann.send_album(bot, {{.bytes = "a", .caption = "two"}, {.kind = "video", .bytes = "b"}});
    EXPECT_THAT(sent, SizeIs(2));
    const json all = updates();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0]["message"]["caption"], "two");
    EXPECT_TRUE(all[0]["message"].contains("photo"));
    EXPECT_TRUE(all[1]["message"].contains("video"));
    EXPECT_FALSE(all[1]["message"].contains("caption"));
    EXPECT_EQ(all[0]["message"]["media_group_id"], all[1]["message"]["media_group_id"]);
    EXPECT_THROW(ann.send_album(bot, {{.bytes = "a"}}), std::invalid_argument);
    EXPECT_THROW(ann.send_album(bot, {{.bytes = "a"}, {.kind = "audio", .bytes = "b"}}), std::invalid_argument);
}

TEST_F(Acts, ForwardsSayWhereTheyComeFrom) {
    const lab::Chat channel = server.new_channel(bea, "News", "news");
    const lab::Message post = bea.send_text(channel, "extra, extra");
    ann.forward(post, bot);
    const json message = only();
    EXPECT_EQ(message["text"], "extra, extra");
    EXPECT_EQ(message["forward_origin"]["type"], "channel");
    EXPECT_EQ(message["forward_origin"]["chat"]["id"], channel.id());
    EXPECT_EQ(message["from"]["id"], ann.id());
    const lab::Message own = ann.send_text(bot, "mine");
    EXPECT_THROW(bea.forward(own, bot), std::invalid_argument) << "she can't see it";
}

TEST_F(Acts, InviteLinksLetPeopleIn) {
    const lab::Chat chat = server.new_supergroup(bea, "Club");
    bea.add(chat, bot);
    bea.promote(chat, bot.id());
    client.ok("getUpdates", {{"allowed_updates", {"chat_member", "chat_join_request"}}, {"offset", -1}});
    const std::string link =
        client.ok("createChatInviteLink", {{"chat_id", chat.id()}, {"member_limit", 1}})["invite_link"];
    forget_updates();
    EXPECT_EQ(ann.join_by_link(link).id(), chat.id());
    const json change = only("chat_member");
    EXPECT_EQ(change["invite_link"]["invite_link"], link);
    EXPECT_EQ(change["new_chat_member"]["status"], "member");
    EXPECT_THAT([&] { server.new_user("Cid").join_by_link(link); },
                ThrowsMessage<std::invalid_argument>(HasSubstr("as many")));
    const std::string asking =
        client.ok("createChatInviteLink", {{"chat_id", chat.id()}, {"creates_join_request", true}})["invite_link"];
    const lab::User dan = server.new_user("Dan");
    dan.join_by_link(asking, "let me in");
    const json request = only("chat_join_request");
    EXPECT_EQ(request["bio"], "let me in");
    EXPECT_EQ(request["invite_link"]["invite_link"], asking);
    client.ok("revokeChatInviteLink", {{"chat_id", chat.id()}, {"invite_link", asking}});
    EXPECT_THROW(server.new_user("Eve").join_by_link(asking), std::invalid_argument);
}

TEST_F(Acts, ConnectedBotsActForPeoplesAccounts) {
    EXPECT_THROW(bea.send_text(ann, "hello?"), std::invalid_argument) << "no bot would see it";
    const std::string id = ann.connect_business(bot);
    const json connection = only("business_connection");
    EXPECT_EQ(connection["id"], id);
    EXPECT_EQ(connection["user"]["id"], ann.id());
    EXPECT_EQ(connection["rights"]["can_reply"], true);
    EXPECT_EQ(client.ok("getBusinessConnection", {{"business_connection_id", id}})["user_chat_id"], ann.id());

    const lab::Message question = bea.send_text(ann, "open today?");
    const json message = only("business_message");
    EXPECT_EQ(message["business_connection_id"], id);
    EXPECT_EQ(message["chat"]["id"], bea.id());
    EXPECT_EQ(message["from"]["id"], bea.id());
    const json answer = client.ok(
        "sendMessage", {{"business_connection_id", id},
                        {"chat_id", bea.id()},
                        {"text", "until six"},
                        {"reply_markup", {{"inline_keyboard", {{{{"text", "Thanks"}, {"callback_data", "t"}}}}}}}});
    EXPECT_EQ(answer["from"]["id"], ann.id()) << "the bot writes as the account";
    EXPECT_EQ(answer["sender_business_bot"]["id"], bot.id());
    const lab::Message seen = bea.wait_message();
    EXPECT_EQ(seen.text, "until six");
    EXPECT_THAT(updates(), IsEmpty()) << "a bot isn't told of what it sent";
    bea.press(seen, "Thanks");
    EXPECT_EQ(only("callback_query")["message"]["business_connection_id"], id);
    bea.edit_text(question, "open tomorrow?");
    EXPECT_EQ(only("edited_business_message")["text"], "open tomorrow?");
    bea.remove_message(question);
    EXPECT_EQ(only("deleted_business_messages")["message_ids"], json::array({question.message_id}));
    EXPECT_THAT(ann.messages(bea), SizeIs(1));

    ann.disconnect_business(bot);
    EXPECT_EQ(only("business_connection")["is_enabled"], false);
    bea.send_text(ann, "anybody?");
    EXPECT_THAT(updates(), IsEmpty());
}

TEST_F(Acts, BusinessConnectionsHaveToExist) {
    const Answer unknown = client.call("getBusinessConnection", {{"business_connection_id", "abc"}});
    EXPECT_EQ(unknown.parsed()["description"], "Bad Request: business connection not found");
    const Answer sent =
        client.call("sendMessage", {{"business_connection_id", "abc"}, {"chat_id", ann.id()}, {"text", "x"}});
    EXPECT_EQ(sent.parsed()["description"], "Bad Request: business connection not found");
    const std::string id = ann.connect_business(bot, R"({"can_read_messages": true})");
    bea.send_text(ann, "hello");
    const Answer refused =
        client.call("sendMessage", {{"business_connection_id", id}, {"chat_id", bea.id()}, {"text", "x"}});
    EXPECT_EQ(refused.parsed()["description"], "Bad Request: BUSINESS_CONNECTION_INVALID");
    ann.connect_business(bot);
    const Answer stranger = client.call(
        "sendMessage", {{"business_connection_id", id}, {"chat_id", server.new_user("Cid").id()}, {"text", "x"}});
    EXPECT_EQ(stranger.parsed()["description"], "Bad Request: BUSINESS_PEER_INVALID");
}

}  // namespace
}  // namespace telepot::lab_test
