// SPDX-License-Identifier: MIT
// What was scheduled and what is idle, across the end of a process; and delegates that leave memory.
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "runner.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

constexpr double kLater = 1.0;

/// "in 0.5 tea" rings in half a second, "cancel" takes the last alarm back, "twice" tries an alarm and fails.
template <class Base>
class Clock : public Base {
public:
    explicit Clock(const SeedTupleOf<typename Base::mode>& seed_tuple) : Base(seed_tuple) {
        this->router().routing_table().set("_ring", [this](const Event& event) { return ring(event); });
    }
    void fields(Fields& f) override { f("alarm", alarm_)("rung", rung_); }

protected:
    using Result = typename Base::mode::template result<void>;
    virtual Result ring(const Event& event) = 0;

    std::string take(const std::string& text) {
        if (text.starts_with("in ")) {
            const std::size_t space = text.find(' ', 3);
            alarm_ = this->scheduler().event_later(std::stod(text.substr(3)), Event("_ring", text.substr(space + 1)));
            return "set";
        }
        if (text == "cancel") {
            this->scheduler().cancel(alarm_);
            return "cancelled";
        }
        if (text == "fail") {
            this->scheduler().event_now(Event("_ring", "never"));
            throw std::runtime_error("a bad message");
        }
        return "rung " + std::to_string(rung_);
    }
    std::string note(const Event& event) {
        ++rung_;
        return *event.data<std::string>();
    }

private:
    Scheduler::EventId alarm_ = 0;
    int rung_ = 0;
};

class BlockingClock : public Clock<helper::ChatHandler> {
public:
    using Clock::Clock;
    void on_chat_message(const Message& msg) override { sender().sendMessage(take(*msg.text)); }
    void on__idle(const Event& event) override {
        sender().sendMessage("idle for " + std::to_string(*event.data<double>()).substr(0, 3));
        close();
    }
    void ring(const Event& event) override { sender().sendMessage(note(event)); }
};

class CoroutineClock : public Clock<aio::helper::ChatHandler> {
public:
    using Clock::Clock;
    task<> on_chat_message(const Message& msg) override { co_await sender().sendMessage(take(*msg.text)); }
    task<> on__idle(const Event& event) override {
        co_await sender().sendMessage("idle for " + std::to_string(*event.data<double>()).substr(0, 3));
        close();
    }
    task<> ring(const Event& event) override { co_await sender().sendMessage(note(event)); }
};

class DurableTimers : public test::DurableBot {
protected:
    template <class Work>
    void run_clock(double timeout, Work work) {
        const HandlerOptions options{.timeout = timeout};
        run(pave_event_space()(per_chat_id(), create_open<BlockingClock>(), options),
            pave_event_space()(per_chat_id(), create_open<CoroutineClock>(), options), work);
    }
    static void wait_past(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }
    bool wait_stored(std::string_view kind, std::size_t count) {
        return server_.wait_until([&] { return stored(kind) == count; }, 10s);
    }

    lab::User bob_ = server_.new_user("Bob");
};

TEST_P(DurableTimers, come_in_the_run_that_scheduled_them) {
    run_clock(0, [&](auto) {
        say(ann_, "in 0.2 tea", "set");
        EXPECT_EQ(ann_.wait_text(), "tea");
        say(ann_, "?", "rung 1");
    });
    EXPECT_EQ(stored("timer"), 0U);
}

TEST_P(DurableTimers, come_after_a_restart_late_ones_at_once_and_in_order) {
    run_clock(0, [&](auto) {
        say(ann_, "in 1.2 second", "set");
        say(ann_, "in 1 first", "set");
        say(ann_, "in 2.5 third", "set");
    });
    EXPECT_EQ(stored("timer"), 3U);
    wait_past(1.3);
    run_clock(0, [&](auto) {
        EXPECT_EQ(ann_.wait_text(), "first");
        EXPECT_EQ(ann_.wait_text(), "second");
        EXPECT_EQ(ann_.wait_text(), "third");
        say(ann_, "?", "rung 3");
    });
    EXPECT_EQ(stored("timer"), 0U);
}

TEST_P(DurableTimers, can_be_taken_back_in_another_run_by_a_number_that_is_a_field) {
    run_clock(0, [&](auto) { say(ann_, "in 3600 never", "set"); });
    EXPECT_EQ(stored("timer"), 1U);
    run_clock(0, [&](auto) { say(ann_, "cancel", "cancelled"); });
    EXPECT_EQ(stored("timer"), 0U);
}

TEST_P(DurableTimers, are_not_scheduled_by_a_handler_that_fails) {
    run_clock(0, [&](auto) {
        ann_.send_text(bot_, "fail");
        EXPECT_TRUE(wait_stored("aside", 1));
        say(ann_, "?", "rung 0");
    });
    EXPECT_EQ(stored("timer"), 0U);
}

TEST_P(DurableTimers, end_idle_conversations_that_a_former_run_has_left) {
    run_clock(kLater, [&](auto) { say(ann_, "hi", "rung 0"); });
    EXPECT_EQ(stored("conversation"), 1U);
    wait_past(kLater);
    run_clock(kLater, [&](auto) { EXPECT_EQ(ann_.wait_text(), "idle for 1.0"); });
    EXPECT_EQ(stored("conversation"), 0U);
}

TEST_P(DurableTimers, let_an_idle_time_go_on_where_it_was_when_an_event_brings_the_delegate_back) {
    run_clock(kLater, [&](auto) { say(ann_, "in 0.5 tea", "set"); });
    const auto due = store_.backend().range("conversation", "", 1).at(0).time;
    ASSERT_TRUE(due);
    run_clock(kLater, [&](auto) {
        EXPECT_EQ(ann_.wait_text(), "tea");
        const auto after = server_.wait_until([&] { return stored("timer") == 0; }, 10s);
        EXPECT_TRUE(after);
        EXPECT_EQ(store_.backend().range("conversation", "", 1).at(0).time, due);
        EXPECT_EQ(ann_.wait_text(), "idle for 1.0");
    });
    EXPECT_EQ(stored("conversation"), 0U);
}

TEST_P(DurableTimers, reach_delegates_that_have_left_memory) {
    durable_.max_live = 1;
    run_clock(kLater, [&](auto live) {
        say(ann_, "in 0.4 tea", "set");
        say(bob_, "hi", "rung 0");
        EXPECT_TRUE(server_.wait_until([&] { return live() == 1; }, 10s));
        EXPECT_EQ(ann_.wait_text(), "tea");
        EXPECT_EQ(ann_.wait_text(), "idle for 1.0");
        EXPECT_EQ(bob_.wait_text(), "idle for 1.0");
    });
    EXPECT_EQ(stored("conversation") + stored("timer"), 0U);
}

INSTANTIATE_TEST_SUITE_P(Versions, DurableTimers, testing::Values("blocking", "coroutine"), test::version_name);

/// Counts, and says with its first reply after a revival that it was one.
template <class Base>
class Counting : public Base {
public:
    using Base::Base;
    void fields(Fields& f) override { f("count", count_); }

protected:
    std::string next() { return std::to_string(++count_); }
    int count_ = 0;
};

class BlockingCounting : public Counting<helper::ChatHandler> {
public:
    using Counting::Counting;
    void on_chat_message(const Message& /*msg*/) override { sender().sendMessage(next()); }
};

class CoroutineCounting : public Counting<aio::helper::ChatHandler> {
public:
    using Counting::Counting;
    task<> on_chat_message(const Message& /*msg*/) override { co_await sender().sendMessage(next()); }
};

class MaxLive : public test::DurableBot {};

TEST_P(MaxLive, bounds_the_delegates_in_memory_and_loses_nothing) {
    constexpr std::size_t most = 3;
    constexpr int rounds = 4;
    durable_.max_live = most;
    std::vector<lab::User> users;
    for (int i = 0; i < 10; ++i) users.push_back(server_.new_user("User"));
    run(pair(per_chat_id(), create_open<BlockingCounting>()), pair(per_chat_id(), create_open<CoroutineCounting>()),
        [&](auto live) {
            for (int round = 1; round <= rounds; ++round) {
                for (const lab::User& user : users) user.send_text(bot_, "hi");
                for (const lab::User& user : users) EXPECT_EQ(user.wait_text(), std::to_string(round));
            }
            EXPECT_TRUE(server_.wait_until([&] { return live() == most; }, 10s)) << live();
            // Those that were used last are the ones that are left.
            for (std::size_t i = users.size() - 1; i > 0; --i) {
                users[i].send_text(bot_, "hi");
                EXPECT_EQ(users[i].wait_text(), std::to_string(rounds + 1));
            }
        });
    EXPECT_EQ(stored("conversation"), users.size());
    EXPECT_EQ(stored("inbox") + stored("done") + stored("journal"), 0U);
}

INSTANTIATE_TEST_SUITE_P(Versions, MaxLive, testing::Values("blocking", "coroutine"), test::version_name);

}  // namespace
}  // namespace telepot
