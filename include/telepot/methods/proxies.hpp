// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/methods/generated/administrator.hpp"
#include "telepot/methods/generated/editor.hpp"
#include "telepot/methods/generated/sender.hpp"

namespace telepot {

/// A bot's send, forward and copy methods for one chat: `Sender(bot, chat_id).sendMessage("hi")`.
using Sender = SenderOf<blocking>;
/// A bot's methods of chat administration for one chat.
using Administrator = AdministratorOf<blocking>;
/// A bot's editing methods for one message.
using Editor = EditorOf<blocking>;

}  // namespace telepot
