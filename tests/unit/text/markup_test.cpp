// SPDX-License-Identifier: MIT
// HTML and MarkdownV2 of plain text and entities.
#include "telepot/text/markup.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/text/text.hpp"

namespace telepot::text {
namespace {

using Type = MessageEntityType;
using Entities = std::vector<MessageEntity>;

struct Case {
    const char* what;
    Text text;
    const char* html;
    const char* markdown_v2;
};

MessageEntity entity(Type::Value type, std::int64_t offset, std::int64_t length) {
    return MessageEntity(type, offset, length);
}

Text overlapping(const char* words, Entities entities) {
    return Text(words, std::move(entities));
}

std::vector<Case> cases() {
    return {
        {"nothing", "", "", ""},
        {"plain text is escaped", "a<b> & \"c\" _*[]()~`>#+-=|{}.!\\", "a&lt;b&gt; &amp; \"c\" _*[]()~`&gt;#+-=|{}.!\\",
         "a<b\\> & \"c\" \\_\\*\\[\\]\\(\\)\\~\\`\\>\\#\\+\\-\\=\\|\\{\\}\\.\\!\\\\"},
        {"styles", bold("b") + italic("i") + strikethrough("s") + underline("u") + spoiler("p"),
         "<b>b</b><i>i</i><s>s</s><u>u</u><tg-spoiler>p</tg-spoiler>", "*b*_i_~s~__u__||p||"},
        {"escapes inside", bold("a*<b"), "<b>a*&lt;b</b>", "*a\\*<b*"},
        {"code", code("a`\\*<"), "<code>a`\\*&lt;</code>", "`a\\`\\\\*<`"},
        {"pre", pre("x\ny") + pre("\nz", "c++"), "<pre>x\ny</pre><pre><code class=\"language-c++\">\nz</code></pre>",
         "```\nx\ny``````c++\n\nz```"},
        {"a language that is none", pre("x", "a b\"`"), "<pre><code class=\"language-a b&quot;`\">x</code></pre>",
         "```\nx```"},
        {"links", link("a]", "https://b.c/(d)?e=\"\\&f"), "<a href=\"https://b.c/(d)?e=&quot;\\&amp;f\">a]</a>",
         "[a\\]](https://b.c/(d\\)?e=\"\\\\&f)"},
        {"mention", mention("a", 12), "<a href=\"tg://user?id=12\">a</a>", "[a](tg://user?id=12)"},
        {"custom emoji", custom_emoji("👍", "5368"), "<tg-emoji emoji-id=\"5368\">👍</tg-emoji>",
         "![👍](tg://emoji?id=5368)"},
        {"times", date_time("a", 5, "wDT") + date_time("b", 6),
         "<tg-time unix=\"5\" format=\"wDT\">a</tg-time><tg-time unix=\"6\">b</tg-time>",
         "![a](tg://time?unix=5&format=wDT)![b](tg://time?unix=6)"},
        {"quotes", blockquote("a\n>b") + "\nc\n" + expandable_blockquote("d\ne") + "\n" + blockquote("f"),
         "<blockquote>a\n&gt;b</blockquote>\nc\n<blockquote expandable>d\ne</blockquote>\n<blockquote>f</blockquote>",
         ">a\n>\\>b\nc\n>d\n>e||\n**>f"},
        {"quotes without a line break between", blockquote("a") + blockquote("b"),
         "<blockquote>a</blockquote><blockquote>b</blockquote>", ">ab"},
        {"quotes of parts of lines", "a\nb" + blockquote("c\nd") + "e\nf", "a\nb<blockquote>c\nd</blockquote>e\nf",
         "a\n>bc\n>de\nf"},
        {"style across a quote", bold("a\n" + blockquote("b") + "\nc"),
         "<b>a\n</b><blockquote><b>b</b></blockquote><b>\nc</b>", "*a\n>b\nc*"},
        {"style that ends in a quote",
         overlapping("a\nb\nc", {entity(Type::bold, 0, 3), entity(Type::blockquote, 2, 1)}),
         "<b>a\n</b><blockquote><b>b</b></blockquote>\nc", "*a\n*>*b*\nc"},
        {"style that begins in a quote",
         overlapping("a\nbc\nd", {entity(Type::bold, 3, 3), entity(Type::blockquote, 2, 2)}),
         "a\n<blockquote>b<b>c</b></blockquote><b>\nd</b>", "a\n>b*c*\n*d*"},
        {"style around a quote that ends the text",
         overlapping("a\nb", {entity(Type::bold, 0, 3), entity(Type::blockquote, 2, 1)}),
         "<b>a\n</b><blockquote><b>b</b></blockquote>", "*a\n*>*b*"},
        {"styles around two quotes",
         overlapping("a\nb\nc", {entity(Type::bold, 0, 5), entity(Type::blockquote, 0, 2),
                                 entity(Type::expandable_blockquote, 2, 2)}),
         "<blockquote><b>a\n</b></blockquote><blockquote expandable><b>b\n</b></blockquote><b>c</b>",
         "*>a\n~~>b||\nc*"},
        {"quote of an empty first line", overlapping("\n1", {entity(Type::blockquote, 0, 1)}),
         "<blockquote>\n</blockquote>1", ">\n1"},
        {"quotes of an empty line and the next",
         overlapping("\n2", {entity(Type::blockquote, 0, 1), entity(Type::blockquote, 1, 1)}),
         "<blockquote>\n</blockquote><blockquote>2</blockquote>", ">\n**>2"},
        {"expandable quote of an empty line", overlapping("\n1", {entity(Type::expandable_blockquote, 0, 1)}),
         "<blockquote expandable>\n</blockquote>1", ">||\n1"},
        {"quote that begins with an empty line", overlapping("\n2", {entity(Type::blockquote, 0, 2)}),
         "<blockquote>\n2</blockquote>", ">\n>2"},
        {"code up to the end of a quote",
         overlapping("a\nb", {entity(Type::code, 0, 2), entity(Type::blockquote, 0, 2)}),
         "<blockquote><code>a\n</code></blockquote>b", ">`a`\nb"},
        {"code up to a quote", overlapping("a\nb", {entity(Type::code, 0, 2), entity(Type::blockquote, 2, 1)}),
         "<code>a\n</code><blockquote>b</blockquote>", "`a`\n>b"},
        {"pre in a quote", blockquote("a\n" + pre("b\nc") + "\nd"), "<blockquote>a\n<pre>b\nc</pre>\nd</blockquote>",
         ">a\n>```\nb\nc```\n>d"},
        {"nesting", bold("a" + italic("b" + underline("c")) + link("d" + spoiler("e"), "http://f/")),
         "<b>a<i>b<u>c</u></i><a href=\"http://f/\">d<tg-spoiler>e</tg-spoiler></a></b>", "*a_b__c___\\*"},
        {"overlap", overlapping("abcdef", {entity(Type::bold, 0, 4), entity(Type::italic, 2, 4)}),
         "<b>ab<i>cd</i></b><i>ef</i>", "*ab_cd_*_ef_"},
        {"overlap of style and link",
         overlapping("abcdef", {entity(Type::bold, 0, 4), entity(Type::text_link, 2, 4).set_url("http://g/")}),
         "<b>ab</b><a href=\"http://g/\"><b>cd</b>ef</a>", "*ab*[*cd*ef](http://g/)"},
        {"style around code", bold("a" + code("b") + "c"), "<b>a</b><code>b</code><b>c</b>", "*a*`b`*c*"},
        {"of links that overlap the first stays",
         overlapping("abcd", {entity(Type::text_link, 2, 2).set_url("http://2/"),
                              entity(Type::text_link, 0, 3).set_url("http://1/")}),
         "<a href=\"http://1/\">abc</a>d", "[abc](http://1/)d"},
        {"equal styles join",
         overlapping("abcd", {entity(Type::bold, 0, 2), entity(Type::bold, 1, 2), entity(Type::bold, 3, 1)}),
         "<b>abcd</b>", "*abcd*"},
        {"surrogate pairs", "👍" + bold("👍x") + "👍", "👍<b>👍x</b>👍", "👍*👍x*👍"},
        {"what Telegram finds by itself stays plain",
         overlapping("@a #b",
                     {entity(Type::mention, 0, 2), entity(Type::hashtag, 3, 2), MessageEntity("new_kind", 0, 5)}),
         "@a #b", "@a \\#b"},
    };
}

TEST(Markup, of_each_case) {
    for (const Case& c : cases()) {
        EXPECT_EQ(apply_entities_as_html(c.text.text(), c.text.entities()), c.html) << c.what;
        if (std::string_view(c.what) == "nesting") continue;  // see below
        EXPECT_EQ(apply_entities_as_markdown_v2(c.text.text(), c.text.entities()), c.markdown_v2) << c.what;
    }
}

std::string markdown_v2(const Text& text) {
    return apply_entities_as_markdown_v2(text.text(), text.entities());
}

TEST(MarkdownV2, separates_italic_from_underline) {
    EXPECT_EQ(markdown_v2(italic("a" + underline("b"))), "_a__b___");
    EXPECT_EQ(markdown_v2(underline("a" + italic("b"))), "__a_b_**__");
    EXPECT_EQ(markdown_v2(italic("a") + underline("b")), "_a_**__b__");
    EXPECT_EQ(markdown_v2(bold(italic("a") + underline("b"))), "*_a_~~__b__*");
    EXPECT_EQ(markdown_v2(underline("a") + italic("b")), "__a___b_");
    EXPECT_EQ(markdown_v2(bold("a" + italic("b" + underline("c")) + link("d" + spoiler("e"), "http://f/"))),
              "*a_b__c___[d||e||](http://f/)*");
}

TEST(Markup, takes_entities_that_do_not_fit) {
    constexpr auto huge = std::numeric_limits<std::int64_t>::max();
    constexpr auto tiny = std::numeric_limits<std::int64_t>::min();
    struct Fit {
        std::int64_t offset, length;
        const char* html;
    };
    for (const Fit& fit : std::vector<Fit>{{1, 2, "a<b>👍</b>b"},
                                           {0, 2, "<b>a</b>👍b"},
                                           {2, 2, "a👍<b>b</b>"},
                                           {2, 1, "a👍b"},
                                           {1, 1, "a👍b"},
                                           {-1, 2, "<b>a</b>👍b"},
                                           {3, 100, "a👍<b>b</b>"},
                                           {3, huge, "a👍<b>b</b>"},
                                           {-5, huge, "<b>a👍b</b>"},
                                           {4, 1, "a👍b"},
                                           {huge, huge, "a👍b"},
                                           {tiny, huge, "a👍b"},
                                           {tiny, tiny, "a👍b"},
                                           {0, -1, "a👍b"},
                                           {0, 0, "a👍b"}}) {
        EXPECT_EQ(apply_entities_as_html("a👍b", Entities{entity(Type::bold, fit.offset, fit.length)}), fit.html)
            << fit.offset << ' ' << fit.length;
    }
}

TEST(Markup, leaves_text_plain_whose_entity_lacks_what_it_needs) {
    for (const auto type : {Type::text_link, Type::text_mention, Type::custom_emoji, Type::date_time}) {
        EXPECT_EQ(apply_entities_as_html("ab", Entities{entity(type, 0, 2)}), "ab");
        EXPECT_EQ(apply_entities_as_markdown_v2("ab", Entities{entity(type, 0, 2)}), "ab");
        EXPECT_EQ(apply_entities_as_markdown("ab", Entities{entity(type, 0, 2)}), "ab");
    }
}

TEST(Markup, of_many_entities_takes_no_time) {
    std::string words(100'000, 'x');
    Entities entities;
    for (std::int64_t i = 0; i < 100'000; ++i) {
        entities.push_back(entity(static_cast<Type::Value>(Type::bold + i % 8), i * 7919 % 100'000, i % 50'000));
    }
    EXPECT_GE(apply_entities_as_html(words, entities).size(), words.size());
    EXPECT_GE(apply_entities_as_markdown_v2(words, entities).size(), words.size());
    EXPECT_GE(apply_entities_as_markdown(words, entities).size(), words.size());
}

}  // namespace
}  // namespace telepot::text
