// SPDX-License-Identifier: MIT
#include "telepot/scheduler.hpp"

#include <atomic>
#include <chrono>
#include <ctime>
#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include "harness.hpp"
#include "runtime/engine.hpp"
#include "telepot/exception.hpp"

namespace telepot {
namespace {

using Clock = std::chrono::steady_clock;

class SchedulerTest : public ::testing::Test {
protected:
    void listen() {
        scheduler.set_sink([this](Event event) { seen.add(event.flavor()); });
    }
    static double now() {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    }

    bot::Engine::Driven driven{bot::Engine::instance()};
    Scheduler scheduler;
    loop::Seen seen;
    loop::Log log;
};

TEST_F(SchedulerTest, emits_in_the_order_of_time) {
    listen();
    scheduler.event_later(0.06, Event("_c"));
    scheduler.event_later(0.03, Event("_b"));
    scheduler.event_at(now() + 0.09, Event("_d"));
    scheduler.event_now(Event("_a"));
    ASSERT_TRUE(seen.wait_for(4));
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"_a", "_b", "_c", "_d"}));
}

TEST_F(SchedulerTest, never_emits_too_early) {
    listen();
    const auto begin = Clock::now();
    scheduler.event_later(std::chrono::milliseconds(50), Event("_a"));
    ASSERT_TRUE(seen.wait_for(1));
    EXPECT_GE(Clock::now() - begin, std::chrono::milliseconds(50));
    const double due = now() + 0.05;
    scheduler.event_at(due, Event("_b"));
    ASSERT_TRUE(seen.wait_for(2));
    EXPECT_GE(now(), due - 0.001);
}

TEST_F(SchedulerTest, emits_at_once_what_is_overdue) {
    listen();
    scheduler.event_at(now() - 3600, Event("_a"));
    scheduler.event_later(-5, Event("_b"));
    EXPECT_TRUE(seen.wait_for(2));
}

TEST_F(SchedulerTest, tells_an_event_when_it_was_due) {
    std::atomic<double> at{0};
    std::atomic<double> later{0};
    scheduler.set_sink([&](Event event) {
        (event.flavor() == "_at" ? at : later) = event.timestamp();
        seen.add(event.flavor());
    });
    const double due = now() - 3600;
    scheduler.event_at(due, Event("_at"));
    const double before = now();
    scheduler.event_later(0.05, Event("_later"));
    const double behind = now();
    ASSERT_TRUE(seen.wait_for(2));
    EXPECT_DOUBLE_EQ(at, due);
    EXPECT_GE(later, before + 0.04);
    EXPECT_LE(later, behind + 0.06);
    EXPECT_EQ(Event("_a").timestamp(), 0);
}

TEST_F(SchedulerTest, takes_events_back_once) {
    listen();
    const auto gone = scheduler.event_later(0.05, Event("_gone"));
    const auto gone_too = scheduler.event_at(now() + 0.05, Event("_gone"));
    scheduler.cancel(gone);
    scheduler.cancel(gone_too);
    EXPECT_THROW(scheduler.cancel(gone), EventNotFound);
    EXPECT_THROW(scheduler.cancel(gone_too), EventNotFound);
    EXPECT_THROW(scheduler.cancel(0), EventNotFound);
    EXPECT_THROW(scheduler.cancel(123'456'789'012'345), EventNotFound);
    const auto emitted = scheduler.event_later(0.1, Event("_a"));
    ASSERT_TRUE(seen.wait_for(1));
    EXPECT_EQ(seen.texts()[0], "_a");
    EXPECT_THROW(scheduler.cancel(emitted), EventNotFound);
}

TEST_F(SchedulerTest, asks_a_producer_when_the_event_is_due) {
    listen();
    const auto due = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
    scheduler.event_later(0.02, Scheduler::Producer([due] {
                              return Event(std::chrono::steady_clock::now() < due ? "_too_early" : "_when_due");
                          }));
    scheduler.event_later(0.02, Scheduler::Producer([] { return Event(""); }));
    scheduler.event_later(0.02, Scheduler::Producer([]() -> Event { throw std::runtime_error("no event today"); }));
    scheduler.event_later(0.03, Event("_last"));
    ASSERT_TRUE(seen.wait_for(2));
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"_when_due", "_last"}));
    EXPECT_EQ(log.count("no event today"), 1);
}

TEST_F(SchedulerTest, keeps_what_is_due_until_somebody_listens) {
    scheduler.event_now(Event("_a"));
    scheduler.event_later(0.01, Event("_b"));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    listen();
    scheduler.event_now(Event("_c"));
    ASSERT_TRUE(seen.wait_for(3));
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"_a", "_b", "_c"}));
}

TEST_F(SchedulerTest, forgets_everything_when_it_goes) {
    const auto data = std::make_shared<int>(1);
    {
        Scheduler other;
        other.set_sink([this](Event event) { seen.add(event.flavor()); });
        for (int i = 0; i < 10; ++i) other.event_later(0.02, Event("_a", data));
        other.event_later(3600, Event("_b", data));
        EXPECT_EQ(data.use_count(), 12);
    }
    EXPECT_TRUE(loop::eventually([&] { return data.use_count() == 1; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_EQ(seen.size(), 0u);
}

TEST_F(SchedulerTest, holds_a_million_pending_events) {
    constexpr int kEvents = 1'000'000;
    listen();
    std::vector<Scheduler::EventId> events;
    events.reserve(kEvents);
    const Event event("_a");
    for (int i = 0; i < kEvents; ++i) events.push_back(scheduler.event_later(3600 + i % 1000, event));
    scheduler.event_later(0.01, Event("_soon"));
    ASSERT_TRUE(seen.wait_for(1));
    for (const auto id : events) scheduler.cancel(id);
    EXPECT_EQ(seen.size(), 1u);
}

TEST_F(SchedulerTest, may_be_used_by_its_own_producers) {
    listen();
    scheduler.event_now(Scheduler::Producer([this] {
        scheduler.event_now(Event("_second"));
        return Event("_first");
    }));
    ASSERT_TRUE(seen.wait_for(2));
    EXPECT_EQ(seen.texts(), (std::vector<std::string>{"_first", "_second"}));
}

}  // namespace
}  // namespace telepot
