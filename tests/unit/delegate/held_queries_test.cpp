// SPDX-License-Identifier: MIT
// Which callback queries are kept until it is known whose they are, and how many for how long.
#include "delegate/held_queries.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/types/all.hpp"

namespace telepot::delegate {
namespace {

using Clock = HeldQueries::Clock;
using Orders = std::vector<std::uint64_t>;
const Clock::time_point kStart{};

MessageIdentifier message(std::int64_t chat_id, std::int64_t message_id = 1) {
    return {chat_id, message_id};
}

HeldQuery query(MessageIdentifier origin, std::uint64_t order) {
    return {AnyMessage(CallbackQuery("q", User(1, false, "Ann"), "instance")), std::move(origin), order};
}

Orders orders(const HeldQueries::List& list) {
    Orders result;
    for (const HeldQuery& one : list) result.push_back(one.order);
    return result;
}

TEST(HeldQueries, ExpectsWhatCallsUnderWayCanExplain) {
    HeldQueries held;
    EXPECT_FALSE(held.expects(message(1)));
    held.begin(Expectation::of_chat(1));
    held.begin(Expectation::of_chat(1));
    EXPECT_TRUE(held.expects(message(1)));
    EXPECT_FALSE(held.expects(message(2)));
    EXPECT_FALSE(held.expects("inline"));
    held.end(Expectation::of_chat(1));
    EXPECT_TRUE(held.expects(message(1))) << "one is still under way";
    held.end(Expectation::of_chat(1));
    EXPECT_FALSE(held.expects(message(1)));

    held.begin(Expectation::of_message(message(3, 7)));
    held.begin(Expectation::of_message("inline"));
    EXPECT_TRUE(held.expects(message(3, 7)));
    EXPECT_FALSE(held.expects(message(3, 8)));
    EXPECT_TRUE(held.expects("inline"));
    EXPECT_FALSE(held.expects("another"));
    held.end(Expectation::of_message("inline"));
    EXPECT_FALSE(held.expects("inline"));

    held.begin(Expectation::of_any_chat());
    EXPECT_TRUE(held.expects(message(99)));
    EXPECT_FALSE(held.expects("inline"));
    held.end(Expectation::of_any_chat());
    EXPECT_FALSE(held.expects(message(99)));

    held.expect_chosen();
    EXPECT_TRUE(held.expects("any inline one"));
    EXPECT_FALSE(held.expects(message(1)));
}

TEST(HeldQueries, TheEndOfACallFreesWhatNoOtherOneExplains) {
    HeldQueries held;
    held.begin(Expectation::of_chat(1));
    held.begin(Expectation::of_chat(2));
    held.begin(Expectation::of_message(message(1, 7)));
    held.add(query(message(1, 7), 1), kStart);
    held.add(query(message(2), 2), kStart);
    held.add(query(message(1, 8), 3), kStart);
    EXPECT_EQ(orders(held.end(Expectation::of_chat(1))), (Orders{3}));
    EXPECT_EQ(orders(held.end(Expectation::of_message(message(1, 7)))), (Orders{1}));
    EXPECT_EQ(orders(held.end(Expectation::of_chat(2))), (Orders{2}));
    EXPECT_TRUE(held.empty());
}

TEST(HeldQueries, AreGivenByTheirOriginInOrder) {
    HeldQueries held;
    held.begin(Expectation::of_chat(1));
    held.add(query(message(1, 7), 5), kStart);
    held.add(query(message(1, 8), 2), kStart);
    held.add(query(message(1, 7), 3), kStart);
    EXPECT_EQ(orders(held.take(message(1, 7))), (Orders{3, 5}));
    EXPECT_EQ(orders(held.take(message(1, 7))), (Orders{}));
    EXPECT_EQ(held.size(), 1U);
}

TEST(HeldQueries, OfOneChatOrInlineMessageOnlySoManyAreKept) {
    HeldQueries held;
    held.expect_chosen();
    held.begin(Expectation::of_any_chat());
    held.add(query(message(2), 1), kStart);
    held.add(query("other", 2), kStart);
    for (const bool in_line : {false, true}) {
        const MessageIdentifier place = in_line ? MessageIdentifier("inline") : message(1);
        for (std::uint64_t i = 0; i < HeldQueries::kMostOfPlace; ++i) {
            EXPECT_TRUE(held.add(query(place, 10 + i), kStart).empty());
        }
        EXPECT_EQ(orders(held.add(query(place, 500), kStart)), (Orders{10}));
    }
    EXPECT_EQ(held.size(), 2 * HeldQueries::kMostOfPlace + 2);
}

TEST(HeldQueries, OfAllOnlySoManyAreKept) {
    HeldQueries held;
    held.begin(Expectation::of_any_chat());
    for (std::uint64_t i = 0; i < HeldQueries::kMost; ++i) {
        EXPECT_TRUE(held.add(query(message(static_cast<std::int64_t>(i)), i), kStart).empty());
    }
    EXPECT_EQ(orders(held.add(query(message(-1), 5000), kStart)), (Orders{0}));
    EXPECT_EQ(held.size(), HeldQueries::kMost);
}

TEST(HeldQueries, AreKeptForABoundedTime) {
    HeldQueries held;
    held.expect_chosen();
    held.begin(Expectation::of_any_chat());
    held.add(query(message(1), 1), kStart);
    held.add(query("inline", 2), kStart);
    HeldQuery once_more = query(message(2), 3);
    once_more.until = kStart + std::chrono::seconds(1);
    held.add(std::move(once_more), kStart);
    EXPECT_EQ(orders(held.take_overdue(kStart)), (Orders{}));
    EXPECT_EQ(orders(held.take_overdue(kStart + std::chrono::seconds(1))), (Orders{3}));
    EXPECT_EQ(orders(held.take_overdue(kStart + HeldQueries::kLongestInline)), (Orders{2}));
    EXPECT_EQ(orders(held.take_overdue(kStart + HeldQueries::kLongest)), (Orders{1}));
}

}  // namespace
}  // namespace telepot::delegate
