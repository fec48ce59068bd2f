// SPDX-License-Identifier: MIT
#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

using namespace std::chrono_literals;

// Answers the first requests with `first`, then with success.
ScriptedServer::Script fail_times(int times, std::string first) {
    auto left = std::make_shared<std::atomic<int>>(times);
    return ScriptedServer::serve([left, first](const ReceivedRequest&) { return --*left >= 0 ? first : ok(); });
}

TEST(CoreRetry, FloodWaitIsHonouredForEveryMethod) {
    ScriptedServer server(
        fail_times(1, refusal(429, "Too Many Requests: retry after 1", R"(,"parameters":{"retry_after":1})")));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(core.call(request(kWrite)).status, 200);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 1s);
    EXPECT_EQ(server.request_count(), 2U);
}

TEST(CoreRetry, FloodWaitBeyondTheBoundIsThrownAtOnce) {
    ScriptedServer server(fail_times(9, refusal(429, "Too Many Requests", R"(,"parameters":{"retry_after":3600})")));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(request(kWrite)).status, 429);
    EXPECT_EQ(server.request_count(), 1U);
}

TEST(CoreRetry, ServerErrorsOnlyWhereARepeatIsSafe) {
    ScriptedServer server(fail_times(100, answer(502, "<html>Bad Gateway</html>")));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(request(kWrite)).status, 502);
    EXPECT_EQ(server.request_count(), 1U);
    EXPECT_EQ(core.call(request(kRead)).status, 502);
    EXPECT_EQ(server.request_count(), 5U) << "4 attempts by default";
}

TEST(CoreRetry, ServerErrorsPass) {
    ScriptedServer server(fail_times(2, answer(500, "")));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(request(kRead)).body, R"({"ok":true,"result":true})");
}

TEST(CoreRetry, GarbageIsLikeAServerError) {
    ScriptedServer server(fail_times(1, answer(200, "Welcome to our hotel")));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(request(kRead)).body, R"({"ok":true,"result":true})");
}

TEST(CoreRetry, ConnectionLostAfterTheRequestWasSent) {
    // Reads each request and hangs up.
    ScriptedServer server([](ServerConnection& connection) { connection.read_request(); });
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    try {
        core.call(request(kWrite));
        FAIL() << "no exception";
    } catch (const NetworkError& e) {
        EXPECT_EQ(e.kind(), NetworkError::Kind::closed);
        EXPECT_TRUE(e.possibly_sent());
    }
    EXPECT_EQ(server.request_count(), 1U) << "a message must never be sent twice";
    EXPECT_THROW(core.call(request(kRead)), NetworkError);
    EXPECT_GE(server.request_count(), 5U);
}

TEST(CoreRetry, ServerThatIsNotThereYetIsWaitedForByEveryMethod) {
    const std::uint16_t port = free_port();
    const std::string url = "http://127.0.0.1:" + std::to_string(port);
    BotOptions options = options_for(url);
    options.retry = {.attempts = 100, .first_delay = 0.1, .max_delay = 0.2};
    bot::Core core(kToken, options);
    std::unique_ptr<ScriptedServer> server;
    std::thread later([&] {
        std::this_thread::sleep_for(300ms);
        server = std::make_unique<ScriptedServer>(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }),
                                                  ServerOptions{.port = port});
    });
    EXPECT_EQ(core.call(request(kWrite)).status, 200);
    later.join();
    EXPECT_EQ(server->request_count(), 1U);
}

}  // namespace
}  // namespace telepot::test
