// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace telepot::lab {

/// The format of a date_time entity as the server stores it: "r", or of w, d or D, t or T what is asked for, in this
/// order. None if a character means nothing.
std::optional<std::string> normal_date_format(std::string_view format);

}  // namespace telepot::lab
