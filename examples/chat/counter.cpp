// SPDX-License-Identifier: MIT
// Counts the messages of each chat. A chat in which nobody writes for a while begins anew.
#include <string>

#include "common/settings.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

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
    MessageLoop{bot}.run_forever();
}
