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
    /// What the user reads, up to 200 characters; nothing if left out.
    std::optional<std::string_view> text = {};
    /// Shows the text in a window that has to be closed.
    std::optional<bool> show_alert = {};
    /// What opens for the user: the game, or a t.me link to the bot.
    std::optional<std::string_view> url = {};
    /// How many seconds the server may give the same answer again.
    std::optional<std::int64_t> cache_time = {};
};
static_assert(std::is_trivially_destructible_v<AnswerCallbackQueryOptions>);

/// Optional parameters of answerInlineQuery, in the API's order: https://core.telegram.org/bots/api#answerinlinequery
struct AnswerInlineQueryOptions {
    /// How many seconds the server may give the same answer again; 300 unless given.
    std::optional<std::int64_t> cache_time = {};
    /// Whether the answer is kept for this user alone.
    std::optional<bool> is_personal = {};
    /// What the next page is asked for with, up to 64 bytes; empty ends.
    std::optional<std::string_view> next_offset = {};
    /// The button above the results.
    Ref<InlineQueryResultsButton> button = {};
};
static_assert(std::is_trivially_destructible_v<AnswerInlineQueryOptions>);

/// Optional parameters of answerPreCheckoutQuery, in the API's order: https://core.telegram.org/bots/api#answerprecheckoutquery
struct AnswerPreCheckoutQueryOptions {
    /// Why not, for the user to read; required if ok is false.
    std::optional<std::string_view> error_message = {};
};
static_assert(std::is_trivially_destructible_v<AnswerPreCheckoutQueryOptions>);

/// Optional parameters of answerShippingQuery, in the API's order: https://core.telegram.org/bots/api#answershippingquery
struct AnswerShippingQueryOptions {
    /// The ways to ship it; required if ok is true.
    ListRef<ShippingOption> shipping_options = {};
    /// Why not, for the user to read; required if ok is false.
    std::optional<std::string_view> error_message = {};
};
static_assert(std::is_trivially_destructible_v<AnswerShippingQueryOptions>);

/// Optional parameters of answerWidgetQuery, in the API's order: https://core.telegram.org/bots/api#answerwidgetquery
struct AnswerWidgetQueryOptions {
    /// What the widget gets, up to 1024 bytes.
    std::optional<std::string_view> data = {};
};
static_assert(std::is_trivially_destructible_v<AnswerWidgetQueryOptions>);

/// Optional parameters of approveSuggestedPost, in the API's order: https://core.telegram.org/bots/api#approvesuggestedpost
struct ApproveSuggestedPostOptions {
    /// When it is sent or was, as Unix time.
    std::optional<std::int64_t> send_date = {};
};
static_assert(std::is_trivially_destructible_v<ApproveSuggestedPostOptions>);

/// Optional parameters of banChatMember, in the API's order: https://core.telegram.org/bots/api#banchatmember
struct BanChatMemberOptions {
    /// When the ban ends, as Unix time; for ever if that is within 30 seconds, or after 366 days.
    std::optional<std::int64_t> until_date = {};
    /// Deletes all that the user has written; always so in supergroups and channels.
    std::optional<bool> revoke_messages = {};
};
static_assert(std::is_trivially_destructible_v<BanChatMemberOptions>);

/// Optional parameters of copyMessage, in the API's order: https://core.telegram.org/bots/api#copymessage
struct CopyMessageOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Where the video of the copy begins to play, in seconds.
    std::optional<std::int64_t> video_start_timestamp = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<CopyMessageOptions>);

/// Optional parameters of copyMessages, in the API's order: https://core.telegram.org/bots/api#copymessages
struct CopyMessagesOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Leaves the captions out.
    std::optional<bool> remove_caption = {};
};
static_assert(std::is_trivially_destructible_v<CopyMessagesOptions>);

/// Optional parameters of createChatInviteLink, in the API's order: https://core.telegram.org/bots/api#createchatinvitelink
struct CreateChatInviteLinkOptions {
    /// What only administrators see of it, up to 32 characters.
    std::optional<std::string_view> name = {};
    /// When the link ends, as Unix time.
    std::optional<std::int64_t> expire_date = {};
    /// How many may be in the chat by this link at a time, 1 to 99999.
    std::optional<std::int64_t> member_limit = {};
    /// Whether an administrator has to let people in.
    std::optional<bool> creates_join_request = {};
};
static_assert(std::is_trivially_destructible_v<CreateChatInviteLinkOptions>);

/// Optional parameters of createChatSubscriptionInviteLink, in the API's order: https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
struct CreateChatSubscriptionInviteLinkOptions {
    /// What only administrators see of it, up to 32 characters.
    std::optional<std::string_view> name = {};
};
static_assert(std::is_trivially_destructible_v<CreateChatSubscriptionInviteLinkOptions>);

/// Optional parameters of createForumTopic, in the API's order: https://core.telegram.org/bots/api#createforumtopic
struct CreateForumTopicOptions {
    /// The colour of the icon, as 0xRRGGBB, one of six.
    std::optional<std::int64_t> icon_color = {};
    /// The custom emoji that is the icon.
    std::optional<std::string_view> icon_custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<CreateForumTopicOptions>);

/// Optional parameters of createInvoiceLink, in the API's order: https://core.telegram.org/bots/api#createinvoicelink
struct CreateInvoiceLinkOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// What BotFather gave for the payment provider; empty for Stars.
    std::optional<std::string_view> provider_token = {};
    /// For how many seconds a payment lasts; 2592000, which is 30 days.
    std::optional<std::int64_t> subscription_period = {};
    /// The largest tip, in the smallest unit of the currency.
    std::optional<std::int64_t> max_tip_amount = {};
    /// Up to four tips to choose from, ascending, in the smallest unit of the currency.
    ListRef<std::int64_t> suggested_tip_amounts = {};
    /// Facts for the payment provider, in JSON.
    std::optional<std::string_view> provider_data = {};
    /// Where the picture is.
    std::optional<std::string_view> photo_url = {};
    /// How large the picture is, in bytes.
    std::optional<std::int64_t> photo_size = {};
    std::optional<std::int64_t> photo_width = {};
    std::optional<std::int64_t> photo_height = {};
    /// Whether the buyer has to give a name.
    std::optional<bool> need_name = {};
    /// Whether the buyer has to give a phone number.
    std::optional<bool> need_phone_number = {};
    /// Whether the buyer has to give an e-mail address.
    std::optional<bool> need_email = {};
    /// Whether the buyer has to give an address.
    std::optional<bool> need_shipping_address = {};
    /// Whether the provider gets the phone number.
    std::optional<bool> send_phone_number_to_provider = {};
    /// Whether the provider gets the e-mail address.
    std::optional<bool> send_email_to_provider = {};
    /// Whether the price depends on how it is shipped.
    std::optional<bool> is_flexible = {};
};
static_assert(std::is_trivially_destructible_v<CreateInvoiceLinkOptions>);

/// Optional parameters of createNewStickerSet, in the API's order: https://core.telegram.org/bots/api#createnewstickerset
struct CreateNewStickerSetOptions {
    /// What the set has: regular, mask or custom_emoji.
    std::optional<std::string_view> sticker_type = {};
    /// Whether it takes the colour of the text around it.
    std::optional<bool> needs_repainting = {};
};
static_assert(std::is_trivially_destructible_v<CreateNewStickerSetOptions>);

/// Optional parameters of declineSuggestedPost, in the API's order: https://core.telegram.org/bots/api#declinesuggestedpost
struct DeclineSuggestedPostOptions {
    /// Why, up to 128 characters.
    std::optional<std::string_view> comment = {};
};
static_assert(std::is_trivially_destructible_v<DeclineSuggestedPostOptions>);

/// Optional parameters of deleteAllMessageReactions, in the API's order: https://core.telegram.org/bots/api#deleteallmessagereactions
struct DeleteAllMessageReactionsOptions {
    std::optional<std::int64_t> user_id = {};
    /// The chat whose reactions go, if it isn't a user.
    std::optional<std::int64_t> actor_chat_id = {};
};
static_assert(std::is_trivially_destructible_v<DeleteAllMessageReactionsOptions>);

/// Optional parameters of deleteMessageReaction, in the API's order: https://core.telegram.org/bots/api#deletemessagereaction
struct DeleteMessageReactionOptions {
    std::optional<std::int64_t> user_id = {};
    /// The chat whose reactions go, if it isn't a user.
    std::optional<std::int64_t> actor_chat_id = {};
};
static_assert(std::is_trivially_destructible_v<DeleteMessageReactionOptions>);

/// Optional parameters of deleteMyCommands, in the API's order: https://core.telegram.org/bots/api#deletemycommands
struct DeleteMyCommandsOptions {
    /// In which chats, and to whom; the default scope if absent.
    Ref<BotCommandScope> scope = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<DeleteMyCommandsOptions>);

/// Optional parameters of deleteWebhook, in the API's order: https://core.telegram.org/bots/api#deletewebhook
struct DeleteWebhookOptions {
    /// Throws away the updates that wait.
    std::optional<bool> drop_pending_updates = {};
};
static_assert(std::is_trivially_destructible_v<DeleteWebhookOptions>);

/// Optional parameters of editChatInviteLink, in the API's order: https://core.telegram.org/bots/api#editchatinvitelink
struct EditChatInviteLinkOptions {
    /// What only administrators see of it, up to 32 characters.
    std::optional<std::string_view> name = {};
    /// When the link ends, as Unix time.
    std::optional<std::int64_t> expire_date = {};
    /// How many may be in the chat by this link at a time, 1 to 99999.
    std::optional<std::int64_t> member_limit = {};
    /// Whether an administrator has to let people in.
    std::optional<bool> creates_join_request = {};
};
static_assert(std::is_trivially_destructible_v<EditChatInviteLinkOptions>);

/// Optional parameters of editChatSubscriptionInviteLink, in the API's order: https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
struct EditChatSubscriptionInviteLinkOptions {
    /// What only administrators see of it, up to 32 characters.
    std::optional<std::string_view> name = {};
};
static_assert(std::is_trivially_destructible_v<EditChatSubscriptionInviteLinkOptions>);

/// Optional parameters of editEphemeralMessageCaption, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagecaption
struct EditEphemeralMessageCaptionOptions {
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageCaptionOptions>);

/// Optional parameters of editEphemeralMessageMedia, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagemedia
struct EditEphemeralMessageMediaOptions {
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageMediaOptions>);

/// Optional parameters of editEphemeralMessageReplyMarkup, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagereplymarkup
struct EditEphemeralMessageReplyMarkupOptions {
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageReplyMarkupOptions>);

/// Optional parameters of editEphemeralMessageText, in the API's order: https://core.telegram.org/bots/api#editephemeralmessagetext
struct EditEphemeralMessageTextOptions {
    std::optional<std::string_view> text = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> entities = {};
    Ref<InputRichMessage> rich_message = {};
    /// How links are previewed.
    Ref<LinkPreviewOptions> link_preview_options = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<EditEphemeralMessageTextOptions>);

/// Optional parameters of editForumTopic, in the API's order: https://core.telegram.org/bots/api#editforumtopic
struct EditForumTopicOptions {
    std::optional<std::string_view> name = {};
    /// The custom emoji that is the icon.
    std::optional<std::string_view> icon_custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<EditForumTopicOptions>);

/// Optional parameters of editMessageCaption, in the API's order: https://core.telegram.org/bots/api#editmessagecaption
struct EditMessageCaptionOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageCaptionOptions>);

/// Optional parameters of editMessageChecklist, in the API's order: https://core.telegram.org/bots/api#editmessagechecklist
struct EditMessageChecklistOptions {
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageChecklistOptions>);

/// Optional parameters of editMessageLiveLocation, in the API's order: https://core.telegram.org/bots/api#editmessagelivelocation
struct EditMessageLiveLocationOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// How many seconds the place is kept up to date: 60 to 86400, or 0x7FFFFFFF for ever.
    std::optional<std::int64_t> live_period = {};
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy = {};
    /// Where it moves to, in degrees, 1 to 360.
    std::optional<std::int64_t> heading = {};
    /// How close somebody has to come for a notice, in metres, 1 to 100000.
    std::optional<std::int64_t> proximity_alert_radius = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageLiveLocationOptions>);

/// Optional parameters of editMessageMedia, in the API's order: https://core.telegram.org/bots/api#editmessagemedia
struct EditMessageMediaOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageMediaOptions>);

/// Optional parameters of editMessageReplyMarkup, in the API's order: https://core.telegram.org/bots/api#editmessagereplymarkup
struct EditMessageReplyMarkupOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageReplyMarkupOptions>);

/// Optional parameters of editMessageText, in the API's order: https://core.telegram.org/bots/api#editmessagetext
struct EditMessageTextOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> entities = {};
    /// How links are previewed.
    Ref<LinkPreviewOptions> link_preview_options = {};
    Ref<InputRichMessage> rich_message = {};
    /// The buttons below the message; left out, they go.
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageTextOptions>);

/// Optional parameters of editMessageWidgetData, in the API's order: https://core.telegram.org/bots/api#editmessagewidgetdata
struct EditMessageWidgetDataOptions {
    /// New data; empty removes it, left out it stays.
    std::optional<std::string_view> public_data = {};
    /// New data; empty removes it, left out it stays.
    std::optional<std::string_view> chat_data = {};
};
static_assert(std::is_trivially_destructible_v<EditMessageWidgetDataOptions>);

/// Optional parameters of editSharedWidgetData, in the API's order: https://core.telegram.org/bots/api#editsharedwidgetdata
struct EditSharedWidgetDataOptions {
    /// How many seconds the data may be kept elsewhere, 5 to 3600.
    std::optional<std::int64_t> cache_time = {};
};
static_assert(std::is_trivially_destructible_v<EditSharedWidgetDataOptions>);

/// Optional parameters of editStory, in the API's order: https://core.telegram.org/bots/api#editstory
struct EditStoryOptions {
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// The parts of the story that can be tapped.
    ListRef<StoryArea> areas = {};
};
static_assert(std::is_trivially_destructible_v<EditStoryOptions>);

/// Optional parameters of forwardMessage, in the API's order: https://core.telegram.org/bots/api#forwardmessage
struct ForwardMessageOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Where the video of the copy begins to play, in seconds.
    std::optional<std::int64_t> video_start_timestamp = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
};
static_assert(std::is_trivially_destructible_v<ForwardMessageOptions>);

/// Optional parameters of forwardMessages, in the API's order: https://core.telegram.org/bots/api#forwardmessages
struct ForwardMessagesOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<ForwardMessagesOptions>);

/// Optional parameters of getBusinessAccountGifts, in the API's order: https://core.telegram.org/bots/api#getbusinessaccountgifts
struct GetBusinessAccountGiftsOptions {
    /// Leaves out gifts that the profile doesn't show.
    std::optional<bool> exclude_unsaved = {};
    /// Leaves out gifts that the profile shows.
    std::optional<bool> exclude_saved = {};
    /// Leaves out gifts of which there is no fixed number.
    std::optional<bool> exclude_unlimited = {};
    /// Leaves out limited gifts that can become unique.
    std::optional<bool> exclude_limited_upgradable = {};
    /// Leaves out limited gifts that can't become unique.
    std::optional<bool> exclude_limited_non_upgradable = {};
    /// Leaves out unique gifts.
    std::optional<bool> exclude_unique = {};
    /// Leaves out gifts that came from the TON blockchain.
    std::optional<bool> exclude_from_blockchain = {};
    /// The dearest first, instead of the newest.
    std::optional<bool> sort_by_price = {};
    /// The page, as the one before said in next_offset.
    std::optional<std::string_view> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetBusinessAccountGiftsOptions>);

/// Optional parameters of getChatAdministrators, in the API's order: https://core.telegram.org/bots/api#getchatadministrators
struct GetChatAdministratorsOptions {
    /// Whether bots are told, too.
    std::optional<bool> return_bots = {};
};
static_assert(std::is_trivially_destructible_v<GetChatAdministratorsOptions>);

/// Optional parameters of getChatGifts, in the API's order: https://core.telegram.org/bots/api#getchatgifts
struct GetChatGiftsOptions {
    /// Leaves out gifts that the profile doesn't show.
    std::optional<bool> exclude_unsaved = {};
    /// Leaves out gifts that the profile shows.
    std::optional<bool> exclude_saved = {};
    /// Leaves out gifts of which there is no fixed number.
    std::optional<bool> exclude_unlimited = {};
    /// Leaves out limited gifts that can become unique.
    std::optional<bool> exclude_limited_upgradable = {};
    /// Leaves out limited gifts that can't become unique.
    std::optional<bool> exclude_limited_non_upgradable = {};
    /// Leaves out gifts that came from the TON blockchain.
    std::optional<bool> exclude_from_blockchain = {};
    /// Leaves out unique gifts.
    std::optional<bool> exclude_unique = {};
    /// The dearest first, instead of the newest.
    std::optional<bool> sort_by_price = {};
    /// The page, as the one before said in next_offset.
    std::optional<std::string_view> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetChatGiftsOptions>);

/// Optional parameters of getChatMenuButton, in the API's order: https://core.telegram.org/bots/api#getchatmenubutton
struct GetChatMenuButtonOptions {
    /// The private chat; left out: the default.
    std::optional<std::int64_t> chat_id = {};
};
static_assert(std::is_trivially_destructible_v<GetChatMenuButtonOptions>);

/// Optional parameters of getMyCommands, in the API's order: https://core.telegram.org/bots/api#getmycommands
struct GetMyCommandsOptions {
    /// In which chats, and to whom; the default scope if absent.
    Ref<BotCommandScope> scope = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyCommandsOptions>);

/// Optional parameters of getMyDefaultAdministratorRights, in the API's order: https://core.telegram.org/bots/api#getmydefaultadministratorrights
struct GetMyDefaultAdministratorRightsOptions {
    /// For channels if true, else for groups.
    std::optional<bool> for_channels = {};
};
static_assert(std::is_trivially_destructible_v<GetMyDefaultAdministratorRightsOptions>);

/// Optional parameters of getMyDescription, in the API's order: https://core.telegram.org/bots/api#getmydescription
struct GetMyDescriptionOptions {
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyDescriptionOptions>);

/// Optional parameters of getMyName, in the API's order: https://core.telegram.org/bots/api#getmyname
struct GetMyNameOptions {
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyNameOptions>);

/// Optional parameters of getMyShortDescription, in the API's order: https://core.telegram.org/bots/api#getmyshortdescription
struct GetMyShortDescriptionOptions {
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<GetMyShortDescriptionOptions>);

/// Optional parameters of getStarTransactions, in the API's order: https://core.telegram.org/bots/api#getstartransactions
struct GetStarTransactionsOptions {
    /// How many are left out at the beginning.
    std::optional<std::int64_t> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetStarTransactionsOptions>);

/// Optional parameters of getUpdates, in the API's order: https://core.telegram.org/bots/api#getupdates
struct GetUpdatesOptions {
    /// The first update wanted; all before it are confirmed. Negative: so many from the end.
    std::optional<std::int64_t> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
    /// How many seconds the server waits for something new; 0 to 50.
    std::optional<std::int64_t> timeout = {};
    /// The kinds of updates that are wanted; empty: all but chat_member and reactions. Unset: as last time.
    StringsRef allowed_updates = {};
};
static_assert(std::is_trivially_destructible_v<GetUpdatesOptions>);

/// Optional parameters of getUserGifts, in the API's order: https://core.telegram.org/bots/api#getusergifts
struct GetUserGiftsOptions {
    /// Leaves out gifts of which there is no fixed number.
    std::optional<bool> exclude_unlimited = {};
    /// Leaves out limited gifts that can become unique.
    std::optional<bool> exclude_limited_upgradable = {};
    /// Leaves out limited gifts that can't become unique.
    std::optional<bool> exclude_limited_non_upgradable = {};
    /// Leaves out gifts that came from the TON blockchain.
    std::optional<bool> exclude_from_blockchain = {};
    /// Leaves out unique gifts.
    std::optional<bool> exclude_unique = {};
    /// The dearest first, instead of the newest.
    std::optional<bool> sort_by_price = {};
    /// The page, as the one before said in next_offset.
    std::optional<std::string_view> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserGiftsOptions>);

/// Optional parameters of getUserProfileAudios, in the API's order: https://core.telegram.org/bots/api#getuserprofileaudios
struct GetUserProfileAudiosOptions {
    /// How many are left out at the beginning.
    std::optional<std::int64_t> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserProfileAudiosOptions>);

/// Optional parameters of getUserProfilePhotos, in the API's order: https://core.telegram.org/bots/api#getuserprofilephotos
struct GetUserProfilePhotosOptions {
    /// How many are left out at the beginning.
    std::optional<std::int64_t> offset = {};
    /// How many at most, 1 to 100.
    std::optional<std::int64_t> limit = {};
};
static_assert(std::is_trivially_destructible_v<GetUserProfilePhotosOptions>);

/// Optional parameters of giftPremiumSubscription, in the API's order: https://core.telegram.org/bots/api#giftpremiumsubscription
struct GiftPremiumSubscriptionOptions {
    std::optional<std::string_view> text = {};
    /// How the text is marked up.
    std::optional<std::string_view> text_parse_mode = {};
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    ListRef<MessageEntity> text_entities = {};
};
static_assert(std::is_trivially_destructible_v<GiftPremiumSubscriptionOptions>);

/// Optional parameters of pinChatMessage, in the API's order: https://core.telegram.org/bots/api#pinchatmessage
struct PinChatMessageOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
};
static_assert(std::is_trivially_destructible_v<PinChatMessageOptions>);

/// Optional parameters of postStory, in the API's order: https://core.telegram.org/bots/api#poststory
struct PostStoryOptions {
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// The parts of the story that can be tapped.
    ListRef<StoryArea> areas = {};
    /// Whether it stays on the profile after its time.
    std::optional<bool> post_to_chat_page = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<PostStoryOptions>);

/// Optional parameters of promoteChatMember, in the API's order: https://core.telegram.org/bots/api#promotechatmember
struct PromoteChatMemberOptions {
    /// Whether nobody sees who it is.
    std::optional<bool> is_anonymous = {};
    /// What every administrator may: see the log, the boosts, hidden members and the like.
    std::optional<bool> can_manage_chat = {};
    /// Whether messages of others may be deleted.
    std::optional<bool> can_delete_messages = {};
    /// Whether video chats may be managed.
    std::optional<bool> can_manage_video_chats = {};
    /// Whether members may be restricted, banned and let in again.
    std::optional<bool> can_restrict_members = {};
    /// Whether others may be made administrators, with no more rights than one has.
    std::optional<bool> can_promote_members = {};
    /// Whether title, picture and other settings may be changed.
    std::optional<bool> can_change_info = {};
    /// Whether others may be invited.
    std::optional<bool> can_invite_users = {};
    /// Whether stories may be posted.
    std::optional<bool> can_post_stories = {};
    /// Whether stories of others may be edited.
    std::optional<bool> can_edit_stories = {};
    /// Whether stories of others may be deleted.
    std::optional<bool> can_delete_stories = {};
    /// Channels: whether messages may be posted.
    std::optional<bool> can_post_messages = {};
    /// Channels: whether messages of others may be edited and pinned.
    std::optional<bool> can_edit_messages = {};
    /// Whether messages may be pinned.
    std::optional<bool> can_pin_messages = {};
    /// Forums: whether topics may be opened, renamed, closed.
    std::optional<bool> can_manage_topics = {};
    /// Channels: whether direct messages and suggested posts may be handled.
    std::optional<bool> can_manage_direct_messages = {};
    /// Whether members' tags may be changed.
    std::optional<bool> can_manage_tags = {};
    /// Whether new members may be welcomed with messages only for them.
    std::optional<bool> can_send_welcome_messages = {};
};
static_assert(std::is_trivially_destructible_v<PromoteChatMemberOptions>);

/// Optional parameters of removeBusinessAccountProfilePhoto, in the API's order: https://core.telegram.org/bots/api#removebusinessaccountprofilephoto
struct RemoveBusinessAccountProfilePhotoOptions {
    /// Whether it is the picture for those who may not see the main one.
    std::optional<bool> is_public = {};
};
static_assert(std::is_trivially_destructible_v<RemoveBusinessAccountProfilePhotoOptions>);

/// Optional parameters of repostStory, in the API's order: https://core.telegram.org/bots/api#repoststory
struct RepostStoryOptions {
    /// Whether it stays on the profile after its time.
    std::optional<bool> post_to_chat_page = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
};
static_assert(std::is_trivially_destructible_v<RepostStoryOptions>);

/// Optional parameters of restrictChatMember, in the API's order: https://core.telegram.org/bots/api#restrictchatmember
struct RestrictChatMemberOptions {
    /// Takes each permission by itself; else some of them imply others.
    std::optional<bool> use_independent_chat_permissions = {};
    /// When the limits end, as Unix time; never if that is within 30 seconds, or after 366 days.
    std::optional<std::int64_t> until_date = {};
};
static_assert(std::is_trivially_destructible_v<RestrictChatMemberOptions>);

/// Optional parameters of savePreparedInlineMessage, in the API's order: https://core.telegram.org/bots/api#savepreparedinlinemessage
struct SavePreparedInlineMessageOptions {
    /// Whether private chats with users are offered.
    std::optional<bool> allow_user_chats = {};
    /// Whether private chats with bots are offered.
    std::optional<bool> allow_bot_chats = {};
    /// Whether groups are offered.
    std::optional<bool> allow_group_chats = {};
    /// Whether channels are offered.
    std::optional<bool> allow_channel_chats = {};
};
static_assert(std::is_trivially_destructible_v<SavePreparedInlineMessageOptions>);

/// Optional parameters of sendAnimation, in the API's order: https://core.telegram.org/bots/api#sendanimation
struct SendAnimationOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Ref<InputFile> thumbnail = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendAnimationOptions>);

/// Optional parameters of sendAudio, in the API's order: https://core.telegram.org/bots/api#sendaudio
struct SendAudioOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration = {};
    /// Who plays it.
    std::optional<std::string_view> performer = {};
    std::optional<std::string_view> title = {};
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Ref<InputFile> thumbnail = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendAudioOptions>);

/// Optional parameters of sendChatAction, in the API's order: https://core.telegram.org/bots/api#sendchataction
struct SendChatActionOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
};
static_assert(std::is_trivially_destructible_v<SendChatActionOptions>);

/// Optional parameters of sendChecklist, in the API's order: https://core.telegram.org/bots/api#sendchecklist
struct SendChecklistOptions {
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendChecklistOptions>);

/// Optional parameters of sendContact, in the API's order: https://core.telegram.org/bots/api#sendcontact
struct SendContactOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    std::optional<std::string_view> last_name = {};
    /// More about the contact, as a vCard of up to 2048 bytes.
    std::optional<std::string_view> vcard = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendContactOptions>);

/// Optional parameters of sendDice, in the API's order: https://core.telegram.org/bots/api#senddice
struct SendDiceOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Which of the animated emoji; a die unless given.
    std::optional<std::string_view> emoji = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendDiceOptions>);

/// Optional parameters of sendDocument, in the API's order: https://core.telegram.org/bots/api#senddocument
struct SendDocumentOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Ref<InputFile> thumbnail = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Sends the file as a file, whatever is in it.
    std::optional<bool> disable_content_type_detection = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendDocumentOptions>);

/// Optional parameters of sendGame, in the API's order: https://core.telegram.org/bots/api#sendgame
struct SendGameOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendGameOptions>);

/// Optional parameters of sendGift, in the API's order: https://core.telegram.org/bots/api#sendgift
struct SendGiftOptions {
    std::optional<std::int64_t> user_id = {};
    std::optional<ChatIdRef> chat_id = {};
    /// Whether the bot pays for making it unique, too.
    std::optional<bool> pay_for_upgrade = {};
    std::optional<std::string_view> text = {};
    /// How the text is marked up.
    std::optional<std::string_view> text_parse_mode = {};
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    ListRef<MessageEntity> text_entities = {};
};
static_assert(std::is_trivially_destructible_v<SendGiftOptions>);

/// Optional parameters of sendInvoice, in the API's order: https://core.telegram.org/bots/api#sendinvoice
struct SendInvoiceOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// What BotFather gave for the payment provider; empty for Stars.
    std::optional<std::string_view> provider_token = {};
    /// The largest tip, in the smallest unit of the currency.
    std::optional<std::int64_t> max_tip_amount = {};
    /// Up to four tips to choose from, ascending, in the smallest unit of the currency.
    ListRef<std::int64_t> suggested_tip_amounts = {};
    /// What the bot gets behind /start.
    std::optional<std::string_view> start_parameter = {};
    /// Facts for the payment provider, in JSON.
    std::optional<std::string_view> provider_data = {};
    /// Where the picture is.
    std::optional<std::string_view> photo_url = {};
    /// How large the picture is, in bytes.
    std::optional<std::int64_t> photo_size = {};
    std::optional<std::int64_t> photo_width = {};
    std::optional<std::int64_t> photo_height = {};
    /// Whether the buyer has to give a name.
    std::optional<bool> need_name = {};
    /// Whether the buyer has to give a phone number.
    std::optional<bool> need_phone_number = {};
    /// Whether the buyer has to give an e-mail address.
    std::optional<bool> need_email = {};
    /// Whether the buyer has to give an address.
    std::optional<bool> need_shipping_address = {};
    /// Whether the provider gets the phone number.
    std::optional<bool> send_phone_number_to_provider = {};
    /// Whether the provider gets the e-mail address.
    std::optional<bool> send_email_to_provider = {};
    /// Whether the price depends on how it is shipped.
    std::optional<bool> is_flexible = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<InlineKeyboardMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendInvoiceOptions>);

/// Optional parameters of sendLivePhoto, in the API's order: https://core.telegram.org/bots/api#sendlivephoto
struct SendLivePhotoOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendLivePhotoOptions>);

/// Optional parameters of sendLocation, in the API's order: https://core.telegram.org/bots/api#sendlocation
struct SendLocationOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy = {};
    /// How many seconds the place is kept up to date: 60 to 86400, or 0x7FFFFFFF for ever.
    std::optional<std::int64_t> live_period = {};
    /// Where it moves to, in degrees, 1 to 360.
    std::optional<std::int64_t> heading = {};
    /// How close somebody has to come for a notice, in metres, 1 to 100000.
    std::optional<std::int64_t> proximity_alert_radius = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendLocationOptions>);

/// Optional parameters of sendMediaGroup, in the API's order: https://core.telegram.org/bots/api#sendmediagroup
struct SendMediaGroupOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendMediaGroupOptions>);

/// Optional parameters of sendMessage, in the API's order: https://core.telegram.org/bots/api#sendmessage
struct SendMessageOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> entities = {};
    /// How links are previewed.
    Ref<LinkPreviewOptions> link_preview_options = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use link_preview_options.
    std::optional<bool> disable_web_page_preview = {};
};
static_assert(std::is_trivially_destructible_v<SendMessageOptions>);

/// Optional parameters of sendMessageDraft, in the API's order: https://core.telegram.org/bots/api#sendmessagedraft
struct SendMessageDraftOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::string_view> text = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> entities = {};
    /// Whether the user may stop the writing.
    std::optional<bool> can_stop = {};
    /// Whether the draft stays as a message when the user stops it.
    std::optional<bool> keep_on_stop = {};
};
static_assert(std::is_trivially_destructible_v<SendMessageDraftOptions>);

/// Optional parameters of sendPaidMedia, in the API's order: https://core.telegram.org/bots/api#sendpaidmedia
struct SendPaidMediaOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// What the bot gets when somebody has paid, up to 128 bytes; the user never sees it.
    std::optional<std::string_view> payload = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPaidMediaOptions>);

/// Optional parameters of sendPhoto, in the API's order: https://core.telegram.org/bots/api#sendphoto
struct SendPhotoOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPhotoOptions>);

/// Optional parameters of sendPoll, in the API's order: https://core.telegram.org/bots/api#sendpoll
struct SendPollOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// How the question is marked up; only custom emoji are allowed.
    std::optional<std::string_view> question_parse_mode = {};
    /// The parts of the question that have a meaning.
    ListRef<MessageEntity> question_entities = {};
    /// Whether nobody sees who voted for what; true unless given.
    std::optional<bool> is_anonymous = {};
    /// regular, unless given, or quiz.
    std::optional<std::string_view> type = {};
    /// Whether a voter may choose several answers.
    std::optional<bool> allows_multiple_answers = {};
    /// Whether a vote may be changed.
    std::optional<bool> allows_revoting = {};
    /// Whether each voter sees the answers in another order.
    std::optional<bool> shuffle_options = {};
    /// Whether voters may add answers.
    std::optional<bool> allow_adding_options = {};
    /// Whether the votes show only when the poll has ended.
    std::optional<bool> hide_results_until_closes = {};
    /// Whether only members of the chat who have been there for a day may vote.
    std::optional<bool> members_only = {};
    /// The countries whose users may take part, by two letters each (ISO 3166-1).
    StringsRef country_codes = {};
    /// The right answers of a quiz, by their places from 0.
    ListRef<std::int64_t> correct_option_ids = {};
    /// What shows after a wrong answer of a quiz, up to 200 characters.
    std::optional<std::string_view> explanation = {};
    /// How the explanation is marked up.
    std::optional<std::string_view> explanation_parse_mode = {};
    /// The parts of the explanation that have a meaning.
    ListRef<MessageEntity> explanation_entities = {};
    /// What is shown with the explanation.
    Ref<InputPollMedia> explanation_media = {};
    /// For how many seconds the poll is open, from 5 on.
    std::optional<std::int64_t> open_period = {};
    /// When the poll ends, as Unix time.
    std::optional<std::int64_t> close_date = {};
    /// Whether nobody can vote any more.
    std::optional<bool> is_closed = {};
    /// What it says about itself.
    std::optional<std::string_view> description = {};
    /// How the description is marked up.
    std::optional<std::string_view> description_parse_mode = {};
    /// The parts of the description that have a meaning.
    ListRef<MessageEntity> description_entities = {};
    /// What is shown with the poll.
    Ref<InputPollMedia> media = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendPollOptions>);

/// Optional parameters of sendRichMessage, in the API's order: https://core.telegram.org/bots/api#sendrichmessage
struct SendRichMessageOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendRichMessageOptions>);

/// Optional parameters of sendRichMessageDraft, in the API's order: https://core.telegram.org/bots/api#sendrichmessagedraft
struct SendRichMessageDraftOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// Whether the user may stop the writing.
    std::optional<bool> can_stop = {};
    /// Whether the draft stays as a message when the user stops it.
    std::optional<bool> keep_on_stop = {};
};
static_assert(std::is_trivially_destructible_v<SendRichMessageDraftOptions>);

/// Optional parameters of sendSharedWidget, in the API's order: https://core.telegram.org/bots/api#sendsharedwidget
struct SendSharedWidgetOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// Data of this message alone for the widget, up to 1024 bytes.
    std::optional<std::string_view> chat_data = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendSharedWidgetOptions>);

/// Optional parameters of sendSticker, in the API's order: https://core.telegram.org/bots/api#sendsticker
struct SendStickerOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The emoji that an uploaded one stands for.
    std::optional<std::string_view> emoji = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendStickerOptions>);

/// Optional parameters of sendVenue, in the API's order: https://core.telegram.org/bots/api#sendvenue
struct SendVenueOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The place's id at Foursquare.
    std::optional<std::string_view> foursquare_id = {};
    /// The kind of place, in Foursquare's words.
    std::optional<std::string_view> foursquare_type = {};
    /// The place's id at Google.
    std::optional<std::string_view> google_place_id = {};
    /// The kind of place, in Google's words.
    std::optional<std::string_view> google_place_type = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendVenueOptions>);

/// Optional parameters of sendVideo, in the API's order: https://core.telegram.org/bots/api#sendvideo
struct SendVideoOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Ref<InputFile> thumbnail = {};
    /// The still picture that shows before it plays.
    Ref<InputFile> cover = {};
    /// Where it begins to play, in seconds.
    std::optional<std::int64_t> start_timestamp = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Whether it is covered until somebody taps on it.
    std::optional<bool> has_spoiler = {};
    /// Whether it can be seen while it is still loading.
    std::optional<bool> supports_streaming = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendVideoOptions>);

/// Optional parameters of sendVideoNote, in the API's order: https://core.telegram.org/bots/api#sendvideonote
struct SendVideoNoteOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration = {};
    /// Width and height, in pixels.
    std::optional<std::int64_t> length = {};
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Ref<InputFile> thumbnail = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SendVideoNoteOptions>);

/// Optional parameters of sendVoice, in the API's order: https://core.telegram.org/bots/api#sendvoice
struct SendVoiceOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    /// The topic of a channel's direct messages; required there.
    std::optional<std::int64_t> direct_messages_topic_id = {};
    /// Makes the message one that only one user sees.
    Ref<EphemeralMessageParameters> ephemeral_message_parameters = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// Makes it a suggested post, in a channel's direct messages.
    Ref<SuggestedPostParameters> suggested_post_parameters = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendVoiceOptions>);

/// Optional parameters of sendWidget, in the API's order: https://core.telegram.org/bots/api#sendwidget
struct SendWidgetOptions {
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id = {};
    std::optional<std::int64_t> width = {};
    std::optional<std::int64_t> height = {};
    /// Data for the widget that all its messages share, up to 1024 bytes.
    std::optional<std::string_view> public_data = {};
    /// Data of this message alone for the widget, up to 1024 bytes.
    std::optional<std::string_view> chat_data = {};
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string_view> caption = {};
    /// How the text is marked up: HTML, MarkdownV2 or Markdown.
    std::optional<std::string_view> parse_mode = {};
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    ListRef<MessageEntity> caption_entities = {};
    /// Shows the caption above instead of below.
    std::optional<bool> show_caption_above_media = {};
    /// Whether the widget may ask the bot for something.
    std::optional<bool> allow_queries = {};
    /// Whether others can send the widget on with its public data.
    std::optional<bool> is_shared = {};
    /// Arrives without a sound.
    std::optional<bool> disable_notification = {};
    /// Keeps it from being forwarded or saved.
    std::optional<bool> protect_content = {};
    /// Lets the bot send up to 1000 messages a second, for a tenth of a Star each.
    std::optional<bool> allow_paid_broadcast = {};
    /// The effect that the message comes with; private chats only.
    std::optional<std::string_view> message_effect_id = {};
    /// The message that is replied to.
    Ref<ReplyParameters> reply_parameters = {};
    /// Buttons below the message, a keyboard, or taking one away.
    Ref<ReplyMarkup> reply_markup = {};
    /// Deprecated: use reply_parameters.
    std::optional<std::int64_t> reply_to_message_id = {};
};
static_assert(std::is_trivially_destructible_v<SendWidgetOptions>);

/// Optional parameters of setBusinessAccountBio, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountbio
struct SetBusinessAccountBioOptions {
    /// What the user says about themselves.
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
    /// Whether it is the picture for those who may not see the main one.
    std::optional<bool> is_public = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountProfilePhotoOptions>);

/// Optional parameters of setBusinessAccountUsername, in the API's order: https://core.telegram.org/bots/api#setbusinessaccountusername
struct SetBusinessAccountUsernameOptions {
    /// The username, up to 32 characters; empty removes it.
    std::optional<std::string_view> username = {};
};
static_assert(std::is_trivially_destructible_v<SetBusinessAccountUsernameOptions>);

/// Optional parameters of setChatDescription, in the API's order: https://core.telegram.org/bots/api#setchatdescription
struct SetChatDescriptionOptions {
    /// The text, up to 255 characters; empty removes it.
    std::optional<std::string_view> description = {};
};
static_assert(std::is_trivially_destructible_v<SetChatDescriptionOptions>);

/// Optional parameters of setChatMemberTag, in the API's order: https://core.telegram.org/bots/api#setchatmembertag
struct SetChatMemberTagOptions {
    /// The tag, up to 16 characters without emoji.
    std::optional<std::string_view> tag = {};
};
static_assert(std::is_trivially_destructible_v<SetChatMemberTagOptions>);

/// Optional parameters of setChatMenuButton, in the API's order: https://core.telegram.org/bots/api#setchatmenubutton
struct SetChatMenuButtonOptions {
    /// The private chat; left out: the default.
    std::optional<std::int64_t> chat_id = {};
    /// The button.
    Ref<MenuButton> menu_button = {};
};
static_assert(std::is_trivially_destructible_v<SetChatMenuButtonOptions>);

/// Optional parameters of setChatPermissions, in the API's order: https://core.telegram.org/bots/api#setchatpermissions
struct SetChatPermissionsOptions {
    /// Takes each permission by itself; else some of them imply others.
    std::optional<bool> use_independent_chat_permissions = {};
};
static_assert(std::is_trivially_destructible_v<SetChatPermissionsOptions>);

/// Optional parameters of setCustomEmojiStickerSetThumbnail, in the API's order: https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail
struct SetCustomEmojiStickerSetThumbnailOptions {
    /// The custom emoji, for getCustomEmojiStickers.
    std::optional<std::string_view> custom_emoji_id = {};
};
static_assert(std::is_trivially_destructible_v<SetCustomEmojiStickerSetThumbnailOptions>);

/// Optional parameters of setGameScore, in the API's order: https://core.telegram.org/bots/api#setgamescore
struct SetGameScoreOptions {
    /// Whether a score may become lower.
    std::optional<bool> force = {};
    /// Leaves the game's message as it is.
    std::optional<bool> disable_edit_message = {};
};
static_assert(std::is_trivially_destructible_v<SetGameScoreOptions>);

/// Optional parameters of setManagedBotAccessSettings, in the API's order: https://core.telegram.org/bots/api#setmanagedbotaccesssettings
struct SetManagedBotAccessSettingsOptions {
    /// Who else may use the bot, if access is restricted.
    ListRef<std::int64_t> added_user_ids = {};
};
static_assert(std::is_trivially_destructible_v<SetManagedBotAccessSettingsOptions>);

/// Optional parameters of setMessageReaction, in the API's order: https://core.telegram.org/bots/api#setmessagereaction
struct SetMessageReactionOptions {
    /// The reactions; none removes them. A bot may have one, and no paid one.
    ListRef<ReactionType> reaction = {};
    /// Whether the reaction comes with a large animation.
    std::optional<bool> is_big = {};
};
static_assert(std::is_trivially_destructible_v<SetMessageReactionOptions>);

/// Optional parameters of setMyCommands, in the API's order: https://core.telegram.org/bots/api#setmycommands
struct SetMyCommandsOptions {
    /// In which chats, and to whom; the default scope if absent.
    Ref<BotCommandScope> scope = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyCommandsOptions>);

/// Optional parameters of setMyDefaultAdministratorRights, in the API's order: https://core.telegram.org/bots/api#setmydefaultadministratorrights
struct SetMyDefaultAdministratorRightsOptions {
    /// What may be done.
    Ref<ChatAdministratorRights> rights = {};
    /// For channels if true, else for groups.
    std::optional<bool> for_channels = {};
};
static_assert(std::is_trivially_destructible_v<SetMyDefaultAdministratorRightsOptions>);

/// Optional parameters of setMyDescription, in the API's order: https://core.telegram.org/bots/api#setmydescription
struct SetMyDescriptionOptions {
    /// The text, up to 512 characters; empty removes it.
    std::optional<std::string_view> description = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyDescriptionOptions>);

/// Optional parameters of setMyName, in the API's order: https://core.telegram.org/bots/api#setmyname
struct SetMyNameOptions {
    /// The name, up to 64 characters; empty removes it.
    std::optional<std::string_view> name = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyNameOptions>);

/// Optional parameters of setMySettings, in the API's order: https://core.telegram.org/bots/api#setmysettings
struct SetMySettingsOptions {
    /// Whether it has inline mode.
    std::optional<bool> supports_inline_queries = {};
    /// What stands in the input field behind the bot's name.
    std::optional<std::string_view> inline_query_placeholder = {};
    /// Whether inline queries ask for the user's place.
    std::optional<bool> needs_inline_query_location = {};
    /// Of how many chosen results one is told; 0: none.
    /// Not certain yet: the values that TDLib knows are 0, 1, 10, 100 and 1000.
    std::optional<std::int64_t> inline_feedback_share_denominator = {};
    /// Whether it can be added to groups.
    std::optional<bool> can_join_groups = {};
    /// Whether it sees all messages of groups: privacy mode is off.
    std::optional<bool> can_read_all_group_messages = {};
    /// Whether it can be connected to business accounts.
    std::optional<bool> can_connect_to_business = {};
    /// Whether other bots can be made under its management.
    std::optional<bool> can_manage_bots = {};
    /// Whether it can be called into chats that it isn't in.
    std::optional<bool> supports_guest_queries = {};
    /// Whether it can be asked about requests to join.
    std::optional<bool> supports_join_request_queries = {};
    /// Whether the private chat with the bot has topics.
    std::optional<bool> has_topics_enabled = {};
    /// Whether users may open topics in the private chat with the bot.
    std::optional<bool> allows_users_to_create_topics = {};
    /// Whether topics stand at the side of the private chat with the bot.
    std::optional<bool> has_topic_sidebar = {};
    /// Whether other bots may write to it.
    std::optional<bool> can_communicate_with_bots = {};
    /// When presses name their message by inline_message_id: default, auto or inline.
    std::optional<std::string_view> callback_query_mode = {};
};
static_assert(std::is_trivially_destructible_v<SetMySettingsOptions>);

/// Optional parameters of setMyShortDescription, in the API's order: https://core.telegram.org/bots/api#setmyshortdescription
struct SetMyShortDescriptionOptions {
    /// The text, up to 120 characters; empty removes it.
    std::optional<std::string_view> short_description = {};
    /// The language, by two letters (ISO 639-1); empty: for all that have no text of their own.
    std::optional<std::string_view> language_code = {};
};
static_assert(std::is_trivially_destructible_v<SetMyShortDescriptionOptions>);

/// Optional parameters of setStickerKeywords, in the API's order: https://core.telegram.org/bots/api#setstickerkeywords
struct SetStickerKeywordsOptions {
    /// The words that it is found by, up to 20.
    StringsRef keywords = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerKeywordsOptions>);

/// Optional parameters of setStickerMaskPosition, in the API's order: https://core.telegram.org/bots/api#setstickermaskposition
struct SetStickerMaskPositionOptions {
    /// Where a mask sits.
    Ref<MaskPosition> mask_position = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerMaskPositionOptions>);

/// Optional parameters of setStickerSetThumbnail, in the API's order: https://core.telegram.org/bots/api#setstickersetthumbnail
struct SetStickerSetThumbnailOptions {
    /// The picture, 100 by 100 pixels; left out, it is the first sticker.
    Ref<InputFile> thumbnail = {};
    /// Deprecated: use thumbnail.
    Ref<InputFile> thumb = {};
};
static_assert(std::is_trivially_destructible_v<SetStickerSetThumbnailOptions>);

/// Optional parameters of setUserEmojiStatus, in the API's order: https://core.telegram.org/bots/api#setuseremojistatus
struct SetUserEmojiStatusOptions {
    /// The emoji; empty removes it.
    std::optional<std::string_view> emoji_status_custom_emoji_id = {};
    /// When the emoji beside the name goes, as Unix time.
    std::optional<std::int64_t> emoji_status_expiration_date = {};
};
static_assert(std::is_trivially_destructible_v<SetUserEmojiStatusOptions>);

/// Optional parameters of setWebhook, in the API's order: https://core.telegram.org/bots/api#setwebhook
struct SetWebhookOptions {
    /// The public key of a certificate that one has signed oneself, as a PEM file.
    Ref<InputFile> certificate = {};
    /// The address that is called in place of what the name resolves to.
    std::optional<std::string_view> ip_address = {};
    /// How many requests at a time, 1 to 100; 40 unless given.
    std::optional<std::int64_t> max_connections = {};
    /// The kinds of updates that are wanted; empty: all but chat_member and reactions. Unset: as last time.
    StringsRef allowed_updates = {};
    /// Throws away the updates that wait.
    std::optional<bool> drop_pending_updates = {};
    /// What each request carries in X-Telegram-Bot-Api-Secret-Token: 1 to 256 of A-Z a-z 0-9 _ -.
    std::optional<std::string_view> secret_token = {};
};
static_assert(std::is_trivially_destructible_v<SetWebhookOptions>);

/// Optional parameters of stopMessageLiveLocation, in the API's order: https://core.telegram.org/bots/api#stopmessagelivelocation
struct StopMessageLiveLocationOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The buttons below the message.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<StopMessageLiveLocationOptions>);

/// Optional parameters of stopPoll, in the API's order: https://core.telegram.org/bots/api#stoppoll
struct StopPollOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The buttons below the message.
    Ref<InlineKeyboardMarkup> reply_markup = {};
};
static_assert(std::is_trivially_destructible_v<StopPollOptions>);

/// Optional parameters of transferGift, in the API's order: https://core.telegram.org/bots/api#transfergift
struct TransferGiftOptions {
    /// What giving it away costs; 0 if nothing.
    std::optional<std::int64_t> star_count = {};
};
static_assert(std::is_trivially_destructible_v<TransferGiftOptions>);

/// Optional parameters of unbanChatMember, in the API's order: https://core.telegram.org/bots/api#unbanchatmember
struct UnbanChatMemberOptions {
    /// Does nothing to somebody who isn't banned.
    std::optional<bool> only_if_banned = {};
};
static_assert(std::is_trivially_destructible_v<UnbanChatMemberOptions>);

/// Optional parameters of unpinChatMessage, in the API's order: https://core.telegram.org/bots/api#unpinchatmessage
struct UnpinChatMessageOptions {
    /// The business account in whose name it is done.
    std::optional<std::string_view> business_connection_id = {};
    /// The message; the newest pinned one if left out.
    std::optional<std::int64_t> message_id = {};
};
static_assert(std::is_trivially_destructible_v<UnpinChatMessageOptions>);

/// Optional parameters of upgradeGift, in the API's order: https://core.telegram.org/bots/api#upgradegift
struct UpgradeGiftOptions {
    /// Whether sender and text of the gift stay with it.
    std::optional<bool> keep_original_details = {};
    /// What the upgrade costs; 0 if it was paid before.
    std::optional<std::int64_t> star_count = {};
};
static_assert(std::is_trivially_destructible_v<UpgradeGiftOptions>);

/// Optional parameters of verifyChat, in the API's order: https://core.telegram.org/bots/api#verifychat
struct VerifyChatOptions {
    /// What the mark of verification says, up to 70 characters.
    std::optional<std::string_view> custom_description = {};
    /// How the description is marked up.
    std::optional<std::string_view> custom_description_parse_mode = {};
    /// The links in the description, in place of a parse mode.
    ListRef<MessageEntity> custom_description_entities = {};
};
static_assert(std::is_trivially_destructible_v<VerifyChatOptions>);

/// Optional parameters of verifyUser, in the API's order: https://core.telegram.org/bots/api#verifyuser
struct VerifyUserOptions {
    /// What the mark of verification says, up to 70 characters.
    std::optional<std::string_view> custom_description = {};
    /// How the description is marked up.
    std::optional<std::string_view> custom_description_parse_mode = {};
    /// The links in the description, in place of a parse mode.
    ListRef<MessageEntity> custom_description_entities = {};
};
static_assert(std::is_trivially_destructible_v<VerifyUserOptions>);

}  // namespace telepot
