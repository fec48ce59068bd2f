// SPDX-License-Identifier: MIT
#pragma once

// Who gets a message, by its content: routers and key functions as in the original, and the Composer.
#include "telepot/routing/callback_data.hpp"
#include "telepot/routing/composer.hpp"
#include "telepot/routing/conditions.hpp"
#include "telepot/routing/key_functions.hpp"
#include "telepot/routing/make_table.hpp"
#include "telepot/routing/router.hpp"

namespace telepot {

using Composer = ComposerOf<blocking>;

namespace helper {
using Router = routing::RouterOf<blocking>;
}  // namespace helper

namespace routing {

using Table = TableOf<blocking>;

/// A table of an object's methods: `make_routing_table(obj, {{"start", &Bot::on_start}, {"help", &Bot::on_help}})`.
/// A method is what a handler is. The object must outlive the table.
template <class C>
[[nodiscard]] Table make_routing_table(C& object, std::initializer_list<detail::MethodEntry<blocking, C>> methods) {
    return detail::make_routing_table<blocking>(object, methods);
}

/// A table of an object's methods on_text, on_photo, ...: those that there are, one for each content type. They take
/// `(const Message& msg, const auto& content)`, where the content is the field, as `*msg.text` or `msg.photo`, or the
/// message alone. The object must outlive the table.
template <class C>
[[nodiscard]] Table make_content_type_routing_table(C& object) {
    return detail::make_content_type_routing_table<blocking>(object);
}

}  // namespace routing
}  // namespace telepot
