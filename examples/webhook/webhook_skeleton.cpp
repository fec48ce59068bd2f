// SPDX-License-Identifier: MIT
// A starting point with a webhook: says what comes in, and answers texts.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"
#include "webhook/hook_settings.hpp"

int main() try {
    auto bot = telepot::Bot::from_env();

    const auto handle = [&](const telepot::Message& msg) {
        const auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") bot.sendMessage(chat_id, *msg.text);
    };

    telepot::OrderedWebhook webhook{bot, handle};
    telepot::WebhookServer server{example::hook_server()};
    const auto setup = server.setup(bot, example::hook_url(), webhook.queue(), example::hook_setup());
    std::cout << "Listening on port " << server.port() << (setup.good() ? " ..." : ", but see above ...") << std::endl;

    webhook.run_forever();
    server.stop();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
