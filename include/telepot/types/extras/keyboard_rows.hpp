// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

namespace telepot::detail {

/// Appends a row of buttons, each given as a button or as what a button can be made of.
template <class Button, class... Buttons>
void append_row(std::vector<std::vector<Button>>& rows, Buttons&&... buttons) {
    std::vector<Button>& row = rows.emplace_back();
    row.reserve(sizeof...(buttons));
    (row.emplace_back(std::forward<Buttons>(buttons)), ...);
}

}  // namespace telepot::detail
