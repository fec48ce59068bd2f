// SPDX-License-Identifier: MIT
// Every update reaches its handler, once and in order.
#include <atomic>
#include <stdexcept>

#include "harness.hpp"

namespace telepot::loop {
namespace {

template <class Mode>
class Delivery : public BothVersions<Mode> {};
TYPED_TEST_SUITE(Delivery, BothModes, ModeNames);

TYPED_TEST(Delivery, keeps_the_order_of_a_chat_over_many_batches) {
    for (const auto& text : numbered("m", 250)) this->server.say(5, text);
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(250));
    EXPECT_EQ(this->seen.texts(), numbered("m", 250));
    EXPECT_EQ(loop.statistics().received, 250u);
}

TYPED_TEST(Delivery, tells_the_server_with_the_next_poll_what_has_come) {
    const std::int64_t last = this->server.say(5, "hi");
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    ASSERT_TRUE(this->server.wait_for_requests(2));
    const auto requests = this->server.requests();
    EXPECT_FALSE(requests[0].contains("offset"));
    EXPECT_EQ(requests[1]["offset"].as_int(), last + 1);
    EXPECT_EQ(requests[1]["timeout"].as_int(), 20);
}

TYPED_TEST(Delivery, handles_once_what_comes_twice_and_out_of_order) {
    this->server.confuse();
    for (const auto& text : numbered("m", 120)) this->server.say(5, text);
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(120));
    this->server.say(5, "last");
    ASSERT_TRUE(this->seen.wait_for(121));
    auto texts = this->seen.texts();
    EXPECT_EQ(texts.size(), 121u);
    std::sort(texts.begin(), texts.end());
    EXPECT_EQ(std::adjacent_find(texts.begin(), texts.end()), texts.end());
    EXPECT_GE(loop.statistics().repeated, 100u);
}

TYPED_TEST(Delivery, goes_on_after_an_exception_of_a_handler_and_reports_it_without_the_text) {
    const std::int64_t bad = this->server.say(5, "secret words");
    this->server.say(5, "good");
    Background<TypeParam> loop(this->server, [this](const Message& msg) {
        this->seen.add(*msg.text);
        if (*msg.text != "good") throw std::runtime_error("no such thing");
    });
    std::atomic<std::int64_t> told{0};
    loop.control().reporter().set_callback([&](const LoopError& error) { told = error.message()->update_id(); });
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(told, bad);
    EXPECT_EQ(this->log.count("update " + std::to_string(bad) + " (message) failed: no such thing"), 1);
    EXPECT_EQ(this->log.count("secret words"), 0);
    EXPECT_EQ(loop.statistics().handler_errors, 1u);
}

TYPED_TEST(Delivery, gives_unknown_kinds_to_a_handler_of_everything) {
    this->server.add(7, R"({"update_id":7,"new_kind":{"id":1}})");
    Background<TypeParam> loop(this->server, [this](const AnyMessage& msg) {
        this->seen.add(std::string(msg.flavor()) + " " + std::string(msg.kind()));
    });
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(this->seen.texts()[0], "unknown new_kind");
    EXPECT_EQ(loop.statistics().unknown, 0u);
}

TYPED_TEST(Delivery, logs_each_unknown_kind_once_if_nobody_takes_it) {
    this->server.add(7, R"({"update_id":7,"new_kind":{"id":1}})");
    this->server.add(8, R"({"update_id":8,"new_kind":{"id":2}})");
    this->server.add(9, R"({"update_id":9,"message":{"message_id":"wrong"}})");
    this->server.say(5, "after");
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(this->seen.texts()[0], "after");
    EXPECT_EQ(loop.statistics().unknown, 3u);
    EXPECT_EQ(this->log.count("new_kind"), 1);
    EXPECT_EQ(this->log.count("has no handler (message: "), 1);
}

TYPED_TEST(Delivery, brings_events_to_the_same_handler) {
    Scheduler scheduler;
    scheduler.event_now(Event("_early", 1));
    Background<TypeParam> loop(
        this->server, [this](const AnyMessage& msg) { this->seen.add(std::string(msg.flavor())); }, {}, &scheduler);
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    this->server.say(5, "hi");
    ASSERT_TRUE(this->seen.wait_for(2));
    scheduler.event_later(0.01, Event("_late", 2));
    ASSERT_TRUE(this->seen.wait_for(3));
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"_early", "chat", "_late"}));
}

TYPED_TEST(Delivery, routes_by_flavor) {
    RoutingTableOf<TypeParam> table;
    table.chat([this](const Message& msg) { this->seen.add("chat " + *msg.text); })
        .callback_query([this](const CallbackQuery& query) { this->seen.add("press " + *query.data); })
        .otherwise([this](const AnyMessage& msg) { this->seen.add("other " + std::string(msg.kind())); });
    const std::string from = R"("from":{"id":5,"is_bot":false,"first_name":"A"})";
    this->server.say(5, "a");
    this->server.add(
        2000, R"({"update_id":2000,"callback_query":{"id":"q",)" + from + R"(,"chat_instance":"c","data":"yes"}})");
    this->server.add(2001, R"({"update_id":2001,"poll_answer":{"poll_id":"p","option_ids":[],)"
                           R"("option_persistent_ids":[],"user":{"id":5,"is_bot":false,"first_name":"A"}}})");
    Background<TypeParam> loop(this->server, table, {.concurrency = Concurrency::one_at_a_time});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(3));
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"chat a", "press yes", "other poll_answer"}));
}

TYPED_TEST(Delivery, keeps_each_chat_in_order_while_chats_go_side_by_side) {
    const auto handler = [this](const Message& msg) {
        this->seen.add(*msg.text);
        return msg.chat.id == 1 ? this->gate.pass() : nothing_more(static_cast<TypeParam*>(nullptr));
    };
    for (int i = 0; i < 3; ++i) {
        this->server.say(1, "a" + std::to_string(i));
        this->server.say(2, "b" + std::to_string(i));
    }
    Background<TypeParam> loop(this->server, handler, {.concurrency = Concurrency::per_chat});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(4));
    auto texts = this->seen.texts();
    EXPECT_EQ(std::count(texts.begin(), texts.end(), "a0"), 1);
    std::erase(texts, "a0");
    EXPECT_EQ(texts, numbered("b", 3));
    this->gate.open();
    ASSERT_TRUE(this->seen.wait_for(6));
    texts = this->seen.texts();
    EXPECT_EQ(std::vector<std::string>(texts.end() - 2, texts.end()), (std::vector<std::string>{"a1", "a2"}));
}

TYPED_TEST(Delivery, runs_no_more_handlers_at_a_time_than_allowed) {
    for (int i = 0; i < 10; ++i) this->server.say(i, std::to_string(i));
    Background<TypeParam> loop(this->server, this->waiting(), {.concurrency = Concurrency::per_chat, .max_running = 3});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(3));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(this->seen.size(), 3u);
    EXPECT_EQ(loop.statistics().pending, 10u);
    this->gate.open();
    ASSERT_TRUE(this->seen.wait_for(10));
}

TYPED_TEST(Delivery, fetches_no_more_while_too_much_is_pending) {
    for (int i = 0; i < 30; ++i) this->server.say(i, std::to_string(i));
    Background<TypeParam> loop(this->server, this->waiting(), {.limit = 4, .max_pending = 10});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    ASSERT_TRUE(eventually([&] { return loop.statistics().received == 8; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(loop.statistics().received, 8u);
    EXPECT_EQ(this->server.requests().size(), 2u);
    this->gate.open();
    ASSERT_TRUE(this->seen.wait_for(30));
}

}  // namespace
}  // namespace telepot::loop
