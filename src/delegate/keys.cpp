// SPDX-License-Identifier: MIT
#include "delegate/keys.hpp"

#include <functional>
#include <type_traits>

#include "messages/participants.hpp"

namespace telepot::delegate {

namespace {

constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;

/// Calls `look` with the message's object unless it is an event or unknown.
template <class Result, class F>
Result look_at(const AnyMessage& msg, F look) {
    if (const auto* message = msg.get_if<Message>()) return look(*message);  // by far the most frequent
    return msg.visit([&]<class T>(const T& payload) -> Result {
        if constexpr (std::is_same_v<T, Event> || std::is_same_v<T, Update>) {
            return Result();
        } else {
            return look(payload);
        }
    });
}

}  // namespace

Key Key::of_text(KeyKind kind, std::string_view text) noexcept {
    std::uint64_t other = text.size();
    for (const char c : text) other = (other ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return {kind, static_cast<std::int64_t>(std::hash<std::string_view>()(text)), static_cast<std::int64_t>(other)};
}

Key Key::of_origin(const MessageIdentifier& origin) noexcept {
    if (origin.is_inline()) return of_text(KeyKind::origin, origin.inline_message_id());
    return {KeyKind::origin, origin.message_id(), origin.chat_id().id()};
}

Key Key::of_source(const EventSource& source) noexcept {
    const Seed& id = source.id();
    const bool plain = id.kind() == Seed::Kind::number;
    return {KeyKind::event_source, plain ? id.number() : static_cast<std::int64_t>(id.hash()), source.space()};
}

std::size_t Key::hash() const noexcept {
    std::uint64_t mixed = static_cast<std::uint64_t>(number) * kSpread;
    mixed = (mixed ^ (mixed >> 32U) ^ static_cast<std::uint64_t>(more) ^
             (std::uint64_t{static_cast<std::uint8_t>(kind)} << 56U)) *
            kSpread;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29U));
}

template <class T>
void Keys::add_usual(const T& payload) noexcept {
    if (const Chat* chat = messages::chat_in(payload)) add({KeyKind::chat, chat->id});
    if (const User* user = messages::user_in(payload)) add({KeyKind::from, user->id});
    if constexpr (requires { payload.invoice_payload; }) add(Key::of_text(KeyKind::payload, payload.invoice_payload));
}

void Keys::add_message(const Message& msg) noexcept {
    add_usual(msg);
    if (msg.successful_payment) add(Key::of_text(KeyKind::payload, msg.successful_payment->invoice_payload));
}

void Keys::add_query(const CallbackQuery& query) {
    add_usual(query);
    if (const MaybeInaccessibleMessage* message = messages::carrier_of(query)) {
        add({KeyKind::query_chat, message->chat().id});
        add({KeyKind::origin, message->message_id(), message->chat().id});
    } else if (query.inline_message_id) {
        add(Key::of_text(KeyKind::origin, *query.inline_message_id));
    }
}

Keys::Keys(const AnyMessage& msg) {
    if (const auto* message = msg.get_if<Message>()) {
        add_message(*message);
        return;
    }
    msg.visit([this]<class T>(const T& payload) {
        if constexpr (std::is_same_v<T, Event>) {
            if (const EventSource* source = payload.source()) add(Key::of_source(*source));
        } else if constexpr (std::is_same_v<T, CallbackQuery>) {
            add_query(payload);
        } else if constexpr (!std::is_same_v<T, Update> && !std::is_same_v<T, Message>) {
            add_usual(payload);
        }
    });
}

const Chat* chat_of(const AnyMessage& msg) noexcept {
    return look_at<const Chat*>(msg, [](const auto& payload) { return messages::chat_in(payload); });
}

const User* sender_of(const AnyMessage& msg) noexcept {
    return look_at<const User*>(msg, [](const auto& payload) { return messages::user_in(payload); });
}

const Chat* query_chat_of(const AnyMessage& msg) noexcept {
    const auto* query = msg.get_if<CallbackQuery>();
    return query != nullptr ? messages::place_of(*query) : nullptr;
}

std::optional<MessageIdentifier> origin_of(const AnyMessage& msg) {
    const auto* query = msg.get_if<CallbackQuery>();
    if (query == nullptr) return std::nullopt;
    if (const MaybeInaccessibleMessage* message = messages::carrier_of(*query)) {
        return MessageIdentifier(message->chat().id, message->message_id());
    }
    if (query->inline_message_id) return MessageIdentifier(*query->inline_message_id);
    return std::nullopt;
}

std::optional<std::string_view> payload_of(const AnyMessage& msg) noexcept {
    using Result = std::optional<std::string_view>;
    return look_at<Result>(msg, [](const auto& payload) -> Result {
        if constexpr (requires { payload.invoice_payload; }) {
            return payload.invoice_payload;
        } else if constexpr (requires { payload.successful_payment; }) {
            if (payload.successful_payment) return payload.successful_payment->invoice_payload;
        }
        return std::nullopt;
    });
}

}  // namespace telepot::delegate
