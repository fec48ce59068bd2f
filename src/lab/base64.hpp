// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace telepot::lab {

std::string base64_encode(std::string_view bytes);
/// Padding may be missing; nothing if the text is no base64 (line ends are no part of it).
std::optional<std::string> base64_decode(std::string_view text);

}  // namespace telepot::lab
