// SPDX-License-Identifier: MIT
// Access to simdjson's elements for the sources that read JSON by hand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <simdjson.h>

#include "codec/fields.hpp"
#include "telepot/exception.hpp"

namespace telepot::codec {

/// The element as an object. @throws DecodeError if it is none, or nested too deep.
inline simdjson::dom::object object_of(const Element& element, const Place& place) {
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS) expect_object(element, place);
    place.check_depth();
    return object;
}

/// A text member of an object; empty if there is none.
std::string_view text_member(const simdjson::dom::object& object, std::string_view key) noexcept;
/// An integer member of an object; nothing if there is none.
std::optional<std::int64_t> int_member(const simdjson::dom::object& object, std::string_view key) noexcept;

}  // namespace telepot::codec
