// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace telepot::lab {

/// The lines of a text.
std::vector<std::string> lines_of(std::string_view text);

/// What to take away from `expected` and add to it to get `got`, line by line: "- ", "+ ", and "  " for what is in
/// both.
std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& got);

}  // namespace telepot::lab
