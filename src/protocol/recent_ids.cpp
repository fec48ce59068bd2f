// SPDX-License-Identifier: MIT
#include "protocol/recent_ids.hpp"

#include <algorithm>

namespace telepot::protocol {

bool RecentIds::insert(std::int64_t id) {
    const auto place = static_cast<std::uint64_t>(id) % kBits;
    const std::int64_t number = id >> 12;
    static_assert(kBits == 1U << 12U);
    if (last_ == nullptr || last_->number != number) last_ = &page(number);
    last_->used = ++uses_;
    std::uint64_t& word = last_->bits[place / 64];
    const std::uint64_t bit = std::uint64_t{1} << (place % 64);
    const bool fresh = (word & bit) == 0;
    word |= bit;
    return fresh;
}

/// The page of this number; if there is none, a new one in place of the one that was used the longest time ago.
RecentIds::Page& RecentIds::page(std::int64_t number) {
    const auto found =
        std::find_if(pages_.begin(), pages_.end(), [number](const auto& p) { return p->number == number; });
    if (found != pages_.end()) return **found;
    if (pages_.size() < kMostPages) return *pages_.emplace_back(std::make_unique<Page>(number));
    const auto oldest =
        std::min_element(pages_.begin(), pages_.end(), [](const auto& a, const auto& b) { return a->used < b->used; });
    **oldest = Page(number);
    return **oldest;
}

}  // namespace telepot::protocol
