// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "protocol/seen_ids.hpp"

namespace telepot::protocol {

struct ReorderOptions {
    /// How long an item waits for the numbers in front of it.
    std::chrono::nanoseconds maxhold = std::chrono::seconds(3);
    /// Items that wait at most; at least 1.
    std::size_t max_held = 4096;
};

/// The part of Reorder that doesn't depend on what is put in order: numbers, gaps and times.
class ReorderNumbers {
public:
    using Clock = SeenIds::Clock;

    /// Items that wait for others.
    std::size_t held() const noexcept { return held_ + suspect_count_; }
    /// Items that were left out, because their numbers had come before.
    std::uint64_t repeated() const noexcept { return repeated_; }
    /// Items that came after their numbers had been given up.
    std::uint64_t late() const noexcept { return late_; }
    /// Numbers that didn't come in time.
    std::uint64_t given_up() const noexcept { return given_up_; }
    /// All up to this number have had their turn, before this was made: those behind it wait for each other at once.
    void resume(std::int64_t last, Clock::time_point now);
    /// When expire() has something to do.
    std::optional<Clock::time_point> deadline() noexcept;

protected:
    /// What to do with a number that isn't the next one.
    enum class Verdict : std::uint8_t {
        begin,    ///< it is the first one, or too far ahead for what is missing in front of it to be waited for
        hold,     ///< keep it until its turn comes
        late,     ///< its turn is over, but it hasn't come before
        repeat,   ///< leave it out
        suspect,  ///< it may belong to a new count
        recount,  ///< a new count has begun, with this one and those of it kept aside
    };

    ReorderNumbers(const ReorderOptions& options, SeenIds& seen);

    /// For a number that isn't next.
    Verdict judge(std::int64_t number, Clock::time_point now);
    /// Notes what is missing in front of a number that is held from now on.
    void note_gap(std::int64_t number, Clock::time_point now);
    /// A number that follows the last one, or stands for a new beginning.
    void advance(std::int64_t number) noexcept {
        last_ = number;
        started_ = true;
        fresh_ = false;
    }
    bool is_next(std::int64_t number) const noexcept { return !fresh_ && number == last_ + 1; }
    /// Whether the numbers behind the last one need not be waited for any longer.
    bool expired(Clock::time_point now) noexcept;
    bool suspects_expired(Clock::time_point now) const noexcept {
        return suspect_count_ > 0 && suspects_expire_ <= now;
    }
    void forget_gaps() noexcept { gaps_.clear(); }
    /// One more that may belong to a new count. False: so many surely do.
    bool note_suspect(Clock::time_point now) noexcept;
    static bool can_be_ordered(std::int64_t number) noexcept;

    const ReorderOptions options_;
    SeenIds& seen_;
    bool started_;              // there is a last one
    bool fresh_ = true;         // nothing has followed it since this was made: whatever is above it does
    std::int64_t last_ = 0;     // all up to this one were given out or given up
    std::int64_t highest_ = 0;  // of those that are held
    std::size_t held_ = 0;
    std::size_t suspect_count_ = 0;  // kept aside
    std::size_t suspects_in_row_ = 0;
    std::uint64_t repeated_ = 0;
    std::uint64_t late_ = 0;
    std::uint64_t given_up_ = 0;

private:
    /// Numbers that were found missing together.
    class Gap {
    public:
        Gap(std::int64_t l, Clock::time_point e) noexcept : last(l), expiry(e) {}
        std::int64_t last;
        Clock::time_point expiry;
    };

    const Gap* front_gap() noexcept;

    const std::size_t most_slots_;
    std::deque<Gap> gaps_;
    Clock::time_point suspects_expire_;
    IdRanges beyond_;  // numbers that can't be put in order
};

/// Gives items out in the order of their numbers, each number once.
///
/// The first item is given out at once. The one whose number follows the last one is, with all that have waited for it.
/// One that comes early waits; each number missing in front of it has `maxhold` from when it was first found missing,
/// then it is given up, and what waited goes on up to the next number that still has time. A number that isn't above
/// the last one is given out at once if it was given up, or if it is below the first one; it is left out only if it was
/// given out before.
///
/// The server may begin to count anew, anywhere: after a day of silence any number is the first one, as nothing older
/// can come any more. So is one too far ahead to be waited for, and so are several in a row far below all others; a few
/// of those wait for `maxhold` at most, or until another one comes.
///
/// `out` is called with each item that is due. What was given out is remembered in `seen`, which must outlive this; it
/// may be used again for another order that goes on where this one has ended. Not synchronised.
template <class T>
class Reorder : public ReorderNumbers {
public:
    Reorder(const ReorderOptions& options, SeenIds& seen) : ReorderNumbers(options, seen) {}

    template <class Out>
    void put(std::int64_t number, T item, Clock::time_point now, Out&& out) {
        if (is_next(number) && held_ == 0) {
            news(now, out);
            give_next(number, item, out);
            return;
        }
        switch (judge(number, now)) {
            case Verdict::begin:
                flush(out);
                news(now, out);
                give_next(number, item, out);
                break;
            case Verdict::hold: hold(number, item, now, out); break;
            case Verdict::late:
                ++late_;
                seen_.note_news(now);
                give(number, item, out);
                break;
            case Verdict::repeat: ++repeated_; break;
            case Verdict::suspect: suspect(number, item, now, out); break;
            case Verdict::recount: recount(number, item, now, out); break;
        }
    }

    /// Gives up what has been missing for too long.
    template <class Out>
    void expire(Clock::time_point now, Out&& out) {
        if (suspects_expired(now)) release_suspects(out);
        while (held_ > 0 && expired(now)) give_up_gap(out);
    }

    /// Gives out all that is held, waiting for nothing.
    template <class Out>
    void flush(Out&& out) {
        release_suspects(out);
        while (held_ > 0) give_up_gap(out);
        forget_gaps();
    }

private:
    /// A place for each number behind the last one, as far as they are held.
    std::optional<T>& slot(std::int64_t number) noexcept {
        return slots_[static_cast<std::size_t>(number) & (slots_.size() - 1)];
    }

    template <class Out>
    void give(std::int64_t number, T& item, Out& out) {
        if (can_be_ordered(number)) seen_.insert(number);
        out(std::move(item));
    }
    template <class Out>
    void give_next(std::int64_t number, T& item, Out& out) {
        advance(number);
        give(number, item, out);
    }
    /// An item of the count that goes on has come.
    template <class Out>
    void news(Clock::time_point now, Out& out) {
        seen_.note_news(now);
        suspects_in_row_ = 0;
        if (suspect_count_ > 0) release_suspects(out);
    }

    template <class Out>
    void hold(std::int64_t number, T& item, Clock::time_point now, Out& out) {
        news(now, out);
        if (is_next(number)) {
            give_next(number, item, out);
            release(out);
            return;
        }
        make_room(number);
        std::optional<T>& place = slot(number);
        if (place) {
            ++repeated_;
            return;
        }
        note_gap(number, now);
        place.emplace(std::move(item));
        ++held_;
        while (held_ > options_.max_held) give_up_gap(out);
    }

    template <class Out>
    void suspect(std::int64_t number, T& item, Clock::time_point now, Out& out) {
        const auto same = [number](const auto& other) { return other.first == number; };
        if (std::any_of(suspects_.begin(), suspects_.end(), same)) {
            ++repeated_;
        } else if (!note_suspect(now)) {
            recount(number, item, now, out);
        } else {
            suspects_.emplace_back(number, std::move(item));
        }
    }
    std::vector<std::pair<std::int64_t, T>> take_suspects() {
        suspect_count_ = 0;
        auto taken = std::exchange(suspects_, {});
        std::sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        return taken;
    }
    // They were no new count: nothing comes in front of them any more.
    template <class Out>
    void release_suspects(Out& out) {
        late_ += suspect_count_;
        for (auto& [number, item] : take_suspects()) give(number, item, out);
    }

    template <class Out>
    void recount(std::int64_t number, T& item, Clock::time_point now, Out& out) {
        suspects_.emplace_back(number, std::move(item));
        auto begun = take_suspects();
        flush(out);
        seen_.forget();
        seen_.note_news(now);
        suspects_in_row_ = 0;
        for (auto& [begun_number, begun_item] : begun) give_next(begun_number, begun_item, out);
    }

    /// Gives out what follows the last number.
    template <class Out>
    void release(Out& out) {
        while (held_ > 0) {
            std::optional<T>& place = slot(last_ + 1);
            if (!place) return;
            T item = std::move(*place);
            place.reset();
            --held_;
            give_next(last_ + 1, item, out);
        }
    }

    template <class Out>
    void give_up_gap(Out& out) {
        while (!slot(last_ + 1)) {
            advance(last_ + 1);
            ++given_up_;
        }
        release(out);
    }

    void make_room(std::int64_t number) {
        const auto distance = static_cast<std::size_t>(number - last_);
        if (distance <= slots_.size()) return;
        std::size_t size = slots_.empty() ? 64 : slots_.size();
        while (size < distance) size *= 2;
        std::vector<std::optional<T>> old(size);
        old.swap(slots_);
        if (held_ == 0) return;
        for (std::int64_t n = last_ + 1; n <= highest_; ++n) {
            slot(n) = std::move(old[static_cast<std::size_t>(n) & (old.size() - 1)]);
        }
    }

    std::vector<std::optional<T>> slots_;  // their number is a power of two
    std::vector<std::pair<std::int64_t, T>> suspects_;
};

}  // namespace telepot::protocol
