// SPDX-License-Identifier: MIT
// Sends every message back, whatever it holds.
#include "common/settings.hpp"
#include "telepot/telepot.hpp"

int main(int argc, char** argv) {
    telepot::Bot bot{example::token(argc, argv), example::server()};
    telepot::MessageLoop{
        bot, [&](const telepot::Message& msg) { bot.copyMessage(msg.chat.id, msg.chat.id, msg.message_id); }}
        .run_forever();
}
