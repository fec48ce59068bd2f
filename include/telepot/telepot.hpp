// SPDX-License-Identifier: MIT
#pragma once

// The traditional version: everything that a blocking bot needs. Single headers serve those who want less.
#include "telepot/bot.hpp"
#include "telepot/environment.hpp"
#include "telepot/exception.hpp"
#include "telepot/loop.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/proxies.hpp"
#include "telepot/text/missing.hpp"
#include "telepot/try_call.hpp"
#include "telepot/types/all.hpp"
