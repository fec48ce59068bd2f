// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace telepot::lab {

/// A URL or an e-mail address in plain text; positions in code points.
struct FoundUrl {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_email = false;
};

/// URLs (http, https, ftp and tonsite, or without a scheme) and e-mail addresses, in order.
std::vector<FoundUrl> find_urls(std::u32string_view text);

/// tg: and ton: URLs, in order.
std::vector<FoundUrl> find_tg_urls(std::u32string_view text);

}  // namespace telepot::lab
