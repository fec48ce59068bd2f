// SPDX-License-Identifier: MIT
#pragma once

#include <telepot/lab/testing.hpp>
#include <telepot/telepot.hpp>

namespace telepot::test {

/// The bot under test.
class TeaBot : public Bot {
public:
    using Bot::BasicBot;

    void on_chat_message(const Message& msg) override {
        const std::string text = msg.text.value_or("");
        if (text == "/start") {
            sendMessage(msg.chat.id, "Hello, " + msg.from->first_name + "!\nTea or coffee?");
        } else if (text.starts_with("/tea")) {
            sendMessage(msg.chat.id, "Milk?",
                        {.reply_markup = InlineKeyboardMarkup()
                                             .row(InlineKeyboardButton("Yes").set_callback_data("milk"))
                                             .row(InlineKeyboardButton("No").set_callback_data("black"))});
        }
    }
    void on_callback_query(const CallbackQuery& msg) override {
        answerCallbackQuery(msg.id, {.text = "Coming"});
        editMessageText(origin_identifier(msg), "Tea: " + msg.data.value_or(""));
    }
};

/// A world with the bot in it, for whichever framework.
struct TeaWorld : lab::TestWorld {
    TeaBot bot{account.token(), {.base_url = server.url()}};
    MessageLoop loop{bot};
    LoopThread thread = loop.run_as_thread();
    lab::Tester ann = new_tester("Ann");
};

}  // namespace telepot::test
