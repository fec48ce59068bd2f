// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

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
constexpr codec::MethodInfo info_setMyShortDescription{"setMyShortDescription", true};
constexpr codec::MethodInfo info_setPassportDataErrors{"setPassportDataErrors", false};
constexpr codec::MethodInfo info_setStickerEmojiList{"setStickerEmojiList", true};
constexpr codec::MethodInfo info_setStickerKeywords{"setStickerKeywords", true};
constexpr codec::MethodInfo info_setStickerMaskPosition{"setStickerMaskPosition", true};
constexpr codec::MethodInfo info_setStickerPositionInSet{"setStickerPositionInSet", true};
constexpr codec::MethodInfo info_setStickerSetThumbnail{"setStickerSetThumbnail", true};
constexpr codec::MethodInfo info_setStickerSetTitle{"setStickerSetTitle", true};

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

codec::Request encode_setMyShortDescription(const SetMyShortDescriptionOptions& opts) {
    codec::Request request(info_setMyShortDescription);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.short_description) writer.member("short_description", *opts.short_description);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

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

}  // namespace

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
typename Mode::template result<bool> methods<Mode>::setMyShortDescription(const SetMyShortDescriptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_setMyShortDescription(opts));
}
template bool methods<blocking>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);
template task<bool> methods<coroutine>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);
template WebhookReply methods<replying>::setMyShortDescription(const SetMyShortDescriptionOptions& opts);

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

}  // namespace telepot
