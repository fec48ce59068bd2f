// SPDX-License-Identifier: MIT
// setWebhook, deleteWebhook, getWebhookInfo.
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

#include "lab/registry.hpp"

namespace telepot::lab {

namespace {

struct HookAddress {
    HookAddress() = default;

    bool https = false;
    std::string host;
    int port = 0;
};

std::optional<HookAddress> parse_address(std::string_view url) {
    HookAddress address;
    constexpr std::string_view secure = "https://";
    constexpr std::string_view plain = "http://";
    if (url.substr(0, secure.size()) == secure) {
        address.https = true;
        url.remove_prefix(secure.size());
    } else if (url.substr(0, plain.size()) == plain) {
        url.remove_prefix(plain.size());
    } else {
        return std::nullopt;
    }
    std::string_view authority = url.substr(0, url.find_first_of("/?#"));
    authority.remove_prefix(authority.rfind('@') == std::string_view::npos ? 0 : authority.rfind('@') + 1);
    address.port = address.https ? 443 : 80;
    const std::size_t colon = authority.rfind(':');
    const bool has_port = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos;
    if (has_port) {
        const std::string_view text = authority.substr(colon + 1);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), address.port);
        if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
        authority = authority.substr(0, colon);
    }
    address.host = std::string(authority);
    if (address.host.empty()) return std::nullopt;
    return address;
}

void require_good_url(const CallContext& call, const std::string& url) {
    const auto address = parse_address(url);
    if (!address) throw bad_request("bad webhook: invalid webhook URL specified");
    if (call.world.options().local_mode) return;
    if (!address->https) throw bad_request("bad webhook: An HTTPS URL must be provided for webhook");
    constexpr std::array<int, 4> ports{443, 80, 88, 8443};
    if (std::find(ports.begin(), ports.end(), address->port) == ports.end()) {
        throw bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }
}

void require_good_secret(const std::string& secret) {
    if (secret.size() > 256) throw bad_request("secret token is too long");
    const bool good = std::all_of(secret.begin(), secret.end(),
                                  [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; });
    if (!good) throw bad_request("secret token contains unallowed characters");
}

json remove_webhook(CallContext& call) {
    BotRecord& bot = call.bot;
    if (call.flag("drop_pending_updates")) bot.queue.clear();
    call.description = bot.webhook.url.empty() ? "Webhook is already deleted" : "Webhook was deleted";
    bot.webhook = WebhookState();
    return true;
}

json set_webhook(CallContext& call) {
    const std::string url = call.text("url");
    if (url.empty()) return remove_webhook(call);
    require_good_url(call, url);
    require_good_secret(call.text("secret_token"));
    WebhookState hook;
    hook.url = url;
    hook.secret_token = call.text("secret_token");
    hook.ip_address = call.text("ip_address");
    hook.max_connections = static_cast<int>(std::clamp<std::int64_t>(call.integer("max_connections", 40), 1, 100));
    if (call.has("certificate")) {
        const FileArgument certificate = call.file(call.text("certificate"));
        if (certificate.upload == nullptr) throw bad_request("certificate must be uploaded as a file");
        hook.certificate = *certificate.upload->bytes;
    }
    BotRecord& bot = call.bot;
    set_allowed_updates(call);
    if (call.flag("drop_pending_updates")) bot.queue.clear();
    call.description = bot.webhook.url == url ? "Webhook is already set" : "Webhook was set";
    bot.webhook = std::move(hook);
    if (bot.waiter) {
        const auto refuse = std::move(bot.waiter->refuse);
        bot.waiter.reset();
        refuse("terminated by setWebhook request");
    }
    if (!bot.queue.empty() && call.world.on_webhook_update) call.world.on_webhook_update(bot);
    return true;
}

json get_webhook_info(CallContext& call) {
    BotRecord& bot = call.bot;
    call.world.drop_expired(bot);
    const WebhookState& hook = bot.webhook;
    json info{{"url", hook.url},
              {"has_custom_certificate", !hook.certificate.empty()},
              {"pending_update_count", bot.queue.size()}};
    if (!hook.url.empty()) info["max_connections"] = hook.max_connections;
    if (!hook.ip_address.empty()) info["ip_address"] = hook.ip_address;
    if (hook.last_error_date != 0) {
        info["last_error_date"] = hook.last_error_date;
        info["last_error_message"] = hook.last_error_message;
    }
    if (bot.allowed_updates) info["allowed_updates"] = *bot.allowed_updates;
    return info;
}

constexpr MethodEntry table[] = {
    {"setWebhook", set_webhook}, {"deleteWebhook", remove_webhook}, {"getWebhookInfo", get_webhook_info}};

}  // namespace

std::span<const MethodEntry> webhook_methods() {
    return table;
}

}  // namespace telepot::lab
