// SPDX-License-Identifier: MIT
// Shortcut: the options of a bot.
#pragma once

#include "telepot/bot/options.hpp"
