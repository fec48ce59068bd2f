// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace telepot::bot {

/// The user id in front of a token's colon. @throws BadToken, without the token in its text, if it can't be a token:
/// digits, a colon, and letters, digits, "_" or "-". (Local servers and tests have short ones, so the length is free.)
std::int64_t parse_token(std::string_view token);

}  // namespace telepot::bot
