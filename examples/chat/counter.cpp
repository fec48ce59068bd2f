// SPDX-License-Identifier: MIT
// Counts the messages of each chat. A chat in which nobody writes for a while begins anew.
#include <exception>
#include <iostream>
#include <string>

#include "common/variables.hpp"
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

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = DelegatorBot::from_env(
        {pave_event_space()(per_chat_id(), create_open<MessageCounter>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
