// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <new>
#include <stdexcept>
#include <string>

#include <curl/curl.h>

#include "net/client/endpoint_data.hpp"

namespace telepot::net {

/// Throws std::bad_alloc or std::runtime_error if libcurl refuses.
template <typename Value>
void set_option(CURL* easy, CURLoption option, Value value) {
    const CURLcode code = curl_easy_setopt(easy, option, value);
    if (code == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
    if (code != CURLE_OK)
        throw std::runtime_error(std::string("libcurl refuses an option: ") + curl_easy_strerror(code));
}

/// How connections are made, whatever for.
void set_connection_options(CURL* easy);
/// Where to, which way, and whom to trust.
void set_endpoint_options(CURL* easy, const Endpoint::Data& endpoint);
/// Zero: no deadline.
void set_connect_deadline(CURL* easy, std::chrono::milliseconds timeout);

}  // namespace telepot::net
