// SPDX-License-Identifier: MIT
#include "app/demo.hpp"

#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

#include <CLI/CLI.hpp>

#include "app/child.hpp"
#include "telepot/json.hpp"
#include "telepot/lab.hpp"

namespace telepot::app {

namespace {

constexpr const char* token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

/// The conversation: what the user does, and what the bot says to it.
class Conversation {
public:
    explicit Conversation(lab::Server& server)
        : bot_(server.bot(token, "Keyboards", "keyboards_bot")), user_(server.new_user("Nick", "nick")) {}

    void run() {
        user_.start(bot_);
        said("/start");
        heard();
        type("c");
        type("i");
        press("alert");
        press("edit");
        const lab::Message edited = user_.wait_edit(last_, "NEW MESSAGE HERE!");
        std::cout << "  bot    (changes its message) " << edited.text << '\n';
        type("h");
        type("f");
    }

private:
    static void said(const std::string& text) { std::cout << "  Nick   " << text << '\n'; }

    void heard() {
        const lab::Message message = user_.wait_message();
        std::cout << "  bot    " << message.text << '\n';
        const Json keyboard = Json::parse(message.json)["reply_markup"]["inline_keyboard"];
        if (!keyboard) return;
        last_ = message;
        for (std::size_t row = 0; row < keyboard.size(); ++row) {
            std::cout << "         [ " << keyboard[row][0]["text"].as_string().value_or("") << " ]\n";
        }
    }

    void type(const std::string& text) {
        user_.send_text(bot_, text);
        said(text);
        heard();
    }

    void press(const std::string& data) {
        const std::string query = user_.press(last_, data);
        said("(presses the button: " + data + ")");
        const Json answer = Json::parse(user_.wait_answer(query));
        const std::string text = answer["text"].as_string().value_or("");
        if (!text.empty()) std::cout << "  bot    (shows) " << text << '\n';
    }

    lab::BotAccount bot_;
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

int show(const std::string& example) {
    const std::filesystem::path program = example_path(example);
    lab::Server server;
    std::cout << "A Bot API server listens on " << server.url() << "\n"
              << "The example bot " << example << " talks to it, and so does Nick:\n\n"
              << std::flush;
    Conversation conversation(server);
    Child bot(program, {"TELEPOT_API_URL=" + server.url(), std::string("TELEPOT_TOKEN=") + token});
    conversation.run();
    const int code = bot.stop(std::chrono::seconds(15));
    if (code != 0) throw std::runtime_error("the bot ended with exit code " + std::to_string(code));
    std::cout << "\nThe bot was asked to end, finished what it had in hand and did. It made " << server.calls().size()
              << " calls.\nNow write your own: `telepot lab` gives you a server and a token to try it with.\n";
    return 0;
}

}  // namespace

int run_demo_command(int argc, const char* const* argv) {
    CLI::App app{"Runs an example bot against a local Bot API server and shows their conversation.", "telepot demo"};
    bool aio = false;
    app.add_flag("--aio", aio, "Run the version of the bot that is written with coroutines");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    }
    return show(aio ? "keyboards_aio" : "keyboards");
}

}  // namespace telepot::app
