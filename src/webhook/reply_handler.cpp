// SPDX-License-Identifier: MIT
#include <exception>

#include "bot/core.hpp"
#include "codec/answer.hpp"
#include "methods/await_call.hpp"
#include "telepot/webhook/reply.hpp"
#include "webhook/reply_desk.hpp"

namespace telepot {

namespace {

using Reply = std::optional<WebhookReply>;
using webhook_server::ReplyDesk;

codec::Request request_of(const WebhookReply& reply) {
    codec::Request request(reply.info());
    request.json = reply.arguments();
    return request;
}

void call(codec::Caller& caller, const WebhookReply& reply) {
    static_cast<void>(codec::decode_raw(caller.call(request_of(reply)), reply.method()));
}

task<> call_later(codec::Caller& caller, WebhookReply reply) {
    codec::Answer answer = co_await codec::AwaitCall(caller, request_of(reply));
    static_cast<void>(codec::decode_raw(std::move(answer), reply.method()));
}

/// What a handler does must be settled however it ends, or the answer waits in vain.
class Settling {
public:
    Settling(ReplyDesk& desk, const AnyMessage& msg)
        : desk_(desk), update_id_(msg.update_id()), due_(!msg.is_event()) {}
    ~Settling() {
        if (due_) desk_.settle(update_id_, std::nullopt);
    }
    Settling(const Settling&) = delete;
    Settling& operator=(const Settling&) = delete;

    /// False if the reply has to be sent as a call.
    bool settle(const Reply& reply) {
        if (!std::exchange(due_, false)) return !reply;
        return desk_.settle(update_id_, reply);
    }

private:
    ReplyDesk& desk_;
    std::int64_t update_id_;
    bool due_;
};

task<> await_reply(codec::Caller& caller, detail::Shared<ReplyDesk> desk,
                   detail::Function<task<Reply>(const AnyMessage&)> function, const AnyMessage& msg) {
    Settling settling(*desk, msg);
    const Reply reply = co_await function(msg);
    if (!settling.settle(reply)) co_await call_later(caller, *reply);
}

}  // namespace

template <class Mode>
ReplyHandler<Mode>::ReplyHandler(BasicBot<Mode>& bot, Plain plain, Async async)
    : bot_(&bot), plain_(std::move(plain)), async_(std::move(async)), desk_(new ReplyDesk) {}
template <class Mode>
ReplyHandler<Mode>::ReplyHandler(const ReplyHandler&) = default;
template <class Mode>
ReplyHandler<Mode>& ReplyHandler<Mode>::operator=(const ReplyHandler&) = default;
template <class Mode>
ReplyHandler<Mode>::~ReplyHandler() = default;

template <class Mode>
typename Mode::template result<void> ReplyHandler<Mode>::operator()(const AnyMessage& msg) const {
    if constexpr (std::is_same_v<Mode, coroutine>) {
        if (async_) return await_reply(bot_->core(), desk_, async_, msg);
    }
    Settling settling(*desk_, msg);
    const Reply reply = plain_(msg);
    const bool went_out = settling.settle(reply);
    if constexpr (std::is_same_v<Mode, coroutine>) {
        return went_out ? detail::done(static_cast<Mode*>(nullptr)) : call_later(bot_->core(), *reply);
    } else {
        if (!went_out) call(bot_->core(), *reply);
    }
}

template class ReplyHandler<blocking>;
template class ReplyHandler<coroutine>;

}  // namespace telepot
