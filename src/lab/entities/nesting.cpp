// SPDX-License-Identifier: MIT
#include "lab/entities/nesting.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace telepot::lab {
namespace {

constexpr std::size_t splittable_kinds = 5;

constexpr std::size_t index_of(EntityKind splittable) noexcept {
    return static_cast<std::size_t>(splittable) - static_cast<std::size_t>(EntityKind::bold);
}

constexpr unsigned mask(EntityKind kind) noexcept {
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned quotes = mask(EntityKind::blockquote) | mask(EntityKind::expandable_blockquote);
constexpr unsigned splittables = mask(EntityKind::bold) | mask(EntityKind::italic) | mask(EntityKind::underline) |
                                 mask(EntityKind::strikethrough) | mask(EntityKind::spoiler);

/// Nothing may stand inside, and only quotes around.
constexpr bool is_opaque(EntityKind kind) noexcept {
    return is_pre(kind) || kind == EntityKind::date_time;
}

/// Links, mentions and whatever else is one thing for its whole length.
constexpr bool is_continuous(EntityKind kind) noexcept {
    return !is_splittable(kind) && !is_quote(kind) && !is_opaque(kind);
}

bool overlaps(const Entity& a, const Entity& b) noexcept {
    return a.offset < b.end() && b.offset < a.end();
}

bool contains(const Entity& outer, const Entity& inner) noexcept {
    return outer.offset <= inner.offset && inner.end() <= outer.end();
}

/// Checks entities in their order against those that are open around them.
class NestingCheck {
public:
    bool accepts(const Entity& entity) {
        while (!open_.empty() && entity.offset >= open_.back()->end()) open_.pop_back();
        if (!open_.empty() && !fits(entity)) return false;
        if (is_splittable(entity.kind)) {
            std::int32_t& end = last_end_.at(index_of(entity.kind));
            if (end >= entity.offset) return false;  // to be joined
            end = entity.end();
        }
        open_.push_back(&entity);
        return true;
    }

private:
    [[nodiscard]] bool fits(const Entity& entity) const {
        unsigned around = 0;
        bool in_continuous = false;
        for (const Entity* const open : open_) {
            around |= mask(open->kind);
            in_continuous = in_continuous || is_continuous(open->kind);
        }
        if (entity.end() > open_.back()->end() || (around & mask(entity.kind)) != 0) return false;
        if (is_opaque(open_.back()->kind)) return false;
        if (is_opaque(entity.kind) && (around & ~quotes) != 0) return false;
        if ((is_continuous(entity.kind) || is_quote(entity.kind)) && in_continuous) return false;
        if (is_quote(entity.kind) && (around & quotes) != 0) return false;
        return (around & splittables) == 0;  // those may have to be cut here
    }

    std::vector<const Entity*> open_;
    std::array<std::int32_t, splittable_kinds> last_end_{-1, -1, -1, -1, -1};
};

bool nest_properly(const std::vector<Entity>& sorted) {
    NestingCheck check;
    return std::all_of(sorted.begin(), sorted.end(), [&check](const Entity& entity) { return check.accepts(entity); });
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

void remove_across_quotes(std::vector<Entity>& entities, const std::vector<Entity>& all_quotes) {
    std::erase_if(entities, [&all_quotes](const Entity& entity) {
        return std::any_of(all_quotes.begin(), all_quotes.end(), [&entity](const Entity& quote) {
            return overlaps(entity, quote) && !contains(quote, entity);
        });
    });
}

/// Cuts splittable entities where others of them begin and where whole ones begin and end, and joins those that touch.
class Splitter {
public:
    Splitter(const std::vector<Entity>& splittable, const std::vector<Entity>& whole)
        : pieces_(splittable), whole_(whole) {}

    std::vector<Entity> run() {
        for (const Entity& entity : whole_) {
            close_until(entity.offset);
            open_.push_back(&entity);
        }
        close_until(std::numeric_limits<std::int32_t>::max());
        sort_entities(out_);
        return std::move(out_);
    }

private:
    void close_until(std::int32_t offset) {
        while (!open_.empty() && offset >= open_.back()->end()) {
            const Entity& ended = *open_.back();
            open_.pop_back();
            const std::size_t before = out_.size();
            take_until(ended.end());
            if (is_opaque(ended.kind)) out_.resize(before);
        }
        take_until(offset);
    }

    void take_until(std::int32_t end) {
        for (; next_ < pieces_.size() && pieces_[next_].offset < end; ++next_) {
            const Entity& piece = pieces_[next_];
            Range& range = ranges_.at(index_of(piece.kind));
            if (range.end != 0 && piece.offset <= range.end) {
                range.end = std::max(range.end, piece.end());
            } else {
                cut(piece.offset);
                range = {piece.offset, piece.end()};
            }
        }
        cut(end);
    }

    /// Writes out what has begun before `offset`; what goes on behind it begins there again.
    void cut(std::int32_t offset) {
        for (std::size_t i = 0; i < splittable_kinds; ++i) {
            Range& range = ranges_.at(i);
            if (range.end == 0 || range.begin >= offset) continue;
            const auto kind = static_cast<EntityKind>(static_cast<std::size_t>(EntityKind::bold) + i);
            const std::int32_t end = std::min(range.end, offset);
            out_.emplace_back(kind, range.begin, end - range.begin);
            range = range.end <= offset ? Range{} : Range{offset, range.end};
        }
    }

    struct Range {
        std::int32_t begin = 0;
        std::int32_t end = 0;  ///< 0: none
    };

    const std::vector<Entity>& pieces_;
    const std::vector<Entity>& whole_;
    std::size_t next_ = 0;
    std::array<Range, splittable_kinds> ranges_{};
    std::vector<const Entity*> open_;
    std::vector<Entity> out_;
};

std::vector<Entity> combined(const std::vector<Entity>& splittable, std::vector<Entity> whole) {
    if (splittable.empty()) return whole;
    const std::vector<Entity> pieces = Splitter{splittable, whole}.run();
    whole.insert(whole.end(), pieces.begin(), pieces.end());
    sort_entities(whole);
    return whole;
}

/// Entities by what may be done with them.
class Sorted {
public:
    explicit Sorted(std::vector<Entity>& entities) {
        for (Entity& entity : entities) {
            auto& group = is_splittable(entity.kind) ? splittable : is_quote(entity.kind) ? quoted : whole;
            group.push_back(std::move(entity));
        }
    }

    std::vector<Entity> combine() && {
        whole.insert(whole.end(), quoted.begin(), quoted.end());
        sort_entities(whole);
        return combined(splittable, std::move(whole));
    }

    std::vector<Entity> splittable;
    std::vector<Entity> quoted;
    std::vector<Entity> whole;
};

}  // namespace

void remove_empty(std::vector<Entity>& entities) {
    std::erase_if(entities, [](const Entity& entity) {
        if (entity.length <= 0) return true;
        switch (entity.kind) {
            case EntityKind::text_link:
            case EntityKind::custom_emoji: return entity.argument.empty();
            case EntityKind::text_mention:
            case EntityKind::date_time: return entity.number <= 0;
            default: return false;
        }
    });
}

void fix_entities(std::vector<Entity>& entities) {
    sort_entities(entities);
    if (nest_properly(entities)) return;
    Sorted groups{entities};
    remove_overlapping(groups.whole);
    remove_overlapping(groups.quoted);
    remove_across_quotes(groups.whole, groups.quoted);
    entities = std::move(groups).combine();
}

void add_found(std::vector<Entity>& entities, std::vector<Entity> found) {
    if (found.empty()) return;
    Sorted groups{entities};
    remove_across_quotes(found, groups.quoted);
    std::erase_if(found, [&groups](const Entity& entity) {
        return std::any_of(groups.whole.begin(), groups.whole.end(),
                           [&entity](const Entity& given) { return overlaps(entity, given); });
    });
    groups.whole.insert(groups.whole.end(), found.begin(), found.end());
    entities = std::move(groups).combine();
}

}  // namespace telepot::lab
