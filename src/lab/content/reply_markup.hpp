// SPDX-License-Identifier: MIT
#pragma once

#include "lab/call_context.hpp"

namespace telepot::lab {

/// A checked reply_markup.
class ReplyMarkup {
public:
    ReplyMarkup() = default;

    json inline_keyboard;  ///< InlineKeyboardMarkup as it stands in messages, or null
    json other;            ///< ReplyKeyboardMarkup, ReplyKeyboardRemove or ForceReply, or null
};

/// Reads the call's reply_markup. Throws ApiError if the server would refuse it.
ReplyMarkup read_reply_markup(CallContext& call);

/// Checks an inline keyboard (of the call or of an inline result); null if it has no buttons.
json checked_inline_keyboard(const json& markup);

}  // namespace telepot::lab
