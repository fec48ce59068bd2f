// SPDX-License-Identifier: MIT
// Tests of bots as conversations, for GoogleTest, Catch2 and any other framework that reports exceptions.
#pragma once

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/lab/lab.hpp"

namespace telepot::lab {

/// A conversation went another way. what() shows the difference, line by line, and the conversation so far.
class ExpectationFailed : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class TestWorld;

/// A person in a test. Acts where they acted last: in the private chat with the bot, to begin with. Refers to its
/// TestWorld, which must outlive it. One thread at a time.
class Tester {
public:
    const User& user() const { return user_; }
    std::int64_t id() const { return user_.id(); }

    // What Telegram wouldn't let a person do throws std::invalid_argument.

    /// Presses START in the private chat with the bot, and stays there.
    Message start(std::string_view payload = {});
    Message says(std::string_view text);
    /// Writes into a group or channel, and stays there.
    Message says(std::string_view text, const Chat& chat);
    /// Presses an inline button, given by its label, of the newest message that has it; returns the query's id.
    std::string press(std::string_view label);
    std::string press(const Message& message, std::string_view label);
    /// Presses a key of the reply keyboard.
    Message press_key(std::string_view label);

    // Expectations. All throw ExpectationFailed; `patience` is how long they wait.

    /// The next message of somebody else that this person hasn't been asked about, in any chat, has this text.
    Message expect_reply(std::string_view text, std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// It has this in its text.
    Message expect_reply_with(std::string_view part, std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// There is a next message, whatever it is.
    Message expect_any_reply(std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// All were read, the bot has got all updates, and nothing comes while it is silent for this time.
    void expect_no_reply(std::chrono::milliseconds quiet = std::chrono::milliseconds{200},
                         std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// The message gets this text.
    Message expect_edit(const Message& message, std::string_view text,
                        std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// The bot answers the query of a pressed button with this text: a toast or an alert.
    void expect_toast(std::string_view query_id, std::string_view text,
                      std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// The message's inline keyboard has these labels, row by row.
    void expect_buttons(const Message& message, const std::vector<std::vector<std::string>>& labels) const;

    /// The chat where this person is, a line for each line of a message and each row of buttons.
    std::string conversation() const;

private:
    friend class TestWorld;
    Tester(TestWorld& world, User user) : world_(&world), user_(std::move(user)) {}
    Place place() const;
    [[noreturn]] void fail(const std::string& what) const;

    TestWorld* world_;
    User user_;
    std::optional<Chat> chat_;  ///< nothing: the private chat with the bot
};

/// The base of a fixture: a server of its own with an account for the bot. Derive a class that has the bot, too:
///
///     struct TeaTest : testing::Test, telepot::lab::TestWorld { ... };   // GoogleTest: TEST_F(TeaTest, ...)
///     struct TeaTest : telepot::lab::TestWorld { ... };                  // Catch2: TEST_CASE_METHOD(TeaTest, "...")
class TestWorld {
public:
    explicit TestWorld(ServerOptions options = {});

    /// A person who hasn't written to the bot yet.
    Tester new_tester(std::string_view first_name, std::string_view username = {});
    /// A supergroup with the bot and these people; its creator is the first of them.
    Chat new_club(std::string_view title, const std::vector<Tester>& people);
    /// Lets time pass in the server's world, at once.
    void advance(std::chrono::milliseconds by) { server.advance_clock(by); }

    Server server;
    BotAccount account;  ///< the bot logs in with account.token() at server.url()
};

}  // namespace telepot::lab
