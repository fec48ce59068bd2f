// SPDX-License-Identifier: MIT
// Message loops and webhooks without delegates over a store: sessions, attempts, and what is told to the server.
#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/delegate.hpp"
#include "telepot/durable.hpp"
#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

class Count {
public:
    int value = 0;
    void fields(Fields& f) { f("value", value); }
};

std::string answer_to(const Session<Count>& counts, const Message& msg) {
    Count& count = counts(msg);
    if (msg.text == "forget") {
        counts.erase(msg);
        return "forgotten";
    }
    return std::to_string(++count.value);
}

/// Counts in a session; "bad" throws after a call, "forget" begins anew.
class DurableLoop : public testing::TestWithParam<const char*> {
protected:
    /// Runs a loop until `work` is done, and stops it in good order.
    template <class Work>
    void run(Work work) {
        const BotOptions options{.base_url = url_};
        const LoopStore keep{.store = store_};
        const MessageLoopOptions how{.timeout = 1, .concurrency = Concurrency::per_chat, .handle_signals = false};
        if (std::string_view(GetParam()) == "blocking") {
            Bot bot{token_, options};
            MessageLoop loop{bot,
                             [&](const Message& msg) {
                                 bot.sendMessage(msg.chat.id, answer_to(counts_, msg));
                                 if (msg.text == "bad") throw std::runtime_error("a bad message");
                             },
                             keep};
            LoopThread thread = loop.run_as_thread(how);
            work();
            thread.stop();
            thread.join();
        } else {
            aio::Bot bot{token_, options};
            aio::MessageLoop loop{bot,
                                  [&](const Message& msg) -> task<> {
                                      co_await bot.sendMessage(msg.chat.id, answer_to(counts_, msg));
                                      if (msg.text == "bad") throw std::runtime_error("a bad message");
                                  },
                                  keep};
            std::thread thread([&] { aio::run(loop.run_forever(how)); });
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
    const Session<Count> counts_{"count"};
};

TEST_P(DurableLoop, session_survives_a_stop) {
    run([&] {
        say("a", "1");
        say("b", "2");
    });
    run([&] { say("c", "3"); });
    EXPECT_EQ(stored("session"), 1U);
    EXPECT_EQ(stored("inbox") + stored("done") + stored("journal") + stored("attempt"), 0U);
}

TEST_P(DurableLoop, session_that_is_erased_begins_anew) {
    run([&] {
        say("a", "1");
        say("forget", "forgotten");
    });
    EXPECT_EQ(stored("session"), 0U);
    run([&] { say("b", "1"); });
}

TEST_P(DurableLoop, message_that_always_throws_changes_nothing_and_is_set_aside) {
    run([&] {
        say("a", "1");
        say("bad", "2");
        say("c", "2");
    });
    EXPECT_EQ(bot_.pending_updates(), 0U);
    EXPECT_EQ(stored("aside"), 1U);
    EXPECT_EQ(server_.calls("sendMessage").size(), 3U) << "the call of the bad message was made once";
    EXPECT_EQ(stored("inbox") + stored("done") + stored("journal"), 0U);
}

TEST_P(DurableLoop, session_that_cannot_be_read_is_set_aside) {
    run([&] { say("a", "1"); });
    const std::string key = store_.backend().range("session", "", 1).at(0).key;
    StoreBatch batch;
    batch.put("session", key, R"({"value":"many"})");
    commit_and_wait(store_.backend(), std::move(batch));
    run([&] { say("b", "1"); });
    EXPECT_EQ(store_.backend().range("aside", "", 1).at(0).key, "state/session/" + key);
}

INSTANTIATE_TEST_SUITE_P(Versions, DurableLoop, testing::Values("blocking", "coroutine"),
                         [](const auto& version) { return std::string(version.param); });

// ---- what several handlers change at the same time ----

TEST(DurableSession, that_handlers_of_several_chats_change_together_counts_each_of_them) {
    lab::Server server;
    const lab::BotAccount account = server.new_bot("Counter");
    std::vector<lab::User> users;
    for (int i = 0; i < 8; ++i) users.push_back(server.new_user("User" + std::to_string(i)));
    const Store store = memory_store();
    Bot bot{account.token(), {.base_url = server.url()}};
    const Session<Count> total("total");
    std::atomic<int> attempts{0};
    MessageLoop loop{bot,
                     [&](const Message& msg) {
                         Count& count = total.at(msg, "all");
                         const int before = count.value;
                         bot.sendMessage(msg.chat.id, "counted");
                         count.value = before + 1;
                         ++attempts;
                     },
                     {.store = store}};
    LoopThread thread = loop.run_as_thread({.timeout = 1, .concurrency = Concurrency::per_chat});
    for (int round = 0; round < 5; ++round) {
        for (const lab::User& user : users) user.send_text(account, "x");
    }
    ASSERT_EQ(server.wait_for_calls("sendMessage", 40, 20s).size(), 40U);
    thread.stop();
    thread.join();
    EXPECT_EQ(server.calls("sendMessage").size(), 40U) << "what is run again calls nothing again";
    EXPECT_EQ(store.backend().get("session", "total:'all'"), R"({"value":40})");
    EXPECT_GE(attempts, 40);
}

TEST(DurableSession, says_what_it_needs) {
    const Session<Count> counts("count");
    const AnyMessage msg{Message()};
    try {
        static_cast<void>(counts(msg));
        FAIL() << "there is no loop";
    } catch (const std::logic_error& error) {
        EXPECT_NE(std::string(error.what()).find("memory_store()"), std::string::npos);
    }
}

TEST(DurableLoopOptions, delegator_bot_takes_the_store_itself) {
    DelegatorBot bot{"123:abc", {}};
    EXPECT_THROW(MessageLoop(bot, LoopStore{.store = memory_store()}), BadArgument);
}

// ---- webhooks ----

std::string update(int id) {
    return R"({"update_id":)" + std::to_string(id) +
           R"(,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"text":")" + std::to_string(id) +
           R"("}})";
}

/// A store whose commits fail on demand.
class Failing final : public StoreBackend {
public:
    void commit(StoreBatch batch, Done done) override {
        if (!fails) return inner_.backend().commit(std::move(batch), std::move(done));
        if (done) done(std::make_exception_ptr(StoreError(StoreError::Kind::full, "no space is left")));
    }
    void sync() override { inner_.backend().sync(); }
    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        return inner_.backend().find(kind, key);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        return inner_.backend().range(kind, after, most);
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        return inner_.backend().due(kind, until, most);
    }
    std::size_t count(std::string_view kind) override { return inner_.backend().count(kind); }
    StoreFence claim(std::string_view name) override { return inner_.backend().claim(name); }
    std::string name() const override { return "failing"; }

    std::atomic<bool> fails{false};

private:
    const Store inner_ = memory_store();
};

/// Waits until a webhook takes updates in.
FeedResult feed_when_it_runs(Webhook& hook, const std::string& json) {
    const auto until = std::chrono::steady_clock::now() + 10s;
    FeedResult result = hook.feed(json);
    while (result == FeedResult::closed && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(1ms);
        result = hook.feed(json);
    }
    return result;
}

TEST(DurableWebhook, takes_nothing_in_that_it_cannot_keep) {
    detail::Shared<Failing> failing(new Failing);
    const Store store{detail::Shared<StoreBackend>(failing.get())};
    Bot bot{"123:abc", {.base_url = "http://127.0.0.1:1"}};
    std::atomic<int> handled{0};
    Webhook hook{bot, [&](const AnyMessage&) { ++handled; }, {.store = store}};
    EXPECT_EQ(hook.feed(update(1)), FeedResult::closed) << "there is no run that could keep it";
    LoopThread thread = hook.run_as_thread();
    EXPECT_EQ(feed_when_it_runs(hook, update(1)), FeedResult::accepted);
    EXPECT_EQ(hook.feed(update(1)), FeedResult::accepted) << "it has come before, and is kept";
    EXPECT_EQ(hook.feed("?"), FeedResult::malformed);
    failing->fails = true;
    const FeedResult refused = hook.feed(update(2));
    EXPECT_EQ(refused, FeedResult::unkept);
    EXPECT_EQ(http_status(refused), 503);
    EXPECT_THROW(thread.join(), StoreError) << "the run ends with what the store says";
    EXPECT_LE(handled, 2);
    EXPECT_GE(handled, 1);
}

TEST(DurableWebhook, handles_what_a_former_run_has_left_in_order_and_once) {
    const Store store = memory_store();
    Bot bot{"123:abc", {.base_url = "http://127.0.0.1:1"}};
    std::vector<std::int64_t> handled;
    std::atomic<bool> stuck{true};
    const auto run = [&](auto work) {
        OrderedWebhook hook{bot,
                            [&](const AnyMessage& msg) {
                                if (stuck) throw StopListening();
                                handled.push_back(msg.update_id());
                            },
                            {.store = store}};
        LoopThread thread = hook.run_as_thread({.maxhold = 20});
        work(hook);
        thread.stop();
        thread.join();
    };
    const auto feed = [](OrderedWebhook& hook, int id) {
        const auto until = std::chrono::steady_clock::now() + 10s;
        while (hook.feed(update(id)) != FeedResult::accepted && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(1ms);
        }
    };
    run([&](OrderedWebhook& hook) {
        feed(hook, 1);
        feed(hook, 2);
        feed(hook, 4);
    });
    EXPECT_EQ(store.backend().count("inbox"), 3U);
    stuck = false;
    run([&](OrderedWebhook& hook) {
        feed(hook, 4);
        feed(hook, 3);
        const auto until = std::chrono::steady_clock::now() + 10s;
        while (hook.statistics().handled < 4 && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(1ms);
        }
    });
    EXPECT_EQ(handled, (std::vector<std::int64_t>{1, 2, 3, 4}));
    EXPECT_EQ(store.backend().count("inbox"), 0U);
}

}  // namespace
}  // namespace telepot
