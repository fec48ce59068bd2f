// SPDX-License-Identifier: MIT
#include "telepot/pretty.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/json.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/types/all.hpp"
#include "unit/messages/sample.hpp"

namespace telepot {
namespace {

TEST(Pretty, WhatFitsStaysOnOneLine) {
    EXPECT_EQ(pretty(User(5, false, "Ann")), R"({"id": 5, "is_bot": false, "first_name": "Ann"})");
    EXPECT_EQ(pretty(Json::parse("[ 1,2 , {\"a\":\"b,c:{\\\"}\"} ]")), R"([1, 2, {"a": "b,c:{\"}"}])");
    EXPECT_EQ(pretty(Json::parse("{}")), "{}");
    EXPECT_EQ(pretty(Json::parse("\"text\"")), "\"text\"");
    EXPECT_EQ(pretty(Json()), "");
}

TEST(Pretty, WhatDoesNotFitHasAMemberOnEachLine) {
    Message message(1, 1400000000, Chat(5, "private"));
    message.from = User(5, false, "Ann");
    message.text = std::string(60, 'x');
    EXPECT_EQ(pretty(message), R"({
  "message_id": 1,
  "from": {"id": 5, "is_bot": false, "first_name": "Ann"},
  "date": 1400000000,
  "chat": {"id": 5, "type": "private"},
  "text": ")" + std::string(60, 'x') +
                                   "\"\n}");
    const std::string deep = R"({"a":[{"b":")" + std::string(70, 'y') + R"("},[]]})";
    EXPECT_EQ(pretty(Json::parse(deep)),
              "{\n  \"a\": [\n    {\n      \"b\": \"" + std::string(70, 'y') + "\"\n    },\n    []\n  ]\n}");
}

TEST(Pretty, ShowsWhatCameAsItCame) {
    const AnyMessage msg = AnyMessage::parse(R"({"message_id":1,"date":2,"chat":{"id":5,"type":"group"},"novel":[7]})");
    EXPECT_EQ(pretty(msg), R"({"message_id": 1, "date": 2, "chat": {"id": 5, "type": "group"}, "novel": [7]})");
    EXPECT_EQ(pretty(*msg.get_if<Message>()), pretty(msg));
    EXPECT_EQ(pretty(*msg.update()).substr(0, 19), "{\n  \"update_id\": 0,");
}

TEST(Pretty, IsTheSameJson) {
    for (const Sample& sample : samples()) {
        const std::string json = R"({"update_id":1,")" + std::string(sample.kind) + "\":" + sample.payload + "}";
        const Update update = Update::parse(json);
        EXPECT_EQ(Json::parse(pretty(update)).text(), json);
        EXPECT_EQ(Json::parse(pretty(std::vector<Update>(2, update))).text(), "[" + json + "," + json + "]");
    }
}

TEST(Pretty, GoesIntoStreams) {
    std::ostringstream out;
    out << User(5, false, "Ann") << ' ' << AnyMessage(Event("_alarm")) << ' ' << RichText("plain") << ' '
        << Json::parse("[1,2]");
    EXPECT_EQ(out.str(), R"({"id": 5, "is_bot": false, "first_name": "Ann"} _alarm "plain" [1, 2])");
}

TEST(Pretty, SurvivesWhatIsNoJson) {
    for (const char* text : {"", "{", "[", "{\"a", "{\"a\":", "{]", "[}", "}", ",", ":", "\"", "[1", "{\"a\":[}"}) {
        EXPECT_LE(detail::pretty_json(text).size(), 100U) << text;
    }
}

TEST(Parse, TakesAnUpdateOrWhatTheOriginalsHandlersGot) {
    for (const Sample& sample : samples()) {
        const AnyMessage msg =
            AnyMessage::parse(R"({"update_id":17,")" + std::string(sample.kind) + "\":" + sample.payload + "}");
        EXPECT_EQ(msg.kind(), sample.kind);
        EXPECT_EQ(msg.update_id(), 17);
    }
    const std::string_view originals[] = {"message",        "callback_query",    "inline_query", "chosen_inline_result",
                                          "shipping_query", "pre_checkout_query"};
    for (const Sample& sample : samples()) {
        if (std::find(std::begin(originals), std::end(originals), sample.kind) == std::end(originals)) continue;
        const AnyMessage msg = AnyMessage::parse(sample.payload);
        EXPECT_EQ(msg.kind(), sample.kind);
        EXPECT_EQ(msg.update_id(), 0);
        EXPECT_EQ(msg.raw().text(), sample.payload);
    }
    EXPECT_THROW(AnyMessage::parse(R"({"novel":1})"), BadFlavor);
    EXPECT_THROW(AnyMessage::parse("17"), BadFlavor);
    EXPECT_THROW(AnyMessage::parse("{"), DecodeError);
    EXPECT_THROW(Update::parse(R"({"message":{}})"), DecodeError);
    EXPECT_EQ(Update::parse(R"({"update_id":5})").update_id, 5);
}

TEST(Problems, OfAnyMessageAreThoseOfItsUpdate) {
    const AnyMessage msg =
        AnyMessage::parse(R"({"update_id":1,"message":{"message_id":1,"date":"now","chat":{"id":5}}})");
    EXPECT_EQ(msg.flavor(), "chat");
    EXPECT_EQ(msg.problem(), "");
    const std::vector<std::string> problems = {"update.message.date: expected an integer of 64 bits, got a string",
                                               "update.message.chat.type: required field is missing"};
    EXPECT_EQ(msg.problems(), problems);
    EXPECT_TRUE(AnyMessage(Event("_alarm")).problems().empty());
}

TEST(BadFlavorOf, AMessageHoldsItsJson) {
    const AnyMessage msg = AnyMessage::parse(R"({"message_id":1,"date":2,"chat":{"id":5,"type":"group"}})");
    const auto thrown = [](const auto& message) {
        try {
            throw BadFlavor(message);
        } catch (const BadFlavor& error) {
            return error.offender();
        }
    };
    EXPECT_EQ(thrown(msg), msg.raw().text());
    EXPECT_EQ(thrown(msg.get<Message>()), msg.raw().text());
    EXPECT_EQ(thrown(AnyMessage(Event("_alarm"))), "_alarm");
}

}  // namespace
}  // namespace telepot
