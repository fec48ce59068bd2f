// SPDX-License-Identifier: MIT
#include "lab/content/media.hpp"

#include <algorithm>
#include <array>

#include "lab/content/text_argument.hpp"
#include "lab/pictures.hpp"

namespace telepot::lab {
namespace {

/// Longest side of a thumbnail.
constexpr int thumbnail_side = 320;

constexpr std::array<std::string_view, 9> message_media{"photo", "animation",  "document", "audio",     "video",
                                                        "voice", "video_note", "sticker",  "live_photo"};

std::string error_name(std::string_view kind) {
    if (kind == "photo") return "Photo";
    if (kind == "audio") return "Audio";
    if (kind == "video") return "Video";
    if (kind == "voice") return "VoiceNote";
    if (kind == "video_note") return "VideoNote";
    if (kind == "animation") return "Animation";
    if (kind == "sticker") return "Sticker";
    if (kind == "thumbnail") return "Thumbnail";
    return "Document";
}

bool fits(std::string_view stored, std::string_view wanted) {
    if (stored == wanted) return true;
    return (stored == "animation" && wanted == "document") || (stored == "video" && wanted == "live_photo");
}

std::pair<int, int> size_or_guess(std::string_view bytes) {
    const auto size = image_size(bytes);
    return size.first > 0 && size.second > 0 ? size : unknown_size;
}

/// The server looks at photos: what isn't a picture, or one of an odd shape, is refused.
json uploaded_photo(CallContext& call, const UploadedFile& upload) {
    const std::string& bytes = *upload.bytes;
    if (bytes.empty()) throw bad_request("file must be non-empty");
    const auto [width, height] = image_size(bytes);
    if (width <= 0 || height <= 0) throw bad_request("IMAGE_PROCESS_FAILED");
    if (width + height > 10'000 || std::max(width, height) > 20 * std::min(width, height)) {
        throw bad_request("PHOTO_INVALID_DIMENSIONS");
    }
    return photo_sizes(call.world.files(), bytes, {width, height}, upload.file_name);
}

json known_photo(const StoredFile& file) {
    json sizes = file.details.value("sizes", json::array());
    sizes.push_back(photo_size(file, file.details.value("width", unknown_size.first),
                               file.details.value("height", unknown_size.second)));
    return sizes;
}

/// A thumbnail that came with a file is kept as it is if it is small enough.
json given_thumbnail(CallContext& call, const UploadedFile& upload) {
    const auto size = size_or_guess(*upload.bytes);
    if (std::max(size.first, size.second) > thumbnail_side) {
        return smaller_copy(call.world.files(), "thumbnail", upload.bytes->size(), size, thumbnail_side);
    }
    return photo_size(call.world.files().add("thumbnail", *upload.bytes), size.first, size.second);
}

void copy_members(const json& from, json& to, std::initializer_list<const char*> names) {
    for (const char* const name : names) {
        const auto it = from.find(name);
        if (it != from.end() && !it->is_null() && *it != json("")) to[name] = *it;
    }
}

/// What an upload's sender and its bytes say of it; kept with the file and repeated whenever it is sent again.
json details_of(CallContext& call, std::string_view kind, const json& from, const UploadedFile* upload) {
    json out = json::object();
    copy_members(from, out, {"width", "height", "duration", "length", "performer", "title", "emoji"});
    if (upload != nullptr) {
        const auto [width, height] = image_size(*upload->bytes);
        if (width > 0 && !out.contains("width")) out.update({{"width", width}, {"height", height}});
    }
    const std::string thumbnail = text_member(from, "thumbnail");
    if (thumbnail.starts_with("attach://")) {
        const FileArgument file = call.file(thumbnail, "thumbnail");
        if (file.upload != nullptr) {
            out["thumbnail"] = given_thumbnail(call, *file.upload);
        }
    } else if (upload != nullptr && (kind == "video" || kind == "animation" || kind == "video_note")) {
        if (image_size(*upload->bytes).first > 0) {
            out["thumbnail"] = smaller_copy(call.world.files(), "thumbnail", upload->bytes->size(),
                                            size_or_guess(*upload->bytes), thumbnail_side);
        }
    }
    return out;
}

const StoredFile& kept(CallContext& call, std::string_view kind, std::string_view reference, const json& from) {
    const FileArgument file = call.file(reference, kind);
    if (file.stored != nullptr) {
        if (!fits(file.stored->kind, kind)) {
            throw bad_request("can't use file of type " + error_name(file.stored->kind) + " as " + error_name(kind));
        }
        return *file.stored;
    }
    if (file.upload == nullptr) return call.store(reference, kind, details_of(call, kind, from, nullptr));
    if (file.upload->bytes->empty()) throw bad_request("file must be non-empty");
    return call.world.files().add(kind, *file.upload->bytes, file.upload->file_name, file.upload->content_type,
                                  details_of(call, kind, from, file.upload));
}

void put_sticker_fields(const StoredFile& file, json& out) {
    const bool animated = file.mime_type == "application/x-tgsticker";
    const bool video = file.mime_type == "video/webm";
    out["type"] = file.details.value("type", "regular");
    out["is_animated"] = animated;
    out["is_video"] = video;
    out["width"] = file.details.value("width", 512);
    out["height"] = file.details.value("height", 512);
    copy_members(file.details, out, {"emoji", "set_name", "thumbnail", "mask_position", "custom_emoji_id"});
}

}  // namespace

json make_photo(CallContext& call, std::string_view reference) {
    const FileArgument file = call.file(reference, "photo");
    if (file.upload != nullptr) return uploaded_photo(call, *file.upload);
    if (file.stored == nullptr) return known_photo(call.store(reference, "photo"));
    if (file.stored->kind != "photo") {
        throw bad_request("can't use file of type " + error_name(file.stored->kind) + " as Photo");
    }
    return known_photo(*file.stored);
}

json make_medium(CallContext& call, std::string_view kind, std::string_view reference, const json& from) {
    const StoredFile& file = kept(call, kind, reference, from);
    json out = FileStore::reference(file);
    const json& details = file.details;
    if (kind == "sticker") {
        put_sticker_fields(file, out);
        return out;
    }
    if (kind != "document" && kind != "sticker") out["duration"] = details.value("duration", 0);
    if (kind == "video_note") {
        out["length"] = details.value("length", 240);
    } else if (kind == "video" || kind == "animation" || kind == "live_photo") {
        out["width"] = details.value("width", 320);
        out["height"] = details.value("height", 240);
    }
    if (kind != "video_note") out["mime_type"] = file.mime_type;
    if (kind != "video_note" && kind != "voice" && kind != "live_photo" && !file.file_name.empty()) {
        out["file_name"] = file.file_name;
    }
    if (kind == "audio") copy_members(details, out, {"performer", "title"});
    if (kind != "voice" && kind != "live_photo") copy_members(details, out, {"thumbnail"});
    if (kind == "live_photo") out["photo"] = make_photo(call, text_member(from, "photo"));
    if (kind == "video") {
        copy_members(from, out, {"start_timestamp"});
        if (const std::string cover = text_member(from, "cover"); !cover.empty())
            out["cover"] = make_photo(call, cover);
    }
    return out;
}

void put_medium(CallContext& call, json& message, std::string_view kind, std::string_view reference, const json& from) {
    if (reference.empty()) throw bad_request("there is no " + std::string{kind} + " in the request");
    if (kind == "photo") {
        message["photo"] = make_photo(call, reference);
        return;
    }
    json medium = make_medium(call, kind, reference, from);
    if (kind == "animation") {
        message["document"] = FileStore::reference(*call.world.files().find(medium["file_id"].get<std::string>()));
        copy_members(medium, message["document"], {"thumbnail", "file_name", "mime_type"});
    }
    message[std::string{kind}] = std::move(medium);
}

void put_medium(CallContext& call, json& message, const json& input) {
    const std::string kind = text_member(input, "type");
    if (std::find(message_media.begin(), message_media.end(), kind) == message_media.end()) {
        throw bad_request("can't parse InputMedia: type \"" + kind + "\" is unsupported");
    }
    const std::string reference = text_member(input, "media");
    if (reference.empty()) throw bad_request("can't parse InputMedia: media not found");
    put_medium(call, message, kind, reference, input);
    if (input.value("has_spoiler", false)) message["has_media_spoiler"] = true;
}

void erase_media(json& message) {
    for (const std::string_view name : message_media) message.erase(std::string{name});
    for (const char* const name : {"has_media_spoiler", "show_caption_above_media", "caption", "caption_entities"}) {
        message.erase(name);
    }
}

std::string medium_of(const json& message) {
    for (const std::string_view name : message_media) {
        if (message.contains(name)) return std::string{name};
    }
    return {};
}

}  // namespace telepot::lab
