// SPDX-License-Identifier: MIT
// Counts the messages of each chat, with coroutines: the counter of examples/chat, unchanged, behind a webhook.
#include <exception>
#include <iostream>
#include <string>

#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/aio/webhook.hpp"
#include "webhook/hook_settings.hpp"

using namespace telepot;

class MessageCounter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    task<> on_chat_message(const Message& /*msg*/) override {
        ++count_;
        co_await sender().sendMessage(std::to_string(count_));
    }

private:
    int count_ = 0;
};

task<> serve(aio::DelegatorBot& bot, aio::OrderedWebhook& webhook, aio::WebhookServer& server) {
    co_await server.setup(bot, example::hook_url(), webhook.queue(), example::hook_setup());
    std::cout << "Listening on port " << server.port() << " ..." << std::endl;
    co_await webhook.run_forever();
    co_await server.stop();
}

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_chat_id(), create_open<MessageCounter>(), {.timeout = timeout})});
    aio::OrderedWebhook webhook{bot};
    aio::WebhookServer server{example::hook_server()};
    aio::run(serve(bot, webhook, server));
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
