// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class MarkdownV2 : public testing::TestWithParam<MarkupCase> {};

TEST_P(MarkdownV2, IsReadAsTheServerDoes) {
    expect_read_as(parse_markdown_v2, GetParam());
}

std::string reserved(char c) {
    return std::string{"Character '"} + c + "' is reserved and must be escaped with the preceding '\\'";
}

TEST(MarkdownV2Characters, EachReservedOneMustBeEscaped) {
    for (char c = 1; c < 126; ++c) {
        if (std::string_view{"_*[~`>\\"}.find(c) != std::string_view::npos) continue;
        const std::string text(1, c);
        const bool is_reserved = std::string_view{"]()#+-=|{}.!"}.find(c) != std::string_view::npos;
        const MarkupCase got = parsed(parse_markdown_v2, text);
        EXPECT_EQ(got.error, is_reserved ? reserved(c) : "") << text;
        EXPECT_EQ(got.plain, is_reserved ? "" : text);
        EXPECT_EQ(parsed(parse_markdown_v2, "\\" + text).plain, text);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Marks, MarkdownV2,
    testing::Values(MarkupCase{"", "", ""}, MarkupCase{"\\\\", "\\", ""}, MarkupCase{"\\\\\\", "\\\\", ""},
                    MarkupCase{"\\z\\9\\é\\", "z9\\é\\", ""}, MarkupCase{"*b*", "b", "bold 0+1"},
                    MarkupCase{"_i_", "i", "italic 0+1"}, MarkupCase{"__u__", "u", "underline 0+1"},
                    MarkupCase{"~s~", "s", "strikethrough 0+1"}, MarkupCase{"||s||", "s", "spoiler 0+1"},
                    MarkupCase{"`c`", "c", "code 0+1"}, MarkupCase{"**", "", ""}, MarkupCase{"``", "", ""},
                    MarkupCase{"``````", "", ""}, MarkupCase{"____", "", ""},
                    MarkupCase{"*one _two ~three ||four||~ __five___ six*", "one two three four five six",
                               "bold 0+27, italic 4+19, strikethrough 8+10, spoiler 14+4, underline 19+4"},
                    MarkupCase{"☕ 🐢_né \\~ x _", "☕ 🐢né ~ x ", "italic 4+7"},
                    MarkupCase{"é\\!🐢_🐢\\- é_", "é!🐢🐢- é", "italic 4+5"},
                    MarkupCase{"🐢_é __☕___", "🐢é ☕", "italic 2+3, underline 4+1"},
                    MarkupCase{"🐢__é _☕_\\___", "🐢é ☕_", "underline 2+4, italic 4+1"},
                    MarkupCase{"~_ _x` `~", " x ", "strikethrough 0+3, italic 0+1, code 2+1"},
                    MarkupCase{"`||x||`__~`y`~__", "||x||y", "code 0+5, code 5+1, underline 5+1, strikethrough 5+1"},
                    MarkupCase{"`a.b!c`", "a.b!c", "code 0+5"}, MarkupCase{"`a\\`b\\\\`", "a`b\\", "code 0+4"}));

INSTANTIATE_TEST_SUITE_P(
    Fences, MarkdownV2,
    testing::Values(MarkupCase{"```\ncode\n```", "code\n", "pre 0+5"},
                    MarkupCase{"```python\nprint(1)\n```", "print(1)\n", "pre 0+9 python"},
                    MarkupCase{"```x```", "x", "pre 0+1"}, MarkupCase{"é ```🐢 ☕```", "é  ☕", "pre 2+2 🐢"},
                    MarkupCase{"```c\r\nx```", "x", "pre 0+1 c"}, MarkupCase{"```c\n\nx```", "\nx", "pre 0+2 c"},
                    MarkupCase{"```c\n\rx```", "x", "pre 0+1 c"}, MarkupCase{"é`☕ 🐢```", "é☕ 🐢", "code 1+4"}));

INSTANTIATE_TEST_SUITE_P(
    Links, MarkdownV2,
    testing::Values(
        MarkupCase{"[x](http://www.example.com/)", "x", "text_link 0+1 http://www.example.com/"},
        MarkupCase{"[](example.net)", "", ""}, MarkupCase{"[\t](ok)", "\t", ""},
        MarkupCase{"[example\\.net]", "example.net", "text_link 0+11 http://example.net/"},
        MarkupCase{"[example\\.net]ß", "example.netß", "text_link 0+11 http://example.net/"},
        MarkupCase{"[x](https://example.org?\\)\\\\)", "x", "text_link 0+1 https://example.org/?)\\"},
        MarkupCase{"[x]()", "x", ""}, MarkupCase{"[x](tg:user?id=77)", "x", "text_mention 0+1 #77"},
        MarkupCase{"[x](tg://user?id=0)", "x", "text_link 0+1 tg://user?id=0"},
        MarkupCase{"é![🐢](Tg://Emoji/?a=1&id=77#id=8)z", "é🐢z", "custom_emoji 1+2 77"},
        MarkupCase{"![👍](tg://emoji?id=5368324170671202286)", "👍", "custom_emoji 0+2 5368324170671202286"},
        MarkupCase{"![22:45](tg://time?unix=1647531900&format=wDT)", "22:45", "date_time 0+5 wDT #1647531900"}));

INSTANTIATE_TEST_SUITE_P(
    Quotes, MarkdownV2,
    testing::Values(MarkupCase{">", "", ""}, MarkupCase{">a", "a", "blockquote 0+1"},
                    MarkupCase{">\nx", "\nx", "blockquote 0+1"}, MarkupCase{">1\n>\n>", "1\n\n", "blockquote 0+3"},
                    MarkupCase{">\\>\n\\>é\n>", ">\n>é\n", "blockquote 0+2"},
                    MarkupCase{"one\n>two\n>\nthree", "one\ntwo\n\nthree", "blockquote 4+5"},
                    MarkupCase{"é\n\r>b", "é\n\rb", "blockquote 3+1"},
                    MarkupCase{">_it\n>alic_\nend", "it\nalic\nend", "blockquote 0+8, italic 0+7"},
                    MarkupCase{"_é\n>x\n>y\nz_ w", "é\nx\ny\nz w", "italic 0+7, blockquote 2+4"},
                    MarkupCase{">`x\n>y\nz`\n>w\nv", "x\n>y\nz\nw\nv", "blockquote 0+9, code 0+6"},
                    MarkupCase{"`>x\n>y`\n>z\nw", ">x\n>y\nz\nw", "code 0+5, blockquote 6+2"},
                    MarkupCase{">\n\r>é", "\n\ré", "blockquote 0+1, blockquote 2+1"},
                    MarkupCase{">\n~~>é", "\né", "blockquote 0+1, blockquote 1+1"},
                    MarkupCase{">~~\n>é", "\né", "blockquote 0+2"},
                    MarkupCase{"_>é\n_", "é\n", "blockquote 0+2, italic 0+2"},
                    MarkupCase{">a\n>b||c||d||\ne", "a\nbcd\ne", "expandable_blockquote 0+6, spoiler 3+1"},
                    MarkupCase{">a\n>b||cd||\ne", "a\nbcd\ne", "blockquote 0+6, spoiler 3+2"},
                    MarkupCase{">a\r\n>b||c||d||\r\n", "a\r\nbcd\r\n", "expandable_blockquote 0+8, spoiler 4+1"},
                    MarkupCase{">a\r\n>b||c||d||", "a\r\nbcd", "expandable_blockquote 0+6, spoiler 4+1"},
                    MarkupCase{">fold me||", "fold me", "expandable_blockquote 0+7"}, MarkupCase{">||", "", ""}));

INSTANTIATE_TEST_SUITE_P(
    Errors, MarkdownV2,
    testing::Values(MarkupCase{"é☕_x", "Can't find end of Italic entity at byte offset 5"},
                    MarkupCase{"é_x * y ", "Can't find end of Bold entity at byte offset 5"},
                    MarkupCase{"é_x * y _", "Can't find end of Italic entity at byte offset 9"},
                    MarkupCase{"☕`", "Can't find end of Code entity at byte offset 3"},
                    MarkupCase{"☕```x", "Can't find end of Pre entity at byte offset 3"},
                    MarkupCase{"☕```x ", "Can't find end of PreCode entity at byte offset 3"},
                    MarkupCase{"é__☕_", "Can't find end of Italic entity at byte offset 7"},
                    MarkupCase{"é_☕__", "Can't find end of Underline entity at byte offset 6"},
                    MarkupCase{"é```🐢 ☕`", "Can't find end of Code entity at byte offset 13"},
                    MarkupCase{"é```🐢 ☕\\`", "Can't find end of PreCode entity at byte offset 2"},
                    MarkupCase{"[example\\.net](no\\)", "Can't find end of a URL at byte offset 15"},
                    MarkupCase{"[example\\.net](", "Can't find end of a URL at byte offset 15"},
                    MarkupCase{"é__☕ _x___", "Can't find end of Italic entity at byte offset 12"},
                    MarkupCase{"é||x\\|", "Can't find end of Spoiler entity at byte offset 2"},
                    MarkupCase{"*x", "Can't find end of Bold entity at byte offset 0"},
                    MarkupCase{"~x", "Can't find end of Strikethrough entity at byte offset 0"},
                    MarkupCase{"[x", "Can't find end of TextUrl entity at byte offset 0"},
                    MarkupCase{"Stop.", reserved('.')}, MarkupCase{"☕!", reserved('!')},
                    MarkupCase{"☕>", reserved('>')}, MarkupCase{"a|b", reserved('|')},
                    MarkupCase{">\n_x_>é", reserved('>')}, MarkupCase{"~x>y~", reserved('>')},
                    MarkupCase{"1 - 2", reserved('-')},
                    MarkupCase{"é![🐢", "Can't find end of CustomEmoji entity at byte offset 2"},
                    MarkupCase{"é![🐢]", "The entity must contain a tg://emoji or tg://time URL"},
                    MarkupCase{"é![🐢](tg://emoji?id=77", "Can't find end of a URL at byte offset 10"},
                    MarkupCase{"é![🐢](x://emoji?id=77)", "Invalid tg://emoji or tg://time URL specified"},
                    MarkupCase{"é![🐢](tg:sticker?id=77)", "Invalid tg://emoji or tg://time URL specified"},
                    MarkupCase{"é![🐢](tg://emoji#id=7)", "Invalid tg://emoji or tg://time URL specified"},
                    MarkupCase{"é![🐢](tg://emoji?a=1#&id=77)", "Invalid tg://emoji or tg://time URL specified"},
                    MarkupCase{"é![🐢](tg://emoji?a=1&id=077)", "Invalid tg://emoji or tg://time URL specified"},
                    MarkupCase{">_x\n>y\nz_", "Can't find end of Italic entity at byte offset 1"},
                    MarkupCase{">a\n>b||c||d||\n||e", "Can't find end of Spoiler entity at byte offset 14"},
                    MarkupCase{">a\n>b||cd\n||e", "Can't find end of Spoiler entity at byte offset 5"},
                    MarkupCase{">a\n>b||c||d__\n||e", "Can't find end of Underline entity at byte offset 11"},
                    MarkupCase{">a\n>b||c||d||f\n||e", "Can't find end of Spoiler entity at byte offset 11"},
                    MarkupCase{">_x||", "Can't find end of Italic entity at byte offset 1"}));

}  // namespace
}  // namespace telepot::lab
