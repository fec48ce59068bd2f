// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <netdb.h>

#include "support/certificates.hpp"
#include "support/child_process.hpp"
#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using Kind = net::HttpError::Kind;

ScriptedServer::Script echo_target() {
    return ScriptedServer::serve([](const ReceivedRequest& request) { return answer(200, request.target); });
}

/// tinyproxy, with a user and password.
class HttpProxyServer {
public:
    HttpProxyServer() : port_(free_port()) {
        folder_.write("tinyproxy.conf",
                      "Port " + std::to_string(port_) +
                          "\nListen 127.0.0.1\nTimeout 60\nAllow 127.0.0.1\nBasicAuth user pass-word\n");
        process_.emplace(std::vector<std::string>{find_program("tinyproxy", "tinyproxy-bin"), "-d", "-c",
                                                  folder_.file("tinyproxy.conf")});
        if (!process_->wait_for_port(port_)) throw std::runtime_error("tinyproxy doesn't listen");
    }
    std::string host() const { return "127.0.0.1:" + std::to_string(port_); }

private:
    TemporaryFolder folder_;
    std::uint16_t port_;
    std::optional<ChildProcess> process_;
};

/// microsocks, with a user and password.
class SocksServer {
public:
    SocksServer() : port_(free_port()) {
        process_.emplace(std::vector<std::string>{find_program("microsocks", "microsocks"), "-i", "127.0.0.1", "-p",
                                                  std::to_string(port_), "-u", "user", "-P", "pass-word"});
        if (!process_->wait_for_port(port_)) throw std::runtime_error("microsocks doesn't listen");
    }
    std::string host() const { return "127.0.0.1:" + std::to_string(port_); }

private:
    std::uint16_t port_;
    std::optional<ChildProcess> process_;
};

net::HttpRequest request_through(const std::string& url, const net::Proxy& proxy, std::string_view ca = {}) {
    net::HttpRequest request(net::Endpoint(url, {.proxy = &proxy, .ca_file = ca, .http2 = !kDirect}), "POST",
                             "/bot1:SECRETSECRET/getMe?a=b");
    // tinyproxy ends each connection after its answer, perhaps while the next request is on its way.
    request.repeatable = true;
    return request;
}

void expect_refused(const net::HttpResult& result) {
    const auto error = expect_error(result, Kind::proxy);
    EXPECT_FALSE(error.possibly_sent);
    for (const char* secret : {"SECRET", "wrong-word", "pass-word"}) {
        EXPECT_EQ(error.message.find(secret), std::string::npos) << error.message;
    }
}

TEST(HttpProxy, ForwardsPlainRequests) {
    const HttpProxyServer proxy;
    ScriptedServer server(echo_target());
    HttpFetcher fetcher;
    const net::Proxy good("http://" + proxy.host(), "user", "pass-word");
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(expect_response(fetcher.fetch(request_through(server.url(), good))).body,
                  "/bot1:SECRETSECRET/getMe?a=b");
    }
    EXPECT_TRUE(server.requests().at(0).headers.contains("via"));
    EXPECT_FALSE(server.requests().at(0).headers.contains("proxy-authorization"));
    const net::Proxy bad("http://" + proxy.host(), "user", "wrong-word");
    // The standard says 407, tinyproxy's versions differ.
    const int status = expect_response(fetcher.fetch(request_through(server.url(), bad))).status;
    EXPECT_TRUE(status == 407 || status == 401) << status;
    EXPECT_EQ(server.request_count(), 3U);
}

TEST(HttpProxy, TunnelsTls) {
    const HttpProxyServer proxy;
    const Certificates certificates;
    ScriptedServer server(echo_target(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const net::Proxy good("http://user:pass-word@" + proxy.host());
    EXPECT_EQ(expect_response(fetcher.fetch(request_through(server.url(), good, certificates.ca()))).body,
              "/bot1:SECRETSECRET/getMe?a=b");
    EXPECT_FALSE(server.requests().at(0).headers.contains("via"));
    const net::Proxy bad("http://user:wrong-word@" + proxy.host());
    expect_refused(fetcher.fetch(request_through(server.url(), bad, certificates.ca())));
    const net::Proxy missing("http://" + proxy.host());
    expect_refused(fetcher.fetch(request_through(server.url(), missing, certificates.ca())));
    EXPECT_EQ(server.request_count(), 1U);
}

// The proxy program tries a name's first address alone, and the test's server has none of IPv6: where localhost is ::1
// in the first place, the name can't be had from the proxy.
std::string name_for_proxy() {
    addrinfo* found = nullptr;
    if (::getaddrinfo("localhost", nullptr, nullptr, &found) != 0) return "127.0.0.1";
    const bool old = found->ai_family == AF_INET;
    ::freeaddrinfo(found);
    return old ? "localhost" : "127.0.0.1";
}

TEST(HttpProxy, GoesThroughSocks) {
    const SocksServer proxy;
    const Certificates certificates;
    ScriptedServer plain(echo_target());
    ScriptedServer secure(echo_target(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const std::string name = name_for_proxy();
    for (const std::string scheme : {"socks5://", "socks5h://"}) {
        const net::Proxy good(scheme + proxy.host(), "user", "pass-word");
        EXPECT_EQ(expect_response(fetcher.fetch(request_through(plain.url(name), good))).body,
                  "/bot1:SECRETSECRET/getMe?a=b");
        EXPECT_EQ(expect_response(fetcher.fetch(request_through(secure.url(), good, certificates.ca()))).status, 200);
        const net::Proxy bad(scheme + proxy.host(), "user", "wrong-word");
        expect_refused(fetcher.fetch(request_through(plain.url(), bad)));
        const net::Proxy missing(scheme + proxy.host());
        expect_refused(fetcher.fetch(request_through(plain.url(), missing)));
    }
    EXPECT_EQ(plain.request_count(), 2U);
    EXPECT_EQ(secure.request_count(), 2U);
}

TEST(HttpProxy, ProxiesThatAreNotThere) {
    HttpFetcher fetcher;
    for (const std::string scheme : {"http://", "https://", "socks5://"}) {
        const net::Proxy proxy(scheme + "127.0.0.1:" + std::to_string(free_port()));
        expect_refused(fetcher.fetch(request_through("http://127.0.0.1:1", proxy)));
    }
    const net::Proxy unknown("http://no-such-proxy.invalid:3128");
    expect_refused(fetcher.fetch(request_through("http://127.0.0.1:1", unknown)));
}

TEST(HttpProxy, FollowsTheEnvironmentAndItsExceptions) {
    const HttpProxyServer proxy;
    ScriptedServer server(echo_target());
    HttpFetcher fetcher;
    net::ProxyEnvironment environment;
    environment.http = "http://user:pass-word@" + proxy.host();
    expect_response(fetcher.fetch(request_through(server.url(), net::Proxy::from_environment("http", environment))));
    EXPECT_TRUE(server.requests().at(0).headers.contains("via"));
    environment.no = "example.org,127.0.0.1";
    const auto direct = expect_response(
        fetcher.fetch(request_through(server.url(), net::Proxy::from_environment("http", environment))));
    EXPECT_EQ(direct.body, "/bot1:SECRETSECRET/getMe?a=b");
    EXPECT_FALSE(server.requests().at(1).headers.contains("via"));
}

TEST(HttpProxy, SwitchesBetweenProxiesOnOneClient) {
    const HttpProxyServer http;
    const SocksServer socks;
    ScriptedServer server(echo_target());
    HttpFetcher fetcher;
    const net::Proxy proxies[] = {net::Proxy(), net::Proxy("http://" + http.host(), "user", "pass-word"),
                                  net::Proxy("socks5h://" + socks.host(), "user", "pass-word")};
    for (int round = 0; round < 3; ++round) {
        for (const net::Proxy& proxy : proxies) {
            EXPECT_EQ(expect_response(fetcher.fetch(request_through(server.url(), proxy))).body,
                      "/bot1:SECRETSECRET/getMe?a=b");
        }
    }
    int forwarded = 0;
    for (const auto& request : server.requests()) forwarded += request.headers.contains("via") ? 1 : 0;
    EXPECT_EQ(forwarded, 3);
}

}  // namespace
