// SPDX-License-Identifier: MIT
// What a webhook server makes of a request before it looks at the update. No sockets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/ip_address.hpp"

namespace telepot::protocol {

/// Whether two secrets are the same; takes the same time wherever they differ.
bool same_secret(std::string_view given, std::string_view wanted) noexcept;
/// 1 to 256 characters of A-Z a-z 0-9 _ -, which the Bot API allows.
bool good_secret(std::string_view secret) noexcept;

/// What counts of a request. Views.
struct WebhookRequest {
    std::string_view method;
    std::string_view target;                      ///< path and query
    std::string_view secret;                      ///< X-Telegram-Bot-Api-Secret-Token
    std::string_view peer_address;                ///< numeric
    std::string_view forwarded_for;               ///< X-Forwarded-For; all of them, joined by commas
    std::optional<std::uint64_t> content_length;  ///< if it is known
    bool head_passed = false;                     ///< check() has let it through before: source and secret are right
};

/// What becomes of a request.
struct WebhookVerdict {
    enum class Kind : std::uint8_t {
        refuse,  ///< with `status`
        alive,   ///< asks whether the process lives
        ready,   ///< asks whether updates are welcome
        update,  ///< its body is an update for `hook`
    };
    Kind kind = Kind::refuse;
    int status = 404;
    std::size_t hook = 0;
};

/// The rules of a webhook server.
class WebhookGate {
public:
    WebhookGate() = default;

    /// Paths that answer questions about health; empty: none.
    void set_health_paths(std::string liveness, std::string readiness);
    /// Only requests from there are let through, health paths excepted; none: all.
    void set_allowed_sources(std::vector<IpNetwork> networks) { allowed_ = std::move(networks); }
    /// Whose X-Forwarded-For is believed.
    void set_trusted_proxies(std::vector<IpNetwork> networks) { proxies_ = std::move(networks); }
    void set_body_limit(std::uint64_t bytes) { body_limit_ = bytes; }

    /// A path that updates are posted to, and the secret that has to come with them. Returns its number, which counts
    /// from 0. A path that exists gets the new secret.
    std::size_t add_hook(std::string path, std::string secret);
    bool has_path(std::string_view path) const noexcept;

    /// Whether a connection from there can't bring anything that is let through, as far as that is certain before it
    /// has said anything: not while proxies are trusted. Whoever asks for the health on this machine is let in.
    bool turns_away(std::string_view peer_address) const;
    /// Whether it is one of the proxies that are believed.
    bool is_proxy(std::string_view peer_address) const;
    /// 403 for a source that isn't allowed, 404 for another path, 405 for another method, 401 for another secret, 413
    /// for too long a body.
    WebhookVerdict check(const WebhookRequest& request) const;
    /// Whether check() looks at peer_address and forwarded_for.
    bool looks_at_source() const noexcept { return !allowed_.empty(); }

private:
    class Hook {
    public:
        Hook(std::string hook_path, std::string hook_secret)
            : path(std::move(hook_path)), secret(std::move(hook_secret)) {}
        std::string path;
        std::string secret;
    };
    bool source_allowed(const WebhookRequest& request) const;

    std::string liveness_;
    std::string readiness_;
    std::vector<IpNetwork> allowed_;
    std::vector<IpNetwork> proxies_;
    std::uint64_t body_limit_ = ~std::uint64_t{0};
    std::vector<Hook> hooks_;
};

/// The update_id of an Update object as the Bot API server writes it, without decoding the rest; nothing if it isn't
/// found.
std::optional<std::int64_t> find_update_id(std::string_view json) noexcept;

}  // namespace telepot::protocol
