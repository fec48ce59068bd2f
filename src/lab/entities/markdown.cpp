// SPDX-License-Identifier: MIT
#include "lab/entities/links.hpp"
#include "lab/entities/parse.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using detail::at;

constexpr bool is_mark(char c) noexcept {
    return c == '_' || c == '*' || c == '`' || c == '[';
}

/// The old Markdown: entities do not nest, and a backslash escapes only outside of them.
class MarkdownParser {
public:
    explicit MarkdownParser(std::string_view text) : text_{text} {}

    FormattedText run() {
        while (i_ < text_.size()) {
            if (text_[i_] == '\\' && is_mark(at(text_, i_ + 1))) {
                ++i_;
                put();
            } else if (is_mark(text_[i_])) {
                entity();
            } else {
                put();
            }
        }
        sort_entities(entities_);
        return FormattedText{std::move(plain_), std::move(entities_)};
    }

private:
    void put() {
        units_ += units_of_first_byte(static_cast<unsigned char>(text_[i_]));
        plain_.push_back(text_[i_++]);
    }

    [[nodiscard]] bool at_fence() const noexcept {
        return at(text_, i_) == '`' && at(text_, i_ + 1) == '`' && at(text_, i_ + 2) == '`';
    }

    void entity() {
        const std::size_t begin = i_;
        const char mark = text_[i_];
        const char end_mark = mark == '[' ? ']' : mark;
        const bool fence = at_fence();
        std::string_view language;
        i_ += fence ? 3 : 1;
        if (fence) {
            language = detail::take_language(text_, i_);
            i_ = detail::skip_line_break(text_, i_);
        }
        const std::int32_t offset = units_;
        const std::size_t text_begin = i_;
        while (i_ < text_.size() && (fence ? !at_fence() : text_[i_] != end_mark)) put();
        if (i_ >= text_.size()) {
            throw TextError{"Can't find end of the entity starting at byte offset " + std::to_string(begin)};
        }
        const std::string_view inside = text_.substr(text_begin, i_ - text_begin);
        i_ += fence ? 3 : 1;
        if (mark == '[') return link(inside, offset);
        if (units_ == offset) return;
        const auto kind = mark == '*'        ? EntityKind::bold
                          : mark == '_'      ? EntityKind::italic
                          : !fence           ? EntityKind::code
                          : language.empty() ? EntityKind::pre
                                             : EntityKind::pre_code;
        entities_.emplace_back(kind, offset, units_ - offset, std::string{language});
    }

    void link(std::string_view inside, std::int32_t offset) {
        if (units_ == offset) return;  // the (URL) behind it stays as text
        std::string_view url = inside;
        if (at(text_, i_) == '(') {
            const std::size_t begin = ++i_;
            while (i_ < text_.size() && text_[i_] != ')') ++i_;
            url = text_.substr(begin, i_ - begin);
            if (i_ < text_.size()) ++i_;
        }
        if (auto entity = link_entity(url, offset, units_ - offset)) entities_.push_back(*std::move(entity));
    }

    std::string_view text_;
    std::size_t i_ = 0;
    std::string plain_;
    std::int32_t units_ = 0;
    std::vector<Entity> entities_;
};

}  // namespace

FormattedText parse_markdown(std::string_view text) {
    return MarkdownParser{text}.run();
}

}  // namespace telepot::lab
