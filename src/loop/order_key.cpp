// SPDX-License-Identifier: MIT
#include "loop/order_key.hpp"

#include <functional>
#include <limits>
#include <string_view>
#include <type_traits>

#include "telepot/types/all.hpp"

namespace telepot::loop {

namespace {

OrderKey key_of_kind(std::string_view kind) noexcept {
    // Far below all ids of chats.
    const auto number = static_cast<std::uint32_t>(std::hash<std::string_view>()(kind));
    return std::numeric_limits<OrderKey>::min() + static_cast<OrderKey>(number);
}

template <class T>
const T* pointer(const T& object) noexcept {
    return &object;
}
template <class T>
const T* pointer(const Box<T>& box) noexcept {
    return box.get();
}

const Chat* chat_of(const CallbackQuery& query) noexcept {
    const MaybeInaccessibleMessage* message = query.message.get();
    return message != nullptr && !holds_alternative<Unknown>(*message) ? &message->chat() : nullptr;
}

template <class T>
const Chat* chat_of(const T& payload) noexcept {
    if constexpr (requires { payload.chat; }) {
        return pointer(payload.chat);
    } else {
        return nullptr;
    }
}

template <class T>
const User* user_of(const T& payload) noexcept {
    if constexpr (requires { payload.from; }) {
        return pointer(payload.from);
    } else if constexpr (requires { payload.user; }) {
        return pointer(payload.user);
    } else {
        return nullptr;
    }
}

}  // namespace

OrderKey order_key(const AnyMessage& msg) {
    if (const auto* message = msg.get_if<Message>()) return message->chat.id;
    return msg.visit([&msg]<class T>(const T& payload) {
        if constexpr (std::is_same_v<T, Event> || std::is_same_v<T, Update>) {
            return key_of_kind(msg.kind());
        } else {
            if (const Chat* chat = chat_of(payload)) return chat->id;
            if (const User* user = user_of(payload)) return user->id;
            return key_of_kind(msg.kind());
        }
    });
}

}  // namespace telepot::loop
