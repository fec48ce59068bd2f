// SPDX-License-Identifier: MIT
// Access to simdjson's elements for the sources that read JSON by hand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <simdjson.h>

#include "codec/fields.hpp"

namespace telepot::codec {

/// A text member of an object; empty if there is none.
std::string_view text_member(const simdjson::dom::object& object, std::string_view key) noexcept;
/// An integer member of an object, however it is written (5, 5.0, "5"); nothing if there is none.
std::optional<std::int64_t> int_member(const simdjson::dom::object& object, std::string_view key) noexcept;

/// Whether the envelope of an answer says that the call was carried out.
bool says_ok(const Element& envelope);
/// The same for an answer that is no JSON.
bool begins_with_ok(std::string_view text) noexcept;

}  // namespace telepot::codec
