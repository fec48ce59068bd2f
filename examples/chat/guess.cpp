// SPDX-License-Identifier: MIT
// Guess a number: each chat has a game of its own, which begins with any message and ends when nobody guesses any more.
#include "common/guess.hpp"

#include <exception>
#include <iostream>
#include <string>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class Player : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void fields(Fields& f) override { f("game", game_); }

    bool open(const AnyMessage& /*initial_msg*/, const Seed& /*seed*/) override {
        sender().sendMessage("Guess my number, from 0 to 99.");
        return true;  // the first message is no guess: on_chat_message() doesn't get it
    }

    void on_chat_message(const Message& msg) override {
        sender().sendMessage(game_.answer(msg.text.value_or("")));
        if (game_.is_over()) close();
    }

    void on__idle(const Event& /*event*/) override {
        sender().sendMessage("The game is over. It was " + std::to_string(game_.number()) + ".");
        close();
    }

private:
    example::GuessingGame game_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 20);
    const Store store = sqlite_store(example::text("EXAMPLE_STORE", "guess.db"));
    auto bot = DelegatorBot::from_env({pave_event_space()(per_chat_id(), create_open<Player>(), {.timeout = timeout})},
                                      {}, {.store = store});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
