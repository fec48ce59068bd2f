// SPDX-License-Identifier: MIT
// The composer of coroutines: what lives how long, errors and cancellation.
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/recording_caller.hpp"
#include "telepot/aio/routing.hpp"
#include "telepot/aio/run.hpp"
#include "unit/routing/messages.hpp"

namespace telepot {
namespace {

using routing::RouteArguments;
using testing::ElementsAre;

struct Vote {
    std::string option;

    static constexpr std::string_view prefix = "v";
    static constexpr auto fields = std::tuple(&Vote::option);
};

using Calls = std::vector<std::string>;

TEST(AioComposer, gives_unknown_updates_with_their_json_to_a_handler_of_their_own) {
    Calls calls;
    aio::run([](Calls& noted) -> task<> {
        aio::Composer composer;
        composer.unknown([&noted](const AnyMessage& msg) -> task<> {
            co_await aio::sleep(0);
            noted.push_back(std::string(msg.kind()) + msg.raw()["novelty"].text());
        });
        co_await composer(text("hi"));
        const AnyMessage novelty = AnyMessage::parse(R"({"update_id":1,"novelty":{"id":5}})");
        co_await composer(novelty);
    }(calls));
    EXPECT_THAT(calls, ElementsAre(R"(novelty{"id":5})"));
}

TEST(AioComposer, keeps_what_a_handler_needs_until_it_has_ended) {
    Calls calls;
    aio::run([](Calls& noted) -> task<> {
        const std::string marker = "a marker that is too long to be stored in place";
        Vote vote;
        vote.option = "an option that is also quite long";
        const AnyMessage command = text("/start one two");
        const AnyMessage query = button(routing::pack_callback(vote));
        task<> first;
        task<> second;
        {
            aio::Composer composer;
            composer
                .command("start",
                         [&noted, marker](const Message&, const RouteArguments& arguments) -> task<> {
                             co_await aio::sleep(0);
                             noted.push_back(arguments[1] + marker.substr(0, 8));
                         })
                .callback<Vote>([&noted, marker](const CallbackQuery&, const Vote& data) -> task<> {
                    co_await aio::sleep(0);
                    noted.push_back(data.option.substr(0, 9) + marker.substr(0, 8));
                })
                .use([&noted, marker](const AnyMessage&, const auto& next) -> task<> {
                    co_await aio::sleep(0);
                    noted.emplace_back("<");
                    co_await next();
                    noted.push_back(">" + marker.substr(0, 1));
                });
            first = composer(command);
            second = composer(query);
        }
        co_await std::move(first);
        co_await std::move(second);
    }(calls));
    EXPECT_THAT(calls, ElementsAre("<", "twoa marker", ">a", "<", "an optiona marker", ">a"));
}

TEST(AioComposer, takes_plain_functions_and_tells_whether_one_fitted) {
    aio::run([]() -> task<> {
        int called = 0;
        aio::Composer composer;
        composer.text("a", [&called](const Message&) { ++called; });
        EXPECT_TRUE(co_await composer.handle(text("a")));
        EXPECT_FALSE(co_await composer.handle(text("b")));
        co_await composer(text("b"));
        EXPECT_EQ(called, 1);
    }());
}

TEST(AioComposer, gives_errors_to_its_error_handler_but_not_cancellations) {
    aio::run([]() -> task<> {
        Calls errors;
        aio::Composer composer;
        composer.text("throw", [](const Message&) -> task<> {
            co_await aio::sleep(0);
            throw std::runtime_error("bang");
        });
        composer.text("now", [](const Message&) { throw std::runtime_error("at once"); });
        composer.text("wait", [](const Message&) -> task<> { co_await aio::sleep(1000); });
        composer.on_error([&errors](const AnyMessage& msg, const std::exception_ptr& error) -> task<> {
            co_await aio::sleep(0);
            try {
                std::rethrow_exception(error);
            } catch (const std::runtime_error& exception) {
                errors.push_back(*msg.get<Message>().text + " " + exception.what());
            }
        });
        co_await composer(text("throw"));
        co_await composer(text("now"));
        EXPECT_THAT(errors, ElementsAre("throw bang", "now at once"));

        const AnyMessage msg = text("wait");
        auto waiting = aio::spawn(composer(msg));
        co_await aio::sleep(0);
        waiting.cancel();
        bool cancelled = false;
        try {
            co_await waiting;
        } catch (const Cancelled&) {
            cancelled = true;
        }
        EXPECT_TRUE(cancelled);
        EXPECT_EQ(errors.size(), 2U);
    }());
}

TEST(AioComposer, includes_and_falls_back) {
    Calls calls;
    aio::run([](Calls& noted) -> task<> {
        aio::Composer inner;
        inner.stale_callback([&noted](const CallbackQuery&) { noted.emplace_back("stale"); });
        aio::Composer composer;
        composer.include(inner).callback("x", [&noted](const CallbackQuery&) { noted.emplace_back("x"); });
        composer.otherwise([&noted](const AnyMessage& msg) -> task<> {
            noted.emplace_back(msg.flavor());
            co_return;
        });
        co_await composer(button("x"));
        co_await composer(button("y"));
        co_await composer(text("y"));
    }(calls));
    EXPECT_THAT(calls, ElementsAre("x", "stale", "chat"));
}

class TestBot : public methods<coroutine> {
public:
    explicit TestBot(codec::Caller& caller) : methods(&caller) {}
};

/// Answers getMe and everything else.
class TwoAnswers : public codec::RecordingCaller {
public:
    void start(codec::Request&& request, codec::Completion& completion) override {
        const bool who = request.method->name == "getMe";
        answer_with(who ? R"({"id":1,"is_bot":true,"first_name":"B","username":"my_bot"})" : "true");
        RecordingCaller::start(std::move(request), completion);
    }
};

TEST(AioComposer, publishes_commands_and_learns_the_name) {
    aio::run([]() -> task<> {
        TwoAnswers caller;
        TestBot bot(caller);
        aio::Composer composer;
        composer.command("start", "Starts", [](const Message&) {});
        EXPECT_TRUE(co_await composer.handle(text("/start@other_bot")));
        EXPECT_TRUE(co_await composer.publish(bot));
        EXPECT_EQ(caller.calls().size(), 2U);
        EXPECT_EQ(caller.calls()[0].json, R"({"commands":[{"command":"start","description":"Starts"}]})");
        EXPECT_FALSE(co_await composer.handle(text("/start@other_bot")));
        EXPECT_TRUE(co_await composer.handle(text("/start@my_bot")));
    }());
}

}  // namespace
}  // namespace telepot
