// SPDX-License-Identifier: MIT
// The functions of the module amanobot itself, the scheduler, the exceptions, and the modules api and text.
#pragma once

namespace names::NAMES_VERSION {

namespace modules {
namespace api = lib::api;                    // amanobot.api
namespace delegate = lib::delegate;          // amanobot.delegate
namespace exception = telepot::exception;    // amanobot.exception
namespace helper = lib::helper;              // amanobot.helper
namespace loop = lib::loop;                  // amanobot.loop
namespace namedtuple = telepot::namedtuple;  // amanobot.namedtuple
namespace routing = lib::routing;            // amanobot.routing
namespace text = telepot::text;              // amanobot.text
}  // namespace modules

TEST(NAMES_SUITE, functions) {
    const AnyMessage msg(text_message("hi"));
    const AnyMessage press(pressed("go"));
    EXPECT_EQ(telepot::flavor(msg), "chat");                               // amanobot.flavor()
    const auto [content_type, chat_type, chat_id] = telepot::glance(msg);  // amanobot.glance()
    EXPECT_EQ(content_type, "text");
    EXPECT_EQ(chat_type, "private");
    EXPECT_EQ(chat_id, kChat);
    EXPECT_EQ(telepot::glance(press.get<CallbackQuery>()).from_id, kChat);  // amanobot.glance(flavor)
    EXPECT_EQ(telepot::glance(msg, long_form).message_id, 1);               // amanobot.glance(long)
    const auto flanced = telepot::flance(press);                            // amanobot.flance()
    EXPECT_EQ(flanced.flavor, "callback_query");
    EXPECT_EQ(telepot::message_identifier(msg), MessageIdentifier(kChat, 1));   // amanobot.message_identifier()
    EXPECT_EQ(telepot::origin_identifier(press), MessageIdentifier(kChat, 1));  // amanobot.origin_identifier()

    const Event event("_alarm", std::string("tea"));
    EXPECT_EQ(*telepot::peel(event).data<std::string>(), "tea");  // amanobot.peel()
    const auto fleeced = telepot::fleece(event);                  // amanobot.fleece()
    EXPECT_EQ(fleeced.flavor, "_alarm");
    EXPECT_TRUE(telepot::is_event(AnyMessage(event)));  // amanobot.is_event()
}

TEST(NAMES_SUITE, scheduler) {
    lib::Bot bot(kToken);                                                           // amanobot.Bot
    lib::Scheduler& scheduler = bot.scheduler();                                    // amanobot.Bot.Scheduler
    const lib::Scheduler::EventId later = scheduler.event_later(600, Event("_a"));  // amanobot.Bot.Scheduler.Event
    const auto at = scheduler.event_at(4000000000.0, Event("_b"));                  // amanobot.Bot.Scheduler.event_at()
    const auto third = scheduler.event_later(600, Event("_c"));  // amanobot.Bot.Scheduler.event_later()
    const auto now = scheduler.event_now(Event("_d", 4));        // amanobot.Bot.Scheduler.event_now()
    scheduler.cancel(at);                                        // amanobot.Bot.Scheduler.cancel()
    scheduler.cancel(later);
    scheduler.cancel(third);
    EXPECT_GT(now, third);
    EXPECT_EQ(*Event("_d", 4).data<int>(), 4);  // amanobot.Bot.Scheduler.Event.data
    EXPECT_EQ(Event("_d").timestamp(), 0);      // amanobot.Bot.Scheduler.Event.timestamp
    try {
        scheduler.cancel(at);
        ADD_FAILURE() << "it was cancelled already";
    } catch (const telepot::exception::EventNotFound& error) {  // amanobot.exception.EventNotFound
        EXPECT_EQ(error.event(), at);                           // amanobot.exception.EventNotFound.event
    }
}

TEST(NAMES_SUITE, exceptions) {
    try {
        static_cast<void>(AnyMessage(text_message("hi")).get<InlineQuery>());
        ADD_FAILURE() << "it isn't an inline query";
    } catch (const telepot::exception::BadFlavor& error) {  // amanobot.exception.BadFlavor
        EXPECT_FALSE(error.offender().empty());             // amanobot.exception.BadFlavor.offender
    }
    const telepot::exception::BadHTTPResponse gateway(502, "Bad Gateway",
                                                      "getMe");  // amanobot.exception.BadHTTPResponse
    EXPECT_EQ(gateway.status(), 502);                            // amanobot.exception.BadHTTPResponse.status
    EXPECT_EQ(gateway.text(), "Bad Gateway");                    // amanobot.exception.BadHTTPResponse.text
    EXPECT_EQ(gateway.response().status, 502);                   // amanobot.exception.BadHTTPResponse.response
    EXPECT_EQ(telepot::exception::WaitTooLong(3).seconds(),
              3);  // amanobot.exception.WaitTooLong, amanobot.exception.WaitTooLong.seconds
    EXPECT_EQ(telepot::exception::IdleTerminate(3).seconds(),
              3);  // amanobot.exception.IdleTerminate, amanobot.exception.IdleTerminate.seconds
    EXPECT_THROW(throw telepot::exception::StopListening(),
                 telepot::exception::Exception);                        // amanobot.exception.StopListening
    EXPECT_THROW(lib::Bot("no token"), telepot::exception::Exception);  // amanobot.exception.AmanobotException
}

/// What a refusal of the server is thrown as.
template <class E>
E refused(std::string description, int code) {
    TelegramErrorInfo info;
    info.description = std::move(description);
    info.error_code = code;
    info.json = "{}";
    try {
        std::rethrow_exception(TelegramError::make(info));
    } catch (const E& error) {
        return error;
    }
}

TEST(NAMES_SUITE, refusals) {
    using namespace telepot::exception;                                 // NOLINT(google-build-using-namespace)
    const auto error = refused<TelegramError>("Bad Request: no", 400);  // amanobot.exception.TelegramError
    EXPECT_EQ(error.description(), "Bad Request: no");                  // amanobot.exception.TelegramError.description
    EXPECT_EQ(error.error_code(), 400);                                 // amanobot.exception.TelegramError.error_code
    EXPECT_EQ(error.json(), "{}");                                      // amanobot.exception.TelegramError.json
    EXPECT_NO_THROW(refused<UnauthorizedError>(
        "Unauthorized",
        401));  // amanobot.exception.UnauthorizedError, amanobot.exception.UnauthorizedError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<BotWasKickedError>(
        "Forbidden: bot was kicked",
        403));  // amanobot.exception.BotWasKickedError, amanobot.exception.BotWasKickedError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<BotWasBlockedError>(
        "Forbidden: bot was blocked",
        403));  // amanobot.exception.BotWasBlockedError, amanobot.exception.BotWasBlockedError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<TooManyRequestsError>(
        "Too Many Requests: retry",
        429));  // amanobot.exception.TooManyRequestsError, amanobot.exception.TooManyRequestsError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<MigratedToSupergroupChatError>(
        "Bad Request: group chat was migrated to a supergroup chat",
        400));  // amanobot.exception.MigratedToSupergroupChatError,
                // amanobot.exception.MigratedToSupergroupChatError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<NotEnoughRightsError>(
        "Bad Request: not enough rights",
        400));  // amanobot.exception.NotEnoughRightsError, amanobot.exception.NotEnoughRightsError.DESCRIPTION_PATTERNS
}

class TooSour : public TelegramError {
public:
    using TelegramError::TelegramError;
};

TEST(NAMES_SUITE, errors_of_ones_own) {
    TelegramError::register_subclass<TooSour>("too *sour");  // amanobot.exception.TelegramError.DESCRIPTION_PATTERNS
    EXPECT_NO_THROW(refused<TooSour>("Bad Request: too sour", 400));
}

TEST(NAMES_SUITE, api) {
    EXPECT_NO_THROW(lib::api::set_proxy("http://127.0.0.1:9", {"user", "password"}));  // amanobot.api.set_proxy()
    EXPECT_NO_THROW(lib::api::set_proxy(""));
}

TEST(NAMES_SUITE, text) {
    const std::vector<MessageEntity> bold{MessageEntity("bold", 0, 1)};
    EXPECT_EQ(telepot::text::apply_entities_as_markdown("ab", bold),
              "*a*b");  // amanobot.text.apply_entities_as_markdown()
    EXPECT_EQ(telepot::text::apply_entities_as_html("ab", bold),
              "<b>a</b>b");  // amanobot.text.apply_entities_as_html()
}

}  // namespace names::NAMES_VERSION
