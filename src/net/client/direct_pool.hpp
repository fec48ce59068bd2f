// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "net/client/curl_pool.hpp"
#include "net/client/direct_connection.hpp"

namespace telepot::net {

/// The connections to one server, the same way.
class HostPool {
public:
    explicit HostPool(const Endpoint& to) : endpoint(to) {}

    const Endpoint endpoint;
    std::vector<DirectConnection*> idle;  // the one used last at the back
    std::size_t connections = 0;
    /// Of the last request.
    std::shared_ptr<const Headers> headers;
    std::string fields;
};

/// DirectConnections: which are idle, which are to be given up. Beside a CurlPool, which opens them and watches their
/// sockets, and must outlive it.
class DirectPool {
public:
    /// Gets the results.
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void exchanged(const TransferPtr& transfer, HttpResult&& result) = 0;
    };

    DirectPool(CurlPool& curl, Owner& owner, std::size_t max_idle);
    ~DirectPool();
    DirectPool(const DirectPool&) = delete;
    DirectPool& operator=(const DirectPool&) = delete;

    /// Sends the transfer's request; the owner's exchanged() follows, never from within. An error, or an exception, if
    /// it can't be sent at all.
    std::optional<HttpError> start(const TransferPtr& transfer, Loop::Clock::time_point now);
    /// Drops idle connections, and from now on each that becomes idle.
    void retire();

    std::size_t busy() const noexcept { return connections_.size() - idle_; }
    std::vector<DirectConnection*> busy_connections() const;

    // For its connections.
    CurlPool& curl() const noexcept { return curl_; }
    Owner& owner() const noexcept { return owner_; }
    /// Room that keeps nothing between two events.
    std::string& scratch() noexcept { return scratch_; }
    const std::string& fields(HostPool& route, const HttpRequest& request);
    std::unique_ptr<CurlConnector> take_opener();
    void give_back(std::unique_ptr<CurlConnector> opener) { openers_.push_back(std::move(opener)); }
    /// After an exchange. Destroys the connection if it is too many.
    void keep(DirectConnection& connection);
    void destroy(DirectConnection& connection);
    void destroy_idle(DirectConnection& connection);
    /// Opens a connection to send again; tells the owner if that fails.
    void repeat(TransferPtr transfer);
    void watch_deadline(Loop::Clock::time_point due);

private:
    HostPool& route(const Endpoint& endpoint);
    void open(HostPool& route, const TransferPtr& transfer, std::chrono::milliseconds time_left);
    DirectConnection* take_idle(HostPool& route, Loop::Clock::time_point now);
    void sweep();

    CurlPool& curl_;
    Owner& owner_;
    const std::size_t max_idle_;
    bool retired_ = false;
    std::vector<std::unique_ptr<DirectConnection>> connections_;
    std::size_t idle_ = 0;
    std::vector<std::unique_ptr<HostPool>> routes_;  // few
    std::vector<std::unique_ptr<CurlConnector>> openers_;
    std::string scratch_;
    TimerId timer_;
    Loop::Clock::time_point timer_at_ = Loop::Clock::time_point::max();
};

}  // namespace telepot::net
