// SPDX-License-Identifier: MIT
#include "protocol/poll_length.hpp"

#include <algorithm>

namespace telepot::protocol {

namespace {

using namespace std::chrono_literals;

// From here on a poll is late in its wait, if that is no more than a quarter of the wait.
constexpr PollLength::Duration kLate = 2s;
constexpr int kDeathsBeforeShorter = 2;
constexpr int kFirstPatience = 8;
constexpr int kMostPatience = 256;

// An empty answer that took longer than this didn't come at once.
constexpr PollLength::Duration kSoon = 100ms;
constexpr BackoffOptions kHurriedPauses{.first = 50ms, .cap = 1s, .jitter = 0};
// Who wants polls that don't wait gets them at this distance.
constexpr PollLength::Duration kShortestRound = 50ms;

}  // namespace

PollLength::PollLength(int wanted) noexcept
    : wanted_(wanted), seconds_(wanted), safe_(wanted), patience_(kFirstPatience), hurried_(kHurriedPauses) {}

bool PollLength::broke(Duration after) noexcept {
    const Duration asked = std::chrono::seconds(seconds_);
    if (seconds_ == 0 || after < std::min(kLate, asked / 4)) return false;
    whole_ = 0;
    if (seconds_ > safe_) {
        // The attempt at a longer one has failed: the next one waits longer.
        seconds_ = safe_;
        patience_ = std::min(patience_ * 2, kMostPatience);
    } else if (++deaths_ >= kDeathsBeforeShorter) {
        deaths_ = 0;
        shorten(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(after * 3 / 4).count()));
    }
    return true;
}

void PollLength::shorten(int lived) noexcept {
    seconds_ = safe_ = std::clamp(std::min(lived, seconds_ - 1), 1, std::max(1, wanted_));
}

PollLength::Duration PollLength::answered(Duration after, bool empty) noexcept {
    if (!empty) {
        hurried_.reset();
        return Duration::zero();
    }
    const Duration asked = std::chrono::seconds(seconds_);
    if (seconds_ > 0 && after >= asked * 9 / 10) came_through();
    if (seconds_ == 0) return std::max(kShortestRound - after, Duration::zero());
    if (after >= std::min(kSoon, asked)) {
        hurried_.reset();
        return Duration::zero();
    }
    return hurried_.next();
}

void PollLength::came_through() noexcept {
    deaths_ = 0;
    if (seconds_ > safe_) patience_ = kFirstPatience;
    safe_ = seconds_;
    if (seconds_ >= wanted_ || ++whole_ < patience_) return;
    whole_ = 0;
    seconds_ = std::min(wanted_, seconds_ + std::max(1, seconds_ / 4));
}

}  // namespace telepot::protocol
