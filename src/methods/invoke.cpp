// SPDX-License-Identifier: MIT
#include "methods/invoke.hpp"

#include "codec/shared_caller.hpp"
#include "methods/await_call.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::codec {

void write_identifier(Writer& writer, const MessageIdentifierRef& id) {
    if (id.is_inline()) {
        writer.member("inline_message_id", id.inline_message_id());
        return;
    }
    writer.member("chat_id", id.chat_id());
    writer.member("message_id", id.message_id());
}

namespace {

template <class T>
task<T> call_plain(Caller& caller, Request request) {
    const MethodInfo& method = *request.method;
    Answer answer = co_await AwaitCall(caller, std::move(request));
    co_return decode_answer<T>(std::move(answer), method.name);
}

template <class T>
task<T> call_shared(telepot::detail::Shared<SharedCaller> caller, Request request) {
    co_return co_await call_plain<T>(*caller, std::move(request));
}

}  // namespace

template <class T>
task<T> call_async(Caller& caller, Request request) {
    // An augmented bot may be gone before its task is awaited.
    if (auto* const shared = dynamic_cast<SharedCaller*>(&caller)) {
        return call_shared<T>(telepot::detail::Shared<SharedCaller>(shared), std::move(request));
    }
    return call_plain<T>(caller, std::move(request));
}

#define TELEPOT_RESULT(...) template task<__VA_ARGS__> call_async<__VA_ARGS__>(Caller&, Request);
#include "codec/generated/results.inc"
#undef TELEPOT_RESULT

}  // namespace telepot::codec

namespace telepot {

MessageIdentifierRef::MessageIdentifierRef(const Message& message) noexcept
    : chat_id_(message.chat.id), message_id_(message.message_id) {}

namespace detail {

const Message& message_of(const std::optional<Message>& message) {
    if (message) return *message;
    throw BadArgument(
        "no message to name: an edit of an inline message returns none; use its inline_message_id, or the "
        "MessageIdentifier that it was edited by");
}

}  // namespace detail

}  // namespace telepot
