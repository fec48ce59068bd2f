// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "loop/order_key.hpp"
#include "telepot/messages/any_message.hpp"

namespace telepot::loop {

/// Messages that wait to be handled, in one lane for each key: the messages of a lane are handed out one at a time and
/// in order, lanes take turns. Not synchronised.
///
/// A lane exists only while it holds a message or one of its messages is being handled, so the memory follows what is
/// pending, not the number of conversations; lanes and their links are used again.
class Lanes {
    class Node;

public:
    class Lane;

    /// A message to be handled, and the lane that is blocked meanwhile.
    class Work {
    public:
        Work(Lane* from, AnyMessage&& msg) noexcept : lane(from), message(std::move(msg)) {}

        Lane* lane;
        AnyMessage message;
        bool handled = true;    ///< false: it was given up
        bool untaken = false;   ///< no handler took it
        bool deferred = false;  ///< it isn't handled yet: see Delivery
        bool settled = false;   ///< counted already, and its lane is free: its handler has waited for another message
    };

    Lanes() = default;
    Lanes(const Lanes&) = delete;
    Lanes& operator=(const Lanes&) = delete;
    ~Lanes();

    /// Makes room for so many more messages: pushing them then throws nothing.
    void reserve(std::size_t count);
    void push(OrderKey key, AnyMessage msg);
    /// The next message of the lane whose turn it is; nothing if every message waits for another one of its lane.
    std::optional<Work> take();
    /// The message that was taken from this lane has been handled.
    void finish(Lane& lane);
    /// Removes what waits, and gives it back.
    std::vector<AnyMessage> clear();

    /// How many messages wait.
    std::size_t waiting() const noexcept { return waiting_; }
    /// How many lanes have a message to hand out.
    std::size_t ready() const noexcept { return ready_count_; }

private:
    Lane& lane_of(OrderKey key);
    Lane* find(OrderKey key) const noexcept;
    std::size_t bucket_of(OrderKey key) const noexcept;
    void grow();
    void remove(Lane& lane) noexcept;
    void make_ready(Lane& lane) noexcept;
    AnyMessage pop(Lane& lane) noexcept;

    std::vector<Lane*> buckets_;
    std::size_t lane_count_ = 0;
    Lane* first_ready_ = nullptr;
    Lane* last_ready_ = nullptr;
    std::size_t ready_count_ = 0;
    std::size_t waiting_ = 0;
    Lane* spare_lanes_ = nullptr;
    Node* spare_nodes_ = nullptr;
    std::size_t spare_node_count_ = 0;
    std::size_t spare_lane_count_ = 0;
};

}  // namespace telepot::loop
