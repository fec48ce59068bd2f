// SPDX-License-Identifier: MIT
#include "protocol/backoff.hpp"

#include <chrono>
#include <set>

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using namespace std::chrono_literals;

TEST(Backoff, DoublesUpToTheCap) {
    Backoff backoff({.first = 100ms, .factor = 2, .cap = 1s, .jitter = 0});
    EXPECT_EQ(backoff.next(), 100ms);
    EXPECT_EQ(backoff.next(), 200ms);
    EXPECT_EQ(backoff.next(), 400ms);
    EXPECT_EQ(backoff.next(), 800ms);
    for (int i = 0; i < 2'000; ++i) EXPECT_EQ(backoff.next(), 1s);
    EXPECT_EQ(backoff.failures(), 2'004);
}

TEST(Backoff, SuccessBeginsAnew) {
    Backoff backoff({.first = 100ms, .jitter = 0});
    backoff.next();
    backoff.next();
    backoff.reset();
    EXPECT_EQ(backoff.failures(), 0);
    EXPECT_EQ(backoff.next(), 100ms);
}

TEST(Backoff, JitterStaysInItsPartAndSpreads) {
    Backoff backoff({.first = 1s, .factor = 1, .jitter = 0.5}, Random(42));
    std::set<std::chrono::milliseconds> seen;
    for (int i = 0; i < 1'000; ++i) {
        const auto pause = backoff.next();
        EXPECT_GE(pause, 500ms);
        EXPECT_LE(pause, 1s);
        seen.insert(pause);
    }
    EXPECT_GT(seen.size(), 200U);
}

TEST(Backoff, SameSeedSamePauses) {
    Backoff first({}, Random(7));
    Backoff second({}, Random(7));
    Backoff third({}, Random(8));
    bool differs = false;
    for (int i = 0; i < 20; ++i) {
        const auto pause = first.next();
        EXPECT_EQ(pause, second.next());
        differs |= pause != third.next();
    }
    EXPECT_TRUE(differs);
}

TEST(Random, FractionIsBelowOneAndSpreads) {
    Random random;
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double fraction = random.fraction();
        ASSERT_GE(fraction, 0.0);
        ASSERT_LT(fraction, 1.0);
        sum += fraction;
    }
    EXPECT_NEAR(sum / 10'000, 0.5, 0.05);
}

}  // namespace
}  // namespace telepot::protocol
