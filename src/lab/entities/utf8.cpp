// SPDX-License-Identifier: MIT
#include "lab/entities/utf8.hpp"

#include <algorithm>

namespace telepot::lab {
namespace {

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

std::string to_lower(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace telepot::lab
