// SPDX-License-Identifier: MIT
// Whatever goes wrong between bot and server, the bot recovers by itself, and handles each message exactly once.
#include "echo_bot.hpp"

namespace telepot {
namespace {

using lab::Fault;

constexpr int kMessages = 12;

std::string text(int number) {
    return "message " + std::to_string(number);
}

template <class Mode>
class LoopFaults : public ::testing::Test {
protected:
    void say(int from, int to) {
        for (int i = from; i < to; ++i) user.send_text(account, text(i));
    }
    void expect_recovery(Fault fault) {
        EchoBot<Mode> bot(server, account.token(), {.timeout = 1});
        say(0, 2);
        EXPECT_EQ(user.wait_text(kPatience), text(0));
        EXPECT_EQ(user.wait_text(kPatience), text(1));
        const auto number = server.inject_fault(fault);
        say(2, kMessages);
        for (int i = 2; i < kMessages; ++i) EXPECT_EQ(user.wait_text(kPatience), text(i));
        EXPECT_GT(server.fault_hits(number), 0u);
        EXPECT_EQ(bot.tally.size(), static_cast<std::size_t>(kMessages));
        EXPECT_EQ(bot.tally.faults(), "");
    }

    lab::Server server;
    lab::BotAccount account = server.new_bot();
    lab::User user = server.new_user("Ann");
};
TYPED_TEST_SUITE(LoopFaults, BothVersions, VersionNames);

TYPED_TEST(LoopFaults, while_polling_too_many_requests) {
    this->expect_recovery({.kind = Fault::Kind::too_many_requests, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_internal_error) {
    this->expect_recovery({.kind = Fault::Kind::internal_error, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_bad_gateway) {
    this->expect_recovery({.kind = Fault::Kind::bad_gateway, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_connection_dropped_before_the_call) {
    this->expect_recovery({.kind = Fault::Kind::drop_before_reading, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_connection_dropped_after_the_call) {
    this->expect_recovery({.kind = Fault::Kind::drop_after_processing, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_connection_dropped_amid_the_answer) {
    this->expect_recovery({.kind = Fault::Kind::drop_mid_answer, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_slow_answers) {
    this->expect_recovery({.kind = Fault::Kind::slow, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_garbage) {
    this->expect_recovery({.kind = Fault::Kind::garbage, .method = "getUpdates", .times = 2});
}
TYPED_TEST(LoopFaults, while_polling_duplicates) {
    this->expect_recovery({.kind = Fault::Kind::duplicate_updates, .method = "getUpdates", .times = 3});
}

TYPED_TEST(LoopFaults, while_polling_updates_out_of_order) {
    const auto number = this->server.inject_fault({.kind = Fault::Kind::shuffle_updates, .method = "getUpdates"});
    this->say(0, kMessages);
    EchoBot<TypeParam> bot(this->server, this->account.token(), {.timeout = 1});
    for (int i = 0; i < kMessages; ++i) this->user.wait_text(kPatience);
    EXPECT_EQ(bot.tally.size(), static_cast<std::size_t>(kMessages));
    EXPECT_EQ(bot.tally.faults(), "");
    EXPECT_EQ(this->server.fault_hits(number), 1u);
}

TYPED_TEST(LoopFaults, while_sending_too_many_requests) {
    this->expect_recovery({.kind = Fault::Kind::too_many_requests, .method = "sendMessage", .times = 2});
}

// An answer that may have been sent isn't sent again, so it may be lost; the handler's exception must not harm the
// rest.
TYPED_TEST(LoopFaults, while_sending_lost_connections_and_nonsense) {
    const Fault::Kind kinds[] = {Fault::Kind::internal_error, Fault::Kind::drop_after_processing,
                                 Fault::Kind::drop_mid_answer, Fault::Kind::garbage};
    for (const auto kind : kinds) this->server.inject_fault({.kind = kind, .method = "sendMessage"});
    EchoBot<TypeParam> bot(this->server, this->account.token(), {.timeout = 1});
    this->say(0, kMessages);
    std::string last;
    while (last != text(kMessages - 1)) last = this->user.wait_text(kPatience);
    EXPECT_EQ(bot.tally.size(), static_cast<std::size_t>(kMessages));
    EXPECT_EQ(bot.tally.faults(), "");
    EXPECT_GT(bot.loop().statistics().handler_errors, 0u);
}

}  // namespace
}  // namespace telepot
