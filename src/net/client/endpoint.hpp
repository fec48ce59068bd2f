// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "net/client/proxy.hpp"

namespace telepot::net {

struct EndpointOptions {
    /// Null: what the environment asks for.
    const Proxy* proxy = nullptr;
    /// PEM file of certificate authorities that replaces the system's; empty: the system's.
    std::string_view ca_file = {};
    bool verify_tls = true;
    /// Use HTTP/2 where the server offers it over TLS.
    bool http2 = true;
    /// TLS keys go to the file that SSLKEYLOGFILE names.
    bool key_log = false;
};

/// A server and the way to it, parsed and checked once: make one for each server and share it among requests. Copies
/// share one state that never changes, so they can be used in any thread.
class Endpoint {
public:
    /// `base_url`: "http[s]://host[:port][/prefix]"; the prefix stands before the path of each request. Throws
    /// std::invalid_argument.
    explicit Endpoint(std::string_view base_url, const EndpointOptions& options = {});

    bool secure() const noexcept;
    const std::string& host() const noexcept;
    /// The prefix, without a slash at its end.
    const std::string& prefix() const noexcept;
    const Proxy& proxy() const noexcept;
    friend bool operator==(const Endpoint& a, const Endpoint& b) noexcept { return a.data_ == b.data_; }

    /// Private to the layer (endpoint_data.hpp).
    class Data;
    const Data& data() const noexcept { return *data_; }

private:
    std::shared_ptr<const Data> data_;
};

}  // namespace telepot::net
