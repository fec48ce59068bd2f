// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "lab/entities/find_links.hpp"
#include "lab/entities/normalise.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

/// A found entity in bytes.
class Span {
public:
    Span(EntityKind of_kind, std::size_t first, std::size_t last) : kind{of_kind}, begin{first}, end{last} {}

    EntityKind kind;
    std::size_t begin;
    std::size_t end;
};

char32_t code_at(std::string_view text, std::size_t position) {
    return position < text.size() ? next_code_point(text, position) : 0;
}

bool is_word(char32_t c) noexcept {
    return is_ascii_word(c) || c == 0x200C || (c >= 0x80 && is_letter(c));
}

std::size_t skip_ascii_word(std::string_view text, std::size_t i) {
    while (i < text.size() && is_ascii_word(static_cast<unsigned char>(text[i]))) ++i;
    return i;
}

void find_mentions(std::string_view text, std::vector<Span>& out) {
    constexpr std::array<std::string_view, 16> short_names{"gif",  "wiki", "vid",  "bing", "pic",  "bold",
                                                           "imdb", "coub", "like", "vote", "giff", "cap",
                                                           "perz", "tp",   "pin",  "tv"};
    for (std::size_t i = text.find('@'); i != std::string_view::npos; i = text.find('@', i + 1)) {
        if (is_word(previous_code_point(text, i))) continue;
        const std::size_t end = skip_ascii_word(text, i + 1);
        const std::string_view name = text.substr(i + 1, end - i - 1);
        if (name.size() > 32 || is_word(code_at(text, end))) continue;
        const bool known = std::find(short_names.begin(), short_names.end(), to_lower(name)) != short_names.end();
        if (name.size() >= 4 || known) out.emplace_back(EntityKind::mention, i, end);
    }
}

bool is_tag_bracket(char32_t c) noexcept {
    return c == U'/' || c == U'<' || c == U'>';
}

void find_commands(std::string_view text, std::vector<Span>& out) {
    for (std::size_t i = text.find('/'); i != std::string_view::npos; i = text.find('/', i + 1)) {
        const char32_t before = previous_code_point(text, i);
        if (is_word(before) || is_tag_bracket(before)) continue;
        std::size_t end = skip_ascii_word(text, i + 1);
        if (end == i + 1 || end - i - 1 > 64) continue;
        if (end < text.size() && text[end] == '@') {
            const std::size_t bot_end = skip_ascii_word(text, end + 1);
            const std::size_t length = bot_end - end - 1;
            if (length < 3 || length > 32) continue;
            end = bot_end;
        }
        const char32_t after = code_at(text, end);
        if (!is_word(after) && !is_tag_bracket(after)) out.emplace_back(EntityKind::bot_command, i, end);
    }
}

void find_hashtags(std::string_view text, std::vector<Span>& out) {
    for (std::size_t i = text.find('#'); i != std::string_view::npos; i = text.find('#', i + 1)) {
        if (is_word(previous_code_point(text, i))) continue;
        std::size_t end = i + 1;
        std::size_t length = 0;
        bool has_letter = false;
        while (end < text.size()) {
            std::size_t next = end;
            const char32_t code = next_code_point(text, next);
            if (!is_word(code) && code != 0xB7) break;
            has_letter = has_letter || is_letter(code);
            end = next;
            ++length;
        }
        if (has_letter && length <= 256 && code_at(text, end) != U'#') out.emplace_back(EntityKind::hashtag, i, end);
    }
}

void find_cashtags(std::string_view text, std::vector<Span>& out) {
    for (std::size_t i = text.find('$'); i != std::string_view::npos; i = text.find('$', i + 1)) {
        const char32_t before = previous_code_point(text, i);
        if (is_word(before) || before == U'$') continue;
        std::size_t end = i + 1;
        if (text.substr(end, 5) == "1INCH") {
            end += 5;
        } else {
            while (end < text.size() && text[end] >= 'A' && text[end] <= 'Z') ++end;
        }
        const std::size_t length = end - i - 1;
        const char32_t after = code_at(text, end);
        if (length < 1 || length > 8 || is_word(after) || after == U'$') continue;
        out.emplace_back(EntityKind::cashtag, i, end);
    }
}

/// + and 7 to 15 digits, which spaces, hyphens, dots and brackets may group.
void find_phone_numbers(std::string_view text, std::vector<Span>& out) {
    for (std::size_t i = text.find('+'); i != std::string_view::npos; i = text.find('+', i + 1)) {
        const char32_t before = previous_code_point(text, i);
        if (is_word(before) || before == U'+') continue;
        std::size_t end = i + 1;
        std::size_t digits = 0;
        for (std::size_t k = i + 1; k < text.size(); ++k) {
            if (is_ascii_digit(static_cast<unsigned char>(text[k]))) {
                ++digits;
                end = k + 1;
            } else if (std::string_view{" -.()"}.find(text[k]) == std::string_view::npos || end + 2 < k) {
                break;
            }
        }
        if (digits >= 7 && digits <= 15 && !is_word(code_at(text, end))) {
            out.emplace_back(EntityKind::phone_number, i, end);
        }
    }
}

}  // namespace

std::vector<Entity> detect_entities(std::string_view text) {
    std::vector<Span> spans;
    find_mentions(text, spans);
    find_commands(text, spans);
    find_hashtags(text, spans);
    find_cashtags(text, spans);
    find_phone_numbers(text, spans);
    for (const FoundLink& link : find_links(text)) {
        spans.emplace_back(link.is_email ? EntityKind::email : EntityKind::url, link.begin, link.end);
    }
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<Entity> out;
    std::size_t byte = 0;
    std::int32_t units = 0;
    for (const Span& span : spans) {
        if (span.begin < byte) continue;
        units += utf16_length(text.substr(byte, span.begin - byte));
        const std::int32_t length = utf16_length(text.substr(span.begin, span.end - span.begin));
        out.emplace_back(span.kind, units, length);
        units += length;
        byte = span.end;
    }
    return out;
}

}  // namespace telepot::lab
