// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const GiveawayCompleted& value) {
    writer.open_object();
    writer.member("winner_count", value.winner_count);
    if (value.unclaimed_prize_count) writer.member("unclaimed_prize_count", *value.unclaimed_prize_count);
    if (value.giveaway_message) writer.member("giveaway_message", *value.giveaway_message);
    if (value.is_star_giveaway) writer.member("is_star_giveaway", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GiveawayCreated& value) {
    writer.open_object();
    if (value.prize_star_count) writer.member("prize_star_count", *value.prize_star_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const GiveawayWinners& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("giveaway_message_id", value.giveaway_message_id);
    writer.member("winners_selection_date", value.winners_selection_date);
    writer.member("winner_count", value.winner_count);
    writer.member("winners", value.winners);
    if (value.additional_chat_count) writer.member("additional_chat_count", *value.additional_chat_count);
    if (value.prize_star_count) writer.member("prize_star_count", *value.prize_star_count);
    if (value.premium_subscription_month_count) writer.member("premium_subscription_month_count", *value.premium_subscription_month_count);
    if (value.unclaimed_prize_count) writer.member("unclaimed_prize_count", *value.unclaimed_prize_count);
    if (value.only_new_members) writer.member("only_new_members", true);
    if (value.was_refunded) writer.member("was_refunded", true);
    if (value.prize_description) writer.member("prize_description", *value.prize_description);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InaccessibleMessage& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("message_id", value.message_id);
    writer.member("date", value.date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineKeyboardButton& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (value.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *value.icon_custom_emoji_id);
    if (value.style) writer.member("style", *value.style);
    if (value.url) writer.member("url", *value.url);
    if (value.callback_data) writer.member("callback_data", *value.callback_data);
    if (value.web_app) writer.member("web_app", *value.web_app);
    if (value.login_url) writer.member("login_url", *value.login_url);
    if (value.switch_inline_query) writer.member("switch_inline_query", *value.switch_inline_query);
    if (value.switch_inline_query_current_chat) writer.member("switch_inline_query_current_chat", *value.switch_inline_query_current_chat);
    if (value.switch_inline_query_chosen_chat) writer.member("switch_inline_query_chosen_chat", *value.switch_inline_query_chosen_chat);
    if (value.copy_text) writer.member("copy_text", *value.copy_text);
    if (value.callback_game) writer.member("callback_game", *value.callback_game);
    if (value.pay) writer.member("pay", *value.pay);
    if (value.disabled) writer.member("disabled", *value.disabled);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineKeyboardMarkup& value) {
    writer.open_object();
    writer.member("inline_keyboard", value.inline_keyboard);
    if (value.force_reply) writer.member("force_reply", *value.force_reply);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    writer.member("query", value.query);
    writer.member("offset", value.offset);
    if (value.chat_type) writer.member("chat_type", *value.chat_type);
    if (value.location) writer.member("location", *value.location);
    writer.close_object();
}

void encode_member(Writer& writer, const InlineQueryResult*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InlineQueryResultCachedAudio*>(object)); return;
        case 1: encode(writer, *static_cast<const InlineQueryResultCachedDocument*>(object)); return;
        case 2: encode(writer, *static_cast<const InlineQueryResultCachedGif*>(object)); return;
        case 3: encode(writer, *static_cast<const InlineQueryResultCachedMpeg4Gif*>(object)); return;
        case 4: encode(writer, *static_cast<const InlineQueryResultCachedPhoto*>(object)); return;
        case 5: encode(writer, *static_cast<const InlineQueryResultCachedSticker*>(object)); return;
        case 6: encode(writer, *static_cast<const InlineQueryResultCachedVideo*>(object)); return;
        case 7: encode(writer, *static_cast<const InlineQueryResultCachedVoice*>(object)); return;
        case 8: encode(writer, *static_cast<const InlineQueryResultArticle*>(object)); return;
        case 9: encode(writer, *static_cast<const InlineQueryResultAudio*>(object)); return;
        case 10: encode(writer, *static_cast<const InlineQueryResultContact*>(object)); return;
        case 11: encode(writer, *static_cast<const InlineQueryResultGame*>(object)); return;
        case 12: encode(writer, *static_cast<const InlineQueryResultDocument*>(object)); return;
        case 13: encode(writer, *static_cast<const InlineQueryResultGif*>(object)); return;
        case 14: encode(writer, *static_cast<const InlineQueryResultLocation*>(object)); return;
        case 15: encode(writer, *static_cast<const InlineQueryResultMpeg4Gif*>(object)); return;
        case 16: encode(writer, *static_cast<const InlineQueryResultPhoto*>(object)); return;
        case 17: encode(writer, *static_cast<const InlineQueryResultVenue*>(object)); return;
        case 18: encode(writer, *static_cast<const InlineQueryResultVideo*>(object)); return;
        case 19: encode(writer, *static_cast<const InlineQueryResultVoice*>(object)); return;
        case 20: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InlineQueryResult& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode_member(Writer& writer, const InputMessageContent*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InputTextMessageContent*>(object)); return;
        case 1: encode(writer, *static_cast<const InputRichMessageContent*>(object)); return;
        case 2: encode(writer, *static_cast<const InputLocationMessageContent*>(object)); return;
        case 3: encode(writer, *static_cast<const InputVenueMessageContent*>(object)); return;
        case 4: encode(writer, *static_cast<const InputContactMessageContent*>(object)); return;
        case 5: encode(writer, *static_cast<const InputInvoiceMessageContent*>(object)); return;
        case 6: encode(writer, *static_cast<const InputWidgetMessageContent*>(object)); return;
        case 7: encode(writer, *static_cast<const InputSharedWidgetMessageContent*>(object)); return;
        case 8: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const InputMessageContent& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultArticle& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultArticle::type);
    writer.member("id", value.id);
    writer.member("title", value.title);
    writer.member("input_message_content", value.input_message_content);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.url) writer.member("url", *value.url);
    if (value.description) writer.member("description", *value.description);
    if (value.thumbnail_url) writer.member("thumbnail_url", *value.thumbnail_url);
    if (value.thumbnail_width) writer.member("thumbnail_width", *value.thumbnail_width);
    if (value.thumbnail_height) writer.member("thumbnail_height", *value.thumbnail_height);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultAudio& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultAudio::type);
    writer.member("id", value.id);
    writer.member("audio_url", value.audio_url);
    writer.member("title", value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.performer) writer.member("performer", *value.performer);
    if (value.audio_duration) writer.member("audio_duration", *value.audio_duration);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedAudio& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedAudio::type);
    writer.member("id", value.id);
    writer.member("audio_file_id", value.audio_file_id);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedDocument& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedDocument::type);
    writer.member("id", value.id);
    writer.member("title", value.title);
    writer.member("document_file_id", value.document_file_id);
    if (value.description) writer.member("description", *value.description);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedGif& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedGif::type);
    writer.member("id", value.id);
    writer.member("gif_file_id", value.gif_file_id);
    if (value.title) writer.member("title", *value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const InlineQueryResultCachedMpeg4Gif& value) {
    writer.open_object();
    writer.member("type", InlineQueryResultCachedMpeg4Gif::type);
    writer.member("id", value.id);
    writer.member("mpeg4_file_id", value.mpeg4_file_id);
    if (value.title) writer.member("title", *value.title);
    if (value.caption) writer.member("caption", *value.caption);
    if (value.parse_mode) writer.member("parse_mode", *value.parse_mode);
    if (!value.caption_entities.empty()) writer.member("caption_entities", value.caption_entities);
    if (value.show_caption_above_media) writer.member("show_caption_above_media", *value.show_caption_above_media);
    if (value.reply_markup) writer.member("reply_markup", *value.reply_markup);
    if (value.input_message_content) writer.member("input_message_content", *value.input_message_content);
    writer.close_object();
}

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

}  // namespace telepot::codec
