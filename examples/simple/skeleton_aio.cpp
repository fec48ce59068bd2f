// SPDX-License-Identifier: MIT
// A starting point with coroutines: says what comes in, and answers texts.
#include <iostream>

#include "common/settings.hpp"
#include "telepot/aio.hpp"

int main(int argc, char** argv) {
    telepot::aio::Bot bot{example::token(argc, argv), example::server()};

    const auto handle = [&](const telepot::Message& msg) -> telepot::task<> {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") co_await bot.sendMessage(chat_id, *msg.text);
    };

    std::cout << "Listening ..." << std::endl;
    telepot::aio::MessageLoop loop{bot, handle};
    telepot::aio::run(loop.run_forever());
}
