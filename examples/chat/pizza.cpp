// SPDX-License-Identifier: MIT
// A conversation as a function: it asks one question after the other, waits for each answer, and forgets the order when
// somebody has gone away.
#include "common/pizza.hpp"

#include <exception>
#include <iostream>
#include <string>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

void take_order(const SeedTuple& seed_tuple, double patience) {
    helper::Conversation talk(seed_tuple);
    try {
        const std::string name = talk.ask_text("Good evening! Your name?", {.timeout = patience});
        const std::string kind = talk.ask_button("Which pizza?", example::pizza_keyboard(), {.timeout = patience});
        seed_tuple.bot().editMessageText(talk.question(), kind + ", a good choice.");
        const std::string count = talk.ask_matching("How many?", example::is_pizza_count,
                                                    {.timeout = patience, .otherwise = "From 1 to 9, please."});
        talk.sender().sendMessage(example::pizza_order(name, kind, count));
    } catch (const WaitTooLong&) {
        talk.sender().sendMessage("Another time, then.");
    }
}

int main() try {
    const double patience = example::seconds("EXAMPLE_TIMEOUT", 60);
    auto bot = DelegatorBot::from_env({telepot::pair(per_chat_id("private"), call(take_order, patience))});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
