// SPDX-License-Identifier: MIT
// Generic lambdas as handlers, and what to write in their place.
#pragma once

#include <string_view>
#include <type_traits>

namespace telepot::detail {

template <class F>
concept OneCallOperator = requires { &F::operator(); };

/// Whether F is a closure type. Its name is all that tells it from other classes, such as what std::bind() gives.
template <class F>
consteval bool is_closure() {
    const std::string_view name = __PRETTY_FUNCTION__;
    const std::string_view type = name.substr(name.find("F = ") + 4);
    return type.find("lambda") != std::string_view::npos && type.substr(0, 5) != "std::";
}

/// Whether F is a lambda with `auto` for its parameter.
template <class F>
inline constexpr bool is_generic_lambda = false;
template <class F>
    requires(std::is_class_v<F> && !OneCallOperator<F>)
inline constexpr bool is_generic_lambda<F> = is_closure<F>();

/// False, with an error that says what to write, for a generic lambda where its parameter's type chooses the messages.
template <class F>
consteval bool names_its_parameter() {
    static_assert(
        !is_generic_lambda<F>,
        "a handler's parameter says which messages it gets, so its type must be written out: "
        "[](const telepot::Message& msg) for messages alone, [](const telepot::AnyMessage& msg) for everything");
    return !is_generic_lambda<F>;
}

}  // namespace telepot::detail
