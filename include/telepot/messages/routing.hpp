// SPDX-License-Identifier: MIT
// What message loops and routing tables make of a user's function.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/messages/any_message.hpp"
#include "telepot/messages/named_parameter.hpp"
#include "telepot/messages/nothing.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/mode.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::detail {

/// What handles a message of any flavor. Copies share the user's function, which so outlives the tasks that it makes.
template <class Mode>
using HandlerOf = Function<typename Mode::template result<void>(const AnyMessage&)>;

/// Drops the value of what a handler ends with.
template <class T>
task<void> without_value(task<T> work) {
    static_cast<void>(co_await std::move(work));
}

template <class T>
inline constexpr bool is_task = false;
template <class T>
inline constexpr bool is_task<task<T>> = true;

/// Calls a user's function. A coroutine handler may also be a plain function without a result, and a task may have a
/// value, which is dropped.
template <class Mode, class F, class T>
typename Mode::template result<void> call_handler(F& function, const T& message) {
    using Given = std::invoke_result_t<F&, const T&>;
    if constexpr (std::is_same_v<Mode, blocking>) {
        static_assert(!is_task<Given>,
                      "this handler is a coroutine, which a blocking bot would never run: take telepot::aio::Bot and "
                      "telepot::aio::MessageLoop, or return nothing and call without co_await");
        static_cast<void>(function(message));
    } else if constexpr (std::is_same_v<Given, task<void>>) {
        return function(message);
    } else if constexpr (is_task<Given>) {
        return without_value(function(message));
    } else {
        static_assert(std::is_void_v<Given>, "a handler of an asynchronous bot returns telepot::task<> or nothing");
        function(message);
        return done(static_cast<Mode*>(nullptr));
    }
}

/// A handler of messages that are a T; it ignores all others.
template <class Mode, class T, class F>
HandlerOf<Mode> handler_of_type(F function) {
    return [function = std::move(function)](const AnyMessage& msg) mutable -> typename Mode::template result<void> {
        const T* message = nullptr;
        if constexpr (std::is_same_v<T, Event>) {
            message = msg.event();
        } else if constexpr (std::is_same_v<T, Update>) {
            message = msg.update();
        } else {
            message = msg.get_if<T>();
        }
        if (message == nullptr) {
            note_untaken("the handler takes another type");
            return done(static_cast<Mode*>(nullptr));
        }
        return call_handler<Mode>(function, *message);
    };
}

/// A handler of everything.
template <class Mode, class F>
HandlerOf<Mode> handler_of_any(F function) {
    return
        [function = std::move(function)](const AnyMessage& msg) mutable { return call_handler<Mode>(function, msg); };
}

/// The handler for one flavor, made from a function of the flavor's type T or of AnyMessage.
template <class Mode, class T, class F>
HandlerOf<Mode> handler_of(F function) {
    // What takes any message and its parts alike gets the whole: a part has lost the update that it came in.
    constexpr bool whole = std::is_same_v<T, AnyMessage> || requires { typename F::takes_any_message; };
    if constexpr (!whole && std::is_invocable_v<F&, const T&>) {
        return handler_of_type<Mode, T>(std::move(function));
    } else {
        static_assert(std::is_invocable_v<F&, const AnyMessage&>,
                      "a handler takes its flavor's type or telepot::AnyMessage, by const reference or by value");
        return handler_of_any<Mode>(std::move(function));
    }
}

/// The first of the types whose objects F takes; void if there is none.
template <class F, class T, class... Ts>
auto first_taken(Types<T, Ts...>* /*types*/) {
    if constexpr (std::is_invocable_v<F&, const T&>) {
        return static_cast<T*>(nullptr);
    } else if constexpr (sizeof...(Ts) > 0) {
        return first_taken<F>(static_cast<Types<Ts...>*>(nullptr));
    } else if constexpr (std::is_invocable_v<F&, const Event&>) {
        return static_cast<Event*>(nullptr);
    } else {
        return static_cast<void*>(nullptr);
    }
}

template <class F>
consteval bool is_function_of_any() {
    if constexpr (names_its_parameter<F>()) {
        return std::is_invocable_v<F&, const AnyMessage&>;
    } else {
        return false;
    }
}

/// Whether F, a function of AnyMessage, takes whatever comes.
template <class F>
inline constexpr bool takes_everything = is_function_of_any<F>();

/// The handler made from a function of AnyMessage, which takes everything, or of one type, which only that type
/// reaches.
template <class Mode, class F>
HandlerOf<Mode> handler_of(F function) {
    if constexpr (takes_everything<F>) {
        return handler_of_any<Mode>(std::move(function));
    } else {
        using T = std::remove_pointer_t<decltype(first_taken<F>(static_cast<Payloads*>(nullptr)))>;
        static_assert(
            !std::is_void_v<T>,
            "a handler takes telepot::AnyMessage, one of the types that an update carries, or telepot::Event, "
            "by const reference or by value");
        if constexpr (!std::is_void_v<T>) return handler_of_type<Mode, T>(std::move(function));
    }
}

/// A flavor and its handler, as in `{{"chat", f}, {"callback_query", g}}`.
template <class Mode>
class FlavorEntry {
public:
    /// @param function of the flavor's type, which others don't reach, or of AnyMessage
    /// @throws BadArgument if there is no such flavor
    template <class F>
    FlavorEntry(std::string name, F function)
        : flavor(known_flavor(std::move(name))), handler(handler_of<Mode>(std::move(function))) {}
    /// The handler of whatever has none of its own.
    template <class F>
    FlavorEntry(std::nullopt_t, F function) : handler(handler_of<Mode>(std::move(function))) {}

    std::string flavor;  ///< empty: all others
    HandlerOf<Mode> handler;
};

/// Handlers by flavor. There are few, so that looking through them is fastest.
template <class Handler>
class HandlerMap {
public:
    void set(std::string flavor, Handler handler) {
        for (auto& entry : entries_) {
            if (entry.first == flavor) {
                entry.second = std::move(handler);
                return;
            }
        }
        entries_.emplace_back(std::move(flavor), std::move(handler));
    }
    /// The flavor's handler, or nullptr.
    [[nodiscard]] const Handler* find(std::string_view flavor) const noexcept {
        for (const auto& entry : entries_) {
            if (entry.first == flavor) return &entry.second;
        }
        return nullptr;
    }

private:
    std::vector<std::pair<std::string, Handler>> entries_;
};

}  // namespace telepot::detail
