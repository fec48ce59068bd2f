// SPDX-License-Identifier: MIT
// What calls become: the forms that parameters may be given in, and what is sent for them.
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"
#include "unit/codec/test_bot.hpp"

namespace telepot::codec {
namespace {

class Calls : public testing::Test {
protected:
    RecordingCaller caller_{message_result};
    TestBot bot_{caller_};
};

TEST_F(Calls, SendMessageSendsWhatIsGivenOnly) {
    const Message sent = bot_.sendMessage(5, "hi");
    EXPECT_EQ(sent.message_id, 7);
    EXPECT_EQ(caller_.last().method, "sendMessage");
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"hi"})");
}

TEST_F(Calls, ExplicitFalseIsSentAndUnsetIsNot) {
    bot_.sendMessage(5, "hi", {.disable_notification = false, .protect_content = true});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"hi","disable_notification":false,"protect_content":true})");
    const SendMessageOptions unset{.disable_notification = std::nullopt, .reply_parameters = nullptr};
    bot_.sendMessage(5, "hi", unset);
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"hi"})");
}

TEST_F(Calls, EmptyTextAndZeroAreValues) {
    bot_.sendMessage(5, "", {.message_thread_id = 0, .parse_mode = ""});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"message_thread_id":0,"text":"","parse_mode":""})");
}

TEST_F(Calls, ChatsAreNamedInManyWays) {
    const std::string name = "@channel";
    const ChatId by_name(name);
    for (const ChatIdRef& chat :
         {ChatIdRef(name), ChatIdRef("@channel"), ChatIdRef(std::string_view(name)), ChatIdRef(by_name)}) {
        bot_.sendMessage(chat, "x");
        EXPECT_EQ(caller_.json(), R"({"chat_id":"@channel","text":"x"})");
    }
    bot_.sendMessage(-1'001'234'567'890, "x");
    EXPECT_EQ(caller_.json(), R"({"chat_id":-1001234567890,"text":"x"})");
    bot_.sendMessage(ChatId(5), "x");
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x"})");
}

TEST_F(Calls, NoChatIsSentWhereSomethingElseTellsIt) {
    const auto to = EphemeralMessageParameters().set_callback_query_id("q");
    bot_.sendMessage({}, "x", {.ephemeral_message_parameters = to});
    EXPECT_EQ(caller_.json(), R"({"ephemeral_message_parameters":{"callback_query_id":"q"},"text":"x"})");
    bot_.sendContact({}, "1", "A", {.ephemeral_message_parameters = to});
    EXPECT_EQ(caller_.json(),
              R"({"ephemeral_message_parameters":{"callback_query_id":"q"},"phone_number":"1","first_name":"A"})");
    EXPECT_EQ(EphemeralMessageParameters(6).receiver_user_id, 6);
}

TEST_F(Calls, GetMeGoesWhereAUserIsWanted) {
    caller_.answer_with(R"({"id":8,"is_bot":true,"first_name":"B","username":"b_bot","can_join_groups":false,)"
                        R"("active_usernames":["b_bot","c_bot"],"inline_query_placeholder":"Search"})");
    const BotFullInfo me = bot_.getMe();
    EXPECT_EQ(me.can_join_groups, false);
    EXPECT_FALSE(me.has_topic_sidebar);
    EXPECT_EQ(me.active_usernames.size(), 2U);
    EXPECT_EQ(me.inline_query_placeholder, "Search");
    const User user = bot_.getMe();
    EXPECT_EQ(user.id, 8);
    EXPECT_TRUE(user.is_bot);
    EXPECT_EQ(user.username, "b_bot");
}

TEST_F(Calls, DataOfAWidgetNamesItsMessage) {
    caller_.answer_with("true");
    bot_.editMessageWidgetData(MessageIdentifier(5, 7), {.public_data = ""});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"message_id":7,"public_data":""})");
    bot_.editMessageWidgetData(MessageIdentifier("inline"), {.chat_data = "x"});
    EXPECT_EQ(caller_.json(), R"({"inline_message_id":"inline","chat_data":"x"})");
    bot_.editSharedWidgetData("board", "d", {.cache_time = 5});
    EXPECT_EQ(caller_.json(), R"({"widget_id":"board","public_data":"d","cache_time":5})");
}

constexpr std::string_view with_force_reply = R"({"chat_id":5,"text":"x","reply_markup":{"force_reply":true}})";

TEST_F(Calls, ObjectsOfUnionsAreLentAsTheUnionOrAsOneOfItsMembers) {
    const ForceReply member(true);
    const ReplyMarkup whole = member;
    const Box<ReplyMarkup> boxed(whole);
    const std::optional<ReplyMarkup> optional(whole);
    bot_.sendMessage(5, "x", {.reply_markup = member});
    EXPECT_EQ(caller_.json(), with_force_reply);
    bot_.sendMessage(5, "x", {.reply_markup = whole});
    EXPECT_EQ(caller_.json(), with_force_reply);
    bot_.sendMessage(5, "x", {.reply_markup = boxed});
    EXPECT_EQ(caller_.json(), with_force_reply);
    bot_.sendMessage(5, "x", {.reply_markup = optional});
    EXPECT_EQ(caller_.json(), with_force_reply);
    bot_.sendMessage(5, "x", {.reply_markup = Box<ReplyMarkup>()});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x"})");
    bot_.sendMessage(5, "x", {.reply_markup = std::optional<ReplyMarkup>()});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x"})");
    bot_.sendMessage(5, "x", {.reply_markup = Unknown(R"({"new":1})")});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x","reply_markup":{"new":1}})");
}

TEST_F(Calls, KeyboardsAreBuiltInPlace) {
    bot_.sendMessage(
        5, "x",
        {.reply_markup =
             InlineKeyboardMarkup().row(InlineKeyboardButton("Yes").set_callback_data("y"), "No").row("Last")});
    EXPECT_EQ(caller_.json(),
              R"({"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"},)"
              R"({"text":"No"}],[{"text":"Last"}]]}})");
    bot_.sendMessage(5, "x", {.reply_markup = ReplyKeyboardMarkup().row("A", "B").set_resize_keyboard(true)});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x","reply_markup":{"keyboard":[[{"text":"A"},{"text":"B"}]],)"
                              R"("resize_keyboard":true}})");
}

TEST_F(Calls, ListsOfObjectsComeFromAnyContiguousContainer) {
    const MessageEntity bold("bold", 0, 1);
    constexpr std::string_view expected =
        R"({"chat_id":5,"text":"x","entities":[{"type":"bold","offset":0,"length":1}]})";
    const std::vector<MessageEntity> vector{bold};
    const std::array<MessageEntity, 1> array{bold};
    bot_.sendMessage(5, "x", {.entities = vector});
    EXPECT_EQ(caller_.json(), expected);
    bot_.sendMessage(5, "x", {.entities = array});
    EXPECT_EQ(caller_.json(), expected);
    bot_.sendMessage(5, "x", {.entities = std::span<const MessageEntity>(vector)});
    EXPECT_EQ(caller_.json(), expected);
    bot_.sendMessage(5, "x", {.entities = list(bold)});
    EXPECT_EQ(caller_.json(), expected);
    bot_.sendMessage(5, "x", {.entities = {bold}});
    EXPECT_EQ(caller_.json(), expected);
    bot_.sendMessage(5, "x", {.entities = std::vector<MessageEntity>()});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x","entities":[]})");
}

TEST_F(Calls, ListsOfUnionsTakeListsOfOneMember) {
    caller_.answer_with("true");
    const std::vector<InlineQueryResultArticle> articles{{"1", "a", InputTextMessageContent("one")},
                                                         {"2", "b", InputTextMessageContent("two")}};
    constexpr std::string_view expected =
        R"({"inline_query_id":"q","results":[{"type":"article","id":"1","title":"a","input_message_content":)"
        R"({"message_text":"one"}},{"type":"article","id":"2","title":"b","input_message_content":)"
        R"({"message_text":"two"}}],"is_personal":false})";
    bot_.answerInlineQuery("q", articles, {.is_personal = false});
    EXPECT_EQ(caller_.json(), expected);
    bot_.answerInlineQuery("q", list(articles[0], articles[1]), {.is_personal = false});
    EXPECT_EQ(caller_.json(), expected);
    bot_.answerInlineQuery("q", list<InlineQueryResult>(articles[0], articles[1]), {.is_personal = false});
    EXPECT_EQ(caller_.json(), expected);
    const std::vector<InlineQueryResult> mixed{articles[0], articles[1]};
    bot_.answerInlineQuery("q", mixed, {.is_personal = false});
    EXPECT_EQ(caller_.json(), expected);
    bot_.answerInlineQuery("q", {articles[0], articles[1]}, {.is_personal = false});
    EXPECT_EQ(caller_.json(), expected);
}

TEST_F(Calls, ListsOfNumbersAndTexts) {
    caller_.answer_with("true");
    const std::vector<std::int64_t> ids{1, -2};
    bot_.deleteMessages(5, ids);
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"message_ids":[1,-2]})");
    bot_.deleteMessages(5, {3});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"message_ids":[3]})");
    caller_.answer_with("[]");
    constexpr std::string_view expected = R"({"allowed_updates":["message","poll"]})";
    const std::vector<std::string> strings{"message", "poll"};
    const std::array<std::string_view, 2> views{"message", "poll"};
    const char* const literals[] = {"message", "poll"};
    bot_.getUpdates({.allowed_updates = strings});
    EXPECT_EQ(caller_.json(), expected);
    bot_.getUpdates({.allowed_updates = views});
    EXPECT_EQ(caller_.json(), expected);
    bot_.getUpdates({.allowed_updates = std::span<const char* const>(literals)});
    EXPECT_EQ(caller_.json(), expected);
    bot_.getUpdates({.allowed_updates = {"message", "poll"}});
    EXPECT_EQ(caller_.json(), expected);
    bot_.getUpdates({.allowed_updates = list("message", "poll")});
    EXPECT_EQ(caller_.json(), expected);
    bot_.getUpdates({.allowed_updates = std::vector<std::string>()});
    EXPECT_EQ(caller_.json(), R"({"allowed_updates":[]})");
}

TEST_F(Calls, EditMethodsTakeAMessageIdentifierInAllItsForms) {
    caller_.answer_with("true");
    constexpr std::string_view in_chat = R"({"chat_id":5,"message_id":9,"text":"x"})";
    constexpr std::string_view is_inline = R"({"inline_message_id":"abc","text":"x"})";
    EXPECT_FALSE(bot_.editMessageText({5, 9}, "x"));
    EXPECT_EQ(caller_.json(), in_chat);
    bot_.editMessageText(MessageIdentifier(5, 9), "x");
    EXPECT_EQ(caller_.json(), in_chat);
    bot_.editMessageText(MessageIdentifier("abc"), "x");
    EXPECT_EQ(caller_.json(), is_inline);
    bot_.editMessageText("abc", "x");
    EXPECT_EQ(caller_.json(), is_inline);
    bot_.editMessageText(std::string("abc"), "x");
    EXPECT_EQ(caller_.json(), is_inline);
    const Message message(9, 1, Chat(5, "private"));
    bot_.editMessageText(message, "x");
    EXPECT_EQ(caller_.json(), in_chat);
    bot_.editMessageText({"@channel", 9}, "x");
    EXPECT_EQ(caller_.json(), R"({"chat_id":"@channel","message_id":9,"text":"x"})");
}

TEST_F(Calls, AllMethodsThatTakeAMessageIdentifier) {
    caller_.answer_with("true");
    const std::string named = R"("chat_id":5,"message_id":9)";
    bot_.editMessageCaption({5, 9}, {.caption = "c"});
    EXPECT_EQ(caller_.json(), "{" + named + R"(,"caption":"c"})");
    bot_.editMessageReplyMarkup({5, 9});
    EXPECT_EQ(caller_.json(), "{" + named + "}");
    bot_.editMessageLiveLocation({5, 9}, 1.5, 2);
    EXPECT_EQ(caller_.json(), "{" + named + R"(,"latitude":1.5,"longitude":2})");
    bot_.stopMessageLiveLocation({5, 9});
    EXPECT_EQ(caller_.json(), "{" + named + "}");
    bot_.deleteMessage({5, 9});
    EXPECT_EQ(caller_.last().method, "deleteMessage");
    EXPECT_EQ(caller_.json(), "{" + named + "}");
    bot_.setGameScore(1, 100, {5, 9}, {.force = true});
    EXPECT_EQ(caller_.json(), R"({"user_id":1,"score":100,"force":true,)" + named + "}");
    caller_.answer_with("[]");
    bot_.getGameHighScores(1, "abc");
    EXPECT_EQ(caller_.json(), R"({"user_id":1,"inline_message_id":"abc"})");
    caller_.answer_with(R"({"id":"1","question":"q","options":[],"total_voter_count":0,"is_closed":true,)"
                        R"("is_anonymous":true,"type":"regular","allows_multiple_answers":false,)"
                        R"("allows_revoting":false,"members_only":false})");
    EXPECT_EQ(bot_.stopPoll({5, 9}).id, "1");
    EXPECT_EQ(caller_.json(), "{" + named + "}");
}

TEST_F(Calls, FilesAreFormFieldsAndReferencesAreText) {
    bot_.sendPhoto(5, InputFile::file_id("AgAD"), {.caption = "c"});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"photo":"AgAD","caption":"c"})");
    EXPECT_TRUE(caller_.last().files.empty());
    bot_.sendPhoto(5, InputFile::bytes("data", "a.jpg"));
    EXPECT_EQ(caller_.json(), R"({"chat_id":5})");
    ASSERT_EQ(caller_.last().files.size(), 1U);
    EXPECT_EQ(caller_.last().files[0].field, "photo");
    EXPECT_EQ(caller_.last().files[0].file.content(), "data");
    bot_.sendAudio(5, InputFile::path("/tmp/song.mp3"), {.thumbnail = InputFile::bytes("t", "t.jpg")});
    ASSERT_EQ(caller_.last().files.size(), 2U);
    EXPECT_EQ(caller_.last().files[0].field, "audio");
    EXPECT_EQ(caller_.last().files[0].file.file_name(), "song.mp3");
    EXPECT_EQ(caller_.last().files[1].field, "thumbnail");
    EXPECT_THROW(bot_.sendPhoto(5, InputFile()), BadArgument);
}

TEST_F(Calls, MediaGroupsAttachTheirFiles) {
    caller_.answer_with("[" + std::string(message_result) + "]");
    const std::vector<Message> sent =
        bot_.sendMediaGroup(5, list<InputMedia>(InputMediaPhoto(InputFile::bytes("1", "a.jpg")).set_caption("c"),
                                                InputMediaVideo(InputFile::bytes("2", "b.mp4").set_attach_name("clip"))
                                                    .set_thumbnail(InputFile::bytes("3", "t.jpg")),
                                                InputMediaPhoto(InputFile::file_id("AgAD"))));
    EXPECT_EQ(sent.size(), 1U);
    EXPECT_EQ(caller_.json(),
              R"({"chat_id":5,"media":[{"type":"photo","media":"attach://telepot-upload-0","caption":"c"},)"
              R"({"type":"video","media":"attach://clip","thumbnail":"attach://telepot-upload-2"},)"
              R"({"type":"photo","media":"AgAD"}]})");
    ASSERT_EQ(caller_.last().files.size(), 3U);
    EXPECT_EQ(caller_.last().files[0].field, "telepot-upload-0");
    EXPECT_EQ(caller_.last().files[1].field, "clip");
    EXPECT_EQ(caller_.last().files[2].field, "telepot-upload-2");
    EXPECT_EQ(caller_.last().files[2].file.content(), "3");
    const std::vector<InputMediaPhoto> photos{InputMediaPhoto(InputFile::file_id("a"))};
    bot_.sendMediaGroup(5, photos);
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"media":[{"type":"photo","media":"a"}]})");
}

TEST_F(Calls, OtherMethods) {
    caller_.answer_with("true");
    bot_.setMyCommands({{"start", "Starts"}, {"help", "Helps"}}, {.language_code = "en"});
    EXPECT_EQ(caller_.json(), R"({"commands":[{"command":"start","description":"Starts"},)"
                              R"({"command":"help","description":"Helps"}],"language_code":"en"})");
    bot_.answerCallbackQuery("q", {.text = "done", .show_alert = false});
    EXPECT_EQ(caller_.json(), R"({"callback_query_id":"q","text":"done","show_alert":false})");
    bot_.setMessageReaction(5, 9, {.reaction = list(ReactionTypeEmoji("\xF0\x9F\x91\x8D"))});
    EXPECT_EQ(caller_.json(),
              "{\"chat_id\":5,\"message_id\":9,\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"\xF0\x9F\x91\x8D\"}]}");
    bot_.createNewStickerSet(1, "n", "t",
                             list(InputSticker(InputFile::bytes("s", "s.webp"), "static", {"\xE2\x9C\x85"})));
    EXPECT_EQ(caller_.json(),
              "{\"user_id\":1,\"name\":\"n\",\"title\":\"t\",\"stickers\":[{\"sticker\":"
              "\"attach://telepot-upload-0\",\"format\":\"static\",\"emoji_list\":[\"\xE2\x9C\x85\"]}]}");
    caller_.answer_with("42");
    EXPECT_EQ(bot_.getChatMemberCount("@c"), 42);
    caller_.answer_with(message_result);
    bot_.sendPoll(5, "?", list(InputPollOption("a"), InputPollOption("b")));
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"question":"?","options":[{"text":"a"},{"text":"b"}]})");
    bot_.sendInvoice(5, "t", "d", "p", "XTR", list(LabeledPrice("l", 9'007'199'254'740'993)));
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"title":"t","description":"d","payload":"p","currency":"XTR",)"
                              R"("prices":[{"label":"l","amount":9007199254740993}]})");
    caller_.answer_with(R"([{"message_id":1}])");
    EXPECT_EQ(bot_.forwardMessages(5, "@from", list<std::int64_t>(1, 2)).at(0).message_id, 1);
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"from_chat_id":"@from","message_ids":[1,2]})");
}

TEST_F(Calls, ReplyParametersOfTheMessageAlone) {
    bot_.sendMessage(5, "x", {.reply_parameters = ReplyParameters(5).set_quote("y")});
    EXPECT_EQ(caller_.json(), R"({"chat_id":5,"text":"x","reply_parameters":{"message_id":5,"quote":"y"}})");
}

TEST_F(Calls, WhatJsonCannotSayIsRefusedBeforeAnythingIsSent) {
    EXPECT_THROW(bot_.sendLocation(5, std::nan(""), 1), BadArgument);
    EXPECT_TRUE(caller_.calls().empty());
}

TEST_F(Calls, RefusalsAreThrown) {
    caller_.answer_with_text(R"({"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"})",
                             403);
    EXPECT_THROW(bot_.sendMessage(5, "x"), BotWasBlockedError);
    caller_.answer_with_text("<html>", 502);
    EXPECT_THROW(bot_.sendMessage(5, "x"), BadHTTPResponse);
}

}  // namespace
}  // namespace telepot::codec
