// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "lab/facts.hpp"

namespace telepot::lab::facts {

namespace {

constexpr Field type_AcceptedGiftTypes[] = {
    {"unlimited_gifts", "Boolean", true, "", ""},
    {"limited_gifts", "Boolean", true, "", ""},
    {"unique_gifts", "Boolean", true, "", ""},
    {"premium_subscription", "Boolean", true, "", ""},
    {"gifts_from_channels", "Boolean", true, "", ""},
};
constexpr Field type_AffiliateInfo[] = {
    {"affiliate_user", "User", false, "", ""},
    {"affiliate_chat", "Chat", false, "", ""},
    {"commission_per_mille", "Integer", true, "", ""},
    {"amount", "Integer", true, "", ""},
    {"nanostar_amount", "Integer", false, "", ""},
};
constexpr Field type_Animation[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
    {"file_name", "String", false, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_AreaPosition[] = {
    {"x_percentage", "Float", true, "", ""},
    {"y_percentage", "Float", true, "", ""},
    {"width_percentage", "Float", true, "", ""},
    {"height_percentage", "Float", true, "", ""},
    {"rotation_angle", "Float", true, "", ""},
    {"corner_radius_percentage", "Float", true, "", ""},
};
constexpr Field type_Audio[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"performer", "String", false, "", ""},
    {"title", "String", false, "", ""},
    {"file_name", "String", false, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
};
constexpr std::string_view union_BackgroundFill[] = {"BackgroundFillSolid", "BackgroundFillGradient", "BackgroundFillFreeformGradient"};
constexpr Field type_BackgroundFillFreeformGradient[] = {
    {"type", "String", true, "freeform_gradient", ""},
    {"colors", "Array of Integer", true, "", ""},
};
constexpr Field type_BackgroundFillGradient[] = {
    {"type", "String", true, "gradient", ""},
    {"top_color", "Integer", true, "", ""},
    {"bottom_color", "Integer", true, "", ""},
    {"rotation_angle", "Integer", true, "", ""},
};
constexpr Field type_BackgroundFillSolid[] = {
    {"type", "String", true, "solid", ""},
    {"color", "Integer", true, "", ""},
};
constexpr std::string_view union_BackgroundType[] = {"BackgroundTypeFill", "BackgroundTypeWallpaper", "BackgroundTypePattern", "BackgroundTypeChatTheme"};
constexpr Field type_BackgroundTypeChatTheme[] = {
    {"type", "String", true, "chat_theme", ""},
    {"theme_name", "String", true, "", ""},
};
constexpr Field type_BackgroundTypeFill[] = {
    {"type", "String", true, "fill", ""},
    {"fill", "BackgroundFill", true, "", ""},
    {"dark_theme_dimming", "Integer", true, "", ""},
};
constexpr Field type_BackgroundTypePattern[] = {
    {"type", "String", true, "pattern", ""},
    {"document", "Document", true, "", ""},
    {"fill", "BackgroundFill", true, "", ""},
    {"intensity", "Integer", true, "", ""},
    {"is_inverted", "True", false, "", ""},
    {"is_moving", "True", false, "", ""},
};
constexpr Field type_BackgroundTypeWallpaper[] = {
    {"type", "String", true, "wallpaper", ""},
    {"document", "Document", true, "", ""},
    {"dark_theme_dimming", "Integer", true, "", ""},
    {"is_blurred", "True", false, "", ""},
    {"is_moving", "True", false, "", ""},
};
constexpr Field type_Birthdate[] = {
    {"day", "Integer", true, "", ""},
    {"month", "Integer", true, "", ""},
    {"year", "Integer", false, "", ""},
};
constexpr Field type_BotAccessSettings[] = {
    {"is_access_restricted", "Boolean", true, "", ""},
    {"added_users", "Array of User", false, "", ""},
};
constexpr Field type_BotCommand[] = {
    {"command", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"is_ephemeral", "Boolean", false, "", ""},
};
constexpr std::string_view union_BotCommandScope[] = {"BotCommandScopeDefault", "BotCommandScopeAllPrivateChats", "BotCommandScopeAllGroupChats", "BotCommandScopeAllChatAdministrators", "BotCommandScopeChat", "BotCommandScopeChatAdministrators", "BotCommandScopeChatMember"};
constexpr Field type_BotCommandScopeAllChatAdministrators[] = {
    {"type", "String", true, "all_chat_administrators", ""},
};
constexpr Field type_BotCommandScopeAllGroupChats[] = {
    {"type", "String", true, "all_group_chats", ""},
};
constexpr Field type_BotCommandScopeAllPrivateChats[] = {
    {"type", "String", true, "all_private_chats", ""},
};
constexpr Field type_BotCommandScopeChat[] = {
    {"type", "String", true, "chat", ""},
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field type_BotCommandScopeChatAdministrators[] = {
    {"type", "String", true, "chat_administrators", ""},
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field type_BotCommandScopeChatMember[] = {
    {"type", "String", true, "chat_member", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
};
constexpr Field type_BotCommandScopeDefault[] = {
    {"type", "String", true, "default", ""},
};
constexpr Field type_BotDescription[] = {
    {"description", "String", true, "", ""},
};
constexpr Field type_BotFullInfo[] = {
    {"id", "Integer", true, "", ""},
    {"is_bot", "Boolean", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"language_code", "String", false, "", ""},
    {"is_premium", "True", false, "", ""},
    {"added_to_attachment_menu", "True", false, "", ""},
    {"can_join_groups", "Boolean", false, "", ""},
    {"can_read_all_group_messages", "Boolean", false, "", ""},
    {"supports_guest_queries", "Boolean", false, "", ""},
    {"supports_inline_queries", "Boolean", false, "", ""},
    {"can_connect_to_business", "Boolean", false, "", ""},
    {"has_main_web_app", "Boolean", false, "", ""},
    {"has_topics_enabled", "Boolean", false, "", ""},
    {"allows_users_to_create_topics", "Boolean", false, "", ""},
    {"can_manage_bots", "Boolean", false, "", ""},
    {"supports_join_request_queries", "Boolean", false, "", ""},
    {"active_usernames", "Array of String", false, "", ""},
    {"inline_query_placeholder", "String", false, "", ""},
    {"needs_inline_query_location", "Boolean", false, "", ""},
    {"has_topic_sidebar", "Boolean", false, "", ""},
};
constexpr Field type_BotName[] = {
    {"name", "String", true, "", ""},
};
constexpr Field type_BotShortDescription[] = {
    {"short_description", "String", true, "", ""},
};
constexpr Field type_BotSubscriptionUpdated[] = {
    {"user", "User", true, "", ""},
    {"invoice_payload", "String", true, "", ""},
    {"state", "String", true, "", "BotSubscriptionUpdatedState"},
};
constexpr Field type_BusinessBotRights[] = {
    {"can_reply", "True", false, "", ""},
    {"can_read_messages", "True", false, "", ""},
    {"can_delete_sent_messages", "True", false, "", ""},
    {"can_delete_all_messages", "True", false, "", ""},
    {"can_edit_name", "True", false, "", ""},
    {"can_edit_bio", "True", false, "", ""},
    {"can_edit_profile_photo", "True", false, "", ""},
    {"can_edit_username", "True", false, "", ""},
    {"can_change_gift_settings", "True", false, "", ""},
    {"can_view_gifts_and_stars", "True", false, "", ""},
    {"can_convert_gifts_to_stars", "True", false, "", ""},
    {"can_transfer_and_upgrade_gifts", "True", false, "", ""},
    {"can_transfer_stars", "True", false, "", ""},
    {"can_manage_stories", "True", false, "", ""},
};
constexpr Field type_BusinessConnection[] = {
    {"id", "String", true, "", ""},
    {"user", "User", true, "", ""},
    {"user_chat_id", "Integer", true, "", ""},
    {"date", "Integer", true, "", ""},
    {"rights", "BusinessBotRights", false, "", ""},
    {"is_enabled", "Boolean", true, "", ""},
};
constexpr Field type_BusinessIntro[] = {
    {"title", "String", false, "", ""},
    {"message", "String", false, "", ""},
    {"sticker", "Sticker", false, "", ""},
};
constexpr Field type_BusinessLocation[] = {
    {"address", "String", true, "", ""},
    {"location", "Location", false, "", ""},
};
constexpr Field type_BusinessMessagesDeleted[] = {
    {"business_connection_id", "String", true, "", ""},
    {"chat", "Chat", true, "", ""},
    {"message_ids", "Array of Integer", true, "", ""},
};
constexpr Field type_BusinessOpeningHours[] = {
    {"time_zone_name", "String", true, "", ""},
    {"opening_hours", "Array of BusinessOpeningHoursInterval", true, "", ""},
};
constexpr Field type_BusinessOpeningHoursInterval[] = {
    {"opening_minute", "Integer", true, "", ""},
    {"closing_minute", "Integer", true, "", ""},
};
constexpr Field type_CallbackQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"message", "MaybeInaccessibleMessage", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"chat_instance", "String", true, "", ""},
    {"data", "String", false, "", ""},
    {"game_short_name", "String", false, "", ""},
};
constexpr Field type_Chat[] = {
    {"id", "Integer", true, "", ""},
    {"type", "String", true, "", "ChatType"},
    {"title", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"first_name", "String", false, "", ""},
    {"last_name", "String", false, "", ""},
    {"is_forum", "True", false, "", ""},
    {"is_direct_messages", "True", false, "", ""},
};
constexpr Field type_ChatAdministratorRights[] = {
    {"is_anonymous", "Boolean", true, "", ""},
    {"can_manage_chat", "Boolean", true, "", ""},
    {"can_delete_messages", "Boolean", true, "", ""},
    {"can_manage_video_chats", "Boolean", true, "", ""},
    {"can_restrict_members", "Boolean", true, "", ""},
    {"can_promote_members", "Boolean", true, "", ""},
    {"can_change_info", "Boolean", true, "", ""},
    {"can_invite_users", "Boolean", true, "", ""},
    {"can_post_stories", "Boolean", true, "", ""},
    {"can_edit_stories", "Boolean", true, "", ""},
    {"can_delete_stories", "Boolean", true, "", ""},
    {"can_post_messages", "Boolean", false, "", ""},
    {"can_edit_messages", "Boolean", false, "", ""},
    {"can_pin_messages", "Boolean", false, "", ""},
    {"can_manage_topics", "Boolean", false, "", ""},
    {"can_manage_direct_messages", "Boolean", false, "", ""},
    {"can_manage_tags", "Boolean", false, "", ""},
    {"can_send_welcome_messages", "Boolean", true, "", ""},
};
constexpr Field type_ChatBackground[] = {
    {"type", "BackgroundType", true, "", ""},
};
constexpr Field type_ChatBoost[] = {
    {"boost_id", "String", true, "", ""},
    {"add_date", "Integer", true, "", ""},
    {"expiration_date", "Integer", true, "", ""},
    {"source", "ChatBoostSource", true, "", ""},
};
constexpr Field type_ChatBoostAdded[] = {
    {"boost_count", "Integer", true, "", ""},
};
constexpr Field type_ChatBoostRemoved[] = {
    {"chat", "Chat", true, "", ""},
    {"boost_id", "String", true, "", ""},
    {"remove_date", "Integer", true, "", ""},
    {"source", "ChatBoostSource", true, "", ""},
};
constexpr std::string_view union_ChatBoostSource[] = {"ChatBoostSourcePremium", "ChatBoostSourceGiftCode", "ChatBoostSourceGiveaway"};
constexpr Field type_ChatBoostSourceGiftCode[] = {
    {"source", "String", true, "gift_code", ""},
    {"user", "User", true, "", ""},
};
constexpr Field type_ChatBoostSourceGiveaway[] = {
    {"source", "String", true, "giveaway", ""},
    {"giveaway_message_id", "Integer", true, "", ""},
    {"user", "User", false, "", ""},
    {"prize_star_count", "Integer", false, "", ""},
    {"is_unclaimed", "True", false, "", ""},
};
constexpr Field type_ChatBoostSourcePremium[] = {
    {"source", "String", true, "premium", ""},
    {"user", "User", true, "", ""},
};
constexpr Field type_ChatBoostUpdated[] = {
    {"chat", "Chat", true, "", ""},
    {"boost", "ChatBoost", true, "", ""},
};
constexpr Field type_ChatFullInfo[] = {
    {"id", "Integer", true, "", ""},
    {"type", "String", true, "", "ChatFullInfoType"},
    {"title", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"first_name", "String", false, "", ""},
    {"last_name", "String", false, "", ""},
    {"is_forum", "True", false, "", ""},
    {"is_direct_messages", "True", false, "", ""},
    {"accent_color_id", "Integer", true, "", ""},
    {"max_reaction_count", "Integer", true, "", ""},
    {"photo", "ChatPhoto", false, "", ""},
    {"active_usernames", "Array of String", false, "", ""},
    {"birthdate", "Birthdate", false, "", ""},
    {"business_intro", "BusinessIntro", false, "", ""},
    {"business_location", "BusinessLocation", false, "", ""},
    {"business_opening_hours", "BusinessOpeningHours", false, "", ""},
    {"personal_chat", "Chat", false, "", ""},
    {"parent_chat", "Chat", false, "", ""},
    {"available_reactions", "Array of ReactionType", false, "", ""},
    {"background_custom_emoji_id", "String", false, "", ""},
    {"profile_accent_color_id", "Integer", false, "", ""},
    {"profile_background_custom_emoji_id", "String", false, "", ""},
    {"emoji_status_custom_emoji_id", "String", false, "", ""},
    {"emoji_status_expiration_date", "Integer", false, "", ""},
    {"bio", "String", false, "", ""},
    {"has_private_forwards", "True", false, "", ""},
    {"has_restricted_voice_and_video_messages", "True", false, "", ""},
    {"join_to_send_messages", "True", false, "", ""},
    {"join_by_request", "True", false, "", ""},
    {"description", "String", false, "", ""},
    {"invite_link", "String", false, "", ""},
    {"pinned_message", "Message", false, "", ""},
    {"permissions", "ChatPermissions", false, "", ""},
    {"accepted_gift_types", "AcceptedGiftTypes", true, "", ""},
    {"can_send_paid_media", "True", false, "", ""},
    {"slow_mode_delay", "Integer", false, "", ""},
    {"unrestrict_boost_count", "Integer", false, "", ""},
    {"message_auto_delete_time", "Integer", false, "", ""},
    {"has_aggressive_anti_spam_enabled", "True", false, "", ""},
    {"has_hidden_members", "True", false, "", ""},
    {"has_protected_content", "True", false, "", ""},
    {"has_visible_history", "True", false, "", ""},
    {"sticker_set_name", "String", false, "", ""},
    {"can_set_sticker_set", "True", false, "", ""},
    {"custom_emoji_sticker_set_name", "String", false, "", ""},
    {"linked_chat_id", "Integer", false, "", ""},
    {"location", "ChatLocation", false, "", ""},
    {"rating", "UserRating", false, "", ""},
    {"first_profile_audio", "Audio", false, "", ""},
    {"unique_gift_colors", "UniqueGiftColors", false, "", ""},
    {"paid_message_star_count", "Integer", false, "", ""},
    {"guard_bot", "User", false, "", ""},
    {"community", "Community", false, "", ""},
    {"share_theme", "ChatShareTheme", false, "", ""},
};
constexpr Field type_ChatInviteLink[] = {
    {"invite_link", "String", true, "", ""},
    {"creator", "User", true, "", ""},
    {"creates_join_request", "Boolean", true, "", ""},
    {"is_primary", "Boolean", true, "", ""},
    {"is_revoked", "Boolean", true, "", ""},
    {"name", "String", false, "", ""},
    {"expire_date", "Integer", false, "", ""},
    {"member_limit", "Integer", false, "", ""},
    {"pending_join_request_count", "Integer", false, "", ""},
    {"subscription_period", "Integer", false, "", ""},
    {"subscription_price", "Integer", false, "", ""},
};
constexpr Field type_ChatJoinRequest[] = {
    {"chat", "Chat", true, "", ""},
    {"from", "User", true, "", ""},
    {"user_chat_id", "Integer", true, "", ""},
    {"date", "Integer", true, "", ""},
    {"bio", "String", false, "", ""},
    {"invite_link", "ChatInviteLink", false, "", ""},
    {"query_id", "String", false, "", ""},
};
constexpr Field type_ChatLocation[] = {
    {"location", "Location", true, "", ""},
    {"address", "String", true, "", ""},
};
constexpr std::string_view union_ChatMember[] = {"ChatMemberOwner", "ChatMemberAdministrator", "ChatMemberMember", "ChatMemberRestricted", "ChatMemberLeft", "ChatMemberBanned"};
constexpr Field type_ChatMemberAdministrator[] = {
    {"status", "String", true, "administrator", ""},
    {"user", "User", true, "", ""},
    {"can_be_edited", "Boolean", true, "", ""},
    {"is_anonymous", "Boolean", true, "", ""},
    {"can_manage_chat", "Boolean", true, "", ""},
    {"can_delete_messages", "Boolean", true, "", ""},
    {"can_manage_video_chats", "Boolean", true, "", ""},
    {"can_restrict_members", "Boolean", true, "", ""},
    {"can_promote_members", "Boolean", true, "", ""},
    {"can_change_info", "Boolean", true, "", ""},
    {"can_invite_users", "Boolean", true, "", ""},
    {"can_post_stories", "Boolean", true, "", ""},
    {"can_edit_stories", "Boolean", true, "", ""},
    {"can_delete_stories", "Boolean", true, "", ""},
    {"can_post_messages", "Boolean", false, "", ""},
    {"can_edit_messages", "Boolean", false, "", ""},
    {"can_pin_messages", "Boolean", false, "", ""},
    {"can_manage_topics", "Boolean", false, "", ""},
    {"can_manage_direct_messages", "Boolean", false, "", ""},
    {"can_manage_tags", "Boolean", false, "", ""},
    {"can_send_welcome_messages", "Boolean", true, "", ""},
    {"custom_title", "String", false, "", ""},
};
constexpr Field type_ChatMemberBanned[] = {
    {"status", "String", true, "kicked", ""},
    {"user", "User", true, "", ""},
    {"until_date", "Integer", true, "", ""},
};
constexpr Field type_ChatMemberLeft[] = {
    {"status", "String", true, "left", ""},
    {"user", "User", true, "", ""},
};
constexpr Field type_ChatMemberMember[] = {
    {"status", "String", true, "member", ""},
    {"tag", "String", false, "", ""},
    {"user", "User", true, "", ""},
    {"until_date", "Integer", false, "", ""},
};
constexpr Field type_ChatMemberOwner[] = {
    {"status", "String", true, "creator", ""},
    {"user", "User", true, "", ""},
    {"is_anonymous", "Boolean", true, "", ""},
    {"custom_title", "String", false, "", ""},
};
constexpr Field type_ChatMemberRestricted[] = {
    {"status", "String", true, "restricted", ""},
    {"tag", "String", false, "", ""},
    {"user", "User", true, "", ""},
    {"is_member", "Boolean", true, "", ""},
    {"can_send_messages", "Boolean", true, "", ""},
    {"can_send_audios", "Boolean", true, "", ""},
    {"can_send_documents", "Boolean", true, "", ""},
    {"can_send_photos", "Boolean", true, "", ""},
    {"can_send_videos", "Boolean", true, "", ""},
    {"can_send_video_notes", "Boolean", true, "", ""},
    {"can_send_voice_notes", "Boolean", true, "", ""},
    {"can_send_polls", "Boolean", true, "", ""},
    {"can_send_other_messages", "Boolean", true, "", ""},
    {"can_add_web_page_previews", "Boolean", true, "", ""},
    {"can_react_to_messages", "Boolean", true, "", ""},
    {"can_edit_tag", "Boolean", true, "", ""},
    {"can_change_info", "Boolean", true, "", ""},
    {"can_invite_users", "Boolean", true, "", ""},
    {"can_pin_messages", "Boolean", true, "", ""},
    {"can_manage_topics", "Boolean", true, "", ""},
    {"until_date", "Integer", true, "", ""},
};
constexpr Field type_ChatMemberUpdated[] = {
    {"chat", "Chat", true, "", ""},
    {"from", "User", true, "", ""},
    {"date", "Integer", true, "", ""},
    {"old_chat_member", "ChatMember", true, "", ""},
    {"new_chat_member", "ChatMember", true, "", ""},
    {"invite_link", "ChatInviteLink", false, "", ""},
    {"via_join_request", "Boolean", false, "", ""},
    {"via_chat_folder_invite_link", "Boolean", false, "", ""},
};
constexpr Field type_ChatOwnerChanged[] = {
    {"new_owner", "User", true, "", ""},
};
constexpr Field type_ChatOwnerLeft[] = {
    {"new_owner", "User", false, "", ""},
};
constexpr Field type_ChatPermissions[] = {
    {"can_send_messages", "Boolean", false, "", ""},
    {"can_send_audios", "Boolean", false, "", ""},
    {"can_send_documents", "Boolean", false, "", ""},
    {"can_send_photos", "Boolean", false, "", ""},
    {"can_send_videos", "Boolean", false, "", ""},
    {"can_send_video_notes", "Boolean", false, "", ""},
    {"can_send_voice_notes", "Boolean", false, "", ""},
    {"can_send_polls", "Boolean", false, "", ""},
    {"can_send_other_messages", "Boolean", false, "", ""},
    {"can_add_web_page_previews", "Boolean", false, "", ""},
    {"can_react_to_messages", "Boolean", false, "", ""},
    {"can_edit_tag", "Boolean", false, "", ""},
    {"can_change_info", "Boolean", false, "", ""},
    {"can_invite_users", "Boolean", false, "", ""},
    {"can_pin_messages", "Boolean", false, "", ""},
    {"can_manage_topics", "Boolean", false, "", ""},
};
constexpr Field type_ChatPhoto[] = {
    {"small_file_id", "String", true, "", ""},
    {"small_file_unique_id", "String", true, "", ""},
    {"big_file_id", "String", true, "", ""},
    {"big_file_unique_id", "String", true, "", ""},
};
constexpr std::string_view union_ChatShareTheme[] = {"ChatShareThemeEmoji", "ChatShareThemeUniqueGift"};
constexpr Field type_ChatShareThemeBackdrop[] = {
    {"id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
    {"colors", "UniqueGiftBackdropColors", true, "", ""},
};
constexpr Field type_ChatShareThemeBackdrops[] = {
    {"backdrops", "Array of ChatShareThemeBackdrop", true, "", ""},
};
constexpr Field type_ChatShareThemeEmoji[] = {
    {"type", "String", true, "emoji", ""},
    {"emojis", "Array of EmojiType", true, "", ""},
    {"background_backdrop_id", "Integer", false, "", ""},
};
constexpr Field type_ChatShareThemeUniqueGift[] = {
    {"type", "String", true, "unique_gift", ""},
    {"gift", "UniqueGift", true, "", ""},
};
constexpr Field type_ChatShared[] = {
    {"request_id", "Integer", true, "", ""},
    {"chat_id", "Integer", true, "", ""},
    {"title", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"photo", "Array of PhotoSize", false, "", ""},
};
constexpr Field type_Checklist[] = {
    {"title", "String", true, "", ""},
    {"title_entities", "Array of MessageEntity", false, "", ""},
    {"tasks", "Array of ChecklistTask", true, "", ""},
    {"others_can_add_tasks", "True", false, "", ""},
    {"others_can_mark_tasks_as_done", "True", false, "", ""},
};
constexpr Field type_ChecklistTask[] = {
    {"id", "Integer", true, "", ""},
    {"text", "String", true, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
    {"completed_by_user", "User", false, "", ""},
    {"completed_by_chat", "Chat", false, "", ""},
    {"completion_date", "Integer", false, "", ""},
};
constexpr Field type_ChecklistTasksAdded[] = {
    {"checklist_message", "Message", false, "", ""},
    {"tasks", "Array of ChecklistTask", true, "", ""},
};
constexpr Field type_ChecklistTasksDone[] = {
    {"checklist_message", "Message", false, "", ""},
    {"marked_as_done_task_ids", "Array of Integer", false, "", ""},
    {"marked_as_not_done_task_ids", "Array of Integer", false, "", ""},
};
constexpr Field type_ChosenInlineResult[] = {
    {"result_id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"location", "Location", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"query", "String", true, "", ""},
};
constexpr Field type_Community[] = {
    {"id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_CommunityChatAdded[] = {
    {"community", "Community", true, "", ""},
};
constexpr Field type_CommunityChatJoined[] = {
    {"community", "Community", true, "", ""},
};
constexpr Field type_Contact[] = {
    {"phone_number", "String", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"user_id", "Integer", false, "", ""},
    {"vcard", "String", false, "", ""},
};
constexpr Field type_CopyTextButton[] = {
    {"text", "String", true, "", ""},
};
constexpr Field type_Dice[] = {
    {"emoji", "String", true, "", ""},
    {"value", "Integer", true, "", ""},
};
constexpr Field type_DirectMessagePriceChanged[] = {
    {"are_direct_messages_enabled", "Boolean", true, "", ""},
    {"direct_message_star_count", "Integer", false, "", ""},
};
constexpr Field type_DirectMessagesTopic[] = {
    {"topic_id", "Integer", true, "", ""},
    {"user", "User", false, "", ""},
};
constexpr Field type_Document[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
    {"file_name", "String", false, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr std::string_view union_EmojiType[] = {"EmojiTypeEmoji", "EmojiTypeCustomEmoji"};
constexpr Field type_EmojiTypeCustomEmoji[] = {
    {"type", "String", true, "custom_emoji", ""},
    {"custom_emoji_id", "String", false, "", ""},
};
constexpr Field type_EmojiTypeEmoji[] = {
    {"type", "String", true, "emoji", ""},
    {"emoji", "String", false, "", ""},
};
constexpr Field type_EncryptedCredentials[] = {
    {"data", "String", true, "", ""},
    {"hash", "String", true, "", ""},
    {"secret", "String", true, "", ""},
};
constexpr Field type_EncryptedPassportElement[] = {
    {"type", "String", true, "", "EncryptedPassportElementType"},
    {"data", "String", false, "", ""},
    {"phone_number", "String", false, "", ""},
    {"email", "String", false, "", ""},
    {"files", "Array of PassportFile", false, "", ""},
    {"front_side", "PassportFile", false, "", ""},
    {"reverse_side", "PassportFile", false, "", ""},
    {"selfie", "PassportFile", false, "", ""},
    {"translation", "Array of PassportFile", false, "", ""},
    {"hash", "String", true, "", ""},
};
constexpr Field type_EphemeralMessageParameters[] = {
    {"receiver_user_id", "Integer", false, "", ""},
    {"callback_query_id", "String", false, "", ""},
    {"replace_callback_query_message", "Boolean", false, "", ""},
};
constexpr Field type_ExternalReplyInfo[] = {
    {"origin", "MessageOrigin", true, "", ""},
    {"chat", "Chat", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
    {"animation", "Animation", false, "", ""},
    {"audio", "Audio", false, "", ""},
    {"document", "Document", false, "", ""},
    {"live_photo", "LivePhoto", false, "", ""},
    {"paid_media", "PaidMediaInfo", false, "", ""},
    {"photo", "Array of PhotoSize", false, "", ""},
    {"sticker", "Sticker", false, "", ""},
    {"story", "Story", false, "", ""},
    {"video", "Video", false, "", ""},
    {"video_note", "VideoNote", false, "", ""},
    {"voice", "Voice", false, "", ""},
    {"has_media_spoiler", "True", false, "", ""},
    {"checklist", "Checklist", false, "", ""},
    {"contact", "Contact", false, "", ""},
    {"dice", "Dice", false, "", ""},
    {"game", "Game", false, "", ""},
    {"giveaway", "Giveaway", false, "", ""},
    {"giveaway_winners", "GiveawayWinners", false, "", ""},
    {"invoice", "Invoice", false, "", ""},
    {"location", "Location", false, "", ""},
    {"poll", "Poll", false, "", ""},
    {"venue", "Venue", false, "", ""},
    {"widget", "Widget", false, "", ""},
};
constexpr Field type_File[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"file_size", "Integer", false, "", ""},
    {"file_path", "String", false, "", ""},
};
constexpr Field type_ForceReply[] = {
    {"force_reply", "True", true, "", ""},
    {"input_field_placeholder", "String", false, "", ""},
    {"selective", "Boolean", false, "", ""},
};
constexpr Field type_ForumTopic[] = {
    {"message_thread_id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
    {"icon_color", "Integer", true, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
    {"is_name_implicit", "True", false, "", ""},
};
constexpr Field type_ForumTopicCreated[] = {
    {"name", "String", true, "", ""},
    {"icon_color", "Integer", true, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
    {"is_name_implicit", "True", false, "", ""},
};
constexpr Field type_ForumTopicEdited[] = {
    {"name", "String", false, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
};
constexpr Field type_Game[] = {
    {"title", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"photo", "Array of PhotoSize", true, "", ""},
    {"text", "String", false, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
    {"animation", "Animation", false, "", ""},
};
constexpr Field type_GameHighScore[] = {
    {"position", "Integer", true, "", ""},
    {"user", "User", true, "", ""},
    {"score", "Integer", true, "", ""},
};
constexpr Field type_Gift[] = {
    {"id", "String", true, "", ""},
    {"sticker", "Sticker", true, "", ""},
    {"star_count", "Integer", true, "", ""},
    {"upgrade_star_count", "Integer", false, "", ""},
    {"is_premium", "True", false, "", ""},
    {"has_colors", "True", false, "", ""},
    {"total_count", "Integer", false, "", ""},
    {"remaining_count", "Integer", false, "", ""},
    {"personal_total_count", "Integer", false, "", ""},
    {"personal_remaining_count", "Integer", false, "", ""},
    {"background", "GiftBackground", false, "", ""},
    {"unique_gift_variant_count", "Integer", false, "", ""},
    {"publisher_chat", "Chat", false, "", ""},
};
constexpr Field type_GiftBackground[] = {
    {"center_color", "Integer", true, "", ""},
    {"edge_color", "Integer", true, "", ""},
    {"text_color", "Integer", true, "", ""},
};
constexpr Field type_GiftInfo[] = {
    {"gift", "Gift", true, "", ""},
    {"owned_gift_id", "String", false, "", ""},
    {"convert_star_count", "Integer", false, "", ""},
    {"prepaid_upgrade_star_count", "Integer", false, "", ""},
    {"is_upgrade_separate", "True", false, "", ""},
    {"can_be_upgraded", "True", false, "", ""},
    {"text", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"is_private", "True", false, "", ""},
    {"unique_gift_number", "Integer", false, "", ""},
};
constexpr Field type_Gifts[] = {
    {"gifts", "Array of Gift", true, "", ""},
};
constexpr Field type_Giveaway[] = {
    {"chats", "Array of Chat", true, "", ""},
    {"winners_selection_date", "Integer", true, "", ""},
    {"winner_count", "Integer", true, "", ""},
    {"only_new_members", "True", false, "", ""},
    {"has_public_winners", "True", false, "", ""},
    {"prize_description", "String", false, "", ""},
    {"country_codes", "Array of String", false, "", ""},
    {"prize_star_count", "Integer", false, "", ""},
    {"premium_subscription_month_count", "Integer", false, "", ""},
};
constexpr Field type_GiveawayCompleted[] = {
    {"winner_count", "Integer", true, "", ""},
    {"unclaimed_prize_count", "Integer", false, "", ""},
    {"giveaway_message", "Message", false, "", ""},
    {"is_star_giveaway", "True", false, "", ""},
};
constexpr Field type_GiveawayCreated[] = {
    {"prize_star_count", "Integer", false, "", ""},
};
constexpr Field type_GiveawayWinners[] = {
    {"chat", "Chat", true, "", ""},
    {"giveaway_message_id", "Integer", true, "", ""},
    {"winners_selection_date", "Integer", true, "", ""},
    {"winner_count", "Integer", true, "", ""},
    {"winners", "Array of User", true, "", ""},
    {"additional_chat_count", "Integer", false, "", ""},
    {"prize_star_count", "Integer", false, "", ""},
    {"premium_subscription_month_count", "Integer", false, "", ""},
    {"unclaimed_prize_count", "Integer", false, "", ""},
    {"only_new_members", "True", false, "", ""},
    {"was_refunded", "True", false, "", ""},
    {"prize_description", "String", false, "", ""},
};
constexpr Field type_InaccessibleMessage[] = {
    {"chat", "Chat", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"date", "Integer", true, "", ""},
};
constexpr Field type_InlineKeyboardButton[] = {
    {"text", "String", true, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
    {"style", "String", false, "", "InlineKeyboardButtonStyle"},
    {"url", "String", false, "", ""},
    {"callback_data", "String", false, "", ""},
    {"web_app", "WebAppInfo", false, "", ""},
    {"login_url", "LoginUrl", false, "", ""},
    {"switch_inline_query", "String", false, "", ""},
    {"switch_inline_query_current_chat", "String", false, "", ""},
    {"switch_inline_query_chosen_chat", "SwitchInlineQueryChosenChat", false, "", ""},
    {"copy_text", "CopyTextButton", false, "", ""},
    {"callback_game", "CallbackGame", false, "", ""},
    {"pay", "Boolean", false, "", ""},
    {"disabled", "DisabledButton", false, "", ""},
};
constexpr Field type_InlineKeyboardMarkup[] = {
    {"inline_keyboard", "Array of Array of InlineKeyboardButton", true, "", ""},
    {"force_reply", "Boolean", false, "", ""},
};
constexpr Field type_InlineQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"query", "String", true, "", ""},
    {"offset", "String", true, "", ""},
    {"chat_type", "String", false, "", "InlineQueryChatType"},
    {"location", "Location", false, "", ""},
};
constexpr std::string_view union_InlineQueryResult[] = {"InlineQueryResultCachedAudio", "InlineQueryResultCachedDocument", "InlineQueryResultCachedGif", "InlineQueryResultCachedMpeg4Gif", "InlineQueryResultCachedPhoto", "InlineQueryResultCachedSticker", "InlineQueryResultCachedVideo", "InlineQueryResultCachedVoice", "InlineQueryResultArticle", "InlineQueryResultAudio", "InlineQueryResultContact", "InlineQueryResultGame", "InlineQueryResultDocument", "InlineQueryResultGif", "InlineQueryResultLocation", "InlineQueryResultMpeg4Gif", "InlineQueryResultPhoto", "InlineQueryResultVenue", "InlineQueryResultVideo", "InlineQueryResultVoice"};
constexpr Field type_InlineQueryResultArticle[] = {
    {"type", "String", true, "article", ""},
    {"id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"input_message_content", "InputMessageContent", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"url", "String", false, "", ""},
    {"description", "String", false, "", ""},
    {"thumbnail_url", "String", false, "", ""},
    {"thumbnail_width", "Integer", false, "", ""},
    {"thumbnail_height", "Integer", false, "", ""},
};
constexpr Field type_InlineQueryResultAudio[] = {
    {"type", "String", true, "audio", ""},
    {"id", "String", true, "", ""},
    {"audio_url", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"performer", "String", false, "", ""},
    {"audio_duration", "Integer", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedAudio[] = {
    {"type", "String", true, "audio", ""},
    {"id", "String", true, "", ""},
    {"audio_file_id", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedDocument[] = {
    {"type", "String", true, "document", ""},
    {"id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"document_file_id", "String", true, "", ""},
    {"description", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedGif[] = {
    {"type", "String", true, "gif", ""},
    {"id", "String", true, "", ""},
    {"gif_file_id", "String", true, "", ""},
    {"title", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedMpeg4Gif[] = {
    {"type", "String", true, "mpeg4_gif", ""},
    {"id", "String", true, "", ""},
    {"mpeg4_file_id", "String", true, "", ""},
    {"title", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"id", "String", true, "", ""},
    {"photo_file_id", "String", true, "", ""},
    {"title", "String", false, "", ""},
    {"description", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedSticker[] = {
    {"type", "String", true, "sticker", ""},
    {"id", "String", true, "", ""},
    {"sticker_file_id", "String", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedVideo[] = {
    {"type", "String", true, "video", ""},
    {"id", "String", true, "", ""},
    {"video_file_id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"description", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultCachedVoice[] = {
    {"type", "String", true, "voice", ""},
    {"id", "String", true, "", ""},
    {"voice_file_id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultContact[] = {
    {"type", "String", true, "contact", ""},
    {"id", "String", true, "", ""},
    {"phone_number", "String", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"vcard", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
    {"thumbnail_url", "String", false, "", ""},
    {"thumbnail_width", "Integer", false, "", ""},
    {"thumbnail_height", "Integer", false, "", ""},
};
constexpr Field type_InlineQueryResultDocument[] = {
    {"type", "String", true, "document", ""},
    {"id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"document_url", "String", true, "", ""},
    {"mime_type", "String", true, "", "InlineQueryResultDocumentMimeType"},
    {"description", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
    {"thumbnail_url", "String", false, "", ""},
    {"thumbnail_width", "Integer", false, "", ""},
    {"thumbnail_height", "Integer", false, "", ""},
};
constexpr Field type_InlineQueryResultGame[] = {
    {"type", "String", true, "game", ""},
    {"id", "String", true, "", ""},
    {"game_short_name", "String", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field type_InlineQueryResultGif[] = {
    {"type", "String", true, "gif", ""},
    {"id", "String", true, "", ""},
    {"gif_url", "String", true, "", ""},
    {"gif_width", "Integer", false, "", ""},
    {"gif_height", "Integer", false, "", ""},
    {"gif_duration", "Integer", false, "", ""},
    {"thumbnail_url", "String", true, "", ""},
    {"thumbnail_mime_type", "String", false, "", "InlineQueryResultGifThumbnailMimeType"},
    {"title", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultLocation[] = {
    {"type", "String", true, "location", ""},
    {"id", "String", true, "", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"title", "String", true, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
    {"live_period", "Integer", false, "", ""},
    {"heading", "Integer", false, "", ""},
    {"proximity_alert_radius", "Integer", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
    {"thumbnail_url", "String", false, "", ""},
    {"thumbnail_width", "Integer", false, "", ""},
    {"thumbnail_height", "Integer", false, "", ""},
};
constexpr Field type_InlineQueryResultMpeg4Gif[] = {
    {"type", "String", true, "mpeg4_gif", ""},
    {"id", "String", true, "", ""},
    {"mpeg4_url", "String", true, "", ""},
    {"mpeg4_width", "Integer", false, "", ""},
    {"mpeg4_height", "Integer", false, "", ""},
    {"mpeg4_duration", "Integer", false, "", ""},
    {"thumbnail_url", "String", true, "", ""},
    {"thumbnail_mime_type", "String", false, "", "InlineQueryResultMpeg4GifThumbnailMimeType"},
    {"title", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"id", "String", true, "", ""},
    {"photo_url", "String", true, "", ""},
    {"thumbnail_url", "String", true, "", ""},
    {"photo_width", "Integer", false, "", ""},
    {"photo_height", "Integer", false, "", ""},
    {"title", "String", false, "", ""},
    {"description", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultVenue[] = {
    {"type", "String", true, "venue", ""},
    {"id", "String", true, "", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"title", "String", true, "", ""},
    {"address", "String", true, "", ""},
    {"foursquare_id", "String", false, "", ""},
    {"foursquare_type", "String", false, "", ""},
    {"google_place_id", "String", false, "", ""},
    {"google_place_type", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
    {"thumbnail_url", "String", false, "", ""},
    {"thumbnail_width", "Integer", false, "", ""},
    {"thumbnail_height", "Integer", false, "", ""},
};
constexpr Field type_InlineQueryResultVideo[] = {
    {"type", "String", true, "video", ""},
    {"id", "String", true, "", ""},
    {"video_url", "String", true, "", ""},
    {"mime_type", "String", true, "", "InlineQueryResultVideoMimeType"},
    {"thumbnail_url", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"video_width", "Integer", false, "", ""},
    {"video_height", "Integer", false, "", ""},
    {"video_duration", "Integer", false, "", ""},
    {"description", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultVoice[] = {
    {"type", "String", true, "voice", ""},
    {"id", "String", true, "", ""},
    {"voice_url", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"voice_duration", "Integer", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
    {"input_message_content", "InputMessageContent", false, "", ""},
};
constexpr Field type_InlineQueryResultsButton[] = {
    {"text", "String", true, "", ""},
    {"web_app", "WebAppInfo", false, "", ""},
    {"start_parameter", "String", false, "", ""},
};
constexpr Field type_InputChecklist[] = {
    {"title", "String", true, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"title_entities", "Array of MessageEntity", false, "", ""},
    {"tasks", "Array of InputChecklistTask", true, "", ""},
    {"others_can_add_tasks", "Boolean", false, "", ""},
    {"others_can_mark_tasks_as_done", "Boolean", false, "", ""},
};
constexpr Field type_InputChecklistTask[] = {
    {"id", "Integer", true, "", ""},
    {"text", "String", true, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field type_InputContactMessageContent[] = {
    {"phone_number", "String", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"vcard", "String", false, "", ""},
};
constexpr Field type_InputInvoiceMessageContent[] = {
    {"title", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"payload", "String", true, "", ""},
    {"provider_token", "String", false, "", ""},
    {"currency", "String", true, "", "Currencies"},
    {"prices", "Array of LabeledPrice", true, "", ""},
    {"max_tip_amount", "Integer", false, "", ""},
    {"suggested_tip_amounts", "Array of Integer", false, "", ""},
    {"provider_data", "String", false, "", ""},
    {"photo_url", "String", false, "", ""},
    {"photo_size", "Integer", false, "", ""},
    {"photo_width", "Integer", false, "", ""},
    {"photo_height", "Integer", false, "", ""},
    {"need_name", "Boolean", false, "", ""},
    {"need_phone_number", "Boolean", false, "", ""},
    {"need_email", "Boolean", false, "", ""},
    {"need_shipping_address", "Boolean", false, "", ""},
    {"send_phone_number_to_provider", "Boolean", false, "", ""},
    {"send_email_to_provider", "Boolean", false, "", ""},
    {"is_flexible", "Boolean", false, "", ""},
};
constexpr Field type_InputLocationMessageContent[] = {
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
    {"live_period", "Integer", false, "", ""},
    {"heading", "Integer", false, "", ""},
    {"proximity_alert_radius", "Integer", false, "", ""},
};
constexpr std::string_view union_InputMedia[] = {"InputMediaAnimation", "InputMediaAudio", "InputMediaDocument", "InputMediaLivePhoto", "InputMediaPhoto", "InputMediaVideo"};
constexpr Field type_InputMediaAnimation[] = {
    {"type", "String", true, "animation", ""},
    {"media", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
};
constexpr Field type_InputMediaAudio[] = {
    {"type", "String", true, "audio", ""},
    {"media", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"performer", "String", false, "", ""},
    {"title", "String", false, "", ""},
};
constexpr Field type_InputMediaDocument[] = {
    {"type", "String", true, "document", ""},
    {"media", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"disable_content_type_detection", "Boolean", false, "", ""},
};
constexpr Field type_InputMediaLink[] = {
    {"type", "String", true, "link", ""},
    {"url", "String", true, "", ""},
};
constexpr Field type_InputMediaLivePhoto[] = {
    {"type", "String", true, "live_photo", ""},
    {"media", "InputFile or String", true, "", ""},
    {"photo", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
};
constexpr Field type_InputMediaLocation[] = {
    {"type", "String", true, "location", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
};
constexpr Field type_InputMediaPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"media", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
};
constexpr Field type_InputMediaSticker[] = {
    {"type", "String", true, "sticker", ""},
    {"media", "InputFile or String", true, "", ""},
    {"emoji", "String", false, "", ""},
};
constexpr Field type_InputMediaVenue[] = {
    {"type", "String", true, "venue", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"title", "String", true, "", ""},
    {"address", "String", true, "", ""},
    {"foursquare_id", "String", false, "", ""},
    {"foursquare_type", "String", false, "", ""},
    {"google_place_id", "String", false, "", ""},
    {"google_place_type", "String", false, "", ""},
};
constexpr Field type_InputMediaVideo[] = {
    {"type", "String", true, "video", ""},
    {"media", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"cover", "InputFile or String", false, "", ""},
    {"start_timestamp", "Integer", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"supports_streaming", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
};
constexpr Field type_InputMediaVoiceNote[] = {
    {"type", "String", true, "voice_note", ""},
    {"media", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"duration", "Integer", false, "", ""},
};
constexpr std::string_view union_InputMessageContent[] = {"InputTextMessageContent", "InputRichMessageContent", "InputLocationMessageContent", "InputVenueMessageContent", "InputContactMessageContent", "InputInvoiceMessageContent", "InputWidgetMessageContent", "InputSharedWidgetMessageContent"};
constexpr std::string_view union_InputPaidMedia[] = {"InputPaidMediaLivePhoto", "InputPaidMediaPhoto", "InputPaidMediaVideo"};
constexpr Field type_InputPaidMediaLivePhoto[] = {
    {"type", "String", true, "live_photo", ""},
    {"media", "InputFile or String", true, "", ""},
    {"photo", "InputFile or String", true, "", ""},
};
constexpr Field type_InputPaidMediaPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"media", "InputFile or String", true, "", ""},
};
constexpr Field type_InputPaidMediaVideo[] = {
    {"type", "String", true, "video", ""},
    {"media", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"cover", "InputFile or String", false, "", ""},
    {"start_timestamp", "Integer", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"supports_streaming", "Boolean", false, "", ""},
};
constexpr std::string_view union_InputPollMedia[] = {"InputMediaAnimation", "InputMediaAudio", "InputMediaDocument", "InputMediaLivePhoto", "InputMediaLocation", "InputMediaPhoto", "InputMediaVenue", "InputMediaVideo"};
constexpr Field type_InputPollOption[] = {
    {"text", "String", true, "", ""},
    {"text_parse_mode", "String", false, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
    {"media", "InputPollOptionMedia", false, "", ""},
};
constexpr std::string_view union_InputPollOptionMedia[] = {"InputMediaAnimation", "InputMediaLink", "InputMediaLivePhoto", "InputMediaLocation", "InputMediaPhoto", "InputMediaSticker", "InputMediaVenue", "InputMediaVideo"};
constexpr std::string_view union_InputProfilePhoto[] = {"InputProfilePhotoStatic", "InputProfilePhotoAnimated"};
constexpr Field type_InputProfilePhotoAnimated[] = {
    {"type", "String", true, "animated", ""},
    {"animation", "InputFile or String", true, "", ""},
    {"main_frame_timestamp", "Float", false, "", ""},
};
constexpr Field type_InputProfilePhotoStatic[] = {
    {"type", "String", true, "static", ""},
    {"photo", "InputFile or String", true, "", ""},
};
constexpr std::string_view union_InputRichBlock[] = {"InputRichBlockParagraph", "InputRichBlockSectionHeading", "InputRichBlockPreformatted", "InputRichBlockFooter", "InputRichBlockDivider", "InputRichBlockMathematicalExpression", "InputRichBlockAnchor", "InputRichBlockList", "InputRichBlockBlockQuotation", "InputRichBlockExpandableBlockQuotation", "InputRichBlockPullQuotation", "InputRichBlockCollage", "InputRichBlockSlideshow", "InputRichBlockTable", "InputRichBlockDetails", "InputRichBlockMap", "InputRichBlockButtons", "InputRichBlockAnimation", "InputRichBlockAudio", "InputRichBlockDocument", "InputRichBlockPhoto", "InputRichBlockVideo", "InputRichBlockVoiceNote", "InputRichBlockThinking"};
constexpr Field type_InputRichBlockAnchor[] = {
    {"type", "String", true, "anchor", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_InputRichBlockAnimation[] = {
    {"type", "String", true, "animation", ""},
    {"animation", "InputMediaAnimation", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockAudio[] = {
    {"type", "String", true, "audio", ""},
    {"audio", "InputMediaAudio", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockBlockQuotation[] = {
    {"type", "String", true, "blockquote", ""},
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_InputRichBlockButtons[] = {
    {"type", "String", true, "buttons", ""},
    {"buttons", "Array of RichMessageButton", true, "", ""},
    {"align", "String", false, "", "InputRichBlockButtonsAlign"},
};
constexpr Field type_InputRichBlockCollage[] = {
    {"type", "String", true, "collage", ""},
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockDetails[] = {
    {"type", "String", true, "details", ""},
    {"summary", "RichText", true, "", ""},
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"is_open", "True", false, "", ""},
};
constexpr Field type_InputRichBlockDivider[] = {
    {"type", "String", true, "divider", ""},
};
constexpr Field type_InputRichBlockDocument[] = {
    {"type", "String", true, "document", ""},
    {"document", "InputMediaDocument", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockExpandableBlockQuotation[] = {
    {"type", "String", true, "expandable_blockquote", ""},
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_InputRichBlockFooter[] = {
    {"type", "String", true, "footer", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_InputRichBlockList[] = {
    {"type", "String", true, "list", ""},
    {"items", "Array of InputRichBlockListItem", true, "", ""},
};
constexpr Field type_InputRichBlockListItem[] = {
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"has_checkbox", "True", false, "", ""},
    {"is_checked", "True", false, "", ""},
    {"value", "Integer", false, "", ""},
    {"type", "String", false, "", "InputRichBlockListItemType"},
};
constexpr Field type_InputRichBlockMap[] = {
    {"type", "String", true, "map", ""},
    {"location", "Location", true, "", ""},
    {"zoom", "Integer", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockMathematicalExpression[] = {
    {"type", "String", true, "mathematical_expression", ""},
    {"expression", "String", true, "", ""},
};
constexpr Field type_InputRichBlockParagraph[] = {
    {"type", "String", true, "paragraph", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_InputRichBlockPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"photo", "InputMediaPhoto", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockPreformatted[] = {
    {"type", "String", true, "pre", ""},
    {"text", "RichText", true, "", ""},
    {"language", "String", false, "", ""},
};
constexpr Field type_InputRichBlockPullQuotation[] = {
    {"type", "String", true, "pullquote", ""},
    {"text", "RichText", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_InputRichBlockSectionHeading[] = {
    {"type", "String", true, "heading", ""},
    {"text", "RichText", true, "", ""},
    {"size", "Integer", true, "", ""},
};
constexpr Field type_InputRichBlockSlideshow[] = {
    {"type", "String", true, "slideshow", ""},
    {"blocks", "Array of InputRichBlock", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockTable[] = {
    {"type", "String", true, "table", ""},
    {"cells", "Array of Array of RichBlockTableCell", true, "", ""},
    {"is_bordered", "True", false, "", ""},
    {"is_striped", "True", false, "", ""},
    {"is_compact", "True", false, "", ""},
    {"caption", "RichText", false, "", ""},
};
constexpr Field type_InputRichBlockThinking[] = {
    {"type", "String", true, "thinking", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_InputRichBlockVideo[] = {
    {"type", "String", true, "video", ""},
    {"video", "InputMediaVideo", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichBlockVoiceNote[] = {
    {"type", "String", true, "voice_note", ""},
    {"voice_note", "InputMediaVoiceNote", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_InputRichMessage[] = {
    {"blocks", "Array of InputRichBlock", false, "", ""},
    {"html", "String", false, "", ""},
    {"markdown", "String", false, "", ""},
    {"media", "Array of InputRichMessageMedia", false, "", ""},
    {"is_rtl", "Boolean", false, "", ""},
    {"skip_entity_detection", "Boolean", false, "", ""},
};
constexpr Field type_InputRichMessageContent[] = {
    {"rich_message", "InputRichMessage", true, "", ""},
};
constexpr Field type_InputRichMessageMedia[] = {
    {"id", "String", true, "", ""},
    {"media", "InputMediaAnimation or InputMediaAudio or InputMediaDocument or InputMediaPhoto or InputMediaVideo or InputMediaVoiceNote", true, "", ""},
};
constexpr Field type_InputSharedWidgetMessageContent[] = {
    {"widget_id", "String", true, "", ""},
    {"chat_data", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
};
constexpr Field type_InputSticker[] = {
    {"sticker", "InputFile or String", true, "", ""},
    {"format", "String", true, "", "InputStickerFormat"},
    {"emoji_list", "Array of String", true, "", ""},
    {"mask_position", "MaskPosition", false, "", ""},
    {"keywords", "Array of String", false, "", ""},
};
constexpr std::string_view union_InputStoryContent[] = {"InputStoryContentPhoto", "InputStoryContentVideo"};
constexpr Field type_InputStoryContentPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"photo", "InputFile or String", true, "", ""},
};
constexpr Field type_InputStoryContentVideo[] = {
    {"type", "String", true, "video", ""},
    {"video", "InputFile or String", true, "", ""},
    {"duration", "Float", false, "", ""},
    {"cover_frame_timestamp", "Float", false, "", ""},
    {"is_animation", "Boolean", false, "", ""},
};
constexpr Field type_InputTextMessageContent[] = {
    {"message_text", "String", true, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
};
constexpr Field type_InputVenueMessageContent[] = {
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"title", "String", true, "", ""},
    {"address", "String", true, "", ""},
    {"foursquare_id", "String", false, "", ""},
    {"foursquare_type", "String", false, "", ""},
    {"google_place_id", "String", false, "", ""},
    {"google_place_type", "String", false, "", ""},
};
constexpr Field type_InputWidgetMessageContent[] = {
    {"html", "String", true, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"public_data", "String", false, "", ""},
    {"chat_data", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"allow_queries", "Boolean", false, "", ""},
    {"is_shared", "Boolean", false, "", ""},
};
constexpr Field type_Invoice[] = {
    {"title", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"start_parameter", "String", true, "", ""},
    {"currency", "String", true, "", "Currencies"},
    {"total_amount", "Integer", true, "", ""},
};
constexpr Field type_KeyboardButton[] = {
    {"text", "String", true, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
    {"style", "String", false, "", "KeyboardButtonStyle"},
    {"request_users", "KeyboardButtonRequestUsers", false, "", ""},
    {"request_chat", "KeyboardButtonRequestChat", false, "", ""},
    {"request_managed_bot", "KeyboardButtonRequestManagedBot", false, "", ""},
    {"request_contact", "Boolean", false, "", ""},
    {"request_location", "Boolean", false, "", ""},
    {"request_poll", "KeyboardButtonPollType", false, "", ""},
    {"web_app", "WebAppInfo", false, "", ""},
};
constexpr Field type_KeyboardButtonPollType[] = {
    {"type", "String", false, "", ""},
};
constexpr Field type_KeyboardButtonRequestChat[] = {
    {"request_id", "Integer", true, "", ""},
    {"chat_is_channel", "Boolean", true, "", ""},
    {"chat_is_forum", "Boolean", false, "", ""},
    {"chat_has_username", "Boolean", false, "", ""},
    {"chat_is_created", "Boolean", false, "", ""},
    {"user_administrator_rights", "ChatAdministratorRights", false, "", ""},
    {"bot_administrator_rights", "ChatAdministratorRights", false, "", ""},
    {"bot_is_member", "Boolean", false, "", ""},
    {"request_title", "Boolean", false, "", ""},
    {"request_username", "Boolean", false, "", ""},
    {"request_photo", "Boolean", false, "", ""},
};
constexpr Field type_KeyboardButtonRequestManagedBot[] = {
    {"request_id", "Integer", true, "", ""},
    {"suggested_name", "String", false, "", ""},
    {"suggested_username", "String", false, "", ""},
};
constexpr Field type_KeyboardButtonRequestUsers[] = {
    {"request_id", "Integer", true, "", ""},
    {"user_is_bot", "Boolean", false, "", ""},
    {"user_is_premium", "Boolean", false, "", ""},
    {"max_quantity", "Integer", false, "", ""},
    {"request_name", "Boolean", false, "", ""},
    {"request_username", "Boolean", false, "", ""},
    {"request_photo", "Boolean", false, "", ""},
};
constexpr Field type_LabeledPrice[] = {
    {"label", "String", true, "", ""},
    {"amount", "Integer", true, "", ""},
};
constexpr Field type_Link[] = {
    {"url", "String", true, "", ""},
};
constexpr Field type_LinkPreviewOptions[] = {
    {"is_disabled", "Boolean", false, "", ""},
    {"url", "String", false, "", ""},
    {"prefer_small_media", "Boolean", false, "", ""},
    {"prefer_large_media", "Boolean", false, "", ""},
    {"show_above_text", "Boolean", false, "", ""},
};
constexpr Field type_LivePhoto[] = {
    {"photo", "Array of PhotoSize", false, "", ""},
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_Location[] = {
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
    {"live_period", "Integer", false, "", ""},
    {"heading", "Integer", false, "", ""},
    {"proximity_alert_radius", "Integer", false, "", ""},
};
constexpr Field type_LocationAddress[] = {
    {"country_code", "String", true, "", ""},
    {"state", "String", false, "", ""},
    {"city", "String", false, "", ""},
    {"street", "String", false, "", ""},
};
constexpr Field type_LoginUrl[] = {
    {"url", "String", true, "", ""},
    {"forward_text", "String", false, "", ""},
    {"bot_username", "String", false, "", ""},
    {"request_write_access", "Boolean", false, "", ""},
};
constexpr Field type_ManagedBotCreated[] = {
    {"bot", "User", true, "", ""},
};
constexpr Field type_ManagedBotUpdated[] = {
    {"user", "User", true, "", ""},
    {"bot", "User", true, "", ""},
};
constexpr Field type_MaskPosition[] = {
    {"point", "String", true, "", "MaskPositionPoint"},
    {"x_shift", "Float", true, "", ""},
    {"y_shift", "Float", true, "", ""},
    {"scale", "Float", true, "", ""},
};
constexpr std::string_view union_MaybeInaccessibleMessage[] = {"Message", "InaccessibleMessage"};
constexpr std::string_view union_MenuButton[] = {"MenuButtonCommands", "MenuButtonWebApp", "MenuButtonDefault"};
constexpr Field type_MenuButtonCommands[] = {
    {"type", "String", true, "commands", ""},
};
constexpr Field type_MenuButtonDefault[] = {
    {"type", "String", true, "default", ""},
};
constexpr Field type_MenuButtonWebApp[] = {
    {"type", "String", true, "web_app", ""},
    {"text", "String", true, "", ""},
    {"web_app", "WebAppInfo", true, "", ""},
};
constexpr Field type_Message[] = {
    {"message_id", "Integer", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic", "DirectMessagesTopic", false, "", ""},
    {"from", "User", false, "", ""},
    {"sender_chat", "Chat", false, "", ""},
    {"sender_boost_count", "Integer", false, "", ""},
    {"sender_business_bot", "User", false, "", ""},
    {"sender_tag", "String", false, "", ""},
    {"receiver_user", "User", false, "", ""},
    {"ephemeral_message_id", "Integer", false, "", ""},
    {"date", "Integer", true, "", ""},
    {"guest_query_id", "String", false, "", ""},
    {"business_connection_id", "String", false, "", ""},
    {"chat", "Chat", true, "", ""},
    {"forward_origin", "MessageOrigin", false, "", ""},
    {"is_topic_message", "True", false, "", ""},
    {"is_automatic_forward", "True", false, "", ""},
    {"reply_to_message", "Message", false, "", ""},
    {"external_reply", "ExternalReplyInfo", false, "", ""},
    {"quote", "TextQuote", false, "", ""},
    {"reply_to_story", "Story", false, "", ""},
    {"reply_to_checklist_task_id", "Integer", false, "", ""},
    {"reply_to_poll_option_id", "String", false, "", ""},
    {"via_bot", "User", false, "", ""},
    {"guest_bot_caller_user", "User", false, "", ""},
    {"guest_bot_caller_chat", "Chat", false, "", ""},
    {"edit_date", "Integer", false, "", ""},
    {"has_protected_content", "True", false, "", ""},
    {"is_from_offline", "True", false, "", ""},
    {"is_paid_post", "True", false, "", ""},
    {"media_group_id", "String", false, "", ""},
    {"author_signature", "String", false, "", ""},
    {"paid_star_count", "Integer", false, "", ""},
    {"text", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
    {"suggested_post_info", "SuggestedPostInfo", false, "", ""},
    {"effect_id", "String", false, "", ""},
    {"rich_message", "RichMessage", false, "", ""},
    {"widget", "Widget", false, "", ""},
    {"animation", "Animation", false, "", ""},
    {"audio", "Audio", false, "", ""},
    {"document", "Document", false, "", ""},
    {"live_photo", "LivePhoto", false, "", ""},
    {"paid_media", "PaidMediaInfo", false, "", ""},
    {"photo", "Array of PhotoSize", false, "", ""},
    {"sticker", "Sticker", false, "", ""},
    {"story", "Story", false, "", ""},
    {"video", "Video", false, "", ""},
    {"video_note", "VideoNote", false, "", ""},
    {"voice", "Voice", false, "", ""},
    {"caption", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "True", false, "", ""},
    {"has_media_spoiler", "True", false, "", ""},
    {"checklist", "Checklist", false, "", ""},
    {"contact", "Contact", false, "", ""},
    {"dice", "Dice", false, "", ""},
    {"game", "Game", false, "", ""},
    {"poll", "Poll", false, "", ""},
    {"venue", "Venue", false, "", ""},
    {"location", "Location", false, "", ""},
    {"new_chat_members", "Array of User", false, "", ""},
    {"left_chat_member", "User", false, "", ""},
    {"chat_owner_left", "ChatOwnerLeft", false, "", ""},
    {"chat_owner_changed", "ChatOwnerChanged", false, "", ""},
    {"new_chat_title", "String", false, "", ""},
    {"new_chat_photo", "Array of PhotoSize", false, "", ""},
    {"delete_chat_photo", "True", false, "", ""},
    {"group_chat_created", "True", false, "", ""},
    {"supergroup_chat_created", "True", false, "", ""},
    {"channel_chat_created", "True", false, "", ""},
    {"message_auto_delete_timer_changed", "MessageAutoDeleteTimerChanged", false, "", ""},
    {"migrate_to_chat_id", "Integer", false, "", ""},
    {"migrate_from_chat_id", "Integer", false, "", ""},
    {"pinned_message", "MaybeInaccessibleMessage", false, "", ""},
    {"invoice", "Invoice", false, "", ""},
    {"successful_payment", "SuccessfulPayment", false, "", ""},
    {"refunded_payment", "RefundedPayment", false, "", ""},
    {"users_shared", "UsersShared", false, "", ""},
    {"chat_shared", "ChatShared", false, "", ""},
    {"gift", "GiftInfo", false, "", ""},
    {"unique_gift", "UniqueGiftInfo", false, "", ""},
    {"gift_upgrade_sent", "GiftInfo", false, "", ""},
    {"connected_website", "String", false, "", ""},
    {"write_access_allowed", "WriteAccessAllowed", false, "", ""},
    {"passport_data", "PassportData", false, "", ""},
    {"proximity_alert_triggered", "ProximityAlertTriggered", false, "", ""},
    {"boost_added", "ChatBoostAdded", false, "", ""},
    {"chat_background_set", "ChatBackground", false, "", ""},
    {"checklist_tasks_done", "ChecklistTasksDone", false, "", ""},
    {"checklist_tasks_added", "ChecklistTasksAdded", false, "", ""},
    {"community_chat_added", "CommunityChatAdded", false, "", ""},
    {"community_chat_joined", "CommunityChatJoined", false, "", ""},
    {"community_chat_removed", "CommunityChatRemoved", false, "", ""},
    {"direct_message_price_changed", "DirectMessagePriceChanged", false, "", ""},
    {"forum_topic_created", "ForumTopicCreated", false, "", ""},
    {"forum_topic_edited", "ForumTopicEdited", false, "", ""},
    {"forum_topic_closed", "ForumTopicClosed", false, "", ""},
    {"forum_topic_reopened", "ForumTopicReopened", false, "", ""},
    {"general_forum_topic_hidden", "GeneralForumTopicHidden", false, "", ""},
    {"general_forum_topic_unhidden", "GeneralForumTopicUnhidden", false, "", ""},
    {"giveaway_created", "GiveawayCreated", false, "", ""},
    {"giveaway", "Giveaway", false, "", ""},
    {"giveaway_winners", "GiveawayWinners", false, "", ""},
    {"giveaway_completed", "GiveawayCompleted", false, "", ""},
    {"managed_bot_created", "ManagedBotCreated", false, "", ""},
    {"paid_message_price_changed", "PaidMessagePriceChanged", false, "", ""},
    {"poll_option_added", "PollOptionAdded", false, "", ""},
    {"poll_option_deleted", "PollOptionDeleted", false, "", ""},
    {"suggested_post_approved", "SuggestedPostApproved", false, "", ""},
    {"suggested_post_approval_failed", "SuggestedPostApprovalFailed", false, "", ""},
    {"suggested_post_declined", "SuggestedPostDeclined", false, "", ""},
    {"suggested_post_paid", "SuggestedPostPaid", false, "", ""},
    {"suggested_post_refunded", "SuggestedPostRefunded", false, "", ""},
    {"video_chat_scheduled", "VideoChatScheduled", false, "", ""},
    {"video_chat_started", "VideoChatStarted", false, "", ""},
    {"video_chat_ended", "VideoChatEnded", false, "", ""},
    {"video_chat_participants_invited", "VideoChatParticipantsInvited", false, "", ""},
    {"web_app_data", "WebAppData", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field type_MessageAutoDeleteTimerChanged[] = {
    {"message_auto_delete_time", "Integer", true, "", ""},
};
constexpr Field type_MessageEntity[] = {
    {"type", "String", true, "", "MessageEntityType"},
    {"offset", "Integer", true, "", ""},
    {"length", "Integer", true, "", ""},
    {"url", "String", false, "", ""},
    {"user", "User", false, "", ""},
    {"language", "String", false, "", ""},
    {"custom_emoji_id", "String", false, "", ""},
    {"unix_time", "Integer", false, "", ""},
    {"date_time_format", "String", false, "", ""},
};
constexpr Field type_MessageGenerationStopped[] = {
    {"chat", "Chat", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"draft_id", "Integer", true, "", ""},
};
constexpr Field type_MessageId[] = {
    {"message_id", "Integer", true, "", ""},
};
constexpr std::string_view union_MessageOrigin[] = {"MessageOriginUser", "MessageOriginHiddenUser", "MessageOriginChat", "MessageOriginChannel"};
constexpr Field type_MessageOriginChannel[] = {
    {"type", "String", true, "channel", ""},
    {"date", "Integer", true, "", ""},
    {"chat", "Chat", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"author_signature", "String", false, "", ""},
};
constexpr Field type_MessageOriginChat[] = {
    {"type", "String", true, "chat", ""},
    {"date", "Integer", true, "", ""},
    {"sender_chat", "Chat", true, "", ""},
    {"author_signature", "String", false, "", ""},
};
constexpr Field type_MessageOriginHiddenUser[] = {
    {"type", "String", true, "hidden_user", ""},
    {"date", "Integer", true, "", ""},
    {"sender_user_name", "String", true, "", ""},
};
constexpr Field type_MessageOriginUser[] = {
    {"type", "String", true, "user", ""},
    {"date", "Integer", true, "", ""},
    {"sender_user", "User", true, "", ""},
};
constexpr Field type_MessageReactionCountUpdated[] = {
    {"chat", "Chat", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"date", "Integer", true, "", ""},
    {"reactions", "Array of ReactionCount", true, "", ""},
};
constexpr Field type_MessageReactionUpdated[] = {
    {"chat", "Chat", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"user", "User", false, "", ""},
    {"actor_chat", "Chat", false, "", ""},
    {"date", "Integer", true, "", ""},
    {"old_reaction", "Array of ReactionType", true, "", ""},
    {"new_reaction", "Array of ReactionType", true, "", ""},
};
constexpr Field type_OrderInfo[] = {
    {"name", "String", false, "", ""},
    {"phone_number", "String", false, "", ""},
    {"email", "String", false, "", ""},
    {"shipping_address", "ShippingAddress", false, "", ""},
};
constexpr std::string_view union_OwnedGift[] = {"OwnedGiftRegular", "OwnedGiftUnique"};
constexpr Field type_OwnedGiftRegular[] = {
    {"type", "String", true, "regular", ""},
    {"gift", "Gift", true, "", ""},
    {"owned_gift_id", "String", false, "", ""},
    {"sender_user", "User", false, "", ""},
    {"send_date", "Integer", true, "", ""},
    {"text", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"is_private", "True", false, "", ""},
    {"is_saved", "True", false, "", ""},
    {"can_be_upgraded", "True", false, "", ""},
    {"was_refunded", "True", false, "", ""},
    {"convert_star_count", "Integer", false, "", ""},
    {"prepaid_upgrade_star_count", "Integer", false, "", ""},
    {"is_upgrade_separate", "True", false, "", ""},
    {"unique_gift_number", "Integer", false, "", ""},
};
constexpr Field type_OwnedGiftUnique[] = {
    {"type", "String", true, "unique", ""},
    {"gift", "UniqueGift", true, "", ""},
    {"owned_gift_id", "String", false, "", ""},
    {"sender_user", "User", false, "", ""},
    {"send_date", "Integer", true, "", ""},
    {"is_saved", "True", false, "", ""},
    {"can_be_transferred", "True", false, "", ""},
    {"transfer_star_count", "Integer", false, "", ""},
    {"next_transfer_date", "Integer", false, "", ""},
};
constexpr Field type_OwnedGifts[] = {
    {"total_count", "Integer", true, "", ""},
    {"gifts", "Array of OwnedGift", true, "", ""},
    {"next_offset", "String", false, "", ""},
};
constexpr std::string_view union_PaidMedia[] = {"PaidMediaLivePhoto", "PaidMediaPhoto", "PaidMediaPreview", "PaidMediaVideo"};
constexpr Field type_PaidMediaInfo[] = {
    {"star_count", "Integer", true, "", ""},
    {"paid_media", "Array of PaidMedia", true, "", ""},
};
constexpr Field type_PaidMediaLivePhoto[] = {
    {"type", "String", true, "live_photo", ""},
    {"live_photo", "LivePhoto", true, "", ""},
};
constexpr Field type_PaidMediaPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"photo", "Array of PhotoSize", true, "", ""},
};
constexpr Field type_PaidMediaPreview[] = {
    {"type", "String", true, "preview", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"duration", "Integer", false, "", ""},
};
constexpr Field type_PaidMediaPurchased[] = {
    {"from", "User", true, "", ""},
    {"paid_media_payload", "String", true, "", ""},
};
constexpr Field type_PaidMediaVideo[] = {
    {"type", "String", true, "video", ""},
    {"video", "Video", true, "", ""},
};
constexpr Field type_PaidMessagePriceChanged[] = {
    {"paid_message_star_count", "Integer", true, "", ""},
};
constexpr Field type_PassportData[] = {
    {"data", "Array of EncryptedPassportElement", true, "", ""},
    {"credentials", "EncryptedCredentials", true, "", ""},
};
constexpr std::string_view union_PassportElementError[] = {"PassportElementErrorDataField", "PassportElementErrorFrontSide", "PassportElementErrorReverseSide", "PassportElementErrorSelfie", "PassportElementErrorFile", "PassportElementErrorFiles", "PassportElementErrorTranslationFile", "PassportElementErrorTranslationFiles", "PassportElementErrorUnspecified"};
constexpr Field type_PassportElementErrorDataField[] = {
    {"source", "String", true, "data", ""},
    {"type", "String", true, "", "PassportElementErrorDataFieldType"},
    {"field_name", "String", true, "", ""},
    {"data_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorFile[] = {
    {"source", "String", true, "file", ""},
    {"type", "String", true, "", "PassportElementErrorFileType"},
    {"file_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorFiles[] = {
    {"source", "String", true, "files", ""},
    {"type", "String", true, "", "PassportElementErrorFilesType"},
    {"file_hashes", "Array of String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorFrontSide[] = {
    {"source", "String", true, "front_side", ""},
    {"type", "String", true, "", "PassportElementErrorFrontSideType"},
    {"file_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorReverseSide[] = {
    {"source", "String", true, "reverse_side", ""},
    {"type", "String", true, "", "PassportElementErrorReverseSideType"},
    {"file_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorSelfie[] = {
    {"source", "String", true, "selfie", ""},
    {"type", "String", true, "", "PassportElementErrorSelfieType"},
    {"file_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorTranslationFile[] = {
    {"source", "String", true, "translation_file", ""},
    {"type", "String", true, "", "PassportElementErrorTranslationFileType"},
    {"file_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorTranslationFiles[] = {
    {"source", "String", true, "translation_files", ""},
    {"type", "String", true, "", "PassportElementErrorTranslationFilesType"},
    {"file_hashes", "Array of String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportElementErrorUnspecified[] = {
    {"source", "String", true, "unspecified", ""},
    {"type", "String", true, "", ""},
    {"element_hash", "String", true, "", ""},
    {"message", "String", true, "", ""},
};
constexpr Field type_PassportFile[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"file_size", "Integer", true, "", ""},
    {"file_date", "Integer", true, "", ""},
};
constexpr Field type_PhotoSize[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_Poll[] = {
    {"id", "String", true, "", ""},
    {"question", "String", true, "", ""},
    {"question_entities", "Array of MessageEntity", false, "", ""},
    {"options", "Array of PollOption", true, "", ""},
    {"total_voter_count", "Integer", true, "", ""},
    {"is_closed", "Boolean", true, "", ""},
    {"is_anonymous", "Boolean", true, "", ""},
    {"type", "String", true, "", "PollType"},
    {"allows_multiple_answers", "Boolean", true, "", ""},
    {"allows_revoting", "Boolean", true, "", ""},
    {"members_only", "Boolean", true, "", ""},
    {"country_codes", "Array of String", false, "", ""},
    {"correct_option_ids", "Array of Integer", false, "", ""},
    {"explanation", "String", false, "", ""},
    {"explanation_entities", "Array of MessageEntity", false, "", ""},
    {"explanation_media", "PollMedia", false, "", ""},
    {"open_period", "Integer", false, "", ""},
    {"close_date", "Integer", false, "", ""},
    {"description", "String", false, "", ""},
    {"description_entities", "Array of MessageEntity", false, "", ""},
    {"media", "PollMedia", false, "", ""},
};
constexpr Field type_PollAnswer[] = {
    {"poll_id", "String", true, "", ""},
    {"voter_chat", "Chat", false, "", ""},
    {"user", "User", false, "", ""},
    {"option_ids", "Array of Integer", true, "", ""},
    {"option_persistent_ids", "Array of String", true, "", ""},
};
constexpr Field type_PollMedia[] = {
    {"animation", "Animation", false, "", ""},
    {"audio", "Audio", false, "", ""},
    {"document", "Document", false, "", ""},
    {"link", "Link", false, "", ""},
    {"live_photo", "LivePhoto", false, "", ""},
    {"location", "Location", false, "", ""},
    {"photo", "Array of PhotoSize", false, "", ""},
    {"sticker", "Sticker", false, "", ""},
    {"venue", "Venue", false, "", ""},
    {"video", "Video", false, "", ""},
};
constexpr Field type_PollOption[] = {
    {"persistent_id", "String", true, "", ""},
    {"text", "String", true, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
    {"media", "PollMedia", false, "", ""},
    {"voter_count", "Integer", true, "", ""},
    {"added_by_user", "User", false, "", ""},
    {"added_by_chat", "Chat", false, "", ""},
    {"addition_date", "Integer", false, "", ""},
};
constexpr Field type_PollOptionAdded[] = {
    {"poll_message", "MaybeInaccessibleMessage", false, "", ""},
    {"option_persistent_id", "String", true, "", ""},
    {"option_text", "String", true, "", ""},
    {"option_text_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field type_PollOptionDeleted[] = {
    {"poll_message", "MaybeInaccessibleMessage", false, "", ""},
    {"option_persistent_id", "String", true, "", ""},
    {"option_text", "String", true, "", ""},
    {"option_text_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field type_PreCheckoutQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"currency", "String", true, "", "Currencies"},
    {"total_amount", "Integer", true, "", ""},
    {"invoice_payload", "String", true, "", ""},
    {"shipping_option_id", "String", false, "", ""},
    {"order_info", "OrderInfo", false, "", ""},
};
constexpr Field type_PreparedInlineMessage[] = {
    {"id", "String", true, "", ""},
    {"expiration_date", "Integer", true, "", ""},
};
constexpr Field type_PreparedKeyboardButton[] = {
    {"id", "String", true, "", ""},
};
constexpr Field type_ProximityAlertTriggered[] = {
    {"traveler", "User", true, "", ""},
    {"watcher", "User", true, "", ""},
    {"distance", "Integer", true, "", ""},
};
constexpr Field type_ReactionCount[] = {
    {"type", "ReactionType", true, "", ""},
    {"total_count", "Integer", true, "", ""},
};
constexpr std::string_view union_ReactionType[] = {"ReactionTypeEmoji", "ReactionTypeCustomEmoji", "ReactionTypePaid"};
constexpr Field type_ReactionTypeCustomEmoji[] = {
    {"type", "String", true, "custom_emoji", ""},
    {"custom_emoji_id", "String", true, "", ""},
};
constexpr Field type_ReactionTypeEmoji[] = {
    {"type", "String", true, "emoji", ""},
    {"emoji", "String", true, "", "ReactionTypeEmojiEmoji"},
};
constexpr Field type_ReactionTypePaid[] = {
    {"type", "String", true, "paid", ""},
};
constexpr Field type_RefundedPayment[] = {
    {"currency", "String", true, "", "Currencies"},
    {"total_amount", "Integer", true, "", ""},
    {"invoice_payload", "String", true, "", ""},
    {"telegram_payment_charge_id", "String", true, "", ""},
    {"provider_payment_charge_id", "String", false, "", ""},
};
constexpr Field type_ReplyKeyboardMarkup[] = {
    {"keyboard", "Array of Array of KeyboardButton", true, "", ""},
    {"is_persistent", "Boolean", false, "", ""},
    {"resize_keyboard", "Boolean", false, "", ""},
    {"one_time_keyboard", "Boolean", false, "", ""},
    {"input_field_placeholder", "String", false, "", ""},
    {"selective", "Boolean", false, "", ""},
    {"force_reply", "Boolean", false, "", ""},
};
constexpr Field type_ReplyKeyboardRemove[] = {
    {"remove_keyboard", "True", true, "", ""},
    {"selective", "Boolean", false, "", ""},
};
constexpr Field type_ReplyParameters[] = {
    {"message_id", "Integer", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"ephemeral_message_id", "Integer", false, "", ""},
    {"allow_sending_without_reply", "Boolean", false, "", ""},
    {"quote", "String", false, "", ""},
    {"quote_parse_mode", "String", false, "", ""},
    {"quote_entities", "Array of MessageEntity", false, "", ""},
    {"quote_rich_texts", "Array of RichText", false, "", ""},
    {"quote_position", "Integer", false, "", ""},
    {"checklist_task_id", "Integer", false, "", ""},
    {"poll_option_id", "String", false, "", ""},
};
constexpr Field type_ResponseParameters[] = {
    {"migrate_to_chat_id", "Integer", false, "", ""},
    {"retry_after", "Integer", false, "", ""},
};
constexpr std::string_view union_RevenueWithdrawalState[] = {"RevenueWithdrawalStatePending", "RevenueWithdrawalStateSucceeded", "RevenueWithdrawalStateFailed"};
constexpr Field type_RevenueWithdrawalStateFailed[] = {
    {"type", "String", true, "failed", ""},
};
constexpr Field type_RevenueWithdrawalStatePending[] = {
    {"type", "String", true, "pending", ""},
};
constexpr Field type_RevenueWithdrawalStateSucceeded[] = {
    {"type", "String", true, "succeeded", ""},
    {"date", "Integer", true, "", ""},
    {"url", "String", true, "", ""},
};
constexpr std::string_view union_RichBlock[] = {"RichBlockParagraph", "RichBlockSectionHeading", "RichBlockPreformatted", "RichBlockFooter", "RichBlockDivider", "RichBlockMathematicalExpression", "RichBlockAnchor", "RichBlockList", "RichBlockBlockQuotation", "RichBlockExpandableBlockQuotation", "RichBlockPullQuotation", "RichBlockCollage", "RichBlockSlideshow", "RichBlockTable", "RichBlockDetails", "RichBlockMap", "RichBlockButtons", "RichBlockAnimation", "RichBlockAudio", "RichBlockDocument", "RichBlockPhoto", "RichBlockVideo", "RichBlockVoiceNote", "RichBlockThinking"};
constexpr Field type_RichBlockAnchor[] = {
    {"type", "String", true, "anchor", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_RichBlockAnimation[] = {
    {"type", "String", true, "animation", ""},
    {"animation", "Animation", true, "", ""},
    {"has_spoiler", "True", false, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockAudio[] = {
    {"type", "String", true, "audio", ""},
    {"audio", "Audio", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockBlockQuotation[] = {
    {"type", "String", true, "blockquote", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_RichBlockButtons[] = {
    {"type", "String", true, "buttons", ""},
    {"buttons", "Array of RichMessageButton", true, "", ""},
    {"align", "String", false, "", "RichBlockButtonsAlign"},
};
constexpr Field type_RichBlockCaption[] = {
    {"text", "RichText", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_RichBlockCollage[] = {
    {"type", "String", true, "collage", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockDetails[] = {
    {"type", "String", true, "details", ""},
    {"summary", "RichText", true, "", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"is_open", "True", false, "", ""},
};
constexpr Field type_RichBlockDivider[] = {
    {"type", "String", true, "divider", ""},
};
constexpr Field type_RichBlockDocument[] = {
    {"type", "String", true, "document", ""},
    {"document", "Document", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockExpandableBlockQuotation[] = {
    {"type", "String", true, "expandable_blockquote", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_RichBlockFooter[] = {
    {"type", "String", true, "footer", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichBlockList[] = {
    {"type", "String", true, "list", ""},
    {"items", "Array of RichBlockListItem", true, "", ""},
};
constexpr Field type_RichBlockListItem[] = {
    {"label", "String", true, "", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"has_checkbox", "True", false, "", ""},
    {"is_checked", "True", false, "", ""},
    {"value", "Integer", false, "", ""},
    {"type", "String", false, "", "RichBlockListItemType"},
};
constexpr Field type_RichBlockMap[] = {
    {"type", "String", true, "map", ""},
    {"location", "Location", true, "", ""},
    {"zoom", "Integer", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockMathematicalExpression[] = {
    {"type", "String", true, "mathematical_expression", ""},
    {"expression", "String", true, "", ""},
};
constexpr Field type_RichBlockParagraph[] = {
    {"type", "String", true, "paragraph", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichBlockPhoto[] = {
    {"type", "String", true, "photo", ""},
    {"photo", "Array of PhotoSize", true, "", ""},
    {"has_spoiler", "True", false, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockPreformatted[] = {
    {"type", "String", true, "pre", ""},
    {"text", "RichText", true, "", ""},
    {"language", "String", false, "", ""},
};
constexpr Field type_RichBlockPullQuotation[] = {
    {"type", "String", true, "pullquote", ""},
    {"text", "RichText", true, "", ""},
    {"credit", "RichText", false, "", ""},
};
constexpr Field type_RichBlockSectionHeading[] = {
    {"type", "String", true, "heading", ""},
    {"text", "RichText", true, "", ""},
    {"size", "Integer", true, "", ""},
};
constexpr Field type_RichBlockSlideshow[] = {
    {"type", "String", true, "slideshow", ""},
    {"blocks", "Array of RichBlock", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockTable[] = {
    {"type", "String", true, "table", ""},
    {"cells", "Array of Array of RichBlockTableCell", true, "", ""},
    {"is_bordered", "True", false, "", ""},
    {"is_striped", "True", false, "", ""},
    {"is_compact", "True", false, "", ""},
    {"caption", "RichText", false, "", ""},
};
constexpr Field type_RichBlockTableCell[] = {
    {"text", "RichText", false, "", ""},
    {"is_header", "True", false, "", ""},
    {"colspan", "Integer", false, "", ""},
    {"rowspan", "Integer", false, "", ""},
    {"align", "String", true, "", "RichBlockTableCellAlign"},
    {"valign", "String", true, "", "RichBlockTableCellValign"},
};
constexpr Field type_RichBlockThinking[] = {
    {"type", "String", true, "thinking", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichBlockVideo[] = {
    {"type", "String", true, "video", ""},
    {"video", "Video", true, "", ""},
    {"has_spoiler", "True", false, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichBlockVoiceNote[] = {
    {"type", "String", true, "voice_note", ""},
    {"voice_note", "Voice", true, "", ""},
    {"caption", "RichBlockCaption", false, "", ""},
};
constexpr Field type_RichMessage[] = {
    {"blocks", "Array of RichBlock", true, "", ""},
    {"is_rtl", "Boolean", false, "", ""},
};
constexpr Field type_RichMessageButton[] = {
    {"text", "RichText", true, "", ""},
    {"style", "String", false, "", "RichMessageButtonStyle"},
    {"url", "String", false, "", ""},
    {"callback_data", "String", false, "", ""},
    {"web_app", "WebAppInfo", false, "", ""},
    {"login_url", "LoginUrl", false, "", ""},
    {"switch_inline_query", "String", false, "", ""},
    {"switch_inline_query_current_chat", "String", false, "", ""},
    {"switch_inline_query_chosen_chat", "SwitchInlineQueryChosenChat", false, "", ""},
    {"copy_text", "CopyTextButton", false, "", ""},
    {"disabled", "DisabledButton", false, "", ""},
};
constexpr std::string_view union_RichText[] = {"String", "Array of RichText", "RichTextBold", "RichTextItalic", "RichTextUnderline", "RichTextStrikethrough", "RichTextSpoiler", "RichTextDateTime", "RichTextTextMention", "RichTextSubscript", "RichTextSuperscript", "RichTextMarked", "RichTextCode", "RichTextCustomEmoji", "RichTextMathematicalExpression", "RichTextUrl", "RichTextEmailAddress", "RichTextPhoneNumber", "RichTextBankCardNumber", "RichTextMention", "RichTextHashtag", "RichTextCashtag", "RichTextBotCommand", "RichTextButton", "RichTextAnchor", "RichTextAnchorLink", "RichTextReference", "RichTextReferenceLink", "RichTextTonAddress"};
constexpr Field type_RichTextAnchor[] = {
    {"type", "String", true, "anchor", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_RichTextAnchorLink[] = {
    {"type", "String", true, "anchor_link", ""},
    {"text", "RichText", true, "", ""},
    {"anchor_name", "String", true, "", ""},
};
constexpr Field type_RichTextBankCardNumber[] = {
    {"type", "String", true, "bank_card_number", ""},
    {"text", "RichText", true, "", ""},
    {"bank_card_number", "String", true, "", ""},
};
constexpr Field type_RichTextBold[] = {
    {"type", "String", true, "bold", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextBotCommand[] = {
    {"type", "String", true, "bot_command", ""},
    {"text", "RichText", true, "", ""},
    {"bot_command", "String", true, "", ""},
};
constexpr Field type_RichTextButton[] = {
    {"type", "String", true, "button", ""},
    {"button", "RichMessageButton", true, "", ""},
};
constexpr Field type_RichTextCashtag[] = {
    {"type", "String", true, "cashtag", ""},
    {"text", "RichText", true, "", ""},
    {"cashtag", "String", true, "", ""},
};
constexpr Field type_RichTextCode[] = {
    {"type", "String", true, "code", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextCustomEmoji[] = {
    {"type", "String", true, "custom_emoji", ""},
    {"custom_emoji_id", "String", true, "", ""},
    {"alternative_text", "String", true, "", ""},
};
constexpr Field type_RichTextDateTime[] = {
    {"type", "String", true, "date_time", ""},
    {"text", "RichText", true, "", ""},
    {"unix_time", "Integer", true, "", ""},
    {"date_time_format", "String", true, "", ""},
};
constexpr Field type_RichTextEmailAddress[] = {
    {"type", "String", true, "email_address", ""},
    {"text", "RichText", true, "", ""},
    {"email_address", "String", true, "", ""},
};
constexpr Field type_RichTextHashtag[] = {
    {"type", "String", true, "hashtag", ""},
    {"text", "RichText", true, "", ""},
    {"hashtag", "String", true, "", ""},
};
constexpr Field type_RichTextItalic[] = {
    {"type", "String", true, "italic", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextMarked[] = {
    {"type", "String", true, "marked", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextMathematicalExpression[] = {
    {"type", "String", true, "mathematical_expression", ""},
    {"expression", "String", true, "", ""},
};
constexpr Field type_RichTextMention[] = {
    {"type", "String", true, "mention", ""},
    {"text", "RichText", true, "", ""},
    {"username", "String", true, "", ""},
};
constexpr Field type_RichTextPhoneNumber[] = {
    {"type", "String", true, "phone_number", ""},
    {"text", "RichText", true, "", ""},
    {"phone_number", "String", true, "", ""},
};
constexpr Field type_RichTextReference[] = {
    {"type", "String", true, "reference", ""},
    {"text", "RichText", true, "", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_RichTextReferenceLink[] = {
    {"type", "String", true, "reference_link", ""},
    {"text", "RichText", true, "", ""},
    {"reference_name", "String", true, "", ""},
};
constexpr Field type_RichTextSpoiler[] = {
    {"type", "String", true, "spoiler", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextStrikethrough[] = {
    {"type", "String", true, "strikethrough", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextSubscript[] = {
    {"type", "String", true, "subscript", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextSuperscript[] = {
    {"type", "String", true, "superscript", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextTextMention[] = {
    {"type", "String", true, "text_mention", ""},
    {"text", "RichText", true, "", ""},
    {"user", "User", true, "", ""},
};
constexpr Field type_RichTextTonAddress[] = {
    {"type", "String", true, "ton_address", ""},
    {"text", "RichText", true, "", ""},
    {"address", "String", true, "", ""},
};
constexpr Field type_RichTextUnderline[] = {
    {"type", "String", true, "underline", ""},
    {"text", "RichText", true, "", ""},
};
constexpr Field type_RichTextUrl[] = {
    {"type", "String", true, "url", ""},
    {"text", "RichText", true, "", ""},
    {"url", "String", true, "", ""},
};
constexpr Field type_SentGuestMessage[] = {
    {"inline_message_id", "String", true, "", ""},
};
constexpr Field type_SentWebAppMessage[] = {
    {"inline_message_id", "String", false, "", ""},
};
constexpr Field type_SharedUser[] = {
    {"user_id", "Integer", true, "", ""},
    {"first_name", "String", false, "", ""},
    {"last_name", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"photo", "Array of PhotoSize", false, "", ""},
};
constexpr Field type_SharedWidgetQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"type", "WidgetQueryType", true, "", ""},
    {"data", "String", true, "", ""},
    {"widget_id", "String", true, "", ""},
};
constexpr Field type_ShippingAddress[] = {
    {"country_code", "String", true, "", ""},
    {"state", "String", true, "", ""},
    {"city", "String", true, "", ""},
    {"street_line1", "String", true, "", ""},
    {"street_line2", "String", true, "", ""},
    {"post_code", "String", true, "", ""},
};
constexpr Field type_ShippingOption[] = {
    {"id", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"prices", "Array of LabeledPrice", true, "", ""},
};
constexpr Field type_ShippingQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"invoice_payload", "String", true, "", ""},
    {"shipping_address", "ShippingAddress", true, "", ""},
};
constexpr Field type_StarAmount[] = {
    {"amount", "Integer", true, "", ""},
    {"nanostar_amount", "Integer", false, "", ""},
};
constexpr Field type_StarTransaction[] = {
    {"id", "String", true, "", ""},
    {"amount", "Integer", true, "", ""},
    {"nanostar_amount", "Integer", false, "", ""},
    {"date", "Integer", true, "", ""},
    {"source", "TransactionPartner", false, "", ""},
    {"receiver", "TransactionPartner", false, "", ""},
};
constexpr Field type_StarTransactions[] = {
    {"transactions", "Array of StarTransaction", true, "", ""},
};
constexpr Field type_Sticker[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"type", "String", true, "", "StickerType"},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"is_animated", "Boolean", true, "", ""},
    {"is_video", "Boolean", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
    {"emoji", "String", false, "", ""},
    {"set_name", "String", false, "", ""},
    {"premium_animation", "File", false, "", ""},
    {"mask_position", "MaskPosition", false, "", ""},
    {"custom_emoji_id", "String", false, "", ""},
    {"needs_repainting", "True", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_StickerSet[] = {
    {"name", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"sticker_type", "String", true, "", "StickerSetStickerType"},
    {"stickers", "Array of Sticker", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
};
constexpr Field type_Story[] = {
    {"chat", "Chat", true, "", ""},
    {"id", "Integer", true, "", ""},
};
constexpr Field type_StoryArea[] = {
    {"position", "AreaPosition", true, "", ""},
    {"type", "StoryAreaType", true, "", ""},
};
constexpr std::string_view union_StoryAreaType[] = {"StoryAreaTypeLocation", "StoryAreaTypeSuggestedReaction", "StoryAreaTypeLink", "StoryAreaTypeWeather", "StoryAreaTypeUniqueGift"};
constexpr Field type_StoryAreaTypeLink[] = {
    {"type", "String", true, "link", ""},
    {"url", "String", true, "", ""},
};
constexpr Field type_StoryAreaTypeLocation[] = {
    {"type", "String", true, "location", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"address", "LocationAddress", false, "", ""},
};
constexpr Field type_StoryAreaTypeSuggestedReaction[] = {
    {"type", "String", true, "suggested_reaction", ""},
    {"reaction_type", "ReactionType", true, "", ""},
    {"is_dark", "Boolean", false, "", ""},
    {"is_flipped", "Boolean", false, "", ""},
};
constexpr Field type_StoryAreaTypeUniqueGift[] = {
    {"type", "String", true, "unique_gift", ""},
    {"name", "String", true, "", ""},
};
constexpr Field type_StoryAreaTypeWeather[] = {
    {"type", "String", true, "weather", ""},
    {"temperature", "Float", true, "", ""},
    {"emoji", "String", true, "", ""},
    {"background_color", "Integer", true, "", ""},
};
constexpr Field type_SuccessfulPayment[] = {
    {"currency", "String", true, "", "Currencies"},
    {"total_amount", "Integer", true, "", ""},
    {"invoice_payload", "String", true, "", ""},
    {"subscription_expiration_date", "Integer", false, "", ""},
    {"is_recurring", "True", false, "", ""},
    {"is_first_recurring", "True", false, "", ""},
    {"shipping_option_id", "String", false, "", ""},
    {"order_info", "OrderInfo", false, "", ""},
    {"telegram_payment_charge_id", "String", true, "", ""},
    {"provider_payment_charge_id", "String", true, "", ""},
};
constexpr Field type_SuggestedPostApprovalFailed[] = {
    {"suggested_post_message", "Message", false, "", ""},
    {"price", "SuggestedPostPrice", true, "", ""},
};
constexpr Field type_SuggestedPostApproved[] = {
    {"suggested_post_message", "Message", false, "", ""},
    {"price", "SuggestedPostPrice", false, "", ""},
    {"send_date", "Integer", true, "", ""},
};
constexpr Field type_SuggestedPostDeclined[] = {
    {"suggested_post_message", "Message", false, "", ""},
    {"comment", "String", false, "", ""},
};
constexpr Field type_SuggestedPostInfo[] = {
    {"state", "String", true, "", "SuggestedPostInfoState"},
    {"price", "SuggestedPostPrice", false, "", ""},
    {"send_date", "Integer", false, "", ""},
};
constexpr Field type_SuggestedPostPaid[] = {
    {"suggested_post_message", "Message", false, "", ""},
    {"currency", "String", true, "", "SuggestedPostPaidCurrency"},
    {"amount", "Integer", false, "", ""},
    {"star_amount", "StarAmount", false, "", ""},
};
constexpr Field type_SuggestedPostParameters[] = {
    {"price", "SuggestedPostPrice", false, "", ""},
    {"send_date", "Integer", false, "", ""},
};
constexpr Field type_SuggestedPostPrice[] = {
    {"currency", "String", true, "", "SuggestedPostPriceCurrency"},
    {"amount", "Integer", true, "", ""},
};
constexpr Field type_SuggestedPostRefunded[] = {
    {"suggested_post_message", "Message", false, "", ""},
    {"reason", "String", true, "", "SuggestedPostRefundedReason"},
};
constexpr Field type_SwitchInlineQueryChosenChat[] = {
    {"query", "String", false, "", ""},
    {"allow_user_chats", "Boolean", false, "", ""},
    {"allow_bot_chats", "Boolean", false, "", ""},
    {"allow_group_chats", "Boolean", false, "", ""},
    {"allow_channel_chats", "Boolean", false, "", ""},
};
constexpr Field type_TextQuote[] = {
    {"text", "String", true, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"rich_texts", "Array of RichText", false, "", ""},
    {"position", "Integer", true, "", ""},
    {"is_manual", "True", false, "", ""},
};
constexpr Field type_TonNft[] = {
    {"collection_address", "String", false, "", ""},
    {"address", "String", true, "", ""},
    {"index", "String", true, "", ""},
    {"name", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"attributes", "Array of TonNftAttribute", false, "", ""},
    {"gift", "UniqueGift", false, "", ""},
};
constexpr Field type_TonNftAttribute[] = {
    {"trait_type", "String", true, "", ""},
    {"value", "String", true, "", ""},
};
constexpr Field type_TonWalletCard[] = {
    {"address", "String", true, "", ""},
    {"amount", "String", true, "", ""},
    {"stickers", "Array of TonWalletCardSticker", true, "", ""},
    {"background_nft_address", "String", false, "", ""},
};
constexpr Field type_TonWalletCardSticker[] = {
    {"position", "AreaPosition", true, "", ""},
    {"nft", "TonNft", true, "", ""},
};
constexpr std::string_view union_TransactionPartner[] = {"TransactionPartnerUser", "TransactionPartnerChat", "TransactionPartnerAffiliateProgram", "TransactionPartnerFragment", "TransactionPartnerTelegramAds", "TransactionPartnerTelegramApi", "TransactionPartnerOther"};
constexpr Field type_TransactionPartnerAffiliateProgram[] = {
    {"type", "String", true, "affiliate_program", ""},
    {"sponsor_user", "User", false, "", ""},
    {"commission_per_mille", "Integer", true, "", ""},
};
constexpr Field type_TransactionPartnerChat[] = {
    {"type", "String", true, "chat", ""},
    {"chat", "Chat", true, "", ""},
    {"gift", "Gift", false, "", ""},
};
constexpr Field type_TransactionPartnerFragment[] = {
    {"type", "String", true, "fragment", ""},
    {"withdrawal_state", "RevenueWithdrawalState", false, "", ""},
};
constexpr Field type_TransactionPartnerOther[] = {
    {"type", "String", true, "other", ""},
};
constexpr Field type_TransactionPartnerTelegramAds[] = {
    {"type", "String", true, "telegram_ads", ""},
};
constexpr Field type_TransactionPartnerTelegramApi[] = {
    {"type", "String", true, "telegram_api", ""},
    {"request_count", "Integer", true, "", ""},
};
constexpr Field type_TransactionPartnerUser[] = {
    {"type", "String", true, "user", ""},
    {"transaction_type", "String", true, "", "TransactionPartnerUserTransactionType"},
    {"user", "User", true, "", ""},
    {"affiliate", "AffiliateInfo", false, "", ""},
    {"invoice_payload", "String", false, "", ""},
    {"subscription_period", "Integer", false, "", ""},
    {"paid_media", "Array of PaidMedia", false, "", ""},
    {"paid_media_payload", "String", false, "", ""},
    {"gift", "Gift", false, "", ""},
    {"premium_subscription_duration", "Integer", false, "", ""},
};
constexpr Field type_UniqueGift[] = {
    {"gift_id", "String", true, "", ""},
    {"base_name", "String", true, "", ""},
    {"name", "String", true, "", ""},
    {"number", "Integer", true, "", ""},
    {"model", "UniqueGiftModel", true, "", ""},
    {"symbol", "UniqueGiftSymbol", true, "", ""},
    {"backdrop", "UniqueGiftBackdrop", true, "", ""},
    {"is_premium", "True", false, "", ""},
    {"is_burned", "True", false, "", ""},
    {"is_from_blockchain", "True", false, "", ""},
    {"colors", "UniqueGiftColors", false, "", ""},
    {"publisher_chat", "Chat", false, "", ""},
};
constexpr Field type_UniqueGiftBackdrop[] = {
    {"name", "String", true, "", ""},
    {"colors", "UniqueGiftBackdropColors", true, "", ""},
    {"rarity_per_mille", "Integer", true, "", ""},
};
constexpr Field type_UniqueGiftBackdropColors[] = {
    {"center_color", "Integer", true, "", ""},
    {"edge_color", "Integer", true, "", ""},
    {"symbol_color", "Integer", true, "", ""},
    {"text_color", "Integer", true, "", ""},
};
constexpr Field type_UniqueGiftColors[] = {
    {"model_custom_emoji_id", "String", true, "", ""},
    {"symbol_custom_emoji_id", "String", true, "", ""},
    {"light_theme_main_color", "Integer", true, "", ""},
    {"light_theme_other_colors", "Array of Integer", true, "", ""},
    {"dark_theme_main_color", "Integer", true, "", ""},
    {"dark_theme_other_colors", "Array of Integer", true, "", ""},
};
constexpr Field type_UniqueGiftInfo[] = {
    {"gift", "UniqueGift", true, "", ""},
    {"origin", "String", true, "", "UniqueGiftInfoOrigin"},
    {"text", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"is_private", "True", false, "", ""},
    {"last_resale_currency", "String", false, "", "UniqueGiftInfoLastResaleCurrency"},
    {"last_resale_amount", "Integer", false, "", ""},
    {"owned_gift_id", "String", false, "", ""},
    {"transfer_star_count", "Integer", false, "", ""},
    {"next_transfer_date", "Integer", false, "", ""},
};
constexpr Field type_UniqueGiftModel[] = {
    {"name", "String", true, "", ""},
    {"sticker", "Sticker", true, "", ""},
    {"rarity_per_mille", "Integer", true, "", ""},
    {"rarity", "String", false, "", "UniqueGiftModelRarity"},
};
constexpr Field type_UniqueGiftSymbol[] = {
    {"name", "String", true, "", ""},
    {"sticker", "Sticker", true, "", ""},
    {"rarity_per_mille", "Integer", true, "", ""},
};
constexpr Field type_Update[] = {
    {"update_id", "Integer", true, "", ""},
    {"message", "Message", false, "", ""},
    {"edited_message", "Message", false, "", ""},
    {"channel_post", "Message", false, "", ""},
    {"edited_channel_post", "Message", false, "", ""},
    {"business_connection", "BusinessConnection", false, "", ""},
    {"business_message", "Message", false, "", ""},
    {"edited_business_message", "Message", false, "", ""},
    {"deleted_business_messages", "BusinessMessagesDeleted", false, "", ""},
    {"guest_message", "Message", false, "", ""},
    {"message_reaction", "MessageReactionUpdated", false, "", ""},
    {"message_reaction_count", "MessageReactionCountUpdated", false, "", ""},
    {"inline_query", "InlineQuery", false, "", ""},
    {"chosen_inline_result", "ChosenInlineResult", false, "", ""},
    {"callback_query", "CallbackQuery", false, "", ""},
    {"shipping_query", "ShippingQuery", false, "", ""},
    {"pre_checkout_query", "PreCheckoutQuery", false, "", ""},
    {"purchased_paid_media", "PaidMediaPurchased", false, "", ""},
    {"poll", "Poll", false, "", ""},
    {"poll_answer", "PollAnswer", false, "", ""},
    {"my_chat_member", "ChatMemberUpdated", false, "", ""},
    {"chat_member", "ChatMemberUpdated", false, "", ""},
    {"chat_join_request", "ChatJoinRequest", false, "", ""},
    {"chat_boost", "ChatBoostUpdated", false, "", ""},
    {"removed_chat_boost", "ChatBoostRemoved", false, "", ""},
    {"managed_bot", "ManagedBotUpdated", false, "", ""},
    {"subscription", "BotSubscriptionUpdated", false, "", ""},
    {"stopped_message_generation", "MessageGenerationStopped", false, "", ""},
    {"widget_query", "WidgetQuery", false, "", ""},
    {"shared_widget_query", "SharedWidgetQuery", false, "", ""},
};
constexpr Field type_User[] = {
    {"id", "Integer", true, "", ""},
    {"is_bot", "Boolean", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"username", "String", false, "", ""},
    {"language_code", "String", false, "", ""},
    {"is_premium", "True", false, "", ""},
    {"added_to_attachment_menu", "True", false, "", ""},
};
constexpr Field type_UserChatBoosts[] = {
    {"boosts", "Array of ChatBoost", true, "", ""},
};
constexpr Field type_UserProfileAudios[] = {
    {"total_count", "Integer", true, "", ""},
    {"audios", "Array of Audio", true, "", ""},
};
constexpr Field type_UserProfilePhotos[] = {
    {"total_count", "Integer", true, "", ""},
    {"photos", "Array of Array of PhotoSize", true, "", ""},
};
constexpr Field type_UserRating[] = {
    {"level", "Integer", true, "", ""},
    {"rating", "Integer", true, "", ""},
    {"current_level_rating", "Integer", true, "", ""},
    {"next_level_rating", "Integer", false, "", ""},
};
constexpr Field type_UsersShared[] = {
    {"request_id", "Integer", true, "", ""},
    {"users", "Array of SharedUser", true, "", ""},
};
constexpr Field type_Venue[] = {
    {"location", "Location", true, "", ""},
    {"title", "String", true, "", ""},
    {"address", "String", true, "", ""},
    {"foursquare_id", "String", false, "", ""},
    {"foursquare_type", "String", false, "", ""},
    {"google_place_id", "String", false, "", ""},
    {"google_place_type", "String", false, "", ""},
};
constexpr Field type_Video[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
    {"cover", "Array of PhotoSize", false, "", ""},
    {"start_timestamp", "Integer", false, "", ""},
    {"qualities", "Array of VideoQuality", false, "", ""},
    {"file_name", "String", false, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_VideoChatEnded[] = {
    {"duration", "Integer", true, "", ""},
};
constexpr Field type_VideoChatParticipantsInvited[] = {
    {"users", "Array of User", true, "", ""},
};
constexpr Field type_VideoChatScheduled[] = {
    {"start_date", "Integer", true, "", ""},
};
constexpr Field type_VideoNote[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"length", "Integer", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"thumbnail", "PhotoSize", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_VideoQuality[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"width", "Integer", true, "", ""},
    {"height", "Integer", true, "", ""},
    {"codec", "String", true, "", "VideoQualityCodec"},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_Voice[] = {
    {"file_id", "String", true, "", ""},
    {"file_unique_id", "String", true, "", ""},
    {"duration", "Integer", true, "", ""},
    {"mime_type", "String", false, "", ""},
    {"file_size", "Integer", false, "", ""},
};
constexpr Field type_WebAppData[] = {
    {"data", "String", true, "", ""},
    {"button_text", "String", true, "", ""},
};
constexpr Field type_WebAppInfo[] = {
    {"url", "String", true, "", ""},
};
constexpr Field type_WebhookInfo[] = {
    {"url", "String", true, "", ""},
    {"has_custom_certificate", "Boolean", true, "", ""},
    {"pending_update_count", "Integer", true, "", ""},
    {"ip_address", "String", false, "", ""},
    {"last_error_date", "Integer", false, "", ""},
    {"last_error_message", "String", false, "", ""},
    {"last_synchronization_error_date", "Integer", false, "", ""},
    {"max_connections", "Integer", false, "", ""},
    {"allowed_updates", "Array of String", false, "", ""},
};
constexpr Field type_Widget[] = {
    {"id", "String", false, "", ""},
    {"html", "String", true, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"public_data", "String", false, "", ""},
    {"chat_data", "String", false, "", ""},
};
constexpr Field type_WidgetQuery[] = {
    {"id", "String", true, "", ""},
    {"from", "User", true, "", ""},
    {"chat", "Chat", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"chat_instance", "String", true, "", ""},
    {"chat_type", "String", false, "", "InlineQueryChatType"},
    {"widget_id", "String", false, "", ""},
    {"type", "WidgetQueryType", true, "", ""},
    {"data", "String", true, "", ""},
};
constexpr std::string_view union_WidgetQueryType[] = {"WidgetQueryTypeData", "WidgetQueryTypeSignData", "WidgetQueryTypeSentTransaction"};
constexpr Field type_WidgetQueryTypeData[] = {
    {"type", "String", true, "data", ""},
    {"wallet_card", "TonWalletCard", false, "", ""},
};
constexpr Field type_WidgetQueryTypeSentTransaction[] = {
    {"type", "String", true, "sent_transaction", ""},
    {"wallet", "WidgetQueryWallet", true, "", ""},
    {"msg_hash", "String", true, "", ""},
};
constexpr Field type_WidgetQueryTypeSignData[] = {
    {"type", "String", true, "sign_data", ""},
    {"wallet", "WidgetQueryWallet", true, "", ""},
    {"sign_data", "String", true, "", ""},
};
constexpr Field type_WidgetQueryWallet[] = {
    {"address", "String", true, "", ""},
    {"amount", "String", true, "", ""},
    {"public_key", "String", false, "", ""},
    {"state_init", "String", false, "", ""},
};
constexpr Field type_WriteAccessAllowed[] = {
    {"from_request", "Boolean", false, "", ""},
    {"web_app_name", "String", false, "", ""},
    {"from_attachment_menu", "Boolean", false, "", ""},
    {"inviter", "User", false, "", ""},
};
constexpr Field method_addStickerToSet[] = {
    {"user_id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
    {"sticker", "InputSticker", true, "", ""},
};
constexpr Field method_answerCallbackQuery[] = {
    {"callback_query_id", "String", true, "", ""},
    {"text", "String", false, "", ""},
    {"show_alert", "Boolean", false, "", ""},
    {"url", "String", false, "", ""},
    {"cache_time", "Integer", false, "", ""},
};
constexpr Field method_answerChatJoinRequestQuery[] = {
    {"chat_join_request_query_id", "String", true, "", ""},
    {"result", "String", true, "", "AnswerChatJoinRequestQueryResult"},
};
constexpr Field method_answerGuestQuery[] = {
    {"guest_query_id", "String", true, "", ""},
    {"result", "InlineQueryResult", true, "", ""},
};
constexpr Field method_answerInlineQuery[] = {
    {"inline_query_id", "String", true, "", ""},
    {"results", "Array of InlineQueryResult", true, "", ""},
    {"cache_time", "Integer", false, "", ""},
    {"is_personal", "Boolean", false, "", ""},
    {"next_offset", "String", false, "", ""},
    {"button", "InlineQueryResultsButton", false, "", ""},
};
constexpr Field method_answerPreCheckoutQuery[] = {
    {"pre_checkout_query_id", "String", true, "", ""},
    {"ok", "Boolean", true, "", ""},
    {"error_message", "String", false, "", ""},
};
constexpr Field method_answerShippingQuery[] = {
    {"shipping_query_id", "String", true, "", ""},
    {"ok", "Boolean", true, "", ""},
    {"shipping_options", "Array of ShippingOption", false, "", ""},
    {"error_message", "String", false, "", ""},
};
constexpr Field method_answerWebAppQuery[] = {
    {"web_app_query_id", "String", true, "", ""},
    {"result", "InlineQueryResult", true, "", ""},
};
constexpr Field method_answerWidgetQuery[] = {
    {"widget_query_id", "String", true, "", ""},
    {"data", "String", false, "", ""},
};
constexpr Field method_approveChatJoinRequest[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_approveSuggestedPost[] = {
    {"chat_id", "Integer", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"send_date", "Integer", false, "", ""},
};
constexpr Field method_banChatMember[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"until_date", "Integer", false, "", ""},
    {"revoke_messages", "Boolean", false, "", ""},
};
constexpr Field method_banChatSenderChat[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"sender_chat_id", "Integer", true, "", ""},
};
constexpr Field method_closeForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", true, "", ""},
};
constexpr Field method_closeGeneralForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_convertGiftToStars[] = {
    {"business_connection_id", "String", true, "", ""},
    {"owned_gift_id", "String", true, "", ""},
};
constexpr Field method_copyMessage[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"from_chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"video_start_timestamp", "Integer", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_copyMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"from_chat_id", "Integer or String", true, "", ""},
    {"message_ids", "Array of Integer", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"remove_caption", "Boolean", false, "", ""},
};
constexpr Field method_createChatInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"name", "String", false, "", ""},
    {"expire_date", "Integer", false, "", ""},
    {"member_limit", "Integer", false, "", ""},
    {"creates_join_request", "Boolean", false, "", ""},
};
constexpr Field method_createChatSubscriptionInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"name", "String", false, "", ""},
    {"subscription_period", "Integer", true, "", ""},
    {"subscription_price", "Integer", true, "", ""},
};
constexpr Field method_createForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"name", "String", true, "", ""},
    {"icon_color", "Integer", false, "", "CreateForumTopicIconColor"},
    {"icon_custom_emoji_id", "String", false, "", ""},
};
constexpr Field method_createInvoiceLink[] = {
    {"business_connection_id", "String", false, "", ""},
    {"title", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"payload", "String", true, "", ""},
    {"provider_token", "String", false, "", ""},
    {"currency", "String", true, "", "Currencies"},
    {"prices", "Array of LabeledPrice", true, "", ""},
    {"subscription_period", "Integer", false, "", ""},
    {"max_tip_amount", "Integer", false, "", ""},
    {"suggested_tip_amounts", "Array of Integer", false, "", ""},
    {"provider_data", "String", false, "", ""},
    {"photo_url", "String", false, "", ""},
    {"photo_size", "Integer", false, "", ""},
    {"photo_width", "Integer", false, "", ""},
    {"photo_height", "Integer", false, "", ""},
    {"need_name", "Boolean", false, "", ""},
    {"need_phone_number", "Boolean", false, "", ""},
    {"need_email", "Boolean", false, "", ""},
    {"need_shipping_address", "Boolean", false, "", ""},
    {"send_phone_number_to_provider", "Boolean", false, "", ""},
    {"send_email_to_provider", "Boolean", false, "", ""},
    {"is_flexible", "Boolean", false, "", ""},
};
constexpr Field method_createNewStickerSet[] = {
    {"user_id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
    {"title", "String", true, "", ""},
    {"stickers", "Array of InputSticker", true, "", ""},
    {"sticker_type", "String", false, "", "CreateNewStickerSetStickerType"},
    {"needs_repainting", "Boolean", false, "", ""},
};
constexpr Field method_declineChatJoinRequest[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_declineSuggestedPost[] = {
    {"chat_id", "Integer", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"comment", "String", false, "", ""},
};
constexpr Field method_deleteAllMessageReactions[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", false, "", ""},
    {"actor_chat_id", "Integer", false, "", ""},
};
constexpr Field method_deleteBusinessMessages[] = {
    {"business_connection_id", "String", true, "", ""},
    {"message_ids", "Array of Integer", true, "", ""},
};
constexpr Field method_deleteChatPhoto[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_deleteChatStickerSet[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_deleteEphemeralMessage[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"receiver_user_id", "Integer", true, "", ""},
    {"ephemeral_message_id", "Integer", true, "", ""},
};
constexpr Field method_deleteForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", true, "", ""},
};
constexpr Field method_deleteMessage[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
};
constexpr Field method_deleteMessageReaction[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"user_id", "Integer", false, "", ""},
    {"actor_chat_id", "Integer", false, "", ""},
};
constexpr Field method_deleteMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_ids", "Array of Integer", true, "", ""},
};
constexpr Field method_deleteMyCommands[] = {
    {"scope", "BotCommandScope", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_deleteStickerFromSet[] = {
    {"sticker", "String", true, "", ""},
};
constexpr Field method_deleteStickerSet[] = {
    {"name", "String", true, "", ""},
};
constexpr Field method_deleteStory[] = {
    {"business_connection_id", "String", true, "", ""},
    {"story_id", "Integer", true, "", ""},
};
constexpr Field method_deleteWebhook[] = {
    {"drop_pending_updates", "Boolean", false, "", ""},
};
constexpr Field method_editChatInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"invite_link", "String", true, "", ""},
    {"name", "String", false, "", ""},
    {"expire_date", "Integer", false, "", ""},
    {"member_limit", "Integer", false, "", ""},
    {"creates_join_request", "Boolean", false, "", ""},
};
constexpr Field method_editChatSubscriptionInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"invite_link", "String", true, "", ""},
    {"name", "String", false, "", ""},
};
constexpr Field method_editEphemeralMessageCaption[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"receiver_user_id", "Integer", true, "", ""},
    {"ephemeral_message_id", "Integer", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editEphemeralMessageMedia[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"receiver_user_id", "Integer", true, "", ""},
    {"ephemeral_message_id", "Integer", true, "", ""},
    {"media", "InputMedia", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editEphemeralMessageReplyMarkup[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"receiver_user_id", "Integer", true, "", ""},
    {"ephemeral_message_id", "Integer", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editEphemeralMessageText[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"receiver_user_id", "Integer", true, "", ""},
    {"ephemeral_message_id", "Integer", true, "", ""},
    {"text", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"rich_message", "InputRichMessage", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", true, "", ""},
    {"name", "String", false, "", ""},
    {"icon_custom_emoji_id", "String", false, "", ""},
};
constexpr Field method_editGeneralForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"name", "String", true, "", ""},
};
constexpr Field method_editMessageCaption[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageChecklist[] = {
    {"business_connection_id", "String", true, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"checklist", "InputChecklist", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageLiveLocation[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"live_period", "Integer", false, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
    {"heading", "Integer", false, "", ""},
    {"proximity_alert_radius", "Integer", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageMedia[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"media", "InputMedia", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageReplyMarkup[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageText[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"text", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
    {"rich_message", "InputRichMessage", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_editMessageWidgetData[] = {
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"public_data", "String", false, "", ""},
    {"chat_data", "String", false, "", ""},
};
constexpr Field method_editSharedWidgetData[] = {
    {"widget_id", "String", true, "", ""},
    {"public_data", "String", true, "", ""},
    {"cache_time", "Integer", false, "", ""},
};
constexpr Field method_editStory[] = {
    {"business_connection_id", "String", true, "", ""},
    {"story_id", "Integer", true, "", ""},
    {"content", "InputStoryContent", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"areas", "Array of StoryArea", false, "", ""},
};
constexpr Field method_editUserStarSubscription[] = {
    {"user_id", "Integer", true, "", ""},
    {"telegram_payment_charge_id", "String", true, "", ""},
    {"is_canceled", "Boolean", true, "", ""},
};
constexpr Field method_exportChatInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_forwardMessage[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"from_chat_id", "Integer or String", true, "", ""},
    {"video_start_timestamp", "Integer", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"message_id", "Integer", true, "", ""},
};
constexpr Field method_forwardMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"from_chat_id", "Integer or String", true, "", ""},
    {"message_ids", "Array of Integer", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
};
constexpr Field method_getBusinessAccountGifts[] = {
    {"business_connection_id", "String", true, "", ""},
    {"exclude_unsaved", "Boolean", false, "", ""},
    {"exclude_saved", "Boolean", false, "", ""},
    {"exclude_unlimited", "Boolean", false, "", ""},
    {"exclude_limited_upgradable", "Boolean", false, "", ""},
    {"exclude_limited_non_upgradable", "Boolean", false, "", ""},
    {"exclude_unique", "Boolean", false, "", ""},
    {"exclude_from_blockchain", "Boolean", false, "", ""},
    {"sort_by_price", "Boolean", false, "", ""},
    {"offset", "String", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_getBusinessAccountStarBalance[] = {
    {"business_connection_id", "String", true, "", ""},
};
constexpr Field method_getBusinessConnection[] = {
    {"business_connection_id", "String", true, "", ""},
};
constexpr Field method_getChat[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_getChatAdministrators[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"return_bots", "Boolean", false, "", ""},
};
constexpr Field method_getChatGifts[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"exclude_unsaved", "Boolean", false, "", ""},
    {"exclude_saved", "Boolean", false, "", ""},
    {"exclude_unlimited", "Boolean", false, "", ""},
    {"exclude_limited_upgradable", "Boolean", false, "", ""},
    {"exclude_limited_non_upgradable", "Boolean", false, "", ""},
    {"exclude_from_blockchain", "Boolean", false, "", ""},
    {"exclude_unique", "Boolean", false, "", ""},
    {"sort_by_price", "Boolean", false, "", ""},
    {"offset", "String", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_getChatMember[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_getChatMemberCount[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_getChatMenuButton[] = {
    {"chat_id", "Integer", false, "", ""},
};
constexpr Field method_getCustomEmojiStickers[] = {
    {"custom_emoji_ids", "Array of String", true, "", ""},
};
constexpr Field method_getFile[] = {
    {"file_id", "String", true, "", ""},
};
constexpr Field method_getGameHighScores[] = {
    {"user_id", "Integer", true, "", ""},
    {"chat_id", "Integer", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
};
constexpr Field method_getManagedBotAccessSettings[] = {
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_getManagedBotToken[] = {
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_getMyCommands[] = {
    {"scope", "BotCommandScope", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_getMyDefaultAdministratorRights[] = {
    {"for_channels", "Boolean", false, "", ""},
};
constexpr Field method_getMyDescription[] = {
    {"language_code", "String", false, "", ""},
};
constexpr Field method_getMyName[] = {
    {"language_code", "String", false, "", ""},
};
constexpr Field method_getMyShortDescription[] = {
    {"language_code", "String", false, "", ""},
};
constexpr Field method_getStarTransactions[] = {
    {"offset", "Integer", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_getStickerSet[] = {
    {"name", "String", true, "", ""},
};
constexpr Field method_getUpdates[] = {
    {"offset", "Integer", false, "", ""},
    {"limit", "Integer", false, "", ""},
    {"timeout", "Integer", false, "", ""},
    {"allowed_updates", "Array of String", false, "", ""},
};
constexpr Field method_getUserChatBoosts[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_getUserGifts[] = {
    {"user_id", "Integer", true, "", ""},
    {"exclude_unlimited", "Boolean", false, "", ""},
    {"exclude_limited_upgradable", "Boolean", false, "", ""},
    {"exclude_limited_non_upgradable", "Boolean", false, "", ""},
    {"exclude_from_blockchain", "Boolean", false, "", ""},
    {"exclude_unique", "Boolean", false, "", ""},
    {"sort_by_price", "Boolean", false, "", ""},
    {"offset", "String", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_getUserPersonalChatMessages[] = {
    {"user_id", "Integer", true, "", ""},
    {"limit", "Integer", true, "", ""},
};
constexpr Field method_getUserProfileAudios[] = {
    {"user_id", "Integer", true, "", ""},
    {"offset", "Integer", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_getUserProfilePhotos[] = {
    {"user_id", "Integer", true, "", ""},
    {"offset", "Integer", false, "", ""},
    {"limit", "Integer", false, "", ""},
};
constexpr Field method_giftPremiumSubscription[] = {
    {"user_id", "Integer", true, "", ""},
    {"month_count", "Integer", true, "", "GiftPremiumSubscriptionMonthCount"},
    {"star_count", "Integer", true, "", ""},
    {"text", "String", false, "", ""},
    {"text_parse_mode", "String", false, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field method_hideGeneralForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_leaveChat[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_pinChatMessage[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
};
constexpr Field method_postStory[] = {
    {"business_connection_id", "String", true, "", ""},
    {"content", "InputStoryContent", true, "", ""},
    {"active_period", "Integer", true, "", "PostStoryActivePeriod"},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"areas", "Array of StoryArea", false, "", ""},
    {"post_to_chat_page", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
};
constexpr Field method_promoteChatMember[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"is_anonymous", "Boolean", false, "", ""},
    {"can_manage_chat", "Boolean", false, "", ""},
    {"can_delete_messages", "Boolean", false, "", ""},
    {"can_manage_video_chats", "Boolean", false, "", ""},
    {"can_restrict_members", "Boolean", false, "", ""},
    {"can_promote_members", "Boolean", false, "", ""},
    {"can_change_info", "Boolean", false, "", ""},
    {"can_invite_users", "Boolean", false, "", ""},
    {"can_post_stories", "Boolean", false, "", ""},
    {"can_edit_stories", "Boolean", false, "", ""},
    {"can_delete_stories", "Boolean", false, "", ""},
    {"can_post_messages", "Boolean", false, "", ""},
    {"can_edit_messages", "Boolean", false, "", ""},
    {"can_pin_messages", "Boolean", false, "", ""},
    {"can_manage_topics", "Boolean", false, "", ""},
    {"can_manage_direct_messages", "Boolean", false, "", ""},
    {"can_manage_tags", "Boolean", false, "", ""},
    {"can_send_welcome_messages", "Boolean", false, "", ""},
};
constexpr Field method_readBusinessMessage[] = {
    {"business_connection_id", "String", true, "", ""},
    {"chat_id", "Integer", true, "", ""},
    {"message_id", "Integer", true, "", ""},
};
constexpr Field method_refundStarPayment[] = {
    {"user_id", "Integer", true, "", ""},
    {"telegram_payment_charge_id", "String", true, "", ""},
};
constexpr Field method_removeBusinessAccountProfilePhoto[] = {
    {"business_connection_id", "String", true, "", ""},
    {"is_public", "Boolean", false, "", ""},
};
constexpr Field method_removeChatVerification[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_removeUserVerification[] = {
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_reopenForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", true, "", ""},
};
constexpr Field method_reopenGeneralForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_replaceManagedBotToken[] = {
    {"user_id", "Integer", true, "", ""},
};
constexpr Field method_replaceStickerInSet[] = {
    {"user_id", "Integer", true, "", ""},
    {"name", "String", true, "", ""},
    {"old_sticker", "String", true, "", ""},
    {"sticker", "InputSticker", true, "", ""},
};
constexpr Field method_repostStory[] = {
    {"business_connection_id", "String", true, "", ""},
    {"from_chat_id", "Integer", true, "", ""},
    {"from_story_id", "Integer", true, "", ""},
    {"active_period", "Integer", true, "", "RepostStoryActivePeriod"},
    {"post_to_chat_page", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
};
constexpr Field method_restrictChatMember[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"permissions", "ChatPermissions", true, "", ""},
    {"use_independent_chat_permissions", "Boolean", false, "", ""},
    {"until_date", "Integer", false, "", ""},
};
constexpr Field method_revokeChatInviteLink[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"invite_link", "String", true, "", ""},
};
constexpr Field method_savePreparedInlineMessage[] = {
    {"user_id", "Integer", true, "", ""},
    {"result", "InlineQueryResult", true, "", ""},
    {"allow_user_chats", "Boolean", false, "", ""},
    {"allow_bot_chats", "Boolean", false, "", ""},
    {"allow_group_chats", "Boolean", false, "", ""},
    {"allow_channel_chats", "Boolean", false, "", ""},
};
constexpr Field method_savePreparedKeyboardButton[] = {
    {"user_id", "Integer", true, "", ""},
    {"button", "KeyboardButton", true, "", ""},
};
constexpr Field method_sendAnimation[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"animation", "InputFile or String", true, "", ""},
    {"duration", "Integer", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendAudio[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"audio", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"performer", "String", false, "", ""},
    {"title", "String", false, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendChatAction[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"action", "String", true, "", "SendChatActionAction"},
};
constexpr Field method_sendChatJoinRequestWebApp[] = {
    {"chat_join_request_query_id", "String", true, "", ""},
    {"web_app_url", "String", true, "", ""},
};
constexpr Field method_sendChecklist[] = {
    {"business_connection_id", "String", true, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"checklist", "InputChecklist", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_sendContact[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"phone_number", "String", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
    {"vcard", "String", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendDice[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"emoji", "String", false, "", "SendDiceEmoji"},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendDocument[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"document", "InputFile or String", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"disable_content_type_detection", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendGame[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"game_short_name", "String", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_sendGift[] = {
    {"user_id", "Integer", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"gift_id", "String", true, "", ""},
    {"pay_for_upgrade", "Boolean", false, "", ""},
    {"text", "String", false, "", ""},
    {"text_parse_mode", "String", false, "", ""},
    {"text_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field method_sendInvoice[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"title", "String", true, "", ""},
    {"description", "String", true, "", ""},
    {"payload", "String", true, "", ""},
    {"provider_token", "String", false, "", ""},
    {"currency", "String", true, "", "Currencies"},
    {"prices", "Array of LabeledPrice", true, "", ""},
    {"max_tip_amount", "Integer", false, "", ""},
    {"suggested_tip_amounts", "Array of Integer", false, "", ""},
    {"start_parameter", "String", false, "", ""},
    {"provider_data", "String", false, "", ""},
    {"photo_url", "String", false, "", ""},
    {"photo_size", "Integer", false, "", ""},
    {"photo_width", "Integer", false, "", ""},
    {"photo_height", "Integer", false, "", ""},
    {"need_name", "Boolean", false, "", ""},
    {"need_phone_number", "Boolean", false, "", ""},
    {"need_email", "Boolean", false, "", ""},
    {"need_shipping_address", "Boolean", false, "", ""},
    {"send_phone_number_to_provider", "Boolean", false, "", ""},
    {"send_email_to_provider", "Boolean", false, "", ""},
    {"is_flexible", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_sendLivePhoto[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"live_photo", "InputFile or String", true, "", ""},
    {"photo", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendLocation[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"horizontal_accuracy", "Float", false, "", ""},
    {"live_period", "Integer", false, "", ""},
    {"heading", "Integer", false, "", ""},
    {"proximity_alert_radius", "Integer", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendMediaGroup[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"media", "Array of (InputMediaAudio or InputMediaDocument or InputMediaLivePhoto or InputMediaPhoto or InputMediaVideo)", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
};
constexpr Field method_sendMessage[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"text", "String", true, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"link_preview_options", "LinkPreviewOptions", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendMessageDraft[] = {
    {"chat_id", "Integer", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"draft_id", "Integer", true, "", ""},
    {"text", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"entities", "Array of MessageEntity", false, "", ""},
    {"can_stop", "Boolean", false, "", ""},
    {"keep_on_stop", "Boolean", false, "", ""},
};
constexpr Field method_sendPaidMedia[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"star_count", "Integer", true, "", ""},
    {"media", "Array of InputPaidMedia", true, "", ""},
    {"payload", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendPhoto[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"photo", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendPoll[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"question", "String", true, "", ""},
    {"question_parse_mode", "String", false, "", ""},
    {"question_entities", "Array of MessageEntity", false, "", ""},
    {"options", "Array of InputPollOption", true, "", ""},
    {"is_anonymous", "Boolean", false, "", ""},
    {"type", "String", false, "", "SendPollType"},
    {"allows_multiple_answers", "Boolean", false, "", ""},
    {"allows_revoting", "Boolean", false, "", ""},
    {"shuffle_options", "Boolean", false, "", ""},
    {"allow_adding_options", "Boolean", false, "", ""},
    {"hide_results_until_closes", "Boolean", false, "", ""},
    {"members_only", "Boolean", false, "", ""},
    {"country_codes", "Array of String", false, "", ""},
    {"correct_option_ids", "Array of Integer", false, "", ""},
    {"explanation", "String", false, "", ""},
    {"explanation_parse_mode", "String", false, "", ""},
    {"explanation_entities", "Array of MessageEntity", false, "", ""},
    {"explanation_media", "InputPollMedia", false, "", ""},
    {"open_period", "Integer", false, "", ""},
    {"close_date", "Integer", false, "", ""},
    {"is_closed", "Boolean", false, "", ""},
    {"description", "String", false, "", ""},
    {"description_parse_mode", "String", false, "", ""},
    {"description_entities", "Array of MessageEntity", false, "", ""},
    {"media", "InputPollMedia", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendRichMessage[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"rich_message", "InputRichMessage", true, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendRichMessageDraft[] = {
    {"chat_id", "Integer", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"draft_id", "Integer", true, "", ""},
    {"rich_message", "InputRichMessage", true, "", ""},
    {"can_stop", "Boolean", false, "", ""},
    {"keep_on_stop", "Boolean", false, "", ""},
};
constexpr Field method_sendSharedWidget[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"widget_id", "String", true, "", ""},
    {"chat_data", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendSticker[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"sticker", "InputFile or String", true, "", ""},
    {"emoji", "String", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendVenue[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"latitude", "Float", true, "", ""},
    {"longitude", "Float", true, "", ""},
    {"title", "String", true, "", ""},
    {"address", "String", true, "", ""},
    {"foursquare_id", "String", false, "", ""},
    {"foursquare_type", "String", false, "", ""},
    {"google_place_id", "String", false, "", ""},
    {"google_place_type", "String", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendVideo[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"video", "InputFile or String", true, "", ""},
    {"duration", "Integer", false, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"cover", "InputFile or String", false, "", ""},
    {"start_timestamp", "Integer", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"has_spoiler", "Boolean", false, "", ""},
    {"supports_streaming", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendVideoNote[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"video_note", "InputFile or String", true, "", ""},
    {"duration", "Integer", false, "", ""},
    {"length", "Integer", false, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendVoice[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"direct_messages_topic_id", "Integer", false, "", ""},
    {"ephemeral_message_parameters", "EphemeralMessageParameters", false, "", ""},
    {"voice", "InputFile or String", true, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"duration", "Integer", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"suggested_post_parameters", "SuggestedPostParameters", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_sendWidget[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", false, "", ""},
    {"html", "String", true, "", ""},
    {"width", "Integer", false, "", ""},
    {"height", "Integer", false, "", ""},
    {"public_data", "String", false, "", ""},
    {"chat_data", "String", false, "", ""},
    {"caption", "String", false, "", ""},
    {"parse_mode", "String", false, "", ""},
    {"caption_entities", "Array of MessageEntity", false, "", ""},
    {"show_caption_above_media", "Boolean", false, "", ""},
    {"allow_queries", "Boolean", false, "", ""},
    {"is_shared", "Boolean", false, "", ""},
    {"disable_notification", "Boolean", false, "", ""},
    {"protect_content", "Boolean", false, "", ""},
    {"allow_paid_broadcast", "Boolean", false, "", ""},
    {"message_effect_id", "String", false, "", ""},
    {"reply_parameters", "ReplyParameters", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply", false, "", ""},
};
constexpr Field method_setBusinessAccountBio[] = {
    {"business_connection_id", "String", true, "", ""},
    {"bio", "String", false, "", ""},
};
constexpr Field method_setBusinessAccountGiftSettings[] = {
    {"business_connection_id", "String", true, "", ""},
    {"show_gift_button", "Boolean", true, "", ""},
    {"accepted_gift_types", "AcceptedGiftTypes", true, "", ""},
};
constexpr Field method_setBusinessAccountName[] = {
    {"business_connection_id", "String", true, "", ""},
    {"first_name", "String", true, "", ""},
    {"last_name", "String", false, "", ""},
};
constexpr Field method_setBusinessAccountProfilePhoto[] = {
    {"business_connection_id", "String", true, "", ""},
    {"photo", "InputProfilePhoto", true, "", ""},
    {"is_public", "Boolean", false, "", ""},
};
constexpr Field method_setBusinessAccountUsername[] = {
    {"business_connection_id", "String", true, "", ""},
    {"username", "String", false, "", ""},
};
constexpr Field method_setChatAdministratorCustomTitle[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"custom_title", "String", true, "", ""},
};
constexpr Field method_setChatDescription[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"description", "String", false, "", ""},
};
constexpr Field method_setChatMemberTag[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"tag", "String", false, "", ""},
};
constexpr Field method_setChatMenuButton[] = {
    {"chat_id", "Integer", false, "", ""},
    {"menu_button", "MenuButton", false, "", ""},
};
constexpr Field method_setChatPermissions[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"permissions", "ChatPermissions", true, "", ""},
    {"use_independent_chat_permissions", "Boolean", false, "", ""},
};
constexpr Field method_setChatPhoto[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"photo", "InputFile", true, "", ""},
};
constexpr Field method_setChatStickerSet[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"sticker_set_name", "String", true, "", ""},
};
constexpr Field method_setChatTitle[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"title", "String", true, "", ""},
};
constexpr Field method_setCustomEmojiStickerSetThumbnail[] = {
    {"name", "String", true, "", ""},
    {"custom_emoji_id", "String", false, "", ""},
};
constexpr Field method_setGameScore[] = {
    {"user_id", "Integer", true, "", ""},
    {"score", "Integer", true, "", ""},
    {"force", "Boolean", false, "", ""},
    {"disable_edit_message", "Boolean", false, "", ""},
    {"chat_id", "Integer", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
};
constexpr Field method_setManagedBotAccessSettings[] = {
    {"user_id", "Integer", true, "", ""},
    {"is_access_restricted", "Boolean", true, "", ""},
    {"added_user_ids", "Array of Integer", false, "", ""},
};
constexpr Field method_setMessageReaction[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"reaction", "Array of ReactionType", false, "", ""},
    {"is_big", "Boolean", false, "", ""},
};
constexpr Field method_setMyCommands[] = {
    {"commands", "Array of BotCommand", true, "", ""},
    {"scope", "BotCommandScope", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_setMyDefaultAdministratorRights[] = {
    {"rights", "ChatAdministratorRights", false, "", ""},
    {"for_channels", "Boolean", false, "", ""},
};
constexpr Field method_setMyDescription[] = {
    {"description", "String", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_setMyName[] = {
    {"name", "String", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_setMyProfilePhoto[] = {
    {"photo", "InputProfilePhoto", true, "", ""},
};
constexpr Field method_setMySettings[] = {
    {"supports_inline_queries", "Boolean", false, "", ""},
    {"inline_query_placeholder", "String", false, "", ""},
    {"needs_inline_query_location", "Boolean", false, "", ""},
    {"inline_feedback_share_denominator", "Integer", false, "", ""},
    {"can_join_groups", "Boolean", false, "", ""},
    {"can_read_all_group_messages", "Boolean", false, "", ""},
    {"can_connect_to_business", "Boolean", false, "", ""},
    {"can_manage_bots", "Boolean", false, "", ""},
    {"supports_guest_queries", "Boolean", false, "", ""},
    {"supports_join_request_queries", "Boolean", false, "", ""},
    {"has_topics_enabled", "Boolean", false, "", ""},
    {"allows_users_to_create_topics", "Boolean", false, "", ""},
    {"has_topic_sidebar", "Boolean", false, "", ""},
    {"can_communicate_with_bots", "Boolean", false, "", ""},
    {"callback_query_mode", "String", false, "", "CallbackQueryMode"},
};
constexpr Field method_setMyShortDescription[] = {
    {"short_description", "String", false, "", ""},
    {"language_code", "String", false, "", ""},
};
constexpr Field method_setPassportDataErrors[] = {
    {"user_id", "Integer", true, "", ""},
    {"errors", "Array of PassportElementError", true, "", ""},
};
constexpr Field method_setStickerEmojiList[] = {
    {"sticker", "String", true, "", ""},
    {"emoji_list", "Array of String", true, "", ""},
};
constexpr Field method_setStickerKeywords[] = {
    {"sticker", "String", true, "", ""},
    {"keywords", "Array of String", false, "", ""},
};
constexpr Field method_setStickerMaskPosition[] = {
    {"sticker", "String", true, "", ""},
    {"mask_position", "MaskPosition", false, "", ""},
};
constexpr Field method_setStickerPositionInSet[] = {
    {"sticker", "String", true, "", ""},
    {"position", "Integer", true, "", ""},
};
constexpr Field method_setStickerSetThumbnail[] = {
    {"name", "String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"thumbnail", "InputFile or String", false, "", ""},
    {"format", "String", true, "", "SetStickerSetThumbnailFormat"},
};
constexpr Field method_setStickerSetTitle[] = {
    {"name", "String", true, "", ""},
    {"title", "String", true, "", ""},
};
constexpr Field method_setUserEmojiStatus[] = {
    {"user_id", "Integer", true, "", ""},
    {"emoji_status_custom_emoji_id", "String", false, "", ""},
    {"emoji_status_expiration_date", "Integer", false, "", ""},
};
constexpr Field method_setWebhook[] = {
    {"url", "String", true, "", ""},
    {"certificate", "InputFile", false, "", ""},
    {"ip_address", "String", false, "", ""},
    {"max_connections", "Integer", false, "", ""},
    {"allowed_updates", "Array of String", false, "", ""},
    {"drop_pending_updates", "Boolean", false, "", ""},
    {"secret_token", "String", false, "", ""},
};
constexpr Field method_stopMessageLiveLocation[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", false, "", ""},
    {"message_id", "Integer", false, "", ""},
    {"inline_message_id", "String", false, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_stopPoll[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", true, "", ""},
    {"reply_markup", "InlineKeyboardMarkup", false, "", ""},
};
constexpr Field method_transferBusinessAccountStars[] = {
    {"business_connection_id", "String", true, "", ""},
    {"star_count", "Integer", true, "", ""},
};
constexpr Field method_transferGift[] = {
    {"business_connection_id", "String", true, "", ""},
    {"owned_gift_id", "String", true, "", ""},
    {"new_owner_chat_id", "Integer", true, "", ""},
    {"star_count", "Integer", false, "", ""},
};
constexpr Field method_unbanChatMember[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"user_id", "Integer", true, "", ""},
    {"only_if_banned", "Boolean", false, "", ""},
};
constexpr Field method_unbanChatSenderChat[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"sender_chat_id", "Integer", true, "", ""},
};
constexpr Field method_unhideGeneralForumTopic[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_unpinAllChatMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_unpinAllForumTopicMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"message_thread_id", "Integer", true, "", ""},
};
constexpr Field method_unpinAllGeneralForumTopicMessages[] = {
    {"chat_id", "Integer or String", true, "", ""},
};
constexpr Field method_unpinChatMessage[] = {
    {"business_connection_id", "String", false, "", ""},
    {"chat_id", "Integer or String", true, "", ""},
    {"message_id", "Integer", false, "", ""},
};
constexpr Field method_upgradeGift[] = {
    {"business_connection_id", "String", true, "", ""},
    {"owned_gift_id", "String", true, "", ""},
    {"keep_original_details", "Boolean", false, "", ""},
    {"star_count", "Integer", false, "", ""},
};
constexpr Field method_uploadStickerFile[] = {
    {"user_id", "Integer", true, "", ""},
    {"sticker", "InputFile", true, "", ""},
    {"sticker_format", "String", true, "", "UploadStickerFileStickerFormat"},
};
constexpr Field method_verifyChat[] = {
    {"chat_id", "Integer or String", true, "", ""},
    {"custom_description", "String", false, "", ""},
    {"custom_description_parse_mode", "String", false, "", ""},
    {"custom_description_entities", "Array of MessageEntity", false, "", ""},
};
constexpr Field method_verifyUser[] = {
    {"user_id", "Integer", true, "", ""},
    {"custom_description", "String", false, "", ""},
    {"custom_description_parse_mode", "String", false, "", ""},
    {"custom_description_entities", "Array of MessageEntity", false, "", ""},
};
constexpr std::string_view enum_AnswerChatJoinRequestQueryResult[] = {"approve", "decline", "queue"};
constexpr std::string_view enum_BotSubscriptionUpdatedState[] = {"canceled", "active", "failed"};
constexpr std::string_view enum_CallbackQueryMode[] = {"default", "auto", "inline"};
constexpr std::string_view enum_ChatFullInfoType[] = {"private", "group", "supergroup", "channel"};
constexpr std::string_view enum_ChatType[] = {"private", "group", "supergroup", "channel"};
constexpr std::string_view enum_CreateForumTopicIconColor[] = {"7322096", "16766590", "13338331", "9367192", "16749490", "16478047"};
constexpr std::string_view enum_CreateNewStickerSetStickerType[] = {"regular", "mask", "custom_emoji"};
constexpr std::string_view enum_Currencies[] = {"AED", "AFN", "ALL", "AMD", "ARS", "AUD", "AZN", "BAM", "BDT", "BGN", "BHD", "BND", "BOB", "BRL", "BYN", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CZK", "DKK", "DOP", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "GHS", "GTQ", "HKD", "HNL", "HRK", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KRW", "KZT", "LBP", "LKR", "MAD", "MDL", "MMK", "MNT", "MOP", "MUR", "MVR", "MXN", "MYR", "MZN", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "SYP", "THB", "TJS", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VND", "YER", "ZAR", "XTR"};
constexpr std::string_view enum_EncryptedPassportElementType[] = {"personal_details", "passport", "driver_license", "identity_card", "internal_passport", "address", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration", "phone_number", "email"};
constexpr std::string_view enum_GiftPremiumSubscriptionMonthCount[] = {"3", "6", "12"};
constexpr std::string_view enum_InlineKeyboardButtonStyle[] = {"danger", "success", "primary"};
constexpr std::string_view enum_InlineQueryChatType[] = {"sender", "private", "group", "supergroup", "channel"};
constexpr std::string_view enum_InlineQueryResultDocumentMimeType[] = {"application/pdf", "application/zip"};
constexpr std::string_view enum_InlineQueryResultGifThumbnailMimeType[] = {"image/jpeg", "image/gif", "video/mp4"};
constexpr std::string_view enum_InlineQueryResultMpeg4GifThumbnailMimeType[] = {"image/jpeg", "image/gif", "video/mp4"};
constexpr std::string_view enum_InlineQueryResultVideoMimeType[] = {"text/html", "video/mp4"};
constexpr std::string_view enum_InputRichBlockButtonsAlign[] = {"left", "center", "right"};
constexpr std::string_view enum_InputRichBlockListItemType[] = {"a", "A", "i", "I", "1"};
constexpr std::string_view enum_InputStickerFormat[] = {"static", "animated", "video"};
constexpr std::string_view enum_KeyboardButtonStyle[] = {"danger", "success", "primary"};
constexpr std::string_view enum_MaskPositionPoint[] = {"forehead", "eyes", "mouth", "chin"};
constexpr std::string_view enum_MessageEntityType[] = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time", "ton_address"};
constexpr std::string_view enum_PassportElementErrorDataFieldType[] = {"personal_details", "passport", "driver_license", "identity_card", "internal_passport", "address"};
constexpr std::string_view enum_PassportElementErrorFileType[] = {"utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
constexpr std::string_view enum_PassportElementErrorFilesType[] = {"utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
constexpr std::string_view enum_PassportElementErrorFrontSideType[] = {"passport", "driver_license", "identity_card", "internal_passport"};
constexpr std::string_view enum_PassportElementErrorReverseSideType[] = {"driver_license", "identity_card"};
constexpr std::string_view enum_PassportElementErrorSelfieType[] = {"passport", "driver_license", "identity_card", "internal_passport"};
constexpr std::string_view enum_PassportElementErrorTranslationFileType[] = {"passport", "driver_license", "identity_card", "internal_passport", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
constexpr std::string_view enum_PassportElementErrorTranslationFilesType[] = {"passport", "driver_license", "identity_card", "internal_passport", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
constexpr std::string_view enum_PollType[] = {"regular", "quiz"};
constexpr std::string_view enum_PostStoryActivePeriod[] = {"21600", "43200", "86400", "172800"};
constexpr std::string_view enum_ReactionTypeEmojiEmoji[] = {"\342\235\244", "\360\237\221\215", "\360\237\221\216", "\360\237\224\245", "\360\237\245\260", "\360\237\221\217", "\360\237\230\201", "\360\237\244\224", "\360\237\244\257", "\360\237\230\261", "\360\237\244\254", "\360\237\230\242", "\360\237\216\211", "\360\237\244\251", "\360\237\244\256", "\360\237\222\251", "\360\237\231\217", "\360\237\221\214", "\360\237\225\212", "\360\237\244\241", "\360\237\245\261", "\360\237\245\264", "\360\237\230\215", "\360\237\220\263", "\342\235\244\342\200\215\360\237\224\245", "\360\237\214\232", "\360\237\214\255", "\360\237\222\257", "\360\237\244\243", "\342\232\241", "\360\237\215\214", "\360\237\217\206", "\360\237\222\224", "\360\237\244\250", "\360\237\230\220", "\360\237\215\223", "\360\237\215\276", "\360\237\222\213", "\360\237\226\225", "\360\237\230\210", "\360\237\230\264", "\360\237\230\255", "\360\237\244\223", "\360\237\221\273", "\360\237\221\250\342\200\215\360\237\222\273", "\360\237\221\200", "\360\237\216\203", "\360\237\231\210", "\360\237\230\207", "\360\237\230\250", "\360\237\244\235", "\342\234\215", "\360\237\244\227", "\360\237\253\241", "\360\237\216\205", "\360\237\216\204", "\342\230\203", "\360\237\222\205", "\360\237\244\252", "\360\237\227\277", "\360\237\206\222", "\360\237\222\230", "\360\237\231\211", "\360\237\246\204", "\360\237\230\230", "\360\237\222\212", "\360\237\231\212", "\360\237\230\216", "\360\237\221\276", "\360\237\244\267\342\200\215\342\231\202", "\360\237\244\267", "\360\237\244\267\342\200\215\342\231\200", "\360\237\230\241"};
constexpr std::string_view enum_RepostStoryActivePeriod[] = {"21600", "43200", "86400", "172800"};
constexpr std::string_view enum_RichBlockButtonsAlign[] = {"left", "center", "right"};
constexpr std::string_view enum_RichBlockListItemType[] = {"a", "A", "i", "I", "1"};
constexpr std::string_view enum_RichBlockTableCellAlign[] = {"left", "center", "right"};
constexpr std::string_view enum_RichBlockTableCellValign[] = {"top", "middle", "bottom"};
constexpr std::string_view enum_RichMessageButtonStyle[] = {"danger", "success", "primary", "link"};
constexpr std::string_view enum_SendChatActionAction[] = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"};
constexpr std::string_view enum_SendDiceEmoji[] = {"\360\237\216\262", "\360\237\216\257", "\360\237\217\200", "\342\232\275", "\360\237\216\263", "\360\237\216\260"};
constexpr std::string_view enum_SendPollType[] = {"quiz", "regular"};
constexpr std::string_view enum_SetStickerSetThumbnailFormat[] = {"static", "animated", "video"};
constexpr std::string_view enum_StickerSetStickerType[] = {"regular", "mask", "custom_emoji"};
constexpr std::string_view enum_StickerType[] = {"regular", "mask", "custom_emoji"};
constexpr std::string_view enum_SuggestedPostInfoState[] = {"pending", "approved", "declined"};
constexpr std::string_view enum_SuggestedPostPaidCurrency[] = {"XTR", "TON"};
constexpr std::string_view enum_SuggestedPostPriceCurrency[] = {"XTR", "TON"};
constexpr std::string_view enum_SuggestedPostRefundedReason[] = {"post_deleted", "payment_refunded"};
constexpr std::string_view enum_TransactionPartnerUserTransactionType[] = {"invoice_payment", "paid_media_payment", "gift_purchase", "premium_purchase", "business_account_transfer"};
constexpr std::string_view enum_UniqueGiftInfoLastResaleCurrency[] = {"XTR", "TON"};
constexpr std::string_view enum_UniqueGiftInfoOrigin[] = {"upgrade", "transfer", "resale", "gifted_upgrade", "offer"};
constexpr std::string_view enum_UniqueGiftModelRarity[] = {"uncommon", "rare", "epic", "legendary"};
constexpr std::string_view enum_UploadStickerFileStickerFormat[] = {"static", "animated", "video"};
constexpr std::string_view enum_VideoQualityCodec[] = {"h264", "h265", "av01"};

constexpr Type types[] = {
    {"AcceptedGiftTypes", type_AcceptedGiftTypes, {}},
    {"AffiliateInfo", type_AffiliateInfo, {}},
    {"Animation", type_Animation, {}},
    {"AreaPosition", type_AreaPosition, {}},
    {"Audio", type_Audio, {}},
    {"BackgroundFill", {}, union_BackgroundFill},
    {"BackgroundFillFreeformGradient", type_BackgroundFillFreeformGradient, {}},
    {"BackgroundFillGradient", type_BackgroundFillGradient, {}},
    {"BackgroundFillSolid", type_BackgroundFillSolid, {}},
    {"BackgroundType", {}, union_BackgroundType},
    {"BackgroundTypeChatTheme", type_BackgroundTypeChatTheme, {}},
    {"BackgroundTypeFill", type_BackgroundTypeFill, {}},
    {"BackgroundTypePattern", type_BackgroundTypePattern, {}},
    {"BackgroundTypeWallpaper", type_BackgroundTypeWallpaper, {}},
    {"Birthdate", type_Birthdate, {}},
    {"BotAccessSettings", type_BotAccessSettings, {}},
    {"BotCommand", type_BotCommand, {}},
    {"BotCommandScope", {}, union_BotCommandScope},
    {"BotCommandScopeAllChatAdministrators", type_BotCommandScopeAllChatAdministrators, {}},
    {"BotCommandScopeAllGroupChats", type_BotCommandScopeAllGroupChats, {}},
    {"BotCommandScopeAllPrivateChats", type_BotCommandScopeAllPrivateChats, {}},
    {"BotCommandScopeChat", type_BotCommandScopeChat, {}},
    {"BotCommandScopeChatAdministrators", type_BotCommandScopeChatAdministrators, {}},
    {"BotCommandScopeChatMember", type_BotCommandScopeChatMember, {}},
    {"BotCommandScopeDefault", type_BotCommandScopeDefault, {}},
    {"BotDescription", type_BotDescription, {}},
    {"BotFullInfo", type_BotFullInfo, {}},
    {"BotName", type_BotName, {}},
    {"BotShortDescription", type_BotShortDescription, {}},
    {"BotSubscriptionUpdated", type_BotSubscriptionUpdated, {}},
    {"BusinessBotRights", type_BusinessBotRights, {}},
    {"BusinessConnection", type_BusinessConnection, {}},
    {"BusinessIntro", type_BusinessIntro, {}},
    {"BusinessLocation", type_BusinessLocation, {}},
    {"BusinessMessagesDeleted", type_BusinessMessagesDeleted, {}},
    {"BusinessOpeningHours", type_BusinessOpeningHours, {}},
    {"BusinessOpeningHoursInterval", type_BusinessOpeningHoursInterval, {}},
    {"CallbackGame", {}, {}},
    {"CallbackQuery", type_CallbackQuery, {}},
    {"Chat", type_Chat, {}},
    {"ChatAdministratorRights", type_ChatAdministratorRights, {}},
    {"ChatBackground", type_ChatBackground, {}},
    {"ChatBoost", type_ChatBoost, {}},
    {"ChatBoostAdded", type_ChatBoostAdded, {}},
    {"ChatBoostRemoved", type_ChatBoostRemoved, {}},
    {"ChatBoostSource", {}, union_ChatBoostSource},
    {"ChatBoostSourceGiftCode", type_ChatBoostSourceGiftCode, {}},
    {"ChatBoostSourceGiveaway", type_ChatBoostSourceGiveaway, {}},
    {"ChatBoostSourcePremium", type_ChatBoostSourcePremium, {}},
    {"ChatBoostUpdated", type_ChatBoostUpdated, {}},
    {"ChatFullInfo", type_ChatFullInfo, {}},
    {"ChatInviteLink", type_ChatInviteLink, {}},
    {"ChatJoinRequest", type_ChatJoinRequest, {}},
    {"ChatLocation", type_ChatLocation, {}},
    {"ChatMember", {}, union_ChatMember},
    {"ChatMemberAdministrator", type_ChatMemberAdministrator, {}},
    {"ChatMemberBanned", type_ChatMemberBanned, {}},
    {"ChatMemberLeft", type_ChatMemberLeft, {}},
    {"ChatMemberMember", type_ChatMemberMember, {}},
    {"ChatMemberOwner", type_ChatMemberOwner, {}},
    {"ChatMemberRestricted", type_ChatMemberRestricted, {}},
    {"ChatMemberUpdated", type_ChatMemberUpdated, {}},
    {"ChatOwnerChanged", type_ChatOwnerChanged, {}},
    {"ChatOwnerLeft", type_ChatOwnerLeft, {}},
    {"ChatPermissions", type_ChatPermissions, {}},
    {"ChatPhoto", type_ChatPhoto, {}},
    {"ChatShareTheme", {}, union_ChatShareTheme},
    {"ChatShareThemeBackdrop", type_ChatShareThemeBackdrop, {}},
    {"ChatShareThemeBackdrops", type_ChatShareThemeBackdrops, {}},
    {"ChatShareThemeEmoji", type_ChatShareThemeEmoji, {}},
    {"ChatShareThemeUniqueGift", type_ChatShareThemeUniqueGift, {}},
    {"ChatShared", type_ChatShared, {}},
    {"Checklist", type_Checklist, {}},
    {"ChecklistTask", type_ChecklistTask, {}},
    {"ChecklistTasksAdded", type_ChecklistTasksAdded, {}},
    {"ChecklistTasksDone", type_ChecklistTasksDone, {}},
    {"ChosenInlineResult", type_ChosenInlineResult, {}},
    {"Community", type_Community, {}},
    {"CommunityChatAdded", type_CommunityChatAdded, {}},
    {"CommunityChatJoined", type_CommunityChatJoined, {}},
    {"CommunityChatRemoved", {}, {}},
    {"Contact", type_Contact, {}},
    {"CopyTextButton", type_CopyTextButton, {}},
    {"Dice", type_Dice, {}},
    {"DirectMessagePriceChanged", type_DirectMessagePriceChanged, {}},
    {"DirectMessagesTopic", type_DirectMessagesTopic, {}},
    {"DisabledButton", {}, {}},
    {"Document", type_Document, {}},
    {"EmojiType", {}, union_EmojiType},
    {"EmojiTypeCustomEmoji", type_EmojiTypeCustomEmoji, {}},
    {"EmojiTypeEmoji", type_EmojiTypeEmoji, {}},
    {"EncryptedCredentials", type_EncryptedCredentials, {}},
    {"EncryptedPassportElement", type_EncryptedPassportElement, {}},
    {"EphemeralMessageParameters", type_EphemeralMessageParameters, {}},
    {"ExternalReplyInfo", type_ExternalReplyInfo, {}},
    {"File", type_File, {}},
    {"ForceReply", type_ForceReply, {}},
    {"ForumTopic", type_ForumTopic, {}},
    {"ForumTopicClosed", {}, {}},
    {"ForumTopicCreated", type_ForumTopicCreated, {}},
    {"ForumTopicEdited", type_ForumTopicEdited, {}},
    {"ForumTopicReopened", {}, {}},
    {"Game", type_Game, {}},
    {"GameHighScore", type_GameHighScore, {}},
    {"GeneralForumTopicHidden", {}, {}},
    {"GeneralForumTopicUnhidden", {}, {}},
    {"Gift", type_Gift, {}},
    {"GiftBackground", type_GiftBackground, {}},
    {"GiftInfo", type_GiftInfo, {}},
    {"Gifts", type_Gifts, {}},
    {"Giveaway", type_Giveaway, {}},
    {"GiveawayCompleted", type_GiveawayCompleted, {}},
    {"GiveawayCreated", type_GiveawayCreated, {}},
    {"GiveawayWinners", type_GiveawayWinners, {}},
    {"InaccessibleMessage", type_InaccessibleMessage, {}},
    {"InlineKeyboardButton", type_InlineKeyboardButton, {}},
    {"InlineKeyboardMarkup", type_InlineKeyboardMarkup, {}},
    {"InlineQuery", type_InlineQuery, {}},
    {"InlineQueryResult", {}, union_InlineQueryResult},
    {"InlineQueryResultArticle", type_InlineQueryResultArticle, {}},
    {"InlineQueryResultAudio", type_InlineQueryResultAudio, {}},
    {"InlineQueryResultCachedAudio", type_InlineQueryResultCachedAudio, {}},
    {"InlineQueryResultCachedDocument", type_InlineQueryResultCachedDocument, {}},
    {"InlineQueryResultCachedGif", type_InlineQueryResultCachedGif, {}},
    {"InlineQueryResultCachedMpeg4Gif", type_InlineQueryResultCachedMpeg4Gif, {}},
    {"InlineQueryResultCachedPhoto", type_InlineQueryResultCachedPhoto, {}},
    {"InlineQueryResultCachedSticker", type_InlineQueryResultCachedSticker, {}},
    {"InlineQueryResultCachedVideo", type_InlineQueryResultCachedVideo, {}},
    {"InlineQueryResultCachedVoice", type_InlineQueryResultCachedVoice, {}},
    {"InlineQueryResultContact", type_InlineQueryResultContact, {}},
    {"InlineQueryResultDocument", type_InlineQueryResultDocument, {}},
    {"InlineQueryResultGame", type_InlineQueryResultGame, {}},
    {"InlineQueryResultGif", type_InlineQueryResultGif, {}},
    {"InlineQueryResultLocation", type_InlineQueryResultLocation, {}},
    {"InlineQueryResultMpeg4Gif", type_InlineQueryResultMpeg4Gif, {}},
    {"InlineQueryResultPhoto", type_InlineQueryResultPhoto, {}},
    {"InlineQueryResultVenue", type_InlineQueryResultVenue, {}},
    {"InlineQueryResultVideo", type_InlineQueryResultVideo, {}},
    {"InlineQueryResultVoice", type_InlineQueryResultVoice, {}},
    {"InlineQueryResultsButton", type_InlineQueryResultsButton, {}},
    {"InputChecklist", type_InputChecklist, {}},
    {"InputChecklistTask", type_InputChecklistTask, {}},
    {"InputContactMessageContent", type_InputContactMessageContent, {}},
    {"InputInvoiceMessageContent", type_InputInvoiceMessageContent, {}},
    {"InputLocationMessageContent", type_InputLocationMessageContent, {}},
    {"InputMedia", {}, union_InputMedia},
    {"InputMediaAnimation", type_InputMediaAnimation, {}},
    {"InputMediaAudio", type_InputMediaAudio, {}},
    {"InputMediaDocument", type_InputMediaDocument, {}},
    {"InputMediaLink", type_InputMediaLink, {}},
    {"InputMediaLivePhoto", type_InputMediaLivePhoto, {}},
    {"InputMediaLocation", type_InputMediaLocation, {}},
    {"InputMediaPhoto", type_InputMediaPhoto, {}},
    {"InputMediaSticker", type_InputMediaSticker, {}},
    {"InputMediaVenue", type_InputMediaVenue, {}},
    {"InputMediaVideo", type_InputMediaVideo, {}},
    {"InputMediaVoiceNote", type_InputMediaVoiceNote, {}},
    {"InputMessageContent", {}, union_InputMessageContent},
    {"InputPaidMedia", {}, union_InputPaidMedia},
    {"InputPaidMediaLivePhoto", type_InputPaidMediaLivePhoto, {}},
    {"InputPaidMediaPhoto", type_InputPaidMediaPhoto, {}},
    {"InputPaidMediaVideo", type_InputPaidMediaVideo, {}},
    {"InputPollMedia", {}, union_InputPollMedia},
    {"InputPollOption", type_InputPollOption, {}},
    {"InputPollOptionMedia", {}, union_InputPollOptionMedia},
    {"InputProfilePhoto", {}, union_InputProfilePhoto},
    {"InputProfilePhotoAnimated", type_InputProfilePhotoAnimated, {}},
    {"InputProfilePhotoStatic", type_InputProfilePhotoStatic, {}},
    {"InputRichBlock", {}, union_InputRichBlock},
    {"InputRichBlockAnchor", type_InputRichBlockAnchor, {}},
    {"InputRichBlockAnimation", type_InputRichBlockAnimation, {}},
    {"InputRichBlockAudio", type_InputRichBlockAudio, {}},
    {"InputRichBlockBlockQuotation", type_InputRichBlockBlockQuotation, {}},
    {"InputRichBlockButtons", type_InputRichBlockButtons, {}},
    {"InputRichBlockCollage", type_InputRichBlockCollage, {}},
    {"InputRichBlockDetails", type_InputRichBlockDetails, {}},
    {"InputRichBlockDivider", type_InputRichBlockDivider, {}},
    {"InputRichBlockDocument", type_InputRichBlockDocument, {}},
    {"InputRichBlockExpandableBlockQuotation", type_InputRichBlockExpandableBlockQuotation, {}},
    {"InputRichBlockFooter", type_InputRichBlockFooter, {}},
    {"InputRichBlockList", type_InputRichBlockList, {}},
    {"InputRichBlockListItem", type_InputRichBlockListItem, {}},
    {"InputRichBlockMap", type_InputRichBlockMap, {}},
    {"InputRichBlockMathematicalExpression", type_InputRichBlockMathematicalExpression, {}},
    {"InputRichBlockParagraph", type_InputRichBlockParagraph, {}},
    {"InputRichBlockPhoto", type_InputRichBlockPhoto, {}},
    {"InputRichBlockPreformatted", type_InputRichBlockPreformatted, {}},
    {"InputRichBlockPullQuotation", type_InputRichBlockPullQuotation, {}},
    {"InputRichBlockSectionHeading", type_InputRichBlockSectionHeading, {}},
    {"InputRichBlockSlideshow", type_InputRichBlockSlideshow, {}},
    {"InputRichBlockTable", type_InputRichBlockTable, {}},
    {"InputRichBlockThinking", type_InputRichBlockThinking, {}},
    {"InputRichBlockVideo", type_InputRichBlockVideo, {}},
    {"InputRichBlockVoiceNote", type_InputRichBlockVoiceNote, {}},
    {"InputRichMessage", type_InputRichMessage, {}},
    {"InputRichMessageContent", type_InputRichMessageContent, {}},
    {"InputRichMessageMedia", type_InputRichMessageMedia, {}},
    {"InputSharedWidgetMessageContent", type_InputSharedWidgetMessageContent, {}},
    {"InputSticker", type_InputSticker, {}},
    {"InputStoryContent", {}, union_InputStoryContent},
    {"InputStoryContentPhoto", type_InputStoryContentPhoto, {}},
    {"InputStoryContentVideo", type_InputStoryContentVideo, {}},
    {"InputTextMessageContent", type_InputTextMessageContent, {}},
    {"InputVenueMessageContent", type_InputVenueMessageContent, {}},
    {"InputWidgetMessageContent", type_InputWidgetMessageContent, {}},
    {"Invoice", type_Invoice, {}},
    {"KeyboardButton", type_KeyboardButton, {}},
    {"KeyboardButtonPollType", type_KeyboardButtonPollType, {}},
    {"KeyboardButtonRequestChat", type_KeyboardButtonRequestChat, {}},
    {"KeyboardButtonRequestManagedBot", type_KeyboardButtonRequestManagedBot, {}},
    {"KeyboardButtonRequestUsers", type_KeyboardButtonRequestUsers, {}},
    {"LabeledPrice", type_LabeledPrice, {}},
    {"Link", type_Link, {}},
    {"LinkPreviewOptions", type_LinkPreviewOptions, {}},
    {"LivePhoto", type_LivePhoto, {}},
    {"Location", type_Location, {}},
    {"LocationAddress", type_LocationAddress, {}},
    {"LoginUrl", type_LoginUrl, {}},
    {"ManagedBotCreated", type_ManagedBotCreated, {}},
    {"ManagedBotUpdated", type_ManagedBotUpdated, {}},
    {"MaskPosition", type_MaskPosition, {}},
    {"MaybeInaccessibleMessage", {}, union_MaybeInaccessibleMessage},
    {"MenuButton", {}, union_MenuButton},
    {"MenuButtonCommands", type_MenuButtonCommands, {}},
    {"MenuButtonDefault", type_MenuButtonDefault, {}},
    {"MenuButtonWebApp", type_MenuButtonWebApp, {}},
    {"Message", type_Message, {}},
    {"MessageAutoDeleteTimerChanged", type_MessageAutoDeleteTimerChanged, {}},
    {"MessageEntity", type_MessageEntity, {}},
    {"MessageGenerationStopped", type_MessageGenerationStopped, {}},
    {"MessageId", type_MessageId, {}},
    {"MessageOrigin", {}, union_MessageOrigin},
    {"MessageOriginChannel", type_MessageOriginChannel, {}},
    {"MessageOriginChat", type_MessageOriginChat, {}},
    {"MessageOriginHiddenUser", type_MessageOriginHiddenUser, {}},
    {"MessageOriginUser", type_MessageOriginUser, {}},
    {"MessageReactionCountUpdated", type_MessageReactionCountUpdated, {}},
    {"MessageReactionUpdated", type_MessageReactionUpdated, {}},
    {"OrderInfo", type_OrderInfo, {}},
    {"OwnedGift", {}, union_OwnedGift},
    {"OwnedGiftRegular", type_OwnedGiftRegular, {}},
    {"OwnedGiftUnique", type_OwnedGiftUnique, {}},
    {"OwnedGifts", type_OwnedGifts, {}},
    {"PaidMedia", {}, union_PaidMedia},
    {"PaidMediaInfo", type_PaidMediaInfo, {}},
    {"PaidMediaLivePhoto", type_PaidMediaLivePhoto, {}},
    {"PaidMediaPhoto", type_PaidMediaPhoto, {}},
    {"PaidMediaPreview", type_PaidMediaPreview, {}},
    {"PaidMediaPurchased", type_PaidMediaPurchased, {}},
    {"PaidMediaVideo", type_PaidMediaVideo, {}},
    {"PaidMessagePriceChanged", type_PaidMessagePriceChanged, {}},
    {"PassportData", type_PassportData, {}},
    {"PassportElementError", {}, union_PassportElementError},
    {"PassportElementErrorDataField", type_PassportElementErrorDataField, {}},
    {"PassportElementErrorFile", type_PassportElementErrorFile, {}},
    {"PassportElementErrorFiles", type_PassportElementErrorFiles, {}},
    {"PassportElementErrorFrontSide", type_PassportElementErrorFrontSide, {}},
    {"PassportElementErrorReverseSide", type_PassportElementErrorReverseSide, {}},
    {"PassportElementErrorSelfie", type_PassportElementErrorSelfie, {}},
    {"PassportElementErrorTranslationFile", type_PassportElementErrorTranslationFile, {}},
    {"PassportElementErrorTranslationFiles", type_PassportElementErrorTranslationFiles, {}},
    {"PassportElementErrorUnspecified", type_PassportElementErrorUnspecified, {}},
    {"PassportFile", type_PassportFile, {}},
    {"PhotoSize", type_PhotoSize, {}},
    {"Poll", type_Poll, {}},
    {"PollAnswer", type_PollAnswer, {}},
    {"PollMedia", type_PollMedia, {}},
    {"PollOption", type_PollOption, {}},
    {"PollOptionAdded", type_PollOptionAdded, {}},
    {"PollOptionDeleted", type_PollOptionDeleted, {}},
    {"PreCheckoutQuery", type_PreCheckoutQuery, {}},
    {"PreparedInlineMessage", type_PreparedInlineMessage, {}},
    {"PreparedKeyboardButton", type_PreparedKeyboardButton, {}},
    {"ProximityAlertTriggered", type_ProximityAlertTriggered, {}},
    {"ReactionCount", type_ReactionCount, {}},
    {"ReactionType", {}, union_ReactionType},
    {"ReactionTypeCustomEmoji", type_ReactionTypeCustomEmoji, {}},
    {"ReactionTypeEmoji", type_ReactionTypeEmoji, {}},
    {"ReactionTypePaid", type_ReactionTypePaid, {}},
    {"RefundedPayment", type_RefundedPayment, {}},
    {"ReplyKeyboardMarkup", type_ReplyKeyboardMarkup, {}},
    {"ReplyKeyboardRemove", type_ReplyKeyboardRemove, {}},
    {"ReplyParameters", type_ReplyParameters, {}},
    {"ResponseParameters", type_ResponseParameters, {}},
    {"RevenueWithdrawalState", {}, union_RevenueWithdrawalState},
    {"RevenueWithdrawalStateFailed", type_RevenueWithdrawalStateFailed, {}},
    {"RevenueWithdrawalStatePending", type_RevenueWithdrawalStatePending, {}},
    {"RevenueWithdrawalStateSucceeded", type_RevenueWithdrawalStateSucceeded, {}},
    {"RichBlock", {}, union_RichBlock},
    {"RichBlockAnchor", type_RichBlockAnchor, {}},
    {"RichBlockAnimation", type_RichBlockAnimation, {}},
    {"RichBlockAudio", type_RichBlockAudio, {}},
    {"RichBlockBlockQuotation", type_RichBlockBlockQuotation, {}},
    {"RichBlockButtons", type_RichBlockButtons, {}},
    {"RichBlockCaption", type_RichBlockCaption, {}},
    {"RichBlockCollage", type_RichBlockCollage, {}},
    {"RichBlockDetails", type_RichBlockDetails, {}},
    {"RichBlockDivider", type_RichBlockDivider, {}},
    {"RichBlockDocument", type_RichBlockDocument, {}},
    {"RichBlockExpandableBlockQuotation", type_RichBlockExpandableBlockQuotation, {}},
    {"RichBlockFooter", type_RichBlockFooter, {}},
    {"RichBlockList", type_RichBlockList, {}},
    {"RichBlockListItem", type_RichBlockListItem, {}},
    {"RichBlockMap", type_RichBlockMap, {}},
    {"RichBlockMathematicalExpression", type_RichBlockMathematicalExpression, {}},
    {"RichBlockParagraph", type_RichBlockParagraph, {}},
    {"RichBlockPhoto", type_RichBlockPhoto, {}},
    {"RichBlockPreformatted", type_RichBlockPreformatted, {}},
    {"RichBlockPullQuotation", type_RichBlockPullQuotation, {}},
    {"RichBlockSectionHeading", type_RichBlockSectionHeading, {}},
    {"RichBlockSlideshow", type_RichBlockSlideshow, {}},
    {"RichBlockTable", type_RichBlockTable, {}},
    {"RichBlockTableCell", type_RichBlockTableCell, {}},
    {"RichBlockThinking", type_RichBlockThinking, {}},
    {"RichBlockVideo", type_RichBlockVideo, {}},
    {"RichBlockVoiceNote", type_RichBlockVoiceNote, {}},
    {"RichMessage", type_RichMessage, {}},
    {"RichMessageButton", type_RichMessageButton, {}},
    {"RichText", {}, union_RichText},
    {"RichTextAnchor", type_RichTextAnchor, {}},
    {"RichTextAnchorLink", type_RichTextAnchorLink, {}},
    {"RichTextBankCardNumber", type_RichTextBankCardNumber, {}},
    {"RichTextBold", type_RichTextBold, {}},
    {"RichTextBotCommand", type_RichTextBotCommand, {}},
    {"RichTextButton", type_RichTextButton, {}},
    {"RichTextCashtag", type_RichTextCashtag, {}},
    {"RichTextCode", type_RichTextCode, {}},
    {"RichTextCustomEmoji", type_RichTextCustomEmoji, {}},
    {"RichTextDateTime", type_RichTextDateTime, {}},
    {"RichTextEmailAddress", type_RichTextEmailAddress, {}},
    {"RichTextHashtag", type_RichTextHashtag, {}},
    {"RichTextItalic", type_RichTextItalic, {}},
    {"RichTextMarked", type_RichTextMarked, {}},
    {"RichTextMathematicalExpression", type_RichTextMathematicalExpression, {}},
    {"RichTextMention", type_RichTextMention, {}},
    {"RichTextPhoneNumber", type_RichTextPhoneNumber, {}},
    {"RichTextReference", type_RichTextReference, {}},
    {"RichTextReferenceLink", type_RichTextReferenceLink, {}},
    {"RichTextSpoiler", type_RichTextSpoiler, {}},
    {"RichTextStrikethrough", type_RichTextStrikethrough, {}},
    {"RichTextSubscript", type_RichTextSubscript, {}},
    {"RichTextSuperscript", type_RichTextSuperscript, {}},
    {"RichTextTextMention", type_RichTextTextMention, {}},
    {"RichTextTonAddress", type_RichTextTonAddress, {}},
    {"RichTextUnderline", type_RichTextUnderline, {}},
    {"RichTextUrl", type_RichTextUrl, {}},
    {"SentGuestMessage", type_SentGuestMessage, {}},
    {"SentWebAppMessage", type_SentWebAppMessage, {}},
    {"SharedUser", type_SharedUser, {}},
    {"SharedWidgetQuery", type_SharedWidgetQuery, {}},
    {"ShippingAddress", type_ShippingAddress, {}},
    {"ShippingOption", type_ShippingOption, {}},
    {"ShippingQuery", type_ShippingQuery, {}},
    {"StarAmount", type_StarAmount, {}},
    {"StarTransaction", type_StarTransaction, {}},
    {"StarTransactions", type_StarTransactions, {}},
    {"Sticker", type_Sticker, {}},
    {"StickerSet", type_StickerSet, {}},
    {"Story", type_Story, {}},
    {"StoryArea", type_StoryArea, {}},
    {"StoryAreaType", {}, union_StoryAreaType},
    {"StoryAreaTypeLink", type_StoryAreaTypeLink, {}},
    {"StoryAreaTypeLocation", type_StoryAreaTypeLocation, {}},
    {"StoryAreaTypeSuggestedReaction", type_StoryAreaTypeSuggestedReaction, {}},
    {"StoryAreaTypeUniqueGift", type_StoryAreaTypeUniqueGift, {}},
    {"StoryAreaTypeWeather", type_StoryAreaTypeWeather, {}},
    {"SuccessfulPayment", type_SuccessfulPayment, {}},
    {"SuggestedPostApprovalFailed", type_SuggestedPostApprovalFailed, {}},
    {"SuggestedPostApproved", type_SuggestedPostApproved, {}},
    {"SuggestedPostDeclined", type_SuggestedPostDeclined, {}},
    {"SuggestedPostInfo", type_SuggestedPostInfo, {}},
    {"SuggestedPostPaid", type_SuggestedPostPaid, {}},
    {"SuggestedPostParameters", type_SuggestedPostParameters, {}},
    {"SuggestedPostPrice", type_SuggestedPostPrice, {}},
    {"SuggestedPostRefunded", type_SuggestedPostRefunded, {}},
    {"SwitchInlineQueryChosenChat", type_SwitchInlineQueryChosenChat, {}},
    {"TextQuote", type_TextQuote, {}},
    {"TonNft", type_TonNft, {}},
    {"TonNftAttribute", type_TonNftAttribute, {}},
    {"TonWalletCard", type_TonWalletCard, {}},
    {"TonWalletCardSticker", type_TonWalletCardSticker, {}},
    {"TransactionPartner", {}, union_TransactionPartner},
    {"TransactionPartnerAffiliateProgram", type_TransactionPartnerAffiliateProgram, {}},
    {"TransactionPartnerChat", type_TransactionPartnerChat, {}},
    {"TransactionPartnerFragment", type_TransactionPartnerFragment, {}},
    {"TransactionPartnerOther", type_TransactionPartnerOther, {}},
    {"TransactionPartnerTelegramAds", type_TransactionPartnerTelegramAds, {}},
    {"TransactionPartnerTelegramApi", type_TransactionPartnerTelegramApi, {}},
    {"TransactionPartnerUser", type_TransactionPartnerUser, {}},
    {"UniqueGift", type_UniqueGift, {}},
    {"UniqueGiftBackdrop", type_UniqueGiftBackdrop, {}},
    {"UniqueGiftBackdropColors", type_UniqueGiftBackdropColors, {}},
    {"UniqueGiftColors", type_UniqueGiftColors, {}},
    {"UniqueGiftInfo", type_UniqueGiftInfo, {}},
    {"UniqueGiftModel", type_UniqueGiftModel, {}},
    {"UniqueGiftSymbol", type_UniqueGiftSymbol, {}},
    {"Update", type_Update, {}},
    {"User", type_User, {}},
    {"UserChatBoosts", type_UserChatBoosts, {}},
    {"UserProfileAudios", type_UserProfileAudios, {}},
    {"UserProfilePhotos", type_UserProfilePhotos, {}},
    {"UserRating", type_UserRating, {}},
    {"UsersShared", type_UsersShared, {}},
    {"Venue", type_Venue, {}},
    {"Video", type_Video, {}},
    {"VideoChatEnded", type_VideoChatEnded, {}},
    {"VideoChatParticipantsInvited", type_VideoChatParticipantsInvited, {}},
    {"VideoChatScheduled", type_VideoChatScheduled, {}},
    {"VideoChatStarted", {}, {}},
    {"VideoNote", type_VideoNote, {}},
    {"VideoQuality", type_VideoQuality, {}},
    {"Voice", type_Voice, {}},
    {"WebAppData", type_WebAppData, {}},
    {"WebAppInfo", type_WebAppInfo, {}},
    {"WebhookInfo", type_WebhookInfo, {}},
    {"Widget", type_Widget, {}},
    {"WidgetQuery", type_WidgetQuery, {}},
    {"WidgetQueryType", {}, union_WidgetQueryType},
    {"WidgetQueryTypeData", type_WidgetQueryTypeData, {}},
    {"WidgetQueryTypeSentTransaction", type_WidgetQueryTypeSentTransaction, {}},
    {"WidgetQueryTypeSignData", type_WidgetQueryTypeSignData, {}},
    {"WidgetQueryWallet", type_WidgetQueryWallet, {}},
    {"WriteAccessAllowed", type_WriteAccessAllowed, {}},
};

constexpr Method methods[] = {
    {"addStickerToSet", "True", method_addStickerToSet},
    {"answerCallbackQuery", "True", method_answerCallbackQuery},
    {"answerChatJoinRequestQuery", "True", method_answerChatJoinRequestQuery},
    {"answerGuestQuery", "SentGuestMessage", method_answerGuestQuery},
    {"answerInlineQuery", "True", method_answerInlineQuery},
    {"answerPreCheckoutQuery", "True", method_answerPreCheckoutQuery},
    {"answerShippingQuery", "True", method_answerShippingQuery},
    {"answerWebAppQuery", "SentWebAppMessage", method_answerWebAppQuery},
    {"answerWidgetQuery", "True", method_answerWidgetQuery},
    {"approveChatJoinRequest", "True", method_approveChatJoinRequest},
    {"approveSuggestedPost", "True", method_approveSuggestedPost},
    {"banChatMember", "True", method_banChatMember},
    {"banChatSenderChat", "True", method_banChatSenderChat},
    {"close", "True", {}},
    {"closeForumTopic", "True", method_closeForumTopic},
    {"closeGeneralForumTopic", "True", method_closeGeneralForumTopic},
    {"convertGiftToStars", "True", method_convertGiftToStars},
    {"copyMessage", "MessageId", method_copyMessage},
    {"copyMessages", "Array of MessageId", method_copyMessages},
    {"createChatInviteLink", "ChatInviteLink", method_createChatInviteLink},
    {"createChatSubscriptionInviteLink", "ChatInviteLink", method_createChatSubscriptionInviteLink},
    {"createForumTopic", "ForumTopic", method_createForumTopic},
    {"createInvoiceLink", "String", method_createInvoiceLink},
    {"createNewStickerSet", "True", method_createNewStickerSet},
    {"declineChatJoinRequest", "True", method_declineChatJoinRequest},
    {"declineSuggestedPost", "True", method_declineSuggestedPost},
    {"deleteAllMessageReactions", "True", method_deleteAllMessageReactions},
    {"deleteBusinessMessages", "True", method_deleteBusinessMessages},
    {"deleteChatPhoto", "True", method_deleteChatPhoto},
    {"deleteChatStickerSet", "True", method_deleteChatStickerSet},
    {"deleteEphemeralMessage", "True", method_deleteEphemeralMessage},
    {"deleteForumTopic", "True", method_deleteForumTopic},
    {"deleteMessage", "True", method_deleteMessage},
    {"deleteMessageReaction", "True", method_deleteMessageReaction},
    {"deleteMessages", "True", method_deleteMessages},
    {"deleteMyCommands", "True", method_deleteMyCommands},
    {"deleteStickerFromSet", "True", method_deleteStickerFromSet},
    {"deleteStickerSet", "True", method_deleteStickerSet},
    {"deleteStory", "True", method_deleteStory},
    {"deleteWebhook", "True", method_deleteWebhook},
    {"editChatInviteLink", "ChatInviteLink", method_editChatInviteLink},
    {"editChatSubscriptionInviteLink", "ChatInviteLink", method_editChatSubscriptionInviteLink},
    {"editEphemeralMessageCaption", "True", method_editEphemeralMessageCaption},
    {"editEphemeralMessageMedia", "True", method_editEphemeralMessageMedia},
    {"editEphemeralMessageReplyMarkup", "True", method_editEphemeralMessageReplyMarkup},
    {"editEphemeralMessageText", "True", method_editEphemeralMessageText},
    {"editForumTopic", "True", method_editForumTopic},
    {"editGeneralForumTopic", "True", method_editGeneralForumTopic},
    {"editMessageCaption", "Message or True", method_editMessageCaption},
    {"editMessageChecklist", "Message", method_editMessageChecklist},
    {"editMessageLiveLocation", "Message or True", method_editMessageLiveLocation},
    {"editMessageMedia", "Message or True", method_editMessageMedia},
    {"editMessageReplyMarkup", "Message or True", method_editMessageReplyMarkup},
    {"editMessageText", "Message or True", method_editMessageText},
    {"editMessageWidgetData", "True", method_editMessageWidgetData},
    {"editSharedWidgetData", "True", method_editSharedWidgetData},
    {"editStory", "Story", method_editStory},
    {"editUserStarSubscription", "True", method_editUserStarSubscription},
    {"exportChatInviteLink", "String", method_exportChatInviteLink},
    {"forwardMessage", "Message", method_forwardMessage},
    {"forwardMessages", "Array of MessageId", method_forwardMessages},
    {"getAvailableGifts", "Gifts", {}},
    {"getBusinessAccountGifts", "OwnedGifts", method_getBusinessAccountGifts},
    {"getBusinessAccountStarBalance", "StarAmount", method_getBusinessAccountStarBalance},
    {"getBusinessConnection", "BusinessConnection", method_getBusinessConnection},
    {"getChat", "ChatFullInfo", method_getChat},
    {"getChatAdministrators", "Array of ChatMember", method_getChatAdministrators},
    {"getChatGifts", "OwnedGifts", method_getChatGifts},
    {"getChatMember", "ChatMember", method_getChatMember},
    {"getChatMemberCount", "Integer", method_getChatMemberCount},
    {"getChatMenuButton", "MenuButton", method_getChatMenuButton},
    {"getChatShareThemeBackdrops", "ChatShareThemeBackdrops", {}},
    {"getCustomEmojiStickers", "Array of Sticker", method_getCustomEmojiStickers},
    {"getFile", "File", method_getFile},
    {"getForumTopicIconStickers", "Array of Sticker", {}},
    {"getGameHighScores", "Array of GameHighScore", method_getGameHighScores},
    {"getManagedBotAccessSettings", "BotAccessSettings", method_getManagedBotAccessSettings},
    {"getManagedBotToken", "String", method_getManagedBotToken},
    {"getMe", "BotFullInfo", {}},
    {"getMyCommands", "Array of BotCommand", method_getMyCommands},
    {"getMyDefaultAdministratorRights", "ChatAdministratorRights", method_getMyDefaultAdministratorRights},
    {"getMyDescription", "BotDescription", method_getMyDescription},
    {"getMyName", "BotName", method_getMyName},
    {"getMyShortDescription", "BotShortDescription", method_getMyShortDescription},
    {"getMyStarBalance", "StarAmount", {}},
    {"getStarTransactions", "StarTransactions", method_getStarTransactions},
    {"getStickerSet", "StickerSet", method_getStickerSet},
    {"getUpdates", "Array of Update", method_getUpdates},
    {"getUserChatBoosts", "UserChatBoosts", method_getUserChatBoosts},
    {"getUserGifts", "OwnedGifts", method_getUserGifts},
    {"getUserPersonalChatMessages", "Array of Message", method_getUserPersonalChatMessages},
    {"getUserProfileAudios", "UserProfileAudios", method_getUserProfileAudios},
    {"getUserProfilePhotos", "UserProfilePhotos", method_getUserProfilePhotos},
    {"getWebhookInfo", "WebhookInfo", {}},
    {"giftPremiumSubscription", "True", method_giftPremiumSubscription},
    {"hideGeneralForumTopic", "True", method_hideGeneralForumTopic},
    {"leaveChat", "True", method_leaveChat},
    {"logOut", "True", {}},
    {"pinChatMessage", "True", method_pinChatMessage},
    {"postStory", "Story", method_postStory},
    {"promoteChatMember", "True", method_promoteChatMember},
    {"readBusinessMessage", "True", method_readBusinessMessage},
    {"refundStarPayment", "True", method_refundStarPayment},
    {"removeBusinessAccountProfilePhoto", "True", method_removeBusinessAccountProfilePhoto},
    {"removeChatVerification", "True", method_removeChatVerification},
    {"removeMyProfilePhoto", "True", {}},
    {"removeUserVerification", "True", method_removeUserVerification},
    {"reopenForumTopic", "True", method_reopenForumTopic},
    {"reopenGeneralForumTopic", "True", method_reopenGeneralForumTopic},
    {"replaceManagedBotToken", "String", method_replaceManagedBotToken},
    {"replaceStickerInSet", "True", method_replaceStickerInSet},
    {"repostStory", "Story", method_repostStory},
    {"restrictChatMember", "True", method_restrictChatMember},
    {"revokeChatInviteLink", "ChatInviteLink", method_revokeChatInviteLink},
    {"savePreparedInlineMessage", "PreparedInlineMessage", method_savePreparedInlineMessage},
    {"savePreparedKeyboardButton", "PreparedKeyboardButton", method_savePreparedKeyboardButton},
    {"sendAnimation", "Message", method_sendAnimation},
    {"sendAudio", "Message", method_sendAudio},
    {"sendChatAction", "True", method_sendChatAction},
    {"sendChatJoinRequestWebApp", "True", method_sendChatJoinRequestWebApp},
    {"sendChecklist", "Message", method_sendChecklist},
    {"sendContact", "Message", method_sendContact},
    {"sendDice", "Message", method_sendDice},
    {"sendDocument", "Message", method_sendDocument},
    {"sendGame", "Message", method_sendGame},
    {"sendGift", "True", method_sendGift},
    {"sendInvoice", "Message", method_sendInvoice},
    {"sendLivePhoto", "Message", method_sendLivePhoto},
    {"sendLocation", "Message", method_sendLocation},
    {"sendMediaGroup", "Array of Message", method_sendMediaGroup},
    {"sendMessage", "Message", method_sendMessage},
    {"sendMessageDraft", "True", method_sendMessageDraft},
    {"sendPaidMedia", "Message", method_sendPaidMedia},
    {"sendPhoto", "Message", method_sendPhoto},
    {"sendPoll", "Message", method_sendPoll},
    {"sendRichMessage", "Message", method_sendRichMessage},
    {"sendRichMessageDraft", "True", method_sendRichMessageDraft},
    {"sendSharedWidget", "Message", method_sendSharedWidget},
    {"sendSticker", "Message", method_sendSticker},
    {"sendVenue", "Message", method_sendVenue},
    {"sendVideo", "Message", method_sendVideo},
    {"sendVideoNote", "Message", method_sendVideoNote},
    {"sendVoice", "Message", method_sendVoice},
    {"sendWidget", "Message", method_sendWidget},
    {"setBusinessAccountBio", "True", method_setBusinessAccountBio},
    {"setBusinessAccountGiftSettings", "True", method_setBusinessAccountGiftSettings},
    {"setBusinessAccountName", "True", method_setBusinessAccountName},
    {"setBusinessAccountProfilePhoto", "True", method_setBusinessAccountProfilePhoto},
    {"setBusinessAccountUsername", "True", method_setBusinessAccountUsername},
    {"setChatAdministratorCustomTitle", "True", method_setChatAdministratorCustomTitle},
    {"setChatDescription", "True", method_setChatDescription},
    {"setChatMemberTag", "True", method_setChatMemberTag},
    {"setChatMenuButton", "True", method_setChatMenuButton},
    {"setChatPermissions", "True", method_setChatPermissions},
    {"setChatPhoto", "True", method_setChatPhoto},
    {"setChatStickerSet", "True", method_setChatStickerSet},
    {"setChatTitle", "True", method_setChatTitle},
    {"setCustomEmojiStickerSetThumbnail", "True", method_setCustomEmojiStickerSetThumbnail},
    {"setGameScore", "Message or True", method_setGameScore},
    {"setManagedBotAccessSettings", "True", method_setManagedBotAccessSettings},
    {"setMessageReaction", "True", method_setMessageReaction},
    {"setMyCommands", "True", method_setMyCommands},
    {"setMyDefaultAdministratorRights", "True", method_setMyDefaultAdministratorRights},
    {"setMyDescription", "True", method_setMyDescription},
    {"setMyName", "True", method_setMyName},
    {"setMyProfilePhoto", "True", method_setMyProfilePhoto},
    {"setMySettings", "True", method_setMySettings},
    {"setMyShortDescription", "True", method_setMyShortDescription},
    {"setPassportDataErrors", "True", method_setPassportDataErrors},
    {"setStickerEmojiList", "True", method_setStickerEmojiList},
    {"setStickerKeywords", "True", method_setStickerKeywords},
    {"setStickerMaskPosition", "True", method_setStickerMaskPosition},
    {"setStickerPositionInSet", "True", method_setStickerPositionInSet},
    {"setStickerSetThumbnail", "True", method_setStickerSetThumbnail},
    {"setStickerSetTitle", "True", method_setStickerSetTitle},
    {"setUserEmojiStatus", "True", method_setUserEmojiStatus},
    {"setWebhook", "True", method_setWebhook},
    {"stopMessageLiveLocation", "Message or True", method_stopMessageLiveLocation},
    {"stopPoll", "Poll", method_stopPoll},
    {"transferBusinessAccountStars", "True", method_transferBusinessAccountStars},
    {"transferGift", "True", method_transferGift},
    {"unbanChatMember", "True", method_unbanChatMember},
    {"unbanChatSenderChat", "True", method_unbanChatSenderChat},
    {"unhideGeneralForumTopic", "True", method_unhideGeneralForumTopic},
    {"unpinAllChatMessages", "True", method_unpinAllChatMessages},
    {"unpinAllForumTopicMessages", "True", method_unpinAllForumTopicMessages},
    {"unpinAllGeneralForumTopicMessages", "True", method_unpinAllGeneralForumTopicMessages},
    {"unpinChatMessage", "True", method_unpinChatMessage},
    {"upgradeGift", "True", method_upgradeGift},
    {"uploadStickerFile", "File", method_uploadStickerFile},
    {"verifyChat", "True", method_verifyChat},
    {"verifyUser", "True", method_verifyUser},
};

constexpr Enum enums[] = {
    {"AnswerChatJoinRequestQueryResult", enum_AnswerChatJoinRequestQueryResult},
    {"BotSubscriptionUpdatedState", enum_BotSubscriptionUpdatedState},
    {"CallbackQueryMode", enum_CallbackQueryMode},
    {"ChatFullInfoType", enum_ChatFullInfoType},
    {"ChatType", enum_ChatType},
    {"CreateForumTopicIconColor", enum_CreateForumTopicIconColor},
    {"CreateNewStickerSetStickerType", enum_CreateNewStickerSetStickerType},
    {"Currencies", enum_Currencies},
    {"EncryptedPassportElementType", enum_EncryptedPassportElementType},
    {"GiftPremiumSubscriptionMonthCount", enum_GiftPremiumSubscriptionMonthCount},
    {"InlineKeyboardButtonStyle", enum_InlineKeyboardButtonStyle},
    {"InlineQueryChatType", enum_InlineQueryChatType},
    {"InlineQueryResultDocumentMimeType", enum_InlineQueryResultDocumentMimeType},
    {"InlineQueryResultGifThumbnailMimeType", enum_InlineQueryResultGifThumbnailMimeType},
    {"InlineQueryResultMpeg4GifThumbnailMimeType", enum_InlineQueryResultMpeg4GifThumbnailMimeType},
    {"InlineQueryResultVideoMimeType", enum_InlineQueryResultVideoMimeType},
    {"InputRichBlockButtonsAlign", enum_InputRichBlockButtonsAlign},
    {"InputRichBlockListItemType", enum_InputRichBlockListItemType},
    {"InputStickerFormat", enum_InputStickerFormat},
    {"KeyboardButtonStyle", enum_KeyboardButtonStyle},
    {"MaskPositionPoint", enum_MaskPositionPoint},
    {"MessageEntityType", enum_MessageEntityType},
    {"PassportElementErrorDataFieldType", enum_PassportElementErrorDataFieldType},
    {"PassportElementErrorFileType", enum_PassportElementErrorFileType},
    {"PassportElementErrorFilesType", enum_PassportElementErrorFilesType},
    {"PassportElementErrorFrontSideType", enum_PassportElementErrorFrontSideType},
    {"PassportElementErrorReverseSideType", enum_PassportElementErrorReverseSideType},
    {"PassportElementErrorSelfieType", enum_PassportElementErrorSelfieType},
    {"PassportElementErrorTranslationFileType", enum_PassportElementErrorTranslationFileType},
    {"PassportElementErrorTranslationFilesType", enum_PassportElementErrorTranslationFilesType},
    {"PollType", enum_PollType},
    {"PostStoryActivePeriod", enum_PostStoryActivePeriod},
    {"ReactionTypeEmojiEmoji", enum_ReactionTypeEmojiEmoji},
    {"RepostStoryActivePeriod", enum_RepostStoryActivePeriod},
    {"RichBlockButtonsAlign", enum_RichBlockButtonsAlign},
    {"RichBlockListItemType", enum_RichBlockListItemType},
    {"RichBlockTableCellAlign", enum_RichBlockTableCellAlign},
    {"RichBlockTableCellValign", enum_RichBlockTableCellValign},
    {"RichMessageButtonStyle", enum_RichMessageButtonStyle},
    {"SendChatActionAction", enum_SendChatActionAction},
    {"SendDiceEmoji", enum_SendDiceEmoji},
    {"SendPollType", enum_SendPollType},
    {"SetStickerSetThumbnailFormat", enum_SetStickerSetThumbnailFormat},
    {"StickerSetStickerType", enum_StickerSetStickerType},
    {"StickerType", enum_StickerType},
    {"SuggestedPostInfoState", enum_SuggestedPostInfoState},
    {"SuggestedPostPaidCurrency", enum_SuggestedPostPaidCurrency},
    {"SuggestedPostPriceCurrency", enum_SuggestedPostPriceCurrency},
    {"SuggestedPostRefundedReason", enum_SuggestedPostRefundedReason},
    {"TransactionPartnerUserTransactionType", enum_TransactionPartnerUserTransactionType},
    {"UniqueGiftInfoLastResaleCurrency", enum_UniqueGiftInfoLastResaleCurrency},
    {"UniqueGiftInfoOrigin", enum_UniqueGiftInfoOrigin},
    {"UniqueGiftModelRarity", enum_UniqueGiftModelRarity},
    {"UploadStickerFileStickerFormat", enum_UploadStickerFileStickerFormat},
    {"VideoQualityCodec", enum_VideoQualityCodec},
};

}  // namespace

std::string_view api_version() noexcept { return "10.5"; }
std::span<const Type> all_types() noexcept { return types; }
std::span<const Method> all_methods() noexcept { return methods; }
std::span<const Enum> all_enums() noexcept { return enums; }

}  // namespace telepot::lab::facts
