// SPDX-License-Identifier: MIT
// A conversation as a coroutine: it asks one question after the other, waits for each answer, and forgets the order
// when somebody has gone away.
#include <exception>
#include <iostream>
#include <string>

#include "common/pizza.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

task<> ask_everything(const aio::SeedTuple& seed_tuple, aio::helper::Conversation& talk, double patience) {
    const std::string name = co_await talk.ask_text("Good evening! Your name?", {.timeout = patience});
    const std::string kind = co_await talk.ask_button("Which pizza?", example::pizza_keyboard(), {.timeout = patience});
    co_await seed_tuple.bot().editMessageText(talk.question(), kind + ", a good choice.");
    const std::string count = co_await talk.ask_matching("How many?", example::is_pizza_count,
                                                         {.timeout = patience, .otherwise = "From 1 to 9, please."});
    co_await talk.sender().sendMessage(example::pizza_order(name, kind, count));
}

task<> take_order(const aio::SeedTuple& seed_tuple, double patience) {
    aio::helper::Conversation talk(seed_tuple);
    bool gone = false;
    try {
        co_await ask_everything(seed_tuple, talk, patience);
    } catch (const WaitTooLong&) {
        gone = true;  // nothing can be awaited in here
    }
    if (gone) co_await talk.sender().sendMessage("Another time, then.");
}

int main() try {
    const double patience = example::seconds("EXAMPLE_TIMEOUT", 60);
    auto bot = aio::DelegatorBot::from_env({telepot::pair(per_chat_id("private"), call(take_order, patience))});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
