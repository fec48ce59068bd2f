// SPDX-License-Identifier: MIT
#include "bot/arguments.hpp"

#include "telepot/values/json.hpp"

namespace telepot::bot {

namespace {

bool names_messages(const Json& arguments) {
    // What is forwarded or copied stands in the chat where it comes from.
    if (arguments.contains("from_chat_id")) return false;
    return arguments.contains("message_id") || arguments.contains("message_ids");
}

/// What is replied to is a message of the old chat, and may be out of reach: better without than not at all.
std::string reply_across(const Json& reply, std::int64_t old_chat_id) {
    const std::string there = with_argument(reply.text(), "chat_id", std::to_string(old_chat_id));
    return with_argument(there, "allow_sending_without_reply", "true");
}

}  // namespace

std::string with_argument(std::string_view object, std::string_view name, std::optional<std::string_view> json) {
    const Json now = Json::parse(object);
    JsonObject changed;
    for (const std::string& key : now.keys()) {
        if (key != name) changed.set_json(key, now[key].text());
    }
    if (json) changed.set_json(name, *json);
    return changed.text();
}

std::int64_t chat_of(const codec::Request& request) {
    if (request.json.find("\"chat_id\"") == std::string::npos) return 0;
    return Json::parse(request.json)["chat_id"].as_int().value_or(0);
}

bool send_to_successor(codec::Request& request, std::int64_t old_chat_id, std::int64_t new_chat_id) {
    const Json arguments = Json::parse(request.json);
    if (names_messages(arguments)) return false;
    request.json = with_argument(request.json, "chat_id", std::to_string(new_chat_id));
    const Json reply = arguments["reply_parameters"];
    if (reply["message_id"] && (!reply["chat_id"] || reply["chat_id"].as_int() == old_chat_id)) {
        request.json = with_argument(request.json, "reply_parameters", reply_across(reply, old_chat_id));
    }
    return true;
}

}  // namespace telepot::bot
