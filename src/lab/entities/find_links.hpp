// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace telepot::lab {

/// A URL or e-mail address in plain text; positions in bytes.
struct FoundLink {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_email = false;
};

/// URLs (with or without scheme, tg: and ton: too) and e-mail addresses in plain text, in order.
std::vector<FoundLink> find_links(std::string_view text);

}  // namespace telepot::lab
