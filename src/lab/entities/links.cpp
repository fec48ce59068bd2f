// SPDX-License-Identifier: MIT
#include "lab/entities/links.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include <boost/asio/ip/address_v6.hpp>

#include "lab/entities/date_format.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

constexpr auto npos = std::string_view::npos;

template <class Number>
std::optional<Number> number(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    if (text.size() > 1 && text.front() == '0') return std::nullopt;
    return value;
}

bool is_letter_or_digit(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return is_ascii_letter(byte) || is_ascii_digit(byte);
}

/// Takes `scheme`: (in any letter case) and perhaps // off a URL; false if it has another scheme.
bool take_scheme(std::string_view& url, std::string_view scheme) {
    if (to_lower(url.substr(0, scheme.size())) != scheme || url.substr(scheme.size(), 1) != ":") return false;
    url.remove_prefix(scheme.size() + 1);
    if (url.starts_with("//")) url.remove_prefix(2);
    return true;
}

/// The query of a tg: URL with this host; none if it is another URL.
std::optional<std::string_view> tg_query(std::string_view url, std::string_view host) {
    if (!take_scheme(url, "tg") || to_lower(url.substr(0, host.size())) != host) return std::nullopt;
    url.remove_prefix(host.size());
    if (url.starts_with('/')) url.remove_prefix(1);
    if (!url.starts_with('?')) return std::nullopt;
    return url.substr(1, url.find('#') == npos ? npos : url.find('#') - 1);
}

/// Calls `use` with each key and value of a query, until it returns false.
template <class Use>
void each_argument(std::string_view query, Use use) {
    while (true) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const auto equal = std::min(pair.find('='), pair.size());
        if (!use(pair.substr(0, equal), equal == pair.size() ? std::string_view{} : pair.substr(equal + 1))) return;
        if (end == query.size()) return;
        query.remove_prefix(end + 1);
    }
}

std::int64_t mentioned_user(std::string_view url) {
    const std::string small = to_lower(url);
    const auto query = tg_query(small, "user");
    std::int64_t user = 0;
    if (query) {
        each_argument(*query, [&user](std::string_view key, std::string_view value) {
            if (key != "id") return true;
            user = number<std::int64_t>(value).value_or(0);
            return false;
        });
    }
    return user;
}

/// Spaces and control characters become %XX.
std::string escaped(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20U) {
            out.push_back(c);
        } else {
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        }
    }
    return out;
}

/// Whether a host (or user data, where a colon may stand) has only characters of URLs and whole %XX codes.
bool has_url_characters(std::string_view part, std::string_view more) {
    const auto is_hex = [](char c) { return std::string_view{"0123456789abcdefABCDEF"}.find(c) != npos; };
    for (std::size_t i = 0; i < part.size(); ++i) {
        const char c = part[i];
        if (c == '%') {
            if (i + 2 >= part.size() || !is_hex(part[i + 1]) || !is_hex(part[i + 2])) return false;
            i += 2;
        } else if (!is_letter_or_digit(c) && static_cast<unsigned char>(c) < 0x80 &&
                   std::string_view{".-_!$,~*'();&+="}.find(c) == npos && more.find(c) == npos) {
            return false;
        }
    }
    return true;
}

bool is_ipv6(std::string_view host) {
    if (host.find('%') != npos) return false;  // no zones
    boost::system::error_code error;
    boost::asio::ip::make_address_v6(std::string{host.substr(1, host.size() - 2)}, error);
    return !error;
}

/// A web address taken apart; none if it isn't one.
class WebUrl {
public:
    static std::optional<WebUrl> parse(std::string_view url) {
        WebUrl out;
        const auto scheme_end = url.find_first_of(":/?#@[]");
        if (scheme_end != npos && url.substr(scheme_end, 3) == "://") {
            out.scheme = to_lower(url.substr(0, scheme_end));
            out.has_scheme = true;
            if (out.scheme != "http" && out.scheme != "https") return std::nullopt;
            url.remove_prefix(scheme_end + 3);
        }
        const auto authority_end = std::min(url.find_first_of("/?#"), url.size());
        if (!out.take_authority(url.substr(0, authority_end))) return std::nullopt;
        out.take_path(url.substr(authority_end));
        return out;
    }

    std::string scheme = "http";
    bool has_scheme = false;
    std::string user;
    std::string host;
    int port = 0;      ///< 0 if none is named
    std::string path;  ///< begins with a slash; query and fragment included

private:
    bool take_authority(std::string_view authority) {
        const auto mark = authority.find_last_of(":]@");
        if (mark != npos && mark > 0 && authority[mark] == ':') {
            std::string_view digits = authority.substr(mark + 1);
            while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
            const auto given = number<int>(digits);
            if (!given || *given <= 0 || *given > 65'535) return false;
            port = *given;
            authority = authority.substr(0, mark);
        }
        const auto sign = authority.rfind('@');
        if (sign != npos) user = authority.substr(0, sign);
        host = to_lower(sign == npos ? authority : authority.substr(sign + 1));
        if (host.empty() || host == ".") return false;
        if (host.front() == '[' && host.back() == ']') return is_ipv6(host);
        return has_url_characters(host, {}) && has_url_characters(user, ":");
    }

    void take_path(std::string_view rest) {
        constexpr std::string_view blank{" \t\r\n\0\v", 6};
        const auto last = rest.find_last_not_of(blank);
        rest = rest.substr(0, last == npos ? 0 : last + 1);
        path = rest.starts_with('/') ? "" : "/";
        path += escaped(rest);
    }
};

std::optional<std::string> checked_app_link(std::string_view link, std::string_view scheme) {
    const auto url = WebUrl::parse(link);
    if (!url || url->has_scheme || !url->user.empty() || url->port != 0) return std::nullopt;
    const bool good_host = std::all_of(url->host.begin(), url->host.end(), [scheme](char c) {
        return is_letter_or_digit(c) || c == '-' || c == '_' || (c == '.' && scheme == "tonsite");
    });
    if (!good_host) return std::nullopt;
    const bool only_query = url->path.size() > 1 && url->path[1] == '?';
    return std::string{scheme} + "://" + url->host + (only_query ? url->path.substr(1) : url->path);
}

}  // namespace

std::optional<std::string> checked_link(std::string_view url) {
    for (const std::string_view scheme : {"tg", "ton", "tonsite"}) {
        std::string_view rest = url;
        if (take_scheme(rest, scheme)) return checked_app_link(rest, scheme);
    }
    const auto parts = WebUrl::parse(url);
    if (!parts || (parts->host.find('.') == std::string::npos && parts->host.front() != '[')) return std::nullopt;
    std::string out = parts->scheme + "://";
    if (!parts->user.empty()) out += parts->user + '@';
    out += parts->host;
    if (parts->port != 0) out += ':' + std::to_string(parts->port);
    return out + parts->path;
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
    if (const auto query = tg_query(url, "emoji")) {
        std::int64_t id = 0;
        each_argument(*query, [&id](std::string_view key, std::string_view value) {
            if (key != "id") return true;
            id = number<std::int64_t>(value).value_or(0);
            return false;
        });
        if (id != 0) return Entity{EntityKind::custom_emoji, offset, length, std::to_string(id)};
    }
    if (const auto query = tg_query(url, "time")) {
        std::int32_t time = 0;
        bool good = true;
        std::string_view format;
        each_argument(*query, [&](std::string_view key, std::string_view value) {
            if (key == "unix") time = number<std::int32_t>(value).value_or(0);
            if (key == "unix" && time <= 0) good = false;
            if (key == "format") format = value;
            return good;
        });
        const auto normal = normal_date_format(format);
        if (good && time > 0 && normal) return Entity{EntityKind::date_time, offset, length, *normal, time};
    }
    throw TextError{"Invalid tg://emoji or tg://time URL specified"};
}

std::string checked_emoji_id(std::string_view id) {
    const auto value = number<std::int64_t>(id);
    if (!value || *value == 0) throw TextError{"Invalid custom emoji identifier specified"};
    return std::to_string(*value);
}

}  // namespace telepot::lab
