// SPDX-License-Identifier: MIT
#include <chrono>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

using namespace std::chrono_literals;

task<std::string> ending(aio::Task<codec::Answer> handle) {
    try {
        const codec::Answer& answer = co_await handle;
        co_return std::to_string(answer.status);
    } catch (const Cancelled&) {
        co_return "cancelled";
    } catch (const NetworkError&) {
        co_return "network error";
    }
}

TEST(CoreCancel, CallThatWaitsForItsAnswer) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_request();
        connection.wait_for_end();
    });
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    auto work = [&]() -> task<std::string> {
        auto handle = aio::spawn(call_async(core, request(kWrite)));
        while (server.request_count() == 0) co_await aio::sleep(1ms);
        handle.cancel();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
}

TEST(CoreCancel, CallThatWaitsForItsNextAttempt) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) {
        return refusal(429, "Too Many Requests", R"(,"parameters":{"retry_after":30})");
    }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    auto work = [&]() -> task<std::string> {
        auto handle = aio::spawn(call_async(core, request(kWrite)));
        while (server.request_count() == 0) co_await aio::sleep(1ms);
        co_await aio::sleep(50ms);
        handle.cancel();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "cancelled");
    EXPECT_EQ(server.request_count(), 1U);
}

TEST(CoreCancel, TimeoutOfOneLeavesTheOthersAlone) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest& got) {
        if (got.body.find("slow") != std::string::npos) std::this_thread::sleep_for(500ms);
        return ok();
    }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    auto work = [&]() -> task<> {
        auto slow = aio::spawn(aio::with_timeout(call_async(core, request(kWrite, R"({"x":"slow"})")), 20ms));
        for (int i = 0; i < 20; ++i) {
            const codec::Answer answer = co_await call_async(core, request(kWrite));
            EXPECT_EQ(answer.status, 200);
        }
        EXPECT_THROW(co_await slow, WaitTooLong);
    };
    aio::run(work());
}

TEST(CoreCancel, BotMayGoWhileItsCallsAreUnderWay) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) {
        std::this_thread::sleep_for(100ms);
        return ok();
    }));
    const std::string url = server.url();
    auto work = [&]() -> task<std::string> {
        auto core = std::make_unique<bot::Core>(kToken, options_for(url));
        auto handle = aio::spawn(call_async(*core, request(kWrite)));
        while (server.request_count() == 0) co_await aio::sleep(1ms);
        core.reset();
        co_return co_await ending(handle);
    };
    EXPECT_EQ(aio::run(work()), "200");
}

}  // namespace
}  // namespace telepot::test
