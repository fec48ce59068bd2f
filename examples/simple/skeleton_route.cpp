// SPDX-License-Identifier: MIT
// A starting point with a routing table: a function for each flavor.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

using namespace telepot;

int main() try {
    auto bot = Bot::from_env();

    const auto on_chat_message = [&](const Message& msg) {
        const auto [content_type, chat_type, chat_id] = glance(msg);
        std::cout << "Chat Message: " << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        bot.sendMessage(
            chat_id, "Use inline keyboard",
            {.reply_markup = InlineKeyboardMarkup().row(InlineKeyboardButton("Press me").set_callback_data("press"))});
    };
    const auto on_callback_query = [&](const CallbackQuery& msg) {
        const auto [query_id, from_id, data] = glance(msg);
        std::cout << "Callback Query: " << query_id << ' ' << from_id << ' ' << data.value_or("") << std::endl;
        bot.answerCallbackQuery(query_id, {.text = "Got it"});
    };
    const auto on_inline_query = [&](const InlineQuery& msg) {
        const auto [query_id, from_id, query] = glance(msg);
        std::cout << "Inline Query: " << query_id << ' ' << from_id << ' ' << query << std::endl;
        const std::string text(query.empty() ? "nothing" : query);
        bot.answerInlineQuery(query_id,
                              telepot::list(InlineQueryResultArticle("abc", text, InputTextMessageContent(text))));
    };
    const auto on_chosen_inline_result = [&](const ChosenInlineResult& msg) {
        const auto [result_id, from_id, query] = glance(msg);
        std::cout << "Chosen Inline Result: " << result_id << ' ' << from_id << ' ' << query << std::endl;
    };

    std::cout << "Listening ..." << std::endl;
    MessageLoop{bot, RoutingTable()
                         .chat(on_chat_message)
                         .callback_query(on_callback_query)
                         .inline_query(on_inline_query)
                         .chosen_inline_result(on_chosen_inline_result)}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
