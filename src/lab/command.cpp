// SPDX-License-Identifier: MIT
#include "lab/command.hpp"

#include <cerrno>
#include <csignal>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "lab/api/handles.hpp"
#include "lab/api/support.hpp"
#include "lab/arguments.hpp"
#include "lab/command/options.hpp"
#include "lab/command/traffic.hpp"
#include "lab/command/world_file.hpp"
#include "lab/control/control.hpp"

namespace telepot::lab {

namespace {

/// What the file says, or people and a first bot.
void populate(const std::shared_ptr<Laboratory>& lab, const CommandOptions& options) {
    if (!options.world_file.empty()) return load_world_file(options.world_file, lab);
    std::vector<std::int64_t> people;
    std::int64_t bot_id = 0;
    {
        const auto lock = lab->world.lock();
        const std::vector<std::string> names =
            options.users.empty() ? std::vector<std::string>{"Ann", "Ben"} : options.users;
        for (const std::string& name : names) {
            people.push_back(lab->world.add_user({{"first_name", name}, {"language_code", "en"}}).id);
        }
        const std::string token = options.token.empty() ? free_token(lab->world) : options.token;
        if (!well_formed_token(token)) throw std::invalid_argument("--token: a number, a colon, letters and digits");
        bot_id = lab->world.add_bot(token, "Bot").id;
    }
    const Handles handles(lab);
    for (const std::int64_t id : people) {
        if (!options.no_start) handles.user(id).start(handles.bot(bot_id));
    }
}

void print_welcome(Laboratory& lab) {
    const std::string url = lab.url();
    const auto lock = lab.world.lock();
    std::cout << "Bot API server at " << url << "\n";
    std::string first;
    lab.world.each_bot([&](const BotRecord& bot) {
        if (first.empty()) first = bot.token;
        std::cout << "Token: " << bot.token << "  (@" << lab.world.find_user(bot.id)->username() << ")\n";
    });
    if (!lab.certificate_file().empty()) std::cout << "Certificate: " << lab.certificate_file() << "\n";
    lab.world.each_user([&](const UserRecord& user) {
        if (user.is_bot()) return;
        std::cout << "User " << user.id << ": " << user.profile.value("first_name", std::string()) << "\n";
    });
    std::cout << "Chat page: " << url << "/\n"
              << "Control API: " << url << "/lab/v1 (described by " << url << "/lab/v1/openapi.json)\n";
    if (!lab.control().token().empty()) std::cout << "Control token: " << lab.control().token() << "\n";
    if (!first.empty()) std::cout << "Try: curl " << url << "/bot" << first << "/getMe\n";
    std::cout << "Ctrl-C ends it." << std::endl;
}

void require_open(int descriptor) {
    if (descriptor >= 0 && fcntl(descriptor, F_GETFD) == -1) {
        throw std::system_error(errno, std::generic_category(), "--ready-fd " + std::to_string(descriptor));
    }
}

void tell_ready(int descriptor, const std::string& url) {
    if (descriptor < 0) return;
    const std::string line = url + '\n';
    // Who started the server may be gone already; it serves all the same.
    if (write(descriptor, line.data(), line.size()) == -1) std::cerr << "telepot lab: nobody reads --ready-fd\n";
    if (descriptor > STDERR_FILENO) close(descriptor);
}

sigset_t block_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A reader of the output that goes away mustn't take the server with it.
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

int serve_until_signal(const CommandOptions& options) {
    require_open(options.ready_fd);
    // Blocked before the server's threads begin, so that they inherit it and only sigwait sees the signals.
    const sigset_t signals = block_signals();
    std::optional<Traffic> traffic;
    const auto lab = std::make_shared<Laboratory>(world_options(options), listen_options(options));
    populate(lab, options);
    lab->start();
    print_welcome(*lab);
    if (!options.quiet) {
        traffic.emplace();
        const auto lock = lab->world.lock();
        lab->control().hub().sink = [&traffic](const Event& event) { traffic->note(event); };
    }
    tell_ready(options.ready_fd, lab->url());
    int signal = 0;
    sigwait(&signals, &signal);
    lab->shut_down();
    const auto lock = lab->world.lock();
    lab->control().hub().sink = nullptr;
    traffic.reset();
    std::cout << "\n" << lab->world.calls().last() << " calls served." << std::endl;
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
