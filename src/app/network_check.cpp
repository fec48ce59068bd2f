// SPDX-License-Identifier: MIT
// The way to the server, walked by libcurl itself, which says at which step it ends.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

#include <curl/curl.h>
#include <netdb.h>
#include <strings.h>

#include "app/finding.hpp"
#include "net/client/endpoint.hpp"
#include "net/client/proxy.hpp"

namespace telepot::app {

namespace {

// Less is the way of the answer; more breaks checks of TLS certificates and of login data.
constexpr std::int64_t tolerable_skew = 30;
constexpr std::int64_t harmful_skew = 300;

class Probe {
public:
    /// Asks for the server's front page; what it says doesn't matter. `family` is CURL_IPRESOLVE_...
    Probe(const std::string& url, double timeout, long family);

    CURLcode code = CURLE_OK;
    std::string error;
    long status = 0;
    long proxy_status = 0;
    std::string address;
    std::string body_start;
    std::optional<std::int64_t> date;
    std::chrono::milliseconds taken{0};

private:
    static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) {
        const std::string line(data, size * count);
        constexpr std::string_view name = "date:";
        if (line.size() > name.size() && strncasecmp(line.c_str(), name.data(), name.size()) == 0) {
            const time_t date = curl_getdate(line.c_str() + name.size(), nullptr);
            if (date > 0) static_cast<Probe*>(self)->date = date;
        }
        return size * count;
    }
    static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) {
        std::string& start = static_cast<Probe*>(self)->body_start;
        if (start.size() < 100) start.append(data, std::min<std::size_t>(size * count, 100));
        return size * count;
    }
};

Probe::Probe(const std::string& url, double timeout, long family) {
    CURL* const curl = curl_easy_init();
    std::array<char, CURL_ERROR_SIZE> text{};
    curl_easy_setopt(curl, CURLOPT_URL, (url + "/").c_str());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(timeout * 1000));
    curl_easy_setopt(curl, CURLOPT_IPRESOLVE, family);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, text.data());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Probe::on_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Probe::on_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    const auto begin = std::chrono::steady_clock::now();
    code = curl_easy_perform(curl);
    taken = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    error = text[0] != 0 ? text.data() : curl_easy_strerror(code);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_HTTP_CONNECTCODE, &proxy_status);
    const char* primary = nullptr;
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &primary);
    if (primary != nullptr) address = primary;
    curl_easy_cleanup(curl);
}

bool is_tls(CURLcode code) {
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR || code == CURLE_SSL_CERTPROBLEM ||
           code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR;
}

/// A proxy that refuses answers in the server's place; the Bot API would say 404, in JSON.
bool proxy_refuses(const Probe& probe) {
    if (probe.proxy_status >= 400) return true;
    const bool is_refusal = probe.status == 403 || probe.status == 407 || probe.status == 502 || probe.status == 503;
    return is_refusal && !probe.body_start.starts_with('{');
}

Finding proxy_trouble(const Probe& probe, const std::string& proxy) {
    const long status = probe.proxy_status >= 400 ? probe.proxy_status : probe.status;
    if (status == 407) {
        return {"proxy", Level::error, "the proxy " + proxy + " wants a user and a password (407)",
                "Put them into the proxy's URL: http://user:password@host:port."};
    }
    if (status >= 400) {
        return {"proxy", Level::error, "the proxy " + proxy + " refuses (" + std::to_string(status) + ")",
                "Ask whoever runs it to let connections to this server through, or set no_proxy for its host."};
    }
    return {"proxy", Level::error, "the proxy " + proxy + " can't be reached: " + probe.error,
            "Is it running, and is the variable https_proxy, http_proxy or all_proxy right? Unset it to go directly."};
}

Finding trouble(const Probe& probe, const std::string& host) {
    if (probe.code == CURLE_COULDNT_RESOLVE_HOST) {
        return {"dns", Level::error, "the name " + host + " has no address: " + probe.error,
                "No network, no DNS server (see /etc/resolv.conf), or a mistake in TELEPOT_API_URL."};
    }
    if (is_tls(probe.code)) {
        return {"tls", Level::error, "no secure connection: " + probe.error,
                "Install the package ca-certificates, look at the clock, and ask whether something on the way opens "
                "TLS connections."};
    }
    if (probe.code == CURLE_OPERATION_TIMEDOUT) {
        return {"network", Level::error, "no answer from " + host + ": " + probe.error,
                "A firewall may drop connections, or this network blocks Telegram: try a proxy (https_proxy)."};
    }
    return {"network", Level::error, "no connection to " + host + ": " + probe.error,
            "Is the network up? If TELEPOT_API_URL names a server of your own: is it running, on this port?"};
}

bool has_ipv6_address(const std::string& host) {
    addrinfo hints{};
    hints.ai_family = AF_INET6;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0) return false;
    freeaddrinfo(found);
    return true;
}

/// Whether no_proxy lists the host, as libcurl reads it.
bool is_exempt(const std::string& host, const std::string& exceptions) {
    std::istringstream in(exceptions);
    for (std::string entry; std::getline(in, entry, ',');) {
        std::erase(entry, ' ');
        if (entry.starts_with('.')) entry.erase(0, 1);
        if (entry == "*" || (!entry.empty() && (host == entry || host.ends_with("." + entry)))) return true;
    }
    return false;
}

void check_ipv6(const std::string& url, const std::string& host, double timeout, const Findings& found) {
    if (!has_ipv6_address(host)) {
        found({"ipv6", Level::ok, "not used: " + host + " has no IPv6 address for this machine"});
        return;
    }
    const Probe probe(url, std::min(timeout, 5.0), CURL_IPRESOLVE_V6);
    if (probe.code == CURLE_OK) {
        found({"ipv6", Level::ok, "works (" + probe.address + ")"});
        return;
    }
    found({"ipv6", Level::warning, "doesn't work: " + probe.error,
           "Connections go over IPv4, some after a pause. Mend IPv6 or turn it off on this machine."});
}

void check_clock(const Probe& probe, const Findings& found) {
    if (!probe.date) {
        found({"clock", Level::note, "not known: the server's answer has no date"});
        return;
    }
    const std::int64_t skew = std::time(nullptr) - *probe.date;
    const std::int64_t size = skew < 0 ? -skew : skew;
    if (size <= tolerable_skew) {
        found({"clock", Level::ok, "right"});
        return;
    }
    found({"clock", size >= harmful_skew ? Level::error : Level::warning,
           "this machine's clock is " + std::to_string(size) + " s " + (skew < 0 ? "slow" : "fast"),
           "Set it, and keep it right: timedatectl set-ntp true. Certificates and login data are checked by it."});
}

}  // namespace

bool check_network(const std::string& api_url, double timeout, const Findings& found) {
    const net::Endpoint endpoint(api_url);
    const net::Proxy& proxy = endpoint.proxy();
    const std::string& host = endpoint.host();
    const bool is_direct = proxy.direct() || is_exempt(host, proxy.exceptions());
    const Probe probe(api_url, timeout, CURL_IPRESOLVE_WHATEVER);
    if (!is_direct && (probe.code != CURLE_OK || proxy_refuses(probe)) && !is_tls(probe.code)) {
        found(proxy_trouble(probe, proxy.url()));
        return false;
    }
    found({"proxy", Level::ok, is_direct ? "none" : proxy.url()});
    if (probe.code != CURLE_OK) {
        found(trouble(probe, host));
        return false;
    }
    found({"network", Level::ok,
           host + " answers from " + probe.address + " within " + std::to_string(probe.taken.count()) + " ms"});
    found({"tls", endpoint.secure() ? Level::ok : Level::note,
           endpoint.secure() ? "the certificate is trusted" : "not used: the address begins with http://"});
    if (is_direct) check_ipv6(api_url, host, timeout, found);
    check_clock(probe, found);
    return true;
}

}  // namespace telepot::app
