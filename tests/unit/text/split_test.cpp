// SPDX-License-Identifier: MIT
#include "telepot/text/split.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/text/markup.hpp"

namespace telepot::text {
namespace {

using testing::ElementsAre;

std::vector<std::string> words(const Text& text, std::size_t limit) {
    std::vector<std::string> out;
    for (const Text& piece : split_text(text, limit)) out.push_back(piece.text());
    return out;
}

/// The pieces as HTML, which shows their entities.
std::vector<std::string> html(const Text& text, std::size_t limit) {
    std::vector<std::string> out;
    for (const Text& piece : split_text(text, limit)) {
        out.push_back(apply_entities_as_html(piece.text(), piece.entities()));
    }
    return out;
}

TEST(Split, leaves_what_fits) {
    EXPECT_THAT(words(" a b \n", 6), ElementsAre(" a b \n"));
    EXPECT_TRUE(split_text("").empty());
    EXPECT_TRUE(split_text(" \n\t ").empty());
    EXPECT_EQ(split_text(std::string(4096, 'x')).size(), 1U);
    EXPECT_EQ(split_text(std::string(4097, 'x')).size(), 2U);
}

TEST(Split, prefers_paragraphs_then_lines_then_words) {
    EXPECT_THAT(words("aaa bb\ncc\n\ndd ee\nff gg", 14), ElementsAre("aaa bb\ncc", "dd ee\nff gg"));
    EXPECT_THAT(words("aaa bb\ncc dd ee", 12), ElementsAre("aaa bb", "cc dd ee"));
    EXPECT_THAT(words("aaa bb cc dd", 10), ElementsAre("aaa bb cc", "dd"));
    EXPECT_THAT(words("abcdefghij", 4), ElementsAre("abcd", "efgh", "ij"));
}

TEST(Split, does_not_make_a_tiny_piece_for_a_paragraph) {
    EXPECT_THAT(words("a\n\nbbb ccc ddd eee", 12), ElementsAre("a\n\nbbb ccc", "ddd eee"));
}

TEST(Split, uses_an_early_break_rather_than_to_break_a_word) {
    EXPECT_THAT(words("a bbbbbbbbb", 10), ElementsAre("a", "bbbbbbbbb"));
}

TEST(Split, leaves_out_white_space_at_a_cut_but_keeps_indentation) {
    EXPECT_THAT(words("aaaa   bbbb", 6), ElementsAre("aaaa", "bbbb"));
    EXPECT_THAT(words("if x:\n    y\n\n\n    z", 11), ElementsAre("if x:\n    y", "    z"));
    EXPECT_THAT(words("aaaa          ", 6), ElementsAre("aaaa"));
}

TEST(Split, never_cuts_a_surrogate_pair) {
    EXPECT_THAT(words("👍👍👍", 3), ElementsAre("👍", "👍", "👍"));
    EXPECT_THAT(words("a👍b", 2), ElementsAre("a", "👍", "b"));
    EXPECT_THROW(static_cast<void>(split_text("a", {}, 1)), BadArgument);
    EXPECT_THROW(static_cast<void>(split_text("a", {}, 0)), BadArgument);
}

TEST(Split, keeps_together_what_looks_like_one_character) {
    EXPECT_THAT(words("xe\u0301e\u0301", 4), ElementsAre("xe\u0301", "e\u0301"));
    EXPECT_THAT(words("👨‍👩‍👧👨‍👩‍👧", 12),
                ElementsAre("👨‍👩‍👧", "👨‍👩‍👧"));
    EXPECT_THAT(words("👍🏽👍🏽", 6), ElementsAre("👍🏽", "👍🏽"));
    EXPECT_THAT(words("🇩🇪🇫🇷", 6), ElementsAre("🇩🇪", "🇫🇷"));
    EXPECT_THAT(words("❤️❤️", 3), ElementsAre("❤️", "❤️"));
    EXPECT_THAT(words("ab\r\ncd", 3), ElementsAre("ab", "cd"));
    EXPECT_THAT(words("\u1100\u1161\u11a8\u1100\u1161\u11a8", 5),
                ElementsAre("\u1100\u1161\u11a8", "\u1100\u1161\u11a8"));
}

TEST(Split, cuts_even_those_if_one_alone_is_too_long) {
    std::string tower = "a";
    for (int i = 0; i < 10; ++i) tower += "\u0301";
    const auto pieces = words(tower, 4);
    EXPECT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0] + pieces[1] + pieces[2], tower);
}

TEST(Split, continues_entities_in_the_next_piece) {
    EXPECT_THAT(html(bold("aaa " + italic("bbb ccc")), 8), ElementsAre("<b>aaa <i>bbb</i></b>", "<b><i>ccc</i></b>"));
    EXPECT_THAT(html(pre("aa\nbb\ncc", "py"), 5), ElementsAre("<pre><code class=\"language-py\">aa\nbb</code></pre>",
                                                              "<pre><code class=\"language-py\">cc</code></pre>"));
    EXPECT_THAT(html(link("aaaabbbb", "http://c/"), 4),
                ElementsAre("<a href=\"http://c/\">aaaa</a>", "<a href=\"http://c/\">bbbb</a>"));
}

TEST(Split, keeps_atoms_whole) {
    EXPECT_THAT(html("aa " + link("bb cc", "http://d/") + " ee", 7),
                ElementsAre("aa", "<a href=\"http://d/\">bb cc</a>", "ee"));
    EXPECT_THAT(html("aaa" + custom_emoji("👍", "5"), 4), ElementsAre("aaa", "<tg-emoji emoji-id=\"5\">👍</tg-emoji>"));
}

TEST(Split, makes_a_custom_emoji_plain_that_does_not_fit) {
    EXPECT_THAT(html(custom_emoji("aaaaaa", "5"), 4), ElementsAre("aaaa", "aa"));
}

TEST(Split, takes_entities_that_do_not_fit) {
    const std::vector<MessageEntity> entities{MessageEntity(MessageEntityType::bold, -3, 5),
                                              MessageEntity(MessageEntityType::bold, 6, INT64_MAX),
                                              MessageEntity(MessageEntityType::bold, 100, 1)};
    EXPECT_THAT(html(Text("aaaabbbb", entities), 4), ElementsAre("<b>aa</b>aa", "bb<b>bb</b>"));
}

}  // namespace
}  // namespace telepot::text
