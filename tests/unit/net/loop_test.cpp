// SPDX-License-Identifier: MIT
#include "runtime/loop.hpp"

#include <atomic>
#include <csignal>
#include <fstream>
#include <future>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>

namespace {

using telepot::net::Loop;
using telepot::net::TimerId;
using namespace std::chrono_literals;

long resident_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            long size = 0;
            status >> size;
            return size;
        }
    }
    return 0;
}

TEST(Loop, RunsPostedTasksInOrderOnItsThread) {
    Loop loop;
    std::vector<int> seen;
    EXPECT_FALSE(loop.on_loop_thread());
    for (int i = 0; i < 100; ++i) {
        loop.post([&, i] {
            EXPECT_TRUE(loop.on_loop_thread());
            seen.push_back(i);
            if (i == 99) loop.stop();
        });
    }
    loop.run();
    ASSERT_EQ(seen.size(), 100U);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(seen[static_cast<std::size_t>(i)], i);
    EXPECT_FALSE(loop.running());
}

TEST(Loop, TakesTasksFromManyThreads) {
    Loop loop;
    loop.start_thread();
    long sum = 0;  // only the loop's thread touches it
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            for (int i = 1; i <= 10'000; ++i) loop.post([&sum, i] { sum += i; });
        });
    }
    for (std::thread& thread : threads) thread.join();
    loop.execute([&] { EXPECT_EQ(sum, 8L * 10'000 * 10'001 / 2); });
    loop.stop();
    loop.join();
}

TEST(Loop, ManyPostsCostOneWakeUp) {
    Loop loop;
    int ran = 0;
    // The handlers of the context itself count wake-ups: all of the loop's tasks run between two of them.
    boost::asio::post(loop.context(), [&] {
        for (int i = 0; i < 1000; ++i) loop.post([&] { ++ran; });
        boost::asio::post(loop.context(), [&] {
            EXPECT_EQ(ran, 1000);
            loop.stop();
        });
    });
    loop.run();
    EXPECT_EQ(ran, 1000);
}

TEST(Loop, RunsWhatWasPostedBeforeStop) {
    Loop loop;
    bool ran = false;
    loop.post([&] {
        loop.stop();
        loop.post([&] { ran = true; });
    });
    loop.run();
    EXPECT_TRUE(ran);
}

TEST(Loop, AStopBeforeRunIsNotLost) {
    Loop loop;
    loop.stop();
    loop.run();
    bool ran = false;
    loop.post([&] {
        ran = true;
        loop.stop();
    });
    loop.run();
    EXPECT_TRUE(ran);
}

TEST(Loop, RunsOnlyOnce) {
    Loop loop;
    loop.start_thread();
    EXPECT_THROW(loop.run(), std::logic_error);
    EXPECT_THROW(loop.start_thread(), std::logic_error);
    loop.stop();
    loop.join();
    loop.start_thread();
}

TEST(Loop, ATaskThatThrowsDoesNotEndIt) {
    Loop loop;
    std::string caught;
    loop.set_exception_handler([&](std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const std::exception& e) {
            caught += e.what();
        }
    });
    loop.post([] { throw std::runtime_error("a"); });
    loop.start_timer(1ms, [] { throw std::runtime_error("b"); });
    loop.start_timer(2ms, [&] { loop.stop(); });
    loop.run();
    EXPECT_EQ(caught, "ab");
}

TEST(Loop, ExecuteWaitsAndPassesExceptions) {
    Loop loop;
    int value = 0;
    loop.execute([&] {
        EXPECT_TRUE(loop.on_loop_thread());
        value = 1;
    });
    EXPECT_EQ(value, 1);
    EXPECT_FALSE(loop.on_loop_thread());
    loop.start_thread();
    loop.execute([&] {
        loop.execute([&] { value = 2; });
        EXPECT_EQ(value, 2);
    });
    EXPECT_THROW(loop.execute([] { throw std::out_of_range("x"); }), std::out_of_range);
    EXPECT_EQ(value, 2);
}

TEST(Loop, TimersFireInOrderAndNotEarly) {
    Loop loop;
    const auto begin = Loop::Clock::now();
    std::vector<int> fired;
    for (const int when : {60, 20, 40, 0}) {
        loop.start_timer(std::chrono::milliseconds(when), [&, when] {
            EXPECT_GE(Loop::Clock::now() - begin, std::chrono::milliseconds(when));
            fired.push_back(when);
            if (when == 60) loop.stop();
        });
    }
    EXPECT_EQ(loop.pending_timers(), 4U);
    loop.run();
    EXPECT_EQ(fired, (std::vector<int>{0, 20, 40, 60}));
    EXPECT_LT(Loop::Clock::now() - begin, 30s);
}

TEST(Loop, ATimerStartedByATimerMayBeTheEarliest) {
    Loop loop;
    loop.start_timer(1h, [] { FAIL(); });
    loop.start_timer(5ms, [&] { loop.start_timer(5ms, [&] { loop.stop(); }); });
    loop.run();
    EXPECT_EQ(loop.pending_timers(), 1U);
}

TEST(Loop, TimersBelongToTheLoopsThread) {
    Loop loop;
    loop.start_thread();
    EXPECT_THROW(loop.start_timer(1ms, [] {}), std::logic_error);
    EXPECT_THROW(loop.cancel_timer({}), std::logic_error);
    loop.execute([&] {
        const TimerId id = loop.start_timer(1h, [] {});
        EXPECT_TRUE(loop.cancel_timer(id));
    });
}

// The thread sanitizer notes who has touched which byte.
#ifdef __SANITIZE_THREAD__
constexpr long kBytesForAByte = 4;
#else
constexpr long kBytesForAByte = 1;
#endif

TEST(Loop, AMillionPendingTimersAreCheap) {
    Loop loop;
    constexpr int kCount = 1'000'000;
    const long before = resident_kilobytes();
    const auto begin = Loop::Clock::now();
    std::vector<TimerId> ids;
    ids.reserve(kCount);
    for (int i = 0; i < kCount; ++i) {
        ids.push_back(loop.start_timer(begin + 1h + std::chrono::microseconds((i * 7919LL) % kCount), [] { FAIL(); }));
    }
    // Two growing vectors; sanitizers keep the old ones for a while.
    EXPECT_LT(resident_kilobytes() - before, 200'000 * kBytesForAByte);
    bool fired = false;
    loop.start_timer(1ms, [&] {
        fired = true;
        loop.stop();
    });
    loop.run();
    EXPECT_TRUE(fired);
    for (const TimerId id : ids) EXPECT_TRUE(loop.cancel_timer(id));
    EXPECT_EQ(loop.pending_timers(), 0U);
    EXPECT_LT(Loop::Clock::now() - begin, 30s);
}

TEST(Loop, SignalsCallBackEachTime) {
    Loop loop;
    std::vector<int> seen;
    loop.on_signals({SIGINT, SIGTERM}, [&](int number) {
        seen.push_back(number);
        if (seen.size() == 1) {
            std::raise(SIGTERM);
        } else {
            loop.clear_signals();
            loop.stop();
        }
    });
    loop.post([] { std::raise(SIGINT); });
    loop.run();
    EXPECT_EQ(seen, (std::vector<int>{SIGINT, SIGTERM}));
    struct sigaction now{};
    sigaction(SIGINT, nullptr, &now);
    EXPECT_EQ(now.sa_handler, SIG_DFL);
}

TEST(Loop, TasksThatNeverRunAreDestroyed) {
    const auto owned = std::make_shared<int>(1);
    {
        Loop loop;
        loop.post([owned] {});
        loop.start_timer(1h, [owned] {});
        EXPECT_EQ(owned.use_count(), 3);
    }
    EXPECT_EQ(owned.use_count(), 1);
}

}  // namespace
