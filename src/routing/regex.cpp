// SPDX-License-Identifier: MIT
#include "telepot/routing/regex.hpp"

// With the address sanitizer g++ 12 takes a member of libstdc++'s union of states for uninitialised.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <regex>

#include "telepot/exception.hpp"

namespace telepot::routing {

namespace {

/// libstdc++'s matcher that follows all alternatives at once. The usual one calls itself for each character, and a long
/// text from a stranger would end the process.
constexpr auto without_backtracking =
#ifdef __GLIBCXX__
    std::regex_constants::__polynomial;
#else
    std::regex_constants::syntax_option_type{};
#endif

}  // namespace

class Regex::Compiled : public detail::Counted {
public:
    explicit Compiled(std::regex regex) : expression(std::move(regex)) {}
    std::regex expression;
};

Regex::Regex(std::string_view pattern, bool ignore_case) {
    auto flags = std::regex::ECMAScript | std::regex::optimize | without_backtracking;
    if (ignore_case) flags |= std::regex::icase;
    try {
        compiled_ =
            detail::Shared<const detail::Counted>(new Compiled(std::regex(pattern.begin(), pattern.end(), flags)));
    } catch (const std::regex_error& error) {
        throw BadArgument("the regular expression '" + std::string(pattern) + "' is ill-formed: " + error.what());
    }
}

std::optional<std::vector<std::string>> Regex::search(std::string_view text) const {
    if (text.size() > max_length) return std::nullopt;
    const std::regex& expression = static_cast<const Compiled*>(compiled_.get())->expression;
    std::cmatch match;
    if (!std::regex_search(text.data(), text.data() + text.size(), match, expression)) return std::nullopt;
    std::vector<std::string> groups;
    for (const auto& group : match) groups.push_back(group.str());
    return groups;
}

}  // namespace telepot::routing
