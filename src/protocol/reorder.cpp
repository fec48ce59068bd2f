// SPDX-License-Identifier: MIT
#include "protocol/reorder.hpp"

#include <bit>
#include <limits>

namespace telepot::protocol {

namespace {

// So many in a row, each so far below all others, aren't late: the server counts anew.
constexpr std::size_t kSuspects = 8;
constexpr std::int64_t kFarBelow = 65'536;

// Places for numbers, as a multiple of what may be held: how far behind each other updates may be.
constexpr std::size_t kSlotsPerHeld = 4;
constexpr std::size_t kFewestSlots = 64;

// Beyond these, numbers can't be told apart by subtraction. No server has such.
constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::size_t kMostBeyond = 64;

}  // namespace

ReorderNumbers::ReorderNumbers(const ReorderOptions& options, SeenIds& seen)
    : options_(options),
      seen_(seen),
      started_(!seen.ids().empty()),
      last_(started_ ? seen.ids().highest() : 0),
      most_slots_(std::bit_ceil(std::max(options.max_held * kSlotsPerHeld, kFewestSlots))),
      beyond_(kMostBeyond) {}

void ReorderNumbers::resume(std::int64_t last, Clock::time_point now) {
    if (!can_be_ordered(last)) return;
    seen_.insert(last);
    seen_.note_news(now);
    advance(last);
}

ReorderNumbers::Verdict ReorderNumbers::judge(std::int64_t number, Clock::time_point now) {
    if (!can_be_ordered(number)) return beyond_.insert(number) ? Verdict::late : Verdict::repeat;
    if (!started_) return Verdict::begin;
    if (number > last_) {
        return fresh_ || static_cast<std::size_t>(number - last_) > most_slots_ ? Verdict::begin : Verdict::hold;
    }
    if (seen_.silent(now)) return Verdict::recount;
    if (seen_.ids().contains(number)) return Verdict::repeat;
    if (number > seen_.ids().lowest() || last_ - number < kFarBelow) return Verdict::late;
    return Verdict::suspect;
}

bool ReorderNumbers::note_suspect(Clock::time_point now) noexcept {
    if (++suspects_in_row_ >= kSuspects) return false;
    if (suspect_count_++ == 0) suspects_expire_ = now + options_.maxhold;
    return true;
}

bool ReorderNumbers::can_be_ordered(std::int64_t number) noexcept {
    return number >= -kLimit && number <= kLimit;
}

void ReorderNumbers::note_gap(std::int64_t number, Clock::time_point now) {
    const std::int64_t before = held_ == 0 ? last_ : highest_;
    if (number <= before) return;
    highest_ = number;
    if (number - 1 == before) return;
    front_gap();
    gaps_.emplace_back(number - 1, now + options_.maxhold);
}

// The gap that the number behind the last one is missing in, if anything is held.
const ReorderNumbers::Gap* ReorderNumbers::front_gap() noexcept {
    while (!gaps_.empty() && gaps_.front().last <= last_) gaps_.pop_front();
    return gaps_.empty() ? nullptr : &gaps_.front();
}

bool ReorderNumbers::expired(Clock::time_point now) noexcept {
    const Gap* const gap = front_gap();
    return gap != nullptr && gap->expiry <= now;
}

std::optional<ReorderNumbers::Clock::time_point> ReorderNumbers::deadline() noexcept {
    std::optional<Clock::time_point> earliest;
    if (held_ > 0) earliest = front_gap()->expiry;
    if (suspect_count_ > 0) earliest = earliest ? std::min(*earliest, suspects_expire_) : suspects_expire_;
    return earliest;
}

}  // namespace telepot::protocol
