// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_sendVideo(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendVideo(world.number("ann"), picture("file_1.png"), {.business_connection_id = world.text("connection"), .message_thread_id = 7, .direct_messages_topic_id = 7, .ephemeral_message_parameters = EphemeralMessageParameters().set_receiver_user_id(world.number("ann")).set_callback_query_id(world.text("callback_query")).set_replace_callback_query_message(true), .duration = 7, .width = 7, .height = 7, .thumbnail = picture("file_2.png"), .cover = picture("file_3.png"), .start_timestamp = 7, .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .has_spoiler = true, .supports_streaming = true, .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendVideo("sendVideo", "", &call_sendVideo<blocking>, &call_sendVideo<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "video": {"$file": "file_1.png"}, "business_connection_id": {"$text": "connection"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "ephemeral_message_parameters": {"receiver_user_id": {"$number": "ann"}, "callback_query_id": {"$text": "callback_query"}, "replace_callback_query_message": true}, "duration": 7, "width": 7, "height": 7, "thumbnail": {"$file": "file_2.png"}, "cover": {"$file": "file_3.png"}, "start_timestamp": 7, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true, "supports_streaming": true, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_sendVideoNote(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendVideoNote(world.number("ann"), picture("file_1.png"), {.business_connection_id = world.text("connection"), .message_thread_id = 7, .direct_messages_topic_id = 7, .ephemeral_message_parameters = EphemeralMessageParameters().set_receiver_user_id(world.number("ann")).set_callback_query_id(world.text("callback_query")).set_replace_callback_query_message(true), .duration = 7, .length = 7, .thumbnail = picture("file_2.png"), .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendVideoNote("sendVideoNote", "", &call_sendVideoNote<blocking>, &call_sendVideoNote<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "video_note": {"$file": "file_1.png"}, "business_connection_id": {"$text": "connection"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "ephemeral_message_parameters": {"receiver_user_id": {"$number": "ann"}, "callback_query_id": {"$text": "callback_query"}, "replace_callback_query_message": true}, "duration": 7, "length": 7, "thumbnail": {"$file": "file_2.png"}, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_sendVoice(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendVoice(world.number("ann"), picture("file_1.png"), {.business_connection_id = world.text("connection"), .message_thread_id = 7, .direct_messages_topic_id = 7, .ephemeral_message_parameters = EphemeralMessageParameters().set_receiver_user_id(world.number("ann")).set_callback_query_id(world.text("callback_query")).set_replace_callback_query_message(true), .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .duration = 7, .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendVoice("sendVoice", "", &call_sendVoice<blocking>, &call_sendVoice<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "voice": {"$file": "file_1.png"}, "business_connection_id": {"$text": "connection"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "ephemeral_message_parameters": {"receiver_user_id": {"$number": "ann"}, "callback_query_id": {"$text": "callback_query"}, "replace_callback_query_message": true}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "duration": 7, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_sendWidget(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendWidget(world.number("ann"), "html given", {.message_thread_id = 7, .width = 7, .height = 7, .public_data = "public data given", .chat_data = "chat data given", .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .allow_queries = true, .is_shared = true, .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendWidget("sendWidget", "", &call_sendWidget<blocking>, &call_sendWidget<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "html": "html given", "message_thread_id": 7, "width": 7, "height": 7, "public_data": "public data given", "chat_data": "chat data given", "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "allow_queries": true, "is_shared": true, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_setBusinessAccountBio(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountBio(world.text("connection"), {.bio = "bio given"}));
}

const Case case_setBusinessAccountBio("setBusinessAccountBio", "", &call_setBusinessAccountBio<blocking>, &call_setBusinessAccountBio<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "bio": "bio given"})json");

template <class Mode>
void call_setBusinessAccountGiftSettings(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountGiftSettings(world.text("connection"), true, AcceptedGiftTypes(true, true, true, true, true)));
}

const Case case_setBusinessAccountGiftSettings("setBusinessAccountGiftSettings", "", &call_setBusinessAccountGiftSettings<blocking>, &call_setBusinessAccountGiftSettings<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "show_gift_button": true, "accepted_gift_types": {"unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true, "premium_subscription": true, "gifts_from_channels": true}})json");

template <class Mode>
void call_setBusinessAccountName(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountName(world.text("connection"), "first name given", {.last_name = "last name given"}));
}

const Case case_setBusinessAccountName("setBusinessAccountName", "", &call_setBusinessAccountName<blocking>, &call_setBusinessAccountName<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "first_name": "first name given", "last_name": "last name given"})json");

template <class Mode>
void call_setBusinessAccountProfilePhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountProfilePhoto(world.text("connection"), InputProfilePhotoStatic(picture("file_1.png")), {.is_public = true}));
}

const Case case_setBusinessAccountProfilePhoto("setBusinessAccountProfilePhoto", "", &call_setBusinessAccountProfilePhoto<blocking>, &call_setBusinessAccountProfilePhoto<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "photo": {"type": "static", "photo": {"$file": "file_1.png"}}, "is_public": true})json");

template <class Mode>
void call_setBusinessAccountUsername(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountUsername(world.text("connection"), {.username = "username given"}));
}

const Case case_setBusinessAccountUsername("setBusinessAccountUsername", "", &call_setBusinessAccountUsername<blocking>, &call_setBusinessAccountUsername<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "username": "username given"})json");

template <class Mode>
void call_setChatAdministratorCustomTitle(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatAdministratorCustomTitle(world.number("super"), world.number("dave"), "Captain"));
}

const Case case_setChatAdministratorCustomTitle("setChatAdministratorCustomTitle", "", &call_setChatAdministratorCustomTitle<blocking>, &call_setChatAdministratorCustomTitle<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "dave"}, "custom_title": "Captain"})json");

template <class Mode>
void call_setChatDescription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatDescription(world.number("super"), {.description = "description given"}));
}

const Case case_setChatDescription("setChatDescription", "", &call_setChatDescription<blocking>, &call_setChatDescription<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "description": "description given"})json");

template <class Mode>
void call_setChatMemberTag(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatMemberTag(world.number("super"), world.number("bob"), {.tag = "tagged"}));
}

const Case case_setChatMemberTag("setChatMemberTag", "", &call_setChatMemberTag<blocking>, &call_setChatMemberTag<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "tag": "tagged"})json");

template <class Mode>
void call_setChatMenuButton(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatMenuButton({.chat_id = world.number("ann"), .menu_button = MenuButtonWebApp("text given", WebAppInfo("https://example.org/app"))}));
}

const Case case_setChatMenuButton("setChatMenuButton", "", &call_setChatMenuButton<blocking>, &call_setChatMenuButton<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "menu_button": {"type": "web_app", "text": "text given", "web_app": {"url": "https://example.org/app"}}})json");

template <class Mode>
void call_setChatPermissions(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatPermissions(world.number("super"), ChatPermissions().set_can_send_messages(true).set_can_send_audios(true).set_can_send_documents(true).set_can_send_photos(true).set_can_send_videos(true).set_can_send_video_notes(true).set_can_send_voice_notes(true).set_can_send_polls(true).set_can_send_other_messages(true).set_can_add_web_page_previews(true).set_can_react_to_messages(true).set_can_edit_tag(true).set_can_change_info(true).set_can_invite_users(true).set_can_pin_messages(true).set_can_manage_topics(true), {.use_independent_chat_permissions = true}));
}

const Case case_setChatPermissions("setChatPermissions", "", &call_setChatPermissions<blocking>, &call_setChatPermissions<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "permissions": {"can_send_messages": true, "can_send_audios": true, "can_send_documents": true, "can_send_photos": true, "can_send_videos": true, "can_send_video_notes": true, "can_send_voice_notes": true, "can_send_polls": true, "can_send_other_messages": true, "can_add_web_page_previews": true, "can_react_to_messages": true, "can_edit_tag": true, "can_change_info": true, "can_invite_users": true, "can_pin_messages": true, "can_manage_topics": true}, "use_independent_chat_permissions": true})json");

template <class Mode>
void call_setChatPhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatPhoto(world.number("super"), picture("file_1.png")));
}

const Case case_setChatPhoto("setChatPhoto", "", &call_setChatPhoto<blocking>, &call_setChatPhoto<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "photo": {"$file": "file_1.png"}})json");

template <class Mode>
void call_setChatStickerSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatStickerSet(world.number("super"), world.text("set_name")));
}

const Case case_setChatStickerSet("setChatStickerSet", "", &call_setChatStickerSet<blocking>, &call_setChatStickerSet<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "sticker_set_name": {"$text": "set_name"}})json");

template <class Mode>
void call_setChatTitle(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setChatTitle(world.number("super"), "title given"));
}

const Case case_setChatTitle("setChatTitle", "", &call_setChatTitle<blocking>, &call_setChatTitle<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "title": "title given"})json");

template <class Mode>
void call_setCustomEmojiStickerSetThumbnail(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setCustomEmojiStickerSetThumbnail(world.text("emoji_set_name"), {.custom_emoji_id = world.text("emoji_id")}));
}

const Case case_setCustomEmojiStickerSetThumbnail("setCustomEmojiStickerSetThumbnail", "", &call_setCustomEmojiStickerSetThumbnail<blocking>, &call_setCustomEmojiStickerSetThumbnail<coroutine>,
    R"json({"name": {"$text": "emoji_set_name"}, "custom_emoji_id": {"$text": "emoji_id"}})json");

template <class Mode>
void call_setGameScore(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setGameScore(world.number("ann"), 7, MessageIdentifier(world.number("ann"), world.number("game")), {.force = true, .disable_edit_message = true}));
}

const Case case_setGameScore("setGameScore", "", &call_setGameScore<blocking>, &call_setGameScore<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "score": 7, "chat_id": {"$number": "ann"}, "message_id": {"$number": "game"}, "force": true, "disable_edit_message": true})json");

template <class Mode>
void call_setManagedBotAccessSettings(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setManagedBotAccessSettings(world.number("bob"), true, {.added_user_ids = list<std::int64_t>(world.number("ann"))}));
}

const Case case_setManagedBotAccessSettings("setManagedBotAccessSettings", "", &call_setManagedBotAccessSettings<blocking>, &call_setManagedBotAccessSettings<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "is_access_restricted": true, "added_user_ids": [{"$number": "ann"}]})json");

}  // namespace

}  // namespace telepot::conformance
