// SPDX-License-Identifier: MIT
// usage: webhook_child API_URL PORT LOG [aio]    echoes texts by webhook replies, and notes the number of each update.
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"
#include "telepot/webhook_server.hpp"

namespace {

using Reply = std::optional<telepot::WebhookReply>;

constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr const char* secret = "s3cret-token_1";

Reply echo(int log, const telepot::AnyMessage& msg) {
    const std::string line = std::to_string(msg.update_id()) + "\n";
    if (::write(log, line.data(), line.size()) < 0) return std::nullopt;
    const auto* message = msg.get_if<telepot::Message>();
    if (message == nullptr || !message->text) return std::nullopt;
    return telepot::in_reply.sendMessage(message->chat.id, *message->text);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    const auto port = static_cast<std::uint16_t>(std::stoi(argv[2]));
    const int log = ::open(argv[3], O_WRONLY | O_CREAT | O_APPEND, 0600);
    const auto handler = [log](const telepot::AnyMessage& msg) { return echo(log, msg); };
    if (argc > 4) {
        telepot::aio::Bot bot{token, {.base_url = argv[1]}};
        const auto replies = telepot::reply_with(bot, handler);
        telepot::aio::OrderedWebhook webhook{bot, replies};
        telepot::aio::WebhookServer server{{.port = port}};
        server.add("/hook", secret, webhook.queue(), replies);
        telepot::aio::run(webhook.run_forever());
    } else {
        telepot::Bot bot{token, {.base_url = argv[1]}};
        const auto replies = telepot::reply_with(bot, handler);
        telepot::OrderedWebhook webhook{bot, replies};
        telepot::WebhookServer server{{.port = port}};
        server.add("/hook", secret, webhook.queue(), replies);
        webhook.run_forever();
    }
}
