// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::net {

/// The proxy variables of the environment.
class ProxyEnvironment {
public:
    ProxyEnvironment() = default;
    ProxyEnvironment(const ProxyEnvironment&) = default;
    ProxyEnvironment& operator=(const ProxyEnvironment&) = default;

    /// Reads http_proxy, https_proxy, all_proxy and no_proxy now. The upper-case spellings count too, except
    /// HTTP_PROXY, which a CGI server sets from a request header.
    static ProxyEnvironment read();
    /// What read() gave when it was first asked for in this process.
    static const ProxyEnvironment& process();

    std::string http;
    std::string https;
    std::string all;
    std::string no;
};

/// How to reach servers: directly, or through a proxy.
class Proxy {
public:
    /// Directly, whatever the environment says.
    Proxy() = default;
    /// From "scheme://[user[:password]@]host[:port]" with scheme http (also when there is none), https, socks5 (this
    /// host resolves names) or socks5h (the proxy does). Throws std::invalid_argument, without the password in its
    /// text.
    explicit Proxy(std::string_view url);
    /// The same, with the user and password apart; they replace the URL's.
    Proxy(std::string_view url, std::string user, std::string password);
    /// What the environment asks for; `scheme` (http or https) is the server's.
    static Proxy from_environment(std::string_view scheme,
                                  const ProxyEnvironment& environment = ProxyEnvironment::process());

    bool direct() const noexcept { return url_.empty(); }
    /// scheme://host:port
    const std::string& url() const noexcept { return url_; }
    const std::string& user() const noexcept { return user_; }
    const std::string& password() const noexcept { return password_; }
    /// Hosts that are reached directly, as in no_proxy.
    const std::string& exceptions() const noexcept { return exceptions_; }

private:
    std::string url_;
    std::string user_;
    std::string password_;
    std::string exceptions_;
};

}  // namespace telepot::net
