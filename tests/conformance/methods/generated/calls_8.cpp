// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_setMyShortDescription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyShortDescription({.short_description = "short description given", .language_code = "en"}));
}

const Case case_setMyShortDescription("setMyShortDescription", "", &call_setMyShortDescription<blocking>, &call_setMyShortDescription<coroutine>,
    R"json({"short_description": "short description given", "language_code": "en"})json");

template <class Mode>
void call_setPassportDataErrors(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setPassportDataErrors(world.number("bob"), list<PassportElementError>(PassportElementErrorDataField("personal_details", "field name given", "data hash given", "message given"), PassportElementErrorFiles("utility_bill", std::vector<std::string>{"aGFzaA==", "aHNhaA=="}, "message given"), PassportElementErrorUnspecified("passport", "element hash given", "message given"))));
}

const Case case_setPassportDataErrors("setPassportDataErrors", "", &call_setPassportDataErrors<blocking>, &call_setPassportDataErrors<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "errors": [{"source": "data", "type": "personal_details", "field_name": "field name given", "data_hash": "data hash given", "message": "message given"}, {"source": "files", "type": "utility_bill", "file_hashes": ["aGFzaA==", "aHNhaA=="], "message": "message given"}, {"source": "unspecified", "type": "passport", "element_hash": "element hash given", "message": "message given"}]})json");

template <class Mode>
void call_setStickerEmojiList(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerEmojiList(world.text("sticker"), list<std::string>("\360\237\230\200")));
}

const Case case_setStickerEmojiList("setStickerEmojiList", "", &call_setStickerEmojiList<blocking>, &call_setStickerEmojiList<coroutine>,
    R"json({"sticker": {"$text": "sticker"}, "emoji_list": ["\ud83d\ude00"]})json");

template <class Mode>
void call_setStickerKeywords(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerKeywords(world.text("sticker"), {.keywords = list<std::string>("happy", "smile")}));
}

const Case case_setStickerKeywords("setStickerKeywords", "", &call_setStickerKeywords<blocking>, &call_setStickerKeywords<coroutine>,
    R"json({"sticker": {"$text": "sticker"}, "keywords": ["happy", "smile"]})json");

template <class Mode>
void call_setStickerMaskPosition(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerMaskPosition(world.text("mask_sticker"), {.mask_position = MaskPosition("forehead", 1.5, 1.5, 2.5)}));
}

const Case case_setStickerMaskPosition("setStickerMaskPosition", "", &call_setStickerMaskPosition<blocking>, &call_setStickerMaskPosition<coroutine>,
    R"json({"sticker": {"$text": "mask_sticker"}, "mask_position": {"point": "forehead", "x_shift": 1.5, "y_shift": 1.5, "scale": 2.5}})json");

template <class Mode>
void call_setStickerPositionInSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerPositionInSet(world.text("sticker"), 0));
}

const Case case_setStickerPositionInSet("setStickerPositionInSet", "", &call_setStickerPositionInSet<blocking>, &call_setStickerPositionInSet<coroutine>,
    R"json({"sticker": {"$text": "sticker"}, "position": 0})json");

template <class Mode>
void call_setStickerSetThumbnail(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerSetThumbnail(world.text("set_name"), world.number("ann"), "static", {.thumbnail = picture("file_1.png")}));
}

const Case case_setStickerSetThumbnail("setStickerSetThumbnail", "", &call_setStickerSetThumbnail<blocking>, &call_setStickerSetThumbnail<coroutine>,
    R"json({"name": {"$text": "set_name"}, "user_id": {"$number": "ann"}, "format": "static", "thumbnail": {"$file": "file_1.png"}})json");

template <class Mode>
void call_setStickerSetTitle(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setStickerSetTitle(world.text("set_name"), "title given"));
}

const Case case_setStickerSetTitle("setStickerSetTitle", "", &call_setStickerSetTitle<blocking>, &call_setStickerSetTitle<coroutine>,
    R"json({"name": {"$text": "set_name"}, "title": "title given"})json");

template <class Mode>
void call_setUserEmojiStatus(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setUserEmojiStatus(world.number("bob"), {.emoji_status_custom_emoji_id = "emoji status custom emoji id given", .emoji_status_expiration_date = world.number("tomorrow")}));
}

const Case case_setUserEmojiStatus("setUserEmojiStatus", "", &call_setUserEmojiStatus<blocking>, &call_setUserEmojiStatus<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "emoji_status_custom_emoji_id": "emoji status custom emoji id given", "emoji_status_expiration_date": {"$number": "tomorrow"}})json");

template <class Mode>
void call_setWebhook(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setWebhook("https://example.org/hook", {.certificate = picture("file_1.png"), .ip_address = "192.0.2.1", .max_connections = 30, .allowed_updates = list<std::string>("message", "callback_query"), .drop_pending_updates = true, .secret_token = "Secret_1-2"}));
}

const Case case_setWebhook("setWebhook", "", &call_setWebhook<blocking>, &call_setWebhook<coroutine>,
    R"json({"url": "https://example.org/hook", "certificate": {"$file": "file_1.png"}, "ip_address": "192.0.2.1", "max_connections": 30, "allowed_updates": ["message", "callback_query"], "drop_pending_updates": true, "secret_token": "Secret_1-2"})json");

template <class Mode>
void call_stopMessageLiveLocation(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.stopMessageLiveLocation(MessageIdentifier(world.number("ann"), world.number("live")), {.business_connection_id = "connection", .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_stopMessageLiveLocation("stopMessageLiveLocation", "", &call_stopMessageLiveLocation<blocking>, &call_stopMessageLiveLocation<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "live"}, "business_connection_id": "connection", "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_stopPoll(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.stopPoll(MessageIdentifier(world.number("ann"), world.number("poll")), {.business_connection_id = "connection", .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_stopPoll("stopPoll", "", &call_stopPoll<blocking>, &call_stopPoll<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "poll"}, "business_connection_id": "connection", "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_transferBusinessAccountStars(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.transferBusinessAccountStars("connection", 50));
}

const Case case_transferBusinessAccountStars("transferBusinessAccountStars", "", &call_transferBusinessAccountStars<blocking>, &call_transferBusinessAccountStars<coroutine>,
    R"json({"business_connection_id": "connection", "star_count": 50})json");

template <class Mode>
void call_transferGift(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.transferGift("connection", "owned gift id given", 7, {.star_count = 50}));
}

const Case case_transferGift("transferGift", "", &call_transferGift<blocking>, &call_transferGift<coroutine>,
    R"json({"business_connection_id": "connection", "owned_gift_id": "owned gift id given", "new_owner_chat_id": 7, "star_count": 50})json");

template <class Mode>
void call_unbanChatMember(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unbanChatMember(world.number("super"), world.number("bob"), {.only_if_banned = true}));
}

const Case case_unbanChatMember("unbanChatMember", "", &call_unbanChatMember<blocking>, &call_unbanChatMember<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "only_if_banned": true})json");

template <class Mode>
void call_unbanChatSenderChat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unbanChatSenderChat(world.number("super"), world.number("channel")));
}

const Case case_unbanChatSenderChat("unbanChatSenderChat", "", &call_unbanChatSenderChat<blocking>, &call_unbanChatSenderChat<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "sender_chat_id": {"$number": "channel"}})json");

template <class Mode>
void call_unhideGeneralForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unhideGeneralForumTopic(world.number("closed_super")));
}

const Case case_unhideGeneralForumTopic("unhideGeneralForumTopic", "", &call_unhideGeneralForumTopic<blocking>, &call_unhideGeneralForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "closed_super"}})json");

template <class Mode>
void call_unpinAllChatMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unpinAllChatMessages(world.number("ann")));
}

const Case case_unpinAllChatMessages("unpinAllChatMessages", "", &call_unpinAllChatMessages<blocking>, &call_unpinAllChatMessages<coroutine>,
    R"json({"chat_id": {"$number": "ann"}})json");

template <class Mode>
void call_unpinAllForumTopicMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unpinAllForumTopicMessages(world.number("super"), world.number("topic")));
}

const Case case_unpinAllForumTopicMessages("unpinAllForumTopicMessages", "", &call_unpinAllForumTopicMessages<blocking>, &call_unpinAllForumTopicMessages<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_thread_id": {"$number": "topic"}})json");

template <class Mode>
void call_unpinAllGeneralForumTopicMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unpinAllGeneralForumTopicMessages(world.number("super")));
}

const Case case_unpinAllGeneralForumTopicMessages("unpinAllGeneralForumTopicMessages", "", &call_unpinAllGeneralForumTopicMessages<blocking>, &call_unpinAllGeneralForumTopicMessages<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

}  // namespace

}  // namespace telepot::conformance
