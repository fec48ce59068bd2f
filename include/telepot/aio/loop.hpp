// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/aio/bot.hpp"
#include "telepot/loop.hpp"
#include "telepot/task.hpp"

namespace telepot {

extern template class BasicMessageLoop<coroutine>;

namespace aio {

/// The asynchronous message loop: `aio::run(aio::MessageLoop{bot, handler}.run_forever())`, or spawned beside others.
using MessageLoop = BasicMessageLoop<coroutine>;
/// Handlers by flavor for an asynchronous bot: `aio::RoutingTable().chat(f).callback_query(g)`.
using RoutingTable = RoutingTableOf<coroutine>;

}  // namespace aio

}  // namespace telepot
