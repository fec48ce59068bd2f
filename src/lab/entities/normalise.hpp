// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Makes entities what the server would store: control characters replaced, white space trimmed, entities sorted,
/// merged and cut so that they nest, mentions and links of plain text added. `text` must be well-formed UTF-8.
/// A text in which nothing can be seen comes out empty. Bank cards are found but not reported, as they are not
/// documented. Throws TextError for entities that do not fit the text.
void normalise(FormattedText& formatted);

/// What Telegram finds by itself in plain text: mentions, hashtags, cashtags, commands, URLs, e-mail addresses, numbers
/// of phones and bank cards; sorted, not overlapping.
std::vector<Entity> detect_entities(std::string_view text);

}  // namespace telepot::lab
