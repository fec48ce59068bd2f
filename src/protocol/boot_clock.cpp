// SPDX-License-Identifier: MIT
#include "protocol/boot_clock.hpp"

#include <ctime>

#include "values/bot_clock.hpp"

namespace telepot::protocol {

BootClock::time_point BootClock::now() noexcept {
    std::timespec time{};
    // Linux has it since 2.6.39; where there is none, the other one must do.
    if (::clock_gettime(CLOCK_BOOTTIME, &time) != 0) ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec) +
                      telepot::detail::BotClock::skipped());
}

}  // namespace telepot::protocol
