// SPDX-License-Identifier: MIT
// Polls that fail, and what the server is told.
#include "harness.hpp"

namespace telepot::loop {
namespace {

template <class Mode>
class Polling : public BothVersions<Mode> {};
TYPED_TEST_SUITE(Polling, BothModes, ModeNames);

TYPED_TEST(Polling, recovers_from_failures_of_all_kinds_and_loses_nothing) {
    this->server.add_fault(FakeServer::no_connection());
    this->server.add_fault(FakeServer::answer(502, "<html>Bad Gateway</html>"));
    this->server.add_fault(FakeServer::answer(200, "{\"ok\":tr"));
    this->server.say(5, "a");
    this->server.say(5, "b");
    Background<TypeParam> loop(this->server, this->noting());
    std::atomic<int> told{0};
    loop.control().reporter().set_callback(
        [&](const LoopError& error) { told += error.message() == nullptr ? 1 : 100; });
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(loop.statistics().poll_errors, 3u);
    EXPECT_EQ(told, 3);
    EXPECT_EQ(this->log.count("polling works again"), 1);
}

TYPED_TEST(Polling, logs_a_page_of_a_gateway_on_one_line) {
    std::string page = "<html>\n<body>\r\n\t";
    for (int i = 0; i < 100; ++i) page += "Bad Gateway \xE2\x82\xAC\n";
    this->server.add_fault(FakeServer::answer(502, page));
    this->server.say(5, "a");
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_EQ(this->log.count(R"(<html>\n<body>\x0d\n\tBad Gateway)"), 1);
    EXPECT_EQ(this->log.count("; trying again in"), 1);
    EXPECT_EQ(this->log.count("\n"), 2);  // and that it works again
}

TYPED_TEST(Polling, waits_as_long_as_the_server_asks) {
    this->server.add_fault(
        FakeServer::refuse(429, "Too Many Requests: retry after 1", R"(,"parameters":{"retry_after":1})"));
    this->server.say(5, "a");
    const auto begin = std::chrono::steady_clock::now();
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(990));
}

TYPED_TEST(Polling, explains_a_conflict_and_leaves_the_other_one_alone_for_a_while) {
    this->server.add_fault(FakeServer::refuse(409, "Conflict: terminated by other getUpdates request"));
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(eventually([&] { return this->log.count("another program fetches this bot's updates") == 1; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_EQ(this->server.requests().size(), 1u);
    loop.stop();
    loop.join();  // at once, not after the pause
}

TYPED_TEST(Polling, ends_with_a_clear_error_when_the_token_is_refused) {
    this->server.add_fault(FakeServer::refuse(401, "Unauthorized"));
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    try {
        loop.join();
        FAIL() << "it ended without an error";
    } catch (const UnauthorizedError& error) {
        EXPECT_NE(std::string(error.what()).find("doesn't accept this bot's token"), std::string::npos) << error.what();
    }
}

TYPED_TEST(Polling, ends_when_the_server_knows_no_such_bot) {
    this->server.add_fault(FakeServer::refuse(404, "Not Found"));
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    try {
        loop.join();
        FAIL() << "it ended without an error";
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.error_code(), 404);
    }
}

TYPED_TEST(Polling, sends_allowed_updates_until_a_poll_has_succeeded) {
    this->server.add_fault(FakeServer::no_connection());
    this->server.say(5, "a");
    const std::vector<std::string> kinds{"message", "poll"};
    Background<TypeParam> choosy(this->server, this->noting(), {.allowed_updates = kinds});
    choosy.start();
    ASSERT_TRUE(this->server.wait_for_requests(3));
    const auto requests = this->server.requests();
    EXPECT_EQ(requests[0]["allowed_updates"].text(), R"(["message","poll"])");
    EXPECT_EQ(requests[1]["allowed_updates"].text(), R"(["message","poll"])");
    EXPECT_FALSE(requests[2].contains("allowed_updates"));
}

TYPED_TEST(Polling, gives_up_a_poll_that_hangs) {
    this->server.add_fault(FakeServer::hang());
    this->server.say(5, "a");
    Background<TypeParam> loop(this->server, this->noting(), {.timeout = 0, .poll_patience = 0.1});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    EXPECT_GE(this->server.cancelled_calls(), 1u);
    EXPECT_EQ(this->log.count("no answer within 0.1 s"), 1);
}

TYPED_TEST(Polling, confirms_only_what_was_handled_if_asked_to) {
    const std::int64_t first = this->server.say(1, "a");
    this->server.say(1, "b");
    Background<TypeParam> loop(this->server, this->waiting(), {.acknowledge = Acknowledge::when_handled});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    // What comes meanwhile is fetched all the same.
    ASSERT_TRUE(this->server.wait_for_requests(3));
    this->server.say(2, "c");
    ASSERT_TRUE(eventually([&] { return loop.statistics().received == 3; }));
    for (const Json& request : this->server.requests()) EXPECT_LE(request["offset"].as_int().value_or(0), first);
    EXPECT_EQ(this->server.unconfirmed(), 3u);
    this->gate.open();
    ASSERT_TRUE(this->seen.wait_for(3));
    EXPECT_TRUE(eventually([&] { return this->server.unconfirmed() == 0; }));
    EXPECT_EQ(this->seen.size(), 3u);
}

TYPED_TEST(Polling, does_not_poll_at_full_speed_while_nothing_but_repetitions_can_come) {
    this->server.say(1, "a");
    Background<TypeParam> loop(this->server, this->waiting(), {.acknowledge = Acknowledge::when_handled});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    std::this_thread::sleep_for(std::chrono::seconds(1));
    EXPECT_LE(this->server.requests().size(), 8u);
    this->gate.open();
}

TYPED_TEST(Polling, waits_at_most_an_hour_whatever_the_server_asks) {
    this->server.add_fault(
        FakeServer::refuse(429, "Too Many Requests", R"(,"parameters":{"retry_after":10000000000})"));
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(eventually([&] { return loop.statistics().poll_errors == 1; }));
    loop.stop();
    loop.join();
    EXPECT_EQ(this->log.count("waiting for 3600.0 s"), 1);
    EXPECT_EQ(this->server.requests().size(), 1u);
}

TYPED_TEST(Polling, does_not_ask_a_server_without_end_that_says_at_once_there_is_nothing) {
    for (int i = 0; i < 5; ++i) this->server.add_fault(FakeServer::answer(200, R"({"ok":true,"result":[]})"));
    const auto begin = std::chrono::steady_clock::now();
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->server.wait_for_requests(6));
    EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(50 + 100 + 200 + 400 + 800));
    this->server.say(5, "a");
    ASSERT_TRUE(this->seen.wait_for(1));
}

// Something in between ends connections after 2.5 s.
TYPED_TEST(Polling, is_shortened_and_not_put_off_when_polls_die_late_in_their_wait) {
    for (int i = 0; i < 3; ++i) this->server.add_fault(FakeServer::close_after(std::chrono::milliseconds(2500)));
    const auto begin = std::chrono::steady_clock::now();
    Background<TypeParam> loop(this->server, this->noting(), {.timeout = 8});
    loop.start();
    ASSERT_TRUE(this->server.wait_for_requests(4));
    EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(7500));
    this->server.say(5, "a");
    ASSERT_TRUE(this->seen.wait_for(1));
    const auto requests = this->server.requests();
    EXPECT_EQ(requests[0]["timeout"].as_int(), 8);
    EXPECT_EQ(requests[1]["timeout"].as_int(), 8);
    EXPECT_EQ(requests[2]["timeout"].as_int(), 1);
    EXPECT_EQ(loop.statistics().poll_errors, 3u);
    EXPECT_EQ(this->log.count("trying again in"), 0);
    EXPECT_EQ(this->log.count("polls of 1 s follow"), 1);
}

TYPED_TEST(Polling, refuses_options_out_of_their_range) {
    for (const MessageLoopOptions& options :
         {MessageLoopOptions{.relax = -1}, MessageLoopOptions{.timeout = 51}, MessageLoopOptions{.limit = 0},
          MessageLoopOptions{.limit = 101}, MessageLoopOptions{.max_pending = 0}, MessageLoopOptions{.max_running = 0},
          MessageLoopOptions{.poll_patience = 0}}) {
        Background<TypeParam> loop(this->server, this->noting(), options);
        EXPECT_THROW(loop.start(), BadArgument);
    }
}

TYPED_TEST(Polling, runs_once_at_a_time) {
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    EXPECT_THROW(
        {
            if constexpr (std::is_same_v<TypeParam, blocking>) {
                loop.control().prepare({}, false);
            } else {
                auto second = loop.control().run({});
            }
        },
        std::logic_error);
}

}  // namespace
}  // namespace telepot::loop
