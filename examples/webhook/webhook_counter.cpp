// SPDX-License-Identifier: MIT
// Counts the messages of each chat: the counter of examples/chat, unchanged, behind a webhook.
#include <iostream>
#include <string>

#include "common/settings.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"
#include "telepot/webhook.hpp"
#include "webhook/hook_settings.hpp"

using namespace telepot;

class MessageCounter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void on_chat_message(const Message& /*msg*/) override {
        ++count_;
        sender().sendMessage(std::to_string(count_));
    }

private:
    int count_ = 0;
};

int main(int argc, char** argv) {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    DelegatorBot bot{example::token(argc, argv),
                     {pave_event_space()(per_chat_id(), create_open<MessageCounter>(), {.timeout = timeout})},
                     example::server()};
    OrderedWebhook webhook{bot};
    WebhookServer server{example::hook_server()};
    server.setup(bot, example::hook_url(), webhook.queue(), example::hook_setup());
    std::cout << "Listening on port " << server.port() << " ..." << std::endl;
    webhook.run_forever();
    server.stop();
}
