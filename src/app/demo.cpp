// SPDX-License-Identifier: MIT
#include "app/demo.hpp"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "app/child.hpp"
#include "telepot/lab/lab.hpp"
#include "telepot/values/json.hpp"

namespace telepot::app {

namespace {

/// One of the examples, and the account that it is.
struct Player {
    Player() = default;
    Player(std::string program, const char* token_text, const char* first_name, const char* username)
        : example(std::move(program)), token(token_text), name(first_name), account(username) {}

    std::string example;
    const char* token = "";
    const char* name = "";
    const char* account = "";
};

constexpr const char* quiz_token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr const char* pizza_token = "110201544:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr const char* planets_token = "110201545:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

std::vector<Player> players(bool aio) {
    const std::string ending = aio ? "_aio" : "";
    return {Player("quiz" + ending, quiz_token, "Quiz", "quiz_bot"),
            Player("pizza" + ending, pizza_token, "Pizza", "pizza_bot"),
            Player("inline" + ending, planets_token, "Planets", "planets_bot")};
}

/// What Nick does, and what the bots say to it.
class Conversation {
public:
    explicit Conversation(const lab::User& user) : user_(user) {}

    void sums(const lab::BotAccount& bot) {
        begin(bot);
        for (int question = 0; question < 3; ++question) {
            const Json keyboard = Json::parse(last_.json)["reply_markup"]["inline_keyboard"];
            const std::string data = keyboard[0][0]["callback_data"].as_string().value_or("");
            const std::string before = last_.text;
            said("(presses the button " + keyboard[0][0]["text"].as_string().value_or("") + ")");
            user_.wait_answer(user_.press(last_, data));
            last_ = changed(before);
            show(last_, "(changes its message) ");
        }
    }

    void order(const lab::BotAccount& bot) {
        begin(bot);
        type(bot, "Nick");
        const Json keyboard = Json::parse(last_.json)["reply_markup"]["inline_keyboard"];
        const std::string label = keyboard[0][0]["text"].as_string().value_or("");
        said("(presses the button " + label + ")");
        user_.wait_answer(user_.press(last_, label));
        heard();
        type(bot, "2");
    }

    void search(const lab::BotAccount& bot) {
        user_.start(bot);
        said("@" + bot.username() + " ar ...");
        const std::string query = user_.inline_query(bot, "ar");
        const Json results = Json::parse(user_.wait_answer(query))["results"];
        if (results.size() == 0) throw std::runtime_error("the bot " + bot.username() + " found no planet");
        const std::string title = results[0]["title"].as_string().value_or("");
        std::cout << "  bot    (offers) " << title << '\n';
        said("(chooses it)");
        last_ = user_.choose(query, results[0]["id"].as_string().value_or(""), bot);
        said(last_.text);
    }

private:
    static void said(const std::string& text) { std::cout << "  Nick   " << text << '\n'; }

    static void show(const lab::Message& message, const char* what = "") {
        std::cout << "  bot    " << what << message.text << '\n';
        const Json keyboard = Json::parse(message.json)["reply_markup"]["inline_keyboard"];
        if (!keyboard) return;
        for (std::size_t row = 0; row < keyboard.size(); ++row) {
            std::cout << "        ";
            for (std::size_t column = 0; column < keyboard[row].size(); ++column) {
                std::cout << " [ " << keyboard[row][column]["text"].as_string().value_or("") << " ]";
            }
            std::cout << '\n';
        }
    }

    void begin(const lab::BotAccount& bot) {
        std::cout << "\n@" << bot.username() << '\n';
        user_.start(bot);
        said("/start");
        heard();
    }

    void heard() {
        last_ = user_.wait_message();
        show(last_);
    }

    void type(const lab::BotAccount& bot, const std::string& text) {
        user_.send_text(bot, text);
        said(text);
        heard();
    }

    /// The message as the bot has changed it.
    lab::Message changed(const std::string& before) const {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (std::chrono::steady_clock::now() < end) {
            if (const auto now = user_.reload(last_); now && now->text != before) return *now;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        throw std::runtime_error("the bot didn't change its message");
    }

    lab::User user_;
    lab::Message last_;
};

std::filesystem::path example_path(const std::string& name) {
    const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe");
    const std::filesystem::path program = own.parent_path() / "examples" / name;
    if (!std::filesystem::exists(program)) {
        throw std::runtime_error("the example " + program.string() + " isn't there; build it: cmake --build " +
                                 own.parent_path().string() + " --target " + name);
    }
    return program;
}

/// Holds the conversation of the script.
void talk(const std::vector<lab::BotAccount>& bots, const lab::User& user) {
    Conversation conversation(user);
    conversation.sums(bots.at(0));
    conversation.order(bots.at(1));
    std::cout << "\n@" << bots.at(2).username() << '\n';
    conversation.search(bots.at(2));
}

void wait_for_signal(const sigset_t& signals) {
    int number = 0;
    sigwait(&signals, &number);
}

int show(bool aio, bool script, int port) {
    // Blocked before the server's threads begin, so that they inherit it and only sigwait sees the signals.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    if (!script) pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    lab::Server server({.port = static_cast<std::uint16_t>(port)});
    const lab::User nick = server.new_user("Nick", "nick");
    server.new_user("Ann", "ann");
    std::vector<lab::BotAccount> bots;
    std::vector<std::unique_ptr<Child>> programs;
    for (const Player& player : players(aio)) {
        bots.push_back(server.bot(player.token, player.name, player.account));
        programs.push_back(std::make_unique<Child>(
            example_path(player.example),
            std::vector<std::string>{"TELEPOT_API_URL=" + server.url(), std::string("TELEPOT_TOKEN=") + player.token,
                                     "EXAMPLE_TIMEOUT=60"}));
    }
    std::cout << "A Bot API server listens. Its chats and what the bots do: " << server.url() << "/\n"
              << "Three examples talk to it: a quiz, an order of pizza, and planets to find in inline mode.\n"
              << std::flush;
    if (script) {
        talk(bots, nick);
    } else {
        std::cout << "Open the page, be Nick or Ann, and press START. Ctrl-C ends all of it." << std::endl;
        wait_for_signal(signals);
    }
    for (const auto& program : programs) {
        const int code = program->stop(std::chrono::seconds(15));
        if (code != 0) throw std::runtime_error("a bot ended with exit code " + std::to_string(code));
    }
    std::cout << "\nThe bots were asked to end, finished what they had in hand and did. They made "
              << server.calls().size() << " calls.\nNow write your own: `telepot new mybot`.\n";
    return 0;
}

}  // namespace

int run_demo_command(int argc, const char* const* argv) {
    CLI::App app{"Runs three example bots against a local Bot API server: on a page to talk to them, or by a script.",
                 "telepot demo"};
    bool aio = false;
    // Nobody is there to press anything if this isn't a terminal.
    bool script = isatty(STDOUT_FILENO) == 0;
    int port = 0;
    app.add_flag("--aio", aio, "Run the versions of the bots that are written with coroutines");
    app.add_flag("--script,!--page", script,
                 "Hold a conversation by itself and end; otherwise the page stays open (default on a terminal)");
    app.add_option("-p,--port", port, "Port to listen on; 0 = any free one")->check(CLI::Range(0, 65535));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    }
    return show(aio, script, port);
}

}  // namespace telepot::app
