// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_editMessageCaption{"editMessageCaption", true};
constexpr codec::MethodInfo info_editMessageChecklist{"editMessageChecklist", true};
constexpr codec::MethodInfo info_editMessageLiveLocation{"editMessageLiveLocation", true};
constexpr codec::MethodInfo info_editMessageMedia{"editMessageMedia", true};
constexpr codec::MethodInfo info_editMessageReplyMarkup{"editMessageReplyMarkup", true};
constexpr codec::MethodInfo info_editMessageText{"editMessageText", true};
constexpr codec::MethodInfo info_editMessageWidgetData{"editMessageWidgetData", true};
constexpr codec::MethodInfo info_editSharedWidgetData{"editSharedWidgetData", true};
constexpr codec::MethodInfo info_editStory{"editStory", true};
constexpr codec::MethodInfo info_editUserStarSubscription{"editUserStarSubscription", true};
constexpr codec::MethodInfo info_exportChatInviteLink{"exportChatInviteLink", false};
constexpr codec::MethodInfo info_forwardMessage{"forwardMessage", false};
constexpr codec::MethodInfo info_forwardMessages{"forwardMessages", false};
constexpr codec::MethodInfo info_getAvailableGifts{"getAvailableGifts", true};
constexpr codec::MethodInfo info_getBusinessAccountGifts{"getBusinessAccountGifts", true};
constexpr codec::MethodInfo info_getBusinessAccountStarBalance{"getBusinessAccountStarBalance", true};
constexpr codec::MethodInfo info_getBusinessConnection{"getBusinessConnection", true};
constexpr codec::MethodInfo info_getChat{"getChat", true};
constexpr codec::MethodInfo info_getChatAdministrators{"getChatAdministrators", true};
constexpr codec::MethodInfo info_getChatGifts{"getChatGifts", true};
constexpr codec::MethodInfo info_getChatMember{"getChatMember", true};
constexpr codec::MethodInfo info_getChatMemberCount{"getChatMemberCount", true};
constexpr codec::MethodInfo info_getChatMenuButton{"getChatMenuButton", true};
constexpr codec::MethodInfo info_getChatShareThemeBackdrops{"getChatShareThemeBackdrops", true};

codec::Request encode_editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts) {
    codec::Request request(info_editMessageCaption);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts) {
    codec::Request request(info_editMessageChecklist);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    write_identifier(writer, msg_identifier);
    writer.member("checklist", checklist);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts) {
    codec::Request request(info_editMessageLiveLocation);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    writer.member("latitude", latitude);
    writer.member("longitude", longitude);
    if (opts.live_period) writer.member("live_period", *opts.live_period);
    if (opts.horizontal_accuracy) writer.member("horizontal_accuracy", *opts.horizontal_accuracy);
    if (opts.heading) writer.member("heading", *opts.heading);
    if (opts.proximity_alert_radius) writer.member("proximity_alert_radius", *opts.proximity_alert_radius);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts) {
    codec::Request request(info_editMessageMedia);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    writer.member("media", media);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts) {
    codec::Request request(info_editMessageReplyMarkup);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts) {
    codec::Request request(info_editMessageText);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    writer.member("text", text.view());
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.entities) writer.member("entities", opts.entities);
    if (opts.link_preview_options) writer.member("link_preview_options", opts.link_preview_options);
    else if (opts.disable_web_page_preview) writer.member("link_preview_options", LinkPreviewOptions().set_is_disabled(*opts.disable_web_page_preview));
    if (opts.rich_message) writer.member("rich_message", opts.rich_message);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts) {
    codec::Request request(info_editMessageWidgetData);
    codec::Writer writer(request);
    writer.open_object();
    write_identifier(writer, msg_identifier);
    if (opts.public_data) writer.member("public_data", *opts.public_data);
    if (opts.chat_data) writer.member("chat_data", *opts.chat_data);
    writer.close_object();
    return request;
}

codec::Request encode_editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts) {
    codec::Request request(info_editSharedWidgetData);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("widget_id", widget_id);
    writer.member("public_data", public_data);
    if (opts.cache_time) writer.member("cache_time", *opts.cache_time);
    writer.close_object();
    return request;
}

codec::Request encode_editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts) {
    codec::Request request(info_editStory);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("story_id", story_id);
    writer.member("content", content);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.areas) writer.member("areas", opts.areas);
    writer.close_object();
    return request;
}

codec::Request encode_editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled) {
    codec::Request request(info_editUserStarSubscription);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("telegram_payment_charge_id", telegram_payment_charge_id);
    writer.member("is_canceled", is_canceled);
    writer.close_object();
    return request;
}

codec::Request encode_exportChatInviteLink(ChatIdRef chat_id) {
    codec::Request request(info_exportChatInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts) {
    codec::Request request(info_forwardMessage);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("from_chat_id", from_chat_id);
    if (opts.video_start_timestamp) writer.member("video_start_timestamp", *opts.video_start_timestamp);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    writer.member("message_id", message_id);
    writer.close_object();
    return request;
}

codec::Request encode_forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts) {
    codec::Request request(info_forwardMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("from_chat_id", from_chat_id);
    writer.member("message_ids", message_ids);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    writer.close_object();
    return request;
}

codec::Request encode_getAvailableGifts() {
    codec::Request request(info_getAvailableGifts);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts) {
    codec::Request request(info_getBusinessAccountGifts);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    if (opts.exclude_unsaved) writer.member("exclude_unsaved", *opts.exclude_unsaved);
    if (opts.exclude_saved) writer.member("exclude_saved", *opts.exclude_saved);
    if (opts.exclude_unlimited) writer.member("exclude_unlimited", *opts.exclude_unlimited);
    if (opts.exclude_limited_upgradable) writer.member("exclude_limited_upgradable", *opts.exclude_limited_upgradable);
    if (opts.exclude_limited_non_upgradable) writer.member("exclude_limited_non_upgradable", *opts.exclude_limited_non_upgradable);
    if (opts.exclude_unique) writer.member("exclude_unique", *opts.exclude_unique);
    if (opts.exclude_from_blockchain) writer.member("exclude_from_blockchain", *opts.exclude_from_blockchain);
    if (opts.sort_by_price) writer.member("sort_by_price", *opts.sort_by_price);
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    writer.close_object();
    return request;
}

codec::Request encode_getBusinessAccountStarBalance(std::string_view business_connection_id) {
    codec::Request request(info_getBusinessAccountStarBalance);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.close_object();
    return request;
}

codec::Request encode_getBusinessConnection(std::string_view business_connection_id) {
    codec::Request request(info_getBusinessConnection);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.close_object();
    return request;
}

codec::Request encode_getChat(ChatIdRef chat_id) {
    codec::Request request(info_getChat);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts) {
    codec::Request request(info_getChatAdministrators);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.return_bots) writer.member("return_bots", *opts.return_bots);
    writer.close_object();
    return request;
}

codec::Request encode_getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts) {
    codec::Request request(info_getChatGifts);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.exclude_unsaved) writer.member("exclude_unsaved", *opts.exclude_unsaved);
    if (opts.exclude_saved) writer.member("exclude_saved", *opts.exclude_saved);
    if (opts.exclude_unlimited) writer.member("exclude_unlimited", *opts.exclude_unlimited);
    if (opts.exclude_limited_upgradable) writer.member("exclude_limited_upgradable", *opts.exclude_limited_upgradable);
    if (opts.exclude_limited_non_upgradable) writer.member("exclude_limited_non_upgradable", *opts.exclude_limited_non_upgradable);
    if (opts.exclude_from_blockchain) writer.member("exclude_from_blockchain", *opts.exclude_from_blockchain);
    if (opts.exclude_unique) writer.member("exclude_unique", *opts.exclude_unique);
    if (opts.sort_by_price) writer.member("sort_by_price", *opts.sort_by_price);
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    writer.close_object();
    return request;
}

codec::Request encode_getChatMember(ChatIdRef chat_id, std::int64_t user_id) {
    codec::Request request(info_getChatMember);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_getChatMemberCount(ChatIdRef chat_id) {
    codec::Request request(info_getChatMemberCount);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_getChatMenuButton(const GetChatMenuButtonOptions& opts) {
    codec::Request request(info_getChatMenuButton);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.chat_id) writer.member("chat_id", *opts.chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_getChatShareThemeBackdrops() {
    codec::Request request(info_getChatShareThemeBackdrops);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_editMessageCaption(msg_identifier, opts));
}
template std::optional<Message> methods<blocking>::editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts);
template task<std::optional<Message>> methods<coroutine>::editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts);
template WebhookReply methods<replying>::editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_editMessageChecklist(msg_identifier, business_connection_id, checklist, opts));
}
template Message methods<blocking>::editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts);
template task<Message> methods<coroutine>::editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts);
template WebhookReply methods<replying>::editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_editMessageLiveLocation(msg_identifier, latitude, longitude, opts));
}
template std::optional<Message> methods<blocking>::editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts);
template task<std::optional<Message>> methods<coroutine>::editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts);
template WebhookReply methods<replying>::editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_editMessageMedia(msg_identifier, media, opts));
}
template std::optional<Message> methods<blocking>::editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts);
template task<std::optional<Message>> methods<coroutine>::editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts);
template WebhookReply methods<replying>::editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_editMessageReplyMarkup(msg_identifier, opts));
}
template std::optional<Message> methods<blocking>::editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts);
template task<std::optional<Message>> methods<coroutine>::editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts);
template WebhookReply methods<replying>::editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_editMessageText(msg_identifier, text, opts));
}
template std::optional<Message> methods<blocking>::editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts);
template task<std::optional<Message>> methods<coroutine>::editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts);
template WebhookReply methods<replying>::editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editMessageWidgetData(msg_identifier, opts));
}
template bool methods<blocking>::editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts);
template task<bool> methods<coroutine>::editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts);
template WebhookReply methods<replying>::editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editSharedWidgetData(widget_id, public_data, opts));
}
template bool methods<blocking>::editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts);
template task<bool> methods<coroutine>::editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts);
template WebhookReply methods<replying>::editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts);

template <class Mode>
typename Mode::template result<Story> methods<Mode>::editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts) {
    return codec::invoke<Mode, Story>(*this, encode_editStory(business_connection_id, story_id, content, opts));
}
template Story methods<blocking>::editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts);
template task<Story> methods<coroutine>::editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts);
template WebhookReply methods<replying>::editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled) {
    return codec::invoke<Mode, bool>(*this, encode_editUserStarSubscription(user_id, telegram_payment_charge_id, is_canceled));
}
template bool methods<blocking>::editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled);
template task<bool> methods<coroutine>::editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled);
template WebhookReply methods<replying>::editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled);

template <class Mode>
typename Mode::template result<std::string> methods<Mode>::exportChatInviteLink(ChatIdRef chat_id) {
    return codec::invoke<Mode, std::string>(*this, encode_exportChatInviteLink(chat_id));
}
template std::string methods<blocking>::exportChatInviteLink(ChatIdRef chat_id);
template task<std::string> methods<coroutine>::exportChatInviteLink(ChatIdRef chat_id);
template WebhookReply methods<replying>::exportChatInviteLink(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_forwardMessage(chat_id, from_chat_id, message_id, opts));
}
template Message methods<blocking>::forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts);
template task<Message> methods<coroutine>::forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts);
template WebhookReply methods<replying>::forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts);

template <class Mode>
typename Mode::template result<std::vector<MessageId>> methods<Mode>::forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts) {
    return codec::invoke<Mode, std::vector<MessageId>>(*this, encode_forwardMessages(chat_id, from_chat_id, message_ids, opts));
}
template std::vector<MessageId> methods<blocking>::forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts);
template task<std::vector<MessageId>> methods<coroutine>::forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts);
template WebhookReply methods<replying>::forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts);

template <class Mode>
typename Mode::template result<Gifts> methods<Mode>::getAvailableGifts() {
    return codec::invoke<Mode, Gifts>(*this, encode_getAvailableGifts());
}
template Gifts methods<blocking>::getAvailableGifts();
template task<Gifts> methods<coroutine>::getAvailableGifts();
template WebhookReply methods<replying>::getAvailableGifts();

template <class Mode>
typename Mode::template result<OwnedGifts> methods<Mode>::getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts) {
    return codec::invoke<Mode, OwnedGifts>(*this, encode_getBusinessAccountGifts(business_connection_id, opts));
}
template OwnedGifts methods<blocking>::getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts);
template task<OwnedGifts> methods<coroutine>::getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts);
template WebhookReply methods<replying>::getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts);

template <class Mode>
typename Mode::template result<StarAmount> methods<Mode>::getBusinessAccountStarBalance(std::string_view business_connection_id) {
    return codec::invoke<Mode, StarAmount>(*this, encode_getBusinessAccountStarBalance(business_connection_id));
}
template StarAmount methods<blocking>::getBusinessAccountStarBalance(std::string_view business_connection_id);
template task<StarAmount> methods<coroutine>::getBusinessAccountStarBalance(std::string_view business_connection_id);
template WebhookReply methods<replying>::getBusinessAccountStarBalance(std::string_view business_connection_id);

template <class Mode>
typename Mode::template result<BusinessConnection> methods<Mode>::getBusinessConnection(std::string_view business_connection_id) {
    return codec::invoke<Mode, BusinessConnection>(*this, encode_getBusinessConnection(business_connection_id));
}
template BusinessConnection methods<blocking>::getBusinessConnection(std::string_view business_connection_id);
template task<BusinessConnection> methods<coroutine>::getBusinessConnection(std::string_view business_connection_id);
template WebhookReply methods<replying>::getBusinessConnection(std::string_view business_connection_id);

template <class Mode>
typename Mode::template result<ChatFullInfo> methods<Mode>::getChat(ChatIdRef chat_id) {
    return codec::invoke<Mode, ChatFullInfo>(*this, encode_getChat(chat_id));
}
template ChatFullInfo methods<blocking>::getChat(ChatIdRef chat_id);
template task<ChatFullInfo> methods<coroutine>::getChat(ChatIdRef chat_id);
template WebhookReply methods<replying>::getChat(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<std::vector<ChatMember>> methods<Mode>::getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts) {
    return codec::invoke<Mode, std::vector<ChatMember>>(*this, encode_getChatAdministrators(chat_id, opts));
}
template std::vector<ChatMember> methods<blocking>::getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts);
template task<std::vector<ChatMember>> methods<coroutine>::getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts);
template WebhookReply methods<replying>::getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts);

template <class Mode>
typename Mode::template result<OwnedGifts> methods<Mode>::getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts) {
    return codec::invoke<Mode, OwnedGifts>(*this, encode_getChatGifts(chat_id, opts));
}
template OwnedGifts methods<blocking>::getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts);
template task<OwnedGifts> methods<coroutine>::getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts);
template WebhookReply methods<replying>::getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts);

template <class Mode>
typename Mode::template result<ChatMember> methods<Mode>::getChatMember(ChatIdRef chat_id, std::int64_t user_id) {
    return codec::invoke<Mode, ChatMember>(*this, encode_getChatMember(chat_id, user_id));
}
template ChatMember methods<blocking>::getChatMember(ChatIdRef chat_id, std::int64_t user_id);
template task<ChatMember> methods<coroutine>::getChatMember(ChatIdRef chat_id, std::int64_t user_id);
template WebhookReply methods<replying>::getChatMember(ChatIdRef chat_id, std::int64_t user_id);

template <class Mode>
typename Mode::template result<std::int64_t> methods<Mode>::getChatMemberCount(ChatIdRef chat_id) {
    return codec::invoke<Mode, std::int64_t>(*this, encode_getChatMemberCount(chat_id));
}
template std::int64_t methods<blocking>::getChatMemberCount(ChatIdRef chat_id);
template task<std::int64_t> methods<coroutine>::getChatMemberCount(ChatIdRef chat_id);
template WebhookReply methods<replying>::getChatMemberCount(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<MenuButton> methods<Mode>::getChatMenuButton(const GetChatMenuButtonOptions& opts) {
    return codec::invoke<Mode, MenuButton>(*this, encode_getChatMenuButton(opts));
}
template MenuButton methods<blocking>::getChatMenuButton(const GetChatMenuButtonOptions& opts);
template task<MenuButton> methods<coroutine>::getChatMenuButton(const GetChatMenuButtonOptions& opts);
template WebhookReply methods<replying>::getChatMenuButton(const GetChatMenuButtonOptions& opts);

template <class Mode>
typename Mode::template result<ChatShareThemeBackdrops> methods<Mode>::getChatShareThemeBackdrops() {
    return codec::invoke<Mode, ChatShareThemeBackdrops>(*this, encode_getChatShareThemeBackdrops());
}
template ChatShareThemeBackdrops methods<blocking>::getChatShareThemeBackdrops();
template task<ChatShareThemeBackdrops> methods<coroutine>::getChatShareThemeBackdrops();
template WebhookReply methods<replying>::getChatShareThemeBackdrops();

}  // namespace telepot
