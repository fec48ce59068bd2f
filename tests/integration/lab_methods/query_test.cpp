// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

const std::string too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid";

class Queries : public MethodBench {
protected:
    std::string ask(const std::string& kind, json query = json::object()) {
        query["from"] = world.find_user(ann)->profile;
        return world.ask(*bot, kind, ann, std::move(query), std::chrono::seconds{30}).id;
    }
    static json article(const std::string& id) {
        return {{"type", "article"},
                {"id", id},
                {"title", "T"},
                {"input_message_content", {{"message_text", "*hi*"}, {"parse_mode", "Markdown"}}}};
    }
};

TEST_F(Queries, Callback) {
    const std::string id = ask("callback_query", {{"data", "x"}});
    EXPECT_EQ(ok("answerCallbackQuery", {{"callback_query_id", id}, {"text", "done"}, {"show_alert", true}}), true);
    EXPECT_EQ(world.find_query(id)->answer["text"], "done");
    EXPECT_EQ(error("answerCallbackQuery", {{"callback_query_id", "0"}}), too_old);
    EXPECT_EQ(
        error("answerCallbackQuery", {{"callback_query_id", ask("callback_query")}, {"text", std::string(201, 'x')}}),
        "Bad Request: MESSAGE_TOO_LONG");
    const std::string late = ask("callback_query");
    world.advance_clock(std::chrono::seconds{31});
    EXPECT_EQ(error("answerCallbackQuery", {{"callback_query_id", late}}), too_old);
}

TEST_F(Queries, Inline) {
    const std::string id = ask("inline_query", {{"query", "x"}, {"offset", ""}});
    const json results = json::parse(R"([
        {"type":"article","id":"1","title":"T","input_message_content":{"message_text":"<b>hi</b>","parse_mode":"HTML"},
         "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go"}]]}},
        {"type":"photo","id":"2","photo_url":"https://a.org/p.jpg","thumbnail_url":"https://a.org/t.jpg","caption":"c"},
        {"type":"gif","id":"3","gif_url":"https://a.org/p.gif","thumbnail_url":"https://a.org/t.jpg"},
        {"type":"venue","id":"4","latitude":1.5,"longitude":2.5,"title":"T","address":"A"},
        {"type":"contact","id":"5","phone_number":"+1","first_name":"F"},
        {"type":"location","id":"6","latitude":1.5,"longitude":2.5,"title":"T"},
        {"type":"game","id":"7","game_short_name":"g"}])");
    EXPECT_EQ(ok("answerInlineQuery", {{"inline_query_id", id}, {"results", results}, {"cache_time", 0}}), true);
    const json& contents = world.find_query(id)->answer["contents"];
    EXPECT_EQ(contents["1"]["text"], "hi");
    EXPECT_EQ(contents["1"]["via_bot"]["id"], bot->id);
    EXPECT_EQ(contents["1"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "go");
    EXPECT_EQ(contents["2"]["caption"], "c");
    EXPECT_TRUE(contents["3"].contains("animation"));
    EXPECT_EQ(contents["4"]["venue"]["address"], "A");
    EXPECT_EQ(contents["7"]["game"]["title"], "g");
}

TEST_F(Queries, InlineErrors) {
    const auto answer = [this](json results) {
        return error("answerInlineQuery", {{"inline_query_id", ask("inline_query")}, {"results", std::move(results)}});
    };
    EXPECT_EQ(answer(json(51, article("1"))), "Bad Request: RESULTS_TOO_MUCH");
    EXPECT_EQ(answer(json(2, article("1"))), "Bad Request: RESULT_ID_DUPLICATE");
    EXPECT_EQ(answer(json::array({article(std::string(65, 'x'))})), "Bad Request: RESULT_ID_INVALID");
    EXPECT_EQ(error("answerInlineQuery", {{"inline_query_id", "0"}, {"results", json::array()}}), too_old);
    json bad = article("1");
    bad["input_message_content"]["message_text"] = "*hi";
    EXPECT_EQ(answer(json::array({bad})),
              "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 0");
    EXPECT_EQ(ok("answerInlineQuery", {{"inline_query_id", ask("inline_query")}, {"results", json::array()}}), true);
}

TEST_F(Queries, SingleResults) {
    const std::string web = ask("web_app_query");
    const json sent = ok("answerWebAppQuery", {{"web_app_query_id", web}, {"result", article("1")}});
    EXPECT_EQ((*world.find_inline_message(sent["inline_message_id"].get<std::string>()))["text"], "hi");
    EXPECT_EQ(error("answerWebAppQuery", {{"web_app_query_id", web}, {"result", article("1")}}), too_old);
    const std::string guest = ask("guest_message");
    EXPECT_TRUE(
        ok("answerGuestQuery", {{"guest_query_id", guest}, {"result", article("1")}}).contains("inline_message_id"));
    const json prepared = ok("savePreparedInlineMessage", {{"user_id", ann}, {"result", article("1")}});
    EXPECT_GT(prepared["expiration_date"], world.clock().now());
}

TEST_F(Queries, JoinRequests) {
    const std::string id = ask("chat_join_request");
    EXPECT_EQ(error("answerChatJoinRequestQuery", {{"chat_join_request_query_id", id}, {"result", "maybe"}}),
              "Bad Request: wrong result specified");
    EXPECT_EQ(ok("answerChatJoinRequestQuery", {{"chat_join_request_query_id", id}, {"result", "approve"}}), true);
}

class Payments : public Queries {
protected:
    json invoice(json extra = json::object()) {
        json out{{"chat_id", ann},
                 {"title", "Tea"},
                 {"description", "Hot"},
                 {"payload", "p1"},
                 {"provider_token", "t"},
                 {"currency", "EUR"},
                 {"prices", {{{"label", "a"}, {"amount", 150}}, {{"label", "b"}, {"amount", 50}}}}};
        out.update(extra);
        return out;
    }
    void pay(const std::string& charge, int amount) {
        say(world.private_chat(bot->id, ann), ann,
            {{"successful_payment",
              {{"currency", "XTR"},
               {"total_amount", amount},
               {"invoice_payload", "p"},
               {"telegram_payment_charge_id", charge},
               {"provider_payment_charge_id", charge}}}});
    }
};

TEST_F(Payments, Invoices) {
    const json message = ok("sendInvoice", invoice());
    EXPECT_EQ(message["invoice"]["total_amount"], 200);
    EXPECT_EQ(message["reply_markup"]["inline_keyboard"][0][0]["pay"], true);
    EXPECT_EQ(error("sendInvoice", invoice({{"title", ""}})), "Bad Request: parameter \"title\" is required");
    EXPECT_EQ(error("sendInvoice", invoice({{"payload", ""}})), "Bad Request: parameter \"payload\" is required");
    EXPECT_EQ(error("sendInvoice", invoice({{"currency", "XXX"}})), "Bad Request: CURRENCY_INVALID");
    EXPECT_EQ(error("sendInvoice", invoice({{"provider_token", ""}})), "Bad Request: PAYMENT_PROVIDER_INVALID");
    EXPECT_EQ(error("sendInvoice", invoice({{"currency", "XTR"}})), "Bad Request: STARS_INVOICE_INVALID");
    EXPECT_EQ(error("sendInvoice", invoice({{"prices", {{{"label", "a"}, {"amount", -5}}}}})),
              "Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID");
    json link = invoice();
    link.erase("chat_id");
    EXPECT_TRUE(ok("createInvoiceLink", link).get<std::string>().starts_with("https://t.me/$"));
}

TEST_F(Payments, Answers) {
    const json option{{"id", "1"}, {"title", "Mail"}, {"prices", {{{"label", "a"}, {"amount", 5}}}}};
    const std::string shipping = ask("shipping_query");
    EXPECT_EQ(
        ok("answerShippingQuery", {{"shipping_query_id", shipping}, {"ok", true}, {"shipping_options", {option}}}),
        true);
    EXPECT_EQ(error("answerShippingQuery", {{"shipping_query_id", ask("shipping_query")}, {"ok", true}}),
              "Bad Request: SHIPPING_OPTIONS_INVALID");
    EXPECT_EQ(error("answerShippingQuery", {{"shipping_query_id", ask("shipping_query")}, {"ok", false}}),
              "Bad Request: error_message must be non-empty");
    EXPECT_EQ(ok("answerPreCheckoutQuery", {{"pre_checkout_query_id", ask("pre_checkout_query")}, {"ok", true}}), true);
    EXPECT_EQ(error("answerPreCheckoutQuery", {{"pre_checkout_query_id", "0"}, {"ok", true}}), too_old);
}

TEST_F(Payments, StarsComeAndGo) {
    pay("c1", 10);
    pay("c2", 7);
    EXPECT_EQ(ok("getMyStarBalance", json::object())["amount"], 17);
    EXPECT_EQ(ok("refundStarPayment", {{"user_id", ann}, {"telegram_payment_charge_id", "c1"}}), true);
    EXPECT_EQ(error("refundStarPayment", {{"user_id", ann}, {"telegram_payment_charge_id", "c1"}}),
              "Bad Request: CHARGE_ALREADY_REFUNDED");
    EXPECT_EQ(error("refundStarPayment", {{"user_id", ann}, {"telegram_payment_charge_id", "c9"}}),
              "Bad Request: CHARGE_NOT_FOUND");
    EXPECT_EQ(ok("getMyStarBalance", json::object())["amount"], 7);
    const json all = ok("getStarTransactions", json::object())["transactions"];
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[2]["receiver"]["user"]["id"], ann);
    EXPECT_EQ(ok("getStarTransactions", {{"offset", 1}, {"limit", 1}})["transactions"].size(), 1U);
    EXPECT_EQ(error("getStarTransactions", {{"limit", 101}}), "Bad Request: invalid limit specified");
}

class Games : public MethodBench {};

TEST_F(Games, AreSentAndScored) {
    const json message = ok("sendGame", {{"chat_id", ann}, {"game_short_name", "race"}});
    EXPECT_EQ(message["game"]["title"], "race");
    EXPECT_TRUE(message["reply_markup"]["inline_keyboard"][0][0].contains("callback_game"));
    const auto score = [&](std::int64_t user, int points, bool force = false) {
        return call("setGameScore", {{"chat_id", ann},
                                     {"message_id", message["message_id"]},
                                     {"user_id", user},
                                     {"score", points},
                                     {"force", force}});
    };
    EXPECT_EQ(score(ann, 5).error, "");
    EXPECT_EQ(score(bob, 9).error, "");
    EXPECT_EQ(score(bob, 9).error, "Bad Request: BOT_SCORE_NOT_MODIFIED");
    EXPECT_EQ(score(bob, 8).error, "Bad Request: BOT_SCORE_NOT_MODIFIED");
    EXPECT_EQ(score(bob, 8, true).error, "");
    const json scores =
        ok("getGameHighScores", {{"chat_id", ann}, {"message_id", message["message_id"]}, {"user_id", ann}});
    ASSERT_EQ(scores.size(), 2U);
    EXPECT_EQ(scores[0]["user"]["id"], bob);
    EXPECT_EQ(scores[0]["score"], 8);
    EXPECT_EQ(scores[1]["position"], 2);
    EXPECT_EQ(error("setGameScore", {{"chat_id", ann}, {"message_id", send(ann)}, {"user_id", ann}, {"score", 1}}),
              "Bad Request: message to set game score not found");
}

}  // namespace
}  // namespace telepot::lab
