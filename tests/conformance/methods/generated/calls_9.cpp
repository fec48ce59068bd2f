// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_transferGift(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.transferGift(world.text("connection"), world.text("unique_gift"), world.number("bob"), {.star_count = 50}));
}

const Case case_transferGift("transferGift", "", &call_transferGift<blocking>, &call_transferGift<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "owned_gift_id": {"$text": "unique_gift"}, "new_owner_chat_id": {"$number": "bob"}, "star_count": 50})json");

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

template <class Mode>
void call_unpinChatMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.unpinChatMessage(world.number("ann"), {.message_id = world.number("message")}));
}

const Case case_unpinChatMessage("unpinChatMessage", "", &call_unpinChatMessage<blocking>, &call_unpinChatMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}})json");

template <class Mode>
void call_upgradeGift(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.upgradeGift(world.text("connection"), world.text("owned_gift"), {.keep_original_details = true, .star_count = 50}));
}

const Case case_upgradeGift("upgradeGift", "", &call_upgradeGift<blocking>, &call_upgradeGift<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "owned_gift_id": {"$text": "owned_gift"}, "keep_original_details": true, "star_count": 50})json");

template <class Mode>
void call_uploadStickerFile(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.uploadStickerFile(world.number("ann"), picture("file_1.png"), "static"));
}

const Case case_uploadStickerFile("uploadStickerFile", "", &call_uploadStickerFile<blocking>, &call_uploadStickerFile<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "sticker": {"$file": "file_1.png"}, "sticker_format": "static"})json");

template <class Mode>
void call_verifyChat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.verifyChat(world.number("ann"), {.custom_description = "custom description given", .custom_description_parse_mode = "HTML", .custom_description_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4))}));
}

const Case case_verifyChat("verifyChat", "", &call_verifyChat<blocking>, &call_verifyChat<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "custom_description": "custom description given", "custom_description_parse_mode": "HTML", "custom_description_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]})json");

template <class Mode>
void call_verifyUser(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.verifyUser(world.number("bob"), {.custom_description = "custom description given", .custom_description_parse_mode = "HTML", .custom_description_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4))}));
}

const Case case_verifyUser("verifyUser", "", &call_verifyUser<blocking>, &call_verifyUser<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "custom_description": "custom description given", "custom_description_parse_mode": "HTML", "custom_description_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]})json");

template <class Mode>
void call_editMessageText_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageText(MessageIdentifier(world.text("inline_text")), "text given", {.business_connection_id = world.text("connection"), .parse_mode = "HTML", .entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .link_preview_options = LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true), .rich_message = InputRichMessage().set_blocks(std::vector<InputRichBlock>{InputRichBlockParagraph(RichText("text given")), InputRichBlockSectionHeading(RichText("text given"), 1), InputRichBlockPhoto(InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true)).set_caption(RichBlockCaption(RichText("text given")).set_credit(RichText("credit given")))}).set_is_rtl(true).set_skip_entity_detection(true), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageText_inline("editMessageText", "inline", &call_editMessageText_inline<blocking>, &call_editMessageText_inline<coroutine>,
    R"json({"text": "text given", "inline_message_id": {"$text": "inline_text"}, "business_connection_id": {"$text": "connection"}, "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}, "rich_message": {"blocks": [{"type": "paragraph", "text": "text given"}, {"type": "heading", "text": "text given", "size": 1}, {"type": "photo", "photo": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "caption": {"text": "text given", "credit": "credit given"}}], "is_rtl": true, "skip_entity_detection": true}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageCaption_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageCaption(MessageIdentifier(world.text("inline_photo")), {.business_connection_id = world.text("connection"), .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageCaption_inline("editMessageCaption", "inline", &call_editMessageCaption_inline<blocking>, &call_editMessageCaption_inline<coroutine>,
    R"json({"inline_message_id": {"$text": "inline_photo"}, "business_connection_id": {"$text": "connection"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageMedia_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageMedia(MessageIdentifier(world.text("inline_photo")), InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true), {.business_connection_id = world.text("connection"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageMedia_inline("editMessageMedia", "inline", &call_editMessageMedia_inline<blocking>, &call_editMessageMedia_inline<coroutine>,
    R"json({"media": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "inline_message_id": {"$text": "inline_photo"}, "business_connection_id": {"$text": "connection"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageReplyMarkup_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageReplyMarkup(MessageIdentifier(world.text("inline_photo")), {.business_connection_id = world.text("connection"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageReplyMarkup_inline("editMessageReplyMarkup", "inline", &call_editMessageReplyMarkup_inline<blocking>, &call_editMessageReplyMarkup_inline<coroutine>,
    R"json({"inline_message_id": {"$text": "inline_photo"}, "business_connection_id": {"$text": "connection"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageLiveLocation_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageLiveLocation(MessageIdentifier(world.text("inline_live")), 52.5, -13.25, {.business_connection_id = world.text("connection"), .live_period = 600, .horizontal_accuracy = 10.5, .heading = 90, .proximity_alert_radius = 7, .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageLiveLocation_inline("editMessageLiveLocation", "inline", &call_editMessageLiveLocation_inline<blocking>, &call_editMessageLiveLocation_inline<coroutine>,
    R"json({"latitude": 52.5, "longitude": -13.25, "inline_message_id": {"$text": "inline_live"}, "business_connection_id": {"$text": "connection"}, "live_period": 600, "horizontal_accuracy": 10.5, "heading": 90, "proximity_alert_radius": 7, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_stopMessageLiveLocation_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.stopMessageLiveLocation(MessageIdentifier(world.text("inline_live")), {.business_connection_id = world.text("connection"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_stopMessageLiveLocation_inline("stopMessageLiveLocation", "inline", &call_stopMessageLiveLocation_inline<blocking>, &call_stopMessageLiveLocation_inline<coroutine>,
    R"json({"inline_message_id": {"$text": "inline_live"}, "business_connection_id": {"$text": "connection"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_setGameScore_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setGameScore(world.number("ann"), 7, MessageIdentifier(world.text("inline_game")), {.force = true, .disable_edit_message = true}));
}

const Case case_setGameScore_inline("setGameScore", "inline", &call_setGameScore_inline<blocking>, &call_setGameScore_inline<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "score": 7, "inline_message_id": {"$text": "inline_game"}, "force": true, "disable_edit_message": true})json");

template <class Mode>
void call_getGameHighScores_inline(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getGameHighScores(world.number("ann"), MessageIdentifier(world.text("inline_game"))));
}

const Case case_getGameHighScores_inline("getGameHighScores", "inline", &call_getGameHighScores_inline<blocking>, &call_getGameHighScores_inline<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "inline_message_id": {"$text": "inline_game"}})json");

}  // namespace

}  // namespace telepot::conformance
