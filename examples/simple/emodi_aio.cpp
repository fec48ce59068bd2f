// SPDX-License-Identifier: MIT
// Emodi with coroutines, an emoji decoder: tells the Unicode of what you send it.
#include <exception>
#include <iostream>

#include "common/emodi.hpp"
#include "telepot/aio.hpp"

int main() try {
    auto bot = telepot::aio::Bot::from_env();
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
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
