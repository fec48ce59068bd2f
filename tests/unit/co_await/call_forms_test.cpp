// SPDX-License-Identifier: MIT
// Every plausible form of a call inside co_await. g++ 12 is what this is about: what it destroys twice shows as wrong
// bytes here, and under the address sanitizer by itself.
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/recording_caller.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/exception.hpp"
#include "telepot/methods/generated/editor.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/methods/generated/sender.hpp"
#include "telepot/types/all.hpp"

namespace telepot {
namespace {

constexpr std::string_view message_result =
    R"({"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"a text that needs memory of its own"})";
constexpr const char* long_text = "a text that is too long for any small buffer";

/// Answers in a later turn of the loop.
class LateCaller final : public codec::RecordingCaller {
public:
    using RecordingCaller::RecordingCaller;
    void start(codec::Request&& request, codec::Completion& completion) override {
        calls_.emplace_back(std::move(request));
        waiting_ = &completion;
        aio::post([this] {
            if (waiting_ != nullptr) std::exchange(waiting_, nullptr)->finished(answer());
        });
    }
    void cancel(codec::Completion& /*completion*/) noexcept override { waiting_ = nullptr; }

private:
    codec::Completion* waiting_ = nullptr;
};

class AsyncBot : public methods<coroutine> {
public:
    explicit AsyncBot(codec::Caller& caller) : methods(&caller) {}
};

enum class Answers { at_once, later };

class CoAwait : public testing::TestWithParam<Answers> {
protected:
    CoAwait()
        : caller_(GetParam() == Answers::later ? new LateCaller(message_result)
                                               : new codec::RecordingCaller(message_result)) {}

    codec::RecordingCaller& caller() { return *caller_; }
    /// Runs a coroutine and expects its last call to have been made with these arguments.
    template <class F>
    void run(F coroutine, std::string_view json) {
        const std::size_t before = caller_->calls().size();
        aio::run(coroutine());
        ASSERT_GT(caller_->calls().size(), before);
        EXPECT_EQ(caller_->json(), json);
    }

private:
    std::unique_ptr<codec::RecordingCaller> caller_;

protected:
    AsyncBot bot{*caller_};
};

INSTANTIATE_TEST_SUITE_P(Caller, CoAwait, testing::Values(Answers::at_once, Answers::later),
                         [](const auto& suite) { return suite.param == Answers::later ? "Late" : "AtOnce"; });

constexpr std::string_view keyboard_call =
    R"({"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"yes, with a long text behind it"},)"
    R"({"text":"No"}]]}})";

TEST_P(CoAwait, Plain) {
    run([&]() -> task<> { co_await bot.sendMessage(5, "x"); }, R"({"chat_id":5,"text":"x"})");
    run([&]() -> task<> { co_await bot.sendMessage("@name", std::string(long_text)); },
        R"({"chat_id":"@name","text":"a text that is too long for any small buffer"})");
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(std::string("@") + "name", std::string(long_text).substr(2, 4) + "!");
        },
        R"({"chat_id":"@name","text":"text!"})");
    run([&]() -> task<> { co_await bot.sendMessage(ChatId("@" + std::string(40, 'n')), std::to_string(17)); },
        R"({"chat_id":"@nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn","text":"17"})");
}

TEST_P(CoAwait, ResultsAreUsable) {
    run(
        [&]() -> task<> {
            const Message sent = co_await bot.sendMessage(5, "x");
            EXPECT_EQ(sent.text, "a text that needs memory of its own");
            const auto id = (co_await bot.sendMessage(5, "y")).message_id;
            EXPECT_EQ(id, 7);
            co_await bot.sendMessage((co_await bot.sendMessage(5, "z")).chat.id,
                                     *(co_await bot.sendMessage(5, "u")).text);
        },
        R"({"chat_id":5,"text":"a text that needs memory of its own"})");
}

TEST_P(CoAwait, TextsInOptions) {
    run([&]() -> task<> { co_await bot.sendMessage(5, "x", {.parse_mode = "HTML", .disable_notification = false}); },
        R"({"chat_id":5,"text":"x","parse_mode":"HTML","disable_notification":false})");
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(
                5, std::string(long_text),
                {.business_connection_id = std::string(long_text) + "!", .message_effect_id = std::to_string(123)});
        },
        R"({"business_connection_id":"a text that is too long for any small buffer!","chat_id":5,)"
        R"("text":"a text that is too long for any small buffer","message_effect_id":"123"})");
}

TEST_P(CoAwait, KeyboardsAsTemporaries) {
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(
                5, "x",
                {.reply_markup = InlineKeyboardMarkup().row(
                     InlineKeyboardButton("Yes").set_callback_data("yes, with a long text behind it"), "No")});
        },
        keyboard_call);
    run(
        [&]() -> task<> {
            auto markup = InlineKeyboardMarkup();
            markup.row(InlineKeyboardButton("Yes").set_callback_data("yes, with a long text behind it"), "No");
            co_await bot.sendMessage(5, "x", {.reply_markup = markup});
        },
        keyboard_call);
    run(
        [&]() -> task<> {
            const ReplyMarkup any = InlineKeyboardMarkup().row(
                InlineKeyboardButton("Yes").set_callback_data("yes, with a long text behind it"), "No");
            co_await bot.sendMessage(5, "x", {.reply_markup = ReplyMarkup(any)});
        },
        keyboard_call);
}

TEST_P(CoAwait, OtherMarkups) {
    run([&]() -> task<> { co_await bot.sendMessage(5, "x", {.reply_markup = ForceReply(true)}); },
        R"({"chat_id":5,"text":"x","reply_markup":{"force_reply":true}})");
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(5, "x", {.reply_markup = ReplyKeyboardRemove(true).set_selective(false)});
        },
        R"({"chat_id":5,"text":"x","reply_markup":{"remove_keyboard":true,"selective":false}})");
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(5, "x",
                                     {.reply_markup = ReplyKeyboardMarkup()
                                                          .row("A", KeyboardButton("Where?").set_request_location(true))
                                                          .set_input_field_placeholder(long_text)});
        },
        R"({"chat_id":5,"text":"x","reply_markup":{"keyboard":[[{"text":"A"},{"text":"Where?","request_location":true}]],)"
        R"("input_field_placeholder":"a text that is too long for any small buffer"}})");
}

TEST_P(CoAwait, NestedBuilders) {
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(
                5, "x",
                {.link_preview_options = LinkPreviewOptions().set_url(std::string("https://e.org/") + long_text),
                 .reply_parameters = ReplyParameters(5).set_quote("y").set_chat_id(ChatId("@" + std::string(30, 'c'))),
                 .reply_markup = InlineKeyboardMarkup().row(
                     InlineKeyboardButton("Open").set_web_app(WebAppInfo("https://e.org/app/with/a/long/path")),
                     InlineKeyboardButton("Copy").set_copy_text(CopyTextButton(long_text)))});
        },
        R"({"chat_id":5,"text":"x","link_preview_options":{"url":"https://e.org/a text that is too long for any small buffer"},)"
        R"("reply_parameters":{"message_id":5,"chat_id":"@cccccccccccccccccccccccccccccc","quote":"y"},)"
        R"("reply_markup":{"inline_keyboard":[[{"text":"Open","web_app":{"url":"https://e.org/app/with/a/long/path"}},)"
        R"({"text":"Copy","copy_text":{"text":"a text that is too long for any small buffer"}}]]}})");
}

TEST_P(CoAwait, Lists) {
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(
                5, "xy",
                {.entities = list(MessageEntity("bold", 0, 1),
                                  MessageEntity("text_link", 1, 1).set_url("https://e.org/with/a/long/path"))});
        },
        R"({"chat_id":5,"text":"xy","entities":[{"type":"bold","offset":0,"length":1},)"
        R"({"type":"text_link","offset":1,"length":1,"url":"https://e.org/with/a/long/path"}]})");
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(5, "x", {.entities = std::vector<MessageEntity>(2, MessageEntity("bold", 0, 1))});
        },
        R"({"chat_id":5,"text":"x","entities":[{"type":"bold","offset":0,"length":1},{"type":"bold","offset":0,"length":1}]})");
    caller().answer_with("true");
    run(
        [&]() -> task<> {
            co_await bot.answerInlineQuery(
                "q", list(InlineQueryResultArticle("1", "t", InputTextMessageContent(long_text)).set_description("d")));
        },
        R"({"inline_query_id":"q","results":[{"type":"article","id":"1","title":"t","input_message_content":)"
        R"({"message_text":"a text that is too long for any small buffer"},"description":"d"}]})");
    run(
        [&]() -> task<> {
            co_await bot.answerInlineQuery(
                "q", list<InlineQueryResult>(InlineQueryResultArticle("1", "t", InputTextMessageContent("m")),
                                             InlineQueryResultCachedPhoto("2", std::string(long_text))));
        },
        R"({"inline_query_id":"q","results":[{"type":"article","id":"1","title":"t","input_message_content":)"
        R"({"message_text":"m"}},{"type":"photo","id":"2","photo_file_id":"a text that is too long for any small buffer"}]})");
    run([&]() -> task<> { co_await bot.setMyCommands(list(BotCommand("start", long_text), BotCommand("help", "h"))); },
        R"({"commands":[{"command":"start","description":"a text that is too long for any small buffer"},)"
        R"({"command":"help","description":"h"}]})");
    run([&]() -> task<> { co_await bot.deleteMessages(5, list<std::int64_t>(1, 2, 3)); },
        R"({"chat_id":5,"message_ids":[1,2,3]})");
    caller().answer_with("[]");
    run([&]() -> task<> { co_await bot.getUpdates({.allowed_updates = list("message", "callback_query")}); },
        R"({"allowed_updates":["message","callback_query"]})");
    run(
        [&]() -> task<> {
            co_await bot.getUpdates({.allowed_updates = std::vector<std::string>(1, std::string(long_text))});
        },
        R"({"allowed_updates":["a text that is too long for any small buffer"]})");
}

TEST_P(CoAwait, OptionsMadeBeforeAndReused) {
    run(
        [&]() -> task<> {
            const InlineKeyboardMarkup markup = InlineKeyboardMarkup().row("A");
            SendMessageOptions options{.parse_mode = "HTML", .reply_markup = markup};
            co_await bot.sendMessage(5, "1", options);
            options.disable_notification = true;
            co_await bot.sendMessage(5, "2", options);
            co_await bot.sendMessage(5, "3", SendMessageOptions{.reply_markup = InlineKeyboardMarkup().row("B")});
            co_await bot.sendMessage(5, "4", options);
        },
        R"({"chat_id":5,"text":"4","parse_mode":"HTML","disable_notification":true,)"
        R"("reply_markup":{"inline_keyboard":[[{"text":"A"}]]}})");
    run(
        [&]() -> task<> {
            std::optional<ReplyMarkup> markup;
            for (int round = 0; round < 3; ++round) {
                co_await bot.sendMessage(5, "x", {.reply_markup = markup});
                markup = InlineKeyboardMarkup().row(std::to_string(round));
            }
        },
        R"({"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"1"}]]}})");
}

TEST_P(CoAwait, Conditions) {
    for (const bool yes : {true, false}) {
        run(
            [&]() -> task<> {
                const ReplyMarkup markup =
                    yes ? ReplyMarkup(InlineKeyboardMarkup().row("A")) : ReplyMarkup(ForceReply(true));
                const std::string text = yes ? std::string(long_text) : std::string("no");
                co_await bot.sendMessage(5, text, {.reply_markup = markup});
            },
            yes ? R"({"chat_id":5,"text":"a text that is too long for any small buffer","reply_markup":{"inline_keyboard":[[{"text":"A"}]]}})"
                : R"({"chat_id":5,"text":"no","reply_markup":{"force_reply":true}})");
        run(
            [&]() -> task<> {
                co_await bot.sendMessage(5, yes ? "yes" : "no",
                                         {.reply_markup = yes ? InlineKeyboardMarkup().row(long_text)
                                                              : InlineKeyboardMarkup().row("B", "C")});
            },
            yes ? R"({"chat_id":5,"text":"yes","reply_markup":{"inline_keyboard":[[{"text":"a text that is too long for any small buffer"}]]}})"
                : R"({"chat_id":5,"text":"no","reply_markup":{"inline_keyboard":[[{"text":"B"},{"text":"C"}]]}})");
        run(
            [&]() -> task<> {
                if ((co_await bot.sendMessage(5, std::string(long_text))).message_id == (yes ? 7 : 8)) {
                    co_await bot.sendMessage(5, "then", {.reply_markup = ForceReply(true)});
                } else {
                    co_await bot.sendMessage(5, "else");
                }
            },
            yes ? R"({"chat_id":5,"text":"then","reply_markup":{"force_reply":true}})"
                : R"({"chat_id":5,"text":"else"})");
        run(
            [&]() -> task<> {
                switch ((co_await bot.sendMessage(5, std::string(long_text))).message_id) {
                    case 7: co_await bot.sendMessage(5, "seven"); break;
                    default: break;
                }
            },
            R"({"chat_id":5,"text":"seven"})");
    }
}

#ifdef __clang__
// g++ 12 destroys the temporaries of both operands of ?:, and those behind && and ||, whichever was evaluated, when
// there is a co_await in the expression; no type can help that. A name for the condition's result, or an `if`, does.
TEST_P(CoAwait, ConditionalExpressions) {
    for (const bool yes : {true, false}) {
        run(
            [&]() -> task<> {
                co_await bot.sendMessage(5, yes ? std::string(long_text) : std::string("no"),
                                         {.reply_markup = yes ? ReplyMarkup(InlineKeyboardMarkup().row("A"))
                                                              : ReplyMarkup(ForceReply(true))});
            },
            yes ? R"({"chat_id":5,"text":"a text that is too long for any small buffer","reply_markup":{"inline_keyboard":[[{"text":"A"}]]}})"
                : R"({"chat_id":5,"text":"no","reply_markup":{"force_reply":true}})");
        run(
            [&]() -> task<> {
                const Message message =
                    yes ? co_await bot.sendMessage(5, std::string("yes")) : co_await bot.sendMessage(6, "no");
                EXPECT_EQ(message.message_id, 7);
            },
            yes ? R"({"chat_id":5,"text":"yes"})" : R"({"chat_id":6,"text":"no"})");
        run(
            [&]() -> task<> {
                co_await bot.sendMessage(5, "first");
                if (yes && (co_await bot.sendMessage(5, std::string(long_text))).message_id == 7)
                    co_await bot.sendMessage(5, "then");
            },
            yes ? R"({"chat_id":5,"text":"then"})" : R"({"chat_id":5,"text":"first"})");
    }
}

// g++ 12 destroys a lambda that owns something twice when it is made inside co_await.
TEST_P(CoAwait, LambdasMadeInPlace) {
    run(
        [&]() -> task<> {
            co_await bot.sendDocument(
                5, InputFile::reader([text = std::string(long_text)](char*, std::size_t) { return text.size() * 0; },
                                     "f.txt", 0));
        },
        R"({"chat_id":5})");
}
#endif

TEST_P(CoAwait, Loops) {
    run(
        [&]() -> task<> {
            for (const std::string& name : std::vector<std::string>{"one", "two", long_text}) {
                co_await bot.sendMessage(
                    5, name + "!", {.reply_markup = InlineKeyboardMarkup().row(name, InlineKeyboardButton(name))});
            }
        },
        R"({"chat_id":5,"text":"a text that is too long for any small buffer!","reply_markup":{"inline_keyboard":)"
        R"([[{"text":"a text that is too long for any small buffer"},{"text":"a text that is too long for any small buffer"}]]}})");
    EXPECT_EQ(caller().calls().size(), 3U);
    run(
        [&]() -> task<> {
            int count = 0;
            while (
                (co_await bot.sendMessage(5, std::to_string(count), {.reply_markup = ForceReply(true)})).message_id ==
                7) {
                if (++count == 100) break;
            }
        },
        R"({"chat_id":5,"text":"99","reply_markup":{"force_reply":true}})");
}

TEST_P(CoAwait, TryBlocksAndErrors) {
    caller().answer_with_text(R"({"ok":false,"error_code":400,"description":"Bad Request: chat not found"})", 400);
    run(
        [&]() -> task<> {
            std::string caught;
            try {
                co_await bot.sendMessage(5, std::string(long_text),
                                         {.reply_markup = InlineKeyboardMarkup().row(long_text)});
            } catch (const ChatNotFoundError& error) {
                caught = error.description();
            }
            EXPECT_EQ(caught, "Bad Request: chat not found");
        },
        R"({"chat_id":5,"text":"a text that is too long for any small buffer","reply_markup":{"inline_keyboard":)"
        R"([[{"text":"a text that is too long for any small buffer"}]]}})");
    const auto failing = [&]() -> task<> {
        co_await bot.sendPhoto(5, InputFile(), {.caption = std::string(long_text), .reply_markup = ForceReply(true)});
    };
    EXPECT_THROW(aio::run(failing()), BadArgument);
}

TEST_P(CoAwait, Files) {
    run(
        [&]() -> task<> {
            co_await bot.sendPhoto(5, InputFile::bytes(std::string(100, 'b'), "a.jpg"),
                                   {.caption = std::string(long_text), .reply_markup = ForceReply(true)});
        },
        R"({"chat_id":5,"caption":"a text that is too long for any small buffer","reply_markup":{"force_reply":true}})");
    EXPECT_EQ(caller().last().files.at(0).file.content(), std::string(100, 'b'));
    run(
        [&]() -> task<> {
            co_await bot.sendAudio(5, InputFile::path("/tmp/" + std::string(long_text)),
                                   {.thumbnail = InputFile::bytes("t", "t.jpg").set_content_type("image/jpeg")});
        },
        R"({"chat_id":5})");
    EXPECT_EQ(caller().last().files.at(1).file.content_type(), "image/jpeg");
    run(
        [&]() -> task<> {
            const auto read = [text = std::string(long_text)](char*, std::size_t) { return text.size() * 0; };
            co_await bot.sendDocument(5, InputFile::reader(read, "f.txt", 0));
            co_await bot.sendDocument(5, InputFile::reader([](char*, std::size_t) { return std::size_t{0}; }, "g.txt"));
        },
        R"({"chat_id":5})");
    caller().answer_with("[]");
    run(
        [&]() -> task<> {
            co_await bot.sendMediaGroup(
                5, list<InputMedia>(
                       InputMediaPhoto(InputFile::bytes("1", "a.jpg")).set_caption(long_text),
                       InputMediaVideo(InputFile::file_id("BAAD")).set_thumbnail(InputFile::bytes("2", "b.jpg"))));
        },
        R"({"chat_id":5,"media":[{"type":"photo","media":"attach://telepot-upload-0","caption":)"
        R"("a text that is too long for any small buffer"},{"type":"video","media":"BAAD","thumbnail":"attach://telepot-upload-1"}]})");
}

TEST_P(CoAwait, MessageIdentifiers) {
    caller().answer_with("true");
    constexpr std::string_view edited = R"({"chat_id":5,"message_id":9,"text":"x"})";
    run([&]() -> task<> { co_await bot.editMessageText({5, 9}, "x"); }, edited);
    run([&]() -> task<> { co_await bot.editMessageText({ChatId(5), 9}, "x"); }, edited);
    run([&]() -> task<> { co_await bot.editMessageText(MessageIdentifier(5, 9), std::string("x")); }, edited);
    run([&]() -> task<> { co_await bot.editMessageText(Message(9, 1, Chat(5, "private")), "x"); }, edited);
    run([&]() -> task<> { co_await bot.editMessageText(MessageIdentifier{std::string(long_text)}, "x"); },
        R"({"inline_message_id":"a text that is too long for any small buffer","text":"x"})");
    run(
        [&]() -> task<> {
            co_await bot.editMessageText({std::string("@") + long_text, 9}, "x",
                                         {.reply_markup = InlineKeyboardMarkup().row("A")});
        },
        R"({"chat_id":"@a text that is too long for any small buffer","message_id":9,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"A"}]]}})");
    run(
        [&]() -> task<> {
            co_await bot.editMessageMedia({5, 9}, InputMediaPhoto(InputFile::file_id("AgAD")).set_caption(long_text));
        },
        R"({"chat_id":5,"message_id":9,"media":{"type":"photo","media":"AgAD","caption":"a text that is too long for any small buffer"}})");
}

TEST_P(CoAwait, Proxies) {
    run(
        [&]() -> task<> {
            SenderOf<coroutine> sender(bot, 5);
            co_await sender.sendMessage(std::string(long_text), {.reply_markup = InlineKeyboardMarkup().row("A")});
            co_await SenderOf<coroutine>(bot, "@name").sendMessage("x", {.reply_markup = ForceReply(true)});
        },
        R"({"chat_id":"@name","text":"x","reply_markup":{"force_reply":true}})");
    caller().answer_with("true");
    run(
        [&]() -> task<> {
            co_await EditorOf<coroutine>(bot, {5, 9})
                .editMessageText("x", {.reply_markup = InlineKeyboardMarkup().row(long_text)});
        },
        R"({"chat_id":5,"message_id":9,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a text that is too long for any small buffer"}]]}})");
}

TEST_P(CoAwait, ArgumentsMayDieBeforeTheTaskIsAwaited) {
    run(
        [&]() -> task<> {
            std::vector<task<Message>> calls;
            for (int at = 0; at < 3; ++at) {
                calls.push_back(bot.sendMessage(5, std::string(long_text) + std::to_string(at),
                                                {.reply_markup = InlineKeyboardMarkup().row(std::string(long_text))}));
            }
            EXPECT_TRUE(caller().calls().empty());
            for (task<Message>& call : calls) co_await std::move(call);
        },
        R"({"chat_id":5,"text":"a text that is too long for any small buffer2","reply_markup":{"inline_keyboard":)"
        R"([[{"text":"a text that is too long for any small buffer"}]]}})");
    {
        const task<Message> never = bot.sendPhoto(5, InputFile::bytes(std::string(100, 'x'), "a"));
    }
    EXPECT_EQ(caller().calls().size(), 3U);
}

task<std::string> text_of(std::string text) {
    co_return text + ".";
}

TEST_P(CoAwait, AwaitsInsideArguments) {
    run(
        [&]() -> task<> {
            co_await bot.sendMessage(5, co_await text_of(std::string(long_text)),
                                     {.parse_mode = co_await text_of("H"),
                                      .reply_markup = InlineKeyboardMarkup().row(co_await text_of(long_text))});
        },
        R"({"chat_id":5,"text":"a text that is too long for any small buffer.","parse_mode":"H.","reply_markup":)"
        R"({"inline_keyboard":[[{"text":"a text that is too long for any small buffer."}]]}})");
}

}  // namespace
}  // namespace telepot
