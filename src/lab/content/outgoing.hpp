// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lab/call_context.hpp"
#include "lab/content/reply_markup.hpp"

namespace telepot::lab {

/// What a kind of message needs of the chat's permissions.
struct Posting {
    std::string_view permission = "can_send_messages";
    std::string_view what = "text messages";
};
inline constexpr Posting text_posting{};

/// One message that the calling bot sends: checks keyboard and chat, in the server's order, and all that send methods
/// share (thread, reply, protection, effect, business connection, suggested post, ephemeral), then posts.
class Outgoing {
public:
    /// `content` is the message without anything of its surroundings.
    Outgoing(CallContext& call, const Posting& posting, json content);

    /// The Message object in the making.
    json& message() noexcept { return message_; }
    ChatRecord& chat() noexcept { return chat_; }

    /// Adds the shared parts, stores and delivers the message; the result is the Message for the answer.
    json send();

private:
    void put_sender();
    void put_thread();
    void put_reply();
    void put_options();
    json send_ephemeral();

    CallContext& call_;
    ReplyMarkup markup_;
    ChatRecord& chat_;
    json message_;
};

/// Sends a message of this content.
json send_content(CallContext& call, const Posting& posting, json content);

/// The message as another message's reply_to_message: without its own.
json as_replied(json message);

/// The sender's fields (from, or sender_chat in channels) of a message that the bot posts into the chat.
json sender_of(CallContext& call, const ChatRecord& chat);

}  // namespace telepot::lab
