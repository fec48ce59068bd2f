// SPDX-License-Identifier: MIT
#include "protocol/reorder.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace telepot::protocol {

namespace {

// The server keeps updates for 24 hours: what comes after a longer silence is new, whatever its number.
constexpr std::chrono::hours kSilence{25};

// So many in a row, each so far below the last one, aren't late: the server counts anew.
constexpr std::size_t kSuspects = 8;
constexpr std::int64_t kFarBelow = 65'536;

// Places for numbers, as a multiple of what may be held: how far behind each other updates may be.
constexpr std::size_t kSlotsPerHeld = 4;
constexpr std::size_t kFewestSlots = 64;

// Beyond these, numbers can't be told apart by subtraction.
constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max() / 4;

}  // namespace

ReorderNumbers::ReorderNumbers(const ReorderOptions& options)
    : options_(options), most_slots_(std::bit_ceil(std::max(options.max_held * kSlotsPerHeld, kFewestSlots))) {}

ReorderNumbers::Verdict ReorderNumbers::judge(std::int64_t number, Clock::time_point now) {
    if (number < -kLimit || number > kLimit) return Verdict::drop;
    if (!started_) return Verdict::begin;
    if (number > last_) {
        return static_cast<std::size_t>(number - last_) > most_slots_ ? Verdict::begin : Verdict::hold;
    }
    if (now - last_news_ >= kSilence) return Verdict::recount;
    if (last_ - number < kFarBelow || (suspects_ > 0 && number == last_suspect_)) return Verdict::drop;
    last_suspect_ = number;
    return ++suspects_ < kSuspects ? Verdict::suspect : Verdict::recount;
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
    if (held_ == 0) return std::nullopt;
    return front_gap()->expiry;
}

}  // namespace telepot::protocol
