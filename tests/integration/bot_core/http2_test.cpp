// SPDX-License-Identifier: MIT
// What an HTTP/2 server says of requests that it hasn't looked at.
#include <atomic>
#include <functional>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "support/certificates.hpp"
#include "support/http2_peer.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

constexpr const char* kDone = R"({"ok":true,"result":true})";

/// An HTTP/2 server whose script gets each request, counted from 1 over all connections; false ends the connection.
class Http2Server {
public:
    using Script = std::function<bool(Http2Peer& peer, std::uint32_t stream, int number)>;

    explicit Http2Server(Script script) : script_(std::move(script)) {}

    std::string url() const { return server_.url(); }
    std::string ca() const { return std::string(certificates_.ca()); }
    int requests() const { return requests_; }
    int connections() const { return server_.connections(); }

private:
    void serve(ServerConnection& connection) {
        Http2Peer peer(connection);
        while (const auto stream = peer.read_request()) {
            if (!script_(peer, *stream, ++requests_)) return;
        }
    }

    Script script_;
    std::atomic<int> requests_{0};
    const Certificates certificates_;
    ScriptedServer server_{[this](ServerConnection& connection) { serve(connection); },
                           {.certificate = certificates_.certificate(), .key = certificates_.key(), .protocol = "h2"}};
};

/// A bot's core that trusts the server.
class Client {
public:
    explicit Client(const Http2Server& server) : url_(server.url()), ca_(server.ca()), core_(kToken, options()) {}

    bot::Core& operator*() { return core_; }
    bot::Core* operator->() { return &core_; }

private:
    BotOptions options() const {
        BotOptions result = options_for(url_);
        result.ca_file = ca_;
        return result;
    }

    const std::string url_;
    const std::string ca_;
    bot::Core core_;
};

/// Carries the script out on request `which` and answers all others.
Http2Server::Script on_request(int which, Http2Server::Script script) {
    return [which, script = std::move(script)](Http2Peer& peer, std::uint32_t stream, int number) {
        if (number == which) return script(peer, stream, number);
        peer.respond(stream, kDone);
        return true;
    };
}

bool refuse(Http2Peer& peer, std::uint32_t stream, int /*number*/) {
    peer.refuse(stream);
    return true;
}

bool go_away(Http2Peer& peer, std::uint32_t /*stream*/, int /*number*/) {
    peer.go_away(0);
    return true;
}

bool go_away_and_close(Http2Peer& peer, std::uint32_t stream, int number) {
    go_away(peer, stream, number);
    return false;
}

bool close(Http2Peer& /*peer*/, std::uint32_t /*stream*/, int /*number*/) {
    return false;
}

/// The error of a call that must not happen twice.
void expect_lost(bot::Core& core, bool possibly_sent) {
    try {
        core.call(request(kWrite));
        FAIL() << "no exception";
    } catch (const NetworkError& e) {
        EXPECT_EQ(e.kind(), NetworkError::Kind::closed) << e.what();
        EXPECT_EQ(e.possibly_sent(), possibly_sent) << e.what();
    }
}

TEST(CoreHttp2, a_message_that_was_refused_unseen_is_sent_again) {
    for (const auto& script : {refuse, go_away, go_away_and_close}) {
        Http2Server server(on_request(1, script));
        Client client(server);
        EXPECT_EQ(client->call(request(kWrite)).body, kDone);
        EXPECT_EQ(server.requests(), 2);
        EXPECT_EQ(server.connections(), 2);
    }
}

TEST(CoreHttp2, so_is_one_on_a_kept_connection) {
    Http2Server server(on_request(2, refuse));
    Client client(server);
    EXPECT_EQ(client->call(request(kWrite)).body, kDone);
    EXPECT_EQ(client->call(request(kWrite)).body, kDone);
    EXPECT_EQ(server.requests(), 3);
    EXPECT_EQ(server.connections(), 2);
}

TEST(CoreHttp2, a_server_that_refuses_for_ever_has_certainly_done_nothing) {
    Http2Server server(refuse);
    Client client(server);
    expect_lost(*client, false);
    EXPECT_EQ(server.requests(), 4) << "4 attempts by default";
}

TEST(CoreHttp2, a_message_is_never_sent_twice_when_a_kept_connection_ends) {
    Http2Server server(on_request(2, close));
    Client client(server);
    EXPECT_EQ(client->call(request(kWrite)).body, kDone);
    expect_lost(*client, true);
    EXPECT_EQ(server.requests(), 2);
}

TEST(CoreHttp2, a_message_that_the_server_admits_to_have_seen_is_not_sent_again) {
    Http2Server server(on_request(2, [](Http2Peer& peer, std::uint32_t stream, int) {
        peer.go_away(stream);
        return false;
    }));
    Client client(server);
    EXPECT_EQ(client->call(request(kWrite)).body, kDone);
    expect_lost(*client, true);
    EXPECT_EQ(server.requests(), 2);
}

// libcurl remembers a refusal for the handle, not for the request.
TEST(CoreHttp2, an_earlier_refusal_of_another_call_does_not_make_a_lost_message_repeatable) {
    Http2Server server([](Http2Peer& peer, std::uint32_t stream, int number) {
        if (number == 2) return refuse(peer, stream, number);
        if (number == 4) return false;
        peer.respond(stream, kDone);
        return true;
    });
    Client client(server);
    EXPECT_EQ(client->call(request(kRead)).body, kDone);
    EXPECT_EQ(client->call(request(kRead)).body, kDone) << "refused, and repeated";
    EXPECT_EQ(server.requests(), 3);
    expect_lost(*client, true);
    EXPECT_EQ(server.requests(), 4);
}

}  // namespace
}  // namespace telepot::test
