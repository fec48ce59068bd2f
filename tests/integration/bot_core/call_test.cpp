// SPDX-License-Identifier: MIT
#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

using namespace std::chrono_literals;

TEST(CoreCall, PostsJsonAndGivesTheAnswer) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok("5"); }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    const codec::Answer answer = core.call(request(kWrite, R"({"chat_id":1,"text":"hi"})"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, R"({"ok":true,"result":5})");
    ASSERT_EQ(server.request_count(), 1U);
    const ReceivedRequest got = server.requests().front();
    EXPECT_EQ(got.method, "POST");
    EXPECT_EQ(got.target, "/bot" + kToken + "/sendMessage");
    EXPECT_EQ(got.headers.at("content-type"), "application/json");
    EXPECT_EQ(got.body, R"({"chat_id":1,"text":"hi"})");
    EXPECT_EQ(core.id(), 110201543);
}

TEST(CoreCall, TestEnvironmentAndPathOfTheServer) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }));
    const std::string url = server.url() + "/prefix/";
    BotOptions options = options_for(url);
    options.test_environment = true;
    bot::Core core("1:TOKEN", options);
    core.call(request(kRead));
    EXPECT_EQ(server.requests().front().target, "/prefix/bot1:TOKEN/test/getMe");
}

TEST(CoreCall, CoroutinesAndThreadsShareTheConnections) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }));
    const std::string url = server.url();
    bot::Core first(kToken, options_for(url));
    bot::Core second("2:OTHER", options_for(url));
    auto work = [&]() -> task<> {
        for (int i = 0; i < 10; ++i) {
            const codec::Answer answer = co_await call_async(i % 2 == 0 ? first : second, request(kRead));
            EXPECT_EQ(answer.status, 200);
        }
    };
    aio::run(work());
    for (int i = 0; i < 10; ++i) EXPECT_EQ((i % 2 == 0 ? first : second).call(request(kRead)).status, 200);
    EXPECT_EQ(server.request_count(), 20U);
    EXPECT_EQ(server.connections(), 1);
}

TEST(CoreCall, ManyThreadsAtOnce) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest& got) { return ok(got.body); }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 50; ++i) {
                const std::string mine = "{\"n\":" + std::to_string(t * 1000 + i) + "}";
                if (core.call(request(kWrite, mine)).body != "{\"ok\":true,\"result\":" + mine + "}") ++wrong;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(server.request_count(), 400U);
}

TEST(CoreCall, RefusalsAreAnswersToo) {
    ScriptedServer server(
        ScriptedServer::serve([](const ReceivedRequest&) { return refusal(400, "Bad Request: chat not found"); }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(request(kRead)).status, 400);
    EXPECT_EQ(server.request_count(), 1U);
}

TEST(CoreCall, BlockingOnTheLoopThreadIsRefused) {
    bot::Core core(kToken, options_for("http://127.0.0.1:1"));
    auto work = [&]() -> task<> {
        EXPECT_THROW(core.call(request(kRead)), std::logic_error);
        co_return;
    };
    aio::run(work());
}

TEST(CoreCall, IllFormedTextIsRefusedBeforeItIsSent) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_THROW(core.call(request(kWrite, "{\"text\":\"\xff\"}")), BadArgument);
    auto work = [&]() -> task<> { co_await call_async(core, request(kWrite, "{\"text\":\"\xc3\"}")); };
    EXPECT_THROW(aio::run(work()), BadArgument);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST(CoreCall, BadTokensAreRefusedWithoutBeingRepeated) {
    const std::vector<std::string> tokens{"",
                                          "x",
                                          "98765",
                                          ":" + std::string(kSecret),
                                          "abc:" + std::string(kSecret),
                                          "110201543:",
                                          "110201543:" + std::string(kSecret) + "/",
                                          "110201543:with space",
                                          "110201543:line\n",
                                          "99999999999999999999:" + std::string(kSecret),
                                          "-5:ABC"};
    for (const std::string& token : tokens) {
        try {
            const bot::Core core(token);
            ADD_FAILURE() << "accepted: " << token;
        } catch (const BadToken& e) {
            if (token.size() > 1) {
                EXPECT_EQ(std::string(e.what()).find(token), std::string::npos);
                EXPECT_EQ(std::string(e.what()).find(kSecret), std::string::npos);
            }
        }
    }
    EXPECT_EQ(bot::Core("110201543:TOKEN").id(), 110201543);
}

TEST(CoreCall, BadOptionsAreRefused) {
    EXPECT_THROW(bot::Core(kToken, {.base_url = "no url"}), BadArgument);
    EXPECT_THROW(bot::Core(kToken, {.base_url = "ftp://host"}), BadArgument);
    EXPECT_THROW(bot::Core(kToken, {.proxy = "gopher://x"}), BadArgument);
    EXPECT_THROW(bot::Core(kToken, {.timeout = -1}), BadArgument);
    EXPECT_THROW(bot::Core(kToken, {.retry = {.attempts = 0}}), BadArgument);
    EXPECT_THROW(set_proxy("gopher://x"), BadArgument);
}

TEST(CoreCall, GlobalProxyServesBotsWithoutOneOfTheirOwn) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }));
    ScriptedServer proxy(ScriptedServer::serve([](const ReceivedRequest&) { return ok(); }));
    const std::string url = server.url();
    BotOptions without = options_for(url);
    without.proxy = std::nullopt;
    bot::Core follows(kToken, without);
    bot::Core direct(kToken, options_for(url));
    set_proxy(proxy.url(), {.user = "me", .password = "pass"});
    follows.call(request(kRead));
    direct.call(request(kRead));
    set_proxy("");
    ASSERT_EQ(proxy.request_count(), 1U);
    EXPECT_EQ(proxy.requests().front().headers.at("proxy-authorization"), "Basic bWU6cGFzcw==");
    EXPECT_EQ(server.request_count(), 1U);
}

TEST(CoreCall, ErrorsNeverHoldTheToken) {
    bot::Core core(kToken, [] {
        BotOptions options = options_for("http://127.0.0.1:1");
        options.retry.attempts = 1;
        return options;
    }());
    try {
        core.call(request(kWrite));
        FAIL() << "no exception";
    } catch (const NetworkError& e) {
        EXPECT_EQ(e.kind(), NetworkError::Kind::connect);
        EXPECT_FALSE(e.possibly_sent());
        EXPECT_EQ(std::string(e.what()).find(kSecret), std::string::npos) << e.what();
        EXPECT_NE(std::string(e.what()).find("sendMessage"), std::string::npos) << e.what();
    }
}

TEST(CoreCall, LongPollGetsTheTimeItsServerMayHoldItBack) {
    constexpr codec::MethodInfo kPoll{"getUpdates", true, true};
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) {
        std::this_thread::sleep_for(1500ms);
        return ok("[]");
    }));
    const std::string url = server.url();
    BotOptions options = options_for(url);
    options.timeout = 0.5;
    bot::Core core(kToken, options);
    codec::Request poll = request(kPoll);
    poll.hold_seconds = 30;
    EXPECT_EQ(core.call(std::move(poll)).status, 200);
    EXPECT_THROW(core.call(request(kPoll)), NetworkError);
    EXPECT_EQ(server.request_count(), 2U) << "a poll's repeats are its loop's business";
}

}  // namespace
}  // namespace telepot::test
