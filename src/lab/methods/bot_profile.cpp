// SPDX-License-Identifier: MIT
// What a bot says of itself: commands, names, descriptions, menu button, default rights.
#include <algorithm>
#include <array>

#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/facts.hpp"
#include "lab/fields.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

std::string language_of(CallContext& call) {
    std::string language = call.text("language_code");
    const bool letters = std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!language.empty() && (language.size() != 2 || !letters)) throw bad_request("LANGUAGE_CODE_INVALID");
    return language;
}

/// The place where commands of the call's scope and language are kept.
std::string scope_key(CallContext& call) {
    const json scope = call.arg("scope").is_object() ? call.arg("scope") : json{{"type", "default"}};
    const std::string type = text_member(scope, "type");
    std::string key = type;
    if (type == "chat" || type == "chat_administrators" || type == "chat_member") {
        ChatRecord& chat = call.resolve_chat(scope.value("chat_id", json()));
        if (type != "chat" && chat.is_private()) throw bad_request("can't use the scope in private chats");
        key += ':' + std::to_string(chat.id);
    }
    if (type == "chat_member") {
        const auto user_id = scope.value("user_id", std::int64_t{0});
        if (call.world.find_user(user_id) == nullptr) throw bad_request("user not found");
        key += ':' + std::to_string(user_id);
    }
    return key + '/' + language_of(call);
}

json checked_command(const json& given) {
    if (!given.is_object()) throw bad_request("can't parse BotCommand: expected an Object");
    std::string name = in_context("can't parse BotCommand: ", [&] {
        required_string(given, "description");
        return required_string(given, "command");
    });
    if (name.starts_with('/')) name.erase(0, 1);
    const bool valid = std::all_of(name.begin(), name.end(),
                                   [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (name.empty() || name.size() > 32 || !valid) throw bad_request("BOT_COMMAND_INVALID");
    json out{{"command", name},
             {"description", read_line(given, "description", 256, "command description must be non-empty",
                                       "command description is too long")}};
    if (given.value("is_ephemeral", false)) out["is_ephemeral"] = true;
    return out;
}

json set_my_commands(CallContext& call) {
    const json commands = call.arg("commands").is_array() ? call.arg("commands") : json::array();
    if (commands.size() > 100) throw bad_request("BOT_COMMANDS_TOO_MUCH");
    json checked = json::array();
    for (const json& command : commands) checked.push_back(checked_command(command));
    call.bot.extra["commands"][scope_key(call)] = std::move(checked);
    return true;
}

json get_my_commands(CallContext& call) {
    const json& commands = call.bot.extra["commands"];
    const std::string key = scope_key(call);
    return commands.is_object() ? commands.value(key, json::array()) : json::array();
}

json delete_my_commands(CallContext& call) {
    json& commands = call.bot.extra["commands"];
    const std::string key = scope_key(call);
    if (commands.is_object()) commands.erase(key);
    return true;
}

/// One of the texts that exist once for each language.
struct OwnText {
    const char* parameter;
    std::int32_t limit;
    const char* too_long;
};
constexpr OwnText own_name{"name", 64, "BOT_TITLE_INVALID"};
constexpr OwnText own_description{"description", 512, "BOT_DESCRIPTION_INVALID"};
constexpr OwnText own_short_description{"short_description", 120, "BOT_SHORT_DESCRIPTION_INVALID"};

json set_own(CallContext& call, const OwnText& which) {
    const std::string text = read_line(call.args, which.parameter, which.limit, {}, which.too_long);
    const std::string language = language_of(call);
    json& texts = call.bot.extra[which.parameter];
    texts[language] = text;
    if (text.empty()) texts.erase(language);
    if (which.parameter == std::string_view{"name"} && language.empty() && !text.empty()) {
        call.world.find_user(call.bot.id)->profile["first_name"] = text;
    }
    return true;
}

/// The text for a language; without one, the text for all.
json get_own(CallContext& call, const OwnText& which, const std::string& otherwise = {}) {
    const json& texts = call.bot.extra[which.parameter];
    std::string text = otherwise;
    if (texts.is_object()) text = texts.value(language_of(call), texts.value("", otherwise));
    return json{{which.parameter, text}};
}

json set_my_name(CallContext& call) {
    return set_own(call, own_name);
}
json set_my_description(CallContext& call) {
    return set_own(call, own_description);
}
json set_my_short_description(CallContext& call) {
    return set_own(call, own_short_description);
}
json get_my_name(CallContext& call) {
    return get_own(call, own_name, call.world.profile(call.bot).value("first_name", ""));
}
json get_my_description(CallContext& call) {
    return get_own(call, own_description);
}
json get_my_short_description(CallContext& call) {
    return get_own(call, own_short_description);
}

std::string menu_key(CallContext& call) {
    if (!call.has("chat_id")) return "default";
    const ChatRecord& chat = call.chat();
    if (!chat.is_private()) throw bad_request("chat not found");
    return std::to_string(chat.id);
}

json set_chat_menu_button(CallContext& call) {
    json button = call.arg("menu_button").is_object() ? call.arg("menu_button") : json{{"type", "default"}};
    if (text_member(button, "type") == "web_app") {
        if (text_member(button, "text").empty()) throw bad_request("BUTTON_TEXT_INVALID");
        const std::string url = text_member(button.value("web_app", json::object()), "url");
        if (!url.starts_with("https://"))
            throw bad_request("menu button Web App URL '" + url + "' is invalid: Only HTTPS links are allowed");
    }
    call.bot.extra["menu_buttons"][menu_key(call)] = std::move(button);
    return true;
}

json get_chat_menu_button(CallContext& call) {
    const json& buttons = call.bot.extra["menu_buttons"];
    const json unset{{"type", "default"}};
    const std::string key = menu_key(call);
    return buttons.is_object() ? buttons.value(key, buttons.value("default", unset)) : unset;
}

const char* rights_key(CallContext& call) {
    return call.flag("for_channels") ? "channel_rights" : "group_rights";
}

json set_default_rights(CallContext& call) {
    const json given = call.arg("rights").is_object() ? call.arg("rights") : json::object();
    json rights = json::object();
    for (const facts::Field& field : facts::find_type("ChatAdministratorRights")->fields) {
        const std::string name{field.name};
        if (field.required || given.contains(name)) rights[name] = given.value(name, false);
    }
    call.bot.extra[rights_key(call)] = std::move(rights);
    return true;
}

json get_default_rights(CallContext& call) {
    const json& rights = call.bot.extra[rights_key(call)];
    if (rights.is_object()) return rights;
    json none = json::object();
    for (const facts::Field& field : facts::find_type("ChatAdministratorRights")->fields) {
        if (field.required) none[std::string{field.name}] = false;
    }
    return none;
}

constexpr std::array entries{
    MethodEntry{"setMyCommands", set_my_commands},
    MethodEntry{"getMyCommands", get_my_commands},
    MethodEntry{"deleteMyCommands", delete_my_commands},
    MethodEntry{"setMyName", set_my_name},
    MethodEntry{"getMyName", get_my_name},
    MethodEntry{"setMyDescription", set_my_description},
    MethodEntry{"getMyDescription", get_my_description},
    MethodEntry{"setMyShortDescription", set_my_short_description},
    MethodEntry{"getMyShortDescription", get_my_short_description},
    MethodEntry{"setChatMenuButton", set_chat_menu_button},
    MethodEntry{"getChatMenuButton", get_chat_menu_button},
    MethodEntry{"setMyDefaultAdministratorRights", set_default_rights},
    MethodEntry{"getMyDefaultAdministratorRights", get_default_rights},
};

}  // namespace

std::span<const MethodEntry> bot_profile_methods() {
    return entries;
}

}  // namespace telepot::lab
