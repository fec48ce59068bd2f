// SPDX-License-Identifier: MIT
// What people write, edit, forward and delete.
#include "lab/content/forwarding.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

json message_result(ControlCall& call, const Message& message) {
    const auto lock = call.world.lock();
    ChatRecord* chat = call.world.find_chat(message.bot_id, message.chat_id);
    const json* stored = chat == nullptr ? nullptr : call.world.find_message(*chat, message.message_id);
    if (stored == nullptr) throw ControlError(400, "the message was deleted meanwhile");
    return message_view(call.world, *chat, *stored);
}

json post_content(ControlCall& call, json content) {
    call.place();
    const std::int64_t user_id = call.user().id();
    if (call.has("extra")) content.update(call.args["extra"]);
    const std::string caption = call.text("caption");
    SendOptions options;
    options.caption = caption;
    options.reply_to = call.integer("reply_to");
    const auto lock = call.world.lock();
    const std::int64_t chat_id = call.integer("chat_id");
    put_thread(call, content);
    const Message sent =
        post_as_user(call.world, user_id, chat_id, call.integer("bot_id"), std::move(content), options);
    const ChatRecord& chat = *call.world.find_chat(sent.bot_id, sent.chat_id);
    return message_view(call.world, chat, chat.messages.at(sent.message_id));
}

/// The topic that is written into must be there, and open. The lock is held.
void put_thread(ControlCall& call, json& content) {
    const std::int64_t thread = call.integer("message_thread_id");
    if (thread == 0) return;
    const ChatRecord* chat = call.has("bot_id") ? call.world.find_chat(call.integer("bot_id"), call.integer("user_id"))
                                                : call.world.find_chat(0, call.integer("chat_id"));
    const json topics = chat == nullptr ? json() : chat->extra.value("topics", json());
    const auto topic = topics.is_object() ? topics.find(std::to_string(thread)) : topics.end();
    if (!topics.is_object() || topic == topics.end()) {
        throw ControlError(400, "there is no topic " + std::to_string(thread), "message_thread_id");
    }
    if (topic->value("is_closed", false)) throw ControlError(400, "the topic is closed", "message_thread_id");
    content["message_thread_id"] = thread;
    content["is_topic_message"] = true;
}

namespace {

json send_text(ControlCall& call) {
    json content;
    put_text(content, call.text("text"), "text", "entities");
    return post_content(call, std::move(content));
}

json location_of(const ControlCall& call) {
    return json{{"latitude", call.number("latitude")}, {"longitude", call.number("longitude")}};
}

json send_location(ControlCall& call) {
    json location = location_of(call);
    if (call.has("live_period")) location["live_period"] = call.integer("live_period");
    return post_content(call, {{"location", std::move(location)}});
}

json send_venue(ControlCall& call) {
    const json location = location_of(call);
    json venue{{"location", location}, {"title", call.text("title")}, {"address", call.text("address")}};
    return post_content(call, {{"venue", std::move(venue)}, {"location", location}});
}

json send_contact(ControlCall& call) {
    json contact{{"phone_number", call.text("phone_number")}, {"first_name", call.text("first_name")}};
    if (call.has("last_name")) contact["last_name"] = call.text("last_name");
    if (call.has("contact_user_id")) contact["user_id"] = call.integer("contact_user_id");
    return post_content(call, {{"contact", std::move(contact)}});
}

json send_poll(ControlCall& call) {
    std::string id;
    {
        const auto lock = call.world.lock();
        id = call.world.new_id();
    }
    return post_content(call, {{"poll", poll_of(id, call.args)}});
}

json send_dice(ControlCall& call) {
    const std::string emoji = call.text("emoji", "🎲");
    return message_result(
        call, call.user().send_dice(call.place(), emoji.empty() ? "🎲" : emoji, static_cast<int>(call.integer("value")),
                                    {.reply_to = call.integer("reply_to")}));
}

json send_json(ControlCall& call) {
    return post_content(call, call.args.at("content"));
}

json start(ControlCall& call) {
    const std::string payload = call.text("payload");
    const bool good = std::all_of(payload.begin(), payload.end(),
                                  [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; });
    if (!good) throw ControlError(400, "a payload has only A-Z, a-z, 0-9, _ and -", "payload");
    return message_result(call, call.user().start(call.bot(), payload));
}

json edit_text(ControlCall& call) {
    return message_result(call, call.user().edit_text(call.message(), call.text("text")));
}

json edit_location(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    const Message named = call.message();
    const auto lock = call.world.lock();
    ChatRecord& chat = chat_of(call.world, named);
    json& stored = stored_message(call.world, named);
    const bool own = stored.value("from", json::object()).value("id", std::int64_t{0}) == user_id;
    if (!own) refuse("only one's own messages can be edited");
    if (!stored.contains("location") || !stored["location"].contains("live_period")) refuse("it is no live location");
    stored["location"].update(location_of(call));
    call.world.message_edited(chat, stored, true);
    return message_view(call.world, chat, stored);
}

json delete_message(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    const Message named = call.message();
    const auto lock = call.world.lock();
    ChatRecord& chat = chat_of(call.world, named);
    const json& stored = stored_message(call.world, named);
    const bool own = stored.value("from", json::object()).value("id", std::int64_t{0}) == user_id;
    if (!own && !chat.is_private()) require_admin(chat, *call.world.find_user(user_id));
    call.world.delete_message(chat, named.message_id);
    return true;
}

Message named_in(const ControlCall& call, const json& place, std::int64_t message_id) {
    Message message;
    message.bot_id = place.value("bot_id", std::int64_t{0});
    message.chat_id = message.bot_id == 0 ? place.value("chat_id", std::int64_t{0}) : call.integer("user_id");
    message.message_id = message_id;
    return message;
}

/// Who wrote a message first.
json origin(const json& message) {
    if (message.contains("forward_origin")) return message["forward_origin"];
    if (message.contains("sender_chat")) {
        const bool is_channel = message["sender_chat"].value("type", "") == "channel";
        json out{{"date", message["date"]}, {"type", is_channel ? "channel" : "chat"}};
        out[is_channel ? "chat" : "sender_chat"] = message["sender_chat"];
        if (is_channel) out["message_id"] = message["message_id"];
        return out;
    }
    return json{{"type", "user"}, {"date", message["date"]}, {"sender_user", message["from"]}};
}

json forward(ControlCall& call) {
    call.user();
    const json to = call.args.at("to");
    const Message named = named_in(call, call.args.at("from"), call.integer("message_id"));
    json content;
    {
        const auto lock = call.world.lock();
        const ChatRecord& chat = chat_of(call.world, named);
        const json message = whole_message(call.world, chat, stored_message(call.world, named));
        if (!chat.is_private() && !chat.members.contains(call.integer("user_id")) && !chat.info.contains("username")) {
            refuse("the person is not in the chat");
        }
        if (is_service_message(message)) refuse("a service message can't be forwarded");
        if (is_protected(chat, message)) refuse("the message is protected from being forwarded");
        content = content_of(message);
        content["forward_origin"] = origin(message);
    }
    call.args.erase("message_id");
    for (const char* name : {"chat_id", "bot_id"}) {
        if (to.contains(name)) call.args[name] = to[name];
    }
    return post_content(call, std::move(content));
}

constexpr ControlEntry entries[] = {
    {"send_text", send_text},           {"send_location", send_location},
    {"send_venue", send_venue},         {"send_contact", send_contact},
    {"send_poll", send_poll},           {"send_dice", send_dice},
    {"send_json", send_json},           {"start", start},
    {"edit_text", edit_text},           {"edit_location", edit_location},
    {"delete_message", delete_message}, {"forward", forward},
};

}  // namespace

json poll_of(const std::string& id, const json& given) {
    const bool quiz = given.value("type", "regular") == "quiz";
    json poll{{"id", id},
              {"question", given.at("question")},
              {"options", json::array()},
              {"total_voter_count", 0},
              {"is_closed", false},
              {"is_anonymous", given.value("is_anonymous", true)},
              {"type", quiz ? "quiz" : "regular"},
              {"allows_multiple_answers", given.value("allows_multiple_answers", false)},
              {"allows_revoting", !quiz},
              {"members_only", false}};
    for (const json& option : given.at("options")) {
        poll["options"].push_back(
            {{"persistent_id", std::to_string(poll["options"].size())}, {"text", option}, {"voter_count", 0}});
    }
    if (!quiz) return poll;
    const std::int64_t correct = given.value("correct_option_id", std::int64_t{-1});
    if (correct < 0 || correct >= static_cast<std::int64_t>(poll["options"].size())) {
        throw ControlError(400, "a quiz needs the number of its correct option", "correct_option_id");
    }
    poll["correct_option_ids"] = json::array({correct});
    return poll;
}

std::span<const ControlEntry> writing_operations() {
    return entries;
}

}  // namespace telepot::lab
