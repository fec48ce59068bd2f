// SPDX-License-Identifier: MIT
#include "telepot/routing/router.hpp"

namespace telepot {

namespace {

// The key comes from outside, and there may be many in the table.
constexpr std::size_t longest_key = 100;
constexpr std::size_t most_keys = 20;

std::string quoted(const std::string& key) {
    if (key.size() <= longest_key) return "'" + key + "'";
    std::size_t end = longest_key;
    while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;  // not amid a character
    return "'" + key.substr(0, end) + "...'";
}

std::string text_of(const routing::Key& key, const std::vector<std::string>& known) {
    std::string text = key.has_value() ? "no handler for the key " + quoted(detail::shown_key(key.value()))
                                       : "no handler for a message without a key";
    text += ", and no default one; keys that have one: ";
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (i == most_keys) return text + ", ...";
        text += (i == 0 ? "" : ", ") + quoted(known[i]);
    }
    return known.empty() ? text + "none" : text;
}

}  // namespace

std::string detail::shown_key(const Seed& key) {
    return key.kind() == Seed::Kind::text ? std::string(key.text()) : key.str();
}

void detail::throw_wrong_argument(std::size_t position) {
    throw BadArgument("argument " + std::to_string(position + 1) +
                      " of a router's handler, behind the message, is of a type that the key function doesn't give "
                      "there: by_content_type() gives the content, by_regex() a RegexMatch, by_command() the words as "
                      "a std::vector<std::string>; const RouteArguments& takes whatever there is");
}

routing::RoutingError::RoutingError(const Key& key, std::vector<std::string> known)
    : Exception(text_of(key, known)), key_(key), known_(std::move(known)) {}

void detail::run_route(blocking* /*mode*/, const routing::RouteHandlerOf<blocking>& handler, const AnyMessage& msg,
                       routing::RouteArguments arguments) {
    handler(msg, arguments);
}

task<void> detail::run_route(coroutine* /*mode*/, routing::RouteHandlerOf<coroutine> handler, const AnyMessage& msg,
                             routing::RouteArguments arguments) {
    co_await handler(msg, arguments);
}

}  // namespace telepot
