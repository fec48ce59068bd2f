// SPDX-License-Identifier: MIT
// Users, bots, queries and the clock. Chats, messages and updates are in files of their own.
#include "lab/world.hpp"

#include <stdexcept>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

json ChatRecord::brief() const {
    json chat = info.is_object() ? info : json::object();
    chat["id"] = id;
    chat["type"] = type;
    return chat;
}

World::World(WorldOptions options)
    : options_(std::move(options)), files_(options_.files_folder), calls_(options_.call_log_limit) {}

UserRecord& World::add_user(json profile) {
    std::int64_t id = profile.value("id", std::int64_t{0});
    if (id == 0) {
        while (users_.contains(next_user_id_)) ++next_user_id_;
        id = next_user_id_++;
    }
    if (users_.contains(id)) throw std::invalid_argument("there is a user with id " + std::to_string(id));
    UserRecord& user = users_[id];
    user.id = id;
    user.profile = std::move(profile);
    user.profile["id"] = id;
    if (!user.profile.contains("is_bot")) user.profile["is_bot"] = false;
    if (!user.profile.contains("first_name")) user.profile["first_name"] = "User" + std::to_string(id);
    note_user(id);
    return user;
}

UserRecord* World::find_user(std::int64_t id) {
    const auto at = users_.find(id);
    return at == users_.end() ? nullptr : &at->second;
}

UserRecord* World::find_user(std::string_view username) {
    const std::string wanted = to_lower(username);
    for (auto& [id, user] : users_) {
        if (!wanted.empty() && to_lower(user.username()) == wanted) return &user;
    }
    return nullptr;
}

BotRecord& World::add_bot(const std::string& token, std::string first_name, std::string username) {
    if (BotRecord* known = find_bot(token)) return *known;
    const std::int64_t id = std::stoll(token);
    if (username.empty()) username = "lab" + std::to_string(id) + "_bot";
    if (first_name.empty()) first_name = "Bot " + std::to_string(id);
    if (bots_.contains(id)) throw std::invalid_argument("there is a bot with id " + std::to_string(id));
    add_user({{"id", id}, {"is_bot", true}, {"first_name", std::move(first_name)}, {"username", std::move(username)}});
    BotRecord& bot = bots_[id];
    bot.id = id;
    bot.token = token;
    bot.sees_all_group_messages = !options_.privacy_mode;
    bot.next_update_id = options_.first_update_id;
    bot_by_token_[token] = id;
    return bot;
}

BotRecord* World::find_bot(std::string_view token) {
    const auto at = bot_by_token_.find(token);
    return at == bot_by_token_.end() ? nullptr : &bots_.at(at->second);
}

BotRecord* World::find_bot(std::int64_t id) {
    const auto at = bots_.find(id);
    return at == bots_.end() ? nullptr : &at->second;
}

void World::each_bot(const std::function<void(BotRecord&)>& visit) {
    for (auto& [id, bot] : bots_) visit(bot);
}

PendingQuery& World::ask(BotRecord& bot, const std::string& kind, std::int64_t user_id, json query,
                         std::chrono::seconds life, const char* id_name) {
    PendingQuery& pending = note_query(bot, kind, user_id, std::move(query), life, id_name);
    push_update(bot, kind, pending.query);
    return pending;
}

PendingQuery& World::note_query(const BotRecord& bot, const std::string& kind, std::int64_t user_id, json query,
                                std::chrono::seconds life, const char* id_name) {
    const std::string id = new_id();
    PendingQuery& pending = queries_[id];
    pending.id = id;
    pending.kind = kind;
    pending.bot_id = bot.id;
    pending.user_id = user_id;
    query[id_name] = id;
    pending.query = std::move(query);
    pending.expires_ms = clock_.now_ms() + std::chrono::milliseconds(life).count();
    if (observer != nullptr) observer->query(pending);
    return pending;
}

PendingQuery* World::open_query(const BotRecord& bot, std::string_view kind, std::string_view id) {
    PendingQuery* query = find_query(id);
    if (query == nullptr || query->kind != kind || query->bot_id != bot.id || query->answered) return nullptr;
    return query->expires_ms > clock_.now_ms() ? query : nullptr;
}

PendingQuery* World::find_query(std::string_view id) {
    const auto at = queries_.find(id);
    return at == queries_.end() ? nullptr : &at->second;
}

void World::answer(PendingQuery& query, json arguments) {
    query.answered = true;
    query.answer = std::move(arguments);
    if (observer != nullptr) observer->query(query);
    changed();
}

std::string World::new_id() {
    // Telegram's query ids are numbers of 18 digits or so.
    return std::to_string(4'294'967'296'000'000LL + new_number() * 7'919);
}

void World::advance_clock(std::chrono::milliseconds by) {
    clock_.advance(by);
    for (auto& [id, bot] : bots_) {
        drop_expired(bot);
        if (bot.waiter && bot.waiter->deadline_ms <= clock_.now_ms()) {
            const auto finish = std::move(bot.waiter->finish);
            bot.waiter.reset();
            finish();
        }
        webhook_changed(bot);
    }
    if (observer != nullptr) observer->clock();
    changed();
}

}  // namespace telepot::lab
