// SPDX-License-Identifier: MIT
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/message_options.hpp"
#include "telepot/text/split.hpp"

namespace telepot::app {

namespace {

struct SendOptions {
    SendOptions() = default;
    ApiOptions api;
    MessageOptions message;
    std::string chat;
    std::vector<std::string> words;
    bool no_preview = false;
    bool as_json = false;
};

std::string text_of(const SendOptions& options) {
    std::string text;
    if (options.words.empty() || (options.words.size() == 1 && options.words[0] == "-")) {
        text = read_standard_input("the text");
        while (!text.empty() && text.back() == '\n') text.pop_back();
    } else {
        for (const std::string& word : options.words) text += (text.empty() ? "" : " ") + word;
    }
    if (text.empty()) throw UsageError("the text is empty");
    return text;
}

/// A plain text of any length; formatting can't be cut without knowing what it means, so that is left to the sender.
std::vector<std::string> pieces_of(const SendOptions& options) {
    std::string text = text_of(options);
    std::vector<std::string> pieces;
    if (options.message.parse_mode().empty()) {
        for (const text::Text& piece : text::split_text(text::Text(text))) pieces.push_back(piece.text());
    }
    if (pieces.empty()) pieces.push_back(std::move(text));
    return pieces;
}

int send(const SendOptions& options) {
    json arguments{{"chat_id", chat_id(options.chat)}};
    options.message.add_to(arguments);
    if (options.no_preview) arguments["link_preview_options"] = {{"is_disabled", true}};
    const std::vector<std::string> pieces = pieces_of(options);
    Api api = options.api.connect();
    for (const std::string& piece : pieces) {
        arguments["text"] = piece;
        const json message = api.call("sendMessage", arguments);
        std::cout << (options.as_json ? to_text(message) : "Sent " + describe_sent(message)) << std::endl;
    }
    return exit_ok;
}

}  // namespace

Action describe_send(CLI::App& app) {
    const auto options = std::make_shared<SendOptions>();
    app.add_option("CHAT_ID", options->chat, "A number, or @name of a public chat")->required()->type_name("");
    app.add_option("TEXT", options->words, "Words of the text; standard input if there are none, or -")->type_name("");
    options->message.describe(app);
    app.add_flag("--no-preview", options->no_preview, "No preview of links")->group("Message");
    app.add_flag("--json", options->as_json, "Print each Message object on a line");
    options->api.describe(app);
    app.footer(
        "A plain text that is too long for one message becomes several.\n\n"
        "  telepot send 42 \"Backup done\"\n"
        "  make 2>&1 | tail | telepot send @my_channel --silent\n"
        "  telepot send 42 '<b>Down</b>' --parse-mode HTML");
    return [options] { return send(*options); };
}

}  // namespace telepot::app
