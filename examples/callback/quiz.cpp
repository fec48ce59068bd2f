// SPDX-License-Identifier: MIT
// A quiz in a single message: each press of a button below it brings the next question. When nobody presses any more it
// shows the score. Two kinds of delegates: one for each chat, which only offers the quiz, and one for each such
// message.
#include "common/quiz.hpp"

#include <exception>
#include <iostream>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class QuizStarter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void on_chat_message(const Message& /*msg*/) override {
        sender().sendMessage("Press START to do some sums.", {.reply_markup = example::start_keyboard()});
        close();
    }
};

class Quizzer : public helper::CallbackQueryOriginHandler {
public:
    using CallbackQueryOriginHandler::CallbackQueryOriginHandler;

    void on_callback_query(const CallbackQuery& msg) override {
        if (msg.data != "start") quiz_.answer(msg.data.value_or(""));
        bot().answerCallbackQuery(msg.id);
        const std::string question = quiz_.next_question();
        editor().editMessageText(question, {.reply_markup = quiz_.choices()});
    }

    void on__idle(const Event& /*event*/) override {
        editor().editMessageText(quiz_.score());
        close();
    }

private:
    example::Quiz quiz_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    auto bot = DelegatorBot::from_env(
        {telepot::pair(per_chat_id(), create_open<QuizStarter>()),
         pave_event_space()(per_callback_query_origin(), create_open<Quizzer>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
