// SPDX-License-Identifier: MIT
// A starting point with a webhook and coroutines: says what comes in, and answers texts.
#include <exception>
#include <iostream>

#include "telepot/aio.hpp"
#include "telepot/aio/webhook.hpp"
#include "webhook/hook_settings.hpp"

using namespace telepot;

task<> serve(aio::Bot& bot, aio::OrderedWebhook& webhook, aio::WebhookServer& server) {
    const WebhookSetup setup = co_await server.setup(bot, example::hook_url(), webhook.queue(), example::hook_setup());
    std::cout << "Listening on port " << server.port() << (setup.good() ? " ..." : ", but see above ...") << std::endl;
    co_await webhook.run_forever();
    co_await server.stop();
}

int main() try {
    auto bot = aio::Bot::from_env();

    const auto handle = [&](const Message& msg) -> task<> {
        const auto [content_type, chat_type, chat_id] = glance(msg);
        std::cout << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        if (content_type == "text") co_await bot.sendMessage(chat_id, *msg.text);
    };

    aio::OrderedWebhook webhook{bot, handle};
    aio::WebhookServer server{example::hook_server()};
    aio::run(serve(bot, webhook, server));
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
