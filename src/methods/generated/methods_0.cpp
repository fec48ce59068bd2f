// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_addStickerToSet{"addStickerToSet", false};
constexpr codec::MethodInfo info_answerCallbackQuery{"answerCallbackQuery", true};
constexpr codec::MethodInfo info_answerChatJoinRequestQuery{"answerChatJoinRequestQuery", true};
constexpr codec::MethodInfo info_answerGuestQuery{"answerGuestQuery", true};
constexpr codec::MethodInfo info_answerInlineQuery{"answerInlineQuery", true};
constexpr codec::MethodInfo info_answerPreCheckoutQuery{"answerPreCheckoutQuery", true};
constexpr codec::MethodInfo info_answerShippingQuery{"answerShippingQuery", true};
constexpr codec::MethodInfo info_answerWebAppQuery{"answerWebAppQuery", true};
constexpr codec::MethodInfo info_answerWidgetQuery{"answerWidgetQuery", true};
constexpr codec::MethodInfo info_approveChatJoinRequest{"approveChatJoinRequest", true};
constexpr codec::MethodInfo info_approveSuggestedPost{"approveSuggestedPost", true};
constexpr codec::MethodInfo info_banChatMember{"banChatMember", true};
constexpr codec::MethodInfo info_banChatSenderChat{"banChatSenderChat", true};
constexpr codec::MethodInfo info_close{"close", true};
constexpr codec::MethodInfo info_closeForumTopic{"closeForumTopic", true};
constexpr codec::MethodInfo info_closeGeneralForumTopic{"closeGeneralForumTopic", true};
constexpr codec::MethodInfo info_convertGiftToStars{"convertGiftToStars", false};
constexpr codec::MethodInfo info_copyMessage{"copyMessage", false};
constexpr codec::MethodInfo info_copyMessages{"copyMessages", false};
constexpr codec::MethodInfo info_createChatInviteLink{"createChatInviteLink", false};
constexpr codec::MethodInfo info_createChatSubscriptionInviteLink{"createChatSubscriptionInviteLink", false};
constexpr codec::MethodInfo info_createForumTopic{"createForumTopic", false};
constexpr codec::MethodInfo info_createInvoiceLink{"createInvoiceLink", false};
constexpr codec::MethodInfo info_createNewStickerSet{"createNewStickerSet", false};

codec::Request encode_addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker) {
    codec::Request request(info_addStickerToSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("name", name);
    writer.member("sticker", sticker);
    writer.close_object();
    return request;
}

codec::Request encode_answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts) {
    codec::Request request(info_answerCallbackQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("callback_query_id", callback_query_id);
    if (opts.text) writer.member("text", *opts.text);
    if (opts.show_alert) writer.member("show_alert", *opts.show_alert);
    if (opts.url) writer.member("url", *opts.url);
    if (opts.cache_time) writer.member("cache_time", *opts.cache_time);
    writer.close_object();
    return request;
}

codec::Request encode_answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result) {
    codec::Request request(info_answerChatJoinRequestQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_join_request_query_id", chat_join_request_query_id);
    writer.member("result", result);
    writer.close_object();
    return request;
}

codec::Request encode_answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result) {
    codec::Request request(info_answerGuestQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("guest_query_id", guest_query_id);
    writer.member("result", result);
    writer.close_object();
    return request;
}

codec::Request encode_answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts) {
    codec::Request request(info_answerInlineQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("inline_query_id", inline_query_id);
    writer.member("results", results);
    if (opts.cache_time) writer.member("cache_time", *opts.cache_time);
    if (opts.is_personal) writer.member("is_personal", *opts.is_personal);
    if (opts.next_offset) writer.member("next_offset", *opts.next_offset);
    if (opts.button) writer.member("button", opts.button);
    writer.close_object();
    return request;
}

codec::Request encode_answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts) {
    codec::Request request(info_answerPreCheckoutQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("pre_checkout_query_id", pre_checkout_query_id);
    writer.member("ok", ok);
    if (opts.error_message) writer.member("error_message", *opts.error_message);
    writer.close_object();
    return request;
}

codec::Request encode_answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts) {
    codec::Request request(info_answerShippingQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("shipping_query_id", shipping_query_id);
    writer.member("ok", ok);
    if (opts.shipping_options) writer.member("shipping_options", opts.shipping_options);
    if (opts.error_message) writer.member("error_message", *opts.error_message);
    writer.close_object();
    return request;
}

codec::Request encode_answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result) {
    codec::Request request(info_answerWebAppQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("web_app_query_id", web_app_query_id);
    writer.member("result", result);
    writer.close_object();
    return request;
}

codec::Request encode_answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts) {
    codec::Request request(info_answerWidgetQuery);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("widget_query_id", widget_query_id);
    if (opts.data) writer.member("data", *opts.data);
    writer.close_object();
    return request;
}

codec::Request encode_approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id) {
    codec::Request request(info_approveChatJoinRequest);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts) {
    codec::Request request(info_approveSuggestedPost);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    if (opts.send_date) writer.member("send_date", *opts.send_date);
    writer.close_object();
    return request;
}

codec::Request encode_banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts) {
    codec::Request request(info_banChatMember);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    if (opts.until_date) writer.member("until_date", *opts.until_date);
    if (opts.revoke_messages) writer.member("revoke_messages", *opts.revoke_messages);
    writer.close_object();
    return request;
}

codec::Request encode_banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id) {
    codec::Request request(info_banChatSenderChat);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("sender_chat_id", sender_chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_close() {
    codec::Request request(info_close);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    codec::Request request(info_closeForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_thread_id", message_thread_id);
    writer.close_object();
    return request;
}

codec::Request encode_closeGeneralForumTopic(ChatIdRef chat_id) {
    codec::Request request(info_closeGeneralForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id) {
    codec::Request request(info_convertGiftToStars);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("owned_gift_id", owned_gift_id);
    writer.close_object();
    return request;
}

codec::Request encode_copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts) {
    codec::Request request(info_copyMessage);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("from_chat_id", from_chat_id);
    writer.member("message_id", message_id);
    if (opts.video_start_timestamp) writer.member("video_start_timestamp", *opts.video_start_timestamp);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts) {
    codec::Request request(info_copyMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("from_chat_id", from_chat_id);
    writer.member("message_ids", message_ids);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.remove_caption) writer.member("remove_caption", *opts.remove_caption);
    writer.close_object();
    return request;
}

codec::Request encode_createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts) {
    codec::Request request(info_createChatInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.name) writer.member("name", *opts.name);
    if (opts.expire_date) writer.member("expire_date", *opts.expire_date);
    if (opts.member_limit) writer.member("member_limit", *opts.member_limit);
    if (opts.creates_join_request) writer.member("creates_join_request", *opts.creates_join_request);
    writer.close_object();
    return request;
}

codec::Request encode_createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts) {
    codec::Request request(info_createChatSubscriptionInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.name) writer.member("name", *opts.name);
    writer.member("subscription_period", subscription_period);
    writer.member("subscription_price", subscription_price);
    writer.close_object();
    return request;
}

codec::Request encode_createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts) {
    codec::Request request(info_createForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("name", name);
    if (opts.icon_color) writer.member("icon_color", *opts.icon_color);
    if (opts.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *opts.icon_custom_emoji_id);
    writer.close_object();
    return request;
}

codec::Request encode_createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts) {
    codec::Request request(info_createInvoiceLink);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("title", title);
    writer.member("description", description);
    writer.member("payload", payload);
    if (opts.provider_token) writer.member("provider_token", *opts.provider_token);
    writer.member("currency", currency);
    writer.member("prices", prices);
    if (opts.subscription_period) writer.member("subscription_period", *opts.subscription_period);
    if (opts.max_tip_amount) writer.member("max_tip_amount", *opts.max_tip_amount);
    if (opts.suggested_tip_amounts) writer.member("suggested_tip_amounts", opts.suggested_tip_amounts);
    if (opts.provider_data) writer.member("provider_data", *opts.provider_data);
    if (opts.photo_url) writer.member("photo_url", *opts.photo_url);
    if (opts.photo_size) writer.member("photo_size", *opts.photo_size);
    if (opts.photo_width) writer.member("photo_width", *opts.photo_width);
    if (opts.photo_height) writer.member("photo_height", *opts.photo_height);
    if (opts.need_name) writer.member("need_name", *opts.need_name);
    if (opts.need_phone_number) writer.member("need_phone_number", *opts.need_phone_number);
    if (opts.need_email) writer.member("need_email", *opts.need_email);
    if (opts.need_shipping_address) writer.member("need_shipping_address", *opts.need_shipping_address);
    if (opts.send_phone_number_to_provider) writer.member("send_phone_number_to_provider", *opts.send_phone_number_to_provider);
    if (opts.send_email_to_provider) writer.member("send_email_to_provider", *opts.send_email_to_provider);
    if (opts.is_flexible) writer.member("is_flexible", *opts.is_flexible);
    writer.close_object();
    return request;
}

codec::Request encode_createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts) {
    codec::Request request(info_createNewStickerSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("name", name);
    writer.member("title", title);
    writer.member("stickers", stickers);
    if (opts.sticker_type) writer.member("sticker_type", *opts.sticker_type);
    if (opts.needs_repainting) writer.member("needs_repainting", *opts.needs_repainting);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<bool> methods<Mode>::addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker) {
    return codec::invoke<Mode, bool>(*this, encode_addStickerToSet(user_id, name, sticker));
}
template bool methods<blocking>::addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker);
template task<bool> methods<coroutine>::addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker);
template WebhookReply methods<replying>::addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_answerCallbackQuery(callback_query_id, opts));
}
template bool methods<blocking>::answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts);
template task<bool> methods<coroutine>::answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts);
template WebhookReply methods<replying>::answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result) {
    return codec::invoke<Mode, bool>(*this, encode_answerChatJoinRequestQuery(chat_join_request_query_id, result));
}
template bool methods<blocking>::answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result);
template task<bool> methods<coroutine>::answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result);
template WebhookReply methods<replying>::answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result);

template <class Mode>
typename Mode::template result<SentGuestMessage> methods<Mode>::answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result) {
    return codec::invoke<Mode, SentGuestMessage>(*this, encode_answerGuestQuery(guest_query_id, result));
}
template SentGuestMessage methods<blocking>::answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result);
template task<SentGuestMessage> methods<coroutine>::answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result);
template WebhookReply methods<replying>::answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_answerInlineQuery(inline_query_id, results, opts));
}
template bool methods<blocking>::answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts);
template task<bool> methods<coroutine>::answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts);
template WebhookReply methods<replying>::answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_answerPreCheckoutQuery(pre_checkout_query_id, ok, opts));
}
template bool methods<blocking>::answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts);
template task<bool> methods<coroutine>::answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts);
template WebhookReply methods<replying>::answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_answerShippingQuery(shipping_query_id, ok, opts));
}
template bool methods<blocking>::answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts);
template task<bool> methods<coroutine>::answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts);
template WebhookReply methods<replying>::answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts);

template <class Mode>
typename Mode::template result<SentWebAppMessage> methods<Mode>::answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result) {
    return codec::invoke<Mode, SentWebAppMessage>(*this, encode_answerWebAppQuery(web_app_query_id, result));
}
template SentWebAppMessage methods<blocking>::answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result);
template task<SentWebAppMessage> methods<coroutine>::answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result);
template WebhookReply methods<replying>::answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_answerWidgetQuery(widget_query_id, opts));
}
template bool methods<blocking>::answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts);
template task<bool> methods<coroutine>::answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts);
template WebhookReply methods<replying>::answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id) {
    return codec::invoke<Mode, bool>(*this, encode_approveChatJoinRequest(chat_id, user_id));
}
template bool methods<blocking>::approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
template task<bool> methods<coroutine>::approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
template WebhookReply methods<replying>::approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_approveSuggestedPost(chat_id, message_id, opts));
}
template bool methods<blocking>::approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts);
template task<bool> methods<coroutine>::approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts);
template WebhookReply methods<replying>::approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_banChatMember(chat_id, user_id, opts));
}
template bool methods<blocking>::banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts);
template task<bool> methods<coroutine>::banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts);
template WebhookReply methods<replying>::banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_banChatSenderChat(chat_id, sender_chat_id));
}
template bool methods<blocking>::banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
template task<bool> methods<coroutine>::banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
template WebhookReply methods<replying>::banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::close() {
    return codec::invoke<Mode, bool>(*this, encode_close());
}
template bool methods<blocking>::close();
template task<bool> methods<coroutine>::close();
template WebhookReply methods<replying>::close();

template <class Mode>
typename Mode::template result<bool> methods<Mode>::closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    return codec::invoke<Mode, bool>(*this, encode_closeForumTopic(chat_id, message_thread_id));
}
template bool methods<blocking>::closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template task<bool> methods<coroutine>::closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template WebhookReply methods<replying>::closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::closeGeneralForumTopic(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_closeGeneralForumTopic(chat_id));
}
template bool methods<blocking>::closeGeneralForumTopic(ChatIdRef chat_id);
template task<bool> methods<coroutine>::closeGeneralForumTopic(ChatIdRef chat_id);
template WebhookReply methods<replying>::closeGeneralForumTopic(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id) {
    return codec::invoke<Mode, bool>(*this, encode_convertGiftToStars(business_connection_id, owned_gift_id));
}
template bool methods<blocking>::convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id);
template task<bool> methods<coroutine>::convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id);
template WebhookReply methods<replying>::convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id);

template <class Mode>
typename Mode::template result<MessageId> methods<Mode>::copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts) {
    return codec::invoke<Mode, MessageId>(*this, encode_copyMessage(chat_id, from_chat_id, message_id, opts));
}
template MessageId methods<blocking>::copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts);
template task<MessageId> methods<coroutine>::copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts);
template WebhookReply methods<replying>::copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts);

template <class Mode>
typename Mode::template result<std::vector<MessageId>> methods<Mode>::copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts) {
    return codec::invoke<Mode, std::vector<MessageId>>(*this, encode_copyMessages(chat_id, from_chat_id, message_ids, opts));
}
template std::vector<MessageId> methods<blocking>::copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts);
template task<std::vector<MessageId>> methods<coroutine>::copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts);
template WebhookReply methods<replying>::copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts);

template <class Mode>
typename Mode::template result<ChatInviteLink> methods<Mode>::createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts) {
    return codec::invoke<Mode, ChatInviteLink>(*this, encode_createChatInviteLink(chat_id, opts));
}
template ChatInviteLink methods<blocking>::createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts);
template task<ChatInviteLink> methods<coroutine>::createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts);
template WebhookReply methods<replying>::createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts);

template <class Mode>
typename Mode::template result<ChatInviteLink> methods<Mode>::createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts) {
    return codec::invoke<Mode, ChatInviteLink>(*this, encode_createChatSubscriptionInviteLink(chat_id, subscription_period, subscription_price, opts));
}
template ChatInviteLink methods<blocking>::createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts);
template task<ChatInviteLink> methods<coroutine>::createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts);
template WebhookReply methods<replying>::createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts);

template <class Mode>
typename Mode::template result<ForumTopic> methods<Mode>::createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts) {
    return codec::invoke<Mode, ForumTopic>(*this, encode_createForumTopic(chat_id, name, opts));
}
template ForumTopic methods<blocking>::createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts);
template task<ForumTopic> methods<coroutine>::createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts);
template WebhookReply methods<replying>::createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts);

template <class Mode>
typename Mode::template result<std::string> methods<Mode>::createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts) {
    return codec::invoke<Mode, std::string>(*this, encode_createInvoiceLink(title, description, payload, currency, prices, opts));
}
template std::string methods<blocking>::createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts);
template task<std::string> methods<coroutine>::createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts);
template WebhookReply methods<replying>::createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_createNewStickerSet(user_id, name, title, stickers, opts));
}
template bool methods<blocking>::createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts);
template task<bool> methods<coroutine>::createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts);
template WebhookReply methods<replying>::createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts);

}  // namespace telepot
