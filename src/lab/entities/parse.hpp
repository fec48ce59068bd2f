// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Each parser takes well-formed UTF-8, returns plain text and its entities as written (not yet normalised), and throws
/// TextError with the bare reason, for example "Can't find end of Bold entity at byte offset 5".
FormattedText parse_html(std::string_view text);
FormattedText parse_markdown_v2(std::string_view text);
FormattedText parse_markdown(std::string_view text);

namespace detail {

/// Reads like a C string: behind the end there are zeros.
constexpr char at(std::string_view text, std::size_t i) noexcept {
    return i < text.size() ? text[i] : '\0';
}

/// White space in markup; the end of the text counts.
constexpr bool is_space(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\0';
}

/// Skips the line break (one character, or \r\n, or \n\r) at `i`.
constexpr std::size_t skip_line_break(std::string_view text, std::size_t i) noexcept {
    const auto is_break = [](char c) { return c == '\n' || c == '\r'; };
    if (!is_break(at(text, i))) return i;
    return is_break(at(text, i + 1)) && at(text, i) != at(text, i + 1) ? i + 2 : i + 1;
}

/// The language after ``` if there is one, that is if white space and not ` ends it; moves `i` behind it.
std::string_view take_language(std::string_view text, std::size_t& i);

}  // namespace detail
}  // namespace telepot::lab
