// SPDX-License-Identifier: MIT
// Dicey Clock: /roll answers with a number from 1 to 6, /time with the time.
#include "common/diceyclock.hpp"

#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

int main() try {
    auto bot = telepot::Bot::from_env();
    telepot::MessageLoop{bot,
                         [&](const telepot::Message& msg) {
                             if (msg.text) bot.sendMessage(msg.chat.id, example::dicey_answer(*msg.text));
                         }}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
