// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class Markdown : public testing::TestWithParam<MarkupCase> {};

TEST_P(Markdown, IsReadAsTheServerDoes) {
    expect_read_as(parse_markdown, GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Legacy, Markdown,
    testing::Values(MarkupCase{"", "", ""}, MarkupCase{"a*b*c", "abc", "bold 1+1"},
                    MarkupCase{"_i_", "i", "italic 0+1"}, MarkupCase{"`c`", "c", "code 0+1"},
                    MarkupCase{"```\nc```", "c", "pre 0+1"}, MarkupCase{"```py\nc\n```", "c\n", "pre 0+2 py"},
                    MarkupCase{"Hello. (1-2) > x!", "Hello. (1-2) > x!", ""}, MarkupCase{"**", "", ""},
                    MarkupCase{"\\_\\*\\`\\[\\]\\x", "_*`[\\]\\x", ""}, MarkupCase{"*a_b*", "a_b", "bold 0+3"},
                    MarkupCase{"_a\\_", "a\\", "italic 0+2"},
                    MarkupCase{"[x](http://www.example.com/)", "x", "text_link 0+1 http://www.example.com/"},
                    MarkupCase{"[x](tg://user?id=5)", "x", "text_mention 0+1 #5"},
                    MarkupCase{"[example.com]", "example.com", "text_link 0+11 http://example.com/"},
                    MarkupCase{"[x](nolink) y", "x y", ""},
                    MarkupCase{"[x](example.com", "x", "text_link 0+1 http://example.com/"},
                    MarkupCase{"☕*🐢*", "☕🐢", "bold 1+2"}, MarkupCase{"x]", "x]", ""},
                    MarkupCase{"a_b", "Can't find end of the entity starting at byte offset 1"},
                    MarkupCase{"☕*b", "Can't find end of the entity starting at byte offset 3"},
                    MarkupCase{"[b", "Can't find end of the entity starting at byte offset 0"},
                    MarkupCase{"```b``", "Can't find end of the entity starting at byte offset 0"},
                    MarkupCase{"*a* snake_case", "Can't find end of the entity starting at byte offset 9"}));

}  // namespace
}  // namespace telepot::lab
