// SPDX-License-Identifier: MIT
#include "telepot/aio/spawn.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

task<int> later(int value, std::chrono::milliseconds delay = 5ms) {
    co_await aio::sleep(delay);
    co_return value;
}

task<> fail_later() {
    co_await aio::sleep(1ms);
    throw std::runtime_error("nobody looks");
}

TEST(Spawn, RunsBesideAndJoins) {
    auto work = []() -> task<int> {
        std::vector<aio::Task<int>> tasks;
        for (int i = 0; i < 100; ++i) tasks.push_back(aio::spawn(later(i)));
        EXPECT_FALSE(tasks.front().done());
        int sum = 0;
        for (const auto& one : tasks) sum += co_await one;
        EXPECT_TRUE(tasks.front().done());
        co_return sum;
    };
    EXPECT_EQ(aio::run(work()), 4950);
}

TEST(Spawn, BeginsInTheNextRoundNotInTheMiddleOfTheSpawner) {
    auto work = []() -> task<std::string> {
        std::string order;
        auto child = [&]() -> task<> {
            order += "child ";
            co_return;
        };
        const auto handle = aio::spawn(child());
        order += "parent ";
        co_await handle;
        co_return order;
    };
    EXPECT_EQ(aio::run(work()), "parent child ");
}

TEST(Spawn, SeveralWaitersSeeTheSameResult) {
    auto work = []() -> task<int> {
        const auto shared = aio::spawn(later(7));
        auto waiter = [](aio::Task<int> what) -> task<int> { co_return co_await what; };
        auto a = aio::spawn(waiter(shared));
        auto b = aio::spawn(waiter(shared));
        co_return co_await a + co_await b + co_await shared;
    };
    EXPECT_EQ(aio::run(work()), 21);
}

TEST(Spawn, JoiningThrowsTheTasksException) {
    auto work = []() -> task<> { co_await aio::spawn(fail_later()); };
    EXPECT_THROW(aio::run(work()), std::runtime_error);
}

TEST(Spawn, UncollectedExceptionIsLoggedOnceAndEndsNothing) {
    const LogCapture log;
    auto work = []() -> task<> {
        (void)aio::spawn(fail_later());
        co_await aio::sleep(30ms);
    };
    aio::run(work());
    EXPECT_EQ(log.count("nobody looks"), 1);
    EXPECT_EQ(log.count("nobody collected"), 1);
}

TEST(Spawn, CollectedExceptionIsNotLogged) {
    const LogCapture log;
    auto work = []() -> task<> {
        auto handle = aio::spawn(fail_later());
        try {
            co_await handle;
        } catch (const std::runtime_error&) {
        }
    };
    aio::run(work());
    EXPECT_EQ(log.count(""), 0);
}

TEST(Spawn, HandleDroppedWhileWaitingIsHarmless) {
    auto work = []() -> task<int> {
        auto waiter = []() -> task<int> { co_return co_await aio::spawn(later(4)); };
        co_return co_await waiter();
    };
    EXPECT_EQ(aio::run(work()), 4);
}

TEST(Spawn, FromAnotherThreadWhileTheLoopIsDriven) {
    auto work = []() -> task<int> {
        std::atomic<int> result{0};
        std::thread other([&] { result = aio::spawn(later(11)).get(); });
        while (result == 0) co_await aio::sleep(1ms);
        other.join();
        co_return result;
    };
    EXPECT_EQ(aio::run(work()), 11);
}

TEST(Spawn, BlockingGetOnTheLoopThreadIsRefused) {
    auto work = []() -> task<> {
        auto handle = aio::spawn(later(1));
        EXPECT_THROW(handle.get(), std::logic_error);
        EXPECT_THROW(aio::run(later(1)), std::logic_error);
        co_await handle;
    };
    aio::run(work());
}

TEST(Spawn, LeftoversAreCancelledWhenTheRunEnds) {
    std::string seen;
    auto child = [&]() -> task<> {
        try {
            co_await aio::sleep(1h);
        } catch (const Cancelled&) {
            seen += "cancelled ";
            throw;
        }
    };
    auto work = [&]() -> task<> {
        (void)aio::spawn(child());
        co_await aio::sleep(1ms);
    };
    aio::run(work());
    EXPECT_EQ(seen, "cancelled ");
}

TEST(Spawn, LeftoverMayCleanUpAsynchronously) {
    std::string seen;
    auto child = [&]() -> task<> {
        bool cancelled = false;
        try {
            co_await aio::sleep(1h);
        } catch (const Cancelled&) {
            cancelled = true;
        }
        if (cancelled) {
            co_await aio::sleep(10ms);
            seen += "clean";
        }
    };
    auto work = [&]() -> task<> {
        (void)aio::spawn(child());
        co_await aio::sleep(1ms);
    };
    aio::run(work());
    EXPECT_EQ(seen, "clean");
}

TEST(Spawn, PostReachesTheLoopFromAnyThreadAndReportsExceptions) {
    const LogCapture log;
    auto work = []() -> task<int> {
        aio::Queue<int> queue;
        std::thread other([&] {
            aio::post([&] { queue.put_now(1); });
            aio::post([] { throw std::runtime_error("posted trouble"); });
            aio::post([&] { queue.put_now(2); });
        });
        const int sum = co_await queue.get() + co_await queue.get();
        other.join();
        co_return sum;
    };
    EXPECT_EQ(aio::run(work()), 3);
    EXPECT_EQ(log.count("posted trouble"), 1);
}

}  // namespace
}  // namespace telepot
