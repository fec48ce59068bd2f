// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "telepot/types/all.hpp"

namespace example {

/// Whether somebody can eat so many pizzas.
inline bool is_pizza_count(std::string_view text) {
    return text.size() == 1 && text >= "1" && text <= "9";
}

inline telepot::InlineKeyboardMarkup pizza_keyboard() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup()
        .row(InlineKeyboardButton("Margherita").set_callback_data("Margherita"))
        .row(InlineKeyboardButton("Funghi").set_callback_data("Funghi"))
        .row(InlineKeyboardButton("Quattro stagioni").set_callback_data("Quattro stagioni"));
}

inline std::string pizza_order(std::string_view name, std::string_view kind, std::string_view count) {
    return std::string(count).append(" x ").append(kind).append(" for ").append(name).append(": on the way!");
}

}  // namespace example
