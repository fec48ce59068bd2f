// SPDX-License-Identifier: MIT
// The arena's echo bot by webhook, with coroutines.   usage: arena_hook_aio PORT HOOKPORT
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/webhook_server.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    telepot::aio::Bot bot{"110201543:TOKEN", {.base_url = url}};
    telepot::aio::OrderedWebhook webhook{bot, [&](const telepot::Message& msg) -> telepot::task<> {
                                             const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
                                             if (content_type == "text") co_await bot.sendMessage(chat_id, *msg.text);
                                         }};
    telepot::aio::WebhookServer server{{.port = static_cast<std::uint16_t>(std::stoi(argv[2]))}};
    server.add("/hook", "s3cret", webhook.queue());
    telepot::aio::run(webhook.run_forever());
}
