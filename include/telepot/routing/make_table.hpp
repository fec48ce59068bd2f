// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/messages/generated/content_types.hpp"
#include "telepot/routing/router.hpp"
#include "telepot/types/messages.hpp"

namespace telepot::detail {

/// A key and the method of a C that handles it.
template <class Mode, class C>
class MethodEntry {
public:
    /// The handler, once the object is known.
    using Bind = Function<routing::RouteHandlerOf<Mode>(C&)>;

    template <class R, class B, class... Args>
        requires std::is_base_of_v<B, C>
    MethodEntry(std::string_view name, R (B::*method)(Args...)) : key(name), bind(binder<R, Args...>(method)) {}
    template <class R, class B, class... Args>
        requires std::is_base_of_v<B, C>
    MethodEntry(std::string_view name, R (B::*method)(Args...) const) : key(name), bind(binder<R, Args...>(method)) {}

    std::string key;
    Bind bind;

private:
    template <class R, class... Args, class M>
    static Bind binder(M method) {
        return [method](C& object) {
            return route_handler<Mode>([&object, method](Args... args) -> R { return (object.*method)(args...); });
        };
    }
};

template <class Mode, class C>
routing::TableOf<Mode> make_routing_table(C& object, std::initializer_list<MethodEntry<Mode, C>> methods) {
    routing::TableOf<Mode> table;
    for (const auto& entry : methods) table.set(entry.key, entry.bind(object));
    return table;
}

template <class F>
const auto& content_of(const F& field) {
    if constexpr (requires { *field; }) {
        return *field;
    } else {
        return field;
    }
}

template <class Mode, class C>
routing::TableOf<Mode> make_content_type_routing_table(C& object) {
    routing::TableOf<Mode> table;
// For each content type: on_photo(msg, content), else on_photo(msg), else nothing.
#define TELEPOT_CONTENT_ENTRY(name)                                                                              \
    if constexpr (requires(const Message& msg) { object.on_##name(msg, content_of(msg.name)); }) {               \
        table.set(#name, [&object](const Message& msg) { return object.on_##name(msg, content_of(msg.name)); }); \
    } else if constexpr (requires(const Message& msg) { object.on_##name(msg); }) {                              \
        table.set(#name, [&object](const Message& msg) { return object.on_##name(msg); });                       \
    }
    TELEPOT_CONTENT_TYPES(TELEPOT_CONTENT_ENTRY)
#undef TELEPOT_CONTENT_ENTRY
    return table;
}

}  // namespace telepot::detail
