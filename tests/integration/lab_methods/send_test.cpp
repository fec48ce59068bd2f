// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

using namespace nlohmann::literals;

class Send : public MethodBench {};

TEST_F(Send, TextComesBackAsACompleteMessage) {
    const json message =
        ok("sendMessage", {{"chat_id", ann}, {"text", " <b>hi</b> @annabel "}, {"parse_mode", "HTML"}});
    EXPECT_EQ(message["text"], "hi @annabel");
    EXPECT_EQ(message["entities"], json::parse(R"([{"type":"bold","offset":0,"length":2},
        {"type":"mention","offset":3,"length":8}])"));
    EXPECT_EQ(message["from"]["id"], 123456);
    EXPECT_EQ(message["from"]["is_bot"], true);
    EXPECT_EQ(message["chat"],
              json::parse(R"({"type":"private","first_name":"Ann","username":"annabel"})")
                  .patch(json::parse(R"([{"op":"add","path":"/id","value":)" + std::to_string(ann) + "}]")));
    EXPECT_GT(message["date"], 1'700'000'000);
    EXPECT_EQ(world.find_user(ann)->arrivals.size(), 1U);
}

TEST_F(Send, TextOfEveryMode) {
    EXPECT_EQ(ok("sendMessage", {{"chat_id", ann}, {"text", "*b* _i_"}, {"parse_mode", "Markdown"}})["entities"].size(),
              2U);
    EXPECT_EQ(
        ok("sendMessage", {{"chat_id", ann}, {"text", "*b* ||s||"}, {"parse_mode", "markdownv2"}})["entities"].size(),
        2U);
    const json given = {{{"type", "bold"}, {"offset", 0}, {"length", 1}},
                        {{"type", "url"}, {"offset", 0}, {"length", 1}}};
    EXPECT_EQ(ok("sendMessage", {{"chat_id", ann}, {"text", "ab"}, {"entities", given}})["entities"].size(), 1U);
}

TEST_F(Send, MentionsByIdCarryTheUser) {
    const std::string known = "<a href=\"tg://user?id=" + std::to_string(bob) + "\">Bob</a>";
    const json message = ok("sendMessage", {{"chat_id", ann}, {"text", known}, {"parse_mode", "HTML"}});
    EXPECT_EQ(message["entities"][0]["type"], "text_mention");
    EXPECT_EQ(message["entities"][0]["user"]["first_name"], "Bob");
    const std::string unknown = "<a href=\"tg://user?id=77\">x</a>";
    EXPECT_FALSE(ok("sendMessage", {{"chat_id", ann}, {"text", unknown}, {"parse_mode", "HTML"}}).contains("entities"));
}

TEST_F(Send, TextErrors) {
    const auto text = [this](const std::string& value, const std::string& mode = "") {
        return error("sendMessage", {{"chat_id", ann}, {"text", value}, {"parse_mode", mode}});
    };
    EXPECT_EQ(text(""), "Bad Request: message text is empty");
    EXPECT_EQ(error("sendMessage", {{"chat_id", ann}}), "Bad Request: message text is empty");
    EXPECT_EQ(text(" \n "), "Bad Request: text must be non-empty");
    EXPECT_EQ(text("<b></b>", "HTML"), "Bad Request: text must be non-empty");
    EXPECT_EQ(text(std::string(4097, 'x')), "Bad Request: message is too long");
    EXPECT_EQ(text("x", "bbcode"), "Bad Request: unsupported parse_mode");
    EXPECT_EQ(text("*b", "MarkdownV2"),
              "Bad Request: can't parse entities: Can't find end of Bold entity at byte offset 0");
    EXPECT_EQ(text("<x>", "HTML"), "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0");
    EXPECT_EQ(text("\xC3\x28"), "Bad Request: strings must be encoded in UTF-8");
    std::string longest;
    for (int i = 0; i < 2048; ++i) longest += "😀";
    EXPECT_EQ(ok("sendMessage", {{"chat_id", ann}, {"text", longest}})["text"], longest);
    EXPECT_EQ(text(longest + "x"), "Bad Request: message is too long");
}

TEST_F(Send, ChatErrors) {
    const auto to = [this](const json& chat_id) { return call("sendMessage", {{"chat_id", chat_id}, {"text", "x"}}); };
    EXPECT_EQ(error("sendMessage", {{"text", "x"}}), "Bad Request: chat_id is empty");
    EXPECT_EQ(to(5).error, "Bad Request: chat not found");
    EXPECT_EQ(to("@nobody").error, "Bad Request: chat not found");
    EXPECT_EQ(to(bob).error, "Forbidden: bot can't initiate conversation with a user");
    EXPECT_EQ(to(bob).code, 403);
    world.find_user(ann)->blocked.insert(bot->id);
    EXPECT_EQ(to(ann).error, "Forbidden: bot was blocked by the user");
    world.find_user(ann)->deactivated = true;
    EXPECT_EQ(to(ann).error, "Forbidden: user is deactivated");
    super->members[bot->id] = Member{"kicked"};
    EXPECT_EQ(to(super->id).error, "Forbidden: bot was kicked from the supergroup chat");
    channel->members[bot->id] = Member{"left"};
    EXPECT_EQ(to(channel->id).error, "Forbidden: bot is not a member of the channel chat");
    channel->members[bot->id] = Member{"member"};
    EXPECT_EQ(to(channel->id).error, "Bad Request: need administrator rights in the channel chat");
    group->deleted = true;
    EXPECT_EQ(to(group->id).error, "Forbidden: the group chat was deleted");
}

TEST_F(Send, AnUpgradedGroupTellsItsNewId) {
    const std::int64_t to = world.migrate(*group, bob).id;
    const Outcome out = call("sendMessage", {{"chat_id", group->id}, {"text", "x"}});
    EXPECT_EQ(out.error, "Bad Request: group chat was upgraded to a supergroup chat");
    EXPECT_EQ(out.parameters["migrate_to_chat_id"], to);
}

TEST_F(Send, PermissionsOfGroupsHold) {
    group->full["permissions"] = {{"can_send_messages", true}, {"can_send_photos", false}};
    send(group->id);
    EXPECT_EQ(error("sendPhoto", {{"chat_id", group->id}, {"photo", attach("p", png(10, 10))}}),
              "Bad Request: not enough rights to send photos to the chat");
    group->members[bot->id] = Member{"restricted", {{"is_member", true}}};
    EXPECT_EQ(error("sendMessage", {{"chat_id", group->id}, {"text", "x"}}),
              "Bad Request: not enough rights to send text messages to the chat");
}

TEST_F(Send, AChannelPostsAsItself) {
    const json post = ok("sendMessage", {{"chat_id", channel->id}, {"text", "news"}});
    EXPECT_FALSE(post.contains("from"));
    EXPECT_EQ(post["sender_chat"]["id"], channel->id);
    EXPECT_EQ(post["chat"]["type"], "channel");
}

TEST_F(Send, OtherBotsDoNotSeeIt) {
    BotRecord& other = world.add_bot("777:OTHER");
    super->members[other.id] = Member{"administrator"};
    send(super->id);
    EXPECT_TRUE(other.queue.empty());
    EXPECT_TRUE(bot->queue.empty());
}

TEST_F(Send, Replies) {
    const std::int64_t first = send(ann, "first words here");
    const auto reply = [&](json parameters) {
        return call("sendMessage", {{"chat_id", ann}, {"text", "x"}, {"reply_parameters", std::move(parameters)}});
    };
    const json second = reply({{"message_id", first}}).result;
    EXPECT_EQ(second["reply_to_message"]["text"], "first words here");
    const json third = reply({{"message_id", second["message_id"]}}).result;
    EXPECT_FALSE(third["reply_to_message"].contains("reply_to_message"));
    EXPECT_EQ(reply({{"message_id", 999}}).error, "Bad Request: message to be replied not found");
    EXPECT_FALSE(
        reply({{"message_id", 999}, {"allow_sending_without_reply", true}}).result.contains("reply_to_message"));
    const json quoted = reply({{"message_id", first}, {"quote", "words"}}).result;
    EXPECT_EQ(quoted["quote"], json::parse(R"({"text":"words","position":6,"is_manual":true})"));
    EXPECT_EQ(reply({{"message_id", first}, {"quote", "nothing"}}).error, "Bad Request: QUOTE_TEXT_INVALID");
}

TEST_F(Send, AReplyToAnotherChatIsExternal) {
    const std::int64_t id = say(*super, bob, {{"text", "there"}});
    const json message =
        ok("sendMessage",
           {{"chat_id", ann}, {"text", "x"}, {"reply_parameters", {{"message_id", id}, {"chat_id", super->id}}}});
    EXPECT_EQ(message["external_reply"]["chat"]["id"], super->id);
    EXPECT_EQ(message["external_reply"]["origin"]["type"], "user");
    EXPECT_FALSE(message.contains("reply_to_message"));
}

TEST_F(Send, OptionsShowInTheMessage) {
    const json message = ok("sendMessage", {{"chat_id", ann},
                                            {"text", "https://a.org"},
                                            {"protect_content", true},
                                            {"message_effect_id", "5"},
                                            {"link_preview_options", {{"is_disabled", true}}}});
    EXPECT_EQ(message["has_protected_content"], true);
    EXPECT_EQ(message["effect_id"], "5");
    EXPECT_EQ(message["link_preview_options"]["is_disabled"], true);
    EXPECT_EQ(error("sendMessage", {{"chat_id", super->id}, {"text", "x"}, {"message_thread_id", 99}}),
              "Bad Request: message thread not found");
}

class Keyboards : public MethodBench {
protected:
    Outcome with(json markup) {
        return call("sendMessage", {{"chat_id", ann}, {"text", "x"}, {"reply_markup", std::move(markup)}});
    }
    Outcome button(json one) { return with({{"inline_keyboard", json::array({json::array({std::move(one)})})}}); }
};

TEST_F(Keyboards, InlineOnesStayInTheMessage) {
    const json message = button({{"text", "Go"}, {"callback_data", "go"}}).result;
    EXPECT_EQ(message["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "go");
    EXPECT_EQ(button({{"text", "Go"}, {"url", "example.com"}}).result["reply_markup"]["inline_keyboard"][0][0]["url"],
              "http://example.com/");
    EXPECT_FALSE(with({{"inline_keyboard", json::array()}}).result.contains("reply_markup"));
    EXPECT_EQ(button({{"text", "x"}, {"callback_data", std::string(64, 'x')}}).error, "");
}

TEST_F(Keyboards, BadInlineButtonsAreRefused) {
    EXPECT_EQ(button({{"text", "Go"}}).error,
              "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    EXPECT_EQ(button({{"text", "Go"}, {"callback_data", std::string(65, 'x')}}).error,
              "Bad Request: BUTTON_DATA_INVALID");
    EXPECT_EQ(button({{"text", "Go"}, {"callback_data", ""}}).error,
              "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    EXPECT_EQ(button({{"text", " "}, {"callback_data", "x"}}).error, "Bad Request: BUTTON_TEXT_INVALID");
    EXPECT_EQ(button({{"text", "Go"}, {"url", "nolink"}}).error,
              "Bad Request: inline keyboard button URL 'nolink' is invalid: Wrong HTTP URL");
    EXPECT_EQ(button({{"text", "Go"}, {"callback_data", "x"}, {"style", "loud"}}).error,
              "Bad Request: can't parse inline keyboard button: invalid button style specified");
    const json row(13, {{"text", "x"}, {"callback_data", "x"}});
    EXPECT_EQ(with({{"inline_keyboard", json::array({row})}}).result["reply_markup"]["inline_keyboard"][0].size(), 12U)
        << "a row ends after twelve";
    EXPECT_EQ(with({{"inline_keyboard", json(9, row)}}).error, "Bad Request: reply markup is too long");
    EXPECT_FALSE(button({{"text", ""}, {"callback_data", "x"}}).result.contains("reply_markup"));
}

TEST_F(Keyboards, ReplyKeyboardsAreShownButNotPartOfTheMessage) {
    const json keyboard{{"keyboard", json::array({json::array({{{"text", "Yes"}}})})}, {"resize_keyboard", true}};
    EXPECT_FALSE(with(keyboard).result.contains("reply_markup"));
    EXPECT_EQ(world.private_chat(bot->id, ann).extra["keyboard"]["keyboard"][0][0]["text"], "Yes");
    EXPECT_EQ(with({{"remove_keyboard", true}}).code, 200);
    EXPECT_EQ(with({{"force_reply", true}}).code, 200);
    EXPECT_EQ(with({{"keyboard", json::array()}}).code, 200) << "no keyboard at all";
    EXPECT_EQ(with(R"({"keyboard": [["Alpha", "Beta"]]})"_json).code, 200) << "keys may be texts";
    EXPECT_EQ(world.private_chat(bot->id, ann).extra["keyboard"]["keyboard"][0][1], "Beta");
}

class Things : public MethodBench {};

TEST_F(Things, PlacesAndPeople) {
    const json location =
        ok("sendLocation", {{"chat_id", ann}, {"latitude", 52.5}, {"longitude", 13.4}, {"live_period", 60}});
    EXPECT_EQ(location["location"]["live_period"], 60);
    EXPECT_EQ(error("sendLocation", {{"chat_id", ann}, {"latitude", 91.0}, {"longitude", 0.0}}),
              "Bad Request: wrong latitude specified");
    EXPECT_EQ(error("sendLocation", {{"chat_id", ann}, {"latitude", 1.0}, {"longitude", 0.0}, {"live_period", 5}}),
              "Bad Request: wrong live location period specified");
    const json venue =
        ok("sendVenue",
           {{"chat_id", ann}, {"latitude", 1.5}, {"longitude", 2.5}, {"title", "Home"}, {"address", "Street"}});
    EXPECT_EQ(venue["venue"]["title"], "Home");
    EXPECT_EQ(venue["location"], venue["venue"]["location"]);
    const json contact = ok("sendContact", {{"chat_id", ann}, {"phone_number", "+1"}, {"first_name", "Eve"}});
    EXPECT_EQ(contact["contact"]["first_name"], "Eve");
    EXPECT_EQ(error("sendContact", {{"chat_id", ann}, {"phone_number", "+1"}, {"first_name", ""}}),
              "Bad Request: parameter \"first_name\" is required");
}

TEST_F(Things, DiceShowTheirFaces) {
    for (const auto& [emoji, most] : {std::pair{"🎲", 6}, {"🎯", 6}, {"🎳", 6}, {"🏀", 5}, {"⚽", 5}, {"🎰", 64}}) {
        for (int i = 0; i < 20; ++i) {
            const json dice = ok("sendDice", {{"chat_id", ann}, {"emoji", emoji}})["dice"];
            EXPECT_EQ(dice["emoji"], emoji);
            EXPECT_GE(dice["value"], 1);
            EXPECT_LE(dice["value"], most);
        }
    }
    EXPECT_EQ(ok("sendDice", {{"chat_id", ann}})["dice"]["emoji"], "🎲");
    EXPECT_EQ(error("sendDice", {{"chat_id", ann}, {"emoji", "x"}}), "Bad Request: wrong dice emoji specified");
}

TEST_F(Things, ChatActions) {
    EXPECT_EQ(ok("sendChatAction", {{"chat_id", ann}, {"action", "typing"}}), true);
    EXPECT_EQ(world.private_chat(bot->id, ann).extra["action"]["action"], "typing");
    EXPECT_EQ(error("sendChatAction", {{"chat_id", ann}, {"action", "sleep"}}),
              "Bad Request: wrong parameter action in request");
}

TEST_F(Things, RichMessagesAndDrafts) {
    const json blocks = json::parse(R"([{"type":"paragraph","text":"one"},{"type":"paragraph","text":"two"}])");
    const json rich = ok("sendRichMessage", {{"chat_id", ann}, {"rich_message", {{"blocks", blocks}}}});
    EXPECT_EQ(rich["rich_message"]["blocks"], blocks);
    const json html = ok("sendRichMessage", {{"chat_id", ann}, {"rich_message", {{"html", "one\n<b>two</b>"}}}});
    EXPECT_EQ(html["rich_message"]["blocks"], blocks);
    EXPECT_EQ(error("sendRichMessage", {{"chat_id", ann}, {"rich_message", {{"blocks", json::array()}}}}),
              "Bad Request: rich message is empty");
    EXPECT_EQ(ok("sendMessageDraft", {{"chat_id", ann}, {"draft_id", 1}, {"text", "wri"}}), true);
    EXPECT_EQ(ok("sendRichMessageDraft", {{"chat_id", ann}, {"draft_id", 1}, {"rich_message", {{"html", "x"}}}}), true);
    EXPECT_EQ(error("sendMessageDraft", {{"chat_id", ann}, {"draft_id", 0}, {"text", "x"}}),
              "Bad Request: TEXTDRAFT_ID_INVALID");
    EXPECT_EQ(error("sendMessageDraft", {{"chat_id", super->id}, {"draft_id", 1}, {"text", "x"}}),
              "Bad Request: TEXTDRAFT_PEER_INVALID");
}

}  // namespace
}  // namespace telepot::lab
