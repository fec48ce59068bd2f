// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <unistd.h>

namespace telepot::app {

bool is_terminal(int descriptor) noexcept;
/// Whether to colour what goes to a descriptor: only on a terminal, and not if NO_COLOR is set or TERM is "dumb".
bool has_colours(int descriptor) noexcept;
/// Columns of the terminal; 80 if it is none.
int columns(int descriptor) noexcept;

enum class Colour { bold, dim, red, green, yellow, cyan };
/// The text in a colour where colours are on, as it is elsewhere.
std::string paint(std::string_view text, Colour colour, int descriptor = STDOUT_FILENO);

/// A text that strangers wrote, with control characters as escapes; line ends stay.
std::string printable(std::string_view text);
/// The same on one line, cut to about so many bytes, never within a character.
std::string one_line(std::string_view text, std::size_t bytes);
/// "3.2 MB"
std::string size_text(std::uint64_t bytes);

}  // namespace telepot::app
