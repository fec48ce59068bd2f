// SPDX-License-Identifier: MIT
// The arena's counter bot with coroutines: a ChatHandler for each chat.   usage: arena_counter_aio PORT
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

namespace {

class Counter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    task<> on_chat_message(const Message& msg) override {
        const std::string reply = *msg.text + " cnt" + std::to_string(++count_);
        co_await sender().sendMessage(reply);
    }

private:
    int count_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    aio::DelegatorBot bot{"110201543:TOKEN",
                          {pave_event_space()(per_chat_id(), create_open<Counter>(), {.timeout = 3600})},
                          {.base_url = url}};
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
}
