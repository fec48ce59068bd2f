// SPDX-License-Identifier: MIT
// What users can do, and what the bot sees of it. Every update is checked against the API's facts.
#include "fixture.hpp"
#include "lab/validator.hpp"

namespace telepot::lab_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* everything =
    R"(["message","edited_message","channel_post","edited_channel_post","message_reaction","inline_query",)"
    R"("chosen_inline_result","callback_query","shipping_query","pre_checkout_query","poll","poll_answer",)"
    R"("my_chat_member","chat_member","chat_join_request","chat_boost"])";

class Users : public LabTest {
protected:
    explicit Users(lab::ServerOptions options = {}) : LabTest(options) {
        client.poll({{"allowed_updates", json::parse(everything)}});
    }

    /// The updates since the last time.
    json fresh() {
        const json all = client.ok("getUpdates", {{"offset", offset_}});
        for (const lab::Problem& problem : lab::check_answer("Array of Update", all)) ADD_FAILURE() << problem.text;
        if (!all.empty()) offset_ = all.back()["update_id"].get<std::int64_t>() + 1;
        return all;
    }
    std::vector<std::string> kinds(const json& updates) {
        std::vector<std::string> result;
        for (const json& update : updates) {
            for (const auto& [name, value] : update.items()) {
                if (name != "update_id") result.push_back(name);
            }
        }
        return result;
    }
    json send(const json& arguments, const std::string& method = "sendMessage") {
        const json sent = client.ok(method, arguments);
        EXPECT_THAT(server.calls(method).back().problems, IsEmpty());
        return sent;
    }
    lab::User ann = server.new_user("Ann", "ann");
    lab::User ben = server.new_user("Ben");

private:
    std::int64_t offset_ = 0;
};
class PrivacyUsers : public Users {
protected:
    PrivacyUsers() : Users({.privacy_mode = true}) {}
};

TEST_F(Users, SendAllKindsOfContent) {
    ann.send_text(bot, "text");
    ann.send_photo(bot, "\xFF\xD8\xFF photo", {.caption = "look"});
    ann.send_document(bot, "doc", "a.txt");
    ann.send_audio(bot, "audio", "a.mp3");
    ann.send_video(bot, "video");
    ann.send_voice(bot, "voice");
    ann.send_sticker(bot, "sticker", "🙂");
    ann.send_location(bot, 51.5, -0.1);
    ann.send_contact(bot, "+441234567", "Cy");
    ann.send_dice(bot, "🎯", 6);
    ann.send_json(bot, R"({"venue":{"location":{"latitude":1,"longitude":2},"title":"T","address":"A"}})");
    const json all = fresh();
    ASSERT_THAT(all, SizeIs(11));
    EXPECT_EQ(all[1]["message"]["caption"], "look");
    EXPECT_EQ(all[1]["message"]["photo"].size(), 3U);
    EXPECT_EQ(all[2]["message"]["document"]["mime_type"], "text/plain");
    EXPECT_EQ(all[9]["message"]["dice"], (json{{"emoji", "🎯"}, {"value", 6}}));
    EXPECT_THROW(ann.send_dice(bot, "⚽", 6), std::invalid_argument);
    EXPECT_THROW(ann.send_text(bot, ""), std::invalid_argument);
}

TEST_F(Users, ReplyAndEditAndReadAnswers) {
    const lab::Message question = ann.send_text(bot, "question");
    const lab::Message reply = ann.send_text(bot, "and", {.reply_to = question.message_id});
    ann.edit_text(question, "better question");
    const json all = fresh();
    EXPECT_EQ(all[1]["message"]["reply_to_message"]["message_id"], question.message_id);
    EXPECT_EQ(all[2]["edited_message"]["text"], "better question");
    EXPECT_TRUE(all[2]["edited_message"].contains("edit_date"));
    const json sent = send({{"chat_id", ann.id()}, {"text", "answer"}});
    EXPECT_EQ(ann.wait_text(), "answer");
    EXPECT_FALSE(ann.next_message());
    EXPECT_THROW(ann.wait_message(20ms), lab::WaitTimeout);
    EXPECT_THAT(ann.messages(bot), SizeIs(3));
    EXPECT_THROW(ben.edit_text(question, "not mine"), std::invalid_argument);
    send({{"chat_id", ann.id()}, {"message_id", sent["message_id"]}, {"text", "changed"}}, "editMessageText");
    EXPECT_EQ(ann.wait_edit(ann.messages(bot).back(), "changed").from_id, bot.id());
    send({{"chat_id", ann.id()}, {"message_id", sent["message_id"]}}, "deleteMessage");
    EXPECT_THAT(ann.messages(bot), SizeIs(2));
    EXPECT_EQ(reply.from_id, ann.id());
}

TEST_F(Users, PressButtons) {
    ann.start(bot);
    send({{"chat_id", ann.id()},
          {"text", "choose"},
          {"reply_markup",
           {{"inline_keyboard",
             {{{{"text", "Yes"}, {"callback_data", "y"}}, {{"text", "Site"}, {"url", "https://example.org"}}}}}}}});
    fresh();
    const lab::Message question = ann.wait_message();
    const std::string by_text = ann.press(question, "Yes");
    const std::string by_data = ann.press(bot, "y");
    const json all = fresh();
    EXPECT_EQ(all[0]["callback_query"]["id"], by_text);
    EXPECT_EQ(all[0]["callback_query"]["data"], "y");
    EXPECT_EQ(all[0]["callback_query"]["from"]["id"], ann.id());
    EXPECT_EQ(all[0]["callback_query"]["message"]["message_id"], question.message_id);
    EXPECT_EQ(all[1]["callback_query"]["id"], by_data);
    send({{"callback_query_id", by_text}, {"text", "thanks"}}, "answerCallbackQuery");
    EXPECT_EQ(json::parse(ann.wait_answer(by_text))["text"], "thanks");
    EXPECT_THROW(ann.wait_answer(by_data, 20ms), lab::WaitTimeout);
    EXPECT_THROW(ann.press(bot, "No"), std::invalid_argument);
    EXPECT_THROW(ann.press(bot, "Site"), std::invalid_argument);
    server.advance_clock(24h);
    EXPECT_EQ(client.error("answerCallbackQuery", {{"callback_query_id", by_data}}),
              "400 Bad Request: query is too old and response timeout expired or query ID is invalid");
}

TEST_F(Users, PressKeysOfAReplyKeyboard) {
    ann.start(bot);
    send({{"chat_id", ann.id()},
          {"text", "keys"},
          {"reply_markup", {{"keyboard", {{{{"text", "Left"}}, {{"text", "Right"}}}}}}}});
    fresh();
    ann.press_reply_key(bot, "Right");
    EXPECT_EQ(fresh()[0]["message"]["text"], "Right");
    EXPECT_THROW(ann.press_reply_key(bot, "Up"), std::invalid_argument);
}

TEST_F(Users, UseInlineMode) {
    const std::string query = ann.inline_query(bot, "cats");
    const json asked = fresh()[0]["inline_query"];
    EXPECT_EQ(asked["query"], "cats");
    const json article{{"type", "article"},
                       {"id", "1"},
                       {"title", "Cats"},
                       {"input_message_content", {{"message_text", "*meow*"}, {"parse_mode", "MarkdownV2"}}},
                       {"reply_markup", {{"inline_keyboard", {{{{"text", "More"}, {"callback_data", "m"}}}}}}}};
    send({{"inline_query_id", query}, {"results", {article}}}, "answerInlineQuery");
    const lab::Chat group = server.new_group(ann, "Group");
    const lab::Message chosen = ann.choose(query, "1", group);
    EXPECT_EQ(chosen.text, "meow");
    const json result = fresh()[0]["chosen_inline_result"];
    EXPECT_EQ(result["result_id"], "1");
    EXPECT_EQ(result["query"], "cats");
    const std::string pressed = ann.press(chosen, "More");
    const json callback = fresh()[0]["callback_query"];
    EXPECT_EQ(callback["id"], pressed);
    EXPECT_EQ(callback["inline_message_id"], result["inline_message_id"]);
    client.ok("editMessageText", {{"inline_message_id", result["inline_message_id"]}, {"text", "purr"}});
    EXPECT_EQ(ann.wait_edit(chosen, "purr").message_id, chosen.message_id);
    EXPECT_THROW(ann.choose(query, "2", group), std::invalid_argument);
    EXPECT_THROW(ann.choose(ann.inline_query(bot, "x"), "1", group), std::invalid_argument);
}

TEST_F(Users, LiveInGroups) {
    const lab::Chat group = server.new_supergroup(ann, "Club", "club");
    ann.add(group, bot);
    ann.promote(group, bot.id());
    ben.join(group);
    ben.send_text(group, "hello all");
    ann.promote(group, ben.id());
    ann.demote(group, ben.id());
    ann.set_title(group, "Big Club");
    ann.pin(group.messages().front());
    ben.leave(group);
    ann.boost(group);
    EXPECT_THAT(kinds(fresh()), ElementsAre("my_chat_member", "message", "my_chat_member", "chat_member", "message",
                                            "message", "chat_member", "chat_member", "message", "message",
                                            "chat_member", "message", "chat_boost"));
    EXPECT_EQ(json::parse(group.member(ben.id()))["status"], "left");
    EXPECT_EQ(json::parse(group.member(bot.id()))["can_pin_messages"], true);
    EXPECT_THROW(ben.send_text(group, "from outside"), std::invalid_argument);
    EXPECT_THROW(ben.promote(group, ben.id()), std::invalid_argument);
    send({{"chat_id", "@club"}, {"text", "to all"}});
    EXPECT_EQ(group.messages().back().text, "to all");
    ann.remove(group, bot.id());
    EXPECT_THAT(kinds(fresh()), ElementsAre("my_chat_member"));
}

TEST_F(Users, WriteInChannels) {
    const lab::Chat channel = server.new_channel(ann, "News", "news");
    ann.add(channel, bot);
    const lab::Message post = ann.send_text(channel, "first post");
    ann.edit_text(post, "first post!");
    EXPECT_THAT(kinds(fresh()), ElementsAre("my_chat_member", "channel_post", "edited_channel_post"));
    ben.join(channel);
    EXPECT_THROW(ben.send_text(channel, "no"), std::invalid_argument);
    send({{"chat_id", channel.id()}, {"text", "by the bot"}});
    EXPECT_EQ(ben.wait_text(), "by the bot");
}

TEST_F(Users, AskToJoin) {
    const lab::Chat group = server.new_supergroup(ann, "Closed");
    ann.add(group, bot);
    ann.promote(group, bot.id());
    fresh();
    ben.request_join(group, "let me in");
    const json request = fresh()[0]["chat_join_request"];
    EXPECT_EQ(request["bio"], "let me in");
    send({{"chat_id", request["user_chat_id"]}, {"text", "why?"}});
    EXPECT_EQ(ben.wait_text(), "why?");
    send({{"chat_id", group.id()}, {"user_id", ben.id()}}, "approveChatJoinRequest");
    EXPECT_EQ(json::parse(group.member(ben.id()))["status"], "member");
}

TEST_F(Users, BlockAndUnblock) {
    ann.start(bot);
    fresh();
    ann.block(bot);
    const json blocked = fresh()[0]["my_chat_member"];
    EXPECT_EQ(blocked["old_chat_member"]["status"], "member");
    EXPECT_EQ(blocked["new_chat_member"]["status"], "kicked");
    ann.start(bot, "payload");
    const json all = fresh();
    EXPECT_THAT(kinds(all), ElementsAre("my_chat_member", "message"));
    EXPECT_EQ(all[1]["message"]["text"], "/start payload");
}

TEST_F(Users, VoteInPolls) {
    ann.start(bot);
    send({{"chat_id", ann.id()},
          {"question", "Which?"},
          {"options", {{{"text", "A"}}, {{"text", "B"}}}},
          {"is_anonymous", false}},
         "sendPoll");
    fresh();
    const lab::Message poll = ann.wait_message();
    ann.vote(poll, {1});
    const json all = fresh();
    EXPECT_THAT(kinds(all), ElementsAre("poll_answer", "poll"));
    EXPECT_EQ(all[0]["poll_answer"]["option_ids"], json::array({1}));
    EXPECT_EQ(all[1]["poll"]["options"][1]["voter_count"], 1);
    ann.vote(poll, {});
    EXPECT_EQ(fresh()[1]["poll"]["total_voter_count"], 0);
    EXPECT_THROW(ann.vote(poll, {2}), std::invalid_argument);
    EXPECT_THROW(ann.vote(poll, {0, 1}), std::invalid_argument);
}

TEST_F(Users, PayInvoices) {
    ann.start(bot);
    send({{"chat_id", ann.id()},
          {"title", "Tea"},
          {"description", "A cup"},
          {"payload", "tea-1"},
          {"currency", "XTR"},
          {"prices", {{{"label", "Tea"}, {"amount", 5}}}}},
         "sendInvoice");
    fresh();
    const lab::Message invoice = ann.wait_message();
    auto paying = std::async(std::launch::async, [&] { return ann.pay(invoice); });
    json updates;
    ASSERT_TRUE(server.wait_until([&] { return !(updates = fresh()).empty(); }));
    const json query = updates[0]["pre_checkout_query"];
    EXPECT_EQ(query["invoice_payload"], "tea-1");
    EXPECT_EQ(query["total_amount"], 5);
    send({{"pre_checkout_query_id", query["id"]}, {"ok", true}}, "answerPreCheckoutQuery");
    paying.get();
    EXPECT_EQ(fresh()[0]["message"]["successful_payment"]["invoice_payload"], "tea-1");
    EXPECT_THROW(ann.ask_shipping(invoice), std::invalid_argument);
}

TEST_F(Users, PayWithShipping) {
    ann.start(bot);
    send({{"chat_id", ann.id()},
          {"title", "Mug"},
          {"description", "A mug"},
          {"payload", "mug"},
          {"provider_token", "p"},
          {"currency", "EUR"},
          {"is_flexible", true},
          {"prices", {{{"label", "Mug"}, {"amount", 1000}}}}},
         "sendInvoice");
    const lab::Message invoice = ann.wait_message();
    const std::string shipping = ann.ask_shipping(invoice);
    const json option{{"id", "air"}, {"title", "Air"}, {"prices", {{{"label", "Air"}, {"amount", 300}}}}};
    send({{"shipping_query_id", shipping}, {"ok", true}, {"shipping_options", {option}}}, "answerShippingQuery");
    fresh();
    const std::string checkout = ann.check_out(invoice, "air");
    EXPECT_EQ(fresh()[0]["pre_checkout_query"]["total_amount"], 1300);
    EXPECT_THROW(ann.complete_payment(invoice, checkout), std::invalid_argument);
    send({{"pre_checkout_query_id", checkout}, {"ok", false}, {"error_message", "sold out"}}, "answerPreCheckoutQuery");
    EXPECT_THROW(ann.complete_payment(invoice, checkout), std::invalid_argument);
}

TEST_F(PrivacyUsers, BotsSeeOnlyWhatIsMeantForThem) {
    EXPECT_EQ(client.ok("getMe")["can_read_all_group_messages"], false);
    const lab::Chat group = server.new_supergroup(ann, "Club");
    ann.add(group, bot);
    fresh();
    const std::int64_t own = send({{"chat_id", group.id()}, {"text", "by the bot"}})["message_id"];
    ann.send_text(group, "among us");
    ann.send_text(group, "/cmd");
    ann.send_text(group, "/cmd@other_bot");
    ann.send_text(group, "/cmd@test_bot");
    ann.send_text(group, "hey @Test_Bot");
    ann.send_text(group, "answer", {.reply_to = own});
    const json all = fresh();
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all[0]["message"]["text"], "/cmd");
    EXPECT_EQ(all[3]["message"]["text"], "answer");
}

}  // namespace
}  // namespace telepot::lab_test
