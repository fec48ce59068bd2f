// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <exception>
#include <type_traits>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/messages/nothing.hpp"
#include "telepot/values/mode.hpp"
#include "telepot/values/seed.hpp"

namespace telepot {

namespace detail {

template <class T>
using OnMessageResult = decltype(std::declval<T&>().on_message(std::declval<const AnyMessage&>()));

template <class T>
concept HasOpen = requires(T& object, const AnyMessage& msg, const Seed& seed) { object.open(msg, seed); };
template <class T>
concept HasOnClose = requires(T& object, const std::exception_ptr& why) { object.on_close(why); };
/// What waits at the end of a handler for its work that is still under way; for the library's own mixins.
template <class T>
concept HasAfterClose = requires(T& object) { object.after_close(); };

/// The version that a handler is written for: its own `mode`, or what on_message() or run() gives tells.
template <class T>
auto handler_mode() {
    if constexpr (requires { typename T::mode; }) {
        return static_cast<typename T::mode*>(nullptr);
    } else if constexpr (
        requires(T& object) {
            { object.run() } -> std::same_as<task<void>>;
        } ||
        requires(T& object, const AnyMessage& msg) {
            { object.on_message(msg) } -> std::same_as<task<void>>;
        }) {
        return static_cast<coroutine*>(nullptr);
    } else {
        return static_cast<blocking*>(nullptr);
    }
}

template <class T>
using HandlerMode = std::remove_pointer_t<decltype(handler_mode<T>())>;

}  // namespace detail

/// What create_open() can make delegates of: classes with `on_message(const AnyMessage&)`, which returns nothing
/// (traditional) or `task<>` (asynchronous). They may also have
/// - `bool open(const AnyMessage& initial_msg, const Seed& seed)` (or `task<bool>`): called first; true says that it
///   has handled the initial message, which otherwise goes to on_message();
/// - `void on_chat_migrated(std::int64_t old_id, std::int64_t new_id)` (or `task<>`): called when the delegate's chat
///   has become a supergroup, whose id is in its seed from then on;
/// - `void on_close(const std::exception_ptr& ex)` (or `task<>`): called last, with what has ended the delegate.
/// There is no need to derive from anything; telepot::helper has base classes that bring all that and more.
template <class T>
concept openable = requires { typename detail::OnMessageResult<T>; } &&
                   (std::is_void_v<detail::OnMessageResult<T>> || std::same_as<detail::OnMessageResult<T>, task<void>>);

}  // namespace telepot
