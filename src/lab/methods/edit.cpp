// SPDX-License-Identifier: MIT
#include <array>

#include "lab/content/edit_target.hpp"
#include "lab/content/media.hpp"
#include "lab/content/rich_message.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json edit_text(CallContext& call) {
    json content = json::object();
    if (call.arg("rich_message").is_object()) {
        content["rich_message"] = read_rich_message(call, call.arg("rich_message"));
    } else {
        read_text(call, call.args).put(content, "text", "entities");
    }
    if (const json& preview = call.arg("link_preview_options"); preview.is_object() && !preview.empty()) {
        content["link_preview_options"] = preview;
    }
    EditTarget target{call};
    json changed = target.message();
    if (!changed.contains("text") && !changed.contains("rich_message")) {
        throw bad_request("there is no text in the message to edit");
    }
    for (const char* const name : {"text", "entities", "link_preview_options", "rich_message"}) changed.erase(name);
    changed.update(content);
    return target.replace(std::move(changed));
}

json edit_caption(CallContext& call) {
    json content = json::object();
    read_caption(call, call.args).put(content, "caption", "caption_entities");
    if (call.flag("show_caption_above_media")) content["show_caption_above_media"] = true;
    EditTarget target{call};
    json changed = target.message();
    const std::string medium = medium_of(changed);
    const bool has_caption =
        (!medium.empty() && medium != "sticker" && medium != "video_note") || changed.contains("paid_media");
    if (!has_caption) throw bad_request("there is no caption in the message to edit");
    for (const char* const name : {"caption", "caption_entities", "show_caption_above_media"}) changed.erase(name);
    changed.update(content);
    return target.replace(std::move(changed));
}

json edit_media(CallContext& call) {
    const json& input = call.arg("media");
    if (!input.is_object()) throw bad_request("can't parse InputMedia: expected an Object");
    json content = json::object();
    read_caption(call, input).put(content, "caption", "caption_entities");
    if (input.value("show_caption_above_media", false)) content["show_caption_above_media"] = true;
    put_medium(call, content, input);
    EditTarget target{call};
    json changed = target.message();
    const std::string medium = medium_of(changed);
    if (medium.empty() && !changed.contains("text")) throw bad_request("there is no media in the message to edit");
    if (medium == "sticker" || medium == "voice" || medium == "video_note")
        throw bad_request("message can't be edited");
    erase_media(changed);
    for (const char* const name : {"text", "entities", "link_preview_options"}) changed.erase(name);
    changed.update(content);
    return target.replace(std::move(changed));
}

json edit_reply_markup(CallContext& call) {
    EditTarget target{call};
    return target.replace(target.message());
}

constexpr std::array entries{
    MethodEntry{"editMessageText", edit_text},
    MethodEntry{"editMessageCaption", edit_caption},
    MethodEntry{"editMessageMedia", edit_media},
    MethodEntry{"editMessageReplyMarkup", edit_reply_markup},
};

}  // namespace

std::span<const MethodEntry> edit_methods() {
    return entries;
}

}  // namespace telepot::lab
