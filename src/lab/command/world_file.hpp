// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "lab/laboratory.hpp"

namespace telepot::lab {

/// Makes the bots, people and chats that a file describes, in an empty world; who is said to have started a bot has
/// pressed START then. Throws std::runtime_error, which names the file's line and field at fault; the world is half
/// made then.
void load_world_file(const std::string& file, const std::shared_ptr<Laboratory>& lab);

}  // namespace telepot::lab
