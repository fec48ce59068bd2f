// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "codec/request.hpp"

namespace telepot::bot {

/// A call of a method that the library knows only by the name that the user gives. It is never repeated by itself.
/// Thread-safe. @throws BadArgument if the name can't be a method's, or the arguments are no JSON object.
codec::Request unknown_method(std::string_view name, std::string_view arguments);

}  // namespace telepot::bot
