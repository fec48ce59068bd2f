// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace telepot {

/// Thrown out of `co_await` in a task that was cancelled. Deliberately neither a telepot::Exception nor a
/// std::exception: code that catches and reports errors must not swallow a cancellation by accident.
class Cancelled {
public:
    const char* what() const noexcept { return "the task was cancelled"; }
};

namespace detail {

/// What a suspended leaf awaitable (sleep, a call, a wait) offers to whoever cancels it.
class CancelHook {
public:
    /// Makes the wait end soon with Cancelled. False if it has ended already and only its resumption is due.
    virtual bool cancel() noexcept = 0;
    virtual ~CancelHook() = default;
};

/// Shared by a spawned task and every task it awaits: how a cancellation finds the leaf they are suspended in.
/// Used on the loop thread only.
class TaskContext {
public:
    /// Delivers one cancellation: to the leaf in progress, else to the next one that is entered.
    void cancel() noexcept {
        if (hook_ == nullptr || !hook_->cancel()) requested_ = true;
    }
    /// Whether a cancellation still waits for a leaf to be entered.
    [[nodiscard]] bool pending() const noexcept { return requested_; }
    /// For a task that is about to begin. False: it was cancelled before, and is not to.
    bool begin() noexcept { return !std::exchange(requested_, false); }
    /// Called by a leaf about to suspend. False: a cancellation was waiting and is now the leaf's to throw.
    bool enter(CancelHook& hook) noexcept {
        if (!begin()) return false;
        hook_ = &hook;
        return true;
    }
    /// Called by a leaf that resumes.
    void leave() noexcept { hook_ = nullptr; }

private:
    CancelHook* hook_ = nullptr;
    bool requested_ = false;
};

}  // namespace detail

}  // namespace telepot
