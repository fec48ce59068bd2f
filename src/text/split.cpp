// SPDX-License-Identifier: MIT
#include "telepot/text/split.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "telepot/values/exception.hpp"
#include "text/characters.hpp"
#include "text/utf16.hpp"

namespace telepot::text {

namespace {

/// Places to cut a text, the best first.
enum CutKind : std::size_t { paragraph, line, word, character, code_point, amid_entity };
constexpr std::size_t cut_kinds = 6;

/// What only makes sense as a whole.
bool is_atomic(MessageEntityType::Value kind) noexcept {
    switch (kind) {
        case MessageEntityType::unknown:
        case MessageEntityType::bold:
        case MessageEntityType::italic:
        case MessageEntityType::underline:
        case MessageEntityType::strikethrough:
        case MessageEntityType::spoiler:
        case MessageEntityType::blockquote:
        case MessageEntityType::expandable_blockquote:
        case MessageEntityType::pre: return false;
        default: return true;
    }
}

class Splitter {
public:
    Splitter(std::string_view text, const ListRef<MessageEntity>& entities, std::size_t limit)
        : text_(text), index_(text), entities_(entities), limit_(limit) {
        for (std::size_t i = 0; i < entities.size(); ++i) {
            const MessageEntity& entity = entity_at(entities, i);
            const Range range = index_.clamp(entity.offset, entity.length);
            ranges_.push_back(range);
            // What is longer than a piece is cut anyway: better where the text allows it.
            if (!range.empty() && is_atomic(entity.type.value()) && range.end - range.begin <= limit) {
                atoms_.push_back(range);
            }
        }
        join_atoms();
    }

    std::vector<Text> run() {
        std::size_t begin = 0;
        while (begin < index_.size()) {
            if (index_.size() - begin <= limit_) {
                add({begin, index_.size()});
                break;
            }
            const std::size_t cut = find_cut(begin);
            add({begin, without_blanks_before(begin, cut)});
            begin = after_blanks(cut);
        }
        return std::move(pieces_);
    }

private:
    void join_atoms() {
        std::sort(atoms_.begin(), atoms_.end(), [](Range a, Range b) { return a.begin < b.begin; });
        std::vector<Range> joined;
        for (const Range& atom : atoms_) {
            if (!joined.empty() && atom.begin < joined.back().end) {
                joined.back().end = std::max(joined.back().end, atom.end);
            } else {
                joined.push_back(atom);
            }
        }
        atoms_ = std::move(joined);
    }

    bool amid_atom(std::size_t unit) const {
        const auto atom = std::lower_bound(atoms_.begin(), atoms_.end(), unit,
                                           [](const Range& range, std::size_t u) { return range.end <= u; });
        return atom != atoms_.end() && atom->begin < unit;
    }

    bool blank(std::size_t unit) const { return is_blank(index_.at(unit)); }

    CutKind kind_of(std::size_t unit) const {
        if (amid_atom(unit)) return joins_previous(text_, index_.byte(unit)) ? code_point : amid_entity;
        if (index_.at(unit) == '\n') {
            return unit + 1 < index_.size() && index_.at(unit + 1) == '\n' ? paragraph : line;
        }
        if (blank(unit) || blank(unit - 1)) return word;
        return joins_previous(text_, index_.byte(unit)) ? code_point : character;
    }

    /// The best place to end a piece that begins at a unit.
    std::size_t find_cut(std::size_t begin) const {
        std::array<std::size_t, cut_kinds> last{};
        for (std::size_t unit = begin + 1; unit <= begin + limit_; ++unit) {
            if (index_.is_boundary(unit)) last[kind_of(unit)] = unit;
        }
        for (const CutKind kind : {paragraph, line, word}) {
            if (last[kind] >= begin + limit_ / 2) return last[kind];
        }
        for (const CutKind kind : {paragraph, line, word, character, amid_entity}) {
            if (last[kind] != 0) return last[kind];
        }
        return last[code_point];
    }

    std::size_t without_blanks_before(std::size_t begin, std::size_t cut) const {
        while (cut > begin && blank(cut - 1)) --cut;
        return cut;
    }

    /// Where the next piece begins: behind line breaks and empty lines, but before a line's indentation; behind blanks
    /// otherwise.
    std::size_t after_blanks(std::size_t cut) const {
        std::size_t next = cut;
        std::size_t line_begin = cut;
        for (; next < index_.size() && blank(next); ++next) {
            if (index_.at(next) == '\n') line_begin = next + 1;
        }
        return line_begin > cut ? line_begin : next;
    }

    void add(Range piece) {
        const std::string_view words = index_.slice(piece);
        if (std::all_of(words.begin(), words.end(), is_blank)) return;
        std::vector<MessageEntity> cut;
        for (std::size_t i = 0; i < ranges_.size(); ++i) {
            const Range part{std::max(ranges_[i].begin, piece.begin), std::min(ranges_[i].end, piece.end)};
            if (part.empty()) continue;
            const MessageEntity& entity = entity_at(entities_, i);
            const bool whole = part.end - part.begin == ranges_[i].end - ranges_[i].begin;
            if (!whole && entity.type == MessageEntityType::custom_emoji) continue;
            cut.push_back(entity);
            cut.back().offset = static_cast<std::int64_t>(part.begin - piece.begin);
            cut.back().length = static_cast<std::int64_t>(part.end - part.begin);
        }
        pieces_.emplace_back(std::string(words), std::move(cut));
    }

    std::string_view text_;
    Utf16Index index_;
    const ListRef<MessageEntity>& entities_;
    std::size_t limit_;
    std::vector<Range> ranges_;  // of each entity
    std::vector<Range> atoms_;
    std::vector<Text> pieces_;
};

}  // namespace

std::vector<Text> split_text(std::string_view text, ListRef<MessageEntity> entities, std::size_t limit) {
    if (limit < 2) throw BadArgument("split_text: a limit of " + std::to_string(limit) + " is too small: at least 2");
    return Splitter(text, entities, limit).run();
}

std::vector<Text> split_text(const Text& text, std::size_t limit) {
    return split_text(text.text(), text.entities(), limit);
}

}  // namespace telepot::text
