// SPDX-License-Identifier: MIT
// BasicBot::use(): what transformers may do with a call, in both versions.
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/aio/time.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::test {
namespace {

std::string sent_message() {
    return ok(R"({"message_id":7,"date":1,"chat":{"id":1,"type":"private"},"text":"hi"})");
}

class Transforming : public testing::Test {
protected:
    ScriptedServer server{ScriptedServer::serve([](const ReceivedRequest&) { return sent_message(); })};
    std::string url = server.url();
    Bot bot{kToken, options_for(url)};
    aio::Bot aio_bot{kToken, options_for(url)};

    void use(const Transformer& transformer) {
        bot.use(transformer);
        aio_bot.use(transformer);
    }
    void send_with_both() {
        bot.sendMessage(1, "hi");
        aio::run([this]() -> task<> { co_await aio_bot.sendMessage(1, "hi"); }());
    }
};

TEST_F(Transforming, ChangesArgumentsInTheOrderOfUse) {
    use([](OutgoingCall& call) { call.set("text", "first").set("disable_notification", true).erase("chat_id"); });
    use([](OutgoingCall& call) {
        call.set("text", *call.arguments()["text"].as_string() + ", second").set("chat_id", 5);
        call.set_json("reply_markup", R"({"force_reply":true})");
    });
    send_with_both();
    ASSERT_EQ(server.request_count(), 2U);
    for (const ReceivedRequest& got : server.requests()) {
        const Json sent = Json::parse(got.body);
        EXPECT_EQ(sent["text"].as_string(), "first, second");
        EXPECT_EQ(sent["chat_id"].as_int(), 5);
        EXPECT_EQ(sent["disable_notification"].as_bool(), true);
        EXPECT_EQ(sent["reply_markup"]["force_reply"].as_bool(), true);
    }
}

TEST_F(Transforming, AnswersInPlaceOfTheServer) {
    use([](OutgoingCall& call) {
        if (call.method() == "getMe") call.answer(R"({"id":9,"is_bot":true,"first_name":"Me"})");
    });
    EXPECT_EQ(bot.getMe().id, 9);
    EXPECT_EQ(aio::run([this]() -> task<User> { co_return co_await aio_bot.getMe(); }()).id, 9);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST_F(Transforming, RefusesWithTheErrorOfItsCode) {
    use([](OutgoingCall& call) { call.refuse(403, "Forbidden: not at night"); });
    try {
        bot.sendMessage(1, "hi");
        ADD_FAILURE() << "it was sent";
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.error_code(), 403);
        EXPECT_EQ(error.description(), "Forbidden: not at night");
    }
    EXPECT_THROW(aio::run([this]() -> task<> { co_await aio_bot.sendMessage(1, "hi"); }()), TelegramError);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST_F(Transforming, TellsObserversOfTheLastFirst) {
    std::vector<std::string> told;
    for (const std::string name : {"a", "b"}) {
        use([&told, name](OutgoingCall& call) {
            call.then([&told, name](const CallOutcome& outcome) {
                told.push_back(name + " " + outcome.method + (outcome.ok ? " ok" : " failed"));
            });
        });
    }
    send_with_both();
    const std::vector<std::string> once{"b sendMessage ok", "a sendMessage ok"};
    EXPECT_EQ(told, (std::vector<std::string>{once[0], once[1], once[0], once[1]}));
}

TEST_F(Transforming, DelaysAndIsCancelledMeanwhile) {
    bool cancelled = false;
    use([&cancelled](OutgoingCall& call) {
        call.delay(3600).then([&cancelled](const CallOutcome& outcome) { cancelled = outcome.cancelled; });
    });
    auto impatient = [this]() -> task<> { co_await aio::with_timeout(aio_bot.sendMessage(1, "hi"), 0.05); };
    EXPECT_THROW(aio::run(impatient()), WaitTooLong);
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST_F(Transforming, ADelayedCallIsSent) {
    use([](OutgoingCall& call) { call.delay(0.02).delay(0.03); });
    Seconds taken;
    use([&taken](OutgoingCall& call) {
        call.then([&taken](const CallOutcome& outcome) { taken = outcome.duration; });
    });
    send_with_both();
    EXPECT_EQ(server.request_count(), 2U);
    EXPECT_GE(taken.count(), 0.05);
}

TEST_F(Transforming, AnExceptionFailsTheCallUnsent) {
    use([](OutgoingCall&) { throw std::out_of_range("no such chat"); });
    EXPECT_THROW(bot.sendMessage(1, "hi"), std::out_of_range);
    EXPECT_THROW(aio::run([this]() -> task<> { co_await aio_bot.sendMessage(1, "hi"); }()), std::out_of_range);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST_F(Transforming, WhatIsNoJsonAndNoCodeIsRefused) {
    use([](OutgoingCall& call) {
        EXPECT_THROW(call.answer("{"), BadArgument);
        EXPECT_THROW(call.set_json("text", "'"), BadArgument);
        EXPECT_THROW(call.refuse(200, "fine"), BadArgument);
    });
    send_with_both();
    EXPECT_EQ(server.request_count(), 2U);
}

}  // namespace
}  // namespace telepot::test
