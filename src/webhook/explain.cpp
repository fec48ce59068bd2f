// SPDX-License-Identifier: MIT
// What can be wrong with a webhook, in words.
#include <algorithm>
#include <array>
#include <charconv>

#include "net/server/certificate.hpp"
#include "protocol/ip_address.hpp"
#include "telepot/types/core.hpp"
#include "telepot/values/log.hpp"
#include "telepot/webhook/server.hpp"
#include "values/redact.hpp"
#include "webhook/setup.hpp"

namespace telepot {

namespace {

constexpr std::int64_t many_pending = 100;

/// The parts of a URL that matter here.
class HookUrl {
public:
    explicit HookUrl(std::string_view url) {
        https = url.substr(0, 8) == "https://";
        const bool http = url.substr(0, 7) == "http://";
        if (!https && !http) return;
        url.remove_prefix(https ? 8 : 7);
        std::string_view authority = url.substr(0, url.find_first_of("/?#"));
        authority.remove_prefix(authority.rfind('@') == std::string_view::npos ? 0 : authority.rfind('@') + 1);
        port = https ? 443 : 80;
        const std::size_t colon = authority.rfind(':');
        if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
            const std::string_view text = authority.substr(colon + 1);
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
            if (error != std::errc() || end != text.data() + text.size()) return;
            authority = authority.substr(0, colon);
        }
        if (authority.size() > 2 && authority.front() == '[') authority = authority.substr(1, authority.size() - 2);
        host = std::string(authority);
    }
    bool good() const { return !host.empty() && port > 0 && port < 65'536; }

    bool https = false;
    int port = 0;
    std::string host;
};

void explain_url(const HookUrl& url, bool local_api_server, std::vector<std::string>& problems) {
    if (!url.good()) {
        problems.emplace_back("The URL isn't one: it has to look like https://example.org:8443/path.");
        return;
    }
    if (local_api_server) return;
    if (!url.https) problems.emplace_back("The URL begins with http: Telegram posts to https only.");
    constexpr std::array<int, 4> ports{443, 80, 88, 8443};
    if (std::find(ports.begin(), ports.end(), url.port) == ports.end()) {
        problems.push_back("Port " + std::to_string(url.port) +
                           ": Telegram posts to the ports 443, 80, 88 and 8443 only. Listen on one of these, or put a "
                           "proxy there.");
    }
}

void explain_certificate(const HookUrl& url, const std::string& file, const WebhookInfo& info,
                         std::vector<std::string>& problems) {
    if (file.empty() || !url.https || !url.good()) return;
    try {
        const net::CertificateFacts facts = net::certificate_facts(file, url.host);
        if (!facts.matches_host) {
            problems.push_back("The certificate " + file + " isn't made out to " + url.host +
                               ", the host of the URL, but to " + facts.names + ".");
        }
        if (!facts.in_time) problems.push_back("The certificate " + file + " has expired or isn't valid yet.");
        if (facts.self_signed && !info.has_custom_certificate) {
            problems.push_back("The certificate " + file +
                               " is self-signed, but wasn't uploaded: Telegram doesn't trust it.");
        }
    } catch (const std::exception& error) {
        problems.emplace_back(std::string("The certificate can't be read: ") + error.what() + ".");
    }
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// What the server's last_error_message means for whoever runs the bot.
std::string advice(std::string_view error) {
    if (has(error, "certificate")) {
        return "Telegram doesn't trust the certificate that it is shown. Is it the one that was uploaded, made out to "
               "the "
               "URL's host, with the whole chain, and not expired?";
    }
    if (has(error, "SSL")) return "No secure connection: is it HTTPS that listens there?";
    if (has(error, "refused")) return "Nothing listens at that address and port, as seen from outside.";
    if (has(error, "timed out") || has(error, "expired")) {
        return "No answer in time: is there a firewall, or is the bot's server stuck?";
    }
    if (has(error, "resolve")) return "The URL's host has no address.";
    if (has(error, "401")) {
        return "The secret that Telegram sends isn't the one that the server expects: did another program set the "
               "webhook?";
    }
    if (has(error, "403")) return "The server doesn't allow Telegram's addresses.";
    if (has(error, "404")) return "The server knows no such path.";
    if (has(error, "413")) return "An update is longer than the server, or the proxy in front, allows.";
    if (has(error, "502") || has(error, "504")) return "The proxy in front doesn't reach the bot.";
    if (has(error, "503")) return "The bot doesn't keep up, or is stopping.";
    return {};
}

}  // namespace

std::vector<std::string> explain_webhook(std::string_view url, std::string_view certificate_file,
                                         const WebhookInfo& info, std::int64_t since, bool local_api_server) {
    std::vector<std::string> problems;
    const HookUrl parts(url);
    explain_url(parts, local_api_server, problems);
    explain_certificate(parts, std::string(certificate_file), info, problems);
    if (info.url.empty()) {
        problems.emplace_back("No webhook is set any more: another program has removed it.");
    } else if (info.url != url) {
        problems.push_back("The webhook is set to another URL: another program uses this bot's token.");
    }
    if (info.last_error_message && info.last_error_date.value_or(0) >= since) {
        std::string text =
            "The last attempt to deliver failed: " + redact::printable(log::mask_tokens(*info.last_error_message)) +
            ".";
        const std::string more = advice(*info.last_error_message);
        if (!more.empty()) text += " " + more;
        problems.push_back(std::move(text));
    }
    if (info.pending_update_count >= many_pending) {
        problems.push_back(std::to_string(info.pending_update_count) + " updates wait to be delivered.");
    }
    return problems;
}

namespace webhook_server {

std::string path_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    const std::size_t begin = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    if (begin == std::string_view::npos) return "/";
    const std::string_view path = url.substr(begin);
    return std::string(path.substr(0, path.find_first_of("?#")));
}

bool is_self_signed(const std::string& certificate_file) {
    return net::certificate_facts(certificate_file, "localhost").self_signed;
}

}  // namespace webhook_server

}  // namespace telepot
