// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_leaveChat{"leaveChat", true};
constexpr codec::MethodInfo info_logOut{"logOut", true};
constexpr codec::MethodInfo info_pinChatMessage{"pinChatMessage", true};
constexpr codec::MethodInfo info_postStory{"postStory", false};
constexpr codec::MethodInfo info_promoteChatMember{"promoteChatMember", true};
constexpr codec::MethodInfo info_readBusinessMessage{"readBusinessMessage", false};
constexpr codec::MethodInfo info_refundStarPayment{"refundStarPayment", false};
constexpr codec::MethodInfo info_removeBusinessAccountProfilePhoto{"removeBusinessAccountProfilePhoto", true};
constexpr codec::MethodInfo info_removeChatVerification{"removeChatVerification", true};
constexpr codec::MethodInfo info_removeMyProfilePhoto{"removeMyProfilePhoto", true};
constexpr codec::MethodInfo info_removeUserVerification{"removeUserVerification", true};
constexpr codec::MethodInfo info_reopenForumTopic{"reopenForumTopic", true};
constexpr codec::MethodInfo info_reopenGeneralForumTopic{"reopenGeneralForumTopic", true};
constexpr codec::MethodInfo info_replaceManagedBotToken{"replaceManagedBotToken", false};
constexpr codec::MethodInfo info_replaceStickerInSet{"replaceStickerInSet", true};
constexpr codec::MethodInfo info_repostStory{"repostStory", false};
constexpr codec::MethodInfo info_restrictChatMember{"restrictChatMember", true};
constexpr codec::MethodInfo info_revokeChatInviteLink{"revokeChatInviteLink", true};
constexpr codec::MethodInfo info_savePreparedInlineMessage{"savePreparedInlineMessage", false};
constexpr codec::MethodInfo info_savePreparedKeyboardButton{"savePreparedKeyboardButton", false};
constexpr codec::MethodInfo info_sendAnimation{"sendAnimation", false};
constexpr codec::MethodInfo info_sendAudio{"sendAudio", false};
constexpr codec::MethodInfo info_sendChatAction{"sendChatAction", true};
constexpr codec::MethodInfo info_sendChatJoinRequestWebApp{"sendChatJoinRequestWebApp", false};

codec::Request encode_leaveChat(ChatIdRef chat_id) {
    codec::Request request(info_leaveChat);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_logOut() {
    codec::Request request(info_logOut);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts) {
    codec::Request request(info_pinChatMessage);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    writer.close_object();
    return request;
}

codec::Request encode_postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts) {
    codec::Request request(info_postStory);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("content", content);
    writer.member("active_period", active_period);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.areas) writer.member("areas", opts.areas);
    if (opts.post_to_chat_page) writer.member("post_to_chat_page", *opts.post_to_chat_page);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    writer.close_object();
    return request;
}

codec::Request encode_promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts) {
    codec::Request request(info_promoteChatMember);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    if (opts.is_anonymous) writer.member("is_anonymous", *opts.is_anonymous);
    if (opts.can_manage_chat) writer.member("can_manage_chat", *opts.can_manage_chat);
    if (opts.can_delete_messages) writer.member("can_delete_messages", *opts.can_delete_messages);
    if (opts.can_manage_video_chats) writer.member("can_manage_video_chats", *opts.can_manage_video_chats);
    if (opts.can_restrict_members) writer.member("can_restrict_members", *opts.can_restrict_members);
    if (opts.can_promote_members) writer.member("can_promote_members", *opts.can_promote_members);
    if (opts.can_change_info) writer.member("can_change_info", *opts.can_change_info);
    if (opts.can_invite_users) writer.member("can_invite_users", *opts.can_invite_users);
    if (opts.can_post_stories) writer.member("can_post_stories", *opts.can_post_stories);
    if (opts.can_edit_stories) writer.member("can_edit_stories", *opts.can_edit_stories);
    if (opts.can_delete_stories) writer.member("can_delete_stories", *opts.can_delete_stories);
    if (opts.can_post_messages) writer.member("can_post_messages", *opts.can_post_messages);
    if (opts.can_edit_messages) writer.member("can_edit_messages", *opts.can_edit_messages);
    if (opts.can_pin_messages) writer.member("can_pin_messages", *opts.can_pin_messages);
    if (opts.can_manage_topics) writer.member("can_manage_topics", *opts.can_manage_topics);
    if (opts.can_manage_direct_messages) writer.member("can_manage_direct_messages", *opts.can_manage_direct_messages);
    if (opts.can_manage_tags) writer.member("can_manage_tags", *opts.can_manage_tags);
    if (opts.can_send_welcome_messages) writer.member("can_send_welcome_messages", *opts.can_send_welcome_messages);
    writer.close_object();
    return request;
}

codec::Request encode_readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id) {
    codec::Request request(info_readBusinessMessage);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    writer.close_object();
    return request;
}

codec::Request encode_refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id) {
    codec::Request request(info_refundStarPayment);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("telegram_payment_charge_id", telegram_payment_charge_id);
    writer.close_object();
    return request;
}

codec::Request encode_removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts) {
    codec::Request request(info_removeBusinessAccountProfilePhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    if (opts.is_public) writer.member("is_public", *opts.is_public);
    writer.close_object();
    return request;
}

codec::Request encode_removeChatVerification(ChatIdRef chat_id) {
    codec::Request request(info_removeChatVerification);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_removeMyProfilePhoto() {
    codec::Request request(info_removeMyProfilePhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_removeUserVerification(std::int64_t user_id) {
    codec::Request request(info_removeUserVerification);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    codec::Request request(info_reopenForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_thread_id", message_thread_id);
    writer.close_object();
    return request;
}

codec::Request encode_reopenGeneralForumTopic(ChatIdRef chat_id) {
    codec::Request request(info_reopenGeneralForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

codec::Request encode_replaceManagedBotToken(std::int64_t user_id) {
    codec::Request request(info_replaceManagedBotToken);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker) {
    codec::Request request(info_replaceStickerInSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("name", name);
    writer.member("old_sticker", old_sticker);
    writer.member("sticker", sticker);
    writer.close_object();
    return request;
}

codec::Request encode_repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts) {
    codec::Request request(info_repostStory);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("from_chat_id", from_chat_id);
    writer.member("from_story_id", from_story_id);
    writer.member("active_period", active_period);
    if (opts.post_to_chat_page) writer.member("post_to_chat_page", *opts.post_to_chat_page);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    writer.close_object();
    return request;
}

codec::Request encode_restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts) {
    codec::Request request(info_restrictChatMember);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.member("permissions", permissions);
    if (opts.use_independent_chat_permissions) writer.member("use_independent_chat_permissions", *opts.use_independent_chat_permissions);
    if (opts.until_date) writer.member("until_date", *opts.until_date);
    writer.close_object();
    return request;
}

codec::Request encode_revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link) {
    codec::Request request(info_revokeChatInviteLink);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("invite_link", invite_link);
    writer.close_object();
    return request;
}

codec::Request encode_savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts) {
    codec::Request request(info_savePreparedInlineMessage);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("result", result);
    if (opts.allow_user_chats) writer.member("allow_user_chats", *opts.allow_user_chats);
    if (opts.allow_bot_chats) writer.member("allow_bot_chats", *opts.allow_bot_chats);
    if (opts.allow_group_chats) writer.member("allow_group_chats", *opts.allow_group_chats);
    if (opts.allow_channel_chats) writer.member("allow_channel_chats", *opts.allow_channel_chats);
    writer.close_object();
    return request;
}

codec::Request encode_savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button) {
    codec::Request request(info_savePreparedKeyboardButton);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("button", button);
    writer.close_object();
    return request;
}

codec::Request encode_sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts) {
    codec::Request request(info_sendAnimation);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("animation", animation);
    if (opts.duration) writer.member("duration", *opts.duration);
    if (opts.width) writer.member("width", *opts.width);
    if (opts.height) writer.member("height", *opts.height);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.has_spoiler) writer.member("has_spoiler", *opts.has_spoiler);
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

codec::Request encode_sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts) {
    codec::Request request(info_sendAudio);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("audio", audio);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.duration) writer.member("duration", *opts.duration);
    if (opts.performer) writer.member("performer", *opts.performer);
    if (opts.title) writer.member("title", *opts.title);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
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

codec::Request encode_sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts) {
    codec::Request request(info_sendChatAction);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("action", action);
    writer.close_object();
    return request;
}

codec::Request encode_sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url) {
    codec::Request request(info_sendChatJoinRequestWebApp);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_join_request_query_id", chat_join_request_query_id);
    writer.member("web_app_url", web_app_url);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<bool> methods<Mode>::leaveChat(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_leaveChat(chat_id));
}
template bool methods<blocking>::leaveChat(ChatIdRef chat_id);
template task<bool> methods<coroutine>::leaveChat(ChatIdRef chat_id);
template WebhookReply methods<replying>::leaveChat(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::logOut() {
    return codec::invoke<Mode, bool>(*this, encode_logOut());
}
template bool methods<blocking>::logOut();
template task<bool> methods<coroutine>::logOut();
template WebhookReply methods<replying>::logOut();

template <class Mode>
typename Mode::template result<bool> methods<Mode>::pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_pinChatMessage(chat_id, message_id, opts));
}
template bool methods<blocking>::pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts);
template task<bool> methods<coroutine>::pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts);
template WebhookReply methods<replying>::pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts);

template <class Mode>
typename Mode::template result<Story> methods<Mode>::postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts) {
    return codec::invoke<Mode, Story>(*this, encode_postStory(business_connection_id, content, active_period, opts));
}
template Story methods<blocking>::postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts);
template task<Story> methods<coroutine>::postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts);
template WebhookReply methods<replying>::postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_promoteChatMember(chat_id, user_id, opts));
}
template bool methods<blocking>::promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts);
template task<bool> methods<coroutine>::promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts);
template WebhookReply methods<replying>::promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id) {
    return codec::invoke<Mode, bool>(*this, encode_readBusinessMessage(business_connection_id, chat_id, message_id));
}
template bool methods<blocking>::readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id);
template task<bool> methods<coroutine>::readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id);
template WebhookReply methods<replying>::readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id) {
    return codec::invoke<Mode, bool>(*this, encode_refundStarPayment(user_id, telegram_payment_charge_id));
}
template bool methods<blocking>::refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id);
template task<bool> methods<coroutine>::refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id);
template WebhookReply methods<replying>::refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_removeBusinessAccountProfilePhoto(business_connection_id, opts));
}
template bool methods<blocking>::removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts);
template task<bool> methods<coroutine>::removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts);
template WebhookReply methods<replying>::removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::removeChatVerification(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_removeChatVerification(chat_id));
}
template bool methods<blocking>::removeChatVerification(ChatIdRef chat_id);
template task<bool> methods<coroutine>::removeChatVerification(ChatIdRef chat_id);
template WebhookReply methods<replying>::removeChatVerification(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::removeMyProfilePhoto() {
    return codec::invoke<Mode, bool>(*this, encode_removeMyProfilePhoto());
}
template bool methods<blocking>::removeMyProfilePhoto();
template task<bool> methods<coroutine>::removeMyProfilePhoto();
template WebhookReply methods<replying>::removeMyProfilePhoto();

template <class Mode>
typename Mode::template result<bool> methods<Mode>::removeUserVerification(std::int64_t user_id) {
    return codec::invoke<Mode, bool>(*this, encode_removeUserVerification(user_id));
}
template bool methods<blocking>::removeUserVerification(std::int64_t user_id);
template task<bool> methods<coroutine>::removeUserVerification(std::int64_t user_id);
template WebhookReply methods<replying>::removeUserVerification(std::int64_t user_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id) {
    return codec::invoke<Mode, bool>(*this, encode_reopenForumTopic(chat_id, message_thread_id));
}
template bool methods<blocking>::reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template task<bool> methods<coroutine>::reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
template WebhookReply methods<replying>::reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::reopenGeneralForumTopic(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_reopenGeneralForumTopic(chat_id));
}
template bool methods<blocking>::reopenGeneralForumTopic(ChatIdRef chat_id);
template task<bool> methods<coroutine>::reopenGeneralForumTopic(ChatIdRef chat_id);
template WebhookReply methods<replying>::reopenGeneralForumTopic(ChatIdRef chat_id);

template <class Mode>
typename Mode::template result<std::string> methods<Mode>::replaceManagedBotToken(std::int64_t user_id) {
    return codec::invoke<Mode, std::string>(*this, encode_replaceManagedBotToken(user_id));
}
template std::string methods<blocking>::replaceManagedBotToken(std::int64_t user_id);
template task<std::string> methods<coroutine>::replaceManagedBotToken(std::int64_t user_id);
template WebhookReply methods<replying>::replaceManagedBotToken(std::int64_t user_id);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker) {
    return codec::invoke<Mode, bool>(*this, encode_replaceStickerInSet(user_id, name, old_sticker, sticker));
}
template bool methods<blocking>::replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker);
template task<bool> methods<coroutine>::replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker);
template WebhookReply methods<replying>::replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker);

template <class Mode>
typename Mode::template result<Story> methods<Mode>::repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts) {
    return codec::invoke<Mode, Story>(*this, encode_repostStory(business_connection_id, from_chat_id, from_story_id, active_period, opts));
}
template Story methods<blocking>::repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts);
template task<Story> methods<coroutine>::repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts);
template WebhookReply methods<replying>::repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_restrictChatMember(chat_id, user_id, permissions, opts));
}
template bool methods<blocking>::restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts);
template task<bool> methods<coroutine>::restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts);
template WebhookReply methods<replying>::restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts);

template <class Mode>
typename Mode::template result<ChatInviteLink> methods<Mode>::revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link) {
    return codec::invoke<Mode, ChatInviteLink>(*this, encode_revokeChatInviteLink(chat_id, invite_link));
}
template ChatInviteLink methods<blocking>::revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link);
template task<ChatInviteLink> methods<coroutine>::revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link);
template WebhookReply methods<replying>::revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link);

template <class Mode>
typename Mode::template result<PreparedInlineMessage> methods<Mode>::savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts) {
    return codec::invoke<Mode, PreparedInlineMessage>(*this, encode_savePreparedInlineMessage(user_id, result, opts));
}
template PreparedInlineMessage methods<blocking>::savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts);
template task<PreparedInlineMessage> methods<coroutine>::savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts);
template WebhookReply methods<replying>::savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts);

template <class Mode>
typename Mode::template result<PreparedKeyboardButton> methods<Mode>::savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button) {
    return codec::invoke<Mode, PreparedKeyboardButton>(*this, encode_savePreparedKeyboardButton(user_id, button));
}
template PreparedKeyboardButton methods<blocking>::savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button);
template task<PreparedKeyboardButton> methods<coroutine>::savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button);
template WebhookReply methods<replying>::savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendAnimation(chat_id, animation, opts));
}
template Message methods<blocking>::sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts);
template task<Message> methods<coroutine>::sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts);
template WebhookReply methods<replying>::sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendAudio(chat_id, audio, opts));
}
template Message methods<blocking>::sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts);
template task<Message> methods<coroutine>::sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts);
template WebhookReply methods<replying>::sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_sendChatAction(chat_id, action, opts));
}
template bool methods<blocking>::sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts);
template task<bool> methods<coroutine>::sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts);
template WebhookReply methods<replying>::sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url) {
    return codec::invoke<Mode, bool>(*this, encode_sendChatJoinRequestWebApp(chat_join_request_query_id, web_app_url));
}
template bool methods<blocking>::sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url);
template task<bool> methods<coroutine>::sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url);
template WebhookReply methods<replying>::sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url);

}  // namespace telepot
