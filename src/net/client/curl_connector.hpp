// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include "net/client/curl_handle.hpp"
#include "net/client/endpoint.hpp"

namespace telepot::net {

class CurlPool;

/// An easy handle that does no more than to connect: names, both families of addresses, proxies, TLS.
class CurlConnector final : public CurlHandle {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        /// Inside of a round. The opener is still in the pool.
        virtual void connected(CURLcode code) = 0;
    };

    explicit CurlConnector(CurlPool& pool);
    ~CurlConnector() override;

    /// Begins; the owner's connected() follows unless leave() comes before. A deadline of zero means none. Throws if
    /// libcurl refuses.
    void start(const Endpoint& endpoint, std::chrono::milliseconds connect_timeout, std::chrono::milliseconds time_left,
               Owner& owner);
    /// Takes it out of the pool if it is there. libcurl then closes the connection.
    void leave() noexcept;

    curl_socket_t socket() const noexcept;
    bool via_proxy() const noexcept { return !endpoint_->proxy().direct(); }
    /// What libcurl says about `code`.
    std::string_view detail(CURLcode code) const noexcept;

private:
    void finished(CURLcode code) override { owner_->connected(code); }

    CurlPool& pool_;
    Owner* owner_ = nullptr;
    std::optional<Endpoint> endpoint_;
    std::array<char, CURL_ERROR_SIZE> error_text_{};
};

}  // namespace telepot::net
