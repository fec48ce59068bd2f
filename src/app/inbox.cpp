// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ctime>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/json.hpp"
#include "app/terminal.hpp"
#include "durable/care.hpp"
#include "store/sqlite_tool.hpp"

namespace telepot::app {

namespace {

using durable::Matter;

struct InboxOptions {
    InboxOptions() = default;
    std::string file;
    std::vector<std::string> keys;
    bool all = false;
    bool as_json = false;
};

json as_json(const Matter& matter) {
    json result{{"key", matter.key}, {"state", durable::name_of(matter.state)}};
    if (matter.update_id != 0) result["update_id"] = matter.update_id;
    if (!matter.conversation.empty()) result["conversation"] = matter.conversation;
    if (!matter.reason.empty()) result["reason"] = matter.reason;
    if (matter.at != 0) result["at"] = matter.at;
    const json content = json::parse(matter.text, nullptr, false);
    result["content"] = content.is_discarded() ? json(matter.text) : content;
    return result;
}

std::string date(std::int64_t at) {
    const auto time = static_cast<std::time_t>(at);
    std::tm broken{};
    char text[32];
    if (at == 0 || ::gmtime_r(&time, &broken) == nullptr) return "";
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", &broken));
}

int list(const InboxOptions& options) {
    const std::vector<Matter> matters = durable::matters(store::open_to_read(options.file).backend());
    if (options.as_json) {
        json all = json::array();
        for (const Matter& matter : matters) all.push_back(as_json(matter));
        std::cout << to_text(all) << '\n';
        return exit_ok;
    }
    if (matters.empty()) std::cout << "Nothing waits, and nothing was set aside.\n";
    for (const Matter& matter : matters) {
        std::cout << paint(std::string(durable::name_of(matter.state)),
                           matter.state == Matter::State::waiting ? Colour::bold : Colour::red)
                  << "  " << printable(matter.key);
        if (matter.update_id != 0) std::cout << "  update " << matter.update_id;
        if (matter.state == Matter::State::doubt) std::cout << "  " << one_line(matter.text, 200);
        if (!matter.reason.empty()) std::cout << "  " << one_line(matter.reason, 300);
        if (matter.at != 0) std::cout << "  " << date(matter.at);
        std::cout << '\n';
    }
    return exit_ok;
}

/// Those that are named, by the whole key or the number of the update; or all that were set aside.
std::vector<Matter> chosen(const InboxOptions& options, const Store& store) {
    std::vector<Matter> matters = durable::matters(store.backend());
    if (options.all) {
        std::erase_if(matters, [](const Matter& matter) { return matter.state == Matter::State::waiting; });
        return matters;
    }
    if (options.keys.empty()) throw UsageError("name what is meant by its key, as list shows it, or say --all");
    std::vector<Matter> result;
    for (const std::string& key : options.keys) {
        const std::size_t before = result.size();
        for (const Matter& matter : matters) {
            if (matter.key == key || (matter.update_id != 0 && std::to_string(matter.update_id) == key)) {
                result.push_back(matter);
            }
        }
        if (result.size() == before) throw UsageError("there is nothing with the key " + key + "; list shows the keys");
    }
    return result;
}

int show(const InboxOptions& options) {
    const Store store = store::open_to_read(options.file);
    for (const Matter& matter : chosen(options, store)) std::cout << printable(to_text(as_json(matter))) << '\n';
    return exit_ok;
}

int retry(const InboxOptions& options) {
    const Store store = store::open_to_write(options.file);
    std::size_t count = 0;
    for (const Matter& matter : chosen(options, store)) {
        if (options.all && matter.state != Matter::State::aside) continue;
        durable::retry(store.backend(), matter);
        ++count;
    }
    std::cout << count << (count == 1 ? " was" : " were") << " put back; the bot handles it when it starts.\n";
    return exit_ok;
}

int drop(const InboxOptions& options) {
    const Store store = store::open_to_write(options.file);
    const std::vector<Matter> matters = chosen(options, store);
    for (const Matter& matter : matters) durable::drop(store.backend(), matter);
    std::cout << matters.size() << (matters.size() == 1 ? " is" : " are") << " gone.\n";
    return exit_ok;
}

}  // namespace

Action describe_inbox(CLI::App& app) {
    const auto options = std::make_shared<InboxOptions>();
    app.require_subcommand(0, 1);
    app.add_option("FILE", options->file, "The store, as sqlite_store() names it")->required()->type_name("");
    CLI::App* const list_app = app.add_subcommand("list", "List what waits, was set aside, or was possibly sent");
    list_app->add_flag("--json", options->as_json, "Print a list of objects");
    CLI::App* const show_app = app.add_subcommand("show", "Show it whole, as JSON");
    CLI::App* const retry_app =
        app.add_subcommand("retry", "Put back what was set aside; the bot must not run meanwhile");
    CLI::App* const drop_app = app.add_subcommand("drop", "Remove it for good; the bot must not run meanwhile");
    for (CLI::App* const sub : {show_app, retry_app, drop_app}) {
        sub->add_option("KEY", options->keys, "Keys as list shows them, or numbers of updates")->type_name("");
        sub->add_flag("--all", options->all,
                      sub == retry_app ? "All updates that were set aside" : "All but what only waits");
    }
    app.footer(
        "  telepot inbox bot.db\n"
        "  telepot inbox bot.db show 500000017\n"
        "  telepot inbox bot.db retry --all");
    return [options, show_app, retry_app, drop_app] {
        if (show_app->parsed()) return show(*options);
        if (retry_app->parsed()) return retry(*options);
        return drop_app->parsed() ? drop(*options) : list(*options);
    };
}

}  // namespace telepot::app
