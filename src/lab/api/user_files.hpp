// SPDX-License-Identifier: MIT
// What stands in messages that people write, besides text.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "lab/world.hpp"

namespace telepot::lab {

/// The content of a message with a file: "photo", "document", "audio", "video" or "voice". Throws
/// std::invalid_argument for another kind.
json file_content(FileStore& files, std::string_view kind, std::string_view bytes, std::string_view file_name);

/// The Poll object of a poll that a person makes. Throws std::invalid_argument.
json poll_of_user(World& world, std::string_view question, std::span<const std::string> options, bool quiz);

}  // namespace telepot::lab
