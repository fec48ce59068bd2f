// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot::routing {

/// A regular expression (ECMAScript without references to groups, as \1), in any letter case if asked. A handle: copies
/// share it. Any thread.
///
/// Strangers write the texts: it is matched without the backtracking that some expressions and texts make endless, or
/// that makes the stack overflow.
class Regex {
public:
    /// @throws BadArgument for an ill-formed expression, or one with a reference to a group.
    Regex(std::string_view pattern, bool ignore_case = false);        // NOLINT(google-explicit-constructor)
    Regex(const char* pattern) : Regex(std::string_view(pattern)) {}  // NOLINT(google-explicit-constructor)

    /// Looks for the first place that matches: the whole match, then the groups, those without a match empty. None if
    /// nothing matches, or the text is longer than max_length.
    [[nodiscard]] std::optional<std::vector<std::string>> search(std::string_view text) const;

    /// Bytes of the longest text that is looked at; Telegram's messages are shorter.
    static constexpr std::size_t max_length = 16384;

private:
    class Compiled;
    detail::Shared<const detail::Counted> compiled_;  // a Compiled
};

}  // namespace telepot::routing
