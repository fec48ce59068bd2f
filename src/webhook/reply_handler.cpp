// SPDX-License-Identifier: MIT
#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "bot/core.hpp"
#include "codec/answer.hpp"
#include "durable/under_way.hpp"
#include "methods/await_call.hpp"
#include "telepot/durable/durable.hpp"
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

// One that was possibly sent before the process died is reported already, and its handler can't do anything about it.
void call(codec::Caller& caller, const WebhookReply& reply) {
    try {
        static_cast<void>(codec::decode_raw(caller.call(request_of(reply)), reply.method()));
    } catch (const PossiblySent&) {
        return;
    }
}

task<> call_later(codec::Caller& caller, WebhookReply reply) {
    try {
        codec::Answer answer = co_await codec::AwaitCall(caller, request_of(reply));
        static_cast<void>(codec::decode_raw(std::move(answer), reply.method()));
    } catch (const PossiblySent&) {
        co_return;
    }
}

/// What a handler does must be settled however it ends, or the answer waits in vain.
class Settling {
public:
    Settling(ReplyDesk& desk, const AnyMessage& msg) : desk_(desk), message_(msg), due_(!msg.is_event()) {}
    ~Settling() {
        if (due_) desk_.settle(message_.update_id(), std::nullopt);
    }
    Settling(const Settling&) = delete;
    Settling& operator=(const Settling&) = delete;

    /// False if the reply has to be sent as a call.
    bool settle(const Reply& reply) {
        if (!std::exchange(due_, false)) return !reply;
        const durable::UnderWay* const kept = reply ? durable::UnderWay::look_for(message_.object()) : nullptr;
        return kept != nullptr ? settle_kept(kept->turn(), *reply) : desk_.settle(message_.update_id(), reply);
    }

private:
    // It goes out when it is committed that the update is handled, and again if the update comes again: then the answer
    // with it hasn't arrived.
    bool settle_kept(durable::Turn& turn, const WebhookReply& reply) {
        const std::optional<net::Responder> responder = desk_.claim(message_.update_id());
        if (!responder) return false;
        const std::string body = reply.body();
        turn.reply(body, [responder = *responder, body](const std::exception_ptr& error) {
            net::ServerResponse response(200, "application/json", body);
            if (error) response = net::ServerResponse(503, "text/plain", "");
            responder.respond(std::move(response));
        });
        return true;
    }

    ReplyDesk& desk_;
    const AnyMessage message_;
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
