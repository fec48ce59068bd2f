// SPDX-License-Identifier: MIT
// What a refusal's hint says of the call.
#include <string>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "codec/hints.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::codec {
namespace {

std::string hint(const std::string& description, const std::string& arguments = {},
                 const std::string& method = "sendMessage") {
    return hint_of(RefusedCall(description, method, arguments));
}

std::string keyboard(const std::string& button) {
    return R"({"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"ok"}],[)" +
           button + "]]}}";
}

TEST(Hint, NamesTheButtonWhoseDataIsTooLong) {
    const std::string data(75, 'd');
    EXPECT_EQ(hint("Bad Request: BUTTON_DATA_INVALID", keyboard(R"({"text":"b","callback_data":")" + data + "\"}")),
              "callback_data of the button \"b\" has 75 bytes; 1 to 64 are allowed");
    EXPECT_EQ(hint("Bad Request: BUTTON_DATA_INVALID", keyboard(R"({"text":"b","callback_data":""})")),
              "callback_data of the button \"b\" has 0 bytes; 1 to 64 are allowed");
}

TEST(Hint, NamesTheButtonWhoseAddressIsNone) {
    EXPECT_EQ(hint("Bad Request: BUTTON_URL_INVALID", keyboard(R"({"text":"b","url":"ftp://x"})")),
              "the url of the button \"b\" is \"ftp://x\", which is neither http://, https:// nor tg://");
}

TEST(Hint, ShowsTheTextAroundTheByteOffset) {
    const std::string said = hint(
        "Bad Request: can't parse entities: Character '.' is reserved and must be escaped "
        "with the preceding '\\' at byte offset 12",
        R"({"chat_id":1,"text":"Hello, world. Again","parse_mode":"MarkdownV2"})");
    EXPECT_TRUE(said.starts_with("text can't be read at byte 12, after \"Hello, world\" and before \". Again\""))
        << said;
    EXPECT_NE(said.find("MarkdownV2"), std::string::npos);
    EXPECT_NE(hint("can't parse entities: unsupported start tag \"x\" at byte offset 2",
                   R"({"caption":"a <x>","parse_mode":"HTML"})")
                  .find("&lt;"),
              std::string::npos);
}

TEST(Hint, DoesNotCutCharacters) {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "\xF0\x9F\x98\x80";
    const std::string said = hint("can't parse entities: at byte offset 40", R"({"text":")" + text + "\"}");
    EXPECT_TRUE(is_utf8(said)) << said;
}

TEST(Hint, AnOffsetOutsideOfTheTextHarmsNothing) {
    for (const char* offset : {"99999", "18446744073709551615", "18446744073709551616", "x", ""}) {
        EXPECT_FALSE(hint(std::string("can't parse entities: at byte offset ") + offset, R"({"text":"x"})").empty());
    }
}

TEST(Hint, CountsUtf16Units) {
    std::string text;
    for (int i = 0; i < 2049; ++i) text += "\xF0\x9F\x98\x80";
    EXPECT_EQ(hint("Bad Request: message is too long", R"({"text":")" + text + "\"}"),
              "text has 4098 UTF-16 units; at most 4096 are allowed without markup; split_text() cuts");
    EXPECT_EQ(hint("Bad Request: MEDIA_CAPTION_TOO_LONG", R"({"caption":")" + std::string(1025, 'x') + "\"}"),
              "caption has 1025 UTF-16 units; at most 1024 are allowed without markup");
}

TEST(Hint, KnowsAPathFromAFileId) {
    EXPECT_EQ(
        hint("Bad Request: wrong file identifier/HTTP URL specified", R"({"photo":"cat.jpg"})", "sendPhoto"),
        "photo is \"cat.jpg\", which is neither a file_id nor a URL; InputFile::path sends a file of this machine");
    EXPECT_NE(hint("Bad Request: wrong remote file identifier specified: Wrong padding", R"({"document":"BQAC"})")
                  .find("only for the bot that has received it"),
              std::string::npos);
}

TEST(Hint, SaysWhatKindOfChatWasNotFound) {
    EXPECT_EQ(hint("Bad Request: chat not found", R"({"chat_id":"durov"})"),
              "chat_id is \"durov\"; a name must begin with @");
    EXPECT_EQ(hint("Bad Request: chat not found", R"({"chat_id":"@durov"})"),
              "chat_id is \"@durov\"; only public channels and groups are found by name");
    EXPECT_NE(hint("Bad Request: chat not found", R"({"chat_id":5})").find("START"), std::string::npos);
    EXPECT_NE(hint("Bad Request: chat not found", R"({"chat_id":-5})").find("-100"), std::string::npos);
}

TEST(Hint, NamesTheRightThatAMethodNeeds) {
    EXPECT_NE(hint("Bad Request: not enough rights to pin a message", "{}", "pinChatMessage").find("can_pin_messages"),
              std::string::npos);
    EXPECT_NE(hint("Bad Request: CHAT_ADMIN_REQUIRED", "{}", "banChatMember").find("can_restrict_members"),
              std::string::npos);
    EXPECT_NE(hint("Bad Request: not enough rights to send text messages to the chat").find("permissions"),
              std::string::npos);
}

TEST(Hint, NamesResultsWithTheSameId) {
    EXPECT_EQ(hint("Bad Request: RESULT_ID_DUPLICATE", R"({"results":[{"id":"1"},{"id":"2"},{"id":"1"}]})"),
              "results 0 and 2 have the same id, \"1\"");
    EXPECT_EQ(hint("Bad Request: RESULT_ID_INVALID", R"({"results":[{"id":"1"},{"id":""}]})"),
              "the id of result 1 has 0 bytes; 1 to 64 are allowed");
}

TEST(Hint, IsGeneralWithoutTheCall) {
    for (const char* description :
         {"BUTTON_DATA_INVALID", "can't parse entities: x", "wrong file identifier/HTTP URL specified",
          "PHOTO_INVALID_DIMENSIONS", "query is too old and response timeout expired or query ID is invalid",
          "message is not modified: specified new message content", "chat not found", "not enough rights",
          "message to edit not found", "Unauthorized", "Conflict: terminated by other getUpdates request"}) {
        for (const char* arguments : {"", "{}", "[]", "ill-formed", R"({"reply_markup":{"inline_keyboard":[5,[6]]}})",
                                      R"({"reply_markup":7,"results":[8],"chat_id":[],"text":null})"}) {
            EXPECT_FALSE(hint(std::string("Bad Request: ") + description, arguments).empty()) << description;
        }
    }
    EXPECT_EQ(hint("Bad Request: something new"), "");
    EXPECT_EQ(hint(""), "");
}

TEST(Hint, ReachesTheErrorAndItsText) {
    Answer answer(400, R"({"ok":false,"error_code":400,"description":"Bad Request: BUTTON_DATA_INVALID"})");
    answer.arguments = keyboard(R"({"text":"b","callback_data":")" + std::string(75, 'd') + "\"}");
    try {
        decode_answer<Message>(std::move(answer), "sendMessage");
        FAIL() << "no exception";
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.hint(), "callback_data of the button \"b\" has 75 bytes; 1 to 64 are allowed");
        EXPECT_EQ(std::string(error.what()), "Bad Request: BUTTON_DATA_INVALID (400, sendMessage): " + error.hint());
        EXPECT_EQ(error.description(), "Bad Request: BUTTON_DATA_INVALID");
    }
}

}  // namespace
}  // namespace telepot::codec
