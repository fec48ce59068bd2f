// SPDX-License-Identifier: MIT
#include "telepot/delegate/delegator_bot.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "bot/core.hpp"
#include "delegate/hub.hpp"
#include "delegate/turns.hpp"
#include "loop/delegation.hpp"
#include "runtime/either_mode.hpp"
#include "telepot/aio/delegate.hpp"
#include "telepot/bot/environment.hpp"
#include "telepot/messages/nothing.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

constexpr std::size_t kMostThreads = 512;

template <class Mode>
delegate::Hub& make_hub(std::size_t most_workers) {
    if (most_workers < 1 || most_workers > kMostThreads) {
        throw BadArgument("DelegatorOptions::max_running must be between 1 and 512");
    }
    if constexpr (std::is_same_v<Mode, blocking>) {
        auto turns = std::make_unique<delegate::BlockingTurns>(most_workers);
        auto* const raw = turns.get();
        auto* const hub = new delegate::Hub(std::move(turns));
        raw->set_hub(*hub);
        hub->retain();
        return *hub;
    } else {
        auto turns = std::make_unique<delegate::CoroutineTurns>();
        auto* const raw = turns.get();
        auto* const hub = new delegate::Hub(std::move(turns));
        raw->set_hub(*hub);
        hub->retain();
        return *hub;
    }
}

/// A bot's delegates as its message loop sees them.
class HubDelegation final : public loop::Delegation {
public:
    explicit HubDelegation(delegate::Hub& hub) : hub_(hub) {}
    task<std::size_t> close(std::chrono::nanoseconds patience) override { return hub_.close(patience); }
    durable::Keeper* keeper() const noexcept override { return hub_.keeper(); }

private:
    delegate::Hub& hub_;
};

/// The innermost construction on this thread.
template <class Mode>
const SeedTupleOf<Mode>*& under_construction() noexcept {
    static thread_local const SeedTupleOf<Mode>* seed_tuple = nullptr;
    return seed_tuple;
}

}  // namespace

namespace detail {

void throw_no_delegate() {
    throw std::logic_error(
        "SeedTuple::listener(): a function that makes delegates has no listener; call() gives one to "
        "the function that it is about, create_open() to the objects that it makes");
}

template <class Mode>
Constructing<Mode>::Constructing(const SeedTupleOf<Mode>& seed_tuple) noexcept
    : outer_(std::exchange(under_construction<Mode>(), &seed_tuple)) {}

template <class Mode>
Constructing<Mode>::~Constructing() {
    under_construction<Mode>() = outer_;
}

template <class Mode>
const SeedTupleOf<Mode>& Constructing<Mode>::seed_tuple(const char* mixin) {
    const SeedTupleOf<Mode>* current = under_construction<Mode>();
    if (current != nullptr) return *current;
    throw std::logic_error(
        std::string(mixin) +
        ": only a handler that create_open() or create_run() makes may leave its seed tuple out; pass "
        "it on: " +
        mixin + "(seed_tuple)");
}

template class Constructing<blocking>;
template class Constructing<coroutine>;

}  // namespace detail

template <class Mode>
BasicSpeakerBot<Mode>::BasicSpeakerBot(TokenRef token, const BotOptions& options)
    : BasicSpeakerBot(token, options, DelegatorOptions().max_running) {}

template <class Mode>
BasicSpeakerBot<Mode>::BasicSpeakerBot(TokenRef token, const BotOptions& options, std::size_t most_workers)
    : BasicBot<Mode>(token, options), mic_(make_hub<Mode>(most_workers)) {
    hub().set_bot_name(this->core().name());
    bot::Migrations& migrations = this->core().site()->migrations();
    hub().set_migrations(detail::Shared<bot::Migrations>(&migrations));
    migrations.set_follower([hub = detail::Shared<delegate::Hub>(&hub())](
                                std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten) {
        hub->follow(old_chat_id, new_chat_id, forgotten);
    });
}

template <class Mode>
BasicSpeakerBot<Mode> BasicSpeakerBot<Mode>::from_env(const BotOptions& options) {
    const Environment env;
    return BasicSpeakerBot(env.token(), env.options(options));
}

template <class Mode>
BasicSpeakerBot<Mode>::~BasicSpeakerBot() {
    this->stop_message_loop();
    this->core().site()->migrations().set_follower({});
    hub().abandon();
    hub().release();
}

template <class Mode>
BasicDelegatorBot<Mode>::BasicDelegatorBot(TokenRef token, std::vector<DelegationPatternOf<Mode>> delegation_patterns,
                                           const BotOptions& options, const DelegatorOptions& delegator_options)
    : BasicSpeakerBot<Mode>(token, options, delegator_options.max_running),
      delegation_(new HubDelegation(this->hub())) {
    if (StoreBackend* const store = delegator_options.store.backend()) {
        const detail::Shared<durable::Keeper> keeper(
            new durable::Keeper(*store, delegator_options.durable, this->id()));
        // Before the hub has the keeper, which it would tell to remember them.
        for (const auto& [old_chat_id, new_chat_id] : keeper->migrations()) {
            this->core().site()->migrations().learn(old_chat_id, new_chat_id);
        }
        this->hub().set_keeper(keeper, delegator_options.max_live);
    }
    for (DelegationPatternOf<Mode>& pattern : delegation_patterns) {
        auto maker = [this, make = std::move(pattern.delegator)](const AnyMessage& msg, const Seed& seed) {
            return detail::Shared<detail::Actor>(make(SeedTupleOf<Mode>(*this, msg, seed)).get());
        };
        this->hub().add_pattern(
            std::move(pattern.seeder), std::move(maker), std::move(pattern.name),
            detail::Shared<delegate::OriginMap>(static_cast<delegate::OriginMap*>(pattern.origins.get())));
    }
}

template <class Mode>
BasicDelegatorBot<Mode> BasicDelegatorBot<Mode>::from_env(std::vector<DelegationPatternOf<Mode>> delegation_patterns,
                                                          const BotOptions& options,
                                                          const DelegatorOptions& delegator_options) {
    const Environment env;
    return BasicDelegatorBot(env.token(), std::move(delegation_patterns), env.options(options), delegator_options);
}

template <class Mode>
BasicDelegatorBot<Mode>::~BasicDelegatorBot() {
    this->stop_message_loop();
    if (durable::Keeper* const keeper = this->hub().keeper()) keeper->waker().stop();
    this->hub().abandon();  // while the bot is still whole
    delete delegation_;
}

namespace {

/// Answers a press below a message that is forgotten, so that the client doesn't wait for an answer.
template <class Mode>
task<> excuse(BasicDelegatorBot<Mode>& bot, std::string query_id, std::string text) {
    try {
        AnswerCallbackQueryOptions options;
        if (!text.empty()) options.text = text;
        co_await detail::given<Mode>(bot.answerCallbackQuery(query_id, options));
    } catch (const std::exception& error) {
        bot.hub().say(log::Level::warning, std::string("a press couldn't be answered: ") + error.what());
    }
}

}  // namespace

template <class Mode>
typename BasicDelegatorBot<Mode>::template Result<void> BasicDelegatorBot<Mode>::handle(const AnyMessage& msg) {
    if (std::optional<std::string> text = this->hub().dispatch(msg)) {
        return detail::in_version<Mode>(excuse(*this, msg.get<CallbackQuery>().id, *std::move(text)));
    }
    return detail::done(static_cast<Mode*>(nullptr));
}

template <class Mode>
void BasicDelegatorBot<Mode>::on_delegate_error(detail::Function<void(const DelegateError&)> callback) {
    this->hub().on_error(std::move(callback));
}

template <class Mode>
std::size_t BasicDelegatorBot<Mode>::live_delegates() const {
    return this->hub().live();
}

template <class Mode>
DelegationStatistics BasicDelegatorBot<Mode>::delegation_statistics() const {
    return this->hub().statistics();
}

template class BasicSpeakerBot<blocking>;
template class BasicSpeakerBot<coroutine>;
template class BasicDelegatorBot<blocking>;
template class BasicDelegatorBot<coroutine>;

}  // namespace telepot
