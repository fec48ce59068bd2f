// SPDX-License-Identifier: MIT
// A million updates from eight threads: none is lost, none comes twice, and their order is kept.
#include <algorithm>
#include <atomic>

#include "harness.hpp"
#include "telepot/aio/webhook.hpp"

namespace telepot::loop {
namespace {

constexpr int kThreads = 8;
constexpr std::string_view kToken = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc";

/// What handlers see.
class Ledger {
public:
    explicit Ledger(std::int64_t count) : times_(static_cast<std::size_t>(count) + 1) {}

    void note(std::int64_t id) {
        ++times_[static_cast<std::size_t>(id)];
        if (id != last_ + 1) ++jumps_;
        last_ = id;
    }
    std::int64_t jumps() const { return jumps_; }
    bool each_once() const {
        return std::all_of(times_.begin() + 1, times_.end(), [](char times) { return times == 1; });
    }

private:
    std::vector<char> times_;  // by id
    std::int64_t last_ = 0;
    std::int64_t jumps_ = 0;
};

/// Feeds updates 1 to count, in order as far as one thread is concerned; every 50th twice, as the server repeats them.
template <class Hook>
void feed_all(Hook& hook, std::int64_t count) {
    std::atomic<std::int64_t> next{1};
    const auto feed = [&](std::int64_t most) {
        while (most-- > 0) {
            const std::int64_t id = next++;
            if (id > count) return;
            const std::string json = FakeServer::text_update(id, id % 100, "x");
            for (int times = id % 50 == 0 ? 2 : 1; times > 0; --times) {
                while (hook.feed(json) == FeedResult::full) std::this_thread::yield();
            }
        }
    };
    feed(1);  // what the order begins with
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) threads.emplace_back(feed, count);
    for (std::thread& thread : threads) thread.join();
}

constexpr WebhookOptions kOptions{.maxhold = 600,
                                  .max_held = 1'000'000,
                                  .concurrency = Concurrency::one_at_a_time,
                                  .handle_signals = false,
                                  .stop_timeout = 600};

TEST(WebhookStorm, ordered_for_coroutines) {
    constexpr std::int64_t count = 1'000'000;
    aio::Bot bot{kToken};
    Ledger ledger(count);
    aio::OrderedWebhook hook(bot, [&](const AnyMessage& msg) { ledger.note(msg.update_id()); });
    std::thread feeding([&] {
        feed_all(hook, count);
        hook.stop();
    });
    aio::run(hook.run_forever(kOptions));
    feeding.join();
    EXPECT_TRUE(ledger.each_once());
    EXPECT_EQ(ledger.jumps(), 0);
    EXPECT_EQ(hook.statistics().received, static_cast<std::uint64_t>(count + count / 50));
}

TEST(WebhookStorm, ordered_for_a_traditional_bot) {
    constexpr std::int64_t count = 100'000;
    Bot bot{kToken};
    Ledger ledger(count);
    OrderedWebhook hook(bot, [&](const AnyMessage& msg) { ledger.note(msg.update_id()); });
    LoopThread running = hook.run_as_thread(kOptions);
    feed_all(hook, count);
    running.stop();
    running.join();
    EXPECT_TRUE(ledger.each_once());
    EXPECT_EQ(ledger.jumps(), 0);
}

TEST(WebhookStorm, as_they_come) {
    constexpr std::int64_t count = 100'000;
    Bot bot{kToken};
    Ledger ledger(count);
    Webhook hook(bot, [&](const AnyMessage& msg) { ledger.note(msg.update_id()); });
    LoopThread running = hook.run_as_thread(kOptions);
    feed_all(hook, count);
    running.stop();
    running.join();
    EXPECT_TRUE(ledger.each_once());
}

}  // namespace
}  // namespace telepot::loop
