// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_declineChatJoinRequest{"declineChatJoinRequest", true};
constexpr codec::MethodInfo info_declineSuggestedPost{"declineSuggestedPost", true};
constexpr codec::MethodInfo info_deleteAllMessageReactions{"deleteAllMessageReactions", true};
constexpr codec::MethodInfo info_deleteBusinessMessages{"deleteBusinessMessages", true};
constexpr codec::MethodInfo info_deleteChatPhoto{"deleteChatPhoto", true};
constexpr codec::MethodInfo info_deleteChatStickerSet{"deleteChatStickerSet", true};
constexpr codec::MethodInfo info_deleteEphemeralMessage{"deleteEphemeralMessage", true};
constexpr codec::MethodInfo info_deleteForumTopic{"deleteForumTopic", true};
constexpr codec::MethodInfo info_deleteMessage{"deleteMessage", true};
constexpr codec::MethodInfo info_deleteMessageReaction{"deleteMessageReaction", true};
constexpr codec::MethodInfo info_deleteMessages{"deleteMessages", true};
constexpr codec::MethodInfo info_deleteMyCommands{"deleteMyCommands", true};
constexpr codec::MethodInfo info_deleteStickerFromSet{"deleteStickerFromSet", true};
constexpr codec::MethodInfo info_deleteStickerSet{"deleteStickerSet", true};
constexpr codec::MethodInfo info_deleteStory{"deleteStory", true};
constexpr codec::MethodInfo info_deleteWebhook{"deleteWebhook", true};
constexpr codec::MethodInfo info_editChatInviteLink{"editChatInviteLink", true};
constexpr codec::MethodInfo info_editChatSubscriptionInviteLink{"editChatSubscriptionInviteLink", true};
constexpr codec::MethodInfo info_editEphemeralMessageCaption{"editEphemeralMessageCaption", true};
constexpr codec::MethodInfo info_editEphemeralMessageMedia{"editEphemeralMessageMedia", true};
constexpr codec::MethodInfo info_editEphemeralMessageReplyMarkup{"editEphemeralMessageReplyMarkup", true};
constexpr codec::MethodInfo info_editEphemeralMessageText{"editEphemeralMessageText", true};
constexpr codec::MethodInfo info_editForumTopic{"editForumTopic", true};
constexpr codec::MethodInfo info_editGeneralForumTopic{"editGeneralForumTopic", true};

codec::Request encode_declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id) {
    codec::Request request(info_declineChatJoinRequest);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts) {
    codec::Request request(info_declineSuggestedPost);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    if (opts.comment) writer.member("comment", *opts.comment);
    writer.close_object();
    return request;
}

codec::Request encode_deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts) {
    codec::Request request(info_deleteAllMessageReactions);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.user_id) writer.member("user_id", *opts.user_id);
    if (opts.actor_chat_id) writer.member("actor_chat_id", *opts.actor_chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids) {
    codec::Request request(info_deleteBusinessMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("message_ids", message_ids);
    writer.close_object();
    return request;
}

codec::Request encode_deleteChatPhoto(ChatIdRef chat_id) {
    codec::Request request(info_deleteChatPhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteChatStickerSet(ChatIdRef chat_id) {
    codec::Request request(info_deleteChatStickerSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id) {
    codec::Request request(info_deleteEphemeralMessage);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("receiver_user_id", receiver_user_id);
    writer.member("ephemeral_message_id", ephemeral_message_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    codec::Request request(info_deleteForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_thread_id", message_thread_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteMessage(MessageIdentifierRef msg_identifier) {
    codec::Request request(info_deleteMessage);
    codec::Writer writer(request);
    writer.open_object();
    write_identifier(writer, msg_identifier);
    writer.close_object();
    return request;
}

codec::Request encode_deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts) {
    codec::Request request(info_deleteMessageReaction);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    if (opts.user_id) writer.member("user_id", *opts.user_id);
    if (opts.actor_chat_id) writer.member("actor_chat_id", *opts.actor_chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids) {
    codec::Request request(info_deleteMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_ids", message_ids);
    writer.close_object();
    return request;
}

codec::Request encode_deleteMyCommands(const DeleteMyCommandsOptions& opts) {
    codec::Request request(info_deleteMyCommands);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.scope) writer.member("scope", opts.scope);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_deleteStickerFromSet(std::string_view sticker) {
    codec::Request request(info_deleteStickerFromSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("sticker", sticker);
    writer.close_object();
    return request;
}

codec::Request encode_deleteStickerSet(std::string_view name) {
    codec::Request request(info_deleteStickerSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("name", name);
    writer.close_object();
    return request;
}

codec::Request encode_deleteStory(std::string_view business_connection_id, std::int64_t story_id) {
    codec::Request request(info_deleteStory);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("story_id", story_id);
    writer.close_object();
    return request;
}

codec::Request encode_deleteWebhook(const DeleteWebhookOptions& opts) {
    codec::Request request(info_deleteWebhook);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.drop_pending_updates) writer.member("drop_pending_updates", *opts.drop_pending_updates);
    writer.close_object();
    return request;
}

codec::Request encode_editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts) {
    codec::Request request(info_editChatInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("invite_link", invite_link);
    if (opts.name) writer.member("name", *opts.name);
    if (opts.expire_date) writer.member("expire_date", *opts.expire_date);
    if (opts.member_limit) writer.member("member_limit", *opts.member_limit);
    if (opts.creates_join_request) writer.member("creates_join_request", *opts.creates_join_request);
    writer.close_object();
    return request;
}

codec::Request encode_editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts) {
    codec::Request request(info_editChatSubscriptionInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("invite_link", invite_link);
    if (opts.name) writer.member("name", *opts.name);
    writer.close_object();
    return request;
}

codec::Request encode_editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts) {
    codec::Request request(info_editEphemeralMessageCaption);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("receiver_user_id", receiver_user_id);
    writer.member("ephemeral_message_id", ephemeral_message_id);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts) {
    codec::Request request(info_editEphemeralMessageMedia);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("receiver_user_id", receiver_user_id);
    writer.member("ephemeral_message_id", ephemeral_message_id);
    writer.member("media", media);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts) {
    codec::Request request(info_editEphemeralMessageReplyMarkup);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("receiver_user_id", receiver_user_id);
    writer.member("ephemeral_message_id", ephemeral_message_id);
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts) {
    codec::Request request(info_editEphemeralMessageText);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("receiver_user_id", receiver_user_id);
    writer.member("ephemeral_message_id", ephemeral_message_id);
    if (opts.text) writer.member("text", *opts.text);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.entities) writer.member("entities", opts.entities);
    if (opts.rich_message) writer.member("rich_message", opts.rich_message);
    if (opts.link_preview_options) writer.member("link_preview_options", opts.link_preview_options);
    else if (opts.disable_web_page_preview) writer.member("link_preview_options", LinkPreviewOptions().set_is_disabled(*opts.disable_web_page_preview));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts) {
    codec::Request request(info_editForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_thread_id", message_thread_id);
    if (opts.name) writer.member("name", *opts.name);
    if (opts.icon_custom_emoji_id) writer.member("icon_custom_emoji_id", *opts.icon_custom_emoji_id);
    writer.close_object();
    return request;
}

codec::Request encode_editGeneralForumTopic(ChatIdRef chat_id, std::string_view name) {
    codec::Request request(info_editGeneralForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("name", name);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<bool> methods<Mode>::declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id) {
    return codec::invoke<Mode, bool>(*this, encode_declineChatJoinRequest(chat_id, user_id));
}
template bool methods<blocking>::declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
template task<bool> methods<coroutine>::declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
template WebhookReply methods<replying>::declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_declineSuggestedPost(chat_id, message_id, opts));
}
template bool methods<blocking>::declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts);
template task<bool> methods<coroutine>::declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts);
template WebhookReply methods<replying>::declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_deleteAllMessageReactions(chat_id, opts));
}
template bool methods<blocking>::deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts);
template task<bool> methods<coroutine>::deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts);
template WebhookReply methods<replying>::deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids) {
    return codec::invoke<Mode, bool>(*this, encode_deleteBusinessMessages(business_connection_id, message_ids));
}
template bool methods<blocking>::deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids);
template task<bool> methods<coroutine>::deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids);
template WebhookReply methods<replying>::deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteChatPhoto(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_deleteChatPhoto(chat_id));
}
template bool methods<blocking>::deleteChatPhoto(ChatIdRef chat_id);
template task<bool> methods<coroutine>::deleteChatPhoto(ChatIdRef chat_id);
template WebhookReply methods<replying>::deleteChatPhoto(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteChatStickerSet(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_deleteChatStickerSet(chat_id));
}
template bool methods<blocking>::deleteChatStickerSet(ChatIdRef chat_id);
template task<bool> methods<coroutine>::deleteChatStickerSet(ChatIdRef chat_id);
template WebhookReply methods<replying>::deleteChatStickerSet(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id) {
    return codec::invoke<Mode, bool>(*this, encode_deleteEphemeralMessage(chat_id, receiver_user_id, ephemeral_message_id));
}
template bool methods<blocking>::deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
template task<bool> methods<coroutine>::deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
template WebhookReply methods<replying>::deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    return codec::invoke<Mode, bool>(*this, encode_deleteForumTopic(chat_id, message_thread_id));
}
template bool methods<blocking>::deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template task<bool> methods<coroutine>::deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template WebhookReply methods<replying>::deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteMessage(MessageIdentifierRef msg_identifier) {
    return codec::invoke<Mode, bool>(*this, encode_deleteMessage(msg_identifier));
}
template bool methods<blocking>::deleteMessage(MessageIdentifierRef msg_identifier);
template task<bool> methods<coroutine>::deleteMessage(MessageIdentifierRef msg_identifier);
template WebhookReply methods<replying>::deleteMessage(MessageIdentifierRef msg_identifier);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_deleteMessageReaction(chat_id, message_id, opts));
}
template bool methods<blocking>::deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts);
template task<bool> methods<coroutine>::deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts);
template WebhookReply methods<replying>::deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids) {
    return codec::invoke<Mode, bool>(*this, encode_deleteMessages(chat_id, message_ids));
}
template bool methods<blocking>::deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids);
template task<bool> methods<coroutine>::deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids);
template WebhookReply methods<replying>::deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteMyCommands(const DeleteMyCommandsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_deleteMyCommands(opts));
}
template bool methods<blocking>::deleteMyCommands(const DeleteMyCommandsOptions& opts);
template task<bool> methods<coroutine>::deleteMyCommands(const DeleteMyCommandsOptions& opts);
template WebhookReply methods<replying>::deleteMyCommands(const DeleteMyCommandsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteStickerFromSet(std::string_view sticker) {
    return codec::invoke<Mode, bool>(*this, encode_deleteStickerFromSet(sticker));
}
template bool methods<blocking>::deleteStickerFromSet(std::string_view sticker);
template task<bool> methods<coroutine>::deleteStickerFromSet(std::string_view sticker);
template WebhookReply methods<replying>::deleteStickerFromSet(std::string_view sticker);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteStickerSet(std::string_view name) {
    return codec::invoke<Mode, bool>(*this, encode_deleteStickerSet(name));
}
template bool methods<blocking>::deleteStickerSet(std::string_view name);
template task<bool> methods<coroutine>::deleteStickerSet(std::string_view name);
template WebhookReply methods<replying>::deleteStickerSet(std::string_view name);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteStory(std::string_view business_connection_id, std::int64_t story_id) {
    return codec::invoke<Mode, bool>(*this, encode_deleteStory(business_connection_id, story_id));
}
template bool methods<blocking>::deleteStory(std::string_view business_connection_id, std::int64_t story_id);
template task<bool> methods<coroutine>::deleteStory(std::string_view business_connection_id, std::int64_t story_id);
template WebhookReply methods<replying>::deleteStory(std::string_view business_connection_id, std::int64_t story_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::deleteWebhook(const DeleteWebhookOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_deleteWebhook(opts));
}
template bool methods<blocking>::deleteWebhook(const DeleteWebhookOptions& opts);
template task<bool> methods<coroutine>::deleteWebhook(const DeleteWebhookOptions& opts);
template WebhookReply methods<replying>::deleteWebhook(const DeleteWebhookOptions& opts);

template <class Mode>
typename Mode::template result<ChatInviteLink> methods<Mode>::editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts) {
    return codec::invoke<Mode, ChatInviteLink>(*this, encode_editChatInviteLink(chat_id, invite_link, opts));
}
template ChatInviteLink methods<blocking>::editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts);
template task<ChatInviteLink> methods<coroutine>::editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts);
template WebhookReply methods<replying>::editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts);

template <class Mode>
typename Mode::template result<ChatInviteLink> methods<Mode>::editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts) {
    return codec::invoke<Mode, ChatInviteLink>(*this, encode_editChatSubscriptionInviteLink(chat_id, invite_link, opts));
}
template ChatInviteLink methods<blocking>::editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts);
template task<ChatInviteLink> methods<coroutine>::editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts);
template WebhookReply methods<replying>::editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editEphemeralMessageCaption(chat_id, receiver_user_id, ephemeral_message_id, opts));
}
template bool methods<blocking>::editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts);
template task<bool> methods<coroutine>::editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts);
template WebhookReply methods<replying>::editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editEphemeralMessageMedia(chat_id, receiver_user_id, ephemeral_message_id, media, opts));
}
template bool methods<blocking>::editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts);
template task<bool> methods<coroutine>::editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts);
template WebhookReply methods<replying>::editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editEphemeralMessageReplyMarkup(chat_id, receiver_user_id, ephemeral_message_id, opts));
}
template bool methods<blocking>::editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts);
template task<bool> methods<coroutine>::editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts);
template WebhookReply methods<replying>::editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editEphemeralMessageText(chat_id, receiver_user_id, ephemeral_message_id, opts));
}
template bool methods<blocking>::editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts);
template task<bool> methods<coroutine>::editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts);
template WebhookReply methods<replying>::editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_editForumTopic(chat_id, message_thread_id, opts));
}
template bool methods<blocking>::editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts);
template task<bool> methods<coroutine>::editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts);
template WebhookReply methods<replying>::editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::editGeneralForumTopic(ChatIdRef chat_id, std::string_view name) {
    return codec::invoke<Mode, bool>(*this, encode_editGeneralForumTopic(chat_id, name));
}
template bool methods<blocking>::editGeneralForumTopic(ChatIdRef chat_id, std::string_view name);
template task<bool> methods<coroutine>::editGeneralForumTopic(ChatIdRef chat_id, std::string_view name);
template WebhookReply methods<replying>::editGeneralForumTopic(ChatIdRef chat_id, std::string_view name);

}  // namespace telepot
