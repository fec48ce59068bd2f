// SPDX-License-Identifier: MIT
// A starting point: says what comes in, and answers texts.
#include <iostream>

#include "common/settings.hpp"
#include "telepot/telepot.hpp"

int main(int argc, char** argv) {
    telepot::Bot bot{example::token(argc, argv), example::server()};

    const auto handle = [&](const telepot::Message& msg) {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") bot.sendMessage(chat_id, *msg.text);
    };

    std::cout << "Listening ..." << std::endl;
    telepot::MessageLoop{bot, handle}.run_forever();
}
