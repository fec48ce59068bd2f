// SPDX-License-Identifier: MIT
#include "net/client/curl_options.hpp"

#include <string_view>

#include <openssl/ssl.h>

#include "values/clamped_time.hpp"

namespace telepot::net {

namespace {

void set_trust(CURL* easy, const Endpoint::Data& endpoint) {
    const long peer = endpoint.verify_tls ? 1L : 0L;
    const long host = endpoint.verify_tls ? 2L : 0L;
    set_option(easy, CURLOPT_SSL_VERIFYPEER, peer);
    set_option(easy, CURLOPT_SSL_VERIFYHOST, host);
    set_option(easy, CURLOPT_PROXY_SSL_VERIFYPEER, peer);
    set_option(easy, CURLOPT_PROXY_SSL_VERIFYHOST, host);
    // Naming the newest version changes nothing but which connections libcurl takes for alike: one whose keys were
    // logged isn't for a bot that doesn't want that, nor the other way round.
    const long newest = endpoint.key_log ? static_cast<long>(CURL_SSLVERSION_MAX_TLSv1_3) : 0L;
    set_option(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2) | newest);
    const char* file = endpoint.ca_file.c_str();
    const char* folder = nullptr;
    if (endpoint.ca_file.empty()) {
        const curl_version_info_data* version = curl_version_info(CURLVERSION_NOW);
        file = version->cainfo;
        folder = version->capath;
    }
    set_option(easy, CURLOPT_CAINFO, file);
    set_option(easy, CURLOPT_CAPATH, folder);
    set_option(easy, CURLOPT_PROXY_CAINFO, file);
    set_option(easy, CURLOPT_PROXY_CAPATH, folder);
}

CURLcode forget_key_log(CURL*, void* context, void*) noexcept {
    SSL_CTX_set_keylog_callback(static_cast<SSL_CTX*>(context), nullptr);
    return CURLE_OK;
}

// libcurl writes a connection's keys wherever the environment says.
void set_key_log(CURL* easy, bool wanted) {
    static const bool openssl = [] {
        const char* const library = curl_version_info(CURLVERSION_NOW)->ssl_version;
        return library != nullptr && std::string_view(library).starts_with("OpenSSL");
    }();
    if (openssl) set_option(easy, CURLOPT_SSL_CTX_FUNCTION, wanted ? nullptr : &forget_key_log);
}

// An empty string, not null, keeps libcurl from reading the environment for each transfer.
void set_proxy(CURL* easy, const Proxy& proxy) {
    set_option(easy, CURLOPT_PROXY, proxy.url().c_str());
    set_option(easy, CURLOPT_NOPROXY, proxy.exceptions().c_str());
    const bool with_user = !proxy.user().empty() || !proxy.password().empty();
    set_option(easy, CURLOPT_PROXYUSERNAME, with_user ? proxy.user().c_str() : nullptr);
    set_option(easy, CURLOPT_PROXYPASSWORD, with_user ? proxy.password().c_str() : nullptr);
}

}  // namespace

void set_connection_options(CURL* easy) {
    set_option(easy, CURLOPT_NOSIGNAL, 1L);
    // A transfer that ends while its host name is being resolved must not wait for the resolver's thread.
    set_option(easy, CURLOPT_QUICK_EXIT, 1L);
    set_option(easy, CURLOPT_TCP_NODELAY, 1L);
    set_option(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set_option(easy, CURLOPT_TCP_KEEPIDLE, 30L);
    set_option(easy, CURLOPT_TCP_KEEPINTVL, 10L);
    set_option(easy, CURLOPT_PROTOCOLS_STR, "http,https");
}

void set_endpoint_options(CURL* easy, const Endpoint::Data& endpoint) {
    set_option(easy, CURLOPT_CURLU, endpoint.url.get());
    set_trust(easy, endpoint);
    set_key_log(easy, endpoint.key_log);
    set_option(easy, CURLOPT_HTTP_VERSION,
               static_cast<long>(endpoint.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
    set_proxy(easy, endpoint.proxy);
}

void set_connect_deadline(CURL* easy, std::chrono::milliseconds timeout) {
    // To libcurl, zero means its own default.
    constexpr long kNever = 24L * 3600 * 1000;
    const auto connect = telepot::detail::clamped_milliseconds(timeout);
    set_option(easy, CURLOPT_CONNECTTIMEOUT_MS, connect > 0 ? connect : kNever);
}

}  // namespace telepot::net
