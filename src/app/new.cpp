// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/project_files.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::app {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    NewOptions() = default;
    std::string name;
    bool aio = false;
};

/// Where a file goes, and what it is made of; those of the coroutine version where they differ.
struct Place {
    std::string_view path;
    std::string_view source;
    std::string_view aio_source;
};

constexpr std::array places{
    Place{"CMakeLists.txt", "CMakeLists.txt", ""},
    Place{"src/bot.hpp", "bot.hpp", "bot_aio.hpp"},
    Place{"src/main.cpp", "main.cpp", "main_aio.cpp"},
    Place{"tests/bot_test.cpp", "bot_test.cpp", "bot_test_aio.cpp"},
    Place{"Dockerfile", "Dockerfile", ""},
    Place{"@NAME@.service", "service", ""},
    Place{".github/workflows/test.yml", "workflow.yml", ""},
    Place{".gitignore", "gitignore", ""},
    Place{"README.md", "README.md", ""},
};

/// The name becomes a CMake target, a file and a systemd unit.
void check_name(const std::string& name) {
    const bool is_good =
        !name.empty() && name.size() <= 64 && std::isalpha(static_cast<unsigned char>(name[0])) != 0 &&
        std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '-'; });
    if (!is_good) {
        throw UsageError("'" + name + "' can't be a project's name: use letters, digits, _ and -, a letter first");
    }
    if (name == "test" || name == "all" || name == "install" || name == "clean" || name == "telepot") {
        throw UsageError("'" + name + "' means something else to CMake; take another name");
    }
}

std::string filled(std::string_view text, const std::string& name) {
    constexpr std::string_view mark = "@NAME@";
    std::string result(text);
    for (std::size_t at = 0; (at = result.find(mark, at)) != std::string::npos; at += name.size()) {
        result.replace(at, mark.size(), name);
    }
    return result;
}

std::string_view text_of(std::string_view source) {
    const auto files = project_files();
    return std::ranges::find_if(files, [&](const ProjectFile& file) { return file.name == source; })->text;
}

int make(const NewOptions& options) {
    check_name(options.name);
    const fs::path folder = options.name;
    if (fs::exists(folder) && (!fs::is_directory(folder) || !fs::is_empty(folder))) {
        throw UsageError(options.name + " is there already, and not empty; nothing was changed");
    }
    for (const Place& place : places) {
        const fs::path path = folder / filled(place.path, options.name);
        fs::create_directories(path.parent_path());
        const bool differs = options.aio && !place.aio_source.empty();
        std::ofstream out(path);
        out << filled(text_of(differs ? place.aio_source : place.source), options.name) << std::flush;
        if (!out) throw LocalFileError("can't write " + path.string());
        std::cout << "  " << path.string() << '\n';
    }
    std::cout << "\nBuild it and run its test:\n\n"
              << "  cmake -S " << options.name << " -B " << options.name << "/build && cmake --build " << options.name
              << "/build\n  ctest --test-dir " << options.name << "/build --output-on-failure\n\n"
              << "Then try it: telepot run " << options.name << "/build/" << options.name << '\n';
    return exit_ok;
}

}  // namespace

Action describe_new(CLI::App& app) {
    const auto options = std::make_shared<NewOptions>();
    app.add_option("NAME", options->name, "The project's name, and its folder's")->required()->type_name("");
    app.add_flag("--aio", options->aio, "A bot with coroutines");
    app.footer(
        "The project finds an installed telepot, or builds the one of -DTELEPOT_REPOSITORY=... along. It has a test\n"
        "that talks with the bot on a local Bot API server, a Dockerfile, a systemd unit and a GitHub workflow.\n\n"
        "  telepot new mybot");
    return [options] { return make(*options); };
}

}  // namespace telepot::app
