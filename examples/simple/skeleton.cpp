// SPDX-License-Identifier: MIT
// A starting point: says what comes in, and answers texts.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

int main() try {
    auto bot = telepot::Bot::from_env();

    const auto handle = [&](const telepot::Message& msg) {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") bot.sendMessage(chat_id, *msg.text);
    };

    std::cout << "Listening ..." << std::endl;
    telepot::MessageLoop{bot, handle}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
