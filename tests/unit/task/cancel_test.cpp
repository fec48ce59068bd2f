// SPDX-License-Identifier: MIT
#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

task<> sleep_long() {
    co_await aio::sleep(1h);
}

task<> nested() {
    co_await sleep_long();
}

// Awaits the handle and tells how it ended.
template <class T>
task<std::string> ending(aio::Task<T> handle) {
    try {
        co_await handle;
    } catch (const Cancelled&) {
        co_return "cancelled";
    } catch (...) {
        co_return "failed";
    }
    co_return "returned";
}

TEST(Cancel, ReachesTheLeafThroughNestedTasks) {
    auto work = []() -> task<std::string> {
        auto handle = aio::spawn(nested());
        co_await aio::sleep(1ms);
        handle.cancel();
        handle.cancel();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

TEST(Cancel, BeforeTheTaskBeginsKeepsItFromBeginning) {
    bool begun = false;
    auto child = [&]() -> task<> {
        begun = true;
        co_return;
    };
    auto work = [&]() -> task<std::string> {
        auto handle = aio::spawn(child());
        handle.cancel();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
    EXPECT_FALSE(begun);
}

TEST(Cancel, OfATaskThatHasEndedDoesNothing) {
    auto child = []() -> task<> { co_return; };
    auto work = [&]() -> task<std::string> {
        auto handle = aio::spawn(child());
        co_await handle;
        handle.cancel();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "returned");
}

TEST(Cancel, ByTheTaskItselfTakesEffectAtItsNextAwait) {
    auto work = []() -> task<std::string> {
        aio::Task<> self;
        std::string seen;
        auto child = [&]() -> task<> {
            self.cancel();
            seen += "still ";
            co_await aio::sleep({});
            seen += "unreachable";
        };
        self = aio::spawn(child());
        seen += co_await ending(self);
        co_return seen;
    };
    EXPECT_EQ(aio::run(work()), "still cancelled");
}

TEST(Cancel, MayBeCaughtAndIsDeliveredOnce) {
    auto child = []() -> task<int> {
        try {
            co_await sleep_long();
        } catch (const Cancelled&) {
        }
        co_await aio::sleep(1ms);
        co_return 5;
    };
    auto work = [&]() -> task<int> {
        auto handle = aio::spawn(child());
        co_await aio::sleep(1ms);
        handle.cancel();
        co_return co_await handle;
    };
    EXPECT_EQ(aio::run(work()), 5);
}

TEST(Cancel, OfAWaiterCancelsWhatItWaitsFor) {
    auto work = []() -> task<std::string> {
        auto inner = aio::spawn(sleep_long());
        auto waiter = [](aio::Task<> what) -> task<> { co_await what; };
        auto outer = aio::spawn(waiter(inner));
        co_await aio::sleep(1ms);
        outer.cancel();
        const std::string first = co_await ending(outer);
        co_return first + " " + co_await ending(inner);
    };
    EXPECT_EQ(aio::run(work()), "cancelled cancelled");
}

TEST(Cancel, OfAQueueWaiterLosesNoItem) {
    auto work = []() -> task<int> {
        aio::Queue<int> queue;
        auto getter = [&]() -> task<int> { co_return co_await queue.get(); };
        auto first = aio::spawn(getter());
        auto second = aio::spawn(getter());
        co_await aio::sleep(1ms);
        first.cancel();
        queue.put_now(9);
        EXPECT_EQ(co_await ending(first), "cancelled");
        co_return co_await second;
    };
    EXPECT_EQ(aio::run(work()), 9);
}

TEST(Cancel, AfterAnItemWasHandedOverIsDeliveredAtTheNextAwait) {
    auto work = []() -> task<std::string> {
        aio::Queue<std::string> queue;
        std::string seen;
        auto getter = [&]() -> task<> {
            seen += co_await queue.get();
            co_await aio::sleep({});
            seen += " unreachable";
        };
        auto handle = aio::spawn(getter());
        co_await aio::sleep(1ms);
        queue.put_now("item");
        handle.cancel();
        seen += " " + co_await ending(handle);
        co_return seen;
    };
    EXPECT_EQ(aio::run(work()), "item cancelled");
}

TEST(Cancel, FromAnotherThread) {
    auto work = []() -> task<std::string> {
        auto handle = aio::spawn(nested());
        std::thread other([handle] { handle.cancel(); });
        const std::string how = co_await ending(handle);
        other.join();
        co_return how;
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

TEST(Cancel, ManyAtOnce) {
    auto work = []() -> task<int> {
        std::vector<aio::Task<>> tasks;
        for (int i = 0; i < 10'000; ++i) tasks.push_back(aio::spawn(nested()));
        co_await aio::sleep(1ms);
        for (const auto& one : tasks) one.cancel();
        int cancelled = 0;
        for (const auto& one : tasks) cancelled += co_await ending(one) == "cancelled" ? 1 : 0;
        co_return cancelled;
    };
    EXPECT_EQ(aio::run(work()), 10'000);
}

}  // namespace
}  // namespace telepot
