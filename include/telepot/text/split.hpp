// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "telepot/text/text.hpp"
#include "telepot/types/core.hpp"
#include "telepot/values/refs.hpp"

namespace telepot::text {

/// What a message's text may have at most, in UTF-16 code units.
inline constexpr std::size_t max_message_length = 4096;
/// The same for a caption.
inline constexpr std::size_t max_caption_length = 1024;

/// Splits a text into pieces of at most `limit` UTF-16 code units, between paragraphs if possible, else between lines,
/// else between words, else anywhere, but never amid a surrogate pair, and amid what looks like one character (a letter
/// and its accents, a joined emoji) only if that alone is longer than the limit.
///
/// Entities that reach over a cut go on in the next piece. Those that only make sense as a whole, as links, mentions,
/// custom emoji and short pieces of code, are kept whole if they fit into a piece; a custom emoji that doesn't becomes
/// plain. The line breaks and blanks at a cut are left out, and so are pieces of white space only: a text of nothing
/// else gives no piece.
/// @param limit at least 2 @throws BadArgument for a smaller one.
[[nodiscard]] std::vector<Text> split_text(std::string_view text, ListRef<MessageEntity> entities,
                                           std::size_t limit = max_message_length);
/// The same for a Text, or for plain text.
[[nodiscard]] std::vector<Text> split_text(const Text& text, std::size_t limit = max_message_length);

}  // namespace telepot::text
