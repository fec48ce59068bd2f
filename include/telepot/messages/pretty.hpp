// SPDX-License-Identifier: MIT
// What the original's users do with pprint: `std::cout << pretty(msg) << '\n'`, or `std::cout << msg << '\n'`.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "telepot/types/list.hpp"
#include "telepot/values/union.hpp"

namespace telepot {

namespace detail {

// An array, since compilers bound how deep an expression over a pack may nest.
template <class T, class... Ts>
constexpr bool is_among(const Types<Ts...>* /*list*/) noexcept {
    constexpr bool same[] = {std::is_same_v<T, Ts>...};
    for (const bool one : same) {
        if (one) return true;
    }
    return false;
}

}  // namespace detail

class AnyMessage;
class Event;
class Json;

/// A type of the Bot API.
template <class T>
concept ApiType = detail::is_among<T>(static_cast<const detail::ApiTypes*>(nullptr));

namespace detail {

/// Defined in the library for all types of the Bot API.
template <class T>
std::string json_of(const T& object);
std::string pretty_json(std::string_view json);
void print(std::ostream& out, const std::string& text);

}  // namespace detail

/// An object's JSON on lines of 80 characters where that is possible, indented by two spaces: what came from the
/// server as it came, with the fields that this version doesn't know, and else what would be sent.
template <ApiType T>
[[nodiscard]] std::string pretty(const T& object) {
    return detail::pretty_json(detail::json_of(object));
}
/// The same of a list, as getUpdates() gives it.
template <ApiType T>
[[nodiscard]] std::string pretty(const std::vector<T>& objects) {
    std::string json = "[";
    for (const T& object : objects) json.append(json.size() > 1 ? "," : "").append(detail::json_of(object));
    return detail::pretty_json(json.append("]"));
}
/// The same of whatever reaches a handler. Of an event it is the flavor.
[[nodiscard]] std::string pretty(const AnyMessage& msg);
[[nodiscard]] std::string pretty(const Event& event);
/// The same of any JSON, as call() gives it; empty for an absent value.
[[nodiscard]] std::string pretty(const Json& json);

/// Writes pretty(object).
template <class T>
    requires(ApiType<T> || std::is_same_v<T, AnyMessage> || std::is_same_v<T, Event> || std::is_same_v<T, Json>)
std::ostream& operator<<(std::ostream& out, const T& object) {
    detail::print(out, pretty(object));
    return out;
}

}  // namespace telepot
