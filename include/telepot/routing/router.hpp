// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/messages/routing.hpp"
#include "telepot/routing/handler.hpp"
#include "telepot/routing/key.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/exception.hpp"

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
class NoKey {
public:
    operator Key() const { return Key::none(); }  // NOLINT(google-explicit-constructor)
};
inline constexpr NoKey no_key{};

}  // namespace routing

namespace detail {

/// A key of a table, for errors.
std::string shown_key(const Seed& key);

void run_route(blocking* mode, const routing::RouteHandlerOf<blocking>& handler, const AnyMessage& msg,
               routing::RouteArguments arguments);
/// The task keeps handler and arguments.
task<void> run_route(coroutine* mode, routing::RouteHandlerOf<coroutine> handler, const AnyMessage& msg,
                     routing::RouteArguments arguments);

}  // namespace detail

namespace routing {

/// Handlers by key, as the original's dictionary: `{{"start", f}, {"help", g}, {std::nullopt, h}}`.
///
/// A handler is a function of AnyMessage, or of one of the types that updates carry (others it ignores), or another
/// Router. Behind the message it may take `const RouteArguments&`, or the key function's arguments one by one. It
/// returns nothing, or, for an asynchronous bot, task<>. A table may be changed at any time, but not while another
/// thread routes.
template <class Mode>
class TableOf {
public:
    using Handler = RouteHandlerOf<Mode>;

    /// A key and its handler.
    class Entry {
    public:
        /// @param key a text, a number, a pair or tuple; std::nullopt for the default handler, no_key for the handler
        /// of messages that have no key at all
        template <class K, class F>
            requires std::convertible_to<const K&, Key>
        Entry(const K& key, F handler) : key_(key), handler_(detail::route_handler<Mode>(std::move(handler))) {}

    private:
        friend class TableOf;

        Key key_;
        Handler handler_;
    };

    TableOf() = default;
    TableOf(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries) put(entry);
    }

    /// Sets the handler of a key, in place of one that was set before.
    template <class F>
    TableOf& set(const Key& key, F handler) {
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
    void remove(const Key& key) {
        std::erase_if(handlers_, [&key](const auto& entry) { return key.is(entry.first); });
    }

    /// The handler for a key: its own, else the default one. @throws RoutingError if there is neither.
    [[nodiscard]] const Handler& find(const Key& key) const {
        if (key.is_none() && no_key_) return no_key_;
        if (key.has_value()) {
            for (const auto& [entry, handler] : handlers_) {
                if (key.is(entry)) return handler;
            }
        }
        if (default_) return default_;
        throw RoutingError(key, keys());
    }
    /// The keys that have handlers of their own, in the order in which they were set.
    [[nodiscard]] std::vector<std::string> keys() const {
        std::vector<std::string> names;
        for (const auto& entry : handlers_) names.push_back(detail::shown_key(entry.first));
        return names;
    }

private:
    TableOf& put(const Entry& entry) {
        if (entry.key_.is_none()) {
            no_key_ = entry.handler_;
        } else if (!entry.key_.has_value()) {
            default_ = entry.handler_;
        } else {
            remove(entry.key_);
            handlers_.emplace_back(entry.key_.value(), entry.handler_);
        }
        return *this;
    }

    std::vector<std::pair<Seed, Handler>> handlers_;  // few: looking through them is fastest
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

    /// The table, to be changed, or replaced: `router.routing_table() = {{"start", f}}`.
    [[nodiscard]] Table& routing_table() const noexcept { return state_->table; }
    /// The key function.
    [[nodiscard]] const KeyFunction& key_function() const noexcept { return state_->key_function; }
    /// Replaces the key function; not while another thread routes.
    void set_key_function(KeyFunction key_function) const { state_->key_function = std::move(key_function); }

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
