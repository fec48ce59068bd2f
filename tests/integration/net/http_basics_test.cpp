// SPDX-License-Identifier: MIT
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;

std::string echo(const ReceivedRequest& request) {
    return answer(200, request.method + " " + request.target + " " + request.body, "Content-Type: text/plain\r\n");
}

TEST(HttpBasics, GetAndPost) {
    ScriptedServer server(ScriptedServer::serve(echo));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    const auto got = expect_response(fetcher.fetch(net::HttpRequest(endpoint, "GET", "/a?b=c%20d")));
    EXPECT_EQ(got.status, 200);
    EXPECT_EQ(got.http_version, 11);
    EXPECT_EQ(got.body, "GET /a?b=c%20d ");
    EXPECT_EQ(got.content_type, "text/plain");
    EXPECT_EQ(got.content_length, 15U);
    EXPECT_FALSE(got.retry_after);

    net::HttpRequest post(endpoint, "POST", "/p");
    post.body = std::string("{\"x\":\"\0\"}", 9);
    post.headers = std::make_shared<net::Headers>(
        std::vector<net::Headers::Field>{{"Content-Type", "application/json"}, {"X-Empty", ""}});
    EXPECT_EQ(expect_response(fetcher.fetch(post)).body, "POST /p " + std::get<std::string>(post.body));
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[1].headers.at("content-type"), "application/json");
    EXPECT_EQ(requests[1].headers.at("content-length"), "9");
    EXPECT_EQ(requests[1].headers.at("x-empty"), "");
    EXPECT_EQ(requests[1].headers.at("user-agent"), "telepot");
    EXPECT_EQ(requests[1].headers.at("accept-encoding"), "identity");
    EXPECT_FALSE(requests[1].headers.contains("expect"));
    EXPECT_EQ(server.connections(), 1);
}

TEST(HttpBasics, OneHandleServesAllMethodsInTurn) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            const std::string text = echo(*request);
            connection.write(request->method == "HEAD" ? text.substr(0, text.find("\r\n\r\n") + 4) : text);
        }
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url() + "/prefix/");
    for (int round = 0; round < 2; ++round) {
        for (const char* method : {"POST", "GET", "HEAD", "DELETE", "GET", "PUT", "HEAD", "POST"}) {
            net::HttpRequest request(endpoint, method, "/x");
            if (method == std::string("PUT")) request.body = "content";
            const auto response = expect_response(fetcher.fetch(std::move(request)));
            const std::string expected =
                std::string(method) + " /prefix/x " + (method == std::string("PUT") ? "content" : "");
            EXPECT_EQ(response.body, method == std::string("HEAD") ? "" : expected);
            EXPECT_EQ(response.content_length, expected.size());
        }
    }
    EXPECT_EQ(server.connections(), 1);
}

TEST(HttpBasics, KeepsConnectionsForTheNextRequests) {
    ScriptedServer server(ScriptedServer::serve(echo));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (int i = 0; i < 100; ++i)
        expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/" + std::to_string(i))));
    EXPECT_EQ(server.connections(), 1);
    EXPECT_EQ(server.request_count(), 100U);
    EXPECT_EQ(fetcher.statistics().connections_opened, 1U);
}

/// Answers only when a given number of requests is there at the same time.
class Gate {
public:
    explicit Gate(int needed) : needed_(needed) {}
    bool pass() {
        std::unique_lock lock(mutex_);
        ++arrived_;
        changed_.notify_all();
        return changed_.wait_for(lock, 30s, [this] { return arrived_ >= needed_; });
    }

private:
    const int needed_;
    std::mutex mutex_;
    std::condition_variable changed_;
    int arrived_ = 0;
};

TEST(HttpBasics, SixteenAtATime) {
    Gate gate(16);
    ScriptedServer server(ScriptedServer::serve(
        [&](const ReceivedRequest& request) { return answer(gate.pass() ? 200 : 500, request.target); }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::vector<HttpFetcher::Pending> pending;
    for (int i = 0; i < 16; ++i)
        pending.push_back(fetcher.start(net::HttpRequest(endpoint, "POST", "/" + std::to_string(i))));
    for (int i = 0; i < 16; ++i) {
        const auto response = expect_response(pending[static_cast<std::size_t>(i)].wait());
        EXPECT_EQ(response.status, 200);
        EXPECT_EQ(response.body, "/" + std::to_string(i));
    }
    EXPECT_EQ(server.connections(), 16);
}

TEST(HttpBasics, LimitsWhatIsUnderWayAndKeepsTheOrder) {
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    ScriptedServer server(ScriptedServer::serve([&](const ReceivedRequest& request) {
        const int now = ++inside;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        std::this_thread::sleep_for(5ms);
        --inside;
        return answer(200, request.target);
    }));
    HttpFetcher fetcher({.max_transfers = 3});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::vector<HttpFetcher::Pending> pending;
    for (int i = 0; i < 40; ++i)
        pending.push_back(fetcher.start(net::HttpRequest(endpoint, "POST", "/" + std::to_string(i))));
    for (auto& one : pending) EXPECT_EQ(expect_response(one.wait()).status, 200);
    EXPECT_LE(most, 3);
    EXPECT_LE(server.connections(), 3);
    EXPECT_EQ(fetcher.statistics().active, 0U);
    EXPECT_EQ(fetcher.statistics().waiting, 0U);
}

TEST(HttpBasics, LongPollsDoNotHoldUpOthers) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (request->target == "/poll") return connection.wait_for_end();
            connection.write(answer(200, "sent"));
        }
    });
    HttpFetcher fetcher({.max_transfers = 1});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::vector<HttpFetcher::Pending> polls;
    for (int i = 0; i < 5; ++i) {
        net::HttpRequest poll(endpoint, "POST", "/poll");
        poll.lane = net::Lane::long_poll;
        polls.push_back(fetcher.start(std::move(poll)));
    }
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/send"))).body, "sent");
    for (auto& poll : polls) {
        EXPECT_FALSE(poll.ready());
        poll.handle.cancel();
        EXPECT_TRUE(expect_error(poll.wait(), Kind::cancelled).possibly_sent);
    }
}

TEST(HttpBasics, ErrorStatusesAreAnswers) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest& request) {
        if (request.target == "/429") return answer(429, "{\"ok\":false}", "Retry-After: 17\r\n");
        if (request.target == "/204") return std::string("HTTP/1.1 204 No Content\r\n\r\n");
        if (request.target == "/302") return answer(302, "", "Location: /elsewhere\r\n");
        return std::string("HTTP/1.1 100 Continue\r\n\r\n") +
               answer(502, "<html>bad gateway</html>", "Content-Type: text/html\r\n");
    }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    const auto flood = expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/429")));
    EXPECT_EQ(flood.status, 429);
    EXPECT_EQ(flood.retry_after, 17s);
    EXPECT_EQ(flood.body, "{\"ok\":false}");
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/204"))).status, 204);
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/302"))).status, 302);
    const auto gateway = expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/502")));
    EXPECT_EQ(gateway.status, 502);
    EXPECT_EQ(gateway.content_type, "text/html");
    EXPECT_EQ(server.connections(), 1);
    EXPECT_EQ(server.request_count(), 4U);
}

TEST(HttpBasics, BoundsTheAnswer) {
    const std::string large(300'000, 'x');
    ScriptedServer server(ScriptedServer::serve([&](const ReceivedRequest& request) {
        if (request.target == "/chunked") {
            return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n493e0\r\n" + large + "\r\n0\r\n\r\n";
        }
        if (request.target == "/headers")
            return answer(200, "",
                          "X: " + std::string(90'000, 'y') + "\r\nY: " + std::string(90'000, 'y') +
                              "\r\nZ: " + std::string(90'000, 'y') + "\r\n");
        return answer(200, large);
    }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (const char* path : {"/length", "/chunked"}) {
        net::HttpRequest request(endpoint, "GET", path);
        request.max_response_bytes = large.size();
        EXPECT_EQ(expect_response(fetcher.fetch(request)).body, large);
        request.max_response_bytes = large.size() - 1;
        EXPECT_TRUE(expect_error(fetcher.fetch(request), Kind::too_large).possibly_sent);
    }
    expect_error(fetcher.fetch(net::HttpRequest(endpoint, "GET", "/headers")), Kind::protocol);
}

TEST(HttpBasics, RefusesMalformedRequests) {
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint("http://127.0.0.1:1");
    for (const char* path : {"", "no-slash", "/a b", "/a\r\nX: y", "/\xd1\x84", "/a#b"}) {
        EXPECT_FALSE(
            expect_error(fetcher.fetch(net::HttpRequest(endpoint, "GET", path)), Kind::invalid_request).possibly_sent);
    }
    for (const char* method : {"", "get", "GET /x", "P\r\n"}) {
        expect_error(fetcher.fetch(net::HttpRequest(endpoint, method, "/")), Kind::invalid_request);
    }
}

TEST(HttpBasics, StartsFromManyThreadsAndFromCompletions) {
    ScriptedServer server(ScriptedServer::serve(echo));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::atomic<int> done{0};
    std::promise<void> all;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                fetcher.client().start(net::HttpRequest(endpoint, "POST", "/first"), [&](net::HttpResult first) {
                    EXPECT_TRUE(fetcher.loop().on_loop_thread());
                    expect_response(first);
                    fetcher.client().start(net::HttpRequest(endpoint, "POST", "/second"), [&](net::HttpResult second) {
                        expect_response(second);
                        if (++done == 200) all.set_value();
                    });
                });
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    ASSERT_EQ(all.get_future().wait_for(60s), std::future_status::ready);
    EXPECT_EQ(server.request_count(), 400U);
    EXPECT_LE(server.connections(), 64);
}

TEST(HttpBasics, AnExceptionOfACompletionDoesNoHarm) {
    ScriptedServer server(ScriptedServer::serve(echo));
    net::Loop loop;
    std::atomic<int> caught{0};
    loop.set_exception_handler([&](std::exception_ptr) { ++caught; });
    net::HttpClient client(loop, {.direct = kDirect});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    client.start(net::HttpRequest(endpoint, "GET", "/"), [&](net::HttpResult) {
        client.start(net::HttpRequest(endpoint, "GET", "/"), [&](net::HttpResult result) {
            expect_response(result);
            loop.stop();
        });
        throw std::runtime_error("completion");
    });
    loop.run();
    EXPECT_EQ(caught, 1);
}

TEST(HttpBasics, ResetConnectionsOpensFreshOnes) {
    ScriptedServer server(ScriptedServer::serve(echo));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (int i = 0; i < 3; ++i) {
        expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/")));
        expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/")));
        fetcher.client().reset_connections();
    }
    EXPECT_EQ(server.connections(), 3);
    EXPECT_EQ(fetcher.statistics().resets, 3U);
}

}  // namespace
