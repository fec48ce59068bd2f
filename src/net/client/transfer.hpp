// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <utility>

#include "net/client/http_client.hpp"

namespace telepot::net {

class CurlTransfer;
class DirectConnection;

/// Who cancels transfers: the client, as a handle sees it.
class Canceller {
public:
    virtual ~Canceller() = default;
    virtual void request_cancel(std::shared_ptr<RequestHandle::State> transfer) = 0;
};

/// A request on its way through the client. But for the handle's part it belongs to the loop's thread.
class RequestHandle::State {
public:
    enum class Phase : std::uint8_t { submitted, waiting, active, done };

    State(HttpRequest r, HttpClient::Completion d, std::weak_ptr<Canceller> c)
        : request(std::move(r)), done(std::move(d)), started_at(Loop::Clock::now()), canceller(std::move(c)) {}

    HttpRequest request;
    HttpClient::Completion done;
    const Loop::Clock::time_point started_at;
    const std::weak_ptr<Canceller> canceller;
    std::atomic<bool> cancel_requested{false};

    Phase phase = Phase::submitted;
    TimerId queue_timer;
    /// One of them while it is active.
    CurlTransfer* slot = nullptr;
    DirectConnection* direct = nullptr;
    /// On a DirectConnection: some of it has been written; it has been begun anew.
    bool written = false;
    bool repeated = false;
};

using Transfer = RequestHandle::State;
using TransferPtr = std::shared_ptr<Transfer>;

}  // namespace telepot::net
