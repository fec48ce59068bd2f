// SPDX-License-Identifier: MIT
#pragma once

// The asynchronous version: everything that a bot of coroutines needs.
#include "telepot/aio/bot.hpp"
#include "telepot/aio/loop.hpp"
#include "telepot/bot/environment.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/messages/glance.hpp"
#include "telepot/task/run.hpp"
#include "telepot/task/try_call.hpp"
#include "telepot/text/missing.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

// g++ up to 12 destroys some temporaries of a co_await expression twice, also such as look harmless. Define
// TELEPOT_NO_COROUTINE_NOTICE to silence this notice, once the code has been checked.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13 && !defined(TELEPOT_NO_COROUTINE_NOTICE)
// clang-format off
#pragma message("telepot: g++ before 13 miscompiles some co_await expressions without a warning, such as " \
                "co_await bot.sendMessage(id, ok ? \"Right, \" + name : name). Take g++ 13 or clang, or check the " \
                "code with telepot-check-co-await; -DTELEPOT_NO_COROUTINE_NOTICE silences this notice.")
// clang-format on
#endif
