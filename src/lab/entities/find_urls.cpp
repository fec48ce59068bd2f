// SPDX-License-Identifier: MIT
#include "lab/entities/find_urls.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "lab/entities/unicode.hpp"
#include "lab/entities/url_parts.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using Text = std::u32string_view;
constexpr auto npos = Text::npos;

char32_t ascii_small(char32_t c) noexcept {
    return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
}

bool ends_with_word(Text text, Text word) noexcept {
    return text.size() >= word.size() && std::equal(word.rbegin(), word.rend(), text.rbegin(),
                                                    [](char32_t a, char32_t b) { return a == ascii_small(b); });
}

bool is_scheme_symbol(char32_t c) noexcept {
    if (c < 0x80) return is_ascii_letter_or_digit(c) || c == U'+' || c == U'-';
    return !is_separator(c);  // letters of other scripts make it an unknown scheme
}

bool is_user_symbol(char32_t c) noexcept {
    return Text{U"\n/[]{}()'`<>\"@\u00AB\u00BB"}.find(c) == npos && is_visible_in_url(c);
}

bool is_host_symbol(char32_t c) noexcept {
    if (c < 0xC0) return is_name_symbol(c) || c == U'.' || c == U'~';
    return is_visible_in_url(c);
}

/// Looks for URLs dot by dot. What has been found or refused isn't looked at again, not even as what precedes a URL.
class UrlScanner {
public:
    explicit UrlScanner(Text text) : text_(text) {}

    /// The next candidate, in code points; none at the end.
    std::optional<std::pair<std::size_t, std::size_t>> next() {
        while (true) {
            const std::size_t dot = text_.find(U'.', start_);
            if (dot == npos || dot + 1 == text_.size()) return std::nullopt;
            if (text_[dot + 1] == U' ') {
                start_ = dot + 2;
                continue;
            }
            const std::size_t end = read(dot);
            const bool good = read_beginning();
            step_behind(dot, end, good);
            if (good && end > dot + 1) return std::pair{begin_, end};
        }
    }

private:
    /// The first position from which on all characters up to `at` fit.
    template <class Predicate>
    std::size_t back(std::size_t at, Predicate fits) const {
        while (at > start_ && fits(text_[at - 1])) --at;
        return at;
    }

    /// Reads host, port and path around a dot, and what stands before the host if it has an @. Returns the end.
    std::size_t read(std::size_t dot) {
        begin_ = back(dot, is_host_symbol);
        has_sign_ = false;
        std::size_t end = dot;
        for (; end < text_.size() && (text_[end] == U'@' || is_host_symbol(text_[end])); ++end) {
            if (text_[end] == U'@') has_sign_ = true;
        }
        if (has_sign_) begin_ = back(begin_, is_user_symbol);
        end = path_end(text_, port_end(end));
        while (end > dot + 1 && text_[end - 1] == U'.') --end;
        return end;
    }

    [[nodiscard]] std::size_t port_end(std::size_t at) const {
        if (at >= text_.size() || text_[at] != U':') return at;
        std::size_t end = at + 1;
        std::uint32_t port = 0;
        for (; end < text_.size() && is_ascii_digit(text_[end]); ++end) {
            port = std::min<std::uint32_t>(port * 10 + (text_[end] - U'0'), 100'000);
        }
        return port > 0 && port <= 65'535 ? end : at;
    }

    /// Takes user data and scheme into the URL; false if what precedes it makes it none.
    bool read_beginning() {
        bool good = true;
        if (begin_ > start_ && text_[begin_ - 1] == U'@') {
            const std::size_t user = back(begin_ - 1, is_user_symbol);
            good = !has_sign_ && user != begin_ - 1;
            begin_ = user;
        }
        if (begin_ == start_) return good;
        const Text before = text_.substr(start_, begin_ - start_);
        if (before.size() > 3 && before.ends_with(U"://")) return take_scheme() && good;
        const char32_t last = before.back();
        return good && !is_word(last) && Text{U"/#@"}.find(last) == npos;
    }

    bool take_scheme() {
        const std::size_t colon = begin_ - 3;
        const std::size_t first = back(colon, is_scheme_symbol);
        const Text scheme = text_.substr(first, colon - first);
        const auto is = [scheme](Text word) { return scheme.size() == word.size() && ends_with_word(scheme, word); };
        std::size_t size = 0;
        if (ends_with_word(scheme, U"http") && !is(U"shttp")) size = 4;
        if (ends_with_word(scheme, U"https")) size = 5;
        if (ends_with_word(scheme, U"ftp") && !is(U"tftp") && !is(U"sftp")) size = 3;
        if (ends_with_word(scheme, U"tonsite")) size = 7;
        if (size == 0) return false;
        begin_ = colon - size;
        return true;
    }

    void step_behind(std::size_t dot, std::size_t end, bool good) {
        if (good) {
            while (end < text_.size() && text_[end] == U'.') ++end;
        } else {
            while (text_[end - 1] != U'.') --end;
        }
        start_ = std::max(end, dot + 1);
    }

    Text text_;
    std::size_t start_ = 0;
    std::size_t begin_ = 0;
    bool has_sign_ = false;  ///< an @ follows the dot
};

/// Where a tg: or ton: scheme begins whose colon is at `colon`; npos if there is none.
std::size_t tg_scheme_begin(Text text, std::size_t colon) {
    if (text.substr(colon, 3) != Text{U"://"}) return npos;
    const Text before = text.substr(0, colon);
    if (ends_with_word(before, U"tg")) return colon - 2;
    // Of "tonsite" the last three letters are linked: Telegram's own slip, kept.
    if (ends_with_word(before, U"ton") || ends_with_word(before, U"tonsite")) return colon - 3;
    return npos;
}

}  // namespace

std::vector<FoundUrl> find_urls(Text text) {
    std::vector<FoundUrl> out;
    UrlScanner scanner{text};
    while (const auto found = scanner.next()) {
        const auto [begin, end] = *found;
        const Text url = text.substr(begin, end - begin);
        constexpr Text mailto = U"mailto:";
        if (is_email_address(url)) {
            out.push_back({begin, end, true});
        } else if (url.starts_with(mailto) && is_email_address(url.substr(mailto.size()))) {
            out.push_back({begin + mailto.size(), end, true});
        } else if (const std::size_t length = linked_length(url); length != 0) {
            out.push_back({begin, begin + length, false});
        }
    }
    return out;
}

std::vector<FoundUrl> find_tg_urls(Text text) {
    constexpr std::size_t longest_name = 253;
    std::vector<FoundUrl> out;
    for (std::size_t at = 0; text.size() - at > 5;) {
        const std::size_t colon = text.find(U':', at);
        if (colon == npos) break;
        const std::size_t begin = tg_scheme_begin(text, colon);
        at = colon + (begin == npos ? 1 : 3);
        if (begin == npos) continue;
        const std::size_t name = at;
        while (at < text.size() && at - name < longest_name && is_name_symbol(text[at])) ++at;
        if (at == name) continue;
        at = path_end(text, at);
        out.push_back({begin, at, false});
    }
    return out;
}

}  // namespace telepot::lab
