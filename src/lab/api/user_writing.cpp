// SPDX-License-Identifier: MIT
// What users send and edit.
#include <random>

#include "lab/api/support.hpp"
#include "lab/api/user_files.hpp"

namespace telepot::lab {

namespace {

/// Photos and videos stand side by side in an album; documents and audio files don't.
std::string_view album_kind(std::string_view kind) {
    return kind == "photo" || kind == "video" ? "visual" : kind;
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
    json content = file_content(lab_->world.files(), "photo", bytes, {});
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_document(const Place& where, std::string_view bytes, std::string_view file_name,
                            SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content = file_content(lab_->world.files(), "document", bytes, file_name);
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_audio(const Place& where, std::string_view bytes, std::string_view file_name,
                         SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content = file_content(lab_->world.files(), "audio", bytes, file_name);
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_video(const Place& where, std::string_view bytes, std::string_view file_name,
                         SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content = file_content(lab_->world.files(), "video", bytes, file_name);
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

Message User::send_voice(const Place& where, std::string_view bytes, SendOptions options) const {
    const auto lock = lab_->world.lock();
    json content = file_content(lab_->world.files(), "voice", bytes, {});
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
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

std::vector<Message> User::send_album(const Place& where, const std::vector<AlbumItem>& items,
                                      SendOptions options) const {
    if (items.size() < 2 || items.size() > 10) refuse("an album has 2 to 10 files");
    const auto lock = lab_->world.lock();
    const std::string group = lab_->world.new_id();
    std::vector<Message> sent;
    for (const AlbumItem& item : items) {
        if (album_kind(item.kind) != album_kind(items.front().kind)) {
            refuse("documents and audio files go into albums of their own");
        }
        json content = file_content(lab_->world.files(), item.kind, item.bytes, item.file_name);
        content["media_group_id"] = group;
        SendOptions of_item = options;
        if (!item.caption.empty() || !sent.empty()) of_item.caption = item.caption;
        sent.push_back(post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), of_item));
    }
    return sent;
}

Message User::send_poll(const Place& where, std::string_view question, const std::vector<std::string>& options,
                        bool quiz, SendOptions send_options) const {
    const auto lock = lab_->world.lock();
    json content{{"poll", poll_of_user(lab_->world, question, options, quiz)}};
    return post_as_user(lab_->world, id_, where.chat_id_, where.bot_id_, std::move(content), send_options);
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
    ChatRecord& chat = chat_of(lab_->world, message);
    lab_->world.delete_message(chat, message.message_id);
    if (lab_->world.is_of_people(chat)) lab_->world.tell_business_deleted(chat, json::array({message.message_id}));
}

}  // namespace telepot::lab
