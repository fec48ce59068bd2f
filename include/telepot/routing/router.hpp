// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/exception.hpp"
#include "telepot/messages/routing.hpp"
#include "telepot/routing/key.hpp"
#include "telepot/task.hpp"

namespace telepot {

namespace routing {

/// A message whose key no handler was set for, nor a default one.
class RoutingError : public Exception {
public:
    /// @param known the keys of the table
    RoutingError(const Key& key, std::vector<std::string> known);

    /// The key; none if the message had no key at all.
    [[nodiscard]] const Key& key() const noexcept { return key_; }
    /// The keys that there are handlers for.
    [[nodiscard]] const std::vector<std::string>& known() const noexcept { return known_; }

private:
    Key key_;
    std::vector<std::string> known_;
};

/// In a routing table: the entry for messages that have no key at all, the original's (None,).
struct NoKey {};
inline constexpr NoKey no_key{};

/// What handles a message, with what the key function has found in it.
template <class Mode>
using RouteHandlerOf = detail::Function<typename Mode::template result<void>(const AnyMessage&, const RouteArguments&)>;

}  // namespace routing

namespace detail {

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

/// The handler made from a function of AnyMessage or of one type, with or without RouteArguments.
template <class Mode, class F>
routing::RouteHandlerOf<Mode> route_handler(F function) {
    using Handler = routing::RouteHandlerOf<Mode>;
    using Arguments = routing::RouteArguments;
    if constexpr (std::is_invocable_v<F&, const AnyMessage&, const Arguments&>) {
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

void run_route(blocking* mode, const routing::RouteHandlerOf<blocking>& handler, const AnyMessage& msg,
               routing::RouteArguments arguments);
/// The task keeps handler and arguments.
task<void> run_route(coroutine* mode, routing::RouteHandlerOf<coroutine> handler, const AnyMessage& msg,
                     routing::RouteArguments arguments);

}  // namespace detail

namespace routing {

/// Handlers by key, as the original's dictionary: `{{"start", f}, {"help", g}, {std::nullopt, h}}`.
///
/// A handler is a function of AnyMessage, or of one of the types that updates carry (others it ignores), with or
/// without `const RouteArguments&` as its second parameter, or another Router. It returns nothing, or, for an
/// asynchronous bot, task<>. A table may be changed at any time, but not while another thread routes.
template <class Mode>
class TableOf {
public:
    using Handler = RouteHandlerOf<Mode>;

    /// A key and its handler.
    class Entry {
    public:
        template <class F>
        Entry(const char* key, F handler) : Entry(Key(key), std::move(handler)) {}
        template <class F>
        Entry(std::string_view key, F handler) : Entry(Key(key), std::move(handler)) {}
        template <class F>
        Entry(std::string key, F handler) : Entry(Key(std::move(key)), std::move(handler)) {}
        /// The default handler.
        template <class F>
        Entry(std::nullopt_t, F handler) : Entry(Key(std::nullopt), std::move(handler)) {}
        /// The handler of messages that have no key at all.
        template <class F>
        Entry(NoKey, F handler) : Entry(Key::none(), std::move(handler)) {}

    private:
        friend class TableOf;
        template <class F>
        Entry(Key key, F handler) : key_(std::move(key)), handler_(detail::route_handler<Mode>(std::move(handler))) {}

        Key key_;
        Handler handler_;
    };

    TableOf() = default;
    TableOf(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries) put(entry);
    }

    /// Sets the handler of a key, in place of one that was set before.
    template <class F>
    TableOf& set(std::string_view key, F handler) {
        return put(Entry(key, std::move(handler)));
    }
    /// Sets the handler of keys that aren't in the table, and of messages without a key if they have none of their own.
    template <class F>
    TableOf& set_default(F handler) {
        return put(Entry(std::nullopt, std::move(handler)));
    }
    /// Sets the handler of messages that have no key at all.
    template <class F>
    TableOf& set_no_key(F handler) {
        return put(Entry(no_key, std::move(handler)));
    }
    /// Removes a key's handler, if there is one.
    void remove(std::string_view key) {
        std::erase_if(handlers_, [key](const auto& entry) { return entry.first == key; });
    }

    /// The handler for a key: its own, else the default one. @throws RoutingError if there is neither.
    [[nodiscard]] const Handler& find(const Key& key) const {
        if (key.is_none() && no_key_) return no_key_;
        if (key.has_text()) {
            for (const auto& [name, handler] : handlers_) {
                if (name == key.text()) return handler;
            }
        }
        if (default_) return default_;
        throw RoutingError(key, keys());
    }
    /// The keys that have handlers of their own, in the order in which they were set.
    [[nodiscard]] std::vector<std::string> keys() const {
        std::vector<std::string> names;
        for (const auto& entry : handlers_) names.push_back(entry.first);
        return names;
    }

private:
    TableOf& put(const Entry& entry) {
        if (entry.key_.is_none()) {
            no_key_ = entry.handler_;
        } else if (!entry.key_.has_text()) {
            default_ = entry.handler_;
        } else {
            remove(entry.key_.text());
            handlers_.emplace_back(entry.key_.text(), entry.handler_);
        }
        return *this;
    }

    std::vector<std::pair<std::string, Handler>> handlers_;  // few: looking through them is fastest
    Handler default_;
    Handler no_key_;
};

/// Maps a message to a handler, by a key function and a routing table: helper::Router, and aio::helper::Router.
///
/// A handle: copies share the table, so that one can be changed through any of them, and a router can be a message
/// loop's handler or stand in another router's table.
template <class Mode>
class RouterOf {
public:
    using Table = TableOf<Mode>;
    template <class T>
    using Result = typename Mode::template result<T>;

    explicit RouterOf(KeyFunction key_function, Table routing_table = {})
        : state_(new State(std::move(key_function), std::move(routing_table))) {}

    /// The table, to be changed too.
    [[nodiscard]] Table& routing_table() const noexcept { return state_->table; }

    /// The handler for a message. @throws RoutingError if there is none.
    [[nodiscard]] typename Table::Handler map(const AnyMessage& msg) const {
        return state_->table.find(state_->key_function(msg));
    }
    /// Hands a message to its handler. The message must live until it is done. @throws RoutingError if there is none.
    Result<void> route(const AnyMessage& msg) const {
        Key key = state_->key_function(msg);
        typename Table::Handler handler = state_->table.find(key);
        return detail::run_route(static_cast<Mode*>(nullptr), std::move(handler), msg, key.arguments());
    }
    /// The same: a router is a handler.
    Result<void> operator()(const AnyMessage& msg) const { return route(msg); }

private:
    class State : public detail::Counted {
    public:
        State(KeyFunction function, Table entries) : key_function(std::move(function)), table(std::move(entries)) {}
        KeyFunction key_function;
        Table table;
    };

    detail::Shared<State> state_;
};

}  // namespace routing
}  // namespace telepot
