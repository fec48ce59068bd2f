// SPDX-License-Identifier: MIT
#include "app/message_options.hpp"

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

void MessageOptions::describe(CLI::App& app) {
    constexpr auto group = "Message";
    app.add_option("--parse-mode", parse_mode_, "How the text is formatted")
        ->check(CLI::IsMember({"HTML", "MarkdownV2", "Markdown"}))
        ->group(group);
    app.add_option("--reply-to", reply_to_, "Reply to this message")->type_name("MESSAGE_ID")->group(group);
    app.add_option("--thread", thread_, "Topic of a forum (message_thread_id)")->type_name("ID")->group(group);
    app.add_flag("--silent", silent_, "Without a sound (disable_notification)")->group(group);
    app.add_flag("--protect", protect_, "No forwarding, no saving (protect_content)")->group(group);
    app.add_option("--reply-markup", reply_markup_, "Keyboard, as JSON")->type_name("JSON")->group(group);
    app.add_option("--effect", effect_, "Effect (message_effect_id)")->type_name("ID")->group(group);
}

void MessageOptions::add_to(json& arguments) const {
    if (!parse_mode_.empty()) arguments["parse_mode"] = parse_mode_;
    if (reply_to_) arguments["reply_parameters"] = {{"message_id", *reply_to_}};
    if (thread_) arguments["message_thread_id"] = *thread_;
    if (silent_) arguments["disable_notification"] = true;
    if (protect_) arguments["protect_content"] = true;
    if (!reply_markup_.empty()) arguments["reply_markup"] = parse_option("--reply-markup", reply_markup_);
    if (!effect_.empty()) arguments["message_effect_id"] = effect_;
}

std::string describe_sent(const json& message) {
    const json chat = message.value("chat", json::object());
    std::string name = chat.value("title", chat.value("first_name", ""));
    const std::string id = std::to_string(chat.value("id", std::int64_t{0}));
    name = name.empty() ? id : one_line(name, 60) + " (" + id + ")";
    return "message " + std::to_string(message.value("message_id", std::int64_t{0})) + " to " + name;
}

}  // namespace telepot::app
