// SPDX-License-Identifier: MIT
// Connections that misbehave under the client's own HTTP/1.1.
#include <thread>

#include <gtest/gtest.h>

#include "support/certificates.hpp"
#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;

net::HttpRequest post(const net::Endpoint& endpoint, std::string body = "{}") {
    net::HttpRequest request(endpoint, "POST", "/bot1:SECRETSECRET/sendMessage");
    request.body = std::move(body);
    return request;
}

TEST(HttpDirectFault, BytesThatNobodyAskedForEndAnIdleConnection) {
    ScriptedServer server([](ServerConnection& connection) {
        for (int count = 0; connection.read_request(); ++count) {
            connection.write(answer(200, std::to_string(connection.number())));
            if (connection.number() == 1) continue;
            std::this_thread::sleep_for(20ms);
            connection.write(answer(200, "for somebody else"));
            return connection.wait_for_end();
        }
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "0");
    std::this_thread::sleep_for(300ms);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "1");
}

TEST(HttpDirectFault, BytesBehindAnAnswerEndTheConnection) {
    ScriptedServer server([](ServerConnection& connection) {
        if (!connection.read_request()) return;
        connection.write(answer(200, std::to_string(connection.number())) + answer(200, "for somebody else"));
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (int i = 0; i < 5; ++i) EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, std::to_string(i));
}

/// Each connection answers one request; the next is read and the connection closed.
ScriptedServer::Script answers_once() {
    return [](ServerConnection& connection) {
        if (!connection.read_request()) return;
        connection.write(answer(200, std::to_string(connection.number())));
        connection.read_request();
    };
}

TEST(HttpDirectFault, ARepeatGoesToAFreshConnectionOnce) {
    const Certificates certificates;
    const std::string certificate = certificates.certificate();
    const std::string key = certificates.key();
    for (const bool tls : {false, true}) {
        ServerOptions options;
        if (tls) {
            options.certificate = certificate;
            options.key = key;
        }
        ScriptedServer server(answers_once(), options);
        HttpFetcher fetcher;
        net::HttpRequest request = post(direct_endpoint(server.url(), tls ? certificates.ca() : std::string()));
        request.repeatable = true;
        for (int i = 0; i < 10; ++i) {
            EXPECT_EQ(expect_response(fetcher.fetch(request)).body, std::to_string(i));
            EXPECT_EQ(server.request_count(), static_cast<std::size_t>(1 + 2 * i));
        }
        request.repeatable = false;
        const auto error = expect_error(fetcher.fetch(request), Kind::closed);
        EXPECT_TRUE(error.possibly_sent);
        EXPECT_NE(error.message.find("kept connection"), std::string::npos) << error.message;
        EXPECT_EQ(server.request_count(), 20U);
        EXPECT_EQ(server.connections(), 10);
    }
}

TEST(HttpDirectFault, AFreshConnectionThatIsClosedIsNotTriedAgain) {
    ScriptedServer server([](ServerConnection& connection) { connection.read_request(); });
    HttpFetcher fetcher;
    net::HttpRequest request = post(direct_endpoint(server.url()));
    request.repeatable = true;
    EXPECT_TRUE(expect_error(fetcher.fetch(request), Kind::closed).possibly_sent);
    EXPECT_EQ(server.request_count(), 1U);
}

TEST(HttpDirectFault, ARepeatThatFindsNoServerIsPossiblySent) {
    std::unique_ptr<ScriptedServer> server;
    std::promise<void> second;
    server = std::make_unique<ScriptedServer>([&](ServerConnection& connection) {
        connection.read_request();
        connection.write(answer(200, "first"));
        if (connection.read_request()) second.set_value();
        connection.wait_for_end();  // until the server ends, with its port
    });
    HttpFetcher fetcher;
    net::HttpRequest request = post(direct_endpoint(server->url()));
    request.repeatable = true;
    expect_response(fetcher.fetch(request));
    auto pending = fetcher.start(request);
    ASSERT_EQ(second.get_future().wait_for(30s), std::future_status::ready);
    server.reset();
    const auto result = pending.wait();
    ASSERT_TRUE(std::holds_alternative<net::HttpError>(result));
    EXPECT_TRUE(std::get<net::HttpError>(result).possibly_sent);
}

TEST(HttpDirectFault, AnAnswerBeforeTheRequestIsCompleteCounts) {
    ScriptedServer server([](ServerConnection& connection) {
        if (!connection.read_header_only()) return;
        connection.write(answer(413, "too much"));
        std::this_thread::sleep_for(200ms);
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (int i = 0; i < 3; ++i) {
        const auto response = expect_response(fetcher.fetch(post(endpoint, std::string(30'000'000, 'x'))));
        EXPECT_EQ(response.status, 413);
        EXPECT_EQ(response.body, "too much");
        EXPECT_EQ(server.connections(), i + 1);
    }
}

TEST(HttpDirectFault, AServerThatStopsReadingMeetsTheDeadline) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_header_only();
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    net::HttpRequest request = post(direct_endpoint(server.url()), std::string(30'000'000, 'x'));
    request.total_timeout = 300ms;
    const auto begin = std::chrono::steady_clock::now();
    expect_error(fetcher.fetch(request), Kind::timeout);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 290ms);
    request.total_timeout = 0ms;
    request.stall_timeout = 500ms;
    expect_error(fetcher.fetch(request), Kind::stalled);
}

TEST(HttpDirectFault, DeadlinesOfManyRequestsAreKeptApart) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (request->body == "silence") return connection.wait_for_end();
            connection.write(answer(200, request->body));
        }
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::vector<HttpFetcher::Pending> pending;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 30; ++i) {
        net::HttpRequest request = post(endpoint, "silence");
        request.total_timeout = std::chrono::milliseconds(i % 3 == 0 ? 0 : 800 - 20 * i);
        pending.push_back(fetcher.start(std::move(request)));
        EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint, "quick"))).body, "quick");
    }
    for (int i = 0; i < 30; ++i) {
        auto& one = pending[static_cast<std::size_t>(i)];
        if (i % 3 == 0) continue;
        EXPECT_TRUE(expect_error(one.wait(), Kind::timeout).possibly_sent);
    }
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 700ms);
    for (int i = 0; i < 30; i += 3) {
        auto& one = pending[static_cast<std::size_t>(i)];
        EXPECT_FALSE(one.ready());
        one.handle.cancel();
        EXPECT_TRUE(expect_error(one.wait(), Kind::cancelled).possibly_sent);
    }
}

TEST(HttpDirectFault, CancelsWhileItSendsAndReceives) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (request->body == "trickle") {
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
                while (connection.write("x")) std::this_thread::sleep_for(10ms);
                return;
            }
            connection.write(answer(200, "answered"));
        }
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (int i = 0; i < 10; ++i) {
        auto large = fetcher.start(post(endpoint, std::string(20'000'000, 'x')));
        auto trickle = fetcher.start(post(endpoint, "trickle"));
        std::this_thread::sleep_for(10ms * i);
        large.handle.cancel();
        trickle.handle.cancel();
        expect_error(trickle.wait(), Kind::cancelled);
        const auto result = large.wait();  // may have been quick
        if (std::holds_alternative<net::HttpError>(result)) expect_error(result, Kind::cancelled);
        EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "answered");
    }
}

TEST(HttpDirectFault, AResetDropsIdleConnectionsAndSparesBusyOnes) {
    std::atomic<bool> release{false};
    ScriptedServer server(ScriptedServer::serve([&](const ReceivedRequest& request) {
        while (request.body == "slow" && !release) std::this_thread::sleep_for(5ms);
        return answer(200, std::to_string(request.connection));
    }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    auto slow = fetcher.start(post(endpoint, "slow"));
    while (server.request_count() == 0) std::this_thread::sleep_for(5ms);
    EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "1");
    EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "1");
    fetcher.client().reset_connections();
    EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "2");
    release = true;
    EXPECT_EQ(expect_response(slow.wait()).body, "0");
    EXPECT_EQ(expect_response(fetcher.fetch(post(endpoint))).body, "2");
}

}  // namespace
