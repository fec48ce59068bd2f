// SPDX-License-Identifier: MIT
// What becomes of a user's function.
#include "telepot/messages/routing.hpp"

#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "telepot/aio/bot.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/bot.hpp"
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

class Noting : public Bot {
public:
    explicit Noting(std::string& texts) : Bot("123:abcdefghijklmnopqrstuvwxyz"), texts_(texts) {}
    void on_chat_message(const Message& msg) override { texts_ += msg.text.value_or("-"); }
    void on_unknown(const Update& update) override { texts_ += update.raw()["novelty"].text(); }

private:
    std::string& texts_;
};

class NotingTasks : public aio::Bot {
public:
    explicit NotingTasks(std::string& texts) : aio::Bot("123:abcdefghijklmnopqrstuvwxyz"), texts_(texts) {}
    task<> on_chat_message(const Message& msg) override {
        co_await aio::sleep(0);
        texts_ += msg.text.value_or("-");
    }

private:
    std::string& texts_;
};

constexpr std::string_view whole_update =
    R"({"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"a"}})";
constexpr std::string_view bare_message = R"({"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"b"})";

TEST(Bots, handle_messages_given_as_json) {
    std::string texts;
    Noting bot(texts);
    bot.handle(whole_update);
    bot.handle(bare_message);
    bot.handle(R"({"update_id":1,"novelty":5})");
    EXPECT_EQ(texts, "ab5");
    EXPECT_THROW(bot.handle("{"), DecodeError);
    EXPECT_THROW(bot.handle("{}"), BadFlavor);
}

TEST(Bots, of_coroutines_handle_messages_given_as_json) {
    std::string texts;
    aio::run([](std::string& noted) -> task<> {
        NotingTasks bot(noted);
        co_await bot.handle(std::string(whole_update));
        task<> later = bot.handle(std::string(bare_message));
        co_await std::move(later);
    }(texts));
    EXPECT_EQ(texts, "ab");
}

AnyMessage novelty() {
    return AnyMessage::parse(R"({"update_id":3,"novelty":{"id":5}})");
}

TEST(RoutingTable, gives_updates_of_an_unknown_kind_with_their_json_to_a_handler_of_their_own) {
    std::string called;
    RoutingTableOf<blocking> table;
    table.unknown([&](const Update& update) { called += update.raw()["novelty"].text(); })
        .otherwise([&](const AnyMessage&) { called += "otherwise"; });
    for (const AnyMessage& msg : {novelty(), query()}) table.find(msg)(msg);
    EXPECT_EQ(called, R"({"id":5}otherwise)");
    called.clear();
    table.unknown([&](const AnyMessage& msg) { called = std::string(msg.kind()) + msg.raw()["novelty"]["id"].text(); });
    table.find(novelty())(novelty());
    EXPECT_EQ(called, "novelty5");
}

TEST(RoutingTable, of_coroutines_gives_updates_of_an_unknown_kind_with_their_json) {
    std::string called;
    RoutingTableOf<coroutine> table;
    table.unknown([&](const Update& update) -> task<> {
        co_await aio::sleep(0);
        called = update.raw()["novelty"].text();
    });
    const AnyMessage msg = novelty();
    aio::run(table.find(msg)(msg));
    EXPECT_EQ(called, R"({"id":5})");
}

}  // namespace
}  // namespace telepot
