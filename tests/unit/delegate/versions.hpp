// SPDX-License-Identifier: MIT
// One body of tests for both versions of delegation, without sockets.
#pragma once

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "loop/delegation.hpp"
#include "runtime/engine.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

namespace telepot::test {

inline constexpr const char* kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

/// A text message as it could have come.
inline AnyMessage text_message(std::int64_t chat_id, std::string text, std::int64_t message_id = 1) {
    Message msg(message_id, 0, Chat(chat_id, "private"));
    msg.from = User(chat_id, false, "Ann");
    msg.text = std::move(text);
    return AnyMessage(std::move(msg));
}

/// How a test drives the traditional version.
class Traditional {
public:
    using mode = blocking;
    static void handle(DelegatorBot& bot, const AnyMessage& msg) { bot.handle(msg); }
    /// A message of each of so many chats.
    static void handle_all(DelegatorBot& bot, std::int64_t first_chat, std::int64_t count, const char* text) {
        for (std::int64_t i = 0; i < count; ++i) bot.handle(text_message(first_chat + i, text));
    }
    /// The same from a place that must not wait, such as a scheduler's sink.
    static void post(DelegatorBot& bot, AnyMessage msg) { bot.handle(msg); }
    /// What a message loop does at its end.
    static void close(DelegatorBot& bot) {
        bot::Engine::instance().ensure_driven();
        const auto closing = aio::spawn(bot.delegation()->close(std::chrono::seconds(60)));
        EXPECT_EQ(closing.get(), 0U);
    }
};

/// How a test drives the asynchronous version: what it does to the bot happens on the loop thread.
class Asynchronous {
public:
    using mode = coroutine;
    static void handle(aio::DelegatorBot& bot, const AnyMessage& msg) {
        bot::Engine::instance().ensure_driven();
        aio::spawn(dispatch(bot, msg)).get();
    }
    static void handle_all(aio::DelegatorBot& bot, std::int64_t first_chat, std::int64_t count, const char* text) {
        bot::Engine::instance().ensure_driven();
        aio::spawn(dispatch_all(bot, first_chat, count, text)).get();
    }
    static void post(aio::DelegatorBot& bot, AnyMessage msg) { aio::spawn(dispatch(bot, std::move(msg))); }
    static void close(aio::DelegatorBot& bot) {
        bot::Engine::instance().ensure_driven();
        const auto closing = aio::spawn(bot.delegation()->close(std::chrono::seconds(60)));
        EXPECT_EQ(closing.get(), 0U);
    }

private:
    static task<> dispatch(aio::DelegatorBot& bot, AnyMessage msg) { co_await bot.handle(msg); }
    static task<> dispatch_all(aio::DelegatorBot& bot, std::int64_t first_chat, std::int64_t count, std::string text) {
        for (std::int64_t i = 0; i < count; ++i) {
            co_await bot.handle(text_message(first_chat + i, text));
            if (i % 100 == 99) co_await aio::sleep(0);
        }
    }
};

/// Waits for something to become true; false if it doesn't within so many seconds.
template <class Condition>
bool eventually(Condition condition, int seconds = 10) {
    for (int i = 0; i < seconds * 1000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

}  // namespace telepot::test
