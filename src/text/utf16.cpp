// SPDX-License-Identifier: MIT
#include "text/utf16.hpp"

#include <algorithm>

#include "telepot/text/utf16.hpp"

namespace telepot::text {

Utf16Index::Utf16Index(std::string_view text) : text_(text) {
    bytes_.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        // A text that begins amid a character: the bytes up to the next first byte count as one.
        const std::size_t units = i == 0 ? std::max<std::size_t>(units_of(text[0]), 1) : units_of(text[i]);
        bytes_.insert(bytes_.end(), units, i);
    }
    bytes_.push_back(text.size());
}

Range Utf16Index::clamp(std::int64_t offset, std::int64_t length) const noexcept {
    const auto total = static_cast<std::int64_t>(size());
    if (length <= 0 || offset >= total) return {};
    const std::int64_t end = offset < 0 ? offset + length : length > total - offset ? total : offset + length;
    if (end <= 0) return {};
    Range range{static_cast<std::size_t>(std::max<std::int64_t>(offset, 0)),
                static_cast<std::size_t>(std::min(end, total))};
    if (!is_boundary(range.begin)) ++range.begin;
    if (!is_boundary(range.end)) --range.end;
    return range.empty() ? Range() : range;
}

std::int64_t utf16_length(std::string_view text) noexcept {
    std::size_t units = 0;
    for (const char c : text) units += units_of(c);
    if (!text.empty() && units_of(text[0]) == 0) ++units;
    return static_cast<std::int64_t>(units);
}

std::string_view utf16_substr(std::string_view text, std::int64_t offset, std::int64_t length) noexcept {
    if (length <= 0) return {};
    const std::int64_t end = offset < 0 ? offset + length : length > INT64_MAX - offset ? INT64_MAX : offset + length;
    std::size_t first = text.size();
    std::size_t last = 0;
    std::int64_t unit = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t next = i + 1;
        while (next < text.size() && units_of(text[next]) == 0) ++next;
        const std::int64_t width = units_of(text[i]) == 2 ? 2 : 1;
        if (unit >= offset && unit + width <= end) {
            first = std::min(first, i);
            last = next;
        }
        unit += width;
        if (unit >= end) break;
        i = next;
    }
    return first < last ? text.substr(first, last - first) : std::string_view();
}

}  // namespace telepot::text
