// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "net/client/curl_pool.hpp"
#include "net/client/wire_connection.hpp"

namespace telepot::net {

/// The connections to one server, the same way.
class WireRoute {
public:
    explicit WireRoute(const Endpoint& to) : endpoint(to) {}

    const Endpoint endpoint;
    std::vector<WireConnection*> idle;  // the one used last at the back
    std::size_t connections = 0;
    /// Of the last request.
    std::shared_ptr<const Headers> headers;
    std::string fields;
};

/// WireConnections: which are idle, which are to be given up. Beside a CurlPool, which opens them and watches their
/// sockets, and must outlive it.
class WirePool {
public:
    /// Gets the results.
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void exchanged(const TransferPtr& transfer, HttpResult&& result) = 0;
    };

    WirePool(CurlPool& curl, Owner& owner, std::size_t max_idle);
    ~WirePool();
    WirePool(const WirePool&) = delete;
    WirePool& operator=(const WirePool&) = delete;

    /// Sends the transfer's request; the owner's exchanged() follows, never from within. An error, or an exception, if
    /// it can't be sent at all.
    std::optional<HttpError> start(const TransferPtr& transfer, Loop::Clock::time_point now);
    /// Drops idle connections, and from now on each that becomes idle.
    void retire();

    std::size_t busy() const noexcept { return connections_.size() - idle_; }
    std::vector<WireConnection*> busy_connections() const;

    // For its connections.
    CurlPool& curl() const noexcept { return curl_; }
    Owner& owner() const noexcept { return owner_; }
    /// Room that keeps nothing between two events.
    std::string& scratch() noexcept { return scratch_; }
    const std::string& fields(WireRoute& route, const HttpRequest& request);
    std::unique_ptr<WireOpener> take_opener();
    void give_back(std::unique_ptr<WireOpener> opener) { openers_.push_back(std::move(opener)); }
    /// After an exchange. Destroys the connection if it is too many.
    void keep(WireConnection& connection);
    void destroy(WireConnection& connection);
    void destroy_idle(WireConnection& connection);
    /// Opens a connection to send again; tells the owner if that fails.
    void repeat(TransferPtr transfer);
    void watch_deadline(Loop::Clock::time_point due);

private:
    WireRoute& route(const Endpoint& endpoint);
    void open(WireRoute& route, const TransferPtr& transfer, std::chrono::milliseconds time_left);
    WireConnection* take_idle(WireRoute& route, Loop::Clock::time_point now);
    void sweep();

    CurlPool& curl_;
    Owner& owner_;
    const std::size_t max_idle_;
    bool retired_ = false;
    std::vector<std::unique_ptr<WireConnection>> connections_;
    std::size_t idle_ = 0;
    std::vector<std::unique_ptr<WireRoute>> routes_;  // few
    std::vector<std::unique_ptr<WireOpener>> openers_;
    std::string scratch_;
    TimerId timer_;
    Loop::Clock::time_point timer_at_ = Loop::Clock::time_point::max();
};

}  // namespace telepot::net
