// SPDX-License-Identifier: MIT
#include "lab/api/support.hpp"

#include "lab/content/rights.hpp"
#include "lab/control/guard.hpp"
#include "lab/entities/entity.hpp"
#include "lab/entities/normalise.hpp"

namespace telepot::lab {

void refuse(const std::string& why) {
    throw std::invalid_argument(why);
}

std::string free_token(World& world) {
    constexpr std::int64_t first_bot_id = 110'201'543;
    std::int64_t id = 0;
    do {
        id = first_bot_id + world.new_number();
    } while (world.find_user(id) != nullptr);
    return std::to_string(id) + ":AA" + new_secret() + "x";
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

json whole_message(World& world, const ChatRecord& chat, const json& message) {
    json whole = message;
    const json& valid = valid_copy(world, chat, message);
    if (&valid != &message) {
        whole.update(valid);
        if (!valid.contains("reply_markup")) whole.erase("reply_markup");
    }
    return whole;
}

Message public_message(World& world, const ChatRecord& chat, const json& message) {
    const json whole = whole_message(world, chat, message);
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
    if (world.find_bot(bot_id) == nullptr) return people_chat(world, user.id, bot_id);
    ChatRecord& chat = world.private_chat(bot_id, user.id);
    if (user.blocked.contains(bot_id) || !user.started.contains(bot_id)) world.note_user(user.id);
    if (user.blocked.erase(bot_id) > 0) {
        world.set_member(chat, bot_id, Member("member"), user.id, false);
    } else if (user.started.insert(bot_id).second) {
        chat.members[bot_id] = Member("member");
    }
    user.started.insert(bot_id);
    return chat;
}

ChatRecord& people_chat(World& world, std::int64_t one, std::int64_t other) {
    if (one == other) refuse("people don't write to themselves here");
    for (const std::int64_t owner : {other, one}) {
        if (world.has_business(owner)) return world.private_chat(owner, owner == one ? other : one);
    }
    refuse("neither of the two has connected a bot to their account (connect_business): no bot would see this");
}

ChatRecord& place_to_look_at(World& world, std::int64_t user_id, std::int64_t chat_id, std::int64_t bot_id) {
    if (bot_id == 0) return group_record(world, chat_id);
    return world.find_bot(bot_id) == nullptr ? people_chat(world, user_id, bot_id)
                                             : world.private_chat(bot_id, user_id);
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

namespace {

/// The topic that a message goes to: the one that was asked for, else that of the message it replies to; 0 if none.
std::int64_t topic_for(const ChatRecord& chat, const SendOptions& options, const json* replied) {
    if (options.message_thread_id == 0) {
        const bool in_topic = replied != nullptr && replied->value("is_topic_message", false);
        return in_topic ? replied->value("message_thread_id", std::int64_t{0}) : 0;
    }
    const json topics = chat.extra.value("topics", json::object());
    if (!topics.contains(std::to_string(options.message_thread_id))) {
        refuse("the chat has no topic " + std::to_string(options.message_thread_id));
    }
    return options.message_thread_id;
}

void require_open_topic(World& world, const ChatRecord& chat, std::int64_t user_id, std::int64_t thread) {
    const json topics = chat.extra.value("topics", json::object());
    const json topic = topics.value(std::to_string(thread), json::object());
    if (topic.value("is_closed", false) && !has_right(world, chat, user_id, "can_manage_topics")) {
        refuse("the topic is closed");
    }
}

/// Topic and reply. A message in a topic that replies to nothing else replies to the one that the topic began with.
void put_place_in_chat(World& world, ChatRecord& chat, std::int64_t user_id, const SendOptions& options,
                       json& content) {
    const json* replied = options.reply_to == 0 ? nullptr : world.find_message(chat, options.reply_to);
    if (options.reply_to != 0 && replied == nullptr) {
        refuse("there is no message " + std::to_string(options.reply_to) + " to reply to");
    }
    const std::int64_t thread = topic_for(chat, options, replied);
    if (thread != 0) {
        require_open_topic(world, chat, user_id, thread);
        content.update({{"message_thread_id", thread}, {"is_topic_message", true}});
        if (replied == nullptr && !chat.is_private()) replied = world.find_message(chat, thread);
    }
    if (replied == nullptr) return;
    content["reply_to_message"] = *replied;
    content["reply_to_message"].erase("reply_to_message");
}

}  // namespace

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
    put_place_in_chat(world, chat, user.id, options, content);
    if (!options.extra_json.empty()) content.update(parse_object(options.extra_json, "extra_json"));
    return public_message(world, chat, world.post_message(chat, std::move(content)));
}

std::string chat_instance(const ChatRecord& chat) {
    return std::to_string(-7'000'000'000'000 + chat.id);
}

std::int64_t bot_behind(World& world, const json& message) {
    for (const char* name : {"sender_business_bot", "via_bot", "from"}) {
        if (!message.contains(name)) continue;
        const std::int64_t id = message[name].value("id", std::int64_t{0});
        if (world.find_bot(id) != nullptr) return id;
    }
    return 0;
}

void wait_or_throw(World& world, World::Lock& lock, std::chrono::milliseconds timeout,
                   const std::function<bool()>& holds, const std::string& what) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    const std::uint64_t generation = world.generation();
    const auto over = [&] { return world.generation() != generation; };
    const bool came = world.wait_until(lock, deadline, [&] { return over() || holds(); });
    if (over()) refuse("the world was replaced while " + what + " was waited for");
    if (came) return;
    throw WaitTimeout("waited " + std::to_string(timeout.count()) + " ms in vain for " + what);
}

PendingQuery& note_web_app_query(World& world, const BotRecord& bot, const UserRecord& user, const ChatRecord& chat,
                                 const std::string& url) {
    constexpr std::chrono::hours life{1};
    json query{{"from", user.profile}, {"url", url}};
    PendingQuery& pending = world.note_query(bot, "web_app_query", user.id, std::move(query), life);
    pending.chat_id = chat.id;
    pending.chat_bot_id = chat.bot_id;
    return pending;
}

}  // namespace telepot::lab
