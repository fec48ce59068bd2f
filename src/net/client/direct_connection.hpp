// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "net/client/curl_connector.hpp"
#include "net/client/curl_pool.hpp"
#include "net/client/direct_stream.hpp"
#include "net/client/response_reader.hpp"
#include "net/client/transfer.hpp"

namespace telepot::net {

class DirectPool;
class HostPool;

/// A connection that libcurl has opened and on which this speaks HTTP/1.1 by itself, one request after another. Its
/// pool owns it; each exchange ends with the connection kept there or destroyed.
class DirectConnection final : public SocketWatcher, public CurlConnector::Owner {
public:
    DirectConnection(DirectPool& pool, HostPool& route);
    ~DirectConnection() override;
    DirectConnection(const DirectConnection&) = delete;
    DirectConnection& operator=(const DirectConnection&) = delete;

    /// Connects and then sends. Throws if that can't even begin; the connection is of no use then.
    void open(TransferPtr transfer, std::chrono::milliseconds time_left);
    /// Sends on an idle connection. False if nothing could be written since the connection has ended.
    bool send(const TransferPtr& transfer);
    /// Gives up the transfer, without a word to the pool's owner, and destroys the connection.
    void break_off();

    bool busy() const noexcept { return transfer_ != nullptr; }
    const TransferPtr& transfer() const noexcept { return transfer_; }
    HostPool& route() const noexcept { return route_; }
    /// When the transfer is to be given up, and why; time_point::max(): never. The time of connecting is libcurl's.
    Loop::Clock::time_point due(HttpError::Kind& why) const noexcept;
    /// What follows when that time has come.
    void expire(HttpError::Kind why);

    /// For the pool: the place in its list, and since when the connection is idle.
    std::size_t index = 0;
    Loop::Clock::time_point idle_since{};

private:
    using Clock = Loop::Clock;

    void ready(std::uint32_t events) override;
    void connected(CURLcode code) override;
    void take_over();
    void begin();
    void write();
    void watch_writing(bool wanted);
    void read();
    DirectStream::Status read_piece();
    void interrupted(DirectStream::Status status);
    void note_activity() {
        if (stall_ != Clock::duration::zero()) last_activity_ = Clock::now();
    }
    // Each of these may destroy the connection.
    void answered();
    void lost(const std::string& detail);
    void fail(HttpError::Kind kind, const std::string& detail);
    void complete(HttpResult&& result, bool keep);

    DirectPool& pool_;
    HostPool& route_;
    std::unique_ptr<CurlConnector> opener_;  // while it connects, and for good with TLS
    DirectStream stream_;
    TransferPtr transfer_;
    ResponseReader reader_;

    std::string output_;
    std::size_t written_ = 0;
    bool write_failed_ = false;
    bool watches_writing_ = false;
    std::string rest_;  // what has been read and can't be used yet
    std::size_t answers_ = 0;
    Clock::time_point total_deadline_ = Clock::time_point::max();
    Clock::duration stall_{0};
    Clock::time_point last_activity_{};
};

}  // namespace telepot::net
