// SPDX-License-Identifier: MIT
// A starting point with coroutines: says what comes in, and answers texts.
#include <exception>
#include <iostream>

#include "telepot/aio.hpp"

int main() try {
    auto bot = telepot::aio::Bot::from_env();

    const auto handle = [&](const telepot::Message& msg) -> telepot::task<> {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") co_await bot.sendMessage(chat_id, *msg.text);
    };

    std::cout << "Listening ..." << std::endl;
    telepot::aio::MessageLoop loop{bot, handle};
    telepot::aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
