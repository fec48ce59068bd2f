// SPDX-License-Identifier: MIT
#include <optional>

#include "lab/entities/links.hpp"
#include "lab/entities/parse.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using detail::at;

/// An entity whose end has not been reached.
class Open {
public:
    Open(EntityKind of_kind, std::string with, std::int32_t units, std::size_t at_byte, std::size_t begin)
        : kind{of_kind}, argument{std::move(with)}, offset{units}, byte{at_byte}, text_begin{begin} {}

    EntityKind kind;
    std::string argument;    ///< language
    std::int32_t offset;     ///< in the plain text, UTF-16 units
    std::size_t byte;        ///< in the markup
    std::size_t text_begin;  ///< in the plain text, bytes
};

/// Names in error messages.
constexpr std::string_view error_name(EntityKind kind) noexcept {
    switch (kind) {
        case EntityKind::bold: return "Bold";
        case EntityKind::italic: return "Italic";
        case EntityKind::underline: return "Underline";
        case EntityKind::strikethrough: return "Strikethrough";
        case EntityKind::spoiler: return "Spoiler";
        case EntityKind::code: return "Code";
        case EntityKind::pre: return "Pre";
        case EntityKind::pre_code: return "PreCode";
        case EntityKind::text_link: return "TextUrl";
        case EntityKind::custom_emoji: return "CustomEmoji";
        default: return "BlockQuote";
    }
}

class MarkdownV2Parser {
public:
    explicit MarkdownV2Parser(std::string_view text) : text_{text} {}

    FormattedText run() {
        for (; i_ < text_.size(); ++i_) {
            const char c = text_[i_];
            if (is_escape()) {
                ++i_;
                put_plain();
                if (text_[i_] == '\n') line_is_blank_ = true;
            } else if (!is_reserved(c)) {
                put_plain();
            } else if (ends_entity(c)) {
                end_entity(c);
            } else {
                begin_entity(c);
            }
        }
        finish_quote();
        if (!open_.empty()) fail_open();
        sort_entities(entities_);
        return FormattedText{std::move(plain_), std::move(entities_)};
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 1) const noexcept { return at(text_, i_ + ahead); }

    [[nodiscard]] bool is_escape() const noexcept {
        const auto next = static_cast<unsigned char>(peek());
        return text_[i_] == '\\' && next > 0 && next <= 126;
    }

    [[nodiscard]] bool is_reserved(char c) const noexcept {
        if (!open_.empty() && is_pre(open_.back().kind)) return c == '`';
        return std::string_view{"_*[]()~`>#+-=|{}.!\n"}.find(c) != std::string_view::npos;
    }

    void put_plain() {
        const char c = text_[i_];
        units_ += units_of_first_byte(static_cast<unsigned char>(c));
        plain_.push_back(c);
        if (c != '\r') line_is_blank_ = false;
    }

    [[nodiscard]] bool ends_entity(char c) const noexcept {
        if (open_.empty()) return false;
        if (in_quote_ && c == '\n' && peek() != '>') return true;
        switch (open_.back().kind) {
            case EntityKind::bold: return c == '*';
            case EntityKind::italic: return c == '_' && peek() != '_';
            case EntityKind::underline: return c == '_' && peek() == '_';
            case EntityKind::strikethrough: return c == '~';
            case EntityKind::spoiler: return c == '|' && peek() == '|';
            case EntityKind::code: return c == '`';
            case EntityKind::pre:
            case EntityKind::pre_code: return c == '`' && peek() == '`' && peek(2) == '`';
            case EntityKind::text_link:
            case EntityKind::custom_emoji: return c == ']';
            default: return false;
        }
    }

    void open(EntityKind kind, std::size_t byte, std::string argument = {}) {
        open_.emplace_back(kind, std::move(argument), units_, byte, plain_.size());
    }

    void begin_entity(char c) {
        const std::size_t byte = i_;
        switch (c) {
            case '*': return open(EntityKind::bold, byte);
            case '~': return open(EntityKind::strikethrough, byte);
            case '[': return open(EntityKind::text_link, byte);
            case '`': return begin_code(byte);
            case '\n': return line_break();
            case '_':
                if (peek() != '_') return open(EntityKind::italic, byte);
                ++i_;
                return open(EntityKind::underline, byte);
            case '|':
                if (peek() != '|') break;
                ++i_;
                return open(EntityKind::spoiler, byte);
            case '!':
                if (peek() != '[') break;
                ++i_;
                return open(EntityKind::custom_emoji, byte);
            case '>':
                if (!line_is_blank_) break;
                if (in_quote_) return;  // continues it
                in_quote_ = true;
                return open(EntityKind::blockquote, byte);
            default: break;
        }
        throw TextError{std::string{"Character '"} + c + "' is reserved and must be escaped with the preceding '\\'"};
    }

    void begin_code(std::size_t byte) {
        if (peek() != '`' || peek(2) != '`') return open(EntityKind::code, byte);
        i_ += 3;
        const std::string_view language = detail::take_language(text_, i_);
        i_ = detail::skip_line_break(text_, i_) - 1;
        open(language.empty() ? EntityKind::pre : EntityKind::pre_code, byte, std::string{language});
    }

    void line_break() {
        units_ += 1;
        plain_.push_back('\n');
        line_is_blank_ = true;
    }

    void end_entity(char c) {
        if (c == '\n') return end_quote();
        const Open entity = std::move(open_.back());
        open_.pop_back();
        const std::int32_t length = units_ - entity.offset;
        switch (entity.kind) {
            case EntityKind::underline:
            case EntityKind::spoiler: ++i_; break;
            case EntityKind::pre:
            case EntityKind::pre_code: i_ += 2; break;
            case EntityKind::text_link: return add_link(entity, length);
            case EntityKind::custom_emoji: return add_emoji(entity, length);
            default: break;
        }
        if (length > 0) entities_.emplace_back(entity.kind, entity.offset, length, entity.argument);
    }

    void add_link(const Open& entity, std::int32_t length) {
        const std::string url = peek() == '(' ? take_url() : plain_.substr(entity.text_begin);
        if (length == 0) return;
        if (auto link = link_entity(url, entity.offset, length)) entities_.push_back(*std::move(link));
    }

    void add_emoji(const Open& entity, std::int32_t length) {
        if (peek() != '(') throw TextError{"The entity must contain a tg://emoji or tg://time URL"};
        auto emoji = emoji_or_time_entity(take_url(), entity.offset, length);
        if (length > 0) entities_.push_back(std::move(emoji));
    }

    /// Reads (URL) behind the current ']' and stops at its ')'.
    std::string take_url() {
        i_ += 2;
        const std::size_t begin = i_;
        std::string url;
        while (i_ < text_.size() && text_[i_] != ')') {
            if (is_escape()) ++i_;
            url.push_back(text_[i_++]);
        }
        if (i_ >= text_.size()) {
            throw TextError{"Can't find end of a URL at byte offset " + std::to_string(begin)};
        }
        return url;
    }

    [[nodiscard]] bool at_end_is(char c) const noexcept { return !plain_.empty() && plain_.back() == c; }

    /// A || that opens at the very end of a quote makes it expandable.
    bool take_expandable_mark() {
        const Open& last = open_.back();
        if (last.kind != EntityKind::spoiler) return false;
        const std::size_t begin = i_ - 2;
        const bool before_return = i_ < text_.size() && last.byte + 1 == begin && at_end_is('\r');
        if (last.byte != begin && !before_return) return false;
        open_.pop_back();
        return true;
    }

    void end_quote() {
        const bool expandable = take_expandable_mark();
        if (open_.empty() || open_.back().kind != EntityKind::blockquote) fail_open();
        units_ += 1;
        plain_.push_back('\n');
        close_quote(expandable, units_);
        line_is_blank_ = true;
    }

    void finish_quote() {
        if (!in_quote_) return;
        const bool expandable = take_expandable_mark();
        if (open_.empty() || open_.back().kind != EntityKind::blockquote) fail_open();
        close_quote(expandable, units_);
    }

    void close_quote(bool expandable, std::int32_t end) {
        const std::int32_t offset = open_.back().offset;
        open_.pop_back();
        in_quote_ = false;
        const auto kind = expandable ? EntityKind::expandable_blockquote : EntityKind::blockquote;
        if (end > offset) entities_.emplace_back(kind, offset, end - offset);
    }

    [[noreturn]] void fail_open() const {
        const auto kind = open_.empty() ? EntityKind::blockquote : open_.back().kind;
        const std::size_t byte = open_.empty() ? 0 : open_.back().byte;
        throw TextError{"Can't find end of " + std::string{error_name(kind)} + " entity at byte offset " +
                        std::to_string(byte)};
    }

    std::string_view text_;
    std::size_t i_ = 0;
    std::string plain_;
    std::int32_t units_ = 0;
    bool in_quote_ = false;
    bool line_is_blank_ = true;  ///< nothing visible yet in this line: a quote may begin
    std::vector<Open> open_;
    std::vector<Entity> entities_;
};

}  // namespace

namespace detail {

std::string_view take_language(std::string_view text, std::size_t& i) {
    std::size_t end = i;
    while (!is_space(at(text, end)) && at(text, end) != '`') ++end;
    if (end == i || end >= text.size() || text[end] == '`') return {};
    const std::string_view language = text.substr(i, end - i);
    i = end;
    return language;
}

}  // namespace detail

FormattedText parse_markdown_v2(std::string_view text) {
    return MarkdownV2Parser{text}.run();
}

}  // namespace telepot::lab
