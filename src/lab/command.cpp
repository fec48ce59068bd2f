// SPDX-License-Identifier: MIT
#include "lab/command.hpp"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <telepot/lab/lab.hpp>

namespace telepot::lab {

namespace {

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
    std::vector<std::string> users{"Ann", "Ben"};
    bool local = false;
    bool lenient = false;
    bool strict = false;
    bool privacy = false;
    bool tls = false;
    bool registered_only = false;
};

void describe(CLI::App& app, CommandOptions& options) {
    app.add_option("-p,--port", options.port, "Port to listen on; 0 = any free one")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("-a,--address", options.address, "Numeric address to listen on")->capture_default_str();
    app.add_option("-t,--token", options.token, "Token of the first bot; without it a new one, which is printed");
    app.add_option("-u,--user", options.users, "First name of a user to begin with; may be repeated")
        ->capture_default_str();
    app.add_option("--files", options.files, "Folder for files; without it a temporary one");
    app.add_flag("--local", options.local, "Local mode: file:/// uploads from --files, 2000 MB, absolute file paths");
    app.add_option("--allow-host", options.allowed_hosts,
                   "Name by which others may ask for this server, as \"lab\" for http://lab:8081; may be repeated");
    app.add_option("--control-token", options.control_token,
                   "What the control API asks for; needed only where others than this machine can reach it");
    app.add_option("--web-dir", options.web_folder, "Serve the chat page from this folder, for who works on it")
        ->check(CLI::ExistingDirectory);
    app.add_flag("--strict", options.strict, "Refuse what Telegram takes but the API doesn't describe");
    app.add_flag("--lenient", options.lenient, "Of old: the server takes what Telegram takes without it");
    app.add_flag("--privacy", options.privacy, "Bots in groups see only what is addressed to them");
    app.add_flag("--registered-only", options.registered_only, "Refuse tokens other than --token");
    app.add_flag("--tls", options.tls, "HTTPS, with a self-signed certificate unless one is given");
    auto* certificate = app.add_option("--certificate", options.certificate, "PEM file")->check(CLI::ExistingFile);
    auto* key = app.add_option("--key", options.key, "PEM file")->check(CLI::ExistingFile);
    certificate->needs(key);
    key->needs(certificate);
}

void print_welcome(Server& server, const BotAccount& bot, const std::vector<User>& users) {
    std::cout << "Bot API server at " << server.url() << "\n"
              << "Token: " << bot.token() << "  (@" << bot.username() << ")\n";
    if (!server.certificate_file().empty()) std::cout << "Certificate: " << server.certificate_file() << "\n";
    for (const User& user : users) {
        std::cout << "User " << user.id() << ": " << user.first_name() << "\n";
        user.start(bot);
    }
    std::cout << "Chat page: " << server.url() << "/\n"
              << "Control API: " << server.url() << "/lab/v1 (described by " << server.url()
              << "/lab/v1/openapi.json)\n";
    if (!server.control_token().empty()) std::cout << "Control token: " << server.control_token() << "\n";
    std::cout << "Try: curl " << server.url() << "/bot" << bot.token() << "/getMe\n"
              << "Ctrl-C ends it." << std::endl;
}

/// `hosts` must outlive the options.
ServerOptions server_options(const CommandOptions& options, std::string& hosts) {
    for (const std::string& host : options.allowed_hosts) hosts += (hosts.empty() ? "" : ",") + host;
    ServerOptions result;
    result.allowed_hosts = hosts;
    result.control_token = options.control_token;
    result.web_folder = options.web_folder;
    result.record = true;
    result.port = static_cast<std::uint16_t>(options.port);
    result.address = options.address;
    result.local_mode = options.local;
    result.strict = options.strict;
    result.registered_tokens_only = options.registered_only;
    result.privacy_mode = options.privacy;
    result.tls = options.tls || !options.certificate.empty();
    result.certificate_file = options.certificate;
    result.key_file = options.key;
    result.files_folder = options.files;
    return result;
}

int serve_until_signal(const CommandOptions& options) {
    // Blocked before the server's threads begin, so that they inherit it and only sigwait sees the signals.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::string hosts;
    Server server(server_options(options, hosts));
    const BotAccount bot = options.token.empty() ? server.new_bot("Bot") : server.bot(options.token);
    std::vector<User> users;
    users.reserve(options.users.size());
    for (const std::string& name : options.users) users.push_back(server.new_user(name));
    print_welcome(server, bot, users);
    int signal = 0;
    sigwait(&signals, &signal);
    std::cout << "\n" << server.calls().size() << " calls served." << std::endl;
    return 0;
}

}  // namespace

int run_lab_command(int argc, const char* const* argv) {
    CLI::App app("A local Bot API server to try bots against", "telepot lab");
    CommandOptions options;
    describe(app, options);
    try {
        app.parse(argc, argv);
        if (options.lenient) std::cerr << "telepot lab: --lenient is the default now; --strict is the opposite\n";
        return serve_until_signal(options);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        std::cerr << "telepot lab: " << error.what() << "\n";
        return 1;
    }
}

}  // namespace telepot::lab
