// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, EncryptedPassportElement& out) {
    const Random::Level level(random);
    fill(random, out.type);
    if (random.present()) fill(random, out.data);
    if (random.present()) fill(random, out.phone_number);
    if (random.present()) fill(random, out.email);
    if (random.present()) fill(random, out.files);
    if (random.present()) fill(random, out.front_side);
    if (random.present()) fill(random, out.reverse_side);
    if (random.present()) fill(random, out.selfie);
    if (random.present()) fill(random, out.translation);
    fill(random, out.hash);
}

void fill(Random& random, EphemeralMessageParameters& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.receiver_user_id);
    if (random.present()) fill(random, out.callback_query_id);
    if (random.present()) fill(random, out.replace_callback_query_message);
}

void fill(Random& random, MessageOrigin& out) {
    const Random::Level level(random);
    switch (random.choice(4)) {
        case 0: out = filled<MessageOriginUser>(random); return;
        case 1: out = filled<MessageOriginHiddenUser>(random); return;
        case 2: out = filled<MessageOriginChat>(random); return;
        case 3: out = filled<MessageOriginChannel>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, ExternalReplyInfo& out) {
    const Random::Level level(random);
    fill(random, out.origin);
    if (random.present()) fill(random, out.chat);
    if (random.present()) fill(random, out.message_id);
    if (random.present()) fill(random, out.link_preview_options);
    if (random.present()) fill(random, out.animation);
    if (random.present()) fill(random, out.audio);
    if (random.present()) fill(random, out.document);
    if (random.present()) fill(random, out.live_photo);
    if (random.present()) fill(random, out.paid_media);
    if (random.present()) fill(random, out.photo);
    if (random.present()) fill(random, out.sticker);
    if (random.present()) fill(random, out.story);
    if (random.present()) fill(random, out.video);
    if (random.present()) fill(random, out.video_note);
    if (random.present()) fill(random, out.voice);
    if (random.present()) fill(random, out.has_media_spoiler);
    if (random.present()) fill(random, out.checklist);
    if (random.present()) fill(random, out.contact);
    if (random.present()) fill(random, out.dice);
    if (random.present()) fill(random, out.game);
    if (random.present()) fill(random, out.giveaway);
    if (random.present()) fill(random, out.giveaway_winners);
    if (random.present()) fill(random, out.invoice);
    if (random.present()) fill(random, out.location);
    if (random.present()) fill(random, out.poll);
    if (random.present()) fill(random, out.venue);
    if (random.present()) fill(random, out.widget);
}

void fill(Random& random, File& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    if (random.present()) fill(random, out.file_size);
    if (random.present()) fill(random, out.file_path);
}

void fill(Random& random, ForceReply& out) {
    const Random::Level level(random);
    fill(random, out.force_reply);
    if (random.present()) fill(random, out.input_field_placeholder);
    if (random.present()) fill(random, out.selective);
}

void fill(Random& random, ForumTopic& out) {
    const Random::Level level(random);
    fill(random, out.message_thread_id);
    fill(random, out.name);
    fill(random, out.icon_color);
    if (random.present()) fill(random, out.icon_custom_emoji_id);
    if (random.present()) fill(random, out.is_name_implicit);
}

void fill(Random& /*random*/, ForumTopicClosed& /*out*/) {}

void fill(Random& random, ForumTopicCreated& out) {
    const Random::Level level(random);
    fill(random, out.name);
    fill(random, out.icon_color);
    if (random.present()) fill(random, out.icon_custom_emoji_id);
    if (random.present()) fill(random, out.is_name_implicit);
}

void fill(Random& random, ForumTopicEdited& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.name);
    if (random.present()) fill(random, out.icon_custom_emoji_id);
}

void fill(Random& /*random*/, ForumTopicReopened& /*out*/) {}

void fill(Random& random, Game& out) {
    const Random::Level level(random);
    fill(random, out.title);
    fill(random, out.description);
    fill(random, out.photo);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.text_entities);
    if (random.present()) fill(random, out.animation);
}

void fill(Random& random, GameHighScore& out) {
    const Random::Level level(random);
    fill(random, out.position);
    fill(random, out.user);
    fill(random, out.score);
}

void fill(Random& /*random*/, GeneralForumTopicHidden& /*out*/) {}

void fill(Random& /*random*/, GeneralForumTopicUnhidden& /*out*/) {}

void fill(Random& random, Gift& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.sticker);
    fill(random, out.star_count);
    if (random.present()) fill(random, out.upgrade_star_count);
    if (random.present()) fill(random, out.is_premium);
    if (random.present()) fill(random, out.has_colors);
    if (random.present()) fill(random, out.total_count);
    if (random.present()) fill(random, out.remaining_count);
    if (random.present()) fill(random, out.personal_total_count);
    if (random.present()) fill(random, out.personal_remaining_count);
    if (random.present()) fill(random, out.background);
    if (random.present()) fill(random, out.unique_gift_variant_count);
    if (random.present()) fill(random, out.publisher_chat);
}

void fill(Random& random, GiftBackground& out) {
    const Random::Level level(random);
    fill(random, out.center_color);
    fill(random, out.edge_color);
    fill(random, out.text_color);
}

void fill(Random& random, GiftInfo& out) {
    const Random::Level level(random);
    fill(random, out.gift);
    if (random.present()) fill(random, out.owned_gift_id);
    if (random.present()) fill(random, out.convert_star_count);
    if (random.present()) fill(random, out.prepaid_upgrade_star_count);
    if (random.present()) fill(random, out.is_upgrade_separate);
    if (random.present()) fill(random, out.can_be_upgraded);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.entities);
    if (random.present()) fill(random, out.is_private);
    if (random.present()) fill(random, out.unique_gift_number);
}

void fill(Random& random, Gifts& out) {
    const Random::Level level(random);
    fill(random, out.gifts);
}

void fill(Random& random, Giveaway& out) {
    const Random::Level level(random);
    fill(random, out.chats);
    fill(random, out.winners_selection_date);
    fill(random, out.winner_count);
    if (random.present()) fill(random, out.only_new_members);
    if (random.present()) fill(random, out.has_public_winners);
    if (random.present()) fill(random, out.prize_description);
    if (random.present()) fill(random, out.country_codes);
    if (random.present()) fill(random, out.prize_star_count);
    if (random.present()) fill(random, out.premium_subscription_month_count);
}

void fill(Random& random, GiveawayCompleted& out) {
    const Random::Level level(random);
    fill(random, out.winner_count);
    if (random.present()) fill(random, out.unclaimed_prize_count);
    if (random.present()) fill(random, out.giveaway_message);
    if (random.present()) fill(random, out.is_star_giveaway);
}

void fill(Random& random, GiveawayCreated& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.prize_star_count);
}

void fill(Random& random, GiveawayWinners& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.giveaway_message_id);
    fill(random, out.winners_selection_date);
    fill(random, out.winner_count);
    fill(random, out.winners);
    if (random.present()) fill(random, out.additional_chat_count);
    if (random.present()) fill(random, out.prize_star_count);
    if (random.present()) fill(random, out.premium_subscription_month_count);
    if (random.present()) fill(random, out.unclaimed_prize_count);
    if (random.present()) fill(random, out.only_new_members);
    if (random.present()) fill(random, out.was_refunded);
    if (random.present()) fill(random, out.prize_description);
}

void fill(Random& random, InaccessibleMessage& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.message_id);
    fill(random, out.date);
}

void fill(Random& random, InlineKeyboardButton& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.icon_custom_emoji_id);
    if (random.present()) fill(random, out.style);
    if (random.present()) fill(random, out.url);
    if (random.present()) fill(random, out.callback_data);
    if (random.present()) fill(random, out.web_app);
    if (random.present()) fill(random, out.login_url);
    if (random.present()) fill(random, out.switch_inline_query);
    if (random.present()) fill(random, out.switch_inline_query_current_chat);
    if (random.present()) fill(random, out.switch_inline_query_chosen_chat);
    if (random.present()) fill(random, out.copy_text);
    if (random.present()) fill(random, out.callback_game);
    if (random.present()) fill(random, out.pay);
    if (random.present()) fill(random, out.disabled);
}

void fill(Random& random, InlineKeyboardMarkup& out) {
    const Random::Level level(random);
    fill(random, out.inline_keyboard);
    if (random.present()) fill(random, out.force_reply);
}

void fill(Random& random, InlineQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    fill(random, out.query);
    fill(random, out.offset);
    if (random.present()) fill(random, out.chat_type);
    if (random.present()) fill(random, out.location);
}

void fill(Random& random, InlineQueryResult& out) {
    const Random::Level level(random);
    switch (random.choice(20)) {
        case 0: out = filled<InlineQueryResultCachedAudio>(random); return;
        case 1: out = filled<InlineQueryResultCachedDocument>(random); return;
        case 2: out = filled<InlineQueryResultCachedGif>(random); return;
        case 3: out = filled<InlineQueryResultCachedMpeg4Gif>(random); return;
        case 4: out = filled<InlineQueryResultCachedPhoto>(random); return;
        case 5: out = filled<InlineQueryResultCachedSticker>(random); return;
        case 6: out = filled<InlineQueryResultCachedVideo>(random); return;
        case 7: out = filled<InlineQueryResultCachedVoice>(random); return;
        case 8: out = filled<InlineQueryResultArticle>(random); return;
        case 9: out = filled<InlineQueryResultAudio>(random); return;
        case 10: out = filled<InlineQueryResultContact>(random); return;
        case 11: out = filled<InlineQueryResultGame>(random); return;
        case 12: out = filled<InlineQueryResultDocument>(random); return;
        case 13: out = filled<InlineQueryResultGif>(random); return;
        case 14: out = filled<InlineQueryResultLocation>(random); return;
        case 15: out = filled<InlineQueryResultMpeg4Gif>(random); return;
        case 16: out = filled<InlineQueryResultPhoto>(random); return;
        case 17: out = filled<InlineQueryResultVenue>(random); return;
        case 18: out = filled<InlineQueryResultVideo>(random); return;
        case 19: out = filled<InlineQueryResultVoice>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputMessageContent& out) {
    const Random::Level level(random);
    switch (random.choice(8)) {
        case 0: out = filled<InputTextMessageContent>(random); return;
        case 1: out = filled<InputRichMessageContent>(random); return;
        case 2: out = filled<InputLocationMessageContent>(random); return;
        case 3: out = filled<InputVenueMessageContent>(random); return;
        case 4: out = filled<InputContactMessageContent>(random); return;
        case 5: out = filled<InputInvoiceMessageContent>(random); return;
        case 6: out = filled<InputWidgetMessageContent>(random); return;
        case 7: out = filled<InputSharedWidgetMessageContent>(random); return;
        default: out = unheard_of(random, ""); return;
    }
}

void fill(Random& random, InlineQueryResultArticle& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.title);
    fill(random, out.input_message_content);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.url);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_width);
    if (random.present()) fill(random, out.thumbnail_height);
}

void fill(Random& random, InlineQueryResultAudio& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.audio_url);
    fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.performer);
    if (random.present()) fill(random, out.audio_duration);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedAudio& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.audio_file_id);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedDocument& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.title);
    fill(random, out.document_file_id);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedGif& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.gif_file_id);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedMpeg4Gif& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.mpeg4_file_id);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedPhoto& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.photo_file_id);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedSticker& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.sticker_file_id);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedVideo& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.video_file_id);
    fill(random, out.title);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultCachedVoice& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.voice_file_id);
    fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultContact& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.phone_number);
    fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.vcard);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
    if (random.present()) fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_width);
    if (random.present()) fill(random, out.thumbnail_height);
}

void fill(Random& random, InlineQueryResultDocument& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    fill(random, out.document_url);
    fill(random, out.mime_type);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
    if (random.present()) fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_width);
    if (random.present()) fill(random, out.thumbnail_height);
}

void fill(Random& random, InlineQueryResultGame& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.game_short_name);
    if (random.present()) fill(random, out.reply_markup);
}

void fill(Random& random, InlineQueryResultGif& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.gif_url);
    if (random.present()) fill(random, out.gif_width);
    if (random.present()) fill(random, out.gif_height);
    if (random.present()) fill(random, out.gif_duration);
    fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_mime_type);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultLocation& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.latitude);
    fill(random, out.longitude);
    fill(random, out.title);
    if (random.present()) fill(random, out.horizontal_accuracy);
    if (random.present()) fill(random, out.live_period);
    if (random.present()) fill(random, out.heading);
    if (random.present()) fill(random, out.proximity_alert_radius);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
    if (random.present()) fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_width);
    if (random.present()) fill(random, out.thumbnail_height);
}

void fill(Random& random, InlineQueryResultMpeg4Gif& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.mpeg4_url);
    if (random.present()) fill(random, out.mpeg4_width);
    if (random.present()) fill(random, out.mpeg4_height);
    if (random.present()) fill(random, out.mpeg4_duration);
    fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_mime_type);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultPhoto& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.photo_url);
    fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.photo_width);
    if (random.present()) fill(random, out.photo_height);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultVenue& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.latitude);
    fill(random, out.longitude);
    fill(random, out.title);
    fill(random, out.address);
    if (random.present()) fill(random, out.foursquare_id);
    if (random.present()) fill(random, out.foursquare_type);
    if (random.present()) fill(random, out.google_place_id);
    if (random.present()) fill(random, out.google_place_type);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
    if (random.present()) fill(random, out.thumbnail_url);
    if (random.present()) fill(random, out.thumbnail_width);
    if (random.present()) fill(random, out.thumbnail_height);
}

void fill(Random& random, InlineQueryResultVideo& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.video_url);
    fill(random, out.mime_type);
    fill(random, out.thumbnail_url);
    fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.video_width);
    if (random.present()) fill(random, out.video_height);
    if (random.present()) fill(random, out.video_duration);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultVoice& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.voice_url);
    fill(random, out.title);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.voice_duration);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.input_message_content);
}

void fill(Random& random, InlineQueryResultsButton& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.web_app);
    if (random.present()) fill(random, out.start_parameter);
}

void fill(Random& random, InputChecklist& out) {
    const Random::Level level(random);
    fill(random, out.title);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.title_entities);
    fill(random, out.tasks);
    if (random.present()) fill(random, out.others_can_add_tasks);
    if (random.present()) fill(random, out.others_can_mark_tasks_as_done);
}

void fill(Random& random, InputChecklistTask& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.text);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.text_entities);
}

void fill(Random& random, InputContactMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.phone_number);
    fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.vcard);
}

void fill(Random& random, InputInvoiceMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.title);
    fill(random, out.description);
    fill(random, out.payload);
    if (random.present()) fill(random, out.provider_token);
    fill(random, out.currency);
    fill(random, out.prices);
    if (random.present()) fill(random, out.max_tip_amount);
    if (random.present()) fill(random, out.suggested_tip_amounts);
    if (random.present()) fill(random, out.provider_data);
    if (random.present()) fill(random, out.photo_url);
    if (random.present()) fill(random, out.photo_size);
    if (random.present()) fill(random, out.photo_width);
    if (random.present()) fill(random, out.photo_height);
    if (random.present()) fill(random, out.need_name);
    if (random.present()) fill(random, out.need_phone_number);
    if (random.present()) fill(random, out.need_email);
    if (random.present()) fill(random, out.need_shipping_address);
    if (random.present()) fill(random, out.send_phone_number_to_provider);
    if (random.present()) fill(random, out.send_email_to_provider);
    if (random.present()) fill(random, out.is_flexible);
}

void fill(Random& random, InputLocationMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.latitude);
    fill(random, out.longitude);
    if (random.present()) fill(random, out.horizontal_accuracy);
    if (random.present()) fill(random, out.live_period);
    if (random.present()) fill(random, out.heading);
    if (random.present()) fill(random, out.proximity_alert_radius);
}

void fill(Random& random, InputMedia& out) {
    const Random::Level level(random);
    switch (random.choice(6)) {
        case 0: out = filled<InputMediaAnimation>(random); return;
        case 1: out = filled<InputMediaAudio>(random); return;
        case 2: out = filled<InputMediaDocument>(random); return;
        case 3: out = filled<InputMediaLivePhoto>(random); return;
        case 4: out = filled<InputMediaPhoto>(random); return;
        case 5: out = filled<InputMediaVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputMediaAnimation& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.duration);
    if (random.present()) fill(random, out.has_spoiler);
}

void fill(Random& random, InputMediaAudio& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.duration);
    if (random.present()) fill(random, out.performer);
    if (random.present()) fill(random, out.title);
}

void fill(Random& random, InputMediaDocument& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.disable_content_type_detection);
}

void fill(Random& random, InputMediaLink& out) {
    const Random::Level level(random);
    fill(random, out.url);
}

void fill(Random& random, InputMediaLivePhoto& out) {
    const Random::Level level(random);
    fill(random, out.media);
    fill(random, out.photo);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.has_spoiler);
}

void fill(Random& random, InputMediaLocation& out) {
    const Random::Level level(random);
    fill(random, out.latitude);
    fill(random, out.longitude);
    if (random.present()) fill(random, out.horizontal_accuracy);
}

void fill(Random& random, InputMediaPhoto& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.has_spoiler);
}

void fill(Random& random, InputMediaSticker& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.emoji);
}

void fill(Random& random, InputMediaVenue& out) {
    const Random::Level level(random);
    fill(random, out.latitude);
    fill(random, out.longitude);
    fill(random, out.title);
    fill(random, out.address);
    if (random.present()) fill(random, out.foursquare_id);
    if (random.present()) fill(random, out.foursquare_type);
    if (random.present()) fill(random, out.google_place_id);
    if (random.present()) fill(random, out.google_place_type);
}

void fill(Random& random, InputMediaVideo& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.cover);
    if (random.present()) fill(random, out.start_timestamp);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.duration);
    if (random.present()) fill(random, out.supports_streaming);
    if (random.present()) fill(random, out.has_spoiler);
}

void fill(Random& random, InputMediaVoiceNote& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.duration);
}

void fill(Random& random, InputPaidMedia& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<InputPaidMediaLivePhoto>(random); return;
        case 1: out = filled<InputPaidMediaPhoto>(random); return;
        case 2: out = filled<InputPaidMediaVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputPaidMediaLivePhoto& out) {
    const Random::Level level(random);
    fill(random, out.media);
    fill(random, out.photo);
}

void fill(Random& random, InputPaidMediaPhoto& out) {
    const Random::Level level(random);
    fill(random, out.media);
}

void fill(Random& random, InputPaidMediaVideo& out) {
    const Random::Level level(random);
    fill(random, out.media);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.cover);
    if (random.present()) fill(random, out.start_timestamp);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.duration);
    if (random.present()) fill(random, out.supports_streaming);
}

void fill(Random& random, InputPollMedia& out) {
    const Random::Level level(random);
    switch (random.choice(8)) {
        case 0: out = filled<InputMediaAnimation>(random); return;
        case 1: out = filled<InputMediaAudio>(random); return;
        case 2: out = filled<InputMediaDocument>(random); return;
        case 3: out = filled<InputMediaLivePhoto>(random); return;
        case 4: out = filled<InputMediaLocation>(random); return;
        case 5: out = filled<InputMediaPhoto>(random); return;
        case 6: out = filled<InputMediaVenue>(random); return;
        case 7: out = filled<InputMediaVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputPollOption& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.text_parse_mode);
    if (random.present()) fill(random, out.text_entities);
    if (random.present()) fill(random, out.media);
}

void fill(Random& random, InputPollOptionMedia& out) {
    const Random::Level level(random);
    switch (random.choice(8)) {
        case 0: out = filled<InputMediaAnimation>(random); return;
        case 1: out = filled<InputMediaLink>(random); return;
        case 2: out = filled<InputMediaLivePhoto>(random); return;
        case 3: out = filled<InputMediaLocation>(random); return;
        case 4: out = filled<InputMediaPhoto>(random); return;
        case 5: out = filled<InputMediaSticker>(random); return;
        case 6: out = filled<InputMediaVenue>(random); return;
        case 7: out = filled<InputMediaVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputProfilePhoto& out) {
    const Random::Level level(random);
    switch (random.choice(2)) {
        case 0: out = filled<InputProfilePhotoStatic>(random); return;
        case 1: out = filled<InputProfilePhotoAnimated>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputProfilePhotoAnimated& out) {
    const Random::Level level(random);
    fill(random, out.animation);
    if (random.present()) fill(random, out.main_frame_timestamp);
}

void fill(Random& random, InputProfilePhotoStatic& out) {
    const Random::Level level(random);
    fill(random, out.photo);
}

void fill(Random& random, InputRichBlock& out) {
    const Random::Level level(random);
    switch (random.choice(24)) {
        case 0: out = filled<InputRichBlockParagraph>(random); return;
        case 1: out = filled<InputRichBlockSectionHeading>(random); return;
        case 2: out = filled<InputRichBlockPreformatted>(random); return;
        case 3: out = filled<InputRichBlockFooter>(random); return;
        case 4: out = filled<InputRichBlockDivider>(random); return;
        case 5: out = filled<InputRichBlockMathematicalExpression>(random); return;
        case 6: out = filled<InputRichBlockAnchor>(random); return;
        case 7: out = filled<InputRichBlockList>(random); return;
        case 8: out = filled<InputRichBlockBlockQuotation>(random); return;
        case 9: out = filled<InputRichBlockExpandableBlockQuotation>(random); return;
        case 10: out = filled<InputRichBlockPullQuotation>(random); return;
        case 11: out = filled<InputRichBlockCollage>(random); return;
        case 12: out = filled<InputRichBlockSlideshow>(random); return;
        case 13: out = filled<InputRichBlockTable>(random); return;
        case 14: out = filled<InputRichBlockDetails>(random); return;
        case 15: out = filled<InputRichBlockMap>(random); return;
        case 16: out = filled<InputRichBlockButtons>(random); return;
        case 17: out = filled<InputRichBlockAnimation>(random); return;
        case 18: out = filled<InputRichBlockAudio>(random); return;
        case 19: out = filled<InputRichBlockDocument>(random); return;
        case 20: out = filled<InputRichBlockPhoto>(random); return;
        case 21: out = filled<InputRichBlockVideo>(random); return;
        case 22: out = filled<InputRichBlockVoiceNote>(random); return;
        case 23: out = filled<InputRichBlockThinking>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputRichBlockAnchor& out) {
    const Random::Level level(random);
    fill(random, out.name);
}

void fill(Random& random, InputRichBlockAnimation& out) {
    const Random::Level level(random);
    fill(random, out.animation);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockAudio& out) {
    const Random::Level level(random);
    fill(random, out.audio);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockBlockQuotation& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, InputRichBlockButtons& out) {
    const Random::Level level(random);
    fill(random, out.buttons);
    if (random.present()) fill(random, out.align);
}

void fill(Random& random, InputRichBlockCollage& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichText& out) {
    const Random::Level level(random);
    switch (random.choice(29)) {
        case 0: out = filled<std::string>(random); return;
        case 1: out = filled<std::vector<RichText>>(random); return;
        case 2: out = filled<RichTextBold>(random); return;
        case 3: out = filled<RichTextItalic>(random); return;
        case 4: out = filled<RichTextUnderline>(random); return;
        case 5: out = filled<RichTextStrikethrough>(random); return;
        case 6: out = filled<RichTextSpoiler>(random); return;
        case 7: out = filled<RichTextDateTime>(random); return;
        case 8: out = filled<RichTextTextMention>(random); return;
        case 9: out = filled<RichTextSubscript>(random); return;
        case 10: out = filled<RichTextSuperscript>(random); return;
        case 11: out = filled<RichTextMarked>(random); return;
        case 12: out = filled<RichTextCode>(random); return;
        case 13: out = filled<RichTextCustomEmoji>(random); return;
        case 14: out = filled<RichTextMathematicalExpression>(random); return;
        case 15: out = filled<RichTextUrl>(random); return;
        case 16: out = filled<RichTextEmailAddress>(random); return;
        case 17: out = filled<RichTextPhoneNumber>(random); return;
        case 18: out = filled<RichTextBankCardNumber>(random); return;
        case 19: out = filled<RichTextMention>(random); return;
        case 20: out = filled<RichTextHashtag>(random); return;
        case 21: out = filled<RichTextCashtag>(random); return;
        case 22: out = filled<RichTextBotCommand>(random); return;
        case 23: out = filled<RichTextButton>(random); return;
        case 24: out = filled<RichTextAnchor>(random); return;
        case 25: out = filled<RichTextAnchorLink>(random); return;
        case 26: out = filled<RichTextReference>(random); return;
        case 27: out = filled<RichTextReferenceLink>(random); return;
        case 28: out = filled<RichTextTonAddress>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputRichBlockDetails& out) {
    const Random::Level level(random);
    fill(random, out.summary);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.is_open);
}

void fill(Random& /*random*/, InputRichBlockDivider& /*out*/) {}

void fill(Random& random, InputRichBlockDocument& out) {
    const Random::Level level(random);
    fill(random, out.document);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockExpandableBlockQuotation& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, InputRichBlockFooter& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, InputRichBlockList& out) {
    const Random::Level level(random);
    fill(random, out.items);
}

void fill(Random& random, InputRichBlockListItem& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.has_checkbox);
    if (random.present()) fill(random, out.is_checked);
    if (random.present()) fill(random, out.value);
    if (random.present()) fill(random, out.type);
}

void fill(Random& random, InputRichBlockMap& out) {
    const Random::Level level(random);
    fill(random, out.location);
    if (random.present()) fill(random, out.zoom);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockMathematicalExpression& out) {
    const Random::Level level(random);
    fill(random, out.expression);
}

void fill(Random& random, InputRichBlockParagraph& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, InputRichBlockPhoto& out) {
    const Random::Level level(random);
    fill(random, out.photo);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockPreformatted& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.language);
}

void fill(Random& random, InputRichBlockPullQuotation& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, InputRichBlockSectionHeading& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.size);
}

void fill(Random& random, InputRichBlockSlideshow& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.caption);
}

std::vector<TypeCase> types_1();
std::vector<TypeCase> types_1() {
    return {
        type_case<EncryptedPassportElement>("EncryptedPassportElement"),
        type_case<EphemeralMessageParameters>("EphemeralMessageParameters"),
        type_case<MessageOrigin>("MessageOrigin"),
        type_case<ExternalReplyInfo>("ExternalReplyInfo"),
        type_case<File>("File"),
        type_case<ForceReply>("ForceReply"),
        type_case<ForumTopic>("ForumTopic"),
        type_case<ForumTopicClosed>("ForumTopicClosed"),
        type_case<ForumTopicCreated>("ForumTopicCreated"),
        type_case<ForumTopicEdited>("ForumTopicEdited"),
        type_case<ForumTopicReopened>("ForumTopicReopened"),
        type_case<Game>("Game"),
        type_case<GameHighScore>("GameHighScore"),
        type_case<GeneralForumTopicHidden>("GeneralForumTopicHidden"),
        type_case<GeneralForumTopicUnhidden>("GeneralForumTopicUnhidden"),
        type_case<Gift>("Gift"),
        type_case<GiftBackground>("GiftBackground"),
        type_case<GiftInfo>("GiftInfo"),
        type_case<Gifts>("Gifts"),
        type_case<Giveaway>("Giveaway"),
        type_case<GiveawayCompleted>("GiveawayCompleted"),
        type_case<GiveawayCreated>("GiveawayCreated"),
        type_case<GiveawayWinners>("GiveawayWinners"),
        type_case<InaccessibleMessage>("InaccessibleMessage"),
        type_case<InlineKeyboardButton>("InlineKeyboardButton"),
        type_case<InlineKeyboardMarkup>("InlineKeyboardMarkup"),
        type_case<InlineQuery>("InlineQuery"),
        type_case<InlineQueryResult>("InlineQueryResult"),
        type_case<InputMessageContent>("InputMessageContent"),
        type_case<InlineQueryResultArticle>("InlineQueryResultArticle"),
        type_case<InlineQueryResultAudio>("InlineQueryResultAudio"),
        type_case<InlineQueryResultCachedAudio>("InlineQueryResultCachedAudio"),
        type_case<InlineQueryResultCachedDocument>("InlineQueryResultCachedDocument"),
        type_case<InlineQueryResultCachedGif>("InlineQueryResultCachedGif"),
        type_case<InlineQueryResultCachedMpeg4Gif>("InlineQueryResultCachedMpeg4Gif"),
        type_case<InlineQueryResultCachedPhoto>("InlineQueryResultCachedPhoto"),
        type_case<InlineQueryResultCachedSticker>("InlineQueryResultCachedSticker"),
        type_case<InlineQueryResultCachedVideo>("InlineQueryResultCachedVideo"),
        type_case<InlineQueryResultCachedVoice>("InlineQueryResultCachedVoice"),
        type_case<InlineQueryResultContact>("InlineQueryResultContact"),
        type_case<InlineQueryResultDocument>("InlineQueryResultDocument"),
        type_case<InlineQueryResultGame>("InlineQueryResultGame"),
        type_case<InlineQueryResultGif>("InlineQueryResultGif"),
        type_case<InlineQueryResultLocation>("InlineQueryResultLocation"),
        type_case<InlineQueryResultMpeg4Gif>("InlineQueryResultMpeg4Gif"),
        type_case<InlineQueryResultPhoto>("InlineQueryResultPhoto"),
        type_case<InlineQueryResultVenue>("InlineQueryResultVenue"),
        type_case<InlineQueryResultVideo>("InlineQueryResultVideo"),
        type_case<InlineQueryResultVoice>("InlineQueryResultVoice"),
        type_case<InlineQueryResultsButton>("InlineQueryResultsButton"),
        type_case<InputChecklist>("InputChecklist"),
        type_case<InputChecklistTask>("InputChecklistTask"),
        type_case<InputContactMessageContent>("InputContactMessageContent"),
        type_case<InputInvoiceMessageContent>("InputInvoiceMessageContent"),
        type_case<InputLocationMessageContent>("InputLocationMessageContent"),
        type_case<InputMedia>("InputMedia"),
        type_case<InputMediaAnimation>("InputMediaAnimation"),
        type_case<InputMediaAudio>("InputMediaAudio"),
        type_case<InputMediaDocument>("InputMediaDocument"),
        type_case<InputMediaLink>("InputMediaLink"),
        type_case<InputMediaLivePhoto>("InputMediaLivePhoto"),
        type_case<InputMediaLocation>("InputMediaLocation"),
        type_case<InputMediaPhoto>("InputMediaPhoto"),
        type_case<InputMediaSticker>("InputMediaSticker"),
        type_case<InputMediaVenue>("InputMediaVenue"),
        type_case<InputMediaVideo>("InputMediaVideo"),
        type_case<InputMediaVoiceNote>("InputMediaVoiceNote"),
        type_case<InputPaidMedia>("InputPaidMedia"),
        type_case<InputPaidMediaLivePhoto>("InputPaidMediaLivePhoto"),
        type_case<InputPaidMediaPhoto>("InputPaidMediaPhoto"),
        type_case<InputPaidMediaVideo>("InputPaidMediaVideo"),
        type_case<InputPollMedia>("InputPollMedia"),
        type_case<InputPollOption>("InputPollOption"),
        type_case<InputPollOptionMedia>("InputPollOptionMedia"),
        type_case<InputProfilePhoto>("InputProfilePhoto"),
        type_case<InputProfilePhotoAnimated>("InputProfilePhotoAnimated"),
        type_case<InputProfilePhotoStatic>("InputProfilePhotoStatic"),
        type_case<InputRichBlock>("InputRichBlock"),
        type_case<InputRichBlockAnchor>("InputRichBlockAnchor"),
        type_case<InputRichBlockAnimation>("InputRichBlockAnimation"),
        type_case<InputRichBlockAudio>("InputRichBlockAudio"),
        type_case<InputRichBlockBlockQuotation>("InputRichBlockBlockQuotation"),
        type_case<InputRichBlockButtons>("InputRichBlockButtons"),
        type_case<InputRichBlockCollage>("InputRichBlockCollage"),
        type_case<RichText>("RichText"),
        type_case<InputRichBlockDetails>("InputRichBlockDetails"),
        type_case<InputRichBlockDivider>("InputRichBlockDivider"),
        type_case<InputRichBlockDocument>("InputRichBlockDocument"),
        type_case<InputRichBlockExpandableBlockQuotation>("InputRichBlockExpandableBlockQuotation"),
        type_case<InputRichBlockFooter>("InputRichBlockFooter"),
        type_case<InputRichBlockList>("InputRichBlockList"),
        type_case<InputRichBlockListItem>("InputRichBlockListItem"),
        type_case<InputRichBlockMap>("InputRichBlockMap"),
        type_case<InputRichBlockMathematicalExpression>("InputRichBlockMathematicalExpression"),
        type_case<InputRichBlockParagraph>("InputRichBlockParagraph"),
        type_case<InputRichBlockPhoto>("InputRichBlockPhoto"),
        type_case<InputRichBlockPreformatted>("InputRichBlockPreformatted"),
        type_case<InputRichBlockPullQuotation>("InputRichBlockPullQuotation"),
        type_case<InputRichBlockSectionHeading>("InputRichBlockSectionHeading"),
        type_case<InputRichBlockSlideshow>("InputRichBlockSlideshow"),
    };
}

}  // namespace telepot::codec
