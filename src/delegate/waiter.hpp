// SPDX-License-Identifier: MIT
#pragma once

#include "delegate/letter.hpp"

namespace telepot::delegate {

/// Somebody who waits for a listener's next message. Lives until it has an outcome or was taken back.
class Waiter {
public:
    enum class Outcome : unsigned char { waiting, letter, idle, stopped };

    Waiter() = default;
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;
    virtual ~Waiter() = default;

    Outcome outcome = Outcome::waiting;
    Letter* letter = nullptr;
    /// Of `idle`: seconds.
    double seconds = 0;

    /// The outcome is there. Under the hub's lock: must not call anybody.
    virtual void wake() noexcept = 0;
};

}  // namespace telepot::delegate
