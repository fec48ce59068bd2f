// SPDX-License-Identifier: MIT
#include "values/log_repeats.hpp"

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/task/log_capture.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using Clock = log::Repeats::Clock;

/// What is written of the same message that comes at this distance for a time.
std::vector<std::string> written(Clock::duration distance, Clock::duration time, bool numbered) {
    log::Repeats repeats;
    std::vector<std::string> lines;
    const auto out = [&](log::Level, std::string_view, std::string_view line) { lines.emplace_back(line); };
    const Clock::time_point begin(1000h);
    int number = 0;
    for (auto now = begin; now < begin + time; now += distance) {
        const std::string message = numbered ? "update " + std::to_string(number++) + " failed" : "it failed";
        repeats.tell(now, false, out);
        if (repeats.allow(log::Level::error, "@bot", message, now)) lines.push_back(message);
    }
    repeats.tell(begin + time, true, out);
    EXPECT_FALSE(repeats.untold());
    return lines;
}

TEST(LogRepeats, TheSameLineIsWrittenOnceASecondWithTheCount) {
    const auto lines = written(1ms, 3s, false);
    EXPECT_THAT(lines, ElementsAre("it failed", "it failed (999 more like this)", "it failed (1000 more like this)",
                                   "it failed (1000 more like this)"));
}

TEST(LogRepeats, LinesThatDifferInNumbersAreWrittenTenTimesASecond) {
    const auto lines = written(1ms, 1s, true);
    ASSERT_EQ(lines.size(), 11u);
    EXPECT_EQ(lines[9], "update 9 failed");
    EXPECT_EQ(lines[10], "update 999 failed (990 more like this)");
}

TEST(LogRepeats, WhatComesRarelyIsWrittenEachTime) {
    EXPECT_EQ(written(1s, 5s, false).size(), 5u);
}

TEST(LogRepeats, RemembersABoundedNumberOfKinds) {
    log::Repeats repeats;
    const Clock::time_point now(1000h);
    std::string text;
    for (int i = 0; i < 2000; ++i) {
        text += 'x';
        EXPECT_TRUE(repeats.allow(log::Level::info, "", text, now));
    }
    EXPECT_TRUE(repeats.allow(log::Level::info, "", text, now));
    EXPECT_TRUE(repeats.allow(log::Level::info, "", text, now + 2s));
    EXPECT_FALSE(repeats.allow(log::Level::info, "", text, now + 2s));
}

TEST(LogRepeats, CountsAreToldByFlush) {
    const LogCapture capture;
    for (int i = 0; i < 100; ++i) log::warning("again and again");
    EXPECT_LE(capture.count("again and again"), 2);
    log::flush();
    EXPECT_GE(capture.count("more like this"), 1);
}

TEST(LogRepeats, NothingIsLeftOutAtDebugLevel) {
    const LogCapture capture;
    log::set_level(log::Level::debug);
    for (int i = 0; i < 100; ++i) log::debug("detail");
    log::set_level(log::Level::info);
    EXPECT_EQ(capture.count("detail"), 100);
}

TEST(Log, NamesTheBotOfALine) {
    std::string seen;
    std::string bot;
    log::set_sink([&](log::Level, std::string_view message) {
        seen = message;
        bot = log::current_bot();
    });
    log::write(log::Level::warning, "@echo_bot", "it rains");
    log::set_sink({});
    EXPECT_EQ(seen, "@echo_bot: it rains");
    EXPECT_EQ(bot, "@echo_bot");
    EXPECT_EQ(log::current_bot(), "");
}

TEST(Log, JsonLinesCarryBotAndMessageApart) {
    std::string json;
    log::set_sink([&](log::Level level, std::string_view message) { json = log::json_line(level, message); });
    log::write(log::Level::warning, "@echo_bot", "a \"quote\"\n\x01 \xE2\x82\xAC \xFF\xED\xA0\x80");
    EXPECT_THAT(json, HasSubstr(R"("level":"warning","bot":"@echo_bot","message":"a \"quote\"\u000a\u0001 )"
                                "\xE2\x82\xAC \\ufffd\\ufffd\\ufffd\\ufffd\"}"));
    EXPECT_THAT(json, testing::MatchesRegex(
                          R"(\{"time":"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z",.*)"));
    log::write(log::Level::error, "no bot");
    EXPECT_THAT(json, HasSubstr(R"("level":"error","message":"no bot"})"));
    log::set_sink({});
}

TEST(Log, DoesAsTheEnvironmentSays) {
    const auto set = [](const char* value) {
        ::setenv("TELEPOT_LOG", value, 1);
        return log::set_from_environment();
    };
    EXPECT_TRUE(set("debug"));
    EXPECT_TRUE(log::enabled(log::Level::debug));
    EXPECT_TRUE(set("off,json"));
    EXPECT_FALSE(log::enabled(log::Level::error));
    EXPECT_FALSE(set(""));
    log::set_level(log::Level::info);
    {
        const LogCapture capture;
        EXPECT_FALSE(set("verbose"));
        EXPECT_EQ(capture.count("\"verbose\" is none of debug"), 1);
    }
    ::unsetenv("TELEPOT_LOG");
    EXPECT_TRUE(log::enabled(log::Level::info));
}

}  // namespace
}  // namespace telepot
