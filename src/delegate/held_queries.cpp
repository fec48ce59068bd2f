// SPDX-License-Identifier: MIT
#include "delegate/held_queries.hpp"

#include <algorithm>
#include <iterator>

namespace telepot::delegate {

namespace {

template <class Map>
void count_down(Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    if (found != map.end() && --found->second == 0) map.erase(found);
}

bool same_place(const MessageIdentifier& a, const MessageIdentifier& b) noexcept {
    return a.is_inline() == b.is_inline() && (a.is_inline() ? a == b : a.chat_id().id() == b.chat_id().id());
}

}  // namespace

bool HeldQuery::Had::has_box(const detail::Mailbox& box) const noexcept {
    return std::find(boxes.begin(), boxes.end(), &box) != boxes.end();
}

bool HeldQuery::Had::has_pattern(const Pattern& pattern) const noexcept {
    return std::any_of(seeds.begin(), seeds.end(), [&](const auto& one) { return one.first == &pattern; });
}

bool HeldQuery::Had::has_seed(const Pattern& pattern, const Seed& seed) const noexcept {
    return std::any_of(seeds.begin(), seeds.end(),
                       [&](const auto& one) { return one.first == &pattern && one.second == seed; });
}

void HeldQueries::begin(const Expectation& call) {
    if (call.origin()) {
        ++messages_[*call.origin()];
    } else if (call.chat_id() != 0) {
        ++chats_[call.chat_id()];
    } else {
        ++any_chat_;
    }
}

HeldQueries::List HeldQueries::end(const Expectation& call) {
    if (call.origin()) {
        count_down(messages_, *call.origin());
    } else if (call.chat_id() != 0) {
        count_down(chats_, call.chat_id());
    } else {
        --any_chat_;
    }
    return take_if([this](const HeldQuery& query) { return !expects(query.origin); });
}

bool HeldQueries::expected_by_call(const MessageIdentifier& origin) const {
    if (messages_.contains(origin)) return true;
    return !origin.is_inline() && (any_chat_ > 0 || chats_.contains(origin.chat_id().id()));
}

bool HeldQueries::expects(const MessageIdentifier& origin) const {
    return (chosen_ && origin.is_inline()) || expected_by_call(origin);
}

HeldQueries::List HeldQueries::add(HeldQuery query, Clock::time_point now) {
    if (query.until == Clock::time_point()) {
        query.until = now + (expected_by_call(query.origin) ? kLongest : kLongestInline);
    }
    const MessageIdentifier origin = query.origin;
    const auto here = [&](const HeldQuery& other) { return same_place(other.origin, origin); };
    List gone;
    if (std::count_if(held_.begin(), held_.end(), here) >= static_cast<std::ptrdiff_t>(kMostOfPlace)) {
        gone = take_if(here, 1);
    } else if (held_.size() >= kMost) {
        gone = take_if([](const HeldQuery&) { return true; }, 1);
    }
    // One that is kept again has its old place.
    const auto later =
        std::find_if(held_.begin(), held_.end(), [&](const HeldQuery& other) { return other.order > query.order; });
    held_.insert(later, std::move(query));
    return gone;
}

HeldQueries::List HeldQueries::take(const MessageIdentifier& origin) {
    return take_if([&](const HeldQuery& query) { return query.origin == origin; });
}

HeldQueries::List HeldQueries::take_overdue(Clock::time_point now) {
    return take_if([now](const HeldQuery& query) { return query.until <= now; });
}

template <class Condition>
HeldQueries::List HeldQueries::take_if(Condition condition, std::size_t most) {
    List taken;
    if (held_.empty()) return taken;
    List kept;
    kept.reserve(held_.size());
    for (HeldQuery& query : held_) {
        List& to = taken.size() < most && condition(std::as_const(query)) ? taken : kept;
        to.push_back(std::move(query));
    }
    held_ = std::move(kept);
    return taken;
}

}  // namespace telepot::delegate
