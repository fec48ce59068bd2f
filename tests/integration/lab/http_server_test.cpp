// SPDX-License-Identifier: MIT
// The HTTP server by itself.
#include "net/server/http_server.hpp"

#include <atomic>
#include <fstream>
#include <future>
#include <mutex>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "raw_http.hpp"
#include "support/temporary_folder.hpp"

namespace telepot::lab_test {
namespace {

using namespace std::chrono_literals;
using net::HttpServer;
using net::HttpServerOptions;
using net::Responder;
using net::ServerRequest;
using net::ServerResponse;

net::ServerResponse text(std::string body) {
    return ServerResponse(200, "text/plain", std::move(body));
}

/// Keeps what the handler was given, for answers from outside.
class Held {
public:
    HttpServer::Handler handler() {
        return [this](ServerRequest request, Responder responder) {
            const std::lock_guard lock(mutex_);
            requests_.push_back(std::move(request));
            responders_.push_back(std::move(responder));
        };
    }
    std::size_t count() {
        const std::lock_guard lock(mutex_);
        return responders_.size();
    }
    void wait(std::size_t number) {
        for (int i = 0; i < 2000 && count() < number; ++i) std::this_thread::sleep_for(5ms);
        ASSERT_GE(count(), number);
    }
    Responder responder(std::size_t index) {
        const std::lock_guard lock(mutex_);
        return responders_.at(index);
    }
    ServerRequest request(std::size_t index) {
        const std::lock_guard lock(mutex_);
        return requests_.at(index);
    }
    void clear() {
        const std::lock_guard lock(mutex_);
        responders_.clear();
    }

private:
    std::mutex mutex_;
    std::vector<ServerRequest> requests_;
    std::vector<Responder> responders_;
};

HttpServer::Handler echo() {
    return [](const ServerRequest& request, const Responder& responder) {
        responder.respond(text(request.method + " " + request.target + " " + request.body));
    };
}

template <class Condition>
bool eventually(Condition condition) {
    for (int i = 0; i < 2000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(5ms);
    }
    return false;
}

TEST(HttpServer, KeepsConnectionsOpen) {
    const HttpServer server({}, echo());
    Wire wire(server.port());
    for (int i = 0; i < 3; ++i) {
        wire.send(request_text("POST", "/a?b", "body " + std::to_string(i)));
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.headers.at("connection"), "keep-alive");
        EXPECT_EQ(answer.body, "POST /a?b body " + std::to_string(i));
    }
    EXPECT_EQ(server.connection_count(), 1U);
}

TEST(HttpServer, AnswersPipelinedRequestsInOrder) {
    const HttpServer server({}, echo());
    Wire wire(server.port());
    std::string all;
    for (int i = 0; i < 50; ++i) all += request_text("POST", "/" + std::to_string(i), std::string(100, 'x'));
    wire.send(all);
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(wire.read().body.substr(0, 8), ("POST /" + std::to_string(i) + " xx").substr(0, 8));
}

TEST(HttpServer, PipelinedRequestsWaitForLateAnswers) {
    Held held;
    const HttpServer server({}, held.handler());
    Wire wire(server.port());
    wire.send(request_text("GET", "/1") + request_text("GET", "/2"));
    held.wait(1);
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(held.count(), 1U) << "the second is handled after the first was answered";
    wire.send(request_text("GET", "/3"));
    std::thread([&] { held.responder(0).respond(text("one")); }).join();
    EXPECT_EQ(wire.read().body, "one");
    for (std::size_t i = 1; i < 3; ++i) {
        held.wait(i + 1);
        held.responder(i).respond(text(held.request(i).target));
        EXPECT_EQ(wire.read().body, held.request(i).target);
    }
}

TEST(HttpServer, OnlyTheFirstAnswerCounts) {
    Held held;
    const HttpServer server({}, held.handler());
    Wire wire(server.port());
    wire.send(request_text("GET", "/"));
    held.wait(1);
    EXPECT_TRUE(held.responder(0).pending());
    held.responder(0).respond(text("first"));
    held.responder(0).respond(text("second"));
    EXPECT_EQ(wire.read().body, "first");
    EXPECT_FALSE(held.responder(0).pending());
    wire.send(request_text("GET", "/"));
    held.wait(2);
    held.responder(1).respond(text("third"));
    EXPECT_EQ(wire.read().body, "third");
}

TEST(HttpServer, ARequestThatNobodyAnswersEndsTheConnection) {
    Held held;
    const HttpServer server({}, held.handler());
    Wire wire(server.port());
    wire.send(request_text("GET", "/"));
    held.wait(1);
    held.clear();
    EXPECT_TRUE(wire.closed_within(5s));
}

TEST(HttpServer, TellsWhenAClientGoesWhileItWaits) {
    Held held;
    const HttpServer server({}, held.handler());
    std::atomic<int> gone{0};
    {
        Wire wire(server.port());
        wire.send(request_text("GET", "/"));
        held.wait(1);
        held.responder(0).on_disconnect([&] { ++gone; });
        std::this_thread::sleep_for(30ms);
        EXPECT_EQ(gone, 0);
    }
    EXPECT_TRUE(eventually([&] { return gone == 1; }));
    EXPECT_FALSE(held.responder(0).pending());
    held.responder(0).on_disconnect([&] { ++gone; });
    EXPECT_TRUE(eventually([&] { return gone == 2; })) << "told at once when it is too late";
    held.responder(0).respond(text("nobody"));
    EXPECT_TRUE(eventually([&] { return server.connection_count() == 0; }));
}

TEST(HttpServer, AnAnsweredRequestIsNotReportedAsGone) {
    Held held;
    const HttpServer server({}, held.handler());
    std::atomic<int> gone{0};
    {
        Wire wire(server.port());
        wire.send(request_text("GET", "/"));
        held.wait(1);
        held.responder(0).on_disconnect([&] { ++gone; });
        held.responder(0).respond(text("x"));
        wire.read();
    }
    EXPECT_TRUE(eventually([&] { return server.connection_count() == 0; }));
    EXPECT_EQ(gone, 0);
}

TEST(HttpServer, RefusesWhatItCannotRead) {
    HttpServerOptions options;
    options.body_limit = 1000;
    options.header_limit = 2000;
    const HttpServer server(options, echo());
    const auto status = [&](const std::string& bytes) {
        Wire wire(server.port());
        wire.send(bytes);
        return wire.read().status;
    };
    EXPECT_EQ(status("nonsense\r\n\r\n"), 400);
    EXPECT_EQ(status(request_text("POST", "/", std::string(1001, 'x'))), 413);
    EXPECT_EQ(status(request_text("POST", "/", std::string(1000, 'x'))), 200);
    EXPECT_EQ(status(request_text("GET", "/", {}, {{"X", std::string(3000, 'x')}})), 431);
    EXPECT_EQ(status("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" +
                     std::string(0x400, 'x') + "\r\n0\r\n\r\n"),
              413);
}

TEST(HttpServer, ReadsChunkedBodiesInAnyPieces) {
    const HttpServer server({}, echo());
    Wire wire(server.port());
    for (const char* piece : {"POST /c HT", "TP/1.1\r\nHost: x\r\nTransfer-Enc", "oding: chunked\r\n\r\n3\r",
                              "\nabc\r\n", "2\r\nde\r\n0\r\n\r", "\n"}) {
        wire.send(piece);
        std::this_thread::sleep_for(10ms);
    }
    EXPECT_EQ(wire.read().body, "POST /c abcde");
}

TEST(HttpServer, ContinuesWhenAsked) {
    const HttpServer server({}, echo());
    Wire wire(server.port());
    wire.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_FALSE(wire.closed_within(200ms));
    wire.send("hello");
    EXPECT_EQ(wire.read().body, "POST / hello");
}

TEST(HttpServer, EndsConnectionsThatStandStill) {
    HttpServerOptions options;
    options.idle_timeout = 200ms;
    options.header_timeout = 200ms;
    options.stall_timeout = 200ms;
    const HttpServer server(options, echo());
    Wire idle(server.port());
    Wire head(server.port());
    head.send("GET / HT");
    Wire body(server.port());
    body.send("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nab");
    EXPECT_TRUE(idle.closed_within(5s));
    EXPECT_EQ(head.read().status, 408);
    EXPECT_EQ(body.read().status, 408);
}

TEST(HttpServer, WaitingForTheHandlerHasNoLimit) {
    HttpServerOptions options;
    options.idle_timeout = options.header_timeout = options.stall_timeout = 100ms;
    Held held;
    const HttpServer server(options, held.handler());
    Wire wire(server.port());
    wire.send(request_text("GET", "/"));
    held.wait(1);
    std::this_thread::sleep_for(700ms);
    held.responder(0).respond(text("late"));
    EXPECT_EQ(wire.read().body, "late");
}

TEST(HttpServer, ClosesWhenTheClientWantsThat) {
    const HttpServer server({}, echo());
    Wire wire(server.port());
    wire.send(request_text("GET", "/", {}, {{"Connection", "close"}}));
    const Answer answer = wire.read();
    EXPECT_EQ(answer.headers.at("connection"), "close");
    EXPECT_TRUE(wire.closed_within(5s));
    Wire old(server.port());
    old.send("GET / HTTP/1.0\r\n\r\n");
    EXPECT_EQ(old.read().body, "GET / ");
    EXPECT_TRUE(old.closed_within(5s));
}

class FileServer : public testing::Test {
protected:
    FileServer() {
        std::ofstream out(path, std::ios::binary);
        for (int i = 0; i < 100'000; ++i) out << "0123456789";
    }

    const telepot::test::TemporaryFolder folder;
    std::string path = folder.file("digits.bin");
    HttpServer server{{}, [this](const ServerRequest& request, const Responder& responder) {
                          responder.respond(ServerResponse::file(request.target == "/" ? path : path + ".none"));
                      }};
};

TEST_F(FileServer, StreamsFiles) {
    Wire wire(server.port());
    for (int i = 0; i < 2; ++i) {
        wire.send(request_text("GET", "/"));
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.headers.at("accept-ranges"), "bytes");
        EXPECT_EQ(answer.body.size(), 1'000'000U);
        EXPECT_EQ(answer.body.substr(999'990), "0123456789");
    }
    wire.send(request_text("GET", "/missing"));
    EXPECT_EQ(wire.read().status, 404);
    wire.send(request_text("HEAD", "/"));
    const Answer head = wire.read(true);
    EXPECT_EQ(head.headers.at("content-length"), "1000000");
    wire.send(request_text("GET", "/", {}, {{"Range", "bytes=5-6"}}));
    EXPECT_EQ(wire.read().body, "56") << "the HEAD answer had no body";
}

TEST_F(FileServer, HonoursRanges) {
    const auto range = [&](const char* value) { return fetch(server.port(), "/", {{"Range", value}}); };
    Answer answer = range("bytes=999995-");
    EXPECT_EQ(answer.status, 206);
    EXPECT_EQ(answer.body, "56789");
    EXPECT_EQ(answer.headers.at("content-range"), "bytes 999995-999999/1000000");
    EXPECT_EQ(range("bytes=-3").body, "789");
    EXPECT_EQ(range("bytes=10-12").body, "012");
    EXPECT_EQ(range("bytes=300000-899999").body.size(), 600'000U);
    EXPECT_EQ(range("bytes=-2000000").body.size(), 1'000'000U);
    answer = range("bytes=1000000-");
    EXPECT_EQ(answer.status, 416);
    EXPECT_EQ(answer.headers.at("content-range"), "bytes */1000000");
    for (const char* odd : {"bytes=5-2", "bytes=a-b", "bytes=1-2,4-5", "lines=1-2", "bytes=-"}) {
        EXPECT_EQ(range(odd).status, 200) << odd;
    }
}

TEST(HttpServer, CanFailOnPurpose) {
    Held held;
    const HttpServer server({}, held.handler());
    const auto ask = [&](Wire& wire) {
        const std::size_t next = held.count();
        wire.send(request_text("GET", "/"));
        held.wait(next + 1);
        return held.responder(next);
    };
    Wire dropped(server.port());
    ask(dropped).drop();
    EXPECT_EQ(dropped.read().status, 0);
    Wire reset(server.port());
    ask(reset).drop(true);
    EXPECT_EQ(reset.read().status, 0);
    Wire truncated(server.port());
    ask(truncated).respond_truncated(text("0123456789"), 4);
    const Answer part = truncated.read();
    EXPECT_EQ(part.body, "0123");
    EXPECT_FALSE(part.complete);
    Wire raw(server.port());
    ask(raw).respond_raw("HTTP/1.1 299 Odd\r\nContent-Length: 2\r\n\r\nok and more");
    EXPECT_EQ(raw.read().status, 299);
}

TEST(HttpServer, TheOwnerMayRefuseByTheHead) {
    HttpServerOptions options;
    options.on_head = [](const ServerRequest& head) {
        return head.target == "/drop"    ? net::Admission::drop
               : head.target == "/reset" ? net::Admission::reset
                                         : net::Admission::accept;
    };
    options.make_error = [](int status) { return text("error " + std::to_string(status)); };
    const HttpServer server(options, [](const ServerRequest& request, const Responder& responder) {
        if (request.target == "/throw") throw std::runtime_error("thrown");
        responder.respond(text("fine"));
    });
    EXPECT_EQ(fetch(server.port(), "/drop").status, 0);
    EXPECT_EQ(fetch(server.port(), "/reset").status, 0);
    EXPECT_EQ(fetch(server.port(), "/").body, "fine");
    EXPECT_EQ(fetch(server.port(), "/throw").body, "error 500");
}

TEST(HttpServer, StopsGracefully) {
    Held held;
    HttpServer server({}, held.handler());
    const std::uint16_t port = server.port();
    Wire idle(port);
    Wire busy(port);
    busy.send(request_text("GET", "/"));
    held.wait(1);
    auto stopping = std::async(std::launch::async, [&] { server.stop(30s); });
    EXPECT_TRUE(idle.closed_within(5s));
    EXPECT_EQ(stopping.wait_for(100ms), std::future_status::timeout);
    held.responder(0).respond(text("the last one"));
    const Answer answer = busy.read();
    EXPECT_EQ(answer.body, "the last one");
    EXPECT_EQ(answer.headers.at("connection"), "close");
    busy.close();
    EXPECT_EQ(stopping.wait_for(10s), std::future_status::ready);
    EXPECT_FALSE(Wire(port).connected());
}

TEST(HttpServer, StopsAtOnceWithoutGrace) {
    Held held;
    auto server = std::make_unique<HttpServer>(HttpServerOptions(), held.handler());
    Wire wire(server->port());
    wire.send(request_text("GET", "/"));
    held.wait(1);
    std::atomic<bool> gone{false};
    held.responder(0).on_disconnect([&] { gone = true; });
    server.reset();
    EXPECT_TRUE(gone);
    EXPECT_EQ(wire.read().status, 0);
    held.responder(0).respond(text("after the end"));
    held.responder(0).on_disconnect([] {});
    EXPECT_FALSE(held.responder(0).pending());
}

TEST(HttpServer, SparesManyConnections) {
    HttpServerOptions options;
    options.threads = 2;
    options.max_connections = 20;
    const HttpServer server(options, echo());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 20; ++i) {
        wires.push_back(std::make_unique<Wire>(server.port()));
        wires.back()->send(request_text("GET", "/"));
        EXPECT_EQ(wires.back()->read().status, 200);
    }
    EXPECT_EQ(fetch(server.port(), "/").status, 200) << "one that has waited long makes room";
    EXPECT_EQ(server.turned_away(), 1U);
    EXPECT_LE(server.connection_count(), 20U);
    wires.clear();
    EXPECT_TRUE(eventually([&] { return server.connection_count() == 0; }));
    EXPECT_EQ(fetch(server.port(), "/").status, 200);
}

TEST(HttpServer, LargeBodiesBothWays) {
    const HttpServer server({}, echo());
    const std::string body(20'000'000, 'b');
    const Answer answer = post(server.port(), "/", body, "text/plain");
    EXPECT_TRUE(answer.complete);
    EXPECT_EQ(answer.body.size(), body.size() + 7);
}

}  // namespace
}  // namespace telepot::lab_test
