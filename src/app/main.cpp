// SPDX-License-Identifier: MIT
// The telepot command: finds the subcommand, reads its options, carries it out.
#include <algorithm>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/near_name.hpp"
#include "app/tree.hpp"

namespace telepot::app {

namespace {

const Command* find(std::string_view name) {
    const auto all = commands();
    const auto found = std::ranges::find_if(all, [&](const Command& command) { return command.name == name; });
    return found != all.end() ? &*found : nullptr;
}

/// "help send" is "send --help", "help" alone and nothing at all are "--help", "--version" is "version".
std::vector<std::string> words_of(int argc, const char* const* argv) {
    std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (words.empty()) return {"--help"};
    if (words[0] == "--version") words[0] = "version";
    if (words[0] != "help") return words;
    words.erase(words.begin());
    words.emplace_back("--help");
    return words;
}

std::string name_of(const CLI::App& chosen) {
    const auto nested = chosen.get_subcommands();
    return nested.empty() ? chosen.get_name() : chosen.get_name() + " " + name_of(*nested.front());
}

/// What is wrong with the line, and the option that was probably meant.
int complain(const CLI::ParseError& error, const CLI::App* chosen, const std::vector<std::string>& words) {
    std::string advice;
    for (const std::string& word : words) {
        if (chosen == nullptr || !word.starts_with("--")) continue;
        const std::string_view typed = std::string_view(word).substr(2, word.find('=') - 2);
        const auto names = option_names(*chosen);
        if (typed.empty() || std::ranges::find(names, typed) != names.end()) continue;
        const std::string_view near = near_name(typed, names);
        if (!near.empty()) advice = "; did you mean --" + std::string(near) + "?";
        break;
    }
    const std::string command = "telepot" + (chosen != nullptr ? " " + name_of(*chosen) : "");
    std::cerr << command << ": " << error.what() << advice << "\n  See " << command << " --help.\n";
    return exit_usage;
}

int run_own(const Command& command, const std::vector<std::string>& words) {
    std::vector<const char*> rest;
    for (const std::string& word : words) rest.push_back(word.c_str());
    return command.run(static_cast<int>(rest.size()), rest.data());
}

int run(const std::vector<std::string>& words) {
    const bool is_name = !words[0].starts_with('-');
    const Command* const command = is_name ? find(words[0]) : nullptr;
    if (is_name && command == nullptr) {
        throw UsageError("there is no command '" + words[0] + "'" + did_you_mean(words[0], command_names()));
    }
    if (command != nullptr && command->run != nullptr) return run_own(*command, words);
    Tree tree;
    try {
        tree.root().parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes the last first
    } catch (const CLI::Success& help) {
        return tree.root().exit(help);
    } catch (const CLI::ParseError& error) {
        return complain(error, tree.chosen(), words);
    }
    return tree.act();
}

}  // namespace

}  // namespace telepot::app

int main(int argc, char** argv) {
    const std::vector<std::string> words = telepot::app::words_of(argc, argv);
    try {
        return telepot::app::run(words);
    } catch (const std::exception&) {
        const bool has_name = !words[0].starts_with('-') && telepot::app::find(words[0]) != nullptr;
        return telepot::app::report(std::cerr, "telepot" + (has_name ? " " + words[0] : ""), std::current_exception());
    }
}
