// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>

#include "lab/entities/bank_card.hpp"
#include "lab/entities/find_urls.hpp"
#include "lab/entities/normalise.hpp"
#include "lab/entities/unicode.hpp"
#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

using Text = std::u32string_view;
constexpr auto npos = Text::npos;

/// A found entity, in code points.
struct Span {
    EntityKind kind;
    std::size_t begin;
    std::size_t end;
};

class Detector {
public:
    explicit Detector(Text text) : text_(text) {}

    std::vector<Span> run() {
        mentions();
        commands();
        hashtags();
        cashtags();
        phone_numbers();
        for (const FoundCard& card : find_bank_cards(text_)) add(EntityKind::bank_card_number, card.begin, card.end);
        for (const FoundUrl& url : find_tg_urls(text_)) add(EntityKind::url, url.begin, url.end);
        for (const FoundUrl& url : find_urls(text_)) {
            add(url.is_email ? EntityKind::email : EntityKind::url, url.begin, url.end);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Span& a, const Span& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        return std::move(found_);
    }

private:
    void add(EntityKind kind, std::size_t begin, std::size_t end) { found_.push_back({kind, begin, end}); }

    /// The character at a position, 0 outside of the text.
    [[nodiscard]] char32_t at(std::size_t i) const noexcept { return i < text_.size() ? text_[i] : U'\0'; }
    [[nodiscard]] char32_t before(std::size_t i) const noexcept { return i > 0 ? text_[i - 1] : U'\0'; }

    [[nodiscard]] std::size_t skip_ascii_word(std::size_t i, std::size_t most = npos) const noexcept {
        const std::size_t begin = i;
        while (i < text_.size() && i - begin < most && is_ascii_word(text_[i])) ++i;
        return i;
    }

    /// What #tags and $TAGS are made of, and what separates them from the text around.
    static bool is_tag_symbol(char32_t c) noexcept {
        if (c == U'_' || c == 0x200C || c == 0xB7 || (c >= 0xD80 && c <= 0xDFF)) return true;
        return is_letter(c) || is_decimal_digit(c);
    }

    void mentions() {
        constexpr std::array<std::string_view, 5> short_names{"gif", "nft", "pic", "ufc", "vid"};
        for (std::size_t i = text_.find(U'@'); i != npos; i = text_.find(U'@', i + 1)) {
            if (is_word(before(i))) continue;
            const std::size_t end = skip_ascii_word(i + 1);
            const std::size_t length = end - i - 1;
            if (length > 32 || is_word(at(end))) continue;
            if (length < 4) {
                std::string name;
                for (std::size_t k = i + 1; k < end; ++k) append_code_point(name, text_[k]);
                if (std::find(short_names.begin(), short_names.end(), to_lower(name)) == short_names.end()) continue;
            }
            add(EntityKind::mention, i, end);
        }
    }

    void commands() {
        const auto is_bracket = [](char32_t c) { return c == U'/' || c == U'<' || c == U'>'; };
        for (std::size_t i = text_.find(U'/'); i != npos; i = text_.find(U'/', i + 1)) {
            if (is_word(before(i)) || is_bracket(before(i))) continue;
            std::size_t end = skip_ascii_word(i + 1);
            if (end == i + 1 || end - i - 1 > 64) continue;
            if (at(end) == U'@') {
                const std::size_t name = end + 1;
                end = skip_ascii_word(name);
                if (end - name < 3 || end - name > 32) continue;
            }
            if (!is_word(at(end)) && !is_bracket(at(end))) add(EntityKind::bot_command, i, end);
        }
    }

    void hashtags() {
        constexpr std::size_t longest = 256;
        std::size_t next = 0;
        for (std::size_t i = text_.find(U'#'); i != npos; i = text_.find(U'#', next)) {
            next = i + 1;
            if (is_tag_symbol(before(i))) continue;
            std::size_t run = next;
            while (run < text_.size() && is_tag_symbol(text_[run])) ++run;
            std::size_t end = std::min(run, i + 1 + longest);
            const bool has_letter = std::any_of(text_.begin() + static_cast<std::ptrdiff_t>(i + 1),
                                                text_.begin() + static_cast<std::ptrdiff_t>(end), is_letter);
            if (run == i + 1) continue;
            next = run;
            if (end == run && at(run) == U'@') {
                const std::size_t name_end = skip_ascii_word(run + 1, 32);
                if (name_end - run - 1 >= 3) next = end = name_end;
            }
            if (at(next) != U'#' && has_letter) add(EntityKind::hashtag, i, end);
        }
    }

    void cashtags() {
        std::size_t next = 0;
        for (std::size_t i = text_.find(U'$'); i != npos; i = text_.find(U'$', next)) {
            next = i + 1;
            if (is_tag_symbol(before(i)) || before(i) == U'$') continue;
            std::size_t end = i + 1;
            if (text_.substr(end, 5) == Text{U"1INCH"}) {
                end += 5;
            } else {
                while (at(end) >= U'A' && at(end) <= U'Z') ++end;
            }
            next = end;
            if (end == i + 1 || end - i - 1 > 8) continue;
            if (at(end) == U'@') {
                const std::size_t name_end = skip_ascii_word(end + 1);
                if (name_end - end - 1 >= 3 && name_end - end - 1 <= 32) next = end = name_end;
            }
            if (!is_tag_symbol(at(end)) && at(end) != U'$') add(EntityKind::cashtag, i, end);
        }
    }

    /// + and 7 to 15 digits, which spaces, hyphens, dots and brackets may group. Telegram's servers find them, and know
    /// the plans of all countries; of these only that numbers of +1 and +7 have eleven digits is known here.
    void phone_numbers() {
        for (std::size_t i = text_.find(U'+'); i != npos; i = text_.find(U'+', i + 1)) {
            if (is_word(before(i)) || before(i) == U'+') continue;
            std::size_t end = i + 1;
            std::size_t digits = 0;
            for (std::size_t k = i + 1; k < text_.size(); ++k) {
                if (is_ascii_digit(text_[k])) {
                    ++digits;
                    end = k + 1;
                } else if (Text{U" -.()"}.find(text_[k]) == npos || end + 2 < k) {
                    break;
                }
            }
            if (digits < 7 || digits > 15 || is_word(at(end))) continue;
            if ((at(i + 1) == U'1' || at(i + 1) == U'7') && digits != 11) continue;
            add(EntityKind::phone_number, i, end);
        }
    }

    Text text_;
    std::vector<Span> found_;
};

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) out.push_back(next_code_point(text, i));
    return out;
}

}  // namespace

std::vector<Entity> detect_entities(std::string_view utf8) {
    const std::u32string text = code_points(utf8);
    std::vector<Entity> out;
    std::size_t at = 0;
    std::int32_t units = 0;
    const auto advance = [&](std::size_t to) {
        for (; at < to; ++at) units += text[at] > 0xFFFF ? 2 : 1;
        return units;
    };
    for (const Span& span : Detector{text}.run()) {
        if (span.begin < at) continue;  // of entities that overlap the first stays
        const std::int32_t offset = advance(span.begin);
        out.emplace_back(span.kind, offset, advance(span.end) - offset);
    }
    return out;
}

}  // namespace telepot::lab
