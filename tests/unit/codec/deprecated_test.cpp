// SPDX-License-Identifier: MIT
// Old names go on working.
#include <string>
#include <type_traits>

#include <gtest/gtest.h>

#include "telepot/types/all.hpp"
#include "unit/codec/test_bot.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace telepot::codec {
namespace {

TEST(Deprecated, Methods) {
    RecordingCaller caller("true");
    TestBot bot(caller);
    EXPECT_TRUE(bot.kickChatMember(5, 6, {.revoke_messages = true}));
    EXPECT_EQ(caller.last().method, "banChatMember");
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"user_id":6,"revoke_messages":true})");
    bot.setStickerSetThumb("name", 6, "static", {.thumbnail = InputFile::file_id("f")});
    EXPECT_EQ(caller.last().method, "setStickerSetThumbnail");
    EXPECT_EQ(caller.json(), R"({"name":"name","user_id":6,"thumbnail":"f","format":"static"})");
    caller.answer_with("3");
    EXPECT_EQ(bot.getChatMembersCount("@c"), 3);
    EXPECT_EQ(caller.last().method, "getChatMemberCount");
}

TEST(Deprecated, ReplyToMessageIdBecomesReplyParameters) {
    RecordingCaller caller(message_result);
    TestBot bot(caller);
    bot.sendMessage(5, "x", {.reply_to_message_id = 9});
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"text":"x","reply_parameters":{"message_id":9}})");
    bot.sendMessage(5, "x", {.reply_parameters = ReplyParameters(1), .reply_to_message_id = 9});
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"text":"x","reply_parameters":{"message_id":1}})");
}

TEST(Deprecated, DisableWebPagePreviewBecomesLinkPreviewOptions) {
    RecordingCaller caller(message_result);
    TestBot bot(caller);
    bot.sendMessage(5, "x", {.disable_web_page_preview = true});
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"text":"x","link_preview_options":{"is_disabled":true}})");
    bot.sendMessage(5, "x", {.disable_web_page_preview = false});
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"text":"x","link_preview_options":{"is_disabled":false}})");
}

TEST(Deprecated, ThumbBecomesThumbnail) {
    RecordingCaller caller(message_result);
    TestBot bot(caller);
    bot.sendAudio(5, InputFile::file_id("a"), {.thumb = InputFile::bytes("t", "t.jpg")});
    ASSERT_EQ(caller.last().files.size(), 1U);
    EXPECT_EQ(caller.last().files[0].field, "thumbnail");
    bot.sendAudio(5, InputFile::file_id("a"), {.thumb = InputFile::file_id("t")});
    EXPECT_EQ(caller.json(), R"({"chat_id":5,"audio":"a","thumbnail":"t"})");
}

TEST(Deprecated, TypesThatTheApiRenamed) {
    const StoryAreaPosition position(1, 2, 3, 4, 5, 6);
    static_assert(std::is_same_v<const AreaPosition, decltype(position)>);
    EXPECT_EQ(StoryArea(position, StoryAreaTypeLink("https://example.org/")).position.rotation_angle, 5);
}

}  // namespace
}  // namespace telepot::codec
