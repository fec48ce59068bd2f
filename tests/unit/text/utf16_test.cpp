// SPDX-License-Identifier: MIT
#include "telepot/text/utf16.hpp"

#include <cstdint>
#include <limits>

#include <gtest/gtest.h>

namespace telepot::text {
namespace {

constexpr std::int64_t huge = std::numeric_limits<std::int64_t>::max();

TEST(Utf16Length, counts_characters_above_the_basic_plane_twice) {
    EXPECT_EQ(utf16_length(""), 0);
    EXPECT_EQ(utf16_length("abc"), 3);
    EXPECT_EQ(utf16_length("äß€"), 3);
    EXPECT_EQ(utf16_length("👍"), 2);
    EXPECT_EQ(utf16_length("👨‍👩‍👧"), 8);
}

TEST(Utf16Length, takes_ill_formed_text) {
    EXPECT_EQ(utf16_length("\x80\x80"), 1);
    EXPECT_EQ(utf16_length("a\xFF"), 3);
    EXPECT_EQ(utf16_length("\xE2\x82"), 1);
}

TEST(Utf16Substr, cuts_by_units) {
    EXPECT_EQ(utf16_substr("a👍b€c", 1, 2), "👍");
    EXPECT_EQ(utf16_substr("a👍b€c", 3, 2), "b€");
    EXPECT_EQ(utf16_substr("a👍b€c", 5, 1), "c");
}

TEST(Utf16Substr, leaves_out_what_does_not_fit) {
    EXPECT_EQ(utf16_substr("a👍b", 2, 2), "b");
    EXPECT_EQ(utf16_substr("a👍b", 0, 2), "a");
    EXPECT_EQ(utf16_substr("a👍b", 2, 1), "");
    EXPECT_EQ(utf16_substr("abc", -2, 3), "a");
    EXPECT_EQ(utf16_substr("abc", -2, huge), "abc");
    EXPECT_EQ(utf16_substr("abc", 1, huge), "bc");
    EXPECT_EQ(utf16_substr("abc", huge, huge), "");
    EXPECT_EQ(utf16_substr("abc", -huge, huge), "");
    EXPECT_EQ(utf16_substr("abc", 1, -1), "");
    EXPECT_EQ(utf16_substr("", 0, 5), "");
    EXPECT_EQ(utf16_substr("\x80\x80z", 1, 1), "z");
}

}  // namespace
}  // namespace telepot::text
