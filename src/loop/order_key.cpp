// SPDX-License-Identifier: MIT
#include "loop/order_key.hpp"

#include <functional>
#include <limits>
#include <string_view>
#include <type_traits>

#include "messages/participants.hpp"

namespace telepot::loop {

namespace {

OrderKey key_of_kind(std::string_view kind) noexcept {
    // Far below all ids of chats.
    const auto number = static_cast<std::uint32_t>(std::hash<std::string_view>()(kind));
    return std::numeric_limits<OrderKey>::min() + static_cast<OrderKey>(number);
}

}  // namespace

OrderKey order_key(const AnyMessage& msg) {
    if (const auto* message = msg.get_if<Message>()) return message->chat.id;
    return msg.visit([&msg]<class T>(const T& payload) {
        if constexpr (std::is_same_v<T, Event> || std::is_same_v<T, Update>) {
            return key_of_kind(msg.kind());
        } else {
            if (const Chat* chat = messages::place_of(payload)) return chat->id;
            if (const User* user = messages::user_in(payload)) return user->id;
            return key_of_kind(msg.kind());
        }
    });
}

}  // namespace telepot::loop
