// SPDX-License-Identifier: MIT
// One bad update never harms its neighbours.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/problems.hpp"
#include "codec/source.hpp"
#include "telepot/exception.hpp"
#include "telepot/log.hpp"
#include "telepot/types/all.hpp"

namespace telepot::codec {
namespace {

std::string good(int id) {
    return R"({"update_id":)" + std::to_string(id) + R"(,"message":{"message_id":)" + std::to_string(id * 10) +
           R"(,"date":1,"chat":{"id":5,"type":"private"},"text":"t)" + std::to_string(id) + R"(","future":[)" +
           std::to_string(id) + "]}}";
}

std::string answer_of(const std::vector<std::string>& updates) {
    std::string text = R"({"ok":true,"result":[)";
    for (const std::string& update : updates) text.append(text.back() == '[' ? "" : ",\n").append(update);
    return text.append("]}");
}

std::vector<Update> decode_all(const std::vector<std::string>& updates) {
    return decode_updates(Answer(200, answer_of(updates)));
}

void expect_good(const Update& update, int id) {
    EXPECT_EQ(update.problem, "");
    EXPECT_EQ(update.update_id, id);
    ASSERT_TRUE(update.message);
    EXPECT_EQ(update.message->text, "t" + std::to_string(id));
    EXPECT_EQ(update.raw()["update_id"].as_int(), id);
    EXPECT_EQ(update.message->raw()["future"][0].as_int(), id);
}

struct BadUpdate {
    const char* name;
    std::string text;
    std::string problem;  ///< Part of what is reported.
    bool is_json;
};

std::ostream& operator<<(std::ostream& out, const BadUpdate& bad) {
    return out << bad.name;
}

std::string deep(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

std::vector<BadUpdate> bad_updates() {
    const std::string head = R"({"update_id":2,"message":{"message_id":20,"date":1,"chat":{"id":5,"type":"private"},)";
    return {
        {"missing_field", R"({"update_id":2,"message":{"message_id":20,"date":1}})",
         "update.message.chat: required field is missing", true},
        {"wrong_kind_of_content", R"({"update_id":2,"message":17})", "update.message: expected an object, got a number",
         true},
        {"wrong_kind_of_chat", R"({"update_id":2,"message":{"message_id":20,"date":1,"chat":5}})",
         "update.message.chat: expected an object, got a number", true},
        {"nothing", R"({"update_id":2,"callback_query":{}})", "update.callback_query.id: required field is missing",
         true},
        {"deeper_than_the_parser", R"({"update_id":2,"message":)" + deep(5'000) + "}", "no JSON", false},
        {"ill_formed_utf8", head + "\"text\":\"\xc3(\xff\"}}", "no JSON", false},
        {"lone_surrogate", head + R"("text":"\ud83d"}})", "no JSON", false},
        {"unquoted_name", R"({"update_id":2,message:{}})", "no JSON", false},
        {"missing_brace", head + R"("text":"x"})", "no JSON", false},
        {"extra_bracket", head + R"("text":"x"}}])", "no JSON", false},
        {"open_string", head + R"("text":"x}})", "no JSON", false},
        {"control_character", head + "\"text\":\"a\nb\"}}", "no JSON", false},
        {"huge_number", R"({"update_id":2,"message":123456789012345678901234567890})", "no JSON", false},
        {"update_in_a_text", head + R"("text":"{\"update_id\":9}",}})", "no JSON", false},
    };
}

class Quarantine : public testing::TestWithParam<BadUpdate> {};

TEST_P(Quarantine, LeavesTheNeighboursUnharmed) {
    const BadUpdate& bad = GetParam();
    const std::vector<Update> updates = decode_all({good(1), bad.text, good(3), good(4)});
    ASSERT_EQ(updates.size(), 4U);
    expect_good(updates[0], 1);
    expect_good(updates[2], 3);
    expect_good(updates[3], 4);
    EXPECT_EQ(updates[1].update_id, 2);
    EXPECT_NE(updates[1].problem.find(bad.problem), std::string::npos) << updates[1].problem;
    EXPECT_FALSE(updates[1].message);
    if (bad.is_json) {
        EXPECT_EQ(updates[1].raw()["update_id"].as_int(), 2);
    } else {
        const auto text = updates[1].raw().as_string();
        ASSERT_TRUE(text);
        EXPECT_NE(text->find(R"("update_id":2)"), std::string::npos) << *text;
        EXPECT_EQ(text->find(R"("update_id":3)"), std::string::npos) << *text;
    }
}

TEST_P(Quarantine, FirstLastAndAlone) {
    const BadUpdate& bad = GetParam();
    std::vector<Update> updates = decode_all({bad.text, good(3)});
    ASSERT_EQ(updates.size(), 2U);
    EXPECT_EQ(updates[0].update_id, 2);
    expect_good(updates[1], 3);
    updates = decode_all({good(1), bad.text});
    ASSERT_EQ(updates.size(), 2U);
    expect_good(updates[0], 1);
    EXPECT_NE(updates[1].problem, "");
    updates = decode_all({bad.text});
    ASSERT_EQ(updates.size(), 1U);
    EXPECT_EQ(updates[0].update_id, 2);
    EXPECT_NE(updates[0].problem, "");
}

INSTANTIATE_TEST_SUITE_P(All, Quarantine, testing::ValuesIn(bad_updates()),
                         [](const auto& suite) { return std::string(suite.param.name); });

TEST(Batch, AllKindsOfBadOnesTogether) {
    std::vector<std::string> texts;
    for (const BadUpdate& bad : bad_updates()) {
        texts.push_back(bad.text);
        texts.push_back(good(7));
    }
    const std::vector<Update> updates = decode_all(texts);
    ASSERT_EQ(updates.size(), texts.size());
    for (std::size_t at = 0; at < updates.size(); at += 2) {
        EXPECT_NE(updates[at].problem, "") << texts[at];
        expect_good(updates[at + 1], 7);
    }
}

TEST(Batch, ElementsThatAreNoObjectsAreReportedAndKeepTheOrder) {
    const std::vector<Update> updates = decode_all({"17", good(1), "null", "\"a,]b\"", "[]", good(2)});
    ASSERT_EQ(updates.size(), 6U);
    for (const std::size_t at : {0U, 2U, 3U, 4U}) {
        EXPECT_NE(updates[at].problem.find("update: expected an object"), std::string::npos) << updates[at].problem;
        EXPECT_EQ(updates[at].update_id, 0);
    }
    EXPECT_EQ(updates[0].raw().as_int(), 17);
    EXPECT_EQ(updates[3].raw().as_string(), "a,]b");
    expect_good(updates[1], 1);
    expect_good(updates[5], 2);
}

TEST(Batch, NoUpdates) {
    EXPECT_TRUE(decode_all({}).empty());
    EXPECT_TRUE(decode_updates(Answer(200, R"({"result":[ ],"ok":true})")).empty());
}

TEST(Batch, UnknownKindsOfUpdatesAreNoProblem) {
    const std::vector<Update> updates = decode_all({R"({"update_id":1,"mind_reading":{"thought":"x"}})"});
    ASSERT_EQ(updates.size(), 1U);
    EXPECT_EQ(updates[0].problem, "");
    EXPECT_EQ(updates[0].raw()["mind_reading"]["thought"].as_string(), "x");
}

TEST(Batch, NumberOfABrokenUpdateIsNeverGuessed) {
    const std::vector<Update> updates =
        decode_all({R"({"update_id":null,"date":1700000000,})", R"({"update_id" : -5 ,})"});
    ASSERT_EQ(updates.size(), 2U);
    EXPECT_EQ(updates[0].update_id, 0);
    EXPECT_EQ(updates[1].update_id, -5);
}

TEST(Batch, BrokenOffAnswerGivesWhatIsWhole) {
    std::string text = answer_of({good(1), good(2), good(3)});
    text.resize(text.size() - 20);
    const std::vector<Update> updates = decode_updates(Answer(200, text));
    ASSERT_EQ(updates.size(), 2U);
    expect_good(updates[0], 1);
    expect_good(updates[1], 2);
}

TEST(Batch, RefusalsAndOtherTextsAreErrors) {
    EXPECT_THROW(decode_updates(Answer(401, R"({"ok":false,"error_code":401,"description":"Unauthorized"})")),
                 UnauthorizedError);
    EXPECT_THROW(decode_updates(Answer(409, R"({"ok":false,"error_code":409,"description":"Conflict: terminated"})")),
                 ConflictError);
    EXPECT_THROW(decode_updates(Answer(502, "<html>Bad Gateway</html>")), BadHTTPResponse);
    EXPECT_THROW(decode_updates(Answer(200, R"({"ok":true,"result":true})")), BadHTTPResponse);
    EXPECT_THROW(decode_updates(Answer(200, "")), BadHTTPResponse);
    EXPECT_THROW(decode_updates(Answer(200, "{\"ok\":true,\"result\":[")), BadHTTPResponse);
}

TEST(Batch, RawTextOutlivesTheBatchAndKeepsOnlyItsOwnUpdate) {
    Update kept;
    Message message;
    {
        std::vector<Update> updates = decode_all({good(1), good(2)});
        kept = updates[1];
        message = *updates[0].message;
    }
    EXPECT_EQ(kept.raw().text(), good(2));
    EXPECT_EQ(message.raw()["text"].as_string(), "t1");
    const Update again = kept;
    EXPECT_EQ(again.message->raw()["text"].as_string(), "t2");
    Update moved = std::move(kept);
    EXPECT_EQ(moved.raw()["update_id"].as_int(), 2);
}

TEST(Batch, RawOfNestedMessagesAndQueries) {
    const std::vector<Update> updates = decode_all(
        {good(1),
         R"({"update_id":2,"callback_query":{"id":"q","from":{"id":1,"is_bot":false,"first_name":"A"},"chat_instance":"c",
             "message":{"message_id":3,"date":4,"chat":{"id":5,"type":"group"},"reply_to_message":{"message_id":2,"date":1,
             "chat":{"id":5,"type":"group"},"novel":"deep"}}}})"});
    ASSERT_EQ(updates.size(), 2U);
    ASSERT_TRUE(updates[1].callback_query) << updates[1].problem;
    const auto& message = get<Message>(*updates[1].callback_query->message);
    EXPECT_EQ(message.reply_to_message->raw()["novel"].as_string(), "deep");
    EXPECT_EQ(updates[1].callback_query->raw()["id"].as_string(), "q");
    EXPECT_FALSE(Message().raw());
}

/// An update that has a payload in spite of its problems.
struct OddUpdate {
    const char* name;
    std::string payload;
    std::string problem;  ///< The first that is told, below the update.
};

std::ostream& operator<<(std::ostream& out, const OddUpdate& odd) {
    return out << odd.name;
}

std::string odd_message(const std::string& more) {
    return R"("message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},)" + more + "}";
}

std::vector<OddUpdate> odd_updates() {
    return {
        {"poll_of_an_old_server",
         R"("poll":{"id":"9","question":"q","options":[{"text":"a","voter_count":0}],"total_voter_count":0,
            "is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false})",
         ".poll.options[0].persistent_id: required field is missing"},
        {"poll_answer_of_an_old_server", R"("poll_answer":{"poll_id":"9","option_ids":[0]})",
         ".poll_answer.option_persistent_ids: required field is missing"},
        {"old_restricted_member",
         R"("chat_member":{"chat":{"id":5,"type":"group"},"from":{"id":1,"is_bot":false,"first_name":"A"},"date":1,
            "old_chat_member":{"status":"member","user":{"id":2,"is_bot":false,"first_name":"B"}},
            "new_chat_member":{"status":"restricted","user":{"id":2,"is_bot":false,"first_name":"B"}}})",
         ".chat_member.new_chat_member.is_member: required field is missing"},
        {"sticker_without_a_type",
         odd_message(R"("sticker":{"file_id":"f","file_unique_id":"u","width":1,"height":1,"is_animated":false,
                        "is_video":false})"),
         ".message.sticker.type: required field is missing"},
        {"story_without_a_chat",
         odd_message(R"("external_reply":{"origin":{"type":"hidden_user","date":1,"sender_user_name":"n"},
                        "story":{"id":3}})"),
         ".message.external_reply.story.chat: required field is missing"},
        {"entity_without_a_length",
         odd_message(R"("entities":[{"type":"bold","offset":0,"length":1},{"type":"bold","offset":"x"}])"),
         ".message.entities[1].offset: expected an integer of 64 bits, got a string"},
        {"nested_too_deep", odd_message(R"("rich_message":{"blocks":[{"type":"paragraph","text":)" + deep(300) + "}]}"),
         ".message.rich_message.blocks[0].text"},
        {"query_without_a_sender", R"("callback_query":{"id":"4","data":"d"})",
         ".callback_query.from: required field is missing"},
    };
}

class Odd : public testing::TestWithParam<OddUpdate> {};

TEST_P(Odd, KeepsWhatItCarriesAndSaysWhatWasWrong) {
    const OddUpdate& odd = GetParam();
    const std::string text = R"({"update_id":2,)" + odd.payload + "}";
    const std::vector<Update> updates = decode_all({good(1), text, good(3)});
    ASSERT_EQ(updates.size(), 3U);
    expect_good(updates[0], 1);
    expect_good(updates[2], 3);
    EXPECT_TRUE(updates[0].problems().empty());
    EXPECT_EQ(updates[1].problem, "");
    EXPECT_TRUE(has_payload(updates[1]));
    ASSERT_FALSE(updates[1].problems().empty());
    EXPECT_TRUE(updates[1].problems()[0].starts_with("update" + odd.problem)) << updates[1].problems()[0];
    const Update copy = updates[1];
    EXPECT_EQ(copy.problems(), updates[1].problems());
    EXPECT_EQ(copy.raw().text(), Json::parse(text).text());
    EXPECT_TRUE(!copy.message || copy.message->problems() == copy.problems());
}

INSTANTIATE_TEST_SUITE_P(All, Odd, testing::ValuesIn(odd_updates()),
                         [](const auto& suite) { return std::string(suite.param.name); });

TEST(Problems, AreThoseOfTheObjectThatIsAsked) {
    const std::vector<Update> updates =
        decode_all({"{\"update_id\":2," + odd_message(R"("from":1,"reply_to_message":{"message_id":1,"date":"soon",
                                                          "chat":{"id":5,"type":"private"}})") +
                    "}"});
    ASSERT_TRUE(updates.at(0).message);
    EXPECT_EQ(updates[0].problems().size(), 2U);
    const std::vector<std::string> of_the_reply = {
        "update.message.reply_to_message.date: expected an integer of 64 bits, got a string"};
    EXPECT_EQ(updates[0].message->reply_to_message->problems(), of_the_reply);
}

TEST(Problems, AreBoundedInEachUpdate) {
    std::string entities = R"("entities":[0)";
    for (int at = 0; at < 1'000; ++at) entities.append(",0");
    const std::vector<Update> updates = decode_all({"{\"update_id\":1," + odd_message(entities + "]") + "}",
                                                    "{\"update_id\":2," + odd_message(entities + "]") + "}"});
    for (const Update& update : updates) {
        ASSERT_EQ(update.problems().size(), Source::most_problems);
        EXPECT_NE(update.problems().back().find("what else is wrong isn't listed"), std::string::npos);
    }
}

/// The log's lines while it lives.
class LogLines {
public:
    LogLines() {
        log::set_sink([this](log::Level /*level*/, std::string_view line) { lines.emplace_back(line); });
    }
    LogLines(const LogLines&) = delete;
    LogLines& operator=(const LogLines&) = delete;
    ~LogLines() { log::set_sink({}); }

    std::vector<std::string> lines;
};

TEST(Problems, OfAPlaceAreLoggedOnceAndThenCounted) {
    const std::string place = "update.message.poll.explanation_entities[].length";
    const std::uint64_t before = problem_count(place);
    const LogLines log;
    const std::string text = "{\"update_id\":1," + odd_message(R"("poll":{"id":"1","question":"q","options":[],
        "total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false,
        "allows_revoting":false,"explanation_entities":[{"type":"bold","offset":1},{"type":"bold","offset":2}]})") +
                             "}";
    for (int at = 0; at < 20; ++at) decode_all({text});
    EXPECT_EQ(problem_count(place), before + 40);
    std::vector<std::string> of_this;
    for (const std::string& line : log.lines) {
        if (line.find("explanation_entities") != std::string::npos) of_this.push_back(line);
    }
    ASSERT_EQ(of_this.size(), 2U);
    EXPECT_TRUE(of_this[0].starts_with("getUpdates brought update.message.poll.explanation_entities[0].length: "))
        << of_this[0];
    EXPECT_NE(of_this[1].find("seen 10 times"), std::string::npos) << of_this[1];
}

TEST(DecodeUpdate, TakesOneUpdate) {
    expect_good(decode_update(good(4)), 4);
    const Update odd = decode_update(R"({"update_id":9,"message":{"message_id":"x"}})");
    EXPECT_EQ(odd.update_id, 9);
    EXPECT_NE(odd.problem.find("update.message.message_id"), std::string::npos) << odd.problem;
    EXPECT_EQ(odd.raw()["message"]["message_id"].as_string(), "x");
}

TEST(DecodeUpdate, UnderstandsANumberInAText) {
    const Update update = decode_update(
        R"({"update_id":"9","message":{"message_id":1.0,"date":1.0,"chat":{"id":"5","type":"private"},"text":"t"}})");
    EXPECT_EQ(update.update_id, 9);
    EXPECT_EQ(update.problem, "");
    EXPECT_TRUE(update.problems().empty());
    EXPECT_EQ(update.message->chat.id, 5);
}

TEST(DecodeUpdate, WhatIsWholeButForItsBytesIsUnknownAsInABatch) {
    const std::string head = R"({"update_id":5,"message":{"message_id":1,"chat":{"id":5,"type":"private"},"text":")";
    for (const std::string& text :
         {head + "\xff\"}}", head + R"(\ud800"}})", head + R"(}"}})" + "\x01 ", head + "\x01\"}}"}) {
        if (text.ends_with("\x01 ")) {
            EXPECT_THROW(decode_update(text), DecodeError) << text;
            continue;
        }
        const Update update = decode_update(text);
        EXPECT_EQ(update.update_id, 5) << text;
        EXPECT_NE(update.problem.find("no JSON"), std::string::npos) << update.problem;
        EXPECT_TRUE(update.raw().as_string()->starts_with(head)) << update.raw().text();
    }
    for (const std::string& cut : {head, head + "\xff", head + "\xff\"}", "[" + head + "\xff\"}}]"}) {
        EXPECT_THROW(decode_update(cut), DecodeError) << cut;
    }
}

TEST(DecodeUpdate, RefusesWhatIsNone) {
    for (const char* text : {"", "null", "[]", "{}", "{\"update_id\":1", "\xff"}) {
        EXPECT_THROW(decode_update(text), DecodeError) << text;
    }
}

using Pieces = std::vector<std::string_view>;

TEST(SplitBatch, CutsAtCommasOfTheArrayOnly) {
    EXPECT_EQ(split_batch(R"({"ok":true,"result":[{"a":[1,2]} , "x,]\"y",5,[],null]})"),
              (Pieces{R"({"a":[1,2]})", R"("x,]\"y")", "5", "[]", "null"}));
    EXPECT_EQ(split_batch(R"({"a":{"result":[1]},"b":"\"result\":[2]","result" : [3]})"), Pieces{"3"});
    EXPECT_EQ(split_batch(R"({"result":"result","x":1})"), Pieces{});
    EXPECT_EQ(split_batch(R"({"result":[]})"), Pieces{});
    EXPECT_EQ(split_batch(""), Pieces{});
    EXPECT_EQ(split_batch(R"({"result":)"), Pieces{});
    EXPECT_EQ(split_batch(R"(]]}}{"result)"), Pieces{});
}

TEST(SplitBatch, BrokenOnesAreCutWhereUpdatesBegin) {
    EXPECT_EQ(split_broken_batch(R"({"result":[{ "update_id":1,"x":[},{"update_id":2,"t":"{\"update_id\":3}"}]})"),
              (Pieces{R"({ "update_id":1,"x":[})", R"({"update_id":2,"t":"{\"update_id\":3}"})"}));
    EXPECT_EQ(split_broken_batch(R"({"result":[{"update_id":1},{"upd)"), (Pieces{}));
    EXPECT_EQ(split_broken_batch(R"("update_id")"), Pieces{});
    EXPECT_EQ(split_broken_batch(R"({"result":["update_id","update_id"]})"), Pieces{});
    EXPECT_EQ(split_broken_batch(""), Pieces{});
}

}  // namespace
}  // namespace telepot::codec
