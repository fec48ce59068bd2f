// SPDX-License-Identifier: MIT
#include "protocol/poll_state.hpp"

#include <algorithm>

namespace telepot::protocol {

namespace {

// Telegram chooses a new, random number after a week without updates; clocks differ a little.
constexpr std::chrono::hours kSilence{6 * 24};

// An update that comes this far below the others is the beginning of new numbers, not a late one of the old ones.
constexpr std::int64_t kRestartDistance = 1'000'000;

}  // namespace

PollState::PollState(const PollOptions& options, Clock::time_point now) : options_(options), last_news_(now) {}

std::optional<std::int64_t> PollState::offset(Clock::time_point now) const noexcept {
    if (!outstanding_.empty()) return *outstanding_.begin();
    if (!next_) return options_.offset;
    if (now - last_news_ >= kSilence) return std::nullopt;
    return next_;
}

void PollState::begin_batch() noexcept {
    answered_ = true;
    news_ = 0;
    repetitions_ = 0;
    next_before_ = next_;
}

void PollState::undo_batch() noexcept {
    for (; news_ > 0; --news_) {
        const std::int64_t id = known_in_order_.back();
        known_in_order_.pop_back();
        known_.erase(id);
        outstanding_.erase(id);
    }
    next_ = next_before_;
}

bool PollState::accept(std::int64_t update_id, Clock::time_point now) {
    const bool behind = next_ && update_id < *next_;
    const bool restart = behind && (now - last_news_ >= kSilence || *next_ - update_id > kRestartDistance);
    const bool forgotten = !restart && floor_ && update_id <= *floor_;
    if (forgotten || known_.contains(update_id)) {
        ++repetitions_;
        return false;
    }
    remember(update_id);
    ++news_;
    last_news_ = now;
    if (restart) floor_.reset();
    if (!behind || restart) next_ = update_id + 1;
    forget_oldest();
    return true;
}

/// All or nothing, if there is no memory for it.
void PollState::remember(std::int64_t update_id) {
    known_in_order_.push_back(update_id);
    try {
        known_.insert(update_id);
        if (options_.confirm == Confirm::handled) outstanding_.insert(update_id);
    } catch (...) {
        known_.erase(update_id);
        known_in_order_.pop_back();
        throw;
    }
}

void PollState::forget_oldest() noexcept {
    // What isn't confirmed yet comes again and must be known then.
    while (known_in_order_.size() > options_.memory && !outstanding_.contains(known_in_order_.front())) {
        const std::int64_t oldest = known_in_order_.front();
        known_in_order_.pop_front();
        known_.erase(oldest);
        // Of numbers before a restart nothing comes any more.
        if (oldest < *next_) floor_ = std::max(floor_.value_or(oldest), oldest);
    }
}

void PollState::handled(std::int64_t update_id) {
    outstanding_.erase(update_id);
}

}  // namespace telepot::protocol
