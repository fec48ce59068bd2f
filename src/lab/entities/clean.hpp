// SPDX-License-Identifier: MIT
#pragma once

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Replaces or removes the characters that no message may have; entities move along. They must be sorted and nest.
/// Throws TextError for one that doesn't begin and end at characters of the text.
void clean(FormattedText& formatted);

/// Removes white space at both ends, but not in front of the first entity.
void trim(FormattedText& formatted);

/// Whether nobody could see anything of a text.
bool is_blank(std::string_view text);

}  // namespace telepot::lab
