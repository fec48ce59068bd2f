// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot {

class RegexMatch;

/// A regular expression as Python's re writes them: groups with names `(?P<name>...)`, references to groups, look-ahead
/// and look-behind; letters, digits and letter case are Unicode's. A handle: copies share it. Any thread.
///
/// Strangers write the texts, so time, memory and stack of a search are bounded. A search that would take more counts
/// as one without a match, and the first such search of an expression is logged.
class Regex {
public:
    /// @param ignore_case whether letter case makes no difference
    /// @throws BadArgument for an ill-formed expression; says where.
    Regex(std::string_view pattern, bool ignore_case = false);        // NOLINT(google-explicit-constructor)
    Regex(const char* pattern) : Regex(std::string_view(pattern)) {}  // NOLINT(google-explicit-constructor)

    /// Looks for the first place that matches. None if nothing does.
    [[nodiscard]] std::optional<RegexMatch> search(std::string_view text) const;
    /// Whether a text has a place that matches.
    [[nodiscard]] bool found_in(std::string_view text) const;
    /// Whether a text begins with something that matches; end the expression with `$` for the whole text.
    [[nodiscard]] bool match(std::string_view text) const;

    /// The number of groups, without the whole match, which is group 0.
    [[nodiscard]] std::size_t groups() const noexcept;
    /// The number of the group with this name. None if no group has it.
    [[nodiscard]] std::optional<std::size_t> group_number(std::string_view name) const;
    /// The expression as it was given. Lives as long as this handle or a copy.
    [[nodiscard]] std::string_view pattern() const noexcept;

    /// Steps that a search may take: max_steps, and max_steps_per_byte for each byte of the text. A step is about a
    /// character looked at.
    static constexpr std::size_t max_steps = 2'000'000;
    static constexpr std::size_t max_steps_per_byte = 8;
    /// Bytes of memory that a search may take.
    static constexpr std::size_t max_memory = std::size_t{16} << 20U;

private:
    class Compiled;
    class Attempt;

    [[nodiscard]] const Compiled& compiled() const noexcept;

    detail::Shared<const detail::Counted> compiled_;
};

/// What a regular expression has found in a text. A value; owns its texts.
class RegexMatch {
public:
    /// @param groups the whole match, then the groups; none for a group that took no part
    RegexMatch(Regex regex, std::vector<std::optional<std::string>> groups)
        : regex_(std::move(regex)), groups_(std::move(groups)) {}

    /// The number of groups and the whole match.
    [[nodiscard]] std::size_t size() const noexcept { return groups_.size(); }
    /// A group, 0 for the whole match; the empty text if it took no part, or if there are fewer.
    [[nodiscard]] const std::string& group(std::size_t number = 0) const noexcept;
    /// A group by its name. @throws BadArgument if no group has it.
    [[nodiscard]] const std::string& group(std::string_view name) const;
    /// Whether a group took part.
    [[nodiscard]] bool took_part(std::size_t number) const noexcept {
        return number < groups_.size() && groups_[number].has_value();
    }
    /// The whole match, then the groups; empty texts for those that took no part.
    [[nodiscard]] std::vector<std::string> groups() const;
    /// The expression.
    [[nodiscard]] const Regex& regex() const noexcept { return regex_; }

private:
    Regex regex_;
    std::vector<std::optional<std::string>> groups_;
};

}  // namespace telepot
