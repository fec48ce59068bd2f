// SPDX-License-Identifier: MIT
// The legacy Markdown.
#include <string>

#include <gtest/gtest.h>

#include "telepot/text.hpp"

namespace telepot::text {
namespace {

std::string markdown(const Text& text) {
    return apply_entities_as_markdown(text.text(), text.entities());
}

TEST(Markdown, escapes_outside_of_entities) {
    EXPECT_EQ(markdown("a_b*c`d[e]f(g)\\h"), "a\\_b\\*c\\`d\\[e]f(g)\\h");
}

TEST(Markdown, has_bold_italic_code_and_links) {
    EXPECT_EQ(markdown(bold("a_b") + italic("c*d") + code("e*") + pre("f\ng", "py") + link("h`", "http://i/(j)") +
                       mention("k", 5)),
              "*a_b*_c*d_`e*````py\nf\ng```[h`](http://i/(j%29)[k](tg://user?id=5)");
}

TEST(Markdown, leaves_an_entity_for_what_would_end_it) {
    EXPECT_EQ(markdown(bold("2*2")), "*2*\\**2*");
    EXPECT_EQ(markdown(italic("snake_case")), "_snake_\\__case_");
    EXPECT_EQ(markdown(italic("_")), "\\_");
    EXPECT_EQ(markdown(link("a]b", "http://c/")), "[a](http://c/)][b](http://c/)");
    EXPECT_EQ(markdown(code("a`b")), "`a`\\``b`");
    EXPECT_EQ(markdown(pre("a```")), "```\na```\\`\\`\\`");
}

TEST(Markdown, begins_an_entity_behind_a_backslash_one_character_late) {
    EXPECT_EQ(markdown("\\" + bold("ab")), "\\a*b*");
    EXPECT_EQ(markdown("\\" + bold("€b")), "\\€*b*");
    EXPECT_EQ(markdown("\\" + bold("a")), "\\a");
    EXPECT_EQ(markdown(bold("a\\") + "b"), "*a\\*b");
}

TEST(Markdown, drops_what_it_lacks) {
    EXPECT_EQ(markdown(underline("a") + strikethrough("b") + spoiler("c") + blockquote("d") + custom_emoji("👍", "5") +
                       date_time("e", 6)),
              "abcd👍e");
}

TEST(Markdown, has_one_kind_at_each_place) {
    EXPECT_EQ(markdown(italic("a" + bold("b" + link("c", "http://d/") + "e") + "f")), "_a_*b*[c](http://d/)*e*_f_");
    EXPECT_EQ(markdown(bold("a" + code("b") + "c")), "*a*`b`*c*");
}

}  // namespace
}  // namespace telepot::text
