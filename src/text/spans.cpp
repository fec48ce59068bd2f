// SPDX-License-Identifier: MIT
#include "text/spans.hpp"

#include <algorithm>

namespace telepot::text {

namespace {

bool is_complete(const MessageEntity& entity) {
    switch (entity.type.value()) {
        case MessageEntityType::text_link: return entity.url && !entity.url->empty();
        case MessageEntityType::text_mention: return static_cast<bool>(entity.user);
        case MessageEntityType::custom_emoji: return entity.custom_emoji_id && !entity.custom_emoji_id->empty();
        case MessageEntityType::date_time: return entity.unix_time.has_value();
        default: return true;
    }
}

/// Which of two wholes in the same place the server takes first.
int rank(const Span& span) noexcept {
    switch (span.kind) {
        case MessageEntityType::pre: return span.entity->language && !span.entity->language->empty() ? 0 : 1;
        case MessageEntityType::code: return 2;
        case MessageEntityType::date_time: return 3;
        case MessageEntityType::custom_emoji: return 5;
        default: return 4;
    }
}

void keep_first_of_overlapping(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(), comes_before);
    std::size_t end = 0;
    std::erase_if(spans, [&end](const Span& span) {
        if (span.range.begin < end) return true;
        end = span.range.end;
        return false;
    });
}

/// Joins spans of one kind that overlap or touch.
void join_styles(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.range.begin < b.range.begin;
    });
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (!joined.empty() && joined.back().kind == span.kind && span.range.begin <= joined.back().range.end) {
            joined.back().range.end = std::max(joined.back().range.end, span.range.end);
        } else {
            joined.push_back(span);
        }
    }
    std::stable_sort(joined.begin(), joined.end(), comes_before);
    spans = std::move(joined);
}

void drop_wholes_across_quotes(Spans& spans) {
    auto quote = spans.quotes.begin();
    std::erase_if(spans.wholes, [&](const Span& whole) {
        while (quote != spans.quotes.end() && quote->range.end <= whole.range.begin) ++quote;
        if (quote == spans.quotes.end() || quote->range.begin >= whole.range.end) return false;
        return whole.range.begin < quote->range.begin || whole.range.end > quote->range.end;
    });
}

std::vector<Range> code_ranges(const Spans& spans) {
    std::vector<Range> ranges;
    for (const Span& span : spans.wholes) {
        if (is_code(span.kind)) ranges.push_back(span.range);
    }
    return ranges;
}

/// Walks over a text from one place where formatting changes to the next.
class MarkupWalk {
public:
    MarkupWalk(const Utf16Index& index, MarkupWriter& writer) : index_(index), writer_(writer) {}

    void run(const Spans& spans) {
        for (const auto* group : {&spans.quotes, &spans.wholes, &spans.styles}) {
            for (const Span& span : *group) {
                spans_.push_back(&span);
                places_.insert(places_.end(), {span.range.begin, span.range.end});
            }
        }
        std::stable_sort(spans_.begin(), spans_.end(),
                         [](const Span* a, const Span* b) { return a->range.begin < b->range.begin; });
        places_.insert(places_.end(), {0, index_.size()});
        std::sort(places_.begin(), places_.end());
        places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
        for (std::size_t i = 0; i < places_.size(); ++i) {
            change_at(places_[i]);
            if (i + 1 < places_.size()) writer_.put(index_.slice({places_[i], places_[i + 1]}), open_);
        }
    }

private:
    void change_at(std::size_t place) {
        std::erase_if(active_, [place](const Span* span) { return span->range.end <= place; });
        const auto first_new = static_cast<std::ptrdiff_t>(active_.size());
        for (; next_ < spans_.size() && spans_[next_]->range.begin == place; ++next_) active_.push_back(spans_[next_]);
        const std::size_t kept = kept_open(first_new);
        while (open_.size() > kept) {
            const Span* last = open_.back();
            open_.pop_back();
            writer_.close(*last, open_);
        }
        std::vector<const Span*> opening;
        for (const Span* span : active_) {
            if (std::find(open_.begin(), open_.end(), span) == open_.end()) opening.push_back(span);
        }
        std::stable_sort(opening.begin(), opening.end(), stands_outside);
        for (const Span* span : opening) {
            writer_.open(*span, open_);
            if (span->range.empty()) {
                writer_.close(*span, open_);
            } else {
                open_.push_back(span);
            }
        }
    }

    /// How many of those that are open stay so: up to the first that ends here or has to stand inside a new one.
    std::size_t kept_open(std::ptrdiff_t first_new) const {
        const auto must_yield = [&](const Span* span) {
            return std::any_of(active_.begin() + first_new, active_.end(), [&](const Span* added) {
                return (is_quote(added->kind) && !stands_around(span, added)) ||
                       (!is_style(added->kind) && is_style(span->kind) && span->range.end < added->range.end);
            });
        };
        const auto stays = [&](const Span* span) {
            return std::find(active_.begin(), active_.end(), span) != active_.end() && !must_yield(span);
        };
        return static_cast<std::size_t>(std::find_if_not(open_.begin(), open_.end(), stays) - open_.begin());
    }

    static bool stands_around(const Span* style, const Span* quote) noexcept {
        return style->around_quotes && style->range.end > quote->range.end;
    }
    static bool stands_outside(const Span* a, const Span* b) noexcept {
        if (is_quote(a->kind) != is_quote(b->kind)) {
            return is_quote(a->kind) ? !stands_around(b, a) : stands_around(a, b);
        }
        if (a->range.end != b->range.end) return a->range.end > b->range.end;
        return is_style(a->kind) && !is_style(b->kind);
    }

    const Utf16Index& index_;
    MarkupWriter& writer_;
    std::vector<const Span*> spans_;
    std::vector<std::size_t> places_;
    std::size_t next_ = 0;
    std::vector<const Span*> active_;
    std::vector<const Span*> open_;
};

}  // namespace

bool comes_before(const Span& a, const Span& b) noexcept {
    if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
    if (a.range.end != b.range.end) return a.range.end > b.range.end;
    return rank(a) < rank(b);
}

Spans take_spans(const Utf16Index& index, const ListRef<MessageEntity>& entities, bool (*wanted)(Kind)) {
    Spans spans;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        const MessageEntity& entity = entity_at(entities, i);
        const Kind kind = entity.type.value();
        const Range range = index.clamp(entity.offset, entity.length);
        if (range.empty() || !wanted(kind) || !is_complete(entity)) continue;
        auto& group = is_quote(kind) ? spans.quotes : is_style(kind) ? spans.styles : spans.wholes;
        group.push_back({kind, range, &entity});
    }
    return spans;
}

void resolve(Spans& spans) {
    keep_first_of_overlapping(spans.quotes);
    keep_first_of_overlapping(spans.wholes);
    drop_wholes_across_quotes(spans);
    join_styles(spans.styles);
    spans.styles = without(spans.styles, code_ranges(spans));
}

std::vector<Span> without(const std::vector<Span>& spans, const std::vector<Range>& holes) {
    std::vector<Span> rest;
    for (Span span : spans) {
        auto hole = std::lower_bound(holes.begin(), holes.end(), span.range.begin,
                                     [](const Range& range, std::size_t begin) { return range.end <= begin; });
        for (; hole != holes.end() && hole->begin < span.range.end; ++hole) {
            Span piece = span;
            piece.range.end = hole->begin;
            if (!piece.range.empty()) rest.push_back(piece);
            span.range.begin = std::max(span.range.begin, hole->end);
        }
        if (!span.range.empty()) rest.push_back(span);
    }
    return rest;
}

void write_markup(const Utf16Index& index, const Spans& spans, MarkupWriter& writer) {
    MarkupWalk(index, writer).run(spans);
}

std::string url_of(const Span& span) {
    if (span.kind == MessageEntityType::text_link) return *span.entity->url;
    return "tg://user?id=" + std::to_string(span.entity->user->id);
}

}  // namespace telepot::text
