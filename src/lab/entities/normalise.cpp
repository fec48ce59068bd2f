// SPDX-License-Identifier: MIT
#include "lab/entities/normalise.hpp"

#include <algorithm>
#include <array>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

/// Keep their entity even on white space: what they hide matters.
constexpr bool hides_data(EntityKind kind) noexcept {
    return kind == EntityKind::text_link || is_pre(kind);
}

void remove_empty(std::vector<Entity>& entities) {
    std::erase_if(entities, [](const Entity& entity) { return entity.length <= 0; });
}

void check_ranges(const std::vector<Entity>& entities) {
    for (const Entity& entity : entities) {
        if (entity.offset < 0 || entity.offset > 1'000'000) {
            throw TextError{"receive an entity with incorrect offset " + std::to_string(entity.offset)};
        }
        if (entity.length < 0 || entity.length > 1'000'000) {
            throw TextError{"receive an entity with incorrect length " + std::to_string(entity.length)};
        }
    }
}

/// Every entity must begin and end at a character.
void check_boundaries(std::string_view text, const std::vector<Entity>& entities) {
    const std::int32_t total = utf16_length(text);
    for (const Entity& entity : entities) {
        if (entity.offset >= total) {
            throw TextError{"entity begins after the end of the text at UTF-16 offset " +
                            std::to_string(entity.offset)};
        }
        if (entity.end() > total) {
            throw TextError{"entity beginning at UTF-16 offset " + std::to_string(entity.offset) +
                            " ends after the end of the text at UTF-16 offset " + std::to_string(entity.end())};
        }
        const auto byte_in_middle_of = [text](std::int32_t units) {
            return byte_position(text, units + 1) == std::string_view::npos ? text.size()
                                                                            : byte_position(text, units + 1);
        };
        if (byte_position(text, entity.offset) == std::string_view::npos) {
            throw TextError{"entity begins in a middle of a UTF-16 symbol at byte offset " +
                            std::to_string(byte_in_middle_of(entity.offset))};
        }
        if (byte_position(text, entity.end()) == std::string_view::npos) {
            throw TextError{"entity beginning at UTF-16 offset " + std::to_string(entity.offset) +
                            " ends in a middle of a UTF-16 symbol at byte offset " +
                            std::to_string(byte_in_middle_of(entity.end()))};
        }
    }
}

constexpr bool is_dropped(char32_t c) noexcept {
    return c == U'\r' || (c >= 0x2028 && c <= 0x202E) || c == 0x333 || c == 0x33F || c == 0x30A;
}

/// Control characters become spaces, \r and direction marks vanish, entities move along.
void clean(FormattedText& formatted) {
    std::string out;
    std::vector<std::int32_t> new_offset;  // by old offset, in units
    std::int32_t units = 0;
    for (std::size_t i = 0; i < formatted.text.size();) {
        const std::size_t begin = i;
        const char32_t code = next_code_point(formatted.text, i);
        const std::int32_t width = code > 0xFFFF ? 2 : 1;
        for (std::int32_t k = 0; k < width; ++k) new_offset.push_back(units + (is_dropped(code) ? 0 : k));
        if (is_dropped(code)) continue;
        if (code < 0x20 && code != U'\n') {
            out.push_back(' ');
        } else {
            out.append(formatted.text, begin, i - begin);
        }
        units += width;
    }
    new_offset.push_back(units);
    for (Entity& entity : formatted.entities) {
        const std::int32_t end = new_offset[static_cast<std::size_t>(entity.end())];
        entity.offset = new_offset[static_cast<std::size_t>(entity.offset)];
        entity.length = end - entity.offset;
    }
    formatted.text = std::move(out);
    remove_empty(formatted.entities);
}

/// Entities lose leading white space, and vanish if they cover nothing else.
void drop_blank(FormattedText& formatted) {
    for (Entity& entity : formatted.entities) {
        if (hides_data(entity.kind)) continue;
        const std::string_view covered = utf16_substr(formatted.text, entity.offset, entity.length);
        const auto first = std::min(covered.find_first_not_of(" \n"), covered.size());
        entity.offset += static_cast<std::int32_t>(first);
        entity.length -= static_cast<std::int32_t>(first);
    }
    remove_empty(formatted.entities);
}

void trim(FormattedText& formatted) {
    const auto last = formatted.text.find_last_not_of(" \n");
    if (last == std::string::npos) {
        formatted = FormattedText{};
        return;
    }
    formatted.text.resize(last + 1);
    const std::int32_t total = utf16_length(formatted.text);
    std::int32_t first_entity = total;
    for (Entity& entity : formatted.entities) {
        entity.length = std::min(entity.length, total - entity.offset);
        if (entity.length > 0) first_entity = std::min(first_entity, entity.offset);
    }
    remove_empty(formatted.entities);
    const auto leading = static_cast<std::int32_t>(formatted.text.find_first_not_of(" \n"));
    const std::int32_t cut = std::min(leading, first_entity);
    formatted.text.erase(0, static_cast<std::size_t>(cut));
    for (Entity& entity : formatted.entities) entity.offset -= cut;
}

/// Of entities that overlap, the first stays.
void remove_overlapping(std::vector<Entity>& sorted) {
    std::int32_t end = 0;
    std::erase_if(sorted, [&end](const Entity& entity) {
        if (entity.offset < end) return true;
        end = entity.end();
        return false;
    });
}

bool overlaps(const Entity& a, const Entity& b) noexcept {
    return a.offset < b.end() && b.offset < a.end();
}
bool contains(const Entity& outer, const Entity& inner) noexcept {
    return outer.offset <= inner.offset && inner.end() <= outer.end();
}

constexpr unsigned mask(EntityKind kind) noexcept {
    return 1U << static_cast<unsigned>(kind);
}

/// True if `inner` may stand directly or indirectly inside entities of the kinds in `outer`.
bool may_nest(EntityKind inner, unsigned outer) noexcept {
    constexpr unsigned quotes = mask(EntityKind::blockquote) | mask(EntityKind::expandable_blockquote);
    constexpr unsigned pres = mask(EntityKind::code) | mask(EntityKind::pre) | mask(EntityKind::pre_code);
    constexpr unsigned splittable = mask(EntityKind::bold) | mask(EntityKind::italic) | mask(EntityKind::underline) |
                                    mask(EntityKind::strikethrough) | mask(EntityKind::spoiler);
    if ((outer & pres) != 0 || (outer & mask(inner)) != 0) return false;
    if (is_pre(inner)) return (outer & ~quotes) == 0;
    if (is_splittable(inner)) return true;
    if (is_quote(inner)) return (outer & ~splittable) == 0;
    return (outer & ~(splittable | quotes)) == 0;
}

/// True if sorted entities nest as they are and no two equal splittable ones touch.
bool nest_properly(const std::vector<Entity>& sorted) {
    std::vector<const Entity*> stack;
    std::array<std::int32_t, 32> last_end{};
    last_end.fill(-1);
    for (const Entity& entity : sorted) {
        while (!stack.empty() && stack.back()->end() <= entity.offset) stack.pop_back();
        unsigned outer = 0;
        for (const Entity* const open : stack) outer |= mask(open->kind);
        if (!stack.empty() && (entity.end() > stack.back()->end() || !may_nest(entity.kind, outer))) return false;
        if (is_splittable(entity.kind)) {
            std::int32_t& end = last_end[static_cast<std::size_t>(entity.kind)];
            if (end >= entity.offset) return false;
            end = entity.end();
        }
        stack.push_back(&entity);
    }
    return true;
}

/// Joins entities of one kind that overlap or touch.
std::vector<Entity> joined(const std::vector<Entity>& sorted, EntityKind kind) {
    std::vector<Entity> out;
    for (const Entity& entity : sorted) {
        if (entity.kind != kind) continue;
        if (!out.empty() && entity.offset <= out.back().end()) {
            out.back().length = std::max(out.back().end(), entity.end()) - out.back().offset;
        } else {
            out.push_back(entity);
        }
    }
    return out;
}

/// Cuts splittable entities at every boundary in `cuts` and drops the pieces inside `whole` pre entities.
std::vector<Entity> split(const std::vector<Entity>& pieces, const std::vector<std::int32_t>& cuts,
                          const std::vector<Entity>& whole) {
    std::vector<Entity> out;
    for (const Entity& piece : pieces) {
        std::int32_t begin = piece.offset;
        const auto add = [&](std::int32_t end) {
            const Entity part{piece.kind, begin, end - begin};
            const bool inside_pre = std::any_of(whole.begin(), whole.end(), [&part](const Entity& outer) {
                return is_pre(outer.kind) && contains(outer, part);
            });
            if (!inside_pre) out.push_back(part);
            begin = end;
        };
        for (auto cut = std::upper_bound(cuts.begin(), cuts.end(), begin); cut != cuts.end() && *cut < piece.end();
             ++cut) {
            add(*cut);
        }
        add(piece.end());
    }
    return out;
}

}  // namespace

void fix_entities(std::vector<Entity>& entities) {
    sort_entities(entities);
    if (nest_properly(entities)) return;
    std::vector<Entity> splittable;
    std::vector<Entity> quotes;
    std::vector<Entity> whole;
    for (Entity& entity : entities) {
        auto& group = is_splittable(entity.kind) ? splittable : is_quote(entity.kind) ? quotes : whole;
        group.push_back(std::move(entity));
    }
    remove_overlapping(whole);
    remove_overlapping(quotes);
    std::erase_if(whole, [&quotes](const Entity& entity) {
        return std::any_of(quotes.begin(), quotes.end(), [&entity](const Entity& quote) {
            return overlaps(entity, quote) && !contains(quote, entity);
        });
    });
    whole.insert(whole.end(), quotes.begin(), quotes.end());
    std::vector<std::int32_t> cuts;
    for (const Entity& entity : whole) cuts.insert(cuts.end(), {entity.offset, entity.end()});
    std::vector<Entity> pieces;
    for (auto kind = EntityKind::bold; kind <= EntityKind::spoiler;
         kind = static_cast<EntityKind>(static_cast<int>(kind) + 1)) {
        const auto of_kind = joined(splittable, kind);
        pieces.insert(pieces.end(), of_kind.begin(), of_kind.end());
    }
    for (const Entity& piece : pieces) cuts.push_back(piece.offset);
    std::sort(cuts.begin(), cuts.end());
    pieces = split(pieces, cuts, whole);
    entities = std::move(whole);
    entities.insert(entities.end(), pieces.begin(), pieces.end());
    sort_entities(entities);
}

void normalise(FormattedText& formatted) {
    check_ranges(formatted.entities);
    remove_empty(formatted.entities);
    check_boundaries(formatted.text, formatted.entities);
    fix_entities(formatted.entities);
    clean(formatted);
    drop_blank(formatted);
    fix_entities(formatted.entities);
    trim(formatted);
    if (formatted.text.empty()) return;
    std::vector<Entity> found = detect_entities(formatted.text);
    std::erase_if(found, [&formatted](const Entity& entity) {
        return std::any_of(formatted.entities.begin(), formatted.entities.end(), [&entity](const Entity& other) {
            if (is_splittable(other.kind) || !overlaps(entity, other)) return false;
            return !is_quote(other.kind) || !contains(other, entity);
        });
    });
    formatted.entities.insert(formatted.entities.end(), found.begin(), found.end());
    fix_entities(formatted.entities);
    drop_blank(formatted);
}

}  // namespace telepot::lab
