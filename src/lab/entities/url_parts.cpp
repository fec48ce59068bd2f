// SPDX-License-Identifier: MIT
#include "lab/entities/url_parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "lab/entities/top_level_domains.hpp"
#include "lab/entities/unicode.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using Text = std::u32string_view;
constexpr auto npos = Text::npos;

// Lengths of labels and domains count bytes, as in DNS.
std::size_t bytes_in(Text text) noexcept {
    std::size_t bytes = 0;
    for (const char32_t c : text) bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    return bytes;
}

std::string to_utf8(Text text) {
    std::string out;
    for (const char32_t c : text) append_code_point(out, c);
    return out;
}

bool is_digit(char32_t c) noexcept {
    return is_ascii_digit(c);
}

bool is_sentence_end(char32_t c) noexcept {
    return Text{U".:;,('?!`"}.find(c) != npos;
}

std::vector<Text> labels_of(Text domain) {
    std::vector<Text> out;
    for (std::size_t begin = 0;;) {
        const std::size_t dot = std::min(domain.find(U'.', begin), domain.size());
        out.push_back(domain.substr(begin, dot - begin));
        if (dot == domain.size()) return out;
        begin = dot + 1;
    }
}

/// 0 to 255 without leading zeros.
bool is_byte_number(Text label) noexcept {
    if (label.size() > 3 || !std::all_of(label.begin(), label.end(), is_digit)) return false;
    if (label.size() > 1 && label.front() == U'0') return false;
    return label.size() < 3 || label <= Text{U"255"};
}

bool is_linked_top_level(Text name) {
    std::u32string small{name};
    std::transform(small.begin(), small.end(), small.begin(), small_letter);
    // A capital that only begins the word begins a sentence: "Come.To me".
    if (small != name && Text{small}.substr(1) == name.substr(1)) return false;
    return is_linked_domain(to_utf8(small));
}

bool is_top_level(Text name, bool has_scheme) {
    if (name.size() <= 1) return false;
    if (name.starts_with(U"xn--")) {
        return name.size() > 5 && std::all_of(name.begin() + 4, name.end(), is_ascii_letter_or_digit);
    }
    if (name.find(U'_') != npos || name.find(U'-') != npos) return false;
    return has_scheme || is_linked_top_level(name);
}

bool is_linked_host(Text host, bool has_scheme) {
    const std::vector<Text> labels = labels_of(host);
    for (const Text label : labels) {
        if (label.empty() || bytes_in(label) >= 64 || label.back() == U'-') return false;
    }
    if (labels.size() == 1) return false;
    if (labels.size() == 4 && std::all_of(labels.begin(), labels.end(), is_byte_number)) return true;
    if (std::all_of(host.begin(), host.end(), [](char32_t c) { return is_digit(c) || c == U'.'; })) return false;
    return is_top_level(labels.back(), has_scheme) && labels[labels.size() - 2].find(U'_') == npos;
}

/// Where the first closing bracket stands that nothing opened; the size if there is none.
std::size_t balanced_size(Text path) noexcept {
    constexpr Text opening = U"([{";
    constexpr Text closing = U")]}";
    std::array<int, 3> depth{};
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (const auto kind = opening.find(path[i]); kind != npos) ++depth.at(kind);
        if (const auto kind = closing.find(path[i]); kind != npos && --depth.at(kind) < 0) return i;
    }
    return path.size();
}

/// The length of a scheme with its "://"; 0 if there is none.
std::size_t scheme_size(Text url) {
    const std::string start = to_lower(to_utf8(url.substr(0, 10)));
    for (const std::string_view scheme : {"http://", "https://", "ftp://", "tonsite://"}) {
        if (start.starts_with(scheme)) return scheme.size();
    }
    return 0;
}

bool is_user_of_email(Text user) noexcept {
    std::size_t parts = 1;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < user.size(); ++i) {
        if (user[i] == U'.' || user[i] == U'+') {
            if (i - begin >= 27) return false;
            ++parts;
            begin = i + 1;
        } else if (!is_name_symbol(user[i])) {
            return false;
        }
    }
    const std::size_t last = user.size() - begin;
    return parts < 12 && last > 0 && last < 36;
}

bool is_label_of_email(Text label) noexcept {
    return !label.empty() && label.size() < 31 && std::all_of(label.begin(), label.end(), is_name_symbol) &&
           is_ascii_letter_or_digit(label.front()) && is_ascii_letter_or_digit(label.back());
}

}  // namespace

bool is_visible_in_url(char32_t c) noexcept {
    // Of the general punctuation only joiners and dashes.
    if (c >= 0x2000 && c <= 0x206F) return c == 0x200C || c == 0x200D || (c >= 0x2010 && c <= 0x2015);
    return !is_separator(c);
}

bool is_path_symbol(char32_t c) noexcept {
    return Text{U"\n<>\"\u00AB\u00BB"}.find(c) == npos && is_visible_in_url(c);
}

std::size_t path_end(Text text, std::size_t at) noexcept {
    if (at >= text.size() || Text{U"/?#"}.find(text[at]) == npos) return at;
    std::size_t end = at + 1;
    while (end < text.size() && is_path_symbol(text[end])) ++end;
    while (end > at + 1 && is_sentence_end(text[end - 1])) --end;
    return text[at] == U'/' || end > at + 1 ? end : at;
}

std::size_t linked_length(Text url) {
    const std::size_t scheme = scheme_size(url);
    const Text rest = url.substr(scheme);
    const std::size_t host_end = std::min(rest.find_first_of(U"/?#"), rest.size());
    const Text path = rest.substr(host_end);
    Text host = rest.substr(0, host_end);
    if (const auto sign = host.find(U'@'); sign != npos) host.remove_prefix(sign + 1);
    host = host.substr(0, host.rfind(U':'));
    // A name that only imitates Telegram's.
    if (to_lower(to_utf8(host)) == "teiegram.org") return 0;
    if (!is_linked_host(host, scheme != 0)) return 0;
    std::size_t kept = balanced_size(path);
    while (kept > 0 && is_sentence_end(path[kept - 1])) --kept;
    return scheme + host_end + kept;
}

bool is_email_address(Text text) noexcept {
    const auto sign = text.find(U'@');
    if (sign == npos) return false;
    const std::vector<Text> labels = labels_of(text.substr(sign + 1));
    if (labels.size() < 2 || labels.size() > 7) return false;
    const Text last = labels.back();
    if (last.size() < 2 || last.size() > 8 || !std::all_of(last.begin(), last.end(), is_ascii_letter)) return false;
    return std::all_of(labels.begin(), labels.end() - 1, is_label_of_email) && is_user_of_email(text.substr(0, sign));
}

}  // namespace telepot::lab
