// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "telepot/values/seconds.hpp"

namespace telepot {

/// Whether and how often a call is tried again. See docs/guide/errors.md for which failures are repeated and why.
struct RetryOptions {
    /// Tries in all for a call that fails in a way that is safe to repeat; 1 never repeats. 1 to 100.
    int attempts = 4;
    /// The longest wait that a 429 answer may ask for; one that asks for more is thrown at once. 0 never waits.
    Seconds max_flood_wait = 60;
    /// The wait before the first repeat; it doubles with each further one, with some jitter, up to max_delay.
    Seconds first_delay = 0.5;
    Seconds max_delay = 30;
};

/// Where a local Bot API server keeps its files, if the bot may read them there. In its local mode such a server
/// doesn't send files but names their paths; whoever can answer for the server could then have any file of this machine
/// copied, so nothing is read unless a folder is given here, and nothing outside of it.
struct LocalFiles {
    /// The server's folder, as this machine names it; an absolute path. Empty: absolute paths of a server are refused.
    std::string_view folder = {};
    /// The same folder as the server names it, if that is another name (the server runs in a container, say).
    std::string_view folder_at_server = {};
};

/// What a bot does about groups that become supergroups, whose ids change with that; docs/guide/migrated_chats.md.
struct MigrationOptions {
    /// Whether calls for the old id go to the new one: at once if the bot has heard of it, else when the server refuses
    /// the call because of it, so that nothing was sent. Calls that name messages of the old chat (edits, deletions)
    /// don't: their numbers mean other messages in the new one.
    bool follow = true;
    /// How many such chats are remembered, 1 to 1,000,000; of more the oldest are forgotten, and heard of again.
    std::size_t max_remembered = 1000;
};

/// How a bot reaches its server. Texts are copied when the bot is made.
struct BotOptions {
    /// Scheme, host and port of the Bot API server, without the token; a path in front of /bot is kept.
    std::string_view base_url = "https://api.telegram.org";
    /// Uses Telegram's test environment: /bot<token>/test/METHOD.
    bool test_environment = false;
    /// Proxy for this bot: http://, https://, socks5:// or socks5h://, with user:password@ if needed; "" for none,
    /// whatever the environment and set_proxy() say. Unset: set_proxy(), else http_proxy, https_proxy, all_proxy and
    /// no_proxy.
    std::optional<std::string_view> proxy = {};
    /// File with certificates (PEM) to trust in place of the system's.
    std::string_view ca_file = {};
    /// Whether the server's certificate is checked. Leave it on.
    bool verify_tls = true;
    /// For a connection, TLS included.
    Seconds connect_timeout = 10;
    /// For a whole call without files, long polls get their `timeout` on top.
    Seconds timeout = 30;
    /// How long an upload or download may stand still.
    Seconds stall_timeout = 30;
    RetryOptions retry = {};
    MigrationOptions migration = {};
    /// For download_file() with a server in local mode.
    LocalFiles local_files = {};
    /// Whether the keys of TLS connections are written to the file that the variable SSLKEYLOGFILE names, for tools
    /// such as Wireshark. Whoever has that file can read the connections, tokens included. Off: the variable is
    /// ignored.
    bool tls_key_log = false;
};

/// What a proxy asks for.
struct BasicAuth {
    std::string_view user = {};
    std::string_view password = {};
};
/// Sets the proxy of all bots that have none of their own, from their next call on. Thread-safe.
/// @param url as in BotOptions::proxy; empty removes it.
/// @param basic_auth user and password, if they aren't part of the URL.
/// @throws BadArgument for an URL that is none.
void set_proxy(std::string_view url, const BasicAuth& basic_auth = {});

}  // namespace telepot
