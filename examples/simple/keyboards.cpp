// SPDX-License-Identifier: MIT
// Custom and inline keyboards. Send c, i, h or f for a custom keyboard, an inline one, hiding it, a forced reply; press
// the buttons; or type a query that ends in a, p or b in inline mode.
#include "common/keyboards.hpp"

#include <exception>
#include <iostream>
#include <optional>

#include "telepot/telepot.hpp"

using namespace telepot;

class KeyboardBot : public Bot {
public:
    using Bot::BasicBot;

    void on_chat_message(const Message& msg) override {
        const std::int64_t chat_id = msg.chat.id;
        if (!msg.text) {
            sendMessage(chat_id, std::string("Thanks for the ").append(content_type(msg)));
            return;
        }
        const std::string& command = *msg.text;
        if (command == "c") {
            sendMessage(chat_id, "Custom keyboard with various buttons", {.reply_markup = example::custom_keyboard()});
        } else if (command == "i") {
            editable_ = message_identifier(sendMessage(chat_id, "Inline keyboard with various buttons",
                                                       {.reply_markup = example::inline_keyboard()}));
        } else if (command == "h") {
            sendMessage(chat_id, "Hiding it", {.reply_markup = ReplyKeyboardRemove(true)});
        } else if (command == "f") {
            sendMessage(chat_id, "Force reply", {.reply_markup = ForceReply(true)});
        } else {
            sendMessage(chat_id, "Send me c, i, h or f.");
        }
    }

    void on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        if (data == "notification") {
            answerCallbackQuery(query_id, {.text = "Notification at top of screen"});
        } else if (data == "alert") {
            answerCallbackQuery(query_id, {.text = "Alert!", .show_alert = true});
        } else if (data == "edit" && editable_) {
            editMessageText(*editable_, "NEW MESSAGE HERE!");
            answerCallbackQuery(query_id);
        } else {
            answerCallbackQuery(query_id, {.text = "No message to edit"});
        }
    }

    void on_inline_query(const InlineQuery& msg) override {
        const char last = msg.query.empty() ? '\0' : msg.query.back();
        const auto above = InlineQueryResultsButton("Back to the bot").set_start_parameter("inline");
        answerInlineQuery(msg.id, example::inline_results(last),
                          {.button = last == 'b' ? Ref(above) : Ref<InlineQueryResultsButton>()});
    }

private:
    std::optional<MessageIdentifier> editable_;
};

int main() try {
    const Environment env;
    KeyboardBot bot{env.token(), env.options()};
    std::cout << "Listening ..." << std::endl;
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
