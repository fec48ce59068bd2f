// SPDX-License-Identifier: MIT
// Who and where, of any object that an update can bring.
#pragma once

#include "telepot/types/all.hpp"

namespace telepot::messages {

template <class T>
const T* pointer(const T& object) noexcept {
    return &object;
}
template <class T>
const T* pointer(const Box<T>& box) noexcept {
    return box.get();
}

/// The object's own chat; null if it has none.
template <class T>
const Chat* chat_in(const T& object) noexcept {
    if constexpr (requires { object.chat; }) {
        return pointer(object.chat);
    } else {
        return nullptr;
    }
}

/// Whom it is from; null if it is from nobody.
template <class T>
const User* user_in(const T& object) noexcept {
    if constexpr (requires { object.from; }) {
        return pointer(object.from);
    } else if constexpr (requires { object.user; }) {
        return pointer(object.user);
    } else {
        return nullptr;
    }
}

/// The message that carries the pressed button; null for an inline one and for what isn't known.
inline const MaybeInaccessibleMessage* carrier_of(const CallbackQuery& query) noexcept {
    const MaybeInaccessibleMessage* message = query.message.get();
    return message != nullptr && !holds_alternative<Unknown>(*message) ? message : nullptr;
}

/// The object's chat; of a callback query, that of the message with the button.
template <class T>
const Chat* place_of(const T& object) noexcept {
    return chat_in(object);
}
inline const Chat* place_of(const CallbackQuery& query) noexcept {
    const MaybeInaccessibleMessage* message = carrier_of(query);
    return message != nullptr ? &message->chat() : nullptr;
}

}  // namespace telepot::messages
