// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <utility>

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
            case MessageEntityType::expandable_blockquote: open_quote(span, open); break;
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
        const bool quote = std::any_of(open.begin(), open.end(), [](const Span* span) { return is_quote(span->kind); });
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

    void open_quote(const Span& span, const std::vector<const Span*>& open) {
        // Two quotes on neighbouring lines would be one: something empty begins the line.
        if (quote_end_ && span.range.begin == *quote_end_ + 1) out += empty_style(open);
        out.push_back('>');
        after_italic_ = false;
    }

    /// The marks of a style that isn't open, so that they mean nothing.
    static std::string_view empty_style(const std::vector<const Span*>& open) noexcept {
        for (const auto& [kind, marks] :
             {std::pair(MessageEntityType::bold, "**"), std::pair(MessageEntityType::strikethrough, "~~"),
              std::pair(MessageEntityType::underline, "____")}) {
            const auto is_this = [wanted = kind](const Span* span) { return span->kind == wanted; };
            if (std::none_of(open.begin(), open.end(), is_this)) return marks;
        }
        return "||||";
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
    std::optional<std::size_t> quote_end_;
};

bool is_markup(Kind kind) {
    return kind >= MessageEntityType::bold;
}

/// Makes a quote consist of whole lines with the line breaks that end them; empty if it has none.
Range whole_lines(const Utf16Index& index, Range range) {
    const auto begins_line = [&](std::size_t unit) { return unit == 0 || index.at(unit - 1) == '\n'; };
    if (!range.empty() && !begins_line(range.begin) && index.at(range.begin) == '\n') ++range.begin;
    if (range.empty()) return {};
    while (!begins_line(range.begin)) --range.begin;
    while (range.end < index.size() && index.at(range.end - 1) != '\n') ++range.end;
    return range;
}

/// Makes quotes consist of whole lines; of several in one line the first stays.
void widen(const Utf16Index& index, std::vector<Span>& quotes) {
    std::stable_sort(quotes.begin(), quotes.end(), comes_before);
    std::size_t end = 0;
    std::erase_if(quotes, [&](Span& quote) {
        if (quote.range.begin < end) return true;
        quote.range = whole_lines(index, quote.range);
        if (quote.range.empty() || quote.range.begin < end) return true;
        end = quote.range.end;
        return false;
    });
}

/// Whether a quote ends with a line break, which ends it in the markup, too: by then all in it must be closed.
bool ends_line(const Utf16Index& index, const Span& quote) {
    return index.at(quote.range.end - 1) == '\n';
}

/// Cuts a style into what can stay open around quotes and what stands within one.
void cut_style(const Utf16Index& index, const std::vector<Span>& quotes, Span style, std::vector<Span>& pieces) {
    const auto take = [&](std::size_t end) {
        Span piece = style;
        piece.range.end = std::min(end, style.range.end);
        if (!piece.range.empty()) pieces.push_back(piece);
        style.range.begin = std::max(style.range.begin, end);
        style.around_quotes = false;
    };
    for (const Span& quote : quotes) {
        if (quote.range.end <= style.range.begin) continue;
        if (quote.range.begin >= style.range.end) break;
        const bool closed = ends_line(index, quote);
        if (closed && style.range.begin <= quote.range.begin && style.range.end >= quote.range.end) {
            style.around_quotes = true;
            continue;
        }
        take(std::max(style.range.begin, quote.range.begin));
        take(closed ? quote.range.end - 1 : quote.range.end);
        style.range.begin = std::min(std::max(style.range.begin, quote.range.end), style.range.end);
    }
    take(style.range.end);
}

/// The line breaks that end quotes, where no link may be open, and with those before quotes: no code.
std::vector<Range> breaks_around(const Utf16Index& index, const std::vector<Span>& quotes, bool also_before) {
    std::vector<Range> breaks;
    const auto add = [&](std::size_t begin) {
        if (breaks.empty() || breaks.back().begin != begin) breaks.push_back({begin, begin + 1});
    };
    for (const Span& quote : quotes) {
        if (also_before && quote.range.begin > 0) add(quote.range.begin - 1);
        if (ends_line(index, quote)) add(quote.range.end - 1);
    }
    return breaks;
}

/// Makes of formatting around and in quotes what the markup can say.
void fit_to_quotes(const Utf16Index& index, Spans& spans) {
    std::vector<Span> code;
    std::vector<Span> links;
    for (const Span& whole : spans.wholes) (is_code(whole.kind) ? code : links).push_back(whole);
    code = without(code, breaks_around(index, spans.quotes, true));
    spans.wholes = without(links, breaks_around(index, spans.quotes, false));
    spans.wholes.insert(spans.wholes.end(), code.begin(), code.end());
    std::stable_sort(spans.wholes.begin(), spans.wholes.end(), comes_before);
    std::vector<Span> pieces;
    for (const Span& style : spans.styles) cut_style(index, spans.quotes, style, pieces);
    spans.styles = std::move(pieces);
    for (Span& quote : spans.quotes) quote.range.end -= ends_line(index, quote) ? 1 : 0;
}

}  // namespace

std::string apply_entities_as_markdown_v2(std::string_view text, ListRef<MessageEntity> entities) {
    const Utf16Index index(text);
    Spans spans = take_spans(index, entities, is_markup);
    widen(index, spans.quotes);
    resolve(spans);
    fit_to_quotes(index, spans);
    MarkdownV2Writer writer;
    write_markup(index, spans, writer);
    return std::move(writer.out);
}

}  // namespace telepot::text
