// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::routing {

/// The 32 bytes of HMAC-SHA-256.
std::string hmac_sha256(std::string_view secret, std::string_view text);

}  // namespace telepot::routing
