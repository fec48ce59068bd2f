// SPDX-License-Identifier: MIT
// Albums, and media that users pay for.
#include <array>

#include "lab/content/media.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_album = 10;

Posting posting_of(const json& message) {
    if (message.contains("document")) return {"can_send_documents", "documents"};
    if (message.contains("audio")) return {"can_send_audios", "music"};
    if (message.contains("video")) return {"can_send_videos", "videos"};
    return {"can_send_photos", "photos"};
}

/// Documents go with documents, audio with audio, pictures and videos with each other.
std::string album_kind(const json& input) {
    std::string type = text_member(input, "type");
    if (type == "document" || type == "audio") return type;
    if (type == "photo" || type == "video" || type == "live_photo") return "visual";
    throw bad_request("can't use the media of the specified type in the album");
}

json album_item(CallContext& call, const json& input) {
    json message = json::object();
    read_caption(call, input).put(message, "caption", "caption_entities");
    put_medium(call, message, input);
    if (input.value("show_caption_above_media", false)) message["show_caption_above_media"] = true;
    return message;
}

json send_media_group(CallContext& call) {
    const json& media = call.arg("media");
    if (!media.is_array() || media.empty()) throw bad_request("there are no messages to send");
    if (media.size() > max_album) throw bad_request("too many messages to send as an album");
    json items = json::array();
    for (const json& input : media) {
        if (!input.is_object()) throw bad_request("can't parse InputMedia: expected an Object");
        if (album_kind(input) != album_kind(media.front())) {
            throw bad_request("the specified media types can't be mixed in one album");
        }
        items.push_back(album_item(call, input));
    }
    if (items.size() > 1) {
        const std::string group = call.world.new_id();
        for (json& item : items) item["media_group_id"] = group;
    }
    json out = json::array();
    for (json& item : items) {
        const Posting posting = posting_of(item);
        out.push_back(send_content(call, posting, std::move(item)));
    }
    return out;
}

json paid_item(CallContext& call, const json& input) {
    const std::string type = text_member(input, "type");
    const std::string reference = text_member(input, "media");
    if (type == "photo") return json{{"type", type}, {"photo", make_photo(call, reference)}};
    if (type == "video") return json{{"type", type}, {"video", make_medium(call, "video", reference, input)}};
    if (type == "live_photo") {
        return json{{"type", type}, {"live_photo", make_medium(call, "live_photo", reference, input)}};
    }
    throw bad_request("can't parse InputPaidMedia: type \"" + type + "\" is unsupported");
}

json send_paid_media(CallContext& call) {
    const std::int64_t stars = call.required_integer("star_count");
    if (stars < 1 || stars > 25'000) throw bad_request("wrong number of Telegram Stars specified");
    const json& media = call.arg("media");
    if (!media.is_array() || media.empty()) throw bad_request("there are no media to send");
    if (media.size() > max_album) throw bad_request("too many media to send as paid media");
    json items = json::array();
    for (const json& input : media) items.push_back(paid_item(call, input));
    json message{{"paid_media", {{"star_count", stars}, {"paid_media", std::move(items)}}}};
    read_caption(call, call.args).put(message, "caption", "caption_entities");
    if (call.flag("show_caption_above_media")) message["show_caption_above_media"] = true;
    Outgoing outgoing{call, {"can_send_photos", "photos"}, std::move(message)};
    json sent = outgoing.send();
    outgoing.chat().extra["paid_media"][sent["message_id"].dump()] = call.text("payload");
    return sent;
}

constexpr std::array entries{
    MethodEntry{"sendMediaGroup", send_media_group},
    MethodEntry{"sendPaidMedia", send_paid_media},
};

}  // namespace

std::span<const MethodEntry> send_album_methods() {
    return entries;
}

}  // namespace telepot::lab
