// SPDX-License-Identifier: MIT
#include "telepot/helper/safe_dict.hpp"

#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/values/seed.hpp"

namespace telepot::test {
namespace {

TEST(SafeDict, sets_gets_and_deletes) {
    SafeDict<std::string, int> dict;
    dict["a"] = 3;
    dict.set("b", 4);
    const int a = dict["a"];
    EXPECT_EQ(a, 3);
    EXPECT_EQ(dict.get("b"), 4);
    dict["a"] = 5;
    EXPECT_EQ(dict.find("a"), 5);
    EXPECT_EQ(dict.size(), 2U);
    EXPECT_TRUE(dict.erase("a"));
    EXPECT_FALSE(dict.erase("a"));
    EXPECT_FALSE(dict.contains("a"));
    EXPECT_EQ(dict.find("a"), std::nullopt);
    EXPECT_EQ(dict.pop("b"), 4);
    EXPECT_EQ(dict.size(), 0U);
}

TEST(SafeDict, says_that_a_key_is_missing) {
    SafeDict<Seed, std::string> dict;
    EXPECT_THROW(static_cast<void>(dict.get(1)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(std::string(dict[Seed("x")])), std::out_of_range);
    EXPECT_EQ(dict.size(), 0U) << "looking must not insert";
    EXPECT_TRUE(dict.insert(1, "one"));
    EXPECT_FALSE(dict.insert(1, "two"));
    const auto& read_only = dict;
    EXPECT_EQ(read_only[1], "one");
    ASSERT_EQ(dict.items().size(), 1U);
    EXPECT_EQ(dict.items()[0].second, "one");
    dict.clear();
    EXPECT_EQ(dict.size(), 0U);
}

TEST(SafeDict, may_be_used_by_several_threads) {
    constexpr int kThreads = 4;
    constexpr int kEach = 2000;
    SafeDict<int, int> dict;
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&dict, t] {
            for (int i = 0; i < kEach; ++i) {
                dict[t * kEach + i] = i;
                dict[-1] = i;
                static_cast<void>(dict.find(i));
                if (i % 2 == 1) dict.erase(t * kEach + i);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(dict.size(), static_cast<std::size_t>(kThreads * kEach / 2 + 1));
}

}  // namespace
}  // namespace telepot::test
