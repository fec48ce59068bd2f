// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <curl/curl.h>

#include "net/client/endpoint.hpp"

namespace telepot::net {

using CurlUrl = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

class Endpoint::Data {
public:
    Data() : url(curl_url(), &curl_url_cleanup) {}

    /// Scheme, host and port; libcurl copies it for each transfer, which is why threads may share it.
    CurlUrl url;
    std::string host;
    /// As the field Host names it: with the port unless it is the scheme's.
    std::string authority;
    std::string prefix;
    std::string ca_file;
    Proxy proxy;
    bool secure = false;
    bool verify_tls = true;
    bool http2 = true;
    bool key_log = false;
    /// Once a connection is made, HTTP/1.1 can be spoken on it as with the server itself.
    bool direct = false;
    /// Endpoints of which all but the prefix is the same may share connections, and have the same of these.
    std::string route;
    std::size_t route_hash = 0;
};

}  // namespace telepot::net
