// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedPhoto& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedPhoto::type);
    writer.member("id", value.id);
    writer.member("photo_file_id", value.photo_file_id);
    if (value.title) writer.member("title", *value.title);
    if (value.description) writer.member("description", *value.description);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedSticker& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedSticker::type);
    writer.member("id", value.id);
    writer.member("sticker_file_id", value.sticker_file_id);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedVideo& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedVideo::type);
    writer.member("id", value.id);
    writer.member("video_file_id", value.video_file_id);
    writer.member("title", value.title);
    if (value.description) writer.member("description", *value.description);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedVoice& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedVoice::type);
    writer.member("id", value.id);
    writer.member("voice_file_id", value.voice_file_id);
    writer.member("title", value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultContact& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultContact::type);
    writer.member("id", value.id);
    writer.member("phone_number", value.phone_number);
    writer.member("first_name", value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.vcard) writer.member("vcard", *value.vcard);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    if (value.thumbnail_url) writer.member("thumbnail_url", *value.thumbnail_url);
    if (value.thumbnail_width) writer.member("thumbnail_width", *value.thumbnail_width);
    if (value.thumbnail_height) writer.member("thumbnail_height", *value.thumbnail_height);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultDocument& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultDocument::type);
    writer.member("id", value.id);
    writer.member("title", value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    writer.member("document_url", value.document_url);
    writer.member("mime_type", value.mime_type);
    if (value.description) writer.member("description", *value.description);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    if (value.thumbnail_url) writer.member("thumbnail_url", *value.thumbnail_url);
    if (value.thumbnail_width) writer.member("thumbnail_width", *value.thumbnail_width);
    if (value.thumbnail_height) writer.member("thumbnail_height", *value.thumbnail_height);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultGame& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultGame::type);
    writer.member("id", value.id);
    writer.member("game_short_name", value.game_short_name);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultGif& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultGif::type);
    writer.member("id", value.id);
    writer.member("gif_url", value.gif_url);
    if (value.gif_width) writer.member("gif_width", *value.gif_width);
    if (value.gif_height) writer.member("gif_height", *value.gif_height);
    if (value.gif_duration) writer.member("gif_duration", *value.gif_duration);
    writer.member("thumbnail_url", value.thumbnail_url);
    if (value.thumbnail_mime_type) writer.member("thumbnail_mime_type", *value.thumbnail_mime_type);
    if (value.title) writer.member("title", *value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultLocation& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultLocation::type);
    writer.member("id", value.id);
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    writer.member("title", value.title);
    if (value.horizontal_accuracy) writer.member("horizontal_accuracy", *value.horizontal_accuracy);
    if (value.live_period) writer.member("live_period", *value.live_period);
    if (value.heading) writer.member("heading", *value.heading);
    if (value.proximity_alert_radius) writer.member("proximity_alert_radius", *value.proximity_alert_radius);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    if (value.thumbnail_url) writer.member("thumbnail_url", *value.thumbnail_url);
    if (value.thumbnail_width) writer.member("thumbnail_width", *value.thumbnail_width);
    if (value.thumbnail_height) writer.member("thumbnail_height", *value.thumbnail_height);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultMpeg4Gif& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultMpeg4Gif::type);
    writer.member("id", value.id);
    writer.member("mpeg4_url", value.mpeg4_url);
    if (value.mpeg4_width) writer.member("mpeg4_width", *value.mpeg4_width);
    if (value.mpeg4_height) writer.member("mpeg4_height", *value.mpeg4_height);
    if (value.mpeg4_duration) writer.member("mpeg4_duration", *value.mpeg4_duration);
    writer.member("thumbnail_url", value.thumbnail_url);
    if (value.thumbnail_mime_type) writer.member("thumbnail_mime_type", *value.thumbnail_mime_type);
    if (value.title) writer.member("title", *value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultPhoto& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultPhoto::type);
    writer.member("id", value.id);
    writer.member("photo_url", value.photo_url);
    writer.member("thumbnail_url", value.thumbnail_url);
    if (value.photo_width) writer.member("photo_width", *value.photo_width);
    if (value.photo_height) writer.member("photo_height", *value.photo_height);
    if (value.title) writer.member("title", *value.title);
    if (value.description) writer.member("description", *value.description);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultVenue& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultVenue::type);
    writer.member("id", value.id);
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    writer.member("title", value.title);
    writer.member("address", value.address);
    if (value.foursquare_id) writer.member("foursquare_id", *value.foursquare_id);
    if (value.foursquare_type) writer.member("foursquare_type", *value.foursquare_type);
    if (value.google_place_id) writer.member("google_place_id", *value.google_place_id);
    if (value.google_place_type) writer.member("google_place_type", *value.google_place_type);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    if (value.thumbnail_url) writer.member("thumbnail_url", *value.thumbnail_url);
    if (value.thumbnail_width) writer.member("thumbnail_width", *value.thumbnail_width);
    if (value.thumbnail_height) writer.member("thumbnail_height", *value.thumbnail_height);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultVideo& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultVideo::type);
    writer.member("id", value.id);
    writer.member("video_url", value.video_url);
    writer.member("mime_type", value.mime_type);
    writer.member("thumbnail_url", value.thumbnail_url);
    writer.member("title", value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.video_width) writer.member("video_width", *value.video_width);
    if (value.video_height) writer.member("video_height", *value.video_height);
    if (value.video_duration) writer.member("video_duration", *value.video_duration);
    if (value.description) writer.member("description", *value.description);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultVoice& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultVoice::type);
    writer.member("id", value.id);
    writer.member("voice_url", value.voice_url);
    writer.member("title", value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.voice_duration) writer.member("voice_duration", *value.voice_duration);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultsButton& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.web_app) writer.member("web_app", *value.web_app);
    if (value.start_parameter) writer.member("start_parameter", *value.start_parameter);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputChecklist& value) {
    writer.open_object();
    writer.member("title", value.title);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.title_entities.empty()) writer.member("title_entities", value.title_entities);
    writer.member("tasks", value.tasks);
    if (value.others_can_add_tasks) writer.member("others_can_add_tasks", *value.others_can_add_tasks);
    if (value.others_can_mark_tasks_as_done) writer.member("others_can_mark_tasks_as_done", *value.others_can_mark_tasks_as_done);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputChecklistTask& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("text", value.text);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.text_entities.empty()) writer.member("text_entities", value.text_entities);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputContactMessageContent& value) {
    writer.open_object();
    writer.member("phone_number", value.phone_number);
    writer.member("first_name", value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.vcard) writer.member("vcard", *value.vcard);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputInvoiceMessageContent& value) {
    writer.open_object();
    writer.member("title", value.title);
    writer.member("description", value.description);
    writer.member("payload", value.payload);
    if (value.provider_token) writer.member("provider_token", *value.provider_token);
    writer.member("currency", value.currency);
    writer.member("prices", value.prices);
    if (value.max_tip_amount) writer.member("max_tip_amount", *value.max_tip_amount);
    if (!value.suggested_tip_amounts.empty()) writer.member("suggested_tip_amounts", value.suggested_tip_amounts);
    if (value.provider_data) writer.member("provider_data", *value.provider_data);
    if (value.photo_url) writer.member("photo_url", *value.photo_url);
    if (value.photo_size) writer.member("photo_size", *value.photo_size);
    if (value.photo_width) writer.member("photo_width", *value.photo_width);
    if (value.photo_height) writer.member("photo_height", *value.photo_height);
    if (value.need_name) writer.member("need_name", *value.need_name);
    if (value.need_phone_number) writer.member("need_phone_number", *value.need_phone_number);
    if (value.need_email) writer.member("need_email", *value.need_email);
    if (value.need_shipping_address) writer.member("need_shipping_address", *value.need_shipping_address);
    if (value.send_phone_number_to_provider) writer.member("send_phone_number_to_provider", *value.send_phone_number_to_provider);
    if (value.send_email_to_provider) writer.member("send_email_to_provider", *value.send_email_to_provider);
    if (value.is_flexible) writer.member("is_flexible", *value.is_flexible);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputLocationMessageContent& value) {
    writer.open_object();
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    if (value.horizontal_accuracy) writer.member("horizontal_accuracy", *value.horizontal_accuracy);
    if (value.live_period) writer.member("live_period", *value.live_period);
    if (value.heading) writer.member("heading", *value.heading);
    if (value.proximity_alert_radius) writer.member("proximity_alert_radius", *value.proximity_alert_radius);
    writer.close_object();
}

void encode_member(Writer& writer, const InputMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputMediaAnimation*>(object)); return;
        case 1: encode(writer, *static_cast<const InputMediaAudio*>(object)); return;
        case 2: encode(writer, *static_cast<const InputMediaDocument*>(object)); return;
        case 3: encode(writer, *static_cast<const InputMediaLivePhoto*>(object)); return;
        case 4: encode(writer, *static_cast<const InputMediaPhoto*>(object)); return;
        case 5: encode(writer, *static_cast<const InputMediaVideo*>(object)); return;
        case 6: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaAnimation& value) {
    writer.open_object();
    writer.member("type", InputMediaAnimation::type);
    writer.member("media", value.media);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.duration) writer.member("duration", *value.duration);
    if (value.has_spoiler) writer.member("has_spoiler", *value.has_spoiler);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaAudio& value) {
    writer.open_object();
    writer.member("type", InputMediaAudio::type);
    writer.member("media", value.media);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.duration) writer.member("duration", *value.duration);
    if (value.performer) writer.member("performer", *value.performer);
    if (value.title) writer.member("title", *value.title);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaDocument& value) {
    writer.open_object();
    writer.member("type", InputMediaDocument::type);
    writer.member("media", value.media);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.disable_content_type_detection) writer.member("disable_content_type_detection", *value.disable_content_type_detection);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaLink& value) {
    writer.open_object();
    writer.member("type", InputMediaLink::type);
    writer.member("url", value.url);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaLivePhoto& value) {
    writer.open_object();
    writer.member("type", InputMediaLivePhoto::type);
    writer.member("media", value.media);
    writer.member("photo", value.photo);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.has_spoiler) writer.member("has_spoiler", *value.has_spoiler);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaLocation& value) {
    writer.open_object();
    writer.member("type", InputMediaLocation::type);
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    if (value.horizontal_accuracy) writer.member("horizontal_accuracy", *value.horizontal_accuracy);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaPhoto& value) {
    writer.open_object();
    writer.member("type", InputMediaPhoto::type);
    writer.member("media", value.media);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.has_spoiler) writer.member("has_spoiler", *value.has_spoiler);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaSticker& value) {
    writer.open_object();
    writer.member("type", InputMediaSticker::type);
    writer.member("media", value.media);
    if (value.emoji) writer.member("emoji", *value.emoji);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaVenue& value) {
    writer.open_object();
    writer.member("type", InputMediaVenue::type);
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    writer.member("title", value.title);
    writer.member("address", value.address);
    if (value.foursquare_id) writer.member("foursquare_id", *value.foursquare_id);
    if (value.foursquare_type) writer.member("foursquare_type", *value.foursquare_type);
    if (value.google_place_id) writer.member("google_place_id", *value.google_place_id);
    if (value.google_place_type) writer.member("google_place_type", *value.google_place_type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaVideo& value) {
    writer.open_object();
    writer.member("type", InputMediaVideo::type);
    writer.member("media", value.media);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.cover) writer.member("cover", *value.cover);
    if (value.start_timestamp) writer.member("start_timestamp", *value.start_timestamp);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.duration) writer.member("duration", *value.duration);
    if (value.supports_streaming) writer.member("supports_streaming", *value.supports_streaming);
    if (value.has_spoiler) writer.member("has_spoiler", *value.has_spoiler);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputMediaVoiceNote& value) {
    writer.open_object();
    writer.member("type", InputMediaVoiceNote::type);
    writer.member("media", value.media);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.duration) writer.member("duration", *value.duration);
    writer.close_object();
}

void encode_member(Writer& writer, const InputPaidMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputPaidMediaLivePhoto*>(object)); return;
        case 1: encode(writer, *static_cast<const InputPaidMediaPhoto*>(object)); return;
        case 2: encode(writer, *static_cast<const InputPaidMediaVideo*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputPaidMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputPaidMediaLivePhoto& value) {
    writer.open_object();
    writer.member("type", InputPaidMediaLivePhoto::type);
    writer.member("media", value.media);
    writer.member("photo", value.photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputPaidMediaPhoto& value) {
    writer.open_object();
    writer.member("type", InputPaidMediaPhoto::type);
    writer.member("media", value.media);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputPaidMediaVideo& value) {
    writer.open_object();
    writer.member("type", InputPaidMediaVideo::type);
    writer.member("media", value.media);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.cover) writer.member("cover", *value.cover);
    if (value.start_timestamp) writer.member("start_timestamp", *value.start_timestamp);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.duration) writer.member("duration", *value.duration);
    if (value.supports_streaming) writer.member("supports_streaming", *value.supports_streaming);
    writer.close_object();
}

void encode_member(Writer& writer, const InputPollMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputMediaAnimation*>(object)); return;
        case 1: encode(writer, *static_cast<const InputMediaAudio*>(object)); return;
        case 2: encode(writer, *static_cast<const InputMediaDocument*>(object)); return;
        case 3: encode(writer, *static_cast<const InputMediaLivePhoto*>(object)); return;
        case 4: encode(writer, *static_cast<const InputMediaLocation*>(object)); return;
        case 5: encode(writer, *static_cast<const InputMediaPhoto*>(object)); return;
        case 6: encode(writer, *static_cast<const InputMediaVenue*>(object)); return;
        case 7: encode(writer, *static_cast<const InputMediaVideo*>(object)); return;
        case 8: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputPollMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputPollOption& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.text_parse_mode) writer.member("text_parse_mode", *value.text_parse_mode);
    if (!value.text_entities.empty()) writer.member("text_entities", value.text_entities);
    if (value.media) writer.member("media", *value.media);
    writer.close_object();
}

void encode_member(Writer& writer, const InputPollOptionMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputMediaAnimation*>(object)); return;
        case 1: encode(writer, *static_cast<const InputMediaLink*>(object)); return;
        case 2: encode(writer, *static_cast<const InputMediaLivePhoto*>(object)); return;
        case 3: encode(writer, *static_cast<const InputMediaLocation*>(object)); return;
        case 4: encode(writer, *static_cast<const InputMediaPhoto*>(object)); return;
        case 5: encode(writer, *static_cast<const InputMediaSticker*>(object)); return;
        case 6: encode(writer, *static_cast<const InputMediaVenue*>(object)); return;
        case 7: encode(writer, *static_cast<const InputMediaVideo*>(object)); return;
        case 8: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputPollOptionMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode_member(Writer& writer, const InputProfilePhoto*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputProfilePhotoStatic*>(object)); return;
        case 1: encode(writer, *static_cast<const InputProfilePhotoAnimated*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputProfilePhoto& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputProfilePhotoAnimated& value) {
    writer.open_object();
    writer.member("type", InputProfilePhotoAnimated::type);
    writer.member("animation", value.animation);
    if (value.main_frame_timestamp) writer.member("main_frame_timestamp", *value.main_frame_timestamp);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputProfilePhotoStatic& value) {
    writer.open_object();
    writer.member("type", InputProfilePhotoStatic::type);
    writer.member("photo", value.photo);
    writer.close_object();
}

void encode_member(Writer& writer, const InputRichBlock*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputRichBlockParagraph*>(object)); return;
        case 1: encode(writer, *static_cast<const InputRichBlockSectionHeading*>(object)); return;
        case 2: encode(writer, *static_cast<const InputRichBlockPreformatted*>(object)); return;
        case 3: encode(writer, *static_cast<const InputRichBlockFooter*>(object)); return;
        case 4: encode(writer, *static_cast<const InputRichBlockDivider*>(object)); return;
        case 5: encode(writer, *static_cast<const InputRichBlockMathematicalExpression*>(object)); return;
        case 6: encode(writer, *static_cast<const InputRichBlockAnchor*>(object)); return;
        case 7: encode(writer, *static_cast<const InputRichBlockList*>(object)); return;
        case 8: encode(writer, *static_cast<const InputRichBlockBlockQuotation*>(object)); return;
        case 9: encode(writer, *static_cast<const InputRichBlockExpandableBlockQuotation*>(object)); return;
        case 10: encode(writer, *static_cast<const InputRichBlockPullQuotation*>(object)); return;
        case 11: encode(writer, *static_cast<const InputRichBlockCollage*>(object)); return;
        case 12: encode(writer, *static_cast<const InputRichBlockSlideshow*>(object)); return;
        case 13: encode(writer, *static_cast<const InputRichBlockTable*>(object)); return;
        case 14: encode(writer, *static_cast<const InputRichBlockDetails*>(object)); return;
        case 15: encode(writer, *static_cast<const InputRichBlockMap*>(object)); return;
        case 16: encode(writer, *static_cast<const InputRichBlockButtons*>(object)); return;
        case 17: encode(writer, *static_cast<const InputRichBlockAnimation*>(object)); return;
        case 18: encode(writer, *static_cast<const InputRichBlockAudio*>(object)); return;
        case 19: encode(writer, *static_cast<const InputRichBlockDocument*>(object)); return;
        case 20: encode(writer, *static_cast<const InputRichBlockPhoto*>(object)); return;
        case 21: encode(writer, *static_cast<const InputRichBlockVideo*>(object)); return;
        case 22: encode(writer, *static_cast<const InputRichBlockVoiceNote*>(object)); return;
        case 23: encode(writer, *static_cast<const InputRichBlockThinking*>(object)); return;
        case 24: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputRichBlock& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockAnchor& value) {
    writer.open_object();
    writer.member("type", InputRichBlockAnchor::type);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockAnimation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockAnimation::type);
    writer.member("animation", value.animation);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockAudio& value) {
    writer.open_object();
    writer.member("type", InputRichBlockAudio::type);
    writer.member("audio", value.audio);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockBlockQuotation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockBlockQuotation::type);
    writer.member("blocks", value.blocks);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockButtons& value) {
    writer.open_object();
    writer.member("type", InputRichBlockButtons::type);
    writer.member("buttons", value.buttons);
    if (value.align) writer.member("align", *value.align);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockCollage& value) {
    writer.open_object();
    writer.member("type", InputRichBlockCollage::type);
    writer.member("blocks", value.blocks);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode_member(Writer& writer, const RichText*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const std::string*>(object)); return;
        case 1: encode(writer, *static_cast<const std::vector<RichText>*>(object)); return;
        case 2: encode(writer, *static_cast<const RichTextBold*>(object)); return;
        case 3: encode(writer, *static_cast<const RichTextItalic*>(object)); return;
        case 4: encode(writer, *static_cast<const RichTextUnderline*>(object)); return;
        case 5: encode(writer, *static_cast<const RichTextStrikethrough*>(object)); return;
        case 6: encode(writer, *static_cast<const RichTextSpoiler*>(object)); return;
        case 7: encode(writer, *static_cast<const RichTextDateTime*>(object)); return;
        case 8: encode(writer, *static_cast<const RichTextTextMention*>(object)); return;
        case 9: encode(writer, *static_cast<const RichTextSubscript*>(object)); return;
        case 10: encode(writer, *static_cast<const RichTextSuperscript*>(object)); return;
        case 11: encode(writer, *static_cast<const RichTextMarked*>(object)); return;
        case 12: encode(writer, *static_cast<const RichTextCode*>(object)); return;
        case 13: encode(writer, *static_cast<const RichTextCustomEmoji*>(object)); return;
        case 14: encode(writer, *static_cast<const RichTextMathematicalExpression*>(object)); return;
        case 15: encode(writer, *static_cast<const RichTextUrl*>(object)); return;
        case 16: encode(writer, *static_cast<const RichTextEmailAddress*>(object)); return;
        case 17: encode(writer, *static_cast<const RichTextPhoneNumber*>(object)); return;
        case 18: encode(writer, *static_cast<const RichTextBankCardNumber*>(object)); return;
        case 19: encode(writer, *static_cast<const RichTextMention*>(object)); return;
        case 20: encode(writer, *static_cast<const RichTextHashtag*>(object)); return;
        case 21: encode(writer, *static_cast<const RichTextCashtag*>(object)); return;
        case 22: encode(writer, *static_cast<const RichTextBotCommand*>(object)); return;
        case 23: encode(writer, *static_cast<const RichTextButton*>(object)); return;
        case 24: encode(writer, *static_cast<const RichTextAnchor*>(object)); return;
        case 25: encode(writer, *static_cast<const RichTextAnchorLink*>(object)); return;
        case 26: encode(writer, *static_cast<const RichTextReference*>(object)); return;
        case 27: encode(writer, *static_cast<const RichTextReferenceLink*>(object)); return;
        case 28: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const RichText& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDetails& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDetails::type);
    writer.member("summary", value.summary);
    writer.member("blocks", value.blocks);
    if (value.is_open) writer.member("is_open", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDivider& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDivider::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockDocument& value) {
    writer.open_object();
    writer.member("type", InputRichBlockDocument::type);
    writer.member("document", value.document);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockExpandableBlockQuotation& value) {
    writer.open_object();
    writer.member("type", InputRichBlockExpandableBlockQuotation::type);
    writer.member("text", value.text);
    if (value.credit) writer.member("credit", *value.credit);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockFooter& value) {
    writer.open_object();
    writer.member("type", InputRichBlockFooter::type);
    writer.member("text", value.text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockList& value) {
    writer.open_object();
    writer.member("type", InputRichBlockList::type);
    writer.member("items", value.items);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockListItem& value) {
    writer.open_object();
    writer.member("blocks", value.blocks);
    if (value.has_checkbox) writer.member("has_checkbox", true);
    if (value.is_checked) writer.member("is_checked", true);
    if (value.value) writer.member("value", *value.value);
    if (value.type) writer.member("type", *value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockMap& value) {
    writer.open_object();
    writer.member("type", InputRichBlockMap::type);
    writer.member("location", value.location);
    if (value.zoom) writer.member("zoom", *value.zoom);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.caption) writer.member("caption", *value.caption);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockMathematicalExpression& value) {
    writer.open_object();
    writer.member("type", InputRichBlockMathematicalExpression::type);
    writer.member("expression", value.expression);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InputRichBlockParagraph& value) {
    writer.open_object();
    writer.member("type", InputRichBlockParagraph::type);
    writer.member("text", value.text);
    writer.close_object();
}

}  // namespace telepot::codec
