// SPDX-License-Identifier: MIT
#pragma once

#include <random>
#include <string>
#include <vector>

#include "lab/entities/entity.hpp"
#include "telepot/types/core.hpp"

namespace telepot::text {

/// Makes texts and entities, reproducibly.
class RandomText {
public:
    explicit RandomText(unsigned seed) : random_(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    /// Letters, marks of every markup, line breaks, emoji.
    std::string words(int characters);
    /// Entities of all kinds at places where characters begin, in no order, overlapping as they will.
    std::vector<MessageEntity> entities(const std::string& text, int count);

private:
    MessageEntity entity(MessageEntityType::Value type);

    std::mt19937 random_;
};

/// What the local server makes of entities.
std::vector<lab::Entity> as_the_lab_has_them(const std::vector<MessageEntity>& entities);

/// For each UTF-16 unit the names of what it is formatted with, line breaks and blanks left empty.
std::vector<std::string> look_of(const lab::FormattedText& formatted);

}  // namespace telepot::text
