// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "telepot/types/core.hpp"
#include "telepot/values/refs.hpp"

namespace telepot::text {

/// UTF-16 units of the character whose first byte is `first`; 0 for a byte that continues one.
constexpr std::size_t units_of(char first) noexcept {
    const auto byte = static_cast<unsigned char>(first);
    if ((byte & 0xC0U) == 0x80U) return 0;
    return byte >= 0xF0U ? 2 : 1;
}

/// A part of a text, in UTF-16 units.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

/// Where each UTF-16 unit of a text stands. Refers to the text.
class Utf16Index {
public:
    explicit Utf16Index(std::string_view text);

    /// Units of the whole text.
    [[nodiscard]] std::size_t size() const noexcept { return bytes_.size() - 1; }
    /// Whether a character begins at this unit, or the text ends.
    [[nodiscard]] bool is_boundary(std::size_t unit) const noexcept {
        return unit == 0 || bytes_[unit] != bytes_[unit - 1];
    }
    /// The byte where the unit's character begins.
    [[nodiscard]] std::size_t byte(std::size_t unit) const noexcept { return bytes_[unit]; }
    [[nodiscard]] std::string_view slice(Range range) const noexcept {
        return text_.substr(bytes_[range.begin], bytes_[range.end] - bytes_[range.begin]);
    }
    /// The first byte of the unit's character.
    [[nodiscard]] char at(std::size_t unit) const noexcept { return text_[bytes_[unit]]; }
    /// What of an entity lies in the text, shrunk to whole characters; empty if nothing does.
    [[nodiscard]] Range clamp(std::int64_t offset, std::int64_t length) const noexcept;

private:
    std::string_view text_;
    std::vector<std::size_t> bytes_;  // by unit; the second of a pair has the value of the first
};

inline const MessageEntity& entity_at(const ListRef<MessageEntity>& entities, std::size_t position) noexcept {
    return *static_cast<const MessageEntity*>(entities.at(position));
}

}  // namespace telepot::text
