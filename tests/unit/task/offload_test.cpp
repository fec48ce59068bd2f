// SPDX-License-Identifier: MIT
#include "telepot/aio/offload.hpp"

#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

TEST(Offload, RunsElsewhereAndComesBackToTheLoopThread) {
    auto work = []() -> task<> {
        const auto loop_thread = std::this_thread::get_id();
        const auto worker = co_await aio::offload([] { return std::this_thread::get_id(); });
        EXPECT_NE(worker, loop_thread);
        EXPECT_EQ(std::this_thread::get_id(), loop_thread);
        EXPECT_TRUE(aio::on_loop_thread());
        // Named, for the sake of g++ 12: see offload.
        task<std::unique_ptr<int>> move_only =
            aio::offload([p = std::make_unique<int>(4)]() mutable { return std::move(p); });
        const auto owned = co_await std::move(move_only);
        EXPECT_EQ(*owned, 4);
        const auto copied = [text = std::string(50, 'x')] { return text; };
        EXPECT_EQ(co_await aio::offload(copied), std::string(50, 'x'));
        bool ran = false;
        co_await aio::offload([&] { ran = true; });
        EXPECT_TRUE(ran);
    };
    aio::run(work());
}

TEST(Offload, ExceptionComesBack) {
    auto work = []() -> task<> { co_await aio::offload([] { throw std::runtime_error("there"); }); };
    EXPECT_THROW(aio::run(work()), std::runtime_error);
}

TEST(Offload, LoopGoesOnMeanwhile) {
    auto work = []() -> task<int> {
        std::atomic<bool> finish{false};
        auto blocking = [&]() -> task<> {
            co_await aio::offload([&] {
                while (!finish) std::this_thread::sleep_for(1ms);
            });
        };
        auto handle = aio::spawn(blocking());
        int rounds = 0;
        for (; rounds < 10; ++rounds) co_await aio::sleep(1ms);
        EXPECT_FALSE(handle.done());
        finish = true;
        co_await handle;
        co_return rounds;
    };
    EXPECT_EQ(aio::run(work()), 10);
}

TEST(Offload, CancellationWaitsForWorkInProgress) {
    std::atomic<bool> began{false};
    std::atomic<bool> finish{false};
    std::atomic<bool> ended{false};
    auto blocking = [&]() -> task<> {
        co_await aio::offload([&] {
            began = true;
            while (!finish) std::this_thread::sleep_for(1ms);
            ended = true;
        });
    };
    auto work = [&]() -> task<bool> {
        auto handle = aio::spawn(blocking());
        while (!began) co_await aio::sleep(1ms);
        handle.cancel();
        co_await aio::sleep(10ms);
        EXPECT_FALSE(handle.done());
        finish = true;
        try {
            co_await handle;
        } catch (const Cancelled&) {
            co_return ended.load();
        }
        co_return false;
    };
    EXPECT_TRUE(aio::run(work()));
}

TEST(Offload, ManyAtOnceAllRun) {
    auto work = []() -> task<int> {
        std::vector<task<int>> jobs;
        for (int i = 0; i < 2'000; ++i) jobs.push_back(aio::offload([i] { return i % 2; }));
        int sum = 0;
        for (const int value : co_await aio::gather(std::move(jobs))) sum += value;
        co_return sum;
    };
    EXPECT_EQ(aio::run(work()), 1'000);
}

}  // namespace
}  // namespace telepot
