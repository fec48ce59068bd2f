// SPDX-License-Identifier: MIT
#include "telepot/task.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/aio/run.hpp"

namespace telepot {
namespace {

static_assert(!std::is_copy_constructible_v<task<>>);
static_assert(std::is_nothrow_move_constructible_v<task<std::string>>);
static_assert(sizeof(task<>) == sizeof(void*));

task<int> number(int value) {
    co_return value;
}

task<std::string> text(std::string value) {
    co_return value + "!";
}

task<std::unique_ptr<int>> move_only(int value) {
    co_return std::make_unique<int>(value);
}

task<int&> reference(int& target) {
    co_return target;
}

task<int> failing() {
    throw std::runtime_error("as planned");
    co_return 1;
}

TEST(Task, IsLazy) {
    bool begun = false;
    auto begin = [&]() -> task<> {
        begun = true;
        co_return;
    };
    {
        const task<> dropped = begin();
        EXPECT_TRUE(dropped);
    }
    EXPECT_FALSE(begun);
    aio::run(begin());
    EXPECT_TRUE(begun);
}

TEST(Task, GivesValuesOfAllKinds) {
    EXPECT_EQ(aio::run(number(5)), 5);
    EXPECT_EQ(aio::run(text("hello, this text is longer than any small buffer")),
              "hello, this text is longer than any small buffer!");
    EXPECT_EQ(*aio::run(move_only(7)), 7);
    int target = 1;
    aio::run(reference(target)) = 2;
    EXPECT_EQ(target, 2);
}

TEST(Task, ThrowsWhatTheAwaitedTaskThrew) {
    auto outer = []() -> task<std::string> {
        try {
            co_await failing();
        } catch (const std::runtime_error& e) {
            co_return e.what();
        }
        co_return "nothing";
    };
    EXPECT_EQ(aio::run(outer()), "as planned");
    EXPECT_THROW(aio::run(failing()), std::runtime_error);
}

TEST(Task, MovesLeaveAnEmptyOneBehind) {
    task<int> first = number(3);
    task<int> second = std::move(first);
    EXPECT_FALSE(first);  // NOLINT(bugprone-use-after-move): that is the point
    EXPECT_EQ(aio::run(std::move(second)), 3);
}

TEST(Task, MillionImmediateAwaitsKeepTheStackFlat) {
    auto outer = []() -> task<std::int64_t> {
        std::int64_t sum = 0;
        for (int i = 0; i < 1'000'000; ++i) sum += co_await number(1);
        co_return sum;
    };
    EXPECT_EQ(aio::run(outer()), 1'000'000);
}

task<int> pause_and_return(int value) {
    co_await aio::sleep({});
    co_return value;
}

TEST(Task, ManyAwaitsThatReallyWaitKeepTheStackFlat) {
    auto outer = []() -> task<int> {
        int sum = 0;
        for (int i = 0; i < 100'000; ++i) {
            sum += co_await pause_and_return(1);
            sum += co_await number(0);
        }
        co_return sum;
    };
    EXPECT_EQ(aio::run(outer()), 100'000);
}

task<int> depth(int remaining) {
    if (remaining == 0) {
        co_await aio::sleep({});
        co_return 0;
    }
    co_return 1 + co_await depth(remaining - 1);
}

TEST(Task, NestsDeeply) {
    EXPECT_EQ(aio::run(depth(2'000)), 2'000);
}

class Counted {
public:
    explicit Counted(int& live) : live_(&live) { ++*live_; }
    Counted(const Counted& other) : live_(other.live_) { ++*live_; }
    Counted& operator=(const Counted&) = delete;
    ~Counted() { --*live_; }

private:
    int* live_;
};

TEST(Task, LocalsParametersAndResultsLiveAndDieOnce) {
    int live = 0;
    {
        auto inner = [](Counted parameter) -> task<Counted> {
            const Counted local = parameter;
            co_await aio::sleep({});
            co_return local;
        };
        auto outer = [&]() -> task<> {
            const Counted result = co_await inner(Counted(live));
            EXPECT_EQ(live, 1);
        };
        aio::run(outer());
        const task<Counted> unused = inner(Counted(live));
        EXPECT_EQ(live, 1);
    }
    EXPECT_EQ(live, 0);
}

class ThrowsOnExit {
public:
    ~ThrowsOnExit() noexcept(false) { throw std::runtime_error("late"); }
};

TEST(Task, ExceptionAfterTheReturnValueReplacesIt) {
    auto work = []() -> task<std::string> {
        const ThrowsOnExit guard;
        co_return std::string(100, 'x');
    };
    EXPECT_THROW(aio::run(work()), std::runtime_error);
}

TEST(Task, ConditionalAndNestedAwaitExpressions) {
    auto work = [](bool yes) -> task<int> {
        const int picked = yes ? co_await number(1) : co_await number(2);
        const int sum = co_await number(3) + co_await number(4);
        const std::string joined = co_await text(co_await text("a"));
        co_return picked + sum + static_cast<int>(joined.size());
    };
    EXPECT_EQ(aio::run(work(true)), 11);
    EXPECT_EQ(aio::run(work(false)), 12);
}

}  // namespace
}  // namespace telepot
