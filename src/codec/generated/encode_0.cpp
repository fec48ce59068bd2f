// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const AcceptedGiftTypes& value) {
    writer.open_object();
    writer.member("unlimited_gifts", value.unlimited_gifts);
    writer.member("limited_gifts", value.limited_gifts);
    writer.member("unique_gifts", value.unique_gifts);
    writer.member("premium_subscription", value.premium_subscription);
    writer.member("gifts_from_channels", value.gifts_from_channels);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const AffiliateInfo& value) {
    writer.open_object();
    if (value.affiliate_user) writer.member("affiliate_user", *value.affiliate_user);
    if (value.affiliate_chat) writer.member("affiliate_chat", *value.affiliate_chat);
    writer.member("commission_per_mille", value.commission_per_mille);
    writer.member("amount", value.amount);
    if (value.nanostar_amount) writer.member("nanostar_amount", *value.nanostar_amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Animation& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("width", value.width);
    writer.member("height", value.height);
    writer.member("duration", value.duration);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.file_name) writer.member("file_name", *value.file_name);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const AreaPosition& value) {
    writer.open_object();
    writer.member("x_percentage", value.x_percentage);
    writer.member("y_percentage", value.y_percentage);
    writer.member("width_percentage", value.width_percentage);
    writer.member("height_percentage", value.height_percentage);
    writer.member("rotation_angle", value.rotation_angle);
    writer.member("corner_radius_percentage", value.corner_radius_percentage);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Audio& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("duration", value.duration);
    if (value.performer) writer.member("performer", *value.performer);
    if (value.title) writer.member("title", *value.title);
    if (value.file_name) writer.member("file_name", *value.file_name);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    writer.close_object();
}

void encode_member(Writer& writer, const BackgroundFill*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const BackgroundFillSolid*>(object)); return;
        case 1: encode(writer, *static_cast<const BackgroundFillGradient*>(object)); return;
        case 2: encode(writer, *static_cast<const BackgroundFillFreeformGradient*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const BackgroundFill& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundFillFreeformGradient& value) {
    writer.open_object();
    writer.member("type", BackgroundFillFreeformGradient::type);
    writer.member("colors", value.colors);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundFillGradient& value) {
    writer.open_object();
    writer.member("type", BackgroundFillGradient::type);
    writer.member("top_color", value.top_color);
    writer.member("bottom_color", value.bottom_color);
    writer.member("rotation_angle", value.rotation_angle);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundFillSolid& value) {
    writer.open_object();
    writer.member("type", BackgroundFillSolid::type);
    writer.member("color", value.color);
    writer.close_object();
}

void encode_member(Writer& writer, const BackgroundType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const BackgroundTypeFill*>(object)); return;
        case 1: encode(writer, *static_cast<const BackgroundTypeWallpaper*>(object)); return;
        case 2: encode(writer, *static_cast<const BackgroundTypePattern*>(object)); return;
        case 3: encode(writer, *static_cast<const BackgroundTypeChatTheme*>(object)); return;
        case 4: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const BackgroundType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundTypeChatTheme& value) {
    writer.open_object();
    writer.member("type", BackgroundTypeChatTheme::type);
    writer.member("theme_name", value.theme_name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundTypeFill& value) {
    writer.open_object();
    writer.member("type", BackgroundTypeFill::type);
    writer.member("fill", value.fill);
    writer.member("dark_theme_dimming", value.dark_theme_dimming);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Document& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.file_name) writer.member("file_name", *value.file_name);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundTypePattern& value) {
    writer.open_object();
    writer.member("type", BackgroundTypePattern::type);
    writer.member("document", value.document);
    writer.member("fill", value.fill);
    writer.member("intensity", value.intensity);
    if (value.is_inverted) writer.member("is_inverted", true);
    if (value.is_moving) writer.member("is_moving", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BackgroundTypeWallpaper& value) {
    writer.open_object();
    writer.member("type", BackgroundTypeWallpaper::type);
    writer.member("document", value.document);
    writer.member("dark_theme_dimming", value.dark_theme_dimming);
    if (value.is_blurred) writer.member("is_blurred", true);
    if (value.is_moving) writer.member("is_moving", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Birthdate& value) {
    writer.open_object();
    writer.member("day", value.day);
    writer.member("month", value.month);
    if (value.year) writer.member("year", *value.year);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotAccessSettings& value) {
    writer.open_object();
    writer.member("is_access_restricted", value.is_access_restricted);
    if (!value.added_users.empty()) writer.member("added_users", value.added_users);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommand& value) {
    writer.open_object();
    writer.member("command", value.command);
    writer.member("description", value.description);
    if (value.is_ephemeral) writer.member("is_ephemeral", *value.is_ephemeral);
    writer.close_object();
}

void encode_member(Writer& writer, const BotCommandScope*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const BotCommandScopeDefault*>(object)); return;
        case 1: encode(writer, *static_cast<const BotCommandScopeAllPrivateChats*>(object)); return;
        case 2: encode(writer, *static_cast<const BotCommandScopeAllGroupChats*>(object)); return;
        case 3: encode(writer, *static_cast<const BotCommandScopeAllChatAdministrators*>(object)); return;
        case 4: encode(writer, *static_cast<const BotCommandScopeChat*>(object)); return;
        case 5: encode(writer, *static_cast<const BotCommandScopeChatAdministrators*>(object)); return;
        case 6: encode(writer, *static_cast<const BotCommandScopeChatMember*>(object)); return;
        case 7: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const BotCommandScope& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeAllChatAdministrators& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeAllChatAdministrators::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeAllGroupChats& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeAllGroupChats::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeAllPrivateChats& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeAllPrivateChats::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeChat& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeChat::type);
    writer.member("chat_id", value.chat_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeChatAdministrators& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeChatAdministrators::type);
    writer.member("chat_id", value.chat_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeChatMember& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeChatMember::type);
    writer.member("chat_id", value.chat_id);
    writer.member("user_id", value.user_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotCommandScopeDefault& value) {
    writer.open_object();
    writer.member("type", BotCommandScopeDefault::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotDescription& value) {
    writer.open_object();
    writer.member("description", value.description);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotFullInfo& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("is_bot", value.is_bot);
    writer.member("first_name", value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.username) writer.member("username", *value.username);
    if (value.language_code) writer.member("language_code", *value.language_code);
    if (value.is_premium) writer.member("is_premium", true);
    if (value.added_to_attachment_menu) writer.member("added_to_attachment_menu", true);
    if (value.can_join_groups) writer.member("can_join_groups", *value.can_join_groups);
    if (value.can_read_all_group_messages) writer.member("can_read_all_group_messages", *value.can_read_all_group_messages);
    if (value.supports_guest_queries) writer.member("supports_guest_queries", *value.supports_guest_queries);
    if (value.supports_inline_queries) writer.member("supports_inline_queries", *value.supports_inline_queries);
    if (value.can_connect_to_business) writer.member("can_connect_to_business", *value.can_connect_to_business);
    if (value.has_main_web_app) writer.member("has_main_web_app", *value.has_main_web_app);
    if (value.has_topics_enabled) writer.member("has_topics_enabled", *value.has_topics_enabled);
    if (value.allows_users_to_create_topics) writer.member("allows_users_to_create_topics", *value.allows_users_to_create_topics);
    if (value.can_manage_bots) writer.member("can_manage_bots", *value.can_manage_bots);
    if (value.supports_join_request_queries) writer.member("supports_join_request_queries", *value.supports_join_request_queries);
    if (!value.active_usernames.empty()) writer.member("active_usernames", value.active_usernames);
    if (value.inline_query_placeholder) writer.member("inline_query_placeholder", *value.inline_query_placeholder);
    if (value.needs_inline_query_location) writer.member("needs_inline_query_location", *value.needs_inline_query_location);
    if (value.has_topic_sidebar) writer.member("has_topic_sidebar", *value.has_topic_sidebar);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotName& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotShortDescription& value) {
    writer.open_object();
    writer.member("short_description", value.short_description);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const User& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("is_bot", value.is_bot);
    writer.member("first_name", value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.username) writer.member("username", *value.username);
    if (value.language_code) writer.member("language_code", *value.language_code);
    if (value.is_premium) writer.member("is_premium", true);
    if (value.added_to_attachment_menu) writer.member("added_to_attachment_menu", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BotSubscriptionUpdated& value) {
    writer.open_object();
    writer.member("user", value.user);
    writer.member("invoice_payload", value.invoice_payload);
    writer.member("state", value.state);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessBotRights& value) {
    writer.open_object();
    if (value.can_reply) writer.member("can_reply", true);
    if (value.can_read_messages) writer.member("can_read_messages", true);
    if (value.can_delete_sent_messages) writer.member("can_delete_sent_messages", true);
    if (value.can_delete_all_messages) writer.member("can_delete_all_messages", true);
    if (value.can_edit_name) writer.member("can_edit_name", true);
    if (value.can_edit_bio) writer.member("can_edit_bio", true);
    if (value.can_edit_profile_photo) writer.member("can_edit_profile_photo", true);
    if (value.can_edit_username) writer.member("can_edit_username", true);
    if (value.can_change_gift_settings) writer.member("can_change_gift_settings", true);
    if (value.can_view_gifts_and_stars) writer.member("can_view_gifts_and_stars", true);
    if (value.can_convert_gifts_to_stars) writer.member("can_convert_gifts_to_stars", true);
    if (value.can_transfer_and_upgrade_gifts) writer.member("can_transfer_and_upgrade_gifts", true);
    if (value.can_transfer_stars) writer.member("can_transfer_stars", true);
    if (value.can_manage_stories) writer.member("can_manage_stories", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessConnection& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("user", value.user);
    writer.member("user_chat_id", value.user_chat_id);
    writer.member("date", value.date);
    if (value.rights) writer.member("rights", *value.rights);
    writer.member("is_enabled", value.is_enabled);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessIntro& value) {
    writer.open_object();
    if (value.title) writer.member("title", *value.title);
    if (value.message) writer.member("message", *value.message);
    if (value.sticker) writer.member("sticker", *value.sticker);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessLocation& value) {
    writer.open_object();
    writer.member("address", value.address);
    if (value.location) writer.member("location", *value.location);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Chat& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("type", value.type);
    if (value.title) writer.member("title", *value.title);
    if (value.username) writer.member("username", *value.username);
    if (value.first_name) writer.member("first_name", *value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.is_forum) writer.member("is_forum", true);
    if (value.is_direct_messages) writer.member("is_direct_messages", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessMessagesDeleted& value) {
    writer.open_object();
    writer.member("business_connection_id", value.business_connection_id);
    writer.member("chat", value.chat);
    writer.member("message_ids", value.message_ids);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessOpeningHours& value) {
    writer.open_object();
    writer.member("time_zone_name", value.time_zone_name);
    writer.member("opening_hours", value.opening_hours);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const BusinessOpeningHoursInterval& value) {
    writer.open_object();
    writer.member("opening_minute", value.opening_minute);
    writer.member("closing_minute", value.closing_minute);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CallbackGame& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const CallbackQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    if (value.message) writer.member("message", *value.message);
    if (value.inline_message_id) writer.member("inline_message_id", *value.inline_message_id);
    writer.member("chat_instance", value.chat_instance);
    if (value.data) writer.member("data", *value.data);
    if (value.game_short_name) writer.member("game_short_name", *value.game_short_name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatAdministratorRights& value) {
    writer.open_object();
    writer.member("is_anonymous", value.is_anonymous);
    writer.member("can_manage_chat", value.can_manage_chat);
    writer.member("can_delete_messages", value.can_delete_messages);
    writer.member("can_manage_video_chats", value.can_manage_video_chats);
    writer.member("can_restrict_members", value.can_restrict_members);
    writer.member("can_promote_members", value.can_promote_members);
    writer.member("can_change_info", value.can_change_info);
    writer.member("can_invite_users", value.can_invite_users);
    writer.member("can_post_stories", value.can_post_stories);
    writer.member("can_edit_stories", value.can_edit_stories);
    writer.member("can_delete_stories", value.can_delete_stories);
    if (value.can_post_messages) writer.member("can_post_messages", *value.can_post_messages);
    if (value.can_edit_messages) writer.member("can_edit_messages", *value.can_edit_messages);
    if (value.can_pin_messages) writer.member("can_pin_messages", *value.can_pin_messages);
    if (value.can_manage_topics) writer.member("can_manage_topics", *value.can_manage_topics);
    if (value.can_manage_direct_messages) writer.member("can_manage_direct_messages", *value.can_manage_direct_messages);
    if (value.can_manage_tags) writer.member("can_manage_tags", *value.can_manage_tags);
    writer.member("can_send_welcome_messages", value.can_send_welcome_messages);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBackground& value) {
    writer.open_object();
    writer.member("type", value.type);
    writer.close_object();
}

void encode_member(Writer& writer, const ChatBoostSource*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const ChatBoostSourcePremium*>(object)); return;
        case 1: encode(writer, *static_cast<const ChatBoostSourceGiftCode*>(object)); return;
        case 2: encode(writer, *static_cast<const ChatBoostSourceGiveaway*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const ChatBoostSource& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoost& value) {
    writer.open_object();
    writer.member("boost_id", value.boost_id);
    writer.member("add_date", value.add_date);
    writer.member("expiration_date", value.expiration_date);
    writer.member("source", value.source);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostAdded& value) {
    writer.open_object();
    writer.member("boost_count", value.boost_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostRemoved& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("boost_id", value.boost_id);
    writer.member("remove_date", value.remove_date);
    writer.member("source", value.source);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostSourceGiftCode& value) {
    writer.open_object();
    writer.member("source", ChatBoostSourceGiftCode::source);
    writer.member("user", value.user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostSourceGiveaway& value) {
    writer.open_object();
    writer.member("source", ChatBoostSourceGiveaway::source);
    writer.member("giveaway_message_id", value.giveaway_message_id);
    if (value.user) writer.member("user", *value.user);
    if (value.prize_star_count) writer.member("prize_star_count", *value.prize_star_count);
    if (value.is_unclaimed) writer.member("is_unclaimed", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostSourcePremium& value) {
    writer.open_object();
    writer.member("source", ChatBoostSourcePremium::source);
    writer.member("user", value.user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatBoostUpdated& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("boost", value.boost);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatFullInfo& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("type", value.type);
    if (value.title) writer.member("title", *value.title);
    if (value.username) writer.member("username", *value.username);
    if (value.first_name) writer.member("first_name", *value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.is_forum) writer.member("is_forum", true);
    if (value.is_direct_messages) writer.member("is_direct_messages", true);
    writer.member("accent_color_id", value.accent_color_id);
    writer.member("max_reaction_count", value.max_reaction_count);
    if (value.photo) writer.member("photo", *value.photo);
    if (!value.active_usernames.empty()) writer.member("active_usernames", value.active_usernames);
    if (value.birthdate) writer.member("birthdate", *value.birthdate);
    if (value.business_intro) writer.member("business_intro", *value.business_intro);
    if (value.business_location) writer.member("business_location", *value.business_location);
    if (value.business_opening_hours) writer.member("business_opening_hours", *value.business_opening_hours);
    if (value.personal_chat) writer.member("personal_chat", *value.personal_chat);
    if (value.parent_chat) writer.member("parent_chat", *value.parent_chat);
    if (!value.available_reactions.empty()) writer.member("available_reactions", value.available_reactions);
    if (value.background_custom_emoji_id) writer.member("background_custom_emoji_id", *value.background_custom_emoji_id);
    if (value.profile_accent_color_id) writer.member("profile_accent_color_id", *value.profile_accent_color_id);
    if (value.profile_background_custom_emoji_id) writer.member("profile_background_custom_emoji_id", *value.profile_background_custom_emoji_id);
    if (value.emoji_status_custom_emoji_id) writer.member("emoji_status_custom_emoji_id", *value.emoji_status_custom_emoji_id);
    if (value.emoji_status_expiration_date) writer.member("emoji_status_expiration_date", *value.emoji_status_expiration_date);
    if (value.bio) writer.member("bio", *value.bio);
    if (value.has_private_forwards) writer.member("has_private_forwards", true);
    if (value.has_restricted_voice_and_video_messages) writer.member("has_restricted_voice_and_video_messages", true);
    if (value.join_to_send_messages) writer.member("join_to_send_messages", true);
    if (value.join_by_request) writer.member("join_by_request", true);
    if (value.description) writer.member("description", *value.description);
    if (value.invite_link) writer.member("invite_link", *value.invite_link);
    if (value.pinned_message) writer.member("pinned_message", *value.pinned_message);
    if (value.permissions) writer.member("permissions", *value.permissions);
    writer.member("accepted_gift_types", value.accepted_gift_types);
    if (value.can_send_paid_media) writer.member("can_send_paid_media", true);
    if (value.slow_mode_delay) writer.member("slow_mode_delay", *value.slow_mode_delay);
    if (value.unrestrict_boost_count) writer.member("unrestrict_boost_count", *value.unrestrict_boost_count);
    if (value.message_auto_delete_time) writer.member("message_auto_delete_time", *value.message_auto_delete_time);
    if (value.has_aggressive_anti_spam_enabled) writer.member("has_aggressive_anti_spam_enabled", true);
    if (value.has_hidden_members) writer.member("has_hidden_members", true);
    if (value.has_protected_content) writer.member("has_protected_content", true);
    if (value.has_visible_history) writer.member("has_visible_history", true);
    if (value.sticker_set_name) writer.member("sticker_set_name", *value.sticker_set_name);
    if (value.can_set_sticker_set) writer.member("can_set_sticker_set", true);
    if (value.custom_emoji_sticker_set_name) writer.member("custom_emoji_sticker_set_name", *value.custom_emoji_sticker_set_name);
    if (value.linked_chat_id) writer.member("linked_chat_id", *value.linked_chat_id);
    if (value.location) writer.member("location", *value.location);
    if (value.rating) writer.member("rating", *value.rating);
    if (value.first_profile_audio) writer.member("first_profile_audio", *value.first_profile_audio);
    if (value.unique_gift_colors) writer.member("unique_gift_colors", *value.unique_gift_colors);
    if (value.paid_message_star_count) writer.member("paid_message_star_count", *value.paid_message_star_count);
    if (value.guard_bot) writer.member("guard_bot", *value.guard_bot);
    if (value.community) writer.member("community", *value.community);
    if (value.share_theme) writer.member("share_theme", *value.share_theme);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatInviteLink& value) {
    writer.open_object();
    writer.member("invite_link", value.invite_link);
    writer.member("creator", value.creator);
    writer.member("creates_join_request", value.creates_join_request);
    writer.member("is_primary", value.is_primary);
    writer.member("is_revoked", value.is_revoked);
    if (value.name) writer.member("name", *value.name);
    if (value.expire_date) writer.member("expire_date", *value.expire_date);
    if (value.member_limit) writer.member("member_limit", *value.member_limit);
    if (value.pending_join_request_count) writer.member("pending_join_request_count", *value.pending_join_request_count);
    if (value.subscription_period) writer.member("subscription_period", *value.subscription_period);
    if (value.subscription_price) writer.member("subscription_price", *value.subscription_price);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatJoinRequest& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("from", value.from);
    writer.member("user_chat_id", value.user_chat_id);
    writer.member("date", value.date);
    if (value.bio) writer.member("bio", *value.bio);
    if (value.invite_link) writer.member("invite_link", *value.invite_link);
    if (value.query_id) writer.member("query_id", *value.query_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Location& value) {
    writer.open_object();
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    if (value.horizontal_accuracy) writer.member("horizontal_accuracy", *value.horizontal_accuracy);
    if (value.live_period) writer.member("live_period", *value.live_period);
    if (value.heading) writer.member("heading", *value.heading);
    if (value.proximity_alert_radius) writer.member("proximity_alert_radius", *value.proximity_alert_radius);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatLocation& value) {
    writer.open_object();
    writer.member("location", value.location);
    writer.member("address", value.address);
    writer.close_object();
}

void encode_member(Writer& writer, const ChatMember*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const ChatMemberOwner*>(object)); return;
        case 1: encode(writer, *static_cast<const ChatMemberAdministrator*>(object)); return;
        case 2: encode(writer, *static_cast<const ChatMemberMember*>(object)); return;
        case 3: encode(writer, *static_cast<const ChatMemberRestricted*>(object)); return;
        case 4: encode(writer, *static_cast<const ChatMemberLeft*>(object)); return;
        case 5: encode(writer, *static_cast<const ChatMemberBanned*>(object)); return;
        case 6: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const ChatMember& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberAdministrator& value) {
    writer.open_object();
    writer.member("status", ChatMemberAdministrator::status);
    writer.member("user", value.user);
    writer.member("can_be_edited", value.can_be_edited);
    writer.member("is_anonymous", value.is_anonymous);
    writer.member("can_manage_chat", value.can_manage_chat);
    writer.member("can_delete_messages", value.can_delete_messages);
    writer.member("can_manage_video_chats", value.can_manage_video_chats);
    writer.member("can_restrict_members", value.can_restrict_members);
    writer.member("can_promote_members", value.can_promote_members);
    writer.member("can_change_info", value.can_change_info);
    writer.member("can_invite_users", value.can_invite_users);
    writer.member("can_post_stories", value.can_post_stories);
    writer.member("can_edit_stories", value.can_edit_stories);
    writer.member("can_delete_stories", value.can_delete_stories);
    if (value.can_post_messages) writer.member("can_post_messages", *value.can_post_messages);
    if (value.can_edit_messages) writer.member("can_edit_messages", *value.can_edit_messages);
    if (value.can_pin_messages) writer.member("can_pin_messages", *value.can_pin_messages);
    if (value.can_manage_topics) writer.member("can_manage_topics", *value.can_manage_topics);
    if (value.can_manage_direct_messages) writer.member("can_manage_direct_messages", *value.can_manage_direct_messages);
    if (value.can_manage_tags) writer.member("can_manage_tags", *value.can_manage_tags);
    writer.member("can_send_welcome_messages", value.can_send_welcome_messages);
    if (value.custom_title) writer.member("custom_title", *value.custom_title);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ChatMemberBanned& value) {
    writer.open_object();
    writer.member("status", ChatMemberBanned::status);
    writer.member("user", value.user);
    writer.member("until_date", value.until_date);
    writer.close_object();
}

}  // namespace telepot::codec
