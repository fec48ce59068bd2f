// SPDX-License-Identifier: MIT
#include "runtime/timer_heap.hpp"

#include <map>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace {

using telepot::net::Loop;
using telepot::net::TimerHeap;
using telepot::net::TimerId;
using Time = TimerHeap::TimePoint;

Time at(int milliseconds) {
    return Time{} + std::chrono::milliseconds(milliseconds);
}

void run_until(TimerHeap& heap, int milliseconds) {
    heap.begin_pass(at(milliseconds));
    while (Loop::Task task = heap.take_due()) task();
    heap.end_pass();
}

TEST(TimerHeap, FiresInOrderOfTimeAndThenOfStart) {
    TimerHeap heap;
    std::vector<int> fired;
    for (const int when : {5, 3, 9, 3, 1, 5})
        heap.start(at(when), [&fired, n = fired.size(), when] { fired.push_back(when); });
    std::vector<int> same;
    for (int i = 0; i < 20; ++i) heap.start(at(7), [&same, i] { same.push_back(i); });
    run_until(heap, 4);
    EXPECT_EQ(fired, (std::vector<int>{1, 3, 3}));
    EXPECT_EQ(heap.earliest(), at(5));
    run_until(heap, 100);
    EXPECT_EQ(fired, (std::vector<int>{1, 3, 3, 5, 5, 9}));
    for (int i = 0; i < 20; ++i) EXPECT_EQ(same[static_cast<std::size_t>(i)], i);
    EXPECT_EQ(heap.size(), 0U);
    EXPECT_FALSE(heap.earliest());
}

TEST(TimerHeap, ACancelledTimerNeverFires) {
    TimerHeap heap;
    int fired = 0;
    const TimerId id = heap.start(at(1), [&] { ++fired; });
    EXPECT_TRUE(heap.cancel(id));
    EXPECT_FALSE(heap.cancel(id));
    EXPECT_FALSE(heap.cancel(TimerId{}));
    run_until(heap, 10);
    EXPECT_EQ(fired, 0);
}

TEST(TimerHeap, AnOldIdDoesNotNameANewTimer) {
    TimerHeap heap;
    const TimerId old = heap.start(at(1), [] {});
    run_until(heap, 1);
    const TimerId fresh = heap.start(at(2), [] {});
    EXPECT_FALSE(heap.cancel(old));
    EXPECT_EQ(heap.size(), 1U);
    EXPECT_TRUE(heap.cancel(fresh));
}

TEST(TimerHeap, ATaskMayCancelOneThatIsDueToo) {
    TimerHeap heap;
    bool second_fired = false;
    TimerId second;
    heap.start(at(1), [&] { EXPECT_TRUE(heap.cancel(second)); });
    second = heap.start(at(2), [&] { second_fired = true; });
    run_until(heap, 5);
    EXPECT_FALSE(second_fired);
}

TEST(TimerHeap, ATaskThatRestartsItselfWaitsForTheNextPass) {
    TimerHeap heap;
    int fired = 0;
    std::function<void()> again = [&] {
        ++fired;
        heap.start(at(0), [&] { again(); });
    };
    heap.start(at(0), [&] { again(); });
    run_until(heap, 5);
    EXPECT_EQ(fired, 1);
    run_until(heap, 6);
    EXPECT_EQ(fired, 2);
}

TEST(TimerHeap, AgreesWithAnOrderedMapUnderRandomUse) {
    TimerHeap heap;
    std::mt19937 random(4711);
    std::multimap<int, int> expected;
    std::map<int, std::pair<TimerId, std::multimap<int, int>::iterator>> alive;
    std::vector<int> fired;
    int now = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto choice = random() % 10;
        if (choice < 6) {
            const int when = now + 1 + static_cast<int>(random() % 1000);
            const auto entry = expected.emplace(when, i);
            alive[i] = {heap.start(at(when), [&fired, i] { fired.push_back(i); }), entry};
        } else if (choice < 9 && !alive.empty()) {
            auto victim = alive.lower_bound(static_cast<int>(random() % static_cast<unsigned>(i + 1)));
            if (victim == alive.end()) victim = alive.begin();
            EXPECT_TRUE(heap.cancel(victim->second.first));
            expected.erase(victim->second.second);
            alive.erase(victim);
        } else {
            now += static_cast<int>(random() % 50);
            fired.clear();
            run_until(heap, now);
            std::vector<int> due;
            while (!expected.empty() && expected.begin()->first <= now) {
                due.push_back(expected.begin()->second);
                alive.erase(expected.begin()->second);
                expected.erase(expected.begin());
            }
            ASSERT_EQ(fired, due);
        }
        ASSERT_EQ(heap.size(), expected.size());
    }
}

}  // namespace
