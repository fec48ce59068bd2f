// SPDX-License-Identifier: MIT
#include "values/log_repeats.hpp"

#include <functional>

namespace telepot::log {

namespace {

/// The same for texts that differ in their digits only (FNV-1a).
std::uint64_t kind_of(std::uint64_t hash, std::string_view text) noexcept {
    bool in_number = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && in_number) continue;
        in_number = digit;
        hash = (hash ^ static_cast<unsigned char>(digit ? '0' : c)) * 0x100000001b3;
    }
    return hash;
}

}  // namespace

bool Repeats::allow(Level level, std::string_view bot, std::string_view message, Clock::time_point now) {
    const std::uint64_t kind = kind_of(kind_of(0xcbf29ce484222325 + static_cast<unsigned>(level), bot), message);
    const std::size_t hash = std::hash<std::string_view>()(message);
    auto found = entries_.find(kind);
    if (found == entries_.end()) {
        if (!make_room(now)) return true;
        found = entries_.emplace(kind, Entry()).first;
        found->second.begin = now;
    }
    Entry& entry = found->second;
    if (entry.untold == 0 && now - entry.begin >= kWindow) {
        entry.begin = now;
        entry.written = 0;
    }
    if (entry.written == 0 || (entry.written < kMostInWindow && hash != entry.last_hash)) {
        ++entry.written;
        entry.last_hash = hash;
        return true;
    }
    ++entry.untold;
    ++untold_;
    entry.level = level;
    entry.bot = bot;
    entry.last = message;
    return false;
}

// Kinds that nothing is known of any more make room; if all are in use, whatever is new is written.
bool Repeats::make_room(Clock::time_point now) {
    if (entries_.size() < kMostKinds) return true;
    std::erase_if(entries_,
                  [now](const auto& entry) { return entry.second.untold == 0 && now - entry.second.begin >= kWindow; });
    return entries_.size() < kMostKinds;
}

}  // namespace telepot::log
