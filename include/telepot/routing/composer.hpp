// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/methods/generated/methods.hpp"
#include "telepot/routing/callback_data.hpp"
#include "telepot/routing/conditions.hpp"
#include "telepot/routing/key_functions.hpp"
#include "telepot/routing/router.hpp"
#include "telepot/types/commands.hpp"
#include "telepot/types/core.hpp"
#include "telepot/types/messages.hpp"

namespace telepot {

namespace detail {

/// A handler together with the message that it was found for.
template <class Mode>
using MatchOf = Function<typename Mode::template result<void>()>;

/// The type of the messages that F takes; void for AnyMessage, which is all.
template <class F>
constexpr auto taken_by() {
    using Arguments = routing::RouteArguments;
    if constexpr (takes_everything<F> || std::is_invocable_v<F&, const AnyMessage&, const Arguments&>) {
        return static_cast<void*>(nullptr);
    } else {
        using T = std::remove_pointer_t<decltype(first_taken_with<F, Arguments>(static_cast<Payloads*>(nullptr)))>;
        if constexpr (!std::is_void_v<T>) {
            return static_cast<T*>(nullptr);
        } else {
            return first_taken<F>(static_cast<Payloads*>(nullptr));
        }
    }
}
template <class F>
using TakenBy = std::remove_pointer_t<decltype(taken_by<F>())>;

template <class T>
bool is_a(const AnyMessage& msg) noexcept {
    if constexpr (std::is_void_v<T>) {
        return true;
    } else if constexpr (std::is_same_v<T, Event>) {
        return msg.is_event();
    } else {
        return msg.get_if<T>() != nullptr;
    }
}

template <class Mode>
class ComposerState;

}  // namespace detail

namespace routing {

/// What a middleware calls to go on: the next one, or the handler.
template <class Mode>
class NextOf {
public:
    explicit NextOf(detail::MatchOf<Mode> rest) : rest_(std::move(rest)) {}
    typename Mode::template result<void> operator()() const { return rest_(); }

private:
    detail::MatchOf<Mode> rest_;
};

}  // namespace routing

/// A bot's handlers, composed: commands, texts, buttons, conditions, and other composers. The first that fits a message
/// gets it. Composer is the traditional version, aio::Composer the asynchronous one.
///
/// A handler is a function of the fitting type (AnyMessage fits always), with or without
/// `const routing::RouteArguments&` as its second parameter; it returns nothing, or, for an asynchronous bot, task<>.
///
/// A composer is a handle: copies share everything. It is a message loop's handler, `MessageLoop{bot, composer}`, and
/// can be called with a message anywhere else. Add to it before it is used: it isn't synchronised.
template <class Mode>
class ComposerOf {
public:
    template <class T>
    using Result = typename Mode::template result<T>;
    using Next = routing::NextOf<Mode>;

    ComposerOf();

    /// A command in the text of a new Message, in any letter case; its words are RouteArguments. Those meant for
    /// another bot, as /start@other_bot, don't fit once the bot's name is known.
    /// @param name 1 to 32 of a-z, 0-9 and _ @param description 1 to 256 characters, for publish()
    /// @throws BadArgument for an ill-formed name or description, or a command that there is already.
    template <class F>
    ComposerOf& command(std::string_view name, std::string_view description, F handler) {
        return add_command(name, &description, message_handler(std::move(handler)));
    }
    /// A command that publish() doesn't tell of.
    template <class F>
    ComposerOf& command(std::string_view name, F handler) {
        return add_command(name, nullptr, message_handler(std::move(handler)));
    }
    /// A new Message with exactly this text.
    template <class F>
    ComposerOf& text(std::string_view text, F handler) {
        return add_text(text, message_handler(std::move(handler)));
    }
    /// A new Message with a text in which something matches; the groups are RouteArguments.
    template <class F>
    ComposerOf& regex(routing::Regex regex, F handler) {
        return add_regex(std::move(regex), message_handler(std::move(handler)));
    }
    /// A new Message of a content type, as "photo". @throws BadArgument for a type that there isn't.
    template <class F>
    ComposerOf& content(std::string_view type, F handler) {
        return add_content(type, message_handler(std::move(handler)));
    }
    /// A button whose callback data was packed from a Data. @param handler of (const CallbackQuery&, const Data&)
    template <class Data, class F>
    ComposerOf& callback(F handler) {
        static_assert(std::is_invocable_v<F&, const CallbackQuery&, const Data&>,
                      "a callback handler takes const telepot::CallbackQuery& and its data");
        using Call = detail::Function<Result<void>(const CallbackQuery&, const Data&)>;
        const Call call([handler = std::move(handler)](const CallbackQuery& query, const Data& data) mutable {
            return detail::call_handler<Mode>(handler, query, data);
        });
        return add(
            [call](const AnyMessage& msg, const Context& context) {
                const auto* query = msg.get_if<CallbackQuery>();
                if (query == nullptr || !query->data) return Match();
                auto data = routing::unpack_callback<Data>(*query->data, context.key);
                if (!data) return Match();
                return Match([call, query, data = *std::move(data)] { return call(*query, data); });
            },
            "typed callback data");
    }
    /// A button with exactly this callback data.
    template <class F>
    ComposerOf& callback(std::string_view data, F handler) {
        static_assert(std::is_void_v<detail::TakenBy<F>> || std::is_same_v<detail::TakenBy<F>, CallbackQuery>,
                      "a callback handler takes const telepot::CallbackQuery&");
        return add_callback(data, detail::route_handler<Mode>(std::move(handler)));
    }
    /// A button that no handler of this composer, those included, or those around it fits: its data is of an older
    /// version, or forged. Not set, such queries are for otherwise(), or dropped.
    template <class F>
    ComposerOf& stale_callback(F handler) {
        static_assert(std::is_void_v<detail::TakenBy<F>> || std::is_same_v<detail::TakenBy<F>, CallbackQuery>,
                      "a callback handler takes const telepot::CallbackQuery&");
        return set_stale(detail::route_handler<Mode>(std::move(handler)));
    }
    /// A message that meets a condition, and is of the type that the handler takes.
    template <class C, class F>
    ComposerOf& on(routing::Condition<C> condition, F handler) {
        auto call = detail::route_handler<Mode>(std::move(handler));
        return add([condition = std::move(condition), call](const AnyMessage& msg, const Context&) {
            if (!detail::is_a<detail::TakenBy<F>>(msg) || !condition(msg)) return Match();
            return bound(call, msg, {});
        });
    }
    /// Any message of the type that the handler takes.
    template <class F>
    ComposerOf& on(F handler) {
        return on(routing::Condition([](const AnyMessage&) { return true; }), std::move(handler));
    }
    /// An update of a kind that this version doesn't know, or that nothing could be made of.
    /// @param handler of `const Update&` or `const AnyMessage&`, whose raw() is its JSON; it gets a new field's name
    /// from `msg.kind()`.
    template <class F>
    ComposerOf& unknown(F handler) {
        auto call = detail::handler_of<Mode, Update>(std::move(handler));
        return add([call](const AnyMessage& msg, const Context&) {
            if (msg.kind_index() != AnyMessage::unknown_kind) return Match();
            return Match([call, &msg] { return call(msg); });
        });
    }
    /// What nothing else fits, here, in those included, or around.
    template <class F>
    ComposerOf& otherwise(F handler) {
        return set_otherwise(detail::route_handler<Mode>(std::move(handler)), &detail::is_a<detail::TakenBy<F>>);
    }

    /// Another composer's handlers, at this place in the order, with its own middleware inside of this one's.
    /// @throws BadArgument if both have a command in common, or a composer would include itself.
    ComposerOf& include(const ComposerOf& other);
    /// The same for messages that meet a condition.
    template <class C>
    ComposerOf& include(routing::Condition<C> condition, const ComposerOf& other) {
        return include_if(detail::Function<bool(const AnyMessage&)>(std::move(condition)), other);
    }

    /// Calls a function around each handler, included ones too: `(const AnyMessage& msg, const auto& next)`; it goes on
    /// with `next()`, or `co_await next()`, or doesn't, and then the message counts as handled all the same. The first
    /// is the outermost.
    template <class F>
    ComposerOf& use(F middleware) {
        return add_middleware([middleware = std::move(middleware)](const AnyMessage& msg, const Next& next) mutable {
            return detail::call_handler<Mode>(middleware, msg, next);
        });
    }
    /// Calls a function of `(const AnyMessage&, const std::exception_ptr&)` with what a handler or middleware throws,
    /// in place of passing that on to the caller; it may throw itself.
    template <class F>
    ComposerOf& on_error(F handler) {
        return set_on_error(
            [handler = std::move(handler)](const AnyMessage& msg, const std::exception_ptr& error) mutable {
                return detail::call_handler<Mode>(handler, msg, error);
            });
    }
    /// The bot's name. Those included take it over, unless they have their own.
    ComposerOf& username(routing::Username name);
    /// What callback data must be signed with. Those included take it over, unless they have their own.
    ComposerOf& sign_callbacks(routing::CallbackKey key);

    /// Hands a message to the first handler that fits; drops it if none does. It must live until that is done.
    Result<void> operator()(const AnyMessage& msg) const;
    /// The same, and tells whether a handler fitted.
    Result<bool> handle(const AnyMessage& msg) const;
    /// The same with an object of a type that updates carry, `composer(msg)` in a handler of Message, say. It is
    /// copied, and counts as if it had come in an update by itself: see AnyMessage.
    template <detail::Payload T>
    Result<void> operator()(const T& object) const {
        return take(AnyMessage(object));
    }
    template <detail::Payload T>
    Result<bool> handle(const T& object) const {
        return take_and_tell(AnyMessage(object));
    }
    /// For message loops and routing tables: it wants whole messages.
    using takes_any_message = void;

    /// The commands that have a description, those included too.
    [[nodiscard]] std::vector<BotCommand> commands() const;
    /// Tells Telegram the commands, so that clients offer them, and asks for the bot's username if it wasn't set.
    Result<bool> publish(methods<Mode>& bot, const SetMyCommandsOptions& options = {}) const;

private:
    using Match = detail::MatchOf<Mode>;
    using Handler = routing::RouteHandlerOf<Mode>;
    using State = detail::ComposerState<Mode>;
    friend State;

    /// What those included take over.
    class Context {
    public:
        Context() = default;

        routing::Username username;
        routing::CallbackKey key;
    };
    using Route = detail::Function<Match(const AnyMessage&, const Context&)>;

    template <class F>
    static Handler message_handler(F handler) {
        static_assert(std::is_void_v<detail::TakenBy<F>> || std::is_same_v<detail::TakenBy<F>, Message>,
                      "this handler takes const telepot::Message& or const telepot::AnyMessage&");
        return detail::route_handler<Mode>(std::move(handler));
    }
    static Match bound(const Handler& handler, const AnyMessage& msg, routing::RouteArguments arguments) {
        return Match([handler, &msg, arguments = std::move(arguments)] { return handler(msg, arguments); });
    }

    ComposerOf& add(Route route, std::string_view name = "a condition");
    ComposerOf& add_command(std::string_view name, const std::string_view* description, Handler handler);
    ComposerOf& add_text(std::string_view text, Handler handler);
    ComposerOf& add_regex(routing::Regex regex, Handler handler);
    ComposerOf& add_content(std::string_view type, Handler handler);
    ComposerOf& add_callback(std::string_view data, Handler handler);
    ComposerOf& include_if(detail::Function<bool(const AnyMessage&)> condition, const ComposerOf& other);
    ComposerOf& set_stale(Handler handler);
    ComposerOf& set_otherwise(Handler handler, bool (*fits)(const AnyMessage&) noexcept);
    ComposerOf& add_middleware(detail::Function<Result<void>(const AnyMessage&, const Next&)> middleware);
    ComposerOf& set_on_error(detail::Function<Result<void>(const AnyMessage&, const std::exception_ptr&)> handler);

    Result<void> take(AnyMessage msg) const;
    Result<bool> take_and_tell(AnyMessage msg) const;
    State& state() const noexcept;

    detail::Shared<detail::Counted> state_;  // a State
};

extern template class ComposerOf<blocking>;
extern template class ComposerOf<coroutine>;

}  // namespace telepot
