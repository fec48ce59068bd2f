// SPDX-License-Identifier: MIT
#include "lab/api/support.hpp"

#include "lab/entities/entity.hpp"
#include "lab/entities/normalise.hpp"

namespace telepot::lab {

void refuse(const std::string& why) {
    throw std::invalid_argument(why);
}

UserRecord& user_record(World& world, std::int64_t id) {
    UserRecord* user = world.find_user(id);
    if (user == nullptr) refuse("there is no user with id " + std::to_string(id));
    return *user;
}

BotRecord& bot_record(World& world, std::int64_t id) {
    BotRecord* bot = world.find_bot(id);
    if (bot == nullptr) refuse("there is no bot with id " + std::to_string(id));
    return *bot;
}

ChatRecord& group_record(World& world, std::int64_t id) {
    ChatRecord* chat = world.find_chat(0, id);
    if (chat == nullptr) refuse("there is no chat with id " + std::to_string(id));
    return *chat;
}

namespace {

/// A message that came of an inline result is edited under its inline_message_id: that copy is the valid one.
const json& valid_copy(World& world, const ChatRecord& chat, const json& message) {
    const auto ids = chat.extra.find("inline_ids");
    if (ids == chat.extra.end()) return message;
    const auto id = ids->find(std::to_string(message["message_id"].get<std::int64_t>()));
    const json* copy = id == ids->end() ? nullptr : world.find_inline_message(id->get<std::string>());
    return copy == nullptr ? message : *copy;
}

}  // namespace

Message public_message(World& world, const ChatRecord& chat, const json& message) {
    json whole = message;
    const json& valid = valid_copy(world, chat, message);
    if (&valid != &message) {
        whole.update(valid);
        if (!valid.contains("reply_markup")) whole.erase("reply_markup");
    }
    Message result;
    result.bot_id = chat.bot_id;
    result.chat_id = chat.id;
    result.message_id = message["message_id"].get<std::int64_t>();
    if (message.contains("from")) result.from_id = message["from"].value("id", std::int64_t{0});
    result.text = whole.value("text", whole.value("caption", std::string()));
    result.json = to_text(whole);
    return result;
}

ChatRecord& place_to_write(World& world, UserRecord& user, std::int64_t chat_id, std::int64_t bot_id) {
    if (user.deactivated) refuse("the user is deactivated");
    if (bot_id == 0) {
        ChatRecord& chat = group_record(world, chat_id);
        const auto member = chat.members.find(user.id);
        if (chat.migrated_to != 0) refuse("the group was upgraded to a supergroup");
        if (member == chat.members.end() || !member->second.present()) refuse("the user is not in the chat");
        if (chat.is_channel() && !member->second.is_admin()) refuse("only administrators write in channels");
        return chat;
    }
    ChatRecord& chat = world.private_chat(bot_id, user.id);
    if (user.blocked.erase(bot_id) > 0) {
        world.set_member(chat, bot_id, Member("member"), user.id, false);
    } else if (user.started.insert(bot_id).second) {
        chat.members[bot_id] = Member("member");
    }
    user.started.insert(bot_id);
    return chat;
}

ChatRecord& chat_of(World& world, const Message& message) {
    ChatRecord* chat = world.find_chat(message.bot_id, message.chat_id);
    if (chat == nullptr) refuse("there is no chat with id " + std::to_string(message.chat_id));
    return *chat;
}

json& stored_message(World& world, const Message& message) {
    json* stored = world.find_message(chat_of(world, message), message.message_id);
    if (stored == nullptr) refuse("there is no message " + std::to_string(message.message_id) + " any more");
    return *stored;
}

void require_admin(const ChatRecord& chat, const UserRecord& user) {
    const auto member = chat.members.find(user.id);
    if (member == chat.members.end() || !member->second.is_admin()) refuse("the user is no administrator there");
}

void put_text(json& message, std::string_view text, const char* text_name, const char* entities_name) {
    FormattedText formatted(std::string(text), {});
    normalise(formatted);
    if (formatted.text.empty()) refuse("the text is empty");
    message[text_name] = formatted.text;
    message.erase(entities_name);
    for (const Entity& entity : formatted.entities) message[entities_name].push_back(to_json(entity));
}

json parse_object(std::string_view text, std::string_view what) {
    json parsed = json::parse(text, nullptr, false);
    if (!parsed.is_object()) refuse(std::string(what) + " must be a JSON object");
    return parsed;
}

Message post_as_user(World& world, std::int64_t user_id, std::int64_t chat_id, std::int64_t bot_id, json content,
                     const SendOptions& options) {
    UserRecord& user = user_record(world, user_id);
    ChatRecord& chat = place_to_write(world, user, chat_id, bot_id);
    if (chat.is_channel()) {
        content["sender_chat"] = chat.brief();
    } else {
        content["from"] = user.profile;
    }
    if (!options.caption.empty()) put_text(content, options.caption, "caption", "caption_entities");
    if (options.reply_to != 0) {
        const json* replied = world.find_message(chat, options.reply_to);
        if (replied == nullptr) refuse("there is no message " + std::to_string(options.reply_to) + " to reply to");
        content["reply_to_message"] = *replied;
        content["reply_to_message"].erase("reply_to_message");
    }
    if (!options.extra_json.empty()) content.update(parse_object(options.extra_json, "extra_json"));
    return public_message(world, chat, world.post_message(chat, std::move(content)));
}

std::string chat_instance(const ChatRecord& chat) {
    return std::to_string(-7'000'000'000'000 + chat.id);
}

std::int64_t bot_behind(World& world, const json& message) {
    for (const char* name : {"via_bot", "from"}) {
        if (!message.contains(name)) continue;
        const std::int64_t id = message[name].value("id", std::int64_t{0});
        if (world.find_bot(id) != nullptr) return id;
    }
    return 0;
}

void wait_or_throw(World& world, World::Lock& lock, std::chrono::milliseconds timeout,
                   const std::function<bool()>& holds, const std::string& what) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    if (world.wait_until(lock, deadline, holds)) return;
    throw WaitTimeout("waited " + std::to_string(timeout.count()) + " ms in vain for " + what);
}

}  // namespace telepot::lab
