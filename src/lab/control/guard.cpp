// SPDX-License-Identifier: MIT
#include "lab/control/guard.hpp"

#include <algorithm>
#include <array>

#include <boost/asio/ip/address.hpp>
#include <openssl/crypto.h>
#include <openssl/rand.h>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

namespace {

std::optional<boost::asio::ip::address> numeric(const std::string& host) {
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(host, error);
    if (error) return std::nullopt;
    return address;
}

}  // namespace

bool is_loopback(std::string_view address) {
    const std::string host = to_lower(address);
    if (host == "localhost" || host.ends_with(".localhost")) return true;
    const auto number = numeric(host);
    return number && number->is_loopback();
}

std::string host_of(std::string_view authority) {
    if (authority.starts_with('[')) return to_lower(authority.substr(1, authority.find(']') - 1));
    // A bare IPv6 address has more than one colon, and no port.
    const std::size_t colon = authority.find(':');
    if (colon != authority.rfind(':')) return to_lower(authority);
    std::string host = to_lower(authority.substr(0, colon));
    if (host.ends_with('.')) host.pop_back();
    return host;
}

Guard::Guard(std::string_view address, std::vector<std::string> allowed_hosts, bool tls)
    : address_(to_lower(address)), allowed_(std::move(allowed_hosts)), scheme_(tls ? "https://" : "http://") {
    const auto number = numeric(address_);
    everywhere_ = number && number->is_unspecified();
    for (std::string& host : allowed_) host = host_of(host);
    any_host_ = std::find(allowed_.begin(), allowed_.end(), "*") != allowed_.end();
}

bool Guard::knows(const std::string& host) const {
    if (any_host_ || is_loopback(host) || host == address_) return true;
    if (std::find(allowed_.begin(), allowed_.end(), host) != allowed_.end()) return true;
    // A number can't be made to lead here by somebody's name server.
    return everywhere_ && numeric(host).has_value();
}

std::optional<std::string> Guard::refusal(const net::ServerRequest& request) const {
    const std::string_view authority = request.headers.get("Host");
    // Only what isn't a browser, of the days of HTTP/1.0, leaves it out.
    if (!authority.empty() && !knows(host_of(authority))) {
        return "the request is for host \"" + std::string(authority.substr(0, 100)) +
               "\", which isn't this server's; if it is, allow it (telepot lab --allow-host, "
               "ServerOptions::allowed_hosts)";
    }
    if (request.headers.has("Origin")) {
        const std::string origin = to_lower(request.headers.get("Origin"));
        if (origin != scheme_ + to_lower(authority)) {
            return "the request comes from another site (Origin: " + origin.substr(0, 100) + ")";
        }
        return std::nullopt;
    }
    const std::string_view site = request.headers.get("Sec-Fetch-Site");
    if (site != "cross-site" && site != "same-site") return std::nullopt;
    // Somebody may have followed a link to the page.
    const std::string_view target = request.target;
    const bool is_page = !target.starts_with("/bot") && !target.starts_with("/file") && !target.starts_with("/lab/v1");
    if (is_page && request.method == "GET" && request.headers.get("Sec-Fetch-Mode") == "navigate") return std::nullopt;
    return "the request comes from another site";
}

bool same_secret(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string new_secret() {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
        throw std::runtime_error("the system has no random numbers");
    }
    std::string secret;
    for (const unsigned char byte : bytes) secret += letters[byte % letters.size()];
    return secret;
}

}  // namespace telepot::lab
