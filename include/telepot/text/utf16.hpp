// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace telepot::text {

/// Length of a text in UTF-16 code units, in which the Bot API counts offsets, lengths and limits. Characters above
/// U+FFFF, most emoji among them, count two. @param text UTF-8; what is ill-formed counts one for each first byte.
[[nodiscard]] std::int64_t utf16_length(std::string_view text) noexcept;

/// The part of a text that an entity covers: `utf16_substr(*msg.text, entity.offset, entity.length)`.
/// What lies outside the text is left out, as is half a surrogate pair. Refers to `text`.
[[nodiscard]] std::string_view utf16_substr(std::string_view text, std::int64_t offset, std::int64_t length) noexcept;

}  // namespace telepot::text
