// SPDX-License-Identifier: MIT
// A quiz in a single message, with coroutines: each press of a button below it brings the next question. When nobody
// presses any more it shows the score. Two kinds of delegates: one for each chat, which only offers the quiz, and one
// for each such message.
#include <exception>
#include <iostream>

#include "common/quiz.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class QuizStarter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    task<> on_chat_message(const Message& /*msg*/) override {
        co_await sender().sendMessage("Press START to do some sums.", {.reply_markup = example::start_keyboard()});
        close();
    }
};

class Quizzer : public aio::helper::CallbackQueryOriginHandler {
public:
    using CallbackQueryOriginHandler::CallbackQueryOriginHandler;

    task<> on_callback_query(const CallbackQuery& msg) override {
        if (msg.data != "start") quiz_.answer(msg.data.value_or(""));
        co_await bot().answerCallbackQuery(msg.id);
        const std::string question = quiz_.next_question();
        co_await editor().editMessageText(question, {.reply_markup = quiz_.choices()});
    }

    task<> on__idle(const Event& /*event*/) override {
        co_await editor().editMessageText(quiz_.score());
        close();
    }

private:
    example::Quiz quiz_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = aio::DelegatorBot::from_env(
        {telepot::pair(per_chat_id(), create_open<QuizStarter>()),
         pave_event_space()(per_callback_query_origin(), create_open<Quizzer>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
