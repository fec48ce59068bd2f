// SPDX-License-Identifier: MIT
#include "bot/token.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

bool is_secret_character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

[[noreturn]] void refuse(const char* why) {
    throw BadToken(std::string("this is no bot token (\"123456789:ABC...\", as @BotFather gives it): ") + why);
}

}  // namespace

std::int64_t parse_token(std::string_view token) {
    if (token.empty()) refuse("it is null or empty; a program takes it from TELEPOT_TOKEN by Bot::from_env()");
    const std::size_t colon = token.find(':');
    if (colon == std::string_view::npos) refuse("there is no colon in it");
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + colon, id);
    if (error != std::errc() || end != token.data() + colon || id <= 0)
        refuse("what stands before the colon is no user id");
    const std::string_view secret = token.substr(colon + 1);
    if (secret.empty()) refuse("nothing follows the colon");
    if (!std::all_of(secret.begin(), secret.end(), is_secret_character)) {
        refuse("something other than letters, digits, '_' and '-' follows the colon");
    }
    return id;
}

}  // namespace telepot::bot
