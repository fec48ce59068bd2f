// SPDX-License-Identifier: MIT
// Text with any entities, marked up and parsed again by the local server, looks as if the entities had been sent.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "lab/entities/nesting.hpp"
#include "lab/entities/parse.hpp"
#include "telepot/text/markup.hpp"
#include "telepot/text/utf16.hpp"
#include "unit/text/random_text.hpp"

namespace telepot::text {
namespace {

constexpr int rounds = 10000;

using lab::EntityKind;

/// The text and how each of its units looks, as they would be stored.
lab::FormattedText stored(lab::FormattedText formatted) {
    lab::fix_entities(formatted.entities);
    return formatted;
}

std::string shown(const std::vector<MessageEntity>& entities) {
    std::string out;
    for (const MessageEntity& entity : entities) {
        out += std::string(entity.type.str()) + ' ' + std::to_string(entity.offset) + '+' +
               std::to_string(entity.length) + ", ";
    }
    return out;
}

void expect_same_look(const std::string& text, const std::vector<MessageEntity>& entities, const std::string& markup,
                      lab::FormattedText (*parse)(std::string_view)) {
    SCOPED_TRACE("text: " + text + "\nentities: " + shown(entities) + "\nmarkup: " + markup);
    lab::FormattedText parsed;
    ASSERT_NO_THROW(parsed = parse(markup));
    ASSERT_EQ(parsed.text, text);
    const auto expected = look_of(stored(lab::FormattedText(text, as_the_lab_has_them(entities))));
    ASSERT_EQ(look_of(stored(std::move(parsed))), expected);
}

TEST(RoundTrip, through_html) {
    RandomText random(1);
    for (int i = 0; i < rounds; ++i) {
        const std::string text = random.words(random.below(30));
        const auto entities = random.entities(text, random.below(9));
        expect_same_look(text, entities, apply_entities_as_html(text, entities), lab::parse_html);
        if (HasFatalFailure()) return;
    }
}

/// Quotes of whole lines with the line breaks that end them, as MarkdownV2 has them.
void widen_quotes(const std::string& text, std::vector<MessageEntity>& entities) {
    for (MessageEntity& entity : entities) {
        if (entity.type != MessageEntityType::blockquote && entity.type != MessageEntityType::expandable_blockquote) {
            continue;
        }
        const auto is_break = [&](std::int64_t unit) { return unit < 0 || utf16_substr(text, unit, 1) == "\n"; };
        std::int64_t end = entity.offset + entity.length;
        if (!is_break(entity.offset - 1) && is_break(entity.offset)) ++entity.offset;
        if (entity.offset == end) {
            entity = MessageEntity(MessageEntityType::mention, 0, 0);
            continue;
        }
        while (!is_break(entity.offset - 1)) --entity.offset;
        while (end < utf16_length(text) && !is_break(end - 1)) ++end;
        entity.length = end - entity.offset;
    }
    std::erase_if(entities, [](const MessageEntity& entity) { return entity.length == 0; });
}

TEST(RoundTrip, through_markdown_v2) {
    RandomText random(2);
    for (int i = 0; i < rounds; ++i) {
        const std::string text = random.words(random.below(30));
        auto entities = random.entities(text, random.below(9));
        widen_quotes(text, entities);
        expect_same_look(text, entities, apply_entities_as_markdown_v2(text, entities), lab::parse_markdown_v2);
        if (HasFatalFailure()) return;
    }
}

TEST(RoundTrip, through_markdown_keeps_the_text_and_invents_nothing) {
    RandomText random(3);
    for (int i = 0; i < rounds; ++i) {
        const std::string text = random.words(random.below(30));
        const auto entities = random.entities(text, random.below(9));
        const std::string markup = apply_entities_as_markdown(text, entities);
        SCOPED_TRACE("text: " + text + "\nentities: " + shown(entities) + "\nmarkup: " + markup);
        lab::FormattedText parsed;
        ASSERT_NO_THROW(parsed = lab::parse_markdown(markup));
        ASSERT_EQ(parsed.text, text);
        for (const lab::Entity& found : parsed.entities) {
            const bool wanted = std::any_of(entities.begin(), entities.end(), [&](const MessageEntity& entity) {
                return entity.type == lab::to_string(found.kind) && entity.offset <= found.offset + found.length &&
                       found.offset <= entity.offset + entity.length;
            });
            ASSERT_TRUE(wanted) << lab::to_string(found.kind) << ' ' << found.offset;
        }
    }
}

TEST(RoundTrip, through_markdown_keeps_single_entities) {
    RandomText random(4);
    for (int i = 0; i < rounds; ++i) {
        const std::string text = random.words(random.below(30));
        auto entities = random.entities(text, 1);
        std::erase_if(entities, [&](const MessageEntity& entity) {
            const auto type = entity.type.value();
            const bool known = type == MessageEntityType::bold || type == MessageEntityType::italic;
            const auto words = utf16_substr(text, entity.offset, entity.length);
            const bool after_backslash = utf16_substr(text, entity.offset - 1, 1) == "\\";
            return !known || after_backslash || words.find_first_of("*_") != std::string_view::npos;
        });
        expect_same_look(text, entities, apply_entities_as_markdown(text, entities), lab::parse_markdown);
        if (HasFatalFailure()) return;
    }
}

}  // namespace
}  // namespace telepot::text
