// SPDX-License-Identifier: MIT
#include "delegate/origin_map.hpp"

namespace telepot::delegate {

void OriginMap::enter(const Seed& owner, Keeper& keeper) {
    const std::lock_guard lock(mutex_);
    keepers_.insert_or_assign(owner, &keeper);
}

void OriginMap::leave(const Seed& owner, const Keeper& keeper) noexcept {
    const std::lock_guard lock(mutex_);
    const auto found = keepers_.find(owner);
    if (found != keepers_.end() && found->second == &keeper) keepers_.erase(found);
}

void OriginMap::add(const MessageIdentifier& origin, const Seed& owner) {
    remove(origin);
    const std::lock_guard lock(mutex_);
    owners_.insert_or_assign(origin, owner);
    owned_[owner].insert(origin);
    if (const auto keeper = keepers_.find(owner); keeper != keepers_.end()) keeper->second->adopt(origin);
}

void OriginMap::remove(const MessageIdentifier& origin) {
    const std::lock_guard lock(mutex_);
    const auto found = owners_.find(origin);
    if (found == owners_.end()) return;
    const auto owned = owned_.find(found->second);
    owned->second.erase(origin);
    if (owned->second.empty()) owned_.erase(owned);
    owners_.erase(found);
}

Seed OriginMap::owner(const MessageIdentifier& origin) const {
    const std::lock_guard lock(mutex_);
    const auto found = owners_.find(origin);
    return found == owners_.end() ? Seed() : found->second;
}

std::set<MessageIdentifier> OriginMap::origins(const Seed& owner) const {
    const std::lock_guard lock(mutex_);
    const auto found = owned_.find(owner);
    return found == owned_.end() ? std::set<MessageIdentifier>() : found->second;
}

}  // namespace telepot::delegate
