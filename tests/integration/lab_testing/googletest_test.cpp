// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tea_bot.hpp"

namespace telepot::test {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

struct TestingKit : ::testing::Test, TeaWorld {};

/// What the failed expectation says; a failure of this test if it came true.
template <class Expectation>
std::string failure_of(Expectation expectation) {
    try {
        expectation();
    } catch (const lab::ExpectationFailed& failure) {
        return failure.what();
    }
    return "nothing failed";
}

TEST_F(TestingKit, a_conversation_that_goes_as_expected) {
    ann.start();
    ann.expect_reply("Hello, Ann!\nTea or coffee?");
    ann.says("/tea");
    const lab::Message question = ann.expect_reply("Milk?");
    ann.expect_buttons(question, {{"Yes"}, {"No"}});
    ann.expect_toast(ann.press("Yes"), "Coming");
    ann.expect_edit(question, "Tea: milk");
    ann.says("nice weather");
    ann.expect_no_reply();
}

TEST_F(TestingKit, another_reply_is_shown_line_by_line_with_the_conversation) {
    ann.start();
    const std::string text = failure_of([&] { ann.expect_reply("Hello, Ben!\nTea or coffee?"); });
    EXPECT_THAT(text, AllOf(HasSubstr("Ann got another reply (- expected, + got):\n"
                                      "- Hello, Ben!\n+ Hello, Ann!\n  Tea or coffee?\n"),
                            HasSubstr("The conversation:\nAnn: /start\nBot: Hello, Ann!\n    Tea or coffee?\n")));
}

TEST_F(TestingKit, no_reply_and_one_too_many_are_told) {
    ann.says("nice weather");
    EXPECT_THAT(failure_of([&] { ann.expect_reply("Indeed", 50ms); }), HasSubstr("Ann got no reply within 50 ms"));
    ann.says("/tea");
    EXPECT_THAT(failure_of([&] { ann.expect_no_reply(); }), HasSubstr("Ann got a reply: Milk?"));
}

TEST_F(TestingKit, other_buttons_toasts_and_edits_are_shown) {
    ann.says("/tea");
    const lab::Message question = ann.expect_reply_with("Milk");
    EXPECT_THAT(failure_of([&] { ann.expect_buttons(question, {{"Yes"}, {"Never"}}); }),
                AllOf(HasSubstr("    [ Yes ]\n"), HasSubstr("-     [ Never ]\n"), HasSubstr("+     [ No ]\n")));
    const std::string query = ann.press(question, "No");
    EXPECT_THAT(failure_of([&] { ann.expect_toast(query, "Gone"); }), HasSubstr("- Gone\n+ Coming\n"));
    ann.expect_edit(question, "Tea: black");
    EXPECT_THAT(failure_of([&] { ann.expect_edit(question, "Tea: milk", 50ms); }),
                HasSubstr("- Tea: milk\n+ Tea: black\n"));
    EXPECT_THROW(ann.press("Maybe"), std::invalid_argument);
}

TEST_F(TestingKit, people_meet_the_bot_in_a_group) {
    lab::Tester ben = new_tester("Ben");
    const lab::Chat club = new_club("Tea club", {ann, ben});
    ben.says("/tea@" + account.username(), club);
    EXPECT_EQ(ann.expect_any_reply().from_id, ben.id());
    EXPECT_EQ(ann.expect_reply("Milk?").chat_id, club.id());
    ben.press("No");
    EXPECT_THAT(ben.conversation(), HasSubstr("Ben: /tea@"));
}

TEST_F(TestingKit, time_passes_when_the_test_says_so) {
    ann.says("/tea");
    ann.expect_reply("Milk?");
    thread.stop();
    thread.join();
    ann.press("Yes");
    EXPECT_EQ(account.pending_updates(), 1U);
    advance(25h);
    EXPECT_EQ(account.pending_updates(), 0U);
}

}  // namespace
}  // namespace telepot::test
