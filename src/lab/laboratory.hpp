// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "lab/call_context.hpp"
#include "lab/registry.hpp"
#include "lab/temporary_folder.hpp"
#include "lab/timers.hpp"
#include "lab/world.hpp"
#include "net/server/http_server.hpp"

namespace telepot::lab {

class Control;
class Deliverer;
class Limits;

/// How the laboratory listens.
struct ListenOptions {
    ListenOptions() = default;

    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    int threads = 1;
    bool tls = false;
    std::string certificate_file;
    std::string key_file;
    bool deliver_webhooks = true;
    std::vector<std::string> allowed_hosts;  ///< names by which others may reach it, besides those of this machine
    std::string control_token;               ///< what the control API asks for; empty: nothing
    std::string web_folder;                  ///< the chat page's files are read from here; empty: those built in
    bool record = false;                     ///< events are kept from the beginning
    bool start_new_bots = false;             ///< everybody presses START for a bot that is made by its first call
    bool telegram_limits = false;            ///< flood control
};

/// A world and the HTTP server through which bots reach it.
class Laboratory : public std::enable_shared_from_this<Laboratory> {
public:
    Laboratory(WorldOptions options, ListenOptions listen);
    ~Laboratory();
    Laboratory(const Laboratory&) = delete;
    Laboratory& operator=(const Laboratory&) = delete;

    /// Listens (again); the port found first is kept. Throws std::system_error. Not to be called under the lock.
    void start();
    /// Closes the port and all connections. Not to be called under the lock.
    void stop();
    /// The end of all activity, before the last owner lets go: after this no thread of ours runs.
    void shut_down();
    bool running() const;
    std::string url() const;
    std::uint16_t port() const;
    const std::string& certificate_file() const { return listen_.certificate_file; }
    const ListenOptions& listen() const { return listen_; }
    Control& control() { return *control_; }
    /// Null if there are none. To be used under the world's lock.
    Limits* limits() { return limits_.get(); }

    World world;
    Timers timers;

    /// Positions of wait_for_call, by method. Guarded by the world's lock.
    std::map<std::string, std::uint64_t> waited_calls;

private:
    net::HttpServerOptions server_options();
    void make_certificate();
    void start_deliverer();
    void stop_deliverer();

    ListenOptions listen_;
    std::optional<TemporaryFolder> own_folder_;  // for a generated certificate
    mutable std::mutex server_mutex_;
    std::unique_ptr<net::HttpServer> server_;
    std::unique_ptr<Deliverer> deliverer_;
    std::unique_ptr<Control> control_;
    std::uint16_t port_ = 0;
    std::unique_ptr<Limits> limits_;
};

/// Answers one HTTP request: the whole way from the path to the envelope.
void serve(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
           const net::Responder& responder);

/// Carries out the call that a webhook's answer asks for, if it asks for one; its result goes into the log alone.
void execute_reply(const std::shared_ptr<Laboratory>& laboratory, std::int64_t bot_id, const std::string& content_type,
                   std::string body);

/// Whether an injected fault ends the connection as soon as the request's head is known.
net::Admission admit(Laboratory& laboratory, const net::ServerRequest& head);

/// An answer of the laboratory's own making to what isn't a call.
net::ServerResponse error_response(const ApiError& error);

}  // namespace telepot::lab
