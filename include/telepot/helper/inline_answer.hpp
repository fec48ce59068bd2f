// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "telepot/methods/generated/options.hpp"
#include "telepot/types/inline_query_results.hpp"
#include "telepot/values/refs.hpp"

namespace telepot {

/// An answer to an inline query that owns what it consists of: results, and the options of answerInlineQuery.
/// `InlineAnswer(results).set_cache_time(30)`.
class InlineAnswer {
public:
    InlineAnswer() = default;
    InlineAnswer(std::vector<InlineQueryResult> results)  // NOLINT(google-explicit-constructor)
        : results_(std::move(results)) {}
    /// From results of one kind.
    template <class A>
        requires detail::HasAlternative<InlineQueryResult, A>
    InlineAnswer(const std::vector<A>& results)  // NOLINT(google-explicit-constructor)
        : results_(results.begin(), results.end()) {}
    /// From `list(article, ...)`, `list<InlineQueryResult>(article, photo, ...)`.
    template <class A>
    InlineAnswer(const List<A>& results) : InlineAnswer(results.items()) {}  // NOLINT(google-explicit-constructor)

    /// How long the server may keep the answer, in seconds; its default is 300.
    InlineAnswer& set_cache_time(std::int64_t value) {
        cache_time_ = value;
        return *this;
    }
    /// Whether the server keeps the answer for this user alone.
    InlineAnswer& set_is_personal(bool value) {
        is_personal_ = value;
        return *this;
    }
    /// What the client asks for the next results with; at most 64 bytes.
    InlineAnswer& set_next_offset(std::string value) {
        next_offset_ = std::move(value);
        return *this;
    }
    /// A button above the results.
    InlineAnswer& set_button(InlineQueryResultsButton value) {
        button_ = std::move(value);
        return *this;
    }

    [[nodiscard]] const std::vector<InlineQueryResult>& results() const noexcept { return results_; }
    /// The options as a call takes them; valid as long as this object lives unchanged.
    [[nodiscard]] AnswerInlineQueryOptions options() const {
        AnswerInlineQueryOptions options;
        options.cache_time = cache_time_;
        options.is_personal = is_personal_;
        if (next_offset_) options.next_offset = *next_offset_;
        options.button = button_;
        return options;
    }

private:
    std::vector<InlineQueryResult> results_;
    std::optional<std::int64_t> cache_time_;
    std::optional<bool> is_personal_;
    std::optional<std::string> next_offset_;
    std::optional<InlineQueryResultsButton> button_;
};

}  // namespace telepot
