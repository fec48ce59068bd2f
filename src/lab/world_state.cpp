// SPDX-License-Identifier: MIT
// The whole world at once: emptied, written down, read back.
#include <algorithm>
#include <array>
#include <stdexcept>

#include "lab/world.hpp"

namespace telepot::lab {

namespace {

constexpr const char* format_name = "telepot-lab-world";
constexpr int format_version = 1;

json saved_user(const UserRecord& user) {
    json arrivals = json::array();
    for (const auto& at : user.arrivals) arrivals.push_back({at.bot_id, at.chat_id, at.message_id});
    return json{{"profile", user.profile}, {"extra", user.extra},     {"deactivated", user.deactivated},
                {"started", user.started}, {"blocked", user.blocked}, {"arrivals", std::move(arrivals)}};
}

UserRecord loaded_user(const json& saved) {
    UserRecord user;
    user.profile = saved.at("profile");
    user.id = user.profile.at("id").get<std::int64_t>();
    user.extra = saved.at("extra");
    user.deactivated = saved.at("deactivated").get<bool>();
    saved.at("started").get_to(user.started);
    saved.at("blocked").get_to(user.blocked);
    for (const json& at : saved.at("arrivals")) {
        user.arrivals.emplace_back(at.at(0).get<std::int64_t>(), at.at(1).get<std::int64_t>(),
                                   at.at(2).get<std::int64_t>());
    }
    return user;
}

json saved_bot(const BotRecord& bot) {
    json queue = json::array();
    for (const QueuedUpdate& update : bot.queue) {
        queue.push_back({{"id", update.id},
                         {"kind", update.kind},
                         {"update", json::parse(update.text, nullptr, false)},
                         {"expires_ms", update.expires_ms},
                         {"order_key", update.order_key}});
    }
    json saved{{"id", bot.id},
               {"token", bot.token},
               {"sees_all_group_messages", bot.sees_all_group_messages},
               {"extra", bot.extra},
               {"queue", std::move(queue)},
               {"next_update_id", bot.next_update_id},
               {"allowed_updates", nullptr},
               {"logged_out_until", bot.logged_out_until}};
    if (bot.allowed_updates) saved["allowed_updates"] = *bot.allowed_updates;
    if (!bot.webhook.url.empty()) {
        saved["webhook"] = {{"url", bot.webhook.url},
                            {"secret_token", bot.webhook.secret_token},
                            {"certificate", bot.webhook.certificate},
                            {"ip_address", bot.webhook.ip_address},
                            {"max_connections", bot.webhook.max_connections}};
    }
    return saved;
}

BotRecord loaded_bot(const json& saved) {
    BotRecord bot;
    bot.id = saved.at("id").get<std::int64_t>();
    bot.token = saved.at("token").get<std::string>();
    bot.sees_all_group_messages = saved.at("sees_all_group_messages").get<bool>();
    bot.extra = saved.at("extra");
    bot.next_update_id = saved.at("next_update_id").get<std::int64_t>();
    bot.logged_out_until = saved.at("logged_out_until").get<std::int64_t>();
    if (!saved.at("allowed_updates").is_null()) {
        bot.allowed_updates.emplace();
        for (const json& kind : saved.at("allowed_updates")) bot.allowed_updates->insert(kind.get<std::string>());
    }
    if (const auto hook = saved.find("webhook"); hook != saved.end()) {
        bot.webhook.url = hook->at("url").get<std::string>();
        bot.webhook.secret_token = hook->at("secret_token").get<std::string>();
        bot.webhook.certificate = hook->at("certificate").get<std::string>();
        bot.webhook.ip_address = hook->at("ip_address").get<std::string>();
        bot.webhook.max_connections = hook->at("max_connections").get<int>();
    }
    return bot;
}

json saved_chat(const ChatRecord& chat) {
    json members = json::array();
    for (const auto& [id, member] : chat.members) {
        members.push_back({{"user_id", id}, {"status", member.status}, {"rights", member.rights}});
    }
    json messages = json::array();
    for (const auto& [id, message] : chat.messages) messages.push_back(message);
    return json{{"id", chat.id},           {"bot_id", chat.bot_id},
                {"type", chat.type},       {"info", chat.info},
                {"full", chat.full},       {"extra", chat.extra},
                {"members", members},      {"messages", messages},
                {"pinned", chat.pinned},   {"next_message_id", chat.next_message_id},
                {"deleted", chat.deleted}, {"migrated_to", chat.migrated_to}};
}

ChatRecord loaded_chat(const json& saved) {
    ChatRecord chat;
    chat.id = saved.at("id").get<std::int64_t>();
    chat.bot_id = saved.at("bot_id").get<std::int64_t>();
    chat.type = saved.at("type").get<std::string>();
    chat.info = saved.at("info");
    chat.full = saved.at("full");
    chat.extra = saved.at("extra");
    for (const json& member : saved.at("members")) {
        chat.members[member.at("user_id").get<std::int64_t>()] =
            Member(member.at("status").get<std::string>(), member.at("rights"));
    }
    for (const json& message : saved.at("messages")) {
        chat.messages[message.at("message_id").get<std::int64_t>()] = message;
    }
    saved.at("pinned").get_to(chat.pinned);
    chat.next_message_id = saved.at("next_message_id").get<std::int64_t>();
    chat.deleted = saved.at("deleted").get<bool>();
    chat.migrated_to = saved.at("migrated_to").get<std::int64_t>();
    return chat;
}

json saved_query(const PendingQuery& query) {
    return json{{"id", query.id},
                {"kind", query.kind},
                {"bot_id", query.bot_id},
                {"user_id", query.user_id},
                {"query", query.query},
                {"chat_id", query.chat_id},
                {"answer", query.answer},
                {"answered", query.answered},
                {"chat_bot_id", query.chat_bot_id},
                {"expires_ms", query.expires_ms}};
}

PendingQuery loaded_query(const json& saved) {
    PendingQuery query;
    query.id = saved.at("id").get<std::string>();
    query.kind = saved.at("kind").get<std::string>();
    query.bot_id = saved.at("bot_id").get<std::int64_t>();
    query.user_id = saved.at("user_id").get<std::int64_t>();
    query.query = saved.at("query");
    query.chat_id = saved.at("chat_id").get<std::int64_t>();
    query.chat_bot_id = saved.at("chat_bot_id").get<std::int64_t>();
    query.expires_ms = saved.at("expires_ms").get<std::int64_t>();
    query.answered = saved.at("answered").get<bool>();
    query.answer = saved.at("answer");
    return query;
}

}  // namespace

/// Ends polls that wait: what they refer to goes.
void World::end_polls() {
    for (auto& [id, bot] : bots_) {
        if (!bot.waiter) continue;
        const auto finish = std::move(bot.waiter->finish);
        bot.waiter.reset();
        bot.queue.clear();
        finish();
    }
}

/// What is new in place of what was: told to everybody.
void World::replaced() {
    ++generation_;
    if (observer != nullptr) observer->emptied();
    for (const auto& [id, bot] : bots_) webhook_changed(bot);
    changed();
}

void World::clear(bool bots_too) {
    end_polls();
    std::map<std::int64_t, BotRecord> bots;
    std::map<std::int64_t, UserRecord> users;
    for (auto& [id, bot] : bots_) {
        // A webhook's deliverer is to notice that it is over.
        ++bot.webhook_revision;
        if (bots_too) {
            bot.webhook = WebhookState();
            webhook_changed(bot);
            continue;
        }
        BotRecord& fresh = bots[id];
        fresh.id = id;
        fresh.token = bot.token;
        fresh.sees_all_group_messages = !options_.privacy_mode;
        // A bot that runs asks for what comes after the last it got.
        fresh.next_update_id = bot.next_update_id;
        fresh.last_given_update = bot.last_given_update;
        fresh.allowed_updates = bot.allowed_updates;
        fresh.webhook = bot.webhook;
        fresh.webhook_revision = bot.webhook_revision;
        UserRecord& user = users[id];
        user.id = id;
        user.profile = users_.at(id).profile;
    }
    bots_ = std::move(bots);
    users_ = std::move(users);
    std::erase_if(bot_by_token_, [this](const auto& entry) { return !bots_.contains(entry.second); });
    chats_.clear();
    queries_.clear();
    business_.clear();
    inline_messages_.clear();
    inline_names_.clear();
    files_.clear();
    faults_.forget();
    calls_.clear();
    clock_.set_offset_ms(0);
    next_user_id_ = first_user_id;
    next_group_id_ = first_group_id;
    next_supergroup_id_ = first_supergroup_id;
    replaced();
}

json World::save() {
    json saved{{"format", format_name},
               {"version", format_version},
               {"clock_offset_ms", clock_.offset_ms()},
               {"next_number", next_number_},
               {"next_user_id", next_user_id_},
               {"next_group_id", next_group_id_},
               {"next_supergroup_id", next_supergroup_id_},
               {"inline_messages", json::object()},
               {"files", files_.save()}};
    for (const char* list : {"users", "bots", "chats", "queries", "inline_names"}) saved[list] = json::array();
    for (const auto& [id, user] : users_) saved["users"].push_back(saved_user(user));
    for (const auto& [id, bot] : bots_) saved["bots"].push_back(saved_bot(bot));
    for (const auto& [key, chat] : chats_) saved["chats"].push_back(saved_chat(chat));
    for (const auto& [id, query] : queries_) saved["queries"].push_back(saved_query(query));
    for (const auto& [id, message] : inline_messages_) saved["inline_messages"][id] = message;
    for (const auto& [id, at] : inline_names_) {
        saved["inline_names"].push_back({id, at.bot_id, at.chat_id, at.message_id});
    }
    return saved;
}

/// Puts the saved updates into the bot's queue. A bot that runs has asked for later ones than these may be: they get
/// new numbers then.
void World::load_queue(BotRecord& bot, const json& queue) {
    const auto at = bots_.find(bot.id);
    const std::int64_t next = at == bots_.end() ? 0 : at->second.next_update_id;
    const bool renumber = next > bot.next_update_id;
    if (renumber) bot.next_update_id = next;
    for (const json& saved : queue) {
        json update = saved.at("update");
        auto id = saved.at("id").get<std::int64_t>();
        if (renumber) update["update_id"] = id = bot.next_update_id++;
        bot.queue.emplace_back(id, saved.at("kind").get<std::string>(), to_text(update),
                               saved.at("expires_ms").get<std::int64_t>(), ++last_serial_,
                               saved.at("order_key").get<std::int64_t>());
    }
}

void World::load(const json& saved) {
    std::map<std::int64_t, UserRecord> users;
    std::map<std::int64_t, BotRecord> bots;
    std::map<std::pair<std::int64_t, std::int64_t>, ChatRecord> chats;
    std::map<std::string, PendingQuery, std::less<>> queries;
    std::map<std::string, json, std::less<>> inline_messages;
    std::map<std::string, UserRecord::Arrival, std::less<>> inline_names;
    std::int64_t offset = 0;
    std::array<std::int64_t, 4> next{};
    try {
        if (saved.at("format") != format_name)
            throw std::invalid_argument("its format isn't " + std::string(format_name));
        if (saved.at("version") != format_version) throw std::invalid_argument("it is of another version");
        for (const json& one : saved.at("users")) {
            UserRecord user = loaded_user(one);
            users[user.id] = std::move(user);
        }
        for (const json& one : saved.at("bots")) {
            BotRecord bot = loaded_bot(one);
            if (!users.contains(bot.id)) throw std::invalid_argument("a bot is no user");
            load_queue(bot, one.at("queue"));
            bots[bot.id] = std::move(bot);
        }
        for (const json& one : saved.at("chats")) {
            ChatRecord chat = loaded_chat(one);
            const std::pair key{chat.bot_id, chat.id};
            chats[key] = std::move(chat);
        }
        for (const json& one : saved.at("queries")) {
            PendingQuery query = loaded_query(one);
            const std::string id = query.id;
            queries[id] = std::move(query);
        }
        for (const auto& [id, message] : saved.at("inline_messages").items()) inline_messages[id] = message;
        for (const json& one : saved.at("inline_names")) {
            inline_names.try_emplace(one.at(0).get<std::string>(), one.at(1).get<std::int64_t>(),
                                     one.at(2).get<std::int64_t>(), one.at(3).get<std::int64_t>());
        }
        offset = saved.at("clock_offset_ms").get<std::int64_t>();
        next = {saved.at("next_number").get<std::int64_t>(), saved.at("next_user_id").get<std::int64_t>(),
                saved.at("next_group_id").get<std::int64_t>(), saved.at("next_supergroup_id").get<std::int64_t>()};
        files_.load(saved.at("files"));
    } catch (const std::exception& error) {
        throw std::invalid_argument(std::string("that is no snapshot: ") + error.what());
    }
    end_polls();
    for (auto& [id, bot] : bots_) {
        const auto again = bots.find(id);
        if (again == bots.end()) {
            bot.webhook = WebhookState();
            ++bot.webhook_revision;
            webhook_changed(bot);
        } else {
            again->second.webhook_revision = bot.webhook_revision + 1;
            again->second.last_given_update = bot.last_given_update;
        }
    }
    for (auto& [id, bot] : bots) {
        if (!bot.webhook.url.empty() && bot.webhook_revision == 0) bot.webhook_revision = 1;
    }
    users_ = std::move(users);
    bots_ = std::move(bots);
    chats_ = std::move(chats);
    queries_ = std::move(queries);
    business_.clear();  // connections aren't part of a snapshot
    inline_messages_ = std::move(inline_messages);
    inline_names_ = std::move(inline_names);
    bot_by_token_.clear();
    for (const auto& [id, bot] : bots_) bot_by_token_[bot.token] = id;
    clock_.set_offset_ms(offset);
    next_number_ = std::max(next_number_, next[0]);
    next_user_id_ = next[1];
    next_group_id_ = next[2];
    next_supergroup_id_ = next[3];
    replaced();
}

void World::note_inline(std::string_view inline_message_id) {
    changed();
    if (observer == nullptr) return;
    for (const auto& [key, chat] : chats_) {
        const auto ids = chat.extra.find("inline_ids");
        if (ids == chat.extra.end()) continue;
        for (const auto& [message_id, id] : ids->items()) {
            if (id == inline_message_id) observer->message(chat, std::stoll(message_id), Observer::Change::edited);
        }
    }
}

}  // namespace telepot::lab
