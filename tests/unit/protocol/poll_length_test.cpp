// SPDX-License-Identifier: MIT
#include "protocol/poll_length.hpp"

#include <chrono>

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using namespace std::chrono_literals;
using Duration = PollLength::Duration;

/// Polls through something that ends connections after a time, until this time has passed; how many died.
int deaths_in(PollLength& length, Duration limit, Duration time) {
    int deaths = 0;
    while (time > 0s) {
        const Duration wait = std::chrono::seconds(length.seconds());
        if (wait < limit) {
            EXPECT_EQ(length.answered(wait, true), 0s);
        } else {
            EXPECT_TRUE(length.broke(limit));
            ++deaths;
        }
        time -= std::min(wait, limit);
    }
    return deaths;
}

TEST(PollLength, WaitsAsWantedWhileNothingBreaks) {
    PollLength length(20);
    EXPECT_EQ(deaths_in(length, 30s, 1h), 0);
    EXPECT_EQ(length.seconds(), 20);
}

TEST(PollLength, TwoLateDeathsInARowShortenIt) {
    PollLength length(20);
    EXPECT_TRUE(length.broke(15s));
    EXPECT_EQ(length.seconds(), 20);
    EXPECT_TRUE(length.broke(15s));
    EXPECT_LT(length.seconds(), 15);
    EXPECT_GE(length.seconds(), 10);
}

TEST(PollLength, FindsALengthThatComesThroughAndRarelyTriesALongerOne) {
    for (const Duration limit : {Duration(2500ms), Duration(5s), Duration(10s), Duration(15s), Duration(19s)}) {
        PollLength length(20);
        EXPECT_LE(deaths_in(length, limit, 24h), 200) << limit.count();
        EXPECT_LT(length.seconds(), 20);
    }
}

TEST(PollLength, IsAsWantedAgainWhenNothingBreaksAnyMore) {
    PollLength length(20);
    deaths_in(length, 5s, 10min);
    EXPECT_LT(length.seconds(), 6);
    EXPECT_EQ(deaths_in(length, 60s, 2h), 0);
    EXPECT_EQ(length.seconds(), 20);
}

// Every other poll is on a connection that is 39 s old before it ends.
TEST(PollLength, ConnectionsOfSome39SecondsChangeNothing) {
    PollLength length(20);
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(length.answered(20s, true), 0s);
        EXPECT_TRUE(length.broke(19s));
        EXPECT_EQ(length.seconds(), 20);
    }
}

TEST(PollLength, WhatBreaksAtOnceIsNotLate) {
    PollLength length(20);
    for (int i = 0; i < 10; ++i) EXPECT_FALSE(length.broke(100ms));
    EXPECT_EQ(length.seconds(), 20);
    PollLength none(0);
    EXPECT_FALSE(none.broke(10s));
}

TEST(PollLength, IsNeverLessThanASecond) {
    PollLength length(20);
    for (int i = 0; i < 100; ++i) length.broke(2s);
    EXPECT_EQ(length.seconds(), 1);
    PollLength shortest(1);
    for (int i = 0; i < 100; ++i) EXPECT_TRUE(shortest.broke(900ms));
    EXPECT_EQ(shortest.seconds(), 1);
}

TEST(PollLength, EmptyAnswersThatComeAtOnceAreSlowedDown) {
    PollLength length(20);
    Duration time = 0s;
    int polls = 0;
    for (; time < 60s; ++polls) time += 1ms + length.answered(1ms, true);
    EXPECT_LE(polls, 70);
    EXPECT_EQ(length.answered(1ms, false), 0s);
    EXPECT_LE(length.answered(1ms, true), 50ms);
}

TEST(PollLength, PollsThatAreNotToWaitHaveTheirDistance) {
    PollLength length(0);
    EXPECT_EQ(length.answered(10ms, true), 40ms);
    EXPECT_EQ(length.answered(60ms, true), 0s);
    EXPECT_EQ(length.answered(1ms, false), 0s);
}

}  // namespace
}  // namespace telepot::protocol
