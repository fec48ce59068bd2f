// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <ostream>
#include <stdexcept>
#include <string_view>

namespace telepot::app {

/// How the command ends; documented in docs/guide/command.md. `telepot run` ends with its bot's code instead.
enum ExitCode : int {
    exit_ok = 0,
    exit_failed = 1,      ///< something of this machine: a file, a port, a program
    exit_usage = 2,       ///< the command line is wrong; nothing was done
    exit_refused = 3,     ///< the Bot API refused the call
    exit_token = 4,       ///< there is no token, or it is refused
    exit_network = 5,     ///< no connection, or no answer that can be understood
    exit_no_reply = 6,    ///< telepot chat: the bot didn't answer in time
    exit_warnings = 10,   ///< telepot doctor: something should be looked at
    exit_unhealthy = 11,  ///< telepot doctor: the bot can't work like this
};

/// A command line that can't be carried out. The text says what to write instead.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Prints what went wrong and what to do about it, and returns the exit code that goes with it.
/// @param command as "telepot send"
int report(std::ostream& out, std::string_view command, const std::exception_ptr& error);

}  // namespace telepot::app
