// SPDX-License-Identifier: MIT
#include "protocol/id_ranges.hpp"

#include <iterator>
#include <limits>

namespace telepot::protocol {

// Nearly every id is the one behind the last one.
bool IdRanges::grow_latest(std::int64_t id) noexcept {
    if (latest_ == ranges_.end() || latest_->second == std::numeric_limits<std::int64_t>::max()) return false;
    if (id != latest_->second + 1) return false;
    if (after_ != ranges_.end() && after_->first <= id + 1) return false;
    latest_->second = id;
    return true;
}

bool IdRanges::insert(std::int64_t id) {
    if (grow_latest(id)) return true;
    auto after = ranges_.upper_bound(id);
    const auto before = after == ranges_.begin() ? ranges_.end() : std::prev(after);
    if (before != ranges_.end() && id <= before->second) return false;
    // Ids next to each other are compared from the side where nothing overflows.
    const bool joins_before = before != ranges_.end() && before->second == id - 1;
    const bool joins_after = after != ranges_.end() && after->first - 1 == id;
    if (joins_before) {
        before->second = joins_after ? after->second : id;
        latest_ = before;
        if (joins_after) after = ranges_.erase(after);
    } else {
        const std::int64_t last = joins_after ? after->second : id;
        if (joins_after) after = ranges_.erase(after);
        latest_ = ranges_.emplace_hint(after, id, last);
    }
    after_ = after;
    if (ranges_.size() > most_) {
        if (latest_ == ranges_.begin()) latest_ = after_ = ranges_.end();
        ranges_.erase(ranges_.begin());
    }
    return true;
}

bool IdRanges::contains(std::int64_t id) const noexcept {
    const auto after = ranges_.upper_bound(id);
    return after != ranges_.begin() && id <= std::prev(after)->second;
}

void IdRanges::clear() noexcept {
    ranges_.clear();
    latest_ = after_ = ranges_.end();
}

}  // namespace telepot::protocol
