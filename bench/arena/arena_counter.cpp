// SPDX-License-Identifier: MIT
// The arena's counter bot, traditional: a ChatHandler for each chat.   usage: arena_counter PORT
#include <string>

#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

namespace {

class Counter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void on_chat_message(const Message& msg) override {
        sender().sendMessage(*msg.text + " cnt" + std::to_string(++count_));
    }

private:
    int count_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string url = std::string("http://127.0.0.1:") + argv[1];
    DelegatorBot bot{"110201543:TOKEN",
                     {pave_event_space()(per_chat_id(), create_open<Counter>(), {.timeout = 3600})},
                     {.base_url = url}};
    MessageLoop{bot}.run_forever();
}
