// SPDX-License-Identifier: MIT
// A bot in love, with coroutines: proposes marriage until somebody presses Yes. Its handlers come and go; what they
// know about a chat is kept, so that a button works however late it is pressed.
#include <exception>
#include <functional>
#include <iostream>
#include <string>

#include "common/lover.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class Lover : public aio::helper::ChatHandler {
public:
    Lover(const aio::SeedTuple& seed_tuple, example::Courtships& courtships)
        : ChatHandler(seed_tuple),
          courtships_(courtships),
          courtship_(courtships.find(chat_id()).value_or(example::Courtship())) {}

    task<> on_chat_message(const Message& /*msg*/) override { return propose(); }

    task<> on_callback_query(const CallbackQuery& msg) override {
        if (msg.data == "yes") {
            co_await bot().answerCallbackQuery(msg.id);
            co_await withdraw();
            co_await sender().sendMessage("Thank you! You make me the happiest bot.");
            close();
        }
        co_await bot().answerCallbackQuery(msg.id, {.text = "I'm not going to give up."});
        co_await propose();
    }

    task<> on__idle(const Event& /*event*/) override {
        co_await sender().sendMessage("Take your time. I will wait for you.");
        close();
    }

    task<> on_close(const std::exception_ptr& /*ex*/) override {
        courtships_.set(chat_id(), courtship_);
        co_return;
    }

private:
    task<> propose() {
        co_await withdraw();
        const auto keyboard = example::marriage_keyboard();
        const Message sent = co_await sender().sendMessage(courtship_.next_question(), {.reply_markup = keyboard});
        courtship_.open_question = message_identifier(sent);
    }

    // Takes the buttons away from the last question.
    task<> withdraw() {
        if (courtship_.open_question) co_await bot().editMessageReplyMarkup(*courtship_.open_question);
        courtship_.open_question.reset();
    }

    example::Courtships& courtships_;
    example::Courtship courtship_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 10);
    example::Courtships courtships;
    const auto make_lover = create_open<Lover>(std::ref(courtships));
    const auto with_buttons = include_callback_query_chat_id(pave_event_space());
    auto bot = aio::DelegatorBot::from_env({with_buttons(per_chat_id("private"), make_lover, {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
