// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "telepot/values/log.hpp"

namespace telepot::log {

/// Decides which messages are counted instead of written: those that are like others within a second. Two are alike if
/// they differ in numbers only. Not synchronised.
class Repeats {
public:
    using Clock = std::chrono::steady_clock;

    /// Whether this one is to be written; otherwise it has been counted.
    bool allow(Level level, std::string_view bot, std::string_view message, Clock::time_point now);
    /// Calls `out(level, bot, message)` for what has been counted for a second, or (`all`) at all.
    template <class Out>
    void tell(Clock::time_point now, bool all, Out&& out) {
        if (untold_ == 0) return;
        for (auto& [kind, entry] : entries_) {
            if (entry.untold == 0 || (!all && now - entry.begin < kWindow)) continue;
            const std::size_t count = std::exchange(entry.untold, 0);
            untold_ -= count;
            entry.begin = now;
            entry.written = 1;
            out(entry.level, std::string_view(entry.bot),
                std::string_view(entry.last + " (" + std::to_string(count) + " more like this)"));
        }
    }
    /// Whether anything was counted that hasn't been told yet.
    bool untold() const noexcept { return untold_ > 0; }

private:
    static constexpr std::chrono::seconds kWindow{1};
    static constexpr int kMostInWindow = 10;
    static constexpr std::size_t kMostKinds = 256;

    class Entry {
    public:
        Clock::time_point begin;
        int written = 0;  // since then
        std::size_t untold = 0;
        std::size_t last_hash = 0;  // of what was written last
        Level level = Level::info;
        std::string bot;
        std::string last;  // what was counted last
    };

    bool make_room(Clock::time_point now);

    std::unordered_map<std::uint64_t, Entry> entries_;
    std::size_t untold_ = 0;
};

}  // namespace telepot::log
