// SPDX-License-Identifier: MIT
// A call that was under way when the process died, and what the bot's owner has decided about such.
#include <string>

#include <gtest/gtest.h>

#include "runner.hpp"

namespace telepot {
namespace {

/// Answers "A" and then "B"; says what was thrown at it instead.
class Two : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("messages", messages_); }
    void on_chat_message(const Message& /*msg*/) override {
        ++messages_;
        try {
            sender().sendMessage("A");
        } catch (const PossiblySent& error) {
            sender().sendMessage("in doubt: " + error.method());
        }
        sender().sendMessage("B");
    }

private:
    int messages_ = 0;
};

class AioTwo : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("messages", messages_); }
    task<> on_chat_message(const Message& /*msg*/) override {
        ++messages_;
        std::string doubtful;
        try {
            co_await sender().sendMessage("A");
        } catch (const PossiblySent& error) {
            doubtful = error.method();
        }
        if (!doubtful.empty()) co_await sender().sendMessage("in doubt: " + doubtful);
        co_await sender().sendMessage("B");
    }

private:
    int messages_ = 0;
};

class DoubtfulCall : public test::DurableBot {
protected:
    template <class Work>
    void run_two(Work work) {
        run(pair(per_chat_id(), create_open<Two>()), pair(per_chat_id(), create_open<AioTwo>()), [&](auto) { work(); });
    }
    /// A store as a process leaves it that dies while it sends "A" for an update.
    void die_while_sending() {
        run_two([&] {
            ann_.send_text(bot_, "first");
            EXPECT_EQ(ann_.wait_text(), "A");
            EXPECT_EQ(ann_.wait_text(), "B");
        });
        const std::string conversation = store_.backend().range("conversation", "", 1).at(0).key;
        const std::string chat = std::to_string(ann_.id());
        StoreBatch batch;
        batch.put("inbox", "0000000000000100",
                  R"({"update_id":400000000,"message":{"message_id":7,"date":1,"text":"hi","chat":{"id":)" + chat +
                      R"(,"type":"private","first_name":"Ann"},"from":{"id":)" + chat +
                      R"(,"is_bot":false,"first_name":"Ann"}}})");
        batch.put("journal", "0000000000000100/" + conversation + "/0", "b0 sendMessage ");
        commit_and_wait(store_.backend(), std::move(batch));
    }
    void expect_in_the_end(std::size_t doubts) {
        EXPECT_EQ(stored("doubt"), doubts);
        EXPECT_EQ(stored("inbox") + stored("done") + stored("journal"), 0U);
        const std::string state = store_.backend().range("conversation", "", 1).at(0).value;
        EXPECT_EQ(state, R"({"messages":2})");
        EXPECT_EQ(ann_.next_message(), std::nullopt);
    }
};

TEST_P(DoubtfulCall, is_an_exception_that_the_handler_may_catch) {
    die_while_sending();
    run_two([&] {
        EXPECT_EQ(ann_.wait_text(), "in doubt: sendMessage");
        EXPECT_EQ(ann_.wait_text(), "B");
    });
    expect_in_the_end(1);
}

TEST_P(DoubtfulCall, is_left_out_if_the_bot_says_skip) {
    durable_.durable.when_doubtful = WhenDoubtful::skip;
    die_while_sending();
    run_two([&] { EXPECT_EQ(ann_.wait_text(), "B"); });
    expect_in_the_end(1);
}

TEST_P(DoubtfulCall, is_made_again_if_the_bot_says_repeat) {
    durable_.durable.when_doubtful = WhenDoubtful::repeat;
    die_while_sending();
    run_two([&] {
        EXPECT_EQ(ann_.wait_text(), "A");
        EXPECT_EQ(ann_.wait_text(), "B");
    });
    expect_in_the_end(1);
}

INSTANTIATE_TEST_SUITE_P(Versions, DoubtfulCall, testing::Values("blocking", "coroutine"), test::version_name);

}  // namespace
}  // namespace telepot
