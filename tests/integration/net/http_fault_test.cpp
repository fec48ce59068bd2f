// SPDX-License-Identifier: MIT
#include <atomic>
#include <memory>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;

constexpr char kSecretPath[] = "/bot123456:VERY-SECRET-TOKEN/sendMessage";

net::HttpRequest secret_request(const ScriptedServer& server) {
    return net::HttpRequest(direct_endpoint(server.url()), "POST", kSecretPath);
}

void expect_no_secret(const net::HttpError& error) {
    EXPECT_EQ(error.message.find("SECRET"), std::string::npos) << error.message;
    EXPECT_EQ(error.message.find("sendMessage"), std::string::npos) << error.message;
}

/// The first connection answers one request, swallows the next and closes; later connections answer everything.
ScriptedServer::Script closes_first_kept_connection() {
    return [](ServerConnection& connection) {
        for (int count = 0; const auto request = connection.read_request(); ++count) {
            if (connection.number() == 0 && count == 1) return;
            connection.write(answer(200, "answered"));
        }
    };
}

TEST(HttpFault, ARequestOnAClosedKeptConnectionIsNotSilentlyRepeated) {
    ScriptedServer server(closes_first_kept_connection());
    HttpFetcher fetcher;
    expect_response(fetcher.fetch(secret_request(server)));
    const auto error = expect_error(fetcher.fetch(secret_request(server)), Kind::closed);
    EXPECT_TRUE(error.possibly_sent);
    expect_no_secret(error);
    EXPECT_EQ(server.request_count(), 2U);
    EXPECT_EQ(expect_response(fetcher.fetch(secret_request(server))).body, "answered");
    EXPECT_EQ(server.request_count(), 3U);
}

TEST(HttpFault, ARepeatableRequestIsRepeated) {
    ScriptedServer server(closes_first_kept_connection());
    HttpFetcher fetcher;
    expect_response(fetcher.fetch(secret_request(server)));
    net::HttpRequest request = secret_request(server);
    request.repeatable = true;
    request.body = "body";
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(request))).body, "answered");
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 3U);
    EXPECT_EQ(requests[2].body, "body");
}

TEST(HttpFault, ARepeatableFormIsRepeatedFromItsBeginning) {
    ScriptedServer server(closes_first_kept_connection());
    HttpFetcher fetcher;
    net::HttpRequest request = secret_request(server);
    request.repeatable = true;
    request.body = net::Multipart().add_text("a", std::string(10'000, 'z'));
    expect_response(fetcher.fetch(request));
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(request))).body, "answered");
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 3U);
    EXPECT_EQ(requests[2].body, requests[1].body);
    EXPECT_GT(requests[2].body_size, 10'000U);
}

TEST(HttpFault, AConnectionClosedWhileIdleIsReplaced) {
    ScriptedServer server([](ServerConnection& connection) {
        if (connection.read_request()) connection.write(answer(200, "one answer only"));
    });
    HttpFetcher fetcher;
    for (int i = 0; i < 5; ++i) {
        expect_response(fetcher.fetch(secret_request(server)));
        std::this_thread::sleep_for(50ms);
    }
    EXPECT_EQ(server.request_count(), 5U);
    EXPECT_EQ(server.connections(), 5);
}

TEST(HttpFault, NobodyListens) {
    HttpFetcher fetcher;
    const net::HttpRequest request(direct_endpoint("http://127.0.0.1:" + std::to_string(free_port())), "POST",
                                   kSecretPath);
    for (int i = 0; i < 5; ++i) {
        const auto error = expect_error(fetcher.fetch(request), Kind::connect);
        EXPECT_FALSE(error.possibly_sent);
        expect_no_secret(error);
    }
}

TEST(HttpFault, UnknownHost) {
    HttpFetcher fetcher;
    const auto error = expect_error(
        fetcher.fetch(net::HttpRequest(direct_endpoint("http://no-such-host.invalid"), "POST", kSecretPath)),
        Kind::resolve);
    EXPECT_FALSE(error.possibly_sent);
    EXPECT_NE(error.message.find("no-such-host.invalid"), std::string::npos);
    expect_no_secret(error);
}

TEST(HttpFault, HalfAnswersAndGarbage) {
    struct Case {
        const char* bytes;
        Kind kind;
    };
    const Case cases[] = {
        {"", Kind::closed},
        {"HTTP/1.1 200 OK\r\nContent-Le", Kind::closed},
        {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Kind::closed},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf", Kind::closed},
        {"this is no HTTP at all\r\n\r\n", Kind::protocol},
        {"\x16\x03\x01\x02\xff", Kind::protocol},
        {"HTTP/1.1 banana\r\n\r\n", Kind::protocol},
    };
    for (const bool reset : {false, true}) {
        for (const Case& one : cases) {
            ScriptedServer server([&](ServerConnection& connection) {
                if (!connection.read_request()) return;
                connection.write(one.bytes);
                if (reset) {
                    std::this_thread::sleep_for(20ms);
                    connection.reset();
                }
            });
            HttpFetcher fetcher;
            const auto result = fetcher.fetch(secret_request(server));
            ASSERT_TRUE(std::holds_alternative<net::HttpError>(result)) << one.bytes;
            const auto& error = std::get<net::HttpError>(result);
            EXPECT_TRUE(error.kind == one.kind || (reset && error.kind == Kind::closed))
                << one.bytes << ": " << net::to_string(error.kind) << ": " << error.message;
            EXPECT_TRUE(error.possibly_sent) << one.bytes;
            expect_no_secret(error);
            EXPECT_EQ(server.request_count(), 1U);
        }
    }
}

TEST(HttpFault, TheServerDiesAndComesBack) {
    const auto serve = ScriptedServer::serve([](const ReceivedRequest&) { return answer(200, "up"); });
    auto server = std::make_unique<ScriptedServer>(serve);
    const std::uint16_t port = server->port();
    HttpFetcher fetcher;
    const net::HttpRequest request = secret_request(*server);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i) EXPECT_EQ(expect_response(fetcher.fetch(request)).body, "up");
        server.reset();
        for (int i = 0; i < 10; ++i) EXPECT_TRUE(std::holds_alternative<net::HttpError>(fetcher.fetch(request)));
        server = std::make_unique<ScriptedServer>(serve, ServerOptions{.port = port});
    }
    EXPECT_EQ(expect_response(fetcher.fetch(request)).body, "up");
}

TEST(HttpFault, ConnectionsThatNeverAnswerAreDropped) {
    std::atomic<bool> mute{true};
    ScriptedServer server([&](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (mute) return connection.wait_for_end();
            connection.write(answer(200, "spoke"));
        }
    });
    HttpFetcher fetcher({.failures_before_reset = 2});
    net::HttpRequest request = secret_request(server);
    request.total_timeout = 100ms;
    for (int i = 0; i < 4; ++i) expect_error(fetcher.fetch(request), Kind::timeout);
    EXPECT_EQ(fetcher.statistics().resets, 2U);
    mute = false;
    request.total_timeout = 30s;
    EXPECT_EQ(expect_response(fetcher.fetch(request)).body, "spoke");
}

TEST(HttpFault, AResetLeavesTransfersUnderWayAlone) {
    std::atomic<bool> release{false};
    ScriptedServer server(ScriptedServer::serve([&](const ReceivedRequest& request) {
        while (request.target == "/slow" && !release) std::this_thread::sleep_for(5ms);
        return answer(200, request.target);
    }));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    auto slow = fetcher.start(net::HttpRequest(endpoint, "POST", "/slow"));
    while (server.request_count() == 0) std::this_thread::sleep_for(5ms);
    for (int i = 0; i < 3; ++i) {
        fetcher.client().reset_connections();
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/quick"))).body, "/quick");
    }
    EXPECT_FALSE(slow.ready());
    release = true;
    EXPECT_EQ(expect_response(slow.wait()).body, "/slow");
}

/// Does with each request what a throw of dice says.
class FaultyScript {
public:
    void operator()(ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            switch (throw_dice()) {
                case 0: return;
                case 1: connection.write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"); return;
                case 2: connection.reset(); return;
                case 3: connection.write("nonsense\r\n\r\n"); return;
                case 4: connection.wait_for_end(); return;
                case 5: connection.write(answer(502, "<html></html>")); break;
                case 6: connection.write(answer(200, "last", "Connection: close\r\n")); return;
                case 7: connection.write(answer(200, "and then")); return;  // closes a connection that seems kept
                default: connection.write(answer(200, request->body));
            }
        }
    }

private:
    unsigned throw_dice() {
        const std::lock_guard lock(mutex_);
        return static_cast<unsigned>(random_() % 24);
    }
    std::mutex mutex_;
    std::mt19937 random_{20240229};
};

TEST(HttpFault, AThousandRequestsWithRandomFaultsEachCompleteOnce) {
    constexpr int kCount = 1000;
    FaultyScript script;
    ScriptedServer server([&](ServerConnection& connection) { script(connection); });
    HttpFetcher fetcher({.max_transfers = 32});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::vector<int> completions(kCount, 0);
    std::promise<void> all;
    int done = 0;
    int good = 0;
    for (int i = 0; i < kCount; ++i) {
        net::HttpRequest request(endpoint, "POST", kSecretPath);
        request.body = std::to_string(i);
        request.total_timeout = i % 10 == 0 ? 20s : 1s;
        fetcher.client().start(std::move(request), [&, i](net::HttpResult result) {
            if (const auto* response = std::get_if<net::HttpResponse>(&result)) {
                ++good;
                EXPECT_TRUE(response->status != 200 || response->body.size() > 3 ||
                            response->body == std::to_string(i));
            } else {
                expect_no_secret(std::get<net::HttpError>(result));
            }
            ++completions[static_cast<std::size_t>(i)];
            if (++done == kCount) all.set_value();
        });
    }
    ASSERT_EQ(all.get_future().wait_for(100s), std::future_status::ready);
    std::map<std::string, int> received;
    for (const auto& request : server.requests()) ++received[request.body];
    for (const auto& [body, times] : received) EXPECT_EQ(times, 1) << "request " << body << " was sent more than once";
    fetcher.loop().execute([&] {
        for (int i = 0; i < kCount; ++i) EXPECT_EQ(completions[static_cast<std::size_t>(i)], 1) << i;
        EXPECT_GT(good, 100);
    });
}

}  // namespace
