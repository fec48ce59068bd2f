// SPDX-License-Identifier: MIT
#include "protocol/retry_policy.hpp"

#include <chrono>
#include <optional>

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using namespace std::chrono_literals;
using Kind = NetworkError::Kind;

constexpr bool kRepeatable = true;
constexpr bool kOnce = false;

RetryPolicy policy() {
    return RetryPolicy(
        {.attempts = 4, .longest_flood_wait = 60s, .backoff = {.first = 100ms, .factor = 2, .cap = 1s, .jitter = 0}},
        Random(1));
}

TEST(RetryPolicy, FloodWaitIsHonouredForEveryMethod) {
    const Failure flood = Failure::answered(429, 429, 7s);
    EXPECT_EQ(policy().decide(kOnce, 1, flood), 7s);
    EXPECT_EQ(policy().decide(kRepeatable, 3, flood), 7s);
}

TEST(RetryPolicy, FloodWaitIsBounded) {
    EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(429, 429, 60s)), 60s);
    EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(429, 429, 61s)), std::nullopt);
    EXPECT_GT(policy().decide(kOnce, 1, Failure::answered(429, 429, 0s)), 0ms);
}

TEST(RetryPolicy, FloodWithoutAWaitBacksOff) {
    EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(429, 0, std::nullopt)), 100ms);
    EXPECT_EQ(policy().decide(kOnce, 2, Failure::answered(429, 0, std::nullopt)), 200ms);
}

TEST(RetryPolicy, AttemptsAreBounded) {
    EXPECT_TRUE(policy().decide(kOnce, 3, Failure::answered(429, 429, 1s)));
    EXPECT_FALSE(policy().decide(kOnce, 4, Failure::answered(429, 429, 1s)));
    EXPECT_FALSE(policy().decide(kRepeatable, 4, Failure::unanswered(Kind::connect, false)));
    RetryPolicy never({.attempts = 1});
    EXPECT_FALSE(never.decide(kRepeatable, 1, Failure::answered(429, 429, 1s)));
}

TEST(RetryPolicy, ServerErrorsOnlyWhereARepeatIsSafe) {
    for (const int status : {500, 502, 503, 504}) {
        EXPECT_EQ(policy().decide(kRepeatable, 1, Failure::answered(status, 0, std::nullopt)), 100ms);
        EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(status, 0, std::nullopt)), std::nullopt);
        EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(status, status, 1s)), std::nullopt);
    }
    EXPECT_EQ(policy().decide(kRepeatable, 1, Failure::answered(503, 0, 5s)), 5s);
}

TEST(RetryPolicy, AnswersThatAreNoneOfTheBotApiAreLikeServerErrors) {
    EXPECT_TRUE(policy().decide(kRepeatable, 1, Failure::answered(200, 0, std::nullopt)));
    EXPECT_FALSE(policy().decide(kOnce, 1, Failure::answered(200, 0, std::nullopt)));
}

TEST(RetryPolicy, RefusalsAreFinal) {
    for (const int code : {400, 401, 403, 404, 409, 413}) {
        EXPECT_FALSE(policy().decide(kRepeatable, 1, Failure::answered(code, code, std::nullopt)));
        EXPECT_FALSE(policy().decide(kRepeatable, 1, Failure::answered(code, 0, std::nullopt)));
    }
}

TEST(RetryPolicy, EnvelopeCountsMoreThanTheStatus) {
    EXPECT_FALSE(policy().decide(kRepeatable, 1, Failure::answered(502, 400, std::nullopt)));
    EXPECT_EQ(policy().decide(kOnce, 1, Failure::answered(200, 429, 2s)), 2s);
}

TEST(RetryPolicy, WhatWasNeverSentIsSafeForEveryMethod) {
    for (const Kind kind : {Kind::resolve, Kind::connect, Kind::proxy, Kind::timeout, Kind::closed}) {
        EXPECT_EQ(policy().decide(kOnce, 2, Failure::unanswered(kind, false)), 200ms);
    }
}

TEST(RetryPolicy, WhatWasPossiblySentOnlyWhereARepeatIsSafe) {
    for (const Kind kind : {Kind::timeout, Kind::closed, Kind::protocol}) {
        EXPECT_EQ(policy().decide(kRepeatable, 2, Failure::unanswered(kind, true)), 200ms);
        EXPECT_EQ(policy().decide(kOnce, 1, Failure::unanswered(kind, true)), std::nullopt);
    }
}

TEST(RetryPolicy, WhatWouldFailAgainIsFinal) {
    EXPECT_FALSE(policy().decide(kRepeatable, 1, Failure::unanswered(Kind::tls, false)));
    EXPECT_FALSE(policy().decide(kRepeatable, 1, Failure::unanswered(Kind::too_large, true)));
}

}  // namespace
}  // namespace telepot::protocol
