// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <type_traits>
#include <utility>

#include "telepot/bot/bot.hpp"
#include "telepot/messages/routing.hpp"
#include "telepot/methods/webhook_reply.hpp"
#include "telepot/task/task.hpp"

namespace telepot {

namespace webhook_server {
class ReplyDesk;
}

/// A handler whose first call may go out in the answer to the update: see reply_with(). A handler like any other for
/// Webhook, OrderedWebhook and message loops; copies share what they do. Any thread.
template <class Mode>
class ReplyHandler {
public:
    using Reply = std::optional<WebhookReply>;
    /// What the user's function does with a message: gives a reply, or (asynchronous) a task of one.
    using Plain = detail::Function<Reply(const AnyMessage&)>;
    using Async = detail::Function<task<Reply>(const AnyMessage&)>;

    ReplyHandler(BasicBot<Mode>& bot, Plain plain, Async async);
    ReplyHandler(const ReplyHandler&);
    ReplyHandler& operator=(const ReplyHandler&);
    ~ReplyHandler();

    /// Handles a message, and sends the reply by the answer to its update, or as a call if there is none to wait.
    typename Mode::template result<void> operator()(const AnyMessage& msg) const;
    /// Where the server finds the replies; for the library's own use.
    [[nodiscard]] webhook_server::ReplyDesk* desk() const noexcept { return desk_.get(); }

private:
    BasicBot<Mode>* bot_;
    Plain plain_;
    Async async_;
    detail::Shared<webhook_server::ReplyDesk> desk_;
};

extern template class ReplyHandler<blocking>;
extern template class ReplyHandler<coroutine>;

namespace detail {

/// A function of one type of message, or of AnyMessage, as a function of AnyMessage; nothing for all other messages.
template <class R, class F>
Function<R(const AnyMessage&)> reply_function(F function) {
    if constexpr (takes_everything<F>) {
        return Function<R(const AnyMessage&)>(std::move(function));
    } else {
        using T = std::remove_pointer_t<decltype(first_taken<F>(static_cast<Payloads*>(nullptr)))>;
        static_assert(!std::is_void_v<T> && !std::is_same_v<T, Event>,
                      "a handler that replies takes telepot::AnyMessage or one of the types that an update carries");
        return [function = std::move(function)](const AnyMessage& msg) mutable -> R {
            const T* message = msg.get_if<T>();
            if (message != nullptr) return function(*message);
            if constexpr (std::is_same_v<R, std::optional<WebhookReply>>) {
                return std::nullopt;
            } else {
                return [](std::optional<WebhookReply> none) -> R { co_return none; }(std::nullopt);
            }
        };
    }
}

template <class F>
constexpr bool replies_later() {
    if constexpr (takes_everything<F>) {
        return std::is_same_v<std::invoke_result_t<F&, const AnyMessage&>, task<std::optional<WebhookReply>>>;
    } else {
        using T = std::remove_pointer_t<decltype(first_taken<F>(static_cast<Payloads*>(nullptr)))>;
        return std::is_same_v<std::invoke_result_t<F&, const T&>, task<std::optional<WebhookReply>>>;
    }
}

}  // namespace detail

/// Makes a handler whose first call goes out in the answer to the update, which saves a request:
///
///     auto handler = telepot::reply_with(bot, [](const telepot::Message& msg) -> std::optional<telepot::WebhookReply>
///     {
///         return telepot::in_reply.sendMessage(msg.chat.id, "hi");
///     });
///     telepot::OrderedWebhook webhook{bot, handler};
///     server.add("/hook", secret, webhook.queue(), handler);
///
/// The result of that call is lost. Where no answer waits (in a message loop, after reply_timeout, or for an update
/// that came twice) the reply is sent as a call. Further calls are made with the bot as usual.
/// @param function takes a message of one type, or AnyMessage; returns std::optional<WebhookReply>, asynchronously also
/// a task of it.
template <class Mode, class F>
ReplyHandler<Mode> reply_with(BasicBot<Mode>& bot, F function) {
    using Reply = std::optional<WebhookReply>;
    if constexpr (detail::replies_later<F>()) {
        static_assert(std::is_same_v<Mode, coroutine>, "the handler of a traditional bot returns its reply itself");
        return ReplyHandler<Mode>(bot, {}, detail::reply_function<task<Reply>>(std::move(function)));
    } else {
        return ReplyHandler<Mode>(bot, detail::reply_function<Reply>(std::move(function)), {});
    }
}

}  // namespace telepot
