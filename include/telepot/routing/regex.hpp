// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/values/regex.hpp"

namespace telepot::routing {

using telepot::Regex;
using telepot::RegexMatch;

}  // namespace telepot::routing
