// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

#include "protocol/boot_clock.hpp"
#include "protocol/id_ranges.hpp"

namespace telepot::protocol {

/// Which updates have been handed over, whatever runs and ends meanwhile. Not synchronised.
class SeenIds {
public:
    using Clock = BootClock;

    const IdRanges& ids() const noexcept { return ids_; }
    /// @returns whether the id is new.
    bool insert(std::int64_t id) { return ids_.insert(id); }
    /// Something new has come.
    void note_news(Clock::time_point now) noexcept { last_news_ = now; }
    /// Whether nothing new has come for so long that the server may count anew: it keeps updates for 24 hours, so
    /// nothing of the old count can come any more.
    bool silent(Clock::time_point now) const noexcept { return !ids_.empty() && now - last_news_ >= kSilence; }
    void forget() noexcept { ids_.clear(); }

private:
    static constexpr std::chrono::hours kSilence{25};

    IdRanges ids_;
    Clock::time_point last_news_;
};

}  // namespace telepot::protocol
