// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/bot/bot.hpp"
#include "telepot/methods/proxies.hpp"
#include "telepot/task/task.hpp"

namespace telepot {

extern template class BasicBot<coroutine>;

namespace aio {

/// The asynchronous bot: calls return tasks, to be awaited.
using Bot = BasicBot<coroutine>;

/// A bot's send, forward and copy methods for one chat.
using Sender = SenderOf<coroutine>;
/// A bot's methods of chat administration for one chat.
using Administrator = AdministratorOf<coroutine>;
/// A bot's editing methods for one message.
using Editor = EditorOf<coroutine>;

using telepot::Scheduler;

}  // namespace aio

}  // namespace telepot
