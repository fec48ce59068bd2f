// SPDX-License-Identifier: MIT
#include "lab/entities/normalise.hpp"

#include <string>
#include <utility>

#include "lab/entities/clean.hpp"
#include "lab/entities/nesting.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

// The server cuts texts off here before it looks at their length in characters.
constexpr std::size_t max_bytes = 35'000;

void check_ranges(const std::vector<Entity>& entities) {
    constexpr std::int32_t most = 1'000'000;
    for (const Entity& entity : entities) {
        if (entity.offset < 0 || entity.offset > most) {
            throw TextError{"receive an entity with incorrect offset " + std::to_string(entity.offset)};
        }
        if (entity.length < 0 || entity.length > most) {
            throw TextError{"receive an entity with incorrect length " + std::to_string(entity.length)};
        }
    }
}

void cut_off(FormattedText& formatted) {
    if (formatted.text.size() <= max_bytes) return;
    std::size_t size = max_bytes;
    while (units_of_first_byte(static_cast<unsigned char>(formatted.text[size])) == 0) --size;
    formatted.text.resize(size);
    const std::int32_t total = utf16_length(formatted.text);
    std::erase_if(formatted.entities, [total](const Entity& entity) { return entity.end() > total; });
}

}  // namespace

void normalise(FormattedText& formatted) {
    check_ranges(formatted.entities);
    remove_empty(formatted.entities);
    fix_entities(formatted.entities);
    clean(formatted);
    remove_empty(formatted.entities);
    fix_entities(formatted.entities);  // removed characters may have let some touch
    trim(formatted);
    if (is_blank(formatted.text)) {
        formatted = FormattedText{};
        return;
    }
    cut_off(formatted);
    add_found(formatted.entities, detect_entities(formatted.text));
    std::erase_if(formatted.entities, [](const Entity& entity) { return entity.kind == EntityKind::bank_card_number; });
}

}  // namespace telepot::lab
