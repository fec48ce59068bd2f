// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_setMessageReaction(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMessageReaction(world.number("ann"), world.number("message"), {.reaction = list<ReactionType>(ReactionTypeEmoji("\360\237\221\215")), .is_big = true}));
}

const Case case_setMessageReaction("setMessageReaction", "", &call_setMessageReaction<blocking>, &call_setMessageReaction<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "reaction": [{"type": "emoji", "emoji": "\ud83d\udc4d"}], "is_big": true})json");

template <class Mode>
void call_setMyCommands(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyCommands(list<BotCommand>(BotCommand("start", "description given").set_is_ephemeral(true), BotCommand("start", "description given").set_is_ephemeral(true)), {.scope = BotCommandScopeChat(world.number("ann")), .language_code = "en"}));
}

const Case case_setMyCommands("setMyCommands", "", &call_setMyCommands<blocking>, &call_setMyCommands<coroutine>,
    R"json({"commands": [{"command": "start", "description": "description given", "is_ephemeral": true}, {"command": "start", "description": "description given", "is_ephemeral": true}], "scope": {"type": "chat", "chat_id": {"$number": "ann"}}, "language_code": "en"})json");

template <class Mode>
void call_setMyDefaultAdministratorRights(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyDefaultAdministratorRights({.rights = ChatAdministratorRights().set_is_anonymous(true).set_can_manage_chat(true).set_can_delete_messages(true).set_can_manage_video_chats(true).set_can_restrict_members(true).set_can_promote_members(true).set_can_change_info(true).set_can_invite_users(true).set_can_post_stories(true).set_can_edit_stories(true).set_can_delete_stories(true).set_can_post_messages(true).set_can_edit_messages(true).set_can_pin_messages(true).set_can_manage_topics(true).set_can_manage_direct_messages(true).set_can_manage_tags(true).set_can_send_welcome_messages(true), .for_channels = true}));
}

const Case case_setMyDefaultAdministratorRights("setMyDefaultAdministratorRights", "", &call_setMyDefaultAdministratorRights<blocking>, &call_setMyDefaultAdministratorRights<coroutine>,
    R"json({"rights": {"is_anonymous": true, "can_manage_chat": true, "can_delete_messages": true, "can_manage_video_chats": true, "can_restrict_members": true, "can_promote_members": true, "can_change_info": true, "can_invite_users": true, "can_post_stories": true, "can_edit_stories": true, "can_delete_stories": true, "can_post_messages": true, "can_edit_messages": true, "can_pin_messages": true, "can_manage_topics": true, "can_manage_direct_messages": true, "can_manage_tags": true, "can_send_welcome_messages": true}, "for_channels": true})json");

template <class Mode>
void call_setMyDescription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyDescription({.description = "description given", .language_code = "en"}));
}

const Case case_setMyDescription("setMyDescription", "", &call_setMyDescription<blocking>, &call_setMyDescription<coroutine>,
    R"json({"description": "description given", "language_code": "en"})json");

template <class Mode>
void call_setMyName(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyName({.name = "Parrot the Second", .language_code = "en"}));
}

const Case case_setMyName("setMyName", "", &call_setMyName<blocking>, &call_setMyName<coroutine>,
    R"json({"name": "Parrot the Second", "language_code": "en"})json");

template <class Mode>
void call_setMyProfilePhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMyProfilePhoto(InputProfilePhotoStatic(picture("file_1.png"))));
}

const Case case_setMyProfilePhoto("setMyProfilePhoto", "", &call_setMyProfilePhoto<blocking>, &call_setMyProfilePhoto<coroutine>,
    R"json({"photo": {"type": "static", "photo": {"$file": "file_1.png"}}})json");

template <class Mode>
void call_setMySettings(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setMySettings({.supports_inline_queries = true, .inline_query_placeholder = "inline query placeholder given", .needs_inline_query_location = true, .inline_feedback_share_denominator = 10, .can_join_groups = true, .can_read_all_group_messages = true, .can_connect_to_business = true, .can_manage_bots = true, .supports_guest_queries = true, .supports_join_request_queries = true, .has_topics_enabled = true, .allows_users_to_create_topics = true, .has_topic_sidebar = true, .can_communicate_with_bots = true, .callback_query_mode = "default"}));
}

const Case case_setMySettings("setMySettings", "", &call_setMySettings<blocking>, &call_setMySettings<coroutine>,
    R"json({"supports_inline_queries": true, "inline_query_placeholder": "inline query placeholder given", "needs_inline_query_location": true, "inline_feedback_share_denominator": 10, "can_join_groups": true, "can_read_all_group_messages": true, "can_connect_to_business": true, "can_manage_bots": true, "supports_guest_queries": true, "supports_join_request_queries": true, "has_topics_enabled": true, "allows_users_to_create_topics": true, "has_topic_sidebar": true, "can_communicate_with_bots": true, "callback_query_mode": "default"})json");

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
    finish(bot.stopMessageLiveLocation(MessageIdentifier(world.number("ann"), world.number("live")), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_stopMessageLiveLocation("stopMessageLiveLocation", "", &call_stopMessageLiveLocation<blocking>, &call_stopMessageLiveLocation<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "live"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_stopPoll(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.stopPoll(MessageIdentifier(world.number("ann"), world.number("poll")), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_stopPoll("stopPoll", "", &call_stopPoll<blocking>, &call_stopPoll<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "poll"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_transferBusinessAccountStars(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.transferBusinessAccountStars(world.text("connection"), 5));
}

const Case case_transferBusinessAccountStars("transferBusinessAccountStars", "", &call_transferBusinessAccountStars<blocking>, &call_transferBusinessAccountStars<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "star_count": 5})json");

}  // namespace

}  // namespace telepot::conformance
