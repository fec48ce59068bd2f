// SPDX-License-Identifier: MIT
// Bot and loop are of one version.
// error: static assertion failed.*telepot::aio::MessageLoop a telepot::aio::Bot
// errors: 1
#include <telepot/aio.hpp>
#include <telepot/telepot.hpp>

#ifdef WRONG
void run(telepot::aio::Bot& bot) {
    telepot::MessageLoop loop{bot, [](const telepot::Message&) {}};
}
#else
void run(telepot::Bot& bot) {
    telepot::MessageLoop loop{bot, [](const telepot::Message&) {}};
}
#endif
