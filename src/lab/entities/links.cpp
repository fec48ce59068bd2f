// SPDX-License-Identifier: MIT
#include "lab/entities/links.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

constexpr auto npos = std::string_view::npos;

/// A tg: link taken apart.
class TgLink {
public:
    explicit TgLink(std::string_view link) {
        if (const auto hash = link.find('#'); hash != npos) link = link.substr(0, hash);
        const auto question = link.find('?');
        std::string_view name = link.substr(0, question);
        while (!name.empty() && name.back() == '/') name.remove_suffix(1);
        host = to_lower(name);
        if (question != npos) query_ = link.substr(question + 1);
    }

    /// The first value of a query parameter; empty if there is none.
    [[nodiscard]] std::string_view query(std::string_view key) const {
        std::string_view rest = query_;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('&'), rest.size());
            const std::string_view pair = rest.substr(0, end);
            const auto equal = pair.find('=');
            if (equal != npos && pair.substr(0, equal) == key) return pair.substr(equal + 1);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return {};
    }

    std::string host;

private:
    std::string_view query_;
};

/// What follows `scheme:` or `scheme://`; none if the URL has another scheme.
std::optional<std::string_view> behind_scheme(std::string_view url, std::string_view scheme) {
    if (url.size() <= scheme.size() || to_lower(url.substr(0, scheme.size())) != scheme || url[scheme.size()] != ':') {
        return std::nullopt;
    }
    url.remove_prefix(scheme.size() + 1);
    if (url.starts_with("//")) url.remove_prefix(2);
    return url;
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    if (text.size() > 1 && text.front() == '0') return std::nullopt;
    return value;
}

std::int64_t mentioned_user(std::string_view url) {
    const auto rest = behind_scheme(url, "tg");
    if (!rest) return 0;
    const TgLink link{*rest};
    if (link.host != "user") return 0;
    return number(link.query("id")).value_or(0);
}

/// Spaces and control characters become %XX.
std::string escaped(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20U && byte != 0x7FU) {
            out.push_back(c);
        } else {
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        }
    }
    return out;
}

bool is_host(std::string_view host) {
    if (host.starts_with('[')) return host.ends_with(']') && host.size() > 3;
    if (host.find('.') == npos || host.front() == '.') return false;
    return std::none_of(host.begin(), host.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20U || std::string_view{"<>\"'`{}|\\^[]"}.find(c) != npos;
    });
}

bool is_port(std::string_view port) {
    const auto value = number(port);
    return value && *value > 0 && *value < 65536;
}

std::optional<std::string> checked_http(std::string_view rest, std::string_view scheme) {
    const auto authority_end = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, authority_end);
    const std::string_view path = rest.substr(authority_end);
    std::string_view user;
    if (const auto sign = authority.rfind('@'); sign != npos) {
        user = authority.substr(0, sign + 1);
        authority.remove_prefix(sign + 1);
    }
    std::string_view port;
    const auto colon = authority.rfind(':');
    if (colon != npos && (authority.find(']') == npos || authority.find(']') < colon)) {
        port = authority.substr(colon);
        authority = authority.substr(0, colon);
        if (!is_port(port.substr(1))) return std::nullopt;
    }
    if (authority.empty() || !is_host(authority)) return std::nullopt;
    std::string out{scheme};
    out.append("://").append(user).append(to_lower(authority)).append(port);
    if (path.empty() || path.front() != '/') out.push_back('/');
    return out + escaped(path);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto begin = text.find_first_not_of(blank);
    return begin == npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

}  // namespace

std::optional<std::string> checked_link(std::string_view url) {
    url = trimmed(url);
    for (const std::string_view scheme : {"tg", "ton", "tonsite"}) {
        const auto rest = behind_scheme(url, scheme);
        if (!rest) continue;
        const auto end = std::min(rest->find_first_of("/?#"), rest->size());
        if (end == 0) return std::nullopt;
        return std::string{scheme} + "://" + to_lower(rest->substr(0, end)) + escaped(rest->substr(end));
    }
    if (const auto scheme_end = url.find("://"); scheme_end != npos && url.find_first_of("/?#") == scheme_end + 1) {
        const std::string scheme = to_lower(url.substr(0, scheme_end));
        if (scheme != "http" && scheme != "https") return std::nullopt;
        return checked_http(url.substr(scheme_end + 3), scheme);
    }
    return checked_http(url, "http");
}

std::optional<Entity> link_entity(std::string_view url, std::int32_t offset, std::int32_t length) {
    if (const std::int64_t user = mentioned_user(url); user > 0) {
        return Entity{EntityKind::text_mention, offset, length, {}, user};
    }
    auto link = checked_link(url);
    if (!link) return std::nullopt;
    return Entity{EntityKind::text_link, offset, length, *std::move(link)};
}

Entity emoji_or_time_entity(std::string_view url, std::int32_t offset, std::int32_t length) {
    const auto rest = behind_scheme(url, "tg");
    if (!rest) throw TextError{"Custom emoji URL must have scheme tg"};
    const TgLink link{*rest};
    if (link.host == "time") {
        const auto unix_time = number(link.query("unix"));
        if (!unix_time) throw TextError{"Invalid date-time specified"};
        return Entity{EntityKind::date_time, offset, length, std::string{link.query("format")}, *unix_time};
    }
    if (link.host != "emoji") throw TextError{"Custom emoji URL must have host \"emoji\""};
    const std::string_view id = link.query("id");
    if (id.empty()) throw TextError{"Custom emoji URL must have an emoji identifier"};
    return Entity{EntityKind::custom_emoji, offset, length, checked_emoji_id(id)};
}

std::string checked_emoji_id(std::string_view id) {
    const auto value = number(id);
    if (!value || *value == 0) throw TextError{"Invalid custom emoji identifier specified"};
    return std::to_string(*value);
}

}  // namespace telepot::lab
