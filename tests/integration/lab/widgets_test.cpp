// SPDX-License-Identifier: MIT
// Widgets, settings and write access, as people and their bot see them.
#include "fixture.hpp"
#include "lab/validator.hpp"

namespace telepot::lab_test {
namespace {

using testing::SizeIs;

class Widgets : public LabTest {
protected:
    Widgets() { ann.start(bot); }

    /// The newest update's object of this kind; all updates are checked against the facts.
    json newest(const char* kind) {
        const json all = client.ok("getUpdates", {{"allowed_updates", json::array()}});
        for (const lab::Problem& problem : lab::check_answer("Array of Update", all)) ADD_FAILURE() << problem.text;
        EXPECT_FALSE(all.empty());
        return all.empty() ? json() : all.back().value(kind, json());
    }
    lab::Message send_widget(json more = json::object()) {
        json arguments{{"chat_id", ann.id()}, {"html", "<b>Board</b>"}, {"allow_queries", true}};
        arguments.update(more);
        client.ok("sendWidget", arguments);
        return ann.wait_message();
    }
    json keyboard() const { return json::parse(R"({"inline_keyboard":[[{"text":"Go","callback_data":"go"}]]})"); }
    lab::User ann = server.new_user("Ann", "ann");
    lab::User ben = server.new_user("Ben");
};

TEST_F(Widgets, ask_their_bot_and_get_one_answer) {
    const lab::Message board = send_widget();
    const std::string id = ann.widget_query(board, "move");
    const json query = newest("widget_query");
    EXPECT_EQ(query["id"], id);
    EXPECT_EQ(query["data"], "move");
    EXPECT_EQ(query["type"]["type"], "data");
    EXPECT_EQ(query["chat"]["id"], ann.id());
    EXPECT_EQ(query["message_id"], board.message_id);
    EXPECT_FALSE(query.contains("widget_id"));
    client.ok("answerWidgetQuery", {{"widget_query_id", id}, {"data", "moved"}});
    EXPECT_EQ(json::parse(ann.wait_answer(id))["data"], "moved");
}

TEST_F(Widgets, get_an_error_when_the_bot_keeps_silent) {
    const std::string id = ann.widget_query(send_widget(), "move");
    server.advance_clock(std::chrono::seconds{15});
    EXPECT_THROW(ann.wait_answer(id), lab::WaitTimeout);
    EXPECT_THAT(client.error("answerWidgetQuery", {{"widget_query_id", id}}), testing::StartsWith("400 "));
}

TEST_F(Widgets, sign_data_and_send_money_by_a_wallet) {
    const lab::Message board = send_widget();
    ann.widget_query(board, "pay",
                     R"({"type":"sent_transaction","wallet":{"address":"EQ","amount":"5"},)"
                     R"("msg_hash":"h"})");
    EXPECT_EQ(newest("widget_query")["type"]["wallet"]["amount"], "5");
    EXPECT_THROW(ann.widget_query(board, "pay", R"({"type":"sign_data"})"), std::invalid_argument);
}

TEST_F(Widgets, that_are_shared_ask_from_copies_that_the_bot_does_not_know) {
    const json widget = json::parse(send_widget({{"is_shared", true}}).json)["widget"];
    const std::string widget_id = widget["id"];
    const std::string id = ben.shared_widget_query(bot, widget_id, "look");
    const json query = newest("shared_widget_query");
    EXPECT_EQ(query["widget_id"], widget_id);
    EXPECT_EQ(query["from"]["id"], ben.id());
    EXPECT_FALSE(query.contains("chat"));
    client.ok("answerWidgetQuery", {{"widget_query_id", id}});
    EXPECT_THROW(ben.shared_widget_query(bot, "0", "look"), std::invalid_argument);
}

TEST_F(Widgets, ask_only_if_they_may_and_not_too_much_or_too_often) {
    const lab::Message mute = send_widget({{"allow_queries", false}});
    EXPECT_THROW(ann.widget_query(mute, "move"), std::invalid_argument);
    const lab::Message board = send_widget();
    EXPECT_THROW(ann.widget_query(board, ""), std::invalid_argument);
    EXPECT_THROW(ann.widget_query(board, std::string(65, 'x')), std::invalid_argument);
    const lab::Message other = send_widget();
    for (int i = 0; i < 5; ++i) ann.widget_query(i % 2 == 0 ? board : other, std::string(64, 'x'));
    EXPECT_THROW(ann.widget_query(other, "x"), std::invalid_argument);
    server.advance_clock(std::chrono::seconds{5});
    ann.widget_query(other, "x");
}

TEST_F(Widgets, callback_queries_name_the_message_as_the_bot_wants) {
    client.ok("sendMessage", {{"chat_id", ann.id()}, {"text", "press"}, {"reply_markup", keyboard()}});
    const lab::Message sent = ann.wait_message();
    ann.press(sent, "Go");
    EXPECT_EQ(newest("callback_query")["message"]["message_id"], sent.message_id);
    client.ok("setMySettings", {{"callback_query_mode", "inline"}});
    ann.press(sent, "Go");
    const json query = newest("callback_query");
    EXPECT_FALSE(query.contains("message"));
    EXPECT_EQ(client.ok("editMessageText", {{"inline_message_id", query["inline_message_id"]}, {"text", "pressed"}}),
              true);
    EXPECT_EQ(ann.wait_edit(sent, "pressed").message_id, sent.message_id);
    client.ok("setMySettings", {{"callback_query_mode", "auto"}});
    client.ok("editMessageReplyMarkup",
              {{"chat_id", ann.id()}, {"message_id", sent.message_id}, {"reply_markup", keyboard()}});
    ann.press(sent, "Go");
    EXPECT_TRUE(newest("callback_query").contains("message"));
}

TEST_F(Widgets, callback_queries_of_a_chat_that_the_bot_has_left_name_no_message_content) {
    const lab::Chat group = server.new_supergroup(ann, "Group");
    ann.add(group, bot);
    client.ok("sendMessage", {{"chat_id", group.id()}, {"text", "press"}, {"reply_markup", keyboard()}});
    const lab::Message sent = ann.wait_message();
    client.ok("leaveChat", {{"chat_id", group.id()}});
    ann.press(sent, "Go");
    EXPECT_EQ(newest("callback_query")["message"]["date"], 0);
    client.ok("setMySettings", {{"callback_query_mode", "auto"}});
    ann.press(sent, "Go");
    EXPECT_TRUE(newest("callback_query").contains("inline_message_id"));
}

TEST_F(Widgets, settings_decide_what_people_can_do_with_the_bot) {
    const lab::Chat group = server.new_supergroup(ann, "Group");
    client.ok("setMySettings", {{"can_join_groups", false}, {"supports_inline_queries", false}});
    EXPECT_THROW(ann.add(group, bot), std::invalid_argument);
    EXPECT_THROW(ann.inline_query(bot, "cats"), std::invalid_argument);
    client.ok("setMySettings", {{"supports_inline_queries", true}, {"inline_feedback_share_denominator", 0}});
    const std::string query = ann.inline_query(bot, "cats");
    const json article{
        {"type", "article"}, {"id", "1"}, {"title", "T"}, {"input_message_content", {{"message_text", "hi"}}}};
    client.ok("answerInlineQuery", {{"inline_query_id", query}, {"results", json::array({article})}});
    client.ok("getUpdates", {{"offset", -1}});
    const std::size_t before = bot.pending_updates();
    ann.choose(query, "1", bot);
    // The message that it becomes; no word of the choice.
    EXPECT_FALSE(newest("message").is_null());
    EXPECT_EQ(bot.pending_updates(), before + 1);
}

TEST_F(Widgets, people_whom_the_owner_invites_can_be_written_to) {
    ann.invite(bot, {ben});
    EXPECT_EQ(newest("message")["write_access_allowed"]["inviter"]["id"], ann.id());
    client.ok("sendMessage", {{"chat_id", ben.id()}, {"text", "welcome"}});
    EXPECT_EQ(ben.messages(bot).back().text, "welcome");
    EXPECT_THROW(ann.invite(bot, {}), std::invalid_argument);
    EXPECT_THROW(ann.invite(bot, std::vector<lab::User>(11, ben)), std::invalid_argument);
}

TEST_F(Widgets, ephemeral_answers_to_a_press_are_for_who_pressed) {
    const lab::Chat group = server.new_supergroup(ann, "Group");
    ann.add(group, bot);
    ann.add(group, ben);
    client.ok("sendMessage", {{"chat_id", group.id()}, {"text", "press"}, {"reply_markup", keyboard()}});
    const std::string id = ben.press(group, "Go");
    client.ok("sendMessage", {{"text", "psst"}, {"ephemeral_message_parameters", {{"callback_query_id", id}}}});
    EXPECT_THAT(ben.ephemeral_messages(group), SizeIs(1));
    EXPECT_EQ(ben.ephemeral_messages(group).front().text, "psst");
    EXPECT_THAT(ann.ephemeral_messages(group), SizeIs(0));
    EXPECT_EQ(server.calls("sendMessage").back().problems.size(), 0U);
}

}  // namespace
}  // namespace telepot::lab_test
