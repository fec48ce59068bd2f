// SPDX-License-Identifier: MIT
// The Bot API as tables, generated from api/: what the local server validates calls against.
#pragma once

#include <span>
#include <string_view>

namespace telepot::lab::facts {

/// A field of a type or a parameter of a method.
struct Field {
    std::string_view name;
    std::string_view type;  ///< Telegram's spelling: "Integer", "Array of X", "X or Y".
    bool required;
    std::string_view const_value;  ///< Fixed value (a union's discriminator), or empty.
    std::string_view enum_name;    ///< Name of the list of known values, or empty.
};

/// An object type (fields) or a union (one_of).
struct Type {
    std::string_view name;
    std::span<const Field> fields;
    std::span<const std::string_view> one_of;
};

/// A method with its parameters in the API's order.
struct Method {
    std::string_view name;
    std::string_view returns;
    std::span<const Field> params;
};

/// A list of known values; integers are written in decimal.
struct Enum {
    std::string_view name;
    std::span<const std::string_view> values;
};

/// The API version that the tables describe, as "10.3".
std::string_view api_version() noexcept;

std::span<const Type> all_types() noexcept;
std::span<const Method> all_methods() noexcept;
std::span<const Enum> all_enums() noexcept;

/// Finds a type by its exact name; nullptr if there is none.
const Type* find_type(std::string_view name) noexcept;
/// Finds a method by name in any letter case, as the real server does; nullptr if there is none.
const Method* find_method(std::string_view name) noexcept;
/// Finds a list of values by its exact name; nullptr if there is none.
const Enum* find_enum(std::string_view name) noexcept;

}  // namespace telepot::lab::facts
