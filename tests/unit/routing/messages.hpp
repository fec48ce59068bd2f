// SPDX-License-Identifier: MIT
// Messages for tests.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/types/all.hpp"

namespace telepot {

inline Message text_message(std::string words) {
    Message message(1, 2, Chat(7, "private"));
    message.text = std::move(words);
    return message;
}

inline AnyMessage text(std::string words) {
    return AnyMessage(text_message(std::move(words)));
}

/// With the command marked, as Telegram does it.
inline AnyMessage marked(std::string words, std::int64_t length, std::int64_t offset = 0) {
    Message message = text_message(std::move(words));
    message.entities = {MessageEntity(MessageEntityType::bot_command, offset, length)};
    return AnyMessage(message);
}

inline AnyMessage button(std::string data) {
    CallbackQuery query;
    query.id = "1";
    query.from.id = 5;
    query.data = std::move(data);
    return AnyMessage(query);
}

inline AnyMessage edited(std::string words) {
    Update update;
    update.edited_message = text_message(std::move(words));
    return AnyMessage(std::move(update));
}

}  // namespace telepot
