// SPDX-License-Identifier: MIT
// setWebhook, deleteWebhook, getWebhookInfo.
#include <algorithm>
#include <array>
#include <cctype>

#include "lab/registry.hpp"
#include "lab/webhook/hook_url.hpp"

namespace telepot::lab {

namespace {

void require_good_url(const CallContext& call, const std::string& url) {
    const auto address = parse_hook_url(url);
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

void drop_pending(CallContext& call) {
    if (!call.flag("drop_pending_updates")) return;
    for (const QueuedUpdate& update : call.bot.queue) call.world.note_confirmed(call.bot, update);
    call.bot.queue.clear();
}

json remove_webhook(CallContext& call) {
    BotRecord& bot = call.bot;
    drop_pending(call);
    call.description = bot.webhook.url.empty() ? "Webhook is already deleted" : "Webhook was deleted";
    bot.webhook = WebhookState();
    ++bot.webhook_revision;
    call.world.webhook_changed(bot);
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
    drop_pending(call);
    call.description = bot.webhook.url == url ? "Webhook is already set" : "Webhook was set";
    bot.webhook = std::move(hook);
    ++bot.webhook_revision;
    if (bot.waiter) {
        const auto refuse = std::move(bot.waiter->refuse);
        bot.waiter.reset();
        refuse("terminated by setWebhook request");
    }
    call.world.webhook_changed(bot);
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
    const std::string& address = hook.ip_address.empty() ? hook.resolved_address : hook.ip_address;
    if (!address.empty()) info["ip_address"] = address;
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
