// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <exception>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/delegate/handler_settings.hpp"
#include "telepot/delegate/openable.hpp"
#include "telepot/delegate/seeders.hpp"

namespace telepot {

namespace detail {

/// A class as people write it.
std::string class_name(const char* mangled);

template <class Mode>
using MadeActor = Shared<ActorOf<Mode>>;

/// A delegate's object. Mixins without a seed tuple of their own find the one that it is made from.
template <class T, class Mode, class... Args>
T make_object(const SeedTupleOf<Mode>& seed_tuple, const Args&... args) {
    const Constructing<Mode> now(seed_tuple);
    return T(seed_tuple, args...);
}

/// The delegate of create_open(): a handler whose open(), on_message() and on_close() are called in turns.
template <class Mode, class T>
class OpenActor final : public ActorOf<Mode> {
    using Void = typename Mode::template result<void>;

public:
    template <class... Args>
    OpenActor(const SeedTupleOf<Mode>& seed_tuple, Shared<const HandlerSettings> settings, const Args&... args)
        : ActorOf<Mode>(seed_tuple.bot().hub(), Actor::Life::turns, seed_tuple.seed()),
          object_(make_object<T, Mode>(SeedTupleOf<Mode>(seed_tuple, *this, std::move(settings)), args...)) {}

    [[nodiscard]] std::string name() const override { return class_name(typeid(T).name()); }
    Void perform(Step step, const AnyMessage& msg, const std::exception_ptr& why) override {
        if constexpr (requires { object_.before_message(msg); }) {
            if (step == Step::start || step == Step::message) object_.before_message(msg);
        }
        switch (step) {
            case Step::start: return start(msg);
            case Step::reopen: return reopen();
            case Step::message: return object_.on_message(msg);
            case Step::migrate: return migrate(*msg.event()->data<MovedChat>());
            case Step::close: break;
        }
        if constexpr (HasAfterClose<T>) {
            return close_and_wait(why);
        } else {
            return tell_close(why);
        }
    }

    std::string save([[maybe_unused]] const StoredFields* rest) override {
        if constexpr (HasFieldsMember<T>) {
            return Fields::saved(object_, rest);
        } else {
            return {};
        }
    }
    StoredFields load([[maybe_unused]] std::string_view json) override {
        if constexpr (HasFieldsMember<T>) {
            return Fields::load_into(object_, json);
        } else {
            return {};
        }
    }

private:
    Void migrate(const MovedChat& moved) {
        if constexpr (requires { object_.chat_moved(moved); }) object_.chat_moved(moved);
        if constexpr (requires { object_.capture_events(); }) object_.capture_events();
        if constexpr (requires { object_.on_chat_migrated(moved.old_chat_id, moved.new_chat_id); }) {
            return object_.on_chat_migrated(moved.old_chat_id, moved.new_chat_id);
        } else {
            return done(static_cast<Mode*>(nullptr));
        }
    }
    Void reopen() {
        if constexpr (requires(T& object) { object.reopened(); }) {
            return object_.reopened();
        } else {
            return done(static_cast<Mode*>(nullptr));
        }
    }
    Void start(const AnyMessage& msg) {
        if constexpr (!HasOpen<T>) {
            return object_.on_message(msg);
        } else if constexpr (std::same_as<Mode, blocking>) {
            if (!object_.open(msg, this->seed())) object_.on_message(msg);
        } else {
            return start_in_coroutine(msg);
        }
    }
    Void start_in_coroutine(const AnyMessage& msg)
        requires std::same_as<Mode, coroutine>
    {
        const bool handled = co_await object_.open(msg, this->seed());
        if (!handled) co_await object_.on_message(msg);
    }
    Void tell_close(const std::exception_ptr& why) {
        if constexpr (HasOnClose<T>) {
            return object_.on_close(why);
        } else {
            return done(static_cast<Mode*>(nullptr));
        }
    }
    Void close_and_wait(const std::exception_ptr& why)
        requires std::same_as<Mode, blocking>
    {
        try {
            tell_close(why);
        } catch (...) {
            object_.after_close();
            throw;
        }
        object_.after_close();
    }
    Void close_and_wait(const std::exception_ptr& why)
        requires std::same_as<Mode, coroutine>
    {
        std::exception_ptr error;
        try {
            co_await tell_close(why);
        } catch (...) {
            error = std::current_exception();
        }
        co_await object_.after_close();
        if (error) std::rethrow_exception(error);
    }

    T object_;
};

/// The delegate of create_run(): an object whose run() is its life.
template <class Mode, class T>
class RunActor final : public ActorOf<Mode> {
public:
    template <class... Args>
    RunActor(const SeedTupleOf<Mode>& seed_tuple, Shared<const HandlerSettings> settings, const Args&... args)
        : ActorOf<Mode>(seed_tuple.bot().hub(), Actor::Life::dedicated, seed_tuple.seed()),
          object_(make_object<T, Mode>(SeedTupleOf<Mode>(seed_tuple, *this, std::move(settings)), args...)) {}

    [[nodiscard]] std::string name() const override { return class_name(typeid(T).name()); }
    typename Mode::template result<void> perform(Step /*step*/, const AnyMessage& /*msg*/,
                                                 const std::exception_ptr& /*why*/) override {
        return object_.run();
    }

private:
    T object_;
};

/// The delegate of call(): a function whose call is its life.
template <class Mode, class F, class... Args>
class CallActor final : public ActorOf<Mode> {
public:
    CallActor(const SeedTupleOf<Mode>& seed_tuple, Shared<const HandlerSettings> settings, F function,
              std::tuple<Args...> args)
        : ActorOf<Mode>(seed_tuple.bot().hub(), Actor::Life::dedicated, seed_tuple.seed()),
          function_(std::move(function)),
          seed_tuple_(seed_tuple, *this, std::move(settings)),
          args_(std::move(args)) {}

    [[nodiscard]] std::string name() const override { return class_name(typeid(F).name()); }
    typename Mode::template result<void> perform(Step /*step*/, const AnyMessage& /*msg*/,
                                                 const std::exception_ptr& /*why*/) override {
        return std::apply([this](Args&... args) { return function_(seed_tuple_, args...); }, args_);
    }

private:
    F function_;
    SeedTupleOf<Mode> seed_tuple_;
    std::tuple<Args...> args_;
};

/// Somebody else's object as a delegate.
template <class Mode, class Pointer>
class ForeignActor final : public ActorOf<Mode> {
public:
    ForeignActor(const SeedTupleOf<Mode>& seed_tuple, Pointer object)
        : ActorOf<Mode>(seed_tuple.bot().hub(), Actor::Life::foreign, seed_tuple.seed()), object_(std::move(object)) {}

    [[nodiscard]] std::string name() const override { return class_name(typeid(*object_).name()); }
    [[nodiscard]] bool is_alive() override { return object_->is_alive(); }
    typename Mode::template result<void> perform(Step /*step*/, const AnyMessage& /*msg*/,
                                                 const std::exception_ptr& /*why*/) override {
        object_->start();
        return done(static_cast<Mode*>(nullptr));
    }

private:
    Pointer object_;
};

/// A function that a delegator has given, as a delegate: its call is the delegate's life.
template <class Mode, class F>
class FunctionActor final : public ActorOf<Mode> {
public:
    FunctionActor(const SeedTupleOf<Mode>& seed_tuple, F function)
        : ActorOf<Mode>(seed_tuple.bot().hub(), Actor::Life::dedicated, seed_tuple.seed()),
          function_(std::move(function)) {}

    [[nodiscard]] std::string name() const override { return class_name(typeid(F).name()); }
    typename Mode::template result<void> perform(Step /*step*/, const AnyMessage& /*msg*/,
                                                 const std::exception_ptr& /*why*/) override {
        if constexpr (std::is_same_v<std::invoke_result_t<F&>, typename Mode::template result<void>>) {
            return function_();
        } else {
            function_();
            return done(static_cast<Mode*>(nullptr));
        }
    }

private:
    F function_;
};

/// A pointer to an object with start() and is_alive().
template <class P>
concept DelegatePointer = requires(P pointer) {
    pointer->start();
    { pointer->is_alive() } -> std::convertible_to<bool>;
};

/// A function of the seed tuple that gives a delegate: a pointer to an object with start() and is_alive(), or a
/// function without parameters.
template <class F, class Mode>
concept MakesDelegates =
    !std::derived_from<F, DelegatorFactoryOf<Mode>> && std::invocable<F&, const SeedTupleOf<Mode>&> &&
    (DelegatePointer<std::invoke_result_t<F&, const SeedTupleOf<Mode>&>> ||
     std::invocable<std::invoke_result_t<F&, const SeedTupleOf<Mode>&>&>);

/// The delegate for what a user's delegator has given; null if that is nothing.
template <class Mode, class Given>
MadeActor<Mode> actor_of(const SeedTupleOf<Mode>& seed_tuple, Given given) {
    // A lambda is no pointer, though it may become one.
    if constexpr (std::is_pointer_v<Given> || requires { given.operator bool(); }) {
        if (!static_cast<bool>(given)) return {};
    }
    if constexpr (DelegatePointer<Given>) {
        return MadeActor<Mode>(new ForeignActor<Mode, Given>(seed_tuple, std::move(given)));
    } else {
        return MadeActor<Mode>(new FunctionActor<Mode, Given>(seed_tuple, std::move(given)));
    }
}

template <class F, class... Args>
using CallMode = std::conditional_t<std::is_invocable_v<F&, SeedTupleOf<coroutine>&, Args&...>, coroutine, blocking>;

}  // namespace detail

/// What pair() makes a delegator of: create_open(), create_run(), call(), or a function of the seed tuple that gives a
/// delegate: a pointer (std::unique_ptr, std::shared_ptr) to an object with start() and is_alive(), null for none, or a
/// function without parameters, which is called as call() does.
template <class Mode>
class DelegatorFactoryOf {
public:
    using Made = detail::MadeActor<Mode>;
    using Settings = detail::Shared<const HandlerSettings>;
    using Function = detail::Function<Made(const SeedTupleOf<Mode>&, const Settings&)>;

    /// @param delegate_class how its delegates are called before they exist, in errors
    template <class F>
        requires std::is_invocable_r_v<Made, F&, const SeedTupleOf<Mode>&, const Settings&>
    explicit DelegatorFactoryOf(F make, std::string delegate_class = {})
        : make_(std::move(make)), name_(std::move(delegate_class)) {}
    template <class F>
        requires detail::MakesDelegates<F, Mode>
    DelegatorFactoryOf(F function)  // NOLINT(google-explicit-constructor)
        : make_([function = std::move(function)](const SeedTupleOf<Mode>& seed_tuple, const Settings&) mutable {
              return detail::actor_of<Mode>(seed_tuple, function(seed_tuple));
          }) {}

    /// A pattern with these settings.
    [[nodiscard]] DelegationPatternOf<Mode> pattern(Seeder seeder, const Settings& settings = usual_settings()) const {
        auto delegator = [make = make_, settings](const SeedTupleOf<Mode>& seed_tuple) {
            return make(seed_tuple, settings);
        };
        DelegationPatternOf<Mode> result(std::move(seeder), std::move(delegator), name_);
        result.origins = settings->origins;
        return result;
    }

private:
    static Settings usual_settings() { return Settings(new HandlerSettings()); }

    Function make_;
    std::string name_;
};

/// Delegates that are objects of class T: constructed from the seed tuple and `args`, then asked to open(), given
/// their messages one at a time with on_message(), and told of their end with on_close(). T is openable.
template <class T, class... Args>
[[nodiscard]] auto create_open(Args... args) {
    using Mode = detail::HandlerMode<T>;
    static_assert(openable<T>, "T needs on_message(const telepot::AnyMessage&), returning nothing or telepot::task<>");
    static_assert(std::constructible_from<T, const SeedTupleOf<Mode>&, const Args&...>,
                  "T needs a constructor that takes the seed tuple, and then what create_open() was given. If it adds "
                  "none of its own: `using ChatHandler::ChatHandler;`; else one that passes the seed tuple on to its "
                  "bases: `T(const SeedTuple& s) : ChatHandler(s), AnswererMixin(s) {}`");
    return DelegatorFactoryOf<Mode>(
        [... args = std::move(args)](const SeedTupleOf<Mode>& seed_tuple,
                                     const detail::Shared<const HandlerSettings>& settings) {
            return detail::MadeActor<Mode>(new detail::OpenActor<Mode, T>(seed_tuple, settings, args...));
        },
        detail::class_name(typeid(T).name()));
}

/// Delegates that are objects of class T, constructed from the seed tuple and `args`, whose run() is called once: in a
/// thread of its own, or as a task. When it returns, the delegate is dead.
template <class T, class... Args>
[[nodiscard]] auto create_run(Args... args) {
    using Mode = detail::HandlerMode<T>;
    static_assert(requires(T& object) { object.run(); }, "T needs run(), returning nothing or telepot::task<>");
    return DelegatorFactoryOf<Mode>(
        [... args = std::move(args)](const SeedTupleOf<Mode>& seed_tuple,
                                     const detail::Shared<const HandlerSettings>& settings) {
            return detail::MadeActor<Mode>(new detail::RunActor<Mode, T>(seed_tuple, settings, args...));
        },
        detail::class_name(typeid(T).name()));
}

/// What call() gives: a delegator, and, as the original's, a function of the seed tuple for delegates of one's own.
template <class Mode, class F, class... Args>
class CallDelegator : public DelegatorFactoryOf<Mode> {
public:
    CallDelegator(F function, std::tuple<Args...> args)
        : DelegatorFactoryOf<Mode>(
              [function, args](const SeedTupleOf<Mode>& seed_tuple,
                               const detail::Shared<const HandlerSettings>& settings) {
                  return detail::MadeActor<Mode>(
                      new detail::CallActor<Mode, F, Args...>(seed_tuple, settings, function, args));
              },
              detail::class_name(typeid(F).name())),
          function_(std::move(function)),
          args_(std::move(args)) {}

    /// What the delegate does: a function that calls the function with the seed tuple, and with what call() was given.
    /// It keeps all of them; the seed tuple has no listener.
    [[nodiscard]] detail::Function<typename Mode::template result<void>()> operator()(
        const SeedTupleOf<Mode>& seed_tuple) const {
        return [function = function_, seed = SeedTupleOf<Mode>(seed_tuple), args = args_]() mutable {
            return std::apply([&](Args&... each) { return function(seed, each...); }, args);
        };
    }

private:
    F function_;
    std::tuple<Args...> args_;
};

/// Delegates that are calls of a function, with the seed tuple and `args`, all of which live until it has returned: in
/// a thread of its own, or as a task. When it returns, the delegate is dead. A function that goes on for long should
/// give the message away with take_message() when it is through with that.
template <class F, class... Args>
[[nodiscard]] auto call(F func, Args... args) {
    using Mode = detail::CallMode<F, Args...>;
    static_assert(std::is_invocable_v<F&, SeedTupleOf<Mode>&, Args&...>,
                  "the function takes the seed tuple, and then what call() was given");
    return CallDelegator<Mode, F, Args...>(std::move(func), std::tuple<Args...>(std::move(args)...));
}

namespace detail {

template <class F>
class CallMaker {
public:
    template <class... Args>
    static auto make(F func, Args... args) {
        return telepot::call(std::move(func), std::move(args)...);
    }
};

}  // namespace detail

/// The parts of a pair while pair producers put it together.
class PairParts {
public:
    PairParts(std::vector<Seeder> s, const HandlerOptions& options);

    std::vector<Seeder> seeders;
    HandlerSettings settings;
};

/// Seeders, one or several, which are then chained.
class Seeders {
public:
    template <class F>
        requires std::is_convertible_v<F, Seeder>
    Seeders(F seeder) : list_{Seeder(std::move(seeder))} {}              // NOLINT(google-explicit-constructor)
    Seeders(std::initializer_list<Seeder> seeders) : list_(seeders) {}   // NOLINT(google-explicit-constructor)
    Seeders(std::vector<Seeder> seeders) : list_(std::move(seeders)) {}  // NOLINT(google-explicit-constructor)
    [[nodiscard]] const std::vector<Seeder>& list() const noexcept { return list_; }

private:
    std::vector<Seeder> list_;
};

/// Puts a seeder and a delegator together, with something that they share. Pair producers nest:
/// `pave_event_space(include_callback_query_chat_id())(per_chat_id(), create_open<Handler>(), {.timeout = 10})`.
class PairProducer {
public:
    /// Only puts together; see pair().
    PairProducer() = default;
    /// Does what `inner` does, and `addition`.
    PairProducer(const PairProducer& inner, detail::Function<void(PairParts&)> addition);

    template <class Mode>
    [[nodiscard]] DelegationPatternOf<Mode> operator()(const Seeders& seeders,
                                                       const DelegatorFactoryOf<Mode>& delegator_factory,
                                                       const HandlerOptions& options = {}) const {
        PairParts parts(seeders.list(), options);
        for (const auto& addition : additions_) addition(parts);
        auto settings = detail::Shared<const HandlerSettings>(new HandlerSettings(parts.settings));
        return delegator_factory.pattern(chain(std::move(parts.seeders)), std::move(settings));
    }
    template <class Made>
    void operator()(const Seeders& /*seeders*/, Made (* /*delegator*/)(),
                    const HandlerOptions& /*options*/ = {}) const {
        detail::refuse_without_parentheses<Made>();
    }
    /// The same with a function of the seed tuple that gives a pointer to an object with start() and is_alive(), or a
    /// function.
    template <class F>
        requires detail::MakesDelegates<F, detail::CallMode<F>>
    [[nodiscard]] auto operator()(const Seeders& seeders, F function, const HandlerOptions& options = {}) const {
        return (*this)(seeders, DelegatorFactoryOf<detail::CallMode<F>>(std::move(function)), options);
    }

private:
    std::vector<detail::Function<void(PairParts&)>> additions_;
};

/// The basic pair producer, which shares nothing: `pair(per_message(), call(f))`.
inline const PairProducer pair;

/// A pair producer that gives seeder and delegator an event space of their own: a delegate's scheduled events reach it,
/// and bring it back to life if it has ended.
[[nodiscard]] PairProducer pave_event_space(const PairProducer& fn = pair);
/// A pair producer that makes chat handlers get the callback queries of buttons in their chats, and such a query bring
/// one to life.
/// @param types those of chats
[[nodiscard]] PairProducer include_callback_query_chat_id(const PairProducer& fn = pair, const Names& types = "all");
/// A pair producer that makes handlers get the callback queries of just those messages that they have sent or edited
/// themselves, and such a query bring back to life whom it belongs to.
/// @param origins "chat", "inline", or both: only these are intercepted
/// @param bounds how many are remembered, and for how long. @throws BadArgument for values out of range
[[nodiscard]] PairProducer intercept_callback_query_origin(const PairProducer& fn = pair, const Names& origins = "all",
                                                           const OriginBounds& bounds = {});

}  // namespace telepot
