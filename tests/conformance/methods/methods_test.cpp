// SPDX-License-Identifier: MIT
// Every method, called with all its parameters in both versions, against the laboratory.
#include <map>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lab/facts.hpp"
#include "methods/arguments.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"

namespace telepot::conformance {
namespace {

using testing::IsEmpty;

constexpr const char* too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid";

/// Calls that the server refuses for what they mean, although each parameter is right, and its words. The laboratory's
/// users can't open these kinds of query.
const std::map<std::string, std::string, std::less<>> refusals{
    {"answerGuestQuery", too_old},
    {"answerWebAppQuery", too_old},
};

/// A test each would be a process each; so many tests share the cases.
constexpr int groups = 10;

std::string name_of(const Case& test) {
    return std::string(test.method) + (test.label.empty() ? "" : " ") + std::string(test.label);
}

template <class Bot>
void call(const Case& test, const World& world) {
    Bot bot(world.bot.token(), {.base_url = world.server.url(), .retry = {.attempts = 1}});
    if constexpr (std::is_same_v<Bot, aio::Bot>) {
        test.call_coroutine(bot, world);
    } else {
        test.call_blocking(bot, world);
    }
}

template <class Bot>
void expect_outcome(const Case& test, const World& world) {
    const auto refusal = refusals.find(name_of(test));
    try {
        call<Bot>(test, world);
        EXPECT_EQ(refusal, refusals.end()) << "was to be refused with: " << refusal->second;
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.description(), refusal == refusals.end() ? "no refusal" : refusal->second);
        EXPECT_EQ(error.method(), test.method);
    } catch (const std::exception& error) {
        ADD_FAILURE() << error.what();
    }
}

template <class Bot>
void run(const Case& test) {
    SCOPED_TRACE(name_of(test));
    World world;
    world.server.clear_calls();
    expect_outcome<Bot>(test, world);
    const std::vector<lab::Call> calls = world.server.calls(test.method);
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_THAT(calls[0].problems, IsEmpty());
    EXPECT_THAT(differences(test, world, calls[0]), IsEmpty()) << calls[0].arguments;
}

class Methods : public testing::TestWithParam<int> {
protected:
    template <class Bot>
    void run_group() {
        const auto& cases = all_cases();
        for (std::size_t at = static_cast<std::size_t>(GetParam()); at < cases.size(); at += groups)
            run<Bot>(*cases[at]);
    }
};

TEST_P(Methods, blocking) {
    run_group<Bot>();
}
TEST_P(Methods, coroutines) {
    run_group<aio::Bot>();
}

INSTANTIATE_TEST_SUITE_P(Group, Methods, testing::Range(0, groups));

TEST(AllMethods, have_a_case) {
    std::set<std::string_view> called;
    for (const Case* test : all_cases()) called.insert(test->method);
    std::set<std::string_view> known;
    for (const auto& method : lab::facts::all_methods()) known.insert(method.name);
    EXPECT_EQ(called, known);
    EXPECT_EQ(known.size(), 192U);
}

}  // namespace
}  // namespace telepot::conformance
