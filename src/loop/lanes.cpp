// SPDX-License-Identifier: MIT
#include "loop/lanes.hpp"

#include <cstdint>

namespace telepot::loop {

namespace {

constexpr std::size_t kFirstBuckets = 64;
constexpr std::size_t kMostSpareNodes = 4096;

}  // namespace

class Lanes::Node {
public:
    explicit Node(AnyMessage msg) noexcept : message(std::move(msg)) {}

    AnyMessage message;
    Node* next = nullptr;
};

class Lanes::Lane {
public:
    OrderKey key = 0;
    Node* first = nullptr;
    Node* last = nullptr;
    Lane* next_ready = nullptr;
    Lane* next_in_bucket = nullptr;  // of a spare lane: the next spare one
};

Lanes::~Lanes() {
    clear();
    for (Lane* lane : buckets_) {
        while (lane != nullptr) delete std::exchange(lane, lane->next_in_bucket);
    }
    while (spare_lanes_ != nullptr) delete std::exchange(spare_lanes_, spare_lanes_->next_in_bucket);
    while (spare_nodes_ != nullptr) delete std::exchange(spare_nodes_, spare_nodes_->next);
}

void Lanes::reserve(std::size_t count) {
    while (lane_count_ + count > buckets_.size()) grow();
    for (; spare_lane_count_ < count; ++spare_lane_count_) {
        Lane* const lane = new Lane;
        lane->next_in_bucket = std::exchange(spare_lanes_, lane);
    }
    for (; spare_node_count_ < count; ++spare_node_count_) {
        static const AnyMessage none{Event("_none")};
        Node* const node = new Node(none);
        node->next = std::exchange(spare_nodes_, node);
    }
}

void Lanes::push(OrderKey key, AnyMessage msg) {
    Node* node = spare_nodes_;
    if (node != nullptr) {
        spare_nodes_ = node->next;
        --spare_node_count_;
        node->message = std::move(msg);
        node->next = nullptr;
    } else {
        node = new Node(std::move(msg));
    }
    Lane* lane = find(key);
    if (lane == nullptr) {
        lane = &lane_of(key);
        make_ready(*lane);
    }
    // A lane that exists and holds nothing is blocked by a message that is being handled: finish() makes it ready.
    (lane->last == nullptr ? lane->first : lane->last->next) = node;
    lane->last = node;
    ++waiting_;
}

std::optional<Lanes::Work> Lanes::take() {
    if (first_ready_ == nullptr) return std::nullopt;
    Lane& lane = *first_ready_;
    first_ready_ = lane.next_ready;
    if (first_ready_ == nullptr) last_ready_ = nullptr;
    --ready_count_;
    return Work(&lane, pop(lane));
}

void Lanes::finish(Lane& lane) {
    if (lane.first != nullptr) {
        make_ready(lane);
    } else {
        remove(lane);
    }
}

std::vector<AnyMessage> Lanes::clear() {
    std::vector<AnyMessage> removed;
    removed.reserve(waiting_);
    // Lanes that aren't ready are blocked by a message that is being handled, and go with finish().
    for (Lane* const bucket : buckets_) {
        for (Lane* lane = bucket; lane != nullptr; lane = lane->next_in_bucket) {
            while (lane->first != nullptr) removed.push_back(pop(*lane));
        }
    }
    while (first_ready_ != nullptr) {
        Lane& lane = *std::exchange(first_ready_, first_ready_->next_ready);
        remove(lane);
    }
    last_ready_ = nullptr;
    ready_count_ = 0;
    return removed;
}

Lanes::Lane& Lanes::lane_of(OrderKey key) {
    if (lane_count_ >= buckets_.size()) grow();
    Lane* lane = spare_lanes_;
    if (lane != nullptr) {
        spare_lanes_ = lane->next_in_bucket;
        --spare_lane_count_;
    } else {
        lane = new Lane;
    }
    lane->key = key;
    lane->first = lane->last = nullptr;
    lane->next_in_bucket = std::exchange(buckets_[bucket_of(key)], lane);
    ++lane_count_;
    return *lane;
}

Lanes::Lane* Lanes::find(OrderKey key) const noexcept {
    if (buckets_.empty()) return nullptr;
    Lane* lane = buckets_[bucket_of(key)];
    while (lane != nullptr && lane->key != key) lane = lane->next_in_bucket;
    return lane;
}

// Ids differ mostly in their low digits, which the multiplication spreads over the high bits.
std::size_t Lanes::bucket_of(OrderKey key) const noexcept {
    const std::uint64_t mixed = static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> 32U) & (buckets_.size() - 1);
}

void Lanes::grow() {
    std::vector<Lane*> old(buckets_.empty() ? kFirstBuckets : buckets_.size() * 2);
    old.swap(buckets_);
    for (Lane* lane : old) {
        while (lane != nullptr) {
            Lane* const next = lane->next_in_bucket;
            lane->next_in_bucket = std::exchange(buckets_[bucket_of(lane->key)], lane);
            lane = next;
        }
    }
}

void Lanes::remove(Lane& lane) noexcept {
    Lane** link = &buckets_[bucket_of(lane.key)];
    while (*link != &lane) link = &(*link)->next_in_bucket;
    *link = lane.next_in_bucket;
    --lane_count_;
    lane.next_in_bucket = std::exchange(spare_lanes_, &lane);
    ++spare_lane_count_;
}

void Lanes::make_ready(Lane& lane) noexcept {
    lane.next_ready = nullptr;
    (last_ready_ == nullptr ? first_ready_ : last_ready_->next_ready) = &lane;
    last_ready_ = &lane;
    ++ready_count_;
}

AnyMessage Lanes::pop(Lane& lane) noexcept {
    Node* const node = lane.first;
    lane.first = node->next;
    if (lane.first == nullptr) lane.last = nullptr;
    --waiting_;
    AnyMessage message = std::move(node->message);
    if (spare_node_count_ < kMostSpareNodes) {
        node->next = std::exchange(spare_nodes_, node);
        ++spare_node_count_;
    } else {
        delete node;
    }
    return message;
}

}  // namespace telepot::loop
