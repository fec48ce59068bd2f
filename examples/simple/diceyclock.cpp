// SPDX-License-Identifier: MIT
// Dicey Clock: /roll answers with a number from 1 to 6, /time with the time.
#include "common/diceyclock.hpp"

#include "common/settings.hpp"
#include "telepot/telepot.hpp"

int main(int argc, char** argv) {
    telepot::Bot bot{example::token(argc, argv), example::server()};
    telepot::MessageLoop{bot,
                         [&](const telepot::Message& msg) {
                             if (msg.text) bot.sendMessage(msg.chat.id, example::dicey_answer(*msg.text));
                         }}
        .run_forever();
}
