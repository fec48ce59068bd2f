// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lab/laboratory.hpp"

namespace CLI {
class App;
}

namespace telepot::lab {

/// What stands on the command line of "telepot lab".
struct CommandOptions {
    CommandOptions() = default;

    int port = 8081;
    std::string address = "127.0.0.1";
    std::string certificate;
    std::string key;
    std::string files;
    std::string token;
    std::vector<std::string> allowed_hosts;
    std::string control_token;
    std::string web_folder;
    std::vector<std::string> users;
    std::string world_file;
    int ready_fd = -1;
    std::string limits;
    bool no_start = false;
    bool quiet = false;
    bool local = false;
    bool lenient = false;
    bool strict = false;
    bool privacy = false;
    bool tls = false;
    bool registered_only = false;
};

/// The options' names and help. `options` must outlive the app.
void describe(CLI::App& app, CommandOptions& options);

WorldOptions world_options(const CommandOptions& options);
ListenOptions listen_options(const CommandOptions& options);

}  // namespace telepot::lab
