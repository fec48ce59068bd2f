// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, InputRichBlockTable& out) {
    const Random::Level level(random);
    fill(random, out.cells);
    if (random.present()) fill(random, out.is_bordered);
    if (random.present()) fill(random, out.is_striped);
    if (random.present()) fill(random, out.is_compact);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockThinking& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, InputRichBlockVideo& out) {
    const Random::Level level(random);
    fill(random, out.video);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichBlockVoiceNote& out) {
    const Random::Level level(random);
    fill(random, out.voice_note);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, InputRichMedia& out) {
    const Random::Level level(random);
    switch (random.choice(6)) {
        case 0: out = filled<InputMediaAnimation>(random); return;
        case 1: out = filled<InputMediaAudio>(random); return;
        case 2: out = filled<InputMediaDocument>(random); return;
        case 3: out = filled<InputMediaPhoto>(random); return;
        case 4: out = filled<InputMediaVideo>(random); return;
        case 5: out = filled<InputMediaVoiceNote>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputRichMessage& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.blocks);
    if (random.present()) fill(random, out.html);
    if (random.present()) fill(random, out.markdown);
    if (random.present()) fill(random, out.media);
    if (random.present()) fill(random, out.is_rtl);
    if (random.present()) fill(random, out.skip_entity_detection);
}

void fill(Random& random, InputRichMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.rich_message);
}

void fill(Random& random, InputRichMessageMedia& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.media);
}

void fill(Random& random, InputSharedWidgetMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.widget_id);
    if (random.present()) fill(random, out.chat_data);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
}

void fill(Random& random, InputSticker& out) {
    const Random::Level level(random);
    fill(random, out.sticker);
    fill(random, out.format);
    fill(random, out.emoji_list);
    if (random.present()) fill(random, out.mask_position);
    if (random.present()) fill(random, out.keywords);
}

void fill(Random& random, InputStoryContent& out) {
    const Random::Level level(random);
    switch (random.choice(2)) {
        case 0: out = filled<InputStoryContentPhoto>(random); return;
        case 1: out = filled<InputStoryContentVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, InputStoryContentPhoto& out) {
    const Random::Level level(random);
    fill(random, out.photo);
}

void fill(Random& random, InputStoryContentVideo& out) {
    const Random::Level level(random);
    fill(random, out.video);
    if (random.present()) fill(random, out.duration);
    if (random.present()) fill(random, out.cover_frame_timestamp);
    if (random.present()) fill(random, out.is_animation);
}

void fill(Random& random, InputTextMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.message_text);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.entities);
    if (random.present()) fill(random, out.link_preview_options);
}

void fill(Random& random, InputVenueMessageContent& out) {
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

void fill(Random& random, InputWidgetMessageContent& out) {
    const Random::Level level(random);
    fill(random, out.html);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.public_data);
    if (random.present()) fill(random, out.chat_data);
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.parse_mode);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.allow_queries);
    if (random.present()) fill(random, out.is_shared);
}

void fill(Random& random, Invoice& out) {
    const Random::Level level(random);
    fill(random, out.title);
    fill(random, out.description);
    fill(random, out.start_parameter);
    fill(random, out.currency);
    fill(random, out.total_amount);
}

void fill(Random& random, KeyboardButton& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.icon_custom_emoji_id);
    if (random.present()) fill(random, out.style);
    if (random.present()) fill(random, out.request_users);
    if (random.present()) fill(random, out.request_chat);
    if (random.present()) fill(random, out.request_managed_bot);
    if (random.present()) fill(random, out.request_contact);
    if (random.present()) fill(random, out.request_location);
    if (random.present()) fill(random, out.request_poll);
    if (random.present()) fill(random, out.web_app);
}

void fill(Random& random, KeyboardButtonPollType& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.type);
}

void fill(Random& random, KeyboardButtonRequestChat& out) {
    const Random::Level level(random);
    fill(random, out.request_id);
    fill(random, out.chat_is_channel);
    if (random.present()) fill(random, out.chat_is_forum);
    if (random.present()) fill(random, out.chat_has_username);
    if (random.present()) fill(random, out.chat_is_created);
    if (random.present()) fill(random, out.user_administrator_rights);
    if (random.present()) fill(random, out.bot_administrator_rights);
    if (random.present()) fill(random, out.bot_is_member);
    if (random.present()) fill(random, out.request_title);
    if (random.present()) fill(random, out.request_username);
    if (random.present()) fill(random, out.request_photo);
}

void fill(Random& random, KeyboardButtonRequestManagedBot& out) {
    const Random::Level level(random);
    fill(random, out.request_id);
    if (random.present()) fill(random, out.suggested_name);
    if (random.present()) fill(random, out.suggested_username);
}

void fill(Random& random, KeyboardButtonRequestUsers& out) {
    const Random::Level level(random);
    fill(random, out.request_id);
    if (random.present()) fill(random, out.user_is_bot);
    if (random.present()) fill(random, out.user_is_premium);
    if (random.present()) fill(random, out.max_quantity);
    if (random.present()) fill(random, out.request_name);
    if (random.present()) fill(random, out.request_username);
    if (random.present()) fill(random, out.request_photo);
}

void fill(Random& random, LabeledPrice& out) {
    const Random::Level level(random);
    fill(random, out.label);
    fill(random, out.amount);
}

void fill(Random& random, Link& out) {
    const Random::Level level(random);
    fill(random, out.url);
}

void fill(Random& random, LinkPreviewOptions& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.is_disabled);
    if (random.present()) fill(random, out.url);
    if (random.present()) fill(random, out.prefer_small_media);
    if (random.present()) fill(random, out.prefer_large_media);
    if (random.present()) fill(random, out.show_above_text);
}

void fill(Random& random, LivePhoto& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.photo);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.width);
    fill(random, out.height);
    fill(random, out.duration);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, LocationAddress& out) {
    const Random::Level level(random);
    fill(random, out.country_code);
    if (random.present()) fill(random, out.state);
    if (random.present()) fill(random, out.city);
    if (random.present()) fill(random, out.street);
}

void fill(Random& random, LoginUrl& out) {
    const Random::Level level(random);
    fill(random, out.url);
    if (random.present()) fill(random, out.forward_text);
    if (random.present()) fill(random, out.bot_username);
    if (random.present()) fill(random, out.request_write_access);
}

void fill(Random& random, ManagedBotCreated& out) {
    const Random::Level level(random);
    fill(random, out.bot);
}

void fill(Random& random, ManagedBotUpdated& out) {
    const Random::Level level(random);
    fill(random, out.user);
    fill(random, out.bot);
}

void fill(Random& random, MaskPosition& out) {
    const Random::Level level(random);
    fill(random, out.point);
    fill(random, out.x_shift);
    fill(random, out.y_shift);
    fill(random, out.scale);
}

void fill(Random& random, MaybeInaccessibleMessage& out) {
    const Random::Level level(random);
    if (random.choice(1) == 0) {
        auto member = filled<Message>(random);
        if (member.date == 0) member.date = 1;
        out = std::move(member);
    } else {
        auto member = filled<InaccessibleMessage>(random);
        member.date = 0;
        out = std::move(member);
    }
}

void fill(Random& random, MenuButton& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<MenuButtonCommands>(random); return;
        case 1: out = filled<MenuButtonWebApp>(random); return;
        case 2: out = filled<MenuButtonDefault>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& /*random*/, MenuButtonCommands& /*out*/) {}

void fill(Random& /*random*/, MenuButtonDefault& /*out*/) {}

void fill(Random& random, WebAppInfo& out) {
    const Random::Level level(random);
    fill(random, out.url);
}

void fill(Random& random, MenuButtonWebApp& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.web_app);
}

void fill(Random& random, Message& out) {
    const Random::Level level(random);
    fill(random, out.message_id);
    if (random.present()) fill(random, out.message_thread_id);
    if (random.present()) fill(random, out.direct_messages_topic);
    if (random.present()) fill(random, out.from);
    if (random.present()) fill(random, out.sender_chat);
    if (random.present()) fill(random, out.sender_boost_count);
    if (random.present()) fill(random, out.sender_business_bot);
    if (random.present()) fill(random, out.sender_tag);
    if (random.present()) fill(random, out.receiver_user);
    if (random.present()) fill(random, out.ephemeral_message_id);
    fill(random, out.date);
    if (random.present()) fill(random, out.guest_query_id);
    if (random.present()) fill(random, out.business_connection_id);
    fill(random, out.chat);
    if (random.present()) fill(random, out.forward_origin);
    if (random.present()) fill(random, out.is_topic_message);
    if (random.present()) fill(random, out.is_automatic_forward);
    if (random.present()) fill(random, out.reply_to_message);
    if (random.present()) fill(random, out.external_reply);
    if (random.present()) fill(random, out.quote);
    if (random.present()) fill(random, out.reply_to_story);
    if (random.present()) fill(random, out.reply_to_checklist_task_id);
    if (random.present()) fill(random, out.reply_to_poll_option_id);
    if (random.present()) fill(random, out.via_bot);
    if (random.present()) fill(random, out.guest_bot_caller_user);
    if (random.present()) fill(random, out.guest_bot_caller_chat);
    if (random.present()) fill(random, out.edit_date);
    if (random.present()) fill(random, out.has_protected_content);
    if (random.present()) fill(random, out.is_from_offline);
    if (random.present()) fill(random, out.is_paid_post);
    if (random.present()) fill(random, out.media_group_id);
    if (random.present()) fill(random, out.author_signature);
    if (random.present()) fill(random, out.paid_star_count);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.entities);
    if (random.present()) fill(random, out.link_preview_options);
    if (random.present()) fill(random, out.suggested_post_info);
    if (random.present()) fill(random, out.effect_id);
    if (random.present()) fill(random, out.rich_message);
    if (random.present()) fill(random, out.widget);
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
    if (random.present()) fill(random, out.caption);
    if (random.present()) fill(random, out.caption_entities);
    if (random.present()) fill(random, out.show_caption_above_media);
    if (random.present()) fill(random, out.has_media_spoiler);
    if (random.present()) fill(random, out.checklist);
    if (random.present()) fill(random, out.contact);
    if (random.present()) fill(random, out.dice);
    if (random.present()) fill(random, out.game);
    if (random.present()) fill(random, out.poll);
    if (random.present()) fill(random, out.venue);
    if (random.present()) fill(random, out.location);
    if (random.present()) fill(random, out.new_chat_members);
    if (random.present()) fill(random, out.left_chat_member);
    if (random.present()) fill(random, out.chat_owner_left);
    if (random.present()) fill(random, out.chat_owner_changed);
    if (random.present()) fill(random, out.new_chat_title);
    if (random.present()) fill(random, out.new_chat_photo);
    if (random.present()) fill(random, out.delete_chat_photo);
    if (random.present()) fill(random, out.group_chat_created);
    if (random.present()) fill(random, out.supergroup_chat_created);
    if (random.present()) fill(random, out.channel_chat_created);
    if (random.present()) fill(random, out.message_auto_delete_timer_changed);
    if (random.present()) fill(random, out.migrate_to_chat_id);
    if (random.present()) fill(random, out.migrate_from_chat_id);
    if (random.present()) fill(random, out.pinned_message);
    if (random.present()) fill(random, out.invoice);
    if (random.present()) fill(random, out.successful_payment);
    if (random.present()) fill(random, out.refunded_payment);
    if (random.present()) fill(random, out.users_shared);
    if (random.present()) fill(random, out.chat_shared);
    if (random.present()) fill(random, out.gift);
    if (random.present()) fill(random, out.unique_gift);
    if (random.present()) fill(random, out.gift_upgrade_sent);
    if (random.present()) fill(random, out.connected_website);
    if (random.present()) fill(random, out.write_access_allowed);
    if (random.present()) fill(random, out.passport_data);
    if (random.present()) fill(random, out.proximity_alert_triggered);
    if (random.present()) fill(random, out.boost_added);
    if (random.present()) fill(random, out.chat_background_set);
    if (random.present()) fill(random, out.checklist_tasks_done);
    if (random.present()) fill(random, out.checklist_tasks_added);
    if (random.present()) fill(random, out.community_chat_added);
    if (random.present()) fill(random, out.community_chat_joined);
    if (random.present()) fill(random, out.community_chat_removed);
    if (random.present()) fill(random, out.direct_message_price_changed);
    if (random.present()) fill(random, out.forum_topic_created);
    if (random.present()) fill(random, out.forum_topic_edited);
    if (random.present()) fill(random, out.forum_topic_closed);
    if (random.present()) fill(random, out.forum_topic_reopened);
    if (random.present()) fill(random, out.general_forum_topic_hidden);
    if (random.present()) fill(random, out.general_forum_topic_unhidden);
    if (random.present()) fill(random, out.giveaway_created);
    if (random.present()) fill(random, out.giveaway);
    if (random.present()) fill(random, out.giveaway_winners);
    if (random.present()) fill(random, out.giveaway_completed);
    if (random.present()) fill(random, out.managed_bot_created);
    if (random.present()) fill(random, out.paid_message_price_changed);
    if (random.present()) fill(random, out.poll_option_added);
    if (random.present()) fill(random, out.poll_option_deleted);
    if (random.present()) fill(random, out.suggested_post_approved);
    if (random.present()) fill(random, out.suggested_post_approval_failed);
    if (random.present()) fill(random, out.suggested_post_declined);
    if (random.present()) fill(random, out.suggested_post_paid);
    if (random.present()) fill(random, out.suggested_post_refunded);
    if (random.present()) fill(random, out.video_chat_scheduled);
    if (random.present()) fill(random, out.video_chat_started);
    if (random.present()) fill(random, out.video_chat_ended);
    if (random.present()) fill(random, out.video_chat_participants_invited);
    if (random.present()) fill(random, out.web_app_data);
    if (random.present()) fill(random, out.reply_markup);
    if (random.present()) fill(random, out.new_chat_member);
}

void fill(Random& random, MessageAutoDeleteTimerChanged& out) {
    const Random::Level level(random);
    fill(random, out.message_auto_delete_time);
}

void fill(Random& random, MessageEntity& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.offset);
    fill(random, out.length);
    if (random.present()) fill(random, out.url);
    if (random.present()) fill(random, out.user);
    if (random.present()) fill(random, out.language);
    if (random.present()) fill(random, out.custom_emoji_id);
    if (random.present()) fill(random, out.unix_time);
    if (random.present()) fill(random, out.date_time_format);
}

void fill(Random& random, MessageGenerationStopped& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    if (random.present()) fill(random, out.message_thread_id);
    fill(random, out.draft_id);
}

void fill(Random& random, MessageId& out) {
    const Random::Level level(random);
    fill(random, out.message_id);
}

void fill(Random& random, MessageOriginChannel& out) {
    const Random::Level level(random);
    fill(random, out.date);
    fill(random, out.chat);
    fill(random, out.message_id);
    if (random.present()) fill(random, out.author_signature);
}

void fill(Random& random, MessageOriginChat& out) {
    const Random::Level level(random);
    fill(random, out.date);
    fill(random, out.sender_chat);
    if (random.present()) fill(random, out.author_signature);
}

void fill(Random& random, MessageOriginHiddenUser& out) {
    const Random::Level level(random);
    fill(random, out.date);
    fill(random, out.sender_user_name);
}

void fill(Random& random, MessageOriginUser& out) {
    const Random::Level level(random);
    fill(random, out.date);
    fill(random, out.sender_user);
}

void fill(Random& random, MessageReactionCountUpdated& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.message_id);
    fill(random, out.date);
    fill(random, out.reactions);
}

void fill(Random& random, MessageReactionUpdated& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.message_id);
    if (random.present()) fill(random, out.user);
    if (random.present()) fill(random, out.actor_chat);
    fill(random, out.date);
    fill(random, out.old_reaction);
    fill(random, out.new_reaction);
}

void fill(Random& random, OrderInfo& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.name);
    if (random.present()) fill(random, out.phone_number);
    if (random.present()) fill(random, out.email);
    if (random.present()) fill(random, out.shipping_address);
}

void fill(Random& random, OwnedGift& out) {
    const Random::Level level(random);
    switch (random.choice(2)) {
        case 0: out = filled<OwnedGiftRegular>(random); return;
        case 1: out = filled<OwnedGiftUnique>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, OwnedGiftRegular& out) {
    const Random::Level level(random);
    fill(random, out.gift);
    if (random.present()) fill(random, out.owned_gift_id);
    if (random.present()) fill(random, out.sender_user);
    fill(random, out.send_date);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.entities);
    if (random.present()) fill(random, out.is_private);
    if (random.present()) fill(random, out.is_saved);
    if (random.present()) fill(random, out.can_be_upgraded);
    if (random.present()) fill(random, out.was_refunded);
    if (random.present()) fill(random, out.convert_star_count);
    if (random.present()) fill(random, out.prepaid_upgrade_star_count);
    if (random.present()) fill(random, out.is_upgrade_separate);
    if (random.present()) fill(random, out.unique_gift_number);
}

void fill(Random& random, OwnedGiftUnique& out) {
    const Random::Level level(random);
    fill(random, out.gift);
    if (random.present()) fill(random, out.owned_gift_id);
    if (random.present()) fill(random, out.sender_user);
    fill(random, out.send_date);
    if (random.present()) fill(random, out.is_saved);
    if (random.present()) fill(random, out.can_be_transferred);
    if (random.present()) fill(random, out.transfer_star_count);
    if (random.present()) fill(random, out.next_transfer_date);
}

void fill(Random& random, OwnedGifts& out) {
    const Random::Level level(random);
    fill(random, out.total_count);
    fill(random, out.gifts);
    if (random.present()) fill(random, out.next_offset);
}

void fill(Random& random, PaidMedia& out) {
    const Random::Level level(random);
    switch (random.choice(4)) {
        case 0: out = filled<PaidMediaLivePhoto>(random); return;
        case 1: out = filled<PaidMediaPhoto>(random); return;
        case 2: out = filled<PaidMediaPreview>(random); return;
        case 3: out = filled<PaidMediaVideo>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, PaidMediaInfo& out) {
    const Random::Level level(random);
    fill(random, out.star_count);
    fill(random, out.paid_media);
}

void fill(Random& random, PaidMediaLivePhoto& out) {
    const Random::Level level(random);
    fill(random, out.live_photo);
}

void fill(Random& random, PaidMediaPhoto& out) {
    const Random::Level level(random);
    fill(random, out.photo);
}

void fill(Random& random, PaidMediaPreview& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.duration);
}

void fill(Random& random, PaidMediaPurchased& out) {
    const Random::Level level(random);
    fill(random, out.from);
    fill(random, out.paid_media_payload);
}

void fill(Random& random, Video& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.width);
    fill(random, out.height);
    fill(random, out.duration);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.cover);
    if (random.present()) fill(random, out.start_timestamp);
    if (random.present()) fill(random, out.qualities);
    if (random.present()) fill(random, out.file_name);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, PaidMediaVideo& out) {
    const Random::Level level(random);
    fill(random, out.video);
}

void fill(Random& random, PaidMessagePriceChanged& out) {
    const Random::Level level(random);
    fill(random, out.paid_message_star_count);
}

void fill(Random& random, PassportData& out) {
    const Random::Level level(random);
    fill(random, out.data);
    fill(random, out.credentials);
}

void fill(Random& random, PassportElementError& out) {
    const Random::Level level(random);
    switch (random.choice(9)) {
        case 0: out = filled<PassportElementErrorDataField>(random); return;
        case 1: out = filled<PassportElementErrorFrontSide>(random); return;
        case 2: out = filled<PassportElementErrorReverseSide>(random); return;
        case 3: out = filled<PassportElementErrorSelfie>(random); return;
        case 4: out = filled<PassportElementErrorFile>(random); return;
        case 5: out = filled<PassportElementErrorFiles>(random); return;
        case 6: out = filled<PassportElementErrorTranslationFile>(random); return;
        case 7: out = filled<PassportElementErrorTranslationFiles>(random); return;
        case 8: out = filled<PassportElementErrorUnspecified>(random); return;
        default: out = unheard_of(random, "source"); return;
    }
}

void fill(Random& random, PassportElementErrorDataField& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.field_name);
    fill(random, out.data_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorFile& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorFiles& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hashes);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorFrontSide& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorReverseSide& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorSelfie& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorTranslationFile& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorTranslationFiles& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.file_hashes);
    fill(random, out.message);
}

void fill(Random& random, PassportElementErrorUnspecified& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.element_hash);
    fill(random, out.message);
}

void fill(Random& random, PassportFile& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.file_size);
    fill(random, out.file_date);
}

void fill(Random& random, PhotoSize& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.width);
    fill(random, out.height);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, Poll& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.question);
    if (random.present()) fill(random, out.question_entities);
    fill(random, out.options);
    fill(random, out.total_voter_count);
    fill(random, out.is_closed);
    fill(random, out.is_anonymous);
    fill(random, out.type);
    fill(random, out.allows_multiple_answers);
    fill(random, out.allows_revoting);
    fill(random, out.members_only);
    if (random.present()) fill(random, out.country_codes);
    if (random.present()) fill(random, out.correct_option_ids);
    if (random.present()) fill(random, out.explanation);
    if (random.present()) fill(random, out.explanation_entities);
    if (random.present()) fill(random, out.explanation_media);
    if (random.present()) fill(random, out.open_period);
    if (random.present()) fill(random, out.close_date);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.description_entities);
    if (random.present()) fill(random, out.media);
}

void fill(Random& random, PollAnswer& out) {
    const Random::Level level(random);
    fill(random, out.poll_id);
    if (random.present()) fill(random, out.voter_chat);
    if (random.present()) fill(random, out.user);
    fill(random, out.option_ids);
    fill(random, out.option_persistent_ids);
}

void fill(Random& random, PollMedia& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.animation);
    if (random.present()) fill(random, out.audio);
    if (random.present()) fill(random, out.document);
    if (random.present()) fill(random, out.link);
    if (random.present()) fill(random, out.live_photo);
    if (random.present()) fill(random, out.location);
    if (random.present()) fill(random, out.photo);
    if (random.present()) fill(random, out.sticker);
    if (random.present()) fill(random, out.venue);
    if (random.present()) fill(random, out.video);
}

void fill(Random& random, PollOption& out) {
    const Random::Level level(random);
    fill(random, out.persistent_id);
    fill(random, out.text);
    if (random.present()) fill(random, out.text_entities);
    if (random.present()) fill(random, out.media);
    fill(random, out.voter_count);
    if (random.present()) fill(random, out.added_by_user);
    if (random.present()) fill(random, out.added_by_chat);
    if (random.present()) fill(random, out.addition_date);
}

void fill(Random& random, PollOptionAdded& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.poll_message);
    fill(random, out.option_persistent_id);
    fill(random, out.option_text);
    if (random.present()) fill(random, out.option_text_entities);
}

void fill(Random& random, PollOptionDeleted& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.poll_message);
    fill(random, out.option_persistent_id);
    fill(random, out.option_text);
    if (random.present()) fill(random, out.option_text_entities);
}

void fill(Random& random, PreCheckoutQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    fill(random, out.currency);
    fill(random, out.total_amount);
    fill(random, out.invoice_payload);
    if (random.present()) fill(random, out.shipping_option_id);
    if (random.present()) fill(random, out.order_info);
}

void fill(Random& random, PreparedInlineMessage& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.expiration_date);
}

void fill(Random& random, PreparedKeyboardButton& out) {
    const Random::Level level(random);
    fill(random, out.id);
}

void fill(Random& random, ProximityAlertTriggered& out) {
    const Random::Level level(random);
    fill(random, out.traveler);
    fill(random, out.watcher);
    fill(random, out.distance);
}

void fill(Random& random, ReactionType& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<ReactionTypeEmoji>(random); return;
        case 1: out = filled<ReactionTypeCustomEmoji>(random); return;
        case 2: out = filled<ReactionTypePaid>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, ReactionCount& out) {
    const Random::Level level(random);
    fill(random, out.type);
    fill(random, out.total_count);
}

void fill(Random& random, ReactionTypeCustomEmoji& out) {
    const Random::Level level(random);
    fill(random, out.custom_emoji_id);
}

void fill(Random& random, ReactionTypeEmoji& out) {
    const Random::Level level(random);
    fill(random, out.emoji);
}

void fill(Random& /*random*/, ReactionTypePaid& /*out*/) {}

void fill(Random& random, RefundedPayment& out) {
    const Random::Level level(random);
    fill(random, out.currency);
    fill(random, out.total_amount);
    fill(random, out.invoice_payload);
    fill(random, out.telegram_payment_charge_id);
    if (random.present()) fill(random, out.provider_payment_charge_id);
}

void fill(Random& random, ReplyKeyboardMarkup& out) {
    const Random::Level level(random);
    fill(random, out.keyboard);
    if (random.present()) fill(random, out.is_persistent);
    if (random.present()) fill(random, out.resize_keyboard);
    if (random.present()) fill(random, out.one_time_keyboard);
    if (random.present()) fill(random, out.input_field_placeholder);
    if (random.present()) fill(random, out.selective);
    if (random.present()) fill(random, out.force_reply);
}

void fill(Random& random, ReplyKeyboardRemove& out) {
    const Random::Level level(random);
    fill(random, out.remove_keyboard);
    if (random.present()) fill(random, out.selective);
}

void fill(Random& random, ReplyMarkup& out) {
    const Random::Level level(random);
    switch (random.choice(4)) {
        case 0: out = filled<InlineKeyboardMarkup>(random); return;
        case 1: out = filled<ReplyKeyboardMarkup>(random); return;
        case 2: out = filled<ReplyKeyboardRemove>(random); return;
        case 3: out = filled<ForceReply>(random); return;
        default: out = unheard_of(random, ""); return;
    }
}

void fill(Random& random, ReplyParameters& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.message_id);
    if (random.present()) fill(random, out.chat_id);
    if (random.present()) fill(random, out.ephemeral_message_id);
    if (random.present()) fill(random, out.allow_sending_without_reply);
    if (random.present()) fill(random, out.quote);
    if (random.present()) fill(random, out.quote_parse_mode);
    if (random.present()) fill(random, out.quote_entities);
    if (random.present()) fill(random, out.quote_rich_texts);
    if (random.present()) fill(random, out.quote_position);
    if (random.present()) fill(random, out.checklist_task_id);
    if (random.present()) fill(random, out.poll_option_id);
}

void fill(Random& random, ResponseParameters& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.migrate_to_chat_id);
    if (random.present()) fill(random, out.retry_after);
}

void fill(Random& random, RevenueWithdrawalState& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<RevenueWithdrawalStatePending>(random); return;
        case 1: out = filled<RevenueWithdrawalStateSucceeded>(random); return;
        case 2: out = filled<RevenueWithdrawalStateFailed>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& /*random*/, RevenueWithdrawalStateFailed& /*out*/) {}

void fill(Random& /*random*/, RevenueWithdrawalStatePending& /*out*/) {}

void fill(Random& random, RevenueWithdrawalStateSucceeded& out) {
    const Random::Level level(random);
    fill(random, out.date);
    fill(random, out.url);
}

std::vector<TypeCase> types_2();
std::vector<TypeCase> types_2() {
    return {
        type_case<InputRichBlockTable>("InputRichBlockTable"),
        type_case<InputRichBlockThinking>("InputRichBlockThinking"),
        type_case<InputRichBlockVideo>("InputRichBlockVideo"),
        type_case<InputRichBlockVoiceNote>("InputRichBlockVoiceNote"),
        type_case<InputRichMedia>("InputRichMedia"),
        type_case<InputRichMessage>("InputRichMessage"),
        type_case<InputRichMessageContent>("InputRichMessageContent"),
        type_case<InputRichMessageMedia>("InputRichMessageMedia"),
        type_case<InputSharedWidgetMessageContent>("InputSharedWidgetMessageContent"),
        type_case<InputSticker>("InputSticker"),
        type_case<InputStoryContent>("InputStoryContent"),
        type_case<InputStoryContentPhoto>("InputStoryContentPhoto"),
        type_case<InputStoryContentVideo>("InputStoryContentVideo"),
        type_case<InputTextMessageContent>("InputTextMessageContent"),
        type_case<InputVenueMessageContent>("InputVenueMessageContent"),
        type_case<InputWidgetMessageContent>("InputWidgetMessageContent"),
        type_case<Invoice>("Invoice"),
        type_case<KeyboardButton>("KeyboardButton"),
        type_case<KeyboardButtonPollType>("KeyboardButtonPollType"),
        type_case<KeyboardButtonRequestChat>("KeyboardButtonRequestChat"),
        type_case<KeyboardButtonRequestManagedBot>("KeyboardButtonRequestManagedBot"),
        type_case<KeyboardButtonRequestUsers>("KeyboardButtonRequestUsers"),
        type_case<LabeledPrice>("LabeledPrice"),
        type_case<Link>("Link"),
        type_case<LinkPreviewOptions>("LinkPreviewOptions"),
        type_case<LivePhoto>("LivePhoto"),
        type_case<LocationAddress>("LocationAddress"),
        type_case<LoginUrl>("LoginUrl"),
        type_case<ManagedBotCreated>("ManagedBotCreated"),
        type_case<ManagedBotUpdated>("ManagedBotUpdated"),
        type_case<MaskPosition>("MaskPosition"),
        type_case<MaybeInaccessibleMessage>("MaybeInaccessibleMessage"),
        type_case<MenuButton>("MenuButton"),
        type_case<MenuButtonCommands>("MenuButtonCommands"),
        type_case<MenuButtonDefault>("MenuButtonDefault"),
        type_case<WebAppInfo>("WebAppInfo"),
        type_case<MenuButtonWebApp>("MenuButtonWebApp"),
        type_case<Message>("Message"),
        type_case<MessageAutoDeleteTimerChanged>("MessageAutoDeleteTimerChanged"),
        type_case<MessageEntity>("MessageEntity"),
        type_case<MessageGenerationStopped>("MessageGenerationStopped"),
        type_case<MessageId>("MessageId"),
        type_case<MessageOriginChannel>("MessageOriginChannel"),
        type_case<MessageOriginChat>("MessageOriginChat"),
        type_case<MessageOriginHiddenUser>("MessageOriginHiddenUser"),
        type_case<MessageOriginUser>("MessageOriginUser"),
        type_case<MessageReactionCountUpdated>("MessageReactionCountUpdated"),
        type_case<MessageReactionUpdated>("MessageReactionUpdated"),
        type_case<OrderInfo>("OrderInfo"),
        type_case<OwnedGift>("OwnedGift"),
        type_case<OwnedGiftRegular>("OwnedGiftRegular"),
        type_case<OwnedGiftUnique>("OwnedGiftUnique"),
        type_case<OwnedGifts>("OwnedGifts"),
        type_case<PaidMedia>("PaidMedia"),
        type_case<PaidMediaInfo>("PaidMediaInfo"),
        type_case<PaidMediaLivePhoto>("PaidMediaLivePhoto"),
        type_case<PaidMediaPhoto>("PaidMediaPhoto"),
        type_case<PaidMediaPreview>("PaidMediaPreview"),
        type_case<PaidMediaPurchased>("PaidMediaPurchased"),
        type_case<Video>("Video"),
        type_case<PaidMediaVideo>("PaidMediaVideo"),
        type_case<PaidMessagePriceChanged>("PaidMessagePriceChanged"),
        type_case<PassportData>("PassportData"),
        type_case<PassportElementError>("PassportElementError"),
        type_case<PassportElementErrorDataField>("PassportElementErrorDataField"),
        type_case<PassportElementErrorFile>("PassportElementErrorFile"),
        type_case<PassportElementErrorFiles>("PassportElementErrorFiles"),
        type_case<PassportElementErrorFrontSide>("PassportElementErrorFrontSide"),
        type_case<PassportElementErrorReverseSide>("PassportElementErrorReverseSide"),
        type_case<PassportElementErrorSelfie>("PassportElementErrorSelfie"),
        type_case<PassportElementErrorTranslationFile>("PassportElementErrorTranslationFile"),
        type_case<PassportElementErrorTranslationFiles>("PassportElementErrorTranslationFiles"),
        type_case<PassportElementErrorUnspecified>("PassportElementErrorUnspecified"),
        type_case<PassportFile>("PassportFile"),
        type_case<PhotoSize>("PhotoSize"),
        type_case<Poll>("Poll"),
        type_case<PollAnswer>("PollAnswer"),
        type_case<PollMedia>("PollMedia"),
        type_case<PollOption>("PollOption"),
        type_case<PollOptionAdded>("PollOptionAdded"),
        type_case<PollOptionDeleted>("PollOptionDeleted"),
        type_case<PreCheckoutQuery>("PreCheckoutQuery"),
        type_case<PreparedInlineMessage>("PreparedInlineMessage"),
        type_case<PreparedKeyboardButton>("PreparedKeyboardButton"),
        type_case<ProximityAlertTriggered>("ProximityAlertTriggered"),
        type_case<ReactionType>("ReactionType"),
        type_case<ReactionCount>("ReactionCount"),
        type_case<ReactionTypeCustomEmoji>("ReactionTypeCustomEmoji"),
        type_case<ReactionTypeEmoji>("ReactionTypeEmoji"),
        type_case<ReactionTypePaid>("ReactionTypePaid"),
        type_case<RefundedPayment>("RefundedPayment"),
        type_case<ReplyKeyboardMarkup>("ReplyKeyboardMarkup"),
        type_case<ReplyKeyboardRemove>("ReplyKeyboardRemove"),
        type_case<ReplyMarkup>("ReplyMarkup"),
        type_case<ReplyParameters>("ReplyParameters"),
        type_case<ResponseParameters>("ResponseParameters"),
        type_case<RevenueWithdrawalState>("RevenueWithdrawalState"),
        type_case<RevenueWithdrawalStateFailed>("RevenueWithdrawalStateFailed"),
        type_case<RevenueWithdrawalStatePending>("RevenueWithdrawalStatePending"),
        type_case<RevenueWithdrawalStateSucceeded>("RevenueWithdrawalStateSucceeded"),
    };
}

}  // namespace telepot::codec
