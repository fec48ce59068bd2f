// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
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

constexpr std::size_t kPage = 1000;

struct StoreOptions {
    StoreOptions() = default;
    std::string file;
    std::string kind;
    std::string key;
    std::string prefix;
    std::string other;  // file to export to, or to import from
    std::size_t most = 1000;
    bool replace = false;
    bool as_json = false;
};

std::string size_text(std::int64_t bytes) {
    if (bytes < 10'000) return std::to_string(bytes) + " B";
    if (bytes < 10'000'000) return std::to_string(bytes / 1000) + " kB";
    return std::to_string(bytes / 1'000'000) + " MB";
}

int info(const StoreOptions& options) {
    const store::FileFacts facts = store::facts(options.file);
    if (options.as_json) {
        json kinds = json::object();
        for (const auto& kind : facts.kinds) kinds[kind.name] = {{"items", kind.items}, {"bytes", kind.bytes}};
        std::cout << to_text({{"file", options.file},
                              {"schema", facts.schema},
                              {"bytes", facts.file_bytes},
                              {"wal_bytes", facts.wal_bytes},
                              {"free_bytes", facts.free_bytes},
                              {"kinds", kinds}})
                  << '\n';
        return exit_ok;
    }
    std::cout << paint(printable(options.file), Colour::bold) << ": schema " << facts.schema << ", "
              << size_text(facts.file_bytes) << " (" << size_text(facts.free_bytes) << " of them free), and "
              << size_text(facts.wal_bytes) << " in its log\n";
    if (facts.kinds.empty()) std::cout << "  nothing is in it\n";
    for (const auto& kind : facts.kinds) {
        std::cout << "  " << printable(kind.name) << std::string(16 - std::min<std::size_t>(15, kind.name.size()), ' ')
                  << kind.items << " items, " << size_text(kind.bytes) << '\n';
    }
    return exit_ok;
}

json as_json(std::string_view kind, const StoreItem& item) {
    json line{{"kind", kind}, {"key", item.key}, {"value", item.value}};
    if (item.time) line["time"] = *item.time;
    return line;
}

/// Calls f with each item of the wanted kind, or of all, until it says that it is enough.
template <class F>
void each_item(const StoreOptions& options, F f) {
    const Store store = store::open_to_read(options.file);
    for (const auto& kind : store::facts(options.file).kinds) {
        if (!options.kind.empty() && kind.name != options.kind) continue;
        std::string after;
        for (;;) {
            const auto items = store.backend().range(kind.name, after, kPage);
            for (const StoreItem& item : items) {
                if (item.key.starts_with(options.prefix) && !f(kind.name, item)) return;
            }
            if (items.size() < kPage) break;
            after = items.back().key;
        }
    }
}

int list(const StoreOptions& options) {
    std::size_t count = 0;
    bool more = false;
    each_item(options, [&](const std::string& kind, const StoreItem& item) {
        more = count == options.most;
        if (more) return false;
        ++count;
        if (options.as_json) {
            std::cout << to_text(as_json(kind, item)) << '\n';
        } else {
            std::cout << printable(kind) << "  " << printable(item.key) << "  "
                      << size_text(static_cast<std::int64_t>(item.value.size())) << '\n';
        }
        return true;
    });
    if (more) std::cerr << "There are more; -n shows more than " << options.most << ".\n";
    return exit_ok;
}

int show(const StoreOptions& options) {
    const Store store = store::open_to_read(options.file);
    const std::optional<std::string> value = store.backend().get(options.kind, options.key);
    if (!value) throw UsageError("there is no " + options.kind + " with the key " + options.key);
    if (options.as_json) {
        std::cout << to_text(as_json(options.kind, StoreItem(options.key, *value, {}))) << '\n';
    } else {
        const json parsed = json::parse(*value, nullptr, false);
        std::cout << (parsed.is_discarded() ? printable(*value) : printable(to_text(parsed))) << '\n';
    }
    return exit_ok;
}

int export_items(const StoreOptions& options) {
    std::ofstream file;
    const bool to_file = !options.other.empty() && options.other != "-";
    if (to_file) {
        file.open(options.other, std::ios::trunc);
        if (!file) throw std::runtime_error("the file " + options.other + " can't be written");
    }
    std::ostream& out = to_file ? file : std::cout;
    std::size_t count = 0;
    each_item(options, [&](const std::string& kind, const StoreItem& item) {
        out << as_json(kind, item).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
        ++count;
        return true;
    });
    out.flush();
    if (!out) throw std::runtime_error("the export couldn't be written to its end: is the disk full?");
    std::cerr << count << " items were exported.\n";
    return exit_ok;
}

class Import {
public:
    Import(const Store& store, bool replace) : store_(store), replace_(replace) {}

    void add(const std::string& line, std::size_t number) {
        const json item = json::parse(line, nullptr, false);
        if (!item.is_object() || !item.value("kind", json()).is_string() || !item.value("key", json()).is_string() ||
            !item.value("value", json()).is_string()) {
            throw UsageError(
                "line " + std::to_string(number) +
                " is no item: {\"kind\": ..., \"key\": ..., \"value\": ...} is wanted, as export writes it");
        }
        const std::string& kind = *kinds_.insert(item["kind"].get<std::string>()).first;
        const auto key = item["key"].get<std::string>();
        if (!replace_ && store_.backend().get(kind, key)) {
            throw UsageError("line " + std::to_string(number) + ": the store has " + kind + "/" + key +
                             " already; nothing was imported. --replace overwrites what is there");
        }
        std::optional<std::int64_t> time;
        if (item.contains("time")) time = item["time"].get<std::int64_t>();
        batch_.put(kind, key, item["value"].get<std::string>(), time);
        ++count_;
    }
    std::size_t commit() {
        commit_and_wait(store_.backend(), std::move(batch_));
        return count_;
    }

private:
    const Store& store_;
    const bool replace_;
    std::set<std::string> kinds_;  // which the batch refers to
    StoreBatch batch_;
    std::size_t count_ = 0;
};

int import_items(const StoreOptions& options) {
    std::ifstream file;
    if (options.other != "-") {
        file.open(options.other);
        if (!file) throw UsageError("the file " + options.other + " can't be read");
    }
    std::istream& in = options.other != "-" ? file : std::cin;
    const Store store = sqlite_store(options.file);
    Import import(store, options.replace);
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (!line.empty()) import.add(line, number);
    }
    std::cout << import.commit() << " items were imported into " << printable(options.file) << ".\n";
    return exit_ok;
}

int compact(const StoreOptions& options) {
    const std::int64_t before = store::facts(options.file).file_bytes;
    store::compact(options.file);
    std::cout << size_text(before) << " have become " << size_text(store::facts(options.file).file_bytes) << ".\n";
    return exit_ok;
}

int check(const StoreOptions& options) {
    std::vector<std::string> faults = store::faults(options.file);
    if (faults.empty()) faults = durable::inconsistencies(store::open_to_read(options.file).backend());
    if (options.as_json) {
        std::cout << to_text({{"file", options.file}, {"faults", faults}}) << '\n';
    } else {
        for (const std::string& fault : faults) std::cout << printable(fault) << '\n';
        if (faults.empty()) std::cout << printable(options.file) << " is whole.\n";
    }
    return faults.empty() ? exit_ok : exit_failed;
}

using Work = int (*)(const StoreOptions&);

CLI::App* add(CLI::App& app, std::vector<std::pair<CLI::App*, Work>>& all, const char* name, const char* what,
              Work work) {
    CLI::App* const sub = app.add_subcommand(name, what);
    all.emplace_back(sub, work);
    return sub;
}

}  // namespace

Action describe_store(CLI::App& app) {
    const auto options = std::make_shared<StoreOptions>();
    std::vector<std::pair<CLI::App*, Work>> all;
    app.require_subcommand(0, 1);
    app.add_option("FILE", options->file, "The store, as sqlite_store() names it")->required()->type_name("");
    CLI::App* sub = add(app, all, "info", "Say how big it is and what is in it", info);
    sub->add_flag("--json", options->as_json, "Print an object");
    sub = add(app, all, "list", "List items: kind, key, size", list);
    sub->add_option("KIND", options->kind, "Only of this kind, as conversation")->type_name("");
    sub->add_option("--prefix", options->prefix, "Only keys that begin like this");
    sub->add_option("-n,--most", options->most, "So many at most (1000)");
    sub->add_flag("--json", options->as_json, "Print an object a line, with the value");
    sub = add(app, all, "show", "Show the value of an item", show);
    sub->add_option("KIND", options->kind, "Its kind, as conversation")->required()->type_name("");
    sub->add_option("KEY", options->key, "Its key, as list shows it")->required()->type_name("");
    sub->add_flag("--json", options->as_json, "Print an object with kind and key");
    sub = add(app, all, "export", "Write all items as lines of JSON", export_items);
    sub->add_option("FILE", options->other, "Where to; unset: standard output")->type_name("");
    sub->add_option("--kind", options->kind, "Only of this kind");
    sub = add(app, all, "import", "Read items that export has written, all or none", import_items);
    sub->add_option("FILE", options->other, "Where from; -: standard input")->required()->type_name("");
    sub->add_flag("--replace", options->replace, "Overwrite items that are there");
    add(app, all, "compact", "Make the file as small as it can be; the bot must not run", compact);
    sub = add(app, all, "check", "Find out whether it is whole", check);
    sub->add_flag("--json", options->as_json, "Print an object");
    app.footer(
        "  telepot store bot.db\n"
        "  telepot store bot.db list conversation\n"
        "  telepot store bot.db export backup.jsonl");
    return [options, all] {
        for (const auto& [sub_app, work] : all) {
            if (sub_app->parsed()) return work(*options);
        }
        return info(*options);
    };
}

}  // namespace telepot::app
