// SPDX-License-Identifier: MIT
// Emodi with coroutines, an emoji decoder: tells the Unicode of what you send it.
#include "common/emodi.hpp"
#include "common/settings.hpp"
#include "telepot/aio.hpp"

int main(int argc, char** argv) {
    telepot::aio::Bot bot{example::token(argc, argv), example::server()};
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       if (!msg.text) {
                                           co_await bot.sendMessage(msg.chat.id, "Send me an emoji.");
                                       } else if (msg.text->size() > 40) {
                                           co_await bot.sendMessage(msg.chat.id, "Fewer at a time, please: 10 or so.");
                                       } else {
                                           co_await bot.sendMessage(msg.chat.id, example::code_points(*msg.text));
                                       }
                                   }};
    telepot::aio::run(loop.run_forever());
}
