// SPDX-License-Identifier: MIT
// What the server makes of requests, good and bad. The client is a bare socket.
#include <fstream>
#include <future>

#include "hook_fixture.hpp"

namespace telepot::webhook_test {
namespace {

class Server : public testing::Test {
protected:
    static int status(std::uint16_t port, const std::string& bytes) {
        Wire wire(port);
        wire.send(bytes);
        return wire.read().status;
    }
    std::size_t waiting() { return queue.statistics().waiting; }

    UpdateQueue queue{100};
};

WebhookServerOptions any_port() {
    return {.port = 0};
}

TEST_F(Server, QueuesAnUpdateAndAcknowledgesIt) {
    WebhookServer server(any_port());
    server.add("/hook", secret, queue);
    Wire wire(server.port());
    for (int i = 1; i <= 3; ++i) {
        wire.send(post_text("/hook", update_text(i)));
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "");
        EXPECT_EQ(waiting(), static_cast<std::size_t>(i)) << "queued before it is acknowledged";
    }
    EXPECT_EQ(server.statistics().accepted, 3U);
    EXPECT_EQ(server.statistics().connections, 1U);
}

TEST_F(Server, RefusesWithoutDetail) {
    WebhookServer server(any_port());
    server.add("/hook", secret, queue);
    const std::string body = update_text(1);
    const auto refused = [&](const std::string& bytes) {
        Wire wire(server.port());
        wire.send(bytes);
        const Answer answer = wire.read();
        EXPECT_EQ(answer.body, "") << bytes;
        EXPECT_FALSE(answer.headers.contains("server")) << bytes;
        return answer.status;
    };
    EXPECT_EQ(refused(post_text("/other", body)), 404);
    EXPECT_EQ(refused(post_text("/hook/", body)), 404);
    EXPECT_EQ(refused(post_text("/", body)), 404);
    EXPECT_EQ(refused(request_text("GET", "/hook")), 405);
    EXPECT_EQ(refused(request_text("PUT", "/hook", body, {{"X-Telegram-Bot-Api-Secret-Token", secret}})), 405);
    EXPECT_EQ(refused(post_text("/hook", body, "")), 401);
    EXPECT_EQ(refused(post_text("/hook", body, "wrong")), 401);
    EXPECT_EQ(refused(post_text("/hook", body, std::string(secret) + "x")), 401);
    EXPECT_EQ(refused(post_text("/hook", body, std::string(secret).substr(1))), 401);
    EXPECT_EQ(refused(post_text("/hook", "{}")), 400);
    EXPECT_EQ(refused(post_text("/hook", "not json")), 400);
    EXPECT_EQ(refused(post_text("/hook", "")), 400);
    EXPECT_EQ(waiting(), 0U);
    EXPECT_EQ(refused(post_text("/hook", body)), 200);
}

TEST_F(Server, AnswersARefusalBeforeTheBodyHasCome) {
    WebhookServer server({.port = 0, .max_body = 1000});
    server.add("/hook", secret, queue);
    const auto head = [](const std::string& path, const std::string& key, const std::string& length) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: " + key +
               "\r\nContent-Length: " + length + "\r\n\r\n";
    };
    for (const auto& [bytes, expected] :
         {std::pair{head("/hook", "wrong", "900"), 401}, std::pair{head("/none", secret, "900"), 404},
          std::pair{head("/hook", secret, "1001"), 413},
          std::pair{head("/hook", secret, "99999999999999999999999"), 400}}) {
        Wire wire(server.port());
        wire.send(bytes);
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, expected) << bytes;
        EXPECT_EQ(answer.headers.at("connection"), "close");
        EXPECT_TRUE(wire.closed_within(10s));
    }
}

TEST_F(Server, TakesChunkedAndPipelinedRequestsInAnyPieces) {
    WebhookServer server(any_port());
    server.add("/hook", secret, queue);
    const std::string update = update_text(1);
    std::string chunked =
        "POST /hook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nX-Telegram-Bot-Api-Secret-Token: " +
        std::string(secret) + "\r\n\r\n";
    for (std::size_t at = 0; at < update.size(); at += 50) {
        const std::string piece = update.substr(at, 50);
        std::ostringstream size;
        size << std::hex << piece.size();
        chunked += size.str() + "\r\n" + piece + "\r\n";
    }
    chunked += "0\r\n\r\n";
    std::string all = chunked;
    for (int i = 2; i <= 20; ++i) all += post_text("/hook", update_text(i));
    all += post_text("/hook", update_text(21), "wrong");
    all += post_text("/hook", update_text(21));
    Wire together(server.port());
    together.send(all);
    for (int i = 1; i <= 20; ++i) EXPECT_EQ(together.read().status, 200) << i;
    EXPECT_EQ(together.read().status, 401);
    EXPECT_EQ(together.read().status, 200);
    EXPECT_EQ(waiting(), 21U);
    Wire pieces(server.port());
    for (std::size_t at = 0; at < chunked.size(); at += 37) {
        pieces.send(chunked.substr(at, 37));
        std::this_thread::sleep_for(1ms);
    }
    EXPECT_EQ(pieces.read().status, 200);
}

TEST_F(Server, RefusesIllFormedRequests) {
    WebhookServer server({.port = 0, .max_header = 4096});
    server.add("/hook", secret, queue);
    const std::string key = std::string("X-Telegram-Bot-Api-Secret-Token: ") + secret + "\r\n";
    const std::string body = update_text(1);
    const std::string size = std::to_string(body.size());
    const auto with = [&](const std::string& fields) {
        return "POST /hook HTTP/1.1\r\n" + key + fields + "\r\n" + body;
    };
    const std::vector<std::pair<std::string, int>> cases{
        {"\x16\x03\x01 TLS to a plain port\r\n\r\n", 400},
        {"POST /hook\r\n\r\n", 400},
        {"POST  HTTP/1.1\r\n\r\n", 400},
        {"POST /ho ok HTTP/1.1\r\n\r\n", 400},
        {"POST /hook HTTP/2.0\r\n\r\n", 505},
        {"P@ST /hook HTTP/1.1\r\n\r\n", 400},
        {with("Content-Length: " + size + "\r\nContent-Length: " + size + "\r\n"), 400},
        {with("Content-Length: " + size + "\r\nTransfer-Encoding: chunked\r\n"), 400},
        {with("Content-Length: -1\r\n"), 400},
        {with("Content-Length: +5\r\n"), 400},
        {with("Content-Length: 0x10\r\n"), 400},
        {with("Content-Length: 5, 5\r\n"), 400},
        {with("Content-Length:\r\n"), 400},
        {with("Content-Length : " + size + "\r\n"), 400},
        {with("Transfer-Encoding: gzip, chunked\r\n"), 501},
        {with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400},
        {with("Transfer-Encoding: xchunked\r\n"), 501},
        {with("X: a\r\n folded\r\nContent-Length: " + size + "\r\n"), 400},
        {with(std::string("X: a\0b\r\n", 8) + "Content-Length: " + size + "\r\n"), 400},
        {with("no colon\r\n"), 400},
        {with(": no name\r\n"), 400},
        {with("X: " + std::string(5000, 'x') + "\r\n"), 431},
        {"POST /hook HTTP/1.1\n" + key + "\n", 400},
        {"POST /hook HTTP/1.1\r\n" + key + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400},
        {"POST /hook HTTP/1.1\r\n" + key + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n", 400},
        {"POST /hook HTTP/1.1\r\n" + key + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", 413},
        {"POST /hook HTTP/1.0\r\n" + key + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    };
    for (const auto& [bytes, expected] : cases) {
        Wire wire(server.port());
        wire.send(bytes);
        // What can't end a head, like a line that only looks like an end, is ended by the client.
        if (bytes.find("\r\n\r\n") == std::string::npos) wire.send("\r\n\r\n");
        EXPECT_EQ(wire.read().status, expected) << bytes;
    }
    std::string fields;
    for (int i = 0; i < 150; ++i) fields += "A: b\r\n";
    EXPECT_EQ(status(server.port(), with(fields)), 431);
    EXPECT_EQ(waiting(), 0U);
    EXPECT_EQ(status(server.port(), with("Content-Length: " + size + "\r\n")), 200);
}

TEST_F(Server, ATruncatedRequestIsNoUpdate) {
    WebhookServer server(any_port());
    server.add("/hook", secret, queue);
    const std::string whole = post_text("/hook", update_text(1));
    for (const std::size_t size : {std::size_t{1}, std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
        Wire wire(server.port());
        wire.send(whole.substr(0, size));
        wire.close();
    }
    EXPECT_TRUE(eventually([&] { return server.statistics().connections == 0; }));
    EXPECT_EQ(waiting(), 0U);
}

TEST_F(Server, SlowSendersAreEndedAndHarmNobody) {
    WebhookServer server({.port = 0, .header_timeout = 1, .request_timeout = 2});
    server.add("/hook", secret, queue);
    const std::string whole = post_text("/hook", update_text(1));
    const std::size_t head = whole.find("\r\n\r\n") + 4;
    // One byte every 100 ms, in the head and in the body: never silent for long, and never done.
    const auto drip = [&](std::size_t at_once) {
        Wire wire(server.port());
        wire.send(whole.substr(0, at_once));
        const auto begin = std::chrono::steady_clock::now();
        for (std::size_t at = at_once; at < whole.size() - 1; ++at) {
            if (wire.closed_within(100ms)) break;
            if (std::chrono::steady_clock::now() - begin > 15s) return false;
            wire.send(whole.substr(at, 1));
        }
        return true;
    };
    auto slow_head = std::async(std::launch::async, drip, std::size_t{5});
    auto slow_body = std::async(std::launch::async, drip, head + 5);
    std::vector<std::unique_ptr<Wire>> silent;
    for (int i = 0; i < 50; ++i) silent.push_back(std::make_unique<Wire>(server.port()));
    for (int i = 1; i <= 20; ++i) EXPECT_EQ(status(server.port(), post_text("/hook", update_text(i))), 200);
    EXPECT_TRUE(slow_head.get());
    EXPECT_TRUE(slow_body.get());
}

TEST_F(Server, AFullQueueAsksToComeAgainLater) {
    UpdateQueue small{1};
    WebhookServer server({.port = 0, .retry_after = 7});
    server.add("/hook", secret, small);
    Wire wire(server.port());
    wire.send(post_text("/hook", update_text(1)));
    EXPECT_EQ(wire.read().status, 200);
    wire.send(post_text("/hook", update_text(2)));
    const Answer answer = wire.read();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.headers.at("retry-after"), "7");
    EXPECT_EQ(server.statistics().full, 1U);
}

TEST_F(Server, ManyBotsShareAPort) {
    UpdateQueue other{10};
    WebhookServer server(any_port());
    server.add("/one", "secret-of-one", queue);
    server.add("/two", "secret-of-two", other);
    EXPECT_EQ(status(server.port(), post_text("/one", update_text(1), "secret-of-one")), 200);
    EXPECT_EQ(status(server.port(), post_text("/two", update_text(1), "secret-of-one")), 401);
    EXPECT_EQ(status(server.port(), post_text("/two", update_text(1), "secret-of-two")), 200);
    EXPECT_EQ(waiting(), 1U);
    EXPECT_EQ(other.statistics().waiting, 1U);
    server.add("/two", "changed", queue);
    EXPECT_EQ(status(server.port(), post_text("/two", update_text(2), "secret-of-two")), 401);
    EXPECT_EQ(status(server.port(), post_text("/two", update_text(2), "changed")), 200);
    EXPECT_EQ(waiting(), 2U);
}

TEST_F(Server, OnlyAllowedSourcesPassAndOnlyTrustedProxiesAreBelieved) {
    WebhookServer closed({.port = 0, .allowed_sources = telegram_networks});
    closed.add("/hook", secret, queue);
    const std::string body = update_text(1);
    const auto from = [&](const std::string& chain) {
        return post_text("/hook", body, secret, {{"X-Forwarded-For", chain}});
    };
    EXPECT_EQ(status(closed.port(), post_text("/hook", body)), 403);
    EXPECT_EQ(status(closed.port(), from("149.154.167.220")), 403) << "127.0.0.1 isn't a trusted proxy";
    WebhookServer behind(
        {.port = 0, .trusted_proxies = {"127.0.0.1", "10.0.0.0/8"}, .allowed_sources = telegram_networks});
    behind.add("/hook", secret, queue);
    EXPECT_EQ(status(behind.port(), from("149.154.167.220")), 200);
    EXPECT_EQ(status(behind.port(), from("91.108.4.1, 10.1.2.3")), 200) << "two proxies of ours";
    EXPECT_EQ(status(behind.port(), from("149.154.167.220, 192.0.2.1")), 403) << "what stands left is anybody's word";
    EXPECT_EQ(status(behind.port(), from("149.154.160.1, nonsense")), 403);
    EXPECT_EQ(status(behind.port(), post_text("/hook", body)), 403);
    EXPECT_EQ(
        status(behind.port(), post_text("/hook", body, secret,
                                        {{"X-Forwarded-For", "149.154.167.220"}, {"X-Forwarded-For", "192.0.2.1"}})),
        403);
    EXPECT_EQ(status(closed.port(), request_text("GET", "/healthz")), 200);
}

TEST_F(Server, TellsOfItsHealth) {
    WebhookServer server(any_port());
    server.add("/hook", secret, queue);
    EXPECT_EQ(status(server.port(), request_text("GET", "/healthz")), 200);
    EXPECT_EQ(status(server.port(), request_text("GET", "/readyz")), 200);
    EXPECT_EQ(status(server.port(), request_text("POST", "/readyz")), 405);
    server.set_ready(false);
    EXPECT_EQ(status(server.port(), request_text("GET", "/readyz")), 503);
    EXPECT_EQ(status(server.port(), request_text("GET", "/healthz")), 200);
}

TEST_F(Server, BoundsItsConnections) {
    WebhookServer server({.port = 0, .max_connections = 3});
    server.add("/hook", secret, queue);
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 3; ++i) {
        wires.push_back(std::make_unique<Wire>(server.port()));
        wires.back()->send(post_text("/hook", update_text(i)));
        EXPECT_EQ(wires.back()->read().status, 200);
    }
    EXPECT_EQ(status(server.port(), post_text("/hook", update_text(9))), 200);
    EXPECT_TRUE(wires.front()->closed_within(10s)) << "the one that has waited longest makes room";
    wires.back()->send(post_text("/hook", update_text(10)));
    EXPECT_EQ(wires.back()->read().status, 200);
    EXPECT_LE(server.statistics().connections, 3U);
    EXPECT_EQ(server.statistics().turned_away, 1U);
}

TEST_F(Server, RefusesOptionsThatMakeNoSense) {
    EXPECT_THROW(WebhookServer({.port = 0, .certificate_file = "x"}), BadArgument);
    EXPECT_THROW(WebhookServer({.port = 0, .trusted_proxies = {"10.0.0.0/40"}}), BadArgument);
    EXPECT_THROW(WebhookServer({.port = 0, .certificate_file = "/none", .key_file = "/none"}), std::runtime_error);
    WebhookServer server(any_port());
    EXPECT_THROW(server.add("hook", secret, queue), BadArgument);
    EXPECT_THROW(server.add("/hook", "", queue), BadArgument);
    EXPECT_THROW(server.add("/hook", "with space", queue), BadArgument);
    EXPECT_THROW(WebhookServer({.port = server.port()}), std::system_error);
}

/// Posts updates over a connection until the server says that it closes; counts what went wrong.
class Load {
public:
    Load(std::uint16_t port, const std::string& certificate, int first)
        : thread_([this, port, certificate, first] { run(port, certificate, first); }) {}
    ~Load() { join(); }
    void join() {
        if (thread_.joinable()) thread_.join();
    }

    std::atomic<int> good{0};
    std::atomic<int> failed{0};
    std::atomic<bool> stop{false};

private:
    void run(std::uint16_t port, const std::string& certificate, int first) {
        Wire wire(port, certificate);
        for (int i = 0; !stop; ++i) {
            wire.send(post_text("/hook", update_text(first + i)));
            const Answer answer = wire.read();
            if (answer.status == 200 || answer.status == 503) {
                ++good;
            } else {
                ++failed;
                return;
            }
            if (answer.headers.at("connection") == "close") return;
        }
    }
    std::thread thread_;
};

TEST_F(Server, StopsInGoodOrderUnderLoad) {
    for (const bool tls : {false, true}) {
        const OwnCertificate own;
        UpdateQueue large{1'000'000};
        WebhookServer server(
            tls ? WebhookServerOptions{.port = 0, .certificate_file = own.certificate(), .key_file = own.key()}
                : any_port());
        server.add("/hook", secret, large);
        std::vector<std::unique_ptr<Load>> loads;
        for (int i = 0; i < 8; ++i) {
            loads.push_back(std::make_unique<Load>(server.port(), tls ? own.certificate() : "", i * 1'000'000));
        }
        ASSERT_TRUE(eventually([&] { return large.statistics().accepted > 300; }));
        server.stop(10);
        int good = 0;
        for (const auto& load : loads) {
            load->stop = true;
            load->join();
            EXPECT_EQ(load->failed, 0);
            good += load->good;
        }
        EXPECT_EQ(large.statistics().accepted, static_cast<std::uint64_t>(good));
        EXPECT_FALSE(Wire(server.port()).connected());
    }
}

TEST_F(Server, TakesOverANewCertificateUnderLoad) {
    const OwnCertificate own;
    UpdateQueue large{1'000'000};
    WebhookServer server(
        {.port = 0, .certificate_file = own.certificate(), .key_file = own.key(), .certificate_check = 0.05});
    server.add("/hook", secret, large);
    const test::TemporaryFolder folder;
    const std::string first = folder.file("first.pem");
    std::filesystem::copy_file(own.certificate(), first);
    std::vector<std::unique_ptr<Load>> loads;
    for (int i = 0; i < 4; ++i) loads.push_back(std::make_unique<Load>(server.port(), first, i * 1'000'000));
    ASSERT_TRUE(eventually([&] { return large.statistics().accepted > 100; }));
    own.renew();
    ASSERT_TRUE(eventually([&] { return Wire(server.port(), own.certificate()).connected(); }));
    EXPECT_FALSE(Wire(server.port(), first).connected()) << "new connections get the new certificate";
    const auto before = large.statistics().accepted;
    ASSERT_TRUE(eventually([&] { return large.statistics().accepted > before + 100; })) << "the old ones go on";
    for (const auto& load : loads) {
        load->stop = true;
        load->join();
        EXPECT_EQ(load->failed, 0);
    }
    EXPECT_EQ(server.statistics().reloads, 1U);
    // A certificate that doesn't go with the key is not taken.
    std::ofstream(own.certificate()) << "no certificate";
    std::this_thread::sleep_for(200ms);
    EXPECT_THROW(server.reload_certificate(), std::runtime_error);
    EXPECT_EQ(server.statistics().reloads, 1U);
    own.renew();
    ASSERT_TRUE(eventually([&] { return Wire(server.port(), own.certificate()).connected(); }));
}

}  // namespace
}  // namespace telepot::webhook_test
