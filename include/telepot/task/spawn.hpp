// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>

#include "telepot/task/leaf.hpp"
#include "telepot/task/task.hpp"

namespace telepot::aio {

namespace detail {

class Joiner;

/// The part of a spawned task's state that doesn't depend on its result. Lives in the task's outermost frame, which is
/// freed when the task has ended and nobody holds a handle any more.
class Root : public telepot::detail::PromiseBase {
public:
    /// Whether the end of the last aio::run cancels the task, `run`, or leaves it alone.
    enum class Life : unsigned char { run, lasting };

    Root() noexcept { context = &own_context_; }
    Root(const Root&) = delete;
    Root& operator=(const Root&) = delete;

    void add_ref() noexcept { references_.fetch_add(1, std::memory_order_relaxed); }
    void release() noexcept;
    bool done() const noexcept { return done_.load(std::memory_order_acquire) != 0; }
    /// Any thread. Has no effect on a task that has ended.
    void cancel();
    /// Any thread but the loop's: blocks until the task has ended. Throws std::logic_error on the loop thread.
    void wait();
    /// Somebody looks at the result: its exception, if any, needs no report any more.
    void collect() noexcept { collected_.store(true, std::memory_order_relaxed); }
    /// Hands the task to the loop. Any thread.
    void launch(Life life);
    /// Called once by the loop, before the body. False: cancelled before it began.
    bool begin() noexcept;

protected:
    virtual ~Root() = default;
    /// The body has ended. The frame may be gone when this returns.
    void finish() noexcept;
    virtual std::exception_ptr failure() const noexcept = 0;
    virtual std::coroutine_handle<> frame() noexcept = 0;

private:
    friend class Joiner;
    friend class Roots;

    void report_failure() const noexcept;

    telepot::detail::TaskContext own_context_;
    Joiner* joiners_ = nullptr;
    Root* previous_ = nullptr;  // in the loop's list of live tasks
    Root* next_ = nullptr;
    std::atomic<std::uint32_t> references_{2};  // the handle and the loop
    std::atomic<std::int32_t> done_{0};
    std::atomic<bool> collected_{false};
    Life life_ = Life::run;
    bool listed_ = false;
};

/// A task that waits for another one's end. Cancelling it cancels that other one, and ends when that one has ended.
class Joiner : public Leaf {
public:
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        root_.collect();
        if (root_.done()) {
            finished_ = true;
            return false;
        }
        if (!enter(coroutine)) {
            // Even then it waits for the other task's end: that one may be using what belongs to this one.
            pass_on();
            enter(coroutine);
        }
        next_ = std::exchange(root_.joiners_, this);
        return true;
    }
    bool cancel() noexcept override {
        if (state_ != State::waiting) return false;
        pass_on();
        return true;
    }
    /// Whether the waiting task was cancelled, and the other one with it.
    [[nodiscard]] bool passed_on() const noexcept { return passed_on_; }

protected:
    explicit Joiner(Root& root) noexcept : root_(root) {}
    /// The wait is over. A cancellation that came too late for the other task to notice waits for this one's next
    /// await.
    void end() {
        if (finished_) return;
        leave();
        if (passed_on_ && root_.own_context_.pending()) context_->cancel();
    }
    /// Passes a cancellation of the waiting task on.
    virtual void cancel_target() noexcept { root_.own_context_.cancel(); }
    void withdraw() noexcept final {}

    Root& root_;
    bool finished_ = false;

private:
    friend class Root;
    void pass_on() noexcept {
        passed_on_ = true;
        cancel_target();
    }

    Joiner* next_ = nullptr;
    bool passed_on_ = false;
};

/// The outermost coroutine of a spawned task.
template <class T>
class RootOf {
public:
    class promise_type final : public Root, public telepot::detail::Outcome<T> {
    public:
        RootOf get_return_object() noexcept { return RootOf(*this); }
        auto final_suspend() noexcept { return Final(); }

    private:
        struct Final {
            bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<promise_type> self) const noexcept { self.promise().finish(); }
            void await_resume() const noexcept {}
        };
        std::exception_ptr failure() const noexcept override { return this->error(); }
        std::coroutine_handle<> frame() noexcept override {
            return std::coroutine_handle<promise_type>::from_promise(*this);
        }
    };

    promise_type& promise;

private:
    explicit RootOf(promise_type& own) noexcept : promise(own) {}
};

/// First thing in a root: ends it if it was cancelled before it began.
class Begin {
public:
    bool await_ready() const noexcept { return false; }
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> root) noexcept {
        cancelled_ = !root.promise().begin();
        return false;
    }
    void await_resume() const {
        if (cancelled_) throw Cancelled();
    }

private:
    bool cancelled_ = false;
};

template <class T>
RootOf<T> make_root(task<T> work) {
    // A local of its own: the task's frame is freed when it ends, not when the last handle goes.
    task<T> body = std::move(work);
    co_await Begin();
    co_return co_await std::move(body);
}

}  // namespace detail

/// Handle of a task that runs beside the others. Copies refer to the same task; dropping them all neither stops it nor
/// loses its exception, which then goes to the log. All members are safe on any thread.
template <class T = void>
class Task {
    using Promise = typename detail::RootOf<T>::promise_type;

    // Holds a reference of its own: the handle may be dropped while a task waits.
    class Join : public detail::Joiner {
    public:
        explicit Join(Promise& promise) noexcept : Joiner(promise), promise_(promise) { promise_.add_ref(); }
        ~Join() override { promise_.release(); }
        decltype(auto) await_resume() {
            end();
            return promise_.view();
        }

    protected:
        Promise& promise_;
    };
    class TakingJoin : public Join {
    public:
        using Join::Join;
        T await_resume() {
            this->end();
            return this->promise_.take();
        }
    };

public:
    /// A handle of nothing; only assignment and the test for it make sense.
    Task() noexcept = default;
    explicit Task(Promise& promise) noexcept : promise_(&promise) {}  // takes over one reference
    Task(const Task& other) noexcept : promise_(other.promise_) {
        if (promise_ != nullptr) promise_->add_ref();
    }
    Task(Task&& other) noexcept : promise_(std::exchange(other.promise_, nullptr)) {}
    Task& operator=(Task other) noexcept {
        std::swap(promise_, other.promise_);
        return *this;
    }
    ~Task() {
        if (promise_ != nullptr) promise_->release();
    }
    explicit operator bool() const noexcept { return promise_ != nullptr; }

    /// Asks the task to end: what it awaits, now or next, throws Cancelled. It may catch that, clean up, and even go
    /// on.
    void cancel() const { promise_->cancel(); }
    bool done() const noexcept { return promise_->done(); }

    /// `co_await task` waits for its end and gives a const reference to its value, valid while a handle exists, or
    /// throws its exception; `co_await std::move(task)`, or of a temporary, gives the value itself. A cancelled
    /// waiter cancels the task that it waits for; if that one ends before it notices, the waiter's next await throws
    /// Cancelled.
    auto operator co_await() const& noexcept { return Join(*promise_); }
    auto operator co_await() && noexcept { return TakingJoin(*promise_); }

    /// Blocks until the task has ended, then gives its value, or throws its exception. For other threads: throws
    /// std::logic_error on the loop thread. Call it once.
    T get() const {
        promise_->wait();
        promise_->collect();
        return promise_->take();
    }

    /// For the library's own use.
    detail::Root& root() const noexcept { return *promise_; }

private:
    Promise* promise_ = nullptr;
};

namespace detail {

template <class T>
Task<T> launch(task<T> work, Root::Life life) {
    auto& promise = make_root(std::move(work)).promise;
    Task<T> handle(promise);
    promise.launch(life);
    return handle;
}

}  // namespace detail

/// Runs a task beside the others; it begins in the loop's next round, on the loop thread. Any thread.
/// An exception that nobody collects through the handle is written to the library's log.
template <class T>
Task<T> spawn(task<T> work) {
    const auto life = detail::on_loop_thread() ? detail::Root::Life::run : detail::Root::Life::lasting;
    return detail::launch(std::move(work), life);
}

}  // namespace telepot::aio
