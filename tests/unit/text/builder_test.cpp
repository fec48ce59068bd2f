// SPDX-License-Identifier: MIT
// Texts built piece by piece.
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/text.hpp"

namespace telepot {
namespace {

/// "bold 0 5 ..." of each entity.
std::vector<std::string> shown(const Text& text) {
    std::vector<std::string> out;
    for (const MessageEntity& entity : text.entities()) {
        std::string line(entity.type.str());
        line += ' ' + std::to_string(entity.offset) + ' ' + std::to_string(entity.length);
        for (const auto& more : {entity.url, entity.language, entity.custom_emoji_id, entity.date_time_format}) {
            if (more) line += ' ' + *more;
        }
        if (entity.user) line += ' ' + std::to_string(entity.user->id);
        if (entity.unix_time) line += ' ' + std::to_string(*entity.unix_time);
        out.push_back(line);
    }
    return out;
}

using testing::ElementsAre;

TEST(Text, is_built_piece_by_piece) {
    const std::string name = "<b>*Bob*</b>";
    const Text text = Text("Hello, ").bold(name).text("!");
    EXPECT_EQ(text.text(), "Hello, <b>*Bob*</b>!");
    EXPECT_THAT(shown(text), ElementsAre("bold 7 12"));
    EXPECT_EQ(text.length(), 20);
}

TEST(Text, counts_in_utf16_units) {
    const Text text = Text("👍").bold("€").italic("👍👍").text("x").code("y");
    EXPECT_THAT(shown(text), ElementsAre("bold 2 1", "italic 3 4", "code 8 1"));
    EXPECT_EQ(text.length(), 9);
}

TEST(Text, nests) {
    using namespace text;
    const Text quote = Text("> ").blockquote(bold("a" + italic("b")) + "c" + link(underline("d"), "https://e.f/"));
    EXPECT_EQ(quote.text(), "> abcd");
    EXPECT_THAT(shown(quote),
                ElementsAre("blockquote 2 4", "bold 2 2", "italic 3 1", "text_link 5 1 https://e.f/", "underline 5 1"));
}

TEST(Text, has_every_kind) {
    using namespace text;
    User user;
    user.id = 8;
    const Text all = strikethrough("a") + spoiler("b") + expandable_blockquote("c") + pre("d", "cpp") + pre("e") +
                     mention("f", 7) + mention("g", user) + custom_emoji("👍", "55") + date_time("h", 9, "wDT") +
                     date_time("i", 10) + code("j");
    EXPECT_THAT(shown(all), ElementsAre("strikethrough 0 1", "spoiler 1 1", "expandable_blockquote 2 1", "pre 3 1 cpp",
                                        "pre 4 1", "text_mention 5 1 7", "text_mention 6 1 8", "custom_emoji 7 2 55",
                                        "date_time 9 1 wDT 9", "date_time 10 1 10", "code 11 1"));
}

TEST(Text, of_nothing_makes_no_entity) {
    EXPECT_TRUE(text::bold("").entities().empty());
    EXPECT_TRUE(Text().empty());
    EXPECT_EQ(Text().length(), 0);
}

TEST(Text, may_be_appended_to_itself) {
    Text twice = text::bold("ab");
    twice += twice;
    EXPECT_EQ(twice.text(), "abab");
    EXPECT_THAT(shown(twice), ElementsAre("bold 0 2", "bold 2 2"));
    twice.italic(twice);
    EXPECT_EQ(twice.text(), "abababab");
    EXPECT_EQ(shown(twice)[2], "italic 4 4");
}

TEST(Text, continues_a_message) {
    const Text received("Hi Bob", {MessageEntity(MessageEntityType::bold, 3, 3)});
    const Text answer = "You said: " + text::blockquote(received);
    EXPECT_THAT(shown(answer), ElementsAre("blockquote 10 6", "bold 13 3"));
}

TEST(Join, puts_the_separator_between) {
    const Text list = text::join({text::bold("a"), "b", text::code("c")}, ", ");
    EXPECT_EQ(list.text(), "a, b, c");
    EXPECT_THAT(shown(list), ElementsAre("bold 0 1", "code 6 1"));
    EXPECT_TRUE(text::join({}, ", ").empty());
}

TEST(Format, fills_the_braces_in_order) {
    const Text line = text::format("{{{}}} has {} of {}, {}", text::bold("👍"), 3, -5L, std::string("ok"));
    EXPECT_EQ(line.text(), "{👍} has 3 of -5, ok");
    EXPECT_THAT(shown(line), ElementsAre("bold 1 2"));
    EXPECT_EQ(text::format("").text(), "");
    EXPECT_EQ(text::format("{}{}", "{}", "x").text(), "{}x");
}

TEST(Format, refuses_what_does_not_match) {
    EXPECT_THROW(static_cast<void>(text::format("{}{}", 1)), BadArgument);
    EXPECT_THROW(static_cast<void>(text::format("{}", 1, 2)), BadArgument);
    EXPECT_THROW(static_cast<void>(text::format("{0}", 1)), BadArgument);
    EXPECT_THROW(static_cast<void>(text::format("}")), BadArgument);
    EXPECT_THROW(static_cast<void>(text::format("{")), BadArgument);
}

}  // namespace
}  // namespace telepot
