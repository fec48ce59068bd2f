// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class Html : public testing::TestWithParam<MarkupCase> {};

TEST_P(Html, IsReadAsTheServerDoes) {
    const MarkupCase& expected = GetParam();
    const MarkupCase got = parsed(parse_html, expected.markup);
    EXPECT_EQ(got.error, expected.error);
    EXPECT_EQ(got.plain, expected.plain);
    EXPECT_EQ(got.entities, expected.entities);
}

const std::string bad_surrogate =
    "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units";

INSTANTIATE_TEST_SUITE_P(
    Tags, Html,
    testing::Values(MarkupCase{"", "", ""}, MarkupCase{"plain", "plain", ""}, MarkupCase{"a<b>b</b>", "ab", "bold 1+1"},
                    MarkupCase{"<strong>b</strong>", "b", "bold 0+1"}, MarkupCase{"<B>b</b>", "b", "bold 0+1"},
                    MarkupCase{"<i>x</i><em>y</em>", "xy", "italic 0+1, italic 1+1"},
                    MarkupCase{"<u>x</u><ins>y</ins>", "xy", "underline 0+1, underline 1+1"},
                    MarkupCase{"<s>x</s><strike>y</strike><del>z</del>", "xyz",
                               "strikethrough 0+1, strikethrough 1+1, strikethrough 2+1"},
                    MarkupCase{"<tg-spoiler>x</tg-spoiler>", "x", "spoiler 0+1"},
                    MarkupCase{"<span class=\"tg-spoiler\">x</span>", "x", "spoiler 0+1"},
                    MarkupCase{"<blockquote>x</blockquote>", "x", "blockquote 0+1"},
                    MarkupCase{"<blockquote expandable>x</blockquote>", "x", "expandable_blockquote 0+1"},
                    MarkupCase{"<blockquote  expandable=false>x</>", "x", "expandable_blockquote 0+1"},
                    MarkupCase{"<blockquote cite=\"\" other>x</>", "x", "blockquote 0+1"},
                    MarkupCase{"<code>x</code>", "x", "code 0+1"}, MarkupCase{"<pre>x</pre>", "x", "pre 0+1"},
                    MarkupCase{"<pre><code>x</code></pre>", "x", "pre 0+1, code 0+1"},
                    MarkupCase{"<pre><code class=\"language-cpp\">x</code></pre>", "x", "pre 0+1 cpp"},
                    MarkupCase{"<code class=\"language-cpp\"><pre>x</pre></code>", "x", "pre 0+1 cpp"},
                    MarkupCase{"<pre><code class=\"language-cpp\">x</code> </pre>", "x ", "pre 0+2, code 0+1"},
                    MarkupCase{"<pre><code class=\"language-\">x</code></pre>", "x", "pre 0+1, code 0+1"},
                    MarkupCase{"<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍",
                               "custom_emoji 0+2 5368324170671202286"},
                    MarkupCase{"<tg-time unix=\"1647531900\" format=\"wDT\">22:45</tg-time>", "22:45",
                               "date_time 0+5 wDT #1647531900"},
                    MarkupCase{"<b></b>", "", ""}, MarkupCase{"<b>x</>", "x", "bold 0+1"},
                    MarkupCase{"<b>x</b  >", "x", "bold 0+1"},
                    MarkupCase{"<b>bold <i>both</i></b>", "bold both", "bold 0+9, italic 5+4"},
                    MarkupCase{"<i><b> </b></i>", " ", "bold 0+1, italic 0+1"},
                    MarkupCase{"🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>", "🏟 🏟🏟 ><🏟",
                               "italic 5+7, bold 9+3"},
                    MarkupCase{"➡️ ➡️<b>➡️ ➡️</b>", "➡️ ➡️➡️ ➡️", "bold 5+5"}));

INSTANTIATE_TEST_SUITE_P(
    Links, Html,
    testing::Values(
        MarkupCase{"<a href=\"http://www.example.com/\">x</a>", "x", "text_link 0+1 http://www.example.com/"},
        MarkupCase{"<a href=telegram.org>x</a>", "x", "text_link 0+1 http://telegram.org/"},
        MarkupCase{"<a href='https://EXAMPLE.com/Path?q=1&amp;r=2#f'>x</a>", "x",
                   "text_link 0+1 https://example.com/Path?q=1&r=2#f"},
        MarkupCase{"<a href='https://telegram.dog?'>x</a>", "x", "text_link 0+1 https://telegram.dog/?"},
        MarkupCase{"<a href=\"tg://user?id=123456789\">x</a>", "x", "text_mention 0+1 #123456789"},
        MarkupCase{"<a href=\"tg://resolve?domain=x\">x</a>", "x", "text_link 0+1 tg://resolve?domain=x"},
        MarkupCase{"<a>telegram.org</a>", "telegram.org", "text_link 0+12 http://telegram.org/"},
        MarkupCase{"<a> </a>", " ", ""}, MarkupCase{"<a href=\"\">x</a>", "x", ""},
        MarkupCase{"<a href=\"nolink\">x</a>", "x", ""}, MarkupCase{"<a href=\"http://localhost/\">x</a>", "x", ""},
        MarkupCase{"<a href=\"javascript:x.y\">x</a>", "x", ""}, MarkupCase{"<a href=\"ftp://a.b/\">x</a>", "x", ""},
        MarkupCase{"<a href=\"http://127.0.0.1:8080/a b\">x</a>", "x", "text_link 0+1 http://127.0.0.1:8080/a%20b"},
        MarkupCase{"<a href=\"http://a.b:99999/\">x</a>", "x", ""}));

INSTANTIATE_TEST_SUITE_P(References, Html,
                         testing::Values(MarkupCase{"&lt;&gt;&amp;&quot;", "<>&\"", ""}, MarkupCase{"&lt x", "< x", ""},
                                         MarkupCase{"&nbsp;&laquo;&Or;", "&nbsp;&laquo;&Or;", ""},
                                         MarkupCase{"&#65;&#x42;&#x1F600;", "AB😀", ""},
                                         MarkupCase{"<b>&#128512;</b>", "😀", "bold 0+2"},
                                         MarkupCase{"&#12345678;", "&#12345678;", ""},
                                         MarkupCase{"&#0;&#;&;&", "&#0;&#;&;&", ""},
                                         MarkupCase{"&#57311;", bad_surrogate}, MarkupCase{"&#xDFDF", bad_surrogate}));

INSTANTIATE_TEST_SUITE_P(
    Errors, Html,
    testing::Values(
        MarkupCase{"🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"},
        MarkupCase{"🏟 🏟&lt;<abac aba>", "Unsupported start tag \"abac\" at byte offset 13"},
        MarkupCase{"<x>", "Unsupported start tag \"x\" at byte offset 0"},
        MarkupCase{"<>", "Unsupported start tag \"\" at byte offset 0"},
        MarkupCase{"a < b and b > c", "Unsupported start tag \"\" at byte offset 2"},
        MarkupCase{"1<2", "Unclosed start tag at byte offset 1"},
        MarkupCase{"<br/>", "Unsupported start tag \"br/\" at byte offset 0"},
        MarkupCase{"🏟 🏟&lt;<i   =aba>", "Empty attribute name in the tag \"i\" at byte offset 13"},
        MarkupCase{"🏟 🏟&lt;<i    aba>", "Can't find end tag corresponding to start tag \"i\""},
        MarkupCase{"🏟 🏟&lt;<i    aba  =  ", "Unclosed start tag \"i\" at byte offset 13"},
        MarkupCase{"🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"},
        MarkupCase{"🏟 🏟&lt;<i    aba  =  \"&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13"},
        MarkupCase{"🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13"},
        MarkupCase{"🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"},
        MarkupCase{"<b></b></", "Unexpected end tag at byte offset 7"},
        MarkupCase{"x</b>", "Unexpected end tag at byte offset 1"},
        MarkupCase{"<i>a</i   ", "Unclosed end tag at byte offset 4"},
        MarkupCase{"<i>a</em >", "Unmatched end tag at byte offset 4, expected \"</i>\", found \"</em>\""},
        MarkupCase{"<b><i>a</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""},
        MarkupCase{"<b>a", "Can't find end tag corresponding to start tag \"b\""},
        MarkupCase{"<b><i>a</i>", "Can't find end tag corresponding to start tag \"b\""},
        MarkupCase{"a<span>b</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 1"},
        MarkupCase{"<span class=\"spoiler\">b</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"},
        MarkupCase{"<tg-emoji emoji-id=\"x\">b</tg-emoji>", "Invalid custom emoji identifier specified"},
        MarkupCase{"<tg-emoji>b</tg-emoji>", "Invalid custom emoji identifier specified"},
        MarkupCase{"<tg-time unix=\"soon\">b</tg-time>", "Invalid date-time specified"}));

}  // namespace
}  // namespace telepot::lab
