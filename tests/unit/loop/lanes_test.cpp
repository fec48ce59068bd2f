// SPDX-License-Identifier: MIT
#include "loop/lanes.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/messages/event.hpp"

namespace telepot::loop {
namespace {

AnyMessage named(const std::string& name) {
    return AnyMessage(Event("_" + name));
}

std::string take(Lanes& lanes, std::vector<Lanes::Work>& taken) {
    auto work = lanes.take();
    if (!work) return "nothing";
    taken.push_back(std::move(*work));
    return std::string(taken.back().message.flavor().substr(1));
}

TEST(Lanes, hand_out_one_message_of_a_lane_at_a_time_and_in_order) {
    Lanes lanes;
    lanes.push(1, named("a"));
    lanes.push(1, named("b"));
    std::vector<Lanes::Work> taken;
    EXPECT_EQ(take(lanes, taken), "a");
    EXPECT_EQ(take(lanes, taken), "nothing");
    lanes.push(1, named("c"));
    EXPECT_EQ(take(lanes, taken), "nothing");
    lanes.finish(*taken[0].lane);
    EXPECT_EQ(take(lanes, taken), "b");
    lanes.finish(*taken[1].lane);
    EXPECT_EQ(take(lanes, taken), "c");
    lanes.finish(*taken[2].lane);
    EXPECT_EQ(take(lanes, taken), "nothing");
    EXPECT_EQ(lanes.waiting(), 0u);
}

TEST(Lanes, take_turns) {
    Lanes lanes;
    for (const char* name : {"a1", "a2", "a3"}) lanes.push(1, named(name));
    for (const char* name : {"b1", "b2"}) lanes.push(2, named(name));
    std::string order;
    while (auto work = lanes.take()) {
        order += std::string(work->message.flavor().substr(1)) + " ";
        lanes.finish(*work->lane);
    }
    EXPECT_EQ(order, "a1 b1 a2 b2 a3 ");
}

TEST(Lanes, drop_what_waits_but_not_what_is_being_handled) {
    Lanes lanes;
    for (const char* name : {"a1", "a2"}) lanes.push(1, named(name));
    lanes.push(2, named("b1"));
    std::vector<Lanes::Work> taken;
    EXPECT_EQ(take(lanes, taken), "a1");
    EXPECT_EQ(lanes.clear().size(), 2u);
    EXPECT_EQ(take(lanes, taken), "nothing");
    lanes.push(1, named("a3"));
    EXPECT_EQ(take(lanes, taken), "nothing");
    lanes.finish(*taken[0].lane);
    EXPECT_EQ(take(lanes, taken), "a3");
}

TEST(Lanes, keep_ten_thousand_keys_apart) {
    constexpr int kKeys = 10'000;
    Lanes lanes;
    for (int round = 0; round < 3; ++round) {
        for (int key = 0; key < kKeys; ++key) lanes.push(-1'000'000'000'000 - key, named(std::to_string(key)));
    }
    EXPECT_EQ(lanes.ready(), static_cast<std::size_t>(kKeys));
    std::vector<Lanes::Work> first;
    first.reserve(kKeys);
    for (int key = 0; key < kKeys; ++key) ASSERT_EQ(take(lanes, first), std::to_string(key));
    EXPECT_FALSE(lanes.take());
    for (const Lanes::Work& work : first) lanes.finish(*work.lane);
    EXPECT_EQ(lanes.ready(), static_cast<std::size_t>(kKeys));
    EXPECT_EQ(lanes.waiting(), static_cast<std::size_t>(2 * kKeys));
}

}  // namespace
}  // namespace telepot::loop
