// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_getCustomEmojiStickers{"getCustomEmojiStickers", true};
constexpr codec::MethodInfo info_getFile{"getFile", true};
constexpr codec::MethodInfo info_getForumTopicIconStickers{"getForumTopicIconStickers", true};
constexpr codec::MethodInfo info_getGameHighScores{"getGameHighScores", true};
constexpr codec::MethodInfo info_getManagedBotAccessSettings{"getManagedBotAccessSettings", true};
constexpr codec::MethodInfo info_getManagedBotToken{"getManagedBotToken", true};
constexpr codec::MethodInfo info_getMe{"getMe", true};
constexpr codec::MethodInfo info_getMyCommands{"getMyCommands", true};
constexpr codec::MethodInfo info_getMyDefaultAdministratorRights{"getMyDefaultAdministratorRights", true};
constexpr codec::MethodInfo info_getMyDescription{"getMyDescription", true};
constexpr codec::MethodInfo info_getMyName{"getMyName", true};
constexpr codec::MethodInfo info_getMyShortDescription{"getMyShortDescription", true};
constexpr codec::MethodInfo info_getMyStarBalance{"getMyStarBalance", true};
constexpr codec::MethodInfo info_getStarTransactions{"getStarTransactions", true};
constexpr codec::MethodInfo info_getStickerSet{"getStickerSet", true};
constexpr codec::MethodInfo info_getUpdates{"getUpdates", true, true};
constexpr codec::MethodInfo info_getUserChatBoosts{"getUserChatBoosts", true};
constexpr codec::MethodInfo info_getUserGifts{"getUserGifts", true};
constexpr codec::MethodInfo info_getUserPersonalChatMessages{"getUserPersonalChatMessages", true};
constexpr codec::MethodInfo info_getUserProfileAudios{"getUserProfileAudios", true};
constexpr codec::MethodInfo info_getUserProfilePhotos{"getUserProfilePhotos", true};
constexpr codec::MethodInfo info_getWebhookInfo{"getWebhookInfo", true};
constexpr codec::MethodInfo info_giftPremiumSubscription{"giftPremiumSubscription", false};
constexpr codec::MethodInfo info_hideGeneralForumTopic{"hideGeneralForumTopic", true};

codec::Request encode_getCustomEmojiStickers(StringsRef custom_emoji_ids) {
    codec::Request request(info_getCustomEmojiStickers);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("custom_emoji_ids", custom_emoji_ids);
    writer.close_object();
    return request;
}

codec::Request encode_getFile(std::string_view file_id) {
    codec::Request request(info_getFile);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("file_id", file_id);
    writer.close_object();
    return request;
}

codec::Request encode_getForumTopicIconStickers() {
    codec::Request request(info_getForumTopicIconStickers);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier) {
    codec::Request request(info_getGameHighScores);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    write_identifier(writer, msg_identifier);
    writer.close_object();
    return request;
}

codec::Request encode_getManagedBotAccessSettings(std::int64_t user_id) {
    codec::Request request(info_getManagedBotAccessSettings);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_getManagedBotToken(std::int64_t user_id) {
    codec::Request request(info_getManagedBotToken);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_getMe() {
    codec::Request request(info_getMe);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_getMyCommands(const GetMyCommandsOptions& opts) {
    codec::Request request(info_getMyCommands);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.scope) writer.member("scope", opts.scope);
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts) {
    codec::Request request(info_getMyDefaultAdministratorRights);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.for_channels) writer.member("for_channels", *opts.for_channels);
    writer.close_object();
    return request;
}

codec::Request encode_getMyDescription(const GetMyDescriptionOptions& opts) {
    codec::Request request(info_getMyDescription);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_getMyName(const GetMyNameOptions& opts) {
    codec::Request request(info_getMyName);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_getMyShortDescription(const GetMyShortDescriptionOptions& opts) {
    codec::Request request(info_getMyShortDescription);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.language_code) writer.member("language_code", *opts.language_code);
    writer.close_object();
    return request;
}

codec::Request encode_getMyStarBalance() {
    codec::Request request(info_getMyStarBalance);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_getStarTransactions(const GetStarTransactionsOptions& opts) {
    codec::Request request(info_getStarTransactions);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    writer.close_object();
    return request;
}

codec::Request encode_getStickerSet(std::string_view name) {
    codec::Request request(info_getStickerSet);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("name", name);
    writer.close_object();
    return request;
}

codec::Request encode_getUpdates(const GetUpdatesOptions& opts) {
    codec::Request request(info_getUpdates);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    if (opts.timeout) writer.member("timeout", *opts.timeout);
    if (opts.allowed_updates) writer.member("allowed_updates", opts.allowed_updates);
    request.hold_seconds = opts.timeout.value_or(0);
    writer.close_object();
    return request;
}

codec::Request encode_getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id) {
    codec::Request request(info_getUserChatBoosts);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.member("user_id", user_id);
    writer.close_object();
    return request;
}

codec::Request encode_getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts) {
    codec::Request request(info_getUserGifts);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
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

codec::Request encode_getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit) {
    codec::Request request(info_getUserPersonalChatMessages);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("limit", limit);
    writer.close_object();
    return request;
}

codec::Request encode_getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts) {
    codec::Request request(info_getUserProfileAudios);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    writer.close_object();
    return request;
}

codec::Request encode_getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts) {
    codec::Request request(info_getUserProfilePhotos);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    if (opts.offset) writer.member("offset", *opts.offset);
    if (opts.limit) writer.member("limit", *opts.limit);
    writer.close_object();
    return request;
}

codec::Request encode_getWebhookInfo() {
    codec::Request request(info_getWebhookInfo);
    codec::Writer writer(request);
    writer.open_object();
    writer.close_object();
    return request;
}

codec::Request encode_giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts) {
    codec::Request request(info_giftPremiumSubscription);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("user_id", user_id);
    writer.member("month_count", month_count);
    writer.member("star_count", star_count);
    if (opts.text) writer.member("text", *opts.text);
    if (opts.text_parse_mode) writer.member("text_parse_mode", *opts.text_parse_mode);
    if (opts.text_entities) writer.member("text_entities", opts.text_entities);
    writer.close_object();
    return request;
}

codec::Request encode_hideGeneralForumTopic(ChatIdRef chat_id) {
    codec::Request request(info_hideGeneralForumTopic);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<std::vector<Sticker>> methods<Mode>::getCustomEmojiStickers(StringsRef custom_emoji_ids) {
    return codec::invoke<Mode, std::vector<Sticker>>(*this, encode_getCustomEmojiStickers(custom_emoji_ids));
}
template std::vector<Sticker> methods<blocking>::getCustomEmojiStickers(StringsRef custom_emoji_ids);
template task<std::vector<Sticker>> methods<coroutine>::getCustomEmojiStickers(StringsRef custom_emoji_ids);
template WebhookReply methods<replying>::getCustomEmojiStickers(StringsRef custom_emoji_ids);

template <class Mode>
typename Mode::template result<File> methods<Mode>::getFile(std::string_view file_id) {
    return codec::invoke<Mode, File>(*this, encode_getFile(file_id));
}
template File methods<blocking>::getFile(std::string_view file_id);
template task<File> methods<coroutine>::getFile(std::string_view file_id);
template WebhookReply methods<replying>::getFile(std::string_view file_id);

template <class Mode>
typename Mode::template result<std::vector<Sticker>> methods<Mode>::getForumTopicIconStickers() {
    return codec::invoke<Mode, std::vector<Sticker>>(*this, encode_getForumTopicIconStickers());
}
template std::vector<Sticker> methods<blocking>::getForumTopicIconStickers();
template task<std::vector<Sticker>> methods<coroutine>::getForumTopicIconStickers();
template WebhookReply methods<replying>::getForumTopicIconStickers();

template <class Mode>
typename Mode::template result<std::vector<GameHighScore>> methods<Mode>::getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier) {
    return codec::invoke<Mode, std::vector<GameHighScore>>(*this, encode_getGameHighScores(user_id, msg_identifier));
}
template std::vector<GameHighScore> methods<blocking>::getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier);
template task<std::vector<GameHighScore>> methods<coroutine>::getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier);
template WebhookReply methods<replying>::getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier);

template <class Mode>
typename Mode::template result<BotAccessSettings> methods<Mode>::getManagedBotAccessSettings(std::int64_t user_id) {
    return codec::invoke<Mode, BotAccessSettings>(*this, encode_getManagedBotAccessSettings(user_id));
}
template BotAccessSettings methods<blocking>::getManagedBotAccessSettings(std::int64_t user_id);
template task<BotAccessSettings> methods<coroutine>::getManagedBotAccessSettings(std::int64_t user_id);
template WebhookReply methods<replying>::getManagedBotAccessSettings(std::int64_t user_id);

template <class Mode>
typename Mode::template result<std::string> methods<Mode>::getManagedBotToken(std::int64_t user_id) {
    return codec::invoke<Mode, std::string>(*this, encode_getManagedBotToken(user_id));
}
template std::string methods<blocking>::getManagedBotToken(std::int64_t user_id);
template task<std::string> methods<coroutine>::getManagedBotToken(std::int64_t user_id);
template WebhookReply methods<replying>::getManagedBotToken(std::int64_t user_id);

template <class Mode>
typename Mode::template result<BotFullInfo> methods<Mode>::getMe() {
    return codec::invoke<Mode, BotFullInfo>(*this, encode_getMe());
}
template BotFullInfo methods<blocking>::getMe();
template task<BotFullInfo> methods<coroutine>::getMe();
template WebhookReply methods<replying>::getMe();

template <class Mode>
typename Mode::template result<std::vector<BotCommand>> methods<Mode>::getMyCommands(const GetMyCommandsOptions& opts) {
    return codec::invoke<Mode, std::vector<BotCommand>>(*this, encode_getMyCommands(opts));
}
template std::vector<BotCommand> methods<blocking>::getMyCommands(const GetMyCommandsOptions& opts);
template task<std::vector<BotCommand>> methods<coroutine>::getMyCommands(const GetMyCommandsOptions& opts);
template WebhookReply methods<replying>::getMyCommands(const GetMyCommandsOptions& opts);

template <class Mode>
typename Mode::template result<ChatAdministratorRights> methods<Mode>::getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts) {
    return codec::invoke<Mode, ChatAdministratorRights>(*this, encode_getMyDefaultAdministratorRights(opts));
}
template ChatAdministratorRights methods<blocking>::getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts);
template task<ChatAdministratorRights> methods<coroutine>::getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts);
template WebhookReply methods<replying>::getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts);

template <class Mode>
typename Mode::template result<BotDescription> methods<Mode>::getMyDescription(const GetMyDescriptionOptions& opts) {
    return codec::invoke<Mode, BotDescription>(*this, encode_getMyDescription(opts));
}
template BotDescription methods<blocking>::getMyDescription(const GetMyDescriptionOptions& opts);
template task<BotDescription> methods<coroutine>::getMyDescription(const GetMyDescriptionOptions& opts);
template WebhookReply methods<replying>::getMyDescription(const GetMyDescriptionOptions& opts);

template <class Mode>
typename Mode::template result<BotName> methods<Mode>::getMyName(const GetMyNameOptions& opts) {
    return codec::invoke<Mode, BotName>(*this, encode_getMyName(opts));
}
template BotName methods<blocking>::getMyName(const GetMyNameOptions& opts);
template task<BotName> methods<coroutine>::getMyName(const GetMyNameOptions& opts);
template WebhookReply methods<replying>::getMyName(const GetMyNameOptions& opts);

template <class Mode>
typename Mode::template result<BotShortDescription> methods<Mode>::getMyShortDescription(const GetMyShortDescriptionOptions& opts) {
    return codec::invoke<Mode, BotShortDescription>(*this, encode_getMyShortDescription(opts));
}
template BotShortDescription methods<blocking>::getMyShortDescription(const GetMyShortDescriptionOptions& opts);
template task<BotShortDescription> methods<coroutine>::getMyShortDescription(const GetMyShortDescriptionOptions& opts);
template WebhookReply methods<replying>::getMyShortDescription(const GetMyShortDescriptionOptions& opts);

template <class Mode>
typename Mode::template result<StarAmount> methods<Mode>::getMyStarBalance() {
    return codec::invoke<Mode, StarAmount>(*this, encode_getMyStarBalance());
}
template StarAmount methods<blocking>::getMyStarBalance();
template task<StarAmount> methods<coroutine>::getMyStarBalance();
template WebhookReply methods<replying>::getMyStarBalance();

template <class Mode>
typename Mode::template result<StarTransactions> methods<Mode>::getStarTransactions(const GetStarTransactionsOptions& opts) {
    return codec::invoke<Mode, StarTransactions>(*this, encode_getStarTransactions(opts));
}
template StarTransactions methods<blocking>::getStarTransactions(const GetStarTransactionsOptions& opts);
template task<StarTransactions> methods<coroutine>::getStarTransactions(const GetStarTransactionsOptions& opts);
template WebhookReply methods<replying>::getStarTransactions(const GetStarTransactionsOptions& opts);

template <class Mode>
typename Mode::template result<StickerSet> methods<Mode>::getStickerSet(std::string_view name) {
    return codec::invoke<Mode, StickerSet>(*this, encode_getStickerSet(name));
}
template StickerSet methods<blocking>::getStickerSet(std::string_view name);
template task<StickerSet> methods<coroutine>::getStickerSet(std::string_view name);
template WebhookReply methods<replying>::getStickerSet(std::string_view name);

template <class Mode>
typename Mode::template result<std::vector<Update>> methods<Mode>::getUpdates(const GetUpdatesOptions& opts) {
    return codec::invoke<Mode, std::vector<Update>>(*this, encode_getUpdates(opts));
}
template std::vector<Update> methods<blocking>::getUpdates(const GetUpdatesOptions& opts);
template task<std::vector<Update>> methods<coroutine>::getUpdates(const GetUpdatesOptions& opts);
template WebhookReply methods<replying>::getUpdates(const GetUpdatesOptions& opts);

template <class Mode>
typename Mode::template result<UserChatBoosts> methods<Mode>::getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id) {
    return codec::invoke<Mode, UserChatBoosts>(*this, encode_getUserChatBoosts(chat_id, user_id));
}
template UserChatBoosts methods<blocking>::getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id);
template task<UserChatBoosts> methods<coroutine>::getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id);
template WebhookReply methods<replying>::getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id);

template <class Mode>
typename Mode::template result<OwnedGifts> methods<Mode>::getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts) {
    return codec::invoke<Mode, OwnedGifts>(*this, encode_getUserGifts(user_id, opts));
}
template OwnedGifts methods<blocking>::getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts);
template task<OwnedGifts> methods<coroutine>::getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts);
template WebhookReply methods<replying>::getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts);

template <class Mode>
typename Mode::template result<std::vector<Message>> methods<Mode>::getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit) {
    return codec::invoke<Mode, std::vector<Message>>(*this, encode_getUserPersonalChatMessages(user_id, limit));
}
template std::vector<Message> methods<blocking>::getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
template task<std::vector<Message>> methods<coroutine>::getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
template WebhookReply methods<replying>::getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);

template <class Mode>
typename Mode::template result<UserProfileAudios> methods<Mode>::getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts) {
    return codec::invoke<Mode, UserProfileAudios>(*this, encode_getUserProfileAudios(user_id, opts));
}
template UserProfileAudios methods<blocking>::getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts);
template task<UserProfileAudios> methods<coroutine>::getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts);
template WebhookReply methods<replying>::getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts);

template <class Mode>
typename Mode::template result<UserProfilePhotos> methods<Mode>::getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts) {
    return codec::invoke<Mode, UserProfilePhotos>(*this, encode_getUserProfilePhotos(user_id, opts));
}
template UserProfilePhotos methods<blocking>::getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts);
template task<UserProfilePhotos> methods<coroutine>::getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts);
template WebhookReply methods<replying>::getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts);

template <class Mode>
typename Mode::template result<WebhookInfo> methods<Mode>::getWebhookInfo() {
    return codec::invoke<Mode, WebhookInfo>(*this, encode_getWebhookInfo());
}
template WebhookInfo methods<blocking>::getWebhookInfo();
template task<WebhookInfo> methods<coroutine>::getWebhookInfo();
template WebhookReply methods<replying>::getWebhookInfo();

template <class Mode>
typename Mode::template result<bool> methods<Mode>::giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_giftPremiumSubscription(user_id, month_count, star_count, opts));
}
template bool methods<blocking>::giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts);
template task<bool> methods<coroutine>::giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts);
template WebhookReply methods<replying>::giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::hideGeneralForumTopic(ChatIdRef chat_id) {
    return codec::invoke<Mode, bool>(*this, encode_hideGeneralForumTopic(chat_id));
}
template bool methods<blocking>::hideGeneralForumTopic(ChatIdRef chat_id);
template task<bool> methods<coroutine>::hideGeneralForumTopic(ChatIdRef chat_id);
template WebhookReply methods<replying>::hideGeneralForumTopic(ChatIdRef chat_id);

}  // namespace telepot
