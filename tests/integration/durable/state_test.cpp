// SPDX-License-Identifier: MIT
// What becomes of a state when the bot stops, a handler throws, a conversation ends, or nobody can read it.
#include <stdexcept>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/durable.hpp"
#include "telepot/helper.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace telepot {
namespace {

/// Counts; "bad" throws after a call, "bye" ends the conversation.
class Counter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_); }
    void reopened() override { sender().sendMessage("again"); }
    void on_close(const std::exception_ptr& /*why*/) override { sender().sendMessage("closed"); }
    void on_chat_message(const Message& msg) override {
        sender().sendMessage(std::to_string(++count_));
        if (msg.text == "bad") throw std::runtime_error("a bad message");
        if (msg.text == "bye") close();
    }

private:
    int count_ = 0;
};

class AioCounter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    void fields(Fields& f) override { f("count", count_); }
    task<> reopened() override { co_await sender().sendMessage("again"); }
    task<> on_close(const std::exception_ptr& /*why*/) override { co_await sender().sendMessage("closed"); }
    task<> on_chat_message(const Message& msg) override {
        co_await sender().sendMessage(std::to_string(++count_));
        if (msg.text == "bad") throw std::runtime_error("a bad message");
        if (msg.text == "bye") close();
    }

private:
    int count_ = 0;
};

class DurableState : public testing::TestWithParam<const char*> {
protected:
    /// Runs a bot until `work` is done, and stops it in good order.
    template <class Work>
    void run(Work work) {
        const BotOptions options{.base_url = url_};
        const DelegatorOptions durable{.store = store_};
        if (std::string_view(GetParam()) == "blocking") {
            DelegatorBot bot{token_, {pair(per_chat_id(), create_open<Counter>())}, durable, options};
            MessageLoop loop{bot};
            LoopThread thread = loop.run_as_thread({.timeout = 1});
            work();
            thread.stop();
            thread.join();
        } else {
            aio::DelegatorBot bot{token_, {pair(per_chat_id(), create_open<AioCounter>())}, durable, options};
            aio::MessageLoop loop{bot};
            std::thread thread([&] { aio::run(loop.run_forever({.timeout = 1, .handle_signals = false})); });
            work();
            loop.stop();
            thread.join();
        }
    }
    void say(const char* text, const char* answer) {
        ann_.send_text(bot_, text);
        EXPECT_EQ(ann_.wait_text(), answer);
    }
    std::size_t stored(std::string_view kind) { return store_.backend().count(kind); }

    lab::Server server_;
    lab::BotAccount bot_ = server_.new_bot("Counter");
    lab::User ann_ = server_.new_user("Ann");
    const std::string url_ = server_.url();
    const std::string token_ = bot_.token();
    const Store store_ = memory_store();
};

TEST_P(DurableState, survives_a_stop_and_is_reopened) {
    run([&] {
        say("a", "1");
        say("b", "2");
    });
    EXPECT_EQ(ann_.next_message(), std::nullopt) << "a stop is no end";
    run([&] {
        say("c", "again");
        EXPECT_EQ(ann_.wait_text(), "3");
    });
    EXPECT_EQ(stored("conversation"), 1U);
    EXPECT_EQ(stored("inbox") + stored("done") + stored("journal"), 0U);
}

TEST_P(DurableState, goes_when_the_conversation_ends) {
    run([&] {
        say("a", "1");
        say("bye", "2");
        EXPECT_EQ(ann_.wait_text(), "closed");
        say("c", "1");
    });
    EXPECT_EQ(stored("conversation"), 1U);
}

TEST_P(DurableState, is_as_before_a_message_that_always_throws_whose_calls_are_made_once) {
    run([&] {
        say("a", "1");
        say("bad", "2");
        EXPECT_EQ(ann_.wait_text(), "again") << "the second attempt; its call isn't made again";
        EXPECT_EQ(ann_.wait_text(), "again") << "the third one";
        say("c", "again");
        EXPECT_EQ(ann_.wait_text(), "2") << "the state is the one before the bad message";
    });
    EXPECT_EQ(stored("aside"), 1U);
    EXPECT_EQ(stored("inbox") + stored("done") + stored("journal"), 0U);
}

TEST_P(DurableState, that_cannot_be_read_locks_nobody_out) {
    run([&] { say("a", "1"); });
    const std::string key = store_.backend().range("conversation", "", 1).at(0).key;
    StoreBatch batch;
    batch.put("conversation", key, R"({"count":"many"})");
    commit_and_wait(store_.backend(), std::move(batch));
    run([&] { say("b", "1"); });
    EXPECT_EQ(stored("aside"), 1U);
}

INSTANTIATE_TEST_SUITE_P(Versions, DurableState, testing::Values("blocking", "coroutine"),
                         [](const auto& version) { return std::string(version.param); });

}  // namespace
}  // namespace telepot
