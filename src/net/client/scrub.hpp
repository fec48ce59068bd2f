// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::net {

/// `text` without the path and without any of the path's longer segments, which may be secrets.
std::string scrub(std::string text, std::string_view path);

}  // namespace telepot::net
