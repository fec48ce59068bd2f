// SPDX-License-Identifier: MIT
// Many connections at once, some of them half-open on purpose. The clients are bare sockets of several addresses.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hook_fixture.hpp"

namespace telepot::webhook_test {
namespace {

/// A connection from an address of choice: all of 127.0.0.0/8 is this machine's.
class Client {
public:
    Client(const std::string& from, std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        ::inet_pton(AF_INET, from.c_str(), &address.sin_addr);
        const int more_ports = 1;
        ::setsockopt(socket_, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &more_ports, sizeof more_ports);
        const timeval patience{20, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~Client() { ::close(socket_); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    bool connected() const { return connected_; }
    void send(const std::string& bytes) const { ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL); }
    /// The status of the answer; 0 if the connection ends without one.
    int status() const {
        std::string text;
        char buffer[4096];
        while (text.find("\r\n\r\n") == std::string::npos) {
            const auto got = ::recv(socket_, buffer, sizeof buffer, 0);
            if (got <= 0) return 0;
            text.append(buffer, static_cast<std::size_t>(got));
        }
        return std::stoi(text.substr(9, 3));
    }
    /// Whether the server has ended it, as far as this side knows by now.
    bool ended() const {
        pollfd waiting{socket_, POLLIN, 0};
        if (::poll(&waiting, 1, 0) <= 0) return false;
        char byte = 0;
        return ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
    }

private:
    int socket_;
    bool connected_ = false;
};

using Clients = std::vector<std::unique_ptr<Client>>;

class Crowd : public testing::Test {
protected:
    Crowd() {
        rlimit files{};
        ::getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
        ::setrlimit(RLIMIT_NOFILE, &files);
    }

    /// Connections with a head that has begun and doesn't end.
    static Clients half_open(int count, const std::string& from, std::uint16_t port) {
        Clients clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<Client>(from, port));
            clients.back()->send("POST /hook HTTP/1.1\r\nHost: x\r\n");
        }
        return clients;
    }
    static std::size_t ended(const Clients& clients) {
        std::size_t count = 0;
        for (const auto& client : clients) count += client->ended() ? 1 : 0;
        return count;
    }
    static int post(const std::string& from, std::uint16_t port, int update_id = 1) {
        const Client client(from, port);
        client.send(post_text("/hook", update_text(update_id)));
        return client.status();
    }

    UpdateQueue queue{1000};
};

TEST_F(Crowd, AThousandHalfOpenRequestsOfOneAddressDontBlockAnother) {
    WebhookServer server({.port = 0});
    server.add("/hook", secret, queue);
    const Clients idlers = half_open(1000, "127.0.0.2", server.port());
    EXPECT_TRUE(eventually([&] { return ended(idlers) == 600; })) << "400 of an address, and no more";
    EXPECT_EQ(server.statistics().turned_away, 600U);
    for (int i = 1; i <= 50; ++i) EXPECT_EQ(post("127.0.0.3", server.port(), i), 200) << i;
    EXPECT_EQ(post("127.0.0.2", server.port()), 0) << "that address has what it may have";
    EXPECT_EQ(server.statistics().accepted, 50U);
}

TEST_F(Crowd, APlaceThatIsGivenUpCanBeHadAgain) {
    WebhookServer server({.port = 0, .max_connections_per_address = 2});
    server.add("/hook", secret, queue);
    for (int round = 0; round < 5; ++round) {
        Clients idlers = half_open(2, "127.0.0.2", server.port());
        ASSERT_TRUE(eventually([&] { return server.statistics().connections == 2; }));
        EXPECT_EQ(post("127.0.0.2", server.port()), 0);
        idlers.pop_back();
        EXPECT_TRUE(eventually([&] { return post("127.0.0.2", server.port(), round) == 200; }));
    }
}

TEST_F(Crowd, WhenItIsFullTheOldestWithoutAWholeHeadGoesFirst) {
    WebhookServer server({.port = 0, .max_connections = 20, .max_connections_per_address = 0});
    server.add("/hook", secret, queue);
    const Clients idlers = half_open(20, "127.0.0.2", server.port());
    ASSERT_TRUE(eventually([&] { return server.statistics().connections == 20; }));
    for (int i = 1; i <= 5; ++i) EXPECT_EQ(post("127.0.0.2", server.port(), i), 200) << i;
    EXPECT_TRUE(idlers.front()->ended());
    EXPECT_FALSE(idlers.back()->ended());
    EXPECT_GE(server.statistics().turned_away, 1U);
}

TEST_F(Crowd, ARequestThatIsBeingReadOrHandledKeepsItsPlace) {
    WebhookServer server({.port = 0, .max_connections = 3});
    server.add("/hook", secret, queue);
    const std::string whole = post_text("/hook", update_text(1), secret, {{"Expect", "100-continue"}});
    const std::size_t head = whole.find("\r\n\r\n") + 4;
    Clients senders;
    for (int i = 0; i < 3; ++i) {
        senders.push_back(std::make_unique<Client>("127.0.0.2", server.port()));
        senders.back()->send(whole.substr(0, head));
        ASSERT_EQ(senders.back()->status(), 100) << "the head has been read";
    }
    EXPECT_EQ(post("127.0.0.3", server.port(), 9), 0);
    for (const auto& sender : senders) {
        sender->send(whole.substr(head));
        EXPECT_EQ(sender->status(), 200);
    }
}

TEST_F(Crowd, OtherSourcesAreTurnedAwayAtTheDoor) {
    WebhookServer server({.port = 0, .allowed_sources = {"127.0.0.4"}, .liveness_path = "", .readiness_path = ""});
    server.add("/hook", secret, queue);
    const Clients strangers = half_open(300, "127.0.0.2", server.port());
    EXPECT_TRUE(eventually([&] { return ended(strangers) == 300; }));
    EXPECT_EQ(server.statistics().connections, 0U);
    EXPECT_EQ(post("127.0.0.2", server.port()), 0);
    EXPECT_EQ(post("127.0.0.4", server.port()), 200);
    EXPECT_EQ(server.statistics().turned_away, 301U);
}

TEST_F(Crowd, BehindATrustedProxyNobodyIsTurnedAwayAtTheDoor) {
    WebhookServer server({.port = 0,
                          .trusted_proxies = {"127.0.0.2"},
                          .allowed_sources = telegram_networks,
                          .max_connections_per_address = 1});
    server.add("/hook", secret, queue);
    const Clients idlers = half_open(10, "127.0.0.2", server.port());
    ASSERT_TRUE(eventually([&] { return server.statistics().connections == 10; }));
    const Client proxy("127.0.0.2", server.port());
    proxy.send(post_text("/hook", update_text(1), secret, {{"X-Forwarded-For", "149.154.167.220"}}));
    EXPECT_EQ(proxy.status(), 200);
    EXPECT_EQ(post("127.0.0.5", server.port()), 403) << "it may speak, and is refused by its address";
}

TEST_F(Crowd, ExpectationsThatNobodyCanMeetAreRefused) {
    WebhookServer server({.port = 0});
    server.add("/hook", secret, queue);
    const std::string update = update_text(1);
    const auto status_of = [&](const std::string& expectation) {
        const Client client("127.0.0.1", server.port());
        client.send(post_text("/hook", update, secret, {{"Expect", expectation}}));
        return client.status();
    };
    EXPECT_EQ(status_of("x"), 417);
    EXPECT_EQ(status_of("100-continue, x"), 417);
    EXPECT_EQ(status_of("100-Continue"), 200);
    EXPECT_EQ(queue.statistics().accepted, 1U);
}

TEST_F(Crowd, ATargetInAbsoluteFormIsTheSamePath) {
    WebhookServer server({.port = 0});
    server.add("/hook", secret, queue);
    const auto status_of = [&](const std::string& target) {
        const Client client("127.0.0.1", server.port());
        client.send(post_text(target, update_text(1)));
        return client.status();
    };
    EXPECT_EQ(status_of("http://bot.example.org/hook"), 200);
    EXPECT_EQ(status_of("HTTPS://bot.example.org:8443/hook?x=y"), 200);
    EXPECT_EQ(status_of("http://bot.example.org/other"), 404);
    EXPECT_EQ(status_of("http:///hook"), 400);
    EXPECT_EQ(queue.statistics().accepted, 2U);
}

}  // namespace
}  // namespace telepot::webhook_test
