// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "net/client/curl_pool.hpp"
#include "net/client/direct_pool.hpp"

namespace telepot::net {

/// A generation of connections: libcurl's and our own, which share one set of watched sockets and resolved names.
class Transport {
public:
    /// Throws if the system refuses.
    Transport(Loop& loop, CurlPool::Owner& curl_owner, DirectPool::Owner& direct_owner, const PoolSettings& settings,
              const std::string& user_agent)
        : curl_(std::make_shared<CurlPool>(loop, curl_owner, settings, user_agent)),
          direct_(std::make_unique<DirectPool>(*curl_, direct_owner, settings.max_idle_direct)) {
        curl_->open();
    }

    CurlPool& curl() noexcept { return *curl_; }
    DirectPool& direct() noexcept { return *direct_; }
    bool broken() const noexcept { return curl_->broken(); }
    bool unused() const noexcept { return curl_->active() == 0 && direct_->busy() == 0; }
    /// Outside of rounds, and without transfers.
    void close() {
        direct_.reset();
        curl_->close();
    }

private:
    std::shared_ptr<CurlPool> curl_;
    std::unique_ptr<DirectPool> direct_;
};

}  // namespace telepot::net
