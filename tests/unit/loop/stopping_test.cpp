// SPDX-License-Identifier: MIT
// The end of a run.
#include "harness.hpp"

namespace telepot::loop {
namespace {

template <class Mode>
class Stopping : public BothVersions<Mode> {};
TYPED_TEST_SUITE(Stopping, BothModes, ModeNames);

TYPED_TEST(Stopping, handles_what_has_come_and_confirms_it) {
    const auto texts = numbered("m", 20);
    std::int64_t last = 0;
    for (const auto& text : texts) last = this->server.say(1, text);
    Background<TypeParam> loop(this->server, this->waiting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    loop.stop();
    ASSERT_TRUE(eventually([&] { return this->server.cancelled_calls() > 0; }));
    this->server.say(1, "too late");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_FALSE(loop.ended());
    this->gate.open();
    loop.join();
    EXPECT_EQ(this->seen.texts(), texts);
    const Json final_request = this->server.requests().back();
    EXPECT_EQ(final_request["offset"].as_int(), last + 1);
    EXPECT_EQ(final_request["timeout"].as_int(), 0);
    EXPECT_EQ(final_request["limit"].as_int(), 1);
    EXPECT_EQ(this->server.unconfirmed(), 1u);
}

TYPED_TEST(Stopping, ends_an_idle_loop_at_once_and_any_number_of_times) {
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->server.wait_for_requests(1));
    loop.stop();
    loop.stop();
    loop.join();
    loop.stop();
    EXPECT_EQ(this->server.requests().size(), 1u);  // there is nothing to confirm
}

TYPED_TEST(Stopping, goes_on_in_another_run_where_the_last_one_ended) {
    this->server.say(1, "a");
    Background<TypeParam> loop(this->server, this->noting());
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    loop.stop();
    loop.join();
    this->server.say(1, "b");
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(2));
    EXPECT_EQ(this->seen.texts(), (std::vector<std::string>{"a", "b"}));
}

TYPED_TEST(Stopping, may_be_asked_for_by_a_handler) {
    this->server.say(1, "a");
    Background<TypeParam>* self = nullptr;
    Background<TypeParam> loop(this->server, [&](const Message&) { self->stop(); });
    self = &loop;
    loop.start();
    loop.join();
    EXPECT_EQ(loop.statistics().handled, 1u);
}

TYPED_TEST(Stopping, drops_what_waits_when_its_time_is_up) {
    for (const auto& text : numbered("m", 5)) this->server.say(1, text);
    Background<TypeParam> loop(this->server, this->waiting(), {.stop_timeout = 0.05});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    loop.stop();
    ASSERT_TRUE(eventually([&] { return loop.statistics().dropped >= 4; }));
    // A coroutine was cancelled by now; a thread can only be waited for.
    if constexpr (std::is_same_v<TypeParam, blocking>) this->gate.open();
    loop.join();
    EXPECT_EQ(this->seen.size(), 1u);
    EXPECT_EQ(this->log.count("messages unhandled"), 1);
}

TYPED_TEST(Stopping, does_not_confirm_what_was_dropped_if_handling_counts) {
    const std::int64_t first = this->server.say(1, "a");
    this->server.say(1, "b");
    Background<TypeParam> loop(this->server, this->waiting(),
                               {.acknowledge = Acknowledge::when_handled, .stop_timeout = 0.05});
    loop.start();
    ASSERT_TRUE(this->seen.wait_for(1));
    ASSERT_TRUE(eventually([&] { return loop.statistics().received == 2; }));
    loop.stop();
    ASSERT_TRUE(eventually([&] { return loop.statistics().dropped >= 1; }));
    ASSERT_TRUE(eventually([&] { return this->server.requests().back()["timeout"].as_int() == 0; }));
    EXPECT_EQ(this->server.requests().back()["offset"].as_int(), first);
    EXPECT_EQ(this->server.unconfirmed(), 2u);
    if constexpr (std::is_same_v<TypeParam, blocking>) this->gate.open();
    loop.join();
}

}  // namespace
}  // namespace telepot::loop
