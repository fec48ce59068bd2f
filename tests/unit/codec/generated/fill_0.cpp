// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, AcceptedGiftTypes& out) {
    const Random::Level level(random);
    fill(random, out.unlimited_gifts);
    fill(random, out.limited_gifts);
    fill(random, out.unique_gifts);
    fill(random, out.premium_subscription);
    fill(random, out.gifts_from_channels);
}

void fill(Random& random, AffiliateInfo& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.affiliate_user);
    if (random.present()) fill(random, out.affiliate_chat);
    fill(random, out.commission_per_mille);
    fill(random, out.amount);
    if (random.present()) fill(random, out.nanostar_amount);
}

void fill(Random& random, Animation& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.width);
    fill(random, out.height);
    fill(random, out.duration);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.file_name);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, AreaPosition& out) {
    const Random::Level level(random);
    fill(random, out.x_percentage);
    fill(random, out.y_percentage);
    fill(random, out.width_percentage);
    fill(random, out.height_percentage);
    fill(random, out.rotation_angle);
    fill(random, out.corner_radius_percentage);
}

void fill(Random& random, Audio& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.duration);
    if (random.present()) fill(random, out.performer);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.file_name);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
    if (random.present()) fill(random, out.thumbnail);
}

void fill(Random& random, BackgroundFill& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<BackgroundFillSolid>(random); return;
        case 1: out = filled<BackgroundFillGradient>(random); return;
        case 2: out = filled<BackgroundFillFreeformGradient>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, BackgroundFillFreeformGradient& out) {
    const Random::Level level(random);
    fill(random, out.colors);
}

void fill(Random& random, BackgroundFillGradient& out) {
    const Random::Level level(random);
    fill(random, out.top_color);
    fill(random, out.bottom_color);
    fill(random, out.rotation_angle);
}

void fill(Random& random, BackgroundFillSolid& out) {
    const Random::Level level(random);
    fill(random, out.color);
}

void fill(Random& random, BackgroundType& out) {
    const Random::Level level(random);
    switch (random.choice(4)) {
        case 0: out = filled<BackgroundTypeFill>(random); return;
        case 1: out = filled<BackgroundTypeWallpaper>(random); return;
        case 2: out = filled<BackgroundTypePattern>(random); return;
        case 3: out = filled<BackgroundTypeChatTheme>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, BackgroundTypeChatTheme& out) {
    const Random::Level level(random);
    fill(random, out.theme_name);
}

void fill(Random& random, BackgroundTypeFill& out) {
    const Random::Level level(random);
    fill(random, out.fill);
    fill(random, out.dark_theme_dimming);
}

void fill(Random& random, Document& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.file_name);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, BackgroundTypePattern& out) {
    const Random::Level level(random);
    fill(random, out.document);
    fill(random, out.fill);
    fill(random, out.intensity);
    if (random.present()) fill(random, out.is_inverted);
    if (random.present()) fill(random, out.is_moving);
}

void fill(Random& random, BackgroundTypeWallpaper& out) {
    const Random::Level level(random);
    fill(random, out.document);
    fill(random, out.dark_theme_dimming);
    if (random.present()) fill(random, out.is_blurred);
    if (random.present()) fill(random, out.is_moving);
}

void fill(Random& random, Birthdate& out) {
    const Random::Level level(random);
    fill(random, out.day);
    fill(random, out.month);
    if (random.present()) fill(random, out.year);
}

void fill(Random& random, BotAccessSettings& out) {
    const Random::Level level(random);
    fill(random, out.is_access_restricted);
    if (random.present()) fill(random, out.added_users);
}

void fill(Random& random, BotCommand& out) {
    const Random::Level level(random);
    fill(random, out.command);
    fill(random, out.description);
    if (random.present()) fill(random, out.is_ephemeral);
}

void fill(Random& random, BotCommandScope& out) {
    const Random::Level level(random);
    switch (random.choice(7)) {
        case 0: out = filled<BotCommandScopeDefault>(random); return;
        case 1: out = filled<BotCommandScopeAllPrivateChats>(random); return;
        case 2: out = filled<BotCommandScopeAllGroupChats>(random); return;
        case 3: out = filled<BotCommandScopeAllChatAdministrators>(random); return;
        case 4: out = filled<BotCommandScopeChat>(random); return;
        case 5: out = filled<BotCommandScopeChatAdministrators>(random); return;
        case 6: out = filled<BotCommandScopeChatMember>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& /*random*/, BotCommandScopeAllChatAdministrators& /*out*/) {}

void fill(Random& /*random*/, BotCommandScopeAllGroupChats& /*out*/) {}

void fill(Random& /*random*/, BotCommandScopeAllPrivateChats& /*out*/) {}

void fill(Random& random, BotCommandScopeChat& out) {
    const Random::Level level(random);
    fill(random, out.chat_id);
}

void fill(Random& random, BotCommandScopeChatAdministrators& out) {
    const Random::Level level(random);
    fill(random, out.chat_id);
}

void fill(Random& random, BotCommandScopeChatMember& out) {
    const Random::Level level(random);
    fill(random, out.chat_id);
    fill(random, out.user_id);
}

void fill(Random& /*random*/, BotCommandScopeDefault& /*out*/) {}

void fill(Random& random, BotDescription& out) {
    const Random::Level level(random);
    fill(random, out.description);
}

void fill(Random& random, BotFullInfo& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.is_bot);
    fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.language_code);
    if (random.present()) fill(random, out.is_premium);
    if (random.present()) fill(random, out.added_to_attachment_menu);
    if (random.present()) fill(random, out.can_join_groups);
    if (random.present()) fill(random, out.can_read_all_group_messages);
    if (random.present()) fill(random, out.supports_guest_queries);
    if (random.present()) fill(random, out.supports_inline_queries);
    if (random.present()) fill(random, out.can_connect_to_business);
    if (random.present()) fill(random, out.has_main_web_app);
    if (random.present()) fill(random, out.has_topics_enabled);
    if (random.present()) fill(random, out.allows_users_to_create_topics);
    if (random.present()) fill(random, out.can_manage_bots);
    if (random.present()) fill(random, out.supports_join_request_queries);
    if (random.present()) fill(random, out.active_usernames);
    if (random.present()) fill(random, out.inline_query_placeholder);
    if (random.present()) fill(random, out.needs_inline_query_location);
    if (random.present()) fill(random, out.has_topic_sidebar);
}

void fill(Random& random, BotName& out) {
    const Random::Level level(random);
    fill(random, out.name);
}

void fill(Random& random, BotShortDescription& out) {
    const Random::Level level(random);
    fill(random, out.short_description);
}

void fill(Random& random, User& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.is_bot);
    fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.language_code);
    if (random.present()) fill(random, out.is_premium);
    if (random.present()) fill(random, out.added_to_attachment_menu);
}

void fill(Random& random, BotSubscriptionUpdated& out) {
    const Random::Level level(random);
    fill(random, out.user);
    fill(random, out.invoice_payload);
    fill(random, out.state);
}

void fill(Random& random, BusinessBotRights& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.can_reply);
    if (random.present()) fill(random, out.can_read_messages);
    if (random.present()) fill(random, out.can_delete_sent_messages);
    if (random.present()) fill(random, out.can_delete_all_messages);
    if (random.present()) fill(random, out.can_edit_name);
    if (random.present()) fill(random, out.can_edit_bio);
    if (random.present()) fill(random, out.can_edit_profile_photo);
    if (random.present()) fill(random, out.can_edit_username);
    if (random.present()) fill(random, out.can_change_gift_settings);
    if (random.present()) fill(random, out.can_view_gifts_and_stars);
    if (random.present()) fill(random, out.can_convert_gifts_to_stars);
    if (random.present()) fill(random, out.can_transfer_and_upgrade_gifts);
    if (random.present()) fill(random, out.can_transfer_stars);
    if (random.present()) fill(random, out.can_manage_stories);
}

void fill(Random& random, BusinessConnection& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.user);
    fill(random, out.user_chat_id);
    fill(random, out.date);
    if (random.present()) fill(random, out.rights);
    fill(random, out.is_enabled);
}

void fill(Random& random, BusinessIntro& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.message);
    if (random.present()) fill(random, out.sticker);
}

void fill(Random& random, BusinessLocation& out) {
    const Random::Level level(random);
    fill(random, out.address);
    if (random.present()) fill(random, out.location);
}

void fill(Random& random, Chat& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.type);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.is_forum);
    if (random.present()) fill(random, out.is_direct_messages);
}

void fill(Random& random, BusinessMessagesDeleted& out) {
    const Random::Level level(random);
    fill(random, out.business_connection_id);
    fill(random, out.chat);
    fill(random, out.message_ids);
}

void fill(Random& random, BusinessOpeningHours& out) {
    const Random::Level level(random);
    fill(random, out.time_zone_name);
    fill(random, out.opening_hours);
}

void fill(Random& random, BusinessOpeningHoursInterval& out) {
    const Random::Level level(random);
    fill(random, out.opening_minute);
    fill(random, out.closing_minute);
}

void fill(Random& /*random*/, CallbackGame& /*out*/) {}

void fill(Random& random, CallbackQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    if (random.present()) fill(random, out.message);
    if (random.present()) fill(random, out.inline_message_id);
    fill(random, out.chat_instance);
    if (random.present()) fill(random, out.data);
    if (random.present()) fill(random, out.game_short_name);
}

void fill(Random& random, ChatAdministratorRights& out) {
    const Random::Level level(random);
    fill(random, out.is_anonymous);
    fill(random, out.can_manage_chat);
    fill(random, out.can_delete_messages);
    fill(random, out.can_manage_video_chats);
    fill(random, out.can_restrict_members);
    fill(random, out.can_promote_members);
    fill(random, out.can_change_info);
    fill(random, out.can_invite_users);
    fill(random, out.can_post_stories);
    fill(random, out.can_edit_stories);
    fill(random, out.can_delete_stories);
    if (random.present()) fill(random, out.can_post_messages);
    if (random.present()) fill(random, out.can_edit_messages);
    if (random.present()) fill(random, out.can_pin_messages);
    if (random.present()) fill(random, out.can_manage_topics);
    if (random.present()) fill(random, out.can_manage_direct_messages);
    if (random.present()) fill(random, out.can_manage_tags);
    fill(random, out.can_send_welcome_messages);
}

void fill(Random& random, ChatBackground& out) {
    const Random::Level level(random);
    fill(random, out.type);
}

void fill(Random& random, ChatBoostSource& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<ChatBoostSourcePremium>(random); return;
        case 1: out = filled<ChatBoostSourceGiftCode>(random); return;
        case 2: out = filled<ChatBoostSourceGiveaway>(random); return;
        default: out = unheard_of(random, "source"); return;
    }
}

void fill(Random& random, ChatBoost& out) {
    const Random::Level level(random);
    fill(random, out.boost_id);
    fill(random, out.add_date);
    fill(random, out.expiration_date);
    fill(random, out.source);
}

void fill(Random& random, ChatBoostAdded& out) {
    const Random::Level level(random);
    fill(random, out.boost_count);
}

void fill(Random& random, ChatBoostRemoved& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.boost_id);
    fill(random, out.remove_date);
    fill(random, out.source);
}

void fill(Random& random, ChatBoostSourceGiftCode& out) {
    const Random::Level level(random);
    fill(random, out.user);
}

void fill(Random& random, ChatBoostSourceGiveaway& out) {
    const Random::Level level(random);
    fill(random, out.giveaway_message_id);
    if (random.present()) fill(random, out.user);
    if (random.present()) fill(random, out.prize_star_count);
    if (random.present()) fill(random, out.is_unclaimed);
}

void fill(Random& random, ChatBoostSourcePremium& out) {
    const Random::Level level(random);
    fill(random, out.user);
}

void fill(Random& random, ChatBoostUpdated& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.boost);
}

void fill(Random& random, ChatFullInfo& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.type);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.is_forum);
    if (random.present()) fill(random, out.is_direct_messages);
    fill(random, out.accent_color_id);
    fill(random, out.max_reaction_count);
    if (random.present()) fill(random, out.photo);
    if (random.present()) fill(random, out.active_usernames);
    if (random.present()) fill(random, out.birthdate);
    if (random.present()) fill(random, out.business_intro);
    if (random.present()) fill(random, out.business_location);
    if (random.present()) fill(random, out.business_opening_hours);
    if (random.present()) fill(random, out.personal_chat);
    if (random.present()) fill(random, out.parent_chat);
    if (random.present()) fill(random, out.available_reactions);
    if (random.present()) fill(random, out.background_custom_emoji_id);
    if (random.present()) fill(random, out.profile_accent_color_id);
    if (random.present()) fill(random, out.profile_background_custom_emoji_id);
    if (random.present()) fill(random, out.emoji_status_custom_emoji_id);
    if (random.present()) fill(random, out.emoji_status_expiration_date);
    if (random.present()) fill(random, out.bio);
    if (random.present()) fill(random, out.has_private_forwards);
    if (random.present()) fill(random, out.has_restricted_voice_and_video_messages);
    if (random.present()) fill(random, out.join_to_send_messages);
    if (random.present()) fill(random, out.join_by_request);
    if (random.present()) fill(random, out.description);
    if (random.present()) fill(random, out.invite_link);
    if (random.present()) fill(random, out.pinned_message);
    if (random.present()) fill(random, out.permissions);
    fill(random, out.accepted_gift_types);
    if (random.present()) fill(random, out.can_send_paid_media);
    if (random.present()) fill(random, out.slow_mode_delay);
    if (random.present()) fill(random, out.unrestrict_boost_count);
    if (random.present()) fill(random, out.message_auto_delete_time);
    if (random.present()) fill(random, out.has_aggressive_anti_spam_enabled);
    if (random.present()) fill(random, out.has_hidden_members);
    if (random.present()) fill(random, out.has_protected_content);
    if (random.present()) fill(random, out.has_visible_history);
    if (random.present()) fill(random, out.sticker_set_name);
    if (random.present()) fill(random, out.can_set_sticker_set);
    if (random.present()) fill(random, out.custom_emoji_sticker_set_name);
    if (random.present()) fill(random, out.linked_chat_id);
    if (random.present()) fill(random, out.location);
    if (random.present()) fill(random, out.rating);
    if (random.present()) fill(random, out.first_profile_audio);
    if (random.present()) fill(random, out.unique_gift_colors);
    if (random.present()) fill(random, out.paid_message_star_count);
    if (random.present()) fill(random, out.guard_bot);
    if (random.present()) fill(random, out.community);
    if (random.present()) fill(random, out.share_theme);
}

void fill(Random& random, ChatInviteLink& out) {
    const Random::Level level(random);
    fill(random, out.invite_link);
    fill(random, out.creator);
    fill(random, out.creates_join_request);
    fill(random, out.is_primary);
    fill(random, out.is_revoked);
    if (random.present()) fill(random, out.name);
    if (random.present()) fill(random, out.expire_date);
    if (random.present()) fill(random, out.member_limit);
    if (random.present()) fill(random, out.pending_join_request_count);
    if (random.present()) fill(random, out.subscription_period);
    if (random.present()) fill(random, out.subscription_price);
}

void fill(Random& random, ChatJoinRequest& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.from);
    fill(random, out.user_chat_id);
    fill(random, out.date);
    if (random.present()) fill(random, out.bio);
    if (random.present()) fill(random, out.invite_link);
    if (random.present()) fill(random, out.query_id);
}

void fill(Random& random, Location& out) {
    const Random::Level level(random);
    fill(random, out.latitude);
    fill(random, out.longitude);
    if (random.present()) fill(random, out.horizontal_accuracy);
    if (random.present()) fill(random, out.live_period);
    if (random.present()) fill(random, out.heading);
    if (random.present()) fill(random, out.proximity_alert_radius);
}

void fill(Random& random, ChatLocation& out) {
    const Random::Level level(random);
    fill(random, out.location);
    fill(random, out.address);
}

void fill(Random& random, ChatMember& out) {
    const Random::Level level(random);
    switch (random.choice(6)) {
        case 0: out = filled<ChatMemberOwner>(random); return;
        case 1: out = filled<ChatMemberAdministrator>(random); return;
        case 2: out = filled<ChatMemberMember>(random); return;
        case 3: out = filled<ChatMemberRestricted>(random); return;
        case 4: out = filled<ChatMemberLeft>(random); return;
        case 5: out = filled<ChatMemberBanned>(random); return;
        default: out = unheard_of(random, "status"); return;
    }
}

void fill(Random& random, ChatMemberAdministrator& out) {
    const Random::Level level(random);
    fill(random, out.user);
    fill(random, out.can_be_edited);
    fill(random, out.is_anonymous);
    fill(random, out.can_manage_chat);
    fill(random, out.can_delete_messages);
    fill(random, out.can_manage_video_chats);
    fill(random, out.can_restrict_members);
    fill(random, out.can_promote_members);
    fill(random, out.can_change_info);
    fill(random, out.can_invite_users);
    fill(random, out.can_post_stories);
    fill(random, out.can_edit_stories);
    fill(random, out.can_delete_stories);
    if (random.present()) fill(random, out.can_post_messages);
    if (random.present()) fill(random, out.can_edit_messages);
    if (random.present()) fill(random, out.can_pin_messages);
    if (random.present()) fill(random, out.can_manage_topics);
    if (random.present()) fill(random, out.can_manage_direct_messages);
    if (random.present()) fill(random, out.can_manage_tags);
    fill(random, out.can_send_welcome_messages);
    if (random.present()) fill(random, out.custom_title);
}

void fill(Random& random, ChatMemberBanned& out) {
    const Random::Level level(random);
    fill(random, out.user);
    fill(random, out.until_date);
}

void fill(Random& random, ChatMemberLeft& out) {
    const Random::Level level(random);
    fill(random, out.user);
}

void fill(Random& random, ChatMemberMember& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.tag);
    fill(random, out.user);
    if (random.present()) fill(random, out.until_date);
}

void fill(Random& random, ChatMemberOwner& out) {
    const Random::Level level(random);
    fill(random, out.user);
    fill(random, out.is_anonymous);
    if (random.present()) fill(random, out.custom_title);
}

void fill(Random& random, ChatMemberRestricted& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.tag);
    fill(random, out.user);
    fill(random, out.is_member);
    fill(random, out.can_send_messages);
    fill(random, out.can_send_audios);
    fill(random, out.can_send_documents);
    fill(random, out.can_send_photos);
    fill(random, out.can_send_videos);
    fill(random, out.can_send_video_notes);
    fill(random, out.can_send_voice_notes);
    fill(random, out.can_send_polls);
    fill(random, out.can_send_other_messages);
    fill(random, out.can_add_web_page_previews);
    fill(random, out.can_react_to_messages);
    fill(random, out.can_edit_tag);
    fill(random, out.can_change_info);
    fill(random, out.can_invite_users);
    fill(random, out.can_pin_messages);
    fill(random, out.can_manage_topics);
    fill(random, out.until_date);
}

void fill(Random& random, ChatMemberUpdated& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.from);
    fill(random, out.date);
    fill(random, out.old_chat_member);
    fill(random, out.new_chat_member);
    if (random.present()) fill(random, out.invite_link);
    if (random.present()) fill(random, out.via_join_request);
    if (random.present()) fill(random, out.via_chat_folder_invite_link);
}

void fill(Random& random, ChatOwnerChanged& out) {
    const Random::Level level(random);
    fill(random, out.new_owner);
}

void fill(Random& random, ChatOwnerLeft& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.new_owner);
}

void fill(Random& random, ChatPermissions& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.can_send_messages);
    if (random.present()) fill(random, out.can_send_audios);
    if (random.present()) fill(random, out.can_send_documents);
    if (random.present()) fill(random, out.can_send_photos);
    if (random.present()) fill(random, out.can_send_videos);
    if (random.present()) fill(random, out.can_send_video_notes);
    if (random.present()) fill(random, out.can_send_voice_notes);
    if (random.present()) fill(random, out.can_send_polls);
    if (random.present()) fill(random, out.can_send_other_messages);
    if (random.present()) fill(random, out.can_add_web_page_previews);
    if (random.present()) fill(random, out.can_react_to_messages);
    if (random.present()) fill(random, out.can_edit_tag);
    if (random.present()) fill(random, out.can_change_info);
    if (random.present()) fill(random, out.can_invite_users);
    if (random.present()) fill(random, out.can_pin_messages);
    if (random.present()) fill(random, out.can_manage_topics);
}

void fill(Random& random, ChatPhoto& out) {
    const Random::Level level(random);
    fill(random, out.small_file_id);
    fill(random, out.small_file_unique_id);
    fill(random, out.big_file_id);
    fill(random, out.big_file_unique_id);
}

void fill(Random& random, ChatShareTheme& out) {
    const Random::Level level(random);
    switch (random.choice(2)) {
        case 0: out = filled<ChatShareThemeEmoji>(random); return;
        case 1: out = filled<ChatShareThemeUniqueGift>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, UniqueGiftBackdropColors& out) {
    const Random::Level level(random);
    fill(random, out.center_color);
    fill(random, out.edge_color);
    fill(random, out.symbol_color);
    fill(random, out.text_color);
}

void fill(Random& random, ChatShareThemeBackdrop& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.name);
    fill(random, out.colors);
}

void fill(Random& random, ChatShareThemeBackdrops& out) {
    const Random::Level level(random);
    fill(random, out.backdrops);
}

void fill(Random& random, ChatShareThemeEmoji& out) {
    const Random::Level level(random);
    fill(random, out.emojis);
    if (random.present()) fill(random, out.background_backdrop_id);
}

void fill(Random& random, Sticker& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.type);
    fill(random, out.width);
    fill(random, out.height);
    fill(random, out.is_animated);
    fill(random, out.is_video);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.emoji);
    if (random.present()) fill(random, out.set_name);
    if (random.present()) fill(random, out.premium_animation);
    if (random.present()) fill(random, out.mask_position);
    if (random.present()) fill(random, out.custom_emoji_id);
    if (random.present()) fill(random, out.needs_repainting);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, UniqueGiftModel& out) {
    const Random::Level level(random);
    fill(random, out.name);
    fill(random, out.sticker);
    fill(random, out.rarity_per_mille);
    if (random.present()) fill(random, out.rarity);
}

void fill(Random& random, UniqueGiftSymbol& out) {
    const Random::Level level(random);
    fill(random, out.name);
    fill(random, out.sticker);
    fill(random, out.rarity_per_mille);
}

void fill(Random& random, UniqueGiftBackdrop& out) {
    const Random::Level level(random);
    fill(random, out.name);
    fill(random, out.colors);
    fill(random, out.rarity_per_mille);
}

void fill(Random& random, UniqueGift& out) {
    const Random::Level level(random);
    fill(random, out.gift_id);
    fill(random, out.base_name);
    fill(random, out.name);
    fill(random, out.number);
    fill(random, out.model);
    fill(random, out.symbol);
    fill(random, out.backdrop);
    if (random.present()) fill(random, out.is_premium);
    if (random.present()) fill(random, out.is_burned);
    if (random.present()) fill(random, out.is_from_blockchain);
    if (random.present()) fill(random, out.colors);
    if (random.present()) fill(random, out.publisher_chat);
}

void fill(Random& random, ChatShareThemeUniqueGift& out) {
    const Random::Level level(random);
    fill(random, out.gift);
}

void fill(Random& random, ChatShared& out) {
    const Random::Level level(random);
    fill(random, out.request_id);
    fill(random, out.chat_id);
    if (random.present()) fill(random, out.title);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.photo);
}

void fill(Random& random, Checklist& out) {
    const Random::Level level(random);
    fill(random, out.title);
    if (random.present()) fill(random, out.title_entities);
    fill(random, out.tasks);
    if (random.present()) fill(random, out.others_can_add_tasks);
    if (random.present()) fill(random, out.others_can_mark_tasks_as_done);
}

void fill(Random& random, ChecklistTask& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.text);
    if (random.present()) fill(random, out.text_entities);
    if (random.present()) fill(random, out.completed_by_user);
    if (random.present()) fill(random, out.completed_by_chat);
    if (random.present()) fill(random, out.completion_date);
}

void fill(Random& random, ChecklistTasksAdded& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.checklist_message);
    fill(random, out.tasks);
}

void fill(Random& random, ChecklistTasksDone& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.checklist_message);
    if (random.present()) fill(random, out.marked_as_done_task_ids);
    if (random.present()) fill(random, out.marked_as_not_done_task_ids);
}

void fill(Random& random, ChosenInlineResult& out) {
    const Random::Level level(random);
    fill(random, out.result_id);
    fill(random, out.from);
    if (random.present()) fill(random, out.location);
    if (random.present()) fill(random, out.inline_message_id);
    fill(random, out.query);
}

void fill(Random& random, Community& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.name);
}

void fill(Random& random, CommunityChatAdded& out) {
    const Random::Level level(random);
    fill(random, out.community);
}

void fill(Random& random, CommunityChatJoined& out) {
    const Random::Level level(random);
    fill(random, out.community);
}

void fill(Random& /*random*/, CommunityChatRemoved& /*out*/) {}

void fill(Random& random, Contact& out) {
    const Random::Level level(random);
    fill(random, out.phone_number);
    fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.user_id);
    if (random.present()) fill(random, out.vcard);
}

void fill(Random& random, CopyTextButton& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, Dice& out) {
    const Random::Level level(random);
    fill(random, out.emoji);
    fill(random, out.value);
}

void fill(Random& random, DirectMessagePriceChanged& out) {
    const Random::Level level(random);
    fill(random, out.are_direct_messages_enabled);
    if (random.present()) fill(random, out.direct_message_star_count);
}

void fill(Random& random, DirectMessagesTopic& out) {
    const Random::Level level(random);
    fill(random, out.topic_id);
    if (random.present()) fill(random, out.user);
}

void fill(Random& /*random*/, DisabledButton& /*out*/) {}

void fill(Random& random, EmojiType& out) {
    const Random::Level level(random);
    switch (random.choice(2)) {
        case 0: out = filled<EmojiTypeEmoji>(random); return;
        case 1: out = filled<EmojiTypeCustomEmoji>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, EmojiTypeCustomEmoji& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.custom_emoji_id);
}

void fill(Random& random, EmojiTypeEmoji& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.emoji);
}

void fill(Random& random, EncryptedCredentials& out) {
    const Random::Level level(random);
    fill(random, out.data);
    fill(random, out.hash);
    fill(random, out.secret);
}

std::vector<TypeCase> types_0();
std::vector<TypeCase> types_0() {
    return {
        type_case<AcceptedGiftTypes>("AcceptedGiftTypes"),
        type_case<AffiliateInfo>("AffiliateInfo"),
        type_case<Animation>("Animation"),
        type_case<AreaPosition>("AreaPosition"),
        type_case<Audio>("Audio"),
        type_case<BackgroundFill>("BackgroundFill"),
        type_case<BackgroundFillFreeformGradient>("BackgroundFillFreeformGradient"),
        type_case<BackgroundFillGradient>("BackgroundFillGradient"),
        type_case<BackgroundFillSolid>("BackgroundFillSolid"),
        type_case<BackgroundType>("BackgroundType"),
        type_case<BackgroundTypeChatTheme>("BackgroundTypeChatTheme"),
        type_case<BackgroundTypeFill>("BackgroundTypeFill"),
        type_case<Document>("Document"),
        type_case<BackgroundTypePattern>("BackgroundTypePattern"),
        type_case<BackgroundTypeWallpaper>("BackgroundTypeWallpaper"),
        type_case<Birthdate>("Birthdate"),
        type_case<BotAccessSettings>("BotAccessSettings"),
        type_case<BotCommand>("BotCommand"),
        type_case<BotCommandScope>("BotCommandScope"),
        type_case<BotCommandScopeAllChatAdministrators>("BotCommandScopeAllChatAdministrators"),
        type_case<BotCommandScopeAllGroupChats>("BotCommandScopeAllGroupChats"),
        type_case<BotCommandScopeAllPrivateChats>("BotCommandScopeAllPrivateChats"),
        type_case<BotCommandScopeChat>("BotCommandScopeChat"),
        type_case<BotCommandScopeChatAdministrators>("BotCommandScopeChatAdministrators"),
        type_case<BotCommandScopeChatMember>("BotCommandScopeChatMember"),
        type_case<BotCommandScopeDefault>("BotCommandScopeDefault"),
        type_case<BotDescription>("BotDescription"),
        type_case<BotFullInfo>("BotFullInfo"),
        type_case<BotName>("BotName"),
        type_case<BotShortDescription>("BotShortDescription"),
        type_case<User>("User"),
        type_case<BotSubscriptionUpdated>("BotSubscriptionUpdated"),
        type_case<BusinessBotRights>("BusinessBotRights"),
        type_case<BusinessConnection>("BusinessConnection"),
        type_case<BusinessIntro>("BusinessIntro"),
        type_case<BusinessLocation>("BusinessLocation"),
        type_case<Chat>("Chat"),
        type_case<BusinessMessagesDeleted>("BusinessMessagesDeleted"),
        type_case<BusinessOpeningHours>("BusinessOpeningHours"),
        type_case<BusinessOpeningHoursInterval>("BusinessOpeningHoursInterval"),
        type_case<CallbackGame>("CallbackGame"),
        type_case<CallbackQuery>("CallbackQuery"),
        type_case<ChatAdministratorRights>("ChatAdministratorRights"),
        type_case<ChatBackground>("ChatBackground"),
        type_case<ChatBoostSource>("ChatBoostSource"),
        type_case<ChatBoost>("ChatBoost"),
        type_case<ChatBoostAdded>("ChatBoostAdded"),
        type_case<ChatBoostRemoved>("ChatBoostRemoved"),
        type_case<ChatBoostSourceGiftCode>("ChatBoostSourceGiftCode"),
        type_case<ChatBoostSourceGiveaway>("ChatBoostSourceGiveaway"),
        type_case<ChatBoostSourcePremium>("ChatBoostSourcePremium"),
        type_case<ChatBoostUpdated>("ChatBoostUpdated"),
        type_case<ChatFullInfo>("ChatFullInfo"),
        type_case<ChatInviteLink>("ChatInviteLink"),
        type_case<ChatJoinRequest>("ChatJoinRequest"),
        type_case<Location>("Location"),
        type_case<ChatLocation>("ChatLocation"),
        type_case<ChatMember>("ChatMember"),
        type_case<ChatMemberAdministrator>("ChatMemberAdministrator"),
        type_case<ChatMemberBanned>("ChatMemberBanned"),
        type_case<ChatMemberLeft>("ChatMemberLeft"),
        type_case<ChatMemberMember>("ChatMemberMember"),
        type_case<ChatMemberOwner>("ChatMemberOwner"),
        type_case<ChatMemberRestricted>("ChatMemberRestricted"),
        type_case<ChatMemberUpdated>("ChatMemberUpdated"),
        type_case<ChatOwnerChanged>("ChatOwnerChanged"),
        type_case<ChatOwnerLeft>("ChatOwnerLeft"),
        type_case<ChatPermissions>("ChatPermissions"),
        type_case<ChatPhoto>("ChatPhoto"),
        type_case<ChatShareTheme>("ChatShareTheme"),
        type_case<UniqueGiftBackdropColors>("UniqueGiftBackdropColors"),
        type_case<ChatShareThemeBackdrop>("ChatShareThemeBackdrop"),
        type_case<ChatShareThemeBackdrops>("ChatShareThemeBackdrops"),
        type_case<ChatShareThemeEmoji>("ChatShareThemeEmoji"),
        type_case<Sticker>("Sticker"),
        type_case<UniqueGiftModel>("UniqueGiftModel"),
        type_case<UniqueGiftSymbol>("UniqueGiftSymbol"),
        type_case<UniqueGiftBackdrop>("UniqueGiftBackdrop"),
        type_case<UniqueGift>("UniqueGift"),
        type_case<ChatShareThemeUniqueGift>("ChatShareThemeUniqueGift"),
        type_case<ChatShared>("ChatShared"),
        type_case<Checklist>("Checklist"),
        type_case<ChecklistTask>("ChecklistTask"),
        type_case<ChecklistTasksAdded>("ChecklistTasksAdded"),
        type_case<ChecklistTasksDone>("ChecklistTasksDone"),
        type_case<ChosenInlineResult>("ChosenInlineResult"),
        type_case<Community>("Community"),
        type_case<CommunityChatAdded>("CommunityChatAdded"),
        type_case<CommunityChatJoined>("CommunityChatJoined"),
        type_case<CommunityChatRemoved>("CommunityChatRemoved"),
        type_case<Contact>("Contact"),
        type_case<CopyTextButton>("CopyTextButton"),
        type_case<Dice>("Dice"),
        type_case<DirectMessagePriceChanged>("DirectMessagePriceChanged"),
        type_case<DirectMessagesTopic>("DirectMessagesTopic"),
        type_case<DisabledButton>("DisabledButton"),
        type_case<EmojiType>("EmojiType"),
        type_case<EmojiTypeCustomEmoji>("EmojiTypeCustomEmoji"),
        type_case<EmojiTypeEmoji>("EmojiTypeEmoji"),
        type_case<EncryptedCredentials>("EncryptedCredentials"),
    };
}

}  // namespace telepot::codec
