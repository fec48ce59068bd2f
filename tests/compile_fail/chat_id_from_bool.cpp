// SPDX-License-Identifier: MIT
// A condition is no chat: sendMessage(found == true, ...) must not go to chat 1.
// error: (conversion|convert|no viable constructor).*(bool|ChatId)
#include <telepot/values/chat_id.hpp>

#ifdef WRONG
telepot::ChatId chat = true;
#else
telepot::ChatId chat = 1;
#endif
