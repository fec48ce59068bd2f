// SPDX-License-Identifier: MIT
#include <thread>

#include <gtest/gtest.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;

/// Answers "/now" and stays silent about everything else.
ScriptedServer::Script mostly_silent() {
    return [](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (request->target != "/now") return connection.wait_for_end();
            connection.write(answer(200, "now"));
        }
    };
}

void wait_for_requests(const ScriptedServer& server, std::size_t count) {
    for (int i = 0; i < 3000 && server.request_count() < count; ++i) std::this_thread::sleep_for(10ms);
    ASSERT_GE(server.request_count(), count);
}

TEST(HttpCancel, BeforeItsTurn) {
    ScriptedServer server(mostly_silent());
    HttpFetcher fetcher({.max_transfers = 1});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    auto blocker = fetcher.start(net::HttpRequest(endpoint, "POST", "/silent"));
    auto waiting = fetcher.start(net::HttpRequest(endpoint, "POST", "/silent"));
    waiting.handle.cancel();
    EXPECT_FALSE(expect_error(waiting.wait(), Kind::cancelled).possibly_sent);
    blocker.handle.cancel();
    expect_error(blocker.wait(), Kind::cancelled);
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/now"))).body, "now");
}

TEST(HttpCancel, AtOnce) {
    ScriptedServer server(mostly_silent());
    HttpFetcher fetcher;
    for (int i = 0; i < 50; ++i) {
        auto pending = fetcher.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent"));
        pending.handle.cancel();
        expect_error(pending.wait(), Kind::cancelled);
    }
}

TEST(HttpCancel, WhileTheServerThinks) {
    ScriptedServer server(mostly_silent());
    HttpFetcher fetcher;
    auto pending = fetcher.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent"));
    wait_for_requests(server, 1);
    const net::RequestHandle copy = pending.handle;
    copy.cancel();
    copy.cancel();
    EXPECT_TRUE(expect_error(pending.wait(), Kind::cancelled).possibly_sent);
}

TEST(HttpCancel, AfterTheEndItDoesNothing) {
    ScriptedServer server(mostly_silent());
    HttpFetcher fetcher;
    auto pending = fetcher.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/now"));
    EXPECT_EQ(expect_response(pending.wait()).body, "now");
    pending.handle.cancel();
    net::RequestHandle().cancel();
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(direct_endpoint(server.url()), "POST", "/now"))).body,
              "now");
    fetcher.destroy_client();
    pending.handle.cancel();
}

TEST(HttpCancel, FromACallbackOfTheTransfer) {
    ScriptedServer server(
        ScriptedServer::serve([](const ReceivedRequest&) { return answer(200, std::string(1'000'000, 'x')); }));
    HttpFetcher fetcher;
    net::RequestHandle handle;
    std::promise<net::HttpResult> promise;
    fetcher.loop().execute([&] {
        net::HttpRequest request(direct_endpoint(server.url()), "GET", "/");
        request.sink = [&](std::string_view) {
            handle.cancel();
            std::this_thread::sleep_for(1ms);
            return true;
        };
        handle = fetcher.client().start(std::move(request),
                                        [&](net::HttpResult result) { promise.set_value(std::move(result)); });
    });
    auto future = promise.get_future();
    ASSERT_EQ(future.wait_for(60s), std::future_status::ready);
    const auto result = future.get();  // the whole answer may have arrived in the same round
    if (std::holds_alternative<net::HttpError>(result)) expect_error(result, Kind::cancelled);
}

TEST(HttpCancel, RacesEndInExactlyOneCompletion) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return answer(200, "x"); }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::atomic<int> completions{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 100; ++i) {
                const auto handle = fetcher.client().start(net::HttpRequest(endpoint, "POST", "/"),
                                                           [&](net::HttpResult) { ++completions; });
                if ((i + t) % 3 == 0) std::this_thread::yield();
                handle.cancel();
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (int i = 0; i < 3000 && completions < 400; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(completions, 400);
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(completions, 400);
}

TEST(HttpCancel, DestroyingTheClientCancelsEverything) {
    ScriptedServer server(mostly_silent());
    HttpFetcher fetcher({.max_transfers = 2});
    std::vector<HttpFetcher::Pending> pending;
    for (int i = 0; i < 6; ++i)
        pending.push_back(fetcher.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent")));
    wait_for_requests(server, 2);
    pending.push_back(fetcher.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent")));
    fetcher.destroy_client();
    int sent = 0;
    for (auto& one : pending) {
        ASSERT_TRUE(one.ready());
        sent += expect_error(one.wait(), Kind::cancelled).possibly_sent ? 1 : 0;
    }
    EXPECT_EQ(sent, 2);
}

TEST(HttpCancel, DestroyingTheClientAfterTheLoopHasStopped) {
    ScriptedServer server(mostly_silent());
    net::Loop loop;
    int cancelled = 0;
    {
        net::HttpClient client(loop, {.direct = kDirect});
        for (int i = 0; i < 3; ++i) {
            client.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent"),
                         [&](net::HttpResult result) {
                             expect_error(result, Kind::cancelled);
                             ++cancelled;
                         });
        }
        loop.start_timer(100ms, [&] { loop.stop(); });
        loop.run();
        client.start(net::HttpRequest(direct_endpoint(server.url()), "POST", "/silent"),
                     [&](net::HttpResult) { ++cancelled; });
        EXPECT_EQ(cancelled, 0);
    }
    EXPECT_EQ(cancelled, 4);
}

}  // namespace
