// SPDX-License-Identifier: MIT
// What answers that are no success become.
#include <string>
#include <typeinfo>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "codec/request.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::codec {
namespace {

std::string refusal(int code, const std::string& description, const std::string& more = {}) {
    return R"({"ok":false,"error_code":)" + std::to_string(code) + R"(,"description":")" + description + "\"" + more +
           "}";
}

/// Throws what a refusal stands for and expects it to be exactly an E.
template <class E>
void expect_error(int code, const std::string& description) {
    try {
        throw_error(Answer(code, refusal(code, description)), "sendMessage");
    } catch (const TelegramError& error) {
        EXPECT_EQ(typeid(error), typeid(E)) << description;
        EXPECT_EQ(error.description(), description);
        EXPECT_EQ(error.error_code(), code);
        EXPECT_EQ(error.method(), "sendMessage");
        EXPECT_EQ(error.json(), refusal(code, description));
        EXPECT_NE(std::string(error.what()).find(description), std::string::npos);
    }
}

TEST(Errors, SubclassesAreChosenByTheDescription) {
    expect_error<UnauthorizedError>(401, "Unauthorized");
    expect_error<BotWasKickedError>(403, "Forbidden: bot was kicked from the supergroup chat");
    expect_error<BotWasBlockedError>(403, "Forbidden: bot was blocked by the user");
    expect_error<TooManyRequestsError>(429, "Too Many Requests: retry after 5");
    expect_error<MigratedToSupergroupChatError>(400, "Bad Request: group chat was migrated to a supergroup chat");
    expect_error<MigratedToSupergroupChatError>(400, "Bad Request: group chat was upgraded to a supergroup chat");
    expect_error<NotEnoughRightsError>(400, "Bad Request: not enough rights to pin a message");
    expect_error<ConflictError>(409, "Conflict: terminated by other getUpdates request");
    expect_error<MessageNotModifiedError>(400, "Bad Request: message is not modified: specified new message content");
    expect_error<ChatNotFoundError>(400, "Bad Request: chat not found");
    expect_error<TelegramError>(400, "Bad Request: message text is empty");
    expect_error<TelegramError>(400, "");
}

TEST(Errors, LetterCaseAndSpacesDoNotMatter) {
    expect_error<TooManyRequestsError>(429, "TOO MANY  requests");
    expect_error<UnauthorizedError>(401, "[Error]: UNAUTHORIZED");
}

TEST(Errors, FloodWaitAndMigrationCarryTheirParameters) {
    try {
        throw_error(
            Answer(429, refusal(429, "Too Many Requests: retry after 14", R"(,"parameters":{"retry_after":14})")), "m");
    } catch (const TooManyRequestsError& error) {
        EXPECT_EQ(error.retry_after(), 14);
    }
    try {
        throw_error(Answer(400, refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
                                        R"(,"parameters":{"migrate_to_chat_id":-1001234567890})")),
                    "m");
    } catch (const MigratedToSupergroupChatError& error) {
        EXPECT_EQ(error.migrate_to_chat_id(), -1'001'234'567'890);
    }
}

TEST(Errors, CallsThatGiveResultsThrowThem) {
    const auto answer = [] { return Answer(400, refusal(400, "Bad Request: chat not found")); };
    EXPECT_THROW(decode_answer<Message>(answer(), "sendMessage"), ChatNotFoundError);
    EXPECT_THROW(decode_answer<bool>(answer(), "m"), ChatNotFoundError);
    EXPECT_THROW(decode_raw(answer(), "m"), ChatNotFoundError);
}

class FolderDeletedError : public TelegramError {
public:
    using TelegramError::TelegramError;
};
class FolderPeerDeletedError : public FolderDeletedError {
public:
    using FolderDeletedError::FolderDeletedError;
};
/// A subclass whose making registers another one.
class RegisteringError : public TelegramError {
public:
    explicit RegisteringError(TelegramErrorInfo info) : TelegramError(std::move(info)) {
        TelegramError::register_subclass<FolderDeletedError>("registered while (it was) made");
    }
};

TEST(Errors, UsersRegisterSubclassesOfTheirOwn) {
    expect_error<TelegramError>(400, "Bad Request: PEER FOLDER deleted");
    TelegramError::register_subclass<FolderDeletedError>("folder +deleted");
    expect_error<FolderDeletedError>(400, "Bad Request: PEER FOLDER deleted");
    TelegramError::register_subclass<FolderPeerDeletedError>("peer folder");
    expect_error<FolderPeerDeletedError>(400, "Bad Request: PEER FOLDER deleted");
    expect_error<FolderDeletedError>(400, "Folder  deleted, unauthorized");
    EXPECT_THROW(TelegramError::register_subclass<FolderDeletedError>("(unclosed"), std::exception);
    expect_error<ChatNotFoundError>(400, "Bad Request: chat not found");
}

/// Lists its patterns itself.
class ListedError : public TelegramError {
public:
    using TelegramError::TelegramError;
    static constexpr std::string_view description_patterns[] = {"in a list +of", "^or +this"};
};

TEST(Errors, ASubclassMayListItsPatterns) {
    expect_error<TelegramError>(400, "stands in a list of its own");
    TelegramError::register_subclass<ListedError>();
    expect_error<ListedError>(400, "stands in a list of its own");
    expect_error<ListedError>(400, "Or this");
    expect_error<TelegramError>(400, "But or this");
}

TEST(Errors, AFloodWaitIsToldByItsCode) {
    expect_error<TooManyRequestsError>(429, "Flood control");
    expect_error<TooManyRequestsError>(429, "");
    expect_error<TooManyRequestsError>(429, "Bad Request: chat not found");
    expect_error<TelegramError>(420, "Flood control");
}

TEST(Errors, AWaitIsUnderstoodHoweverItIsWritten) {
    const auto wait = [](const std::string& description, const std::string& more) {
        return inspect_error(Answer(429, refusal(429, description, more))).retry_after;
    };
    EXPECT_EQ(wait("Flood", R"(,"parameters":{"retry_after":1.5})"), 2);
    EXPECT_EQ(wait("Flood", R"(,"parameters":{"retry_after":"1"})"), 1);
    EXPECT_EQ(wait("Flood", R"(,"parameters":{"retry_after":"0.1"})"), 1);
    EXPECT_EQ(wait("Too Many Requests: retry after 14", ""), 14);
    EXPECT_EQ(wait("Too Many Requests: Retry After 1.2 s", R"(,"parameters":{})"), 2);
    EXPECT_EQ(wait("Too Many Requests: retry after 14", R"(,"parameters":{"retry_after":"soon"})"), 14);
    EXPECT_EQ(wait("Too Many Requests: retry after 14", R"(,"parameters":{"retry_after":3})"), 3);
    EXPECT_FALSE(wait("Flood control", ""));
    EXPECT_FALSE(wait("retry after", ""));
    EXPECT_FALSE(wait("retry after a while", ""));
    EXPECT_FALSE(wait("Flood", R"(,"parameters":{"retry_after":-5})"));
    EXPECT_LE(*wait("Flood", R"(,"parameters":{"retry_after":1e300})"), 366 * 86'400) << "a clock has to count it";
    EXPECT_FALSE(inspect_error(Answer(400, refusal(400, "retry after 5"))).retry_after);
    try {
        throw_error(Answer(429, refusal(429, "Flood control: retry after 7")), "m");
        FAIL() << "nothing was thrown";
    } catch (const TooManyRequestsError& error) {
        EXPECT_EQ(error.retry_after(), 7);
    }
}

TEST(Errors, ASubclassMayRegisterWhileItIsMade) {
    TelegramError::register_subclass<RegisteringError>("makes another");
    expect_error<RegisteringError>(400, "makes another");
    expect_error<FolderDeletedError>(400, "registered while it was made");
}

TEST(Errors, AHugeDescriptionIsSurvived) {
    expect_error<TelegramError>(400, std::string(4'000'000, 'b'));
    expect_error<BotWasKickedError>(403, "bot was kicked" + std::string(1'000'000, ' '));
}

TEST(Errors, WhatIsNoAnswerOfTheApi) {
    for (const char* text : {"<html>502 Bad Gateway</html>", "", "null", "[]", "{}", "{\"ok\":[]}", "{\"ok\":\"no\"}",
                             "\"ok\"", "{\"ok\":false", "\xff\xfe"}) {
        try {
            decode_answer<bool>(Answer(502, text), "sendMessage");
            FAIL() << text << " was accepted";
        } catch (const BadHTTPResponse& error) {
            EXPECT_EQ(error.status(), 502);
            const std::string shown = text == std::string("\xff\xfe") ? "\\xff\\xfe" : text;
            EXPECT_EQ(error.text(), shown);
            EXPECT_EQ(error.response().status, 502);
            EXPECT_EQ(error.response().text, shown);
            EXPECT_NE(std::string(error.what()).find("sendMessage"), std::string::npos);
            EXPECT_NE(std::string(error.what()).find("502"), std::string::npos);
        }
    }
}

TEST(Errors, LongTextsAreShortened) {
    try {
        throw_error(Answer(500, std::string(1'000'000, 'x')), "m");
    } catch (const BadHTTPResponse& error) {
        EXPECT_LE(error.text().size(), 10'000U);
        EXPECT_LE(std::string(error.what()).size(), 1'000U);
    }
}

TEST(Errors, InspectionForRetries) {
    const ErrorInfo flood =
        inspect_error(Answer(429, refusal(429, "Too Many Requests", R"(,"parameters":{"retry_after":3})")));
    EXPECT_TRUE(flood.is_envelope);
    EXPECT_EQ(flood.error_code, 429);
    EXPECT_EQ(flood.retry_after, 3);
    EXPECT_FALSE(flood.migrate_to_chat_id);
    EXPECT_FALSE(inspect_error(Answer(502, "<html>")).is_envelope);
    EXPECT_FALSE(inspect_error(Answer(200, R"({"ok":true,"result":1})")).is_envelope);
    const ErrorInfo sparse = inspect_error(Answer(418, R"({"ok":false,"description":7,"parameters":[]})"));
    EXPECT_TRUE(sparse.is_envelope);
    EXPECT_EQ(sparse.error_code, 418);
    EXPECT_EQ(sparse.description, "");
}

TEST(Errors, TextsOfTheOthers) {
    EXPECT_EQ(DecodeError("a.b", "is bad").path(), "a.b");
    EXPECT_STREQ(DecodeError("a.b", "is bad").what(), "a.b: is bad");
    EXPECT_STREQ(DecodeError({}, "is bad").what(), "is bad");
    EXPECT_EQ(BadFlavor("chat", "{\"id\":1}").offender(), "{\"id\":1}");
    EXPECT_EQ(EventNotFound(5).event(), 5U);
    EXPECT_DOUBLE_EQ(WaitTooLong(1.5).seconds(), 1.5);
    EXPECT_DOUBLE_EQ(IdleTerminate(2).seconds(), 2);
    const NetworkError lost(NetworkError::Kind::timeout, true, "no answer");
    EXPECT_TRUE(lost.possibly_sent());
    EXPECT_EQ(lost.kind(), NetworkError::Kind::timeout);
}

}  // namespace
}  // namespace telepot::codec
