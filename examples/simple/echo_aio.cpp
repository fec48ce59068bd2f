// SPDX-License-Identifier: MIT
// Sends every message back, whatever it holds; with coroutines.
#include "common/settings.hpp"
#include "telepot/aio.hpp"

int main(int argc, char** argv) {
    telepot::aio::Bot bot{example::token(argc, argv), example::server()};
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       co_await bot.copyMessage(msg.chat.id, msg.chat.id, msg.message_id);
                                   }};
    telepot::aio::run(loop.run_forever());
}
