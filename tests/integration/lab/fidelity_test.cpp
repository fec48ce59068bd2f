// SPDX-License-Identifier: MIT
// What Telegram's server takes and what it refuses, word by word.
#include <zlib.h>

#include "fixture.hpp"

namespace telepot::lab_test {
namespace {

using namespace nlohmann::literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* form = "application/x-www-form-urlencoded";

/// zlib's or gzip's form of a text, by its window bits.
std::string compressed(const std::string& text, int window_bits) {
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string out(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // NOLINT: zlib's interface
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

class Fidelity : public LabTest {
protected:
    explicit Fidelity(lab::ServerOptions options = {}) : LabTest(options) { ann.start(bot); }

    json with(json more) {
        json arguments{{"chat_id", ann.id()}, {"text", "x"}};
        if (more.is_object()) arguments.update(more);
        return arguments;
    }
    std::string refused(const std::string& method, const json& arguments) {
        const Answer answer = client.call(method, arguments);
        EXPECT_EQ(answer.status, 400) << method << ": " << answer.body;
        const std::string text = answer.parsed().value("description", "");
        return text.substr(std::min(text.size(), std::string("Bad Request: ").size()));
    }
    std::string markup(const json& value) { return refused("sendMessage", with({{"reply_markup", value}})); }
    Answer encoded(const std::string& body, const std::string& encoding) {
        Wire wire(server.port());
        wire.send(request_text("POST", client.target("sendMessage"), body,
                               {{"Content-Type", "application/json"}, {"Content-Encoding", encoding}}));
        return wire.read();
    }
    lab::User ann = server.new_user("Ann", "ann");
};
class StrictFidelity : public Fidelity {
protected:
    StrictFidelity() : Fidelity({.strict = true}) {}
};

TEST_F(Fidelity, UnknownArgumentsAreNotedAndNothingElse) {
    client.ok("sendMessage", with({{"_raise_errors", true}}));
    EXPECT_THAT(server.calls("sendMessage").back().problems,
                ElementsAre("sendMessage has no parameter \"_raise_errors\""));
    client.ok("setWebhook");
}

TEST_F(Fidelity, AnEmptyMultipartBodyIsOne) {
    EXPECT_EQ(post(server.port(), client.target("getMe"), "", "multipart/form-data; boundary=XX").status, 200);
}

TEST_F(Fidelity, CompressedBodiesAreRead) {
    const std::string body = with({{"text", "packed"}}).dump();
    EXPECT_EQ(encoded(compressed(body, 31), "gzip").parsed()["result"]["text"], "packed");
    EXPECT_EQ(encoded(compressed(body, 15), "deflate").parsed()["result"]["text"], "packed");
    EXPECT_THAT(encoded("no gzip", "gzip").body, HasSubstr("Bad Request: zlib error"));
    EXPECT_EQ(encoded(compressed(body, 31).substr(0, 20), "gzip").status, 400);
    EXPECT_EQ(encoded(body, "br").status, 415);
}

TEST_F(Fidelity, TopLevelValuesAreTexts) {
    const std::string to = "chat_id=" + std::to_string(ann.id());
    const auto send = [&](const std::string& more) {
        return post(server.port(), client.target("sendMessage"), to + "&text=hello" + more, form);
    };
    EXPECT_EQ(send("&entities=null&reply_parameters=").status, 200);
    EXPECT_EQ(send("&disable_notification=maybe").status, 200);
    EXPECT_EQ(fetch(server.port(), client.target("getUpdates") + "?allowed_updates=null&limit=ten").status, 200);
    EXPECT_EQ(client.ok("sendMessage", {{"chat_id", std::to_string(ann.id())}, {"text", 5}})["text"], "5");
    EXPECT_EQ(client.ok("sendMessage", with({{"text", true}}))["text"], "true");
    EXPECT_EQ(refused("sendMessage", with({{"parse_mode", nullptr}})), "unsupported parse_mode");
    EXPECT_EQ(markup(nullptr), "object expected as reply markup");
}

TEST_F(Fidelity, OldNamesOfParametersAreHonoured) {
    const json first =
        client.ok("sendMessage", with({{"text", "https://example.org"}, {"disable_web_page_preview", true}}));
    EXPECT_EQ(first["link_preview_options"]["is_disabled"], true);
    const json reply = client.ok("sendMessage", with({{"reply_to_message_id", first["message_id"]}}));
    EXPECT_EQ(reply["reply_to_message"]["message_id"], first["message_id"]);
    client.ok("sendMessage", with({{"reply_to_message_id", 99999}, {"allow_sending_without_reply", "yes"}}));
    EXPECT_EQ(refused("sendMessage", with({{"reply_to_message_id", 99999}})), "message to be replied not found");
    const json quiz = client.ok("sendPoll", {{"chat_id", ann.id()},
                                             {"question", "Which?"},
                                             {"options", {"this", "that"}},
                                             {"type", "quiz"},
                                             {"correct_option_id", 1}});
    EXPECT_EQ(quiz["poll"]["correct_option_ids"], json::array({1}));
    EXPECT_THAT(server.calls("sendPoll").back().problems, testing::SizeIs(1)) << "options may be texts";
    client.ok("createNewStickerSet", {{"user_id", ann.id()},
                                      {"name", "old_by_test_bot"},
                                      {"title", "Old"},
                                      {"png_sticker", "https://example.org/a.png"},
                                      {"emojis", "🙂"}});
    const json sticker = client.ok("getStickerSet", {{"name", "old_by_test_bot"}})["stickers"][0];
    const json sent = client.ok("sendSticker", {{"chat_id", ann.id()}, {"sticker", sticker["file_id"]}});
    EXPECT_EQ(sent["sticker"]["set_name"], "old_by_test_bot");
    EXPECT_EQ(sent["sticker"]["emoji"], "🙂");
}

TEST_F(Fidelity, OldNamesOfMethodsAreHonoured) {
    const lab::Chat chat = server.new_supergroup(ann, "Club");
    ann.add(chat, bot);
    ann.promote(chat, bot.id());
    const lab::User bea = server.new_user("Bea");
    bea.join(chat);
    EXPECT_EQ(client.ok("getChatMembersCount", {{"chat_id", chat.id()}}), 3);
    client.ok("kickChatMember", {{"chat_id", chat.id()}, {"user_id", bea.id()}});
    EXPECT_THAT(chat.member(bea.id()), HasSubstr("kicked"));
    EXPECT_EQ(server.calls("banChatMember").size(), 1U);
    const lab::User cid = server.new_user("Cid");
    cid.join(chat);
    client.ok("restrictChatMember", {{"chat_id", chat.id()}, {"user_id", cid.id()}, {"can_send_messages", "True"}});
    const json member = json::parse(chat.member(cid.id()));
    EXPECT_EQ(member["can_send_messages"], true);
    EXPECT_EQ(member["can_send_photos"], false);
}

TEST_F(Fidelity, KeyboardsAreReadInTheServersOrderAndWords) {
    EXPECT_EQ(markup(R"({"inline_keyboard": [[{"callback_data": "x"}]]})"_json),
              "can't parse inline keyboard button: Can't find field \"text\"");
    EXPECT_EQ(markup(R"({"inline_keyboard": [[{"text": "x", "callback_data": null}]]})"_json),
              "can't parse inline keyboard button: Field \"callback_data\" must be of type String");
    EXPECT_EQ(markup(R"({"keyboard": ["x"]})"_json), "field \"keyboard\" must be an Array of Arrays");
    EXPECT_EQ(markup(R"({"keyboard": [["x"]], "resize_keyboard": "true"})"_json),
              "field \"resize_keyboard\" must be of type Boolean");
    EXPECT_EQ(markup("{not json"), "can't parse reply keyboard markup JSON object");
    EXPECT_EQ(markup(R"({"keyboard": [[5]]})"_json),
              "can't parse keyboard button: KeyboardButton must be a String or an Object");
    const json button = R"({"text": 5, "url": "https://a.org", "hide": false, "callback_data": null})"_json;
    const json keyboard{{"inline_keyboard", json::array({json::array({button})})}};
    const json sent = client.ok("sendMessage", with({{"reply_markup", keyboard}}));
    const json shown{{"text", "5"}, {"url", "https://a.org/"}};
    EXPECT_EQ(sent["reply_markup"]["inline_keyboard"][0][0], shown) << "what nobody reads is dropped";
    const std::vector<std::string> problems = server.calls("sendMessage").back().problems;
    for (const std::string& problem : problems) {
        EXPECT_THAT(problem, testing::Not(HasSubstr("laboratory")));
    }
}

TEST_F(Fidelity, RepliesAreReadInTheServersWords) {
    const json first = client.ok("sendMessage", with({}));
    const json reply{{"message_id", first["message_id"]}, {"chat_id", ""}};
    EXPECT_EQ(client.ok("sendMessage", with({{"reply_parameters", reply}}))["reply_to_message"]["message_id"],
              first["message_id"]);
    EXPECT_EQ(refused("sendMessage", with({{"reply_parameters", R"({"quote": "x"})"_json}})),
              "can't find field \"message_id\"");
    EXPECT_EQ(refused("sendMessage", with({{"reply_parameters", "[]"}})), "object expected as reply parameters");
}

TEST_F(Fidelity, ErrorsHaveTheServersWords) {
    EXPECT_EQ(refused("deleteMessage", {{"message_id", 1}}), "chat identifier is not specified");
    EXPECT_EQ(refused("deleteMessages", {{"chat_id", ann.id()}, {"message_ids", json::array({-1})}}),
              "invalid message identifier specified");
    EXPECT_EQ(refused("deleteMessages", {{"chat_id", ann.id()}, {"message_ids", 1}}),
              "expected an Array of message identifiers");
    EXPECT_EQ(refused("editMessageText", with({})), "message to edit not found");
    EXPECT_EQ(refused("editMessageText", {{"text", "x"}}), "message identifier is not specified");
    EXPECT_EQ(refused("sendContact", {{"chat_id", ann.id()}}), "parameter \"phone_number\" is required");
    EXPECT_EQ(refused("sendInvoice", {{"chat_id", ann.id()}}), "parameter \"title\" is required");
    EXPECT_EQ(refused("sendMessage", with({{"text", std::string(32769, 'x')}})), "text is too long");
    EXPECT_EQ(refused("getUserProfilePhotos", {{"user_id", -5}}), "invalid user_id specified");
    EXPECT_EQ(refused("setMyCommands", {{"commands", "[{"}}), "can't parse commands JSON object");
    EXPECT_EQ(refused("setMyCommands", {{"commands", R"([{"command": "go"}])"_json}}),
              "can't parse BotCommand: Can't find field \"description\"");
    client.ok("setMyCommands");
    client.ok("sendChatAction", {{"chat_id", ann.id()}, {"action", "TYPING"}});
    EXPECT_EQ(refused("sendMessage", with({{"entities", R"([{"type": "bold", "length": 1}])"_json}})),
              "can't parse MessageEntity: Can't find field \"offset\"");
}

TEST_F(Fidelity, WhatWasReadableOfAJsonBodyCounts) {
    const Answer cut = post(server.port(), client.target("sendMessage"),
                            R"({"text": "a\u00e9", "chat_id": )" + std::to_string(ann.id()) + R"(, "parse_mode": )",
                            "application/json");
    EXPECT_EQ(cut.parsed()["result"]["text"], "aé");
    EXPECT_THAT(server.calls("sendMessage").back().problems, ElementsAre(HasSubstr("isn't a JSON object")));
}

TEST_F(Fidelity, AHastySecondPollEndsTheFirst) {
    forget_updates();
    auto first = call_async("getUpdates", {{"offset", 7}, {"timeout", 20}});
    ASSERT_TRUE(server.wait_until([&] { return server.calls("getUpdates").back().argument("offset") == "7"; }));
    auto second = call_async("getUpdates", {{"offset", 7}, {"timeout", 0}});
    EXPECT_THAT(first.get().body, HasSubstr("terminated by other getUpdates request"));
    ann.send_text(bot, "for the second");
    EXPECT_EQ(second.get().parsed()["result"].size(), 1U);
}

TEST_F(StrictFidelity, DocumentedInputIsNeverRefused) {
    client.ok("sendMessage", with({{"reply_markup", R"({"keyboard": [["A", "B"]]})"_json}}));
    client.ok("sendPoll", {{"chat_id", ann.id()}, {"question", "Which?"}, {"options", {"this", "that"}}});
    EXPECT_THAT(server.calls("sendMessage").back().problems, IsEmpty());
    EXPECT_THAT(server.calls("sendPoll").back().problems, IsEmpty());
}

TEST_F(StrictFidelity, MissingParametersAreNamedOneByOne) {
    EXPECT_EQ(refused("sendMessage", json::object()), "message text is empty");
    EXPECT_EQ(refused("sendMessage", {{"text", "x"}}), "chat_id is empty");
}

}  // namespace
}  // namespace telepot::lab_test
