// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>
#include <exception>
#include <new>
#include <type_traits>
#include <utility>

#include "telepot/values/cancelled.hpp"

namespace telepot {

namespace detail {

struct FinalAwaiter {
    bool await_ready() const noexcept { return false; }
    template <class Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> finished) const noexcept {
        const std::coroutine_handle<> next = finished.promise().continuation;
        return next ? next : std::noop_coroutine();
    }
    void await_resume() const noexcept {}
};

class PromiseBase {
public:
    std::suspend_always initial_suspend() const noexcept { return {}; }
    FinalAwaiter final_suspend() const noexcept { return {}; }

    std::coroutine_handle<> continuation;  ///< null until the awaiting coroutine really has to wait
    TaskContext* context = nullptr;        ///< inherited from the awaiting coroutine; null: nobody can cancel
};

/// The context of a coroutine of ours, null for anybody else's.
template <class Promise>
TaskContext* context_of(std::coroutine_handle<Promise> coroutine) noexcept {
    if constexpr (std::is_base_of_v<PromiseBase, Promise>) {
        return coroutine.promise().context;
    } else {
        return nullptr;
    }
}

/// A coroutine's result: nothing yet, a value, or an exception.
template <class T>
class Outcome {
    using Stored = std::conditional_t<std::is_reference_v<T>, std::remove_reference_t<T>*, T>;
    enum class Kind : unsigned char { none, value, error };

public:
    Outcome() noexcept {}
    Outcome(const Outcome&) = delete;
    Outcome& operator=(const Outcome&) = delete;
    ~Outcome() {
        if (kind_ == Kind::value) value_.~Stored();
        if (kind_ == Kind::error) error_.~exception_ptr();
    }

    template <class U = T, std::enable_if_t<std::is_convertible_v<U&&, T>, int> = 0>
    void return_value(U&& value) {
        if constexpr (std::is_reference_v<T>) {
            ::new (static_cast<void*>(&value_)) Stored(&value);
        } else {
            ::new (static_cast<void*>(&value_)) Stored(std::forward<U>(value));
        }
        kind_ = Kind::value;
    }
    void unhandled_exception() noexcept {
        // A destructor that throws while the coroutine returns comes here with the value already in place.
        if (kind_ == Kind::value) value_.~Stored();
        ::new (static_cast<void*>(&error_)) std::exception_ptr(std::current_exception());
        kind_ = Kind::error;
    }

    std::exception_ptr error() const noexcept { return kind_ == Kind::error ? error_ : nullptr; }
    /// Moves the value out, or throws the exception.
    T take() {
        if (kind_ == Kind::error) std::rethrow_exception(error_);
        if constexpr (std::is_reference_v<T>) {
            return static_cast<T>(*value_);
        } else {
            return std::move(value_);
        }
    }
    /// The value in place, or throws the exception.
    const std::remove_reference_t<T>& view() const {
        if (kind_ == Kind::error) std::rethrow_exception(error_);
        if constexpr (std::is_reference_v<T>) {
            return *value_;
        } else {
            return value_;
        }
    }

private:
    union {
        Stored value_;
        std::exception_ptr error_;
    };
    Kind kind_ = Kind::none;
};

template <>
class Outcome<void> {
public:
    void return_void() const noexcept {}
    void unhandled_exception() noexcept { error_ = std::current_exception(); }
    std::exception_ptr error() const noexcept { return error_; }
    void take() const { view(); }
    void view() const {
        if (error_) std::rethrow_exception(error_);
    }

private:
    std::exception_ptr error_;
};

}  // namespace detail

/// What a coroutine of this library returns: work that starts when it is awaited, once, with `co_await`, and whose
/// value or exception comes out of that expression. Move-only; dropping it unawaited drops the work. Tasks run on the
/// loop thread alone, so they need no locks among themselves. `aio::run` starts the first one, `aio::spawn` runs one
/// beside the others. Parameters that a coroutine takes by reference must outlive it.
template <class T = void>
class [[nodiscard]] task {
public:
    /// For the compiler.
    class promise_type : public detail::PromiseBase, public detail::Outcome<T> {
    public:
        task get_return_object() noexcept { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    };

    /// An empty task; awaiting it is undefined.
    task() noexcept = default;
    task(task&& other) noexcept : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
    task& operator=(task&& other) noexcept {
        task(std::move(other)).swap(*this);
        return *this;
    }
    ~task() {
        if (coroutine_) coroutine_.destroy();
    }
    void swap(task& other) noexcept { std::swap(coroutine_, other.coroutine_); }
    /// True unless empty or moved from.
    explicit operator bool() const noexcept { return static_cast<bool>(coroutine_); }

    auto operator co_await() && noexcept { return Awaiter{coroutine_}; }

private:
    struct Awaiter {
        std::coroutine_handle<promise_type> coroutine;

        bool await_ready() const noexcept { return false; }
        // Starting the awaited task from here, and suspending only if it really waits, keeps a loop that awaits a
        // million tasks which finish at once on a flat stack, also where the compiler makes no tail calls (-O0,
        // sanitizers).
        template <class Promise>
        bool await_suspend(std::coroutine_handle<Promise> caller) const {
            coroutine.promise().context = detail::context_of(caller);
            coroutine.resume();
            if (coroutine.done()) return false;
            coroutine.promise().continuation = caller;
            return true;
        }
        T await_resume() const { return coroutine.promise().take(); }
    };

    explicit task(std::coroutine_handle<promise_type> coroutine) noexcept : coroutine_(coroutine) {}

    std::coroutine_handle<promise_type> coroutine_;
};

}  // namespace telepot
