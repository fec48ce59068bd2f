// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto() = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto&) = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&&) noexcept = default;
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(const InlineQueryResultCachedPhoto& other) { return *this = InlineQueryResultCachedPhoto(other); }
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(InlineQueryResultCachedPhoto&&) noexcept = default;
InlineQueryResultCachedPhoto::~InlineQueryResultCachedPhoto() = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(std::string id_, std::string photo_file_id_) : id(std::move(id_)), photo_file_id(std::move(photo_file_id_)) {}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_photo_file_id(std::string value_) {
    photo_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedSticker::InlineQueryResultCachedSticker() = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker&) = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&&) noexcept = default;
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(const InlineQueryResultCachedSticker& other) { return *this = InlineQueryResultCachedSticker(other); }
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(InlineQueryResultCachedSticker&&) noexcept = default;
InlineQueryResultCachedSticker::~InlineQueryResultCachedSticker() = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(std::string id_, std::string sticker_file_id_) : id(std::move(id_)), sticker_file_id(std::move(sticker_file_id_)) {}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_sticker_file_id(std::string value_) {
    sticker_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedVideo::InlineQueryResultCachedVideo() = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo&) = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&&) noexcept = default;
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(const InlineQueryResultCachedVideo& other) { return *this = InlineQueryResultCachedVideo(other); }
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(InlineQueryResultCachedVideo&&) noexcept = default;
InlineQueryResultCachedVideo::~InlineQueryResultCachedVideo() = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(std::string id_, std::string video_file_id_, std::string title_) : id(std::move(id_)), video_file_id(std::move(video_file_id_)), title(std::move(title_)) {}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_video_file_id(std::string value_) {
    video_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedVoice::InlineQueryResultCachedVoice() = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice&) = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&&) noexcept = default;
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(const InlineQueryResultCachedVoice& other) { return *this = InlineQueryResultCachedVoice(other); }
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(InlineQueryResultCachedVoice&&) noexcept = default;
InlineQueryResultCachedVoice::~InlineQueryResultCachedVoice() = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(std::string id_, std::string voice_file_id_, std::string title_) : id(std::move(id_)), voice_file_id(std::move(voice_file_id_)), title(std::move(title_)) {}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_voice_file_id(std::string value_) {
    voice_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultContact::InlineQueryResultContact() = default;
InlineQueryResultContact::InlineQueryResultContact(const InlineQueryResultContact&) = default;
InlineQueryResultContact::InlineQueryResultContact(InlineQueryResultContact&&) noexcept = default;
InlineQueryResultContact& InlineQueryResultContact::operator=(const InlineQueryResultContact& other) { return *this = InlineQueryResultContact(other); }
InlineQueryResultContact& InlineQueryResultContact::operator=(InlineQueryResultContact&&) noexcept = default;
InlineQueryResultContact::~InlineQueryResultContact() = default;
InlineQueryResultContact::InlineQueryResultContact(std::string id_, std::string phone_number_, std::string first_name_) : id(std::move(id_)), phone_number(std::move(phone_number_)), first_name(std::move(first_name_)) {}
InlineQueryResultContact& InlineQueryResultContact::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_vcard(std::string value_) {
    vcard = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultDocument::InlineQueryResultDocument() = default;
InlineQueryResultDocument::InlineQueryResultDocument(const InlineQueryResultDocument&) = default;
InlineQueryResultDocument::InlineQueryResultDocument(InlineQueryResultDocument&&) noexcept = default;
InlineQueryResultDocument& InlineQueryResultDocument::operator=(const InlineQueryResultDocument& other) { return *this = InlineQueryResultDocument(other); }
InlineQueryResultDocument& InlineQueryResultDocument::operator=(InlineQueryResultDocument&&) noexcept = default;
InlineQueryResultDocument::~InlineQueryResultDocument() = default;
InlineQueryResultDocument::InlineQueryResultDocument(std::string id_, std::string title_, std::string document_url_, std::string mime_type_) : id(std::move(id_)), title(std::move(title_)), document_url(std::move(document_url_)), mime_type(std::move(mime_type_)) {}
InlineQueryResultDocument& InlineQueryResultDocument::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_document_url(std::string value_) {
    document_url = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultGame::InlineQueryResultGame() = default;
InlineQueryResultGame::InlineQueryResultGame(const InlineQueryResultGame&) = default;
InlineQueryResultGame::InlineQueryResultGame(InlineQueryResultGame&&) noexcept = default;
InlineQueryResultGame& InlineQueryResultGame::operator=(const InlineQueryResultGame& other) { return *this = InlineQueryResultGame(other); }
InlineQueryResultGame& InlineQueryResultGame::operator=(InlineQueryResultGame&&) noexcept = default;
InlineQueryResultGame::~InlineQueryResultGame() = default;
InlineQueryResultGame::InlineQueryResultGame(std::string id_, std::string game_short_name_) : id(std::move(id_)), game_short_name(std::move(game_short_name_)) {}
InlineQueryResultGame& InlineQueryResultGame::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultGame& InlineQueryResultGame::set_game_short_name(std::string value_) {
    game_short_name = std::move(value_);
    return *this;
}
InlineQueryResultGame& InlineQueryResultGame::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}

InlineQueryResultGif::InlineQueryResultGif() = default;
InlineQueryResultGif::InlineQueryResultGif(const InlineQueryResultGif&) = default;
InlineQueryResultGif::InlineQueryResultGif(InlineQueryResultGif&&) noexcept = default;
InlineQueryResultGif& InlineQueryResultGif::operator=(const InlineQueryResultGif& other) { return *this = InlineQueryResultGif(other); }
InlineQueryResultGif& InlineQueryResultGif::operator=(InlineQueryResultGif&&) noexcept = default;
InlineQueryResultGif::~InlineQueryResultGif() = default;
InlineQueryResultGif::InlineQueryResultGif(std::string id_, std::string gif_url_, std::string thumbnail_url_) : id(std::move(id_)), gif_url(std::move(gif_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultGif& InlineQueryResultGif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_url(std::string value_) {
    gif_url = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_width(std::int64_t value_) {
    gif_width = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_height(std::int64_t value_) {
    gif_height = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_duration(std::int64_t value_) {
    gif_duration = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_thumbnail_mime_type(std::string value_) {
    thumbnail_mime_type = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultLocation::InlineQueryResultLocation() = default;
InlineQueryResultLocation::InlineQueryResultLocation(const InlineQueryResultLocation&) = default;
InlineQueryResultLocation::InlineQueryResultLocation(InlineQueryResultLocation&&) noexcept = default;
InlineQueryResultLocation& InlineQueryResultLocation::operator=(const InlineQueryResultLocation& other) { return *this = InlineQueryResultLocation(other); }
InlineQueryResultLocation& InlineQueryResultLocation::operator=(InlineQueryResultLocation&&) noexcept = default;
InlineQueryResultLocation::~InlineQueryResultLocation() = default;
InlineQueryResultLocation::InlineQueryResultLocation(std::string id_, double latitude_, double longitude_, std::string title_) : id(std::move(id_)), latitude(latitude_), longitude(longitude_), title(std::move(title_)) {}
InlineQueryResultLocation& InlineQueryResultLocation::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_live_period(std::int64_t value_) {
    live_period = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_heading(std::int64_t value_) {
    heading = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_proximity_alert_radius(std::int64_t value_) {
    proximity_alert_radius = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif() = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(const InlineQueryResultMpeg4Gif&) = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(InlineQueryResultMpeg4Gif&&) noexcept = default;
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(const InlineQueryResultMpeg4Gif& other) { return *this = InlineQueryResultMpeg4Gif(other); }
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(InlineQueryResultMpeg4Gif&&) noexcept = default;
InlineQueryResultMpeg4Gif::~InlineQueryResultMpeg4Gif() = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(std::string id_, std::string mpeg4_url_, std::string thumbnail_url_) : id(std::move(id_)), mpeg4_url(std::move(mpeg4_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_url(std::string value_) {
    mpeg4_url = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_width(std::int64_t value_) {
    mpeg4_width = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_height(std::int64_t value_) {
    mpeg4_height = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_duration(std::int64_t value_) {
    mpeg4_duration = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_thumbnail_mime_type(std::string value_) {
    thumbnail_mime_type = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultPhoto::InlineQueryResultPhoto() = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(const InlineQueryResultPhoto&) = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(InlineQueryResultPhoto&&) noexcept = default;
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(const InlineQueryResultPhoto& other) { return *this = InlineQueryResultPhoto(other); }
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(InlineQueryResultPhoto&&) noexcept = default;
InlineQueryResultPhoto::~InlineQueryResultPhoto() = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(std::string id_, std::string photo_url_, std::string thumbnail_url_) : id(std::move(id_)), photo_url(std::move(photo_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_url(std::string value_) {
    photo_url = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_width(std::int64_t value_) {
    photo_width = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_height(std::int64_t value_) {
    photo_height = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultVenue::InlineQueryResultVenue() = default;
InlineQueryResultVenue::InlineQueryResultVenue(const InlineQueryResultVenue&) = default;
InlineQueryResultVenue::InlineQueryResultVenue(InlineQueryResultVenue&&) noexcept = default;
InlineQueryResultVenue& InlineQueryResultVenue::operator=(const InlineQueryResultVenue& other) { return *this = InlineQueryResultVenue(other); }
InlineQueryResultVenue& InlineQueryResultVenue::operator=(InlineQueryResultVenue&&) noexcept = default;
InlineQueryResultVenue::~InlineQueryResultVenue() = default;
InlineQueryResultVenue::InlineQueryResultVenue(std::string id_, double latitude_, double longitude_, std::string title_, std::string address_) : id(std::move(id_)), latitude(latitude_), longitude(longitude_), title(std::move(title_)), address(std::move(address_)) {}
InlineQueryResultVenue& InlineQueryResultVenue::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultVideo::InlineQueryResultVideo() = default;
InlineQueryResultVideo::InlineQueryResultVideo(const InlineQueryResultVideo&) = default;
InlineQueryResultVideo::InlineQueryResultVideo(InlineQueryResultVideo&&) noexcept = default;
InlineQueryResultVideo& InlineQueryResultVideo::operator=(const InlineQueryResultVideo& other) { return *this = InlineQueryResultVideo(other); }
InlineQueryResultVideo& InlineQueryResultVideo::operator=(InlineQueryResultVideo&&) noexcept = default;
InlineQueryResultVideo::~InlineQueryResultVideo() = default;
InlineQueryResultVideo::InlineQueryResultVideo(std::string id_, std::string video_url_, std::string mime_type_, std::string thumbnail_url_, std::string title_) : id(std::move(id_)), video_url(std::move(video_url_)), mime_type(std::move(mime_type_)), thumbnail_url(std::move(thumbnail_url_)), title(std::move(title_)) {}
InlineQueryResultVideo& InlineQueryResultVideo::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_url(std::string value_) {
    video_url = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_width(std::int64_t value_) {
    video_width = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_height(std::int64_t value_) {
    video_height = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_duration(std::int64_t value_) {
    video_duration = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultVoice::InlineQueryResultVoice() = default;
InlineQueryResultVoice::InlineQueryResultVoice(const InlineQueryResultVoice&) = default;
InlineQueryResultVoice::InlineQueryResultVoice(InlineQueryResultVoice&&) noexcept = default;
InlineQueryResultVoice& InlineQueryResultVoice::operator=(const InlineQueryResultVoice& other) { return *this = InlineQueryResultVoice(other); }
InlineQueryResultVoice& InlineQueryResultVoice::operator=(InlineQueryResultVoice&&) noexcept = default;
InlineQueryResultVoice::~InlineQueryResultVoice() = default;
InlineQueryResultVoice::InlineQueryResultVoice(std::string id_, std::string voice_url_, std::string title_) : id(std::move(id_)), voice_url(std::move(voice_url_)), title(std::move(title_)) {}
InlineQueryResultVoice& InlineQueryResultVoice::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_voice_url(std::string value_) {
    voice_url = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_voice_duration(std::int64_t value_) {
    voice_duration = value_;
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultsButton::InlineQueryResultsButton() = default;
InlineQueryResultsButton::InlineQueryResultsButton(const InlineQueryResultsButton&) = default;
InlineQueryResultsButton::InlineQueryResultsButton(InlineQueryResultsButton&&) noexcept = default;
InlineQueryResultsButton& InlineQueryResultsButton::operator=(const InlineQueryResultsButton& other) { return *this = InlineQueryResultsButton(other); }
InlineQueryResultsButton& InlineQueryResultsButton::operator=(InlineQueryResultsButton&&) noexcept = default;
InlineQueryResultsButton::~InlineQueryResultsButton() = default;
InlineQueryResultsButton::InlineQueryResultsButton(std::string text_) : text(std::move(text_)) {}
InlineQueryResultsButton& InlineQueryResultsButton::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InlineQueryResultsButton& InlineQueryResultsButton::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}
InlineQueryResultsButton& InlineQueryResultsButton::set_start_parameter(std::string value_) {
    start_parameter = std::move(value_);
    return *this;
}

InputChecklist::InputChecklist() = default;
InputChecklist::InputChecklist(const InputChecklist&) = default;
InputChecklist::InputChecklist(InputChecklist&&) noexcept = default;
InputChecklist& InputChecklist::operator=(const InputChecklist& other) { return *this = InputChecklist(other); }
InputChecklist& InputChecklist::operator=(InputChecklist&&) noexcept = default;
InputChecklist::~InputChecklist() = default;
InputChecklist::InputChecklist(std::string title_, std::vector<InputChecklistTask> tasks_) : title(std::move(title_)), tasks(std::move(tasks_)) {}
InputChecklist& InputChecklist::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_title_entities(std::vector<MessageEntity> value_) {
    title_entities = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_tasks(std::vector<InputChecklistTask> value_) {
    tasks = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_others_can_add_tasks(bool value_) {
    others_can_add_tasks = value_;
    return *this;
}
InputChecklist& InputChecklist::set_others_can_mark_tasks_as_done(bool value_) {
    others_can_mark_tasks_as_done = value_;
    return *this;
}

InputChecklistTask::InputChecklistTask() = default;
InputChecklistTask::InputChecklistTask(const InputChecklistTask&) = default;
InputChecklistTask::InputChecklistTask(InputChecklistTask&&) noexcept = default;
InputChecklistTask& InputChecklistTask::operator=(const InputChecklistTask& other) { return *this = InputChecklistTask(other); }
InputChecklistTask& InputChecklistTask::operator=(InputChecklistTask&&) noexcept = default;
InputChecklistTask::~InputChecklistTask() = default;
InputChecklistTask::InputChecklistTask(std::int64_t id_, std::string text_) : id(id_), text(std::move(text_)) {}
InputChecklistTask& InputChecklistTask::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
InputChecklistTask& InputChecklistTask::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InputChecklistTask& InputChecklistTask::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputChecklistTask& InputChecklistTask::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}

InputContactMessageContent::InputContactMessageContent() = default;
InputContactMessageContent::InputContactMessageContent(const InputContactMessageContent&) = default;
InputContactMessageContent::InputContactMessageContent(InputContactMessageContent&&) noexcept = default;
InputContactMessageContent& InputContactMessageContent::operator=(const InputContactMessageContent& other) { return *this = InputContactMessageContent(other); }
InputContactMessageContent& InputContactMessageContent::operator=(InputContactMessageContent&&) noexcept = default;
InputContactMessageContent::~InputContactMessageContent() = default;
InputContactMessageContent::InputContactMessageContent(std::string phone_number_, std::string first_name_) : phone_number(std::move(phone_number_)), first_name(std::move(first_name_)) {}
InputContactMessageContent& InputContactMessageContent::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_vcard(std::string value_) {
    vcard = std::move(value_);
    return *this;
}

InputInvoiceMessageContent::InputInvoiceMessageContent() = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(const InputInvoiceMessageContent&) = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(InputInvoiceMessageContent&&) noexcept = default;
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(const InputInvoiceMessageContent& other) { return *this = InputInvoiceMessageContent(other); }
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(InputInvoiceMessageContent&&) noexcept = default;
InputInvoiceMessageContent::~InputInvoiceMessageContent() = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(std::string title_, std::string description_, std::string payload_, std::string currency_, std::vector<LabeledPrice> prices_) : title(std::move(title_)), description(std::move(description_)), payload(std::move(payload_)), currency(std::move(currency_)), prices(std::move(prices_)) {}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_payload(std::string value_) {
    payload = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_provider_token(std::string value_) {
    provider_token = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_prices(std::vector<LabeledPrice> value_) {
    prices = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_max_tip_amount(std::int64_t value_) {
    max_tip_amount = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_suggested_tip_amounts(std::vector<std::int64_t> value_) {
    suggested_tip_amounts = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_provider_data(std::string value_) {
    provider_data = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_url(std::string value_) {
    photo_url = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_size(std::int64_t value_) {
    photo_size = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_width(std::int64_t value_) {
    photo_width = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_height(std::int64_t value_) {
    photo_height = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_name(bool value_) {
    need_name = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_phone_number(bool value_) {
    need_phone_number = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_email(bool value_) {
    need_email = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_shipping_address(bool value_) {
    need_shipping_address = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_send_phone_number_to_provider(bool value_) {
    send_phone_number_to_provider = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_send_email_to_provider(bool value_) {
    send_email_to_provider = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_is_flexible(bool value_) {
    is_flexible = value_;
    return *this;
}

InputLocationMessageContent::InputLocationMessageContent() = default;
InputLocationMessageContent::InputLocationMessageContent(const InputLocationMessageContent&) = default;
InputLocationMessageContent::InputLocationMessageContent(InputLocationMessageContent&&) noexcept = default;
InputLocationMessageContent& InputLocationMessageContent::operator=(const InputLocationMessageContent& other) { return *this = InputLocationMessageContent(other); }
InputLocationMessageContent& InputLocationMessageContent::operator=(InputLocationMessageContent&&) noexcept = default;
InputLocationMessageContent::~InputLocationMessageContent() = default;
InputLocationMessageContent::InputLocationMessageContent(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
InputLocationMessageContent& InputLocationMessageContent::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_live_period(std::int64_t value_) {
    live_period = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_heading(std::int64_t value_) {
    heading = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_proximity_alert_radius(std::int64_t value_) {
    proximity_alert_radius = value_;
    return *this;
}

InputMedia::InputMedia() : InputMedia(Unknown()) {}
InputMedia::InputMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputMedia::InputMedia(InputMediaAudio value) : UnionBase(new InputMediaAudio(std::move(value)), 1) {}
InputMedia::InputMedia(InputMediaDocument value) : UnionBase(new InputMediaDocument(std::move(value)), 2) {}
InputMedia::InputMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 3) {}
InputMedia::InputMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 4) {}
InputMedia::InputMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 5) {}
InputMedia::InputMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 6) {}
InputMedia::InputMedia(const InputMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputMedia::InputMedia(InputMedia&& other) noexcept = default;
InputMedia& InputMedia::operator=(InputMedia other) noexcept {
    swap(other);
    return *this;
}
InputMedia::~InputMedia() { detail::destroy_member<members>(*this); }
std::string_view InputMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaAudio::type;
        case 2: return InputMediaDocument::type;
        case 3: return InputMediaLivePhoto::type;
        case 4: return InputMediaPhoto::type;
        case 5: return InputMediaVideo::type;
        default: return {};
    }
}
const InputFile& InputMedia::media() const {
    switch (index()) {
        case 0: return static_cast<const InputMediaAnimation*>(object())->media;
        case 1: return static_cast<const InputMediaAudio*>(object())->media;
        case 2: return static_cast<const InputMediaDocument*>(object())->media;
        case 3: return static_cast<const InputMediaLivePhoto*>(object())->media;
        case 4: return static_cast<const InputMediaPhoto*>(object())->media;
        case 5: return static_cast<const InputMediaVideo*>(object())->media;
        default: detail::throw_bad_union_access();
    }
}

InputMediaAnimation::InputMediaAnimation() = default;
InputMediaAnimation::InputMediaAnimation(const InputMediaAnimation&) = default;
InputMediaAnimation::InputMediaAnimation(InputMediaAnimation&&) noexcept = default;
InputMediaAnimation& InputMediaAnimation::operator=(const InputMediaAnimation& other) { return *this = InputMediaAnimation(other); }
InputMediaAnimation& InputMediaAnimation::operator=(InputMediaAnimation&&) noexcept = default;
InputMediaAnimation::~InputMediaAnimation() = default;
InputMediaAnimation::InputMediaAnimation(InputFile media_) : media(std::move(media_)) {}
InputMediaAnimation& InputMediaAnimation::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaAudio::InputMediaAudio() = default;
InputMediaAudio::InputMediaAudio(const InputMediaAudio&) = default;
InputMediaAudio::InputMediaAudio(InputMediaAudio&&) noexcept = default;
InputMediaAudio& InputMediaAudio::operator=(const InputMediaAudio& other) { return *this = InputMediaAudio(other); }
InputMediaAudio& InputMediaAudio::operator=(InputMediaAudio&&) noexcept = default;
InputMediaAudio::~InputMediaAudio() = default;
InputMediaAudio::InputMediaAudio(InputFile media_) : media(std::move(media_)) {}
InputMediaAudio& InputMediaAudio::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaAudio& InputMediaAudio::set_performer(std::string value_) {
    performer = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}

InputMediaDocument::InputMediaDocument() = default;
InputMediaDocument::InputMediaDocument(const InputMediaDocument&) = default;
InputMediaDocument::InputMediaDocument(InputMediaDocument&&) noexcept = default;
InputMediaDocument& InputMediaDocument::operator=(const InputMediaDocument& other) { return *this = InputMediaDocument(other); }
InputMediaDocument& InputMediaDocument::operator=(InputMediaDocument&&) noexcept = default;
InputMediaDocument::~InputMediaDocument() = default;
InputMediaDocument::InputMediaDocument(InputFile media_) : media(std::move(media_)) {}
InputMediaDocument& InputMediaDocument::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_disable_content_type_detection(bool value_) {
    disable_content_type_detection = value_;
    return *this;
}

InputMediaLink::InputMediaLink() = default;
InputMediaLink::InputMediaLink(const InputMediaLink&) = default;
InputMediaLink::InputMediaLink(InputMediaLink&&) noexcept = default;
InputMediaLink& InputMediaLink::operator=(const InputMediaLink& other) { return *this = InputMediaLink(other); }
InputMediaLink& InputMediaLink::operator=(InputMediaLink&&) noexcept = default;
InputMediaLink::~InputMediaLink() = default;
InputMediaLink::InputMediaLink(std::string url_) : url(std::move(url_)) {}
InputMediaLink& InputMediaLink::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

InputMediaLivePhoto::InputMediaLivePhoto() = default;
InputMediaLivePhoto::InputMediaLivePhoto(const InputMediaLivePhoto&) = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputMediaLivePhoto&&) noexcept = default;
InputMediaLivePhoto& InputMediaLivePhoto::operator=(const InputMediaLivePhoto& other) { return *this = InputMediaLivePhoto(other); }
InputMediaLivePhoto& InputMediaLivePhoto::operator=(InputMediaLivePhoto&&) noexcept = default;
InputMediaLivePhoto::~InputMediaLivePhoto() = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputFile media_, InputFile photo_) : media(std::move(media_)), photo(std::move(photo_)) {}
InputMediaLivePhoto& InputMediaLivePhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaLocation::InputMediaLocation() = default;
InputMediaLocation::InputMediaLocation(const InputMediaLocation&) = default;
InputMediaLocation::InputMediaLocation(InputMediaLocation&&) noexcept = default;
InputMediaLocation& InputMediaLocation::operator=(const InputMediaLocation& other) { return *this = InputMediaLocation(other); }
InputMediaLocation& InputMediaLocation::operator=(InputMediaLocation&&) noexcept = default;
InputMediaLocation::~InputMediaLocation() = default;
InputMediaLocation::InputMediaLocation(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
InputMediaLocation& InputMediaLocation::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputMediaLocation& InputMediaLocation::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputMediaLocation& InputMediaLocation::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}

InputMediaPhoto::InputMediaPhoto() = default;
InputMediaPhoto::InputMediaPhoto(const InputMediaPhoto&) = default;
InputMediaPhoto::InputMediaPhoto(InputMediaPhoto&&) noexcept = default;
InputMediaPhoto& InputMediaPhoto::operator=(const InputMediaPhoto& other) { return *this = InputMediaPhoto(other); }
InputMediaPhoto& InputMediaPhoto::operator=(InputMediaPhoto&&) noexcept = default;
InputMediaPhoto::~InputMediaPhoto() = default;
InputMediaPhoto::InputMediaPhoto(InputFile media_) : media(std::move(media_)) {}
InputMediaPhoto& InputMediaPhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaSticker::InputMediaSticker() = default;
InputMediaSticker::InputMediaSticker(const InputMediaSticker&) = default;
InputMediaSticker::InputMediaSticker(InputMediaSticker&&) noexcept = default;
InputMediaSticker& InputMediaSticker::operator=(const InputMediaSticker& other) { return *this = InputMediaSticker(other); }
InputMediaSticker& InputMediaSticker::operator=(InputMediaSticker&&) noexcept = default;
InputMediaSticker::~InputMediaSticker() = default;
InputMediaSticker::InputMediaSticker(InputFile media_) : media(std::move(media_)) {}
InputMediaSticker& InputMediaSticker::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaSticker& InputMediaSticker::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}

InputMediaVenue::InputMediaVenue() = default;
InputMediaVenue::InputMediaVenue(const InputMediaVenue&) = default;
InputMediaVenue::InputMediaVenue(InputMediaVenue&&) noexcept = default;
InputMediaVenue& InputMediaVenue::operator=(const InputMediaVenue& other) { return *this = InputMediaVenue(other); }
InputMediaVenue& InputMediaVenue::operator=(InputMediaVenue&&) noexcept = default;
InputMediaVenue::~InputMediaVenue() = default;
InputMediaVenue::InputMediaVenue(double latitude_, double longitude_, std::string title_, std::string address_) : latitude(latitude_), longitude(longitude_), title(std::move(title_)), address(std::move(address_)) {}
InputMediaVenue& InputMediaVenue::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputMediaVenue& InputMediaVenue::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputMediaVenue& InputMediaVenue::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}

InputMediaVideo::InputMediaVideo() = default;
InputMediaVideo::InputMediaVideo(const InputMediaVideo&) = default;
InputMediaVideo::InputMediaVideo(InputMediaVideo&&) noexcept = default;
InputMediaVideo& InputMediaVideo::operator=(const InputMediaVideo& other) { return *this = InputMediaVideo(other); }
InputMediaVideo& InputMediaVideo::operator=(InputMediaVideo&&) noexcept = default;
InputMediaVideo::~InputMediaVideo() = default;
InputMediaVideo::InputMediaVideo(InputFile media_) : media(std::move(media_)) {}
InputMediaVideo& InputMediaVideo::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_cover(InputFile value_) {
    cover = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_start_timestamp(std::int64_t value_) {
    start_timestamp = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_supports_streaming(bool value_) {
    supports_streaming = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaVoiceNote::InputMediaVoiceNote() = default;
InputMediaVoiceNote::InputMediaVoiceNote(const InputMediaVoiceNote&) = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputMediaVoiceNote&&) noexcept = default;
InputMediaVoiceNote& InputMediaVoiceNote::operator=(const InputMediaVoiceNote& other) { return *this = InputMediaVoiceNote(other); }
InputMediaVoiceNote& InputMediaVoiceNote::operator=(InputMediaVoiceNote&&) noexcept = default;
InputMediaVoiceNote::~InputMediaVoiceNote() = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputFile media_) : media(std::move(media_)) {}
InputMediaVoiceNote& InputMediaVoiceNote::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}

InputPaidMedia::InputPaidMedia() : InputPaidMedia(Unknown()) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaLivePhoto value) : UnionBase(new InputPaidMediaLivePhoto(std::move(value)), 0) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaPhoto value) : UnionBase(new InputPaidMediaPhoto(std::move(value)), 1) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaVideo value) : UnionBase(new InputPaidMediaVideo(std::move(value)), 2) {}
InputPaidMedia::InputPaidMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
InputPaidMedia::InputPaidMedia(const InputPaidMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPaidMedia::InputPaidMedia(InputPaidMedia&& other) noexcept = default;
InputPaidMedia& InputPaidMedia::operator=(InputPaidMedia other) noexcept {
    swap(other);
    return *this;
}
InputPaidMedia::~InputPaidMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPaidMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputPaidMediaLivePhoto::type;
        case 1: return InputPaidMediaPhoto::type;
        case 2: return InputPaidMediaVideo::type;
        default: return {};
    }
}
const InputFile& InputPaidMedia::media() const {
    switch (index()) {
        case 0: return static_cast<const InputPaidMediaLivePhoto*>(object())->media;
        case 1: return static_cast<const InputPaidMediaPhoto*>(object())->media;
        case 2: return static_cast<const InputPaidMediaVideo*>(object())->media;
        default: detail::throw_bad_union_access();
    }
}

InputPaidMediaLivePhoto::InputPaidMediaLivePhoto() = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto&) = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&&) noexcept = default;
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(const InputPaidMediaLivePhoto& other) { return *this = InputPaidMediaLivePhoto(other); }
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(InputPaidMediaLivePhoto&&) noexcept = default;
InputPaidMediaLivePhoto::~InputPaidMediaLivePhoto() = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputFile media_, InputFile photo_) : media(std::move(media_)), photo(std::move(photo_)) {}
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}

InputPaidMediaPhoto::InputPaidMediaPhoto() = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(const InputPaidMediaPhoto&) = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputPaidMediaPhoto&&) noexcept = default;
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(const InputPaidMediaPhoto& other) { return *this = InputPaidMediaPhoto(other); }
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(InputPaidMediaPhoto&&) noexcept = default;
InputPaidMediaPhoto::~InputPaidMediaPhoto() = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputFile media_) : media(std::move(media_)) {}
InputPaidMediaPhoto& InputPaidMediaPhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}

InputPaidMediaVideo::InputPaidMediaVideo() = default;
InputPaidMediaVideo::InputPaidMediaVideo(const InputPaidMediaVideo&) = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputPaidMediaVideo&&) noexcept = default;
InputPaidMediaVideo& InputPaidMediaVideo::operator=(const InputPaidMediaVideo& other) { return *this = InputPaidMediaVideo(other); }
InputPaidMediaVideo& InputPaidMediaVideo::operator=(InputPaidMediaVideo&&) noexcept = default;
InputPaidMediaVideo::~InputPaidMediaVideo() = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputFile media_) : media(std::move(media_)) {}
InputPaidMediaVideo& InputPaidMediaVideo::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_cover(InputFile value_) {
    cover = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_start_timestamp(std::int64_t value_) {
    start_timestamp = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_supports_streaming(bool value_) {
    supports_streaming = value_;
    return *this;
}

InputPollMedia::InputPollMedia() : InputPollMedia(Unknown()) {}
InputPollMedia::InputPollMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputPollMedia::InputPollMedia(InputMediaAudio value) : UnionBase(new InputMediaAudio(std::move(value)), 1) {}
InputPollMedia::InputPollMedia(InputMediaDocument value) : UnionBase(new InputMediaDocument(std::move(value)), 2) {}
InputPollMedia::InputPollMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 3) {}
InputPollMedia::InputPollMedia(InputMediaLocation value) : UnionBase(new InputMediaLocation(std::move(value)), 4) {}
InputPollMedia::InputPollMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 5) {}
InputPollMedia::InputPollMedia(InputMediaVenue value) : UnionBase(new InputMediaVenue(std::move(value)), 6) {}
InputPollMedia::InputPollMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 7) {}
InputPollMedia::InputPollMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 8) {}
InputPollMedia::InputPollMedia(const InputPollMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPollMedia::InputPollMedia(InputPollMedia&& other) noexcept = default;
InputPollMedia& InputPollMedia::operator=(InputPollMedia other) noexcept {
    swap(other);
    return *this;
}
InputPollMedia::~InputPollMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPollMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaAudio::type;
        case 2: return InputMediaDocument::type;
        case 3: return InputMediaLivePhoto::type;
        case 4: return InputMediaLocation::type;
        case 5: return InputMediaPhoto::type;
        case 6: return InputMediaVenue::type;
        case 7: return InputMediaVideo::type;
        default: return {};
    }
}

InputPollOption::InputPollOption() = default;
InputPollOption::InputPollOption(const InputPollOption&) = default;
InputPollOption::InputPollOption(InputPollOption&&) noexcept = default;
InputPollOption& InputPollOption::operator=(const InputPollOption& other) { return *this = InputPollOption(other); }
InputPollOption& InputPollOption::operator=(InputPollOption&&) noexcept = default;
InputPollOption::~InputPollOption() = default;
InputPollOption::InputPollOption(std::string text_) : text(std::move(text_)) {}
InputPollOption& InputPollOption::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_text_parse_mode(std::string value_) {
    text_parse_mode = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_media(InputPollOptionMedia value_) {
    media = std::move(value_);
    return *this;
}

InputPollOptionMedia::InputPollOptionMedia() : InputPollOptionMedia(Unknown()) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLink value) : UnionBase(new InputMediaLink(std::move(value)), 1) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 2) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLocation value) : UnionBase(new InputMediaLocation(std::move(value)), 3) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 4) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaSticker value) : UnionBase(new InputMediaSticker(std::move(value)), 5) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVenue value) : UnionBase(new InputMediaVenue(std::move(value)), 6) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 7) {}
InputPollOptionMedia::InputPollOptionMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 8) {}
InputPollOptionMedia::InputPollOptionMedia(const InputPollOptionMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPollOptionMedia::InputPollOptionMedia(InputPollOptionMedia&& other) noexcept = default;
InputPollOptionMedia& InputPollOptionMedia::operator=(InputPollOptionMedia other) noexcept {
    swap(other);
    return *this;
}
InputPollOptionMedia::~InputPollOptionMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPollOptionMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaLink::type;
        case 2: return InputMediaLivePhoto::type;
        case 3: return InputMediaLocation::type;
        case 4: return InputMediaPhoto::type;
        case 5: return InputMediaSticker::type;
        case 6: return InputMediaVenue::type;
        case 7: return InputMediaVideo::type;
        default: return {};
    }
}

InputProfilePhoto::InputProfilePhoto() : InputProfilePhoto(Unknown()) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoStatic value) : UnionBase(new InputProfilePhotoStatic(std::move(value)), 0) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoAnimated value) : UnionBase(new InputProfilePhotoAnimated(std::move(value)), 1) {}
InputProfilePhoto::InputProfilePhoto(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
InputProfilePhoto::InputProfilePhoto(const InputProfilePhoto& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhoto&& other) noexcept = default;
InputProfilePhoto& InputProfilePhoto::operator=(InputProfilePhoto other) noexcept {
    swap(other);
    return *this;
}
InputProfilePhoto::~InputProfilePhoto() { detail::destroy_member<members>(*this); }
std::string_view InputProfilePhoto::type() const noexcept {
    switch (index()) {
        case 0: return InputProfilePhotoStatic::type;
        case 1: return InputProfilePhotoAnimated::type;
        default: return {};
    }
}

InputProfilePhotoAnimated::InputProfilePhotoAnimated() = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(const InputProfilePhotoAnimated&) = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputProfilePhotoAnimated&&) noexcept = default;
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(const InputProfilePhotoAnimated& other) { return *this = InputProfilePhotoAnimated(other); }
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(InputProfilePhotoAnimated&&) noexcept = default;
InputProfilePhotoAnimated::~InputProfilePhotoAnimated() = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputFile animation_) : animation(std::move(animation_)) {}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::set_animation(InputFile value_) {
    animation = std::move(value_);
    return *this;
}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::set_main_frame_timestamp(double value_) {
    main_frame_timestamp = value_;
    return *this;
}

InputProfilePhotoStatic::InputProfilePhotoStatic() = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(const InputProfilePhotoStatic&) = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputProfilePhotoStatic&&) noexcept = default;
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(const InputProfilePhotoStatic& other) { return *this = InputProfilePhotoStatic(other); }
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(InputProfilePhotoStatic&&) noexcept = default;
InputProfilePhotoStatic::~InputProfilePhotoStatic() = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputFile photo_) : photo(std::move(photo_)) {}
InputProfilePhotoStatic& InputProfilePhotoStatic::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}

InputRichBlock::InputRichBlock() : InputRichBlock(Unknown()) {}
InputRichBlock::InputRichBlock(InputRichBlockParagraph value) : UnionBase(new InputRichBlockParagraph(std::move(value)), 0) {}
InputRichBlock::InputRichBlock(InputRichBlockSectionHeading value) : UnionBase(new InputRichBlockSectionHeading(std::move(value)), 1) {}
InputRichBlock::InputRichBlock(InputRichBlockPreformatted value) : UnionBase(new InputRichBlockPreformatted(std::move(value)), 2) {}
InputRichBlock::InputRichBlock(InputRichBlockFooter value) : UnionBase(new InputRichBlockFooter(std::move(value)), 3) {}
InputRichBlock::InputRichBlock(InputRichBlockDivider value) : UnionBase(new InputRichBlockDivider(std::move(value)), 4) {}
InputRichBlock::InputRichBlock(InputRichBlockMathematicalExpression value) : UnionBase(new InputRichBlockMathematicalExpression(std::move(value)), 5) {}
InputRichBlock::InputRichBlock(InputRichBlockAnchor value) : UnionBase(new InputRichBlockAnchor(std::move(value)), 6) {}
InputRichBlock::InputRichBlock(InputRichBlockList value) : UnionBase(new InputRichBlockList(std::move(value)), 7) {}
InputRichBlock::InputRichBlock(InputRichBlockBlockQuotation value) : UnionBase(new InputRichBlockBlockQuotation(std::move(value)), 8) {}
InputRichBlock::InputRichBlock(InputRichBlockExpandableBlockQuotation value) : UnionBase(new InputRichBlockExpandableBlockQuotation(std::move(value)), 9) {}
InputRichBlock::InputRichBlock(InputRichBlockPullQuotation value) : UnionBase(new InputRichBlockPullQuotation(std::move(value)), 10) {}
InputRichBlock::InputRichBlock(InputRichBlockCollage value) : UnionBase(new InputRichBlockCollage(std::move(value)), 11) {}
InputRichBlock::InputRichBlock(InputRichBlockSlideshow value) : UnionBase(new InputRichBlockSlideshow(std::move(value)), 12) {}
InputRichBlock::InputRichBlock(InputRichBlockTable value) : UnionBase(new InputRichBlockTable(std::move(value)), 13) {}
InputRichBlock::InputRichBlock(InputRichBlockDetails value) : UnionBase(new InputRichBlockDetails(std::move(value)), 14) {}
InputRichBlock::InputRichBlock(InputRichBlockMap value) : UnionBase(new InputRichBlockMap(std::move(value)), 15) {}
InputRichBlock::InputRichBlock(InputRichBlockButtons value) : UnionBase(new InputRichBlockButtons(std::move(value)), 16) {}
InputRichBlock::InputRichBlock(InputRichBlockAnimation value) : UnionBase(new InputRichBlockAnimation(std::move(value)), 17) {}
InputRichBlock::InputRichBlock(InputRichBlockAudio value) : UnionBase(new InputRichBlockAudio(std::move(value)), 18) {}
InputRichBlock::InputRichBlock(InputRichBlockDocument value) : UnionBase(new InputRichBlockDocument(std::move(value)), 19) {}
InputRichBlock::InputRichBlock(InputRichBlockPhoto value) : UnionBase(new InputRichBlockPhoto(std::move(value)), 20) {}
InputRichBlock::InputRichBlock(InputRichBlockVideo value) : UnionBase(new InputRichBlockVideo(std::move(value)), 21) {}
InputRichBlock::InputRichBlock(InputRichBlockVoiceNote value) : UnionBase(new InputRichBlockVoiceNote(std::move(value)), 22) {}
InputRichBlock::InputRichBlock(InputRichBlockThinking value) : UnionBase(new InputRichBlockThinking(std::move(value)), 23) {}
InputRichBlock::InputRichBlock(Unknown value) : UnionBase(new Unknown(std::move(value)), 24) {}
InputRichBlock::InputRichBlock(const InputRichBlock& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputRichBlock::InputRichBlock(InputRichBlock&& other) noexcept = default;
InputRichBlock& InputRichBlock::operator=(InputRichBlock other) noexcept {
    swap(other);
    return *this;
}
InputRichBlock::~InputRichBlock() { detail::destroy_member<members>(*this); }
std::string_view InputRichBlock::type() const noexcept {
    switch (index()) {
        case 0: return InputRichBlockParagraph::type;
        case 1: return InputRichBlockSectionHeading::type;
        case 2: return InputRichBlockPreformatted::type;
        case 3: return InputRichBlockFooter::type;
        case 4: return InputRichBlockDivider::type;
        case 5: return InputRichBlockMathematicalExpression::type;
        case 6: return InputRichBlockAnchor::type;
        case 7: return InputRichBlockList::type;
        case 8: return InputRichBlockBlockQuotation::type;
        case 9: return InputRichBlockExpandableBlockQuotation::type;
        case 10: return InputRichBlockPullQuotation::type;
        case 11: return InputRichBlockCollage::type;
        case 12: return InputRichBlockSlideshow::type;
        case 13: return InputRichBlockTable::type;
        case 14: return InputRichBlockDetails::type;
        case 15: return InputRichBlockMap::type;
        case 16: return InputRichBlockButtons::type;
        case 17: return InputRichBlockAnimation::type;
        case 18: return InputRichBlockAudio::type;
        case 19: return InputRichBlockDocument::type;
        case 20: return InputRichBlockPhoto::type;
        case 21: return InputRichBlockVideo::type;
        case 22: return InputRichBlockVoiceNote::type;
        case 23: return InputRichBlockThinking::type;
        default: return {};
    }
}

InputRichBlockAnchor::InputRichBlockAnchor() = default;
InputRichBlockAnchor::InputRichBlockAnchor(const InputRichBlockAnchor&) = default;
InputRichBlockAnchor::InputRichBlockAnchor(InputRichBlockAnchor&&) noexcept = default;
InputRichBlockAnchor& InputRichBlockAnchor::operator=(const InputRichBlockAnchor& other) { return *this = InputRichBlockAnchor(other); }
InputRichBlockAnchor& InputRichBlockAnchor::operator=(InputRichBlockAnchor&&) noexcept = default;
InputRichBlockAnchor::~InputRichBlockAnchor() = default;
InputRichBlockAnchor::InputRichBlockAnchor(std::string name_) : name(std::move(name_)) {}
InputRichBlockAnchor& InputRichBlockAnchor::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

InputRichBlockAnimation::InputRichBlockAnimation() = default;
InputRichBlockAnimation::InputRichBlockAnimation(const InputRichBlockAnimation&) = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputRichBlockAnimation&&) noexcept = default;
InputRichBlockAnimation& InputRichBlockAnimation::operator=(const InputRichBlockAnimation& other) { return *this = InputRichBlockAnimation(other); }
InputRichBlockAnimation& InputRichBlockAnimation::operator=(InputRichBlockAnimation&&) noexcept = default;
InputRichBlockAnimation::~InputRichBlockAnimation() = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputMediaAnimation animation_) : animation(std::move(animation_)) {}
InputRichBlockAnimation& InputRichBlockAnimation::set_animation(InputMediaAnimation value_) {
    animation = std::move(value_);
    return *this;
}
InputRichBlockAnimation& InputRichBlockAnimation::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockAudio::InputRichBlockAudio() = default;
InputRichBlockAudio::InputRichBlockAudio(const InputRichBlockAudio&) = default;
InputRichBlockAudio::InputRichBlockAudio(InputRichBlockAudio&&) noexcept = default;
InputRichBlockAudio& InputRichBlockAudio::operator=(const InputRichBlockAudio& other) { return *this = InputRichBlockAudio(other); }
InputRichBlockAudio& InputRichBlockAudio::operator=(InputRichBlockAudio&&) noexcept = default;
InputRichBlockAudio::~InputRichBlockAudio() = default;
InputRichBlockAudio::InputRichBlockAudio(InputMediaAudio audio_) : audio(std::move(audio_)) {}
InputRichBlockAudio& InputRichBlockAudio::set_audio(InputMediaAudio value_) {
    audio = std::move(value_);
    return *this;
}
InputRichBlockAudio& InputRichBlockAudio::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockBlockQuotation::InputRichBlockBlockQuotation() = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation&) = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&&) noexcept = default;
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(const InputRichBlockBlockQuotation& other) { return *this = InputRichBlockBlockQuotation(other); }
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(InputRichBlockBlockQuotation&&) noexcept = default;
InputRichBlockBlockQuotation::~InputRichBlockBlockQuotation() = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

InputRichBlockButtons::InputRichBlockButtons() = default;
InputRichBlockButtons::InputRichBlockButtons(const InputRichBlockButtons&) = default;
InputRichBlockButtons::InputRichBlockButtons(InputRichBlockButtons&&) noexcept = default;
InputRichBlockButtons& InputRichBlockButtons::operator=(const InputRichBlockButtons& other) { return *this = InputRichBlockButtons(other); }
InputRichBlockButtons& InputRichBlockButtons::operator=(InputRichBlockButtons&&) noexcept = default;
InputRichBlockButtons::~InputRichBlockButtons() = default;
InputRichBlockButtons::InputRichBlockButtons(std::vector<RichMessageButton> buttons_) : buttons(std::move(buttons_)) {}
InputRichBlockButtons& InputRichBlockButtons::set_buttons(std::vector<RichMessageButton> value_) {
    buttons = std::move(value_);
    return *this;
}
InputRichBlockButtons& InputRichBlockButtons::set_align(RichBlockButtonsAlign value_) {
    align = std::move(value_);
    return *this;
}

InputRichBlockCollage::InputRichBlockCollage() = default;
InputRichBlockCollage::InputRichBlockCollage(const InputRichBlockCollage&) = default;
InputRichBlockCollage::InputRichBlockCollage(InputRichBlockCollage&&) noexcept = default;
InputRichBlockCollage& InputRichBlockCollage::operator=(const InputRichBlockCollage& other) { return *this = InputRichBlockCollage(other); }
InputRichBlockCollage& InputRichBlockCollage::operator=(InputRichBlockCollage&&) noexcept = default;
InputRichBlockCollage::~InputRichBlockCollage() = default;
InputRichBlockCollage::InputRichBlockCollage(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockCollage& InputRichBlockCollage::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockCollage& InputRichBlockCollage::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichText::RichText() : RichText(Unknown()) {}
RichText::RichText(std::string value) : UnionBase(new std::string(std::move(value)), 0) {}
RichText::RichText(std::vector<RichText> value) : UnionBase(new std::vector<RichText>(std::move(value)), 1) {}
RichText::RichText(RichTextBold value) : UnionBase(new RichTextBold(std::move(value)), 2) {}
RichText::RichText(RichTextItalic value) : UnionBase(new RichTextItalic(std::move(value)), 3) {}
RichText::RichText(RichTextUnderline value) : UnionBase(new RichTextUnderline(std::move(value)), 4) {}
RichText::RichText(RichTextStrikethrough value) : UnionBase(new RichTextStrikethrough(std::move(value)), 5) {}
RichText::RichText(RichTextSpoiler value) : UnionBase(new RichTextSpoiler(std::move(value)), 6) {}
RichText::RichText(RichTextDateTime value) : UnionBase(new RichTextDateTime(std::move(value)), 7) {}
RichText::RichText(RichTextTextMention value) : UnionBase(new RichTextTextMention(std::move(value)), 8) {}
RichText::RichText(RichTextSubscript value) : UnionBase(new RichTextSubscript(std::move(value)), 9) {}
RichText::RichText(RichTextSuperscript value) : UnionBase(new RichTextSuperscript(std::move(value)), 10) {}
RichText::RichText(RichTextMarked value) : UnionBase(new RichTextMarked(std::move(value)), 11) {}
RichText::RichText(RichTextCode value) : UnionBase(new RichTextCode(std::move(value)), 12) {}
RichText::RichText(RichTextCustomEmoji value) : UnionBase(new RichTextCustomEmoji(std::move(value)), 13) {}
RichText::RichText(RichTextMathematicalExpression value) : UnionBase(new RichTextMathematicalExpression(std::move(value)), 14) {}
RichText::RichText(RichTextUrl value) : UnionBase(new RichTextUrl(std::move(value)), 15) {}
RichText::RichText(RichTextEmailAddress value) : UnionBase(new RichTextEmailAddress(std::move(value)), 16) {}
RichText::RichText(RichTextPhoneNumber value) : UnionBase(new RichTextPhoneNumber(std::move(value)), 17) {}
RichText::RichText(RichTextBankCardNumber value) : UnionBase(new RichTextBankCardNumber(std::move(value)), 18) {}
RichText::RichText(RichTextMention value) : UnionBase(new RichTextMention(std::move(value)), 19) {}
RichText::RichText(RichTextHashtag value) : UnionBase(new RichTextHashtag(std::move(value)), 20) {}
RichText::RichText(RichTextCashtag value) : UnionBase(new RichTextCashtag(std::move(value)), 21) {}
RichText::RichText(RichTextBotCommand value) : UnionBase(new RichTextBotCommand(std::move(value)), 22) {}
RichText::RichText(RichTextButton value) : UnionBase(new RichTextButton(std::move(value)), 23) {}
RichText::RichText(RichTextAnchor value) : UnionBase(new RichTextAnchor(std::move(value)), 24) {}
RichText::RichText(RichTextAnchorLink value) : UnionBase(new RichTextAnchorLink(std::move(value)), 25) {}
RichText::RichText(RichTextReference value) : UnionBase(new RichTextReference(std::move(value)), 26) {}
RichText::RichText(RichTextReferenceLink value) : UnionBase(new RichTextReferenceLink(std::move(value)), 27) {}
RichText::RichText(Unknown value) : UnionBase(new Unknown(std::move(value)), 28) {}
RichText::RichText(const char* value) : RichText(std::string(value)) {}
RichText::RichText(const RichText& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
RichText::RichText(RichText&& other) noexcept = default;
RichText& RichText::operator=(RichText other) noexcept {
    swap(other);
    return *this;
}
RichText::~RichText() { detail::destroy_member<members>(*this); }
std::string_view RichText::type() const noexcept {
    switch (index()) {
        case 2: return RichTextBold::type;
        case 3: return RichTextItalic::type;
        case 4: return RichTextUnderline::type;
        case 5: return RichTextStrikethrough::type;
        case 6: return RichTextSpoiler::type;
        case 7: return RichTextDateTime::type;
        case 8: return RichTextTextMention::type;
        case 9: return RichTextSubscript::type;
        case 10: return RichTextSuperscript::type;
        case 11: return RichTextMarked::type;
        case 12: return RichTextCode::type;
        case 13: return RichTextCustomEmoji::type;
        case 14: return RichTextMathematicalExpression::type;
        case 15: return RichTextUrl::type;
        case 16: return RichTextEmailAddress::type;
        case 17: return RichTextPhoneNumber::type;
        case 18: return RichTextBankCardNumber::type;
        case 19: return RichTextMention::type;
        case 20: return RichTextHashtag::type;
        case 21: return RichTextCashtag::type;
        case 22: return RichTextBotCommand::type;
        case 23: return RichTextButton::type;
        case 24: return RichTextAnchor::type;
        case 25: return RichTextAnchorLink::type;
        case 26: return RichTextReference::type;
        case 27: return RichTextReferenceLink::type;
        default: return {};
    }
}

InputRichBlockDetails::InputRichBlockDetails() = default;
InputRichBlockDetails::InputRichBlockDetails(const InputRichBlockDetails&) = default;
InputRichBlockDetails::InputRichBlockDetails(InputRichBlockDetails&&) noexcept = default;
InputRichBlockDetails& InputRichBlockDetails::operator=(const InputRichBlockDetails& other) { return *this = InputRichBlockDetails(other); }
InputRichBlockDetails& InputRichBlockDetails::operator=(InputRichBlockDetails&&) noexcept = default;
InputRichBlockDetails::~InputRichBlockDetails() = default;
InputRichBlockDetails::InputRichBlockDetails(RichText summary_, std::vector<InputRichBlock> blocks_) : summary(std::move(summary_)), blocks(std::move(blocks_)) {}
InputRichBlockDetails& InputRichBlockDetails::set_summary(RichText value_) {
    summary = std::move(value_);
    return *this;
}
InputRichBlockDetails& InputRichBlockDetails::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockDetails& InputRichBlockDetails::set_is_open(bool value_) {
    is_open = value_;
    return *this;
}

InputRichBlockDivider::InputRichBlockDivider() = default;
InputRichBlockDivider::InputRichBlockDivider(const InputRichBlockDivider&) = default;
InputRichBlockDivider::InputRichBlockDivider(InputRichBlockDivider&&) noexcept = default;
InputRichBlockDivider& InputRichBlockDivider::operator=(const InputRichBlockDivider& other) { return *this = InputRichBlockDivider(other); }
InputRichBlockDivider& InputRichBlockDivider::operator=(InputRichBlockDivider&&) noexcept = default;
InputRichBlockDivider::~InputRichBlockDivider() = default;

InputRichBlockDocument::InputRichBlockDocument() = default;
InputRichBlockDocument::InputRichBlockDocument(const InputRichBlockDocument&) = default;
InputRichBlockDocument::InputRichBlockDocument(InputRichBlockDocument&&) noexcept = default;
InputRichBlockDocument& InputRichBlockDocument::operator=(const InputRichBlockDocument& other) { return *this = InputRichBlockDocument(other); }
InputRichBlockDocument& InputRichBlockDocument::operator=(InputRichBlockDocument&&) noexcept = default;
InputRichBlockDocument::~InputRichBlockDocument() = default;
InputRichBlockDocument::InputRichBlockDocument(InputMediaDocument document_) : document(std::move(document_)) {}
InputRichBlockDocument& InputRichBlockDocument::set_document(InputMediaDocument value_) {
    document = std::move(value_);
    return *this;
}
InputRichBlockDocument& InputRichBlockDocument::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation() = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation&) = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&&) noexcept = default;
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(const InputRichBlockExpandableBlockQuotation& other) { return *this = InputRichBlockExpandableBlockQuotation(other); }
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(InputRichBlockExpandableBlockQuotation&&) noexcept = default;
InputRichBlockExpandableBlockQuotation::~InputRichBlockExpandableBlockQuotation() = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(RichText text_) : text(std::move(text_)) {}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

InputRichBlockFooter::InputRichBlockFooter() = default;
InputRichBlockFooter::InputRichBlockFooter(const InputRichBlockFooter&) = default;
InputRichBlockFooter::InputRichBlockFooter(InputRichBlockFooter&&) noexcept = default;
InputRichBlockFooter& InputRichBlockFooter::operator=(const InputRichBlockFooter& other) { return *this = InputRichBlockFooter(other); }
InputRichBlockFooter& InputRichBlockFooter::operator=(InputRichBlockFooter&&) noexcept = default;
InputRichBlockFooter::~InputRichBlockFooter() = default;
InputRichBlockFooter::InputRichBlockFooter(RichText text_) : text(std::move(text_)) {}
InputRichBlockFooter& InputRichBlockFooter::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

InputRichBlockList::InputRichBlockList() = default;
InputRichBlockList::InputRichBlockList(const InputRichBlockList&) = default;
InputRichBlockList::InputRichBlockList(InputRichBlockList&&) noexcept = default;
InputRichBlockList& InputRichBlockList::operator=(const InputRichBlockList& other) { return *this = InputRichBlockList(other); }
InputRichBlockList& InputRichBlockList::operator=(InputRichBlockList&&) noexcept = default;
InputRichBlockList::~InputRichBlockList() = default;
InputRichBlockList::InputRichBlockList(std::vector<InputRichBlockListItem> items_) : items(std::move(items_)) {}
InputRichBlockList& InputRichBlockList::set_items(std::vector<InputRichBlockListItem> value_) {
    items = std::move(value_);
    return *this;
}

InputRichBlockListItem::InputRichBlockListItem() = default;
InputRichBlockListItem::InputRichBlockListItem(const InputRichBlockListItem&) = default;
InputRichBlockListItem::InputRichBlockListItem(InputRichBlockListItem&&) noexcept = default;
InputRichBlockListItem& InputRichBlockListItem::operator=(const InputRichBlockListItem& other) { return *this = InputRichBlockListItem(other); }
InputRichBlockListItem& InputRichBlockListItem::operator=(InputRichBlockListItem&&) noexcept = default;
InputRichBlockListItem::~InputRichBlockListItem() = default;
InputRichBlockListItem::InputRichBlockListItem(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockListItem& InputRichBlockListItem::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_has_checkbox(bool value_) {
    has_checkbox = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_is_checked(bool value_) {
    is_checked = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_value(std::int64_t value_) {
    value = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_type(std::string value_) {
    type = std::move(value_);
    return *this;
}

InputRichBlockMap::InputRichBlockMap() = default;
InputRichBlockMap::InputRichBlockMap(const InputRichBlockMap&) = default;
InputRichBlockMap::InputRichBlockMap(InputRichBlockMap&&) noexcept = default;
InputRichBlockMap& InputRichBlockMap::operator=(const InputRichBlockMap& other) { return *this = InputRichBlockMap(other); }
InputRichBlockMap& InputRichBlockMap::operator=(InputRichBlockMap&&) noexcept = default;
InputRichBlockMap::~InputRichBlockMap() = default;
InputRichBlockMap::InputRichBlockMap(Location location_) : location(std::move(location_)) {}
InputRichBlockMap& InputRichBlockMap::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_zoom(std::int64_t value_) {
    zoom = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression() = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression&) = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&&) noexcept = default;
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(const InputRichBlockMathematicalExpression& other) { return *this = InputRichBlockMathematicalExpression(other); }
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(InputRichBlockMathematicalExpression&&) noexcept = default;
InputRichBlockMathematicalExpression::~InputRichBlockMathematicalExpression() = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(std::string expression_) : expression(std::move(expression_)) {}
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::set_expression(std::string value_) {
    expression = std::move(value_);
    return *this;
}

InputRichBlockParagraph::InputRichBlockParagraph() = default;
InputRichBlockParagraph::InputRichBlockParagraph(const InputRichBlockParagraph&) = default;
InputRichBlockParagraph::InputRichBlockParagraph(InputRichBlockParagraph&&) noexcept = default;
InputRichBlockParagraph& InputRichBlockParagraph::operator=(const InputRichBlockParagraph& other) { return *this = InputRichBlockParagraph(other); }
InputRichBlockParagraph& InputRichBlockParagraph::operator=(InputRichBlockParagraph&&) noexcept = default;
InputRichBlockParagraph::~InputRichBlockParagraph() = default;
InputRichBlockParagraph::InputRichBlockParagraph(RichText text_) : text(std::move(text_)) {}
InputRichBlockParagraph& InputRichBlockParagraph::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

}  // namespace telepot
