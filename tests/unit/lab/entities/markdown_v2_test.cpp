// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class MarkdownV2 : public testing::TestWithParam<MarkupCase> {};

TEST_P(MarkdownV2, IsReadAsTheServerDoes) {
    const MarkupCase& expected = GetParam();
    const MarkupCase got = parsed(parse_markdown_v2, expected.markup);
    EXPECT_EQ(got.error, expected.error);
    EXPECT_EQ(got.plain, expected.plain);
    EXPECT_EQ(got.entities, expected.entities);
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
                    MarkupCase{"\\a\\1\\➡️\\", "a1\\➡️\\", ""}, MarkupCase{"*b*", "b", "bold 0+1"},
                    MarkupCase{"_i_", "i", "italic 0+1"}, MarkupCase{"__u__", "u", "underline 0+1"},
                    MarkupCase{"~s~", "s", "strikethrough 0+1"}, MarkupCase{"||s||", "s", "spoiler 0+1"},
                    MarkupCase{"`c`", "c", "code 0+1"}, MarkupCase{"**", "", ""}, MarkupCase{"``", "", ""},
                    MarkupCase{"``````", "", ""}, MarkupCase{"____", "", ""},
                    MarkupCase{"*bold _italic bold ~all ||four||~ __under___ bold*",
                               "bold italic bold all four under bold",
                               "bold 0+36, italic 5+26, strikethrough 17+8, spoiler 21+4, underline 26+5"},
                    MarkupCase{"🏟 🏟_abac \\* asd _", "🏟 🏟abac * asd ", "italic 5+11"},
                    MarkupCase{"🏟 \\.🏟_🏟\\. 🏟_", "🏟 .🏟🏟. 🏟", "italic 6+6"},
                    MarkupCase{"🏟 🏟_🏟 __🏟___", "🏟 🏟🏟 🏟", "italic 5+5, underline 8+2"},
                    MarkupCase{"🏟 🏟__🏟 _🏟_\\___", "🏟 🏟🏟 🏟_", "underline 5+6, italic 8+2"},
                    MarkupCase{"_* * ` `_", "   ", "italic 0+3, bold 0+1, code 2+1"},
                    MarkupCase{"`_* *_`__*` `*__", "_* *_ ", "code 0+5, code 5+1, bold 5+1, underline 5+1"},
                    MarkupCase{"`a.b!c`", "a.b!c", "code 0+5"}, MarkupCase{"`a\\`b\\\\`", "a`b\\", "code 0+4"}));

INSTANTIATE_TEST_SUITE_P(Fences, MarkdownV2,
                         testing::Values(MarkupCase{"```\ncode\n```", "code\n", "pre 0+5"},
                                         MarkupCase{"```python\nprint(1)\n```", "print(1)\n", "pre 0+9 python"},
                                         MarkupCase{"```x```", "x", "pre 0+1"},
                                         MarkupCase{"🏟 🏟```🏟 🏟```", "🏟 🏟 🏟", "pre 5+3 🏟"},
                                         MarkupCase{"```c\r\nx```", "x", "pre 0+1 c"},
                                         MarkupCase{"```c\n\nx```", "\nx", "pre 0+2 c"},
                                         MarkupCase{"```c\n\rx```", "x", "pre 0+1 c"},
                                         MarkupCase{"🏟 🏟`🏟 🏟```", "🏟 🏟🏟 🏟", "code 5+5"}));

INSTANTIATE_TEST_SUITE_P(
    Links, MarkdownV2,
    testing::Values(
        MarkupCase{"[x](http://www.example.com/)", "x", "text_link 0+1 http://www.example.com/"},
        MarkupCase{"[](telegram.org)", "", ""}, MarkupCase{"[ ](as)", " ", ""},
        MarkupCase{"[telegram\\.org]", "telegram.org", "text_link 0+12 http://telegram.org/"},
        MarkupCase{"[telegram\\.org]a", "telegram.orga", "text_link 0+12 http://telegram.org/"},
        MarkupCase{"[x](https://telegram.dog?\\\\\\()", "x", "text_link 0+1 https://telegram.dog/?\\("},
        MarkupCase{"[x]()", "x", ""}, MarkupCase{"[x](tg:user?id=123456)", "x", "text_mention 0+1 #123456"},
        MarkupCase{"[x](tg://user?id=0)", "x", "text_link 0+1 tg://user?id=0"},
        MarkupCase{"🏟 🏟![👍](TG://EMoJI/?test=1231&id=25#id=32)a", "🏟 🏟👍a", "custom_emoji 5+2 25"},
        MarkupCase{"![👍](tg://emoji?id=5368324170671202286)", "👍", "custom_emoji 0+2 5368324170671202286"},
        MarkupCase{"![22:45](tg://time?unix=1647531900&format=wDT)", "22:45", "date_time 0+5 wDT #1647531900"}));

INSTANTIATE_TEST_SUITE_P(
    Quotes, MarkdownV2,
    testing::Values(
        MarkupCase{">", "", ""}, MarkupCase{">a", "a", "blockquote 0+1"}, MarkupCase{">\n1", "\n1", "blockquote 0+1"},
        MarkupCase{"> \n> \n>", " \n \n", "blockquote 0+4"},
        MarkupCase{"> \\>\n \\> \n>", " >\n > \n", "blockquote 0+3"},
        MarkupCase{"abc\n> \n> \n>\ndef", "abc\n \n \n\ndef", "blockquote 4+5"},
        MarkupCase{"\r>a", "\ra", "blockquote 1+1"},
        MarkupCase{">*b\n>ld \n>bo\n>ld*\nasd\ndef", "b\nld \nbo\nld\nasd\ndef", "blockquote 0+12, bold 0+11"},
        MarkupCase{"*a\n>b\n>ld \n>bo\n>ld\nasd*\ndef", "a\nb\nld \nbo\nld\nasd\ndef", "bold 0+17, blockquote 2+12"},
        MarkupCase{">`b\n>ld \n>bo\nld`\n>asd\ndef", "b\n>ld \n>bo\nld\nasd\ndef", "blockquote 0+18, code 0+13"},
        MarkupCase{"`>b\n>ld \n>bo\nld`\n>asd\ndef", ">b\n>ld \n>bo\nld\nasd\ndef", "code 0+14, blockquote 15+4"},
        MarkupCase{">\n\r>2", "\n\r2", "blockquote 0+1, blockquote 2+1"},
        MarkupCase{">\n**>2", "\n2", "blockquote 0+1, blockquote 1+1"}, MarkupCase{">**\n>2", "\n2", "blockquote 0+2"},
        MarkupCase{"*>abcd\n*", "abcd\n", "blockquote 0+5, bold 0+5"},
        MarkupCase{">asd\n>q||e||w||\nasdad", "asd\nqew\nasdad", "expandable_blockquote 0+8, spoiler 5+1"},
        MarkupCase{">asd\n>q||ew||\nasdad", "asd\nqew\nasdad", "blockquote 0+8, spoiler 5+2"},
        MarkupCase{">asd\r\n>q||e||w||\r\n", "asd\r\nqew\r\n", "expandable_blockquote 0+10, spoiler 6+1"},
        MarkupCase{">asd\r\n>q||e||w||", "asd\r\nqew", "expandable_blockquote 0+8, spoiler 6+1"},
        MarkupCase{">The hidden part||", "The hidden part", "expandable_blockquote 0+15"}, MarkupCase{">||", "", ""}));

INSTANTIATE_TEST_SUITE_P(
    Errors, MarkdownV2,
    testing::Values(
        MarkupCase{"🏟 🏟_abacaba", "Can't find end of Italic entity at byte offset 9"},
        MarkupCase{"🏟 🏟_abac * asd ", "Can't find end of Bold entity at byte offset 15"},
        MarkupCase{"🏟 🏟_abac * asd _", "Can't find end of Italic entity at byte offset 21"},
        MarkupCase{"🏟 🏟`", "Can't find end of Code entity at byte offset 9"},
        MarkupCase{"🏟 🏟```a", "Can't find end of Pre entity at byte offset 9"},
        MarkupCase{"🏟 🏟```a ", "Can't find end of PreCode entity at byte offset 9"},
        MarkupCase{"🏟 🏟__🏟 🏟_", "Can't find end of Italic entity at byte offset 20"},
        MarkupCase{"🏟 🏟_🏟 🏟__", "Can't find end of Underline entity at byte offset 19"},
        MarkupCase{"🏟 🏟```🏟 🏟`", "Can't find end of Code entity at byte offset 21"},
        MarkupCase{"🏟 🏟```🏟 🏟\\`", "Can't find end of PreCode entity at byte offset 9"},
        MarkupCase{"[telegram\\.org](asd\\)", "Can't find end of a URL at byte offset 16"},
        MarkupCase{"[telegram\\.org](", "Can't find end of a URL at byte offset 16"},
        MarkupCase{"🏟 🏟__🏟 _🏟___", "Can't find end of Italic entity at byte offset 23"},
        MarkupCase{"🏟 🏟||test\\|", "Can't find end of Spoiler entity at byte offset 9"},
        MarkupCase{"*x", "Can't find end of Bold entity at byte offset 0"},
        MarkupCase{"~x", "Can't find end of Strikethrough entity at byte offset 0"},
        MarkupCase{"[x", "Can't find end of TextUrl entity at byte offset 0"}, MarkupCase{"Hello.", reserved('.')},
        MarkupCase{"🏟 🏟!", reserved('!')}, MarkupCase{"🏟 🏟>", reserved('>')}, MarkupCase{"a|b", reserved('|')},
        MarkupCase{">\n*a*>2", reserved('>')}, MarkupCase{"*a>b*", reserved('>')}, MarkupCase{"1 - 2", reserved('-')},
        MarkupCase{"🏟 🏟![👍", "Can't find end of CustomEmoji entity at byte offset 9"},
        MarkupCase{"🏟 🏟![👍]", "Custom emoji entity must contain a tg://emoji URL"},
        MarkupCase{"🏟 🏟![👍](tg://emoji?id=1234", "Can't find end of a custom emoji URL at byte offset 17"},
        MarkupCase{"🏟 🏟![👍](t://emoji?id=1234)", "Custom emoji URL must have scheme tg"},
        MarkupCase{"🏟 🏟![👍](tg:emojis?id=1234)", "Custom emoji URL must have host \"emoji\""},
        MarkupCase{"🏟 🏟![👍](tg://emoji#test)", "Custom emoji URL must have an emoji identifier"},
        MarkupCase{"🏟 🏟![👍](tg://emoji?test=1#&id=25)", "Custom emoji URL must have an emoji identifier"},
        MarkupCase{"🏟 🏟![👍](tg://emoji?test=1231&id=025)", "Invalid custom emoji identifier specified"},
        MarkupCase{">*b\n>ld \n>bo\nld*\nasd\ndef", "Can't find end of Bold entity at byte offset 1"},
        MarkupCase{">asd\n>q||e||w||\n||asdad", "Can't find end of Spoiler entity at byte offset 16"},
        MarkupCase{">asd\n>q||ew\n||asdad", "Can't find end of Spoiler entity at byte offset 7"},
        MarkupCase{">asd\n>q||e||w__\n||asdad", "Can't find end of Underline entity at byte offset 13"},
        MarkupCase{">asd\n>q||e||w||a\n||asdad", "Can't find end of Spoiler entity at byte offset 13"},
        MarkupCase{">*a||", "Can't find end of Bold entity at byte offset 1"}));

}  // namespace
}  // namespace telepot::lab
