// SPDX-License-Identifier: MIT
#include <array>

#include "lab/content/outgoing.hpp"
#include "lab/content/poll.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json send_poll(CallContext& call) {
    json poll = read_poll(call);
    Outgoing outgoing{call, {"can_send_polls", "polls"}, json{{"poll", std::move(poll)}}};
    if (outgoing.chat().is_channel() && !outgoing.message()["poll"].value("is_anonymous", true)) {
        throw bad_request("non-anonymous polls can't be sent to channel chats");
    }
    return outgoing.send();
}

json stop_poll(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    const ReplyMarkup markup = read_reply_markup(call);
    json* const message = call.world.find_message(chat, call.required_integer("message_id"));
    if (message == nullptr || !message->contains("poll")) throw bad_request("message with poll to stop not found");
    if ((*message).value("from", json::object()).value("id", std::int64_t{0}) != call.bot.id && !chat.is_channel()) {
        throw bad_request("poll can't be stopped");
    }
    json& poll = (*message)["poll"];
    if (poll.value("is_closed", false)) throw bad_request("poll has already been closed");
    poll["is_closed"] = true;
    message->erase("reply_markup");
    if (!markup.inline_keyboard.is_null()) (*message)["reply_markup"] = markup.inline_keyboard;
    call.world.message_edited(chat, *message, false);
    return poll;
}

constexpr std::array entries{
    MethodEntry{"sendPoll", send_poll},
    MethodEntry{"stopPoll", stop_poll},
};

}  // namespace

std::span<const MethodEntry> poll_methods() {
    return entries;
}

}  // namespace telepot::lab
