// SPDX-License-Identifier: MIT
#include "telepot/helper/callback_query.hpp"

#include <stdexcept>

#include "delegate/hub.hpp"
#include "helper/intercepting_caller.hpp"
#include "helper/origin_keeper.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper/blocking.hpp"
#include "telepot/types/all.hpp"

namespace telepot {

// ---- handlers whose pattern intercepts ----

void detail::Intercepted::begin(InterceptingCaller& caller, Mailbox& box) {
    caller.retain();
    caller_ = &caller;
    caller.keeper()->listen(box);
}

void detail::Intercepted::end() noexcept {
    caller_->keeper()->stop();
    caller_->release();
}

void detail::Intercepted::see(const AnyMessage& msg) const {
    caller_->keeper()->see(msg);
}

void detail::Intercepted::move(const Seed& id) const {
    caller_->keeper()->move(id);
}

// ---- what an augmented function looks at ----

namespace {

bool holds_callback_data(const InlineKeyboardMarkup& markup) noexcept {
    for (const auto& row : markup.inline_keyboard) {
        for (const InlineKeyboardButton& button : row) {
            if (button.callback_data) return true;
        }
    }
    return false;
}

}  // namespace

bool detail::has_callback_button(const Ref<InlineKeyboardMarkup>& markup) noexcept {
    return markup && holds_callback_data(*static_cast<const InlineKeyboardMarkup*>(markup.object()));
}

bool detail::has_callback_button(const Ref<ReplyMarkup>& markup) noexcept {
    if (!markup) return false;
    const InlineKeyboardMarkup* keyboard = nullptr;
    if (markup.alternative() < 0) {
        keyboard = get_if<InlineKeyboardMarkup>(static_cast<const ReplyMarkup*>(markup.object()));
    } else if (markup.alternative() == alternative_of<ReplyMarkup, InlineKeyboardMarkup>()) {
        keyboard = static_cast<const InlineKeyboardMarkup*>(markup.object());
    }
    return keyboard != nullptr && holds_callback_data(*keyboard);
}

// ---- the coordinator ----

/// Goes with the last copy of a coordinator, and takes the captures along.
template <class Mode>
class BasicCallbackQueryCoordinator<Mode>::Ending final : public detail::Counted {
public:
    explicit Ending(detail::OriginKeeper& keeper) : keeper_(&keeper) {}
    ~Ending() override { keeper_->stop(); }

private:
    const detail::Shared<detail::OriginKeeper> keeper_;
};

template <class Mode>
BasicCallbackQueryCoordinator<Mode>::BasicCallbackQueryCoordinator(Seed id,
                                                                   const std::vector<MessageIdentifier>& origin_set,
                                                                   OriginInterception enable_chat,
                                                                   OriginInterception enable_inline)
    : keeper_(new detail::OriginKeeper(std::move(id), {}, std::move(enable_chat), std::move(enable_inline))),
      ending_(new Ending(keeper())) {
    for (const MessageIdentifier& origin : origin_set) keeper().capture(origin, false);
}

template <class Mode>
BasicCallbackQueryCoordinator<Mode>::BasicCallbackQueryCoordinator(detail::InterceptingCaller& caller)
    : keeper_(caller.keeper().get()), ending_(&caller) {}

template <class Mode>
detail::OriginKeeper& BasicCallbackQueryCoordinator<Mode>::keeper() const noexcept {
    return static_cast<detail::OriginKeeper&>(*keeper_);
}

template <class Mode>
void BasicCallbackQueryCoordinator<Mode>::configure(const BasicListener<Mode>& listener) const {
    keeper().listen(listener.mailbox());
}

template <class Mode>
void BasicCallbackQueryCoordinator<Mode>::capture_origin(const MessageIdentifier& msg_identifier, bool notify) const {
    keeper().capture(msg_identifier, notify);
}

template <class Mode>
void BasicCallbackQueryCoordinator<Mode>::uncapture_origin(const MessageIdentifier& msg_identifier, bool notify) const {
    keeper().uncapture(msg_identifier, notify);
}

template <class Mode>
std::vector<MessageIdentifier> BasicCallbackQueryCoordinator<Mode>::origins() const {
    return keeper().origins();
}

template <class Mode>
methods<Mode> BasicCallbackQueryCoordinator<Mode>::augment_bot(const methods<Mode>& bot) const {
    auto* const augmented = new detail::AugmentedBot<Mode>(bot, detail::Shared<detail::OriginKeeper>(&keeper()));
    keeper().keep(detail::Shared<codec::SharedCaller>(augmented));
    return augmented->bot();
}

template <class Mode>
detail::Shared<detail::Counted> BasicCallbackQueryCoordinator<Mode>::expected(bool buttons) const {
    return buttons ? keeper().expect(delegate::Expectation::of_any_chat()) : detail::Shared<detail::Counted>();
}

template <class Mode>
detail::Shared<detail::Counted> BasicCallbackQueryCoordinator<Mode>::expected(const MessageIdentifier& origin,
                                                                              bool buttons) const {
    return buttons ? keeper().expect(delegate::Expectation::of_message(origin)) : detail::Shared<detail::Counted>();
}

template <class Mode>
void BasicCallbackQueryCoordinator<Mode>::changed(const MessageIdentifier& origin, bool buttons) const {
    if (!keeper().wants(origin)) return;
    if (buttons) {
        keeper().capture(origin);
    } else {
        keeper().uncapture(origin);
    }
}

template <class Mode>
void BasicCallbackQueryCoordinator<Mode>::see(const AnyMessage& msg) const {
    keeper().see(msg);
}

// ---- the mixin ----

template <class Mode>
BasicInterceptCallbackQueryMixin<Mode>::BasicInterceptCallbackQueryMixin(const SeedTupleOf<Mode>& seed_tuple) {
    if (seed_tuple.settings() == nullptr || !seed_tuple.settings()->origins) {
        throw std::logic_error(
            "InterceptCallbackQueryMixin: make the handler's pattern with intercept_callback_query_origin()");
    }
}

template <class Mode>
BasicCallbackQueryCoordinator<Mode> BasicInterceptCallbackQueryMixin<Mode>::callback_query_coordinator() const {
    const auto* const context = dynamic_cast<const BasicListenerContext<Mode>*>(this);
    if (context == nullptr) {
        throw std::logic_error("InterceptCallbackQueryMixin: the handler must also be a ListenerContext");
    }
    return BasicCallbackQueryCoordinator<Mode>(*context->intercepted_.caller());
}

template class BasicCallbackQueryCoordinator<blocking>;
template class BasicCallbackQueryCoordinator<coroutine>;
template class BasicInterceptCallbackQueryMixin<blocking>;
template class BasicInterceptCallbackQueryMixin<coroutine>;

}  // namespace telepot
