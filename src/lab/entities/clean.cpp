// SPDX-License-Identifier: MIT
#include "lab/entities/clean.hpp"

#include <algorithm>
#include <utility>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

constexpr bool is_removed(char32_t c) noexcept {
    // Carriage returns, separators and directions, lines through and rings above.
    return c == U'\r' || (c >= 0x2028 && c <= 0x202E) || c == 0x333 || c == 0x33F || c == 0x30A;
}

constexpr bool is_direction_mark(char32_t c) noexcept {
    return c == 0x200E || c == 0x200F;
}

/// Copies a text character by character and moves the entities along.
class Cleaner {
public:
    explicit Cleaner(FormattedText& formatted) : text_(formatted.text), entities_(formatted.entities) {}

    std::string run() {
        for (std::size_t i = 0; i < text_.size();) {
            pass_boundaries(i);
            const std::size_t begin = i;
            const char32_t code = next_code_point(text_, i);
            const std::int32_t width = code > 0xFFFF ? 2 : 1;
            units_ += width;
            if (is_removed(code)) {
                removed_ += width;
            } else if (code < 0x20 && code != U'\n') {
                out_.push_back(' ');
            } else {
                soften_direction_mark(code);
                out_.append(text_, begin, i - begin);
            }
            was_mark_ = is_direction_mark(code) || (was_mark_ && is_removed(code));
        }
        pass_boundaries(text_.size());
        check_all_passed();
        return std::move(out_);
    }

private:
    /// Ends and begins the entities that do so in front of the character at `byte`.
    void pass_boundaries(std::size_t byte) {
        while (!open_.empty() && units_ >= open_.back().end) {
            const Open ended = open_.back();
            open_.pop_back();
            if (units_ != ended.end) {
                throw TextError{"entity beginning at UTF-16 offset " + std::to_string(ended.entity->offset) +
                                " ends in a middle of a UTF-16 symbol at byte offset " + std::to_string(byte)};
            }
            ended.entity->offset -= ended.removed_before;
            ended.entity->length -= removed_ - ended.removed_before;
        }
        for (; next_ < entities_.size() && units_ >= entities_[next_].offset; ++next_) {
            if (units_ != entities_[next_].offset) {
                throw TextError{"entity begins in a middle of a UTF-16 symbol at byte offset " + std::to_string(byte)};
            }
            open_.push_back({&entities_[next_], entities_[next_].end(), removed_});
        }
    }

    void check_all_passed() const {
        if (next_ != entities_.size()) {
            throw TextError{"entity begins after the end of the text at UTF-16 offset " +
                            std::to_string(entities_[next_].offset)};
        }
        if (!open_.empty()) {
            throw TextError{"entity beginning at UTF-16 offset " + std::to_string(open_.back().entity->offset) +
                            " ends after the end of the text at UTF-16 offset " + std::to_string(open_.back().end)};
        }
    }

    /// Of direction marks in a row only the last one stays, so that they can't pile up.
    void soften_direction_mark(char32_t code) {
        if (was_mark_ && is_direction_mark(code)) out_.back() = '\x8C';  // U+200C in place of U+200E or U+200F
    }

    struct Open {
        Entity* entity;
        std::int32_t end;
        std::int32_t removed_before;
    };

    const std::string& text_;
    std::vector<Entity>& entities_;
    std::string out_;
    std::vector<Open> open_;
    std::size_t next_ = 0;
    std::int32_t units_ = 0;
    std::int32_t removed_ = 0;
    bool was_mark_ = false;
};

/// White space, characters without width, tags.
constexpr bool is_invisible(char32_t c) noexcept {
    constexpr std::u32string_view spaces =
        U" \n\u00A0\u1680\u180E\u200B\u200C\u200D\u200E\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC";
    return spaces.find(c) != std::u32string_view::npos || (c >= 0x2000 && c <= 0x200A) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

}  // namespace

void clean(FormattedText& formatted) {
    formatted.text = Cleaner{formatted}.run();
}

bool is_blank(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (!is_invisible(next_code_point(text, i))) return false;
    }
    return true;
}

void trim(FormattedText& formatted) {
    const auto last = formatted.text.find_last_not_of(" \n");
    formatted.text.resize(last == std::string::npos ? 0 : last + 1);
    const std::int32_t total = utf16_length(formatted.text);
    std::erase_if(formatted.entities, [total](const Entity& entity) { return entity.offset >= total; });
    for (Entity& entity : formatted.entities) entity.length = std::min(entity.length, total - entity.offset);
    sort_entities(formatted.entities);
    const std::size_t most = formatted.entities.empty() ? formatted.text.size()
                                                        : static_cast<std::size_t>(formatted.entities.front().offset);
    const std::size_t cut = std::min(std::min(formatted.text.find_first_not_of(" \n"), formatted.text.size()), most);
    formatted.text.erase(0, cut);
    for (Entity& entity : formatted.entities) entity.offset -= static_cast<std::int32_t>(cut);
}

}  // namespace telepot::lab
