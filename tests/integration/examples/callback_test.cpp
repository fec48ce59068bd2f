// SPDX-License-Identifier: MIT
// The examples of the folder callback, each with scripted users.
#include <sstream>
#include <stdexcept>

#include "fixture.hpp"

namespace telepot::test {
namespace {

TELEPOT_EXAMPLE_SUITE(Callback);

TEST_P(Callback, lover_asks_until_somebody_says_yes_however_late) {
    start("lover", {"EXAMPLE_TIMEOUT=0.3"});
    ann.send_text(account, "hello");
    const lab::Message first = find_text(ann, "1. Would you marry me?");
    EXPECT_TRUE(contains(answer_for(ann, ann.press(first, "Um ...")), "I'm not going to give up."));
    const lab::Message second = find_text(ann, "2. Would you marry me?");
    EXPECT_THROW(ann.press(first, "Yes"), std::invalid_argument);
    find_text(ann, "Take your time. I will wait for you.");
    answer_for(ann, ann.press(second, "Yes"));
    find_text(ann, "Thank you! You make me the happiest bot.");
    EXPECT_THROW(ann.press(second, "Yes"), std::invalid_argument);
    ann.send_text(account, "hello again");
    find_text(ann, "3. Would you marry me?");
}

TEST_P(Callback, vote_ends_when_all_have_voted) {
    start("vote");
    const lab::Chat group = server.new_group(ann, "Kitchen");
    ann.add(group, bob);
    ann.add(group, account);
    ann.send_text(group, "Tea?");
    const lab::Message question = ann.wait_message(kPatience);
    EXPECT_EQ(question.text, "Tea?");
    EXPECT_TRUE(contains(answer_for(ann, ann.press(question, "No")), "Your vote counts."));
    answer_for(ann, ann.press(question, "Yes"));  // changes her mind
    answer_for(bob, bob.press(question, "No"));
    EXPECT_EQ(text_for(ann), "Tea?\nYes: 1, no: 1");
    EXPECT_THROW(bob.press(question, "No"), std::invalid_argument);
}

TEST_P(Callback, vote_ends_when_nobody_votes) {
    start("vote", {"EXAMPLE_TIMEOUT=0.1"});
    const lab::Chat group = server.new_group(ann, "Kitchen");
    ann.add(group, account);
    ann.send_text(group, "Coffee?");
    EXPECT_EQ(text_for(ann), "Coffee?");
    EXPECT_EQ(text_for(ann), "Coffee?\nYes: 0, no: 0");
}

/// Presses a button with another number than this one.
std::string press_other(const lab::User& user, const lab::Message& message, int number) {
    try {
        return user.press(message, std::to_string(number + 1));
    } catch (const std::invalid_argument&) {
        return user.press(message, std::to_string(number - 1));
    }
}

TEST_P(Callback, quiz_goes_on_in_its_message_and_shows_the_score) {
    start("quiz", {"EXAMPLE_TIMEOUT=3"});
    ann.send_text(account, "hello");
    const lab::Message quiz = ann.wait_message(kPatience);
    EXPECT_EQ(quiz.text, "Press START to do some sums.");
    const auto sum_in = [&](const std::string& number) {
        const auto asked = [&] { return ann.reload(quiz).value().text.starts_with(number); };
        EXPECT_TRUE(server.wait_until(asked, kPatience));
        std::istringstream text(ann.reload(quiz).value().text.substr(number.size()));
        int first = 0;
        int second = 0;
        char plus = 0;
        text >> first >> plus >> second;
        EXPECT_EQ(plus, '+');
        return first + second;
    };
    ann.press(quiz, "START");
    ann.press(quiz, std::to_string(sum_in("1. ")));
    press_other(ann, quiz, sum_in("2. "));
    sum_in("3. ");
    ann.wait_edit(quiz, "1 of 2 were right.", kPatience);
    EXPECT_THROW(ann.press(quiz, "START"), std::invalid_argument);
}

TEST_P(Callback, datecalc_makes_a_puzzle_of_a_date) {
    start("datecalc");
    const lab::Chat group = server.new_group(ann, "Friends");
    ann.add(group, bob);
    EXPECT_TRUE(contains(answer_for(ann, ann.inline_query(account, "")), ": 0 days from today"));
    const std::string query = ann.inline_query(account, "2024-02-29");
    EXPECT_TRUE(contains(answer_for(ann, query), "Which weekday is 2024-02-29?"));
    const lab::Message puzzle = ann.choose(query, "puzzle", group);
    // When this is answered, her handler has also heard of the choice.
    answer_for(ann, ann.inline_query(account, "2024-02-30"));
    EXPECT_TRUE(contains(answer_for(bob, bob.press(puzzle, "Monday")), "No, it isn't."));
    EXPECT_TRUE(contains(answer_for(bob, bob.press(puzzle, "Thursday")), "That's it!"));
    ann.wait_edit(puzzle, "2024-02-29 is a Thursday. Bob knew it. Wrong guesses: 1.", kPatience);
    EXPECT_THROW(bob.press(puzzle, "Friday"), std::invalid_argument);
}

}  // namespace
}  // namespace telepot::test
