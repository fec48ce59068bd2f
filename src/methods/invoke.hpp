// SPDX-License-Identifier: MIT
// How a serialised call becomes a result, once for each version.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

#include "codec/answer.hpp"
#include "codec/caller.hpp"
#include "codec/writer.hpp"
#include "telepot/methods/base.hpp"
#include "telepot/methods/webhook_reply.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/message_identifier.hpp"

namespace telepot::codec {

/// Writes the parameters that name a message.
void write_identifier(Writer& writer, const MessageIdentifierRef& id);

/// Gives the generated methods their way to the caller.
struct CallerAccess {
    template <class Mode>
    static Caller& of(const MethodsBase<Mode>& methods) noexcept {
        return *methods.caller_;
    }
};

template <class T>
task<T> call_async(Caller& caller, Request request);

/// Writes a call down instead of carrying it out. @throws BadArgument
WebhookReply write_reply(Request&& request);

/// Carries out a call and decodes its result. Instantiated in invoke.cpp for every type that a method returns.
template <class Mode, class T>
typename Mode::template result<T> invoke([[maybe_unused]] const MethodsBase<Mode>& methods, Request&& request) {
    if constexpr (std::is_same_v<Mode, replying>) {
        return write_reply(std::move(request));
    } else if constexpr (std::is_same_v<Mode, blocking>) {
        const MethodInfo& method = *request.method;
        return decode_answer<T>(CallerAccess::of(methods).call(std::move(request)), method.name);
    } else {
        return call_async<T>(CallerAccess::of(methods), std::move(request));
    }
}

}  // namespace telepot::codec
