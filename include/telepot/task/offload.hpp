// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>
#include <type_traits>
#include <utility>

#include "telepot/task/leaf.hpp"
#include "telepot/task/task.hpp"

namespace telepot::aio {

namespace detail {

/// A piece of work for the thread pool, queued without allocation. Lives until it has run or was withdrawn.
class Job {
public:
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual void run() noexcept = 0;

protected:
    Job() noexcept = default;
    virtual ~Job() = default;

private:
    friend class JobQueue;
    Job* previous_ = nullptr;
    Job* next_ = nullptr;
    bool queued_ = false;
};

/// Gives the job to the pool. Any thread.
void submit(Job& job);
/// Takes it back. False: too late, it runs or has run. Any thread.
bool withdraw_job(Job& job) noexcept;

template <class F>
class Offload final : public Leaf, private Job {
    using Result = std::invoke_result_t<F&>;

public:
    explicit Offload(F& work) noexcept : work_(work) {}
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        try {
            submit(*this);
        } catch (...) {
            if (context_ != nullptr) context_->leave();
            throw;
        }
        return true;
    }
    Result await_resume() {
        leave();
        return outcome_.take();
    }
    bool cancel() noexcept override {
        // Work in progress may use what belongs to the waiting task, so it is always waited for.
        if (state_ == State::waiting) {
            state_ = State::cancelled;
            if (withdraw_job(*this)) resume_soon(coroutine_);
        }
        return true;
    }

private:
    void withdraw() noexcept override {}
    void run() noexcept override {
        try {
            if constexpr (std::is_void_v<Result>) {
                work_();
            } else {
                outcome_.return_value(work_());
            }
        } catch (...) {
            outcome_.unhandled_exception();
        }
        post(coroutine_);
    }

    F& work_;
    telepot::detail::Outcome<Result> outcome_;
};

template <class F>
task<std::invoke_result_t<F&>> run_offloaded(F work) {
    Offload<F> running(work);
    co_return co_await running;
}

// Up to version 12, g++ destroys such a lambda twice when it is written inside a co_await expression. A class with a
// default constructor, as std::function, is no lambda with captures; one that can't be copied can't be passed by name.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
template <class F>
inline constexpr bool kUnsafeTemporary = !std::is_lvalue_reference_v<F> && !std::is_trivially_destructible_v<F> &&
                                         !std::is_default_constructible_v<F> && std::is_copy_constructible_v<F>;
#else
template <class F>
inline constexpr bool kUnsafeTemporary = false;
#endif

}  // namespace detail

/// Runs blocking work, `work()`, on a thread of the pool and gives its value, or throws its exception, on the loop
/// thread. A cancellation takes effect before the work has begun or after it has ended, never in between.
///
/// g++ 12 destroys a lambda that owns something (a string captured by value, say) twice when it is written inside a
/// `co_await` expression. With that compiler give it a name first: `auto work = [path] {...}; co_await offload(work);`.
/// One that can't be copied either: `task<int> work = offload([p = std::move(p)] {...}); co_await std::move(work);`.
template <class F>
task<std::invoke_result_t<std::decay_t<F>&>> offload(F&& work) {
    static_assert(!detail::kUnsafeTemporary<F>,
                  "g++ 12 would destroy this lambda's captures twice: give it a name and pass it by that");
    return detail::run_offloaded<std::decay_t<F>>(std::forward<F>(work));
}

}  // namespace telepot::aio
