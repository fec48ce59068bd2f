// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace telepot::lab {

/// The number of a bank card in plain text; positions in code points.
struct FoundCard {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Numbers of 13 to 19 digits, perhaps grouped by spaces and hyphens, whose check digit and length are right.
std::vector<FoundCard> find_bank_cards(std::u32string_view text);

}  // namespace telepot::lab
