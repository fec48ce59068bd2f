// SPDX-License-Identifier: MIT
// Guess a number, with coroutines: each chat has a game of its own, which begins with any message and ends when nobody
// guesses any more.
#include <exception>
#include <iostream>
#include <string>

#include "common/guess.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class Player : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void fields(Fields& f) override { f("game", game_); }

    task<bool> open(const AnyMessage& /*initial_msg*/, const Seed& /*seed*/) override {
        co_await sender().sendMessage("Guess my number, from 0 to 99.");
        co_return true;  // the first message is no guess: on_chat_message() doesn't get it
    }

    task<> on_chat_message(const Message& msg) override {
        co_await sender().sendMessage(game_.answer(msg.text.value_or("")));
        if (game_.is_over()) close();
    }

    task<> on__idle(const Event& /*event*/) override {
        co_await sender().sendMessage("The game is over. It was " + std::to_string(game_.number()) + ".");
        close();
    }

private:
    example::GuessingGame game_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 20);
    const Store store = sqlite_store(example::text("EXAMPLE_STORE", "guess.db"));
    auto bot = aio::DelegatorBot::from_env(
        {pave_event_space()(per_chat_id(), create_open<Player>(), {.timeout = timeout})}, {}, {.store = store});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
