// SPDX-License-Identifier: MIT
#include "durable/seed_key.hpp"

#include <gtest/gtest.h>

namespace telepot::durable {
namespace {

TEST(SeedKey, is_read_back_as_the_seed_that_it_was_made_of) {
    for (const Seed& seed : {Seed(-1'001'234'567'890), Seed("it's a \\ text, (with) 'marks'"), Seed(""), Seed(0.1),
                             Seed(1e300), Seed::tuple(5, "a,b"), Seed::tuple(Seed::tuple(1, 2), "x')", 0.25)}) {
        EXPECT_EQ(seed_of_key(key_of(seed)), seed) << key_of(seed);
    }
}

TEST(SeedKey, differs_where_seeds_differ) {
    EXPECT_NE(key_of(Seed(5)), key_of(Seed("5")));
    EXPECT_NE(key_of(Seed::tuple("a", "b")), key_of(Seed::tuple("a','b")));
    EXPECT_NE(key_of(Seed(0.1)), key_of(Seed(0.1000000001)));
}

TEST(SeedKey, that_is_none_gives_no_seed) {
    for (const char* const key : {"", "-", "x", "'open", "(1,2", "5 6", "(1,,2)", "1)"}) {
        EXPECT_FALSE(seed_of_key(key)) << key;
    }
}

}  // namespace
}  // namespace telepot::durable
