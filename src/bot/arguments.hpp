// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "codec/request.hpp"

namespace telepot::bot {

/// A JSON object with a member that has this value, or without it; the rest keeps its order and its text.
/// @param json the value; nothing takes the member away
std::string with_argument(std::string_view object, std::string_view name, std::optional<std::string_view> json);

/// The number of the chat that a call is for; 0 if it names none by a number.
std::int64_t chat_of(const codec::Request& request);

/// Makes a call for a group one for the supergroup that it has become. False, and nothing is changed, if it names
/// messages of the group: their numbers are those of other messages there.
bool send_to_successor(codec::Request& request, std::int64_t old_chat_id, std::int64_t new_chat_id);

}  // namespace telepot::bot
