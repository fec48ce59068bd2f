// SPDX-License-Identifier: MIT
// What users send and edit.
#include <random>

#include "lab/api/support.hpp"

namespace telepot::lab {

namespace {

json file_object(const StoredFile& file) {
    json object = FileStore::reference(file);
    if (!file.file_name.empty()) object["file_name"] = file.file_name;
    if (!file.mime_type.empty()) object["mime_type"] = file.mime_type;
    return object;
}

json photo_size(const StoredFile& file, int width, int height) {
    json object = FileStore::reference(file);
    object["width"] = width;
    object["height"] = height;
    return object;
}

/// Two sizes, as every real photo has several; both are the same bytes here.
json photo_sizes(FileStore& files, std::string_view bytes) {
    auto [width, height] = image_size(bytes);
    if (width == 0) {
        width = 800;
        height = 600;
    }
    const int small_width = width >= height ? 90 : std::max(1, 90 * width / height);
    const int small_height = width >= height ? std::max(1, 90 * height / width) : 90;
    json sizes = json::array();
    sizes.push_back(photo_size(files.add("photo", bytes), small_width, small_height));
    sizes.push_back(photo_size(files.add("photo", bytes), width, height));
    return sizes;
}

int dice_sides(std::string_view emoji) {
    if (emoji == "🎰") return 64;
    return emoji == "🏀" || emoji == "⚽" ? 5 : 6;
}

}  // namespace

User::User(std::shared_ptr<Laboratory> laboratory, std::int64_t id) : lab_(std::move(laboratory)), id_(id) {}

std::string User::first_name() const {
    const auto lock = lab_->world.lock();
    return user_record(lab_->world, id_).profile.value("first_name", std::string());
}

std::string User::username() const {
    const auto lock = lab_->world.lock();
    return user_record(lab_->world, id_).username();
}

Message User::send_text(const Place& where, std::string_view text, SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content;
    put_text(content, text, "text", "entities");
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_photo(const Place& where, std::string_view bytes, SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content{{"photo", photo_sizes(lab_->world.files(), bytes)}};
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_document(const Place& where, std::string_view bytes, std::string_view file_name,
                            SendOptions options) const {
    const auto lock = lab_->world.lock();
    const StoredFile& file = lab_->world.files().add("document", bytes, std::string(file_name));
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"document", file_object(file)}}, options);
}

Message User::send_audio(const Place& where, std::string_view bytes, std::string_view file_name,
                         SendOptions options) const {
    const auto lock = lab_->world.lock();
    json audio = file_object(lab_->world.files().add("audio", bytes, std::string(file_name)));
    audio["duration"] = 180;
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"audio", std::move(audio)}}, options);
}

Message User::send_video(const Place& where, std::string_view bytes, std::string_view file_name,
                         SendOptions options) const {
    const auto lock = lab_->world.lock();
    json video = file_object(lab_->world.files().add("video", bytes, std::string(file_name)));
    video.update({{"width", 640}, {"height", 360}, {"duration", 10}});
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"video", std::move(video)}}, options);
}

Message User::send_voice(const Place& where, std::string_view bytes, SendOptions options) const {
    const auto lock = lab_->world.lock();
    json voice = file_object(lab_->world.files().add("voice", bytes, "", "audio/ogg"));
    voice["duration"] = 3;
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"voice", std::move(voice)}}, options);
}

Message User::send_sticker(const Place& where, std::string_view bytes, std::string_view emoji,
                           SendOptions options) const {
    const auto lock = lab_->world.lock();
    json sticker = FileStore::reference(lab_->world.files().add("sticker", bytes));
    sticker.update({{"type", "regular"},
                    {"width", 512},
                    {"height", 512},
                    {"is_animated", false},
                    {"is_video", false},
                    {"emoji", std::string(emoji)}});
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"sticker", std::move(sticker)}}, options);
}

Message User::send_location(const Place& where, double latitude, double longitude, SendOptions options) const {
    const auto lock = lab_->world.lock();
    json location{{"latitude", latitude}, {"longitude", longitude}};
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"location", std::move(location)}}, options);
}

Message User::send_contact(const Place& where, std::string_view phone_number, std::string_view name,
                           SendOptions options) const {
    const auto lock = lab_->world.lock();
    json contact{{"phone_number", std::string(phone_number)}, {"first_name", std::string(name)}};
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"contact", std::move(contact)}}, options);
}

Message User::send_dice(const Place& where, std::string_view emoji, int value, SendOptions options) const {
    if (value == 0) {
        std::random_device device;
        value = std::uniform_int_distribution<int>(1, dice_sides(emoji))(device);
    }
    if (value < 1 || value > dice_sides(emoji)) refuse("a die has no such side");
    const auto lock = lab_->world.lock();
    json dice{{"emoji", std::string(emoji)}, {"value", value}};
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, {{"dice", std::move(dice)}}, options);
}

Message User::send_json(const Place& where, std::string_view content_json) const {
    json content = parse_object(content_json, "content_json");
    const auto lock = lab_->world.lock();
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), {});
}

Message User::start(const BotAccount& bot, std::string_view payload) const {
    return send_text(bot, payload.empty() ? "/start" : "/start " + std::string(payload));
}

Message User::edit_text(const Message& message, std::string_view text) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, message);
    json& stored = stored_message(world, message);
    const bool own = stored.contains("from") ? stored["from"].value("id", std::int64_t{0}) == id_ : chat.is_channel();
    if (!own) refuse("only one's own messages can be edited");
    if (stored.contains("text")) {
        put_text(stored, text, "text", "entities");
    } else {
        put_text(stored, text, "caption", "caption_entities");
    }
    world.message_edited(chat, stored, true);
    return public_message(world, chat, stored);
}

void User::remove_message(const Message& message) const {
    const auto lock = lab_->world.lock();
    stored_message(lab_->world, message);
    lab_->world.delete_message(chat_of(lab_->world, message), message.message_id);
}

}  // namespace telepot::lab
