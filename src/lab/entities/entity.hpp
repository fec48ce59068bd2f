// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace telepot::lab {

/// Kinds of formatting. `pre_code` is a `pre` with a language; both are called "pre" outside.
enum class EntityKind {
    mention,
    hashtag,
    cashtag,
    bot_command,
    url,
    email,
    phone_number,
    bank_card_number,
    bold,
    italic,
    underline,
    strikethrough,
    spoiler,
    blockquote,
    expandable_blockquote,
    code,
    pre,
    pre_code,
    text_link,
    text_mention,
    custom_emoji,
    date_time,
};

/// One piece of formatting; offset and length are in UTF-16 code units.
class Entity {
public:
    Entity() = default;
    Entity(EntityKind of_kind, std::int32_t at, std::int32_t units, std::string with = {}, std::int64_t num = 0)
        : kind{of_kind}, offset{at}, length{units}, argument{std::move(with)}, number{num} {}

    [[nodiscard]] std::int32_t end() const noexcept { return offset + length; }
    bool operator==(const Entity&) const = default;

    EntityKind kind = EntityKind::bold;
    std::int32_t offset = 0;
    std::int32_t length = 0;
    std::string argument;     ///< URL, language, custom emoji id or date format
    std::int64_t number = 0;  ///< user id or Unix time
};

/// Text and its formatting.
class FormattedText {
public:
    FormattedText() = default;
    FormattedText(std::string plain, std::vector<Entity> with) : text{std::move(plain)}, entities{std::move(with)} {}

    std::string text;
    std::vector<Entity> entities;
};

/// What is wrong with a text, as the description says it after "Bad Request: " (small first letter).
class TextError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Bold, italic, underline, strikethrough, spoiler: may be cut into pieces without changing what is seen.
constexpr bool is_splittable(EntityKind kind) noexcept {
    return kind >= EntityKind::bold && kind <= EntityKind::spoiler;
}
constexpr bool is_quote(EntityKind kind) noexcept {
    return kind == EntityKind::blockquote || kind == EntityKind::expandable_blockquote;
}
constexpr bool is_pre(EntityKind kind) noexcept {
    return kind == EntityKind::code || kind == EntityKind::pre || kind == EntityKind::pre_code;
}
/// Kinds that the server finds by itself; those in an `entities` argument are ignored.
constexpr bool is_automatic(EntityKind kind) noexcept {
    return kind < EntityKind::bold;
}

/// The `type` of a MessageEntity.
std::string_view to_string(EntityKind kind) noexcept;

/// The kind with this `type`; none if it is unknown.
std::optional<EntityKind> entity_kind(std::string_view type) noexcept;

/// Orders by offset, longer first, and by rank of the kind where both are equal.
void sort_entities(std::vector<Entity>& entities);

/// MessageEntity without `user` (the caller knows the users).
nlohmann::json to_json(const Entity& entity);

}  // namespace telepot::lab
