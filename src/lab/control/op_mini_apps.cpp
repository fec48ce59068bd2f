// SPDX-License-Identifier: MIT
// Mini Apps and login buttons: what is opened, with who the user is, signed.
#include "lab/content/launch_data.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/mini_apps.hpp"
#include "lab/control/reply_key.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

/// The lock is held, here and below.
std::string menu_app_url(const BotRecord& bot, std::int64_t user_id) {
    const json button = menu_button_of(bot, std::to_string(user_id));
    if (button.value("type", std::string()) != "web_app") {
        refuse("the bot's menu button opens no Mini App; setChatMenuButton makes one that does");
    }
    return button["web_app"]["url"].get<std::string>();
}

std::string key_app_url(const ChatRecord* chat, const std::string& label) {
    const json key = shown_key(chat, label);
    if (!key.contains("web_app")) refuse("the key \"" + label + "\" opens no Mini App");
    return key["web_app"]["url"].get<std::string>();
}

std::string inline_app_url(World& world, const BotRecord& bot, const std::string& query_id) {
    const PendingQuery* const query = world.find_query(query_id);
    if (query == nullptr || query->kind != "inline_query" || query->bot_id != bot.id) {
        refuse("there is no inline query \"" + query_id + "\" of that bot");
    }
    json button = query->answer.is_object() ? query->answer.value("button", json()) : json();
    if (button.is_string()) button = json::parse(button.get<std::string>(), nullptr, false);
    const std::string url = button.is_object() ? button.value("/web_app/url"_json_pointer, std::string()) : "";
    if (url.empty()) refuse("the inline query's answer has no button that opens a Mini App");
    return url;
}

json open_web_app(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.bot();
    const auto lock = call.world.lock();
    BotRecord& bot = bot_record(call.world, call.integer("bot_id"));
    const UserRecord& user = user_record(call.world, user_id);
    const std::string from = call.text("from", "menu");
    MiniAppLaunch launch;
    launch.start_param = call.text("start_param");
    std::string url;
    if (from == "key") {
        url = key_app_url(call.world.find_chat(bot.id, user_id), call.text("button_text"));
    } else if (from == "inline") {
        url = inline_app_url(call.world, bot, call.text("inline_query_id"));
    } else {
        url = menu_app_url(bot, user_id);
        ChatRecord& chat = call.world.private_chat(bot.id, user_id);
        launch.chat = &chat;
        launch.query_id = note_web_app_query(call.world, bot, user, chat, url).id;
    }
    return json{{"url", mini_app_address(call.world, bot, user, url, launch)}, {"query_id", launch.query_id}};
}

constexpr ControlEntry entries[] = {{"open_web_app", open_web_app}};

}  // namespace

json open_app_button(ControlCall& call, const Message& message, const json& button) {
    const User user = call.user();
    const std::string id = user.open_web_app(message, button["text"].get<std::string>());
    const auto lock = call.world.lock();
    MiniAppLaunch launch;
    launch.query_id = id;
    launch.chat = &chat_of(call.world, message);
    const BotRecord& bot = bot_record(call.world, call.world.find_query(id)->bot_id);
    return {{"query_id", id},
            {"url", mini_app_address(call.world, bot, user_record(call.world, user.id()),
                                     button["web_app"]["url"].get<std::string>(), launch)}};
}

json login_button(ControlCall& call, const Message& message, const json& button) {
    const std::int64_t user_id = call.user().id();
    const auto lock = call.world.lock();
    const json& given = button["login_url"];
    const std::string username = given.value("bot_username", std::string());
    std::int64_t bot_id = bot_behind(call.world, stored_message(call.world, message));
    if (!username.empty()) {
        const UserRecord* const named = call.world.find_user(std::string_view(username));
        if (named == nullptr || !named->is_bot()) refuse("there is no bot @" + username + " to log in with");
        bot_id = named->id;
    }
    return {{"url", login_address(call.world, bot_record(call.world, bot_id), user_record(call.world, user_id),
                                  given["url"].get<std::string>())}};
}

std::span<const ControlEntry> mini_app_operations() {
    return entries;
}

}  // namespace telepot::lab
