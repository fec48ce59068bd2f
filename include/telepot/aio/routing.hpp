// SPDX-License-Identifier: MIT
#pragma once

// The same for asynchronous bots; what needs no second version is in telepot::routing, and here under the same name.
#include "telepot/routing/blocking.hpp"

namespace telepot::aio {

using Composer = ComposerOf<coroutine>;

namespace helper {
using Router = telepot::routing::RouterOf<coroutine>;
}  // namespace helper

namespace routing {

using namespace telepot::routing;  // NOLINT(google-build-using-namespace)

using Table = telepot::routing::TableOf<coroutine>;

/// telepot::routing::make_routing_table for methods that return task<>, or nothing.
template <class C>
[[nodiscard]] Table make_routing_table(C& object,
                                       std::initializer_list<telepot::detail::MethodEntry<coroutine, C>> methods) {
    return telepot::detail::make_routing_table<coroutine>(object, methods);
}

/// telepot::routing::make_content_type_routing_table for methods that return task<>, or nothing.
template <class C>
[[nodiscard]] Table make_content_type_routing_table(C& object) {
    return telepot::detail::make_content_type_routing_table<coroutine>(object);
}

}  // namespace routing
}  // namespace telepot::aio
