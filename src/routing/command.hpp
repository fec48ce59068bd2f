// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/routing/key_functions.hpp"
#include "telepot/types/messages.hpp"

namespace telepot::routing {

/// A command as it stands in a text. Refers to the text.
struct Command {
    std::string_view name;      ///< without prefix and @username; empty if the prefix stands alone
    std::string_view username;  ///< without @; empty if none was written
    std::string_view rest;      ///< what is behind it, without the separator
};

/// The command that a text begins with, whomever it is meant for.
std::optional<Command> parse_command(std::string_view text, std::string_view prefix, std::string_view separator);
/// The same of a Message's text; where Telegram has marked commands in it, only what it has marked counts.
std::optional<Command> parse_chat_command(const Message& msg, std::string_view prefix, std::string_view separator);

/// Takes a command's arguments apart.
std::vector<std::string> split_arguments(std::string_view text, std::string_view separator, bool quotes);

}  // namespace telepot::routing
