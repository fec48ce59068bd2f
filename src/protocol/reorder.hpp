// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

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
    using Clock = std::chrono::steady_clock;

    /// Items that wait for others.
    std::size_t held() const noexcept { return held_; }
    /// Items that were left out, because they came twice or too late.
    std::uint64_t left_out() const noexcept { return left_out_; }
    /// Numbers that didn't come in time.
    std::uint64_t given_up() const noexcept { return given_up_; }
    /// When expire() has something to do.
    std::optional<Clock::time_point> deadline() noexcept;

protected:
    /// What to do with a number that isn't the next one.
    enum class Verdict : std::uint8_t {
        begin,    ///< it is the first one, or too far ahead for what is missing in front of it to be waited for
        hold,     ///< keep it until its turn comes
        drop,     ///< leave it out
        suspect,  ///< it may belong to a new count: keep it aside
        recount,  ///< a new count has begun, with this one and those kept aside
    };

    explicit ReorderNumbers(const ReorderOptions& options);

    /// For a number that isn't next.
    Verdict judge(std::int64_t number, Clock::time_point now);
    /// Notes what is missing in front of a number that is held from now on.
    void note_gap(std::int64_t number, Clock::time_point now);
    /// A number that follows the last one, or stands for a new beginning.
    void advance(std::int64_t number) noexcept {
        last_ = number;
        started_ = true;
    }
    bool is_next(std::int64_t number) const noexcept { return started_ && number == last_ + 1; }
    /// Whether the numbers behind the last one need not be waited for any longer.
    bool expired(Clock::time_point now) noexcept;
    void forget_gaps() noexcept { gaps_.clear(); }

    const ReorderOptions options_;
    bool started_ = false;
    std::int64_t last_ = 0;     // all up to this one were given out or given up
    std::int64_t highest_ = 0;  // of those that are held
    std::size_t held_ = 0;
    std::uint64_t left_out_ = 0;
    std::uint64_t given_up_ = 0;
    Clock::time_point last_news_;
    std::size_t suspects_ = 0;
    std::int64_t last_suspect_ = 0;

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
};

/// Gives items out in the order of their numbers.
///
/// The first item is given out at once. The one whose number follows the last one is, with all that have waited for it.
/// One that comes early waits; each number missing in front of it has `maxhold` from when it was first found missing,
/// then it is given up, and what waited goes on up to the next number that still has time. A number that isn't above
/// the last one given out is left out.
///
/// The server may begin to count anew, anywhere: after a day of silence any number is the first one, as nothing older
/// can come any more. So is one too far ahead to be waited for, and so are several far below in a row.
///
/// `out` is called with each item that is due. Not synchronised.
template <class T>
class Reorder : public ReorderNumbers {
public:
    explicit Reorder(const ReorderOptions& options = {}) : ReorderNumbers(options) {}

    template <class Out>
    void put(std::int64_t number, T item, Clock::time_point now, Out&& out) {
        if (is_next(number) && held_ == 0) {
            news(now);
            advance(number);
            out(std::move(item));
            return;
        }
        switch (judge(number, now)) {
            case Verdict::begin:
                flush(out);
                news(now);
                advance(number);
                out(std::move(item));
                break;
            case Verdict::hold: hold(number, std::move(item), now, out); break;
            case Verdict::drop: ++left_out_; break;
            case Verdict::suspect: suspected_.emplace_back(number, std::move(item)); break;
            case Verdict::recount: recount(number, std::move(item), now, out); break;
        }
    }

    /// Gives up what has been missing for too long.
    template <class Out>
    void expire(Clock::time_point now, Out&& out) {
        while (held_ > 0 && expired(now)) give_up_gap(out);
    }

    /// Gives out all that is held, waiting for nothing.
    template <class Out>
    void flush(Out&& out) {
        while (held_ > 0) give_up_gap(out);
        forget_gaps();
    }

private:
    /// A place for each number behind the last one, as far as they are held.
    std::optional<T>& slot(std::int64_t number) noexcept {
        return slots_[static_cast<std::size_t>(number) & (slots_.size() - 1)];
    }

    void news(Clock::time_point now) noexcept {
        last_news_ = now;
        if (suspects_ > 0) drop_suspects();
    }
    void drop_suspects() noexcept {
        left_out_ += suspected_.size();
        suspected_.clear();
        suspects_ = 0;
    }

    template <class Out>
    void hold(std::int64_t number, T item, Clock::time_point now, Out& out) {
        news(now);
        if (is_next(number)) {
            advance(number);
            out(std::move(item));
            release(out);
            return;
        }
        make_room(number);
        std::optional<T>& place = slot(number);
        if (place) {
            ++left_out_;
            return;
        }
        note_gap(number, now);
        place.emplace(std::move(item));
        ++held_;
        while (held_ > options_.max_held) give_up_gap(out);
    }

    template <class Out>
    void recount(std::int64_t number, T item, Clock::time_point now, Out& out) {
        flush(out);
        last_news_ = now;
        suspects_ = 0;
        auto begun = std::exchange(suspected_, {});
        begun.emplace_back(number, std::move(item));
        // In order, each once: what the server repeats may be among them.
        for (auto it = begun.begin(); it != begun.end(); ++it) {
            auto least = it;
            for (auto other = it; other != begun.end(); ++other) {
                if (other->first < least->first) least = other;
            }
            std::swap(*it, *least);
            if (it != begun.begin() && it->first == last_) {
                ++left_out_;
                continue;
            }
            advance(it->first);
            out(std::move(it->second));
        }
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
            advance(last_ + 1);
            out(std::move(item));
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
    std::vector<std::pair<std::int64_t, T>> suspected_;
};

}  // namespace telepot::protocol
