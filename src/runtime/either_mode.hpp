// SPDX-License-Identifier: MIT
// For what is written once, as a coroutine, and runs in both versions.
#pragma once

#include <coroutine>
#include <exception>
#include <type_traits>
#include <utility>

#include "telepot/task/task.hpp"
#include "telepot/values/mode.hpp"

namespace telepot::detail {

/// What a traditional call has given, to be awaited without any wait.
template <class T>
class Given {
public:
    explicit Given(T value) : value_(std::move(value)) {}
    bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<> /*never*/) const noexcept {}
    T await_resume() { return std::move(value_); }

private:
    T value_;
};

template <>
class Given<void> {
public:
    bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<> /*never*/) const noexcept {}
    void await_resume() const noexcept {}
};

/// What a call of either version has returned, to be awaited.
template <class Mode, class R>
auto given(R result) {
    if constexpr (std::is_same_v<Mode, coroutine>) {
        return result;
    } else {
        return Given<R>(std::move(result));
    }
}

/// A coroutine that runs to its end at once, because nothing in it waits otherwise than by blocking.
class Straight {
public:
    class promise_type {
    public:
        Straight get_return_object() const noexcept { return {}; }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const noexcept {}
        void unhandled_exception() const noexcept { std::terminate(); }
    };
};

template <class T>
Straight run_straight(task<T> body, Outcome<T>& outcome) {
    try {
        if constexpr (std::is_void_v<T>) {
            co_await std::move(body);
        } else {
            outcome.return_value(co_await std::move(body));
        }
    } catch (...) {
        outcome.unhandled_exception();
    }
}

/// A body as its version returns it: itself, or its result after it has run right here.
template <class Mode, class T>
typename Mode::template result<T> in_version(task<T> body) {
    if constexpr (std::is_same_v<Mode, coroutine>) {
        return body;
    } else {
        Outcome<T> outcome;
        run_straight(std::move(body), outcome);
        return outcome.take();
    }
}

}  // namespace telepot::detail
