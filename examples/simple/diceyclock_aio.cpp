// SPDX-License-Identifier: MIT
// Dicey Clock with coroutines: /roll answers with a number from 1 to 6, /time with the time.
#include "common/diceyclock.hpp"
#include "common/settings.hpp"
#include "telepot/aio.hpp"

int main(int argc, char** argv) {
    telepot::aio::Bot bot{example::token(argc, argv), example::server()};
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       if (msg.text)
                                           co_await bot.sendMessage(msg.chat.id, example::dicey_answer(*msg.text));
                                   }};
    telepot::aio::run(loop.run_forever());
}
