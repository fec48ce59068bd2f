// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "telepot/values/chat_id.hpp"

namespace telepot {

class Message;
class MessageIdentifierRef;

namespace detail {
/// A pair or a tuple of a chat and a message_id.
template <class T>
concept ChatAndMessageId = std::tuple_size<T>::value == 2 && requires(const T& names) {
    { std::get<0>(names) } -> std::convertible_to<ChatIdRef>;
    { std::get<1>(names) } -> std::convertible_to<std::int64_t>;
};
/// A tuple with the identifier of an inline message.
template <class T>
concept InlineMessageIdAlone = std::tuple_size<T>::value == 1 && requires(const T& names) {
    { std::get<0>(names) } -> std::convertible_to<std::string_view>;
};
/// What edit methods return.
template <class T>
concept MessageOrNothing = std::same_as<T, std::optional<Message>>;
/// @throws BadArgument if there is none.
[[nodiscard]] const Message& message_of(const std::optional<Message>& message);
}  // namespace detail

/// Names a message that can be edited: (chat_id, message_id), or the identifier of an inline message.
///
/// A value: comparable, ordered and hashable, so that it can be a key. telepot::message_identifier() makes one from a
/// message, telepot::origin_identifier() from a callback query.
class MessageIdentifier {
public:
    /// Names no message; sending it is refused by the server.
    MessageIdentifier() noexcept = default;
    /// A message in a chat.
    MessageIdentifier(ChatId chat_id, std::int64_t message_id)
        : chat_id_(std::move(chat_id)), message_id_(message_id) {}
    /// A message sent by way of an inline query.
    MessageIdentifier(std::string inline_message_id)  // NOLINT(google-explicit-constructor): the original's 1-tuple
        : inline_message_id_(std::move(inline_message_id)) {}
    MessageIdentifier(const char* inline_message_id)  // NOLINT(google-explicit-constructor)
        : inline_message_id_(inline_message_id) {}
    /// Of anything that names a message for a call: a Message, a pair or tuple. An owning copy.
    explicit MessageIdentifier(const MessageIdentifierRef& id);

    [[nodiscard]] bool is_inline() const noexcept { return !inline_message_id_.empty(); }
    [[nodiscard]] const ChatId& chat_id() const noexcept { return chat_id_; }
    [[nodiscard]] std::int64_t message_id() const noexcept { return message_id_; }
    [[nodiscard]] const std::string& inline_message_id() const noexcept { return inline_message_id_; }

    friend bool operator==(const MessageIdentifier& a, const MessageIdentifier& b) noexcept = default;
    friend std::strong_ordering operator<=>(const MessageIdentifier& a, const MessageIdentifier& b) noexcept {
        if (const auto order = a.chat_id_.id() <=> b.chat_id_.id(); order != 0) return order;
        if (const auto order = a.message_id_ <=> b.message_id_; order != 0) return order;
        if (const auto order = a.chat_id_.username() <=> b.chat_id_.username(); order != 0) return order;
        return a.inline_message_id_ <=> b.inline_message_id_;
    }

private:
    ChatId chat_id_;
    std::int64_t message_id_ = 0;
    std::string inline_message_id_;
};

/// A message's name for the length of a call: what edit methods take. Refers to the caller's texts.
class MessageIdentifierRef {
public:
    MessageIdentifierRef(const MessageIdentifier& id) noexcept  // NOLINT(google-explicit-constructor)
        : chat_id_(id.chat_id()), message_id_(id.message_id()), inline_message_id_(id.inline_message_id()) {}
    /// A message in a chat; lets `{chat_id, message_id}` be written.
    MessageIdentifierRef(ChatIdRef chat_id, std::int64_t message_id) noexcept
        : chat_id_(chat_id), message_id_(message_id) {}
    MessageIdentifierRef(std::string_view inline_message_id) noexcept  // NOLINT(google-explicit-constructor)
        : chat_id_(0), inline_message_id_(inline_message_id) {}
    MessageIdentifierRef(const char* inline_message_id) noexcept  // NOLINT(google-explicit-constructor)
        : chat_id_(0), inline_message_id_(inline_message_id) {}
    MessageIdentifierRef(const std::string& inline_message_id) noexcept  // NOLINT(google-explicit-constructor)
        : chat_id_(0), inline_message_id_(inline_message_id) {}
    /// A message itself: its chat and its message_id.
    MessageIdentifierRef(const Message& message) noexcept;  // NOLINT(google-explicit-constructor)
    /// What a call returned. @throws BadArgument if it returned no message, as after an edit of an inline one.
    template <detail::MessageOrNothing M>
    MessageIdentifierRef(const M& message)  // NOLINT(google-explicit-constructor)
        : MessageIdentifierRef(detail::message_of(message)) {}
    /// A pair or a tuple of a chat and a message_id.
    template <detail::ChatAndMessageId T>
    MessageIdentifierRef(const T& names)  // NOLINT(google-explicit-constructor)
        : chat_id_(std::get<0>(names)), message_id_(std::get<1>(names)) {}
    /// The identifier of an inline message in a tuple, as the original has it.
    template <detail::InlineMessageIdAlone T>
    MessageIdentifierRef(const T& names)  // NOLINT(google-explicit-constructor)
        : chat_id_(0), inline_message_id_(std::get<0>(names)) {}

    [[nodiscard]] bool is_inline() const noexcept { return !inline_message_id_.empty(); }
    [[nodiscard]] const ChatIdRef& chat_id() const noexcept { return chat_id_; }
    [[nodiscard]] std::int64_t message_id() const noexcept { return message_id_; }
    [[nodiscard]] std::string_view inline_message_id() const noexcept { return inline_message_id_; }

private:
    ChatIdRef chat_id_;
    std::int64_t message_id_ = 0;
    std::string_view inline_message_id_;
};

inline MessageIdentifier::MessageIdentifier(const MessageIdentifierRef& id)
    : chat_id_(id.chat_id().to_chat_id()), message_id_(id.message_id()), inline_message_id_(id.inline_message_id()) {}

}  // namespace telepot

/// Hashes a message identifier, so that it can be a key of unordered containers.
template <>
struct std::hash<telepot::MessageIdentifier> {
    std::size_t operator()(const telepot::MessageIdentifier& id) const noexcept {
        const std::hash<std::int64_t> number;
        const std::hash<std::string_view> text;
        std::size_t seed = number(id.chat_id().id());
        for (const std::size_t part :
             {number(id.message_id()), text(id.chat_id().username()), text(id.inline_message_id())}) {
            seed ^= part + 0x9e3779b97f4a7c15U + (seed << 6) + (seed >> 2);
        }
        return seed;
    }
};
