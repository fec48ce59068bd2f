// SPDX-License-Identifier: MIT
// Messages of one file.
#include <array>

#include "lab/content/media.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// A message of the file in the parameter of the kind's own name, with a caption if the kind has one.
json send_file(CallContext& call, const std::string& kind, const Posting& posting, bool has_caption) {
    json message = json::object();
    const std::string reference = call.text(kind);
    if (has_caption) read_caption(call, call.args).put(message, "caption", "caption_entities");
    put_medium(call, message, kind, reference, call.args);
    if (has_caption && call.flag("show_caption_above_media")) message["show_caption_above_media"] = true;
    if (call.flag("has_spoiler")) message["has_media_spoiler"] = true;
    return send_content(call, posting, std::move(message));
}

json send_photo(CallContext& call) {
    return send_file(call, "photo", {"can_send_photos", "photos"}, true);
}
json send_live_photo(CallContext& call) {
    return send_file(call, "live_photo", {"can_send_photos", "photos"}, true);
}
json send_audio(CallContext& call) {
    return send_file(call, "audio", {"can_send_audios", "music"}, true);
}
json send_document(CallContext& call) {
    return send_file(call, "document", {"can_send_documents", "documents"}, true);
}
json send_video(CallContext& call) {
    return send_file(call, "video", {"can_send_videos", "videos"}, true);
}
json send_voice(CallContext& call) {
    return send_file(call, "voice", {"can_send_voice_notes", "voice notes"}, true);
}
json send_animation(CallContext& call) {
    return send_file(call, "animation", {"can_send_other_messages", "animations"}, true);
}
json send_video_note(CallContext& call) {
    return send_file(call, "video_note", {"can_send_video_notes", "video notes"}, false);
}
json send_sticker(CallContext& call) {
    return send_file(call, "sticker", {"can_send_other_messages", "stickers"}, false);
}

constexpr std::array entries{
    MethodEntry{"sendPhoto", send_photo},         MethodEntry{"sendLivePhoto", send_live_photo},
    MethodEntry{"sendAudio", send_audio},         MethodEntry{"sendDocument", send_document},
    MethodEntry{"sendVideo", send_video},         MethodEntry{"sendVoice", send_voice},
    MethodEntry{"sendAnimation", send_animation}, MethodEntry{"sendVideoNote", send_video_note},
    MethodEntry{"sendSticker", send_sticker},
};

}  // namespace

std::span<const MethodEntry> send_media_methods() {
    return entries;
}

}  // namespace telepot::lab
