// SPDX-License-Identifier: MIT
#include "telepot/messages/glance.hpp"

#include <type_traits>

#include "telepot/messages/flance.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

const Event& event_of(const AnyMessage& msg) {
    if (const Event* event = msg.event()) return *event;
    detail::throw_bad_flavor("an event", msg.flavor(), msg.raw());
}

/// Calls `use` with the object of a message that has a glance; what has none gives a default value.
template <class Result, class Use>
Result with_payload(const AnyMessage& msg, Use use) {
    return msg.visit([&](const auto& object) -> Result {
        using T = std::remove_cvref_t<decltype(object)>;
        if constexpr (detail::Payload<T>) {
            return use(object);
        } else {
            return {};
        }
    });
}

}  // namespace

MessageGlance glance(const AnyMessage& msg) {
    return glance(msg.get<Message>());
}

MessageLongGlance glance(const AnyMessage& msg, LongForm) {
    return glance(msg.get<Message>(), long_form);
}

Flance flance(const AnyMessage& msg) {
    return {msg.flavor(), with_payload<Headline>(msg, [](const auto& object) -> Headline { return glance(object); })};
}

LongFlance flance(const AnyMessage& msg, LongForm) {
    return {msg.flavor(), with_payload<LongHeadline>(
                              msg, [](const auto& object) -> LongHeadline { return glance(object, long_form); })};
}

const EventContent& peel(const AnyMessage& msg) {
    return event_of(msg).content();
}

Fleece fleece(const AnyMessage& msg) {
    return fleece(event_of(msg));
}

MessageIdentifier message_identifier(const Message& msg) {
    return {msg.chat.id, msg.message_id};
}

MessageIdentifier message_identifier(const MaybeInaccessibleMessage& msg) {
    return {msg.chat().id, msg.message_id()};
}

MessageIdentifier message_identifier(const ChosenInlineResult& msg) {
    if (!msg.inline_message_id) throw BadFlavor("chosen_inline_result with an inline_message_id", msg.raw().text());
    return {*msg.inline_message_id};
}

MessageIdentifier message_identifier(const AnyMessage& msg) {
    if (const auto* chosen = msg.get_if<ChosenInlineResult>()) return message_identifier(*chosen);
    return message_identifier(msg.get<Message>());
}

MessageIdentifier origin_identifier(const CallbackQuery& msg) {
    if (msg.message) return message_identifier(*msg.message);
    if (msg.inline_message_id) return {*msg.inline_message_id};
    throw BadFlavor("callback_query with a message or an inline_message_id", msg.raw().text());
}

MessageIdentifier origin_identifier(const AnyMessage& msg) {
    return origin_identifier(msg.get<CallbackQuery>());
}

}  // namespace telepot
