// SPDX-License-Identifier: MIT
// A message loop hands a handler what its parameter takes: auto says nothing.
// error: static assertion failed.*its type must be written out: \[\]\(const telepot::Message& msg\)
// errors: 1
#include <telepot/telepot.hpp>

void run(telepot::Bot& bot) {
#ifdef WRONG
    telepot::MessageLoop loop{bot, [&](const auto& msg) { bot.sendMessage(msg.chat.id, "Hello"); }};
#else
    telepot::MessageLoop loop{bot, [&](const telepot::Message& msg) { bot.sendMessage(msg.chat.id, "Hello"); }};
#endif
}
