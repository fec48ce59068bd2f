// SPDX-License-Identifier: MIT
// What users see.
#include "lab/api/support.hpp"

namespace telepot::lab {

namespace {

/// The oldest arrival whose message still exists; what was deleted meanwhile is passed over.
std::optional<Message> take_arrival(World& world, UserRecord& user) {
    while (!user.arrivals.empty()) {
        const UserRecord::Arrival next = user.arrivals.front();
        user.arrivals.pop_front();
        ChatRecord* chat = world.find_chat(next.bot_id, next.chat_id);
        const json* message = chat == nullptr ? nullptr : world.find_message(*chat, next.message_id);
        if (message != nullptr) return public_message(world, *chat, *message);
    }
    return std::nullopt;
}

}  // namespace

Message User::wait_message(std::chrono::milliseconds timeout) const {
    World& world = lab_->world;
    auto lock = world.lock();
    UserRecord& user = user_record(world, id_);
    std::optional<Message> message;
    wait_or_throw(
        world, lock, timeout, [&] { return (message = take_arrival(world, user)).has_value(); },
        "a message to user " + std::to_string(id_));
    return *message;
}

std::string User::wait_text(std::chrono::milliseconds timeout) const {
    return wait_message(timeout).text;
}

std::optional<Message> User::next_message() const {
    const auto lock = lab_->world.lock();
    return take_arrival(lab_->world, user_record(lab_->world, id_));
}

Message User::wait_edit(const Message& message, std::string_view text, std::chrono::milliseconds timeout) const {
    World& world = lab_->world;
    auto lock = world.lock();
    ChatRecord& chat = chat_of(world, message);
    std::optional<Message> now;
    const auto holds = [&] {
        const json* stored = world.find_message(chat, message.message_id);
        if (stored != nullptr) now = public_message(world, chat, *stored);
        return stored != nullptr && now->text == text;
    };
    wait_or_throw(world, lock, timeout, holds,
                  "message " + std::to_string(message.message_id) + " to become \"" + std::string(text) + "\"");
    return *now;
}

std::optional<Message> User::reload(const Message& message) const {
    const auto lock = lab_->world.lock();
    ChatRecord& chat = chat_of(lab_->world, message);
    const json* stored = lab_->world.find_message(chat, message.message_id);
    if (stored == nullptr) return std::nullopt;
    return public_message(lab_->world, chat, *stored);
}

std::vector<Message> User::messages(const BotAccount& bot) const {
    const auto lock = lab_->world.lock();
    std::vector<Message> result;
    const ChatRecord* chat = lab_->world.find_chat(bot.id(), id_);
    if (chat == nullptr) return result;
    result.reserve(chat->messages.size());
    for (const auto& [id, message] : chat->messages) result.push_back(public_message(lab_->world, *chat, message));
    return result;
}

std::vector<Message> User::messages(const User& person) const {
    const auto lock = lab_->world.lock();
    const ChatRecord& chat = people_chat(lab_->world, id_, person.id());
    std::vector<Message> result;
    result.reserve(chat.messages.size());
    for (const auto& [id, message] : chat.messages) result.push_back(public_message(lab_->world, chat, message));
    return result;
}

std::vector<Message> User::ephemeral_messages(const Place& where) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const ChatRecord* const chat = world.find_chat(where.bot_id_, where.bot_id_ == 0 ? where.chat_id_ : id_);
    std::vector<Message> result;
    if (chat == nullptr) return result;
    const json all = chat->extra.value("ephemeral", json::object());
    for (const json& message : all) {
        if (message["receiver_user"].value("id", std::int64_t{0}) == id_) {
            result.push_back(public_message(world, *chat, message));
        }
    }
    return result;
}

std::string User::wait_answer(std::string_view query_id, std::chrono::milliseconds timeout) const {
    World& world = lab_->world;
    auto lock = world.lock();
    PendingQuery* query = world.find_query(query_id);
    if (query == nullptr) refuse("there is no query " + std::string(query_id));
    // A widget is told so at once, as Telegram does with the error 502.
    const bool is_widget = query->kind == "widget_query" || query->kind == "shared_widget_query";
    const auto is_over = [&] { return is_widget && query->expires_ms <= world.clock().now_ms(); };
    wait_or_throw(world, lock, timeout, [&] { return query->answered || is_over(); }, "the answer to a " + query->kind);
    if (!query->answered) throw WaitTimeout("error 502: the bot left a " + query->kind + " without an answer");
    return to_text(query->answer);
}

}  // namespace telepot::lab
