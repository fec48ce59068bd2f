// SPDX-License-Identifier: MIT
#include "telepot/helper/handlers.hpp"

#include "bot/core.hpp"
#include "delegate/hub.hpp"
#include "helper/intercepting_caller.hpp"
#include "runtime/engine.hpp"
#include "telepot/aio/delegate.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper/blocking.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

const HandlerSettings& settings_of(const HandlerSettings* settings) {
    static const HandlerSettings usual;
    return settings != nullptr ? *settings : usual;
}

std::string describe(const std::exception_ptr& error) {
    return bot::describe(error);
}

}  // namespace

task<bool> detail::answer(coroutine* /*mode*/, bool value) {
    co_return value;
}

void detail::throw_stop_listening() {
    throw StopListening();
}

// ---- contexts ----

template <class Mode>
BasicListenerContext<Mode>::BasicListenerContext(const SeedTupleOf<Mode>& seed_tuple)
    : bot_(&seed_tuple.bot()), methods_(&seed_tuple.bot()), actor_(seed_tuple.actor()) {
    if (actor_ == nullptr) {
        throw std::logic_error("handlers are made by create_open(), which gives them their listener");
    }
    const HandlerSettings& settings = settings_of(seed_tuple.settings());
    if (!settings.origins) return;
    auto& map = static_cast<delegate::OriginMap&>(*settings.origins);
    const detail::Shared<detail::OriginKeeper> keeper(new detail::OriginKeeper(
        seed_tuple.seed(), detail::Shared<delegate::OriginMap>(&map), map.wants(false), map.wants(true)));
    auto* const augmented = new detail::AugmentedBot<Mode>(seed_tuple.bot(), keeper);
    intercepted_.begin(*augmented, *actor_);
    methods_ = &augmented->bot();
}

template <class Mode>
typename BasicListenerContext<Mode>::template Result<void> BasicListenerContext<Mode>::on_close(
    const std::exception_ptr& ex) {
    if (log::enabled(log::Level::debug)) {
        log::write(log::Level::debug, bot_->core().name(),
                   actor_->name() + ", delegate for seed " + id().str() + ", closes: " + describe(ex));
    }
    return detail::done(static_cast<Mode*>(nullptr));
}

template <class Mode>
BasicChatContext<Mode>::BasicChatContext(const SeedTupleOf<Mode>& seed_tuple)
    : BasicListenerContext<Mode>(seed_tuple), chat_id_(seed_tuple.seed().number()) {}

template <class Mode>
BasicUserContext<Mode>::BasicUserContext(const SeedTupleOf<Mode>& seed_tuple)
    : BasicListenerContext<Mode>(seed_tuple), user_id_(seed_tuple.seed().number()) {}

template <class Mode>
BasicCallbackQueryOriginContext<Mode>::BasicCallbackQueryOriginContext(const SeedTupleOf<Mode>& seed_tuple)
    : BasicListenerContext<Mode>(seed_tuple) {
    static_cast<void>(identifier_of(seed_tuple.seed()));  // throws for a seed that is none
}

// ---- mixins ----

template <class Mode>
BasicStandardEventMixin<Mode>::BasicStandardEventMixin(const SeedTupleOf<Mode>& seed_tuple)
    : bot_(&seed_tuple.bot()),
      actor_(seed_tuple.actor()),
      event_space_(settings_of(seed_tuple.settings()).event_space) {
    capture_events();
}

template <class Mode>
void BasicStandardEventMixin<Mode>::capture_events() const {
    if (event_space_ != 0) scheduler().configure(BasicListener<Mode>(*actor_));
}

template <class Mode>
StandardEventScheduler BasicStandardEventMixin<Mode>::scheduler() const {
    return {bot_->scheduler(), event_space_, actor_->seed(), actor_->hub().record_for_events(*actor_)};
}

void IdleEventCoordinator::set_timeout(Seconds timeout) const {
    actor_->hub().set_idle_after(*actor_, timeout.count());
}

void IdleEventCoordinator::refresh() const {
    actor_->hub().refresh(*actor_);
}

void IdleEventCoordinator::cancel() const {
    actor_->hub().rest(*actor_);
}

template <class Mode>
BasicIdleTerminateMixin<Mode>::BasicIdleTerminateMixin(const SeedTupleOf<Mode>& seed_tuple)
    : idler_(seed_tuple.actor()) {
    const double timeout = settings_of(seed_tuple.settings()).timeout;
    if (timeout > 0) idle_event_coordinator().set_timeout(timeout);
}

template <class Mode>
typename BasicDefaultRouterMixin<Mode>::Void BasicDefaultRouterMixin<Mode>::on__idle(const Event& event) {
    const double* seconds = event.data<double>();
    throw IdleTerminate(seconds != nullptr ? *seconds : 0);
}

// ---- handlers ----

template <class Mode>
BasicMonitor<Mode>::BasicMonitor(const SeedTupleOf<Mode>& seed_tuple, const std::vector<std::vector<Template>>& capture)
    : BasicListenerContext<Mode>(seed_tuple) {
    for (const std::vector<Template>& pattern : capture) this->listener().capture_all(pattern);
}

template <class Mode>
BasicChatHandler<Mode>::BasicChatHandler(const SeedTupleOf<Mode>& seed_tuple)
    : BasicChatContext<Mode>(seed_tuple),
      BasicStandardEventMixin<Mode>(seed_tuple),
      BasicIdleTerminateMixin<Mode>(seed_tuple) {
    const Names flavors = settings_of(seed_tuple.settings()).flavors.value_or(Names("chat"));
    this->listener().capture(Template::chat_id(this->chat_id()), Template::flavors(flavors));
    if (settings_of(seed_tuple.settings()).include_callback_query) {
        this->listener().capture(Template::callback_query_chat_id(this->chat_id()));
    }
}

template <class Mode>
BasicUserHandler<Mode>::BasicUserHandler(const SeedTupleOf<Mode>& seed_tuple)
    : BasicUserHandler(
          seed_tuple,
          settings_of(seed_tuple.settings()).flavors.value_or(Names{"chat", "inline_query", "chosen_inline_result"})) {}

template <class Mode>
BasicUserHandler<Mode>::BasicUserHandler(const SeedTupleOf<Mode>& seed_tuple, const Names& flavors)
    : BasicUserContext<Mode>(seed_tuple),
      BasicStandardEventMixin<Mode>(seed_tuple),
      BasicIdleTerminateMixin<Mode>(seed_tuple) {
    const Template from = Template::from_id(this->user_id());
    this->listener().capture(from, Template::flavors(flavors));
    if (settings_of(seed_tuple.settings()).include_callback_query && !flavors.contains("callback_query")) {
        this->listener().capture(from, Template::flavors("callback_query"));
    }
}

template <class Mode>
BasicInlineUserHandler<Mode>::BasicInlineUserHandler(const SeedTupleOf<Mode>& seed_tuple)
    : BasicUserHandler<Mode>(seed_tuple, Names{"inline_query", "chosen_inline_result"}) {}

template <class Mode>
BasicCallbackQueryOriginHandler<Mode>::BasicCallbackQueryOriginHandler(const SeedTupleOf<Mode>& seed_tuple)
    : BasicCallbackQueryOriginContext<Mode>(seed_tuple),
      BasicStandardEventMixin<Mode>(seed_tuple),
      BasicIdleTerminateMixin<Mode>(seed_tuple) {
    this->listener().capture(Template::origin(this->origin()));
}

template <class Mode>
BasicInvoiceHandler<Mode>::BasicInvoiceHandler(const SeedTupleOf<Mode>& seed_tuple)
    : BasicInvoiceContext<Mode>(seed_tuple),
      BasicStandardEventMixin<Mode>(seed_tuple),
      BasicIdleTerminateMixin<Mode>(seed_tuple) {
    this->listener().capture(Template::invoice_payload(this->payload()));
}

#define TELEPOT_INSTANTIATE(Mode)                         \
    template class BasicListenerContext<Mode>;            \
    template class BasicChatContext<Mode>;                \
    template class BasicUserContext<Mode>;                \
    template class BasicCallbackQueryOriginContext<Mode>; \
    template class BasicInvoiceContext<Mode>;             \
    template class BasicDefaultRouterMixin<Mode>;         \
    template class BasicStandardEventMixin<Mode>;         \
    template class BasicIdleTerminateMixin<Mode>;         \
    template class BasicMonitor<Mode>;                    \
    template class BasicChatHandler<Mode>;                \
    template class BasicUserHandler<Mode>;                \
    template class BasicInlineUserHandler<Mode>;          \
    template class BasicCallbackQueryOriginHandler<Mode>; \
    template class BasicInvoiceHandler<Mode>

TELEPOT_INSTANTIATE(blocking);
TELEPOT_INSTANTIATE(coroutine);

}  // namespace telepot
