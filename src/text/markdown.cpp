// SPDX-License-Identifier: MIT
#include <algorithm>

#include "telepot/text/markup.hpp"
#include "text/spans.hpp"

namespace telepot::text {

namespace {

bool is_mark(char c) noexcept {
    return c == '_' || c == '*' || c == '`' || c == '[';
}

/// The old Markdown has no escapes inside an entity. What would end it is written outside: the entity is closed before
/// it and opened again behind it.
class MarkdownWriter final : public MarkupWriter {
public:
    void open(const Span& /*span*/, const std::vector<const Span*>& /*open*/) override {}

    void close(const Span& span, const std::vector<const Span*>& /*open*/) override { leave(span); }

    void put(std::string_view text, const std::vector<const Span*>& open) override {
        for (const char c : text) {
            if (open.empty()) {
                put_plain(c);
            } else {
                put_inside(c, *open.back());
            }
        }
    }

    std::string out;

private:
    void put_inside(char c, const Span& span) {
        if (c == end_mark(span.kind)) {
            leave(span);
            return put_plain(c);
        }
        // A backslash can't be escaped, and would take the entity's mark behind it for plain. Nor can a character be
        // divided.
        if (!inside_ && (after_backslash_ || units_of(c) == 0)) return put_plain(c);
        if (!inside_) enter(span);
        out.push_back(c);
    }

    void put_plain(char c) {
        if (is_mark(c)) out.push_back('\\');
        out.push_back(c);
        after_backslash_ = c == '\\' || (after_backslash_ && units_of(c) == 0);
    }

    static char end_mark(Kind kind) noexcept {
        switch (kind) {
            case MessageEntityType::bold: return '*';
            case MessageEntityType::italic: return '_';
            case MessageEntityType::text_link:
            case MessageEntityType::text_mention: return ']';
            default: return '`';
        }
    }

    void enter(const Span& span) {
        inside_ = true;
        if (span.kind == MessageEntityType::pre) {
            out += "```" + language_of(*span.entity) + "\n";
        } else {
            out.push_back(end_mark(span.kind) == ']' ? '[' : end_mark(span.kind));
        }
    }

    void leave(const Span& span) {
        if (!inside_) return;
        inside_ = false;
        after_backslash_ = false;
        out.push_back(end_mark(span.kind));
        if (span.kind == MessageEntityType::pre) out += "``";
        if (end_mark(span.kind) != ']') return;
        out.push_back('(');
        for (const char c : url_of(span)) {
            if (c == ')') {
                out += "%29";
            } else {
                out.push_back(c);
            }
        }
        out.push_back(')');
    }

    static std::string language_of(const MessageEntity& entity) {
        std::string language = entity.language.value_or("");
        const bool fits = std::none_of(language.begin(), language.end(),
                                       [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '`'; });
        return fits ? language : std::string();
    }

    bool inside_ = false;
    bool after_backslash_ = false;
};

bool is_markup(Kind kind) {
    switch (kind) {
        case MessageEntityType::bold:
        case MessageEntityType::italic:
        case MessageEntityType::code:
        case MessageEntityType::pre:
        case MessageEntityType::text_link:
        case MessageEntityType::text_mention: return true;
        default: return false;
    }
}

std::vector<Range> ranges_of(const std::vector<Span>& spans, Kind kind) {
    std::vector<Range> ranges;
    for (const Span& span : spans) {
        if (span.kind == kind || kind == MessageEntityType::unknown) ranges.push_back(span.range);
    }
    return ranges;
}

/// Leaves one kind of formatting at each place: a link or code, else bold, else italic.
void flatten(Spans& spans) {
    spans.styles = without(spans.styles, ranges_of(spans.wholes, MessageEntityType::unknown));
    const std::vector<Range> bold = ranges_of(spans.styles, MessageEntityType::bold);
    std::vector<Span> italic;
    std::copy_if(spans.styles.begin(), spans.styles.end(), std::back_inserter(italic),
                 [](const Span& span) { return span.kind == MessageEntityType::italic; });
    std::erase_if(spans.styles, [](const Span& span) { return span.kind == MessageEntityType::italic; });
    italic = without(italic, bold);
    spans.styles.insert(spans.styles.end(), italic.begin(), italic.end());
}

}  // namespace

std::string apply_entities_as_markdown(std::string_view text, ListRef<MessageEntity> entities) {
    const Utf16Index index(text);
    Spans spans = take_spans(index, entities, is_markup);
    resolve(spans);
    flatten(spans);
    MarkdownWriter writer;
    write_markup(index, spans, writer);
    return std::move(writer.out);
}

}  // namespace telepot::text
