// SPDX-License-Identifier: MIT
#include "telepot/webhook/server.hpp"

#include <chrono>
#include <type_traits>
#include <utility>

#include "bot/core.hpp"
#include "runtime/either_mode.hpp"
#include "telepot/task/time.hpp"
#include "telepot/types/core.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"
#include "webhook/core.hpp"
#include "webhook/setup.hpp"
#include "webhook/stop_leaf.hpp"

namespace telepot {

namespace {

using webhook_server::Core;

/// The options of a setup, owned.
class SetupPlan {
public:
    SetupPlan(std::string_view hook_url, const WebhookSetupOptions& options)
        : url(hook_url),
          secret(options.secret_token.empty() ? make_secret_token() : std::string(options.secret_token)),
          certificate(options.certificate_file),
          ip_address(options.ip_address),
          has_kinds(static_cast<bool>(options.allowed_updates)),
          max_connections(options.max_connections),
          drop_pending(options.drop_pending_updates),
          local_api_server(options.local_api_server),
          watch(options.watch) {
        for (std::size_t i = 0; i < options.allowed_updates.size(); ++i) kinds.emplace_back(options.allowed_updates[i]);
    }

    std::string url;
    std::string secret;
    std::string certificate;  // to be uploaded, or empty
    std::string server_certificate;
    std::string ip_address;
    bool has_kinds;
    std::vector<std::string> kinds;
    int max_connections;
    bool drop_pending;
    bool local_api_server;
    Seconds watch;
};

/// An object because all of it is lent to one call.
class SetWebhookCall {
public:
    explicit SetWebhookCall(const SetupPlan& plan) : plan_(plan) {
        if (!plan.certificate.empty()) certificate_ = InputFile::path(plan.certificate, "certificate.pem");
        options.max_connections = plan.max_connections;
        options.secret_token = plan.secret;
        if (!plan.certificate.empty()) options.certificate = certificate_;
        if (!plan.ip_address.empty()) options.ip_address = plan.ip_address;
        if (plan.has_kinds) options.allowed_updates = plan.kinds;
        if (plan.drop_pending) options.drop_pending_updates = true;
    }
    template <class Mode>
    auto operator()(BasicBot<Mode>& bot) const {
        return bot.setWebhook(plan_.url, options);
    }

private:
    const SetupPlan& plan_;
    InputFile certificate_;

public:
    SetWebhookOptions options;
};

template <class Mode>
task<> pause(Seconds duration) {
    if constexpr (std::is_same_v<Mode, coroutine>) {
        co_await aio::sleep(duration);
    } else {
        detail::BotClock::sleep(detail::clamped(duration));
        co_return;
    }
}

template <class Mode>
task<> bid_farewell(std::vector<BasicBot<Mode>*> bots) {
    for (BasicBot<Mode>* const bot : bots) {
        try {
            static_cast<void>(co_await detail::given<Mode>(bot->deleteWebhook()));
        } catch (const Exception& error) {
            log::write(log::Level::error, bot->core().name(),
                       std::string("removing the webhook failed: ") + error.what());
        }
    }
}

task<> stop_later(detail::Shared<Core> core, task<> farewells, Seconds grace) {
    co_await std::move(farewells);
    co_await webhook_server::StopLeaf(*core, grace);
}

template <class Mode>
task<WebhookSetup> carry_out(BasicBot<Mode>& bot, SetupPlan plan) {
    const std::int64_t since =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    {
        const SetWebhookCall call(plan);
        static_cast<void>(co_await detail::given<Mode>(call(bot)));
    }
    if (plan.watch > Seconds(0)) co_await pause<Mode>(plan.watch);
    const WebhookInfo info = co_await detail::given<Mode>(bot.getWebhookInfo());
    WebhookSetup result;
    result.url = plan.url;
    result.secret_token = plan.secret;
    result.certificate_uploaded = info.has_custom_certificate;
    result.pending_update_count = info.pending_update_count;
    result.problems = explain_webhook(plan.url, plan.server_certificate, info, since, plan.local_api_server);
    for (const std::string& problem : result.problems) {
        log::write(log::Level::warning, bot.core().name(), "webhook " + plan.url + ": " + problem);
    }
    co_return result;
}

}  // namespace

template <class Mode>
BasicWebhookServer<Mode>::BasicWebhookServer(const WebhookServerOptions& options)
    : core_(new Core(options, std::is_same_v<Mode, blocking>)) {}

template <class Mode>
BasicWebhookServer<Mode>::~BasicWebhookServer() = default;

template <class Mode>
void BasicWebhookServer<Mode>::add(std::string_view path, std::string_view secret, const UpdateQueue& queue) {
    core_->add(path, secret, queue, nullptr);
}

template <class Mode>
void BasicWebhookServer<Mode>::add(std::string_view path, std::string_view secret, const UpdateQueue& queue,
                                   webhook_server::ReplyDesk* desk) {
    core_->add(path, secret, queue, desk);
}

template <class Mode>
std::uint16_t BasicWebhookServer<Mode>::port() const noexcept {
    return core_->port();
}

template <class Mode>
WebhookServerStatistics BasicWebhookServer<Mode>::statistics() const {
    return core_->statistics();
}

template <class Mode>
void BasicWebhookServer<Mode>::set_ready(bool ready) noexcept {
    core_->set_ready(ready);
}

template <class Mode>
void BasicWebhookServer<Mode>::reload_certificate() {
    core_->reload_certificate();
}

template <class Mode>
typename Mode::template result<WebhookSetup> BasicWebhookServer<Mode>::set_up(BasicBot<Mode>& bot, std::string_view url,
                                                                              const UpdateQueue& queue,
                                                                              webhook_server::ReplyDesk* desk,
                                                                              const WebhookSetupOptions& options) {
    if (options.max_connections < 1 || options.max_connections > 100) {
        throw BadArgument("setup: max_connections is from 1 to 100");
    }
    SetupPlan plan(url, options);
    plan.server_certificate = core_->certificate_file();
    if (plan.certificate.empty() && !plan.server_certificate.empty() &&
        webhook_server::is_self_signed(plan.server_certificate)) {
        plan.certificate = plan.server_certificate;
    }
    const std::string path = options.path.empty() ? webhook_server::path_of(url) : std::string(options.path);
    core_->add(path, plan.secret, queue, desk);
    if (options.remove_on_stop) farewells_.push_back(&bot);
    return detail::in_version<Mode>(carry_out(bot, std::move(plan)));
}

template <class Mode>
typename Mode::template result<void> BasicWebhookServer<Mode>::stop(Seconds grace) {
    task<> farewells = bid_farewell<Mode>(std::exchange(farewells_, {}));
    if constexpr (std::is_same_v<Mode, coroutine>) {
        return stop_later(core_, std::move(farewells), grace);
    } else {
        bot::Engine::instance().refuse_waiting();
        detail::in_version<Mode>(std::move(farewells));
        core_->stop(grace);
    }
}

template class BasicWebhookServer<blocking>;
template class BasicWebhookServer<coroutine>;

}  // namespace telepot
