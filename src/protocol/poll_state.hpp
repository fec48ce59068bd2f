// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <unordered_set>

#include "protocol/boot_clock.hpp"

namespace telepot::protocol {

/// When the server may forget an update.
enum class Confirm : std::uint8_t {
    received,  ///< as soon as it has arrived, with the next poll: a crash loses what was not handled yet
    handled    ///< once it and all before it were handled: a crash repeats, and never loses
};

struct PollOptions {
    Confirm confirm = Confirm::received;
    /// The offset of the first poll; negative ones count from the end of the server's queue. Nothing: from the oldest
    /// on.
    std::optional<std::int64_t> offset = std::nullopt;
    /// How many delivered ids are remembered to tell repetitions, besides those that are being handled.
    std::size_t memory = 10'000;
};

/// The bookkeeping of polling by getUpdates: which offset to ask for, and which of the updates that arrive are new.
///
/// Every update is new exactly once while this object lives, in whatever order and however often the server sends it.
/// Not synchronised.
class PollState {
public:
    using Clock = BootClock;

    explicit PollState(const PollOptions& options = {}, Clock::time_point now = Clock::now());

    /// The offset for the next poll, or to confirm all that may be confirmed; nothing: send none.
    /// After days of silence there is none, because the server may then begin with new numbers anywhere, also lower.
    std::optional<std::int64_t> offset(Clock::time_point now = Clock::now()) const noexcept;
    /// Whether the next poll carries allowed_updates: until one has succeeded, as the server remembers them.
    bool sends_allowed_updates() const noexcept { return !answered_; }

    /// A poll has succeeded; `accept` follows for each of its updates.
    void begin_batch() noexcept;
    /// Whether this update is new and to be delivered.
    bool accept(std::int64_t update_id, Clock::time_point now = Clock::now());
    /// What was accepted since begin_batch() couldn't be delivered: it is new when it comes again, and isn't confirmed.
    void undo_batch() noexcept;
    /// A delivered update has been handled, well or not (only of interest for Confirm::handled).
    void handled(std::int64_t update_id);

    /// How many delivered updates haven't been handled yet (Confirm::handled).
    std::size_t outstanding() const noexcept { return outstanding_.size(); }
    /// The server returns unconfirmed updates at once, again and again. True when the last batch brought nothing else:
    /// then poll again when something was handled, or after a while.
    bool only_repetitions() const noexcept { return repetitions_ > 0 && news_ == 0; }

private:
    void remember(std::int64_t update_id);
    void forget_oldest() noexcept;

    PollOptions options_;
    bool answered_ = false;
    std::size_t news_ = 0;
    std::size_t repetitions_ = 0;
    std::optional<std::int64_t> next_before_;  // the batch
    Clock::time_point last_news_;
    std::optional<std::int64_t> next_;   // highest id so far, plus one
    std::optional<std::int64_t> floor_;  // ids up to this one were delivered and forgotten
    std::unordered_set<std::int64_t> known_;
    std::deque<std::int64_t> known_in_order_;
    std::set<std::int64_t> outstanding_;
};

}  // namespace telepot::protocol
