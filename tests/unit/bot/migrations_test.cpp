// SPDX-License-Identifier: MIT
// What a bot remembers of groups that became supergroups, and what that does to a call.
#include "bot/migrations.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "bot/arguments.hpp"
#include "telepot/bot/options.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/json.hpp"

namespace telepot::bot {
namespace {

detail::Shared<Migrations> remembering(std::size_t most) {
    MigrationOptions options;
    options.max_remembered = most;
    return detail::Shared<Migrations>(new Migrations(options, {}));
}

TEST(Migrations, are_known_from_either_id) {
    const auto migrations = remembering(10);
    EXPECT_TRUE(migrations->empty());
    EXPECT_EQ(migrations->successor(-5), 0);
    migrations->learn(-5, -1005);
    EXPECT_EQ(migrations->successor(-5), -1005);
    EXPECT_EQ(migrations->predecessor(-1005), -5);
    EXPECT_EQ(migrations->successor(-1005), 0);
    EXPECT_TRUE(migrations->same(-5, -1005));
    EXPECT_TRUE(migrations->same(-1005, -5));
    EXPECT_TRUE(migrations->same(-6, -6));
    EXPECT_FALSE(migrations->same(-5, -6));
}

TEST(Migrations, are_bounded_and_the_oldest_is_forgotten) {
    const auto migrations = remembering(3);
    std::vector<std::int64_t> forgotten;
    migrations->set_follower([&](std::int64_t, std::int64_t, std::int64_t gone) { forgotten.push_back(gone); });
    for (std::int64_t i = 1; i <= 1000; ++i) migrations->learn(-i, -1000000 - i);
    EXPECT_EQ(migrations->size(), 3U);
    EXPECT_EQ(migrations->successor(-997), 0);
    EXPECT_EQ(migrations->predecessor(-1000997), 0);
    EXPECT_EQ(migrations->successor(-998), -1000998);
    ASSERT_EQ(forgotten.size(), 1000U);
    EXPECT_EQ(forgotten[2], 0);
    EXPECT_EQ(forgotten[3], -1);
    EXPECT_EQ(forgotten.back(), -997);
}

TEST(Migrations, what_cannot_be_or_contradicts_is_left_out) {
    const auto migrations = remembering(10);
    int told = 0;
    migrations->set_follower([&](std::int64_t, std::int64_t, std::int64_t) { ++told; });
    for (const auto& [from, to] : std::vector<std::pair<std::int64_t, std::int64_t>>{{5, -1005},
                                                                                     {-5, 1005},
                                                                                     {0, -1},
                                                                                     {-1, 0},
                                                                                     {-5, -5},
                                                                                     {-5, -1005},
                                                                                     {-5, -1006},
                                                                                     {-6, -1005},
                                                                                     {-1005, -5},
                                                                                     {-1005, -7},
                                                                                     {-8, -5}}) {
        migrations->learn(from, to);
    }
    EXPECT_EQ(told, 1);
    EXPECT_EQ(migrations->size(), 1U);
    EXPECT_EQ(migrations->successor(-5), -1005);
}

TEST(Migrations, want_a_bound_that_makes_sense) {
    EXPECT_THROW(remembering(0), BadArgument);
    EXPECT_THROW(remembering(1'000'001), BadArgument);
}

// ---- calls ----

constexpr codec::MethodInfo kMethod{"sendMessage", false};

codec::Request request(std::string json) {
    codec::Request result(kMethod);
    result.json = std::move(json);
    return result;
}

TEST(SendToSuccessor, changes_the_chat_and_nothing_else) {
    codec::Request call = request(R"({"chat_id":-5,"text":"to -5","reply_markup":{"chat_id":-5}})");
    EXPECT_EQ(chat_of(call), -5);
    ASSERT_TRUE(send_to_successor(call, -5, -1005));
    const Json sent = Json::parse(call.json);
    EXPECT_EQ(sent["chat_id"].as_int(), -1005);
    EXPECT_EQ(sent["text"].as_string(), "to -5");
    EXPECT_EQ(sent["reply_markup"]["chat_id"].as_int(), -5);
    EXPECT_EQ(sent.size(), 3U);
}

TEST(SendToSuccessor, leaves_calls_that_name_messages_of_the_group) {
    for (const char* json : {R"({"chat_id":-5,"message_id":7,"text":"x"})", R"({"chat_id":-5,"message_ids":[7]})"}) {
        codec::Request call = request(json);
        EXPECT_FALSE(send_to_successor(call, -5, -1005));
        EXPECT_EQ(call.json, json);
    }
}

TEST(SendToSuccessor, forwards_from_where_the_message_stands) {
    codec::Request call = request(R"({"chat_id":-5,"from_chat_id":-5,"message_id":7})");
    ASSERT_TRUE(send_to_successor(call, -5, -1005));
    const Json sent = Json::parse(call.json);
    EXPECT_EQ(sent["chat_id"].as_int(), -1005);
    EXPECT_EQ(sent["from_chat_id"].as_int(), -5);
}

TEST(SendToSuccessor, never_replies_to_the_message_of_the_same_number) {
    codec::Request call = request(R"({"chat_id":-5,"text":"x","reply_parameters":{"message_id":7,"quote":"q"}})");
    ASSERT_TRUE(send_to_successor(call, -5, -1005));
    const Json reply = Json::parse(call.json)["reply_parameters"];
    EXPECT_EQ(reply["chat_id"].as_int(), -5);
    EXPECT_EQ(reply["message_id"].as_int(), 7);
    EXPECT_EQ(reply["quote"].as_string(), "q");
    EXPECT_EQ(reply["allow_sending_without_reply"].as_bool(), true);
    codec::Request elsewhere = request(R"({"chat_id":-5,"reply_parameters":{"message_id":7,"chat_id":-9}})");
    ASSERT_TRUE(send_to_successor(elsewhere, -5, -1005));
    EXPECT_EQ(Json::parse(elsewhere.json)["reply_parameters"].text(), R"({"message_id":7,"chat_id":-9})");
}

}  // namespace
}  // namespace telepot::bot
