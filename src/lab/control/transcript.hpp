// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lab/laboratory.hpp"

namespace telepot::lab {

/// Which messages of a chat are wanted.
struct MessageRange {
    std::int64_t after = 0;
    std::int64_t before = 0;  ///< 0 = all
    std::int64_t thread = 0;  ///< 0 = all
    std::size_t limit = 1000;
};

/// The newest of those that fit, oldest first. Under the lock.
std::vector<const json*> select_messages(const ChatRecord& chat, const MessageRange& range);

/// Messages as people read them: a line each for time, sender and content, and its buttons. Under the lock.
std::string transcript(World& world, const ChatRecord& chat, const std::vector<const json*>& messages);

}  // namespace telepot::lab
