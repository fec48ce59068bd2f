// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Makes entities what the server would store: control characters replaced, white space trimmed, entities sorted,
/// merged and cut so that they nest, mentions and links of plain text added. `text` must be well-formed UTF-8.
/// A text of white space only comes out empty. Throws TextError for entities that do not fit the text.
void normalise(FormattedText& formatted);

/// Mentions, hashtags, cashtags, commands, URLs, e-mail addresses and phone numbers, sorted, not overlapping.
std::vector<Entity> detect_entities(std::string_view text);

/// Sorts entities, drops those that collide, and cuts and joins the rest so that they nest properly.
void fix_entities(std::vector<Entity>& entities);

}  // namespace telepot::lab
