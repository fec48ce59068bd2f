// SPDX-License-Identifier: MIT
// Update queues: what gets in, how long it stays, who is told.
#include <algorithm>
#include <array>

#include "lab/world.hpp"

namespace telepot::lab {

namespace {

constexpr std::array<std::string_view, 3> not_by_default{"chat_member", "message_reaction", "message_reaction_count"};
constexpr std::int64_t life_ms = 24LL * 3600 * 1000;
constexpr std::int64_t payment_query_life_ms = 150 * 1000LL;

bool wanted(const BotRecord& bot, const std::string& kind) {
    if (bot.allowed_updates) return bot.allowed_updates->contains(kind);
    return std::find(not_by_default.begin(), not_by_default.end(), kind) == not_by_default.end();
}

/// The chat that an update belongs to, else the user, else 0.
std::int64_t order_key(const json& update, const std::string& kind) {
    const auto body = update.find(kind);
    if (body == update.end() || !body->is_object()) return 0;
    const auto id_of = [](const json& object, const char* name) -> std::int64_t {
        const auto at = object.find(name);
        if (at == object.end() || !at->is_object()) return 0;
        const auto id = at->find("id");
        return id != at->end() && id->is_number_integer() ? id->get<std::int64_t>() : 0;
    };
    if (const std::int64_t chat = id_of(*body, "chat")) return chat;
    const auto message = body->find("message");
    if (message != body->end() && message->is_object()) {
        if (const std::int64_t chat = id_of(*message, "chat")) return chat;
    }
    if (const std::int64_t from = id_of(*body, "from")) return from;
    return id_of(*body, "user");
}

}  // namespace

std::int64_t World::enqueue(BotRecord& bot, const std::string& kind, json update) {
    // Tests may inject nonsense: an update_id of a wrong type counts as 0 here and is delivered as it is.
    const json& given = update.at("update_id");
    const std::int64_t id = given.is_number_integer() ? given.get<std::int64_t>() : 0;
    const bool is_payment_query = kind == "shipping_query" || kind == "pre_checkout_query";
    const std::int64_t until = clock_.now_ms() + (is_payment_query ? payment_query_life_ms : life_ms);
    bot.queue.emplace_back(id, kind, to_text(update), until, ++last_serial_, order_key(update, kind));
    if (observer != nullptr) observer->update(bot, bot.queue.back(), Observer::UpdateChange::queued, {}, 0);
    if (bot.waiter) {
        const auto finish = std::move(bot.waiter->finish);
        bot.waiter.reset();
        finish();
    } else {
        webhook_changed(bot);
    }
    changed();
    return id;
}

std::int64_t World::push_update(BotRecord& bot, const std::string& kind, json body) {
    if (!wanted(bot, kind)) return 0;
    json update = json::object();
    update["update_id"] = bot.next_update_id++;
    update[kind] = std::move(body);
    return enqueue(bot, kind, std::move(update));
}

std::int64_t World::push_raw_update(BotRecord& bot, json update) {
    std::string kind;
    for (const auto& [name, value] : update.items()) {
        if (name != "update_id") kind = name;
    }
    if (!update.contains("update_id")) {
        update["update_id"] = bot.next_update_id++;
    } else if (update["update_id"].is_number_integer()) {
        bot.next_update_id = std::max(bot.next_update_id, update["update_id"].get<std::int64_t>() + 1);
    }
    return enqueue(bot, kind, std::move(update));
}

void World::webhook_changed(const BotRecord& bot) {
    if (on_webhook_update && (!bot.webhook.url.empty() || bot.webhook_revision != 0)) on_webhook_update(bot);
}

void World::note_delivered(BotRecord& bot, const QueuedUpdate& update, std::uint64_t call) {
    bot.last_given_update = update.id;
    if (observer == nullptr) return;
    observer->update(bot, update, Observer::UpdateChange::delivered, call == 0 ? "webhook" : "poll", call);
    changed();
}

void World::drop_expired(BotRecord& bot) {
    const std::int64_t now = clock_.now_ms();
    std::erase_if(bot.queue, [&](const QueuedUpdate& update) {
        const bool over = update.expires_ms <= now;
        if (over && observer != nullptr) observer->update(bot, update, Observer::UpdateChange::expired, {}, 0);
        return over;
    });
}

}  // namespace telepot::lab
