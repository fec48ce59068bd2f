// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "telepot/task/leaf.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/values/seconds.hpp"

namespace telepot::aio {

namespace detail {

class Sleep final : public Leaf, private Timer {
public:
    explicit Sleep(Seconds duration) noexcept : duration_(duration) {}
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        begin();
        return true;
    }
    void await_resume() { leave(); }

private:
    void begin();
    void fire() noexcept override { complete(); }
    void withdraw() noexcept override { stop(); }

    Seconds duration_;
};

/// Cancels a task when its time is up.
class Deadline final : private Timer {
public:
    Deadline(Root& root, Seconds duration) : root_(root) { start(duration); }
    bool passed() const noexcept { return passed_; }

private:
    void fire() noexcept override;

    Root& root_;
    bool passed_ = false;
};

[[noreturn]] void throw_wait_too_long(Seconds waited);

}  // namespace detail

/// Awaitable: suspends the task for `duration`. Zero or less: lets the others have a turn.
inline detail::Sleep sleep(Seconds duration) noexcept {
    return detail::Sleep(duration);
}

/// Awaits `work`, for at most `duration`. Time up: the work is cancelled and, once it has ended, WaitTooLong is thrown;
/// should it end with a value or another exception all the same, that is the outcome. When the waiting task itself is
/// cancelled, so is the work, and Cancelled is thrown whether or not time is up too.
template <class T>
task<T> with_timeout(task<T> work, Seconds duration) {
    Task<T> running = detail::launch(std::move(work), detail::Root::Life::run);
    detail::Deadline deadline(running.root(), duration);
    auto joining = std::move(running).operator co_await();
    try {
        co_return co_await joining;
    } catch (const Cancelled&) {
        if (!deadline.passed() || joining.passed_on()) throw;
    }
    detail::throw_wait_too_long(duration);
}

}  // namespace telepot::aio
