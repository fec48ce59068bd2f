// SPDX-License-Identifier: MIT
// Custom and inline keyboards, with coroutines. Send c, i, h or f for a custom keyboard, an inline one, hiding it, a
// forced reply; press the buttons; or type a query that ends in a, p or b in inline mode.
#include <exception>
#include <iostream>
#include <optional>

#include "common/keyboards.hpp"
#include "telepot/aio.hpp"

using namespace telepot;

class KeyboardBot : public aio::Bot {
public:
    using aio::Bot::BasicBot;

    task<> on_chat_message(const Message& msg) override {
        const std::int64_t chat_id = msg.chat.id;
        if (!msg.text) {
            co_await sendMessage(chat_id, std::string("Thanks for the ").append(content_type(msg)));
            co_return;
        }
        const std::string& command = *msg.text;
        if (command == "c") {
            co_await sendMessage(chat_id, "Custom keyboard with various buttons",
                                 {.reply_markup = example::custom_keyboard()});
        } else if (command == "i") {
            editable_ = message_identifier(co_await sendMessage(chat_id, "Inline keyboard with various buttons",
                                                                {.reply_markup = example::inline_keyboard()}));
        } else if (command == "h") {
            co_await sendMessage(chat_id, "Hiding it", {.reply_markup = ReplyKeyboardRemove(true)});
        } else if (command == "f") {
            co_await sendMessage(chat_id, "Force reply", {.reply_markup = ForceReply(true)});
        } else {
            co_await sendMessage(chat_id, "Send me c, i, h or f.");
        }
    }

    task<> on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        if (data == "notification") {
            co_await answerCallbackQuery(query_id, {.text = "Notification at top of screen"});
        } else if (data == "alert") {
            co_await answerCallbackQuery(query_id, {.text = "Alert!", .show_alert = true});
        } else if (data == "edit" && editable_) {
            co_await editMessageText(*editable_, "NEW MESSAGE HERE!");
            co_await answerCallbackQuery(query_id);
        } else {
            co_await answerCallbackQuery(query_id, {.text = "No message to edit"});
        }
    }

    task<> on_inline_query(const InlineQuery& msg) override {
        const char last = msg.query.empty() ? '\0' : msg.query.back();
        const auto above = InlineQueryResultsButton("Back to the bot").set_start_parameter("inline");
        co_await answerInlineQuery(msg.id, example::inline_results(last),
                                   {.button = last == 'b' ? Ref(above) : Ref<InlineQueryResultsButton>()});
    }

private:
    std::optional<MessageIdentifier> editable_;
};

int main() try {
    const Environment env;
    KeyboardBot bot{env.token(), env.options()};
    std::cout << "Listening ..." << std::endl;
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
