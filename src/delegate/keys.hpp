// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "telepot/messages/any_message.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::delegate {

/// By what a capture can be found without looking at the others.
enum class KeyKind : std::uint8_t { none, chat, from, query_chat, event_source, origin, payload };

/// Two numbers that tell one chat, sender, ... from all others of its kind; of texts and of event sources with an id
/// that is no number, a hash.
class Key {
public:
    constexpr Key() noexcept = default;
    constexpr Key(KeyKind k, std::int64_t first, std::int64_t second = 0) noexcept
        : kind(k), number(first), more(second) {}
    static Key of_text(KeyKind kind, std::string_view text) noexcept;
    static Key of_origin(const MessageIdentifier& origin) noexcept;
    static Key of_source(const EventSource& source) noexcept;

    KeyKind kind = KeyKind::none;
    std::int64_t number = 0;
    std::int64_t more = 0;

    friend constexpr bool operator==(const Key& a, const Key& b) noexcept = default;
    std::size_t hash() const noexcept;
};

/// All keys of a message.
class Keys {
public:
    explicit Keys(const AnyMessage& msg);
    const Key* begin() const noexcept { return keys_.data(); }
    const Key* end() const noexcept { return keys_.data() + count_; }

private:
    /// A key that there is no room for is left out.
    void add(const Key& key) noexcept {
        if (count_ < keys_.size()) keys_[count_++] = key;
    }
    template <class T>
    void add_usual(const T& payload) noexcept;
    void add_query(const CallbackQuery& query);
    void add_message(const Message& msg) noexcept;

    std::array<Key, 6> keys_;
    std::size_t count_ = 0;
};

/// What seeders and captures ask of a message; null or empty if it hasn't got it.
const Chat* chat_of(const AnyMessage& msg) noexcept;
const User* sender_of(const AnyMessage& msg) noexcept;
/// The chat of the message that carries the pressed button.
const Chat* query_chat_of(const AnyMessage& msg) noexcept;
/// The message that carries the pressed button.
std::optional<MessageIdentifier> origin_of(const AnyMessage& msg);
std::optional<std::string_view> payload_of(const AnyMessage& msg) noexcept;

}  // namespace telepot::delegate
