// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "telepot/messages/any_message.hpp"
#include "telepot/messages/event.hpp"
#include "telepot/messages/generated/glances.hpp"
#include "telepot/values/message_identifier.hpp"

namespace telepot {

// What refers to its argument refuses one that ends with the statement.

/// A message's flavor: "chat", "callback_query", ..., an event's own, "unknown".
[[nodiscard]] inline std::string_view flavor(const AnyMessage& msg) noexcept {
    return msg.flavor();
}
std::string_view flavor(const AnyMessage&& msg) = delete;
[[nodiscard]] inline std::string_view flavor(const Event& event) noexcept {
    return event.flavor();
}
std::string_view flavor(const Event&& event) = delete;

/// Headline information of a message of the flavor chat, as in the original. For another flavor name its type:
/// `glance(msg.get<CallbackQuery>())`. @throws BadFlavor if the message is of another flavor.
[[nodiscard]] MessageGlance glance(const AnyMessage& msg);
[[nodiscard]] MessageLongGlance glance(const AnyMessage& msg, LongForm);
MessageGlance glance(const AnyMessage&& msg) = delete;
MessageLongGlance glance(const AnyMessage&& msg, LongForm) = delete;

/// The name that glance() had in early versions of telepot.
template <class T>
[[deprecated("use glance")]] auto glance2(const T& msg) {
    return glance(msg);
}
template <class T>
[[deprecated("use glance")]] auto glance2(const T& msg, LongForm) {
    return glance(msg, long_form);
}
template <class T>
void glance2(const T&& msg) = delete;
template <class T>
void glance2(const T&& msg, LongForm) = delete;

/// An event without its flavor: its content.
[[nodiscard]] inline const EventContent& peel(const Event& event) noexcept {
    return event.content();
}
const EventContent& peel(const Event&& event) = delete;
/// @throws BadFlavor if the message is no event.
[[nodiscard]] const EventContent& peel(const AnyMessage& msg);
const EventContent& peel(const AnyMessage&& msg) = delete;

/// What fleece() gives; refers to the event.
struct Fleece {
    std::string_view flavor;
    const EventContent& content;
};
/// An event's flavor and content at once.
[[nodiscard]] inline Fleece fleece(const Event& event) noexcept {
    return {event.flavor(), event.content()};
}
Fleece fleece(const Event&& event) = delete;
/// @throws BadFlavor if the message is no event.
[[nodiscard]] Fleece fleece(const AnyMessage& msg);
Fleece fleece(const AnyMessage&& msg) = delete;

/// Whether a message looks like an event: whether its flavor starts with '_'.
[[nodiscard]] inline bool is_event(const AnyMessage& msg) noexcept {
    return msg.is_event();
}
[[nodiscard]] inline bool is_event(const Event& /*event*/) noexcept {
    return true;
}

/// The identifier by which a message can be edited: (chat_id, message_id).
[[nodiscard]] MessageIdentifier message_identifier(const Message& msg);
/// The identifier of a message that can't be read any more; deleting it still works.
[[nodiscard]] MessageIdentifier message_identifier(const MaybeInaccessibleMessage& msg);
/// The identifier of the message that a chosen result became: its inline_message_id.
/// @throws BadFlavor if it has none (the result carried no inline keyboard).
[[nodiscard]] MessageIdentifier message_identifier(const ChosenInlineResult& msg);
/// Of a message of the flavor chat or chosen_inline_result. @throws BadFlavor for any other.
[[nodiscard]] MessageIdentifier message_identifier(const AnyMessage& msg);

/// The identifier of the message whose button was pressed. @throws BadFlavor if the query tells neither a message nor
/// an inline_message_id.
[[nodiscard]] MessageIdentifier origin_identifier(const CallbackQuery& msg);
/// @throws BadFlavor for a message of another flavor.
[[nodiscard]] MessageIdentifier origin_identifier(const AnyMessage& msg);

}  // namespace telepot
