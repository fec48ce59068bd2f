// SPDX-License-Identifier: MIT
// Delegates get what a webhook is fed with as they get what a message loop fetches.
#include <algorithm>
#include <mutex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

namespace telepot {
namespace {

constexpr const char* kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr int kChats = 20;
constexpr int kMessages = 50;

/// What happened, by chat.
class Journal {
public:
    void add(std::int64_t chat, std::string entry) {
        const std::lock_guard lock(mutex_);
        entries_.at(static_cast<std::size_t>(chat)).push_back(std::move(entry));
    }
    const std::vector<std::string>& of(std::int64_t chat) const { return entries_.at(static_cast<std::size_t>(chat)); }

private:
    std::mutex mutex_;
    std::vector<std::vector<std::string>> entries_{kChats};
};

template <class Mode>
class Counter : public BasicChatHandler<Mode> {
public:
    using Void = typename Mode::template result<void>;

    Counter(const SeedTupleOf<Mode>& seed_tuple, Journal* journal)
        : BasicChatHandler<Mode>(seed_tuple), journal_(*journal) {}

    Void on_chat_message(const Message& msg) override {
        journal_.add(this->chat_id(), std::to_string(++count_) + ":" + *msg.text);
        return detail::done(static_cast<Mode*>(nullptr));
    }
    Void on_close(const std::exception_ptr&) override {
        journal_.add(this->chat_id(), "closed");
        return detail::done(static_cast<Mode*>(nullptr));
    }

private:
    Journal& journal_;
    int count_ = 0;
};

std::string update(std::int64_t id, std::int64_t chat, int number) {
    return R"({"update_id":)" + std::to_string(id) + R"(,"message":{"message_id":1,"date":1,"chat":{"id":)" +
           std::to_string(chat) + R"(,"type":"private"},"text":")" + std::to_string(number) + R"("}})";
}

/// All messages, each pair of neighbours exchanged except for the first.
template <class Hook>
void feed(Hook& hook) {
    std::vector<std::string> updates;
    for (int number = 1; number <= kMessages; ++number) {
        for (int chat = 0; chat < kChats; ++chat) {
            updates.push_back(update(static_cast<std::int64_t>(updates.size()) + 1, chat, number));
        }
    }
    for (std::size_t i = 1; i + 1 < updates.size(); i += 2) std::swap(updates[i], updates[i + 1]);
    for (const std::string& text : updates) ASSERT_EQ(hook.feed(text), FeedResult::accepted);
}

void check(const Journal& journal) {
    std::vector<std::string> expected;
    for (int n = 1; n <= kMessages; ++n) expected.push_back(std::to_string(n) + ":" + std::to_string(n));
    expected.push_back("closed");
    for (int chat = 0; chat < kChats; ++chat) EXPECT_EQ(journal.of(chat), expected) << "chat " << chat;
}

template <class Mode>
BasicDelegatorBot<Mode> bot(Journal& journal) {
    return BasicDelegatorBot<Mode>(
        kToken, {pave_event_space()(per_chat_id(), create_open<Counter<Mode>>(&journal), {.timeout = 600})});
}

TEST(WebhookDelegation, Traditional) {
    Journal journal;
    auto own = bot<blocking>(journal);
    OrderedWebhook hook(own);
    LoopThread running = hook.run_as_thread({.maxhold = 600, .capacity = 2000});
    feed(hook);
    running.stop();
    running.join();
    check(journal);
}

TEST(WebhookDelegation, Asynchronous) {
    Journal journal;
    auto own = bot<coroutine>(journal);
    aio::OrderedWebhook hook(own);
    const auto main = [&]() -> task<> {
        const auto running = hook.run_as_task({.maxhold = 600, .capacity = 2000, .handle_signals = false});
        feed(hook);
        hook.stop();
        co_await running;
    };
    aio::run(main());
    check(journal);
}

}  // namespace
}  // namespace telepot
