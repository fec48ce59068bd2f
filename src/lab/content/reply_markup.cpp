// SPDX-License-Identifier: MIT
#include "lab/content/reply_markup.hpp"

#include <initializer_list>

#include "lab/content/text_argument.hpp"
#include "lab/entities/links.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_inline_buttons = 100;
constexpr std::size_t max_reply_buttons = 300;
constexpr std::size_t max_row = 12;

void check_style(const json& button) {
    const std::string style = to_lower(optional_string(button, "style"));
    if (style.empty() || style == "default" || style == "danger" || style == "success" || style == "primary") return;
    throw FieldError("invalid button style specified");
}

/// Text, icon and style of a button of either kind.
json button_face(const json& button) {
    json out{{"text", required_string(button, "text")}};
    if (button.contains("icon_custom_emoji_id")) {
        out["icon_custom_emoji_id"] = std::to_string(optional_integer(button, "icon_custom_emoji_id"));
    }
    check_style(button);
    const std::string style = to_lower(optional_string(button, "style"));
    if (!style.empty() && style != "default") out["style"] = style;
    return out;
}

std::string checked_button_url(const std::string& url) {
    if (url.starts_with("tg://user?id=")) return url;
    auto link = checked_link(url);
    if (!link) throw bad_request("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
    return *std::move(link);
}

json web_app_of(const json& button) {
    const json& app = required_member(button, "web_app", json::value_t::object);
    return json{{"url", required_string(app, "url")}};
}

/// Reads the flags and texts of these names into `out`.
void put_members(const json& from, json& out, std::initializer_list<const char*> texts,
                 std::initializer_list<const char*> flags) {
    for (const char* const name : texts) {
        if (from.contains(name)) out[name] = optional_string(from, name);
    }
    for (const char* const name : flags) {
        if (from.contains(name)) out[name] = optional_flag(from, name);
    }
}

json login_url_of(const json& button) {
    const json& given = required_member(button, "login_url", json::value_t::object);
    json out{{"url", required_string(given, "url")}};
    put_members(given, out, {"bot_username", "forward_text"}, {"request_write_access"});
    return out;
}

json chosen_chat_of(const json& button) {
    const json& given = required_member(button, "switch_inline_query_chosen_chat", json::value_t::object);
    json out = json::object();
    put_members(given, out, {"query"},
                {"allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats"});
    return out;
}

/// What pressing an inline button does: the first that the server finds, in its order.
void put_action(const json& button, json& out) {
    if (const std::string url = optional_string(button, "url"); !url.empty()) {
        out["url"] = checked_button_url(url);
    } else if (const std::string data = optional_string(button, "callback_data"); !data.empty()) {
        if (require_utf8(data).size() > 64) throw bad_request("BUTTON_DATA_INVALID");
        out["callback_data"] = data;
    } else if (button.contains("callback_game")) {
        out["callback_game"] = json::object();
    } else if (button.contains("pay")) {
        out["pay"] = true;
    } else if (button.contains("switch_inline_query")) {
        out["switch_inline_query"] = required_string(button, "switch_inline_query");
    } else if (button.contains("switch_inline_query_chosen_chat")) {
        out["switch_inline_query_chosen_chat"] = chosen_chat_of(button);
    } else if (button.contains("switch_inline_query_current_chat")) {
        out["switch_inline_query_current_chat"] = required_string(button, "switch_inline_query_current_chat");
    } else if (button.contains("login_url")) {
        out["login_url"] = login_url_of(button);
    } else if (button.contains("web_app")) {
        out["web_app"] = web_app_of(button);
        const std::string address = out["web_app"]["url"];
        if (!address.starts_with("https://")) {
            throw bad_request("inline keyboard button Web App URL '" + address +
                              "' is invalid: Only HTTPS links are allowed");
        }
    } else if (button.contains("copy_text")) {
        const json& given = required_member(button, "copy_text", json::value_t::object);
        out["copy_text"] = {{"text", required_string(given, "text")}};
        const auto length = utf16_length(out["copy_text"]["text"].get<std::string>());
        if (length < 1 || length > 256) throw bad_request("BUTTON_COPY_TEXT_INVALID");
    } else if (button.contains("disabled")) {
        out["disabled"] = button["disabled"];
    } else {
        throw FieldError("Text buttons are unallowed in the inline keyboard");
    }
}

json read_inline_button(const json& button) {
    if (!button.is_object()) throw FieldError("InlineKeyboardButton must be an Object");
    json out = button_face(button);
    put_action(button, out);
    const std::string& text = require_utf8(out["text"].get_ref<const std::string&>());
    if (!text.empty() && text.find_first_not_of(" \n\t") == std::string::npos &&
        !out.contains("icon_custom_emoji_id")) {
        throw bad_request("BUTTON_TEXT_INVALID");
    }
    return out;
}

json request_users_of(const json& button, const char* name) {
    const json& given = required_member(button, name, json::value_t::object);
    json out{{"request_id", required_integer(given, "request_id")}};
    put_members(given, out, {},
                {"user_is_bot", "user_is_premium", "request_name", "request_username", "request_photo"});
    out["max_quantity"] = optional_integer(given, "max_quantity", 1);
    return out;
}

json request_chat_of(const json& button) {
    const json& given = required_member(button, "request_chat", json::value_t::object);
    json out{{"request_id", required_integer(given, "request_id")},
             {"chat_is_channel", optional_flag(given, "chat_is_channel")}};
    put_members(given, out, {},
                {"chat_is_forum", "chat_has_username", "chat_is_created", "bot_is_member", "request_title",
                 "request_username", "request_photo"});
    for (const char* const rights : {"user_administrator_rights", "bot_administrator_rights"}) {
        if (given.contains(rights)) out[rights] = given[rights];
    }
    return out;
}

/// What a special key of a reply keyboard asks for, in the server's order.
void put_request(const json& button, json& out) {
    if (optional_flag(button, "request_phone_number") || optional_flag(button, "request_contact")) {
        out["request_contact"] = true;
    } else if (optional_flag(button, "request_location")) {
        out["request_location"] = true;
    } else if (button.contains("request_poll")) {
        out["request_poll"] = json::object();
        put_members(required_member(button, "request_poll", json::value_t::object), out["request_poll"], {"type"}, {});
    } else if (button.contains("web_app")) {
        out["web_app"] = web_app_of(button);
    } else if (button.contains("request_users")) {
        out["request_users"] = request_users_of(button, "request_users");
    } else if (button.contains("request_user")) {
        out["request_users"] = request_users_of(button, "request_user");
    } else if (button.contains("request_chat")) {
        out["request_chat"] = request_chat_of(button);
    } else if (button.contains("request_managed_bot")) {
        const json& given = required_member(button, "request_managed_bot", json::value_t::object);
        out["request_managed_bot"] = {{"request_id", required_integer(given, "request_id")}};
        put_members(given, out["request_managed_bot"], {"suggested_name", "suggested_username"}, {});
    }
}

json read_key(const json& button) {
    json out = button;
    if (button.is_object()) {
        out = button_face(button);
        put_request(button, out);
    } else if (!button.is_string()) {
        throw FieldError("KeyboardButton must be a String or an Object");
    }
    require_utf8(out.is_string() ? out.get_ref<const std::string&>() : out["text"].get_ref<const std::string&>());
    return out;
}

/// Buttons with neither text nor icon are passed over, as is what doesn't fit into a row.
bool has_face(const json& button) {
    if (button.is_string()) return button != json("");
    return button["text"] != json("") || button.contains("icon_custom_emoji_id");
}

/// The rows of a keyboard, each button read by `read`; rows that nothing stands in are left out.
template <class Read>
json read_rows(const json& markup, const char* name, std::string_view row_error, std::string_view prefix, Read read) {
    json out = json::array();
    const json* const rows = optional_member(markup, name, json::value_t::array);
    if (rows == nullptr) return out;
    for (const json& row : *rows) {
        if (!row.is_array()) throw bad_request(row_error);
        json made = json::array();
        for (const json& button : row) {
            json one = in_context(prefix, [&] { return read(button); });
            if (has_face(one) && made.size() < max_row) made.push_back(std::move(one));
        }
        if (!made.empty()) out.push_back(std::move(made));
    }
    return out;
}

std::size_t count_of(const json& rows) {
    std::size_t count = 0;
    for (const json& row : rows) count += row.size();
    return count;
}

json read_inline_rows(const json& markup) {
    json rows = read_rows(markup, "inline_keyboard",
                          "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                          "can't parse inline keyboard button: ", read_inline_button);
    if (count_of(rows) > max_inline_buttons) throw bad_request("reply markup is too long");
    return rows;
}

json read_reply_keyboard(const json& markup, json rows) {
    if (count_of(rows) > max_reply_buttons) throw bad_request("reply markup is too long");
    json out{{"keyboard", std::move(rows)}};
    put_members(markup, out, {"input_field_placeholder"},
                {"resize_keyboard", "one_time_keyboard", "is_persistent", "selective"});
    if (utf16_length(text_member(out, "input_field_placeholder")) > 64) {
        throw bad_request("INPUT_FIELD_PLACEHOLDER_TOO_LONG");
    }
    return out;
}

ReplyMarkup read_markup(const json& markup) {
    ReplyMarkup out;
    json rows = read_rows(markup, "keyboard", "field \"keyboard\" must be an Array of Arrays",
                          "can't parse keyboard button: ", read_key);
    json inline_rows = read_inline_rows(markup);
    const bool hide = optional_flag(markup, "hide_keyboard");
    const bool remove = optional_flag(markup, "remove_keyboard");
    const bool selective = optional_flag(markup, "personal_keyboard") || optional_flag(markup, "selective");
    const bool old_force = optional_flag(markup, "force_reply_keyboard");
    const bool force = optional_flag(markup, "force_reply");
    if (!rows.empty()) {
        out.other = read_reply_keyboard(markup, std::move(rows));
    } else if (!inline_rows.empty()) {
        out.inline_keyboard = {{"inline_keyboard", std::move(inline_rows)}};
    } else if (hide || remove) {
        out.other = {{"remove_keyboard", true}, {"selective", selective}};
    } else if (force || old_force) {
        out.other = {{"force_reply", true}, {"selective", selective}};
    }
    return out;
}

}  // namespace

json checked_inline_keyboard(const json& markup) {
    if (!markup.is_object()) return nullptr;
    json rows = in_context("", [&] { return read_inline_rows(markup); });
    return rows.empty() ? json(nullptr) : json{{"inline_keyboard", std::move(rows)}};
}

ReplyMarkup read_reply_markup(CallContext& call) {
    if (!call.has("reply_markup")) return {};
    const json& markup = call.arg("reply_markup");
    if (!markup.is_object()) throw bad_request("object expected as reply markup");
    return in_context("", [&] { return read_markup(markup); });
}

}  // namespace telepot::lab
