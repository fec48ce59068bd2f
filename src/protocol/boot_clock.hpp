// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace telepot::protocol {

/// A clock that is never set and that goes on while the machine is suspended, as std::chrono::steady_clock doesn't: for
/// how long somebody else has been silent. What tests skip of the BotClock has passed here too.
class BootClock {
public:
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;

    static time_point now() noexcept;
};

}  // namespace telepot::protocol
