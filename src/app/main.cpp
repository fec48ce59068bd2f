// SPDX-License-Identifier: MIT
// The telepot command: picks a subcommand and leaves the rest of the line to it.
#include <exception>
#include <iostream>
#include <string_view>

#include "app/demo.hpp"
#include "lab/command.hpp"
#include "lab/facts.hpp"

namespace {

constexpr std::string_view usage =
    "usage: telepot COMMAND [OPTIONS]\n"
    "\n"
    "  lab      serves the Bot API on this machine: write and try bots without a token and without a network\n"
    "  demo     runs an example bot against such a server and shows their conversation\n"
    "  version  prints the versions of the library and of the Bot API\n"
    "\n"
    "telepot COMMAND --help tells the options of a command.\n";

int run(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "lab") return telepot::lab::run_lab_command(argc - 1, argv + 1);
    if (command == "demo") return telepot::app::run_demo_command(argc - 1, argv + 1);
    if (command == "version" || command == "--version") {
        std::cout << "telepot " << TELEPOT_VERSION << ", Bot API " << telepot::lab::facts::api_version() << '\n';
        return 0;
    }
    if (command == "--help" || command == "-h" || command == "help") {
        std::cout << usage;
        return 0;
    }
    if (!command.empty()) std::cerr << "telepot: no command '" << command << "'\n\n";
    std::cerr << usage;
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "telepot: " << error.what() << '\n';
        return 1;
    }
}
