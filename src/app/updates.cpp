// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/terminal.hpp"
#include "app/transcript.hpp"

namespace telepot::app {

namespace {

// What getUpdates gives at most.
constexpr std::size_t most_at_once = 100;

struct UpdatesOptions {
    UpdatesOptions() = default;
    ApiOptions api;
    bool once = false;
    bool confirm = false;
    bool as_json = false;
    std::optional<std::vector<std::string>> allowed;
    std::size_t count = 0;
    int wait = 25;
    double interval = 1;
};

/// Shows each update once. Without --confirm no offset is ever sent, so that Telegram keeps all of them for the bot.
class Tail {
public:
    explicit Tail(const UpdatesOptions& options) : options_(options), api_(options.api.connect()) {}

    void run() {
        do {
            const std::size_t shown = fetch();
            if (options_.once || enough()) break;
            if (shown == 0 && waiting_ > 0) pause();
        } while (true);
        if (options_.confirm) confirm();
    }

private:
    bool enough() const { return options_.count > 0 && shown_ >= options_.count; }

    /// How many were new.
    std::size_t fetch() {
        json arguments{{"timeout", options_.once ? 0 : options_.wait}};
        if (options_.confirm && next_) arguments["offset"] = *next_;
        if (options_.allowed) arguments["allowed_updates"] = *options_.allowed;
        const json updates = api_.call("getUpdates", arguments, {}, options_.once ? 0 : options_.wait);
        waiting_ = options_.confirm ? 0 : updates.size();
        std::size_t shown = 0;
        for (const json& update : updates) {
            if (enough()) break;
            const auto id = update.at("update_id").get<std::int64_t>();
            if (!seen_.insert(id).second) continue;
            next_ = std::max(next_.value_or(id + 1), id + 1);
            show(update, id);
            ++shown;
        }
        forget_confirmed(updates);
        warn_of_full_queue();
        return shown;
    }

    void show(const json& update, std::int64_t id) {
        ++shown_;
        if (options_.as_json) {
            std::cout << to_text(update) << std::endl;
        } else {
            std::cout << paint(std::to_string(id), Colour::dim) << "  " << update_line(update) << std::endl;
        }
    }

    /// Somebody else may confirm: what isn't there any more needn't be remembered.
    void forget_confirmed(const json& updates) {
        if (updates.empty()) return;
        const auto first = updates.front().at("update_id").get<std::int64_t>();
        if (!options_.confirm) seen_.erase(seen_.begin(), seen_.lower_bound(first));
    }

    void warn_of_full_queue() {
        if (waiting_ < most_at_once || warned_ || options_.once) return;
        warned_ = true;
        std::cerr << "telepot updates: " << waiting_
                  << " updates wait, and Telegram shows no further ones until these are confirmed: by your bot, or "
                     "with --confirm.\n";
    }

    void pause() const { std::this_thread::sleep_for(std::chrono::duration<double>(options_.interval)); }

    void confirm() {
        if (next_) api_.call("getUpdates", {{"offset", *next_}, {"timeout", 0}, {"limit", 1}});
    }

    const UpdatesOptions& options_;
    Api api_;
    std::set<std::int64_t> seen_;
    std::optional<std::int64_t> next_;
    std::size_t waiting_ = 0;
    std::size_t shown_ = 0;
    bool warned_ = false;
};

}  // namespace

Action describe_updates(CLI::App& app) {
    const auto options = std::make_shared<UpdatesOptions>();
    app.add_flag("--once", options->once, "Show what waits now, and end");
    app.add_option("-n,--count", options->count, "End after so many updates")->type_name("N");
    app.add_flag("--confirm", options->confirm, "Confirm what was shown: your bot won't get it");
    app.add_option("--allowed", options->allowed,
                   "Kinds, as message,callback_query. Telegram remembers this for the bot, too")
        ->delimiter(',');
    app.add_option("--wait", options->wait, "Length of a long poll, in seconds; 25 if not given")
        ->check(CLI::Range(0, 50))
        ->type_name("SECONDS");
    app.add_option("--interval", options->interval, "Pause between looks while known updates wait; 1 if not given")
        ->check(CLI::Range(0.01, 3600.0))
        ->type_name("SECONDS");
    app.add_flag("--json", options->as_json, "Print each Update object on a line");
    options->api.describe(app);
    app.footer(
        "Telegram keeps an update until it is confirmed by a getUpdates call that asks for later ones. This command\n"
        "never does so unless --confirm is given: it shows the 100 oldest waiting updates, and your bot gets them all\n"
        "the same. With 100 waiting, later ones can't be seen without confirming.\n"
        "While it runs, a bot that polls is disturbed: Telegram allows one getUpdates at a time and ends the other\n"
        "with 409. With a webhook set it can't run: telepot webhook delete.\n\n"
        "  telepot updates\n"
        "  telepot updates --once --json | jq .message.text");
    return [options] {
        Tail(*options).run();
        return exit_ok;
    };
}

}  // namespace telepot::app
