// SPDX-License-Identifier: MIT
#include "telepot/routing/key.hpp"

#include <charconv>

#include "telepot/values/exception.hpp"

namespace telepot::routing {

Key::Key(Value /*tag*/, Seed value, RouteArguments arguments) : arguments_(std::move(arguments)) {
    if (value.kind() == Seed::Kind::text) {
        set_text(std::string(value.text()));
    } else if (value.hashable()) {
        kind_ = Kind::value;
        value_ = std::move(value);
    }
}

std::optional<std::int64_t> RouteArguments::integer(std::size_t position) const noexcept {
    const std::string& word = (*this)[position];
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return value;
}

std::vector<std::string> RouteArguments::groups() const {
    return match_ ? match_->groups() : std::vector<std::string>();
}

const std::string& RouteArguments::group(std::size_t number) const noexcept {
    return match_ ? match_->group(number) : get({}, 0);
}

const std::string& RouteArguments::group(std::string_view name) const {
    if (!match_)
        throw BadArgument("no regular expression has matched, so there is no group '" + std::string(name) + "'");
    return match_->group(name);
}

const std::string& RouteArguments::get(const std::vector<std::string>& texts, std::size_t position) noexcept {
    static const std::string none;
    return position < texts.size() ? texts[position] : none;
}

}  // namespace telepot::routing
