// SPDX-License-Identifier: MIT
#pragma once

#include "delegate/letter.hpp"
#include "loop/handling.hpp"
#include "telepot/delegate/mailbox.hpp"

namespace telepot::delegate {

/// Somebody who waits for a listener's next message. Lives until it has an outcome or was taken back.
class Waiter : public loop::Wait {
public:
    enum class Outcome : unsigned char { waiting, letter, idle, stopped };

    explicit Waiter(detail::Mailbox& of) noexcept : box(of) {}

    void stop() noexcept final;

    detail::Mailbox& box;
    /// Of the handler's call in which it waits; null if there is none.
    loop::Handling* handling = nullptr;
    Outcome outcome = Outcome::waiting;
    Letter* letter = nullptr;
    /// Of `idle`: seconds.
    double seconds = 0;

    /// The outcome is there. Under the hub's lock: must not call anybody.
    virtual void wake() noexcept = 0;
};

}  // namespace telepot::delegate
