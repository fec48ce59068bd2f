// SPDX-License-Identifier: MIT
// A bot in love: proposes marriage until somebody presses Yes. Its handlers come and go; what they know about a chat is
// kept, so that a button works however late it is pressed.
#include "common/lover.hpp"

#include <exception>
#include <functional>
#include <iostream>
#include <string>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class Lover : public helper::ChatHandler {
public:
    Lover(const SeedTuple& seed_tuple, example::Courtships& courtships)
        : ChatHandler(seed_tuple),
          courtships_(courtships),
          courtship_(courtships.find(chat_id()).value_or(example::Courtship())) {}

    void on_chat_message(const Message& /*msg*/) override { propose(); }

    void on_callback_query(const CallbackQuery& msg) override {
        if (msg.data == "yes") {
            bot().answerCallbackQuery(msg.id);
            withdraw();
            sender().sendMessage("Thank you! You make me the happiest bot.");
            close();
        }
        bot().answerCallbackQuery(msg.id, {.text = "I'm not going to give up."});
        propose();
    }

    void on__idle(const Event& /*event*/) override {
        sender().sendMessage("Take your time. I will wait for you.");
        close();
    }

    void on_close(const std::exception_ptr& /*ex*/) override { courtships_.set(chat_id(), courtship_); }

private:
    void propose() {
        withdraw();
        const auto keyboard = example::marriage_keyboard();
        const Message sent = sender().sendMessage(courtship_.next_question(), {.reply_markup = keyboard});
        courtship_.open_question = message_identifier(sent);
    }

    // Takes the buttons away from the last question.
    void withdraw() {
        if (courtship_.open_question) bot().editMessageReplyMarkup(*courtship_.open_question);
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
    auto bot = DelegatorBot::from_env({with_buttons(per_chat_id("private"), make_lover, {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
