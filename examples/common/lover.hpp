// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "telepot/helper/safe_dict.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/message_identifier.hpp"

namespace example {

/// What a lover has to remember of a chat: how often the question was put, and the last one that still has buttons.
class Courtship {
public:
    Courtship() = default;

    std::string next_question() { return std::to_string(++count_) + ". Would you marry me?"; }

    std::optional<telepot::MessageIdentifier> open_question;

private:
    int count_ = 0;
};

/// What outlives the handlers, by chat. A program in earnest would ask its database.
using Courtships = telepot::SafeDict<std::int64_t, Courtship>;

inline telepot::InlineKeyboardMarkup marriage_keyboard() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup().row(InlineKeyboardButton("Yes").set_callback_data("yes"),
                                               InlineKeyboardButton("Um ...").set_callback_data("um"));
}

}  // namespace example
