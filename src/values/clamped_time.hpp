// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

#include "telepot/values/seconds.hpp"

namespace telepot::detail {

/// The longest time that anything waits for: 100 years. Twice that still fits a clock that counts nanoseconds.
constexpr double kLongestSeconds = 100.0 * 365 * 86'400;

/// A number of seconds as a duration, whatever the number: from zero (also for NaN) to `longest` seconds, rounded up.
/// All such conversions go through here, because a double that doesn't fit an integer is undefined behaviour.
template <class Duration = std::chrono::nanoseconds>
constexpr Duration clamped(Seconds seconds, double longest = kLongestSeconds) noexcept {
    const double bounded = seconds.count() > 0 ? std::min({seconds.count(), longest, kLongestSeconds}) : 0;
    return std::chrono::ceil<Duration>(std::chrono::duration<double>(bounded));
}

/// Milliseconds as libcurl takes them.
constexpr long clamped_milliseconds(std::chrono::milliseconds time) noexcept {
    constexpr std::chrono::milliseconds::rep most = std::numeric_limits<int>::max();
    return static_cast<long>(std::clamp<std::chrono::milliseconds::rep>(time.count(), 0, most));
}

}  // namespace telepot::detail
