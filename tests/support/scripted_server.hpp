// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace telepot::test {

/// A request as a ScriptedServer received it.
class ReceivedRequest {
public:
    ReceivedRequest() = default;

    std::string method;
    std::string target;
    /// Names in lower case.
    std::map<std::string, std::string> headers;
    /// The first bytes of the body, up to the server's keep_body.
    std::string body;
    std::uint64_t body_size = 0;
    /// FNV-1a of the whole body.
    std::uint64_t body_hash = 0;
    /// Number of the connection, from 0.
    int connection = 0;
};

std::uint64_t fnv1a(std::string_view text, std::uint64_t start = 0xcbf29ce484222325U);

class ScriptedServer;

/// One accepted connection, for a script that wants to misbehave.
class ServerConnection {
public:
    ServerConnection(ScriptedServer& server, int socket, int number, ssl_st* ssl);
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    int number() const { return number_; }
    /// The next request, read completely and noted in the server's requests(); nothing if the connection ends.
    std::optional<ReceivedRequest> read_request();
    /// Reads until the header is complete, and says whether it came.
    bool read_header_only();
    /// So many bytes, for what isn't HTTP/1.1; nothing if the connection ends before.
    std::optional<std::string> read_bytes(std::size_t count);
    bool write(std::string_view data);
    /// Ends with RST instead of FIN.
    void reset();
    /// Waits until the peer ends, or the server stops.
    void wait_for_end();

private:
    std::optional<ReceivedRequest> parse_request();
    long receive(char* buffer, std::size_t size);
    bool fill();
    bool read_body(ReceivedRequest& request, std::uint64_t size);
    bool read_chunks(ReceivedRequest& request);
    std::optional<std::string> read_line();

    ScriptedServer& server_;
    int socket_;
    int number_;
    ssl_st* ssl_;
    std::string buffer_;
};

struct ServerOptions {
    /// 0: any.
    std::uint16_t port = 0;
    /// PEM files; with them the server speaks TLS.
    std::string_view certificate = {};
    std::string_view key = {};
    /// What is chosen of the application protocols that a TLS client offers.
    std::string_view protocol = "http/1.1";
    std::size_t keep_body = std::size_t{1} << 20;
};

/// A small HTTP/1.1 server on 127.0.0.1, a thread for each connection, that does what a test's script says.
class ScriptedServer {
public:
    using Script = std::function<void(ServerConnection&)>;
    using Responder = std::function<std::string(const ReceivedRequest&)>;

    explicit ScriptedServer(Script script, const ServerOptions& options = {});
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    /// A script that answers each request of a connection with what `responder` returns (the whole answer, see
    /// answer()).
    static Script serve(Responder responder);

    std::uint16_t port() const { return port_; }
    std::string url(std::string_view host = "127.0.0.1") const;
    int connections() const { return connections_; }
    /// Those that aren't closed on this side.
    std::size_t open_connections() const;
    std::vector<ReceivedRequest> requests() const;
    std::size_t request_count() const;
    /// The application protocols that the last TLS client offered.
    std::vector<std::string> offered_protocols() const;
    void stop();

private:
    friend class ServerConnection;
    void note(const ReceivedRequest& request);
    void accept_loop();
    void handle(int socket, int number);

    Script script_;
    std::size_t keep_body_;
    std::string protocol_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    ssl_ctx_st* context_ = nullptr;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    mutable std::mutex mutex_;
    std::vector<int> open_;
    std::vector<std::thread> threads_;
    std::vector<ReceivedRequest> requests_;
    std::vector<std::string> offered_;
    std::thread acceptor_;

    static int choose_protocol(ssl_st*, const unsigned char** out, unsigned char* out_size, const unsigned char* in,
                               unsigned in_size, void* server);
};

/// A complete HTTP/1.1 answer. `headers` are complete lines, each with its CRLF.
std::string answer(int status, std::string_view body, std::string_view headers = {});

/// A port of 127.0.0.1 on which nobody listens (any more).
std::uint16_t free_port();

}  // namespace telepot::test
