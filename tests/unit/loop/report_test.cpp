// SPDX-License-Identifier: MIT
// What is told of messages that nobody takes, of handlers that get in the way, and of bots.
#include "harness.hpp"
#include "telepot/aio/loop.hpp"
#include "telepot/aio/time.hpp"

namespace telepot::loop {
namespace {

/// Debugging messages, too, while it lives.
class Debugging {
public:
    Debugging() { log::set_level(log::Level::debug); }
    ~Debugging() { log::set_level(log::Level::info); }
    Debugging(const Debugging&) = delete;
    Debugging& operator=(const Debugging&) = delete;
};

template <class Mode>
class Reports : public BothVersions<Mode> {
protected:
    static constexpr std::string_view kPoll =
        R"({"update_id":2000,"poll":{"id":"7","question":"?","options":[],"total_voter_count":0,"is_closed":false,)"
        R"("is_anonymous":true,"type":"regular","allows_multiple_answers":false,"allows_revoting":false,"members_only":false}})";
    const Debugging debugging;
};
TYPED_TEST_SUITE(Reports, BothModes, ModeNames);

TYPED_TEST(Reports, what_a_handler_of_another_type_does_not_take) {
    this->server.add(2000, std::string(this->kPoll));
    this->server.say(1, "a");
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    ASSERT_TRUE(eventually([&] { return loop.statistics().handled == 1; }));
    EXPECT_EQ(loop.statistics().untaken, 1u);
    EXPECT_EQ(this->log.count("no handler took update 2000 (poll): the handler takes another type"), 1);
}

TYPED_TEST(Reports, what_a_routing_table_has_nothing_for) {
    this->server.add(2000, std::string(this->kPoll));
    this->server.say(1, "a");
    Background<TypeParam> loop(this->server, RoutingTableOf<TypeParam>().chat(this->noting()));
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    ASSERT_TRUE(eventually([&] { return loop.statistics().handled == 1; }));
    EXPECT_EQ(loop.statistics().untaken, 1u);
    EXPECT_EQ(this->log.count("the routing table has no handler for its flavor"), 1);
}

TEST(ReportsOfBlockingHandlers, LoopThreadsAreMadeOfNothing) {
    LoopThread thread;
    EXPECT_FALSE(thread.joinable());
    thread.stop();
    thread.join();
}

TYPED_TEST(Reports, a_stop_that_comes_before_the_run_begins) {
    Background<TypeParam> loop(this->server, this->noting());
    loop.stop();
    loop.start();
    loop.join();
    // It concerned that run alone.
    this->server.say(1, "a");
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
}

class CoroutineReports : public BothVersions<coroutine> {};

TEST_F(CoroutineReports, a_handler_that_ignores_its_cancellation) {
    server.say(1, "a");
    std::atomic<bool> enough{false};
    Background<coroutine> loop(server,
                               [&](const Message& msg) -> task<> {
                                   seen.add(*msg.text);
                                   while (!enough) {
                                       try {
                                           co_await aio::sleep(std::chrono::milliseconds(5));
                                       } catch (const Cancelled&) {
                                           seen.add("cancelled");
                                       }
                                   }
                                   seen.add("ended");
                               },
                               {.stop_timeout = 0.05});
    // Somebody must drive the event loop when aio::run has returned, for the handler to see its end.
    FakeServer silent;
    Background<coroutine> other(silent, [](const Message&) {});
    other.start();
    loop.start();
    ASSERT_TRUE(seen.wait_for(1));
    loop.stop();
    loop.join();
    EXPECT_EQ(log.count("1 handlers go on: they were cancelled and have ignored it"), 1);
    enough = true;
    ASSERT_TRUE(seen.wait_for(3));
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"a", "cancelled", "ended"}));
}

TEST_F(CoroutineReports, a_handler_that_blocks_the_thread_of_all) {
    const std::int64_t id = server.say(1, "a");
    Background<coroutine> loop(server, [&](const Message& msg) -> task<> {
        co_await aio::sleep(std::chrono::milliseconds(1));
        const auto text = "the handler of update " + std::to_string(msg.message_id) + " has kept";
        if (eventually([&] { return log.count(text) > 0; })) seen.add("told");
    });
    loop.start();
    ASSERT_TRUE(seen.wait_for(1));
    EXPECT_EQ(log.count("the handler of update " + std::to_string(id) + " has kept the event loop's thread busy"), 1);
}

TEST_F(CoroutineReports, nothing_of_the_value_of_a_handler) {
    server.say(1, "a");
    Background<coroutine> loop(server, [&](const Message& msg) -> task<Message> {
        seen.add(*msg.text);
        co_return msg;
    });
    loop.start();
    ASSERT_TRUE(eventually([&] { return loop.statistics().handled == 1; }));
    EXPECT_EQ(seen.texts(), std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace telepot::loop
