// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "telepot/types/core.hpp"
#include "telepot/values/refs.hpp"

namespace telepot::text {

// Each of these takes plain text in UTF-8 and its entities, such as a message's `text` and `entities`, and gives text
// that has the same look when it is sent with the parse_mode named. What means something in the markup is escaped, in
// entities and outside of them. What Telegram finds by itself (mentions, hashtags, addresses, ...) stays plain, and so
// do entities of kinds that this version doesn't know. Where entities overlap as Telegram doesn't allow, the result is
// what Telegram makes of them: bold and its like are cut into pieces, and of links, code and their like that overlap
// the first stays. Entities outside of the text, or amid a surrogate pair, lose what doesn't fit.

/// Formats text for parse_mode "HTML": every kind of entity, however nested.
[[nodiscard]] std::string apply_entities_as_html(std::string_view text, ListRef<MessageEntity> entities);

/// Formats text for parse_mode "MarkdownV2": every kind of entity, however nested. A quotation consists of whole lines
/// in this markup, with the line break that ends the last: one that begins or ends amid a line is extended to all of
/// it. All in it ends before that line break.
[[nodiscard]] std::string apply_entities_as_markdown_v2(std::string_view text, ListRef<MessageEntity> entities);

/// Formats text for parse_mode "Markdown", the legacy one, which knows bold, italic, code, pre, links and mentions of
/// users without a name, and nothing inside another. Dropped (the text stays): all other kinds; bold and italic where
/// a link or code is; italic where bold is; an entity's characters that would end it, as a '*' in bold; and an entity's
/// first character after a backslash.
[[nodiscard]] std::string apply_entities_as_markdown(std::string_view text, ListRef<MessageEntity> entities);

}  // namespace telepot::text
