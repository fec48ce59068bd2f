// SPDX-License-Identifier: MIT
// The blocking bot: its calls, its options, where its token comes from, and its scheduler.
#pragma once

#include "telepot/bot/bot.hpp"
#include "telepot/bot/environment.hpp"
#include "telepot/bot/options.hpp"
#include "telepot/bot/outgoing_call.hpp"
#include "telepot/bot/scheduler.hpp"
