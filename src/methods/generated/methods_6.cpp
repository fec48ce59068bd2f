// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_setBusinessAccountBio{"setBusinessAccountBio", true};
constexpr codec::MethodInfo info_setBusinessAccountGiftSettings{"setBusinessAccountGiftSettings", true};
constexpr codec::MethodInfo info_setBusinessAccountName{"setBusinessAccountName", true};
constexpr codec::MethodInfo info_setBusinessAccountProfilePhoto{"setBusinessAccountProfilePhoto", true};
constexpr codec::MethodInfo info_setBusinessAccountUsername{"setBusinessAccountUsername", true};
constexpr codec::MethodInfo info_setChatAdministratorCustomTitle{"setChatAdministratorCustomTitle", true};
constexpr codec::MethodInfo info_setChatDescription{"setChatDescription", true};
constexpr codec::MethodInfo info_setChatMemberTag{"setChatMemberTag", true};
constexpr codec::MethodInfo info_setChatMenuButton{"setChatMenuButton", true};
constexpr codec::MethodInfo info_setChatPermissions{"setChatPermissions", true};
constexpr codec::MethodInfo info_setChatPhoto{"setChatPhoto", true};
constexpr codec::MethodInfo info_setChatStickerSet{"setChatStickerSet", true};
constexpr codec::MethodInfo info_setChatTitle{"setChatTitle", true};
constexpr codec::MethodInfo info_setCustomEmojiStickerSetThumbnail{"setCustomEmojiStickerSetThumbnail", true};
constexpr codec::MethodInfo info_setGameScore{"setGameScore", false};
constexpr codec::MethodInfo info_setManagedBotAccessSettings{"setManagedBotAccessSettings", true};
constexpr codec::MethodInfo info_setMessageReaction{"setMessageReaction", true};
constexpr codec::MethodInfo info_setMyCommands{"setMyCommands", true};
constexpr codec::MethodInfo info_setMyDefaultAdministratorRights{"setMyDefaultAdministratorRights", true};
constexpr codec::MethodInfo info_setMyDescription{"setMyDescription", true};
constexpr codec::MethodInfo info_setMyName{"setMyName", true};
constexpr codec::MethodInfo info_setMyProfilePhoto{"setMyProfilePhoto", true};
constexpr codec::MethodInfo info_setMySettings{"setMySettings", true};
constexpr codec::MethodInfo info_setMyShortDescription{"setMyShortDescription", true};

codec::Request encode_setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts) {
    codec::Request request(info_setBusinessAccountBio);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    if (opts.bio) writer.member("bio", *opts.bio);
    writer.close_object();
    return request;
}

codec::Request encode_setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types) {
    codec::Request request(info_setBusinessAccountGiftSettings);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("show_gift_button", show_gift_button);
    writer.member("accepted_gift_types", accepted_gift_types);
    writer.close_object();
    return request;
}

codec::Request encode_setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts) {
    codec::Request request(info_setBusinessAccountName);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("first_name", first_name);
    if (opts.last_name) writer.member("last_name", *opts.last_name);
    writer.close_object();
    return request;
}

codec::Request encode_setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts) {
    codec::Request request(info_setBusinessAccountProfilePhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("photo", photo);
    if (opts.is_public) writer.member("is_public", *opts.is_public);
    writer.close_object();
    return request;
}

codec::Request encode_setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts) {
    codec::Request request(info_setBusinessAccountUsername);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    if (opts.username) writer.member("username", *opts.username);
    writer.close_object();
    return request;
}

codec::Request encode_setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title) {
    codec::Request request(info_setChatAdministratorCustomTitle);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.member("custom_title", custom_title);
    writer.close_object();
    return request;
}

codec::Request encode_setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts) {
    codec::Request request(info_setChatDescription);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.description) writer.member("description", *opts.description);
    writer.close_object();
    return request;
}

codec::Request encode_setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts) {
    codec::Request request(info_setChatMemberTag);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    if (opts.tag) writer.member("tag", *opts.tag);
    writer.close_object();
    return request;
}

codec::Request encode_setChatMenuButton(const SetChatMenuButtonOptions& opts) {
    codec::Request request(info_setChatMenuButton);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.chat_id) writer.member("chat_id", *opts.chat_id);
    if (opts.menu_button) writer.member("menu_button", opts.menu_button);
    writer.close_object();
    return request;
}

codec::Request encode_setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts) {
    codec::Request request(info_setChatPermissions);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("permissions", permissions);
    if (opts.use_independent_chat_permissions) writer.member("use_independent_chat_permissions", *opts.use_independent_chat_permissions);
    writer.close_object();
    return request;
}

codec::Request encode_setChatPhoto(ChatIdRef chat_id, const InputFile& photo) {
    codec::Request request(info_setChatPhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.file_parameter("photo", photo);
    writer.close_object();
    return request;
}

codec::Request encode_setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name) {
    codec::Request request(info_setChatStickerSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("sticker_set_name", sticker_set_name);
    writer.close_object();
    return request;
}

codec::Request encode_setChatTitle(ChatIdRef chat_id, std::string_view title) {
    codec::Request request(info_setChatTitle);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("title", title);
    writer.close_object();
    return request;
}

codec::Request encode_setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts) {
    codec::Request request(info_setCustomEmojiStickerSetThumbnail);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("name", name);
    if (opts.custom_emoji_id) writer.member("custom_emoji_id", *opts.custom_emoji_id);
    writer.close_object();
    return request;
}

codec::Request encode_setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts) {
    codec::Request request(info_setGameScore);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("score", score);
    if (opts.force) writer.member("force", *opts.force);
    if (opts.disable_edit_message) writer.member("disable_edit_message", *opts.disable_edit_message);
    write_identifier(writer, msg_identifier);
    writer.close_object();
    return request;
}

codec::Request encode_setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts) {
    codec::Request request(info_setManagedBotAccessSettings);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("is_access_restricted", is_access_restricted);
    if (opts.added_user_ids) writer.member("added_user_ids", opts.added_user_ids);
    writer.close_object();
    return request;
}

codec::Request encode_setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts) {
    codec::Request request(info_setMessageReaction);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("message_id", message_id);
    if (opts.reaction) writer.member("reaction", opts.reaction);
    if (opts.is_big) writer.member("is_big", *opts.is_big);
    writer.close_object();
    return request;
}

codec::Request encode_setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts) {
    codec::Request request(info_setMyCommands);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("commands", commands);
    if (opts.scope) writer.member("scope", opts.scope);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts) {
    codec::Request request(info_setMyDefaultAdministratorRights);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.rights) writer.member("rights", opts.rights);
    if (opts.for_channels) writer.member("for_channels", *opts.for_channels);
    writer.close_object();
    return request;
}

codec::Request encode_setMyDescription(const SetMyDescriptionOptions& opts) {
    codec::Request request(info_setMyDescription);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.description) writer.member("description", *opts.description);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_setMyName(const SetMyNameOptions& opts) {
    codec::Request request(info_setMyName);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.name) writer.member("name", *opts.name);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_setMyProfilePhoto(const InputProfilePhoto& photo) {
    codec::Request request(info_setMyProfilePhoto);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("photo", photo);
    writer.close_object();
    return request;
}

codec::Request encode_setMySettings(const SetMySettingsOptions& opts) {
    codec::Request request(info_setMySettings);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.supports_inline_queries) writer.member("supports_inline_queries", *opts.supports_inline_queries);
    if (opts.inline_query_placeholder) writer.member("inline_query_placeholder", *opts.inline_query_placeholder);
    if (opts.needs_inline_query_location) writer.member("needs_inline_query_location", *opts.needs_inline_query_location);
    if (opts.inline_feedback_share_denominator) writer.member("inline_feedback_share_denominator", *opts.inline_feedback_share_denominator);
    if (opts.can_join_groups) writer.member("can_join_groups", *opts.can_join_groups);
    if (opts.can_read_all_group_messages) writer.member("can_read_all_group_messages", *opts.can_read_all_group_messages);
    if (opts.can_connect_to_business) writer.member("can_connect_to_business", *opts.can_connect_to_business);
    if (opts.can_manage_bots) writer.member("can_manage_bots", *opts.can_manage_bots);
    if (opts.supports_guest_queries) writer.member("supports_guest_queries", *opts.supports_guest_queries);
    if (opts.supports_join_request_queries) writer.member("supports_join_request_queries", *opts.supports_join_request_queries);
    if (opts.has_topics_enabled) writer.member("has_topics_enabled", *opts.has_topics_enabled);
    if (opts.allows_users_to_create_topics) writer.member("allows_users_to_create_topics", *opts.allows_users_to_create_topics);
    if (opts.has_topic_sidebar) writer.member("has_topic_sidebar", *opts.has_topic_sidebar);
    if (opts.can_communicate_with_bots) writer.member("can_communicate_with_bots", *opts.can_communicate_with_bots);
    if (opts.callback_query_mode) writer.member("callback_query_mode", *opts.callback_query_mode);
    writer.close_object();
    return request;
}

codec::Request encode_setMyShortDescription(const SetMyShortDescriptionOptions& opts) {
    codec::Request request(info_setMyShortDescription);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.short_description) writer.member("short_description", *opts.short_description);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setBusinessAccountBio(business_connection_id, opts));
}
template bool methods<blocking>::setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts);
template task<bool> methods<coroutine>::setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts);
template WebhookReply methods<replying>::setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types) {
    return codec::invoke<Mode, bool>(*this, encode_setBusinessAccountGiftSettings(business_connection_id, show_gift_button, accepted_gift_types));
}
template bool methods<blocking>::setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types);
template task<bool> methods<coroutine>::setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types);
template WebhookReply methods<replying>::setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setBusinessAccountName(business_connection_id, first_name, opts));
}
template bool methods<blocking>::setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts);
template task<bool> methods<coroutine>::setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts);
template WebhookReply methods<replying>::setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setBusinessAccountProfilePhoto(business_connection_id, photo, opts));
}
template bool methods<blocking>::setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts);
template task<bool> methods<coroutine>::setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts);
template WebhookReply methods<replying>::setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setBusinessAccountUsername(business_connection_id, opts));
}
template bool methods<blocking>::setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts);
template task<bool> methods<coroutine>::setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts);
template WebhookReply methods<replying>::setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title) {
    return codec::invoke<Mode, bool>(*this, encode_setChatAdministratorCustomTitle(chat_id, user_id, custom_title));
}
template bool methods<blocking>::setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title);
template task<bool> methods<coroutine>::setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title);
template WebhookReply methods<replying>::setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setChatDescription(chat_id, opts));
}
template bool methods<blocking>::setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts);
template task<bool> methods<coroutine>::setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts);
template WebhookReply methods<replying>::setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setChatMemberTag(chat_id, user_id, opts));
}
template bool methods<blocking>::setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts);
template task<bool> methods<coroutine>::setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts);
template WebhookReply methods<replying>::setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatMenuButton(const SetChatMenuButtonOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setChatMenuButton(opts));
}
template bool methods<blocking>::setChatMenuButton(const SetChatMenuButtonOptions& opts);
template task<bool> methods<coroutine>::setChatMenuButton(const SetChatMenuButtonOptions& opts);
template WebhookReply methods<replying>::setChatMenuButton(const SetChatMenuButtonOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setChatPermissions(chat_id, permissions, opts));
}
template bool methods<blocking>::setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts);
template task<bool> methods<coroutine>::setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts);
template WebhookReply methods<replying>::setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatPhoto(ChatIdRef chat_id, const InputFile& photo) {
    return codec::invoke<Mode, bool>(*this, encode_setChatPhoto(chat_id, photo));
}
template bool methods<blocking>::setChatPhoto(ChatIdRef chat_id, const InputFile& photo);
template task<bool> methods<coroutine>::setChatPhoto(ChatIdRef chat_id, const InputFile& photo);
template WebhookReply methods<replying>::setChatPhoto(ChatIdRef chat_id, const InputFile& photo);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name) {
    return codec::invoke<Mode, bool>(*this, encode_setChatStickerSet(chat_id, sticker_set_name));
}
template bool methods<blocking>::setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name);
template task<bool> methods<coroutine>::setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name);
template WebhookReply methods<replying>::setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setChatTitle(ChatIdRef chat_id, std::string_view title) {
    return codec::invoke<Mode, bool>(*this, encode_setChatTitle(chat_id, title));
}
template bool methods<blocking>::setChatTitle(ChatIdRef chat_id, std::string_view title);
template task<bool> methods<coroutine>::setChatTitle(ChatIdRef chat_id, std::string_view title);
template WebhookReply methods<replying>::setChatTitle(ChatIdRef chat_id, std::string_view title);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setCustomEmojiStickerSetThumbnail(name, opts));
}
template bool methods<blocking>::setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts);
template task<bool> methods<coroutine>::setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts);
template WebhookReply methods<replying>::setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts);

template <class Mode>
typename Mode::template result<std::optional<Message>> methods<Mode>::setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts) {
    return codec::invoke<Mode, std::optional<Message>>(*this, encode_setGameScore(user_id, score, msg_identifier, opts));
}
template std::optional<Message> methods<blocking>::setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts);
template task<std::optional<Message>> methods<coroutine>::setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts);
template WebhookReply methods<replying>::setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setManagedBotAccessSettings(user_id, is_access_restricted, opts));
}
template bool methods<blocking>::setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts);
template task<bool> methods<coroutine>::setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts);
template WebhookReply methods<replying>::setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMessageReaction(chat_id, message_id, opts));
}
template bool methods<blocking>::setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts);
template task<bool> methods<coroutine>::setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts);
template WebhookReply methods<replying>::setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyCommands(commands, opts));
}
template bool methods<blocking>::setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts);
template task<bool> methods<coroutine>::setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts);
template WebhookReply methods<replying>::setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyDefaultAdministratorRights(opts));
}
template bool methods<blocking>::setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts);
template task<bool> methods<coroutine>::setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts);
template WebhookReply methods<replying>::setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyDescription(const SetMyDescriptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyDescription(opts));
}
template bool methods<blocking>::setMyDescription(const SetMyDescriptionOptions& opts);
template task<bool> methods<coroutine>::setMyDescription(const SetMyDescriptionOptions& opts);
template WebhookReply methods<replying>::setMyDescription(const SetMyDescriptionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyName(const SetMyNameOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyName(opts));
}
template bool methods<blocking>::setMyName(const SetMyNameOptions& opts);
template task<bool> methods<coroutine>::setMyName(const SetMyNameOptions& opts);
template WebhookReply methods<replying>::setMyName(const SetMyNameOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyProfilePhoto(const InputProfilePhoto& photo) {
    return codec::invoke<Mode, bool>(*this, encode_setMyProfilePhoto(photo));
}
template bool methods<blocking>::setMyProfilePhoto(const InputProfilePhoto& photo);
template task<bool> methods<coroutine>::setMyProfilePhoto(const InputProfilePhoto& photo);
template WebhookReply methods<replying>::setMyProfilePhoto(const InputProfilePhoto& photo);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMySettings(const SetMySettingsOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMySettings(opts));
}
template bool methods<blocking>::setMySettings(const SetMySettingsOptions& opts);
template task<bool> methods<coroutine>::setMySettings(const SetMySettingsOptions& opts);
template WebhookReply methods<replying>::setMySettings(const SetMySettingsOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::setMyShortDescription(const SetMyShortDescriptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyShortDescription(opts));
}
template bool methods<blocking>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);
template task<bool> methods<coroutine>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);
template WebhookReply methods<replying>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);

}  // namespace telepot
