// SPDX-License-Identifier: MIT
#include "webhook/core.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "loop/inbox.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/clamped_time.hpp"

namespace telepot::webhook_server {

namespace {

using std::chrono::steady_clock;

constexpr std::string_view secret_field = "x-telegram-bot-api-secret-token";
constexpr std::chrono::milliseconds sweep_interval{250};

std::chrono::milliseconds milliseconds(Seconds seconds, const char* name) {
    if (!(seconds.count() >= 0) || seconds.count() > 1e8) {
        throw BadArgument(std::string("webhook server: ") + name + " is out of range");
    }
    return detail::clamped<std::chrono::milliseconds>(seconds);
}

std::vector<protocol::IpNetwork> networks(StringsRef texts, const char* name) {
    std::vector<protocol::IpNetwork> result;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto network = protocol::IpNetwork::parse(texts[i]);
        if (!network) {
            throw BadArgument(std::string("webhook server: ") + name + ": \"" + std::string(texts[i]) +
                              "\" is no address and no network");
        }
        result.push_back(*network);
    }
    return result;
}

/// All fields of this name, joined as the standard says.
std::string joined(const net::RequestHead& head, std::string_view name) {
    std::string result;
    for (const auto& [key, value] : head.fields) {
        if (net::same_field_name(key, name)) result.append(result.empty() ? "" : ",").append(value);
    }
    return result;
}

}  // namespace

Core::Core(const WebhookServerOptions& options, bool drive) : engine_(bot::Engine::instance()) {
    engine_.refuse_orphan();
    if (options.certificate_file.empty() != options.key_file.empty()) {
        throw BadArgument("webhook server: a certificate and its key belong together");
    }
    if (drive) driven_.emplace(engine_);
    certificate_file_ = std::string(options.certificate_file);
    reply_timeout_ = milliseconds(options.reply_timeout, "reply_timeout");
    check_interval_ = options.certificate_check.count();
    retry_after_ = std::to_string(std::max(0, options.retry_after));
    retry_field_ = "Retry-After: " + retry_after_ + "\r\n";
    gate_.set_health_paths(std::string(options.liveness_path), std::string(options.readiness_path));
    gate_.set_allowed_sources(networks(options.allowed_sources, "allowed_sources"));
    gate_.set_trusted_proxies(networks(options.trusted_proxies, "trusted_proxies"));
    gate_.set_body_limit(options.max_body);
    server_ = std::make_unique<net::HttpServer>(
        engine_.loop(), server_options(options),
        [](const net::ServerRequest&, const net::Responder& responder) { responder.drop(); });
    if (!certificate_file_.empty()) watch_.emplace(certificate_file_, std::string(options.key_file));
    engine_.loop().execute([this] {
        sweep();
        look_at_certificate();
    });
}

Core::~Core() {
    if (engine_.orphaned()) return;
    end();
    server_.reset();
}

net::HttpServerOptions Core::server_options(const WebhookServerOptions& options) {
    net::HttpServerOptions server;
    server.address = std::string(options.address);
    if (options.address.empty()) server.address = options.certificate_file.empty() ? "127.0.0.1" : "0.0.0.0";
    server.port = options.port;
    server.certificate_file = std::string(options.certificate_file);
    server.key_file = std::string(options.key_file);
    server.header_limit = options.max_header;
    server.body_limit = options.max_body;
    server.max_connections = options.max_connections;
    server.idle_timeout = milliseconds(options.idle_timeout, "idle_timeout");
    server.header_timeout = milliseconds(options.header_timeout, "header_timeout");
    server.stall_timeout = server.request_timeout = milliseconds(options.request_timeout, "request_timeout");
    server.drain_idle = std::chrono::milliseconds(1000);
    server.connections_of = [this, most = options.max_connections_per_address](const std::string& address) {
        return connections_of(address, most);
    };
    server.refuse_head = [this](const net::RequestView& request, net::QuickAnswer& answer) {
        return refuse_head(request, answer);
    };
    server.on_request = [this](const net::RequestView& request, net::QuickAnswer& answer) {
        return take(request, answer);
    };
    server.make_error = [this](int status) {
        ++counters_->refused;
        net::ServerResponse response;
        response.status = status;
        return response;
    };
    return server;
}

std::size_t Core::connections_of(const std::string& address, std::size_t most) const {
    if (gate_.turns_away(address)) return 0;
    return most == 0 || gate_.is_proxy(address) ? std::numeric_limits<std::size_t>::max() : most;
}

void Core::add(std::string_view path, std::string_view secret, const UpdateQueue& queue, ReplyDesk* desk) {
    if (path.empty() || path.front() != '/' || path.find_first_of("?# ") != std::string_view::npos) {
        throw BadArgument("webhook server: \"" + std::string(path) + "\" is no path");
    }
    if (!protocol::good_secret(secret)) {
        throw BadArgument("webhook server: a secret has 1 to 256 characters of A-Z, a-z, 0-9, _ and -");
    }
    engine_.loop().execute([&] {
        const std::size_t number = gate_.add_hook(std::string(path), std::string(secret));
        if (number == hooks_.size()) {
            hooks_.emplace_back(queue, detail::Shared<ReplyDesk>(desk));
        } else {
            hooks_[number] = Hook(queue, detail::Shared<ReplyDesk>(desk));
        }
    });
}

protocol::WebhookVerdict Core::check(const net::RequestView& request, std::uint64_t content_length) const {
    protocol::WebhookRequest facts;
    facts.method = request.head.method;
    facts.target = request.head.target;
    facts.secret = request.head.get(secret_field);
    facts.content_length = content_length;
    facts.head_passed = request.head_passed;
    std::string forwarded;
    if (gate_.looks_at_source() && !facts.head_passed) {
        forwarded = joined(request.head, "x-forwarded-for");
        facts.peer_address = request.peer_address();
        facts.forwarded_for = forwarded;
    }
    return gate_.check(facts);
}

void Core::refuse(int status, net::QuickAnswer& answer) {
    ++counters_->refused;
    answer.status = status;
    if (status == 405) answer.fields = "Allow: POST\r\n";
}

bool Core::refuse_head(const net::RequestView& request, net::QuickAnswer& answer) {
    const auto verdict = check(request, request.head.content_length.value_or(0));
    if (verdict.kind != protocol::WebhookVerdict::Kind::refuse) return false;
    refuse(verdict.status, answer);
    return true;
}

net::Quick Core::take(const net::RequestView& request, net::QuickAnswer& answer) {
    using Kind = protocol::WebhookVerdict::Kind;
    const auto verdict = check(request, request.body.size());
    switch (verdict.kind) {
        case Kind::update: return take_update(hooks_[verdict.hook], request, answer);
        case Kind::alive: return net::Quick::answer;
        case Kind::ready: answer.status = welcome() ? 200 : 503; return net::Quick::answer;
        case Kind::refuse: break;
    }
    refuse(verdict.status, answer);
    return net::Quick::answer;
}

/// What is told to the server when a store has decided. On any thread, also after the server's end.
class Core::KeptAnswer {
public:
    KeptAnswer(Hook& hook, const Core& core, const net::RequestView& request)
        : counters_(core.counters_),
          desk_(hook.desk),
          retry_after_(core.retry_after_),
          responder_(request.responder()) {
        if (!desk_) return;
        update_id_ = protocol::find_update_id(request.body).value_or(0);
        reply_ = hook.queue.inbox().reply_to(update_id_);
        waits_ = !reply_ && desk_->expect(update_id_, responder_, steady_clock::now() + core.reply_timeout_, false);
    }

    void operator()(FeedResult result) const {
        if (result == FeedResult::accepted) {
            ++counters_->accepted;
            if (waits_) return desk_->note_kept(update_id_);
            responder_.respond(reply_ ? net::ServerResponse(200, "application/json", *reply_) : net::ServerResponse());
            return;
        }
        if (waits_) desk_->forget(update_id_);
        ++(result == FeedResult::malformed ? counters_->refused : counters_->full);
        net::ServerResponse refusal;
        refusal.status = http_status(result);
        if (refusal.status == 503) refusal.headers.add("Retry-After", retry_after_);
        responder_.respond(std::move(refusal));
    }

private:
    const detail::Shared<Counters> counters_;
    const detail::Shared<ReplyDesk> desk_;
    const std::string retry_after_;
    const net::Responder responder_;
    std::int64_t update_id_ = 0;
    std::optional<std::string> reply_;
    bool waits_ = false;
};

net::Quick Core::take_kept(Hook& hook, const net::RequestView& request) {
    hook.queue.put(request.body, KeptAnswer(hook, *this, request));
    return net::Quick::later;
}

net::Quick Core::take_update(Hook& hook, const net::RequestView& request, net::QuickAnswer& answer) {
    if (hook.queue.inbox().keeps()) return take_kept(hook, request);
    const auto update_id = hook.desk ? protocol::find_update_id(request.body) : std::nullopt;
    // Expected before it is queued: a handler on another thread may be faster than this one.
    const bool waits =
        update_id && hook.desk->expect(*update_id, request.responder(), steady_clock::now() + reply_timeout_);
    const FeedResult result = hook.queue.put(request.body);
    if (result == FeedResult::accepted) {
        ++counters_->accepted;
        return waits ? net::Quick::later : net::Quick::answer;
    }
    if (waits) hook.desk->forget(update_id.value_or(0));
    if (result == FeedResult::malformed) {
        refuse(400, answer);
    } else {
        ++counters_->full;
        answer.status = 503;
        answer.fields = retry_field_;
    }
    return net::Quick::answer;
}

WebhookServerStatistics Core::statistics() const {
    WebhookServerStatistics result;
    result.connections = server_->connection_count();
    result.accepted = counters_->accepted;
    result.refused = counters_->refused;
    result.full = counters_->full;
    result.reloads = reloads_;
    result.turned_away = server_->turned_away();
    engine_.loop().execute([&] {
        for (const Hook& hook : hooks_) {
            if (hook.desk) result.replies += hook.desk->replies();
        }
    });
    return result;
}

void Core::reload_certificate() {
    server_->reload_certificate();
    ++reloads_;
}

void Core::look_at_certificate() {
    if (!watch_ || check_interval_ <= 0) return;
    if (watch_->changed()) {
        try {
            reload_certificate();
            watch_->accept();
            log::info("webhook server: took over the new certificate " + certificate_file_);
        } catch (const std::exception& error) {
            // A certificate and its key aren't replaced in one moment: so it is tried again.
            if (watch_->is_news()) {
                log::warning(std::string("webhook server: the new certificate can't be used (yet): ") + error.what());
            }
        }
    }
    check_timer_ = engine_.loop().start_timer(
        detail::clamped<std::chrono::milliseconds>(std::max(0.01, check_interval_)), [this] { look_at_certificate(); });
}

void Core::sweep() {
    const auto now = steady_clock::now();
    for (const Hook& hook : hooks_) {
        if (hook.desk) hook.desk->sweep(now);
    }
    sweep_timer_ = engine_.loop().start_timer(sweep_interval, [this] { sweep(); });
}

/// Timers refer to this object.
void Core::end() {
    engine_.loop().execute([this] {
        engine_.loop().cancel_timer(check_timer_);
        engine_.loop().cancel_timer(sweep_timer_);
    });
}

void Core::stop(Seconds grace) {
    engine_.refuse_waiting();
    stopping_ = true;
    server_->stop(milliseconds(grace, "grace"));
}

void Core::stop(Seconds grace, std::function<void()> stopped) {
    stopping_ = true;
    server_->stop(milliseconds(grace, "grace"), std::move(stopped));
}

}  // namespace telepot::webhook_server
