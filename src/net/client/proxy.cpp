// SPDX-License-Identifier: MIT
#include "net/client/proxy.hpp"

#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <curl/curl.h>

namespace telepot::net {

namespace {

std::string variable(const char* name, const char* other = nullptr) {
    const char* value = std::getenv(name);
    if ((!value || !*value) && other) value = std::getenv(other);
    return value ? value : "";
}

std::string part(CURLU* url, CURLUPart what, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, what, &text, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, decltype(&curl_free)> owner(text, &curl_free);
    return text;
}

}  // namespace

ProxyEnvironment ProxyEnvironment::read() {
    ProxyEnvironment result;
    result.http = variable("http_proxy");
    result.https = variable("https_proxy", "HTTPS_PROXY");
    result.all = variable("all_proxy", "ALL_PROXY");
    result.no = variable("no_proxy", "NO_PROXY");
    return result;
}

const ProxyEnvironment& ProxyEnvironment::process() {
    static const ProxyEnvironment environment = read();
    return environment;
}

Proxy::Proxy(std::string_view url) {
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    if (!parsed) throw std::bad_alloc();
    const std::string text =
        url.find("://") == std::string_view::npos ? "http://" + std::string(url) : std::string(url);
    if (curl_url_set(parsed.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) {
        throw std::invalid_argument("the proxy's URL is malformed");
    }
    const std::string scheme = part(parsed.get(), CURLUPART_SCHEME);
    const bool socks = scheme == "socks5" || scheme == "socks5h";
    if (!socks && scheme != "http" && scheme != "https") {
        throw std::invalid_argument("the proxy's scheme is none of http, https, socks5, socks5h");
    }
    const std::string host = part(parsed.get(), CURLUPART_HOST);
    if (host.empty()) throw std::invalid_argument("the proxy's URL has no host");
    std::string port = part(parsed.get(), CURLUPART_PORT);
    if (port.empty()) port = scheme == "https" ? "443" : "1080";
    url_ = scheme + "://" + host + ":" + port;
    user_ = part(parsed.get(), CURLUPART_USER, CURLU_URLDECODE);
    password_ = part(parsed.get(), CURLUPART_PASSWORD, CURLU_URLDECODE);
}

Proxy::Proxy(std::string_view url, std::string user, std::string password) : Proxy(url) {
    user_ = std::move(user);
    password_ = std::move(password);
}

Proxy Proxy::from_environment(std::string_view scheme, const ProxyEnvironment& environment) {
    const std::string& own = scheme == "https" ? environment.https : environment.http;
    const std::string& url = own.empty() ? environment.all : own;
    if (url.empty() || environment.no == "*") return {};
    Proxy result(url);
    result.exceptions_ = environment.no;
    return result;
}

}  // namespace telepot::net
