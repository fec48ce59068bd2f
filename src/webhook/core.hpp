// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "net/server/http_server.hpp"
#include "protocol/webhook_request.hpp"
#include "runtime/engine.hpp"
#include "runtime/loop.hpp"
#include "telepot/webhook/server.hpp"
#include "webhook/certificate_watch.hpp"
#include "webhook/reply_desk.hpp"

namespace telepot::webhook_server {

/// A webhook server, whatever its version.
class Core : public detail::Counted {
public:
    /// @param drive whether the loop has to run for it by itself.
    Core(const WebhookServerOptions& options, bool drive);
    ~Core() override;

    void add(std::string_view path, std::string_view secret, const UpdateQueue& queue, ReplyDesk* desk);
    std::uint16_t port() const noexcept { return server_->port(); }
    const std::string& certificate_file() const noexcept { return certificate_file_; }
    WebhookServerStatistics statistics() const;
    void set_ready(bool ready) noexcept { ready_ = ready; }
    void reload_certificate();

    void stop(Seconds grace);
    /// Calls back on the loop's thread.
    void stop(Seconds grace, std::function<void()> stopped);

private:
    class Hook {
    public:
        Hook(const UpdateQueue& to, detail::Shared<ReplyDesk> replies) : queue(to), desk(std::move(replies)) {}
        UpdateQueue queue;
        detail::Shared<ReplyDesk> desk;  // null: answers don't wait
    };

    /// Outlive the server, for answers that wait for a store.
    class Counters : public detail::Counted {
    public:
        std::atomic<std::uint64_t> accepted{0};
        std::atomic<std::uint64_t> refused{0};
        std::atomic<std::uint64_t> full{0};
    };
    class KeptAnswer;

    net::HttpServerOptions server_options(const WebhookServerOptions& options);
    std::size_t connections_of(const std::string& address, std::size_t most) const;
    protocol::WebhookVerdict check(const net::RequestView& request, std::uint64_t content_length) const;
    bool refuse_head(const net::RequestView& request, net::QuickAnswer& answer);
    net::Quick take(const net::RequestView& request, net::QuickAnswer& answer);
    net::Quick take_update(Hook& hook, const net::RequestView& request, net::QuickAnswer& answer);
    net::Quick take_kept(Hook& hook, const net::RequestView& request);
    void refuse(int status, net::QuickAnswer& answer);
    bool welcome() const noexcept { return ready_ && !stopping_; }
    void schedule_checks(double interval);
    void look_at_certificate();
    void sweep();
    void end();

    bot::Engine& engine_;
    std::optional<bot::Engine::Driven> driven_;
    std::string certificate_file_;
    std::chrono::steady_clock::duration reply_timeout_{};
    double check_interval_ = 0;
    std::string retry_after_;     // seconds
    std::string retry_field_;     // the header line
    protocol::WebhookGate gate_;  // loop thread
    std::vector<Hook> hooks_;     // loop thread
    std::optional<CertificateWatch> watch_;
    net::TimerId check_timer_;
    net::TimerId sweep_timer_;
    std::atomic<bool> ready_{true};
    std::atomic<bool> stopping_{false};
    std::atomic<std::uint64_t> reloads_{0};
    const detail::Shared<Counters> counters_{new Counters};
    std::unique_ptr<net::HttpServer> server_;
};

}  // namespace telepot::webhook_server
