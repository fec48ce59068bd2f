// SPDX-License-Identifier: MIT
// What routers make of a user's function.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/messages/routing.hpp"
#include "telepot/routing/arguments.hpp"
#include "telepot/task/task.hpp"

namespace telepot {

namespace routing {

/// What handles a message, with what the key function has found in it.
template <class Mode>
using RouteHandlerOf = detail::Function<typename Mode::template result<void>(const AnyMessage&, const RouteArguments&)>;

}  // namespace routing

namespace detail {

/// What a function takes; nothing if that can't be said, as of a template.
template <class F>
struct Taken {
    using Parameters = Types<>;
};
template <class R, class... Args>
struct Taken<R (*)(Args...)> {
    using Parameters = Types<Args...>;
};
template <class R, class C, class... Args>
struct Taken<R (C::*)(Args...)> : Taken<R (*)(Args...)> {};
template <class R, class C, class... Args>
struct Taken<R (C::*)(Args...) const> : Taken<R (*)(Args...)> {};
template <class R, class... Args>
struct Taken<R (*)(Args...) noexcept> : Taken<R (*)(Args...)> {};
template <class R, class C, class... Args>
struct Taken<R (C::*)(Args...) noexcept> : Taken<R (*)(Args...)> {};
template <class R, class C, class... Args>
struct Taken<R (C::*)(Args...) const noexcept> : Taken<R (*)(Args...)> {};
template <class F>
    requires requires { &F::operator(); }
struct Taken<F> : Taken<decltype(&F::operator())> {};

/// The first of a function's parameters, and whether others are arguments of their own, which are given one by one.
template <class Parameters>
struct ByArguments {
    static constexpr bool value = false;
};
template <class M, class A, class... As>
struct ByArguments<Types<M, A, As...>> {
    static constexpr bool value = sizeof...(As) > 0 || !std::is_same_v<std::remove_cvref_t<A>, routing::RouteArguments>;
};

[[noreturn]] void throw_wrong_argument(std::size_t position);

/// The argument for a parameter of type A.
template <class A>
decltype(auto) take_argument(const routing::RouteArguments& arguments, std::size_t position) {
    using T = std::remove_cvref_t<A>;
    static_assert(!std::is_lvalue_reference_v<A> || std::is_const_v<std::remove_reference_t<A>>,
                  "a router's handler takes its arguments by value or by const reference");
    // A reference to what is made here would be a dangling one in a coroutine.
    static_assert(!std::is_reference_v<A> || !(std::is_arithmetic_v<T> || std::is_same_v<T, std::string_view>),
                  "a router's handler takes numbers and std::string_view by value");
    if constexpr (std::is_same_v<T, routing::RouteArguments>) {
        return (arguments);
    } else if constexpr (std::is_same_v<T, std::string_view>) {
        const auto* text = arguments.argument<std::string>(position);
        if (text == nullptr) throw_wrong_argument(position);
        return std::string_view(*text);
    } else if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
        if constexpr (std::is_floating_point_v<T>) {
            if (const auto* number = arguments.argument<double>(position)) return static_cast<T>(*number);
        }
        const auto* number = arguments.argument<std::int64_t>(position);
        if (number == nullptr) throw_wrong_argument(position);
        return static_cast<T>(*number);
    } else {
        const T* value = arguments.argument<T>(position);
        if (value == nullptr) throw_wrong_argument(position);
        return (*value);
    }
}

/// Calls a user's function of a message and something else.
template <class Mode, class F, class T, class U>
typename Mode::template result<void> call_handler(F& function, const T& message, const U& more) {
    using Given = std::invoke_result_t<F&, const T&, const U&>;
    if constexpr (std::is_same_v<Mode, blocking>) {
        static_cast<void>(function(message, more));
    } else if constexpr (std::is_same_v<Given, task<void>>) {
        return function(message, more);
    } else {
        static_assert(std::is_void_v<Given>, "a handler of an asynchronous bot returns telepot::task<> or nothing");
        function(message, more);
        return done(static_cast<Mode*>(nullptr));
    }
}

/// The first of the types whose objects F takes together with a U; void if there is none.
template <class F, class U, class T, class... Ts>
auto first_taken_with(Types<T, Ts...>* /*types*/) {
    if constexpr (std::is_invocable_v<F&, const T&, const U&>) {
        return static_cast<T*>(nullptr);
    } else if constexpr (sizeof...(Ts) > 0) {
        return first_taken_with<F, U>(static_cast<Types<Ts...>*>(nullptr));
    } else {
        return static_cast<void*>(nullptr);
    }
}

template <class Mode, class F>
routing::RouteHandlerOf<Mode> route_handler(F function);

/// The handler made from a function that takes its arguments one by one.
template <class Mode, class F, class M, class... As>
routing::RouteHandlerOf<Mode> by_arguments(F function, Types<M, As...>* /*parameters*/) {
    auto with_all = [function = std::move(function)](
                        const std::remove_cvref_t<M>& msg,
                        const routing::RouteArguments& arguments) mutable -> decltype(auto) {
        return [&]<std::size_t... At>(std::index_sequence<At...> /*positions*/) -> decltype(auto) {
            return function(msg, take_argument<As>(arguments, At)...);
        }(std::index_sequence_for<As...>());
    };
    return route_handler<Mode>(std::move(with_all));
}

/// The handler made from a function of AnyMessage or of one type, with or without arguments.
template <class Mode, class F>
routing::RouteHandlerOf<Mode> route_handler(F function) {
    using Handler = routing::RouteHandlerOf<Mode>;
    using Arguments = routing::RouteArguments;
    using Parameters = typename Taken<F>::Parameters;
    if constexpr (ByArguments<Parameters>::value) {
        return by_arguments<Mode>(std::move(function), static_cast<Parameters*>(nullptr));
    } else if constexpr (std::is_invocable_v<F&, const AnyMessage&, const Arguments&>) {
        return Handler([function = std::move(function)](const AnyMessage& msg, const Arguments& arguments) mutable {
            return call_handler<Mode>(function, msg, arguments);
        });
    } else {
        using T = std::remove_pointer_t<decltype(first_taken_with<F, Arguments>(static_cast<Payloads*>(nullptr)))>;
        if constexpr (std::is_void_v<T>) {
            return Handler([handler = handler_of<Mode>(std::move(function))](const AnyMessage& msg, const Arguments&) {
                return handler(msg);
            });
        } else {
            return Handler([function = std::move(function)](const AnyMessage& msg, const Arguments& arguments) mutable {
                const T* message = msg.get_if<T>();
                if (message == nullptr) return done(static_cast<Mode*>(nullptr));
                return call_handler<Mode>(function, *message, arguments);
            });
        }
    }
}

}  // namespace detail
}  // namespace telepot
