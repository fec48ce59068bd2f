// SPDX-License-Identifier: MIT
#include "bot/migrations.hpp"

#include <exception>
#include <string>
#include <utility>

#include "runtime/engine.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot::bot {

namespace {

constexpr std::size_t kMostRemembered = 1'000'000;

std::int64_t find(const std::unordered_map<std::int64_t, std::int64_t>& map, std::int64_t id) {
    const auto found = map.find(id);
    return found == map.end() ? 0 : found->second;
}

}  // namespace

Migrations::Migrations(const MigrationOptions& options, log::SharedBotName bot_name)
    : follows_(options.follow), most_(options.max_remembered), bot_name_(std::move(bot_name)) {
    if (most_ < 1 || most_ > kMostRemembered) {
        throw BadArgument("BotOptions::migration.max_remembered must be between 1 and 1,000,000");
    }
}

void Migrations::learn(std::int64_t old_chat_id, std::int64_t new_chat_id) {
    // Groups and supergroups have negative ids; what else a server says is no migration.
    if (old_chat_id >= 0 || new_chat_id >= 0 || old_chat_id == new_chat_id) return;
    std::int64_t forgotten = 0;
    if (!remember(old_chat_id, new_chat_id, forgotten)) return;
    log::write(log::Level::info, bot_name_,
               "chat " + std::to_string(old_chat_id) + " has become the supergroup " + std::to_string(new_chat_id));
    Follower follower;
    {
        const std::lock_guard lock(mutex_);
        follower = follower_;
    }
    if (follower) follower(old_chat_id, new_chat_id, forgotten);
    tell(old_chat_id, new_chat_id);
}

void Migrations::see(const AnyMessage& msg) {
    const auto* const message = msg.get_if<Message>();
    if (message == nullptr) return;
    if (message->migrate_to_chat_id) learn(message->chat.id, *message->migrate_to_chat_id);
    if (message->migrate_from_chat_id) learn(*message->migrate_from_chat_id, message->chat.id);
}

/// False: it is known. A supergroup has been one group, so what contradicts that is left out, also two groups that
/// would become each other.
bool Migrations::remember(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t& forgotten) {
    const std::lock_guard lock(mutex_);
    if (successors_.contains(old_chat_id) || predecessors_.contains(new_chat_id)) return false;
    if (successors_.contains(new_chat_id) || predecessors_.contains(old_chat_id)) return false;
    if (by_age_.size() >= most_) {
        forgotten = by_age_.front();
        predecessors_.erase(find(successors_, forgotten));
        successors_.erase(forgotten);
        by_age_.pop_front();
    }
    by_age_.push_back(old_chat_id);
    successors_.emplace(old_chat_id, new_chat_id);
    predecessors_.emplace(new_chat_id, old_chat_id);
    count_.store(by_age_.size(), std::memory_order_release);
    return true;
}

std::int64_t Migrations::successor(std::int64_t chat_id) const {
    if (empty()) return 0;
    const std::lock_guard lock(mutex_);
    return find(successors_, chat_id);
}

std::int64_t Migrations::predecessor(std::int64_t chat_id) const {
    if (empty()) return 0;
    const std::lock_guard lock(mutex_);
    return find(predecessors_, chat_id);
}

void Migrations::set_follower(Follower follower) {
    const std::lock_guard lock(mutex_);
    std::swap(follower_, follower);
}

void Migrations::set_hook(Hook hook) {
    const std::lock_guard lock(hook_mutex_);
    std::swap(hook_, hook);
}

// In one thread for both versions, so that it needs no lock of the user's, and so that no handler waits for it.
void Migrations::tell(std::int64_t old_chat_id, std::int64_t new_chat_id) {
    {
        const std::lock_guard lock(hook_mutex_);
        if (!hook_) return;
    }
    Engine& engine = Engine::instance();
    engine.ensure_driven();
    engine.loop().post([self = detail::Shared<Migrations>(this), old_chat_id, new_chat_id] {
        self->call_hook(old_chat_id, new_chat_id);
    });
}

void Migrations::call_hook(std::int64_t old_chat_id, std::int64_t new_chat_id) {
    const std::lock_guard lock(hook_mutex_);
    const Hook hook = hook_;
    if (!hook) return;
    try {
        hook(old_chat_id, new_chat_id);
    } catch (...) {
        log::write(log::Level::error, bot_name_,
                   "what on_chat_migrated() was given has thrown: " + describe(std::current_exception()));
    }
}

}  // namespace telepot::bot
