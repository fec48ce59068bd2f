// SPDX-License-Identifier: MIT
// Place, BotAccount, Chat, Call.
#include "lab/api/support.hpp"

namespace telepot::lab {

Place::Place(const Chat& chat) : chat_id_(chat.id_) {}
Place::Place(const BotAccount& bot) : bot_id_(bot.id_) {}
Place::Place(const User& person) : bot_id_(person.id_) {}

std::string Call::argument(std::string_view name) const {
    const auto all = nlohmann::json::parse(arguments, nullptr, false);
    const auto at = all.find(name);
    if (at == all.end()) return {};
    return at->is_string() ? at->get<std::string>() : to_text(*at);
}

// BotAccount ---------------------------------------------------------------------------------------------------------

BotAccount::BotAccount(std::shared_ptr<Laboratory> laboratory, std::int64_t id)
    : lab_(std::move(laboratory)), id_(id) {}

std::string BotAccount::token() const {
    const auto lock = lab_->world.lock();
    return bot_record(lab_->world, id_).token;
}

std::string BotAccount::username() const {
    const auto lock = lab_->world.lock();
    return user_record(lab_->world, id_).username();
}

std::size_t BotAccount::pending_updates() const {
    const auto lock = lab_->world.lock();
    BotRecord& bot = bot_record(lab_->world, id_);
    lab_->world.drop_expired(bot);
    return bot.queue.size();
}

std::int64_t BotAccount::inject(std::string_view update_json) const {
    json update = parse_object(update_json, "an update");
    const auto lock = lab_->world.lock();
    return lab_->world.push_raw_update(bot_record(lab_->world, id_), std::move(update));
}

void BotAccount::set_next_update_id(std::int64_t update_id) const {
    const auto lock = lab_->world.lock();
    bot_record(lab_->world, id_).next_update_id = update_id;
}

// Chat ---------------------------------------------------------------------------------------------------------------

Chat::Chat(std::shared_ptr<Laboratory> laboratory, std::int64_t id) : lab_(std::move(laboratory)), id_(id) {}

std::string Chat::type() const {
    const auto lock = lab_->world.lock();
    return group_record(lab_->world, id_).type;
}

std::vector<Message> Chat::messages() const {
    const auto lock = lab_->world.lock();
    const ChatRecord& chat = group_record(lab_->world, id_);
    std::vector<Message> result;
    result.reserve(chat.messages.size());
    for (const auto& [id, message] : chat.messages) result.push_back(public_message(lab_->world, chat, message));
    return result;
}

std::optional<Message> Chat::message(std::int64_t message_id) const {
    const auto lock = lab_->world.lock();
    ChatRecord& chat = group_record(lab_->world, id_);
    const json* stored = lab_->world.find_message(chat, message_id);
    if (stored == nullptr) return std::nullopt;
    return public_message(lab_->world, chat, *stored);
}

std::string Chat::member(std::int64_t user_id) const {
    const auto lock = lab_->world.lock();
    return to_text(lab_->world.chat_member(group_record(lab_->world, id_), user_id));
}

Chat Chat::migrate() const {
    const auto lock = lab_->world.lock();
    ChatRecord& group = group_record(lab_->world, id_);
    std::int64_t owner = 0;
    for (const auto& [id, member] : group.members) {
        if (member.status == "creator") owner = id;
    }
    return Chat(lab_, lab_->world.migrate(group, owner).id);
}

}  // namespace telepot::lab
