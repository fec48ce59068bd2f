// SPDX-License-Identifier: MIT
#include "lab/content/edit_target.hpp"

#include "lab/content/business.hpp"
#include "lab/content/forwarding.hpp"
#include "lab/content/reply_markup.hpp"
#include "lab/content/rights.hpp"

namespace telepot::lab {

ApiError not_modified() {
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a current "
        "content and reply markup of the message");
}

bool is_editable(CallContext& call, const ChatRecord& chat, const json& message) {
    if (is_service_message(message) || message.contains("forward_origin")) return false;
    if (message.contains("business_connection_id")) {
        return message["business_connection_id"] == call.arg("business_connection_id");
    }
    if (call.world.is_of_people(chat)) {
        return message.value("from", json::object()).value("id", std::int64_t{0}) == chat.bot_id;
    }
    if (chat.is_channel())
        return has_right(call.world, chat, call.bot.id, "can_edit_messages") || [&] {
            return has_right(call.world, chat, call.bot.id, "can_post_messages") && message.contains("sender_chat");
        }();
    return message.value("from", json::object()).value("id", std::int64_t{0}) == call.bot.id;
}

EditTarget::EditTarget(CallContext& call, std::string_view error) : call_{call} {
    if (call.has("inline_message_id")) {
        message_ = call.world.find_inline_message(call.text("inline_message_id"));
        if (message_ == nullptr) throw bad_request("MESSAGE_ID_INVALID");
        return;
    }
    if (!call.has("chat_id") && call.integer("message_id") <= 0) {
        throw bad_request("message identifier is not specified");
    }
    chat_ = call.has("business_connection_id") ? &business_chat(call, business_connection_with(call, "can_reply"))
                                               : &call.chat_to_write();
    message_ = call.world.find_message(*chat_, call.integer("message_id"));
    if (message_ == nullptr) throw bad_request(error);
    if (!is_editable(call, *chat_, *message_)) throw bad_request("message can't be edited");
}

json EditTarget::replace(json changed) {
    const ReplyMarkup markup = read_reply_markup(call_);
    changed.erase("reply_markup");
    if (!markup.inline_keyboard.is_null()) changed["reply_markup"] = markup.inline_keyboard;
    json before = *message_;
    json after = changed;
    before.erase("edit_date");
    after.erase("edit_date");
    if (before == after) throw not_modified();
    *message_ = std::move(changed);
    if (chat_ == nullptr) {
        call_.world.note_inline(call_.text("inline_message_id"));
        return true;
    }
    call_.world.message_edited(*chat_, *message_, false);
    return *message_;
}

}  // namespace telepot::lab
