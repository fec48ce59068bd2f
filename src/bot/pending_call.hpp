// SPDX-License-Identifier: MIT
#pragma once

#include "codec/caller.hpp"

namespace telepot::bot {

/// What Completion::pending points to while a call of a Core is under way. Loop thread only.
class PendingCall {
public:
    PendingCall(const PendingCall&) = delete;
    PendingCall& operator=(const PendingCall&) = delete;

    /// Gives up the call that was begun for `completion`, if there is one: `completion` isn't called any more.
    static void cancel(codec::Completion& completion) noexcept {
        auto* const call = static_cast<PendingCall*>(completion.pending);
        completion.pending = nullptr;
        if (call != nullptr) call->withdraw();
    }

protected:
    PendingCall() = default;
    virtual ~PendingCall() = default;
    virtual void withdraw() noexcept = 0;
    void belongs_to(codec::Completion& completion) noexcept { completion.pending = this; }
};

}  // namespace telepot::bot
