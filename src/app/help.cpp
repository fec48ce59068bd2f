// SPDX-License-Identifier: MIT
#include "app/help.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

#include "app/terminal.hpp"

namespace telepot::app {

namespace {

constexpr std::size_t option_column = 30;

std::string heading(const std::string& text) {
    return paint(text, Colour::bold);
}

/// Groups in the order in which their first subcommand was added.
std::vector<std::string> groups_of(const std::vector<const CLI::App*>& subcommands) {
    std::vector<std::string> groups;
    for (const CLI::App* const app : subcommands) {
        if (std::ranges::find(groups, app->get_group()) == groups.end()) groups.push_back(app->get_group());
    }
    return groups;
}

std::string list_of_subcommands(const CLI::App& app) {
    const auto subcommands = app.get_subcommands([](const CLI::App*) { return true; });
    std::size_t width = 0;
    for (const CLI::App* const sub : subcommands) width = std::max(width, sub->get_name().size());
    std::ostringstream out;
    for (const std::string& group : groups_of(subcommands)) {
        out << '\n' << heading(group == "Subcommands" ? "Commands" : group) << '\n';
        for (const CLI::App* const sub : subcommands) {
            if (sub->get_group() != group) continue;
            out << "  " << paint(sub->get_name(), Colour::cyan) << std::string(width + 2 - sub->get_name().size(), ' ')
                << sub->get_description() << '\n';
        }
    }
    return out.str();
}

}  // namespace

HelpFormatter::HelpFormatter() {
    column_width(option_column);
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode /*mode*/) const {
    std::ostringstream out;
    out << app->get_description() << "\n\n" << make_usage(app, name) << '\n';
    out << make_positionals(app);
    out << list_of_subcommands(*app);
    if (app->get_parent() != nullptr) out << make_groups(app, CLI::AppFormatMode::Normal);
    if (!app->get_footer().empty()) out << '\n' << app->get_footer() << '\n';
    return out.str();
}

std::string HelpFormatter::make_group(std::string group, bool is_positional,
                                      std::vector<const CLI::Option*> options) const {
    std::ostringstream out;
    out << '\n' << heading(group == "Positionals" ? "Arguments" : group) << '\n';
    for (const CLI::Option* const option : options) {
        out << make_option(option, is_positional);
    }
    return out.str();
}

std::string HelpFormatter::make_usage(const CLI::App* app, std::string name) const {
    std::string path;
    for (const CLI::App* at = app->get_parent(); at != nullptr; at = at->get_parent()) {
        path = at->get_name() + " " + path;
    }
    // CLI11 passes the names from the root on for a nested subcommand, but not for the others.
    const std::size_t last = name.rfind(' ');
    std::string line = heading("Usage") + "  " + path + (last == std::string::npos ? name : name.substr(last + 1));
    if (app->get_parent() == nullptr) return line + " COMMAND [ARGUMENTS] [OPTIONS]";
    if (!app->get_subcommands([](const CLI::App*) { return true; }).empty()) line += " COMMAND";
    for (const CLI::Option* const option : app->get_options([](const CLI::Option* o) { return o->get_positional(); })) {
        const std::string shown = option->get_name(true) + (option->get_items_expected_max() > 1 ? "..." : "");
        line += option->get_required() ? " " + shown : " [" + shown + "]";
    }
    return line + " [OPTIONS]";
}

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const {
    if (option->get_type_size() == 0) return {};
    if (option->get_positional()) return option->get_items_expected_max() > 1 ? "..." : "";
    std::string type = option->get_type_name();
    // "TEXT:{a,b}" is what CLI11 makes of a list of choices.
    if (const std::size_t brace = type.find('{'); brace != std::string::npos) {
        type = type.substr(brace + 1, type.rfind('}') - brace - 1);
        std::ranges::replace(type, ',', '|');
    } else {
        type = type.substr(0, type.find(':'));
    }
    return type.empty() ? "" : " " + type;
}

std::string_view general_footer() noexcept {
    return "A bot's token comes from TELEPOT_TOKEN or from --token-file, never from the command line, where every "
           "user\n"
           "of the machine can read it. TELEPOT_API_URL names another server than Telegram's.\n"
           "\n"
           "  telepot COMMAND --help         what a command does, its options, and examples\n"
           "  telepot new mybot              a bot that builds and passes its test at once\n"
           "  telepot run mybot/build/mybot  try it in the browser, nothing leaves this machine";
}

}  // namespace telepot::app
