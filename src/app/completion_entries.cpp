// SPDX-License-Identifier: MIT
#include <sstream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/completion_scripts.hpp"
#include "app/tree.hpp"

namespace telepot::app {

namespace {

/// CLI11 keeps the choices of an option only in the name of its type: "TEXT:{HTML,MarkdownV2}".
std::vector<std::string> choices_of(const std::string& type) {
    std::vector<std::string> choices;
    const std::size_t begin = type.find('{');
    const std::size_t end = type.rfind('}');
    if (begin == std::string::npos || end == std::string::npos || end < begin) return choices;
    std::istringstream in(type.substr(begin + 1, end - begin - 1));
    for (std::string choice; std::getline(in, choice, ',');) choices.push_back(choice);
    return choices;
}

bool means_file(const std::string& type) {
    return type.find("FILE") != std::string::npos || type.find("PATH") != std::string::npos ||
           type.find("DIR") != std::string::npos;
}

CompletionOption option_of(const CLI::Option& option) {
    CompletionOption result;
    for (const std::string& name : option.get_lnames()) result.names.push_back("--" + name);
    for (const std::string& name : option.get_snames()) result.names.push_back("-" + name);
    result.description = option.get_description();
    result.takes_value = option.get_expected_max() != 0 && option.get_type_size() != 0;
    result.takes_file = means_file(option.get_type_name());
    result.choices = choices_of(option.get_type_name());
    return result;
}

void add(const CLI::App& app, const std::string& path, std::vector<CompletionEntry>& entries) {
    CompletionEntry entry;
    entry.path = path;
    entry.description = app.get_description();
    for (const CLI::Option* const option : app.get_options()) {
        if (!option->get_positional()) {
            entry.options.push_back(option_of(*option));
        } else if (option->get_name(true).starts_with("FILE") || option->get_name(true).starts_with("BOT")) {
            entry.takes_files = true;
        } else {
            const auto choices = choices_of(option->get_type_name());
            entry.choices.insert(entry.choices.end(), choices.begin(), choices.end());
        }
    }
    const auto subcommands = app.get_subcommands([](const CLI::App*) { return true; });
    for (const CLI::App* const sub : subcommands) entry.subcommands.push_back(sub->get_name());
    entries.push_back(std::move(entry));
    for (const CLI::App* const sub : subcommands) {
        add(*sub, path.empty() ? sub->get_name() : path + " " + sub->get_name(), entries);
    }
}

}  // namespace

std::vector<CompletionEntry> completion_entries() {
    Tree tree;
    std::vector<CompletionEntry> entries;
    add(tree.root(), "", entries);
    return entries;
}

}  // namespace telepot::app
