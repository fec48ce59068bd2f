// SPDX-License-Identifier: MIT
// The table of subcommands. A new one needs a source with its describe function and a line in commands.cpp.
#pragma once

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace telepot::app {

/// Carries out a subcommand whose options have been read. Returns the exit code; errors are exceptions.
using Action = std::function<int()>;

/// One subcommand.
struct Command {
    std::string_view name;
    std::string_view summary;  ///< One line for the list in telepot --help.
    std::string_view group;    ///< Its heading there.
    /// Adds options, examples (as footer) and subcommands of its own to `app`, and returns what it does. What the
    /// options are read into must live as long as the action: let the action own it.
    Action (*describe)(CLI::App& app) = nullptr;
    /// In place of `describe`: gets the rest of the line, beginning with the subcommand's name, and reads it itself.
    int (*run)(int argc, const char* const* argv) = nullptr;
};

/// All subcommands, in the order of the help.
std::span<const Command> commands();

/// Where each subcommand is written, by name: describe functions for the table.
Action describe_call(CLI::App& app);
Action describe_chat(CLI::App& app);
Action describe_completion(CLI::App& app);
Action describe_doctor(CLI::App& app);
Action describe_inbox(CLI::App& app);
Action describe_mcp(CLI::App& app);
Action describe_me(CLI::App& app);
Action describe_new(CLI::App& app);
Action describe_run(CLI::App& app);
Action describe_send(CLI::App& app);
Action describe_store(CLI::App& app);
Action describe_updates(CLI::App& app);
Action describe_upload(CLI::App& app);
Action describe_version(CLI::App& app);
Action describe_webhook(CLI::App& app);

}  // namespace telepot::app
