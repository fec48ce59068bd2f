// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "telepot/values/exception.hpp"

namespace telepot {

/// What try_call() gives: a value, or the library's exception that came in its place.
template <class T>
class Expected {
    using Stored = std::conditional_t<std::is_void_v<T>, bool, T>;

public:
    explicit Expected(Stored value) : value_(std::move(value)) {}
    explicit Expected(std::exception_ptr error) noexcept : error_(std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    /// The value. @throws the exception if there is none.
    const Stored& value() const& {
        if (error_) std::rethrow_exception(error_);
        return *value_;
    }
    Stored&& value() && {
        if (error_) std::rethrow_exception(error_);
        return std::move(*value_);
    }
    /// The value; undefined if there is none.
    const Stored& operator*() const noexcept { return *value_; }
    const Stored* operator->() const noexcept { return &*value_; }

    /// The exception; null if there is a value.
    [[nodiscard]] const std::exception_ptr& error() const noexcept { return error_; }
    /// The exception as an E, or nullptr if there is none or it is of another class. Valid as long as this object.
    template <class E = Exception>
    [[nodiscard]] const E* error_as() const noexcept {
        if (!error_) return nullptr;
        try {
            std::rethrow_exception(error_);
        } catch (const E& error) {
            return &error;  // the exception object lives in error_
        } catch (...) {
            return nullptr;
        }
    }
    /// What went wrong, in words; empty if nothing did.
    [[nodiscard]] std::string what() const {
        const Exception* error = error_as<Exception>();
        return error != nullptr ? error->what() : std::string();
    }

private:
    std::optional<Stored> value_;
    std::exception_ptr error_;
};

/// Calls `f` and gives its value, or the telepot::Exception that it threw. Other exceptions pass.
/// `if (auto sent = try_call([&] { return bot.sendMessage(id, "hi"); })) use(*sent); else log(sent.what());`
template <class F>
auto try_call(F&& f) -> Expected<std::remove_cvref_t<std::invoke_result_t<F>>> {
    using T = std::remove_cvref_t<std::invoke_result_t<F>>;
    try {
        if constexpr (std::is_void_v<T>) {
            std::forward<F>(f)();
            return Expected<T>(true);
        } else {
            return Expected<T>(std::forward<F>(f)());
        }
    } catch (const Exception&) {
        return Expected<T>(std::current_exception());
    }
}

}  // namespace telepot
