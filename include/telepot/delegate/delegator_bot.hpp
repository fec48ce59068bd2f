// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/bot/bot.hpp"
#include "telepot/delegate/handler_settings.hpp"
#include "telepot/delegate/listener.hpp"
#include "telepot/delegate/mailbox.hpp"
#include "telepot/durable/durable.hpp"
#include "telepot/values/seed.hpp"

namespace telepot {

template <class Mode>
class BasicDelegatorBot;

/// What went wrong in a delegate, which has ended by it. Refers to objects that live until the callback returns.
class DelegateError {
public:
    DelegateError(std::string delegate, const Seed& seed, const AnyMessage* msg, std::exception_ptr error)
        : delegate_(std::move(delegate)), seed_(seed), message_(msg), error_(std::move(error)) {}

    /// The delegate's class, also of one whose constructor has failed; empty for a function that makes delegates.
    [[nodiscard]] const std::string& delegate() const noexcept { return delegate_; }
    [[nodiscard]] const Seed& seed() const noexcept { return seed_; }
    /// The message that was being handled, or nullptr.
    [[nodiscard]] const AnyMessage* message() const noexcept { return message_; }
    [[nodiscard]] const std::exception_ptr& error() const noexcept { return error_; }

private:
    std::string delegate_;
    Seed seed_;
    const AnyMessage* message_;
    std::exception_ptr error_;
};

/// A bot whose messages can be listened to.
template <class Mode>
class BasicSpeakerBot : public BasicBot<Mode> {
public:
    explicit BasicSpeakerBot(TokenRef token, const BotOptions& options = {});
    ~BasicSpeakerBot() override;

    /// As BasicBot::from_env().
    [[nodiscard]] static BasicSpeakerBot from_env(const BotOptions& options = {});

    /// Where messages are spoken into.
    [[nodiscard]] BasicMicrophone<Mode>& mic() noexcept { return mic_; }
    /// A listener of its own; the bot must outlive it.
    [[nodiscard]] BasicListener<Mode> create_listener() { return BasicListener<Mode>(mic_); }
    /// For the library's own use.
    [[nodiscard]] delegate::Hub& hub() const noexcept { return mic_.hub(); }

protected:
    /// @param most_workers handlers that work at a time
    BasicSpeakerBot(TokenRef token, const BotOptions& options, std::size_t most_workers);

private:
    BasicMicrophone<Mode> mic_;
};

namespace detail {
[[noreturn]] void throw_no_delegate();
}

/// What a delegate is made from: the bot, the message that asks for it, and its seed.
template <class Mode>
class SeedTupleOf {
public:
    SeedTupleOf(BasicDelegatorBot<Mode>& bot, AnyMessage msg, Seed seed)
        : bot_(&bot), message_(std::move(msg)), seed_(std::move(seed)) {}
    /// The same for a handler that is about to be constructed; for the library's own use.
    SeedTupleOf(const SeedTupleOf& other, detail::Actor& actor, detail::Shared<const HandlerSettings> settings)
        : SeedTupleOf(other) {
        actor_ = &actor;
        settings_ = std::move(settings);
    }

    [[nodiscard]] BasicDelegatorBot<Mode>& bot() const noexcept { return *bot_; }
    [[nodiscard]] const AnyMessage& message() const { return message_ ? *message_ : nothing(); }
    /// The message, which the seed tuple doesn't keep alive any more.
    [[nodiscard]] AnyMessage take_message() {
        AnyMessage taken = message();
        message_.reset();
        return taken;
    }
    [[nodiscard]] const Seed& seed() const noexcept { return seed_; }
    /// The listener of the delegate that this is for. @throws std::logic_error in a function that a delegator is
    /// written as: there is no delegate yet.
    [[nodiscard]] BasicListener<Mode> listener() const {
        if (actor_ == nullptr) detail::throw_no_delegate();
        return BasicListener<Mode>(*actor_);
    }
    /// What the pattern says about its handlers; nullptr outside of constructors of handlers.
    [[nodiscard]] const HandlerSettings* settings() const noexcept { return settings_.get(); }
    /// For the library's own use.
    [[nodiscard]] detail::Actor* actor() const noexcept { return actor_; }

private:
    /// Stands for a message that was given away: an event of the flavor "_none".
    static const AnyMessage& nothing();

    BasicDelegatorBot<Mode>* bot_;
    std::optional<AnyMessage> message_;
    Seed seed_;
    detail::Actor* actor_ = nullptr;
    detail::Shared<const HandlerSettings> settings_;
};

template <class Mode>
const AnyMessage& SeedTupleOf<Mode>::nothing() {
    static const AnyMessage none{Event("_none")};
    return none;
}

using SeedTuple = SeedTupleOf<blocking>;

template <class Mode>
class DelegatorFactoryOf;

namespace detail {

/// Says whose construction is under way on this thread, so that mixins with default constructors find their seed tuple:
/// a handler that inherits its constructors passes it to one base alone.
template <class Mode>
class Constructing {
public:
    explicit Constructing(const SeedTupleOf<Mode>& seed_tuple) noexcept;
    Constructing(const Constructing&) = delete;
    Constructing& operator=(const Constructing&) = delete;
    ~Constructing();

    /// @param mixin its name, for the error. @throws std::logic_error outside of create_open() and create_run().
    static const SeedTupleOf<Mode>& seed_tuple(const char* mixin);

private:
    const SeedTupleOf<Mode>* outer_;
};

/// What call() makes of a function; with the bot's own call() in view, too. Complete with delegators.hpp.
template <class F>
class CallMaker;

}  // namespace detail

namespace detail {

template <class Mode, class Other>
void refuse_other_version() {
    if constexpr (std::is_same_v<Mode, blocking>) {
        static_assert(std::is_same_v<Mode, Other>,
                      "these delegates are written for telepot::aio (their functions return tasks): give them to a "
                      "telepot::aio::DelegatorBot, or derive the handler from telepot::helper and return nothing");
    } else {
        static_assert(std::is_same_v<Mode, Other>,
                      "these delegates are written for the traditional version (their functions return no tasks): give "
                      "them to a telepot::DelegatorBot, or derive the handler from telepot::aio::helper and return "
                      "telepot::task<>");
    }
}

template <class Made>
void refuse_without_parentheses() {
    static_assert(std::is_void_v<Made> && !std::is_void_v<Made>,
                  "a delegator is what create_open() gives: write create_open<Handler>(), with parentheses");
}

}  // namespace detail

/// A function that says for which delegate a message is: its seed, or none.
using Seeder = detail::Function<Seed(const AnyMessage&)>;

/// A seeder and a delegator: what kind of delegate gets which messages. Made by pair() and by what stands on it.
template <class Mode>
class DelegationPatternOf {
public:
    using Delegator = detail::Function<detail::Shared<detail::ActorOf<Mode>>(const SeedTupleOf<Mode>&)>;

    /// @param delegate_class how its delegates are called before they exist, in errors
    DelegationPatternOf(Seeder s, Delegator d, std::string delegate_class = {})
        : seeder(std::move(s)), delegator(std::move(d)), name(std::move(delegate_class)) {}
    /// As the original's tuple: `{per_chat_id(), create_open<Handler>()}`. @param factory what pair() takes
    template <class F>
        requires(!std::is_convertible_v<F, Delegator>) && std::is_constructible_v<DelegatorFactoryOf<Mode>, F>
    DelegationPatternOf(Seeder s, F factory)
        : DelegationPatternOf(DelegatorFactoryOf<Mode>(std::move(factory)).pattern(std::move(s))) {}
    // Slips that would else be a page of candidates.
    template <class Other>
        requires(!std::is_same_v<Other, Mode>)
    DelegationPatternOf(const DelegationPatternOf<Other>& /*pattern*/) {  // NOLINT(google-explicit-constructor)
        detail::refuse_other_version<Mode, Other>();
    }
    template <class Other>
        requires(!std::is_same_v<Other, Mode>)
    DelegationPatternOf(const Seeder& /*s*/, const DelegatorFactoryOf<Other>& /*factory*/) {
        detail::refuse_other_version<Mode, Other>();
    }
    template <class Made>
    DelegationPatternOf(const Seeder& /*s*/, Made (* /*delegator*/)()) {
        detail::refuse_without_parentheses<Made>();
    }

    Seeder seeder;
    Delegator delegator;
    std::string name;
    /// What intercept_callback_query_origin() shares among the delegates; for the library's own use.
    detail::Shared<detail::Counted> origins;
};

using DelegationPattern = DelegationPatternOf<blocking>;

/// What the delegates of a bot have met so far.
struct DelegationStatistics {
    std::size_t live = 0;                 ///< delegates that live now
    std::uint64_t unread_dropped = 0;     ///< messages dropped because a listener had too many unread ones
    std::size_t origins = 0;              ///< messages with buttons whose owners are known: OriginBounds
    std::uint64_t origins_forgotten = 0;  ///< owners that were forgotten because of these bounds
    std::uint64_t forgotten_presses = 0;  ///< presses below such messages that nobody took, and that were answered
};

/// How a DelegatorBot works.
struct DelegatorOptions {
    /// Handlers of a traditional bot that work at a time, each on a thread; those that wait for a message don't count.
    /// 1 to 512. Asynchronous handlers are bounded by what the message loop lets in.
    std::size_t max_running = 32;
    /// Where what has come is kept until it is handled, and what survives of the delegates: see docs/guide/durable.md.
    /// None: nothing survives the process.
    StoreRef store = {};
    /// With `store`.
    DurableOptions durable = {};
    /// With `store`: so many delegates stay in memory while they have nothing to do; 0: any number. Of those with
    /// fields the ones that have been idle for longest leave it, and are made again, and told reopened(), when their
    /// next message or event comes. More are alive only while they are at work, or if they have no fields.
    std::size_t max_live = 0;
};

/// A bot that hands its messages over to delegates: small objects, one for each chat, user, ..., that are made when the
/// first message for them comes.
///
/// For every message, first all delegates that capture it get it. Then each pattern's seeder is asked, in order: if it
/// gives a seed for which no delegate lives, the delegator makes one, which starts with this very message. In one
/// delegate one message is handled at a time, in order; different delegates work side by side. A message that meets a
/// delegate which is about to end goes to its successor. What a delegate throws ends it alone.
///
/// The cost of a message doesn't depend on how many delegates live. When the message loop ends, each is closed through
/// its on_close().
template <class Mode>
class BasicDelegatorBot : public BasicSpeakerBot<Mode> {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    BasicDelegatorBot(TokenRef token, std::vector<DelegationPatternOf<Mode>> delegation_patterns,
                      const BotOptions& options = {}, const DelegatorOptions& delegator_options = {});
    /// The same: `DelegatorBot bot{token, {patterns}, {.store = sqlite_store("bot.db")}};`
    BasicDelegatorBot(TokenRef token, std::vector<DelegationPatternOf<Mode>> delegation_patterns,
                      const DelegatorOptions& delegator_options, const BotOptions& options = {})
        : BasicDelegatorBot(token, std::move(delegation_patterns), options, delegator_options) {}
    /// Destroys the delegates, the youngest first, without on_close(); waits for a message end with StopListening. It
    /// waits for handlers at work, ten seconds at most; not on the event loop's thread, where coroutines that wait are
    /// cancelled and end in the loop's next rounds: these must not use the bot any more.
    ~BasicDelegatorBot() override;

    /// As BasicBot::from_env().
    [[nodiscard]] static BasicDelegatorBot from_env(std::vector<DelegationPatternOf<Mode>> delegation_patterns,
                                                    const BotOptions& options = {},
                                                    const DelegatorOptions& delegator_options = {});

    /// Hands a message over. Returns (asynchronous: does all its work) at once: the delegates handle it on their own.
    Result<void> handle(const AnyMessage& msg) override;
    using BasicBot<Mode>::handle;

    /// Sets a function that is told of everything that a delegate throws, besides the log; before the first message.
    /// It is called by several at a time and must not throw.
    void on_delegate_error(detail::Function<void(const DelegateError&)> callback);

    using BasicBot<Mode>::call;
    /// telepot::call(), which the bot's own call() would hide in classes that derive from it: the delegator of a
    /// function, for a pattern.
    template <class F, class... Args>
        requires(!std::is_convertible_v<const F&, std::string_view>)
    [[nodiscard]] static auto call(F func, Args... args) {
        return detail::CallMaker<F>::make(std::move(func), std::move(args)...);
    }

    /// How many delegates live.
    [[nodiscard]] std::size_t live_delegates() const;
    /// Any thread.
    [[nodiscard]] DelegationStatistics delegation_statistics() const;

    [[nodiscard]] loop::Delegation* delegation() noexcept override { return delegation_; }

private:
    loop::Delegation* delegation_;
};

extern template class BasicSpeakerBot<blocking>;
extern template class BasicDelegatorBot<blocking>;

using SpeakerBot = BasicSpeakerBot<blocking>;
using DelegatorBot = BasicDelegatorBot<blocking>;

}  // namespace telepot
