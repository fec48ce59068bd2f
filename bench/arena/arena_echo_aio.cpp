// SPDX-License-Identifier: MIT
// The arena's echo bot with coroutines: chats side by side, each in order.   usage: arena_echo_aio PORT
#include <string>

#include "telepot/aio.hpp"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    telepot::aio::Bot bot{"110201543:TOKEN", {.base_url = url}};
    telepot::aio::MessageLoop loop{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                       const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
                                       if (content_type == "text") co_await bot.sendMessage(chat_id, *msg.text);
                                   }};
    telepot::aio::run(loop.run_forever());
}
