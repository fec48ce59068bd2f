// SPDX-License-Identifier: MIT
// Completion scripts, made of the tree of subcommands and options, so that they never lag behind it.
#pragma once

#include <string>
#include <vector>

namespace telepot::app {

/// An option as shells complete it.
class CompletionOption {
public:
    CompletionOption() = default;

    std::vector<std::string> names;  ///< With their dashes.
    std::string description;
    bool takes_value = false;
    bool takes_file = false;
    std::vector<std::string> choices;
};

/// A subcommand, by its path: "", "send", "webhook set".
class CompletionEntry {
public:
    CompletionEntry() = default;

    std::string path;
    std::string description;
    std::vector<CompletionOption> options;
    std::vector<std::string> subcommands;  ///< Their own names.
    std::vector<std::string> choices;      ///< Of the first argument.
    bool takes_files = false;              ///< Arguments are paths.
};

/// The whole tree, the root first.
std::vector<CompletionEntry> completion_entries();

std::string bash_completion(const std::vector<CompletionEntry>& entries);
std::string zsh_completion(const std::vector<CompletionEntry>& entries);
std::string fish_completion(const std::vector<CompletionEntry>& entries);

}  // namespace telepot::app
