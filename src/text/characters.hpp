// SPDX-License-Identifier: MIT
// What belongs to one character for its reader. Not the whole of Unicode's annex 29, but what is met in messages:
// accents, vowel signs, variation selectors, skin tones, joined emoji, flags, Korean syllables.
#pragma once

#include <cstddef>
#include <string_view>

namespace telepot::text {

/// The code point that begins at a byte; a byte by itself where the text is ill-formed.
char32_t code_point_at(std::string_view text, std::size_t byte) noexcept;

/// Whether a reader would see one character fall apart if the text were cut before this byte. Looks back at most a
/// few characters.
bool joins_previous(std::string_view text, std::size_t byte) noexcept;

constexpr bool is_blank(char c) noexcept {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace telepot::text
