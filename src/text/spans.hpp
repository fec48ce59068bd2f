// SPDX-License-Identifier: MIT
// From entities as they come, in any order and overlapping, to formatting that nests.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "telepot/types/core.hpp"
#include "telepot/values/refs.hpp"
#include "text/utf16.hpp"

namespace telepot::text {

using Kind = MessageEntityType::Value;

/// Formatting of a part of a text.
struct Span {
    Kind kind = MessageEntityType::unknown;
    Range range;
    const MessageEntity* entity = nullptr;  // the one that it comes from
    bool around_quotes = false;             // a style that stays open around the quotes in it
};

/// Bold and its like: can be cut into pieces without a change of the look.
constexpr bool is_style(Kind kind) noexcept {
    return kind >= MessageEntityType::bold && kind <= MessageEntityType::spoiler;
}
constexpr bool is_quote(Kind kind) noexcept {
    return kind == MessageEntityType::blockquote || kind == MessageEntityType::expandable_blockquote;
}
constexpr bool is_code(Kind kind) noexcept {
    return kind == MessageEntityType::code || kind == MessageEntityType::pre;
}

/// The order in which the server takes entities: the first, the longest, code before the rest.
bool comes_before(const Span& a, const Span& b) noexcept;

/// What can be written as markup, in three groups, each ordered by where it begins. Within quotes none overlaps
/// another, and so it is within wholes; a whole lies in one quote or outside of all. Styles of one kind don't touch.
class Spans {
public:
    Spans() = default;

    std::vector<Span> quotes;
    std::vector<Span> wholes;  ///< links, mentions, custom emoji, times, code
    std::vector<Span> styles;
};

/// The entities that fit the text and have what their kind needs. `kinds` says which are wanted.
Spans take_spans(const Utf16Index& index, const ListRef<MessageEntity>& entities, bool (*wanted)(Kind));

/// Makes groups that may overlap what Spans promises, as the server does it: of quotes, and of wholes, that overlap the
/// first stays; of wholes and quotes, the quote.
void resolve(Spans& spans);

/// Removes `holes`, ordered and apart, from spans.
std::vector<Span> without(const std::vector<Span>& spans, const std::vector<Range>& holes);

/// Receives formatted text piece by piece. Formatting is closed in the reverse order of its opening.
class MarkupWriter {
public:
    MarkupWriter() = default;
    MarkupWriter(const MarkupWriter&) = delete;
    MarkupWriter& operator=(const MarkupWriter&) = delete;
    virtual ~MarkupWriter() = default;

    /// @param open what is open around it, the outermost first
    virtual void open(const Span& span, const std::vector<const Span*>& open) = 0;
    virtual void close(const Span& span, const std::vector<const Span*>& open) = 0;
    virtual void put(std::string_view text, const std::vector<const Span*>& open) = 0;
};

/// Sends a text with its formatting to a writer; spans that overlap are closed and opened anew where they must be.
/// Quotes are outermost but for styles that are around_quotes. An empty span is closed as soon as it is open.
void write_markup(const Utf16Index& index, const Spans& spans, MarkupWriter& writer);

/// The address of a link or of the user that is mentioned.
std::string url_of(const Span& span);

}  // namespace telepot::text
