// SPDX-License-Identifier: MIT
// What is fed comes to the handler, once and in order.
#include "telepot/aio/webhook.hpp"

#include <algorithm>
#include <memory>
#include <random>
#include <set>

#include "harness.hpp"
#include "telepot/aio/time.hpp"
#include "telepot/exception.hpp"

namespace telepot::loop {
namespace {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

constexpr std::string_view kToken = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc";

std::string update(std::int64_t id, std::int64_t chat = 1) {
    return FakeServer::text_update(id, chat, std::to_string(id));
}

/// Runs a webhook in the background until it is stopped or this goes.
template <class Hook>
class Running {
public:
    explicit Running(Hook& hook, WebhookOptions options = {}) : hook_(hook) {
        options.handle_signals = false;
        if constexpr (requires { hook.run_as_thread(options); }) {
            thread_ = std::thread([this, run = std::make_shared<LoopThread>(hook.run_as_thread(options))] {
                collect([&run] { run->join(); });
            });
        } else {
            thread_ = std::thread([this, run = std::make_shared<task<>>(hook.run_forever(options))] {
                collect([&run] { aio::run(std::move(*run)); });
            });
        }
    }
    ~Running() {
        if (!thread_.joinable()) return;
        hook_.stop();
        thread_.join();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void stop_and_join() {
        hook_.stop();
        thread_.join();
        if (error_) std::rethrow_exception(error_);
    }

private:
    void collect(const std::function<void()>& body) {
        try {
            body();
        } catch (...) {
            error_ = std::current_exception();
        }
    }

    Hook& hook_;
    std::exception_ptr error_;
    std::thread thread_;
};

template <class Mode>
class Webhooks : public BothVersions<Mode> {
protected:
    using Plain = BasicWebhook<Mode>;
    using Ordered = BasicOrderedWebhook<Mode>;

    BasicBot<Mode> bot{kToken};
};
TYPED_TEST_SUITE(Webhooks, BothModes, ModeNames);

TYPED_TEST(Webhooks, handle_what_is_fed_in_the_order_of_feeding) {
    typename TestFixture::Plain hook(this->bot, this->noting());
    EXPECT_EQ(hook.feed(update(5)), FeedResult::accepted);
    Running running(hook);
    EXPECT_EQ(hook.feed(update(7)), FeedResult::accepted);
    EXPECT_EQ(hook.feed(update(6)), FeedResult::accepted);
    EXPECT_EQ(hook.feed(Update(4).set_message(Message(4, 0, Chat(1, "private")).set_text("4"))), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(4));
    EXPECT_EQ(this->seen.texts(), (Texts{"5", "7", "6", "4"}));
    running.stop_and_join();
    EXPECT_EQ(hook.statistics().received, 4u);
    EXPECT_EQ(hook.statistics().handled, 4u);
}

TYPED_TEST(Webhooks, put_them_in_order_if_wanted) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    Running running(hook, {.maxhold = 60});
    for (const int id : {10, 13, 12, 14, 11, 15}) EXPECT_EQ(hook.feed(update(id)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(6));
    EXPECT_EQ(this->seen.texts(), (Texts{"10", "11", "12", "13", "14", "15"}));
}

// After a restart of the bot the server repeats what it has left, several chats at once.
TYPED_TEST(Webhooks, leave_out_nothing_that_comes_below_the_first_update) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    Running running(hook, {.maxhold = 0.05});
    for (const int id : {10, 8, 11, 9, 8, 10, 12, 11}) EXPECT_EQ(hook.feed(update(id, id)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(5));
    running.stop_and_join();
    Texts texts = this->seen.texts();
    std::sort(texts.begin(), texts.end());
    EXPECT_EQ(texts, (Texts{"10", "11", "12", "8", "9"}));
    EXPECT_EQ(hook.statistics().repeated, 3u);
}

TYPED_TEST(Webhooks, wait_for_what_is_missing_no_longer_than_maxhold) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    Running running(hook, {.maxhold = 0.05});
    hook.feed(update(10));
    hook.feed(update(12));
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(hook.feed(update(11)), FeedResult::accepted);
    hook.feed(update(13));
    ASSERT_TRUE(this->seen.wait_for(3));
    ASSERT_TRUE(this->seen.wait_for(4));
    EXPECT_EQ(this->seen.texts(), (Texts{"10", "12", "11", "13"}));
    EXPECT_EQ(hook.statistics().repeated, 0u);
}

// The server sends again what was refused; runs begin and end; some updates come twice, some after others.
TYPED_TEST(Webhooks, handle_all_that_was_accepted_once_over_refusals_gaps_and_restarts) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    std::mt19937 random(3);
    std::vector<std::int64_t> waiting;  // what the server has to deliver
    for (std::int64_t id = 500; id < 1500; ++id) waiting.push_back(id);
    std::uint64_t accepted = 0;
    while (!waiting.empty()) {
        Running running(hook, {.maxhold = 0.002, .max_held = 20, .capacity = 8});
        for (int i = 0; i < 250 && !waiting.empty(); ++i) {
            const std::size_t at = random() % std::min<std::size_t>(waiting.size(), 40);
            const std::int64_t id = waiting[at];
            if (hook.feed(update(id)) != FeedResult::accepted) continue;
            ++accepted;
            if (random() % 10 != 0) waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(at));
            if (random() % 20 == 0) std::this_thread::sleep_for(4ms);
        }
        running.stop_and_join();
        EXPECT_EQ(hook.statistics().held, 0u);
    }
    const auto texts = this->seen.texts();
    EXPECT_EQ(texts.size(), 1000u);
    EXPECT_EQ(std::set<std::string>(texts.begin(), texts.end()).size(), 1000u);
    const LoopStatistics statistics = hook.statistics();
    EXPECT_EQ(statistics.received, accepted);
    EXPECT_EQ(statistics.received, statistics.handled + statistics.repeated);
}

TYPED_TEST(Webhooks, count_what_they_hold_back_and_release_it_at_a_stop) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    Running running(hook, {.maxhold = 600});
    for (const int id : {1'000'000, 20, 1'000'002}) EXPECT_EQ(hook.feed(update(id)), FeedResult::accepted);
    ASSERT_TRUE(eventually([&] { return hook.statistics().held == 1; }));  // 20 isn't kept aside any more
    EXPECT_EQ(hook.feed(update(10)), FeedResult::accepted);
    ASSERT_TRUE(eventually([&] { return hook.statistics().held == 2; }));
    running.stop_and_join();
    EXPECT_EQ(this->seen.texts(), (Texts{"1000000", "20", "10", "1000002"}));
    EXPECT_EQ(hook.statistics().held, 0u);
    EXPECT_EQ(hook.statistics().handled, 4u);
}

TYPED_TEST(Webhooks, handle_once_what_comes_twice) {
    typename TestFixture::Plain hook(this->bot, this->noting());
    Running running(hook);
    for (const int id : {1, 2, 1, 3, 3, 2, 4}) EXPECT_EQ(hook.feed(update(id)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(4));
    running.stop_and_join();
    EXPECT_EQ(this->seen.texts(), (Texts{"1", "2", "3", "4"}));
    EXPECT_EQ(hook.statistics().repeated, 3u);
}

TYPED_TEST(Webhooks, refuse_what_is_no_update) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    Running running(hook);
    for (const std::string_view text :
         {"", "{", "[]", "7", "{}", R"({"update_id":"one"})", "\xff", R"({"update_id":1)"}) {
        EXPECT_EQ(hook.feed(text), FeedResult::malformed) << text;
    }
    EXPECT_EQ(hook.feed(update(1)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(hook.queue().statistics().malformed, 8u);
    EXPECT_EQ(this->log.count("what came in place of an update is none"), 1);
}

TYPED_TEST(Webhooks, give_the_catch_all_what_cannot_be_decoded) {
    typename TestFixture::Plain hook(this->bot,
                                     [this](const AnyMessage& msg) { this->seen.add(std::string(msg.kind())); });
    Running running(hook);
    EXPECT_EQ(hook.feed(R"({"update_id":1,"novelty":{}})"), FeedResult::accepted);
    EXPECT_EQ(hook.feed(R"({"update_id":2,"poll":{"id":7}})"), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(this->seen.texts()[0], "novelty");
}

TYPED_TEST(Webhooks, deliver_what_is_whole_but_no_text_as_unknown) {
    typename TestFixture::Plain hook(this->bot, [this](const AnyMessage& msg) {
        this->seen.add(std::string(msg.flavor()) + msg.raw().as_string().value_or(""));
    });
    Running running(hook);
    const auto head = [](int id) {
        return R"({"update_id":)" + std::to_string(id) +
               R"(,"message":{"message_id":1,"chat":{"id":5,"type":"private"},"text":")";
    };
    EXPECT_EQ(hook.feed(head(1) + "\xff\"}}"), FeedResult::accepted);
    EXPECT_EQ(hook.feed(head(2) + R"(\udc00"}})"), FeedResult::accepted);
    EXPECT_EQ(hook.feed(head(3) + "\xff"), FeedResult::malformed) << "the rest may come with the next attempt";
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(this->seen.texts()[0], "unknown" + head(1) + "?\"}}");
    EXPECT_EQ(this->seen.texts()[1], "unknown" + head(2) + R"(\udc00"}})");
}

TYPED_TEST(Webhooks, take_no_more_than_they_may) {
    typename TestFixture::Plain hook(this->bot, this->waiting());
    Running running(hook, {.capacity = 3, .concurrency = Concurrency::one_at_a_time, .max_pending = 2});
    std::int64_t id = 0;
    ASSERT_TRUE(eventually([&] {
        while (hook.feed(update(id)) == FeedResult::accepted) ++id;
        return id == 5;
    }));
    EXPECT_EQ(hook.feed(update(id)), FeedResult::full);
    EXPECT_EQ(hook.queue().statistics().waiting, 3u);
    this->gate.open();
    ASSERT_TRUE(eventually([&] { return hook.feed(update(5)) == FeedResult::accepted; }));
    ASSERT_TRUE(this->seen.wait_for(6));
    EXPECT_EQ(this->seen.texts(), (Texts{"0", "1", "2", "3", "4", "5"}));
}

TYPED_TEST(Webhooks, handle_all_that_was_accepted_before_they_end) {
    typename TestFixture::Ordered hook(this->bot, this->waiting());
    Running running(hook, {.maxhold = 600, .concurrency = Concurrency::one_at_a_time, .max_pending = 1});
    for (const int id : {1, 2, 3, 6, 5, 9}) EXPECT_EQ(hook.feed(update(id)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(1));
    hook.stop();
    ASSERT_TRUE(eventually([&] { return hook.feed(update(10)) == FeedResult::closed; }));
    this->gate.open();
    running.stop_and_join();
    const auto texts = this->seen.texts();
    ASSERT_GE(texts.size(), 6u);
    EXPECT_EQ(Texts(texts.begin(), texts.begin() + 6), (Texts{"1", "2", "3", "5", "6", "9"}));
    EXPECT_EQ(hook.statistics().dropped, 0u);
}

TYPED_TEST(Webhooks, may_run_again) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    {
        Running running(hook);
        hook.feed(update(1));
        ASSERT_TRUE(this->seen.wait_for(1));
        running.stop_and_join();
    }
    EXPECT_EQ(hook.feed(update(2)), FeedResult::closed);
    Running running(hook);
    EXPECT_EQ(hook.feed(update(2)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(2));
}

TYPED_TEST(Webhooks, stop_before_anything_happens) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    hook.feed(update(1));
    Running running(hook);
    running.stop_and_join();
    EXPECT_EQ(this->seen.texts(), Texts{"1"});
}

TYPED_TEST(Webhooks, carry_the_events_of_the_scheduler) {
    typename TestFixture::Ordered hook(this->bot,
                                       [this](const AnyMessage& msg) { this->seen.add(std::string(msg.flavor())); });
    Running running(hook);
    hook.feed(update(1));
    ASSERT_TRUE(this->seen.wait_for(1));
    this->bot.scheduler().event_now(Event("_tick"));
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(this->seen.texts(), (Texts{"chat", "_tick"}));
}

TYPED_TEST(Webhooks, check_their_options) {
    typename TestFixture::Ordered hook(this->bot, this->noting());
    for (const WebhookOptions& options :
         {WebhookOptions{.maxhold = -1}, WebhookOptions{.max_held = 0}, WebhookOptions{.capacity = 0},
          WebhookOptions{.max_pending = 0}, WebhookOptions{.stop_timeout = -1}}) {
        if constexpr (std::is_same_v<TypeParam, blocking>) {
            EXPECT_THROW(hook.run_forever(options), BadArgument);
        } else {
            EXPECT_THROW(aio::run(hook.run_forever(options)), BadArgument);
        }
    }
    Running running(hook);
    EXPECT_EQ(hook.feed(update(1)), FeedResult::accepted);
    ASSERT_TRUE(this->seen.wait_for(1));
}

TEST(UpdateQueues, feed_a_message_loop) {
    Bot bot{kToken};
    Seen seen;
    const UpdateQueue queue(10);
    MessageLoop loop(bot, [&](const Message& msg) { seen.add(*msg.text); });
    UpdateQueue other = queue;
    other.put(update(3));
    LoopThread running = loop.run_as_thread({.source = &queue});
    EXPECT_THROW((MessageLoop{bot, [](const Message&) {}}.run_forever({.source = &queue})), std::logic_error);
    for (const int id : {5, 4, 6}) EXPECT_EQ(other.put(update(id)), FeedResult::accepted);
    ASSERT_TRUE(seen.wait_for(4));
    EXPECT_EQ(seen.texts(), (Texts{"3", "4", "5", "6"}));
    running.stop();
    running.join();

    running = loop.run_as_thread({.source = &queue, .ordered = false});
    for (const int id : {9, 8}) EXPECT_EQ(other.put(update(id)), FeedResult::accepted);
    ASSERT_TRUE(seen.wait_for(6));
    EXPECT_EQ(seen.texts(), (Texts{"3", "4", "5", "6", "9", "8"}));
}

TEST(AioWebhook, ends_when_its_task_is_cancelled) {
    aio::Bot bot{kToken};
    Seen seen;
    aio::OrderedWebhook hook(bot, [&](const Message& msg) -> task<> {
        seen.add(*msg.text);
        co_return;
    });
    const auto main = [&]() -> task<> {
        const auto running = hook.run_as_task({.handle_signals = false});
        hook.feed(update(1));
        while (seen.size() < 1) co_await aio::sleep(1ms);
        running.cancel();
        try {
            co_await running;
        } catch (const Cancelled&) {
            seen.add("cancelled");
        }
    };
    aio::run(main());
    EXPECT_EQ(seen.texts(), (Texts{"1", "cancelled"}));
    EXPECT_EQ(hook.feed(update(2)), FeedResult::closed);
}

TEST(AioWebhook, takes_maxhold_alone) {
    aio::Bot bot{kToken};
    aio::OrderedWebhook hook(bot, [&](const Message& msg) {
        if (*msg.text == "3") hook.stop();
    });
    hook.feed(update(1));
    hook.feed(update(3));
    aio::run(hook.run_forever(20ms));
    EXPECT_EQ(hook.statistics().handled, 2u);
}

TEST(FeedResults, become_http_statuses) {
    EXPECT_EQ(http_status(FeedResult::accepted), 200);
    EXPECT_EQ(http_status(FeedResult::full), 503);
    EXPECT_EQ(http_status(FeedResult::malformed), 400);
    EXPECT_EQ(http_status(FeedResult::closed), 503);
}

}  // namespace
}  // namespace telepot::loop
