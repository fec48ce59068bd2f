// SPDX-License-Identifier: MIT
#include "telepot/bot_time.hpp"

#include <atomic>
#include <chrono>
#include <cmath>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "runtime/engine.hpp"
#include "telepot/aio.hpp"
#include "telepot/bot/scheduler.hpp"
#include "values/bot_clock.hpp"

namespace telepot {
namespace {

using std::chrono::steady_clock;

// Far more than any test takes, far less than what is skipped.
constexpr double kHour = 3600;

class BotTimeTest : public testing::Test {
protected:
    BotTimeTest() { bot::Engine::instance().ensure_driven(); }
    ~BotTimeTest() override { EXPECT_LT(steady_clock::now() - begin_, std::chrono::minutes(1)); }

private:
    steady_clock::time_point begin_ = steady_clock::now();
};

// Notes when something has happened, in hours since the test's begin.
class Diary {
public:
    void note(const std::string& what) {
        const std::lock_guard lock(mutex_);
        entries_.push_back(std::to_string(std::lround((BotTime::now() - begin_) / kHour)) + " " + what);
    }
    std::vector<std::string> entries() const {
        const std::lock_guard lock(mutex_);
        return entries_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> entries_;
    double begin_ = BotTime::now();
};

TEST_F(BotTimeTest, IsTheSystemsTimeAndWhatWasSkipped) {
    const double before = BotTime::now();
    const double skipped = BotTime::skipped().count();
    BotTime::advance(kHour);
    EXPECT_NEAR(BotTime::now() - before, kHour, 60);
    EXPECT_NEAR(BotTime::skipped().count() - skipped, kHour, 60);
    BotTime::advance(-kHour);
    EXPECT_GE(BotTime::now() - before, kHour);
}

TEST_F(BotTimeTest, SleepersWakeOneAfterTheOtherEachAtItsTime) {
    Diary diary;
    const auto sleeper = [&diary](std::string name, double hours, int times) -> task<> {
        for (int i = 0; i < times; ++i) {
            co_await aio::sleep(hours * kHour);
            diary.note(name);
        }
    };
    auto often = aio::spawn(sleeper("a", 1, 4));
    auto seldom = aio::spawn(sleeper("b", 2.5, 2));
    BotTime::advance(3.5 * kHour);
    EXPECT_EQ(diary.entries(), (std::vector<std::string>{"1 a", "2 a", "3 b", "3 a"}));
    BotTime::advance(2 * kHour);
    EXPECT_EQ(diary.entries(), (std::vector<std::string>{"1 a", "2 a", "3 b", "3 a", "4 a", "5 b"}));
    EXPECT_TRUE(often.done());
    EXPECT_TRUE(seldom.done());
}

TEST_F(BotTimeTest, NothingHappensBeforeItsTime) {
    Diary diary;
    auto sleeper = aio::spawn([](Diary& out) -> task<> {
        co_await aio::sleep(kHour);
        out.note("woke");
    }(diary));
    BotTime::advance(kHour - 60);
    EXPECT_TRUE(diary.entries().empty());
    BotTime::advance(60);
    EXPECT_EQ(diary.entries(), std::vector<std::string>{"1 woke"});
}

TEST_F(BotTimeTest, ATimeoutIsOver) {
    auto waiting = aio::spawn(aio::with_timeout(
        []() -> task<> {
            aio::Event never;
            co_await never.wait();
        }(),
        2 * kHour));
    BotTime::advance(kHour);
    EXPECT_FALSE(waiting.done());
    BotTime::advance(kHour);
    EXPECT_THROW(waiting.get(), WaitTooLong);
}

TEST_F(BotTimeTest, TheSchedulerEmitsWhatIsDueByDelayAndByTimeOfTheDay) {
    Diary diary;
    Scheduler scheduler;
    scheduler.set_sink([&diary](const Event& event) { diary.note(event.flavor()); });
    scheduler.event_later(kHour, Event("_later"));
    scheduler.event_at(BotTime::now() + 2 * kHour, Event("_at"));
    scheduler.event_later(5 * kHour, Event("_much_later"));
    BotTime::advance(3 * kHour);
    EXPECT_EQ(diary.entries(), (std::vector<std::string>{"1 _later", "2 _at"}));
}

TEST_F(BotTimeTest, AThreadThatWaitsIsWoken) {
    std::promise<void> begun;
    auto over = std::async(std::launch::async, [&begun] {
        begun.set_value();
        detail::BotClock::sleep(std::chrono::hours(1));
        return BotTime::skipped().count();
    });
    begun.get_future().get();
    const double before = BotTime::skipped().count();
    // The thread may not sleep yet: then its hour begins after this one.
    while (over.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) BotTime::advance(kHour);
    EXPECT_GE(over.get(), before + kHour - 60);
}

TEST_F(BotTimeTest, TimersOfTheNetworkDontJump) {
    net::Loop& loop = bot::Engine::instance().loop();
    std::atomic<bool> fired{false};
    net::TimerId timer;
    loop.execute([&] { timer = loop.start_timer(std::chrono::hours(1), [&fired] { fired = true; }); });
    BotTime::advance(2 * kHour);
    EXPECT_FALSE(fired);
    loop.execute([&] { EXPECT_TRUE(loop.cancel_timer(timer)); });
}

TEST_F(BotTimeTest, ACoroutineMovesTheTimeForOthers) {
    Diary diary;
    aio::run([](Diary& out) -> task<> {
        auto sleeper = aio::spawn([](Diary& inner) -> task<> {
            co_await aio::sleep(kHour);
            inner.note("woke");
        }(out));
        co_await aio::sleep(0);
        BotTime::advance(kHour);
        co_await sleeper;
    }(diary));
    EXPECT_EQ(diary.entries(), std::vector<std::string>{"1 woke"});
}

}  // namespace
}  // namespace telepot
