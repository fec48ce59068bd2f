// SPDX-License-Identifier: MIT
// The arena's echo bot by webhook, which answers in the webhook's answers.   usage: arena_hook_reply_aio PORT HOOKPORT
#include <optional>
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/webhook_server.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    telepot::aio::Bot bot{"110201543:TOKEN", {.base_url = url}};
    const auto echo = telepot::reply_with(bot, [](const telepot::Message& msg) -> std::optional<telepot::WebhookReply> {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        if (content_type != "text") return std::nullopt;
        return telepot::in_reply.sendMessage(chat_id, *msg.text);
    });
    telepot::aio::OrderedWebhook webhook{bot, echo};
    telepot::aio::WebhookServer server{{.port = static_cast<std::uint16_t>(std::stoi(argv[2]))}};
    server.add("/hook", "s3cret", webhook.queue(), echo);
    telepot::aio::run(webhook.run_forever());
}
