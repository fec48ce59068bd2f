// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace telepot::lab {

/// Whether a text of the form "word.name" is a link although it has no scheme. `name` in small letters, UTF-8.
bool is_linked_domain(std::string_view name);

}  // namespace telepot::lab
