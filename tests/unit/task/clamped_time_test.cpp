// SPDX-License-Identifier: MIT
#include "values/clamped_time.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

#include <gtest/gtest.h>

namespace telepot::detail {
namespace {

using namespace std::chrono_literals;

TEST(ClampedTime, TakesWhateverComes) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(clamped(1.5), 1500ms);
    EXPECT_EQ(clamped<std::chrono::seconds>(1.2), 2s);
    EXPECT_EQ(clamped(0), 0s);
    EXPECT_EQ(clamped(-3), 0s);
    EXPECT_EQ(clamped(std::numeric_limits<double>::quiet_NaN()), 0s);
    EXPECT_EQ(clamped(-infinity), 0s);
    EXPECT_EQ(clamped(infinity), std::chrono::hours(24 * 36'500));
    EXPECT_EQ(clamped(std::numeric_limits<std::int64_t>::max()), clamped(infinity));
    EXPECT_EQ(clamped(10'000'000'000, 3600), 1h);
    EXPECT_EQ(clamped(std::chrono::hours::max(), 60), 1min);
}

TEST(ClampedTime, TheLongestFitsEveryClock) {
    EXPECT_GT(std::chrono::steady_clock::now() + clamped(1e300), std::chrono::steady_clock::now());
    EXPECT_GT(std::chrono::system_clock::now() + clamped(1e300), std::chrono::system_clock::now());
}

TEST(ClampedTime, FitsWhatLibcurlTakes) {
    EXPECT_EQ(clamped_milliseconds(1500ms), 1500);
    EXPECT_EQ(clamped_milliseconds(std::chrono::milliseconds::max()), std::numeric_limits<int>::max());
    EXPECT_EQ(clamped_milliseconds(-1ms), 0);
}

}  // namespace
}  // namespace telepot::detail
