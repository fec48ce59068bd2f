// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string_view>

#include "net/client/http_message.hpp"
#include "runtime/function.hpp"
#include "runtime/loop.hpp"

namespace telepot::net {

struct HttpClientOptions {
    /// Transfers at a time in each lane; further requests wait in order.
    std::size_t max_transfers = 64;
    std::size_t max_long_polls = 256;
    std::size_t max_file_transfers = 16;
    std::chrono::seconds dns_cache{60};
    /// Failures to connect, timeouts and lost connections in a row, to one endpoint, after which all kept connections
    /// are dropped.
    int failures_before_reset = 3;
    std::string_view user_agent = "telepot";
    /// Simple requests over HTTP/1.1 go past libcurl once it has made the connection, which makes them much cheaper.
    bool direct = true;
};

/// Cancels a request; copies name the same one. May outlive request and client.
class RequestHandle {
public:
    RequestHandle() = default;
    /// The completion gets Kind::cancelled, unless it was on its way already (any thread). Never calls it directly.
    void cancel() const;

    class State;
    explicit RequestHandle(std::weak_ptr<State> state) : state_(std::move(state)) {}

private:
    std::weak_ptr<State> state_;
};

/// HTTP(S) client with kept connections, on a Loop.
class HttpClient {
public:
    using Completion = Function<void(HttpResult)>;

    /// The loop must outlive the client.
    explicit HttpClient(Loop& loop, const HttpClientOptions& options = {});
    /// Completes what is under way as cancelled, on the loop's thread (here if the loop doesn't run), and returns when
    /// that is done. Any thread, but not from within a completion or callback of this client.
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Sends `request`. `done` is called exactly once, on the loop's thread, never from within start() (any thread).
    RequestHandle start(HttpRequest request, Completion done);

    /// Makes no new transfer use a connection or resolved name of before; transfers under way go on (any thread).
    void reset_connections();

    struct Statistics {
        std::size_t waiting = 0;
        std::size_t active = 0;
        std::size_t connections_opened = 0;
        std::size_t resets = 0;
    };
    /// On the loop's thread, or while the loop doesn't run.
    Statistics statistics() const;

private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace telepot::net
