// SPDX-License-Identifier: MIT
// Names of old, which Telegram's server still understands.
#pragma once

#include <string>
#include <string_view>

#include "lab/arguments.hpp"

namespace telepot::lab {

/// Today's name of a method, in whatever letter case; other names come back as they are.
std::string todays_method(std::string name);

/// Puts arguments with names of old under today's, where those weren't given.
void honour_old_names(std::string_view method, Arguments& arguments);

}  // namespace telepot::lab
