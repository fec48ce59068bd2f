// SPDX-License-Identifier: MIT
#include "net/client/scrub.hpp"

#include <cstddef>

namespace telepot::net {

namespace {

// Shorter segments are common words that say nothing.
constexpr std::size_t kShortestSecret = 6;

void erase_all(std::string& text, std::string_view secret) {
    for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at)) {
        text.replace(at, secret.size(), "...");
        at += 3;
    }
}

}  // namespace

std::string scrub(std::string text, std::string_view path) {
    if (path.size() >= 2) erase_all(text, path);
    while (!path.empty()) {
        const std::size_t end = path.find_first_of("/?&=:");
        const std::string_view segment = path.substr(0, end);
        if (segment.size() >= kShortestSecret) erase_all(text, segment);
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    }
    return text;
}

}  // namespace telepot::net
