// SPDX-License-Identifier: MIT
// The server is away for half a minute, as when it is killed and started again: what bots of both versions have in
// hand, what waits and what comes meanwhile is handled exactly once.
#include <array>
#include <chrono>
#include <thread>

#include "echo_bot.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

constexpr auto kOutage = 30s;

// The messages that each user sends: some are answered, some are in hand when the server goes, some come while it is
// away, some after it.
constexpr int kAnswered = 2;
constexpr int kInHand = 8;
constexpr int kMeanwhile = 12;
constexpr int kAll = 15;

std::string text(int number) {
    return "message " + std::to_string(number);
}

/// A user who writes to an echo bot.
template <class Mode>
class Talk {
public:
    Talk(lab::Server& server, const RetryOptions& retry)
        : account_(server.new_bot()),
          user_(server.new_user("Ann")),
          bot_(server, account_.token(), {.timeout = 1}, retry) {}

    void say(int from, int to) const {
        for (int i = from; i < to; ++i) user_.send_text(account_, text(i));
    }
    void expect_echoes(int from, int to) const {
        for (int i = from; i < to; ++i) ASSERT_EQ(user_.wait_text(kPatience), text(i));
    }
    void wait_for_echo(int number) const {
        while (user_.wait_text(kPatience) != text(number)) {
        }
    }
    /// Whether the bot has got all that it was sent.
    bool fetched() const { return account_.pending_updates() == 0; }
    void expect_each_handled_once(std::uint64_t handler_errors) {
        EXPECT_EQ(bot_.tally.size(), static_cast<std::size_t>(kAll));
        EXPECT_EQ(bot_.tally.faults(), "");
        EXPECT_FALSE(user_.next_message());
        const LoopStatistics seen = bot_.loop().statistics();
        EXPECT_EQ(seen.received, static_cast<std::uint64_t>(kAll));
        EXPECT_EQ(seen.handler_errors, handler_errors);
        EXPECT_GT(seen.poll_errors, 0u);
    }

private:
    lab::BotAccount account_;
    lab::User user_;
    EchoBot<Mode> bot_;
};

/// Bots of one version in different situations.
template <class Mode>
class Talks {
public:
    explicit Talks(lab::Server& server)
        : listening_(server, {.attempts = 1}),
          patient_(server, {.attempts = 100, .first_delay = 0.05, .max_delay = 1}),
          giving_up_(server, {.attempts = 2, .first_delay = 0.05}) {}

    void before() {
        for (const auto* talk : all()) talk->say(0, kAnswered);
        for (const auto* talk : all()) talk->expect_echoes(0, kAnswered);
    }
    /// Two of the three get messages that they can't answer, since the answer to the first is held up.
    void begin_to_send() {
        patient_.say(kAnswered, kInHand);
        giving_up_.say(kAnswered, kInHand);
    }
    bool has_all_in_hand() const { return patient_.fetched() && giving_up_.fetched(); }
    void meanwhile() {
        listening_.say(kAnswered, kMeanwhile);
        patient_.say(kInHand, kMeanwhile);
        giving_up_.say(kInHand, kMeanwhile);
    }
    void after() {
        for (const auto* talk : all()) talk->say(kMeanwhile, kAll);
        listening_.expect_echoes(kAnswered, kAll);
        patient_.expect_echoes(kAnswered, kAll);
        giving_up_.wait_for_echo(kAll - 1);
        listening_.expect_each_handled_once(0);
        // The call whose connection broke may have been carried out (it was), so it isn't repeated.
        patient_.expect_each_handled_once(1);
        giving_up_.expect_each_handled_once(kInHand - kAnswered);
    }

private:
    std::array<const Talk<Mode>*, 3> all() const { return {&listening_, &patient_, &giving_up_}; }

    Talk<Mode> listening_;
    Talk<Mode> patient_;
    Talk<Mode> giving_up_;
};

TEST(Outage, of_half_a_minute_repeats_nothing_and_loses_nothing) {
    lab::Server server;
    Talks<blocking> traditional(server);
    Talks<coroutine> asynchronous(server);
    traditional.before();
    asynchronous.before();
    const auto held_up = server.inject_fault(
        {.kind = lab::Fault::Kind::slow, .method = "sendMessage", .times = 4, .delay = std::chrono::minutes(10)});
    traditional.begin_to_send();
    asynchronous.begin_to_send();
    ASSERT_TRUE(server.wait_until(
        [&] {
            return server.fault_hits(held_up) == 4 && traditional.has_all_in_hand() && asynchronous.has_all_in_hand();
        },
        kPatience));

    const auto back = std::chrono::steady_clock::now() + kOutage;
    server.stop();
    traditional.meanwhile();
    asynchronous.meanwhile();
    std::this_thread::sleep_until(back);
    server.start();

    traditional.after();
    asynchronous.after();
}

}  // namespace
}  // namespace telepot
