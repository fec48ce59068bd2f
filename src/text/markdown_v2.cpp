// SPDX-License-Identifier: MIT
#include <algorithm>

#include "telepot/text/markup.hpp"
#include "text/spans.hpp"

namespace telepot::text {

namespace {

constexpr std::string_view reserved = "\\_*[]()~`>#+-=|{}.!";

class MarkdownV2Writer final : public MarkupWriter {
public:
    void open(const Span& span, const std::vector<const Span*>& open) override {
        switch (span.kind) {
            case MessageEntityType::blockquote:
            case MessageEntityType::expandable_blockquote: open_quote(span); break;
            case MessageEntityType::code: mark("`", open); break;
            case MessageEntityType::pre: open_pre(*span.entity); break;
            case MessageEntityType::custom_emoji:
            case MessageEntityType::date_time: mark("![", open); break;
            case MessageEntityType::text_link:
            case MessageEntityType::text_mention: mark("[", open); break;
            default: mark(style_mark(span.kind), open);
        }
    }

    void close(const Span& span, const std::vector<const Span*>& open) override {
        switch (span.kind) {
            case MessageEntityType::blockquote: quote_end_ = span.range.end; break;
            case MessageEntityType::expandable_blockquote:
                mark("||", open);
                quote_end_ = span.range.end;
                break;
            case MessageEntityType::code: mark("`", open); break;
            case MessageEntityType::pre: mark("```", open); break;
            case MessageEntityType::custom_emoji: close_link("tg://emoji?id=" + *span.entity->custom_emoji_id); break;
            case MessageEntityType::date_time: close_link(time_url(*span.entity)); break;
            case MessageEntityType::text_link:
            case MessageEntityType::text_mention: close_link(url_of(span)); break;
            default: mark(style_mark(span.kind), open);
        }
    }

    void put(std::string_view text, const std::vector<const Span*>& open) override {
        if (text.empty()) return;
        after_italic_ = false;
        const bool code = !open.empty() && is_code(open.back()->kind);
        const bool quote = !open.empty() && is_quote(open.front()->kind);
        for (const char c : text) {
            const bool special = code ? c == '`' || c == '\\' : reserved.find(c) != std::string_view::npos;
            if (special) out.push_back('\\');
            out.push_back(c);
            if (c == '\n' && quote && !code) out.push_back('>');
        }
    }

    std::string out;

private:
    static std::string_view style_mark(Kind kind) noexcept {
        switch (kind) {
            case MessageEntityType::bold: return "*";
            case MessageEntityType::italic: return "_";
            case MessageEntityType::underline: return "__";
            case MessageEntityType::strikethrough: return "~";
            default: return "||";
        }
    }

    static std::string time_url(const MessageEntity& entity) {
        std::string url = "tg://time?unix=" + std::to_string(*entity.unix_time);
        if (entity.date_time_format && !entity.date_time_format->empty()) url += "&format=" + *entity.date_time_format;
        return url;
    }

    void mark(std::string_view what, const std::vector<const Span*>& open) {
        // An underscore behind the one of italic would be taken for the mark of underline: something empty goes
        // between.
        if (after_italic_ && what.front() == '_') {
            const bool in_bold = !open.empty() && open.back()->kind == MessageEntityType::bold;
            out += in_bold ? "~~" : "**";
        }
        out += what;
        after_italic_ = what == "_";
    }

    void open_quote(const Span& span) {
        // Two quotes on neighbouring lines would be one: something empty begins the line.
        if (quote_end_ != 0 && span.range.begin == quote_end_ + 1) out += "**";
        out.push_back('>');
        after_italic_ = false;
    }

    void open_pre(const MessageEntity& entity) {
        out += "```";
        const std::string language = entity.language.value_or("");
        const bool fits = std::none_of(language.begin(), language.end(),
                                       [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '`'; });
        if (fits) out += language;
        out.push_back('\n');
        after_italic_ = false;
    }

    void close_link(const std::string& url) {
        out += "](";
        for (const char c : url) {
            if (c == ')' || c == '\\') out.push_back('\\');
            out.push_back(c);
        }
        out.push_back(')');
        after_italic_ = false;
    }

    bool after_italic_ = false;
    std::size_t quote_end_ = 0;
};

bool is_markup(Kind kind) {
    return kind >= MessageEntityType::bold;
}

/// Makes a quote consist of whole lines, without the line breaks around it; empty if it has none.
Range whole_lines(const Utf16Index& index, Range range) {
    while (!range.empty() && index.at(range.begin) == '\n') ++range.begin;
    if (!range.empty() && index.at(range.end - 1) == '\n') --range.end;
    if (range.empty()) return {};
    while (range.begin > 0 && index.at(range.begin - 1) != '\n') --range.begin;
    while (range.end < index.size() && index.at(range.end) != '\n') ++range.end;
    return range;
}

/// Makes quotes consist of whole lines; of several in one line the first stays.
void widen(const Utf16Index& index, std::vector<Span>& quotes) {
    std::stable_sort(quotes.begin(), quotes.end(), comes_before);
    std::size_t end = 0;
    std::erase_if(quotes, [&](Span& quote) {
        if (quote.range.begin < end) return true;
        quote.range = whole_lines(index, quote.range);
        end = std::max(end, quote.range.end);
        return quote.range.empty();
    });
}

/// The line breaks before and behind each quote: there nothing else may be open.
std::vector<Range> breaks_around(const Utf16Index& index, const std::vector<Span>& quotes) {
    std::vector<Range> breaks;
    const auto add = [&](std::size_t begin) {
        if (breaks.empty() || breaks.back().begin != begin) breaks.push_back({begin, begin + 1});
    };
    for (const Span& quote : quotes) {
        if (quote.range.begin > 0) add(quote.range.begin - 1);
        if (quote.range.end < index.size()) add(quote.range.end);
    }
    return breaks;
}

}  // namespace

std::string apply_entities_as_markdown_v2(std::string_view text, ListRef<MessageEntity> entities) {
    const Utf16Index index(text);
    Spans spans = take_spans(index, entities, is_markup);
    widen(index, spans.quotes);
    resolve(spans);
    const std::vector<Range> breaks = breaks_around(index, spans.quotes);
    spans.wholes = without(spans.wholes, breaks);
    spans.styles = without(spans.styles, breaks);
    MarkdownV2Writer writer;
    write_markup(index, spans, writer);
    return std::move(writer.out);
}

}  // namespace telepot::text
