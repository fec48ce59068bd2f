// SPDX-License-Identifier: MIT
#include "telepot/text/markup.hpp"
#include "text/spans.hpp"

namespace telepot::text {

namespace {

/// @param quotes whether those are escaped, too: they end an attribute, but mean nothing in a text
void append_escaped(std::string& out, std::string_view text, bool quotes) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += quotes ? "&quot;" : "\""; break;
            default: out.push_back(c);
        }
    }
}

class HtmlWriter final : public MarkupWriter {
public:
    void open(const Span& span, const std::vector<const Span*>& /*open*/) override {
        switch (span.kind) {
            case MessageEntityType::bold: out += "<b>"; break;
            case MessageEntityType::italic: out += "<i>"; break;
            case MessageEntityType::underline: out += "<u>"; break;
            case MessageEntityType::strikethrough: out += "<s>"; break;
            case MessageEntityType::spoiler: out += "<tg-spoiler>"; break;
            case MessageEntityType::blockquote: out += "<blockquote>"; break;
            case MessageEntityType::expandable_blockquote: out += "<blockquote expandable>"; break;
            case MessageEntityType::code: out += "<code>"; break;
            case MessageEntityType::pre: open_pre(*span.entity); break;
            case MessageEntityType::custom_emoji: open("tg-emoji", "emoji-id", *span.entity->custom_emoji_id); break;
            case MessageEntityType::date_time: open_time(*span.entity); break;
            default: open("a", "href", url_of(span));
        }
    }

    void close(const Span& span, const std::vector<const Span*>& /*open*/) override {
        switch (span.kind) {
            case MessageEntityType::bold: out += "</b>"; break;
            case MessageEntityType::italic: out += "</i>"; break;
            case MessageEntityType::underline: out += "</u>"; break;
            case MessageEntityType::strikethrough: out += "</s>"; break;
            case MessageEntityType::spoiler: out += "</tg-spoiler>"; break;
            case MessageEntityType::blockquote:
            case MessageEntityType::expandable_blockquote: out += "</blockquote>"; break;
            case MessageEntityType::code: out += "</code>"; break;
            case MessageEntityType::pre: out += has_language(*span.entity) ? "</code></pre>" : "</pre>"; break;
            case MessageEntityType::custom_emoji: out += "</tg-emoji>"; break;
            case MessageEntityType::date_time: out += "</tg-time>"; break;
            default: out += "</a>";
        }
    }

    void put(std::string_view text, const std::vector<const Span*>& /*open*/) override {
        append_escaped(out, text, false);
    }

    std::string out;

private:
    static bool has_language(const MessageEntity& entity) { return entity.language && !entity.language->empty(); }

    void open(std::string_view tag, std::string_view attribute, std::string_view value) {
        out.append("<").append(tag);
        add(attribute, value);
        out += ">";
    }
    void open_pre(const MessageEntity& entity) {
        out += "<pre>";
        if (has_language(entity)) open("code", "class", "language-" + *entity.language);
    }
    void open_time(const MessageEntity& entity) {
        out += "<tg-time";
        add("unix", std::to_string(*entity.unix_time));
        if (entity.date_time_format) add("format", *entity.date_time_format);
        out += ">";
    }
    void add(std::string_view attribute, std::string_view value) {
        out.append(" ").append(attribute).append("=\"");
        append_escaped(out, value, true);
        out += "\"";
    }
};

bool is_markup(Kind kind) {
    return kind >= MessageEntityType::bold;
}

}  // namespace

std::string apply_entities_as_html(std::string_view text, ListRef<MessageEntity> entities) {
    const Utf16Index index(text);
    Spans spans = take_spans(index, entities, is_markup);
    resolve(spans);
    HtmlWriter writer;
    write_markup(index, spans, writer);
    return std::move(writer.out);
}

}  // namespace telepot::text
