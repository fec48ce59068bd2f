// SPDX-License-Identifier: MIT
#include "lab/content/media.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "lab/content/text_argument.hpp"

namespace telepot::lab {
namespace {

/// Longest sides of the sizes that the server keeps of a picture, besides the whole.
constexpr std::array<int, 3> photo_sides{90, 320, 800};
/// Sides of a picture whose size nobody knows.
constexpr int unknown_width = 640;
constexpr int unknown_height = 480;

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

json picture(const StoredFile& file, int width, int height) {
    json out = FileStore::reference(file);
    out["width"] = width;
    out["height"] = height;
    return out;
}

/// The same picture so that its longer side is at most `side`; the bytes are those of the whole.
json smaller(CallContext& call, std::string_view kind, const std::string& bytes, std::pair<int, int> size, int side) {
    const double factor = static_cast<double>(side) / std::max(size.first, size.second);
    const int width = std::max(1, static_cast<int>(std::lround(size.first * factor)));
    const int height = std::max(1, static_cast<int>(std::lround(size.second * factor)));
    const StoredFile& file = call.world.files().add(kind, bytes, {}, {}, {{"width", width}, {"height", height}});
    return picture(file, width, height);
}

std::pair<int, int> size_or_guess(std::string_view bytes) {
    const auto size = image_size(bytes);
    return size.first > 0 && size.second > 0 ? size : std::pair{unknown_width, unknown_height};
}

json uploaded_photo(CallContext& call, const UploadedFile& upload) {
    const std::string& bytes = *upload.bytes;
    if (bytes.empty()) throw bad_request("file must be non-empty");
    const auto [width, height] = size_or_guess(bytes);
    if (width + height > 10'000 || std::max(width, height) > 20 * std::min(width, height)) {
        throw bad_request("PHOTO_INVALID_DIMENSIONS");
    }
    json sizes = json::array();
    for (const int side : photo_sides) {
        if (std::max(width, height) > side) sizes.push_back(smaller(call, "photo", bytes, {width, height}, side));
    }
    const json details{{"width", width}, {"height", height}, {"sizes", sizes}};
    const StoredFile& whole = call.world.files().add("photo", bytes, upload.file_name, {}, details);
    sizes.push_back(picture(whole, width, height));
    return sizes;
}

json known_photo(const StoredFile& file) {
    json sizes = file.details.value("sizes", json::array());
    sizes.push_back(
        picture(file, file.details.value("width", unknown_width), file.details.value("height", unknown_height)));
    return sizes;
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
            out["thumbnail"] = smaller(call, "thumbnail", *file.upload->bytes, size_or_guess(*file.upload->bytes), 320);
        }
    } else if (upload != nullptr && (kind == "video" || kind == "animation" || kind == "video_note")) {
        if (image_size(*upload->bytes).first > 0) {
            out["thumbnail"] = smaller(call, "thumbnail", *upload->bytes, size_or_guess(*upload->bytes), 320);
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
