// SPDX-License-Identifier: MIT
// Calculates with dates, in inline mode, with coroutines: type the bot's name and a date, and send a puzzle to any
// chat. Whoever presses a button below it reaches the handler of the user who has sent it.
#include <exception>
#include <iostream>
#include <map>

#include "common/datecalc.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class DateCalculator : public aio::helper::InlineUserHandler, public aio::helper::AnswererMixin {
public:
    explicit DateCalculator(const aio::SeedTuple& seed_tuple)
        : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    task<> on_inline_query(const InlineQuery& msg) override {
        answerer().answer(msg, example::date_results, msg.query);
        co_return;
    }

    task<> on_callback_query(const CallbackQuery& msg) override {
        const auto guess = routing::unpack_callback<example::Guess>(msg.data.value_or(""));
        if (!guess) co_return;
        const MessageIdentifier puzzle = origin_identifier(msg);
        if (guess->is_right()) {
            co_await bot().answerCallbackQuery(msg.id, {.text = "That's it!"});
            const int wrong = wrong_guesses_[puzzle];
            co_await bot().editMessageText(puzzle, example::solution(*guess, msg.from.first_name, wrong));
        } else {
            ++wrong_guesses_[puzzle];
            co_await bot().answerCallbackQuery(msg.id, {.text = "No, it isn't."});
        }
    }

private:
    std::map<MessageIdentifier, int> wrong_guesses_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 600);
    const auto with_own_buttons = intercept_callback_query_origin(pave_event_space());
    auto bot = aio::DelegatorBot::from_env(
        {with_own_buttons(per_inline_from_id(), create_open<DateCalculator>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
