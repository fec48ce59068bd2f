// SPDX-License-Identifier: MIT
// What all examples take alike: the token, the server, and what the environment may change.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "telepot/bot_options.hpp"

namespace example {

/// The token: the first argument, or TELEPOT_TOKEN. Ends the program with a hint if there is neither.
inline std::string_view token(int argc, char** argv) {
    if (argc > 1) return argv[1];
    if (const char* given = std::getenv("TELEPOT_TOKEN")) return given;
    std::cerr
        << "usage: " << argv[0] << " TOKEN\n"
        << "or set TELEPOT_TOKEN. TELEPOT_API_URL names another server than Telegram's: `telepot lab` starts one.\n";
    std::exit(2);
}

/// The server: TELEPOT_API_URL, or Telegram's.
inline telepot::BotOptions server() {
    telepot::BotOptions options;
    if (const char* url = std::getenv("TELEPOT_API_URL")) options.base_url = url;
    return options;
}

/// A number of seconds that a variable of the environment may set, as EXAMPLE_TIMEOUT=60; else `otherwise`.
inline double seconds(const char* variable, double otherwise) {
    const char* given = std::getenv(variable);
    return given ? std::strtod(given, nullptr) : otherwise;
}

/// A text that a variable of the environment may set; else `otherwise`.
inline std::string_view text(const char* variable, std::string_view otherwise) {
    const char* given = std::getenv(variable);
    return given ? given : otherwise;
}

/// The bot's owner: EXAMPLE_OWNER, a user id. Ends the program with a hint if there is none.
inline std::int64_t owner() {
    if (const char* given = std::getenv("EXAMPLE_OWNER")) return std::strtoll(given, nullptr, 10);
    std::cerr << "set EXAMPLE_OWNER to your user id, which the tracker example tells you\n";
    std::exit(2);
}

}  // namespace example
