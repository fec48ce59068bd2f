// SPDX-License-Identifier: MIT
// Every operation of the contract is carried out, and each answer is as the contract says.
#include "control_fixture.hpp"
#include "lab/base64.hpp"

namespace telepot::lab_test {

namespace {

// A PNG of one pixel.
const std::string pixel = *lab::base64_decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

class EveryOperation : public ControlTest {
protected:
    json at_bot(json more = json::object()) const {
        more["bot_id"] = bot.id();
        return more;
    }
    json at_group(json more = json::object()) const {
        more["chat_id"] = group;
        return more;
    }

    void people_and_world();
    void bots_and_chats();
    void writing();
    void files();
    void buttons();
    void inline_mode();
    void membership();
    void topics();
    void links();
    void payments();
    void widgets();
    void waiting();
    void rest();

    std::int64_t ann = 0;
    std::int64_t ben = 0;
    std::int64_t group = 0;
};

void EveryOperation::people_and_world() {
    EXPECT_GT(get("")["operations"].size(), 100U);
    EXPECT_EQ(get("/health")["url"], server.url());
    EXPECT_EQ(get("/settings")["strict"], false);
    const Answer document = api("GET", "/lab/v1/openapi.json");
    EXPECT_EQ(document.parsed()["openapi"], "3.1.0");
    called.insert("openapi");
    ann = post("/people", {{"first_name", "Ann"}, {"username", "ann"}})["id"];
    ben = new_person("Ben");
    EXPECT_EQ(get("/people").size(), 2U);
    EXPECT_EQ(get("/people/" + std::to_string(ann))["username"], "ann");
    act(new_person("Cora"), "deactivate", json::object());
    EXPECT_EQ(get("/world")["people"].size(), 3U);
    EXPECT_EQ(get("/clock")["offset_ms"], 0);
}

void EveryOperation::bots_and_chats() {
    const json second = post("/bots", {{"first_name", "Second"}, {"username", "second_bot"}, {"start", {ann}}});
    EXPECT_EQ(second["pending_updates"], 1);
    const std::string id = std::to_string(second["id"].get<std::int64_t>());
    EXPECT_EQ(get("/bots").size(), 2U);
    EXPECT_EQ(get("/bots/" + id)["username"], "second_bot");
    EXPECT_EQ(post("/bots/" + id + "/settings", {{"can_join_groups", false}})["can_join_groups"], false);
    EXPECT_EQ(post("/bots/" + id + "/next_update_id", {{"update_id", 700}}), true);
    EXPECT_EQ(post("/bots/" + id + "/inject", {{"update", {{"poll", json::object()}}}})["update_id"], 700);
    EXPECT_EQ(get("/bots/" + id + "/updates?state=pending&kind=poll").size(), 1U);
    group = post("/chats", {{"type", "supergroup"},
                            {"title", "Club"},
                            {"creator_id", ann},
                            {"members", {ben}},
                            {"administrators", {bot.id()}},
                            {"is_forum", true}})["id"];
    const std::string address = "/chats/" + std::to_string(group);
    EXPECT_EQ(get("/chats").size(), 1U);
    EXPECT_EQ(get(address)["members"].size(), 3U);
    EXPECT_EQ(get(address + "/members/" + std::to_string(ben))["status"], "member");
    EXPECT_GE(get(address + "/messages").size(), 2U);
    EXPECT_EQ(get(address + "/join_requests"), json::array());
    EXPECT_EQ(api("GET", "/lab/v1" + address + "/transcript").status, 200);
    called.insert("chat_transcript");
    const json old = post("/chats", {{"type", "group"}, {"title", "Old"}, {"creator_id", ann}});
    EXPECT_EQ(post("/chats/" + std::to_string(old["id"].get<std::int64_t>()) + "/migrate")["type"], "supergroup");
}

void EveryOperation::writing() {
    const json hello = act(ann, "send_text", at_bot({{"text", "hello"}}));
    act(ann, "start", {{"bot_id", bot.id()}, {"payload", "x1"}});
    const json edited = act(ann, "edit_text", at_bot({{"message_id", hello["message_id"]}, {"text", "hello!"}}));
    EXPECT_EQ(edited["text"], "hello!");
    const json live = act(ann, "send_location", at_bot({{"latitude", 1.5}, {"longitude", 2}, {"live_period", 900}}));
    act(ann, "edit_location", at_bot({{"message_id", live["message_id"]}, {"latitude", 3}, {"longitude", 4}}));
    act(ann, "send_venue", at_bot({{"latitude", 1}, {"longitude", 2}, {"title", "Inn"}, {"address", "Road 1"}}));
    act(ann, "send_contact", at_bot({{"phone_number", "+1"}, {"first_name", "Dan"}}));
    act(ann, "send_dice", at_bot({{"value", 3}}));
    act(ann, "send_json", at_bot({{"content", {{"text", "as it is"}}}}));
    const json poll = act(ann, "send_poll", at_group({{"question", "Tea?"}, {"options", {"yes", "no"}}}));
    act(ben, "vote", at_group({{"message_id", poll["message_id"]}, {"options", {0}}}));
    act(ann, "stop_poll", at_group({{"message_id", poll["message_id"]}}));
    act(ann, "forward", {{"from", at_bot()}, {"message_id", hello["message_id"]}, {"to", at_group()}});
    const json reply = act(ann, "send_text", at_bot({{"text", "re"}, {"reply_to", hello["message_id"]}}));
    EXPECT_EQ(reply["message"]["reply_to_message"]["text"], "hello!");
    EXPECT_EQ(act(ann, "delete_message", at_bot({{"message_id", reply["message_id"]}})), true);
    const std::string ann_at = "/people/" + std::to_string(ann);
    const std::string where = "?bot_id=" + std::to_string(bot.id());
    EXPECT_GE(get(ann_at + "/messages" + where).size(), 7U);
    EXPECT_EQ(get(ann_at + "/messages/" + hello["message_id"].dump() + where)["text"], "hello!");
    EXPECT_EQ(get(ann_at + "/messages/" + reply["message_id"].dump() + where), nullptr);
    const std::string text = api("GET", "/lab/v1" + ann_at + "/transcript" + where).body;
    EXPECT_THAT(text, HasSubstr("Ann (edited): hello!"));
    called.insert("transcript");
    EXPECT_EQ(get(ann_at + "/chats").size(), 5U);
    EXPECT_EQ(get(ann_at + "/view" + where)["can_write"], true);
    EXPECT_EQ(get(ann_at + "/ephemeral" + where), json::array());
    while (!post(ann_at + "/next_message").is_null()) {
    }
}

void EveryOperation::files() {
    const std::string bytes = lab::base64_encode(pixel);
    const json photo = act(ann, "send_photo", at_bot({{"bytes", bytes}, {"caption", "look"}}));
    EXPECT_EQ(photo["message"]["photo"][1]["width"], 1);
    for (const char* what : {"send_document", "send_audio", "send_video", "send_animation", "send_voice",
                             "send_video_note", "send_sticker"}) {
        act(ann, what, at_bot({{"bytes", bytes}}));
    }
    const json file = photo["message"]["photo"][1]["file_id"];
    const Answer got = api("GET", "/lab/v1/files/" + file.get<std::string>());
    EXPECT_EQ(got.body, pixel);
    EXPECT_EQ(got.headers.at("content-type"), "image/png");
    called.insert("file");
    const json one{{"type", "photo"}, {"file_id", file}};
    const json album = act(ann, "send_album", at_bot({{"media", {one, one}}}));
    EXPECT_EQ(album[0]["message"]["media_group_id"], album[1]["message"]["media_group_id"]);
    const Answer form = post_multipart(server.port(), "/lab/v1/people/" + std::to_string(ann) + "/send_document",
                                       {{"bot_id", std::to_string(bot.id())}, {"file", "content", "notes.txt"}});
    EXPECT_EQ(form.parsed()["result"]["message"]["document"]["file_name"], "notes.txt") << form.body;
}

void EveryOperation::buttons() {
    const json row = json::array({{{"text", "Yes"}, {"callback_data", "y"}}});
    client.ok("sendMessage", {{"chat_id", ann}, {"text", "sure?"}, {"reply_markup", {{"inline_keyboard", {row}}}}});
    const json pressed = act(ann, "press", at_bot({{"label", "Yes"}}));
    EXPECT_EQ(get("/queries?open=true&user_id=" + std::to_string(ann)).size(), 1U);
    client.ok("answerCallbackQuery", {{"callback_query_id", pressed["query_id"]}, {"text", "fine"}});
    const json answered = post("/wait/answer", {{"query_id", pressed["query_id"]}});
    EXPECT_EQ(answered["answer"]["text"], "fine");
    EXPECT_EQ(get("/queries/" + pressed["query_id"].get<std::string>())["answered"], true);
    const json keys = json::array({json::array({{{"text", "Where"}, {"request_location", true}}, {{"text", "Go"}}})});
    client.ok("sendMessage", {{"chat_id", ann}, {"text", "keys"}, {"reply_markup", {{"keyboard", keys}}}});
    const json here = act(ann, "press_reply_key", at_bot({{"label", "Where"}, {"latitude", 5}, {"longitude", 6}}));
    EXPECT_EQ(here["message"]["location"]["latitude"], 5);
    EXPECT_EQ(act(ann, "press_reply_key", at_bot({{"label", "Go"}}))["text"], "Go");
    act(ann, "react", at_bot({{"message_id", here["message_id"]}, {"emoji", {"👍"}}}));
    client.ok(
        "setChatMenuButton",
        {{"menu_button", {{"type", "web_app"}, {"text", "Shop"}, {"web_app", {{"url", "https://example.org/"}}}}}});
    EXPECT_NE(act(ann, "open_web_app", at_bot())["url"], "");
    act(ann, "send_web_app_data", {{"bot_id", bot.id()}, {"button_text", "App"}, {"data", "{}"}});
}

void EveryOperation::inline_mode() {
    const json asked = act(ann, "inline_query", {{"bot_id", bot.id()}, {"text", "cats"}});
    const json content{{"message_text", "a cat"}};
    const json result{{"type", "article"}, {"id", "1"}, {"title", "Cat"}, {"input_message_content", content}};
    client.ok("answerInlineQuery", {{"inline_query_id", asked["query_id"]}, {"results", {result}}});
    const json sent = act(ann, "choose", at_group({{"query_id", asked["query_id"]}, {"result_id", "1"}}));
    EXPECT_EQ(sent["text"], "a cat");
}

void EveryOperation::membership() {
    const std::int64_t dan = new_person("Dan");
    EXPECT_EQ(act(dan, "join", at_group())["joined"], true);
    act(dan, "leave", at_group());
    act(dan, "request_join", at_group({{"bio", "let me in"}}));
    EXPECT_EQ(get("/chats/" + std::to_string(group) + "/join_requests")[0]["bio"], "let me in");
    act(ann, "answer_join_request", at_group({{"member_id", dan}, {"approve", true}}));
    act(ann, "promote", at_group({{"member_id", dan}}));
    act(ann, "demote", at_group({{"member_id", dan}}));
    act(ann, "remove", at_group({{"member_id", dan}}));
    act(ann, "unban", at_group({{"member_id", dan}}));
    act(ann, "add", at_group({{"member_id", dan}}));
    act(ann, "set_title", at_group({{"title", "Tea club"}}));
    const json pinned = act(ann, "send_text", at_group({{"text", "rules"}}));
    act(ann, "pin", at_group({{"message_id", pinned["message_id"]}}));
    act(ann, "unpin", at_group({{"message_id", pinned["message_id"]}}));
    act(ann, "boost", at_group());
    act(ann, "block", {{"bot_id", bot.id()}});
    act(ann, "unblock", {{"bot_id", bot.id()}});
    act(ann, "invite", {{"bot_id", bot.id()}, {"people", {ben}}});
}

void EveryOperation::topics() {
    act(ann, "set_forum", at_group({{"on", true}}));
    const json topic = act(ann, "create_topic", at_group({{"name", "News"}}));
    const json thread = topic["message_thread_id"];
    const json inside = act(ann, "send_text", at_group({{"text", "first"}, {"message_thread_id", thread}}));
    EXPECT_EQ(inside["message"]["message_thread_id"], thread);
    EXPECT_EQ(act(ann, "edit_topic", at_group({{"message_thread_id", thread}, {"closed", true}}))["is_closed"], true);
}

void EveryOperation::links() {
    const json opened = act(ben, "open_link", {{"url", "https://t.me/test_bot?start=abc"}});
    EXPECT_EQ(opened["message"]["text"], "/start abc");
}

void EveryOperation::payments() {
    const json prices = json::array({{{"label", "Tea"}, {"amount", 300}}});
    json invoice{{"chat_id", ann},   {"title", "Tea"},     {"description", "hot"},
                 {"payload", "tea"}, {"currency", "USD"},  {"provider_token", "1:TEST:x"},
                 {"prices", prices}, {"is_flexible", true}};
    const json sent = client.ok("sendInvoice", invoice);
    const json named = at_bot({{"message_id", sent["message_id"]}});
    act(ann, "ask_shipping", named);
    const json asked = act(ann, "check_out", named);
    client.ok("answerPreCheckoutQuery", {{"pre_checkout_query_id", asked["query_id"]}, {"ok", true}});
    json with_query = named;
    with_query["query_id"] = asked["query_id"];
    EXPECT_TRUE(act(ann, "complete_payment", with_query)["message"].contains("successful_payment"));
    std::thread seller([this] {
        const json query = post("/wait/event", {{"types", {"query"}}, {"after", 0}});
        for (int i = 0; i < 500; ++i) {
            for (const json& open : get("/queries?open=true&kind=pre_checkout_query")) {
                client.ok("answerPreCheckoutQuery", {{"pre_checkout_query_id", open["id"]}, {"ok", true}});
                return;
            }
            std::this_thread::sleep_for(10ms);
        }
    });
    const Answer paid = api("POST", "/lab/v1/people/" + std::to_string(ann) + "/pay", named);
    seller.join();
    EXPECT_EQ(paid.status, 200) << paid.body;
    called.insert("pay");
}

void EveryOperation::widgets() {
    EXPECT_THAT(
        error("POST", "/people/" + std::to_string(ann) + "/widget_query", at_bot({{"message_id", 1}, {"data", "x"}})),
        HasSubstr("400 the message shows no widget"));
    EXPECT_THAT(error("POST", "/people/" + std::to_string(ann) + "/shared_widget_query",
                      {{"bot_id", bot.id()}, {"widget_id", "none"}, {"data", "x"}}),
                HasSubstr("400"));
    called.insert({"widget_query", "shared_widget_query"});
}

void EveryOperation::waiting() {
    const json sent = client.ok("sendMessage", {{"chat_id", ann}, {"text", "one"}});
    EXPECT_EQ(post("/wait/message", {{"user_id", ann}, {"text", "one"}})["text"], "one");
    client.ok("editMessageText", {{"chat_id", ann}, {"message_id", sent["message_id"]}, {"text", "two"}});
    post("/wait/edit", at_bot({{"user_id", ann}, {"message_id", sent["message_id"]}, {"text", "two"}}));
    EXPECT_EQ(post("/wait/call", {{"method", "editmessagetext"}, {"after", 0}})["method"], "editMessageText");
    EXPECT_GE(post("/wait/calls", {{"count", 2}}).size(), 2U);
    EXPECT_EQ(post("/wait/silence", {{"user_id", ann}, {"quiet_ms", 50}}), true);
    client.poll({{"offset", 2'000'000'000}});
    EXPECT_EQ(post("/wait/idle", {{"bot_id", bot.id()}}), true);
    EXPECT_EQ(post("/wait/event", {{"after", 0}})["id"], 1);
}

void EveryOperation::rest() {
    const json number = get("/calls?method=sendMessage&problems=false")[0]["number"];
    EXPECT_EQ(get("/calls/" + number.dump())["method"], "sendMessage");
    const json fault = post("/faults", {{"kind", "slow"}, {"delay_ms", 1}});
    EXPECT_EQ(get("/faults").size(), 1U);
    EXPECT_EQ(ok("DELETE", "/faults/" + fault["number"].dump()), true);
    EXPECT_EQ(ok("DELETE", "/faults"), true);
    EXPECT_EQ(ok("DELETE", "/calls"), true);
    EXPECT_GE(post("/clock/advance", {{"seconds", 3600}})["offset_ms"].get<std::int64_t>(), 3'600'000);
    const json saved = get("/snapshot");
    EXPECT_EQ(post("/reset"), true);
    EXPECT_EQ(get("/people"), json::array());
    EXPECT_EQ(post("/restore", {{"snapshot", saved}}), true);
    EXPECT_EQ(get("/people/" + std::to_string(ann))["first_name"], "Ann");
    called.insert("events");  // events_test.cpp
}

TEST_F(EveryOperation, is_there_and_answers_as_the_contract_says) {
    people_and_world();
    bots_and_chats();
    writing();
    files();
    buttons();
    inline_mode();
    membership();
    topics();
    links();
    payments();
    widgets();
    waiting();
    rest();
    for (const lab::ContractOperation& operation : lab::Contract::get().operations()) {
        EXPECT_TRUE(called.contains(operation.id)) << "no test calls " << operation.id;
    }
}

}  // namespace

}  // namespace telepot::lab_test
