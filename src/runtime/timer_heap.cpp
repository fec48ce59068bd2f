// SPDX-License-Identifier: MIT
#include "runtime/timer_heap.hpp"

#include <algorithm>
#include <utility>

namespace telepot::net {

TimerId TimerHeap::start(TimePoint when, Loop::Task task) {
    if (pass_) when = std::max(when, *pass_ + Loop::Clock::duration{1});
    std::uint32_t slot = free_;
    if (slot == kNone) {
        slot = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
    } else {
        free_ = nodes_[slot].link;
    }
    heap_.push_back({});
    nodes_[slot].task = std::move(task);
    sift_up(heap_.size() - 1, {when, slot, sequence_++});
    return {slot | kind_, nodes_[slot].generation};
}

bool TimerHeap::cancel(TimerId id) {
    const std::uint32_t slot = id.slot_ ^ kind_;
    if (!id || slot >= nodes_.size() || nodes_[slot].generation != id.generation_) return false;
    remove_at(nodes_[slot].link);
    release(slot);
    return true;
}

std::optional<TimerHeap::TimePoint> TimerHeap::earliest() const noexcept {
    if (heap_.empty()) return std::nullopt;
    return heap_.front().when;
}

void TimerHeap::begin_pass(TimePoint now) noexcept {
    pass_ = now;
}

Loop::Task TimerHeap::take_due() {
    if (!pass_ || heap_.empty() || heap_.front().when > *pass_) return {};
    const std::uint32_t slot = heap_.front().slot;
    remove_at(0);
    return release(slot);
}

void TimerHeap::place(std::size_t position, Entry entry) noexcept {
    heap_[position] = entry;
    nodes_[entry.slot].link = static_cast<std::uint32_t>(position);
}

void TimerHeap::sift_up(std::size_t position, Entry entry) noexcept {
    while (position > 0) {
        const std::size_t parent = (position - 1) / 4;
        if (!entry.before(heap_[parent])) break;
        place(position, heap_[parent]);
        position = parent;
    }
    place(position, entry);
}

void TimerHeap::sift_down(std::size_t position, Entry entry) noexcept {
    const std::size_t count = heap_.size();
    for (;;) {
        const std::size_t first = position * 4 + 1;
        if (first >= count) break;
        std::size_t least = first;
        for (std::size_t child = first + 1; child < std::min(first + 4, count); ++child) {
            if (heap_[child].before(heap_[least])) least = child;
        }
        if (!heap_[least].before(entry)) break;
        place(position, heap_[least]);
        position = least;
    }
    place(position, entry);
}

void TimerHeap::remove_at(std::size_t position) noexcept {
    const Entry last = heap_.back();
    heap_.pop_back();
    if (position == heap_.size()) return;
    if (position > 0 && last.before(heap_[(position - 1) / 4])) {
        sift_up(position, last);
    } else {
        sift_down(position, last);
    }
}

Loop::Task TimerHeap::release(std::uint32_t slot) noexcept {
    Node& node = nodes_[slot];
    if (++node.generation == 0) node.generation = 1;
    node.link = free_;
    free_ = slot;
    return std::move(node.task);
}

}  // namespace telepot::net
