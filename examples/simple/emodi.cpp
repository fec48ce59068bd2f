// SPDX-License-Identifier: MIT
// Emodi, an emoji decoder: tells the Unicode of what you send it.
#include "common/emodi.hpp"

#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

int main() try {
    auto bot = telepot::Bot::from_env();
    telepot::MessageLoop{bot,
                         [&](const telepot::Message& msg) {
                             if (!msg.text) {
                                 bot.sendMessage(msg.chat.id, "Send me an emoji.");
                             } else if (msg.text->size() > 40) {
                                 bot.sendMessage(msg.chat.id, "Fewer at a time, please: 10 or so.");
                             } else {
                                 bot.sendMessage(msg.chat.id, example::code_points(*msg.text));
                             }
                         }}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
