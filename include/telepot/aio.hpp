// SPDX-License-Identifier: MIT
#pragma once

// The asynchronous version: everything that a bot of coroutines needs.
#include "telepot/aio/bot.hpp"
#include "telepot/aio/loop.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/aio/try_call.hpp"
#include "telepot/exception.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"
