// SPDX-License-Identifier: MIT
#include "lab/command/options.hpp"

#include <CLI/CLI.hpp>

namespace telepot::lab {

namespace {

void describe_network(CLI::App& app, CommandOptions& options) {
    app.add_option("-p,--port", options.port, "Port to listen on; 0 = any free one")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("-a,--address", options.address, "Numeric address to listen on")->capture_default_str();
    app.add_option("--allow-host", options.allowed_hosts,
                   "Name by which others may ask for this server, as \"lab\" for http://lab:8081; may be repeated");
    app.add_option("--control-token", options.control_token,
                   "What the control API asks for; needed only where others than this machine can reach it");
    app.add_flag("--tls", options.tls, "HTTPS, with a self-signed certificate unless one is given");
    auto* certificate = app.add_option("--certificate", options.certificate, "PEM file")->check(CLI::ExistingFile);
    auto* key = app.add_option("--key", options.key, "PEM file")->check(CLI::ExistingFile);
    certificate->needs(key);
    key->needs(certificate);
    app.add_option("--ready-fd", options.ready_fd,
                   "File descriptor on which the address is written, a line, when bots can call; then it is closed")
        ->check(CLI::Range(0, 1 << 20));
}

}  // namespace

void describe(CLI::App& app, CommandOptions& options) {
    describe_network(app, options);
    auto* token =
        app.add_option("-t,--token", options.token, "Token of the first bot; without it a new one, which is printed");
    auto* users =
        app.add_option("-u,--user", options.users, "First name of a user to begin with, Ann and Ben; may be repeated");
    app.add_option("-w,--world", options.world_file, "JSON file of the bots, people and chats to begin with")
        ->check(CLI::ExistingFile)
        ->excludes(token, users);
    app.add_flag("--no-start", options.no_start, "Users don't press START for each bot that comes");
    app.add_flag("-q,--quiet", options.quiet, "Don't show calls, their problems, and updates");
    app.add_option("--files", options.files, "Folder for files; without it a temporary one");
    app.add_flag("--local", options.local, "Local mode: file:/// uploads from --files, 2000 MB, absolute file paths");
    app.add_option("--web-dir", options.web_folder, "Serve the chat page from this folder, for who works on it")
        ->check(CLI::ExistingDirectory);
    app.add_flag("--strict", options.strict, "Refuse what Telegram takes but the API doesn't describe");
    app.add_flag("--lenient", options.lenient, "Of old: the server takes what Telegram takes without it");
    app.add_flag("--privacy", options.privacy, "Bots in groups see only what is addressed to them");
    app.add_option("--limits", options.limits, "\"telegram\": as many messages a second and minute as Telegram takes")
        ->check(CLI::IsMember({"telegram"}));
    app.add_flag("--registered-only", options.registered_only, "Refuse tokens other than --token");
}

WorldOptions world_options(const CommandOptions& options) {
    WorldOptions result;
    result.local_mode = options.local;
    result.strict = options.strict;
    result.registered_only = options.registered_only;
    result.privacy_mode = options.privacy;
    result.files_folder = options.files;
    return result;
}

ListenOptions listen_options(const CommandOptions& options) {
    ListenOptions result;
    result.address = options.address;
    result.port = static_cast<std::uint16_t>(options.port);
    result.allowed_hosts = options.allowed_hosts;
    result.control_token = options.control_token;
    result.web_folder = options.web_folder;
    result.tls = options.tls || !options.certificate.empty();
    result.certificate_file = options.certificate;
    result.key_file = options.key;
    result.record = true;
    result.start_new_bots = !options.no_start;
    result.telegram_limits = !options.limits.empty();
    return result;
}

}  // namespace telepot::lab
