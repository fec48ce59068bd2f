// SPDX-License-Identifier: MIT
#include "runtime/engine.hpp"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot::bot {
namespace {

using namespace std::chrono_literals;

task<std::thread::id> where() {
    co_await aio::sleep(1ms);
    co_return std::this_thread::get_id();
}

// First in this file, and each test is a process of its own under ctest: nobody drives the loop yet.
TEST(Engine, RunDrivesTheLoopOnTheCallingThread) {
    if (Engine::instance().loop().running()) GTEST_SKIP() << "another test has made a thread drive the loop";
    EXPECT_EQ(aio::run(where()), std::this_thread::get_id());
    EXPECT_EQ(aio::run(where()), std::this_thread::get_id());
    EXPECT_FALSE(Engine::instance().loop().running());
}

TEST(Engine, WaiterTakesOverTheLoopWhenTheRunThatDroveItEnds) {
    std::atomic<bool> waiting{false};
    std::thread waiter;
    auto work = [&]() -> task<> {
        waiter = std::thread([&] {
            const auto handle = aio::spawn(where());
            auto slow = []() -> task<> { co_await aio::sleep(100ms); };
            const auto other = aio::spawn(slow());
            waiting = true;
            other.get();
            handle.get();
        });
        while (!waiting) co_await aio::sleep(1ms);
        co_await aio::sleep(5ms);
    };
    aio::run(work());
    waiter.join();
}

TEST(Engine, RunWaitsWhileAnotherThreadDrives) {
    Engine::instance().ensure_driven();
    EXPECT_NE(aio::run(where()), std::this_thread::get_id());
}

TEST(Engine, RunsInSeveralThreadsAtOnce) {
    std::vector<std::thread> threads;
    std::atomic<int> finished{0};
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) aio::run(where());
            ++finished;
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(finished, 8);
}

TEST(Engine, TasksFromOtherThreadsSurviveTheEndOfARun) {
    auto slow = []() -> task<int> {
        co_await aio::sleep(50ms);
        co_return 3;
    };
    const auto handle = aio::spawn(slow());
    aio::run(where());
    EXPECT_EQ(handle.get(), 3);
}

}  // namespace
}  // namespace telepot::bot
