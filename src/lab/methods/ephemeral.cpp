// SPDX-License-Identifier: MIT
// Messages that one user of a group sees for a while.
#include <array>

#include "lab/content/edit_target.hpp"
#include "lab/content/media.hpp"
#include "lab/content/reply_markup.hpp"
#include "lab/content/rich_message.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

std::string key_of(CallContext& call) {
    return std::to_string(call.required_integer("receiver_user_id")) + ":" +
           std::to_string(call.required_integer("ephemeral_message_id"));
}

json& find_ephemeral(CallContext& call, const char* error) {
    ChatRecord& chat = call.chat_to_write();
    json& all = chat.extra["ephemeral"];
    const std::string key = key_of(call);
    if (!all.is_object() || !all.contains(key)) throw bad_request(error);
    return all[key];
}

/// Takes out the old content, puts in the new and the call's keyboard.
json change(CallContext& call, std::initializer_list<const char*> old, const json& content) {
    const ReplyMarkup markup = read_reply_markup(call);
    json& message = find_ephemeral(call, "message to edit not found");
    json changed = message;
    for (const char* const name : old) changed.erase(name);
    changed.erase("reply_markup");
    changed.update(content);
    if (!markup.inline_keyboard.is_null()) changed["reply_markup"] = markup.inline_keyboard;
    if (changed == message) throw not_modified();
    message = std::move(changed);
    call.world.note_ephemeral(call.chat(), key_of(call), Observer::Change::edited);
    return true;
}

json edit_text(CallContext& call) {
    json content = json::object();
    if (call.arg("rich_message").is_object()) {
        content["rich_message"] = read_rich_message(call, call.arg("rich_message"));
    } else {
        read_text(call, call.args).put(content, "text", "entities");
    }
    if (call.arg("link_preview_options").is_object())
        content["link_preview_options"] = call.arg("link_preview_options");
    return change(call, {"text", "entities", "rich_message", "link_preview_options"}, content);
}

json edit_caption(CallContext& call) {
    json content = json::object();
    read_caption(call, call.args).put(content, "caption", "caption_entities");
    if (call.flag("show_caption_above_media")) content["show_caption_above_media"] = true;
    return change(call, {"caption", "caption_entities", "show_caption_above_media"}, content);
}

json edit_media(CallContext& call) {
    const json& input = call.arg("media");
    json content = json::object();
    read_caption(call, input).put(content, "caption", "caption_entities");
    put_medium(call, content, input);
    erase_media(find_ephemeral(call, "message to edit not found"));
    return change(call, {"text", "entities"}, content);
}

json edit_reply_markup(CallContext& call) {
    return change(call, {}, json::object());
}

json delete_ephemeral(CallContext& call) {
    find_ephemeral(call, "message to delete not found");
    call.chat().extra["ephemeral"].erase(key_of(call));
    call.world.note_ephemeral(call.chat(), key_of(call), Observer::Change::deleted);
    return true;
}

constexpr std::array entries{
    MethodEntry{"editEphemeralMessageText", edit_text},
    MethodEntry{"editEphemeralMessageCaption", edit_caption},
    MethodEntry{"editEphemeralMessageMedia", edit_media},
    MethodEntry{"editEphemeralMessageReplyMarkup", edit_reply_markup},
    MethodEntry{"deleteEphemeralMessage", delete_ephemeral},
};

}  // namespace

std::span<const MethodEntry> ephemeral_methods() {
    return entries;
}

}  // namespace telepot::lab
