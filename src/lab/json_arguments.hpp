// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "lab/json.hpp"

namespace telepot::lab {

/// Reads the members of a JSON object one after the other, as Telegram's server does: what comes before the first
/// fault counts. Returns whether the object was readable to its end.
bool read_json_arguments(std::string_view text, const std::function<void(std::string name, json value)>& take);

}  // namespace telepot::lab
