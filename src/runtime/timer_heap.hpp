// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "runtime/loop.hpp"

namespace telepot::net {

/// Pending timers: a four-way heap of deadlines over a slab of tasks. Timers with the same deadline fire in the order
/// in which they were started. Knows no clock and no thread.
class TimerHeap {
public:
    using TimePoint = Loop::Clock::time_point;
    /// Which clock the deadlines are of; ids of one kind name nothing in the other.
    enum class Kind : std::uint32_t { network = 0, bots = 1U << 31U };

    explicit TimerHeap(Kind kind = Kind::network) noexcept : kind_(static_cast<std::uint32_t>(kind)) {}

    static Kind kind_of(TimerId id) noexcept { return Kind{id.slot_ & static_cast<std::uint32_t>(Kind::bots)}; }

    TimerId start(TimePoint when, Loop::Task task);
    bool cancel(TimerId id);
    std::size_t size() const noexcept { return heap_.size(); }
    std::optional<TimePoint> earliest() const noexcept;
    /// Begins a pass at `now`: timers started until end_pass() aren't due in it, so that a task which restarts itself
    /// can't keep the pass going.
    void begin_pass(TimePoint now) noexcept;
    void end_pass() noexcept { pass_.reset(); }
    /// Takes the next task that is due in the pass; an empty one if there is none.
    Loop::Task take_due();

private:
    struct Entry {
        TimePoint when;
        std::uint32_t slot;
        std::uint32_t sequence;
        bool before(const Entry& other) const noexcept {
            if (when != other.when) return when < other.when;
            return static_cast<std::int32_t>(sequence - other.sequence) < 0;
        }
    };
    class Node {
    public:
        Loop::Task task;
        std::uint32_t generation = 1;
        std::uint32_t link = 0;  // position in the heap, or the next free slot
    };
    static constexpr std::uint32_t kNone = 0xffffffff;

    void place(std::size_t position, Entry entry) noexcept;
    void sift_up(std::size_t position, Entry entry) noexcept;
    void sift_down(std::size_t position, Entry entry) noexcept;
    void remove_at(std::size_t position) noexcept;
    Loop::Task release(std::uint32_t slot) noexcept;

    std::uint32_t kind_;
    std::vector<Entry> heap_;
    std::vector<Node> nodes_;
    std::uint32_t free_ = kNone;
    std::uint32_t sequence_ = 0;
    std::optional<TimePoint> pass_;
};

}  // namespace telepot::net
