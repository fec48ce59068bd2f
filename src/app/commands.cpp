// SPDX-License-Identifier: MIT
#include "app/command.hpp"
#include "app/demo.hpp"
#include "lab/command.hpp"

namespace telepot::app {

namespace {

constexpr std::string_view here = "Without Telegram, on this machine";
constexpr std::string_view api = "Talk to the Bot API";
constexpr std::string_view work = "Build and look after a bot";

constexpr Command table[] = {
    {"lab", "Serve the Bot API here, with users who write to your bot", here, nullptr, lab::run_lab_command},
    {"run", "Run a bot with a lab of its own; restart it when it is rebuilt", here, describe_run},
    {"chat", "Talk with a bot in the terminal", here, describe_chat},
    {"mcp", "Let a coding agent play the user (Model Context Protocol)", here, describe_mcp},
    {"demo", "Watch an example bot at work", here, nullptr, run_demo_command},
    {"me", "Show who the bot is and what it may do", api, describe_me},
    {"send", "Send a text", api, describe_send},
    {"upload", "Send files, with a progress bar", api, describe_upload},
    {"updates", "Show updates as they come, without taking them away", api, describe_updates},
    {"webhook", "Show, set or delete the webhook", api, describe_webhook},
    {"call", "Call any method; parameters are checked first", api, describe_call},
    {"new", "Write a project: bot, test, Dockerfile, service, workflow", work, describe_new},
    {"doctor", "Find out why a bot gets nothing", work, describe_doctor},
    {"store", "Look into a bot's store; export, import, compact, check it", work, describe_store},
    {"inbox", "Show what waits or was set aside in a store; retry or drop it", work, describe_inbox},
    {"completion", "Print the completion script for your shell", work, describe_completion},
    {"version", "Show the versions of the library and of the Bot API", work, describe_version},
};

}  // namespace

std::span<const Command> commands() {
    return table;
}

}  // namespace telepot::app
