// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::lab {

/// The line, counted from 1, where a value of a well-formed JSON text begins: "people[1].first_name". If there is no
/// such value, that of the innermost one around it that there is.
int line_of(std::string_view json_text, std::string_view path);

}  // namespace telepot::lab
