// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/finding.hpp"
#include "app/terminal.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::app {

namespace {

struct DoctorOptions {
    DoctorOptions() = default;
    ApiOptions api;
    bool no_poll = false;
    int poll_seconds = 6;
    double timeout = 10;
    bool as_json = false;
};

std::string name_of(Level level) {
    switch (level) {
        case Level::ok: return "ok";
        case Level::note: return "note";
        case Level::warning: return "warning";
        case Level::error: return "error";
    }
    return {};
}

Colour colour_of(Level level) {
    if (level == Level::ok) return Colour::green;
    if (level == Level::note) return Colour::cyan;
    return level == Level::warning ? Colour::yellow : Colour::red;
}

void print(const Finding& finding) {
    const std::string level = name_of(finding.level);
    std::cout << paint(level, colour_of(finding.level)) << std::string(9 - level.size(), ' ') << finding.check
              << std::string(17 - finding.check.size(), ' ') << printable(finding.text) << '\n';
    if (!finding.advice.empty()) std::cout << std::string(26, ' ') << "-> " << finding.advice << '\n';
    std::cout << std::flush;
}

void check_webhook(const json& info, const Findings& found) {
    const std::string url = info.value("url", "");
    if (url.empty()) {
        found({"webhook", Level::ok, "none is set, so getUpdates works"});
        return;
    }
    std::string text = "one is set: " + url + "; getUpdates is refused meanwhile";
    const std::string trouble = info.value("last_error_message", "");
    if (!trouble.empty()) text += ", and deliveries fail: " + trouble;
    found({"webhook", Level::warning, text,
           "If your bot polls: telepot webhook delete. If it should get webhooks: telepot webhook info."});
}

void check_allowed(const json& info, const Findings& found) {
    const json allowed = info.value("allowed_updates", json::array());
    if (allowed.empty()) {
        found({"allowed_updates", Level::ok,
               "the usual ones: all but chat_member, message_reaction and message_reaction_count"});
        return;
    }
    std::string names;
    for (const json& name : allowed) names += (names.empty() ? "" : ", ") + name.get<std::string>();
    const bool has_messages = std::ranges::find(allowed, json("message")) != allowed.end();
    found({"allowed_updates", has_messages ? Level::note : Level::warning, "only " + names + " come",
           "The last getUpdates or setWebhook asked for these, and Telegram remembers it. Ask for what you need once, "
           "or for [] to have the usual ones."});
}

void check_privacy(const json& me, const Findings& found) {
    if (me.value("can_read_all_group_messages", false)) {
        found({"privacy", Level::ok, "off: in groups the bot sees all messages"});
        return;
    }
    found(
        {"privacy", Level::note, "privacy mode is on: in groups the bot sees only commands, replies and mentions",
         "To see all messages: make it an administrator, or @BotFather, /setprivacy, Disable; then remove it from the "
         "group and add it again."});
}

/// Another poller ends our poll with 409, as ours ends its: whoever asks last wins, and both ask again and again.
void check_second_poller(Api& api, int seconds, const Findings& found) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::size_t waiting = 0;
    try {
        do {
            const auto left = std::chrono::ceil<std::chrono::seconds>(end - std::chrono::steady_clock::now()).count();
            waiting = api.call("getUpdates", {{"timeout", left}, {"limit", 1}}, {}, left).size();
            if (waiting > 0) std::this_thread::sleep_for(std::chrono::milliseconds(300));
        } while (std::chrono::steady_clock::now() < end);
    } catch (const ConflictError& conflict) {
        found({"second_poller", Level::error, "another program polls for this bot: " + conflict.description(),
               "Only one may. Find it and end it, or have @BotFather give you a new token (/revoke) if it isn't "
               "yours."});
        return;
    }
    if (waiting > 0) {
        found({"second_poller", Level::note, "none was seen, but updates wait, so nobody seems to take them",
               "Start your bot; telepot updates --once shows what waits."});
        return;
    }
    found({"second_poller", Level::ok, "nobody else polls"});
}

void check_bot(const DoctorOptions& options, const std::string& token, const Findings& found) {
    Api api(token, options.api.bot_options(options.api.api_url()));
    try {
        const json me = api.call("getMe");
        found({"token", Level::ok, "it is @" + me.value("username", "")});
        check_privacy(me, found);
    } catch (const TelegramError& refused) {
        if (refused.error_code() != 401 && refused.error_code() != 404) throw;
        found({"token", Level::error, "the server refuses it: " + refused.description(),
               "Copy it from @BotFather again: /mybots, API Token. A revoked token stays dead."});
        return;
    }
    const json info = api.call("getWebhookInfo");
    check_webhook(info, found);
    check_allowed(info, found);
    if (info.value("url", "").empty() && !options.no_poll) check_second_poller(api, options.poll_seconds, found);
}

std::string token_or_finding(const DoctorOptions& options, const Findings& found) {
    try {
        std::string token = options.api.token();
        const Api well_formed(token, options.api.bot_options(options.api.api_url()));
        return token;
    } catch (const Exception& wrong) {
        found({"token", Level::error, wrong.what(),
               "Put the token that @BotFather gave you into TELEPOT_TOKEN, or name a file with --token-file."});
        return {};
    }
}

int examine(const DoctorOptions& options) {
    Level worst = Level::ok;
    json all = json::array();
    const Findings found = [&](const Finding& finding) {
        worst = std::max(worst, finding.level);
        if (options.as_json) {
            all.push_back({{"check", finding.check},
                           {"level", name_of(finding.level)},
                           {"text", finding.text},
                           {"advice", finding.advice}});
        } else {
            print(finding);
        }
    };
    const bool reachable = check_network(options.api.api_url(), options.timeout, found);
    const std::string token = token_or_finding(options, found);
    try {
        if (reachable && !token.empty()) check_bot(options, token, found);
    } catch (const Exception& failed) {
        found({"api", Level::error, failed.what(), "Is TELEPOT_API_URL the address of a Bot API server?"});
    }
    if (options.as_json) std::cout << to_text(all) << '\n';
    if (worst == Level::error) return exit_unhealthy;
    return worst == Level::warning ? exit_warnings : exit_ok;
}

}  // namespace

Action describe_doctor(CLI::App& app) {
    const auto options = std::make_shared<DoctorOptions>();
    app.add_flag("--no-poll", options->no_poll, "Don't look for a second poller, which ends a running bot's poll");
    app.add_option("--poll-seconds", options->poll_seconds, "How long to look for one; 6 if not given")
        ->check(CLI::Range(0, 50))
        ->type_name("SECONDS");
    app.add_option("--patience", options->timeout, "Longest wait for a connection; 10 if not given")
        ->check(CLI::Range(0.1, 120.0))
        ->type_name("SECONDS");
    app.add_flag("--json", options->as_json, "Print a JSON array of findings");
    options->api.describe(app);
    app.footer(
        "Looks at the proxy, names, IPv6, TLS and the clock; then at the token, privacy mode, the webhook,\n"
        "allowed_updates, and at whether somebody else polls. Nothing is changed, no update is taken away.\n\n"
        "Exit codes: 0 all is well, 10 something should be looked at, 11 the bot can't work like this.");
    return [options] { return examine(*options); };
}

}  // namespace telepot::app
