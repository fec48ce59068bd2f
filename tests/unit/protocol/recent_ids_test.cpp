// SPDX-License-Identifier: MIT
#include "protocol/recent_ids.hpp"

#include <limits>
#include <random>
#include <set>

#include <gtest/gtest.h>

namespace telepot::protocol {
namespace {

TEST(RecentIds, TellWhatHasCome) {
    RecentIds ids;
    for (const std::int64_t id :
         {std::int64_t{5}, std::int64_t{-5}, std::int64_t{0}, std::int64_t{4095}, std::int64_t{4096},
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        EXPECT_TRUE(ids.insert(id)) << id;
        EXPECT_FALSE(ids.insert(id)) << id;
    }
    EXPECT_FALSE(ids.insert(5));
}

TEST(RecentIds, DoAsASetWithinAWideWindow) {
    RecentIds ids;
    std::set<std::int64_t> model;
    std::mt19937 random(7);
    for (std::int64_t i = 0; i < 200'000; ++i) {
        const std::int64_t id = 500'000'000 + i / 2 - static_cast<std::int64_t>(random() % 100'000);
        ASSERT_EQ(ids.insert(id), model.insert(id).second) << id;
    }
}

TEST(RecentIds, ForgetWhatIsLongPast) {
    RecentIds ids;
    for (std::int64_t id = 0; id < 1'000'000; ++id) ASSERT_TRUE(ids.insert(id));
    EXPECT_FALSE(ids.insert(800'000));
    EXPECT_TRUE(ids.insert(10));
}

}  // namespace
}  // namespace telepot::protocol
