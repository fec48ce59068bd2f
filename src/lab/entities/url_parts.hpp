// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace telepot::lab {

/// Whether a code point may stand in the path, query or fragment of a URL that is found in plain text.
bool is_path_symbol(char32_t c) noexcept;

/// Whether a code point may stand in a URL at all, as far as spaces and invisible characters are concerned.
bool is_visible_in_url(char32_t c) noexcept;

/// The end of path, query and fragment that begin at `at`; `at` itself if nothing of them is there. Punctuation at the
/// end belongs to the sentence, not to the URL.
std::size_t path_end(std::u32string_view text, std::size_t at) noexcept;

/// The length of `url` without what can't belong to it, as a closing bracket that was opened before it; 0 if it is no
/// URL that Telegram links: an unknown domain, a host with empty or ill-formed labels.
std::size_t linked_length(std::u32string_view url);

/// Whether the whole text is an e-mail address.
bool is_email_address(std::u32string_view text) noexcept;

constexpr bool is_ascii_letter_or_digit(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// What names in URLs and e-mail addresses are made of.
constexpr bool is_name_symbol(char32_t c) noexcept {
    return is_ascii_letter_or_digit(c) || c == U'_' || c == U'-';
}

}  // namespace telepot::lab
