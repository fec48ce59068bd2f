// SPDX-License-Identifier: MIT
// The examples of the folder chat, each with a scripted user.
#include "fixture.hpp"

namespace telepot::test {
namespace {

TELEPOT_EXAMPLE_SUITE(Chat);

TEST_P(Chat, counter_counts_the_messages_of_each_chat) {
    start("counter", {"EXAMPLE_TIMEOUT=60"});
    EXPECT_EQ(reply(ann, "a"), "1");
    EXPECT_EQ(reply(ann, "b"), "2");
    EXPECT_EQ(reply(bob, "c"), "1");
    EXPECT_EQ(reply(ann, "d"), "3");
}

TEST_P(Chat, counter_begins_anew_after_a_while) {
    start("counter", {"EXAMPLE_TIMEOUT=0.1"});
    EXPECT_EQ(reply(ann, "a"), "1");
    EXPECT_TRUE(eventually([&] { return reply(ann, "b") == "1"; }));
}

TEST_P(Chat, guess_says_higher_or_lower_until_the_number_is_found) {
    start("guess", {"EXAMPLE_TIMEOUT=60"});
    EXPECT_EQ(reply(ann, "hello"), "Guess my number, from 0 to 99.");
    EXPECT_EQ(reply(ann, "tea"), "Give me a number, please.");
    EXPECT_EQ(reply(ann, "-1"), "Higher");
    int low = 0;
    int high = 99;
    std::string answer;
    for (int attempt = 0; attempt < 7 && answer != "Correct!"; ++attempt) {
        const int guess = (low + high) / 2;
        answer = reply(ann, std::to_string(guess));
        if (answer == "Higher") low = guess + 1;
        if (answer == "Lower") high = guess - 1;
    }
    EXPECT_EQ(answer, "Correct!");
    EXPECT_EQ(reply(ann, "50"), "Guess my number, from 0 to 99.");
}

TEST_P(Chat, guess_ends_when_nobody_guesses) {
    start("guess", {"EXAMPLE_TIMEOUT=0.1"});
    EXPECT_EQ(reply(ann, "hello"), "Guess my number, from 0 to 99.");
    EXPECT_TRUE(contains(text_for(ann), "The game is over. It was "));
}

TEST_P(Chat, guess_remembers_its_number_when_it_is_started_anew) {
    start("guess", {"EXAMPLE_TIMEOUT=60"});
    EXPECT_EQ(reply(ann, "hello"), "Guess my number, from 0 to 99.");
    stop();
    start("guess", {"EXAMPLE_TIMEOUT=60"});
    EXPECT_EQ(reply(ann, "100"), "Lower") << "the game goes on, without another first question";
}

TEST_P(Chat, cart_keeps_what_is_in_it_until_it_is_ordered) {
    start("cart");
    EXPECT_EQ(reply(ann, "/cart"), "There is nothing in your cart.");
    EXPECT_EQ(reply(ann, "tea"), "1 x tea");
    EXPECT_EQ(reply(ann, "tea"), "2 x tea");
    EXPECT_EQ(reply(bob, "cake"), "1 x cake");
    stop();
    start("cart");
    EXPECT_EQ(reply(ann, "milk"), "1 x milk");
    EXPECT_EQ(reply(ann, "/order"), "Ordered:\n1 x milk\n2 x tea");
    EXPECT_EQ(reply(ann, "/cart"), "There is nothing in your cart.");
    EXPECT_EQ(reply(bob, "/cart"), "1 x cake");
}

TEST_P(Chat, cart_is_forgotten_when_nobody_writes_even_if_the_bot_was_away) {
    start("cart", {"EXAMPLE_TIMEOUT=1"});
    EXPECT_EQ(reply(ann, "tea"), "1 x tea");
    stop();
    start("cart", {"EXAMPLE_TIMEOUT=1"});
    EXPECT_EQ(text_for(ann), "Nobody wants it? Then I put your things back.");
    EXPECT_EQ(reply(ann, "tea"), "1 x tea");
}

TEST_P(Chat, reminder_tells_what_was_due_while_it_did_not_run) {
    start("reminder");
    EXPECT_EQ(reply(ann, "tea"), "In how many seconds, and what?");
    EXPECT_EQ(reply(ann, "3600 supper"), "I'll tell you.");
    EXPECT_EQ(reply(ann, "/list"), "1 to come");
    EXPECT_EQ(reply(ann, "1 tea is ready"), "I'll tell you.");
    stop();
    start("reminder");
    EXPECT_EQ(text_for(ann), "tea is ready");
    EXPECT_EQ(reply(ann, "/list"), "1 to come");
}

TEST_P(Chat, chatbox_keeps_what_visitors_write_for_its_owner) {
    start("chatbox", {variable("EXAMPLE_OWNER", ann.id())});
    const lab::User eve = server.new_user("Eve");
    EXPECT_EQ(reply(ann, "/unread"), "Nothing unread.");
    EXPECT_EQ(reply(bob, "first"), "Hello! My owner will read what you write.");
    bob.send_text(account, "second");
    EXPECT_TRUE(eventually([&] { return reply(ann, "/unread") == "Bob: 2"; }));
    EXPECT_EQ(reply(eve, "third"), "Hello! My owner will read what you write.");
    eve.send_photo(account, "a picture");
    EXPECT_EQ(text_for(eve), "I only keep texts.");
    EXPECT_EQ(reply(ann, "/unread"), "Bob: 2\nEve: 1");

    EXPECT_EQ(reply(ann, "/next"), "From Bob:");
    EXPECT_EQ(text_for(ann), "first");
    EXPECT_EQ(text_for(ann), "second");
    EXPECT_EQ(reply(ann, "/next"), "From Eve:");
    EXPECT_EQ(text_for(ann), "third");
    EXPECT_EQ(reply(ann, "/next"), "Nothing unread.");
    EXPECT_EQ(reply(ann, "hello"), "I know /unread and /next.");
}

TEST_P(Chat, pizza_asks_one_question_after_the_other) {
    start("pizza");
    EXPECT_EQ(reply(ann, "hungry"), "Good evening! Your name?");
    EXPECT_EQ(reply(bob, "me too"), "Good evening! Your name?");
    ann.send_text(account, "Ann");
    const lab::Message question = ann.wait_message(kPatience);
    EXPECT_EQ(question.text, "Which pizza?");
    ann.press(question, "Funghi");
    ann.wait_edit(question, "Funghi, a good choice.", kPatience);
    EXPECT_EQ(text_for(ann), "How many?");
    EXPECT_EQ(reply(ann, "lots"), "From 1 to 9, please.");
    EXPECT_EQ(reply(ann, "3"), "3 x Funghi for Ann: on the way!");
    EXPECT_EQ(reply(ann, "more"), "Good evening! Your name?");
}

TEST_P(Chat, pizza_gives_up_when_nobody_answers) {
    start("pizza", {"EXAMPLE_TIMEOUT=0.1"});
    EXPECT_EQ(reply(ann, "hungry"), "Good evening! Your name?");
    EXPECT_EQ(text_for(ann), "Another time, then.");
}

}  // namespace
}  // namespace telepot::test
