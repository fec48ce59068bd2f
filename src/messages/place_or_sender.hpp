// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "telepot/messages/any_message.hpp"

namespace telepot::messages {

/// The chat's id; else the sender's, which is also the id of the private chat with that user; none for an event and for
/// what has neither.
std::optional<std::int64_t> place_or_sender(const AnyMessage& msg);

}  // namespace telepot::messages
