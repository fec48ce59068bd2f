// SPDX-License-Identifier: MIT
#include "telepot/aio/sync.hpp"

#include <chrono>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

TEST(Event, WakesAllWhoWaitAndLetsLaterOnesPass) {
    auto work = []() -> task<int> {
        aio::Event event;
        int woken = 0;
        auto waiter = [&]() -> task<> {
            co_await event.wait();
            ++woken;
        };
        std::vector<aio::Task<>> tasks;
        for (int i = 0; i < 3; ++i) tasks.push_back(aio::spawn(waiter()));
        co_await aio::sleep(1ms);
        EXPECT_EQ(woken, 0);
        event.set();
        for (const auto& one : tasks) co_await one;
        co_await event.wait();
        event.clear();
        EXPECT_FALSE(event.is_set());
        co_return woken;
    };
    EXPECT_EQ(aio::run(work()), 3);
}

TEST(Queue, KeepsTheOrderOfItemsAndOfWaiters) {
    auto work = []() -> task<std::string> {
        aio::Queue<int> queue;
        std::string order;
        auto getter = [&](std::string name) -> task<> {
            const int item = co_await queue.get();
            order += name + std::to_string(item) + " ";
        };
        auto a = aio::spawn(getter("a"));
        auto b = aio::spawn(getter("b"));
        co_await aio::sleep(1ms);
        for (int i = 1; i <= 3; ++i) queue.put_now(i);
        co_await a;
        co_await b;
        co_await getter("c");
        co_return order;
    };
    EXPECT_EQ(aio::run(work()), "a1 b2 c3 ");
}

TEST(Queue, BoundMakesPutWait) {
    auto work = []() -> task<std::size_t> {
        aio::Queue<std::unique_ptr<int>> queue(2);
        std::size_t highest = 0;
        auto producer = [&]() -> task<> {
            for (int i = 0; i < 50; ++i) {
                co_await queue.put(std::make_unique<int>(i));
                highest = std::max(highest, queue.size());
            }
        };
        auto handle = aio::spawn(producer());
        for (int i = 0; i < 50; ++i) {
            const auto item = co_await queue.get();
            EXPECT_EQ(*item, i);
            if (i % 7 == 0) co_await aio::sleep({});
        }
        co_await handle;
        EXPECT_TRUE(queue.empty());
        co_return highest;
    };
    EXPECT_LE(aio::run(work()), 2U);
}

TEST(Queue, TryPutLeavesTheItemAloneWhenFull) {
    aio::Queue<std::string> queue(1);
    std::string first = "first";
    std::string second = "second";
    EXPECT_TRUE(queue.try_put(first));
    EXPECT_FALSE(queue.try_put(second));
    EXPECT_EQ(second, "second");
    EXPECT_EQ(queue.try_get(), "first");
    EXPECT_EQ(queue.try_get(), std::nullopt);
}

}  // namespace
}  // namespace telepot
