// SPDX-License-Identifier: MIT
#include "telepot/routing/key_functions.hpp"

#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "unit/routing/messages.hpp"

namespace telepot::routing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

CommandOptions with_args() {
    return CommandOptions().set_pass_args(true);
}

/// "key", "(none)" if there is no key at all.
std::string shown(const Key& key) {
    return key.is_none() ? "(none)" : key.has_text() ? key.text() : "(other)";
}

TEST(ByContentType, gives_the_type_of_messages) {
    EXPECT_EQ(shown(by_content_type()(text("a"))), "text");
    EXPECT_EQ(shown(by_content_type()(AnyMessage(Message()))), "unknown");
    EXPECT_EQ(shown(by_content_type()(button("a"))), "(none)");
}

TEST(ByChatCommand, takes_the_first_word_behind_the_prefix) {
    const auto key = by_chat_command();
    EXPECT_EQ(shown(key(text("/start"))), "start");
    EXPECT_EQ(shown(key(text("/start a b"))), "start");
    EXPECT_EQ(shown(key(text("/start\nmore"))), "start");
    EXPECT_EQ(shown(key(text("/Start"))), "Start");
    EXPECT_TRUE(key(text("/start a")).arguments().empty());
    for (const char* none : {"", "start", " /start"}) EXPECT_EQ(shown(key(text(none))), "(none)");
    EXPECT_EQ(shown(key(button("/start"))), "(none)");
    EXPECT_EQ(shown(key(AnyMessage(Message()))), "(none)");
}

TEST(ByChatCommand, takes_a_prefix_that_stands_alone_for_the_empty_command) {
    const auto key = by_chat_command(with_args());
    EXPECT_EQ(shown(key(text("/"))), "");
    EXPECT_TRUE(key(text("/")).has_text());
    EXPECT_EQ(shown(key(text("/ x y"))), "");
    EXPECT_THAT(key(text("/ x y")).arguments().words(), ElementsAre("x", "y"));
    EXPECT_EQ(shown(key(text("/@bot"))), "");
    Message linked = text_message("/ example.org");
    linked.entities = {MessageEntity(MessageEntityType::url, 2, 11)};
    EXPECT_EQ(shown(key(AnyMessage(linked))), "");
}

TEST(ByChatCommand, goes_by_what_telegram_has_marked) {
    const auto key = by_chat_command(with_args());
    EXPECT_EQ(shown(key(marked("/start now", 6))), "start");
    EXPECT_EQ(shown(key(marked("/start!now", 6))), "start");
    EXPECT_THAT(key(marked("/start!now x", 6)).arguments().words(), ElementsAre("!now", "x"));
    EXPECT_EQ(shown(key(marked("/start /stop", 5, 7))), "(none)");
    EXPECT_EQ(shown(key(marked("/start", 100))), "start");
    EXPECT_EQ(shown(key(marked("/start", -1))), "(none)");
    Message quoted = text_message("/start");
    quoted.entities = {MessageEntity(MessageEntityType::code, 0, 6)};
    EXPECT_EQ(shown(key(AnyMessage(quoted))), "(none)");
}

TEST(ByChatCommand, passes_arguments) {
    const auto key = by_chat_command(with_args());
    EXPECT_THAT(key(text("/a  b\t c \n")).arguments().words(), ElementsAre("b", "c"));
    EXPECT_EQ(key(text("/a  b c ")).arguments().text(), "b c ");
    EXPECT_THAT(key(text("/a")).arguments().words(), IsEmpty());
    const auto arguments = key(text("/a 5 -6 7x 99999999999999999999")).arguments();
    EXPECT_EQ(arguments.integer(0), 5);
    EXPECT_EQ(arguments.integer(1), -6);
    EXPECT_EQ(arguments.integer(2), std::nullopt);
    EXPECT_EQ(arguments.integer(3), std::nullopt);
    EXPECT_EQ(arguments.integer(4), std::nullopt);
    EXPECT_EQ(arguments[4], "");
}

TEST(ByChatCommand, takes_other_prefixes_and_separators) {
    const auto key = by_chat_command(with_args().set_prefix("!.").set_separator("--"));
    EXPECT_EQ(shown(key(text("!a b--c----d"))), "a b");
    EXPECT_THAT(key(text(".a--b--c----d")).arguments().words(), ElementsAre("b", "c", "", "d"));
    EXPECT_EQ(shown(key(text("/a"))), "(none)");
}

TEST(ByChatCommand, keeps_quoted_arguments_together_if_asked) {
    const auto key = by_chat_command(with_args().set_quotes(true));
    EXPECT_THAT(key(text(R"(/a "b c" d "e\"f" "" "g)")).arguments().words(), ElementsAre("b c", "d", "e\"f", "", "g"));
    EXPECT_THAT(by_chat_command(with_args())(text(R"(/a "b c")")).arguments().words(), ElementsAre("\"b", "c\""));
}

TEST(ByChatCommand, leaves_commands_for_other_bots) {
    const auto key = by_chat_command(CommandOptions().set_username("@My_Bot"));
    EXPECT_EQ(shown(key(text("/start@my_bot x"))), "start");
    EXPECT_EQ(shown(key(text("/start@other_bot x"))), "(none)");
    EXPECT_EQ(shown(key(text("/start x"))), "start");
    EXPECT_EQ(shown(key(marked("/start@other_bot", 16))), "(none)");
    EXPECT_EQ(shown(by_chat_command()(text("/start@any_bot"))), "start");
}

TEST(Username, is_asked_for_once_when_it_is_needed) {
    int asked = 0;
    const auto key = by_chat_command(CommandOptions().set_username([&asked]() -> std::string {
        if (++asked == 1) throw std::runtime_error("no network");
        return "my_bot";
    }));
    EXPECT_EQ(shown(key(text("/start"))), "start");
    EXPECT_EQ(asked, 0);
    EXPECT_THROW(key(text("/start@my_bot")), std::runtime_error);
    EXPECT_EQ(shown(key(text("/start@my_bot"))), "start");
    EXPECT_EQ(shown(key(text("/start@other"))), "(none)");
    EXPECT_EQ(asked, 2);
}

TEST(ByCommand, looks_where_the_extractor_says) {
    const auto key = by_command([](const CallbackQuery& query) { return query.data; }, with_args());
    EXPECT_EQ(shown(key(button("/go 1"))), "go");
    EXPECT_THAT(key(button("/go 1")).arguments().words(), ElementsAre("1"));
    EXPECT_EQ(shown(key(button("go"))), "(none)");
    EXPECT_EQ(shown(key(text("/go"))), "(none)");
    const auto any = by_command([](const AnyMessage& msg) { return "/" + std::string(msg.flavor()); });
    EXPECT_EQ(shown(any(text("x"))), "chat");
}

TEST(ByTextAndData, give_the_whole) {
    EXPECT_EQ(shown(by_text()(text("a b"))), "a b");
    EXPECT_EQ(shown(by_text()(button("a"))), "(none)");
    EXPECT_EQ(shown(by_text()(AnyMessage(Message()))), "(none)");
    EXPECT_EQ(shown(by_data()(button("a b"))), "a b");
    EXPECT_EQ(shown(by_data()(text("a"))), "(none)");
    EXPECT_EQ(shown(by_data()(AnyMessage(CallbackQuery()))), "(none)");
}

TEST(ByRegex, gives_a_group_and_all_of_them_as_arguments) {
    const auto extract = [](const Message& msg) { return msg.text; };
    const Key key = by_regex(extract, "(buy|sell) (\\d+)(!)?")(text("please buy 12 now"));
    EXPECT_EQ(shown(key), "buy");
    EXPECT_THAT(key.arguments().groups(), ElementsAre("buy 12", "buy", "12", ""));
    EXPECT_EQ(key.arguments().group(9), "");
    EXPECT_EQ(shown(by_regex(extract, "\\d+", 0)(text("a 12"))), "12");
    EXPECT_EQ(shown(by_regex(extract, "(\\d+)")(text("none"))), "(none)");
    EXPECT_EQ(shown(by_regex(extract, "(\\d+)")(button("12"))), "(none)");
    EXPECT_EQ(shown(by_regex(extract, Regex("(BUY)", true))(text("buy"))), "buy");
    EXPECT_THROW(static_cast<void>(by_regex(extract, "(")), BadArgument);
}

TEST(ByRegex, takes_a_group_by_its_name_or_several) {
    const auto extract = [](const Message& msg) { return msg.text; };
    const Regex regex("(?P<verb>buy|sell) (\\d+)?(?P<what>\\w+)");
    EXPECT_EQ(shown(by_regex(extract, regex, "what")(text("buy 3eggs"))), "eggs");
    EXPECT_EQ(by_regex(extract, regex, {"verb", "what"})(text("buy 3eggs")).value(), Seed::tuple("buy", "eggs"));
    EXPECT_EQ(by_regex(extract, regex, {1, 2})(text("buy eggs")).value(), Seed::tuple("buy", Seed()));
    EXPECT_EQ(shown(by_regex(extract, regex, 2)(text("buy eggs"))), "(other)") << "a group that took no part";
    const Key key = by_regex(extract, regex)(text("sell 3eggs"));
    ASSERT_TRUE(key.arguments().match());
    EXPECT_EQ(key.arguments().group("what"), "eggs");
    EXPECT_THROW(static_cast<void>(key.arguments().group("none")), BadArgument);
    EXPECT_THROW(static_cast<void>(RouteArguments().group("what")), BadArgument);
    EXPECT_THROW(static_cast<void>(by_regex(extract, regex, "none")), BadArgument);
    EXPECT_THROW(static_cast<void>(by_regex(extract, regex, 4)), BadArgument);
    EXPECT_THROW(static_cast<void>(by_regex(extract, "no group")), BadArgument);
}

TEST(Key, is_a_text_a_number_or_a_tuple) {
    EXPECT_EQ(Key(5).value(), Seed(5));
    EXPECT_EQ(Key(std::pair("a", 2)).value(), Seed::tuple("a", 2));
    EXPECT_EQ(Key(std::tuple(1, 2.5, std::string("x"))).value(), Seed::tuple(1, 2.5, "x"));
    EXPECT_EQ(Key("a").value(), Seed("a"));
    EXPECT_TRUE(Key(Seed("a")).has_text());
    EXPECT_FALSE(Key(5).has_text());
    EXPECT_TRUE(Key(0).has_value());
    EXPECT_FALSE(Key(Seed()).has_value());
    EXPECT_FALSE(Key(std::nullopt).has_value());
    EXPECT_FALSE(Key::none().has_value());
}

TEST(ProcessKey, changes_keys_and_keeps_their_arguments) {
    const auto key = process_key([](const std::string& name) { return name + "!"; }, by_chat_command(with_args()));
    EXPECT_EQ(shown(key(text("/a b"))), "a!");
    EXPECT_THAT(key(text("/a b")).arguments().words(), ElementsAre("b"));
    EXPECT_EQ(shown(key(text("a"))), "(none)");
    EXPECT_EQ(shown(lower_key(by_text())(text("aBÄ"))), "abÄ");
    EXPECT_EQ(shown(upper_key(by_text())(text("aBä"))), "ABä");
    EXPECT_EQ(shown(lower_key([](const AnyMessage&) { return Key(std::nullopt); })(text("x"))), "(other)");
}

}  // namespace
}  // namespace telepot::routing
