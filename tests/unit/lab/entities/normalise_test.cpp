// SPDX-License-Identifier: MIT
#include "lab/entities/normalise.hpp"

#include <gtest/gtest.h>

#include "lab/entities/parse.hpp"
#include "lab/entities/utf8.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

class Normalise : public testing::TestWithParam<MarkupCase> {};

FormattedText from_html(std::string_view html) {
    FormattedText text = parse_html(html);
    normalise(text);
    return text;
}

TEST_P(Normalise, GivesWhatTheServerStores) {
    expect_read_as(from_html, GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Trimming, Normalise,
    testing::Values(MarkupCase{"  a b  ", "a b", ""}, MarkupCase{"\n\n a\n", "a", ""}, MarkupCase{"   ", "", ""},
                    MarkupCase{"\t a", "a", ""}, MarkupCase{"a\tb\rc\x01", "a bc", ""},
                    MarkupCase{"a\r\n<b>b\r\n</b>\r\n", "a\nb", "bold 2+1"}, MarkupCase{" <b>a</b> ", "a", "bold 0+1"},
                    MarkupCase{"<b>  a  </b>  ", "  a", "bold 0+3"}, MarkupCase{"x<b> a </b>y", "x a y", "bold 1+3"},
                    MarkupCase{"x<b> </b>y", "x y", "bold 1+1"}, MarkupCase{"x<b>\n</b>", "x", ""},
                    MarkupCase{"<code> </code>a", " a", "code 0+1"},
                    MarkupCase{" <a href=\"t.me\"> </a>a", " a", "text_link 0+1 http://t.me/"},
                    MarkupCase{"a<a href=\"t.me\"> </a>", "a", ""},
                    MarkupCase{"a\u202Eb<i>\u2028c</i>", "abc", "italic 2+1"}));

INSTANTIATE_TEST_SUITE_P(
    Merging, Normalise,
    testing::Values(
        MarkupCase{"<b>a</b><b>b</b>", "ab", "bold 0+2"}, MarkupCase{"<b>a<b>b</b></b>", "ab", "bold 0+2"},
        MarkupCase{"<b>a</b><i>b</i>", "ab", "bold 0+1, italic 1+1"},
        MarkupCase{"<i><b>ab</b></i>", "ab", "bold 0+2, italic 0+2"},
        MarkupCase{"<b>a<code>b</code>c</b>", "abc", "bold 0+1, code 1+1, bold 2+1"},
        MarkupCase{"<code><b>a</b></code>", "a", "code 0+1"},
        MarkupCase{"<a href=\"t.me\"><a href=\"b.me\">a</a></a>", "a", "text_link 0+1 http://b.me/"},
        MarkupCase{"<b><a href=\"t.me\">a</a>b</b>", "ab", "text_link 0+1 http://t.me/, bold 0+1, bold 1+1"},
        MarkupCase{"<blockquote>a<b>b</b></blockquote>", "ab", "blockquote 0+2, bold 1+1"},
        MarkupCase{"<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", "blockquote 0+2"},
        MarkupCase{"<blockquote><pre>a</pre></blockquote>", "a", "blockquote 0+1, pre 0+1"},
        MarkupCase{"<tg-emoji emoji-id=\"1\">😀</tg-emoji><b>😀</b>", "😀😀", "custom_emoji 0+2 1, bold 2+2"}));

INSTANTIATE_TEST_SUITE_P(
    Finding, Normalise,
    testing::Values(MarkupCase{"<b>hi @username</b>", "hi @username", "bold 0+3, mention 3+9, bold 3+9"},
                    MarkupCase{"<code>@username</code>", "@username", "code 0+9"},
                    MarkupCase{"<a href=\"t.me\">@username</a>", "@username", "text_link 0+9 http://t.me/"},
                    MarkupCase{"<blockquote>@username</blockquote>", "@username", "blockquote 0+9, mention 0+9"},
                    MarkupCase{"<u>/start</u> now", "/start now", "bot_command 0+6, underline 0+6"}));

class ExplicitCase {
public:
    ExplicitCase(std::string plain, std::vector<Entity> given, std::string expectation)
        : text{std::move(plain)}, entities{std::move(given)}, expected{std::move(expectation)} {}

    std::string text;
    std::vector<Entity> entities;
    std::string expected;  ///< entities, or "error: ..."
};

class Explicit : public testing::TestWithParam<ExplicitCase> {};

TEST_P(Explicit, EntitiesAreCheckedAndPutInOrder) {
    FormattedText text{GetParam().text, GetParam().entities};
    std::string got;
    try {
        normalise(text);
        got = describe(text.entities);
    } catch (const TextError& error) {
        got = std::string{"error: "} + error.what();
    }
    EXPECT_EQ(got, GetParam().expected);
}

constexpr auto bold = EntityKind::bold;
constexpr auto italic = EntityKind::italic;
constexpr auto code = EntityKind::code;

INSTANTIATE_TEST_SUITE_P(
    All, Explicit,
    testing::Values(
        ExplicitCase{"abc", {{italic, 1, 1}, {bold, 0, 3}}, "bold 0+1, bold 1+2, italic 1+1"},
        ExplicitCase{"abcdef", {{bold, 0, 4}, {italic, 2, 4}}, "bold 0+2, italic 2+4, bold 2+2"},
        ExplicitCase{"abcdef", {{bold, 0, 2}, {bold, 2, 2}, {bold, 3, 3}}, "bold 0+6"},
        ExplicitCase{"abcdef", {{code, 0, 4}, {code, 2, 4}}, "code 0+4"},
        ExplicitCase{"abcdef", {{code, 2, 2}, {bold, 0, 6}}, "bold 0+2, code 2+2, bold 4+2"},
        ExplicitCase{"abcdef",
                     {{EntityKind::blockquote, 1, 3}, {code, 0, 2}, {italic, 0, 6}},
                     "italic 0+1, blockquote 1+3, italic 1+3, italic 4+2"},
        ExplicitCase{"abc", {{bold, 0, 0}}, ""},
        ExplicitCase{"abc", {{bold, -1, 2}}, "error: receive an entity with incorrect offset -1"},
        ExplicitCase{"abc", {{bold, 0, -2}}, "error: receive an entity with incorrect length -2"},
        ExplicitCase{"abc", {{bold, 4, 1}}, "error: entity begins after the end of the text at UTF-16 offset 4"},
        ExplicitCase{"abc",
                     {{bold, 1, 3}},
                     "error: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4"},
        ExplicitCase{"😀a", {{bold, 1, 2}}, "error: entity begins in a middle of a UTF-16 symbol at byte offset 4"},
        ExplicitCase{
            "a😀",
            {{bold, 0, 2}},
            "error: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5"}));

TEST(Utf8, IllFormedTextIsRecognised) {
    EXPECT_TRUE(is_utf8(""));
    EXPECT_TRUE(is_utf8("a\u00e9\u20ac\U0001F600"));
    for (const std::string_view bad : {"\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                       "\xF8\x88\x80\x80\x80", "a\xFF", "\xE2\x82", "\xF0\x9F\x98"}) {
        EXPECT_FALSE(is_utf8(bad));
    }
}

TEST(Utf8, OffsetsAreUtf16) {
    EXPECT_EQ(utf16_length("a\u00e9\u20ac\U0001F600"), 5);
    EXPECT_EQ(utf16_substr("a\U0001F600b", 1, 2), "\U0001F600");
    EXPECT_EQ(utf16_substr("a\U0001F600b", 2, 1), "");
    EXPECT_EQ(byte_position("a\U0001F600b", 2), std::string_view::npos);
    EXPECT_EQ(byte_position("a\U0001F600b", 4), 6U);
    EXPECT_EQ(byte_position("ab", 3), std::string_view::npos);
}

}  // namespace
}  // namespace telepot::lab
