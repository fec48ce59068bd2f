// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <type_traits>

namespace telepot {

/// A length of time: a number of seconds, as in the original (`10`, `0.5`), or any std::chrono duration (`10s`).
/// (<chrono> itself is left to who wants it: it costs a quarter of a second to compile.)
class Seconds {
public:
    constexpr Seconds() noexcept = default;
    template <class Number>
        requires std::is_arithmetic_v<Number>
    constexpr Seconds(Number seconds) noexcept  // NOLINT(google-explicit-constructor)
        : seconds_(static_cast<double>(seconds)) {}
    template <class Duration>
        requires requires(Duration d) {
            d.count();
            Duration::period::num;
        }
    constexpr Seconds(const Duration& duration) noexcept  // NOLINT(google-explicit-constructor)
        : seconds_(static_cast<double>(duration.count()) * static_cast<double>(Duration::period::num) /
                   static_cast<double>(Duration::period::den)) {}

    /// The length in seconds.
    [[nodiscard]] constexpr double count() const noexcept { return seconds_; }
    friend constexpr auto operator<=>(Seconds a, Seconds b) noexcept = default;

private:
    double seconds_ = 0;
};

}  // namespace telepot
