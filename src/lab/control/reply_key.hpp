// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lab/records.hpp"

namespace telepot::lab {

/// The key of this text on the reply keyboard that is shown there; throws std::invalid_argument, naming those that
/// there are. The lock is held.
json shown_key(const ChatRecord* chat, const std::string& label);

}  // namespace telepot::lab
