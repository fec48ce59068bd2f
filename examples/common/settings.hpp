// SPDX-License-Identifier: MIT
// What all examples take alike: the token and the server.
#pragma once

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

}  // namespace example
