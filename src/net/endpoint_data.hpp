// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include <curl/curl.h>

#include "net/endpoint.hpp"

namespace telepot::net {

using CurlUrl = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

class Endpoint::Data {
public:
    Data() : url(curl_url(), &curl_url_cleanup) {}

    /// Scheme, host and port; libcurl copies it for each transfer, which is why threads may share it.
    CurlUrl url;
    std::string host;
    std::string prefix;
    std::string ca_file;
    Proxy proxy;
    bool secure = false;
    bool verify_tls = true;
    bool http2 = true;
};

}  // namespace telepot::net
