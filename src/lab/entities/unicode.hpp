// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::lab {

/// A letter of any script, ideographs included (Unicode's categories L*).
bool is_letter(char32_t code) noexcept;

/// A decimal digit of any script (Nd).
bool is_decimal_digit(char32_t code) noexcept;

/// A space, line or paragraph separator (Z*).
bool is_separator(char32_t code) noexcept;

/// A letter, a number of any kind (N*) or an underscore: what Telegram takes for a part of a word.
bool is_word(char32_t code) noexcept;

/// The small letter of a capital one, otherwise the character itself.
char32_t small_letter(char32_t code) noexcept;

}  // namespace telepot::lab
