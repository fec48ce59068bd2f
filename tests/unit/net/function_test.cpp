// SPDX-License-Identifier: MIT
#include "runtime/function.hpp"

#include <array>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace {

using telepot::net::Function;

TEST(Function, CallsAndReturns) {
    Function<int(int, int)> add = [](int a, int b) { return a + b; };
    EXPECT_TRUE(add);
    EXPECT_EQ(add(2, 3), 5);
}

TEST(Function, IsEmptyByDefault) {
    Function<void()> none;
    EXPECT_FALSE(none);
    none = nullptr;
    EXPECT_FALSE(none);
}

TEST(Function, HoldsWhatCannotBeCopied) {
    auto owner = std::make_unique<std::string>("text");
    Function<std::string()> f = [owner = std::move(owner)] { return *owner; };
    Function<std::string()> g = std::move(f);
    EXPECT_FALSE(f);  // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(g(), "text");
}

TEST(Function, HoldsLargeCaptures) {
    std::array<int, 100> numbers{};
    numbers[99] = 7;
    Function<int()> f = [numbers] { return numbers[99]; };
    Function<int()> g;
    g = std::move(f);
    EXPECT_EQ(g(), 7);
}

TEST(Function, DestroysItsCaptureOnce) {
    const auto small = std::make_shared<int>(1);
    {
        Function<void()> f = [small] {};
        Function<void()> g = std::move(f);
        f = std::move(g);
        EXPECT_EQ(small.use_count(), 2);
        f = [large = std::array<std::shared_ptr<int>, 8>{small, small}] {};
        EXPECT_EQ(small.use_count(), 3);
    }
    EXPECT_EQ(small.use_count(), 1);
}

TEST(Function, PassesArgumentsThatCannotBeCopied) {
    Function<int(std::unique_ptr<int>)> f = [](std::unique_ptr<int> p) { return *p; };
    EXPECT_EQ(f(std::make_unique<int>(4)), 4);
}

}  // namespace
