// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace telepot::app {

/// A file of src/app/project/, with @NAME@ for the project's name.
struct ProjectFile {
    std::string_view name;  ///< As "main_aio.cpp".
    std::string_view text;
};

/// All of them; CMake writes them into the program.
std::span<const ProjectFile> project_files();

}  // namespace telepot::app
