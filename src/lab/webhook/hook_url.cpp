// SPDX-License-Identifier: MIT
#include "lab/webhook/hook_url.hpp"

#include <algorithm>
#include <charconv>

namespace telepot::lab {

namespace {

bool take(std::string_view& text, std::string_view prefix) {
    if (text.substr(0, prefix.size()) != prefix) return false;
    text.remove_prefix(prefix.size());
    return true;
}

}  // namespace

std::optional<HookUrl> parse_hook_url(std::string_view url) {
    HookUrl parts;
    parts.https = take(url, "https://");
    if (!parts.https && !take(url, "http://")) return std::nullopt;
    const std::size_t end = std::min(url.find_first_of("/?#"), url.size());
    std::string_view authority = url.substr(0, end);
    std::string_view target = url.substr(end);
    target = target.substr(0, target.find('#'));
    parts.target = (target.empty() || target.front() != '/' ? "/" : "") + std::string(target);
    const std::size_t at = authority.rfind('@');
    if (at != std::string_view::npos) authority.remove_prefix(at + 1);
    const int usual_port = parts.https ? 443 : 80;
    parts.port = usual_port;
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        const std::string_view text = authority.substr(colon + 1);
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), parts.port);
        const bool in_range = parts.port >= 1 && parts.port <= 65'535;
        if (error != std::errc() || stop != text.data() + text.size() || !in_range) return std::nullopt;
        authority = authority.substr(0, colon);
    }
    parts.authority = std::string(authority);
    if (parts.port != usual_port) parts.authority += ":" + std::to_string(parts.port);
    if (authority.size() > 2 && authority.front() == '[' && authority.back() == ']') {
        authority = authority.substr(1, authority.size() - 2);
    }
    parts.host = std::string(authority);
    if (parts.host.empty()) return std::nullopt;
    return parts;
}

}  // namespace telepot::lab
