// SPDX-License-Identifier: MIT
#include <chrono>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"
#include "telepot/exception.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

task<std::string> word_after(std::chrono::milliseconds delay) {
    co_await aio::sleep(delay);
    co_return "word";
}

TEST(Sleep, LastsAtLeastAsLongAsAsked) {
    auto work = []() -> task<> { co_await aio::sleep(30ms); };
    const auto begin = std::chrono::steady_clock::now();
    aio::run(work());
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 30ms);
}

TEST(WithTimeout, PassesTheValueOn) {
    EXPECT_EQ(aio::run(aio::with_timeout(word_after(1ms), 1h)), "word");
}

TEST(WithTimeout, ThrowsWaitTooLong) {
    try {
        aio::run(aio::with_timeout(word_after(1h), 20ms));
        FAIL() << "no exception";
    } catch (const WaitTooLong& e) {
        EXPECT_DOUBLE_EQ(e.seconds(), 0.02);
    }
}

TEST(WithTimeout, PassesOtherExceptionsOn) {
    auto failing = []() -> task<> {
        co_await aio::sleep(1ms);
        throw std::runtime_error("other");
    };
    EXPECT_THROW(aio::run(aio::with_timeout(failing(), 1h)), std::runtime_error);
}

TEST(WithTimeout, OuterCancellationIsNotATimeout) {
    auto work = []() -> task<std::string> {
        auto handle = aio::spawn(aio::with_timeout(word_after(1h), 1h));
        co_await aio::sleep(1ms);
        handle.cancel();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            co_return "cancelled";
        } catch (const WaitTooLong&) {
            co_return "too long";
        }
        co_return "returned";
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

// Lets every task that can go on do so, until all wait for something.
task<> let_all_settle() {
    for (int turn = 0; turn < 20; ++turn) co_await aio::sleep({});
}

// How a task ends that waits, directly or through `wrap`, for an item of a queue, and is cancelled when the item has
// just come.
template <class Wrap>
std::string cancelled_when_the_item_comes(Wrap wrap) {
    auto work = [&]() -> task<std::string> {
        aio::Queue<std::string> queue;
        std::string seen;
        auto get = [&]() -> task<std::string> { co_return co_await queue.get(); };
        auto waiter = [&]() -> task<> {
            seen += co_await wrap(get());
            co_await aio::sleep({});
            seen += " unreachable";
        };
        const aio::Task<> handle = aio::spawn(waiter());
        co_await let_all_settle();
        queue.put_now("item");
        handle.cancel();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            seen += " cancelled";
        }
        co_return seen;
    };
    return aio::run(work());
}

TEST(WithTimeout, CancellationThatMeetsAResultAlreadyDueIsDeliveredAtTheNextAwait) {
    EXPECT_EQ(cancelled_when_the_item_comes([](task<std::string> get) { return get; }), "item cancelled");
    EXPECT_EQ(
        cancelled_when_the_item_comes([](task<std::string> get) { return aio::with_timeout(std::move(get), 1h); }),
        "item cancelled");
    EXPECT_EQ(cancelled_when_the_item_comes(
                  [](task<std::string> get) { return aio::with_timeout(aio::with_timeout(std::move(get), 1h), 1h); }),
              "item cancelled");
    EXPECT_EQ(cancelled_when_the_item_comes([](task<std::string> get) { return aio::spawn(std::move(get)); }),
              "item cancelled");
}

// What a task sees that is cancelled while the work whose time is up still cleans up, or the other way round.
std::string time_up_and_cancelled(std::chrono::milliseconds time, bool time_first) {
    auto work = [&]() -> task<std::string> {
        aio::Event cleaning;
        aio::Event cleaned;
        auto slow_to_end = [&]() -> task<> {
            bool cancelled = false;
            try {
                co_await aio::sleep(1h);
            } catch (const Cancelled&) {
                cancelled = true;
            }
            cleaning.set();
            if (cancelled) co_await cleaned.wait();
            throw Cancelled();
        };
        const aio::Task<> handle = aio::spawn(aio::with_timeout(slow_to_end(), time));
        if (!time_first) {
            co_await let_all_settle();
            handle.cancel();
        }
        co_await cleaning.wait();
        if (time_first) {
            handle.cancel();
        } else {
            co_await aio::sleep(time + 50ms);
        }
        cleaned.set();
        try {
            co_await handle;
        } catch (const Cancelled&) {
            co_return "cancelled";
        } catch (const WaitTooLong&) {
            co_return "too long";
        }
        co_return "returned";
    };
    return aio::run(work());
}

TEST(WithTimeout, CancellationAfterTheTimeIsUpIsNotATimeout) {
    EXPECT_EQ(time_up_and_cancelled(1ms, true), "cancelled");
}

TEST(WithTimeout, TimeThatIsUpAfterACancellationDoesNotReplaceIt) {
    EXPECT_EQ(time_up_and_cancelled(500ms, false), "cancelled");
}

TEST(WithTimeout, NestsAndTheInnerOneCanBeCaught) {
    auto inner = []() -> task<std::string> {
        try {
            co_await aio::with_timeout(word_after(1h), 5ms);
        } catch (const WaitTooLong&) {
            co_return "inner";
        }
        co_return "none";
    };
    EXPECT_EQ(aio::run(aio::with_timeout(inner(), 1h)), "inner");
}

}  // namespace
}  // namespace telepot
