// SPDX-License-Identifier: MIT
// What the webhook examples take from the environment.
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include "telepot/webhook_server.hpp"

namespace example {

/// The bot's public address, as "https://bot.example.org:8443/hook": WEBHOOK_URL.
inline std::string_view hook_url() {
    if (const char* given = std::getenv("WEBHOOK_URL")) return given;
    throw std::runtime_error(
        "set WEBHOOK_URL to the address where Telegram reaches this program. Further variables:\n"
        "WEBHOOK_PORT  the port to listen on (8443)\n"
        "WEBHOOK_CERT, WEBHOOK_KEY  PEM files; without them it listens on 127.0.0.1, for a proxy in front");
}

/// WEBHOOK_PORT, WEBHOOK_CERT and WEBHOOK_KEY.
inline telepot::WebhookServerOptions hook_server() {
    telepot::WebhookServerOptions options;
    if (const char* port = std::getenv("WEBHOOK_PORT")) options.port = static_cast<std::uint16_t>(std::atoi(port));
    if (const char* certificate = std::getenv("WEBHOOK_CERT")) options.certificate_file = certificate;
    if (const char* key = std::getenv("WEBHOOK_KEY")) options.key_file = key;
    return options;
}

/// With another Bot API server than Telegram's any port will do.
inline telepot::WebhookSetupOptions hook_setup() {
    telepot::WebhookSetupOptions options;
    options.local_api_server = std::getenv("TELEPOT_API_URL") != nullptr;
    options.remove_on_stop = true;
    return options;
}

}  // namespace example
