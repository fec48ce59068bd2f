// SPDX-License-Identifier: MIT
// What only coroutine handlers can meet.
#include "harness.hpp"
#include "telepot/aio/time.hpp"

namespace telepot::loop {
namespace {

using namespace std::chrono_literals;

class AsyncLoop : public BothVersions<coroutine> {
protected:
    template <class F>
    telepot::detail::Shared<CoroutineControl> control(F handler) {
        return telepot::detail::Shared<CoroutineControl>(
            new CoroutineControl(server, scheduler, {}, telepot::detail::loop_handler<coroutine>(std::move(handler))));
    }
    MessageLoopOptions options{.handle_signals = false};
    Scheduler scheduler;
};

TEST_F(AsyncLoop, keeps_the_message_alive_until_the_task_has_ended) {
    server.say(1, "a long text that certainly doesn't fit into the string object itself");
    const auto own = control([this](const Message& msg) -> task<> {
        co_await aio::sleep(20ms);
        seen.add(*msg.text);
    });
    const auto main = [&]() -> task<> {
        const auto running = aio::spawn(own->run(options));
        while (seen.size() == 0) co_await aio::sleep(1ms);
        own->stop();
        co_await running;
    };
    aio::run(main());
    EXPECT_EQ(seen.texts()[0], "a long text that certainly doesn't fit into the string object itself");
}

TEST_F(AsyncLoop, cancels_its_handlers_when_its_task_is_cancelled) {
    server.say(1, "a");
    server.say(2, "b");
    server.say(2, "c");
    const auto own = control([this](const Message& msg) -> task<> {
        seen.add(*msg.text);
        try {
            co_await aio::sleep(1h);
        } catch (const Cancelled&) {
            seen.add("cancelled");
            throw;
        }
    });
    const auto main = [&]() -> task<> {
        const auto running = aio::spawn(own->run(options));
        while (seen.size() < 2) co_await aio::sleep(1ms);
        running.cancel();
        try {
            co_await running;
        } catch (const Cancelled&) {
            seen.add("ended");
        }
    };
    aio::run(main());
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"a", "b", "cancelled", "cancelled", "ended"}));
    EXPECT_EQ(own->statistics().dropped, 3u);
    EXPECT_EQ(own->statistics().handler_errors, 0u);
}

TEST_F(AsyncLoop, ends_with_the_program_that_spawned_it) {
    server.say(1, "a");
    const auto own = control([this](const Message& msg) -> task<> {
        seen.add(*msg.text);
        co_await aio::sleep(1h);
    });
    const auto main = [&]() -> task<> {
        aio::spawn(own->run(options));
        while (seen.size() < 1) co_await aio::sleep(1ms);
    };
    aio::run(main());
    EXPECT_EQ(own->statistics().pending, 0u);
}

TEST_F(AsyncLoop, reports_a_cancellation_that_was_not_its_own_as_an_error) {
    server.say(1, "a");
    server.say(1, "b");
    const auto own = control([this](const Message& msg) -> task<> {
        seen.add(*msg.text);
        throw Cancelled();
        co_return;
    });
    const auto main = [&]() -> task<> {
        const auto running = aio::spawn(own->run(options));
        while (seen.size() < 2) co_await aio::sleep(1ms);
        own->stop();
        co_await running;
    };
    aio::run(main());
    EXPECT_EQ(own->statistics().handler_errors, 2u);
}

TEST_F(AsyncLoop, handles_many_chats_side_by_side) {
    constexpr int kChats = 500;
    for (int chat = 0; chat < kChats; ++chat) server.say(chat + 1, "x");
    int running = 0;
    int most = 0;
    const auto own = control([&](const Message&) -> task<> {
        most = std::max(most, ++running);
        co_await aio::sleep(most < kChats ? 10s : 0s);
        --running;
        seen.add("x");
    });
    const auto main = [&]() -> task<> {
        const auto running_loop = aio::spawn(own->run(options));
        while (most < kChats) co_await aio::sleep(1ms);
        running_loop.cancel();
        try {
            co_await running_loop;
        } catch (const Cancelled&) {
        }
    };
    aio::run(main());
    EXPECT_EQ(most, kChats);
}

}  // namespace
}  // namespace telepot::loop
