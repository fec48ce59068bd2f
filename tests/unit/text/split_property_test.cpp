// SPDX-License-Identifier: MIT
// Whatever is split: nothing but white space is lost, nothing is too long, and everything keeps its look.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/text/split.hpp"
#include "telepot/text/utf16.hpp"
#include "unit/text/random_text.hpp"

namespace telepot::text {
namespace {

constexpr int rounds = 2000;

/// What formats each character that isn't white space.
std::vector<std::string> looks(const Text& text) {
    const lab::FormattedText formatted(text.text(), as_the_lab_has_them(text.entities()));
    const auto by_unit = look_of(formatted);
    std::vector<std::string> out;
    for (std::size_t unit = 0; unit < by_unit.size(); ++unit) {
        const auto seen = utf16_substr(text.text(), static_cast<std::int64_t>(unit), 1);
        if (seen != " " && seen != "\n") out.push_back(std::string(seen) + by_unit[unit]);
    }
    return out;
}

TEST(SplitProperty, pieces_fit_and_lose_only_white_space) {
    RandomText random(5);
    for (int i = 0; i < rounds; ++i) {
        const std::string words = random.words(random.below(120));
        auto entities = random.entities(words, random.below(6));
        // A custom emoji that is cut becomes plain; here none is longer than a piece.
        std::erase_if(entities, [](const MessageEntity& e) { return e.type == MessageEntityType::custom_emoji; });
        const Text text(words, entities);
        const auto limit = static_cast<std::size_t>(2 + random.below(40));
        SCOPED_TRACE("limit " + std::to_string(limit) + ", text: " + words);
        std::vector<std::string> together;
        for (const Text& piece : split_text(text, limit)) {
            ASSERT_LE(static_cast<std::size_t>(piece.length()), limit);
            ASSERT_NE(piece.text().find_first_not_of(" \n"), std::string::npos);
            for (const MessageEntity& entity : piece.entities()) {
                ASSERT_GE(entity.offset, 0);
                ASSERT_GT(entity.length, 0);
                ASSERT_LE(entity.offset + entity.length, piece.length());
            }
            const auto look = looks(piece);
            together.insert(together.end(), look.begin(), look.end());
        }
        ASSERT_EQ(together, looks(text));
    }
}

}  // namespace
}  // namespace telepot::text
