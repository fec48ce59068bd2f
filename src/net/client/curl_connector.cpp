// SPDX-License-Identifier: MIT
#include "net/client/curl_connector.hpp"

#include <stdexcept>
#include <utility>

#include "net/client/curl_options.hpp"
#include "net/client/curl_pool.hpp"
#include "values/clamped_time.hpp"

namespace telepot::net {

CurlConnector::CurlConnector(CurlPool& pool) : pool_(pool) {
    pool.adopt(*this);
    set_connection_options(easy_);
    set_option(easy_, CURLOPT_ERRORBUFFER, error_text_.data());
    set_option(easy_, CURLOPT_CONNECT_ONLY, 1L);
}

CurlConnector::~CurlConnector() {
    leave();
    end();
}

void CurlConnector::start(const Endpoint& endpoint, std::chrono::milliseconds connect_timeout,
                          std::chrono::milliseconds time_left, Owner& owner) {
    if (endpoint_ != endpoint) {
        endpoint_.reset();
        set_endpoint_options(easy_, endpoint.data());
        endpoint_ = endpoint;
    }
    set_connect_deadline(easy_, connect_timeout);
    set_option(easy_, CURLOPT_TIMEOUT_MS, telepot::detail::clamped_milliseconds(time_left));
    error_text_[0] = '\0';
    if (!pool_.add(*this)) throw std::runtime_error("libcurl refuses the transfer");
    owner_ = &owner;
}

void CurlConnector::leave() noexcept {
    if (std::exchange(owner_, nullptr)) pool_.remove(*this);
}

curl_socket_t CurlConnector::socket() const noexcept {
    curl_socket_t result = CURL_SOCKET_BAD;
    curl_easy_getinfo(easy_, CURLINFO_ACTIVESOCKET, &result);
    return result;
}

std::string_view CurlConnector::detail(CURLcode code) const noexcept {
    return error_text_[0] ? error_text_.data() : curl_easy_strerror(code);
}

}  // namespace telepot::net
