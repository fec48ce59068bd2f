// SPDX-License-Identifier: MIT
// The arena's echo bot, blocking: chats side by side, each in order.     usage: arena_echo_concurrent PORT
#include <string>

#include "telepot/telepot.hpp"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    telepot::Bot bot{"110201543:TOKEN", {.base_url = url}};
    telepot::MessageLoop{bot,
                         [&](const telepot::Message& msg) {
                             const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
                             if (content_type == "text") bot.sendMessage(chat_id, *msg.text);
                         }}
        .run_forever({.concurrency = telepot::Concurrency::per_chat, .max_running = 100});
}
