// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_setPassportDataErrors{"setPassportDataErrors", false};
constexpr codec::MethodInfo info_setStickerEmojiList{"setStickerEmojiList", true};
constexpr codec::MethodInfo info_setStickerKeywords{"setStickerKeywords", true};
constexpr codec::MethodInfo info_setStickerMaskPosition{"setStickerMaskPosition", true};
constexpr codec::MethodInfo info_setStickerPositionInSet{"setStickerPositionInSet", true};
constexpr codec::MethodInfo info_setStickerSetThumbnail{"setStickerSetThumbnail", true};
constexpr codec::MethodInfo info_setStickerSetTitle{"setStickerSetTitle", true};
constexpr codec::MethodInfo info_setUserEmojiStatus{"setUserEmojiStatus", true};
constexpr codec::MethodInfo info_setWebhook{"setWebhook", true};
constexpr codec::MethodInfo info_stopMessageLiveLocation{"stopMessageLiveLocation", true};
constexpr codec::MethodInfo info_stopPoll{"stopPoll", true};
constexpr codec::MethodInfo info_transferBusinessAccountStars{"transferBusinessAccountStars", false};
constexpr codec::MethodInfo info_transferGift{"transferGift", false};
constexpr codec::MethodInfo info_unbanChatMember{"unbanChatMember", true};
constexpr codec::MethodInfo info_unbanChatSenderChat{"unbanChatSenderChat", true};
constexpr codec::MethodInfo info_unhideGeneralForumTopic{"unhideGeneralForumTopic", true};
constexpr codec::MethodInfo info_unpinAllChatMessages{"unpinAllChatMessages", true};
constexpr codec::MethodInfo info_unpinAllForumTopicMessages{"unpinAllForumTopicMessages", true};
constexpr codec::MethodInfo info_unpinAllGeneralForumTopicMessages{"unpinAllGeneralForumTopicMessages", true};
constexpr codec::MethodInfo info_unpinChatMessage{"unpinChatMessage", true};
constexpr codec::MethodInfo info_upgradeGift{"upgradeGift", false};
constexpr codec::MethodInfo info_uploadStickerFile{"uploadStickerFile", false};
constexpr codec::MethodInfo info_verifyChat{"verifyChat", true};
constexpr codec::MethodInfo info_verifyUser{"verifyUser", true};

codec::Request encode_setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors) {
    codec::Request request(info_setPassportDataErrors);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("errors", errors);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerEmojiList(std::string_view sticker, StringsRef emoji_list) {
    codec::Request request(info_setStickerEmojiList);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("sticker", sticker);
    writer.member("emoji_list", emoji_list);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts) {
    codec::Request request(info_setStickerKeywords);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("sticker", sticker);
    if (opts.keywords) writer.member("keywords", opts.keywords);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts) {
    codec::Request request(info_setStickerMaskPosition);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("sticker", sticker);
    if (opts.mask_position) writer.member("mask_position", opts.mask_position);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerPositionInSet(std::string_view sticker, std::int64_t position) {
    codec::Request request(info_setStickerPositionInSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("sticker", sticker);
    writer.member("position", position);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts) {
    codec::Request request(info_setStickerSetThumbnail);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("name", name);
    writer.member("user_id", user_id);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
    writer.member("format", format);
    writer.close_object();
    return request;
}

codec::Request encode_setStickerSetTitle(std::string_view name, std::string_view title) {
    codec::Request request(info_setStickerSetTitle);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("name", name);
    writer.member("title", title);
    writer.close_object();
    return request;
}

codec::Request encode_setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts) {
    codec::Request request(info_setUserEmojiStatus);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    if (opts.emoji_status_custom_emoji_id) writer.member("emoji_status_custom_emoji_id", *opts.emoji_status_custom_emoji_id);
    if (opts.emoji_status_expiration_date) writer.member("emoji_status_expiration_date", *opts.emoji_status_expiration_date);
    writer.close_object();
    return request;
}

codec::Request encode_setWebhook(std::string_view url, const SetWebhookOptions& opts) {
    codec::Request request(info_setWebhook);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("url", url);
    if (opts.certificate) writer.file_parameter("certificate", *static_cast<const InputFile*>(opts.certificate.object()));
    if (opts.ip_address) writer.member("ip_address", *opts.ip_address);
    if (opts.max_connections) writer.member("max_connections", *opts.max_connections);
    if (opts.allowed_updates) writer.member("allowed_updates", opts.allowed_updates);
    if (opts.drop_pending_updates) writer.member("drop_pending_updates", *opts.drop_pending_updates);
    if (opts.secret_token) writer.member("secret_token", *opts.secret_token);
    writer.close_object();
    return request;
}

codec::Request encode_stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts) {
    codec::Request request(info_stopMessageLiveLocation);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts) {
    codec::Request request(info_stopPoll);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    write_identifier(writer, msg_identifier);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count) {
    codec::Request request(info_transferBusinessAccountStars);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("star_count", star_count);
    writer.close_object();
    return request;
}

codec::Request encode_transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts) {
    codec::Request request(info_transferGift);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("owned_gift_id", owned_gift_id);
    writer.member("new_owner_chat_id", new_owner_chat_id);
    if (opts.star_count) writer.member("star_count", *opts.star_count);
    writer.close_object();
    return request;
}

codec::Request encode_unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts) {
    codec::Request request(info_unbanChatMember);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    if (opts.only_if_banned) writer.member("only_if_banned", *opts.only_if_banned);
    writer.close_object();
    return request;
}

codec::Request encode_unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id) {
    codec::Request request(info_unbanChatSenderChat);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("sender_chat_id", sender_chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_unhideGeneralForumTopic(ChatIdRef chat_id) {
    codec::Request request(info_unhideGeneralForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_unpinAllChatMessages(ChatIdRef chat_id) {
    codec::Request request(info_unpinAllChatMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id) {
    codec::Request request(info_unpinAllForumTopicMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_thread_id", message_thread_id);
    writer.close_object();
    return request;
}

codec::Request encode_unpinAllGeneralForumTopicMessages(ChatIdRef chat_id) {
    codec::Request request(info_unpinAllGeneralForumTopicMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts) {
    codec::Request request(info_unpinChatMessage);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_id) writer.member("message_id", *opts.message_id);
    writer.close_object();
    return request;
}

codec::Request encode_upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts) {
    codec::Request request(info_upgradeGift);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("owned_gift_id", owned_gift_id);
    if (opts.keep_original_details) writer.member("keep_original_details", *opts.keep_original_details);
    if (opts.star_count) writer.member("star_count", *opts.star_count);
    writer.close_object();
    return request;
}

codec::Request encode_uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format) {
    codec::Request request(info_uploadStickerFile);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.file_parameter("sticker", sticker);
    writer.member("sticker_format", sticker_format);
    writer.close_object();
    return request;
}

codec::Request encode_verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts) {
    codec::Request request(info_verifyChat);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.custom_description) writer.member("custom_description", *opts.custom_description);
    if (opts.custom_description_parse_mode) writer.member("custom_description_parse_mode", *opts.custom_description_parse_mode);
    if (opts.custom_description_entities) writer.member("custom_description_entities", opts.custom_description_entities);
    writer.close_object();
    return request;
}

codec::Request encode_verifyUser(std::int64_t user_id, const VerifyUserOptions& opts) {
    codec::Request request(info_verifyUser);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    if (opts.custom_description) writer.member("custom_description", *opts.custom_description);
    if (opts.custom_description_parse_mode) writer.member("custom_description_parse_mode", *opts.custom_description_parse_mode);
    if (opts.custom_description_entities) writer.member("custom_description_entities", opts.custom_description_entities);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors) {
    return codec::invoke<Mode, bool>(*this, encode_setPassportDataErrors(user_id, errors));
}
template bool methods<blocking>::setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors);
template task<bool> methods<coroutine>::setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors);
template WebhookReply methods<replying>::setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerEmojiList(std::string_view sticker, StringsRef emoji_list) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerEmojiList(sticker, emoji_list));
}
template bool methods<blocking>::setStickerEmojiList(std::string_view sticker, StringsRef emoji_list);
template task<bool> methods<coroutine>::setStickerEmojiList(std::string_view sticker, StringsRef emoji_list);
template WebhookReply methods<replying>::setStickerEmojiList(std::string_view sticker, StringsRef emoji_list);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerKeywords(sticker, opts));
}
template bool methods<blocking>::setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts);
template task<bool> methods<coroutine>::setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts);
template WebhookReply methods<replying>::setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerMaskPosition(sticker, opts));
}
template bool methods<blocking>::setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts);
template task<bool> methods<coroutine>::setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts);
template WebhookReply methods<replying>::setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerPositionInSet(std::string_view sticker, std::int64_t position) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerPositionInSet(sticker, position));
}
template bool methods<blocking>::setStickerPositionInSet(std::string_view sticker, std::int64_t position);
template task<bool> methods<coroutine>::setStickerPositionInSet(std::string_view sticker, std::int64_t position);
template WebhookReply methods<replying>::setStickerPositionInSet(std::string_view sticker, std::int64_t position);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerSetThumbnail(name, user_id, format, opts));
}
template bool methods<blocking>::setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts);
template task<bool> methods<coroutine>::setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts);
template WebhookReply methods<replying>::setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setStickerSetTitle(std::string_view name, std::string_view title) {
    return codec::invoke<Mode, bool>(*this, encode_setStickerSetTitle(name, title));
}
template bool methods<blocking>::setStickerSetTitle(std::string_view name, std::string_view title);
template task<bool> methods<coroutine>::setStickerSetTitle(std::string_view name, std::string_view title);
template WebhookReply methods<replying>::setStickerSetTitle(std::string_view name, std::string_view title);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setUserEmojiStatus(user_id, opts));
}
template bool methods<blocking>::setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts);
template task<bool> methods<coroutine>::setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts);
template WebhookReply methods<replying>::setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setWebhook(std::string_view url, const SetWebhookOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setWebhook(url, opts));
}
template bool methods<blocking>::setWebhook(std::string_view url, const SetWebhookOptions& opts);
template task<bool> methods<coroutine>::setWebhook(std::string_view url, const SetWebhookOptions& opts);
template WebhookReply methods<replying>::setWebhook(std::string_view url, const SetWebhookOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_stopMessageLiveLocation(msg_identifier, opts));
}
template std::optional<Message> methods<blocking>::stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts);
template task<std::optional<Message>> methods<coroutine>::stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts);
template WebhookReply methods<replying>::stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts);

template <class Mode>
typename Mode::template result<Poll> methods<Mode>::stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts) {
    return codec::invoke<Mode, Poll>(*this, encode_stopPoll(msg_identifier, opts));
}
template Poll methods<blocking>::stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts);
template task<Poll> methods<coroutine>::stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts);
template WebhookReply methods<replying>::stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count) {
    return codec::invoke<Mode, bool>(*this, encode_transferBusinessAccountStars(business_connection_id, star_count));
}
template bool methods<blocking>::transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count);
template task<bool> methods<coroutine>::transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count);
template WebhookReply methods<replying>::transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_transferGift(business_connection_id, owned_gift_id, new_owner_chat_id, opts));
}
template bool methods<blocking>::transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts);
template task<bool> methods<coroutine>::transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts);
template WebhookReply methods<replying>::transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_unbanChatMember(chat_id, user_id, opts));
}
template bool methods<blocking>::unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts);
template task<bool> methods<coroutine>::unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts);
template WebhookReply methods<replying>::unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_unbanChatSenderChat(chat_id, sender_chat_id));
}
template bool methods<blocking>::unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
template task<bool> methods<coroutine>::unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
template WebhookReply methods<replying>::unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unhideGeneralForumTopic(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_unhideGeneralForumTopic(chat_id));
}
template bool methods<blocking>::unhideGeneralForumTopic(ChatIdRef chat_id);
template task<bool> methods<coroutine>::unhideGeneralForumTopic(ChatIdRef chat_id);
template WebhookReply methods<replying>::unhideGeneralForumTopic(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unpinAllChatMessages(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_unpinAllChatMessages(chat_id));
}
template bool methods<blocking>::unpinAllChatMessages(ChatIdRef chat_id);
template task<bool> methods<coroutine>::unpinAllChatMessages(ChatIdRef chat_id);
template WebhookReply methods<replying>::unpinAllChatMessages(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id) {
    return codec::invoke<Mode, bool>(*this, encode_unpinAllForumTopicMessages(chat_id, message_thread_id));
}
template bool methods<blocking>::unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id);
template task<bool> methods<coroutine>::unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id);
template WebhookReply methods<replying>::unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unpinAllGeneralForumTopicMessages(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_unpinAllGeneralForumTopicMessages(chat_id));
}
template bool methods<blocking>::unpinAllGeneralForumTopicMessages(ChatIdRef chat_id);
template task<bool> methods<coroutine>::unpinAllGeneralForumTopicMessages(ChatIdRef chat_id);
template WebhookReply methods<replying>::unpinAllGeneralForumTopicMessages(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_unpinChatMessage(chat_id, opts));
}
template bool methods<blocking>::unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts);
template task<bool> methods<coroutine>::unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts);
template WebhookReply methods<replying>::unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_upgradeGift(business_connection_id, owned_gift_id, opts));
}
template bool methods<blocking>::upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts);
template task<bool> methods<coroutine>::upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts);
template WebhookReply methods<replying>::upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts);

template <class Mode>
typename Mode::template result<File> methods<Mode>::uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format) {
    return codec::invoke<Mode, File>(*this, encode_uploadStickerFile(user_id, sticker, sticker_format));
}
template File methods<blocking>::uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format);
template task<File> methods<coroutine>::uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format);
template WebhookReply methods<replying>::uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_verifyChat(chat_id, opts));
}
template bool methods<blocking>::verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts);
template task<bool> methods<coroutine>::verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts);
template WebhookReply methods<replying>::verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::verifyUser(std::int64_t user_id, const VerifyUserOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_verifyUser(user_id, opts));
}
template bool methods<blocking>::verifyUser(std::int64_t user_id, const VerifyUserOptions& opts);
template task<bool> methods<coroutine>::verifyUser(std::int64_t user_id, const VerifyUserOptions& opts);
template WebhookReply methods<replying>::verifyUser(std::int64_t user_id, const VerifyUserOptions& opts);

}  // namespace telepot
