// SPDX-License-Identifier: MIT
// One connection of the HTTP server and the thread that it lives on. Private to the server's sources.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_set>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "net/server/address_counts.hpp"
#include "net/server/http_server.hpp"

namespace telepot::net {

/// What becomes of a request.
struct ServerReply {
    enum class Kind { whole, truncated, raw, drop, reset, stream };
    ServerReply() = default;

    Kind kind = Kind::whole;
    ServerResponse response;
    std::size_t bytes = 0;  ///< of the body, for truncated
    std::string raw;
    std::shared_ptr<ResponseStream::State> stream;
    std::function<void()> gone;  ///< for stream
};

/// What the writers of a stream and its connection share.
struct ResponseStream::State {
    State(std::weak_ptr<ServerConnection> to, std::uint64_t request_number)
        : connection(std::move(to)), number(request_number) {}
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::weak_ptr<ServerConnection> connection;
    std::uint64_t number;
    std::atomic<std::size_t> backlog{0};
    std::atomic<bool> open{true};
};

/// The part of a connection that does not depend on TLS. All but answer, watch and waits_for run on its thread.
class ServerConnection : public std::enable_shared_from_this<ServerConnection> {
public:
    virtual ~ServerConnection() = default;
    virtual void start() = 0;
    /// Any thread.
    virtual void answer(std::uint64_t number, ServerReply reply) = 0;
    /// Any thread.
    virtual void watch(std::uint64_t number, std::function<void()> gone) = 0;
    /// Any thread. More of a stream; with `last` nothing comes after it.
    virtual void stream_on(std::uint64_t number, std::string bytes, bool last) = 0;
    /// Any thread.
    virtual bool waits_for(std::uint64_t number) const = 0;
    virtual void check_deadline(std::chrono::steady_clock::time_point now) = 0;
    /// Closes if idle, else after the answer that is due.
    virtual void wind_up() = 0;
    virtual void close() = 0;
    virtual const std::string& peer_address() const = 0;
    /// Since when the head of a request is awaited, or the end of one that has begun; nothing while a request is worked
    /// on.
    virtual std::optional<std::chrono::steady_clock::time_point> waiting_since() const = 0;

    /// Before anything else.
    void take_place(AddressCounts::Place place) { place_ = std::move(place); }
    /// It has been closed.
    void give_place_up() { place_ = AddressCounts::Place(); }

private:
    AddressCounts::Place place_;
};

/// One thread of the server with its connections.
class ServerWorker : public std::enable_shared_from_this<ServerWorker> {
public:
    /// With a thread of its own.
    ServerWorker();
    /// On a loop, which must outlive it.
    explicit ServerWorker(Loop& loop);

    void start();
    /// Runs the function on the thread, at once if this is it. Ignored after finish().
    void run(std::function<void()> function);
    /// Runs it on the thread, but later.
    void post(std::function<void()> function);
    bool on_thread() const;
    /// Closes all connections and ends the thread when what was begun has ended.
    void finish();
    void add(std::shared_ptr<ServerConnection> connection);
    void remove(const std::shared_ptr<ServerConnection>& connection);
    void each(const std::function<void(ServerConnection&)>& visit);
    /// False if there is none that waits for a request's head.
    bool close_oldest_waiting();
    std::size_t size() const { return size_.load(); }
    boost::asio::io_context& context() noexcept { return context_; }

private:
    void tick();
    void end();

    Loop* loop_ = nullptr;
    std::unique_ptr<boost::asio::io_context> own_context_;
    boost::asio::io_context& context_;
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> guard_;
    boost::asio::steady_timer tick_;
    std::mutex mutex_;
    bool closed_ = false;
    bool closing_ = false;
    std::atomic<std::size_t> size_{0};
    std::unordered_set<std::shared_ptr<ServerConnection>> connections_;
    std::atomic<std::thread::id> thread_id_;
    std::thread thread_;
};

/// What all connections of a server share.
struct ServerSettings {
    ServerSettings() = default;

    HttpServerOptions options;
    HttpServer::Handler handler;
    /// Null without TLS. Connections share the one that they began with.
    std::shared_ptr<boost::asio::ssl::context> tls() const {
        const std::lock_guard lock(mutex_);
        return tls_;
    }
    void set_tls(std::shared_ptr<boost::asio::ssl::context> tls) {
        const std::lock_guard lock(mutex_);
        tls_ = std::move(tls);
    }

private:
    mutable std::mutex mutex_;  // of tls_
    std::shared_ptr<boost::asio::ssl::context> tls_;
};

using ServerSocket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

/// Makes a plain or TLS connection, as the settings say.
std::shared_ptr<ServerConnection> make_server_connection(ServerSocket socket, std::shared_ptr<ServerWorker> worker,
                                                         std::shared_ptr<const ServerSettings> settings);

/// The part of a body that an answer carries.
struct BodyRange {
    BodyRange() = default;

    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

/// Decides status and range for a body of `size` bytes; writes Content-Range where due. `range` is the request's
/// header, or empty. Several ranges in one request are answered with the whole body, as the standard allows.
BodyRange select_range(std::string_view range, std::uint64_t size, ServerResponse& response);

/// Appends status line and headers, with Content-Length and Connection.
void append_head(std::string& out, const ServerResponse& response, std::uint64_t content_length, bool keep_alive);
/// The same for an answer that ends with its connection.
void append_stream_head(std::string& out, const ServerResponse& response);
/// Appends a whole answer.
void append_answer(std::string& out, const QuickAnswer& answer, bool with_content, bool keep_alive);

}  // namespace telepot::net
