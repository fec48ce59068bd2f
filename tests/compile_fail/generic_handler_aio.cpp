// SPDX-License-Identifier: MIT
// The same for coroutines.
// error: static assertion failed.*its type must be written out: \[\]\(const telepot::Message& msg\)
// errors: 1
#include <telepot/aio.hpp>

using telepot::task;

void run(telepot::aio::Bot& bot) {
#ifdef WRONG
    telepot::aio::MessageLoop loop{bot, [&](auto msg) -> task<> { co_await bot.sendMessage(msg.chat.id, "Hello"); }};
#else
    telepot::aio::MessageLoop loop{
        bot, [&](const telepot::Message& msg) -> task<> { co_await bot.sendMessage(msg.chat.id, "Hello"); }};
#endif
}
