// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "lab/entities/date_format.hpp"
#include "lab/entities/links.hpp"
#include "lab/entities/parse.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using detail::at;
using detail::is_space;

constexpr std::array<std::string_view, 17> known_tags{
    "a",   "b",          "strong",   "i",       "em",   "s",   "strike", "del",        "u",
    "ins", "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code",   "blockquote",
};

/// A start tag with the attributes that mean something.
class Tag {
public:
    Tag() = default;

    std::string name;
    std::string argument;   ///< href, language, class behind "tg-", emoji id, date format
    std::string unix_time;  ///< of tg-time
    bool expandable = false;
    std::int32_t offset = 0;     ///< in UTF-16 units
    std::size_t text_begin = 0;  ///< in the plain text
};

class HtmlParser {
public:
    explicit HtmlParser(std::string_view text) : text_{text} {}

    FormattedText run() {
        while (i_ < text_.size()) {
            if (text_[i_] == '&') {
                if (const char32_t code = take_reference(); code != 0) {
                    put(code);
                    continue;
                }
            }
            if (text_[i_] != '<') {
                units_ += units_of_first_byte(static_cast<unsigned char>(text_[i_]));
                plain_.push_back(text_[i_++]);
            } else if (at(text_, i_ + 1) == '/') {
                end_tag();
            } else {
                start_tag();
            }
        }
        return finish();
    }

private:
    [[noreturn]] static void fail(const std::string& what, std::size_t byte) {
        throw TextError{what + " at byte offset " + std::to_string(byte)};
    }

    static std::string quoted(std::string_view word) { return '"' + std::string{word} + '"'; }

    void put(char32_t code) {
        units_ += code > 0xFFFF ? 2 : 1;
        if (code >= 0xD800 && code <= 0xDFFF) has_surrogate_ = true;
        append_code_point(plain_, code);
    }

    /// Decodes &lt; &gt; &amp; &quot; &#N; &#xN; (the semicolon may be missing) and moves behind it; 0 if it is plain
    /// text.
    char32_t take_reference() {
        std::size_t end = i_ + 1;
        char32_t code = 0;
        if (at(text_, end) == '#') {
            const bool hex = at(text_, end + 1) == 'x';
            end += hex ? 2 : 1;
            const char* const last = text_.data() + text_.size();
            std::uint32_t value = 0;
            const auto result = std::from_chars(std::min(text_.data() + end, last), last, value, hex ? 16 : 10);
            if (result.ec != std::errc{}) return 0;
            end = static_cast<std::size_t>(result.ptr - text_.data());
            if (value == 0 || value >= 0x10FFFF || end - i_ >= 10) return 0;
            code = value;
        } else {
            while (is_ascii_letter(static_cast<unsigned char>(at(text_, end)))) ++end;
            const std::string_view name = text_.substr(i_ + 1, end - i_ - 1);
            code = name == "lt" ? U'<' : name == "gt" ? U'>' : name == "amp" ? U'&' : name == "quot" ? U'"' : 0;
            if (code == 0) return 0;
        }
        i_ = at(text_, end) == ';' ? end + 1 : end;
        return code;
    }

    void start_tag() {
        const std::size_t begin = i_++;
        while (!is_space(at(text_, i_)) && at(text_, i_) != '>') ++i_;
        if (i_ >= text_.size()) fail("Unclosed start tag", begin);
        Tag tag;
        tag.name = to_lower(text_.substr(begin + 1, i_ - begin - 1));
        if (std::find(known_tags.begin(), known_tags.end(), tag.name) == known_tags.end()) {
            fail("Unsupported start tag " + quoted(tag.name), begin);
        }
        while (at(text_, i_) != '>') {
            skip_space();
            if (at(text_, i_) != '>') attribute(tag, begin);
        }
        ++i_;
        if (tag.name == "span" && tag.argument != "spoiler") fail("Tag \"span\" must have class \"tg-spoiler\"", begin);
        tag.offset = units_;
        tag.text_begin = plain_.size();
        open_.push_back(std::move(tag));
    }

    void skip_space() {
        while (i_ < text_.size() && is_space(text_[i_])) ++i_;
    }

    void attribute(Tag& tag, std::size_t tag_begin) {
        const std::size_t name_begin = i_;
        while (!is_space(at(text_, i_)) && std::string_view{"=>/\"'"}.find(text_[i_]) == std::string_view::npos) ++i_;
        const std::string_view name = text_.substr(std::min(name_begin, text_.size()), i_ - name_begin);
        if (name.empty()) fail("Empty attribute name in the tag " + quoted(tag.name), tag_begin);
        skip_space();
        std::string value;
        const bool has_value = at(text_, i_) == '=';
        if (has_value) {
            ++i_;
            skip_space();
        }
        if (i_ >= text_.size()) fail("Unclosed start tag " + quoted(tag.name), tag_begin);
        if (has_value) value = attribute_value();
        if (i_ >= text_.size()) fail("Unclosed start tag", tag_begin);
        if (has_value || name == "expandable") apply(tag, name, value);
    }

    std::string attribute_value() {
        const char quote = at(text_, i_);
        if (quote != '\'' && quote != '"') {
            const std::size_t begin = i_;
            const auto is_token = [](char c) {
                const auto u = static_cast<unsigned char>(c);
                return is_ascii_letter(u) || is_ascii_digit(u) || c == '.' || c == '-';
            };
            while (is_token(at(text_, i_))) ++i_;
            if (!is_space(at(text_, i_)) && at(text_, i_) != '>') fail("Unexpected end of name token", begin);
            return to_lower(text_.substr(begin, i_ - begin));
        }
        ++i_;
        std::string value;
        while (i_ < text_.size() && text_[i_] != quote) {
            if (text_[i_] == '&') {
                if (const char32_t code = take_reference(); code != 0) {
                    append_code_point(value, code);
                    continue;
                }
            }
            value.push_back(text_[i_++]);
        }
        if (i_ < text_.size()) ++i_;
        return value;
    }

    static void apply(Tag& tag, std::string_view name, const std::string& value) {
        if (tag.name == "a" && name == "href") tag.argument = value;
        if (tag.name == "code" && name == "class" && value.starts_with("language-")) tag.argument = value.substr(9);
        if (tag.name == "span" && name == "class" && value.starts_with("tg-")) tag.argument = value.substr(3);
        if (tag.name == "tg-emoji" && name == "emoji-id") tag.argument = value;
        if (tag.name == "tg-time" && name == "unix") tag.unix_time = value;
        if (tag.name == "tg-time" && name == "format") tag.argument = value;
        if (tag.name == "blockquote" && name == "expandable") tag.expandable = true;
    }

    void end_tag() {
        const std::size_t begin = i_;
        if (open_.empty()) fail("Unexpected end tag", begin);
        i_ += 2;
        while (!is_space(at(text_, i_)) && at(text_, i_) != '>') ++i_;
        const std::string name = to_lower(text_.substr(begin + 2, i_ - begin - 2));
        skip_space();
        if (at(text_, i_) != '>') fail("Unclosed end tag", begin);
        ++i_;
        Tag tag = std::move(open_.back());
        open_.pop_back();
        if (!name.empty() && name != tag.name) {
            throw TextError{"Unmatched end tag at byte offset " + std::to_string(begin) + ", expected \"</" + tag.name +
                            ">\", found \"</" + name + ">\""};
        }
        if (units_ > tag.offset) close(tag);
    }

    void close(const Tag& tag) {
        const std::int32_t length = units_ - tag.offset;
        const auto add = [&](EntityKind kind, std::string argument = {}, std::int64_t number = 0) {
            entities_.emplace_back(kind, tag.offset, length, std::move(argument), number);
        };
        const std::string& name = tag.name;
        if (name == "i" || name == "em") {
            add(EntityKind::italic);
        } else if (name == "b" || name == "strong") {
            add(EntityKind::bold);
        } else if (name == "s" || name == "strike" || name == "del") {
            add(EntityKind::strikethrough);
        } else if (name == "u" || name == "ins") {
            add(EntityKind::underline);
        } else if (name == "tg-spoiler" || name == "span") {
            add(EntityKind::spoiler);
        } else if (name == "blockquote") {
            add(tag.expandable ? EntityKind::expandable_blockquote : EntityKind::blockquote);
        } else if (name == "tg-emoji") {
            add(EntityKind::custom_emoji, checked_emoji_id(tag.argument));
        } else if (name == "tg-time") {
            const auto format = normal_date_format(tag.argument);
            if (!format) throw TextError{"Invalid date format used"};
            if (const std::int32_t time = unix_time(tag); time > 0) add(EntityKind::date_time, *format, time);
        } else if (name == "a") {
            const std::string url = tag.argument.empty() ? plain_.substr(tag.text_begin) : tag.argument;
            if (auto entity = link_entity(url, tag.offset, length)) entities_.push_back(*std::move(entity));
        } else {
            close_pre_or_code(tag, length);
        }
    }

    /// The number that begins the attribute; 0 for anything else.
    static std::int32_t unix_time(const Tag& tag) {
        std::int32_t value = 0;
        std::from_chars(tag.unix_time.data(), tag.unix_time.data() + tag.unix_time.size(), value);
        return value;
    }

    /// <pre><code class="language-x"> on exactly the same text, either way round, is one entity.
    void close_pre_or_code(const Tag& tag, std::int32_t length) {
        Entity* const inner = entities_.empty() ? nullptr : &entities_.back();
        const bool same = inner != nullptr && inner->offset == tag.offset && inner->length == length;
        if (tag.name == "pre" && same && inner->kind == EntityKind::code && !inner->argument.empty()) {
            inner->kind = EntityKind::pre_code;
        } else if (tag.name == "code" && same && inner->kind == EntityKind::pre && !tag.argument.empty()) {
            inner->kind = EntityKind::pre_code;
            inner->argument = tag.argument;
        } else if (tag.name == "pre") {
            entities_.emplace_back(EntityKind::pre, tag.offset, length);
        } else {
            entities_.emplace_back(EntityKind::code, tag.offset, length, tag.argument);
        }
    }

    FormattedText finish() {
        if (!open_.empty()) {
            throw TextError{"Can't find end tag corresponding to start tag " + quoted(open_.back().name)};
        }
        for (Entity& entity : entities_) {
            if (entity.kind == EntityKind::code) entity.argument.clear();
        }
        sort_entities(entities_);
        if (has_surrogate_ && !is_utf8(plain_)) {
            throw TextError{
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate "
                "code units"};
        }
        return FormattedText{std::move(plain_), std::move(entities_)};
    }

    std::string_view text_;
    std::size_t i_ = 0;
    std::string plain_;
    std::int32_t units_ = 0;
    bool has_surrogate_ = false;
    std::vector<Tag> open_;
    std::vector<Entity> entities_;
};

}  // namespace

FormattedText parse_html(std::string_view text) {
    return HtmlParser{text}.run();
}

}  // namespace telepot::lab
