// SPDX-License-Identifier: MIT
// JSON as the command builds and shows it; the local server's, because the command speaks for it too.
#pragma once

#include "lab/json.hpp"

namespace telepot::app {

using lab::json;
using lab::to_text;

}  // namespace telepot::app
