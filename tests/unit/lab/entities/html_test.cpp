// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class Html : public testing::TestWithParam<MarkupCase> {};

TEST_P(Html, IsReadAsTheServerDoes) {
    expect_read_as(parse_html, GetParam());
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
                    MarkupCase{"<blockquote  expandable = 'no'>x</>", "x", "expandable_blockquote 0+1"},
                    MarkupCase{"<blockquote lang='de' wide>x</>", "x", "blockquote 0+1"},
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
                    MarkupCase{"<s><i> x</i></s>", " x", "italic 0+2, strikethrough 0+2"},
                    MarkupCase{"☕ 🐢<i>né &amp;<b title = big>&gt-🐢</b></i>", "☕ 🐢né &>-🐢",
                               "italic 4+8, bold 8+4"},
                    MarkupCase{"☀️<b>☀️☀️</b>", "☀️☀️☀️", "bold 2+4"}));

INSTANTIATE_TEST_SUITE_P(
    Links, Html,
    testing::Values(
        MarkupCase{"<a href=\"http://www.example.com/\">x</a>", "x", "text_link 0+1 http://www.example.com/"},
        MarkupCase{"<a href=example.net>x</a>", "x", "text_link 0+1 http://example.net/"},
        MarkupCase{"<a href='https://EXAMPLE.com/Path?q=1&amp;r=2#f'>x</a>", "x",
                   "text_link 0+1 https://example.com/Path?q=1&r=2#f"},
        MarkupCase{"<a href='https://example.org?'>x</a>", "x", "text_link 0+1 https://example.org/?"},
        MarkupCase{"<a href=\"tg://user?id=123456789\">x</a>", "x", "text_mention 0+1 #123456789"},
        MarkupCase{"<a href=\"tg://resolve?domain=x\">x</a>", "x", "text_link 0+1 tg://resolve?domain=x"},
        MarkupCase{"<a>example.net</a>", "example.net", "text_link 0+11 http://example.net/"},
        MarkupCase{"<a>\n</a>", "\n", ""}, MarkupCase{"<a href=\"\">x</a>", "x", ""},
        MarkupCase{"<a href=\"nolink\">x</a>", "x", ""}, MarkupCase{"<a href=\"http://localhost/\">x</a>", "x", ""},
        MarkupCase{"<a href=\"javascript:x.y\">x</a>", "x", ""}, MarkupCase{"<a href=\"ftp://a.b/\">x</a>", "x", ""},
        MarkupCase{"<a href=\"http://127.0.0.1:8080/a b\">x</a>", "x", "text_link 0+1 http://127.0.0.1:8080/a%20b"},
        MarkupCase{"<a href=\"http://a.b:99999/\">x</a>", "x", ""}));

INSTANTIATE_TEST_SUITE_P(References, Html,
                         testing::Values(MarkupCase{"&lt;&gt;&amp;&quot;", "<>&\"", ""}, MarkupCase{"&lt x", "< x", ""},
                                         MarkupCase{"&copy;&euro;&Lt;", "&copy;&euro;&Lt;", ""},
                                         MarkupCase{"&#65;&#x42;&#x1F600;", "AB😀", ""},
                                         MarkupCase{"<b>&#128512;</b>", "😀", "bold 0+2"},
                                         MarkupCase{"&#99999999;", "&#99999999;", ""},
                                         MarkupCase{"&#0;&#;&;&", "&#0;&#;&;&", ""},
                                         MarkupCase{"&#56320;", bad_surrogate}, MarkupCase{"&#xD83D", bad_surrogate}));

INSTANTIATE_TEST_SUITE_P(
    Errors, Html,
    testing::Values(
        MarkupCase{"☕é&lt;<marquee", "Unclosed start tag at byte offset 9"},
        MarkupCase{"☕é&amp;<font size=2>", "Unsupported start tag \"font\" at byte offset 10"},
        MarkupCase{"<x>", "Unsupported start tag \"x\" at byte offset 0"},
        MarkupCase{"<>", "Unsupported start tag \"\" at byte offset 0"},
        MarkupCase{"a < b and b > c", "Unsupported start tag \"\" at byte offset 2"},
        MarkupCase{"1<2", "Unclosed start tag at byte offset 1"},
        MarkupCase{"<br/>", "Unsupported start tag \"br/\" at byte offset 0"},
        MarkupCase{"☕é<u  =1>", "Empty attribute name in the tag \"u\" at byte offset 5"},
        MarkupCase{"🐢<em loud>", "Can't find end tag corresponding to start tag \"em\""},
        MarkupCase{"🐢<s a =\t", "Unclosed start tag \"s\" at byte offset 4"},
        MarkupCase{"🐢<i x = 9z.Z-_>", "Unexpected end of name token at byte offset 11"},
        MarkupCase{"é<i x = \"&quot;>", "Unclosed start tag at byte offset 2"},
        MarkupCase{"é<i x = '&gt;\">", "Unclosed start tag at byte offset 2"},
        MarkupCase{"1 &gt; 0</", "Unexpected end tag at byte offset 8"},
        MarkupCase{"<u>x</u></", "Unexpected end tag at byte offset 8"},
        MarkupCase{"x</b>", "Unexpected end tag at byte offset 1"},
        MarkupCase{"<em>ok</em\n\t", "Unclosed end tag at byte offset 6"},
        MarkupCase{"<s>ok</u\n>", "Unmatched end tag at byte offset 5, expected \"</s>\", found \"</u>\""},
        MarkupCase{"<b><i>a</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""},
        MarkupCase{"<b>a", "Can't find end tag corresponding to start tag \"b\""},
        MarkupCase{"<b><i>a</i>", "Can't find end tag corresponding to start tag \"b\""},
        MarkupCase{"a<span>b</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 1"},
        MarkupCase{"<span class=\"spoiler\">b</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"},
        MarkupCase{"<tg-emoji emoji-id=\"x\">b</tg-emoji>", "Invalid custom emoji identifier specified"},
        MarkupCase{"<tg-emoji>b</tg-emoji>", "Invalid custom emoji identifier specified"},
        MarkupCase{"<tg-time unix=\"5\" format=\"x\">b</tg-time>", "Invalid date format used"}));

}  // namespace
}  // namespace telepot::lab
