// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// The Game of this short name: any name is a game here, with its name as title and a small picture.
json game_object(CallContext& call, const std::string& short_name);

/// The keyboard that a game gets if the bot gives none.
json play_keyboard(const std::string& title);

}  // namespace telepot::lab
