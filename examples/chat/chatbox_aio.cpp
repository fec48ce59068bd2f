// SPDX-License-Identifier: MIT
// A mailbox, with coroutines: keeps what people write until the owner reads it. The owner says /unread to see who has
// written, and /next to read the next one's messages. Who is who decides which class handles a chat.
#include <exception>
#include <functional>
#include <iostream>

#include "common/chatbox.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class Owner : public aio::helper::ChatHandler {
public:
    Owner(const aio::SeedTuple& seed_tuple, example::Mailbox& mailbox) : ChatHandler(seed_tuple), mailbox_(mailbox) {}

    task<> on_chat_message(const Message& msg) override {
        if (msg.text == "/unread") {
            co_await sender().sendMessage(mailbox_.summary());
        } else if (msg.text == "/next") {
            for (const std::string& text : mailbox_.take_next()) co_await sender().sendMessage(text);
        } else {
            co_await sender().sendMessage("I know /unread and /next.");
        }
    }

private:
    example::Mailbox& mailbox_;
};

class Visitor : public aio::helper::ChatHandler {
public:
    Visitor(const aio::SeedTuple& seed_tuple, example::Mailbox& mailbox) : ChatHandler(seed_tuple), mailbox_(mailbox) {}

    task<bool> open(const AnyMessage& /*initial_msg*/, const Seed& /*seed*/) override {
        co_await sender().sendMessage("Hello! My owner will read what you write.");
        co_return false;  // the first message is for on_chat_message(), too
    }

    task<> on_chat_message(const Message& msg) override {
        if (msg.text) {
            mailbox_.put(msg.chat.first_name.value_or("Somebody"), *msg.text);
        } else {
            co_await sender().sendMessage("I only keep texts.");
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
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_chat_id_in(owner), make_owner, {.timeout = timeout}),
         pave_event_space()(per_chat_id_except(owner, "private"), make_visitor, {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
