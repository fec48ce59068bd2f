// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telepot::lab {

/// True if `text` is well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text) noexcept;

/// Length in UTF-16 code units, the unit of all offsets in the Bot API. `text` must be well-formed.
std::int32_t utf16_length(std::string_view text) noexcept;

/// Byte position of the UTF-16 offset `units`, or npos if it lies beyond the end or inside a surrogate pair.
std::size_t byte_position(std::string_view text, std::int32_t units) noexcept;

/// The part of `text` that an entity covers; empty if the range does not fit.
std::string_view utf16_substr(std::string_view text, std::int32_t offset, std::int32_t length) noexcept;

/// Decodes the code point at `position` and moves `position` behind it. `text` must be well-formed.
char32_t next_code_point(std::string_view text, std::size_t& position) noexcept;

/// The code point that ends just before `position`; 0 at the beginning.
char32_t previous_code_point(std::string_view text, std::size_t position) noexcept;

/// Appends `code` in UTF-8; surrogates are written as they are (is_utf8 then tells).
void append_code_point(std::string& out, char32_t code);

/// UTF-16 units of the character whose first byte is `first`; 0 for a continuation byte.
constexpr std::int32_t units_of_first_byte(unsigned char first) noexcept {
    if ((first & 0xC0U) == 0x80U) return 0;
    return first >= 0xF0U ? 2 : 1;
}

constexpr bool is_ascii_digit(char32_t c) noexcept {
    return c >= U'0' && c <= U'9';
}
constexpr bool is_ascii_letter(char32_t c) noexcept {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
constexpr bool is_ascii_word(char32_t c) noexcept {
    return is_ascii_digit(c) || is_ascii_letter(c) || c == U'_';
}

/// ASCII small letters.
std::string to_lower(std::string_view text);

}  // namespace telepot::lab
