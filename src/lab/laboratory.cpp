// SPDX-License-Identifier: MIT
#include "lab/laboratory.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "lab/certificate.hpp"
#include "lab/control/control.hpp"
#include "lab/limits.hpp"
#include "lab/webhook/deliverer.hpp"

namespace telepot::lab {

namespace {

constexpr std::uint64_t megabyte = 1024ULL * 1024;

}  // namespace

Laboratory::Laboratory(WorldOptions options, ListenOptions listen)
    : world(std::move(options)), listen_(std::move(listen)), port_(listen_.port) {
    if (listen_.tls && listen_.certificate_file.empty()) make_certificate();
    control_ = std::make_unique<Control>(*this);
    if (listen_.telegram_limits) limits_ = std::make_unique<Limits>();
}

Laboratory::~Laboratory() {
    shut_down();
}

void Laboratory::make_certificate() {
    const std::filesystem::path& folder = own_folder_.emplace().path();
    listen_.certificate_file = (folder / "certificate.pem").string();
    listen_.key_file = (folder / "key.pem").string();
    write_self_signed(listen_.certificate_file, listen_.key_file, {"localhost", "127.0.0.1", "::1"});
}

net::HttpServerOptions Laboratory::server_options() {
    net::HttpServerOptions options;
    options.address = listen_.address;
    options.port = port_;
    options.threads = listen_.threads;
    if (listen_.tls) {
        options.certificate_file = listen_.certificate_file;
        options.key_file = listen_.key_file;
    }
    // Room for the other parts of a form beside the largest file.
    options.body_limit = (world.options().local_mode ? 2000 : 50) * megabyte + megabyte;
    const std::weak_ptr<Laboratory> weak = weak_from_this();
    options.on_head = [weak](const net::ServerRequest& head) {
        const auto alive = weak.lock();
        return alive ? admit(*alive, head) : net::Admission::drop;
    };
    options.make_error = [](int status) {
        switch (status) {
            case 408: return error_response(ApiError(408, "Request Timeout"));
            case 413: return error_response(ApiError(413, "Request Entity Too Large"));
            case 431: return error_response(ApiError(431, "Request Header Fields Too Large"));
            case 500: return error_response(ApiError(500, "Internal Server Error"));
            case 404: return error_response(ApiError(404, "Not Found"));
            default: return error_response(ApiError(status, "Bad Request"));
        }
    };
    return options;
}

void Laboratory::start() {
    const std::lock_guard lock(server_mutex_);
    if (server_) return;
    const std::weak_ptr<Laboratory> weak = weak_from_this();
    server_ = std::make_unique<net::HttpServer>(
        server_options(), [weak](const net::ServerRequest& request, const net::Responder& responder) {
            if (const auto alive = weak.lock()) serve(alive, request, responder);
        });
    port_ = server_->port();
    if (listen_.deliver_webhooks) start_deliverer();
}

void Laboratory::stop() {
    const std::lock_guard lock(server_mutex_);
    stop_deliverer();
    server_.reset();
}

void Laboratory::start_deliverer() {
    deliverer_ = std::make_unique<Deliverer>(*this);
    const auto lock = world.lock();
    world.on_webhook_update = [deliverer = deliverer_.get()](const BotRecord& bot) { deliverer->notice(bot.id); };
    world.each_bot([this](const BotRecord& bot) { world.webhook_changed(bot); });
}

void Laboratory::stop_deliverer() {
    {
        const auto lock = world.lock();
        world.on_webhook_update = nullptr;
    }
    deliverer_.reset();
}

void Laboratory::shut_down() {
    stop();
    timers.stop();
}

bool Laboratory::running() const {
    const std::lock_guard lock(server_mutex_);
    return server_ != nullptr;
}

std::uint16_t Laboratory::port() const {
    const std::lock_guard lock(server_mutex_);
    return port_;
}

std::string Laboratory::url() const {
    const bool is_ipv6 = listen_.address.find(':') != std::string::npos;
    std::string host = is_ipv6 ? "[" + listen_.address + "]" : listen_.address;
    if (listen_.address == "0.0.0.0" || listen_.address == "::") host = "127.0.0.1";
    return std::string(listen_.tls ? "https://" : "http://") + host + ":" + std::to_string(port());
}

}  // namespace telepot::lab
