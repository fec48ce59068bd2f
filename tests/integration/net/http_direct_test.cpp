// SPDX-License-Identifier: MIT
// What the client's own HTTP/1.1 does, as against libcurl's where both can be asked.
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "net/client/endpoint_data.hpp"
#include "support/certificates.hpp"
#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;

std::string numbered(const ReceivedRequest& request) {
    return answer(200, request.target + " on " + std::to_string(request.connection));
}

std::shared_ptr<const net::Headers> headers(const std::vector<net::Headers::Field>& fields) {
    return std::make_shared<net::Headers>(fields);
}

/// All kinds of requests that don't need libcurl, and one that does.
std::vector<net::HttpRequest> all_kinds(const net::Endpoint& endpoint) {
    std::vector<net::HttpRequest> result;
    const auto add = [&](const char* method, std::shared_ptr<const net::Headers> fields,
                         std::optional<std::string> body) {
        net::HttpRequest request(endpoint, method, "/path?a=%20b");
        request.headers = std::move(fields);
        if (body) request.body = *body;
        result.push_back(std::move(request));
    };
    const auto json = headers({{"Content-Type", "application/json"}});
    add("GET", nullptr, std::nullopt);
    add("POST", nullptr, std::nullopt);
    add("DELETE", nullptr, std::nullopt);
    add("POST", nullptr, "text");
    add("POST", json, "{}");
    add("POST", json, std::nullopt);
    add("PUT", json, std::string(100'000, 'p'));
    add("GET", headers({{"Accept", "text/html"}, {"User-Agent", "somebody"}, {"X-Empty", ""}}), std::nullopt);
    add("GET", headers({{"accept", "a"}, {"X-Value", "  two  words "}, {"X-Value", "twice"}}), std::nullopt);
    add("POST", headers({{"Host", "elsewhere.example"}}), "text");
    add("GET", headers({{"Accept-Encoding", "gzip"}}), std::nullopt);
    return result;
}

TEST(HttpDirect, TheServerSeesWhatLibcurlWouldSend) {
    ScriptedServer server(ScriptedServer::serve(numbered));
    HttpFetcher own;
    HttpFetcher libcurl({.direct = false});
    const net::Endpoint endpoint = direct_endpoint(server.url() + "/prefix");
    for (const net::HttpRequest& request : all_kinds(endpoint)) {
        expect_response(own.fetch(request));
        expect_response(libcurl.fetch(request));
        const auto seen = server.requests();
        const ReceivedRequest& a = seen[seen.size() - 2];
        const ReceivedRequest& b = seen[seen.size() - 1];
        EXPECT_EQ(a.method, b.method);
        EXPECT_EQ(a.target, b.target);
        EXPECT_EQ(a.body, b.body);
        EXPECT_EQ(a.headers, b.headers) << a.method;
    }
}

TEST(HttpDirect, NamesTheHostWithAnUnusualPort) {
    ScriptedServer server(ScriptedServer::serve(numbered));
    HttpFetcher own;
    expect_response(own.fetch(net::HttpRequest(direct_endpoint(server.url("localhost")), "GET", "/")));
    EXPECT_EQ(server.requests().at(0).headers.at("host"), "localhost:" + std::to_string(server.port()));
    EXPECT_EQ(direct_endpoint("http://example.org:80").data().authority, "example.org");
    EXPECT_EQ(direct_endpoint("https://Example.org:80/x").data().authority, "Example.org:80");
    EXPECT_EQ(direct_endpoint("https://[::1]:443").data().authority, "[::1]");
    EXPECT_EQ(direct_endpoint("http://[::1]:443").data().authority, "[::1]:443");
}

/// Both clients' view of the same bytes, each followed by the end of the connection.
TEST(HttpDirect, AnswersMeanTheSameAsToLibcurl) {
    const std::string line = std::string(90'000, 'x') + "\r\n";
    const std::string answers[] = {
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: text/x; y=z\r\n\r\nhello",
        "HTTP/1.0 200 OK\r\n\r\nuntil the end",
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nTrailer: x\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\nx",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 304 Not Modified\r\nContent-Type: a\r\n\r\n",
        "HTTP/1.1 416 No\r\nContent-Range: bytes */9\r\nContent-Length: 2\r\n\r\nno",
        "HTTP/1.1 206 Partial\r\nContent-Range: bytes 1-2/9\r\nContent-Length: 2\r\n\r\nno",
        "HTTP/1.1 429 Slow down\r\nRetry-After: 5\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 500 Oops\r\nContent-Length: 4\r\nConnection: close\r\n\r\noops",
        "",
        "HTTP/1.1 200 OK\r\nContent-Len",
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe",
        "nonsense nonsense\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\nmuch",
        "HTTP/1.1 200 OK\r\nX: " + line + "Y: " + line + "Z: " + line + "\r\n",
    };
    for (const std::string& text : answers) {
        ScriptedServer server([&](ServerConnection& connection) {
            if (connection.read_request()) connection.write(text);
        });
        net::HttpRequest request(direct_endpoint(server.url()), "POST", "/SECRETSECRET");
        request.max_response_bytes = 1'000'000;
        HttpFetcher own;
        HttpFetcher libcurl({.direct = false});
        const auto a = own.fetch(request);
        const auto b = libcurl.fetch(request);
        ASSERT_EQ(a.index(), b.index()) << text.substr(0, 100);
        if (const auto* response = std::get_if<net::HttpResponse>(&a)) {
            const auto& other = std::get<net::HttpResponse>(b);
            EXPECT_EQ(response->status, other.status);
            EXPECT_EQ(response->http_version, other.http_version) << text;
            EXPECT_EQ(response->body, other.body);
            EXPECT_EQ(response->content_type, other.content_type);
            EXPECT_EQ(response->content_length, other.content_length) << text;
            EXPECT_EQ(response->content_range, other.content_range);
            EXPECT_EQ(response->retry_after, other.retry_after);
        } else {
            const auto& error = std::get<net::HttpError>(a);
            const auto& other = std::get<net::HttpError>(b);
            EXPECT_STREQ(net::to_string(error.kind), net::to_string(other.kind)) << text.substr(0, 100);
            EXPECT_EQ(error.possibly_sent, other.possibly_sent);
            // The beginning is ours, what follows is libcurl's or ours.
            EXPECT_EQ(error.message.substr(0, error.message.find(": ")),
                      other.message.substr(0, other.message.find(": ")));
            EXPECT_EQ(error.message.find("SECRET"), std::string::npos);
        }
    }
}

TEST(HttpDirect, KeepsAConnectionExactlyIfTheServerDoes) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto request = connection.read_request()) {
            if (request->target == "/close") {
                connection.write(answer(200, "x", "Connection: close\r\n"));
                return connection.wait_for_end();
            }
            if (request->target == "/old") {
                connection.write("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx");
                return connection.wait_for_end();
            }
            if (request->target == "/chunked") {
                connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n");
            } else if (request->method == "HEAD") {
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n");
            } else {
                connection.write("HTTP/1.1 100 Continue\r\n\r\n" + answer(200, "x"));
            }
        }
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    int expected = 1;
    for (const char* path : {"/", "/chunked", "/", "/close", "/", "/old", "/", "/chunked"}) {
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", path))).body, "x");
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "HEAD", "/"))).body, "");
        if (path == std::string("/close") || path == std::string("/old")) ++expected;
        EXPECT_EQ(server.connections(), expected) << path;
    }
}

TEST(HttpDirect, EndpointsToTheSameServerShareConnections) {
    ScriptedServer server(ScriptedServer::serve(numbered));
    HttpFetcher fetcher;
    for (int i = 0; i < 40; ++i) {
        const net::Endpoint endpoint = direct_endpoint(server.url() + "/" + std::to_string(i));
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "GET", "/"))).body,
                  "/" + std::to_string(i) + "/ on 0");
    }
    // Another name for it is another server.
    expect_response(fetcher.fetch(net::HttpRequest(direct_endpoint(server.url("localhost")), "GET", "/")));
    EXPECT_EQ(server.connections(), 2);
}

TEST(HttpDirect, LargeBodiesBothWaysPlainAndEncrypted) {
    const Certificates certificates;
    const std::string certificate = certificates.certificate();
    const std::string key = certificates.key();
    for (const bool tls : {false, true}) {
        ServerOptions options{.keep_body = std::size_t{8} << 20};
        if (tls) {
            options.certificate = certificate;
            options.key = key;
        }
        ScriptedServer server(
            ScriptedServer::serve([](const ReceivedRequest& request) { return answer(200, request.body); }), options);
        HttpFetcher fetcher;
        net::HttpRequest request(direct_endpoint(server.url(), tls ? certificates.ca() : std::string()), "POST", "/");
        std::string body(5'000'000, '\0');
        for (std::size_t i = 0; i < body.size(); ++i) body[i] = static_cast<char>(i * 31 + i / 977);
        for (int i = 0; i < 3; ++i) {
            request.body = body;
            EXPECT_TRUE(expect_response(fetcher.fetch(request)).body == body);
            request.body = "small";
            EXPECT_EQ(expect_response(fetcher.fetch(request)).body, "small");
        }
        EXPECT_EQ(server.connections(), 1);
    }
}

std::size_t open_descriptors() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
}

TEST(HttpDirect, TenThousandRequestsLeaveNothingBehind) {
    ScriptedServer server(ScriptedServer::serve(numbered));
    HttpFetcher fetcher({.max_transfers = 8});
    net::HttpRequest request(direct_endpoint(server.url()), "POST", "/bot1:x/getMe");
    request.body = "{}";
    expect_response(fetcher.fetch(request));
    const std::size_t before = open_descriptors();
    constexpr int kCount = 10'000;
    std::atomic<int> good{0};
    std::atomic<int> left{kCount};
    std::promise<void> all;
    for (int i = 0; i < kCount; ++i) {
        fetcher.client().start(request, [&](net::HttpResult result) {
            if (std::holds_alternative<net::HttpResponse>(result)) ++good;
            if (--left == 0) all.set_value();
        });
    }
    ASSERT_EQ(all.get_future().wait_for(100s), std::future_status::ready);
    EXPECT_EQ(good, kCount);
    EXPECT_EQ(server.request_count(), kCount + 1U);
    EXPECT_LE(server.connections(), 8);
    fetcher.loop().execute([&] {
        EXPECT_EQ(fetcher.client().statistics().active, 0U);
        EXPECT_EQ(fetcher.client().statistics().waiting, 0U);
        EXPECT_LE(fetcher.loop().pending_timers(), 4U);
    });
    EXPECT_LE(open_descriptors(), before + 2 * 7);
    fetcher.client().reset_connections();
    for (int i = 0; i < 1000 && open_descriptors() > before; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_LE(open_descriptors(), before);
}

}  // namespace
