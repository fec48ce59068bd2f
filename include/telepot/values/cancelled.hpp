// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
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

/// What the loop's thread works for now, for whoever wonders why it doesn't go on.
inline std::atomic<std::int64_t> running_label{0};

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
    void leave() noexcept {
        hook_ = nullptr;
        running_label.store(label_, std::memory_order_relaxed);
    }
    /// What the loop's thread is said to work for while this task does: 0, for nothing, or an update's number.
    void set_label(std::int64_t label) noexcept {
        label_ = label;
        running_label.store(label, std::memory_order_relaxed);
    }

private:
    CancelHook* hook_ = nullptr;
    std::int64_t label_ = 0;
    bool requested_ = false;
};

}  // namespace detail

}  // namespace telepot
