// SPDX-License-Identifier: MIT
// Buttons, inline mode, polls, reactions, widgets.
#include "lab/content/bot_settings.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/mini_apps.hpp"
#include "lab/control/reply_key.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

/// A button of a message, and where it is.
struct Found {
    Found() = default;

    Message message;
    json button;
};

json rows_of(const json& message) {
    return message.value("reply_markup", json::object()).value("inline_keyboard", json::array());
}

/// The button with this text, or else with this callback_data; or the one in this row and column.
json find_button(const json& message, const ControlCall& call) {
    const json rows = rows_of(message);
    if (call.has("row") || call.has("column")) {
        const auto row = static_cast<std::size_t>(call.integer("row"));
        const auto column = static_cast<std::size_t>(call.integer("column"));
        return row < rows.size() && column < rows[row].size() ? rows[row][column] : json();
    }
    const std::string label = call.text("label");
    json by_data;
    for (const json& row : rows) {
        for (const json& button : row) {
            if (button.value("text", std::string()) == label) return button;
            if (by_data.is_null() && button.value("callback_data", std::string()) == label) by_data = button;
        }
    }
    return by_data;
}

std::string labels_of(const json& message) {
    std::string list;
    for (const json& row : rows_of(message)) {
        for (const json& button : row)
            list += (list.empty() ? "\"" : ", \"") + button.value("text", std::string()) + '"';
    }
    return list;
}

/// The lock is held.
Found locate(ControlCall& call, const Message& named) {
    World& world = call.world;
    ChatRecord* chat = world.find_chat(named.bot_id, named.chat_id);
    if (chat == nullptr) refuse("there are no messages there");
    Found found;
    std::string labels;
    for (auto at = chat->messages.rbegin(); at != chat->messages.rend(); ++at) {
        if (call.has("message_id") && at->first != named.message_id) continue;
        const json message = whole_message(world, *chat, at->second);
        found.message = public_message(world, *chat, at->second);
        found.button = find_button(message, call);
        if (!found.button.is_null()) return found;
        if (labels.empty()) labels = labels_of(message);
    }
    if (call.has("message_id") && world.find_message(*chat, named.message_id) == nullptr) {
        refuse("there is no message " + std::to_string(named.message_id));
    }
    const std::string wanted = call.has("label") ? '"' + call.text("label") + '"' : "in that row and column";
    refuse((call.has("message_id") ? "the message has no button " : "no message there has a button ") + wanted +
           (labels.empty() ? "" : "; there are " + labels));
}

json press(ControlCall& call) {
    const User user = call.user();
    if (!call.has("label") && !call.has("row")) {
        throw ControlError(400, "give \"label\" (text or callback_data), or \"row\" and \"column\"", "label");
    }
    Found found;
    {
        const Message named = call.message();
        const auto lock = call.world.lock();
        found = locate(call, named);
    }
    json result{{"query_id", ""}, {"url", ""}, {"kind", "callback"}, {"value", ""}};
    const json& button = found.button;
    if (button.contains("callback_data") || button.contains("callback_game")) {
        const bool game = button.contains("callback_game");
        result["kind"] = game ? "game" : "callback";
        result["query_id"] = user.press(found.message, button["text"].get<std::string>());
        return result;
    }
    if (button.contains("url")) {
        result["kind"] = "url";
        result["url"] = button["url"];
        return result;
    }
    if (button.contains("web_app") || button.contains("login_url")) {
        const bool app = button.contains("web_app");
        result["kind"] = app ? "web_app" : "login_url";
        result.update(app ? open_app_button(call, found.message, button) : login_button(call, found.message, button));
        return result;
    }
    for (const char* kind :
         {"switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text"}) {
        if (!button.contains(kind)) continue;
        result["kind"] = std::string_view(kind) == "copy_text" ? "copy_text" : "switch_inline_query";
        const json& value = button[kind];
        result["value"] = value.is_string() ? value : value.value("text", value.value("query", json("")));
        return result;
    }
    if (button.value("pay", false)) result["kind"] = "pay";
    return result;
}

json contact_of(const ControlCall& call, const json& profile) {
    json contact{{"phone_number", call.text("phone_number", "+15550100")},
                 {"first_name", profile["first_name"]},
                 {"user_id", profile["id"]}};
    if (profile.contains("last_name")) contact["last_name"] = profile["last_name"];
    return contact;
}

json users_shared(ControlCall& call, const json& request) {
    json users = json::array();
    for (const json& id : call.args.value("user_ids", json::array())) {
        const UserRecord* user = call.world.find_user(id.get<std::int64_t>());
        if (user == nullptr) refuse("there is no user with id " + to_text(id));
        json shared{{"user_id", user->id}};
        if (request.value("request_name", false)) shared["first_name"] = user->profile["first_name"];
        if (request.value("request_username", false) && !user->username().empty())
            shared["username"] = user->username();
        users.push_back(std::move(shared));
    }
    const auto most = request.value("max_quantity", std::size_t{1});
    if (users.empty() || users.size() > most) {
        refuse("that key asks for 1 to " + std::to_string(most) + " users: give \"user_ids\"");
    }
    return json{{"request_id", request.value("request_id", 0)}, {"users", std::move(users)}};
}

json chat_shared(ControlCall& call, const json& request) {
    const ChatRecord* chat = call.world.find_chat(0, call.integer("shared_chat_id"));
    if (!call.has("shared_chat_id") || chat == nullptr) refuse("that key asks for a chat: give \"shared_chat_id\"");
    if (request.value("chat_is_channel", false) != chat->is_channel()) {
        refuse(chat->is_channel() ? "that key asks for a group" : "that key asks for a channel");
    }
    json shared{{"request_id", request.value("request_id", 0)}, {"chat_id", chat->id}};
    if (request.value("request_title", false)) shared["title"] = chat->info.value("title", "");
    if (request.value("request_username", false) && chat->info.contains("username")) {
        shared["username"] = chat->info["username"];
    }
    return shared;
}

/// What pressing a key sends. The lock is held.
json content_of_key(ControlCall& call, const json& key) {
    const json& profile = call.world.find_user(call.integer("user_id"))->profile;
    if (key.value("request_contact", false)) return {{"contact", contact_of(call, profile)}};
    if (key.value("request_location", false)) {
        if (!call.has("latitude") || !call.has("longitude")) {
            refuse("that key asks for a location: give \"latitude\" and \"longitude\"");
        }
        return {{"location", {{"latitude", call.number("latitude")}, {"longitude", call.number("longitude")}}}};
    }
    if (key.contains("request_users")) return {{"users_shared", users_shared(call, key["request_users"])}};
    if (key.contains("request_chat")) return {{"chat_shared", chat_shared(call, key["request_chat"])}};
    if (key.contains("request_poll")) {
        if (!call.has("poll")) refuse("that key asks for a poll: give \"poll\"");
        json given = call.args["poll"];
        if (key["request_poll"].contains("type")) given["type"] = key["request_poll"]["type"];
        if (given.value("type", "") == "quiz" && !given.contains("correct_option_id")) given["correct_option_id"] = 0;
        return {{"poll", poll_of(call.world.new_id(), given)}};
    }
    if (key.contains("web_app")) {
        if (!call.has("data")) refuse("that key opens a Mini App: give the \"data\" that it sends");
        return {{"web_app_data", {{"data", call.text("data")}, {"button_text", key["text"]}}}};
    }
    json content;
    put_text(content, call.text("label"), "text", "entities");
    return content;
}

json press_reply_key(ControlCall& call) {
    call.user();
    call.place();
    json content;
    {
        const auto lock = call.world.lock();
        const ChatRecord* chat = call.has("bot_id")
                                     ? call.world.find_chat(call.integer("bot_id"), call.integer("user_id"))
                                     : call.world.find_chat(0, call.integer("chat_id"));
        content = content_of_key(call, shown_key(chat, call.text("label")));
    }
    return post_content(call, std::move(content));
}

json send_web_app_data(ControlCall& call) {
    call.bot();
    return post_content(call,
                        {{"web_app_data", {{"data", call.text("data")}, {"button_text", call.text("button_text")}}}});
}

json inline_query(ControlCall& call) {
    constexpr std::chrono::seconds life{60};
    constexpr std::size_t longest = 256;
    const std::int64_t user_id = call.user().id();
    call.bot();
    if (call.text("text").size() > longest * 4)
        throw ControlError(400, "an inline query has up to 256 characters", "text");
    const auto lock = call.world.lock();
    BotRecord& bot = bot_record(call.world, call.integer("bot_id"));
    if (!bot_setting(bot, "supports_inline_queries")) refuse("the bot takes no inline queries");
    json query{{"from", user_record(call.world, user_id).profile},
               {"query", call.text("text")},
               {"offset", call.text("offset")},
               {"chat_type", call.text("chat_type", "sender")}};
    if (call.has("latitude") && call.has("longitude")) {
        query["location"] = {{"latitude", call.number("latitude")}, {"longitude", call.number("longitude")}};
    }
    return json{{"query_id", call.world.ask(bot, "inline_query", user_id, std::move(query), life).id}};
}

json choose(ControlCall& call) {
    return message_result(call, call.user().choose(call.text("query_id"), call.text("result_id"), call.place()));
}

json vote(ControlCall& call) {
    call.user().vote(call.message(), call.args["options"].get<std::vector<int>>());
    return true;
}

json stop_poll(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    const Message named = call.message();
    const auto lock = call.world.lock();
    ChatRecord& chat = chat_of(call.world, named);
    json& stored = stored_message(call.world, named);
    if (!stored.contains("poll")) refuse("the message is no poll");
    if (stored.value("from", json::object()).value("id", std::int64_t{0}) != user_id)
        refuse("it is somebody else's poll");
    if (stored["poll"].value("is_closed", false)) refuse("the poll is closed already");
    stored["poll"]["is_closed"] = true;
    call.world.note_message(chat, named.message_id, Observer::Change::edited);
    return true;
}

json react(ControlCall& call) {
    call.user().react(call.message(), call.args["emoji"].get<std::vector<std::string>>());
    return true;
}

std::string widget_type(const ControlCall& call) {
    return call.has("type") ? call.json_text("type") : R"({"type":"data"})";
}

json widget_query(ControlCall& call) {
    return json{{"query_id", call.user().widget_query(call.message(), call.text("data"), widget_type(call))}};
}

json shared_widget_query(ControlCall& call) {
    return json{{"query_id", call.user().shared_widget_query(call.bot(), call.text("widget_id"), call.text("data"),
                                                             widget_type(call))}};
}

constexpr ControlEntry entries[] = {
    {"press", press},
    {"press_reply_key", press_reply_key},
    {"send_web_app_data", send_web_app_data},
    {"inline_query", inline_query},
    {"choose", choose},
    {"vote", vote},
    {"stop_poll", stop_poll},
    {"react", react},
    {"widget_query", widget_query},
    {"shared_widget_query", shared_widget_query},
};

}  // namespace

std::span<const ControlEntry> button_operations() {
    return entries;
}

}  // namespace telepot::lab
