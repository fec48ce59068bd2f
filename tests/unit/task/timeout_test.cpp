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
