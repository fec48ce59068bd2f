// SPDX-License-Identifier: MIT
// The examples of the folder inline, each with a scripted user.
#include "fixture.hpp"

namespace telepot::test {
namespace {

TELEPOT_EXAMPLE_SUITE(Inline);

TEST_P(Inline, inline_answers_the_newest_query) {
    start("inline");
    const lab::Chat group = server.new_group(ann, "Astronomers");
    ann.inline_query(account, "M");
    const std::string query = ann.inline_query(account, "Mar");
    const std::string found = answer_for(ann, query);
    EXPECT_TRUE(contains(found, "Mars: 2 moons, a year of 687 days"));
    EXPECT_FALSE(contains(found, "Mercury"));
    EXPECT_TRUE(contains(answer_for(bob, bob.inline_query(account, "")), "Neptune"));
    EXPECT_EQ(ann.choose(query, "Mars", group).text, "Mars: 2 moons, a year of 687 days");
    const std::string line = "User " + std::to_string(ann.id()) + " has chosen Mars\n";
    EXPECT_TRUE(eventually([&] { return bool(contains(output(), line)); })) << output();
}

TEST_P(Inline, query_counter_counts_for_each_user) {
    start("query_counter", {"EXAMPLE_TIMEOUT=60"});
    const lab::Chat group = server.new_group(ann, "Zoo");
    EXPECT_TRUE(contains(answer_for(ann, ann.inline_query(account, "cat")), "1. cat"));
    const std::string query = ann.inline_query(account, "dog");
    EXPECT_TRUE(contains(answer_for(ann, query), "2. dog"));
    EXPECT_TRUE(contains(answer_for(bob, bob.inline_query(account, "cow")), "1. cow"));
    EXPECT_EQ(ann.choose(query, "count", group).text, "2. dog");
    const std::string line = "User " + std::to_string(ann.id()) + " has asked for: dog\n";
    EXPECT_TRUE(eventually([&] { return bool(contains(output(), line)); })) << output();
}

TEST_P(Inline, tracker_counts_what_a_user_does_by_flavor) {
    start("tracker", {"EXAMPLE_TIMEOUT=60"});
    const lab::Chat group = server.new_group(ann, "Elsewhere");
    const std::string user = "User " + std::to_string(ann.id()) + ": ";
    EXPECT_EQ(reply(ann, "hello"), user + "chat 1");
    const std::string query = ann.inline_query(account, "what");
    EXPECT_TRUE(contains(answer_for(ann, query), "chat 1, inline_query 1"));
    ann.choose(query, "only", group);
    EXPECT_EQ(reply(ann, "hello"), user + "chat 2, chosen_inline_result 1, inline_query 1");
    EXPECT_EQ(reply(bob, "hello"), "User " + std::to_string(bob.id()) + ": chat 1");
}

}  // namespace
}  // namespace telepot::test
