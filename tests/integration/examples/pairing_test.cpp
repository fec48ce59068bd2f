// SPDX-License-Identifier: MIT
// Each pairing of the example pairing, with scripted users.
#include "fixture.hpp"

namespace telepot::test {
namespace {

class Pairing : public ExampleTest {
protected:
    void start_pairing(const std::string& name) { start("pairing", {"EXAMPLE_TIMEOUT=60", "EXAMPLE_PAIRING=" + name}); }
    /// A group of Ann, Bob and the bot.
    [[nodiscard]] lab::Chat make_group() {
        const lab::Chat group = server.new_group(ann, "Group");
        ann.add(group, bob);
        ann.add(group, account);
        return group;
    }
    static std::string report(std::int64_t seed, int count) {
        return "delegate " + std::to_string(seed) + ", message " + std::to_string(count);
    }
    /// Presses the button of a message, and gives the answer.
    static std::string press(const lab::User& user, const lab::Message& message) {
        return answer_for(user, user.press(message, "press"));
    }
    /// Has the bot send a message with a button.
    lab::Message ask_for_button(const lab::User& user) const {
        user.send_text(account, "button");
        return find_text(user, "Press!");
    }
};
INSTANTIATE_TEST_SUITE_P(Examples, Pairing, ::testing::Values(std::string_view(), std::string_view("_aio")),
                         version_name);

TEST_P(Pairing, per_chat_id) {
    start_pairing("per_chat_id");
    EXPECT_EQ(reply(ann, "a"), report(ann.id(), 1));
    EXPECT_EQ(reply(bob, "b"), report(bob.id(), 1));
    EXPECT_EQ(reply(ann, "c"), report(ann.id(), 2));
}

TEST_P(Pairing, per_from_id) {
    start_pairing("per_from_id");
    const lab::Chat group = make_group();
    find_text(ann, report(ann.id(), 1));  // for the bot's joining
    EXPECT_EQ(reply(ann, "a"), report(ann.id(), 2));
    ann.send_text(group, "b");
    EXPECT_EQ(text_for(ann), report(ann.id(), 3));
}

TEST_P(Pairing, per_message) {
    start_pairing("per_message");
    EXPECT_EQ(reply(ann, "a"), "every message by itself");
    EXPECT_EQ(reply(ann, "b"), "every message by itself");
}

TEST_P(Pairing, per_application) {
    start_pairing("per_application");
    EXPECT_EQ(reply(ann, "a"), report(1, 1));
    EXPECT_EQ(reply(bob, "b"), report(1, 2));
}

TEST_P(Pairing, include_callback_query) {
    start_pairing("include_callback_query");
    const lab::Message first = ask_for_button(ann);
    const lab::Message second = ask_for_button(ann);
    EXPECT_TRUE(contains(press(ann, first), report(ann.id(), 1)));
    EXPECT_TRUE(contains(press(ann, second), report(ann.id(), 2)));
}

TEST_P(Pairing, intercept_callback_query) {
    start_pairing("intercept_callback_query");
    const lab::Message first = ask_for_button(ann);
    // When this one comes, the handler knows the first one.
    const lab::Message second = ask_for_button(ann);
    EXPECT_TRUE(contains(press(ann, first), report(ann.id(), 1)));
    EXPECT_TRUE(contains(press(ann, first), report(ann.id(), 2)));
    ask_for_button(ann);
    EXPECT_TRUE(contains(press(ann, second), report(ann.id(), 3)));
}

TEST_P(Pairing, per_callback_query_origin) {
    start_pairing("per_callback_query_origin");
    const lab::Message first = ask_for_button(ann);
    const lab::Message second = ask_for_button(ann);
    EXPECT_TRUE(contains(press(ann, first), "press number 1"));
    EXPECT_TRUE(contains(press(ann, first), "press number 2"));
    EXPECT_TRUE(contains(press(ann, second), "press number 1"));
}

TEST_P(Pairing, chain) {
    start_pairing("chain");
    const lab::Chat group = make_group();
    ann.send_text(group, "for nobody");
    EXPECT_EQ(reply(ann, "a"), report(ann.id(), 1));
    EXPECT_TRUE(contains(answer_for(ann, ann.inline_query(account, "b")), report(ann.id(), 2)));
    EXPECT_EQ(reply(ann, "c"), report(ann.id(), 3));
}

TEST_P(Pairing, until) {
    start_pairing("until");
    const lab::Chat group = make_group();
    find_text(ann, report(ann.id(), 1));  // for the bot's joining
    EXPECT_EQ(reply(ann, "a"), report(ann.id(), 2));
    ann.send_text(group, "b");
    EXPECT_EQ(text_for(ann), report(ann.id(), 3));
    bob.send_text(group, "c");
    find_text(ann, report(bob.id(), 1));
}

TEST_P(Pairing, call) {
    start_pairing("call");
    ann.send_text(account, "no number");
    EXPECT_EQ(reply(ann, "17"), "a number");
    EXPECT_EQ(reply(ann, "17"), "a number");
}

TEST_P(Pairing, create_run) {
    start_pairing("create_run");
    EXPECT_EQ(reply(ann, "hello"), "Your name?");
    EXPECT_EQ(reply(ann, "Ann"), "Hello, Ann!");
    EXPECT_EQ(reply(ann, "hello"), "Your name?");
}

TEST_P(Pairing, start) {
    start_pairing("start");
    EXPECT_EQ(reply(ann, "a"), report(ann.id(), 1));
    ann.send_text(account, "it lives already");
    EXPECT_EQ(reply(bob, "b"), report(bob.id(), 1));
    EXPECT_FALSE(ann.next_message());
}

}  // namespace
}  // namespace telepot::test
