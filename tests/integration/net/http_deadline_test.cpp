// SPDX-License-Identifier: MIT
#include <thread>

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using namespace std::chrono_literals;
using Kind = net::HttpError::Kind;
using Clock = std::chrono::steady_clock;

/// A port that neither accepts nor refuses connections: its queue of connections is full.
class DeafPort {
public:
    DeafPort() {
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address);
        ::listen(listener_, 0);
        socklen_t size = sizeof address;
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        for (int& filler : fillers_) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            ::connect(filler, reinterpret_cast<sockaddr*>(&address), sizeof address);
        }
        std::this_thread::sleep_for(50ms);
    }
    ~DeafPort() {
        for (const int filler : fillers_) ::close(filler);
        ::close(listener_);
    }
    DeafPort(const DeafPort&) = delete;
    DeafPort& operator=(const DeafPort&) = delete;
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

private:
    int listener_ = -1;
    int fillers_[4] = {-1, -1, -1, -1};
    unsigned port_ = 0;
};

TEST(HttpDeadline, Connect) {
    const DeafPort port;
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(port.url()), "POST", "/");
    request.connect_timeout = 200ms;
    const auto begin = Clock::now();
    EXPECT_FALSE(expect_error(fetcher.fetch(std::move(request)), Kind::timeout).possibly_sent);
    EXPECT_GE(Clock::now() - begin, 190ms);
    EXPECT_LT(Clock::now() - begin, 30s);
}

TEST(HttpDeadline, ConnectCoversTls) {
    ScriptedServer server([](ServerConnection& connection) { connection.wait_for_end(); });  // says nothing
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint("https://127.0.0.1:" + std::to_string(server.port())), "POST", "/");
    request.connect_timeout = 200ms;
    EXPECT_FALSE(expect_error(fetcher.fetch(std::move(request)), Kind::timeout).possibly_sent);
}

TEST(HttpDeadline, Total) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_request();
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "POST", "/bot123:TOPSECRET/sendMessage");
    request.total_timeout = 300ms;
    const auto begin = Clock::now();
    const auto error = expect_error(fetcher.fetch(std::move(request)), Kind::timeout);
    EXPECT_TRUE(error.possibly_sent);
    EXPECT_EQ(error.message.find("TOPSECRET"), std::string::npos) << error.message;
    EXPECT_GE(Clock::now() - begin, 290ms);
    EXPECT_LT(Clock::now() - begin, 30s);
}

TEST(HttpDeadline, TotalEndsASlowTrickleToo) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_request();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        while (connection.write("x")) std::this_thread::sleep_for(20ms);
    });
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/");
    request.total_timeout = 400ms;
    request.stall_timeout = 20s;
    EXPECT_TRUE(expect_error(fetcher.fetch(std::move(request)), Kind::timeout).possibly_sent);
}

TEST(HttpDeadline, Stall) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_request();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nbeginning");
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/");
    request.total_timeout = 0ms;
    request.stall_timeout = 900ms;
    const auto begin = Clock::now();
    EXPECT_TRUE(expect_error(fetcher.fetch(std::move(request)), Kind::stalled).possibly_sent);
    EXPECT_LT(Clock::now() - begin, 40s);
}

TEST(HttpDeadline, TheTimeInTheQueueCounts) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.read_request();
        connection.wait_for_end();
    });
    HttpFetcher fetcher({.max_transfers = 1});
    const net::Endpoint endpoint = direct_endpoint(server.url());
    auto blocker = fetcher.start(net::HttpRequest(endpoint, "POST", "/blocker"));
    net::HttpRequest request(endpoint, "POST", "/waiting");
    request.total_timeout = 300ms;
    EXPECT_FALSE(expect_error(fetcher.fetch(std::move(request)), Kind::timeout).possibly_sent);
    EXPECT_FALSE(blocker.ready());
    blocker.handle.cancel();
    expect_error(blocker.wait(), Kind::cancelled);
    fetcher.loop().execute([&] { EXPECT_EQ(fetcher.client().statistics().waiting, 0U); });
}

TEST(HttpDeadline, NoDeadlineMeansNone) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) {
        std::this_thread::sleep_for(500ms);
        return answer(200, "late");
    }));
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/");
    request.connect_timeout = request.total_timeout = request.stall_timeout = 0ms;
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(request))).body, "late");
}

}  // namespace
