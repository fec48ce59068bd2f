// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "lab/json.hpp"

namespace telepot::lab {

class CallContext;

/// A value of this type (Telegram's spelling, as in facts::Method::returns) that a bot can work with: required
/// fields filled, ids taken from the call's arguments where they fit.
json plausible(CallContext& call, std::string_view type);

/// The smallest valid value of a type: its required fields, nothing else; arrays are empty. Always the same.
/// Throws std::invalid_argument for a type that the facts don't know.
json minimal(std::string_view type);

/// A random valid value of a type: every optional field at the top, ever fewer further down, nesting bounded. The same
/// seed gives the same value on every machine. Throws std::invalid_argument for a type that the facts don't know.
json fully(std::string_view type, std::uint64_t seed);

}  // namespace telepot::lab
