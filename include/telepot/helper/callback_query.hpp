// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/delegate/listener.hpp"
#include "telepot/helper/contexts.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/seed.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// Whether callback queries of one kind of origin, "chat" or "inline", are intercepted, and whom to tell of it.
class OriginInterception {
public:
    /// `notifier(origin, id, adding)`: an origin has come to those of a delegate, or has gone. It is called by several
    /// threads at a time.
    using Notifier = detail::Function<void(const MessageIdentifier& origin, const Seed& id, bool adding)>;

    template <std::same_as<bool> Bool>
    OriginInterception(Bool enabled) noexcept : enabled_(enabled) {}  // NOLINT(google-explicit-constructor)
    template <class F>
        requires std::invocable<F&, const MessageIdentifier&, const Seed&, bool>
    OriginInterception(F notifier)  // NOLINT(google-explicit-constructor)
        : notifier_(std::move(notifier)), enabled_(true) {}

    [[nodiscard]] bool enabled() const noexcept { return enabled_; }
    void notify(const MessageIdentifier& origin, const Seed& id, bool adding) const {
        if (notifier_) notifier_(origin, id, adding);
    }

private:
    Notifier notifier_;
    bool enabled_;
};

namespace detail {

class OriginKeeper;

bool has_callback_button(const Ref<ReplyMarkup>& markup) noexcept;
bool has_callback_button(const Ref<InlineKeyboardMarkup>& markup) noexcept;
/// Whether an argument of a call brings a keyboard with callback data.
template <class T>
bool brings_callback_button(const T& argument) noexcept {
    if constexpr (requires { has_callback_button(argument.reply_markup); }) {
        return has_callback_button(argument.reply_markup);
    } else {
        return false;
    }
}

}  // namespace detail

/// Makes a delegate get the callback queries of the messages that it has sent or edited itself. With
/// intercept_callback_query_origin() handlers do all this by themselves; see InterceptCallbackQueryMixin.
///
/// A handle: copies are the same coordinator. Any thread. The listener that it is told to configure must outlive it.
template <class Mode>
class BasicCallbackQueryCoordinator {
public:
    /// @param id the delegate's, for notifiers
    /// @param origin_set messages whose callback queries are captured from the beginning
    BasicCallbackQueryCoordinator(Seed id, const std::vector<MessageIdentifier>& origin_set,
                                  OriginInterception enable_chat, OriginInterception enable_inline);
    /// For the library's own use.
    explicit BasicCallbackQueryCoordinator(detail::InterceptingCaller& caller);

    /// Makes a listener capture the callback queries of all origins, of now and to come.
    void configure(const BasicListener<Mode>& listener) const;
    void capture_origin(const MessageIdentifier& msg_identifier, bool notify = true) const;
    void uncapture_origin(const MessageIdentifier& msg_identifier, bool notify = true) const;
    /// All origins at this moment, in no particular order.
    [[nodiscard]] std::vector<MessageIdentifier> origins() const;

    /// A function that calls `send_func`, which sends a message and returns it, and captures that as an origin if one
    /// of the arguments is the options with a keyboard that holds callback data.
    template <class F>
    [[nodiscard]] auto augment_send(F send_func) const {
        return [self = *this, send_func = std::move(send_func)](auto&&... args) mutable {
            const bool buttons = (detail::brings_callback_button(args) || ...);
            const auto look = [self, buttons, call = self.expected(buttons)](const auto& sent) {
                if (buttons) self.changed(MessageIdentifier(sent.chat.id, sent.message_id), true);
            };
            return note(send_func(std::forward<decltype(args)>(args)...), look);
        };
    }
    /// A function that calls `edit_func(msg_identifier, ...)`, and captures the message if a keyboard with callback
    /// data comes with it; else it doesn't capture it any more.
    template <class F>
    [[nodiscard]] auto augment_edit(F edit_func) const {
        return [self = *this, edit_func = std::move(edit_func)](const MessageIdentifier& id, auto&&... args) mutable {
            const bool buttons = (detail::brings_callback_button(args) || ...);
            const auto look = [self, id, buttons, call = self.expected(id, buttons)](const auto& /*edited*/) {
                self.changed(id, buttons);
            };
            return note(edit_func(id, std::forward<decltype(args)>(args)...), look);
        };
    }
    /// A function that calls `delete_func(msg_identifier)`, and doesn't capture the message any more.
    template <class F>
    [[nodiscard]] auto augment_delete(F delete_func) const {
        return [self = *this, delete_func = std::move(delete_func)](const MessageIdentifier& id) mutable {
            return note(delete_func(id), [self, id](bool deleted) {
                if (deleted) self.uncapture_origin(id);
            });
        };
    }
    /// A function that captures the message that a chosen inline result has become, and then calls `handler`.
    template <class F>
    [[nodiscard]] auto augment_on_message(F handler) const {
        return [self = *this, handler = std::move(handler)](const AnyMessage& msg) mutable {
            self.see(msg);
            return handler(msg);
        };
    }
    /// A bot whose send, edit and delete methods are augmented as above. It is good as long as this coordinator or a
    /// copy of it.
    [[nodiscard]] methods<Mode> augment_bot(const methods<Mode>& bot) const;

private:
    class Ending;

    // What a call gives, after a look at it.
    template <class T, class Look>
    static T note(T result, Look look) {
        look(result);
        return result;
    }
    template <class T, class Look>
        requires std::same_as<Mode, coroutine>
    static task<T> note(task<T> call, Look look) {
        T result = co_await std::move(call);
        look(result);
        co_return result;
    }
    // Presses that overtake the answer to a call with buttons wait while the result lives.
    [[nodiscard]] detail::Shared<detail::Counted> expected(bool buttons) const;
    [[nodiscard]] detail::Shared<detail::Counted> expected(const MessageIdentifier& origin, bool buttons) const;
    void changed(const MessageIdentifier& origin, bool buttons) const;
    void see(const AnyMessage& msg) const;

    [[nodiscard]] detail::OriginKeeper& keeper() const noexcept;

    detail::Shared<detail::Counted> keeper_;
    detail::Shared<detail::Counted> ending_;
};

/// Gives a handler access to its coordinator. Its pattern is made with intercept_callback_query_origin().
/// The handler is a ChatHandler, or whatever has a ListenerContext.
template <class Mode>
class BasicInterceptCallbackQueryMixin {
public:
    /// For a class that inherits the constructors of a handler, made by create_open().
    BasicInterceptCallbackQueryMixin()
        : BasicInterceptCallbackQueryMixin(detail::Constructing<Mode>::seed_tuple("InterceptCallbackQueryMixin")) {}
    /// @throws std::logic_error if its pattern is another one
    explicit BasicInterceptCallbackQueryMixin(const SeedTupleOf<Mode>& seed_tuple);
    BasicInterceptCallbackQueryMixin(const BasicInterceptCallbackQueryMixin&) = delete;
    BasicInterceptCallbackQueryMixin& operator=(const BasicInterceptCallbackQueryMixin&) = delete;

    /// Not in constructors. @throws std::logic_error if the handler has no ListenerContext.
    [[nodiscard]] BasicCallbackQueryCoordinator<Mode> callback_query_coordinator() const;

protected:
    virtual ~BasicInterceptCallbackQueryMixin() = default;
};

}  // namespace telepot
