// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "telepot/messages/any_message.hpp"

namespace telepot::loop {

/// Messages with the same key are handled one at a time and in order.
using OrderKey = std::int64_t;

/// The chat's id; else the sender's, which is also the id of the private chat with that user; else, also for events, a
/// number that stands for the kind.
OrderKey order_key(const AnyMessage& msg);

}  // namespace telepot::loop
