// SPDX-License-Identifier: MIT
#include "protocol/id_ranges.hpp"

#include <ctime>
#include <limits>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "protocol/boot_clock.hpp"

namespace telepot::protocol {
namespace {

TEST(IdRanges, TellWhatHasCome) {
    IdRanges ids;
    for (const std::int64_t id :
         {std::int64_t{5}, std::int64_t{-5}, std::int64_t{0}, std::int64_t{4095}, std::int64_t{4096},
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
          std::numeric_limits<std::int64_t>::min() + 1, std::numeric_limits<std::int64_t>::max() - 1}) {
        EXPECT_FALSE(ids.contains(id)) << id;
        EXPECT_TRUE(ids.insert(id)) << id;
        EXPECT_FALSE(ids.insert(id)) << id;
        EXPECT_TRUE(ids.contains(id)) << id;
    }
    EXPECT_EQ(ids.size(), 6u);
    EXPECT_EQ(ids.lowest(), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(ids.highest(), std::numeric_limits<std::int64_t>::max());
    ids.clear();
    EXPECT_TRUE(ids.empty());
    EXPECT_TRUE(ids.insert(5));
}

TEST(IdRanges, DoAsASet) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        IdRanges ids;
        std::set<std::int64_t> model;
        std::mt19937 random(seed);
        const auto width = static_cast<std::int64_t>(1 + random() % 2000);
        for (std::int64_t i = 0; i < 5'000; ++i) {
            const std::int64_t id = random() % 3 == 0 ? i : i - static_cast<std::int64_t>(random() % 2000) % width;
            ASSERT_EQ(ids.contains(id), model.contains(id)) << id;
            ASSERT_EQ(ids.insert(id), model.insert(id).second) << id;
        }
        ASSERT_EQ(ids.lowest(), *model.begin());
        ASSERT_EQ(ids.highest(), *model.rbegin());
    }
}

TEST(IdRanges, ForgetTheLowestWhenThereAreTooMany) {
    IdRanges ids(3);
    for (const int id : {10, 20, 30, 31, 40}) EXPECT_TRUE(ids.insert(id));
    EXPECT_EQ(ids.size(), 3u);
    EXPECT_FALSE(ids.contains(10));
    EXPECT_TRUE(ids.contains(20));
    EXPECT_TRUE(ids.insert(5));  // and is the lowest itself
    EXPECT_FALSE(ids.contains(5));
    EXPECT_TRUE(ids.insert(6));
    EXPECT_TRUE(ids.insert(41));
    EXPECT_EQ(ids.size(), 3u);
}

TEST(IdRanges, OfIdsThatFollowEachOtherAreOneRange) {
    IdRanges ids;
    for (std::int64_t id = 0; id < 1'000'000; ++id) ASSERT_TRUE(ids.insert(id));
    EXPECT_EQ(ids.size(), 1u);
    EXPECT_FALSE(ids.insert(10));
}

TEST(BootClock, CountsTheTimeThatTheMachineWasSuspended) {
    const auto seconds = [](clockid_t clock) {
        std::timespec time{};
        ::clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double before = seconds(CLOCK_BOOTTIME);
    const std::chrono::duration<double> now = BootClock::now().time_since_epoch();
    const double after = seconds(CLOCK_BOOTTIME);
    EXPECT_GE(now.count(), before - 1e-6);
    EXPECT_LE(now.count(), after + 1e-6);
}

}  // namespace
}  // namespace telepot::protocol
