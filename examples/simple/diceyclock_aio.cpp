// SPDX-License-Identifier: MIT
// Dicey Clock with coroutines: /roll answers with a number from 1 to 6, /time with the time.
#include <exception>
#include <iostream>

#include "common/diceyclock.hpp"
#include "telepot/aio.hpp"

int main() try {
    auto bot = telepot::aio::Bot::from_env();
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       if (msg.text)
                                           co_await bot.sendMessage(msg.chat.id, example::dicey_answer(*msg.text));
                                   }};
    telepot::aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
