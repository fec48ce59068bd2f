// SPDX-License-Identifier: MIT
// Texts, entities, keyboards and what else isn't a file.
#include "clients/conversation.hpp"

namespace telepot::conformance {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Messages : public Conversation {};

TEST_F(Messages, texts_are_echoed_in_order_and_edits_arrive) {
    for (int i = 0; i < 5; ++i) say("text " + std::to_string(i));
    for (int i = 0; i < 5; ++i) EXPECT_EQ(next_text(), "echo: text " + std::to_string(i));
    const std::string odd = "\xD1\x8F <&> \"q\" \\ \xF0\x9F\x98\x80\nnew line";
    const lab::Message message = say(odd);
    EXPECT_EQ(next_text(), "echo: " + odd);
    ann.edit_text(message, "changed");
    EXPECT_EQ(next_text(), "edited: changed");
}

TEST_F(Messages, replies_and_entities) {
    const lab::Message question = say("/reply");
    const json reply = next();
    EXPECT_EQ(reply["text"], "a reply");
    EXPECT_EQ(reply["reply_to_message"]["message_id"], question.message_id);

    EXPECT_THAT(entities(ask("/html")), ElementsAre("bold:bold", "italic:italic", "code:code", "text_link:link"));
    EXPECT_THAT(entities(ask("/markdown")), ElementsAre("bold:bold", "underline:underline", "strikethrough:gone"));
    const json listed = ask("/entities");
    EXPECT_EQ(listed["text"], "bold by offset");
    EXPECT_THAT(entities(listed), ElementsAre("bold:bold"));
}

TEST_F(Messages, inline_keyboard_callback_answer_and_edit) {
    const json asked = ask("/keyboard");
    EXPECT_EQ(asked["text"], "Pick one");
    EXPECT_EQ(asked["reply_markup"]["inline_keyboard"],
              json::parse(R"([[{"text":"Yes","callback_data":"yes"},{"text":"No","callback_data":"no"}],
                              [{"text":"Site","url":"https://example.org/"}]])"));
    const lab::Message shown = ann.messages(bot).back();
    const json answer = json::parse(ann.wait_answer(ann.press(bot, "Yes"), patience));
    EXPECT_EQ(answer["text"], "You chose yes");
    EXPECT_EQ(answer["show_alert"], true);
    const json edited = json::parse(ann.wait_edit(shown, "Chosen: yes", patience).json);
    EXPECT_FALSE(edited.contains("reply_markup"));
    EXPECT_TRUE(edited.contains("edit_date"));
}

TEST_F(Messages, reply_keyboard_is_shown_and_pressed) {
    EXPECT_EQ(ask("/keys")["text"], "Keys");
    EXPECT_THROW(ann.press_reply_key(bot, "Gamma"), std::invalid_argument);
    ann.press_reply_key(bot, "Beta");
    EXPECT_EQ(next_text(), "echo: Beta");
    EXPECT_EQ(ask("/nokeys")["text"], "No keys");
    EXPECT_THROW(ann.press_reply_key(bot, "Beta"), std::invalid_argument);
}

TEST_F(Messages, a_message_is_deleted) {
    const lab::Message doomed = say("/delete");
    EXPECT_EQ(next_text(), "deleted");
    EXPECT_FALSE(ann.reload(doomed).has_value());
}

TEST_F(Messages, forwarding_copying_and_pinning) {
    const lab::Message original = say("/forward");
    const json forwarded = next();
    EXPECT_EQ(forwarded["text"], "/forward");
    EXPECT_EQ(forwarded["forward_origin"]["sender_user"]["id"], ann.id());
    const json copy = next();
    EXPECT_EQ(copy["text"], "/forward");
    EXPECT_FALSE(copy.contains("forward_origin"));
    EXPECT_EQ(next_text(), "copied as " + copy["message_id"].dump());
    EXPECT_EQ(next()["pinned_message"]["message_id"], original.message_id);
}

TEST_F(Messages, places_contacts_and_dice) {
    const json location = ask("/location");
    EXPECT_NEAR(location["location"]["latitude"], 52.52, 1e-9);
    EXPECT_NEAR(location["location"]["longitude"], 13.405, 1e-9);
    const json venue = ask("/venue");
    EXPECT_EQ(venue["venue"]["title"], "Zoo");
    const json contact = ask("/contact");
    EXPECT_EQ(contact["contact"]["phone_number"], "+491234567");
    EXPECT_EQ(ask("/dice")["dice"]["emoji"], "\xF0\x9F\x8E\xAF");
    ann.send_location(bot, 1.5, -2.25);
    EXPECT_EQ(next_text(), "location 1.5 -2.25");
    ann.send_contact(bot, "+1555", "Bob");
    EXPECT_EQ(next_text(), "contact +1555 Bob");
}

TEST_F(Messages, a_poll_is_voted_in_and_stopped) {
    const json sent = ask("/poll");
    EXPECT_EQ(sent["poll"]["question"], "Tea or coffee?");
    EXPECT_EQ(sent["poll"]["is_anonymous"], false);
    ASSERT_EQ(sent["poll"]["options"].size(), 2U);
    EXPECT_EQ(sent["poll"]["options"][1]["text"], "Coffee");
    const lab::Message poll = ann.messages(bot).back();
    ann.vote(poll, {1});
    EXPECT_EQ(next_text(), "voted 1");
    say("/stop_poll " + std::to_string(poll.message_id));
    EXPECT_EQ(next_text(), "closed with 1 vote");
}

TEST_F(Messages, what_the_bot_knows_of_itself_and_of_chats) {
    EXPECT_EQ(ask("/me")["text"], "Parrot parrot_bot " + std::to_string(bot.id()));
    EXPECT_EQ(ask("/chat")["text"], "private Ann ann");
    EXPECT_EQ(ask("/commands")["text"], "start=Begins;help=Helps");
    EXPECT_EQ(ask("/typing")["text"], "typing shown");
    const json action = json::parse(server.calls("sendChatAction").back().arguments);
    EXPECT_EQ(action["action"], "typing");
}

TEST_F(Messages, life_in_a_group) {
    const lab::User bob = server.new_user("Bob", "bob");
    const lab::Chat group = server.new_supergroup(ann, "Birds");
    ann.add(group, bot);
    EXPECT_EQ(next_text(), "thanks for adding me to Birds");
    ann.promote(group, bot.id());
    ann.add(group, bob);
    EXPECT_EQ(next_text(), "welcome, Bob");
    ann.send_text(group, "/members");
    EXPECT_EQ(next_text(), "3 members, Ann is creator");
    ann.send_text(group, "/kick " + std::to_string(bob.id()));
    EXPECT_EQ(next()["left_chat_member"]["id"], bob.id());
    EXPECT_EQ(next_text(), "kicked");
    EXPECT_THAT(group.member(bob.id()), HasSubstr("kicked"));
    ann.send_text(group, "/title New birds");
    EXPECT_EQ(next()["new_chat_title"], "New birds");
    EXPECT_EQ(next_text(), "titled");
    EXPECT_EQ(json::parse(group.messages().back().json)["chat"]["title"], "New birds");
}

}  // namespace
}  // namespace telepot::conformance
