// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/server/request_reader.hpp"

namespace telepot::net {

/// Header fields in the order of arrival; names keep their spelling and are looked up without regard to case.
class HeaderList {
public:
    HeaderList() = default;

    void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
    /// Replaces all fields of this name by one.
    void set(std::string_view name, std::string value);
    /// The value of the first field of this name; empty when there is none.
    std::string_view get(std::string_view name) const;
    bool has(std::string_view name) const;
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }
    std::size_t size() const { return fields_.size(); }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// A request as the server read it.
struct ServerRequest {
    ServerRequest() = default;

    std::string method;  ///< "GET", "POST", ... as sent
    std::string target;  ///< path and query, undecoded
    HeaderList headers;
    std::string body;
    std::string peer_address;  ///< numeric, without port
    std::uint16_t peer_port = 0;
    bool tls = false;
};

/// An answer: a body in memory, or a file that is streamed (Range requests are honoured for both).
struct ServerResponse {
    ServerResponse() = default;
    ServerResponse(int status_code, std::string content_type, std::string body_text)
        : status(status_code), body(std::move(body_text)) {
        headers.add("Content-Type", std::move(content_type));
    }
    /// Streams a file; its length is taken when the answer begins. A file that can't be opened gives 404.
    static ServerResponse file(std::string path, std::string content_type = "application/octet-stream");

    int status = 200;
    HeaderList headers;  ///< without Content-Length, Connection and Transfer-Encoding, which the server writes
    std::string body;
    std::string file_path;       ///< if not empty, the content of this file is sent instead of `body`
    bool accept_ranges = false;  ///< whether a Range header in the request selects a part
    bool close = false;          ///< close the connection after this answer
};

class Loop;
class ServerConnection;

/// An answer without an end, as an event stream: written piece by piece, from any thread. Copies share it; when the
/// last one has gone the connection is closed.
class ResponseStream {
public:
    struct State;
    ResponseStream(std::weak_ptr<ServerConnection> connection, std::uint64_t request_number);

    /// Queues bytes. False if the client has gone; what it gets of earlier ones isn't known then.
    bool write(std::string bytes) const;
    /// Bytes that were queued and aren't sent yet: who writes faster than the client reads decides what to do.
    std::size_t backlog() const;
    /// Closes the connection when all that is queued has been sent.
    void end() const;

private:
    friend class Responder;
    std::shared_ptr<State> state_;
};

/// The right to answer one request, once, from any thread, now or later. Copies share it: the first answer wins.
/// If every copy is gone and nothing was answered, the connection is closed. After the server's end, calls do nothing.
class Responder {
public:
    explicit Responder(std::weak_ptr<ServerConnection> connection, std::uint64_t request_number);

    /// Sends the answer; the connection then goes on with the next request.
    void respond(ServerResponse response) const;
    /// Sends only the first `bytes` bytes of the answer's body (its Content-Length promises all), then closes.
    void respond_truncated(ServerResponse response, std::size_t bytes) const;
    /// Begins an answer whose end is the connection's: status and headers of `head`, then whatever is written.
    /// `gone` is called once, on a server thread, when the connection has ended. Counts as the answer.
    ResponseStream stream(ServerResponse head, std::function<void()> gone) const;
    /// Sends these bytes as they are, then closes.
    void respond_raw(std::string bytes) const;
    /// Closes the connection without an answer; `reset` sends a TCP reset rather than an orderly end.
    void drop(bool reset = false) const;
    /// `callback` is called once, on a server thread, if the client goes away before the answer is given; at once, on
    /// the calling thread, if the connection has ended already. It must not block for long.
    void on_disconnect(std::function<void()> callback) const;
    /// Whether the client is still there and waits for this answer, as far as is known.
    bool pending() const;

private:
    struct Ticket;
    std::shared_ptr<Ticket> ticket_;
};

/// A request in the memory of its connection: good until the function that it was given to returns.
class RequestView {
public:
    RequestView(const RequestHead& request_head, std::string_view content, ServerConnection& connection,
                std::uint64_t number, bool passed = false)
        : head(request_head), body(content), head_passed(passed), connection_(connection), number_(number) {}

    const RequestHead& head;
    std::string_view body;  ///< empty while only the head has come
    bool head_passed;       ///< refuse_head has let it through
    /// Numeric, without port.
    const std::string& peer_address() const;
    /// The right to answer later; for on_request alone, which then returns Quick::later.
    Responder responder() const;

private:
    ServerConnection& connection_;
    std::uint64_t number_;
};

/// An answer on the spot. What it refers to must live until the connection has taken it, right after the function that
/// gave it.
class QuickAnswer {
public:
    QuickAnswer() = default;

    int status = 200;
    std::string_view fields;   ///< further header lines, each with its CR LF
    std::string_view content;  ///< the body
    bool close = false;        ///< close the connection after this answer
};

enum class Quick : std::uint8_t {
    pass,    ///< the handler gets the request
    answer,  ///< the answer is there
    later,   ///< whoever has the responder will answer
};

/// What to do with a request of which only the head has been read.
enum class Admission {
    accept,  ///< read the body, then call the handler
    drop,    ///< close the connection without reading further
    reset,   ///< the same with a TCP reset
};

/// How a server listens and what it tolerates. Copied when the server is made.
struct HttpServerOptions {
    HttpServerOptions() = default;

    std::string address = "127.0.0.1";  ///< numeric address to bind
    std::uint16_t port = 0;             ///< 0 = any free port
    int threads = 1;                    ///< every connection stays on one of them
    std::string certificate_file;       ///< PEM chain; with key_file: TLS, else plain
    std::string key_file;               ///< PEM
    std::size_t header_limit = std::size_t{16} * 1024;
    std::uint64_t body_limit = 64ULL * 1024 * 1024;
    /// At a time. A further one takes the place of the oldest one whose request's head isn't complete, or that waits
    /// for a request; if there is none, it is closed at once.
    std::size_t max_connections = 10'000;
    std::chrono::milliseconds idle_timeout{75'000};    ///< between requests
    std::chrono::milliseconds header_timeout{20'000};  ///< from a request's first byte to the end of its head, and TLS
    std::chrono::milliseconds stall_timeout{30'000};   ///< without progress in a body, in or out
    std::chrono::milliseconds request_timeout{0};      ///< from a request's first byte to its last; 0 = no limit
    /// How long a connection without a request stays open while stop() waits: a request that is on its way then still
    /// gets its answer.
    std::chrono::milliseconds drain_idle{0};

    /// How many connections an address may have at a time; 0: what comes from there is closed at once. IPv6 addresses
    /// of one /64 network share their number. Called on one thread, before anything is read. Optional.
    std::function<std::size_t(const std::string& peer_address)> connections_of;
    /// Called when a request's head has been read (method, target, headers; no body yet). Optional.
    std::function<Admission(const ServerRequest& head)> on_head;
    /// Looks at the head of a request whose body hasn't come yet, and may refuse it (true) with an answer after which
    /// the connection is closed. Optional.
    std::function<bool(const RequestView& head, QuickAnswer& answer)> refuse_head;
    /// Sees each complete request before the handler, without a copy of it. Optional.
    std::function<Quick(const RequestView& request, QuickAnswer& answer)> on_request;
    /// Makes the answer to a request that the server refuses by itself (400, 408, 413, 431). Optional.
    std::function<ServerResponse(int status)> make_error;
};

/// An HTTP/1.1 server with its own threads: keep-alive, pipelining, TLS, late answers, file streaming.
/// Knows nothing of what is served. Thread-safe except for construction and destruction.
class HttpServer {
public:
    /// Called on a server thread for each complete request; must not block for long. Exceptions become a 500.
    using Handler = std::function<void(ServerRequest, Responder)>;

    /// Binds, listens and starts. Throws std::system_error (address in use, permission) or std::runtime_error (TLS).
    HttpServer(HttpServerOptions options, Handler handler);
    /// The same on a loop instead of threads of its own; the loop must outlive all connections.
    HttpServer(Loop& loop, HttpServerOptions options, Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const;
    bool tls() const;
    /// Connections that are open now.
    std::size_t connection_count() const;
    /// Connections that were closed for want of room, or because their address may have no more.
    std::uint64_t turned_away() const;
    /// Stops listening, closes idle connections, lets answers that are due be sent for up to `grace`, then closes
    /// everything and ends the threads. Called by the destructor with no grace. May be called again.
    /// Must not be called from a handler.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds{0});
    /// The same without waiting, for a server on a loop; calls back on the loop's thread when all is over.
    void stop(std::chrono::milliseconds grace, std::function<void()> stopped);
    /// Reads the certificate and the key again. Connections that are open keep what they have. Any thread.
    /// Throws std::runtime_error, and goes on with the old ones, if the new ones can't be used.
    void reload_certificate();

private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace telepot::net
