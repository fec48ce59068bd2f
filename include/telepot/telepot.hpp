// SPDX-License-Identifier: MIT
#pragma once

// The traditional version: everything that a blocking bot needs. Single headers serve those who want less.
#include "telepot/bot/bot.hpp"
#include "telepot/bot/environment.hpp"
#include "telepot/loop/message_loop.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/methods/proxies.hpp"
#include "telepot/text/missing.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/try_call.hpp"
