// SPDX-License-Identifier: MIT
// What the environment may change in an example, besides the token and the server, which from_env() takes from there.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace example {

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

/// The bot's owner: EXAMPLE_OWNER, a user id. @throws std::runtime_error with a hint if there is none.
inline std::int64_t owner() {
    if (const char* given = std::getenv("EXAMPLE_OWNER")) return std::strtoll(given, nullptr, 10);
    throw std::runtime_error("set EXAMPLE_OWNER to your user id, which the tracker example tells you");
}

}  // namespace example
