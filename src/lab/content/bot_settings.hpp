// SPDX-License-Identifier: MIT
// What setMySettings changes, and who asks for it.
#pragma once

#include <string>
#include <string_view>

#include "lab/world.hpp"

namespace telepot::lab {

/// A setting of the bot that is on or off, as it stands now.
bool bot_setting(const BotRecord& bot, std::string_view name);

/// How callback queries name the message: "default", "auto" or "inline".
std::string callback_query_mode(const BotRecord& bot);

/// Whether the bot is told of this chosen inline result: one of so many, as it asked for. Counts.
bool tell_chosen_result(BotRecord& bot);

}  // namespace telepot::lab
