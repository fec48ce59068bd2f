// SPDX-License-Identifier: MIT
#include "protocol/reorder.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Clock = ReorderNumbers::Clock;
using Numbers = std::vector<std::int64_t>;

/// The rule as it is told, one number at a time; without bounds and new counts.
class Model {
public:
    explicit Model(std::chrono::nanoseconds maxhold) : maxhold_(maxhold) {}

    void put(std::int64_t number, Clock::time_point now, Numbers& out) {
        if (!last_) {
            last_ = number;
            out.push_back(number);
            given_.insert(number);
        } else if (number > *last_) {
            const std::int64_t highest = held_.empty() ? *last_ : std::max(*last_, *held_.rbegin());
            for (std::int64_t missing = highest + 1; missing < number; ++missing) expiry_[missing] = now + maxhold_;
            held_.insert(number);
            release(out);
        } else if (given_.insert(number).second) {
            out.push_back(number);  // given up before
        }
    }
    void expire(Clock::time_point now, Numbers& out) {
        while (!held_.empty() && expiry_.at(*last_ + 1) <= now) {
            ++*last_;
            release(out);
        }
    }

private:
    void release(Numbers& out) {
        while (held_.erase(*last_ + 1) > 0) {
            out.push_back(++*last_);
            given_.insert(*last_);
        }
    }

    std::chrono::nanoseconds maxhold_;
    std::optional<std::int64_t> last_;
    std::set<std::int64_t> held_;
    std::set<std::int64_t> given_;
    std::map<std::int64_t, Clock::time_point> expiry_;
};

class ReorderTest : public testing::Test {
protected:
    explicit ReorderTest(const ReorderOptions& options = {.maxhold = 8s}) : order(options, seen) {}

    void put(std::int64_t number) {
        order.put(number, number, now, [this](std::int64_t n) { out.push_back(n); });
    }
    void put(std::int64_t first, std::int64_t last) {
        for (std::int64_t number = first; number <= last; ++number) put(number);
    }
    void pass(std::chrono::nanoseconds time) {
        now += time;
        order.expire(now, [this](std::int64_t n) { out.push_back(n); });
    }
    void flush() {
        order.flush([this](std::int64_t n) { out.push_back(n); });
    }

    SeenIds seen;
    Reorder<std::int64_t> order;
    Clock::time_point now = Clock::time_point(1000h);
    Numbers out;
};

// A number: an update, then a second; below zero: so many seconds more. The original drops 23, 25, 28 and 38, which
// come when they have been given up; here they are given out then.
TEST_F(ReorderTest, DoesAsTheOriginalButForWhatComesLate) {
    for (const int n : {1,  2,  4,  3,  7,  5,  6,  10, 9,  8,  15, 12, 13, 11, 14, 17, 18, 21, 20, 19, 16, 22,
                        24, -9, 23, 26, 27, -9, 25, 30, 29, -5, 32, 33, -2, 31, 39, 36, -2, 37, -7, 28, 38, 40}) {
        if (n > 0) put(n);
        for (int second = 0; second < std::max(1, -n); ++second) pass(1s);
    }
    Numbers expected;
    for (int n = 1; n <= 22; ++n) expected.push_back(n);
    for (const int n : {24, 23, 26, 27, 25, 29, 30, 31, 32, 33, 36, 37, 39, 28, 38, 40}) expected.push_back(n);
    EXPECT_EQ(out, expected);
    EXPECT_EQ(order.late(), 4U);
    EXPECT_EQ(order.repeated(), 0U);
    EXPECT_EQ(order.held(), 0U);
    EXPECT_EQ(order.deadline(), std::nullopt);
}

TEST_F(ReorderTest, TheFirstOneIsGivenOutWhateverItsNumber) {
    put(700);
    put(699);
    put(701);
    put(699);
    EXPECT_THAT(out, ElementsAre(700, 699, 701));
    EXPECT_EQ(order.repeated(), 1U);
}

TEST_F(ReorderTest, OnlyWhatWasGivenOutIsRepeated) {
    put(100, 101);
    put(103, 104);
    pass(8s);
    EXPECT_THAT(out, ElementsAre(100, 101, 103, 104));
    put(102);
    put(102);
    put(103);
    EXPECT_THAT(out, ElementsAre(100, 101, 103, 104, 102));
    EXPECT_EQ(order.repeated(), 2U);
}

TEST_F(ReorderTest, EachMissingNumberHasATimeOfItsOwn) {
    put(1);
    put(3);
    const auto first = order.deadline();
    pass(5s);
    put(5);
    EXPECT_EQ(order.deadline(), first);
    pass(3s - 1ns);
    EXPECT_THAT(out, ElementsAre(1));
    pass(1ns);
    EXPECT_THAT(out, ElementsAre(1, 3));
    EXPECT_EQ(order.deadline(), now + 5s);
    pass(5s);
    EXPECT_THAT(out, ElementsAre(1, 3, 5));
    EXPECT_EQ(order.given_up(), 2U);
}

TEST_F(ReorderTest, WhatWaitsAndComesAgainIsLeftOut) {
    put(1);
    put(3);
    put(3);
    put(2);
    EXPECT_THAT(out, ElementsAre(1, 2, 3));
    EXPECT_EQ(order.repeated(), 1U);
}

TEST_F(ReorderTest, FlushGivesOutAllInOrder) {
    put(1);
    put(9);
    put(4);
    put(5);
    flush();
    EXPECT_THAT(out, ElementsAre(1, 4, 5, 9));
    put(10);
    EXPECT_THAT(out, ElementsAre(1, 4, 5, 9, 10));
}

TEST_F(ReorderTest, NumbersMayBeNegative) {
    put(-3);
    put(0);
    put(-1);
    put(-2);
    EXPECT_THAT(out, ElementsAre(-3, -2, -1, 0));
}

TEST_F(ReorderTest, AfterDaysOfSilenceTheServerCountsAnew) {
    put(1000, 1002);
    pass(24h);
    put(1001);  // may still be a repetition
    pass(26h);
    put(17);
    put(19);
    put(18);
    EXPECT_THAT(out, ElementsAre(1000, 1001, 1002, 17, 18, 19));
}

TEST_F(ReorderTest, AJumpFarAheadIsANewCount) {
    put(5);
    put(7);
    put(1'000'000'000);
    put(1'000'000'002);
    put(1'000'000'001);
    EXPECT_THAT(out, ElementsAre(5, 7, 1'000'000'000, 1'000'000'001, 1'000'000'002));
}

TEST_F(ReorderTest, SeveralFarBelowAreANewCount) {
    put(1'000'000);
    for (const int n : {1, 3, 2, 2, 5, 4, 6, 7}) put(n);
    EXPECT_THAT(out, ElementsAre(1'000'000));
    put(8);
    EXPECT_THAT(out, ElementsAre(1'000'000, 1, 2, 3, 4, 5, 6, 7, 8));
    put(9);
    EXPECT_EQ(out.back(), 9);
}

TEST_F(ReorderTest, AFewFarBelowAreLateAndWaitNoLongerThanMaxhold) {
    put(1'000'000);
    put(20);
    put(18);
    put(20);
    EXPECT_EQ(order.held(), 2U);
    EXPECT_EQ(order.deadline(), now + 8s);
    pass(8s - 1ns);
    EXPECT_THAT(out, ElementsAre(1'000'000));
    pass(1ns);
    EXPECT_THAT(out, ElementsAre(1'000'000, 18, 20));
    EXPECT_EQ(order.held(), 0U);
    EXPECT_EQ(order.repeated(), 1U);
    put(1'000'001);
    EXPECT_EQ(out.back(), 1'000'001);
}

TEST_F(ReorderTest, WhatWasKeptAsideIsGivenOutAtTheEnd) {
    put(1'000'000);
    put(20);
    put(1'000'002);
    put(1'500);
    flush();
    EXPECT_THAT(out, ElementsAre(1'000'000, 20, 1'500, 1'000'002));
    EXPECT_EQ(order.held(), 0U);
}

TEST_F(ReorderTest, AFewFarBelowAreGivenOutWhenTheCountGoesOn) {
    put(1'000'000);
    for (int i = 0; i < 20; ++i) {
        put(2 * i);
        put(2 * i + 1);
        put(1'000'001 + i);
    }
    EXPECT_EQ(out.size(), 61U);
    EXPECT_EQ(order.repeated(), 0U);
}

TEST_F(ReorderTest, NumbersBeyondReasonAreGivenOutOnceAndHarmNothing) {
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    put(1);
    put(highest);
    put(lowest);
    put(highest);
    put(2);
    EXPECT_THAT(out, ElementsAre(1, highest, lowest, 2));
    EXPECT_EQ(order.repeated(), 1U);
}

// A run of the loop ends, and the next one goes on.
TEST_F(ReorderTest, WhatWasGivenOutBeforeIsRepeatedForTheNextOrder) {
    put(1, 3);
    put(6);
    flush();
    Reorder<std::int64_t> next({.maxhold = 8s}, seen);
    Numbers more;
    for (const int n : {3, 9, 6, 5, 10, 4}) {
        next.put(n, n, now, [&](std::int64_t number) { more.push_back(number); });
    }
    EXPECT_THAT(more, ElementsAre(9, 5, 10, 4));
    EXPECT_EQ(next.repeated(), 2U);
}

class SmallReorderTest : public ReorderTest {
protected:
    SmallReorderTest() : ReorderTest({.maxhold = 8s, .max_held = 3}) {}
};

TEST_F(SmallReorderTest, HoldsNoMoreThanItMay) {
    put(1);
    put(3);
    put(5);
    put(6);
    EXPECT_THAT(out, ElementsAre(1));
    put(8);
    EXPECT_THAT(out, ElementsAre(1, 3));
    EXPECT_EQ(order.held(), 3U);
    put(2);
    put(4);
    EXPECT_THAT(out, ElementsAre(1, 3, 2, 4, 5, 6));
}

TEST(Reorder, TakesWhatCanOnlyBeMoved) {
    SeenIds seen;
    Reorder<std::unique_ptr<int>> order({}, seen);
    int sum = 0;
    const auto add = [&sum](std::unique_ptr<int> n) { sum += *n; };
    const auto now = Clock::now();
    order.put(1, std::make_unique<int>(1), now, add);
    for (int n = 300; n > 1; --n) order.put(n, std::make_unique<int>(n), now, add);
    EXPECT_EQ(sum, 300 * 301 / 2);
}

// Shuffled within windows, with numbers that never come or come late, and pauses.
TEST(Reorder, DoesAsThePlainModel) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
        Numbers numbers(3000);
        for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::int64_t>(i) + 1000;
        const auto window = static_cast<std::size_t>(1 + below(120));
        for (std::size_t i = 0; i < numbers.size(); i += window) {
            const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(i);
            std::shuffle(begin, begin + static_cast<std::ptrdiff_t>(std::min(window, numbers.size() - i)), random);
        }
        SeenIds seen;
        Reorder<std::int64_t> order({.maxhold = 50ms}, seen);
        Model model(50ms);
        Numbers out;
        Numbers expected;
        const auto append = [&out](std::int64_t n) { out.push_back(n); };
        Clock::time_point now(1000h);
        for (const std::int64_t number : numbers) {
            if (below(25) == 0) continue;
            const int times = below(30) == 0 ? 2 : 1;
            for (int i = 0; i < times; ++i) {
                order.put(number, number, now, append);
                model.put(number, now, expected);
            }
            ASSERT_EQ(out, expected) << "seed " << seed;
            if (below(8) != 0) continue;
            now += std::chrono::milliseconds(below(30));
            order.expire(now, append);
            model.expire(now, expected);
            ASSERT_EQ(out, expected) << "seed " << seed;
        }
        EXPECT_EQ(std::set<std::int64_t>(out.begin(), out.end()).size(), out.size());
    }
}

// Gaps, repetitions, late ones, far ones, ends of runs and few places: whatever has come was given out, was given out
// before, or is held.
TEST(Reorder, EachIsGivenOutOnceRepeatedOrHeld) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
        const ReorderOptions options{.maxhold = 50ms, .max_held = static_cast<std::size_t>(1 + below(100))};
        SeenIds seen;
        auto order = std::make_unique<Reorder<std::int64_t>>(options, seen);
        Clock::time_point now(1000h);
        std::set<std::int64_t> come;
        std::set<std::int64_t> given;
        std::uint64_t received = 0;
        std::uint64_t repeated = 0;  // in runs that are over
        std::uint64_t truly_repeated = 0;
        const auto out = [&](std::int64_t n) { ASSERT_TRUE(given.insert(n).second) << n << ", seed " << seed; };
        std::int64_t next = 1'000'000;
        for (int i = 0; i < 3000; ++i) {
            next += below(10) == 0 ? 1 + below(4) : 1;
            std::int64_t number = next;
            if (below(6) == 0) number = next - below(300);
            if (below(200) == 0) number = 500 + below(50);
            order->put(number, number, now, out);
            ++received;
            if (!come.insert(number).second) ++truly_repeated;
            if (below(5) == 0) order->expire(now += std::chrono::milliseconds(below(40)), out);
            if (below(500) == 0) {
                order->flush(out);
                ASSERT_EQ(order->held(), 0U);
                repeated += order->repeated();
                order = std::make_unique<Reorder<std::int64_t>>(options, seen);
            }
            ASSERT_EQ(received, given.size() + repeated + order->repeated() + order->held()) << "seed " << seed;
            ASSERT_EQ(truly_repeated, repeated + order->repeated()) << "seed " << seed;
        }
        order->flush(out);
        ASSERT_EQ(given, come) << "seed " << seed;
    }
}

TEST(Reorder, LosesNothingThatComesInTime) {
    std::mt19937 random(5);
    Numbers numbers(20'000);
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::int64_t>(i);
    for (std::size_t i = 1; i + 64 <= numbers.size(); i += 64) {
        const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(i);
        std::shuffle(begin, begin + 64, random);
    }
    SeenIds seen;
    Reorder<std::int64_t> order({}, seen);
    Numbers out;
    for (const std::int64_t n : numbers) order.put(n, n, Clock::now(), [&out](std::int64_t m) { out.push_back(m); });
    std::sort(numbers.begin(), numbers.end());
    EXPECT_EQ(out, numbers);
}

}  // namespace
}  // namespace telepot::protocol
