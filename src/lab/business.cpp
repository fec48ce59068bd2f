// SPDX-License-Identifier: MIT
// Bots that act for people's accounts.
#include "lab/world.hpp"

namespace telepot::lab {

BusinessRecord& World::connect_business(BotRecord& bot, const UserRecord& owner, json rights) {
    BusinessRecord* connection = find_business(owner.id, bot.id);
    if (connection == nullptr) {
        const std::string id = "BC" + new_id();
        connection = &business_[id];
        connection->id = id;
        connection->owner_id = owner.id;
        connection->bot_id = bot.id;
    }
    connection->date = clock_.now();
    connection->rights = std::move(rights);
    connection->enabled = true;
    announce_business(*connection);
    return *connection;
}

void World::disconnect_business(BusinessRecord& connection) {
    connection.enabled = false;
    announce_business(connection);
}

BusinessRecord* World::find_business(std::string_view id) {
    const auto at = business_.find(id);
    return at == business_.end() ? nullptr : &at->second;
}

BusinessRecord* World::find_business(std::int64_t owner_id, std::int64_t bot_id) {
    for (auto& [id, connection] : business_) {
        if (connection.owner_id == owner_id && connection.bot_id == bot_id) return &connection;
    }
    return nullptr;
}

bool World::has_business(std::int64_t owner_id) const {
    for (const auto& [id, connection] : business_) {
        if (connection.owner_id == owner_id) return true;
    }
    return false;
}

json World::business_object(const BusinessRecord& connection) {
    json object{{"id", connection.id},
                {"user", find_user(connection.owner_id)->profile},
                {"user_chat_id", connection.owner_id},
                {"date", connection.date},
                {"is_enabled", connection.enabled}};
    // A connection that has ended gives no rights.
    if (connection.enabled) object["rights"] = connection.rights;
    return object;
}

void World::announce_business(const BusinessRecord& connection) {
    push_update(bots_.at(connection.bot_id), "business_connection", business_object(connection));
    changed();
}

void World::deliver_business(const ChatRecord& chat, const json& message, bool edited) {
    const json sender_bot = message.value("sender_business_bot", json::object());
    for (auto& [id, connection] : business_) {
        if (connection.owner_id != chat.bot_id || !connection.enabled) continue;
        if (sender_bot.value("id", std::int64_t{0}) == connection.bot_id) continue;
        json copy = message;
        copy["business_connection_id"] = id;
        push_update(bots_.at(connection.bot_id), edited ? "edited_business_message" : "business_message",
                    std::move(copy));
    }
}

void World::tell_business_deleted(const ChatRecord& chat, const json& message_ids, std::int64_t except_bot) {
    for (auto& [id, connection] : business_) {
        if (connection.owner_id != chat.bot_id || !connection.enabled || connection.bot_id == except_bot) continue;
        push_update(bots_.at(connection.bot_id), "deleted_business_messages",
                    {{"business_connection_id", id}, {"chat", chat.brief()}, {"message_ids", message_ids}});
    }
}

}  // namespace telepot::lab
