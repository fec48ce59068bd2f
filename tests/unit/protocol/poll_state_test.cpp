// SPDX-License-Identifier: MIT
#include "protocol/poll_state.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

using namespace std::chrono_literals;
using Ids = std::vector<std::int64_t>;

const PollState::Clock::time_point kStart{std::chrono::hours(1'000)};

// What of a batch is delivered.
Ids delivered(PollState& state, const Ids& batch, PollState::Clock::time_point now = kStart) {
    Ids news;
    state.begin_batch();
    for (const auto id : batch) {
        if (state.accept(id, now)) news.push_back(id);
    }
    return news;
}

TEST(PollState, OffsetIsTheLastIdPlusOne) {
    PollState state({}, kStart);
    EXPECT_EQ(state.offset(kStart), std::nullopt);
    EXPECT_EQ(delivered(state, {5, 6, 7}), (Ids{5, 6, 7}));
    EXPECT_EQ(state.offset(kStart), 8);
    EXPECT_EQ(delivered(state, {}), Ids{});
    EXPECT_EQ(state.offset(kStart), 8);
}

TEST(PollState, InitialOffsetHoldsUntilTheFirstUpdate) {
    PollState state({.offset = -100}, kStart);
    EXPECT_EQ(state.offset(kStart), -100);
    delivered(state, {});
    EXPECT_EQ(state.offset(kStart), -100);
    delivered(state, {3});
    EXPECT_EQ(state.offset(kStart), 4);
}

TEST(PollState, AllowedUpdatesAreSentUntilAPollSucceeds) {
    PollState state({}, kStart);
    EXPECT_TRUE(state.sends_allowed_updates());
    EXPECT_TRUE(state.sends_allowed_updates());
    state.begin_batch();
    EXPECT_FALSE(state.sends_allowed_updates());
}

TEST(PollState, RepetitionsWithinAndBetweenBatchesAreDropped) {
    PollState state({}, kStart);
    EXPECT_EQ(delivered(state, {5, 5, 6, 5, 6}), (Ids{5, 6}));
    EXPECT_EQ(delivered(state, {5, 6, 7, 7}), (Ids{7}));
    EXPECT_EQ(delivered(state, {7, 5}), Ids{});
}

TEST(PollState, OutOfOrderUpdatesAreDeliveredOnce) {
    PollState state({}, kStart);
    EXPECT_EQ(delivered(state, {5, 9, 7}), (Ids{5, 9, 7}));
    EXPECT_EQ(state.offset(kStart), 10);
    EXPECT_EQ(delivered(state, {8, 6, 4, 9}), (Ids{8, 6, 4}));
    EXPECT_EQ(state.offset(kStart), 10);
}

TEST(PollState, MemoryIsBoundedAndWhatItForgetsStaysDelivered) {
    PollState state({.memory = 10}, kStart);
    for (std::int64_t id = 1; id <= 1'000; ++id) EXPECT_TRUE(state.accept(id, kStart));
    for (std::int64_t id = 1; id <= 1'000; ++id) EXPECT_FALSE(state.accept(id, kStart)) << id;
    EXPECT_EQ(state.offset(kStart), 1'001);
}

TEST(PollState, NumbersMayRestartAfterAWeek) {
    for (const std::int64_t restart : {3, 900'000, 2'000'000'000}) {
        PollState state({.memory = 10}, kStart);
        for (std::int64_t id = 1'000'000; id < 1'000'100; ++id) EXPECT_TRUE(state.accept(id, kStart));
        const auto later = kStart + 24h * 7;
        EXPECT_EQ(state.offset(later), std::nullopt) << "an offset above the new numbers would lose them";
        EXPECT_EQ(delivered(state, {restart, restart + 1}, later), (Ids{restart, restart + 1}));
        EXPECT_EQ(state.offset(later), restart + 2);
        EXPECT_EQ(delivered(state, {restart, restart + 1, restart + 2}, later), (Ids{restart + 2}));
        for (std::int64_t id = restart + 3; id < restart + 100; ++id) EXPECT_TRUE(state.accept(id, later));
        EXPECT_FALSE(state.accept(restart, later));
    }
}

TEST(PollState, NumbersMayRestartFarBelowAtAnyTime) {
    PollState state({.memory = 10}, kStart);
    for (std::int64_t id = 900'000'000; id < 900'000'100; ++id) EXPECT_TRUE(state.accept(id, kStart));
    EXPECT_EQ(delivered(state, {1, 2, 1}), (Ids{1, 2}));
    EXPECT_EQ(state.offset(kStart), 3);
}

TEST(PollState, ConfirmWhenHandledStopsAtTheFirstUnhandled) {
    PollState state({.confirm = Confirm::handled}, kStart);
    EXPECT_EQ(delivered(state, {5, 6, 7}), (Ids{5, 6, 7}));
    EXPECT_EQ(state.offset(kStart), 5);
    state.handled(6);
    EXPECT_EQ(state.offset(kStart), 5);
    state.handled(5);
    EXPECT_EQ(state.offset(kStart), 7);
    EXPECT_EQ(state.outstanding(), 1U);
    state.handled(7);
    state.handled(7);
    EXPECT_EQ(state.offset(kStart), 8);
    EXPECT_EQ(state.outstanding(), 0U);
}

TEST(PollState, UnconfirmedUpdatesComeAgainAndAreNotDeliveredAgain) {
    PollState state({.confirm = Confirm::handled, .memory = 2}, kStart);
    EXPECT_EQ(delivered(state, {5, 6, 7, 8, 9}).size(), 5U);
    EXPECT_FALSE(state.only_repetitions());
    EXPECT_EQ(delivered(state, {5, 6, 7, 8, 9}), Ids{});
    EXPECT_TRUE(state.only_repetitions());
    EXPECT_EQ(delivered(state, {5, 6, 7, 8, 9, 10}), (Ids{10}));
    EXPECT_FALSE(state.only_repetitions());
    EXPECT_EQ(delivered(state, {}), Ids{});
    EXPECT_FALSE(state.only_repetitions());
}

TEST(PollState, EveryUpdateIsDeliveredOnceWhateverTheServerDoes) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        std::mt19937 random(seed);
        PollState state({.confirm = seed % 2 == 0 ? Confirm::handled : Confirm::received, .memory = 200}, kStart);
        std::vector<int> count(2'000, 0);
        std::int64_t produced = 0;
        while (produced < 2'000) {
            // New ones, repetitions of the last 50, and a shuffle.
            Ids batch;
            const std::int64_t end = std::min<std::int64_t>(2'000, produced + static_cast<std::int64_t>(random() % 20));
            for (std::int64_t id = std::max<std::int64_t>(0, produced - 50); id < end; ++id) {
                if (id >= produced || random() % 3 == 0) batch.push_back(id);
            }
            produced = end;
            std::shuffle(batch.begin(), batch.end(), random);
            for (const auto id : delivered(state, batch)) {
                ++count[static_cast<std::size_t>(id)];
                state.handled(id);
            }
        }
        EXPECT_EQ(std::count(count.begin(), count.end(), 1), 2'000) << "seed " << seed;
        EXPECT_EQ(state.offset(kStart), 2'000);
    }
}

}  // namespace
}  // namespace telepot::protocol
