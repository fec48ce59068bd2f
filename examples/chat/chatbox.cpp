// SPDX-License-Identifier: MIT
// A mailbox: keeps what people write until the owner reads it. The owner says /unread to see who has written, and /next
// to read the next one's messages. Who is who decides which class handles a chat.
#include "common/chatbox.hpp"

#include <exception>
#include <functional>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class Owner : public helper::ChatHandler {
public:
    Owner(const SeedTuple& seed_tuple, example::Mailbox& mailbox) : ChatHandler(seed_tuple), mailbox_(mailbox) {}

    void on_chat_message(const Message& msg) override {
        if (msg.text == "/unread") {
            sender().sendMessage(mailbox_.summary());
        } else if (msg.text == "/next") {
            for (const std::string& text : mailbox_.take_next()) sender().sendMessage(text);
        } else {
            sender().sendMessage("I know /unread and /next.");
        }
    }

private:
    example::Mailbox& mailbox_;
};

class Visitor : public helper::ChatHandler {
public:
    Visitor(const SeedTuple& seed_tuple, example::Mailbox& mailbox) : ChatHandler(seed_tuple), mailbox_(mailbox) {}

    bool open(const AnyMessage& /*initial_msg*/, const Seed& /*seed*/) override {
        sender().sendMessage("Hello! My owner will read what you write.");
        return false;  // the first message is for on_chat_message(), too
    }

    void on_chat_message(const Message& msg) override {
        if (msg.text) {
            mailbox_.put(msg.chat.first_name.value_or("Somebody"), *msg.text);
        } else {
            sender().sendMessage("I only keep texts.");
        }
    }

private:
    example::Mailbox& mailbox_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 60);
    const IdSet owner{example::owner()};
    example::Mailbox mailbox;
    const auto make_owner = create_open<Owner>(std::ref(mailbox));
    const auto make_visitor = create_open<Visitor>(std::ref(mailbox));
    auto bot = DelegatorBot::from_env(
        {pave_event_space()(per_chat_id_in(owner), make_owner, {.timeout = timeout}),
         pave_event_space()(per_chat_id_except(owner, "private"), make_visitor, {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
