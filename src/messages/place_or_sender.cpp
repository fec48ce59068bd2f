// SPDX-License-Identifier: MIT
#include "messages/place_or_sender.hpp"

#include <type_traits>

#include "messages/participants.hpp"

namespace telepot::messages {

std::optional<std::int64_t> place_or_sender(const AnyMessage& msg) {
    if (const auto* message = msg.get_if<Message>()) return message->chat.id;
    return msg.visit([]<class T>(const T& payload) -> std::optional<std::int64_t> {
        if constexpr (!std::is_same_v<T, Event> && !std::is_same_v<T, Update>) {
            if (const Chat* chat = place_of(payload)) return chat->id;
            if (const User* user = user_in(payload)) return user->id;
        }
        return std::nullopt;
    });
}

}  // namespace telepot::messages
