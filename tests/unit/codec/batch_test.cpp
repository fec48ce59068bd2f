// SPDX-License-Identifier: MIT
// One bad update never harms its neighbours.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "codec/source.hpp"
#include "telepot/exception.hpp"
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
        {"wrong_type",
         head + R"("entities":[{"type":"bold","offset":0,"length":1},{"type":"bold","offset":"0","length":1}]}})",
         "update.message.entities[1].offset: expected an integer of 64 bits, got a string", true},
        {"wrong_kind_of_content", R"({"update_id":2,"message":17})", "update.message: expected an object, got a number",
         true},
        {"deep", head + R"("rich_message":{"blocks":[{"type":"paragraph","text":)" + deep(300) + "}]}}}",
         "nested too deep", true},
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

TEST(DecodeUpdate, TakesOneUpdate) {
    expect_good(decode_update(good(4)), 4);
    const Update odd = decode_update(R"({"update_id":9,"message":{"message_id":"x"}})");
    EXPECT_EQ(odd.update_id, 9);
    EXPECT_NE(odd.problem.find("update.message.message_id"), std::string::npos) << odd.problem;
    EXPECT_EQ(odd.raw()["message"]["message_id"].as_string(), "x");
}

TEST(DecodeUpdate, RefusesWhatIsNone) {
    for (const char* text : {"", "null", "[]", "{}", "{\"update_id\":\"1\"}", "{\"update_id\":1", "\xff"}) {
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
