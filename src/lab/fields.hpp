// SPDX-License-Identifier: MIT
// Members of JSON objects as Telegram's server reads them: numbers may be texts and texts numbers, all else has its
// type, and null is no absence. Errors have the server's words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "lab/api_error.hpp"
#include "lab/json.hpp"

namespace telepot::lab {

/// What is wrong with an object; whoever reads it says where (`in_context`).
struct FieldError {
    explicit FieldError(std::string what) : text(std::move(what)) {}
    std::string text;
};

bool optional_flag(const json& object, std::string_view name);
std::int64_t optional_integer(const json& object, std::string_view name, std::int64_t otherwise = 0);
std::int64_t required_integer(const json& object, std::string_view name);
double optional_number(const json& object, std::string_view name, double otherwise = 0);
std::string optional_string(const json& object, std::string_view name);
std::string required_string(const json& object, std::string_view name);
/// An object or array; nullptr if it isn't there.
const json* optional_member(const json& object, std::string_view name, json::value_t type);
const json& required_member(const json& object, std::string_view name, json::value_t type);

/// Calls `read`; what is wrong becomes a 400 whose text begins with `prefix`, as "can't parse keyboard button: ".
template <class Read>
auto in_context(std::string_view prefix, Read&& read) {
    try {
        return std::forward<Read>(read)();
    } catch (const FieldError& error) {
        throw bad_request(std::string(prefix) + error.text);
    }
}

}  // namespace telepot::lab
