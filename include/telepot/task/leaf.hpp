// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>
#include <cstdint>

#include "telepot/task/task.hpp"
#include "telepot/values/seconds.hpp"

/// What awaitables of this library are made of. For the library's own use and for authors of new awaitables.
namespace telepot::aio::detail {

/// True on the thread that runs the event loop now, and only while it does.
bool on_loop_thread() noexcept;
/// Resumes the coroutine in the loop's next round. Loop thread only; use `post` elsewhere.
void resume_soon(std::coroutine_handle<> coroutine) noexcept;
/// Resumes the coroutine on the loop thread soon. Any thread.
void post(std::coroutine_handle<> coroutine);

/// Base of an awaitable that suspends a task until something happens and that a cancellation can end early.
///
/// `await_suspend` calls `enter` and arranges for `complete` to be called later; `await_resume` calls `leave`.
/// Everything here belongs to the loop thread.
class Leaf : public telepot::detail::CancelHook {
public:
    Leaf(const Leaf&) = delete;
    Leaf& operator=(const Leaf&) = delete;

    bool await_ready() const noexcept { return false; }
    bool cancel() noexcept override {
        if (state_ != State::waiting) return state_ == State::cancelled;
        state_ = State::cancelled;
        withdraw();
        resume_soon(coroutine_);
        return true;
    }

protected:
    enum class State : unsigned char { idle, waiting, ready, cancelled };

    Leaf() noexcept = default;

    /// False: a cancellation was pending; don't suspend, `leave` is going to throw.
    template <class Promise>
    bool enter(std::coroutine_handle<Promise> coroutine) noexcept {
        coroutine_ = coroutine;
        context_ = telepot::detail::context_of(coroutine);
        const bool entered = context_ == nullptr || context_->enter(*this);
        state_ = entered ? State::waiting : State::cancelled;
        return entered;
    }
    /// What was waited for has happened: resumes the coroutine in the loop's next round.
    void complete() noexcept {
        if (state_ != State::waiting) return;
        state_ = State::ready;
        resume_soon(coroutine_);
    }
    /// Throws Cancelled if the wait was cancelled.
    void leave() {
        if (context_ != nullptr) context_->leave();
        if (state_ == State::cancelled) throw Cancelled();
    }
    /// Takes this wait back from wherever it was registered; called at most once, when it is cancelled.
    virtual void withdraw() noexcept = 0;

    std::coroutine_handle<> coroutine_;
    telepot::detail::TaskContext* context_ = nullptr;
    State state_ = State::idle;
};

/// A timer of the event loop. Loop thread only. The object must live until it has fired or was stopped.
class Timer {
public:
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    /// Calls `fire` once, on the loop thread, after `delay`. Must not be running already.
    void start(Seconds delay);
    /// Harmless when it isn't running.
    void stop() noexcept;

protected:
    Timer() noexcept = default;
    virtual ~Timer() { stop(); }
    virtual void fire() noexcept = 0;

private:
    std::uint64_t id_ = 0;  // 0: not running
};

/// Waits that the same thing ends, first in first out.
class WaitList {
public:
    class Node : public Leaf {
    protected:
        Node() noexcept = default;
        void withdraw() noexcept override { list_->remove(*this); }

    private:
        friend class WaitList;
        WaitList* list_ = nullptr;
        Node* previous_ = nullptr;
        Node* next_ = nullptr;
    };

    WaitList() noexcept = default;
    WaitList(const WaitList&) = delete;
    WaitList& operator=(const WaitList&) = delete;

    bool empty() const noexcept { return first_ == nullptr; }
    void add(Node& node) noexcept {
        node.list_ = this;
        node.previous_ = last_;
        node.next_ = nullptr;
        (last_ == nullptr ? first_ : last_->next_) = &node;
        last_ = &node;
    }
    void remove(Node& node) noexcept {
        (node.previous_ == nullptr ? first_ : node.previous_->next_) = node.next_;
        (node.next_ == nullptr ? last_ : node.next_->previous_) = node.previous_;
    }
    /// The longest wait, which is then no longer in the list and whose coroutine resumes soon; null if there is none.
    Node* wake_one() noexcept {
        Node* const node = first_;
        if (node != nullptr) {
            remove(*node);
            node->complete();
        }
        return node;
    }
    void wake_all() noexcept {
        while (wake_one() != nullptr) {
        }
    }

private:
    Node* first_ = nullptr;
    Node* last_ = nullptr;
};

}  // namespace telepot::aio::detail
