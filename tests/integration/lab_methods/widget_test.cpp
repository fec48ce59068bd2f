// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

const std::string too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
const std::string too_large = "Bad Request: INPUT_MEDIA_WIDGET_TOO_LARGE";

class Widgets : public MethodBench {
protected:
    json widget(json more = json::object()) {
        json out{{"chat_id", ann}, {"html", "<b>Board</b>"}};
        out.update(more);
        return out;
    }
    json message(std::int64_t id) { return *world.find_message(world.private_chat(bot->id, ann), id); }
    std::string ask(const std::string& kind) {
        return world.ask(*bot, kind, ann, {{"data", "x"}}, std::chrono::seconds{15}).id;
    }
};

/// Letters that no compression makes much smaller.
std::string noise(std::size_t size) {
    std::string out;
    std::uint32_t state = 1;
    while (out.size() < size) {
        state = state * 1'664'525U + 1'013'904'223U;
        out.push_back(static_cast<char>('!' + (state >> 24U) % 90));
    }
    return out;
}

TEST_F(Widgets, stand_in_a_message_that_cannot_be_passed_on) {
    const json sent = ok("sendWidget", widget({{"width", 300},
                                               {"height", 90},
                                               {"public_data", "p"},
                                               {"chat_data", "c"},
                                               {"caption", "<i>hi</i>"},
                                               {"parse_mode", "HTML"},
                                               {"show_caption_above_media", true}}));
    EXPECT_EQ(sent["widget"], json::parse(R"({"html":"<b>Board</b>","width":300,"height":90,"public_data":"p",
                                              "chat_data":"c"})"));
    EXPECT_EQ(sent["caption"], "hi");
    EXPECT_EQ(sent["show_caption_above_media"], true);
    EXPECT_EQ(sent["has_protected_content"], true);
    EXPECT_NE(error("forwardMessage", {{"chat_id", ann}, {"from_chat_id", ann}, {"message_id", sent["message_id"]}}),
              "");
}

TEST_F(Widgets, are_for_people_alone_and_not_for_inline_messages) {
    EXPECT_EQ(error("sendWidget", widget({{"chat_id", super->id}})), "Bad Request: INPUT_MEDIA_WIDGET_NOT_ALLOWED");
    const std::string query = world.ask(*bot, "inline_query", ann, {{"query", ""}}, std::chrono::seconds{30}).id;
    const json result{
        {"type", "article"}, {"id", "1"}, {"title", "T"}, {"input_message_content", {{"html", "<b>Board</b>"}}}};
    EXPECT_EQ(error("answerInlineQuery", {{"inline_query_id", query}, {"results", json::array({result})}}),
              "Bad Request: INPUT_MEDIA_WIDGET_NOT_ALLOWED");
}

TEST_F(Widgets, have_limits_of_size) {
    EXPECT_EQ(error("sendWidget", widget({{"html", ""}})), "Bad Request: widget HTML is empty");
    ok("sendWidget", widget({{"html", std::string(32'768, 'x')}}));
    EXPECT_EQ(error("sendWidget", widget({{"html", std::string(32'769, 'x')}})), too_large);
    ok("sendWidget", widget({{"html", noise(4'000)}}));
    EXPECT_EQ(error("sendWidget", widget({{"html", noise(6'000)}})), too_large);
    ok("sendWidget", widget({{"public_data", std::string(1'024, 'x')}}));
    EXPECT_EQ(error("sendWidget", widget({{"public_data", std::string(1'025, 'x')}})),
              "Bad Request: public_data is too long");
    EXPECT_EQ(error("sendWidget", widget({{"chat_data", std::string(1'025, 'x')}})),
              "Bad Request: chat_data is too long");
    EXPECT_EQ(error("sendWidget", widget({{"caption", std::string(1'025, 'x')}})),
              "Bad Request: message caption is too long");
}

TEST_F(Widgets, keep_what_an_edit_leaves_out_and_lose_what_it_gives_empty) {
    const std::int64_t id = ok("sendWidget", widget({{"public_data", "p"}, {"chat_data", "c"}}))["message_id"];
    const auto edit = [&](json data) {
        data.update({{"chat_id", ann}, {"message_id", id}});
        EXPECT_EQ(ok("editMessageWidgetData", std::move(data)), true);
    };
    edit({{"public_data", "q"}});
    EXPECT_EQ(message(id)["widget"]["public_data"], "q");
    EXPECT_EQ(message(id)["widget"]["chat_data"], "c");
    edit({{"chat_data", ""}});
    EXPECT_EQ(message(id)["widget"]["public_data"], "q");
    EXPECT_FALSE(message(id)["widget"].contains("chat_data"));
    EXPECT_EQ(
        error("editMessageWidgetData", {{"chat_id", ann}, {"message_id", id}, {"chat_data", std::string(1'025, 'x')}}),
        "Bad Request: chat_data is too long");
    EXPECT_EQ(error("editMessageWidgetData", {{"chat_id", ann}, {"message_id", send(ann)}, {"chat_data", "x"}}),
              "Bad Request: there is no widget in the message to edit");
}

TEST_F(Widgets, share_public_data_and_have_chat_data_of_their_own) {
    const json first = ok("sendWidget", widget({{"is_shared", true}, {"public_data", "p"}, {"chat_data", "c"}}));
    const std::string id = first["widget"]["id"];
    const json second = ok("sendSharedWidget", {{"chat_id", ann}, {"widget_id", id}, {"chat_data", "d"}});
    EXPECT_EQ(second["widget"]["html"], "<b>Board</b>");
    EXPECT_EQ(second["widget"]["public_data"], "p");
    EXPECT_EQ(second["widget"]["chat_data"], "d");
    EXPECT_EQ(ok("editSharedWidgetData", {{"widget_id", id}, {"public_data", "q"}, {"cache_time", 5}}), true);
    for (const json& sent : {first, second}) {
        EXPECT_EQ(message(sent["message_id"])["widget"]["public_data"], "q");
        EXPECT_EQ(message(sent["message_id"])["widget"]["chat_data"], sent["widget"]["chat_data"]);
    }
    EXPECT_EQ(error("sendSharedWidget", {{"chat_id", ann}, {"widget_id", "0"}}), "Bad Request: WIDGET_ID_INVALID");
}

TEST_F(Widgets, that_are_shared_change_once_a_second) {
    const std::string id = ok("sendWidget", widget({{"is_shared", true}, {"public_data", "p"}}))["widget"]["id"];
    const auto edit = [&](const std::string& data) {
        return call("editSharedWidgetData", {{"widget_id", id}, {"public_data", data}});
    };
    EXPECT_EQ(edit("q").code, 200);
    const Outcome at_once = edit("r");
    EXPECT_EQ(at_once.code, 429);
    EXPECT_EQ(at_once.parameters["retry_after"], 1);
    world.advance_clock(std::chrono::seconds{1});
    EXPECT_EQ(edit("").code, 200);
    EXPECT_FALSE(ok("sendSharedWidget", {{"chat_id", ann}, {"widget_id", id}})["widget"].contains("public_data"));
    for (const int cache_time : {4, 3601}) {
        EXPECT_EQ(error("editSharedWidgetData", {{"widget_id", id}, {"public_data", "x"}, {"cache_time", cache_time}}),
                  "Bad Request: invalid cache_time specified");
    }
}

TEST_F(Widgets, are_answered_once_and_in_time) {
    for (const char* const kind : {"widget_query", "shared_widget_query"}) {
        const std::string id = ask(kind);
        EXPECT_EQ(error("answerWidgetQuery", {{"widget_query_id", id}, {"data", std::string(1'025, 'x')}}),
                  "Bad Request: data is too long");
        EXPECT_EQ(ok("answerWidgetQuery", {{"widget_query_id", id}, {"data", "moved"}}), true);
        EXPECT_EQ(world.find_query(id)->answer["data"], "moved");
        EXPECT_EQ(error("answerWidgetQuery", {{"widget_query_id", id}}), too_old);
        const std::string late = ask(kind);
        world.advance_clock(std::chrono::seconds{15});
        EXPECT_EQ(error("answerWidgetQuery", {{"widget_query_id", late}}), too_old);
    }
    EXPECT_EQ(ok("answerWidgetQuery", {{"widget_query_id", ask("widget_query")}}), true);
}

class Settings : public MethodBench {
protected:
    json me() { return ok("getMe", json::object()); }
};

TEST_F(Settings, change_only_where_they_are_named) {
    EXPECT_EQ(me()["can_join_groups"], true);
    EXPECT_FALSE(me().contains("inline_query_placeholder"));
    ok("setMySettings", {{"can_join_groups", false}, {"inline_query_placeholder", "Search"}});
    ok("setMySettings", {{"can_manage_bots", true}, {"can_read_all_group_messages", false}});
    EXPECT_EQ(me()["can_join_groups"], false);
    EXPECT_EQ(me()["can_manage_bots"], true);
    EXPECT_EQ(me()["can_read_all_group_messages"], false);
    EXPECT_EQ(me()["inline_query_placeholder"], "Search");
    EXPECT_EQ(me()["active_usernames"], json::array({"robot_bot"}));
    ok("setMySettings", {{"inline_query_placeholder", ""}});
    EXPECT_FALSE(me().contains("inline_query_placeholder"));
}

TEST_F(Settings, of_topics_show_when_topics_are_on) {
    EXPECT_EQ(ok("setMySettings", {{"has_topic_sidebar", true}}), true);
    EXPECT_EQ(me()["has_topic_sidebar"], false);
    ok("setMySettings", {{"has_topics_enabled", true}});
    EXPECT_EQ(me()["has_topic_sidebar"], true);
}

TEST_F(Settings, refuse_what_they_do_not_know) {
    EXPECT_EQ(error("setMySettings", {{"inline_feedback_share_denominator", 2}}),
              "Bad Request: invalid inline_feedback_share_denominator specified");
    EXPECT_EQ(error("setMySettings", {{"callback_query_mode", "never"}, {"can_manage_bots", true}}),
              "Bad Request: invalid callback_query_mode specified");
    EXPECT_EQ(me()["can_manage_bots"], false);
}

class Ephemeral : public MethodBench {
protected:
    std::string press(ChatRecord& chat, std::int64_t user) {
        PendingQuery& query = world.ask(*bot, "callback_query", user, {{"data", "x"}}, std::chrono::seconds{30});
        query.chat_id = chat.id;
        query.chat_bot_id = chat.bot_id;
        return query.id;
    }
};

TEST_F(Ephemeral, answers_to_a_press_need_nothing_else) {
    const std::string id = press(*super, ann);
    const json sent =
        ok("sendMessage", {{"text", "hi"}, {"ephemeral_message_parameters", {{"callback_query_id", id}}}});
    EXPECT_EQ(sent["chat"]["id"], super->id);
    EXPECT_EQ(sent["receiver_user"]["id"], ann);
    EXPECT_EQ(ok("editEphemeralMessageText", {{"chat_id", super->id},
                                              {"receiver_user_id", ann},
                                              {"ephemeral_message_id", sent["ephemeral_message_id"]},
                                              {"text", "new"}}),
              true);
    const std::string in_private = press(world.private_chat(bot->id, ann), ann);
    EXPECT_EQ(ok("sendContact", {{"phone_number", "1"},
                                 {"first_name", "A"},
                                 {"ephemeral_message_parameters", {{"callback_query_id", in_private}}}})["chat"]["id"],
              ann);
}

TEST_F(Ephemeral, messages_without_a_press_need_chat_and_receiver) {
    EXPECT_EQ(error("sendMessage", {{"text", "hi"}}), "Bad Request: chat_id is empty");
    EXPECT_EQ(error("sendMessage", {{"text", "hi"}, {"ephemeral_message_parameters", {{"receiver_user_id", ann}}}}),
              "Bad Request: chat_id is empty");
    EXPECT_EQ(error("sendMessage",
                    {{"chat_id", super->id}, {"text", "hi"}, {"ephemeral_message_parameters", json::object()}}),
              "Bad Request: user not found");
    EXPECT_EQ(error("sendMessage", {{"text", "hi"}, {"ephemeral_message_parameters", {{"callback_query_id", "0"}}}}),
              too_old);
}

TEST_F(Ephemeral, an_answered_press_still_tells_where_and_for_whom) {
    const std::string id = press(*super, ann);
    ok("answerCallbackQuery", {{"callback_query_id", id}});
    ok("sendMessage", {{"text", "hi"}, {"ephemeral_message_parameters", {{"callback_query_id", id}}}});
    world.advance_clock(std::chrono::seconds{31});
    EXPECT_EQ(error("sendMessage", {{"text", "hi"}, {"ephemeral_message_parameters", {{"callback_query_id", id}}}}),
              too_old);
}

class RichQuotes : public MethodBench {
protected:
    json reply(json texts, json more = json::object()) {
        more.update({{"message_id", rich_}, {"quote_rich_texts", std::move(texts)}});
        return {{"chat_id", ann}, {"text", "indeed"}, {"reply_parameters", std::move(more)}};
    }
    void SetUp() override {
        const json blocks = json::parse(R"([{"type":"paragraph","text":["a ",{"type":"bold","text":"bold"}," text"]},
            {"type":"expandable_blockquote","blocks":[{"type":"paragraph","text":"inside"}]}])");
        rich_ = ok("sendRichMessage", {{"chat_id", ann}, {"rich_message", {{"blocks", blocks}}}})["message_id"];
    }

private:
    std::int64_t rich_ = 0;
};

TEST_F(RichQuotes, name_the_texts_one_by_one) {
    const json texts = json::parse(R"([[{"type":"bold","text":"bold"}," text"],"inside"])");
    const json quote = ok("sendMessage", reply(texts, {{"quote", "is not looked at"}}))["quote"];
    EXPECT_EQ(quote["rich_texts"], texts);
    EXPECT_EQ(quote["position"], 2);
    EXPECT_EQ(error("sendMessage", reply({"elsewhere"})), "Bad Request: QUOTE_TEXT_INVALID");
    EXPECT_EQ(error("sendMessage", reply(json(33, "a"))), "Bad Request: QUOTE_TEXT_INVALID");
}

TEST_F(MethodBench, backdrops_of_share_themes_have_colours) {
    const json backdrops = ok("getChatShareThemeBackdrops", json::object())["backdrops"];
    ASSERT_FALSE(backdrops.empty());
    EXPECT_NE(backdrops[0]["colors"]["center_color"], backdrops[0]["colors"]["text_color"]);
}

}  // namespace
}  // namespace telepot::lab
