// SPDX-License-Identifier: MIT
#include "lab/entities/entity.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace telepot::lab {
namespace {

constexpr std::array<std::string_view, 22> names{
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
};

/// Outer kinds first among entities of the same range.
constexpr int rank(EntityKind kind) noexcept {
    switch (kind) {
        case EntityKind::blockquote:
        case EntityKind::expandable_blockquote: return 0;
        case EntityKind::pre_code: return 10;
        case EntityKind::pre: return 11;
        case EntityKind::code: return 20;
        case EntityKind::text_link:
        case EntityKind::text_mention: return 49;
        case EntityKind::date_time: return 30;
        case EntityKind::bold: return 90;
        case EntityKind::italic: return 91;
        case EntityKind::underline: return 92;
        case EntityKind::strikethrough: return 93;
        case EntityKind::spoiler: return 94;
        case EntityKind::custom_emoji: return 99;
        default: return 50;
    }
}

}  // namespace

std::string_view to_string(EntityKind kind) noexcept {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<EntityKind> entity_kind(std::string_view type) noexcept {
    const auto it = std::find(names.begin(), names.end(), type);
    if (it == names.end()) return std::nullopt;
    return static_cast<EntityKind>(it - names.begin());
}

void sort_entities(std::vector<Entity>& entities) {
    std::stable_sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) {
        return std::tuple{a.offset, -a.length, rank(a.kind)} < std::tuple{b.offset, -b.length, rank(b.kind)};
    });
}

nlohmann::json to_json(const Entity& entity) {
    nlohmann::json out{{"type", to_string(entity.kind)}, {"offset", entity.offset}, {"length", entity.length}};
    switch (entity.kind) {
        case EntityKind::text_link: out["url"] = entity.argument; break;
        case EntityKind::pre_code: out["language"] = entity.argument; break;
        case EntityKind::custom_emoji: out["custom_emoji_id"] = entity.argument; break;
        case EntityKind::date_time:
            out["unix_time"] = entity.number;
            out["date_time_format"] = entity.argument;
            break;
        default: break;
    }
    return out;
}

}  // namespace telepot::lab
