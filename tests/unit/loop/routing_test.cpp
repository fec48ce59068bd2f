// SPDX-License-Identifier: MIT
// What becomes of a user's function.
#include "telepot/messages/routing.hpp"

#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"
#include "telepot/exception.hpp"
#include "telepot/messages/generated/routing_table.hpp"
#include "telepot/types/all.hpp"

namespace telepot {
namespace {

AnyMessage text(const std::string& words) {
    Message message;
    message.text = words;
    return AnyMessage(message);
}

AnyMessage query() {
    return AnyMessage(InlineQuery());
}

TEST(Handler, of_one_type_gets_only_that_type) {
    int called = 0;
    const auto handler = detail::handler_of<blocking>([&](const Message& msg) { called += msg.text == "a" ? 1 : 100; });
    handler(query());
    handler(AnyMessage(Event("_e")));
    EXPECT_EQ(called, 0);
    handler(text("a"));
    EXPECT_EQ(called, 1);
}

TEST(Handler, may_take_its_message_by_value_return_anything_and_own_what_cannot_be_copied) {
    auto owned = std::make_unique<int>(0);
    int& called = *owned;
    const auto handler =
        detail::handler_of<blocking>([owned = std::move(owned)](InlineQuery) mutable { return ++*owned; });
    handler(query());
    handler(text("a"));
    EXPECT_EQ(called, 1);
}

void count_event(const Event& event) {
    ++**event.data<int*>();
}

TEST(Handler, may_be_a_plain_function_or_a_std_function) {
    int called = 0;
    detail::handler_of<blocking> (&count_event)(AnyMessage(Event("_e", &called)));
    EXPECT_EQ(called, 1);
    const std::function<void(const AnyMessage&)> any = [&](const AnyMessage& msg) {
        called += msg.is_event() ? 10 : 100;
    };
    const auto handler = detail::handler_of<blocking>(any);
    handler(AnyMessage(Event("_e")));
    handler(query());
    EXPECT_EQ(called, 111);
}

TEST(Handler, that_is_bound_takes_what_it_can_be_called_with) {
    int called = 0;
    const auto count = [&](const AnyMessage& msg, int other) { called += msg.flavor() == "chat" ? 1 : other; };
    const auto handler = detail::handler_of<blocking>(std::bind(count, std::placeholders::_1, 10));  // NOLINT
    handler(text("a"));
    handler(query());
    EXPECT_EQ(called, 11);
}

TEST(Handler, keeps_the_function_alive_while_its_task_runs) {
    std::weak_ptr<int> watched;
    bool alive = false;
    const auto main = [&]() -> task<> {
        task<> running;
        {
            auto owned = std::make_shared<int>(5);
            watched = owned;
            const auto handler = detail::handler_of<coroutine>([owned, &watched, &alive](const Message&) -> task<> {
                co_await aio::sleep(std::chrono::milliseconds(1));
                alive = watched.use_count() > 0 && *owned == 5;
            });
            const AnyMessage msg = text("a");
            owned.reset();
            co_await handler(msg);
        }
    };
    aio::run(main());
    EXPECT_TRUE(alive);
    EXPECT_TRUE(watched.expired());
}

TEST(Handler, of_an_asynchronous_bot_may_be_no_coroutine) {
    int called = 0;
    const auto handler = detail::handler_of<coroutine>([&](const Message&) { ++called; });
    const auto main = [&]() -> task<> {
        co_await handler(text("a"));
        co_await handler(query());
    };
    aio::run(main());
    EXPECT_EQ(called, 1);
}

TEST(RoutingTable, finds_by_flavor_and_falls_back) {
    std::string called;
    RoutingTableOf<blocking> table;
    table.chat([&](const Message&) { called += "chat "; })
        .inline_query([&](const AnyMessage& msg) { called += std::string(msg.kind()) + " "; })
        .event("_alarm", [&](const Event&) { called += "alarm "; })
        .set("_own", [&](const AnyMessage&) { called += "own "; });
    for (const AnyMessage& msg : {text("a"), query(), AnyMessage(Event("_alarm")), AnyMessage(Event("_own"))}) {
        table.find(msg)(msg);
    }
    EXPECT_EQ(called, "chat inline_query alarm own ");
    EXPECT_FALSE(table.find(AnyMessage(Event("_other"))));
    table.otherwise([&](const AnyMessage&) { called += "otherwise"; }).chat([&](const auto& msg) {
        called += *msg.text;
    });
    called.clear();
    for (const AnyMessage& msg : {AnyMessage(Event("_other")), text(" replaced")}) table.find(msg)(msg);
    EXPECT_EQ(called, "otherwise replaced");
}

TEST(RoutingTable, is_also_a_dictionary) {
    std::string called;
    const auto noting = [&called](char c) { return [&called, c](const AnyMessage&) { called += c; }; };
    RoutingTableOf<blocking> table{{"chat", [&called](const Message& msg) { called += *msg.text; }},
                                   {"inline_query", noting('i')},
                                   {"_alarm", [&called](const Event&) { called += 'e'; }},
                                   {std::nullopt, noting('o')}};
    for (const AnyMessage& msg : {text("t"), query(), AnyMessage(Event("_alarm")), AnyMessage(CallbackQuery())}) {
        table.find(msg)(msg);
    }
    EXPECT_EQ(called, "tieo");
    table = {{"chat", noting('c')}};
    EXPECT_FALSE(table.find(query()));
}

TEST(RoutingTable, knows_what_flavors_there_are) {
    const auto nothing = [](const AnyMessage&) {};
    EXPECT_THROW((RoutingTableOf<blocking>{{"chatt", nothing}}), BadArgument);
    EXPECT_THROW(RoutingTableOf<blocking>().set("message", nothing), BadArgument) << "a field, not a flavor";
    EXPECT_THROW(RoutingTableOf<blocking>().event("alarm", nothing), BadArgument);
    EXPECT_NO_THROW((RoutingTableOf<blocking>{{"unknown", nothing}, {"my_chat_member", nothing}, {"_x", nothing}}));
}

}  // namespace
}  // namespace telepot
