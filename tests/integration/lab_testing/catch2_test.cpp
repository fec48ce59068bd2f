// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif

#include "tea_bot.hpp"

namespace telepot::test {

TEST_CASE_METHOD(TeaWorld, "a conversation that goes as expected") {
    ann.says("/tea");
    const lab::Message question = ann.expect_reply("Milk?");
    ann.expect_toast(ann.press("Yes"), "Coming");
    ann.expect_edit(question, "Tea: milk");
}

TEST_CASE_METHOD(TeaWorld, "another reply is a failure") {
    ann.says("/tea");
    REQUIRE_THROWS_AS(ann.expect_reply("Sugar?"), lab::ExpectationFailed);
}

}  // namespace telepot::test
