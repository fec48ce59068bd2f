// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "telepot/bot/bot.hpp"
#include "telepot/loop/update_queue.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/webhook/reply.hpp"

namespace telepot {

namespace webhook_server {
class Core;
}

/// The networks from which Telegram's servers post updates, for WebhookServerOptions::allowed_sources.
inline constexpr std::array<std::string_view, 2> telegram_networks{"149.154.160.0/20", "91.108.4.0/22"};

/// How a webhook server listens, and what it puts up with. A view: copied when the server is made.
struct WebhookServerOptions {
    /// Numeric address to listen on. Empty: all (0.0.0.0) with a certificate; 127.0.0.1, for a proxy, without.
    std::string_view address = {};
    /// 0: any free one. Telegram posts to 443, 80, 88 and 8443 only; behind a proxy it may be any.
    std::uint16_t port = 8443;
    /// PEM files: the certificate with the chain that belongs to it, and its key. Without them: plain HTTP.
    std::string_view certificate_file = {};
    std::string_view key_file = {};
    /// How often the files are looked at; when they have changed they are read again, and connections stay. 0: never.
    Seconds certificate_check = 10;
    /// Addresses or networks ("10.0.0.0/8") whose X-Forwarded-For is believed.
    StringsRef trusted_proxies = {};
    /// Addresses or networks that may post updates, as telegram_networks; unset: all that know the secret. While no
    /// proxies are trusted, connections from elsewhere are closed at once, but for those from this machine, which may
    /// ask for the health; who asks for it on another machine has to be listed here.
    StringsRef allowed_sources = {};
    /// Bytes of an update at most.
    std::size_t max_body = std::size_t{1} << 20;
    /// Bytes of a request's head at most.
    std::size_t max_header = std::size_t{16} << 10;
    /// Connections at a time. A further one takes the place of the one that has waited longest for a request, or for
    /// the rest of a request's head; if there is none, it is closed at once.
    std::size_t max_connections = 1000;
    /// Connections of one address (IPv6: of one /64 network) at a time, trusted proxies excepted; further ones are
    /// closed at once. Telegram opens up to WebhookSetupOptions::max_connections for each bot. 0: no bound of its own.
    std::size_t max_connections_per_address = 400;
    /// How long a request may take to come: its head, and all of it.
    Seconds header_timeout = 10;
    Seconds request_timeout = 20;
    /// How long a connection without a request is kept.
    Seconds idle_timeout = 75;
    /// How long an answer is held back for a handler's reply: see reply_with().
    Seconds reply_timeout = 10;
    /// What a full queue's answer (503) says in Retry-After; whole seconds.
    int retry_after = 1;
    /// GET of it is answered with 200 while the process lives. Empty: none.
    std::string_view liveness_path = "/healthz";
    /// The same while updates are welcome; 503 before set_ready(), if that is called, and while the server stops.
    std::string_view readiness_path = "/readyz";
};
static_assert(std::is_trivially_destructible_v<WebhookServerOptions>);

/// What a webhook server has done so far.
struct WebhookServerStatistics {
    std::size_t connections = 0;  ///< open now
    std::uint64_t accepted = 0;   ///< updates that were queued
    std::uint64_t refused = 0;    ///< requests that were no updates for a bot here, or ill-formed ones
    std::uint64_t full = 0;       ///< updates that were turned away for want of room, or in the course of stopping
    std::uint64_t replies = 0;    ///< answers that carried a call
    std::uint64_t reloads = 0;    ///< times that another certificate was taken over
    /// Connections that were closed for want of room, or because their address may have none, or no more.
    std::uint64_t turned_away = 0;
};

/// How setup() sets a webhook.
struct WebhookSetupOptions {
    /// The path here, if a proxy maps the URL's path to another one. Empty: the URL's own.
    std::string_view path = {};
    /// 1 to 256 characters of A-Z, a-z, 0-9, _ and -. Empty: a new one, made at random.
    std::string_view secret_token = {};
    /// The certificate that is uploaded, for one that no authority has signed. Empty: the server's own if it is
    /// self-signed, else none.
    std::string_view certificate_file = {};
    /// Where Telegram connects to instead of what the URL's host resolves to.
    std::string_view ip_address = {};
    /// Kinds of updates to get; unset: those that the server remembers.
    StringsRef allowed_updates = {};
    /// Connections at a time, 1 to 100.
    int max_connections = 40;
    bool drop_pending_updates = false;
    /// Whether stop() removes the webhook before it lets go of the port.
    bool remove_on_stop = false;
    /// The Bot API server is a local one (or the lab): any port, and http, will do.
    bool local_api_server = false;
    /// How long to wait for the first attempts to deliver, whose failures are then among the problems.
    Seconds watch = 0;
};
static_assert(std::is_trivially_destructible_v<WebhookSetupOptions>);

/// What setup() has found.
class WebhookSetup {
public:
    WebhookSetup() = default;

    /// Whether nothing is known to be wrong.
    [[nodiscard]] bool good() const noexcept { return problems.empty(); }

    std::string url;
    std::string secret_token;
    bool certificate_uploaded = false;
    std::int64_t pending_update_count = 0;
    /// What is wrong, and what can be done about it; a sentence each.
    std::vector<std::string> problems;
};

/// Explains what stands in the way of a webhook, as far as it can be told from here: its URL, the certificate's file
/// (may be empty), and what getWebhookInfo says. Errors from before `since` (Unix time) are left out.
/// @param local_api_server see WebhookSetupOptions
std::vector<std::string> explain_webhook(std::string_view url, std::string_view certificate_file,
                                         const WebhookInfo& info, std::int64_t since = 0,
                                         bool local_api_server = false);

/// A new secret token, 43 random characters.
std::string make_secret_token();

/// An HTTP(S) server that takes updates in for one or many bots, each at a path of its own, and puts them into their
/// queues. It answers 200 when an update is queued; 401, 403, 404, 405, 413 and 400, without details, what isn't one;
/// 503 with Retry-After when the queue is full.
///
/// WebhookServer is the traditional version, aio::WebhookServer the asynchronous one; they differ in stop() and setup()
/// alone. Members may be called from any thread but, in the traditional version, the library's own. It works on the
/// library's event loop: asynchronous programs run it within aio::run.
template <class Mode>
class BasicWebhookServer {
public:
    /// What a call gives: T, or task<T>.
    template <class T>
    using Result = typename Mode::template result<T>;

    /// Listens at once; paths may be added before and after. @throws BadArgument for options that make no sense,
    /// std::system_error if the port can't be had, std::runtime_error if the certificate can't be used.
    explicit BasicWebhookServer(const WebhookServerOptions& options = {});
    BasicWebhookServer(const BasicWebhookServer&) = delete;
    BasicWebhookServer& operator=(const BasicWebhookServer&) = delete;
    /// Closes everything at once.
    ~BasicWebhookServer();

    /// Takes updates in at a path ("/hook") and puts them into `queue`, as `webhook.queue()` is one.
    /// @param secret what comes as X-Telegram-Bot-Api-Secret-Token; @throws BadArgument if it can't be one, or if the
    /// path doesn't begin with a slash. An existing path gets the new secret and queue.
    void add(std::string_view path, std::string_view secret, const UpdateQueue& queue);
    /// The same with a handler of reply_with(): answers wait for its replies.
    template <class HandlerMode>
    void add(std::string_view path, std::string_view secret, const UpdateQueue& queue,
             const ReplyHandler<HandlerMode>& handler) {
        add(path, secret, queue, handler.desk());
    }

    /// Adds the path of `url`, sets the bot's webhook to it with a secret, uploads the certificate if it is
    /// self-signed, and looks whether anything is wrong. @throws TelegramError and the other errors of a call;
    /// BadArgument.
    Result<WebhookSetup> setup(BasicBot<Mode>& bot, std::string_view url, const UpdateQueue& queue,
                               const WebhookSetupOptions& options = {}) {
        return set_up(bot, url, queue, nullptr, options);
    }
    /// The same with a handler of reply_with().
    Result<WebhookSetup> setup(BasicBot<Mode>& bot, std::string_view url, const UpdateQueue& queue,
                               const ReplyHandler<Mode>& handler, const WebhookSetupOptions& options = {}) {
        return set_up(bot, url, queue, handler.desk(), options);
    }

    /// The port that it listens on.
    [[nodiscard]] std::uint16_t port() const noexcept;
    [[nodiscard]] WebhookServerStatistics statistics() const;
    /// What the readiness path says; true until it is called.
    void set_ready(bool ready) noexcept;
    /// Reads the certificate again now. @throws std::runtime_error, and goes on with the old one, if it can't be used.
    void reload_certificate();

    /// Removes the webhooks that setup() was asked to remove, closes the port, and lets requests that have come be
    /// answered for up to `grace`; then closes all connections.
    Result<void> stop(Seconds grace = 10);

private:
    void add(std::string_view path, std::string_view secret, const UpdateQueue& queue, webhook_server::ReplyDesk* desk);
    Result<WebhookSetup> set_up(BasicBot<Mode>& bot, std::string_view url, const UpdateQueue& queue,
                                webhook_server::ReplyDesk* desk, const WebhookSetupOptions& options);

    detail::Shared<webhook_server::Core> core_;
    std::vector<BasicBot<Mode>*> farewells_;  // whose webhooks are removed at the end
};

extern template class BasicWebhookServer<blocking>;
extern template class BasicWebhookServer<coroutine>;

/// The traditional server.
using WebhookServer = BasicWebhookServer<blocking>;

namespace aio {
/// The asynchronous server.
using WebhookServer = BasicWebhookServer<coroutine>;
}  // namespace aio

}  // namespace telepot
