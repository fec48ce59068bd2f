// SPDX-License-Identifier: MIT
#include "telepot/values/regex.hpp"

#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/log.hpp"

namespace telepot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::size_t kMegabyte = 1'000'000;

std::string found(const Regex& regex, std::string_view text) {
    const auto match = regex.search(text);
    return match ? match->group() : "(none)";
}

TEST(Regex, finds_the_first_place_and_its_groups) {
    const Regex regex("(buy|sell) (\\d+)(!)?");
    const auto match = regex.search("please buy 12 now, sell 3");
    ASSERT_TRUE(match);
    EXPECT_THAT(match->groups(), ElementsAre("buy 12", "buy", "12", ""));
    EXPECT_EQ(match->size(), 4U);
    EXPECT_EQ(regex.groups(), 3U);
    EXPECT_TRUE(match->took_part(2));
    EXPECT_FALSE(match->took_part(3));
    EXPECT_FALSE(match->took_part(9));
    EXPECT_EQ(match->group(9), "");
    EXPECT_FALSE(regex.search("give"));
    EXPECT_TRUE(regex.found_in("x sell 1"));
    EXPECT_FALSE(regex.match("x sell 1")) << "match() begins at the beginning";
    EXPECT_TRUE(regex.match("sell 1"));
    EXPECT_EQ(regex.pattern(), "(buy|sell) (\\d+)(!)?");
}

TEST(Regex, knows_groups_by_name_as_python_writes_them) {
    const Regex regex("(?P<what>\\w+)=(?P<value>\\w*);(?P=what)");
    const auto match = regex.search("a=1;b a=2;a");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->group("what"), "a");
    EXPECT_EQ(match->group("value"), "2");
    EXPECT_EQ(regex.group_number("value"), 2U);
    EXPECT_EQ(regex.group_number("other"), std::nullopt);
    EXPECT_THROW(static_cast<void>(match->group("other")), BadArgument);
}

TEST(Regex, understands_what_users_of_the_original_write) {
    EXPECT_EQ(found("(?<=price )\\d+(?= eur)", "price 5 usd, price 7 eur"), "7");
    EXPECT_EQ(found("^(?!/)\\w+", "/start"), "(none)");
    EXPECT_EQ(found("(a)\\1", "xaa"), "aa");
    EXPECT_EQ(found("(?i)HELLO", "say hello"), "hello");
    EXPECT_EQ(found("(?s)a.b", "a\nb"), "a\nb");
    EXPECT_EQ(found("a$", "a\n"), "a");
    EXPECT_EQ(found("a\\Z", "a\n"), "(none)") << "the very end";
    EXPECT_EQ(found("a\\Z", "ba"), "a");
    EXPECT_EQ(found("\\\\Z", "\\Z"), "\\Z");
    EXPECT_EQ(found("\\u00e4\\U0001f600", "ä😀"), "ä😀");
    EXPECT_EQ(found("^a{,2}$", "aa"), "aa");
    EXPECT_EQ(found("[{,2}]+", "a{,2}"), "{,2}");
    EXPECT_EQ(found("a{,}", "a{,}").substr(0, 1), "a");
}

TEST(Regex, counts_letters_and_case_as_unicode_does) {
    EXPECT_EQ(found("^\\w+$", "привет"), "привет");
    EXPECT_EQ(found("\\bмир\\b", "привет мир"), "мир");
    EXPECT_EQ(found("^\\d+$", "١٢"), "١٢");
    EXPECT_EQ(found("^.$", "😀"), "😀");
    EXPECT_TRUE(Regex("ПРИВЕТ", true).found_in("привет"));
    EXPECT_FALSE(Regex("ПРИВЕТ").found_in("привет"));
}

TEST(Regex, looks_into_texts_that_are_no_utf8) {
    EXPECT_EQ(found("b+",
                    "\xff\xfe"
                    "bb\xc3"),
              "bb");
    EXPECT_EQ(found("^$", {}), "");
    EXPECT_EQ(found("b", std::string("a\0b", 3)), "b");
}

TEST(Regex, refuses_ill_formed_expressions_and_says_where) {
    for (const char* bad : {"(", "[", "a**", "*", "(?P<a>x)(?P<a>y)", "(?<=a+)b", "\\C", "\xff", "(?P=none)"}) {
        EXPECT_THROW(Regex{bad}, BadArgument) << bad;
    }
    try {
        const Regex regex("ab(c");
        FAIL();
    } catch (const BadArgument& error) {
        EXPECT_THAT(error.what(), HasSubstr("'ab(c' is ill-formed behind 'ab(c'"));
    }
}

TEST(Regex, searches_a_megabyte) {
    const std::string text = std::string(kMegabyte, 'a') + " 12 needle";
    EXPECT_EQ(found("needle", text), "needle");
    EXPECT_EQ(found("(\\d+) needle", text), "12 needle");
    EXPECT_EQ(found("^.*needle$", text).size(), text.size());
    EXPECT_EQ(found("needle$", std::string(kMegabyte, 'n')), "(none)");
}

/// Expressions and texts for which a search without bounds takes hours, all memory, or the whole stack.
TEST(Regex, gives_up_what_takes_too_long) {
    const std::string a(kMegabyte, 'a');
    for (const char* evil : {"(a+)+$", "(a|a)*$", "(?:a|b)*c|d", "a+b|a+c", "(?=.*b|.*c)a", "a*a*a*a*(b|c)", "(?R)?a",
                             "(?:a++[bc])", "(a|b|ab)*\\1(b|c)", "(?:.a|a.)*?(x|y)$", "((a?)*)*[bc]"}) {
        EXPECT_EQ(found(evil, a + "!"), "(none)") << evil;
    }
}

TEST(Regex, says_once_that_it_has_given_up) {
    std::vector<std::string> lines;
    log::set_sink([&](log::Level, std::string_view line) { lines.emplace_back(line); });
    const Regex regex("(a+)+$");
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(regex.found_in(std::string(4096, 'a') + "!"));
    log::set_sink(nullptr);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(lines[0], HasSubstr("'(a+)+$' in a text of 4097 bytes was given up"));
}

TEST(Regex, serves_many_threads_at_once) {
    const Regex regex("(\\w)(\\d+)x");
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([regex, t] {
            const std::string text = std::to_string(t) + "a" + std::to_string(t) + "x";
            for (int i = 0; i < 500; ++i) EXPECT_EQ(regex.search(text).value().group(2), std::to_string(t));
        });
    }
}

}  // namespace
}  // namespace telepot
