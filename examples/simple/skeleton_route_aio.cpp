// SPDX-License-Identifier: MIT
// A starting point with coroutines and a routing table: a coroutine for each flavor.
#include <exception>
#include <iostream>

#include "telepot/aio.hpp"

using namespace telepot;

int main() try {
    auto bot = aio::Bot::from_env();

    const auto on_chat_message = [&](const Message& msg) -> task<> {
        const auto [content_type, chat_type, chat_id] = glance(msg);
        std::cout << "Chat Message: " << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        co_await bot.sendMessage(
            chat_id, "Use inline keyboard",
            {.reply_markup = InlineKeyboardMarkup().row(InlineKeyboardButton("Press me").set_callback_data("press"))});
    };
    const auto on_callback_query = [&](const CallbackQuery& msg) -> task<> {
        const auto [query_id, from_id, data] = glance(msg);
        std::cout << "Callback Query: " << query_id << ' ' << from_id << ' ' << data.value_or("") << std::endl;
        co_await bot.answerCallbackQuery(query_id, {.text = "Got it"});
    };
    const auto on_inline_query = [&](const InlineQuery& msg) -> task<> {
        const auto [query_id, from_id, query] = glance(msg);
        std::cout << "Inline Query: " << query_id << ' ' << from_id << ' ' << query << std::endl;
        const std::string text(query.empty() ? "nothing" : query);
        co_await bot.answerInlineQuery(
            query_id, telepot::list(InlineQueryResultArticle("abc", text, InputTextMessageContent(text))));
    };
    const auto on_chosen_inline_result = [&](const ChosenInlineResult& msg) {
        const auto [result_id, from_id, query] = glance(msg);
        std::cout << "Chosen Inline Result: " << result_id << ' ' << from_id << ' ' << query << std::endl;
    };

    std::cout << "Listening ..." << std::endl;
    aio::MessageLoop loop{bot, aio::RoutingTable()
                                   .chat(on_chat_message)
                                   .callback_query(on_callback_query)
                                   .inline_query(on_inline_query)
                                   .chosen_inline_result(on_chosen_inline_result)};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
