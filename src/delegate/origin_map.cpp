// SPDX-License-Identifier: MIT
#include "delegate/origin_map.hpp"

#include <functional>

#include "telepot/values/exception.hpp"
#include "values/clamped_time.hpp"

namespace telepot::delegate {

OriginMap::OriginMap(Names kinds, const OriginBounds& bounds)
    : kinds_(std::move(kinds)),
      most_(bounds.most),
      max_age_(telepot::detail::clamped(bounds.max_age)),
      forgotten_text_(bounds.forgotten_text) {
    if (bounds.most < 1 || bounds.most > 10'000'000) {
        throw BadArgument("OriginBounds::most must be between 1 and 10,000,000");
    }
    if (!(bounds.max_age.count() >= 0)) throw BadArgument("OriginBounds::max_age must not be negative");
}

void OriginMap::enter(const Seed& owner, Keeper& keeper) {
    const std::lock_guard lock(mutex_);
    keepers_.insert_or_assign(owner, &keeper);
}

void OriginMap::leave(const Seed& owner, const Keeper& keeper) noexcept {
    const std::lock_guard lock(mutex_);
    const auto found = keepers_.find(owner);
    if (found != keepers_.end() && found->second == &keeper) keepers_.erase(found);
}

void OriginMap::add(const MessageIdentifier& origin, const Seed& owner, Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    if (const auto found = by_origin_.find(origin); found != by_origin_.end()) erase_locked(found->second);
    entries_.emplace_back(origin, owner, now);
    by_origin_.emplace(origin, std::prev(entries_.end()));
    owned_[owner].insert(origin);
    if (const auto keeper = keepers_.find(owner); keeper != keepers_.end()) keeper->second->adopt(origin);
    expire_locked(now);
}

void OriginMap::remove(const MessageIdentifier& origin) {
    const std::lock_guard lock(mutex_);
    if (const auto found = by_origin_.find(origin); found != by_origin_.end()) erase_locked(found->second);
}

void OriginMap::move(const Seed& from, const Seed& to) {
    const std::lock_guard lock(mutex_);
    auto moved = owned_.extract(from);
    if (moved.empty()) return;
    for (const MessageIdentifier& origin : moved.mapped()) by_origin_.at(origin)->owner = to;
    owned_[to].merge(moved.mapped());
}

Seed OriginMap::owner(const MessageIdentifier& origin, Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    expire_locked(now);
    const auto found = by_origin_.find(origin);
    return found == by_origin_.end() ? Seed() : found->second->owner;
}

std::set<MessageIdentifier> OriginMap::origins(const Seed& owner) const {
    const std::lock_guard lock(mutex_);
    const auto found = owned_.find(owner);
    return found == owned_.end() ? std::set<MessageIdentifier>() : found->second;
}

bool OriginMap::is_press_of_forgotten(const MessageIdentifier& origin) {
    const std::lock_guard lock(mutex_);
    if (by_origin_.contains(origin) || !forgotten_.contains(std::hash<MessageIdentifier>()(origin))) return false;
    ++forgotten_presses_;
    return true;
}

OriginMap::Statistics OriginMap::statistics() const {
    const std::lock_guard lock(mutex_);
    return {entries_.size(), forgotten_count_, forgotten_presses_};
}

void OriginMap::expire_locked(Clock::time_point now) {
    while (entries_.size() > most_) forget_locked(entries_.begin());
    if (max_age_ <= std::chrono::nanoseconds::zero()) return;
    while (!entries_.empty() && now - entries_.front().since > max_age_) forget_locked(entries_.begin());
}

void OriginMap::forget_locked(Entries::iterator entry) {
    ++forgotten_count_;
    const std::size_t hash = std::hash<MessageIdentifier>()(entry->origin);
    if (forgotten_.insert(hash).second) forgotten_order_.push_back(hash);
    if (forgotten_order_.size() > most_) {
        forgotten_.erase(forgotten_order_.front());
        forgotten_order_.pop_front();
    }
    const auto keeper = keepers_.find(entry->owner);
    if (keeper != keepers_.end()) keeper->second->forget(entry->origin);
    erase_locked(entry);
}

void OriginMap::erase_locked(Entries::iterator entry) {
    const auto owned = owned_.find(entry->owner);
    owned->second.erase(entry->origin);
    if (owned->second.empty()) owned_.erase(owned);
    by_origin_.erase(entry->origin);
    entries_.erase(entry);
}

}  // namespace telepot::delegate
