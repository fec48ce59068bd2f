// SPDX-License-Identifier: MIT
#include "lab/entities/utf8.hpp"

#include <algorithm>
#include <array>

namespace telepot::lab {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array letter_ranges{
    Range{0x41, 0x5A},       Range{0x61, 0x7A},       Range{0xAA, 0xAA},       Range{0xB5, 0xB5},
    Range{0xBA, 0xBA},       Range{0xC0, 0xD6},       Range{0xD8, 0xF6},       Range{0xF8, 0x2C1},
    Range{0x370, 0x373},     Range{0x376, 0x37D},     Range{0x37F, 0x37F},     Range{0x386, 0x386},
    Range{0x388, 0x481},     Range{0x48A, 0x556},     Range{0x561, 0x587},     Range{0x5D0, 0x5F2},
    Range{0x620, 0x64A},     Range{0x66E, 0x6D3},     Range{0x6D5, 0x6D5},     Range{0x6FA, 0x6FC},
    Range{0x710, 0x74A},     Range{0x780, 0x7B1},     Range{0x900, 0x963},     Range{0x971, 0x9E3},
    Range{0xA01, 0xA5E},     Range{0xA70, 0xAE3},     Range{0xB01, 0xB63},     Range{0xB71, 0xBD7},
    Range{0xC00, 0xC63},     Range{0xC80, 0xCE3},     Range{0xD00, 0xD63},     Range{0xD7A, 0xDF3},
    Range{0xE01, 0xE3A},     Range{0xE40, 0xE4E},     Range{0xE81, 0xEBD},     Range{0xEC0, 0xEDF},
    Range{0xF40, 0xF6C},     Range{0x1000, 0x103F},   Range{0x1050, 0x108F},   Range{0x10A0, 0x10FF},
    Range{0x1100, 0x135A},   Range{0x1380, 0x139F},   Range{0x13A0, 0x166C},   Range{0x1780, 0x17B3},
    Range{0x1820, 0x18AA},   Range{0x1D00, 0x1DBF},   Range{0x1E00, 0x1FBC},   Range{0x1FC2, 0x1FFC},
    Range{0x2C00, 0x2DDE},   Range{0x3005, 0x3006},   Range{0x3041, 0x3096},   Range{0x309D, 0x309F},
    Range{0x30A1, 0x30FA},   Range{0x30FC, 0x30FF},   Range{0x3105, 0x318E},   Range{0x31A0, 0x31FF},
    Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA4D0, 0xA8FB},
    Range{0xA900, 0xABE2},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFB00, 0xFDFB},
    Range{0xFE70, 0xFEFC},   Range{0xFF21, 0xFF3A},   Range{0xFF41, 0xFF5A},   Range{0xFF66, 0xFFDC},
    Range{0x10000, 0x100FA}, Range{0x10280, 0x1049D}, Range{0x20000, 0x2FA1F}, Range{0x30000, 0x323AF},
};

/// Number of bytes of the character with this first byte; 0 if it cannot be one.
constexpr std::size_t sequence_size(unsigned char first) noexcept {
    if (first < 0x80U) return 1;
    if (first >= 0xC2U && first <= 0xDFU) return 2;
    if (first >= 0xE0U && first <= 0xEFU) return 3;
    if (first >= 0xF0U && first <= 0xF4U) return 4;
    return 0;
}

constexpr bool second_byte_fits(unsigned char first, unsigned char second) noexcept {
    switch (first) {
        case 0xE0U: return second >= 0xA0U;
        case 0xEDU: return second <= 0x9FU;
        case 0xF0U: return second >= 0x90U;
        case 0xF4U: return second <= 0x8FU;
        default: return true;
    }
}

}  // namespace

bool is_utf8(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t size = sequence_size(first);
        if (size == 0 || i + size > text.size()) return false;
        for (std::size_t k = 1; k < size; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
        }
        if (size > 1 && !second_byte_fits(first, static_cast<unsigned char>(text[i + 1]))) return false;
        i += size;
    }
    return true;
}

std::int32_t utf16_length(std::string_view text) noexcept {
    std::int32_t units = 0;
    for (const char c : text) units += units_of_first_byte(static_cast<unsigned char>(c));
    return units;
}

std::size_t byte_position(std::string_view text, std::int32_t units) noexcept {
    std::int32_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::int32_t width = units_of_first_byte(static_cast<unsigned char>(text[i]));
        if (width == 0) continue;
        if (at == units) return i;
        if (at > units) return std::string_view::npos;
        at += width;
    }
    return at == units ? text.size() : std::string_view::npos;
}

std::string_view utf16_substr(std::string_view text, std::int32_t offset, std::int32_t length) noexcept {
    const std::size_t begin = byte_position(text, offset);
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = text.substr(begin);
    const std::size_t size = byte_position(rest, length);
    return size == std::string_view::npos ? std::string_view{} : rest.substr(0, size);
}

char32_t next_code_point(std::string_view text, std::size_t& position) noexcept {
    const auto first = static_cast<unsigned char>(text[position]);
    const std::size_t size = std::max<std::size_t>(1, sequence_size(first));
    char32_t code = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t k = 1; k < size && position + k < text.size(); ++k) {
        code = (code << 6U) | (static_cast<unsigned char>(text[position + k]) & 0x3FU);
    }
    position = std::min(position + size, text.size());
    return code;
}

char32_t previous_code_point(std::string_view text, std::size_t position) noexcept {
    if (position == 0) return 0;
    std::size_t begin = position - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return next_code_point(text, begin);
}

void append_code_point(std::string& out, char32_t code) {
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

bool is_letter(char32_t code) noexcept {
    const auto after = std::upper_bound(letter_ranges.begin(), letter_ranges.end(), code,
                                        [](char32_t c, const Range& range) { return c < range.first; });
    return after != letter_ranges.begin() && code <= std::prev(after)->last;
}

std::string to_lower(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace telepot::lab
