// SPDX-License-Identifier: MIT
// A blocking bot would make the task and drop it: nothing would happen.
// error: static assertion failed.*this handler is a coroutine.*take telepot::aio::Bot
// errors: 1
#include <telepot/aio.hpp>
#include <telepot/telepot.hpp>

#ifdef WRONG
void run(telepot::Bot& bot) {
    telepot::MessageLoop loop{bot, [](const telepot::Message&) -> telepot::task<> { co_return; }};
}
#else
void run(telepot::aio::Bot& bot) {
    telepot::aio::MessageLoop loop{bot, [](const telepot::Message&) -> telepot::task<> { co_return; }};
}
#endif
