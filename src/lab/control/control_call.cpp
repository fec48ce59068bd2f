// SPDX-License-Identifier: MIT
#include "lab/control/control_call.hpp"

namespace telepot::lab {

std::int64_t ControlCall::integer(std::string_view name, std::int64_t otherwise) const {
    const auto at = args.find(name);
    return at == args.end() ? otherwise : at->get<std::int64_t>();
}

double ControlCall::number(std::string_view name, double otherwise) const {
    const auto at = args.find(name);
    return at == args.end() ? otherwise : at->get<double>();
}

bool ControlCall::flag(std::string_view name, bool otherwise) const {
    const auto at = args.find(name);
    return at == args.end() ? otherwise : at->get<bool>();
}

std::string ControlCall::text(std::string_view name, std::string_view otherwise) const {
    const auto at = args.find(name);
    return at == args.end() ? std::string(otherwise) : at->get<std::string>();
}

std::string ControlCall::json_text(std::string_view name) const {
    const auto at = args.find(name);
    return at == args.end() ? std::string() : to_text(*at);
}

User ControlCall::user() const {
    const std::int64_t id = integer("user_id");
    const auto lock = world.lock();
    const UserRecord* user = world.find_user(id);
    if (user == nullptr) throw ControlError(404, "there is no person with id " + std::to_string(id), "user_id");
    if (user->is_bot()) throw ControlError(400, std::to_string(id) + " is a bot, not a person", "user_id");
    return Handles(lab).user(id);
}

BotAccount ControlCall::bot() const {
    const std::int64_t id = integer("bot_id");
    if (id == 0) throw ControlError(400, "\"bot_id\" is missing", "bot_id");
    const auto lock = world.lock();
    if (world.find_bot(id) == nullptr) {
        throw ControlError(404, "there is no bot with id " + std::to_string(id), "bot_id");
    }
    return Handles(lab).bot(id);
}

Chat ControlCall::chat() const {
    const std::int64_t id = integer("chat_id");
    if (id == 0) throw ControlError(400, "\"chat_id\" is missing", "chat_id");
    const auto lock = world.lock();
    if (id > 0 || world.find_chat(0, id) == nullptr) {
        throw ControlError(404, "there is no group or channel with id " + std::to_string(id), "chat_id");
    }
    return Handles(lab).chat(id);
}

Place ControlCall::place() const {
    if (has("chat_id") == has("bot_id")) {
        throw ControlError(400, "give either \"chat_id\" (a group or channel) or \"bot_id\" (the private chat with it)",
                           "chat_id");
    }
    if (has("bot_id")) return bot();
    return chat();
}

Message ControlCall::message() const {
    place();
    Message message;
    message.bot_id = integer("bot_id");
    message.chat_id = message.bot_id == 0 ? integer("chat_id") : integer("user_id");
    message.message_id = integer("message_id");
    return message;
}

std::chrono::milliseconds ControlCall::timeout() const {
    constexpr std::int64_t usual = 10'000;
    return std::chrono::milliseconds(integer("timeout_ms", usual));
}

}  // namespace telepot::lab
