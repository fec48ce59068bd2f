// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

namespace telepot::lab {

using json = nlohmann::json;

/// Text of a value; ill-formed UTF-8 is replaced, never thrown about.
inline std::string to_text(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace telepot::lab
