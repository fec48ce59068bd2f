// SPDX-License-Identifier: MIT
#include "telepot/routing/router.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/aio/routing.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/aio/time.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"
#include "unit/routing/messages.hpp"

namespace telepot {
namespace {

using helper::Router;
using routing::Key;
using routing::no_key;
using routing::RouteArguments;
using testing::ElementsAre;
using testing::HasSubstr;

/// A handler that notes that it was called.
auto noting(std::vector<std::string>& calls, const std::string& name) {
    return [&calls, name](const AnyMessage&) { calls.push_back(name); };
}

class RouterTest : public testing::Test {
protected:
    std::vector<std::string> calls_;
};

TEST_F(RouterTest, finds_the_handler_by_key_and_hands_over_arguments) {
    Router router(routing::by_chat_command(routing::CommandOptions().set_pass_args(true)),
                  {{"start", noting(calls_, "start")},
                   {std::string("add"),
                    [&](const Message& msg, const RouteArguments& arguments) {
                        calls_.push_back(std::to_string(msg.chat.id) + " " + arguments[0] + arguments[1]);
                    }},
                   {std::string_view("any"),
                    [&](const AnyMessage&, const RouteArguments& arguments) { calls_.push_back(arguments.text()); }}});
    router.route(text("/start now"));
    router.route(text("/add 1 2"));
    router(text("/any  a  b"));
    EXPECT_THAT(calls_, ElementsAre("start", "7 12", "a  b"));
}

TEST_F(RouterTest, has_keys_of_any_kind) {
    Router router([](const AnyMessage& msg) { return std::pair(msg.get<Message>().chat.id, msg.flavor()); },
                  {{std::pair(7, "chat"), noting(calls_, "pair")}, {std::nullopt, noting(calls_, "default")}});
    router.route(text("a"));
    router.set_key_function([](const AnyMessage&) { return 2.5; });
    router.route(text("a"));
    router.routing_table().set(2.5, noting(calls_, "real")).set(3, noting(calls_, "three"));
    router.route(text("a"));
    router.set_key_function([](const AnyMessage&) { return 3; });
    router.route(text("a"));
    router.routing_table().remove(3);
    router.route(text("a"));
    EXPECT_EQ(router.key_function()(text("a")).value(), Seed(3));
    EXPECT_THAT(calls_, ElementsAre("pair", "default", "real", "three", "default"));
    EXPECT_THAT(router.routing_table().keys(), ElementsAre("(7, \"chat\")", "2.5"));
    router.routing_table() = {{3, noting(calls_, "replaced")}};
    router.map(text("a"))(text("a"), {});
    EXPECT_EQ(calls_.back(), "replaced");
}

void take_words(const Message& /*msg*/, const std::vector<std::string>& words) {
    EXPECT_THAT(words, ElementsAre("1", "2"));
}

TEST_F(RouterTest, hands_arguments_over_one_by_one_as_the_original) {
    Router(routing::by_chat_command(routing::CommandOptions().set_pass_args(true)), {{"add", take_words}})
        .route(text("/add 1 2"));
    Router content(routing::by_content_type(),
                   {{"text", [&](const Message&, const std::string& words) { calls_.push_back(words); }},
                    {"location", [&](const AnyMessage&, const Location& place, const RouteArguments& all) {
                         EXPECT_EQ(all.argument<Location>(0), &place);
                         calls_.push_back(std::to_string(static_cast<int>(place.latitude)));
                     }}});
    content.route(text("words"));
    Message placed(1, 2, Chat(7, "private"));
    placed.location = Location(3, 4);
    content.route(AnyMessage(placed));
    Router matching(routing::by_regex([](const Message& msg) { return msg.text; }, "(?P<what>\\w+) (\\d+)"),
                    {{"eggs", [&](const Message&, const RegexMatch& match) { calls_.push_back(match.group(2)); }}});
    matching.route(text("eggs 12"));
    Router own([](const AnyMessage&) { return Key("k", RouteArguments().add("a").add(2).add(0.5).add(true)); },
               {{"k", [&](const AnyMessage&, std::string_view a, int b, double c, bool d) {
                     calls_.push_back(std::string(a) + std::to_string(b) + (c == 0.5 && d ? "!" : "?"));
                 }}});
    own.route(text("x"));
    EXPECT_THAT(calls_, ElementsAre("words", "3", "12", "a2!"));
}

TEST_F(RouterTest, says_so_when_a_handler_wants_arguments_that_nobody_gives) {
    Router router(routing::by_text(), {{"a", [](const Message&, const std::string&) {}}});
    EXPECT_THROW(router.route(text("a")), BadArgument);
    Router wrong([](const AnyMessage&) { return Key("a", RouteArguments().add(1)); },
                 {{"a", [](const Message&, const std::string&) {}}});
    EXPECT_THROW(wrong.route(text("a")), BadArgument);
}

TEST(AioRouter, keeps_arguments_until_the_task_has_ended) {
    std::vector<std::string> heard;
    const aio::helper::Router router(
        [](const AnyMessage&) { return Key(1, RouteArguments().add(std::string(100, 'x')).add(7)); },
        {{1, [&](const Message& msg, const std::string& words, int number) -> task<> {
              co_await aio::sleep(0);
              heard.push_back(*msg.text + words + std::to_string(number));
          }}});
    const AnyMessage msg = text("a");
    aio::run(router.route(msg));
    EXPECT_THAT(heard, ElementsAre("a" + std::string(100, 'x') + "7"));
}

TEST_F(RouterTest, tells_unknown_keys_from_no_key) {
    Router router(routing::by_chat_command(),
                  {{std::nullopt, noting(calls_, "default")}, {no_key, noting(calls_, "none")}});
    router.route(text("/what"));
    router.route(text("what"));
    router.route(button("x"));
    EXPECT_THAT(calls_, ElementsAre("default", "none", "none"));
}

TEST_F(RouterTest, gives_messages_without_a_key_to_the_default_handler_if_they_have_no_other) {
    const Router router(routing::by_chat_command(), {{std::nullopt, noting(calls_, "default")}});
    router.route(text("what"));
    EXPECT_THAT(calls_, ElementsAre("default"));
}

TEST_F(RouterTest, refuses_keys_without_a_handler_and_says_what_there_is) {
    const Router router(routing::by_text(), {{"one", noting(calls_, "1")}, {"two", noting(calls_, "2")}});
    try {
        router.route(text("three"));
        FAIL() << "nothing was thrown";
    } catch (const routing::RoutingError& error) {
        EXPECT_STREQ(error.what(),
                     "no handler for the key 'three', and no default one; keys that have one: 'one', 'two'");
        EXPECT_EQ(error.key().text(), "three");
        EXPECT_THAT(error.known(), ElementsAre("one", "two"));
    }
    try {
        static_cast<void>(router.map(button("x")));
        FAIL() << "nothing was thrown";
    } catch (const Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("a message without a key"));
    }
    EXPECT_THAT([&] { router.route(text(std::string(5000, 'x'))); },
                testing::ThrowsMessage<routing::RoutingError>(testing::SizeIs(testing::Lt(300))));
    EXPECT_THAT([&] { Router(routing::by_text()).route(text("a")); },
                testing::ThrowsMessage<Exception>(HasSubstr("keys that have one: none")));
}

TEST_F(RouterTest, has_a_table_that_can_be_changed_also_through_copies) {
    const Router router(routing::by_text());
    const Router copy = router;
    copy.routing_table().set("a", noting(calls_, "a")).set_default(noting(calls_, "default"));
    router.route(text("a"));
    copy.routing_table().set("a", noting(calls_, "new a")).set_no_key(noting(calls_, "none"));
    router.route(text("a"));
    router.routing_table().remove("a");
    copy.route(text("a"));
    copy.route(button("a"));
    EXPECT_THAT(calls_, ElementsAre("a", "new a", "default", "none"));
    EXPECT_THAT(router.routing_table().keys(), ElementsAre());
}

TEST_F(RouterTest, may_change_its_table_from_a_handler) {
    Router router(routing::by_text());
    router.routing_table().set("a", [&, marker = std::string("alive")](const AnyMessage&) {
        router.routing_table().remove("a");
        calls_.push_back(marker);
    });
    router.route(text("a"));
    EXPECT_THAT(calls_, ElementsAre("alive"));
}

TEST_F(RouterTest, nests) {
    const Router commands(routing::by_chat_command(), {{"start", noting(calls_, "start")}});
    const Router top(routing::by_content_type(), {{"text", commands}, {"photo", noting(calls_, "photo")}});
    top.route(text("/start"));
    Message photo(1, 2, Chat(7, "private"));
    photo.photo.emplace_back();
    top.route(AnyMessage(photo));
    commands.routing_table().set("late", noting(calls_, "late"));
    top.route(text("/late"));
    EXPECT_THAT(calls_, ElementsAre("start", "photo", "late"));
}

TEST_F(RouterTest, ignores_messages_of_other_types_than_the_handler_takes) {
    const Router router([](const AnyMessage&) { return Key("k"); },
                        {{"k", [&](const CallbackQuery&) { calls_.emplace_back("query"); }}});
    router.route(text("x"));
    router.route(button("x"));
    EXPECT_THAT(calls_, ElementsAre("query"));
}

TEST_F(RouterTest, is_a_handler_of_flavors_and_loops) {
    const Router router(routing::by_text(), {{"a", noting(calls_, "a")}});
    const auto handler = detail::handler_of<blocking>(router);
    handler(text("a"));
    EXPECT_THAT(calls_, ElementsAre("a"));
}

TEST_F(RouterTest, of_coroutines_keeps_what_its_tasks_need) {
    aio::run([](std::vector<std::string>& calls) -> task<> {
        const AnyMessage msg = text("/add 1 2");
        task<> running;
        {
            aio::helper::Router router(
                routing::by_chat_command(routing::CommandOptions().set_pass_args(true)),
                {{"add",
                  [&calls, marker = std::string("a marker that is too long to be stored in place")](
                      const Message& message, const RouteArguments& arguments) -> task<> {
                      co_await aio::sleep(0);
                      calls.push_back(arguments[1] + *message.text + marker.substr(0, 8));
                  }},
                 {"plain", [&calls](const AnyMessage&) { calls.emplace_back("plain"); }}});
            co_await router.route(text("/plain"));
            running = router.route(msg);
            router.routing_table().remove("add");
        }
        co_await std::move(running);
    }(calls_));
    EXPECT_THAT(calls_, ElementsAre("plain", "2/add 1 2a marker"));
}

TEST_F(RouterTest, of_coroutines_nests_and_refuses) {
    aio::run([](std::vector<std::string>& calls) -> task<> {
        const aio::helper::Router commands(routing::by_chat_command(), {{"start", [&calls](const Message&) -> task<> {
                                                                             calls.emplace_back("start");
                                                                             co_return;
                                                                         }}});
        const aio::helper::Router top(routing::by_content_type(), {{"text", commands}});
        co_await top(text("/start"));
        bool refused = false;
        try {
            co_await top.route(button("x"));
        } catch (const routing::RoutingError&) {
            refused = true;
        }
        EXPECT_TRUE(refused);
    }(calls_));
    EXPECT_THAT(calls_, ElementsAre("start"));
}

}  // namespace
}  // namespace telepot
