// SPDX-License-Identifier: MIT
// Messages: how they come into a chat and who gets to see them.
#include <algorithm>
#include <array>

#include "lab/entities/utf8.hpp"
#include "lab/world.hpp"

namespace telepot::lab {

namespace {

constexpr std::array<std::string_view, 25> ordinary_content{"text",
                                                            "photo",
                                                            "document",
                                                            "video",
                                                            "audio",
                                                            "voice",
                                                            "video_note",
                                                            "animation",
                                                            "sticker",
                                                            "location",
                                                            "venue",
                                                            "contact",
                                                            "dice",
                                                            "poll",
                                                            "game",
                                                            "invoice",
                                                            "story",
                                                            "checklist",
                                                            "paid_media",
                                                            "live_photo",
                                                            "rich_message",
                                                            "giveaway",
                                                            "giveaway_winners",
                                                            "widget",
                                                            "caption"};

bool is_service(const json& message) {
    return std::none_of(ordinary_content.begin(), ordinary_content.end(),
                        [&](std::string_view name) { return message.contains(name); });
}

std::int64_t sender_id(const json& message) {
    return message.contains("from") ? message["from"].value("id", std::int64_t{0}) : 0;
}

/// Whether a text is a command for this bot, or mentions it.
bool addresses(const std::string& text, const std::string& username) {
    const std::string small = to_lower(text);
    const std::string at_name = "@" + to_lower(username);
    if (small.find(at_name) != std::string::npos) return true;
    if (small.empty() || small.front() != '/') return false;
    const std::string command = small.substr(0, small.find_first_of(" \n"));
    return command.find('@') == std::string::npos;
}

}  // namespace

bool World::bot_sees(const BotRecord& bot, const ChatRecord& chat, const json& message) {
    if (chat.is_private()) return chat.bot_id == bot.id;
    const auto member = chat.members.find(bot.id);
    if (member == chat.members.end() || !member->second.present()) return false;
    if (bot.sees_all_group_messages || member->second.is_admin() || chat.is_channel() || is_service(message)) {
        return true;
    }
    if (message.contains("reply_to_message") && sender_id(message["reply_to_message"]) == bot.id) return true;
    const std::string text = message.value("text", message.value("caption", std::string()));
    return addresses(text, profile(bot).value("username", ""));
}

void World::deliver(ChatRecord& chat, const json& message, bool edited) {
    if (is_of_people(chat)) return deliver_business(chat, message, edited);
    const std::string kind =
        chat.is_channel() ? (edited ? "edited_channel_post" : "channel_post") : (edited ? "edited_message" : "message");
    const std::int64_t sender = sender_id(message);
    const BotRecord* sending_bot = find_bot(sender);
    for (auto& [id, bot] : bots_) {
        if (id == sender || !bot_sees(bot, chat, message)) continue;
        if (sending_bot != nullptr && !chat.is_channel() && !is_service(message)) continue;
        push_update(bot, kind, message);
    }
}

json& World::post_message(ChatRecord& chat, json message) {
    const std::int64_t id = chat.next_message_id++;
    message["message_id"] = id;
    message["date"] = clock_.now();
    message["chat"] = chat.brief();
    const std::int64_t sender = sender_id(message);
    json& stored = chat.messages[id] = std::move(message);
    if (chat.is_private()) {
        UserRecord* user = find_user(chat.id);
        if (user != nullptr && sender != chat.id) user->arrivals.emplace_back(chat.bot_id, chat.id, id);
        UserRecord* owner = is_of_people(chat) && sender != chat.bot_id ? find_user(chat.bot_id) : nullptr;
        if (owner != nullptr) owner->arrivals.emplace_back(chat.bot_id, chat.id, id);
    } else {
        for (const auto& [user_id, member] : chat.members) {
            UserRecord* user = member.present() && user_id != sender ? find_user(user_id) : nullptr;
            if (user != nullptr && !user->is_bot()) user->arrivals.emplace_back(0, chat.id, id);
        }
    }
    note_message(chat, id, Observer::Change::posted);
    deliver(chat, stored, false);
    return stored;
}

void World::message_edited(ChatRecord& chat, json& message, bool by_user) {
    message["edit_date"] = clock_.now();
    note_message(chat, message["message_id"].get<std::int64_t>(), Observer::Change::edited);
    if (by_user) deliver(chat, message, true);
}

json* World::find_message(ChatRecord& chat, std::int64_t message_id) {
    const auto at = chat.messages.find(message_id);
    return at == chat.messages.end() ? nullptr : &at->second;
}

bool World::delete_message(ChatRecord& chat, std::int64_t message_id) {
    std::erase(chat.pinned, message_id);
    const bool existed = chat.messages.erase(message_id) > 0;
    if (existed) note_message(chat, message_id, Observer::Change::deleted);
    return existed;
}

json* World::find_inline_message(std::string_view inline_message_id) {
    if (const auto of = inline_names_.find(inline_message_id); of != inline_names_.end()) {
        ChatRecord* const chat = find_chat(of->second.bot_id, of->second.chat_id);
        return chat == nullptr ? nullptr : find_message(*chat, of->second.message_id);
    }
    const auto at = inline_messages_.find(inline_message_id);
    return at == inline_messages_.end() ? nullptr : &at->second;
}

std::string World::inline_name(std::int64_t bot_id, const ChatRecord& chat, std::int64_t message_id) {
    // The same message has the same id, and no other one has it.
    std::string id =
        "CAAAA" + std::to_string(bot_id) + "_" + std::to_string(chat.id) + "_" + std::to_string(message_id);
    inline_names_.try_emplace(id, chat.bot_id, chat.id, message_id);
    return id;
}

std::string World::add_inline_message(std::int64_t bot_id, json message) {
    std::string id = "BAAAA" + std::to_string(bot_id) + "_" + std::to_string(new_number());
    inline_messages_[id] = std::move(message);
    changed();
    return id;
}

}  // namespace telepot::lab
