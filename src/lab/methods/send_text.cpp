// SPDX-License-Identifier: MIT
// Messages of text, and the signs of writing one.
#include <algorithm>
#include <array>

#include "lab/content/business.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/rich_message.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json send_message(CallContext& call) {
    json message = json::object();
    read_text(call, call.args).put(message, "text", "entities");
    if (const json& preview = call.arg("link_preview_options"); preview.is_object() && !preview.empty()) {
        message["link_preview_options"] = preview;
    }
    return send_content(call, text_posting, std::move(message));
}

json send_rich_message(CallContext& call) {
    return send_content(call, text_posting, json{{"rich_message", read_rich_message(call, call.arg("rich_message"))}});
}

ChatRecord& draft_chat(CallContext& call) {
    ChatRecord& chat = call.chat_to_write();
    if (!chat.is_private()) throw bad_request("TEXTDRAFT_PEER_INVALID");
    if (call.required_integer("draft_id") == 0) throw bad_request("TEXTDRAFT_ID_INVALID");
    return chat;
}

/// What is shown until the bot has written the message, or for half a minute.
json keep_draft(CallContext& call, json draft) {
    ChatRecord& chat = draft_chat(call);
    draft.update({{"draft_id", call.integer("draft_id")},
                  {"message_thread_id", call.integer("message_thread_id")},
                  {"date_ms", call.world.clock().now_ms()},
                  {"after", chat.next_message_id}});
    chat.extra["draft"] = std::move(draft);
    call.world.note_chat(chat);
    return true;
}

json send_message_draft(CallContext& call) {
    constexpr TextRules rules{"text", "parse_mode", "entities", 4096, "message is too long", {}};
    json draft = json::object();
    read_text(call, call.args, rules).put(draft, "text", "entities");
    return keep_draft(call, std::move(draft));
}

json send_rich_message_draft(CallContext& call) {
    json draft{{"rich_message", read_rich_message(call, call.arg("rich_message"))}};
    return keep_draft(call, std::move(draft));
}

json send_chat_action(CallContext& call) {
    // The names of old are still understood.
    constexpr std::array<std::string_view, 15> known{
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "record_audio",
        "upload_audio",
        "pick_up_location",
        "cancel",
    };
    const std::string action = to_lower(call.text("action"));
    if (std::find(known.begin(), known.end(), action) == known.end()) {
        throw bad_request("wrong parameter action in request");
    }
    ChatRecord& chat = call.has("business_connection_id")
                           ? business_chat(call, business_connection_with(call, "can_reply"))
                           : call.chat_to_write();
    chat.extra["action"] = {{"bot_id", call.bot.id},
                            {"action", action},
                            {"message_thread_id", call.integer("message_thread_id")},
                            {"date_ms", call.world.clock().now_ms()},
                            {"after", chat.next_message_id}};
    call.world.note_chat(chat);
    return true;
}

constexpr std::array entries{
    MethodEntry{"sendMessage", send_message},
    MethodEntry{"sendRichMessage", send_rich_message},
    MethodEntry{"sendMessageDraft", send_message_draft},
    MethodEntry{"sendRichMessageDraft", send_rich_message_draft},
    MethodEntry{"sendChatAction", send_chat_action},
};

}  // namespace

std::span<const MethodEntry> send_text_methods() {
    return entries;
}

}  // namespace telepot::lab
