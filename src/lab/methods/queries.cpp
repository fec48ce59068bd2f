// SPDX-License-Identifier: MIT
// Answers to queries.
#include "lab/content/queries.hpp"

#include <array>
#include <set>

#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_results = 50;
constexpr std::int32_t max_notification = 200;

json answer_callback_query(CallContext& call) {
    const std::string text = call.text("text");
    if (utf16_length(require_utf8(text)) > max_notification) throw bad_request("MESSAGE_TOO_LONG");
    PendingQuery& query = require_query(call, "callback_query", "callback_query_id");
    const std::string url = call.text("url");
    const bool game = query.query.contains("game_short_name");
    if (!url.empty() && !game && !url.starts_with("https://t.me/") && !url.starts_with("t.me/") &&
        !url.starts_with("tg://")) {
        throw bad_request("URL_INVALID");
    }
    call.world.answer(query, call.args);
    return true;
}

json answer_inline_query(CallContext& call) {
    const json& results = call.arg("results");
    if (!results.is_array()) throw bad_request("can't parse inline query results: expected an Array");
    if (results.size() > max_results) throw bad_request("RESULTS_TOO_MUCH");
    if (call.text("next_offset").size() > 64) throw bad_request("NEXT_OFFSET_INVALID");
    json contents = json::object();
    for (const json& result : results) {
        json content = content_of_result(call, result);
        const std::string id = text_member(result, "id");
        if (contents.contains(id)) throw bad_request("RESULT_ID_DUPLICATE");
        contents[id] = std::move(content);
    }
    PendingQuery& query = require_query(call, "inline_query", "inline_query_id");
    json answer = call.args;
    answer["contents"] = std::move(contents);  // what each result becomes when it is chosen
    call.world.answer(query, std::move(answer));
    return true;
}

/// What the user of a Mini App sends through the bot, where the Mini App was opened.
void post_for_user(CallContext& call, const PendingQuery& query, const std::string& inline_id, json content) {
    ChatRecord* const chat = call.world.find_chat(query.chat_bot_id, query.chat_id);
    if (chat == nullptr || query.chat_id == 0) return;
    content["from"] = call.world.find_user(query.user_id)->profile;
    const json& sent = call.world.post_message(*chat, std::move(content));
    chat->extra["inline_ids"][sent["message_id"].dump()] = inline_id;
}

/// Answers a query with a single result, which becomes an inline message at once.
json answer_with_result(CallContext& call, std::string_view kind, std::string_view parameter) {
    json content = content_of_result(call, call.arg("result"));
    PendingQuery& query = require_query(call, kind, parameter);
    const std::string id = call.world.add_inline_message(call.bot.id, content);
    if (kind == "web_app_query") post_for_user(call, query, id, std::move(content));
    json answer = call.args;
    answer["inline_message_id"] = id;
    call.world.answer(query, std::move(answer));
    return json{{"inline_message_id", id}};
}

json answer_web_app_query(CallContext& call) {
    return answer_with_result(call, "web_app_query", "web_app_query_id");
}
json answer_guest_query(CallContext& call) {
    return answer_with_result(call, "guest_message", "guest_query_id");
}

json answer_chat_join_request_query(CallContext& call) {
    const std::string result = call.text("result");
    if (result != "approve" && result != "decline" && result != "queue") throw bad_request("wrong result specified");
    PendingQuery& query = require_query(call, "chat_join_request", "chat_join_request_query_id");
    call.world.answer(query, call.args);
    return true;
}

json save_prepared_inline_message(CallContext& call) {
    const UserRecord& user = call.user();
    json content = content_of_result(call, call.arg("result"));
    const std::string id = call.world.new_id();
    call.bot.extra["prepared"][id] = {{"user_id", user.id}, {"content", std::move(content)}};
    return json{{"id", id}, {"expiration_date", call.world.clock().now() + 24L * 3600}};
}

json save_prepared_keyboard_button(CallContext& call) {
    const UserRecord& user = call.user();
    const json& button = call.arg("button");
    if (!button.is_object()) throw bad_request("can't parse keyboard button: KeyboardButton must be an Object");
    in_context("can't parse keyboard button: ", [&] { return required_string(button, "text"); });
    const std::string id = call.world.new_id();
    call.bot.extra["prepared_keys"][id] = {{"user_id", user.id}, {"button", button}};
    return json{{"id", id}};
}

constexpr std::array entries{
    MethodEntry{"answerCallbackQuery", answer_callback_query},
    MethodEntry{"answerInlineQuery", answer_inline_query},
    MethodEntry{"answerWebAppQuery", answer_web_app_query},
    MethodEntry{"answerGuestQuery", answer_guest_query},
    MethodEntry{"answerChatJoinRequestQuery", answer_chat_join_request_query},
    MethodEntry{"savePreparedInlineMessage", save_prepared_inline_message},
    MethodEntry{"savePreparedKeyboardButton", save_prepared_keyboard_button},
};

}  // namespace

std::span<const MethodEntry> query_methods() {
    return entries;
}

}  // namespace telepot::lab
