// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>

#include "lab/observer.hpp"
#include "lab/records.hpp"

namespace telepot::lab {

/// What became of an update.
struct UpdateNote {
    UpdateNote() = default;

    std::uint64_t serial = 0;
    std::int64_t update_id = 0;
    std::int64_t bot_id = 0;
    std::string kind;
    std::shared_ptr<const std::string> text;
    std::string state = "pending";
    std::int64_t queued_ms = 0;
    std::int64_t delivered_ms = 0;
    int deliveries = 0;
    std::string via;
    std::uint64_t call = 0;
};

/// The updates of the recent past, in the order of their making. Guarded by the world's lock.
class UpdateLog {
public:
    /// How many are kept.
    static constexpr std::size_t limit = 10'000;

    UpdateNote& add(std::int64_t bot_id, const QueuedUpdate& update, std::int64_t now_ms);
    /// nullptr if it isn't known (any more).
    UpdateNote* find(std::uint64_t serial);
    const std::deque<UpdateNote>& notes() const { return notes_; }
    void clear() { notes_.clear(); }

private:
    std::deque<UpdateNote> notes_;
};

}  // namespace telepot::lab
