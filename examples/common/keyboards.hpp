// SPDX-License-Identifier: MIT
// The keyboards and inline results of the keyboards example, which both versions show.
#pragma once

#include <string>
#include <vector>

#include "telepot/types/all.hpp"

namespace example {

/// Below the input field: a text, a request for the phone number, one for the place.
inline telepot::ReplyKeyboardMarkup custom_keyboard() {
    return telepot::ReplyKeyboardMarkup()
        .row("Plain text", telepot::KeyboardButton("Phone").set_request_contact(true))
        .row(telepot::KeyboardButton("Location").set_request_location(true))
        .set_resize_keyboard(true);
}

/// Below a message: an URL, callbacks of every kind of answer, switches to inline mode.
inline telepot::InlineKeyboardMarkup inline_keyboard() {
    using telepot::InlineKeyboardButton;
    return telepot::InlineKeyboardMarkup()
        .row(InlineKeyboardButton("URL").set_url("https://core.telegram.org/"))
        .row(InlineKeyboardButton("Callback - show notification").set_callback_data("notification"))
        .row(InlineKeyboardButton("Callback - show alert").set_callback_data("alert"))
        .row(InlineKeyboardButton("Callback - edit message").set_callback_data("edit"))
        .row(InlineKeyboardButton("Switch to using bot inline").set_switch_inline_query("initial query"));
}

/// What inline mode offers: by the query's last character articles (a), photos (p), or a button above them (b).
inline std::vector<telepot::InlineQueryResult> inline_results(char last) {
    using namespace telepot;
    std::vector<InlineQueryResult> results;
    if (last == 'a') {
        results.emplace_back(InlineQueryResultArticle("abcde", "Telegram", InputTextMessageContent("A messenger")));
        results.emplace_back(InlineQueryResultArticle("xyzw", "Bots", InputTextMessageContent("Programs in it")));
    } else if (last == 'p') {
        const std::string logo = "https://core.telegram.org/file/811140934/1/tbDSLHSaijc/fdcc7b6d5fb3354adf";
        results.emplace_back(InlineQueryResultPhoto("photo", logo, logo));
    }
    return results;
}

}  // namespace example
