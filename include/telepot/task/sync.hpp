// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include "telepot/task/leaf.hpp"

namespace telepot::aio {

/// A flag that tasks can wait for. Loop thread only.
class Event {
    class Wait : public detail::WaitList::Node {
    public:
        explicit Wait(Event& event) noexcept : event_(event) {}
        template <class Promise>
        bool await_suspend(std::coroutine_handle<Promise> coroutine) noexcept {
            if (!enter(coroutine)) return false;
            if (event_.set_) {
                state_ = State::ready;
                return false;
            }
            event_.waiting_.add(*this);
            return true;
        }
        void await_resume() { leave(); }

    private:
        Event& event_;
    };

public:
    /// Sets the flag and wakes everybody who waits.
    void set() noexcept {
        set_ = true;
        waiting_.wake_all();
    }
    void clear() noexcept { set_ = false; }
    bool is_set() const noexcept { return set_; }
    /// Awaitable: ends when the flag is set, at once if it is. The event must outlive the wait.
    Wait wait() noexcept { return Wait(*this); }

private:
    detail::WaitList waiting_;
    bool set_ = false;
};

/// A first-in-first-out queue between tasks, bounded if wanted. Loop thread only. The queue must outlive all waits on
/// it.
template <class T>
class Queue {
    class Get : public detail::WaitList::Node {
    public:
        explicit Get(Queue& queue) noexcept : queue_(queue) {}
        template <class Promise>
        bool await_suspend(std::coroutine_handle<Promise> coroutine) {
            if (!this->enter(coroutine)) return false;
            item_ = queue_.try_get();
            if (item_) {
                this->state_ = detail::Leaf::State::ready;
                return false;
            }
            queue_.getters_.add(*this);
            return true;
        }
        T await_resume() {
            this->leave();
            return std::move(*item_);
        }

    private:
        friend class Queue;
        Queue& queue_;
        std::optional<T> item_;
    };

    class Put : public detail::WaitList::Node {
    public:
        Put(Queue& queue, T item) noexcept : queue_(queue), item_(std::move(item)) {}
        template <class Promise>
        bool await_suspend(std::coroutine_handle<Promise> coroutine) {
            if (!this->enter(coroutine)) return false;
            if (!queue_.full() && queue_.putters_.empty()) {
                this->state_ = detail::Leaf::State::ready;
                queue_.put_now(std::move(item_));
                return false;
            }
            queue_.putters_.add(*this);
            return true;
        }
        void await_resume() { this->leave(); }

    private:
        friend class Queue;
        Queue& queue_;
        T item_;
    };

public:
    /// `bound`: how many items `put` lets in before it waits; 0: no bound.
    explicit Queue(std::size_t bound = 0) noexcept : bound_(bound) {}

    std::size_t size() const noexcept { return items_.size(); }
    bool empty() const noexcept { return items_.empty(); }
    bool full() const noexcept { return bound_ != 0 && items_.size() >= bound_; }

    /// Adds an item whatever the bound.
    void put_now(T item) {
        if (!getters_.empty()) {
            // Handed over directly, so that nobody else takes it before the woken task runs.
            auto* const getter = static_cast<Get*>(getters_.wake_one());
            getter->item_.emplace(std::move(item));
            return;
        }
        items_.push_back(std::move(item));
    }
    /// Adds an item unless the queue is full; the item is left alone if it is.
    bool try_put(T& item) {
        if (full()) return false;
        put_now(std::move(item));
        return true;
    }
    /// Awaitable: adds an item, after waiting while the queue is full.
    Put put(T item) noexcept { return Put(*this, std::move(item)); }

    /// Takes the oldest item, if any.
    std::optional<T> try_get() {
        std::optional<T> item;
        if (items_.empty()) return item;
        item.emplace(std::move(items_.front()));
        items_.pop_front();
        if (!putters_.empty() && !full()) {
            auto* const putter = static_cast<Put*>(putters_.wake_one());
            items_.push_back(std::move(putter->item_));
        }
        return item;
    }
    /// Awaitable: takes the oldest item, after waiting while there is none.
    Get get() noexcept { return Get(*this); }

private:
    std::deque<T> items_;
    detail::WaitList getters_;
    detail::WaitList putters_;
    std::size_t bound_;
};

}  // namespace telepot::aio
