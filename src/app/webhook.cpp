// SPDX-License-Identifier: MIT
#include <ctime>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

namespace {

struct WebhookOptions {
    WebhookOptions() = default;
    ApiOptions api;
    std::string url;
    std::string certificate;
    std::string ip_address;
    int max_connections = 0;
    std::vector<std::string> allowed;
    std::string secret_file;
    bool drop_pending = false;
    bool as_json = false;
};

std::string ago(std::int64_t date) {
    const std::int64_t seconds = std::time(nullptr) - date;
    if (seconds < 120) return std::to_string(seconds) + " s ago";
    if (seconds < 7200) return std::to_string(seconds / 60) + " min ago";
    if (seconds < 172800) return std::to_string(seconds / 3600) + " h ago";
    return std::to_string(seconds / 86400) + " days ago";
}

void row(std::string_view what, const std::string& value) {
    std::cout << "  " << what << std::string(18 - what.size(), ' ') << value << '\n';
}

void show(const json& info) {
    const std::string url = info.value("url", "");
    if (url.empty()) {
        std::cout << "No webhook is set: updates wait for getUpdates.\n";
    } else {
        std::cout << paint(printable(url), Colour::bold) << '\n';
    }
    row("waiting updates", std::to_string(info.value("pending_update_count", 0)));
    if (!url.empty()) {
        row("connections", "up to " + std::to_string(info.value("max_connections", 40)));
        row("own certificate", info.value("has_custom_certificate", false) ? "yes" : "no");
    }
    if (info.contains("ip_address")) row("address", printable(info.value("ip_address", "")));
    if (info.contains("last_error_date")) {
        row("last error", paint(one_line(info.value("last_error_message", ""), 300), Colour::red) + ", " +
                              ago(info.value("last_error_date", std::int64_t{0})));
    }
    if (info.contains("last_synchronization_error_date")) {
        row("last sync error", ago(info.value("last_synchronization_error_date", std::int64_t{0})));
    }
    std::string allowed;
    for (const json& kind : info.value("allowed_updates", json::array())) {
        allowed += (allowed.empty() ? "" : ", ") + printable(kind.get<std::string>());
    }
    row("allowed updates", allowed.empty() ? "the usual ones" : allowed);
}

int info(const WebhookOptions& options) {
    const json found = options.api.connect().call("getWebhookInfo");
    if (options.as_json) {
        std::cout << to_text(found) << '\n';
    } else {
        show(found);
    }
    return exit_ok;
}

std::string secret_of(const WebhookOptions& options) {
    std::string secret = read_file(options.secret_file);
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) secret.pop_back();
    if (secret.empty()) throw UsageError("the file " + options.secret_file + " holds no secret");
    return secret;
}

int set(const WebhookOptions& options) {
    json arguments{{"url", options.url}};
    if (options.url.empty()) throw UsageError("the URL is empty; telepot webhook delete takes a webhook away");
    if (!options.ip_address.empty()) arguments["ip_address"] = options.ip_address;
    if (options.max_connections > 0) arguments["max_connections"] = options.max_connections;
    if (!options.allowed.empty()) arguments["allowed_updates"] = options.allowed;
    if (!options.secret_file.empty()) arguments["secret_token"] = secret_of(options);
    if (options.drop_pending) arguments["drop_pending_updates"] = true;
    std::vector<codec::FilePart> files;
    if (!options.certificate.empty()) files.emplace_back("certificate", InputFile::path(options.certificate));
    options.api.connect().call("setWebhook", arguments, std::move(files));
    std::cout << "The webhook is set. telepot webhook info tells how deliveries go.\n";
    return exit_ok;
}

int remove(const WebhookOptions& options) {
    json arguments = json::object();
    if (options.drop_pending) arguments["drop_pending_updates"] = true;
    options.api.connect().call("deleteWebhook", arguments);
    std::cout << "No webhook is set now" << (options.drop_pending ? ", and no update is waiting" : "") << ".\n";
    return exit_ok;
}

void describe_set(CLI::App& app, WebhookOptions& options) {
    app.add_option("URL", options.url, "https://..., where Telegram posts updates")->required()->type_name("");
    app.add_option("--certificate", options.certificate, "Public certificate (PEM), if it is self-signed")
        ->check(CLI::ExistingFile);
    app.add_option("--secret-file", options.secret_file, "File with the secret_token of the requests' header")
        ->check(CLI::ExistingFile);
    app.add_option("--ip-address", options.ip_address, "Send to this address in place of what DNS says");
    app.add_option("--max-connections", options.max_connections, "Deliveries at a time, 1 to 100")
        ->check(CLI::Range(1, 100));
    app.add_option("--allowed", options.allowed, "Kinds of updates, as message,callback_query")->delimiter(',');
    app.add_flag("--drop-pending", options.drop_pending, "Forget updates that wait");
    options.api.describe(app);
}

}  // namespace

Action describe_webhook(CLI::App& app) {
    const auto options = std::make_shared<WebhookOptions>();
    app.require_subcommand(1);
    CLI::App* const info_app = app.add_subcommand("info", "Show the webhook and how its deliveries go");
    info_app->add_flag("--json", options->as_json, "Print the WebhookInfo object");
    options->api.describe(*info_app);
    CLI::App* const set_app = app.add_subcommand("set", "Have updates posted to a URL");
    describe_set(*set_app, *options);
    CLI::App* const delete_app = app.add_subcommand("delete", "Go back to getUpdates");
    delete_app->add_flag("--drop-pending", options->drop_pending, "Forget updates that wait");
    options->api.describe(*delete_app);
    app.footer(
        "  telepot webhook info\n"
        "  telepot webhook set https://bot.example.com/hook --secret-file secret.txt\n"
        "  telepot webhook delete");
    return [options, info_app, set_app] {
        if (info_app->parsed()) return info(*options);
        return set_app->parsed() ? set(*options) : remove(*options);
    };
}

}  // namespace telepot::app
