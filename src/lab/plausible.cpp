// SPDX-License-Identifier: MIT
#include "lab/plausible.hpp"

#include "lab/call_context.hpp"

namespace telepot::lab {
namespace {

constexpr std::string_view array_prefix = "Array of ";

/// The chat that the call is about, else the bot's own private chat: a Message must belong to some chat.
json chat_of(CallContext& call) {
    if (call.has("chat_id")) return call.chat().brief();
    const json& profile = call.world.profile(call.bot);
    return json{{"id", call.bot.id}, {"type", "private"}, {"first_name", profile.value("first_name", "")}};
}

/// Required fields of the answer that are arguments of the call too repeat them.
void repeat_arguments(CallContext& call, const facts::Type& type, json& object) {
    for (const facts::Field& field : type.fields) {
        if (!field.required || !field.const_value.empty()) continue;
        const json& argument = call.arg(field.name);
        const std::string name{field.name};
        if (!argument.is_null() && argument.type() == object[name].type()) object[name] = argument;
    }
}

json object_for(CallContext& call, std::string_view name) {
    const facts::Type* const type = facts::find_type(name);
    json out = minimal(name);
    if (type == nullptr || !out.is_object()) return out;
    repeat_arguments(call, *type, out);
    for (const facts::Field& field : type->fields) {
        if (!field.required) continue;
        const std::string key{field.name};
        if (field.type == "User") out[key] = call.has("user_id") ? call.user().profile : call.world.profile(call.bot);
        if (field.type == "Chat") out[key] = chat_of(call);
        if (field.type == "Integer" && key == "date") out[key] = call.world.clock().now();
        if (field.type == "String" && (key == "id" || key.ends_with("_id"))) out[key] = call.world.new_id();
    }
    if (name == "Message") {
        out["message_id"] = call.world.new_number();
        out["from"] = call.world.profile(call.bot);
    }
    if (name == "BusinessConnection" && call.has("business_connection_id"))
        out["id"] = call.arg("business_connection_id");
    return out;
}

}  // namespace

json plausible(CallContext& call, std::string_view type) {
    if (type == "Message or True") type = call.has("inline_message_id") ? "True" : "Message";
    if (type.starts_with(array_prefix)) {
        const std::string_view element = type.substr(array_prefix.size());
        // One id for each that was asked for; other lists are empty, which every list may be.
        if (element != "MessageId" || !call.arg("message_ids").is_array()) return json::array();
        json out = json::array();
        for (std::size_t i = 0; i < call.arg("message_ids").size(); ++i) {
            out.push_back({{"message_id", call.world.new_number()}});
        }
        return out;
    }
    if (type == "String") return "https://t.me/$" + call.world.new_id();
    return object_for(call, type);
}

}  // namespace telepot::lab
