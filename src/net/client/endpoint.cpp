// SPDX-License-Identifier: MIT
#include "net/client/endpoint.hpp"

#include <functional>
#include <new>
#include <stdexcept>

#include "net/client/endpoint_data.hpp"

namespace telepot::net {

namespace {

std::string part(CURLU* url, CURLUPart what, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, what, &text, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, decltype(&curl_free)> owner(text, &curl_free);
    return text;
}

}  // namespace

Endpoint::Endpoint(std::string_view base_url, const EndpointOptions& options) {
    const auto data = std::make_shared<Data>();
    CURLU* url = data->url.get();
    if (!url) throw std::bad_alloc();
    if (curl_url_set(url, CURLUPART_URL, std::string(base_url).c_str(), 0) != CURLUE_OK) {
        throw std::invalid_argument("the server's URL is malformed");
    }
    const std::string scheme = part(url, CURLUPART_SCHEME);
    data->secure = scheme == "https";
    if (!data->secure && scheme != "http") throw std::invalid_argument("the server's URL is neither http nor https");
    for (const CURLUPart unwanted : {CURLUPART_QUERY, CURLUPART_FRAGMENT, CURLUPART_USER, CURLUPART_PASSWORD}) {
        if (!part(url, unwanted).empty()) {
            throw std::invalid_argument("the server's URL must consist of scheme, host, port and path only");
        }
    }
    data->host = part(url, CURLUPART_HOST);
    data->authority = data->host;
    const std::string port = part(url, CURLUPART_PORT, CURLU_NO_DEFAULT_PORT);
    if (!port.empty()) data->authority += ":" + port;
    data->prefix = part(url, CURLUPART_PATH);
    while (!data->prefix.empty() && data->prefix.back() == '/') data->prefix.pop_back();
    curl_url_set(url, CURLUPART_PATH, nullptr, 0);
    data->proxy = options.proxy ? *options.proxy : Proxy::from_environment(scheme);
    data->ca_file = options.ca_file;
    data->verify_tls = options.verify_tls;
    data->http2 = options.http2;
    data->key_log = options.key_log;
    // A proxy of HTTP forwards plain requests, in a form of their own; all others make a tunnel.
    const bool forwarded = !data->secure && data->proxy.url().starts_with("http");
    data->direct = data->secure ? !data->http2 : !forwarded;
    for (const std::string& what : {scheme, data->authority, data->ca_file, data->proxy.url(), data->proxy.user(),
                                    data->proxy.password(), data->proxy.exceptions()}) {
        data->route += what + '\n';
    }
    data->route += data->verify_tls ? "verify" : "";
    data->route += data->key_log ? "log" : "";
    data->route_hash = std::hash<std::string>()(data->route);
    data_ = data;
}

bool Endpoint::secure() const noexcept {
    return data_->secure;
}

const std::string& Endpoint::host() const noexcept {
    return data_->host;
}

const std::string& Endpoint::prefix() const noexcept {
    return data_->prefix;
}

const Proxy& Endpoint::proxy() const noexcept {
    return data_->proxy;
}

}  // namespace telepot::net
