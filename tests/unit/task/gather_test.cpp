// SPDX-License-Identifier: MIT
#include "telepot/aio/gather.hpp"

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

task<std::string> word(std::string text, std::chrono::milliseconds delay) {
    co_await aio::sleep(delay);
    co_return text;
}

TEST(Gather, GivesValuesInTheOrderOfTheTasks) {
    auto work = []() -> task<std::vector<std::string>> {
        co_return co_await aio::gather(word("slow", 20ms), word("fast", 1ms), word("soon", 5ms));
    };
    EXPECT_EQ(aio::run(work()), (std::vector<std::string>{"slow", "fast", "soon"}));
}

TEST(Gather, RunsSideBySide) {
    auto work = []() -> task<> {
        std::vector<task<>> sleeps;
        auto one = []() -> task<> { co_await aio::sleep(50ms); };
        for (int i = 0; i < 100; ++i) sleeps.push_back(one());
        co_await aio::gather(std::move(sleeps));
    };
    const auto begin = std::chrono::steady_clock::now();
    aio::run(work());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 4s);
}

TEST(Gather, OfNothingEndsAtOnce) {
    EXPECT_TRUE(aio::run(aio::gather(std::vector<task<int>>())).empty());
}

TEST(Gather, FailureCancelsTheOthersAtOnceAndIsThrown) {
    auto work = []() -> task<std::string> {
        std::string seen;
        auto victim = [&]() -> task<> {
            try {
                co_await aio::sleep(1h);
            } catch (const Cancelled&) {
                seen += "cancelled ";
                throw;
            }
        };
        auto culprit = []() -> task<> {
            co_await aio::sleep(1ms);
            throw std::runtime_error("culprit");
        };
        try {
            co_await aio::gather(victim(), victim(), culprit());
        } catch (const std::runtime_error& e) {
            seen += e.what();
        }
        co_return seen;
    };
    EXPECT_EQ(aio::run(work()), "cancelled cancelled culprit");
}

TEST(Gather, CancellationReachesAllAndWaitsForThem) {
    auto work = []() -> task<std::string> {
        std::string seen;
        auto victim = [&]() -> task<> {
            bool cancelled = false;
            try {
                co_await aio::sleep(1h);
            } catch (const Cancelled&) {
                cancelled = true;
            }
            if (cancelled) co_await aio::sleep(5ms);
            seen += "ended ";
        };
        auto group = [&]() -> task<> { co_await aio::gather(victim(), victim()); };
        auto handle = aio::spawn(group());
        co_await aio::sleep(1ms);
        handle.cancel();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            seen += "thrown";
        }
        co_return seen;
    };
    EXPECT_EQ(aio::run(work()), "ended ended thrown");
}

TEST(Gather, CancellationAfterAFailureIsNotLost) {
    auto work = []() -> task<std::string> {
        aio::Event cleaning;
        aio::Event cleaned;
        auto victim = [&]() -> task<> {
            try {
                co_await aio::sleep(1h);
            } catch (const Cancelled&) {
                cleaning.set();
            }
            co_await cleaned.wait();
        };
        auto culprit = []() -> task<> {
            co_await aio::sleep(1ms);
            throw std::runtime_error("culprit");
        };
        auto group = [&]() -> task<> { co_await aio::gather(victim(), culprit()); };
        const aio::Task<> handle = aio::spawn(group());
        co_await cleaning.wait();
        handle.cancel();
        cleaned.set();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            co_return "cancelled";
        } catch (const std::runtime_error& e) {
            co_return e.what();
        }
        co_return "returned";
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

TEST(Gather, CancelledBeforeItsMembersBegin) {
    auto work = []() -> task<std::string> {
        auto member = []() -> task<> { co_await aio::sleep(1h); };
        auto group = [&]() -> task<> { co_await aio::gather(member(), member()); };
        aio::Task<> handle = aio::spawn(group());
        co_await aio::sleep({});
        handle.cancel();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            co_return "cancelled";
        }
        co_return "returned";
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

}  // namespace
}  // namespace telepot
