// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "net/client/curl_pool.hpp"
#include "net/client/wire_pool.hpp"

namespace telepot::net {

/// A generation of connections: libcurl's and our own, which share one set of watched sockets and resolved names.
class Transport {
public:
    /// Throws if the system refuses.
    Transport(Loop& loop, CurlPool::Owner& curl_owner, WirePool::Owner& wire_owner, const PoolSettings& settings,
              const std::string& user_agent)
        : curl_(std::make_shared<CurlPool>(loop, curl_owner, settings, user_agent)),
          wire_(std::make_unique<WirePool>(*curl_, wire_owner, settings.max_idle_wires)) {
        curl_->open();
    }

    CurlPool& curl() noexcept { return *curl_; }
    WirePool& wire() noexcept { return *wire_; }
    bool broken() const noexcept { return curl_->broken(); }
    bool unused() const noexcept { return curl_->active() == 0 && wire_->busy() == 0; }
    /// Outside of rounds, and without transfers.
    void close() {
        wire_.reset();
        curl_->close();
    }

private:
    std::shared_ptr<CurlPool> curl_;
    std::unique_ptr<WirePool> wire_;
};

}  // namespace telepot::net
