// SPDX-License-Identifier: MIT
#include <charconv>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/line_reader.hpp"
#include "app/scene.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds glance_interval{100};
// A bot's second message follows the first closely.
constexpr milliseconds quiet_time{250};

constexpr std::string_view help_text =
    "  text          is sent to the bot; a line that begins with :: is sent with one colon\n"
    "  :N            presses button N of the newest keyboard\n"
    "  :photo FILE, :file FILE [CAPTION], :location LAT LON\n"
    "  :wait [SEC]   waits for another message        :advance SEC   moves the clock of the lab\n"
    "  :as NAME      goes on as another person        :quit          ends\n";

struct ChatOptions {
    ChatOptions() = default;
    std::string program;
    std::vector<std::string> arguments;
    std::string user = "Ann";
    std::string lab;
    std::string bot;
    int port = 0;
    double patience = 10;
    bool no_start = false;
    bool no_wait = false;
};

class ChatSession {
public:
    explicit ChatSession(const ChatOptions& options)
        : options_(options),
          is_scripted_(!is_terminal(STDIN_FILENO)),
          partner_(make_partner(options)),
          name_(options.user),
          patience_(static_cast<std::int64_t>(options.patience * 1000)) {}

    int run() {
        welcome();
        if (!options_.no_start) {
            partner_->start(name_);
            echo("/start");
            after_act();
        }
        while (!done_) {
            const auto line = input_.next(is_scripted_ ? milliseconds(60'000) : glance_interval);
            show_news();
            if (line) obey(*line);
            if (input_.ended()) break;
            if (const auto code = partner_->bot_ended()) throw_bot_ended(*code);
        }
        return missed_ ? exit_no_reply : exit_ok;
    }

private:
    static std::unique_ptr<ChatPartner> make_partner(const ChatOptions& options) {
        if (options.lab.empty()) {
            auto scene = std::make_unique<Scene>(options.port);
            if (!options.program.empty()) scene->start_bot(options.program, options.arguments);
            return scene;
        }
        if (!options.program.empty()) throw UsageError("--lab is for a bot that runs already; leave BOT out");
        return connect_to_lab(options.lab, options.bot);
    }

    void welcome() {
        std::cerr << "Lab: " << partner_->description() << '\n';
        if (options_.program.empty() && options_.lab.empty())
            std::cerr << "Start your bot with these; telepot chat BOT does it for you.\n";
        if (!is_scripted_) std::cerr << help_text;
    }

    [[noreturn]] static void throw_bot_ended(int code) {
        throw std::runtime_error("the bot has ended with code " + std::to_string(code));
    }

    void echo(const std::string& what) const {
        if (is_scripted_) std::cout << paint(name_ + ": ", Colour::green) << printable(what) << std::endl;
    }

    void obey(const std::string& line) {
        if (line.empty()) return;
        try {
            if (line.front() != ':' || line.starts_with("::")) {
                const std::string text = line.starts_with("::") ? line.substr(1) : line;
                partner_->send_text(name_, text);
                echo(text);
                after_act();
            } else {
                obey_command(line.substr(1));
            }
        } catch (const std::invalid_argument& impossible) {
            if (is_scripted_) throw;
            std::cout << "  " << paint(printable(impossible.what()), Colour::red) << std::endl;
        }
    }

    void obey_command(const std::string& line) {
        std::istringstream words(line);
        std::string verb;
        words >> verb;
        std::string rest;
        std::getline(words >> std::ws, rest);
        int number = 0;
        if (std::from_chars(verb.data(), verb.data() + verb.size(), number).ptr == verb.data() + verb.size()) {
            press(number);
        } else if (verb == "photo" || verb == "file") {
            send_file(verb == "photo", rest);
        } else if (verb == "location") {
            send_location(rest);
        } else if (verb == "wait") {
            wait_for_news(rest.empty() ? patience_ : seconds_of(rest));
        } else if (verb == "advance") {
            partner_->advance_clock(seconds_of(rest));
        } else if (verb == "as") {
            name_ = rest.empty() ? options_.user : rest;
        } else if (verb == "quit") {
            done_ = true;
        } else if (verb == "help") {
            std::cout << help_text << std::flush;
        } else {
            throw std::invalid_argument("there is no :" + verb + "; :help lists what there is");
        }
    }

    static milliseconds seconds_of(const std::string& text) {
        char* end = nullptr;
        const double seconds = std::strtod(text.c_str(), &end);
        if (text.empty() || *end != 0 || !(seconds >= 0 && seconds < 1e9)) {
            throw std::invalid_argument("a number of seconds is wanted, not '" + text + "'");
        }
        return milliseconds(static_cast<std::int64_t>(seconds * 1000));
    }

    void press(int number) {
        const json message = message_with_buttons(partner_->messages(name_));
        const std::vector<ShownButton> buttons = message.is_null() ? std::vector<ShownButton>() : buttons_of(message);
        if (number < 1 || static_cast<std::size_t>(number) > buttons.size()) {
            throw std::invalid_argument("there is no button " + std::to_string(number) + "; the newest keyboard has " +
                                        std::to_string(buttons.size()));
        }
        const ShownButton& button = buttons[static_cast<std::size_t>(number) - 1];
        echo("[" + button.text + "]");
        const ChatPartner::Press pressed = partner_->press(name_, message, button);
        if (pressed.query_id.empty()) {
            after_act();
            return;
        }
        try {
            const std::string answer = partner_->answer_to(name_, pressed, patience_);
            if (!answer.empty()) std::cout << paint("bot: ", Colour::cyan) << printable(answer) << std::endl;
        } catch (const lab::WaitTimeout&) {
            complain_of_silence();
        }
        while (wait_for_change(quiet_time)) show_news();
    }

    void send_file(bool as_photo, const std::string& rest) {
        const std::string path = rest.substr(0, rest.find(' '));
        const std::string caption = rest.find(' ') == std::string::npos ? "" : rest.substr(rest.find(' ') + 1);
        const std::string bytes = read_file(path);
        if (as_photo) {
            partner_->send_photo(name_, bytes, caption);
        } else {
            partner_->send_document(name_, bytes, std::filesystem::path(path).filename().string(), caption);
        }
        echo("[" + path + "] " + caption);
        after_act();
    }

    void send_location(const std::string& rest) {
        std::istringstream numbers(rest);
        double latitude = 0;
        double longitude = 0;
        if (!(numbers >> latitude >> longitude)) throw std::invalid_argument(":location takes two numbers");
        partner_->send_location(name_, latitude, longitude);
        echo("[location " + rest + "]");
        after_act();
    }

    /// A script waits for the bot; a person sees when it comes.
    void after_act() {
        if (is_scripted_ && !options_.no_wait) wait_for_news(patience_);
    }

    void wait_for_news(milliseconds patience) {
        if (!wait_for_change(patience)) {
            complain_of_silence();
            return;
        }
        do {
            show_news();
        } while (wait_for_change(quiet_time));
    }

    void complain_of_silence() {
        missed_ = true;
        std::cout << paint("(no answer within " + std::to_string(patience_.count() / 1000) + " s)", Colour::red)
                  << std::endl;
        if (const auto code = partner_->bot_ended()) throw_bot_ended(*code);
    }

    bool wait_for_change(milliseconds patience) {
        return partner_->wait_until([&] { return has_news(partner_->messages(name_)); }, patience);
    }

    static bool is_bots(const json& message) {
        return message.contains("from") && message["from"].value("is_bot", false);
    }

    bool has_news(const json& messages) const {
        for (const json& message : messages) {
            if (!is_bots(message)) continue;
            const auto known = seen_.find(key(message));
            if (known == seen_.end() || known->second != to_text(message)) return true;
        }
        return false;
    }

    std::string key(const json& message) const { return name_ + " " + to_text(message.at("message_id")); }

    void show_news() {
        for (const json& message : partner_->messages(name_)) {
            if (!is_bots(message)) continue;
            std::string& known = seen_[key(message)];
            std::string now = to_text(message);
            if (known == now) continue;
            show(message, !known.empty());
            known = std::move(now);
        }
    }

    static void show(const json& message, bool is_edit) {
        std::string before = is_edit ? "bot (edits): " : "bot: ";
        std::vector<std::string> lines = content_lines(message);
        for (const std::string& row : button_lines(buttons_of(message))) lines.push_back(row);
        for (const std::string& line : lines) {
            std::cout << paint(before, Colour::cyan) << line << '\n';
            before = std::string(before.size(), ' ');
        }
        std::cout << std::flush;
    }

    const ChatOptions& options_;
    bool is_scripted_;
    std::unique_ptr<ChatPartner> partner_;
    std::string name_;
    milliseconds patience_;
    LineReader input_;
    std::map<std::string, std::string> seen_;  // messages of the bot as they were shown
    bool missed_ = false;
    bool done_ = false;
};

}  // namespace

Action describe_chat(CLI::App& app) {
    const auto options = std::make_shared<ChatOptions>();
    app.add_option("BOT", options->program, "The bot's program; without it, start the bot yourself")->type_name("");
    app.add_option("ARGUMENT", options->arguments, "Its arguments; behind -- if they begin with a dash")->type_name("");
    app.add_option("--lab", options->lab, "Go to a lab that runs already, as http://127.0.0.1:8081")->type_name("URL");
    app.add_option("--bot", options->bot, "Which of its bots; the first one if not given")->type_name("@USERNAME");
    app.add_option("-u,--user", options->user, "Who you are; Ann if not given")->type_name("NAME");
    app.add_option("-p,--port", options->port, "Port of the lab; any free one if not given")
        ->check(CLI::Range(0, 65535))
        ->type_name("PORT");
    app.add_option("--patience", options->patience, "How long a script waits for an answer; 10 if not given")
        ->check(CLI::Range(0.1, 3600.0))
        ->type_name("SECONDS");
    app.add_flag("--no-start", options->no_start, "Don't press START first");
    app.add_flag("--no-wait", options->no_wait, "A script doesn't wait for answers; :wait does");
    app.footer(
        "In the chat:\n" + std::string(help_text) +
        "\nLines of a pipe or file are a script: after each the bot's answer is waited for, and the exit code is\n"
        "6 if one didn't come.\n\n"
        "  telepot chat build/mybot\n"
        "  printf 'hello\\n:1\\n' | telepot chat build/mybot");
    return [options] { return ChatSession(*options).run(); };
}

}  // namespace telepot::app
