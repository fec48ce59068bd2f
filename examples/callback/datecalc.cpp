// SPDX-License-Identifier: MIT
// Calculates with dates, in inline mode: type the bot's name and a date, and send a puzzle to any chat. Whoever presses
// a button below it reaches the handler of the user who has sent it.
#include "common/datecalc.hpp"

#include <exception>
#include <iostream>
#include <map>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class DateCalculator : public helper::InlineUserHandler, public helper::AnswererMixin {
public:
    explicit DateCalculator(const SeedTuple& seed_tuple) : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    void on_inline_query(const InlineQuery& msg) override { answerer().answer(msg, example::date_results, msg.query); }

    void on_callback_query(const CallbackQuery& msg) override {
        const auto guess = routing::unpack_callback<example::Guess>(msg.data.value_or(""));
        if (!guess) return;
        const MessageIdentifier puzzle = origin_identifier(msg);
        if (guess->is_right()) {
            bot().answerCallbackQuery(msg.id, {.text = "That's it!"});
            bot().editMessageText(puzzle, example::solution(*guess, msg.from.first_name, wrong_guesses_[puzzle]));
        } else {
            ++wrong_guesses_[puzzle];
            bot().answerCallbackQuery(msg.id, {.text = "No, it isn't."});
        }
    }

private:
    std::map<MessageIdentifier, int> wrong_guesses_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 600);
    const auto with_own_buttons = intercept_callback_query_origin(pave_event_space());
    auto bot = DelegatorBot::from_env(
        {with_own_buttons(per_inline_from_id(), create_open<DateCalculator>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
