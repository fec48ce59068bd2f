// SPDX-License-Identifier: MIT
// Sends every message back, whatever it holds; with coroutines.
#include <exception>
#include <iostream>

#include "telepot/aio.hpp"

int main() try {
    auto bot = telepot::aio::Bot::from_env();
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       co_await bot.copyMessage(msg.chat.id, msg.chat.id, msg.message_id);
                                   }};
    telepot::aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
