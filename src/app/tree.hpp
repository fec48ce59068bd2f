// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.hpp"

namespace telepot::app {

/// The whole command line as CLI11 knows it, made of the table of subcommands.
class Tree {
public:
    Tree();

    CLI::App& root() noexcept { return root_; }
    /// The subcommand that the line asked for; null if none was read.
    const CLI::App* chosen() const;
    /// Carries it out.
    int act() const;

private:
    CLI::App root_;
    std::map<const CLI::App*, Action> actions_;
};

/// All long names and subcommands of one level, for suggestions.
std::vector<std::string_view> option_names(const CLI::App& app);
std::vector<std::string_view> command_names();

}  // namespace telepot::app
