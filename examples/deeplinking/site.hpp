// SPDX-License-Identifier: MIT
// What both versions have in common: the page with a personal link, and what the bot says.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "deeplinking/key_store.hpp"
#include "telepot/deep_link.hpp"

namespace example {

/// The page at /link?user=123: a link for this user alone. A real site knows its user by his session.
inline std::optional<std::string> link_page(const std::string& target, KeyStore& store, std::string_view bot) {
    constexpr std::string_view path = "/link?user=";
    if (!target.starts_with(path)) return std::nullopt;
    std::int64_t user = 0;
    const char* const last = target.data() + target.size();
    const auto [end, error] = std::from_chars(target.data() + path.size(), last, user);
    if (error != std::errc() || end != last || user <= 0) return std::nullopt;
    const std::string url = telepot::DeepLink(telepot::LinkKind::start, bot, store.new_key(user)).url();
    return "<!doctype html><title>Talk to us</title><p>Press this link, then START: <a href=\"" + url + "\">" + url +
           "</a></p>\n";
}

/// The port of the page: EXAMPLE_PORT, else 8080; 0: any free one.
inline std::uint16_t port(std::string_view given) {
    std::uint16_t number = 8080;
    std::from_chars(given.data(), given.data() + given.size(), number);
    return number;
}

/// The answer to a key. `user`: whose it was, if it was good.
inline std::string welcome(std::optional<std::int64_t> user) {
    if (user) return "Welcome, user " + std::to_string(*user) + "! I can write to you from now on.";
    return "This link isn't good any more. Please get a new one on our page.";
}

/// The answer to anything else.
inline std::string hint(const std::string& url) {
    return "Please come by your personal link: " + url + "/link?user=123";
}

}  // namespace example
