// SPDX-License-Identifier: MIT
// Sends every message back, whatever it holds.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

int main() try {
    auto bot = telepot::Bot::from_env();
    telepot::MessageLoop{
        bot, [&](const telepot::Message& msg) { bot.copyMessage(msg.chat.id, msg.chat.id, msg.message_id); }}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
