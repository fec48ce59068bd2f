// SPDX-License-Identifier: MIT
// Files that people send.
#include "lab/base64.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

/// What a person sends: new bytes, or a file that is there.
struct Content {
    Content() = default;

    std::string bytes;
    std::string name;
};

std::string decoded(const json& text, const std::string& field) {
    auto bytes = base64_decode(text.get<std::string>());
    if (!bytes) throw ControlError(400, '"' + field + "\" is no base64", field);
    return *std::move(bytes);
}

/// `given` has bytes or file_id, and file_name.
Content content_of(ControlCall& call, const json& given, const std::string& field) {
    Content content;
    content.name = given.value("file_name", std::string());
    if (given.contains("bytes")) {
        content.bytes = decoded(given["bytes"], field + "bytes");
        return content;
    }
    if (!given.contains("file_id")) {
        throw ControlError(400,
                           "give the content as \"" + field + "bytes\" (base64), \"" + field +
                               "file_id\" or, in a form, as a part \"file\"",
                           field + "bytes");
    }
    const auto lock = call.world.lock();
    const StoredFile* stored = call.world.files().find(given["file_id"].get<std::string>());
    if (stored == nullptr) throw ControlError(400, "there is no file with this file_id", field + "file_id");
    content.bytes = call.world.files().read(*stored);
    if (content.name.empty()) content.name = stored->file_name;
    return content;
}

Content content_of(ControlCall& call) {
    if (!call.upload) return content_of(call, call.args, "");
    Content content;
    content.bytes = *call.upload;
    content.name = call.text("file_name", call.upload_name);
    return content;
}

json file_object(const StoredFile& file) {
    json object = FileStore::reference(file);
    if (!file.file_name.empty()) object["file_name"] = file.file_name;
    if (!file.mime_type.empty()) object["mime_type"] = file.mime_type;
    return object;
}

json photo_object(FileStore& files, const std::string& bytes) {
    auto [width, height] = image_size(bytes);
    if (width == 0) std::tie(width, height) = std::pair{800, 600};
    const bool wide = width >= height;
    const std::pair small{wide ? 90 : std::max(1, 90 * width / height), wide ? std::max(1, 90 * height / width) : 90};
    json sizes = json::array();
    for (const auto& [w, h] : {small, std::pair{width, height}}) {
        json size = FileStore::reference(files.add("photo", bytes));
        size.update({{"width", w}, {"height", h}});
        sizes.push_back(std::move(size));
    }
    return sizes;
}

/// Stores the content and makes the medium's object, with the details that are usual or given. The lock is held.
json medium_object(World& world, const std::string& kind, const Content& content, const json& details) {
    if (kind == "photo") return photo_object(world.files(), content.bytes);
    const std::string mime = kind == "voice" ? "audio/ogg" : "";
    const StoredFile& stored = world.files().add(kind, content.bytes, content.name, mime);
    json object = kind == "sticker" || kind == "video_note" ? FileStore::reference(stored) : file_object(stored);
    if (kind == "audio") object["duration"] = 180;
    if (kind == "voice") object["duration"] = 3;
    if (kind == "video" || kind == "animation") object.update({{"width", 640}, {"height", 360}, {"duration", 10}});
    if (kind == "video_note") object.update({{"length", 240}, {"duration", 5}});
    if (kind == "sticker") {
        object.update(
            {{"type", "regular"}, {"width", 512}, {"height", 512}, {"is_animated", false}, {"is_video", false}});
    }
    for (const char* name : {"duration", "performer", "title", "width", "height", "length", "emoji"}) {
        if (details.contains(name)) object[name] = details[name];
    }
    return object;
}

json send(ControlCall& call, const char* kind) {
    call.user();
    call.place();
    const Content content = content_of(call);
    json message = json::object();
    {
        const auto lock = call.world.lock();
        message[kind] = medium_object(call.world, kind, content, call.args);
        if (std::string_view(kind) == "animation")
            message["document"] = file_object(*call.world.files().find(message[kind]["file_id"].get<std::string>()));
    }
    return post_content(call, std::move(message));
}

json send_photo(ControlCall& call) {
    return send(call, "photo");
}
json send_document(ControlCall& call) {
    return send(call, "document");
}
json send_audio(ControlCall& call) {
    return send(call, "audio");
}
json send_video(ControlCall& call) {
    return send(call, "video");
}
json send_animation(ControlCall& call) {
    return send(call, "animation");
}
json send_voice(ControlCall& call) {
    return send(call, "voice");
}
json send_video_note(ControlCall& call) {
    return send(call, "video_note");
}
json send_sticker(ControlCall& call) {
    return send(call, "sticker");
}

/// Photos and videos go together; documents and audios only with their like.
void require_mixable(const json& media) {
    const auto family = [](const json& item) {
        const std::string type = item["type"].get<std::string>();
        return type == "video" ? std::string("photo") : type;
    };
    for (const json& item : media) {
        if (family(item) != family(media[0])) {
            throw ControlError(400, "an album has either photos and videos, or documents, or audios", "media");
        }
    }
}

json send_album(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.place();
    const json& media = call.args["media"];
    require_mixable(media);
    std::vector<Content> contents;
    for (std::size_t i = 0; i < media.size(); ++i) {
        contents.push_back(content_of(call, media[i], "media[" + std::to_string(i) + "]."));
    }
    const auto lock = call.world.lock();
    const std::string group = call.world.new_id();
    json sent = json::array();
    for (std::size_t i = 0; i < media.size(); ++i) {
        const std::string kind = media[i]["type"].get<std::string>();
        json message{{kind, medium_object(call.world, kind, contents[i], json::object())}, {"media_group_id", group}};
        put_thread(call, message);
        if (call.has("extra")) message.update(call.args["extra"]);
        const std::string caption = media[i].value("caption", std::string());
        SendOptions options;
        options.caption = caption;
        options.reply_to = call.integer("reply_to");
        const Message one = post_as_user(call.world, user_id, call.integer("chat_id"), call.integer("bot_id"),
                                         std::move(message), options);
        const ChatRecord& chat = *call.world.find_chat(one.bot_id, one.chat_id);
        sent.push_back(message_view(call.world, chat, chat.messages.at(one.message_id)));
    }
    return sent;
}

constexpr ControlEntry entries[] = {
    {"send_photo", send_photo},     {"send_document", send_document},     {"send_audio", send_audio},
    {"send_video", send_video},     {"send_animation", send_animation},   {"send_voice", send_voice},
    {"send_sticker", send_sticker}, {"send_video_note", send_video_note}, {"send_album", send_album},
};

}  // namespace

std::span<const ControlEntry> file_operations() {
    return entries;
}

}  // namespace telepot::lab
