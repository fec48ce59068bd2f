// SPDX-License-Identifier: MIT
#include "telepot/routing/conditions.hpp"

#include "messages/participants.hpp"
#include "telepot/messages/glance.hpp"

namespace telepot {

namespace {

bool chat_type_is(const AnyMessage& msg, ChatType::Value type) noexcept {
    const Chat* chat = routing::chat_of(msg);
    return chat != nullptr && chat->type == type;
}

}  // namespace

const Chat* routing::chat_of(const AnyMessage& msg) noexcept {
    return msg.visit([](const auto& payload) { return messages::place_of(payload); });
}

const User* routing::user_of(const AnyMessage& msg) noexcept {
    return msg.visit([](const auto& payload) { return messages::user_in(payload); });
}

namespace detail {

bool in_private_chat(const AnyMessage& msg) noexcept {
    return chat_type_is(msg, ChatType::private_);
}
bool in_group(const AnyMessage& msg) noexcept {
    return chat_type_is(msg, ChatType::group) || chat_type_is(msg, ChatType::supergroup);
}
bool in_channel(const AnyMessage& msg) noexcept {
    return chat_type_is(msg, ChatType::channel);
}
bool edited(const AnyMessage& msg) noexcept {
    return msg.get_if<Message>() != nullptr && msg.kind().starts_with("edited_");
}
bool with_text(const AnyMessage& msg) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && message->text;
}
bool with_caption(const AnyMessage& msg) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && message->caption;
}
bool a_reply(const AnyMessage& msg) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && (message->reply_to_message || message->external_reply);
}
bool forwarded(const AnyMessage& msg) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && message->forward_origin;
}
bool from_bot(const AnyMessage& msg) noexcept {
    const User* user = routing::user_of(msg);
    return user != nullptr && user->is_bot;
}
bool in_the_chat(const AnyMessage& msg, std::int64_t id) noexcept {
    const Chat* chat = routing::chat_of(msg);
    return chat != nullptr && chat->id == id;
}
bool from_the_user(const AnyMessage& msg, std::int64_t id) noexcept {
    const User* user = routing::user_of(msg);
    return user != nullptr && user->id == id;
}
bool with_content(const AnyMessage& msg, std::string_view type) noexcept {
    const auto* message = msg.get_if<Message>();
    return message != nullptr && content_type(*message) == type;
}

}  // namespace detail
}  // namespace telepot
