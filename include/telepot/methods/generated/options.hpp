// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "telepot/types/fwd.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/refs.hpp"

namespace telepot {

class InputFile;

/// Optional parameters of answerCallbackQuery, in the API's order: https://core.telegram.org/bots/api#answercallbackquery
struct AnswerCallbackQueryOptions {
    std::optional<std::string_view> text = {};
    std::optional<bool> show_alert = {};
    std::optional<std::string_view> url = {};
    std::optional<std::int64_t> cache_time = {};
};
static_assert(std::is_trivially_destructible_v<AnswerCallbackQueryOptions>);

/// Optional parameters of answerInlineQuery, in the API's order: https://core.telegram.org/bots/api#answerinlinequery
struct AnswerInlineQueryOptions {
    std::optional<std::int64_t> cache_time = {};
    std::optional<bool> is_personal = {};
    std::optional<std::string_view> next_offset = {};
    Ref<InlineQueryResultsButton> button = {};
};
static_assert(std::is_trivially_destructible_v<AnswerInlineQueryOptions>);

/// Optional parameters of answerPreCheckoutQuery, in the API's order: https://core.telegram.org/bots/api#answerprecheckoutquery
struct AnswerPreCheckoutQueryOptions {
    std::optional<std::string_view> error_message = {};
};
static_assert(std::is_trivially_destructible_v<AnswerPreCheckoutQueryOptions>);

/// Optional parameters of answerShippingQuery, in the API's order: https://core.telegram.org/bots/api#answershippingquery
struct AnswerShippingQueryOptions {
    ListRef<ShippingOption> shipping_options = {};
    std::optional<std::string_view> error_message = {};
};
static_assert(std::is_trivially_destructible_v<AnswerShippingQueryOptions>);

/// Optional parameters of answerWidgetQuery, in the API's order: https://core.telegram.org/bots/api#answerwidgetquery
struct AnswerWidgetQueryOptions {
    std::optional<std::string_view> data = {};
};
static_assert(std::is_trivially_destructible_v<AnswerWidgetQueryOptions>);

/// Optional parameters of approveSuggestedPost, in the API's order: https://core.telegram.org/bots/api#approvesuggestedpost
struct ApproveSuggestedPostOptions {
    std::optional<std::int64_t> send_date = {};
};
static_assert(std::is_trivially_destructible_v<ApproveSuggestedPostOptions>);

/// Optional parameters of banChatMember, in the API's order: https://core.telegram.org/bots/api#banchatmember
struct BanChatMemberOptions {
    std::optional<std::int64_t> until_date = {};
    std::optional<bool> revoke_messages = {};
};
static_assert(std::is_trivially_destructible_v<BanChatMemberOptions>);

/// Optional parameters of copyMessage, in the API's order: https://core.telegram.org/bots/api#copymessage
struct CopyMessageOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<std::int64_t> video_start_timestamp = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<CopyMessageOptions>);

/// Optional parameters of copyMessages, in the API's order: https://core.telegram.org/bots/api#copymessages
struct CopyMessagesOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> remove_caption = {};
};
static_assert(std::is_trivially_destructible_v<CopyMessagesOptions>);

/// Optional parameters of createChatInviteLink, in the API's order: https://core.telegram.org/bots/api#createchatinvitelink
struct CreateChatInviteLinkOptions {
    std::optional<std::string_view> name = {};
    std::optional<std::int64_t> expire_date = {};
    std::optional<std::int64_t> member_limit = {};
    std::optional<bool> creates_join_request = {};
};
static_assert(std::is_trivially_destructible_v<CreateChatInviteLinkOptions>);

/// Optional parameters of createChatSubscriptionInviteLink, in the API's order: https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
struct CreateChatSubscriptionInviteLinkOptions {
    std::optional<std::string_view> name = {};
};
static_assert(std::is_trivially_destructible_v<CreateChatSubscriptionInviteLinkOptions>);

/// Optional parameters of createForumTopic, in the API's order: https://core.telegram.org/bots/api#createforumtopic
struct CreateForumTopicOptions {
    std::optional<std::int64_t> icon_color = {};
    std::optional<std::string_view> icon_custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<CreateForumTopicOptions>);

/// Optional parameters of createInvoiceLink, in the API's order: https://core.telegram.org/bots/api#createinvoicelink
struct CreateInvoiceLinkOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::string_view> provider_token = {};
    std::optional<std::int64_t> subscription_period = {};
    std::optional<std::int64_t> max_tip_amount = {};
    ListRef<std::int64_t> suggested_tip_amounts = {};
    std::optional<std::string_view> provider_data = {};
    std::optional<std::string_view> photo_url = {};
    std::optional<std::int64_t> photo_size = {};
    std::optional<std::int64_t> photo_width = {};
    std::optional<std::int64_t> photo_height = {};
    std::optional<bool> need_name = {};
    std::optional<bool> need_phone_number = {};
    std::optional<bool> need_email = {};
    std::optional<bool> need_shipping_address = {};
    std::optional<bool> send_phone_number_to_provider = {};
    std::optional<bool> send_email_to_provider = {};
    std::optional<bool> is_flexible = {};
};
static_assert(std::is_trivially_destructible_v<CreateInvoiceLinkOptions>);

/// Optional parameters of createNewStickerSet, in the API's order: https://core.telegram.org/bots/api#createnewstickerset
struct CreateNewStickerSetOptions {
    std::optional<std::string_view> sticker_type = {};
    std::optional<bool> needs_repainting = {};
};
static_assert(std::is_trivially_destructible_v<CreateNewStickerSetOptions>);

/// Optional parameters of declineSuggestedPost, in the API's order: https://core.telegram.org/bots/api#declinesuggestedpost
struct DeclineSuggestedPostOptions {
    std::optional<std::string_view> comment = {};
};
static_assert(std::is_trivially_destructible_v<DeclineSuggestedPostOptions>);

/// Optional parameters of deleteAllMessageReactions, in the API's order: https://core.telegram.org/bots/api#deleteallmessagereactions
struct DeleteAllMessageReactionsOptions {
    std::optional<std::int64_t> user_id = {};
    std::optional<std::int64_t> actor_chat_id = {};
};
static_assert(std::is_trivially_destructible_v<DeleteAllMessageReactionsOptions>);

/// Optional parameters of deleteMessageReaction, in the API's order: https://core.telegram.org/bots/api#deletemessagereaction
struct DeleteMessageReactionOptions {
    std::optional<std::int64_t> user_id = {};
    std::optional<std::int64_t> actor_chat_id = {};
};
static_assert(std::is_trivially_destructible_v<DeleteMessageReactionOptions>);

/// Optional parameters of deleteMyCommands, in the API's order: https://core.telegram.org/bots/api#deletemycommands
struct DeleteMyCommandsOptions {
    Ref<BotCommandScope> scope = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<DeleteMyCommandsOptions>);

/// Optional parameters of deleteWebhook, in the API's order: https://core.telegram.org/bots/api#deletewebhook
struct DeleteWebhookOptions {
    std::optional<bool> drop_pending_updates = {};
};
static_assert(std::is_trivially_destructible_v<DeleteWebhookOptions>);

/// Optional parameters of editChatInviteLink, in the API's order: https://core.telegram.org/bots/api#editchatinvitelink
struct EditChatInviteLinkOptions {
    std::optional<std::string_view> name = {};
    std::optional<std::int64_t> expire_date = {};
    std::optional<std::int64_t> member_limit = {};
    std::optional<bool> creates_join_request = {};
};
static_assert(std::is_trivially_destructible_v<EditChatInviteLinkOptions>);

/// Optional parameters of editChatSubscriptionInviteLink, in the API's order: https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
struct EditChatSubscriptionInviteLinkOptions {
    std::optional<std::string_view> name = {};
};
static_assert(std::is_trivially_destructible_v<EditChatSubscriptionInviteLinkOptions>);

/// Optional parameters of editEphemeralMessageCaption, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagecaption
struct EditEphemeralMessageCaptionOptions {
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageCaptionOptions>);

/// Optional parameters of editEphemeralMessageMedia, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagemedia
struct EditEphemeralMessageMediaOptions {
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageMediaOptions>);

/// Optional parameters of editEphemeralMessageReplyMarkup, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagereplymarkup
struct EditEphemeralMessageReplyMarkupOptions {
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageReplyMarkupOptions>);

/// Optional parameters of editEphemeralMessageText, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagetext
struct EditEphemeralMessageTextOptions {
    std::optional<std::string_view> text = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> entities = {};
    Ref<InputRichMessage> rich_message = {};
    Ref<LinkPreviewOptions> link_preview_options = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageTextOptions>);

/// Optional parameters of editForumTopic, in the API's order: https://core.telegram.org/bots/api#editforumtopic
struct EditForumTopicOptions {
    std::optional<std::string_view> name = {};
    std::optional<std::string_view> icon_custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<EditForumTopicOptions>);

/// Optional parameters of editMessageCaption, in the API's order: https://core.telegram.org/bots/api#editmessagecaption
struct EditMessageCaptionOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageCaptionOptions>);

/// Optional parameters of editMessageChecklist, in the API's order: https://core.telegram.org/bots/api#editmessagechecklist
struct EditMessageChecklistOptions {
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageChecklistOptions>);

/// Optional parameters of editMessageLiveLocation, in the API's order: https://core.telegram.org/bots/api#editmessagelivelocation
struct EditMessageLiveLocationOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> live_period = {};
    std::optional<double> horizontal_accuracy = {};
    std::optional<std::int64_t> heading = {};
    std::optional<std::int64_t> proximity_alert_radius = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageLiveLocationOptions>);

/// Optional parameters of editMessageMedia, in the API's order: https://core.telegram.org/bots/api#editmessagemedia
struct EditMessageMediaOptions {
    std::optional<std::string_view> business_connection_id = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageMediaOptions>);

/// Optional parameters of editMessageReplyMarkup, in the API's order: https://core.telegram.org/bots/api#editmessagereplymarkup
struct EditMessageReplyMarkupOptions {
    std::optional<std::string_view> business_connection_id = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageReplyMarkupOptions>);

/// Optional parameters of editMessageText, in the API's order: https://core.telegram.org/bots/api#editmessagetext
struct EditMessageTextOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> entities = {};
    Ref<LinkPreviewOptions> link_preview_options = {};
    Ref<InputRichMessage> rich_message = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageTextOptions>);

/// Optional parameters of editMessageWidgetData, in the API's order: https://core.telegram.org/bots/api#editmessagewidgetdata
struct EditMessageWidgetDataOptions {
    std::optional<std::string_view> public_data = {};
    std::optional<std::string_view> chat_data = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageWidgetDataOptions>);

/// Optional parameters of editSharedWidgetData, in the API's order: https://core.telegram.org/bots/api#editsharedwidgetdata
struct EditSharedWidgetDataOptions {
    std::optional<std::int64_t> cache_time = {};
};
static_assert(std::is_trivially_destructible_v<EditSharedWidgetDataOptions>);

/// Optional parameters of editStory, in the API's order: https://core.telegram.org/bots/api#editstory
struct EditStoryOptions {
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    ListRef<StoryArea> areas = {};
};
static_assert(std::is_trivially_destructible_v<EditStoryOptions>);

/// Optional parameters of forwardMessage, in the API's order: https://core.telegram.org/bots/api#forwardmessage
struct ForwardMessageOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<std::int64_t> video_start_timestamp = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
};
static_assert(std::is_trivially_destructible_v<ForwardMessageOptions>);

/// Optional parameters of forwardMessages, in the API's order: https://core.telegram.org/bots/api#forwardmessages
struct ForwardMessagesOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<ForwardMessagesOptions>);

/// Optional parameters of getBusinessAccountGifts, in the API's order: https://core.telegram.org/bots/api#getbusinessaccountgifts
struct GetBusinessAccountGiftsOptions {
    std::optional<bool> exclude_unsaved = {};
    std::optional<bool> exclude_saved = {};
    std::optional<bool> exclude_unlimited = {};
    std::optional<bool> exclude_limited_upgradable = {};
    std::optional<bool> exclude_limited_non_upgradable = {};
    std::optional<bool> exclude_unique = {};
    std::optional<bool> exclude_from_blockchain = {};
    std::optional<bool> sort_by_price = {};
    std::optional<std::string_view> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetBusinessAccountGiftsOptions>);

/// Optional parameters of getChatAdministrators, in the API's order: https://core.telegram.org/bots/api#getchatadministrators
struct GetChatAdministratorsOptions {
    std::optional<bool> return_bots = {};
};
static_assert(std::is_trivially_destructible_v<GetChatAdministratorsOptions>);

/// Optional parameters of getChatGifts, in the API's order: https://core.telegram.org/bots/api#getchatgifts
struct GetChatGiftsOptions {
    std::optional<bool> exclude_unsaved = {};
    std::optional<bool> exclude_saved = {};
    std::optional<bool> exclude_unlimited = {};
    std::optional<bool> exclude_limited_upgradable = {};
    std::optional<bool> exclude_limited_non_upgradable = {};
    std::optional<bool> exclude_from_blockchain = {};
    std::optional<bool> exclude_unique = {};
    std::optional<bool> sort_by_price = {};
    std::optional<std::string_view> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetChatGiftsOptions>);

/// Optional parameters of getChatMenuButton, in the API's order: https://core.telegram.org/bots/api#getchatmenubutton
struct GetChatMenuButtonOptions {
    std::optional<std::int64_t> chat_id = {};
};
static_assert(std::is_trivially_destructible_v<GetChatMenuButtonOptions>);

/// Optional parameters of getMyCommands, in the API's order: https://core.telegram.org/bots/api#getmycommands
struct GetMyCommandsOptions {
    Ref<BotCommandScope> scope = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyCommandsOptions>);

/// Optional parameters of getMyDefaultAdministratorRights, in the API's order: https://core.telegram.org/bots/api#getmydefaultadministratorrights
struct GetMyDefaultAdministratorRightsOptions {
    std::optional<bool> for_channels = {};
};
static_assert(std::is_trivially_destructible_v<GetMyDefaultAdministratorRightsOptions>);

/// Optional parameters of getMyDescription, in the API's order: https://core.telegram.org/bots/api#getmydescription
struct GetMyDescriptionOptions {
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyDescriptionOptions>);

/// Optional parameters of getMyName, in the API's order: https://core.telegram.org/bots/api#getmyname
struct GetMyNameOptions {
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyNameOptions>);

/// Optional parameters of getMyShortDescription, in the API's order: https://core.telegram.org/bots/api#getmyshortdescription
struct GetMyShortDescriptionOptions {
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyShortDescriptionOptions>);

/// Optional parameters of getStarTransactions, in the API's order: https://core.telegram.org/bots/api#getstartransactions
struct GetStarTransactionsOptions {
    std::optional<std::int64_t> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetStarTransactionsOptions>);

/// Optional parameters of getUpdates, in the API's order: https://core.telegram.org/bots/api#getupdates
struct GetUpdatesOptions {
    std::optional<std::int64_t> offset = {};
    std::optional<std::int64_t> limit = {};
    std::optional<std::int64_t> timeout = {};
    StringsRef allowed_updates = {};
};
static_assert(std::is_trivially_destructible_v<GetUpdatesOptions>);

/// Optional parameters of getUserGifts, in the API's order: https://core.telegram.org/bots/api#getusergifts
struct GetUserGiftsOptions {
    std::optional<bool> exclude_unlimited = {};
    std::optional<bool> exclude_limited_upgradable = {};
    std::optional<bool> exclude_limited_non_upgradable = {};
    std::optional<bool> exclude_from_blockchain = {};
    std::optional<bool> exclude_unique = {};
    std::optional<bool> sort_by_price = {};
    std::optional<std::string_view> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserGiftsOptions>);

/// Optional parameters of getUserProfileAudios, in the API's order: https://core.telegram.org/bots/api#getuserprofileaudios
struct GetUserProfileAudiosOptions {
    std::optional<std::int64_t> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserProfileAudiosOptions>);

/// Optional parameters of getUserProfilePhotos, in the API's order: https://core.telegram.org/bots/api#getuserprofilephotos
struct GetUserProfilePhotosOptions {
    std::optional<std::int64_t> offset = {};
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserProfilePhotosOptions>);

/// Optional parameters of giftPremiumSubscription, in the API's order: https://core.telegram.org/bots/api#giftpremiumsubscription
struct GiftPremiumSubscriptionOptions {
    std::optional<std::string_view> text = {};
    std::optional<std::string_view> text_parse_mode = {};
    ListRef<MessageEntity> text_entities = {};
};
static_assert(std::is_trivially_destructible_v<GiftPremiumSubscriptionOptions>);

/// Optional parameters of pinChatMessage, in the API's order: https://core.telegram.org/bots/api#pinchatmessage
struct PinChatMessageOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<bool> disable_notification = {};
};
static_assert(std::is_trivially_destructible_v<PinChatMessageOptions>);

/// Optional parameters of postStory, in the API's order: https://core.telegram.org/bots/api#poststory
struct PostStoryOptions {
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    ListRef<StoryArea> areas = {};
    std::optional<bool> post_to_chat_page = {};
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<PostStoryOptions>);

/// Optional parameters of promoteChatMember, in the API's order: https://core.telegram.org/bots/api#promotechatmember
struct PromoteChatMemberOptions {
    std::optional<bool> is_anonymous = {};
    std::optional<bool> can_manage_chat = {};
    std::optional<bool> can_delete_messages = {};
    std::optional<bool> can_manage_video_chats = {};
    std::optional<bool> can_restrict_members = {};
    std::optional<bool> can_promote_members = {};
    std::optional<bool> can_change_info = {};
    std::optional<bool> can_invite_users = {};
    std::optional<bool> can_post_stories = {};
    std::optional<bool> can_edit_stories = {};
    std::optional<bool> can_delete_stories = {};
    std::optional<bool> can_post_messages = {};
    std::optional<bool> can_edit_messages = {};
    std::optional<bool> can_pin_messages = {};
    std::optional<bool> can_manage_topics = {};
    std::optional<bool> can_manage_direct_messages = {};
    std::optional<bool> can_manage_tags = {};
    std::optional<bool> can_send_welcome_messages = {};
};
static_assert(std::is_trivially_destructible_v<PromoteChatMemberOptions>);

/// Optional parameters of removeBusinessAccountProfilePhoto, in the API's order: https://core.telegram.org/bots/api#removebusinessaccountprofilephoto
struct RemoveBusinessAccountProfilePhotoOptions {
    std::optional<bool> is_public = {};
};
static_assert(std::is_trivially_destructible_v<RemoveBusinessAccountProfilePhotoOptions>);

/// Optional parameters of repostStory, in the API's order: https://core.telegram.org/bots/api#repoststory
struct RepostStoryOptions {
    std::optional<bool> post_to_chat_page = {};
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<RepostStoryOptions>);

/// Optional parameters of restrictChatMember, in the API's order: https://core.telegram.org/bots/api#restrictchatmember
struct RestrictChatMemberOptions {
    std::optional<bool> use_independent_chat_permissions = {};
    std::optional<std::int64_t> until_date = {};
};
static_assert(std::is_trivially_destructible_v<RestrictChatMemberOptions>);

/// Optional parameters of savePreparedInlineMessage, in the API's order: https://core.telegram.org/bots/api#savepreparedinlinemessage
struct SavePreparedInlineMessageOptions {
    std::optional<bool> allow_user_chats = {};
    std::optional<bool> allow_bot_chats = {};
    std::optional<bool> allow_group_chats = {};
    std::optional<bool> allow_channel_chats = {};
};
static_assert(std::is_trivially_destructible_v<SavePreparedInlineMessageOptions>);

/// Optional parameters of sendAnimation, in the API's order: https://core.telegram.org/bots/api#sendanimation
struct SendAnimationOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::int64_t> duration = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    Ref<InputFile> thumbnail = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> has_spoiler = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendAnimationOptions>);

/// Optional parameters of sendAudio, in the API's order: https://core.telegram.org/bots/api#sendaudio
struct SendAudioOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<std::int64_t> duration = {};
    std::optional<std::string_view> performer = {};
    std::optional<std::string_view> title = {};
    Ref<InputFile> thumbnail = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendAudioOptions>);

/// Optional parameters of sendChatAction, in the API's order: https://core.telegram.org/bots/api#sendchataction
struct SendChatActionOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
};
static_assert(std::is_trivially_destructible_v<SendChatActionOptions>);

/// Optional parameters of sendChecklist, in the API's order: https://core.telegram.org/bots/api#sendchecklist
struct SendChecklistOptions {
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendChecklistOptions>);

/// Optional parameters of sendContact, in the API's order: https://core.telegram.org/bots/api#sendcontact
struct SendContactOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> last_name = {};
    std::optional<std::string_view> vcard = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendContactOptions>);

/// Optional parameters of sendDice, in the API's order: https://core.telegram.org/bots/api#senddice
struct SendDiceOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<std::string_view> emoji = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendDiceOptions>);

/// Optional parameters of sendDocument, in the API's order: https://core.telegram.org/bots/api#senddocument
struct SendDocumentOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    Ref<InputFile> thumbnail = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> disable_content_type_detection = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendDocumentOptions>);

/// Optional parameters of sendGame, in the API's order: https://core.telegram.org/bots/api#sendgame
struct SendGameOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendGameOptions>);

/// Optional parameters of sendGift, in the API's order: https://core.telegram.org/bots/api#sendgift
struct SendGiftOptions {
    std::optional<std::int64_t> user_id = {};
    std::optional<ChatIdRef> chat_id = {};
    std::optional<bool> pay_for_upgrade = {};
    std::optional<std::string_view> text = {};
    std::optional<std::string_view> text_parse_mode = {};
    ListRef<MessageEntity> text_entities = {};
};
static_assert(std::is_trivially_destructible_v<SendGiftOptions>);

/// Optional parameters of sendInvoice, in the API's order: https://core.telegram.org/bots/api#sendinvoice
struct SendInvoiceOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<std::string_view> provider_token = {};
    std::optional<std::int64_t> max_tip_amount = {};
    ListRef<std::int64_t> suggested_tip_amounts = {};
    std::optional<std::string_view> start_parameter = {};
    std::optional<std::string_view> provider_data = {};
    std::optional<std::string_view> photo_url = {};
    std::optional<std::int64_t> photo_size = {};
    std::optional<std::int64_t> photo_width = {};
    std::optional<std::int64_t> photo_height = {};
    std::optional<bool> need_name = {};
    std::optional<bool> need_phone_number = {};
    std::optional<bool> need_email = {};
    std::optional<bool> need_shipping_address = {};
    std::optional<bool> send_phone_number_to_provider = {};
    std::optional<bool> send_email_to_provider = {};
    std::optional<bool> is_flexible = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendInvoiceOptions>);

/// Optional parameters of sendLivePhoto, in the API's order: https://core.telegram.org/bots/api#sendlivephoto
struct SendLivePhotoOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> has_spoiler = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendLivePhotoOptions>);

/// Optional parameters of sendLocation, in the API's order: https://core.telegram.org/bots/api#sendlocation
struct SendLocationOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<double> horizontal_accuracy = {};
    std::optional<std::int64_t> live_period = {};
    std::optional<std::int64_t> heading = {};
    std::optional<std::int64_t> proximity_alert_radius = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendLocationOptions>);

/// Optional parameters of sendMediaGroup, in the API's order: https://core.telegram.org/bots/api#sendmediagroup
struct SendMediaGroupOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendMediaGroupOptions>);

/// Optional parameters of sendMessage, in the API's order: https://core.telegram.org/bots/api#sendmessage
struct SendMessageOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> entities = {};
    Ref<LinkPreviewOptions> link_preview_options = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<SendMessageOptions>);

/// Optional parameters of sendMessageDraft, in the API's order: https://core.telegram.org/bots/api#sendmessagedraft
struct SendMessageDraftOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::string_view> text = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> entities = {};
    std::optional<bool> can_stop = {};
    std::optional<bool> keep_on_stop = {};
};
static_assert(std::is_trivially_destructible_v<SendMessageDraftOptions>);

/// Optional parameters of sendPaidMedia, in the API's order: https://core.telegram.org/bots/api#sendpaidmedia
struct SendPaidMediaOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    std::optional<std::string_view> payload = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPaidMediaOptions>);

/// Optional parameters of sendPhoto, in the API's order: https://core.telegram.org/bots/api#sendphoto
struct SendPhotoOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> has_spoiler = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPhotoOptions>);

/// Optional parameters of sendPoll, in the API's order: https://core.telegram.org/bots/api#sendpoll
struct SendPollOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::string_view> question_parse_mode = {};
    ListRef<MessageEntity> question_entities = {};
    std::optional<bool> is_anonymous = {};
    std::optional<std::string_view> type = {};
    std::optional<bool> allows_multiple_answers = {};
    std::optional<bool> allows_revoting = {};
    std::optional<bool> shuffle_options = {};
    std::optional<bool> allow_adding_options = {};
    std::optional<bool> hide_results_until_closes = {};
    std::optional<bool> members_only = {};
    StringsRef country_codes = {};
    ListRef<std::int64_t> correct_option_ids = {};
    std::optional<std::string_view> explanation = {};
    std::optional<std::string_view> explanation_parse_mode = {};
    ListRef<MessageEntity> explanation_entities = {};
    Ref<InputPollMedia> explanation_media = {};
    std::optional<std::int64_t> open_period = {};
    std::optional<std::int64_t> close_date = {};
    std::optional<bool> is_closed = {};
    std::optional<std::string_view> description = {};
    std::optional<std::string_view> description_parse_mode = {};
    ListRef<MessageEntity> description_entities = {};
    Ref<InputPollMedia> media = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPollOptions>);

/// Optional parameters of sendRichMessage, in the API's order: https://core.telegram.org/bots/api#sendrichmessage
struct SendRichMessageOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendRichMessageOptions>);

/// Optional parameters of sendRichMessageDraft, in the API's order: https://core.telegram.org/bots/api#sendrichmessagedraft
struct SendRichMessageDraftOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<bool> can_stop = {};
    std::optional<bool> keep_on_stop = {};
};
static_assert(std::is_trivially_destructible_v<SendRichMessageDraftOptions>);

/// Optional parameters of sendSharedWidget, in the API's order: https://core.telegram.org/bots/api#sendsharedwidget
struct SendSharedWidgetOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::string_view> chat_data = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendSharedWidgetOptions>);

/// Optional parameters of sendSticker, in the API's order: https://core.telegram.org/bots/api#sendsticker
struct SendStickerOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> emoji = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendStickerOptions>);

/// Optional parameters of sendVenue, in the API's order: https://core.telegram.org/bots/api#sendvenue
struct SendVenueOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> foursquare_id = {};
    std::optional<std::string_view> foursquare_type = {};
    std::optional<std::string_view> google_place_id = {};
    std::optional<std::string_view> google_place_type = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendVenueOptions>);

/// Optional parameters of sendVideo, in the API's order: https://core.telegram.org/bots/api#sendvideo
struct SendVideoOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::int64_t> duration = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    Ref<InputFile> thumbnail = {};
    Ref<InputFile> cover = {};
    std::optional<std::int64_t> start_timestamp = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> has_spoiler = {};
    std::optional<bool> supports_streaming = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendVideoOptions>);

/// Optional parameters of sendVideoNote, in the API's order: https://core.telegram.org/bots/api#sendvideonote
struct SendVideoNoteOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::int64_t> duration = {};
    std::optional<std::int64_t> length = {};
    Ref<InputFile> thumbnail = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendVideoNoteOptions>);

/// Optional parameters of sendVoice, in the API's order: https://core.telegram.org/bots/api#sendvoice
struct SendVoiceOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> direct_messages_topic_id = {};
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<std::int64_t> duration = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendVoiceOptions>);

/// Optional parameters of sendWidget, in the API's order: https://core.telegram.org/bots/api#sendwidget
struct SendWidgetOptions {
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    std::optional<std::string_view> public_data = {};
    std::optional<std::string_view> chat_data = {};
    std::optional<std::string_view> caption = {};
    std::optional<std::string_view> parse_mode = {};
    ListRef<MessageEntity> caption_entities = {};
    std::optional<bool> show_caption_above_media = {};
    std::optional<bool> allow_queries = {};
    std::optional<bool> is_shared = {};
    std::optional<bool> disable_notification = {};
    std::optional<bool> protect_content = {};
    std::optional<bool> allow_paid_broadcast = {};
    std::optional<std::string_view> message_effect_id = {};
    Ref<ReplyParameters> reply_parameters = {};
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendWidgetOptions>);

/// Optional parameters of setBusinessAccountBio, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountbio
struct SetBusinessAccountBioOptions {
    std::optional<std::string_view> bio = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountBioOptions>);

/// Optional parameters of setBusinessAccountName, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountname
struct SetBusinessAccountNameOptions {
    std::optional<std::string_view> last_name = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountNameOptions>);

/// Optional parameters of setBusinessAccountProfilePhoto, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountprofilephoto
struct SetBusinessAccountProfilePhotoOptions {
    std::optional<bool> is_public = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountProfilePhotoOptions>);

/// Optional parameters of setBusinessAccountUsername, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountusername
struct SetBusinessAccountUsernameOptions {
    std::optional<std::string_view> username = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountUsernameOptions>);

/// Optional parameters of setChatDescription, in the API's order: https://core.telegram.org/bots/api#setchatdescription
struct SetChatDescriptionOptions {
    std::optional<std::string_view> description = {};
};
static_assert(std::is_trivially_destructible_v<SetChatDescriptionOptions>);

/// Optional parameters of setChatMemberTag, in the API's order: https://core.telegram.org/bots/api#setchatmembertag
struct SetChatMemberTagOptions {
    std::optional<std::string_view> tag = {};
};
static_assert(std::is_trivially_destructible_v<SetChatMemberTagOptions>);

/// Optional parameters of setChatMenuButton, in the API's order: https://core.telegram.org/bots/api#setchatmenubutton
struct SetChatMenuButtonOptions {
    std::optional<std::int64_t> chat_id = {};
    Ref<MenuButton> menu_button = {};
};
static_assert(std::is_trivially_destructible_v<SetChatMenuButtonOptions>);

/// Optional parameters of setChatPermissions, in the API's order: https://core.telegram.org/bots/api#setchatpermissions
struct SetChatPermissionsOptions {
    std::optional<bool> use_independent_chat_permissions = {};
};
static_assert(std::is_trivially_destructible_v<SetChatPermissionsOptions>);

/// Optional parameters of setCustomEmojiStickerSetThumbnail, in the API's order: https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail
struct SetCustomEmojiStickerSetThumbnailOptions {
    std::optional<std::string_view> custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<SetCustomEmojiStickerSetThumbnailOptions>);

/// Optional parameters of setGameScore, in the API's order: https://core.telegram.org/bots/api#setgamescore
struct SetGameScoreOptions {
    std::optional<bool> force = {};
    std::optional<bool> disable_edit_message = {};
};
static_assert(std::is_trivially_destructible_v<SetGameScoreOptions>);

/// Optional parameters of setManagedBotAccessSettings, in the API's order: https://core.telegram.org/bots/api#setmanagedbotaccesssettings
struct SetManagedBotAccessSettingsOptions {
    ListRef<std::int64_t> added_user_ids = {};
};
static_assert(std::is_trivially_destructible_v<SetManagedBotAccessSettingsOptions>);

/// Optional parameters of setMessageReaction, in the API's order: https://core.telegram.org/bots/api#setmessagereaction
struct SetMessageReactionOptions {
    ListRef<ReactionType> reaction = {};
    std::optional<bool> is_big = {};
};
static_assert(std::is_trivially_destructible_v<SetMessageReactionOptions>);

/// Optional parameters of setMyCommands, in the API's order: https://core.telegram.org/bots/api#setmycommands
struct SetMyCommandsOptions {
    Ref<BotCommandScope> scope = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyCommandsOptions>);

/// Optional parameters of setMyDefaultAdministratorRights, in the API's order: https://core.telegram.org/bots/api#setmydefaultadministratorrights
struct SetMyDefaultAdministratorRightsOptions {
    Ref<ChatAdministratorRights> rights = {};
    std::optional<bool> for_channels = {};
};
static_assert(std::is_trivially_destructible_v<SetMyDefaultAdministratorRightsOptions>);

/// Optional parameters of setMyDescription, in the API's order: https://core.telegram.org/bots/api#setmydescription
struct SetMyDescriptionOptions {
    std::optional<std::string_view> description = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyDescriptionOptions>);

/// Optional parameters of setMyName, in the API's order: https://core.telegram.org/bots/api#setmyname
struct SetMyNameOptions {
    std::optional<std::string_view> name = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyNameOptions>);

/// Optional parameters of setMySettings, in the API's order: https://core.telegram.org/bots/api#setmysettings
struct SetMySettingsOptions {
    std::optional<bool> supports_inline_queries = {};
    std::optional<std::string_view> inline_query_placeholder = {};
    std::optional<bool> needs_inline_query_location = {};
    /// Not certain yet: the values that TDLib knows are 0, 1, 10, 100 and 1000.
    std::optional<std::int64_t> inline_feedback_share_denominator = {};
    std::optional<bool> can_join_groups = {};
    std::optional<bool> can_read_all_group_messages = {};
    std::optional<bool> can_connect_to_business = {};
    std::optional<bool> can_manage_bots = {};
    std::optional<bool> supports_guest_queries = {};
    std::optional<bool> supports_join_request_queries = {};
    std::optional<bool> has_topics_enabled = {};
    std::optional<bool> allows_users_to_create_topics = {};
    std::optional<bool> has_topic_sidebar = {};
    std::optional<bool> can_communicate_with_bots = {};
    std::optional<std::string_view> callback_query_mode = {};
};
static_assert(std::is_trivially_destructible_v<SetMySettingsOptions>);

/// Optional parameters of setMyShortDescription, in the API's order: https://core.telegram.org/bots/api#setmyshortdescription
struct SetMyShortDescriptionOptions {
    std::optional<std::string_view> short_description = {};
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyShortDescriptionOptions>);

/// Optional parameters of setStickerKeywords, in the API's order: https://core.telegram.org/bots/api#setstickerkeywords
struct SetStickerKeywordsOptions {
    StringsRef keywords = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerKeywordsOptions>);

/// Optional parameters of setStickerMaskPosition, in the API's order: https://core.telegram.org/bots/api#setstickermaskposition
struct SetStickerMaskPositionOptions {
    Ref<MaskPosition> mask_position = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerMaskPositionOptions>);

/// Optional parameters of setStickerSetThumbnail, in the API's order: https://core.telegram.org/bots/api#setstickersetthumbnail
struct SetStickerSetThumbnailOptions {
    Ref<InputFile> thumbnail = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerSetThumbnailOptions>);

/// Optional parameters of setUserEmojiStatus, in the API's order: https://core.telegram.org/bots/api#setuseremojistatus
struct SetUserEmojiStatusOptions {
    std::optional<std::string_view> emoji_status_custom_emoji_id = {};
    std::optional<std::int64_t> emoji_status_expiration_date = {};
};
static_assert(std::is_trivially_destructible_v<SetUserEmojiStatusOptions>);

/// Optional parameters of setWebhook, in the API's order: https://core.telegram.org/bots/api#setwebhook
struct SetWebhookOptions {
    Ref<InputFile> certificate = {};
    std::optional<std::string_view> ip_address = {};
    std::optional<std::int64_t> max_connections = {};
    StringsRef allowed_updates = {};
    std::optional<bool> drop_pending_updates = {};
    std::optional<std::string_view> secret_token = {};
};
static_assert(std::is_trivially_destructible_v<SetWebhookOptions>);

/// Optional parameters of stopMessageLiveLocation, in the API's order: https://core.telegram.org/bots/api#stopmessagelivelocation
struct StopMessageLiveLocationOptions {
    std::optional<std::string_view> business_connection_id = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<StopMessageLiveLocationOptions>);

/// Optional parameters of stopPoll, in the API's order: https://core.telegram.org/bots/api#stoppoll
struct StopPollOptions {
    std::optional<std::string_view> business_connection_id = {};
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<StopPollOptions>);

/// Optional parameters of transferGift, in the API's order: https://core.telegram.org/bots/api#transfergift
struct TransferGiftOptions {
    std::optional<std::int64_t> star_count = {};
};
static_assert(std::is_trivially_destructible_v<TransferGiftOptions>);

/// Optional parameters of unbanChatMember, in the API's order: https://core.telegram.org/bots/api#unbanchatmember
struct UnbanChatMemberOptions {
    std::optional<bool> only_if_banned = {};
};
static_assert(std::is_trivially_destructible_v<UnbanChatMemberOptions>);

/// Optional parameters of unpinChatMessage, in the API's order: https://core.telegram.org/bots/api#unpinchatmessage
struct UnpinChatMessageOptions {
    std::optional<std::string_view> business_connection_id = {};
    std::optional<std::int64_t> message_id = {};
};
static_assert(std::is_trivially_destructible_v<UnpinChatMessageOptions>);

/// Optional parameters of upgradeGift, in the API's order: https://core.telegram.org/bots/api#upgradegift
struct UpgradeGiftOptions {
    std::optional<bool> keep_original_details = {};
    std::optional<std::int64_t> star_count = {};
};
static_assert(std::is_trivially_destructible_v<UpgradeGiftOptions>);

/// Optional parameters of verifyChat, in the API's order: https://core.telegram.org/bots/api#verifychat
struct VerifyChatOptions {
    std::optional<std::string_view> custom_description = {};
    std::optional<std::string_view> custom_description_parse_mode = {};
    ListRef<MessageEntity> custom_description_entities = {};
};
static_assert(std::is_trivially_destructible_v<VerifyChatOptions>);

/// Optional parameters of verifyUser, in the API's order: https://core.telegram.org/bots/api#verifyuser
struct VerifyUserOptions {
    std::optional<std::string_view> custom_description = {};
    std::optional<std::string_view> custom_description_parse_mode = {};
    ListRef<MessageEntity> custom_description_entities = {};
};
static_assert(std::is_trivially_destructible_v<VerifyUserOptions>);

}  // namespace telepot
