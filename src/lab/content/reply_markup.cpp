// SPDX-License-Identifier: MIT
#include "lab/content/reply_markup.hpp"

#include <algorithm>
#include <array>

#include "lab/content/text_argument.hpp"
#include "lab/entities/links.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_inline_buttons = 100;
constexpr std::size_t max_reply_buttons = 300;

/// What pressing a button does: exactly one of these.
constexpr std::array<const char*, 11> actions{
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "copy_text",
    "callback_game",
    "switch_inline_query_chosen_chat",
    "pay",
    "disabled",
};

ApiError bad_button(std::string_view what) {
    return bad_request("can't parse inline keyboard button: " + std::string{what});
}

void check_style(const json& button, ApiError (*fail)(std::string_view)) {
    const std::string style = text_member(button, "style");
    if (style.empty() || style == "danger" || style == "success" || style == "primary") return;
    throw fail("invalid button style specified");
}

std::string checked_button_url(const std::string& url, std::string_view of_what) {
    if (url.starts_with("tg://user?id=")) return url;
    auto link = checked_link(url);
    if (!link)
        throw bad_request("inline keyboard button " + std::string{of_what} + " '" + url +
                          "' is invalid: Wrong HTTP URL");
    return *std::move(link);
}

void check_action(json& button, const std::string& action) {
    if (action == "callback_data") {
        const std::string& data = require_utf8(button[action].get_ref<const std::string&>());
        if (data.empty() || data.size() > 64) throw bad_request("BUTTON_DATA_INVALID");
    } else if (action == "url") {
        button[action] = checked_button_url(button[action], "URL");
    } else if (action == "web_app") {
        const std::string url = text_member(button[action], "url");
        if (!url.starts_with("https://")) {
            throw bad_request("inline keyboard button Web App URL '" + url +
                              "' is invalid: Only HTTPS links are allowed");
        }
    } else if (action == "copy_text") {
        const auto length = utf16_length(text_member(button[action], "text"));
        if (length < 1 || length > 256) throw bad_request("BUTTON_COPY_TEXT_INVALID");
    }
}

json checked_inline_button(json button) {
    if (!button.is_object()) throw bad_button("InlineKeyboardButton must be an Object");
    const std::string text = require_utf8(text_member(button, "text"));
    if (text.find_first_not_of(" \n\t") == std::string::npos && !button.contains("icon_custom_emoji_id")) {
        throw bad_request("BUTTON_TEXT_INVALID");
    }
    check_style(button, bad_button);
    for (const std::string action : actions) {
        if (!button.contains(action)) continue;
        const bool is_text = action != "web_app" && action != "login_url" && action != "copy_text" &&
                             action != "callback_game" && action != "switch_inline_query_chosen_chat" &&
                             action != "pay" && action != "disabled";
        if (is_text && !button[action].is_string()) throw bad_button("Field \"" + action + "\" must be of type String");
        if (action == "pay" && button[action] != json(true)) continue;
        check_action(button, action);
        return button;
    }
    throw bad_button("Text buttons are unallowed in the inline keyboard");
}

const json& rows_of(const json& markup, const char* name, std::string_view what) {
    const json& rows = markup.at(name);
    if (!rows.is_array())
        throw bad_request("field \"" + std::string{name} + "\" of the " + std::string{what} + " must be an Array");
    for (const json& row : rows) {
        if (!row.is_array()) {
            throw bad_request("field \"" + std::string{name} + "\" of the " + std::string{what} +
                              " must be an Array of Arrays");
        }
    }
    return rows;
}

void check_reply_button(const json& button) {
    if (!button.is_string() && !button.is_object())
        throw bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object");
    const std::string text = button.is_string() ? button.get<std::string>() : text_member(button, "text");
    require_utf8(text);
    if (text.empty()) throw bad_request("keyboard button text must be non-empty");
    if (button.is_object()) {
        check_style(button, [](std::string_view what) {
            return bad_request("can't parse keyboard button: " + std::string{what});
        });
    }
}

json checked_reply_keyboard(const json& markup) {
    std::size_t count = 0;
    for (const json& row : rows_of(markup, "keyboard", "ReplyKeyboardMarkup")) {
        std::for_each(row.begin(), row.end(), check_reply_button);
        count += row.size();
    }
    if (count == 0) throw bad_request("reply keyboard must have at least one button");
    if (count > max_reply_buttons) throw bad_request("reply markup is too long");
    if (utf16_length(text_member(markup, "input_field_placeholder")) > 64) {
        throw bad_request("INPUT_FIELD_PLACEHOLDER_TOO_LONG");
    }
    return markup;
}

}  // namespace

json checked_inline_keyboard(const json& markup) {
    if (!markup.is_object() || !markup.contains("inline_keyboard")) return nullptr;
    json out = json::array();
    std::size_t count = 0;
    for (const json& row : rows_of(markup, "inline_keyboard", "InlineKeyboardMarkup")) {
        json checked = json::array();
        for (const json& button : row) checked.push_back(checked_inline_button(button));
        count += checked.size();
        if (!checked.empty()) out.push_back(std::move(checked));
    }
    if (count > max_inline_buttons) throw bad_request("reply markup is too long");
    return count == 0 ? json(nullptr) : json{{"inline_keyboard", std::move(out)}};
}

ReplyMarkup read_reply_markup(CallContext& call) {
    ReplyMarkup out;
    if (!call.has("reply_markup")) return out;
    const json& markup = call.arg("reply_markup");
    if (!markup.is_object()) throw bad_request("object expected as reply markup");
    if (markup.empty()) return out;
    if (markup.contains("inline_keyboard")) {
        out.inline_keyboard = checked_inline_keyboard(markup);
    } else if (markup.contains("keyboard")) {
        out.other = checked_reply_keyboard(markup);
    } else if (markup.value("remove_keyboard", false) || markup.value("force_reply", false)) {
        out.other = markup;
    }
    return out;
}

}  // namespace telepot::lab
