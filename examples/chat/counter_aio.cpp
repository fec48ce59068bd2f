// SPDX-License-Identifier: MIT
// Counts the messages of each chat, with coroutines. A chat in which nobody writes for a while begins anew.
#include <string>

#include "common/settings.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

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

int main(int argc, char** argv) {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    aio::DelegatorBot bot{example::token(argc, argv),
                          {pave_event_space()(per_chat_id(), create_open<MessageCounter>(), {.timeout = timeout})},
                          example::server()};
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
}
