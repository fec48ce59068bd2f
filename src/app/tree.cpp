// SPDX-License-Identifier: MIT
#include "app/tree.hpp"

#include <memory>
#include <string>

#include "app/help.hpp"

namespace telepot::app {

Tree::Tree() : root_("telepot " TELEPOT_VERSION ": Telegram bots, from the terminal", "telepot") {
    root_.formatter(std::make_shared<HelpFormatter>());
    root_.set_help_flag("-h,--help", "Show this help");
    root_.require_subcommand(1);
    for (const Command& command : commands()) {
        CLI::App* const app = root_.add_subcommand(std::string(command.name), std::string(command.summary));
        app->group(std::string(command.group));
        if (command.describe != nullptr) actions_[app] = command.describe(*app);
    }
    // Last, or the subcommands would inherit it.
    root_.footer(std::string(general_footer()));
}

const CLI::App* Tree::chosen() const {
    const auto parsed = root_.get_subcommands();
    return parsed.empty() ? nullptr : parsed.front();
}

int Tree::act() const {
    return actions_.at(chosen())();
}

std::vector<std::string_view> option_names(const CLI::App& app) {
    std::vector<std::string_view> names;
    for (const CLI::Option* const option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.emplace_back(name);
    }
    return names;
}

std::vector<std::string_view> command_names() {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    return names;
}

}  // namespace telepot::app
