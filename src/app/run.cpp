// SPDX-License-Identifier: MIT
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/child.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/program_watch.hpp"
#include "app/terminal.hpp"
#include "telepot/lab/lab.hpp"

namespace telepot::app {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr int signal_base = 128;  // as shells tell of a program that a signal has ended

struct RunOptions {
    RunOptions() = default;
    std::string program;
    std::vector<std::string> arguments;
    int port = 0;
    std::vector<std::string> users{"Ann", "Ben"};
    bool privacy = false;
    bool keep = false;
    bool no_watch = false;
};

class Runner {
public:
    explicit Runner(const RunOptions& options)
        : options_(options), watch_(options.program, !options.no_watch), server_(server_options(options)) {}

    int run() {
        welcome();
        start();
        for (;;) {
            const ProgramWatch::Event event = watch_.wait();
            switch (event.kind) {
                case ProgramWatch::Event::Kind::rebuilt: restart(); break;
                case ProgramWatch::Event::Kind::signal:
                    if (!child_) return signal_base + event.number;
                    if (event.is_for_us_alone) child_->send_signal(event.number);
                    ending_ = ending_ || event.number == SIGINT || event.number == SIGTERM || event.number == SIGHUP;
                    break;
                case ProgramWatch::Event::Kind::child_ended:
                    if (const auto code = ended()) return *code;
                    break;
            }
        }
    }

private:
    static lab::ServerOptions server_options(const RunOptions& options) {
        lab::ServerOptions result;
        result.port = static_cast<std::uint16_t>(options.port);
        result.privacy_mode = options.privacy;
        return result;
    }

    void welcome() {
        for (const std::string& name : options_.users) server_.new_user(name).start(account_);
        say("lab at " + server_.url() + ", token " + account_.token());
        say("page: " + server_.url() + "/");
    }

    static void say(const std::string& text) {
        std::cerr << paint("telepot run:", Colour::cyan, STDERR_FILENO) << ' ' << text << std::endl;
    }

    void start() {
        child_ = std::make_unique<Child>(
            options_.program,
            std::vector<std::string>{"TELEPOT_TOKEN=" + account_.token(), "TELEPOT_API_URL=" + server_.url()},
            options_.arguments);
    }

    void restart() {
        say("the bot was rebuilt: it starts again");
        if (child_) child_->stop(patience);
        child_.reset();
        start();
    }

    /// The exit code, unless it is to wait for a rebuilt program.
    std::optional<int> ended() {
        const auto code = child_ ? child_->exit_code() : std::nullopt;
        if (!code) return std::nullopt;
        const int shell_code = *code >= 0 ? *code : signal_base - *code;
        child_.reset();
        if (ending_ || !options_.keep) return shell_code;
        say("the bot has ended with code " + std::to_string(shell_code) + "; it starts again when it is rebuilt");
        return std::nullopt;
    }

    const RunOptions& options_;
    ProgramWatch watch_;  // blocks signals before the server's threads begin, which inherit that
    lab::Server server_;
    lab::BotAccount account_ = server_.new_bot("Bot", "my_bot");
    std::unique_ptr<Child> child_;
    bool ending_ = false;
};

}  // namespace

Action describe_run(CLI::App& app) {
    const auto options = std::make_shared<RunOptions>();
    app.add_option("BOT", options->program, "The bot's program")->required()->type_name("");
    app.add_option("ARGUMENT", options->arguments, "Its arguments; behind -- if they begin with a dash")->type_name("");
    app.add_option("-p,--port", options->port, "Port of the lab; any free one if not given")
        ->check(CLI::Range(0, 65535))
        ->type_name("PORT");
    app.add_option("-u,--user", options->users, "First name of a user who has pressed START; may be repeated")
        ->type_name("NAME");
    app.add_flag("--privacy", options->privacy, "The bot has privacy mode on");
    app.add_flag("--keep", options->keep, "When the bot ends by itself, wait until it is rebuilt");
    app.add_flag("--no-watch", options->no_watch, "Don't restart the bot when its program changes");
    app.footer(
        "Starts a lab, and the bot with TELEPOT_TOKEN and TELEPOT_API_URL for it. When the program's file is built\n"
        "anew, the bot is asked to end (SIGTERM, 10 s) and started again; the lab and its chats stay. Signals are\n"
        "passed on. Ends with the bot's exit code; 128 and the signal's number if one has ended it.\n\n"
        "  telepot run build/mybot\n"
        "  telepot run --keep build/mybot -- --verbose");
    return [options] { return Runner(*options).run(); };
}

}  // namespace telepot::app
