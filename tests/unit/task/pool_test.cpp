// SPDX-License-Identifier: MIT
#include "runtime/pool.hpp"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

namespace telepot::bot {
namespace {

using namespace std::chrono_literals;

class TestJob final : public Pool::Job {
public:
    explicit TestJob(std::function<void()> work) : work_(std::move(work)) {}
    void run() noexcept override { work_(); }

private:
    std::function<void()> work_;
};

// True when the condition holds within a generous time.
template <class Condition>
bool eventually(Condition condition) {
    for (int i = 0; i < 20'000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

TEST(Pool, RunsNoMoreThanItsBoundAtATime) {
    std::atomic<int> running{0};
    std::atomic<int> highest{0};
    std::atomic<int> finished{0};
    std::deque<TestJob> jobs;
    Pool pool({.running = 3, .total = 10});
    for (int i = 0; i < 40; ++i) {
        pool.submit(jobs.emplace_back([&] {
            const int now = ++running;
            int seen = highest;
            while (now > seen && !highest.compare_exchange_weak(seen, now)) {
            }
            std::this_thread::sleep_for(1ms);
            --running;
            ++finished;
        }));
    }
    EXPECT_TRUE(eventually([&] { return finished == 40; }));
    EXPECT_LE(highest, 3);
}

TEST(Pool, BlockedThreadsAreCompensatedUpToTheTotal) {
    std::atomic<bool> release{false};
    std::atomic<int> blocked{0};
    std::atomic<int> finished{0};
    std::deque<TestJob> jobs;
    Pool pool({.running = 2, .total = 5});
    for (int i = 0; i < 20; ++i) {
        pool.submit(jobs.emplace_back([&] {
            {
                const Pool::BlockingRegion region;
                ++blocked;
                while (!release) std::this_thread::sleep_for(1ms);
            }
            ++finished;
        }));
    }
    EXPECT_TRUE(eventually([&] { return blocked == 5; }));
    std::this_thread::sleep_for(20ms);
    EXPECT_EQ(blocked, 5);
    EXPECT_EQ(pool.statistics().threads, 5U);
    EXPECT_EQ(pool.statistics().queued, 15U);
    release = true;
    EXPECT_TRUE(eventually([&] { return finished == 20; }));
    EXPECT_EQ(pool.statistics().blocked, 0U);
}

TEST(Pool, ShrinksToNothing) {
    std::atomic<int> finished{0};
    std::deque<TestJob> jobs;
    Pool pool({.running = 4, .total = 4, .keep_alive = 10ms});
    for (int i = 0; i < 8; ++i) pool.submit(jobs.emplace_back([&] { ++finished; }));
    EXPECT_TRUE(eventually([&] { return finished == 8 && pool.statistics().threads == 0; }));
    pool.submit(jobs.emplace_back([&] { ++finished; }));
    EXPECT_TRUE(eventually([&] { return finished == 9; }));
}

TEST(Pool, WithdrawnJobNeverRuns) {
    std::atomic<bool> release{false};
    std::atomic<bool> began{false};
    std::atomic<bool> ran{false};
    TestJob blocker([&] {
        began = true;
        while (!release) std::this_thread::sleep_for(1ms);
    });
    TestJob victim([&] { ran = true; });
    Pool pool({.running = 1, .total = 1});
    pool.submit(blocker);
    pool.submit(victim);
    ASSERT_TRUE(eventually([&] { return began.load(); }));
    EXPECT_TRUE(pool.withdraw(victim));
    EXPECT_FALSE(pool.withdraw(victim));
    EXPECT_FALSE(pool.withdraw(blocker));
    release = true;
    EXPECT_TRUE(eventually([&] { return pool.statistics().idle == 1; }));
    EXPECT_FALSE(ran);
}

TEST(Pool, BlockingRegionElsewhereMeansNothing) {
    const Pool::BlockingRegion region;
    const Pool pool;
    EXPECT_EQ(pool.statistics().blocked, 0U);
}

}  // namespace
}  // namespace telepot::bot
