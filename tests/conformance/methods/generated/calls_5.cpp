// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_promoteChatMember(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.promoteChatMember(world.number("super"), world.number("bob"), {.is_anonymous = false, .can_manage_chat = true, .can_delete_messages = true, .can_manage_video_chats = true, .can_restrict_members = true, .can_promote_members = true, .can_change_info = true, .can_invite_users = true, .can_post_stories = true, .can_edit_stories = true, .can_delete_stories = true, .can_post_messages = true, .can_edit_messages = true, .can_pin_messages = true, .can_manage_topics = true, .can_manage_direct_messages = true, .can_manage_tags = true, .can_send_welcome_messages = true}));
}

const Case case_promoteChatMember("promoteChatMember", "", &call_promoteChatMember<blocking>, &call_promoteChatMember<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "is_anonymous": false, "can_manage_chat": true, "can_delete_messages": true, "can_manage_video_chats": true, "can_restrict_members": true, "can_promote_members": true, "can_change_info": true, "can_invite_users": true, "can_post_stories": true, "can_edit_stories": true, "can_delete_stories": true, "can_post_messages": true, "can_edit_messages": true, "can_pin_messages": true, "can_manage_topics": true, "can_manage_direct_messages": true, "can_manage_tags": true, "can_send_welcome_messages": true})json");

template <class Mode>
void call_readBusinessMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.readBusinessMessage(world.text("connection"), world.number("ann"), world.number("business_message")));
}

const Case case_readBusinessMessage("readBusinessMessage", "", &call_readBusinessMessage<blocking>, &call_readBusinessMessage<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "chat_id": {"$number": "ann"}, "message_id": {"$number": "business_message"}})json");

template <class Mode>
void call_refundStarPayment(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.refundStarPayment(world.number("ann"), world.text("charge")));
}

const Case case_refundStarPayment("refundStarPayment", "", &call_refundStarPayment<blocking>, &call_refundStarPayment<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "telegram_payment_charge_id": {"$text": "charge"}})json");

template <class Mode>
void call_removeBusinessAccountProfilePhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.removeBusinessAccountProfilePhoto(world.text("connection"), {.is_public = true}));
}

const Case case_removeBusinessAccountProfilePhoto("removeBusinessAccountProfilePhoto", "", &call_removeBusinessAccountProfilePhoto<blocking>, &call_removeBusinessAccountProfilePhoto<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "is_public": true})json");

template <class Mode>
void call_removeChatVerification(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.removeChatVerification(world.number("ann")));
}

const Case case_removeChatVerification("removeChatVerification", "", &call_removeChatVerification<blocking>, &call_removeChatVerification<coroutine>,
    R"json({"chat_id": {"$number": "ann"}})json");

template <class Mode>
void call_removeMyProfilePhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.removeMyProfilePhoto());
}

const Case case_removeMyProfilePhoto("removeMyProfilePhoto", "", &call_removeMyProfilePhoto<blocking>, &call_removeMyProfilePhoto<coroutine>,
    R"json({})json");

template <class Mode>
void call_removeUserVerification(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.removeUserVerification(world.number("bob")));
}

const Case case_removeUserVerification("removeUserVerification", "", &call_removeUserVerification<blocking>, &call_removeUserVerification<coroutine>,
    R"json({"user_id": {"$number": "bob"}})json");

template <class Mode>
void call_reopenForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.reopenForumTopic(world.number("super"), world.number("closed_topic")));
}

const Case case_reopenForumTopic("reopenForumTopic", "", &call_reopenForumTopic<blocking>, &call_reopenForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_thread_id": {"$number": "closed_topic"}})json");

template <class Mode>
void call_reopenGeneralForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.reopenGeneralForumTopic(world.number("closed_super")));
}

const Case case_reopenGeneralForumTopic("reopenGeneralForumTopic", "", &call_reopenGeneralForumTopic<blocking>, &call_reopenGeneralForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "closed_super"}})json");

template <class Mode>
void call_replaceManagedBotToken(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.replaceManagedBotToken(world.number("bob")));
}

const Case case_replaceManagedBotToken("replaceManagedBotToken", "", &call_replaceManagedBotToken<blocking>, &call_replaceManagedBotToken<coroutine>,
    R"json({"user_id": {"$number": "bob"}})json");

template <class Mode>
void call_replaceStickerInSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.replaceStickerInSet(world.number("ann"), world.text("set_name"), world.text("sticker"), InputSticker(picture("file_1.png"), "static", std::vector<std::string>{"\360\237\230\200"}).set_mask_position(MaskPosition("forehead", 1.5, 1.5, 2.5)).set_keywords(std::vector<std::string>{"happy", "smile"})));
}

const Case case_replaceStickerInSet("replaceStickerInSet", "", &call_replaceStickerInSet<blocking>, &call_replaceStickerInSet<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "name": {"$text": "set_name"}, "old_sticker": {"$text": "sticker"}, "sticker": {"sticker": {"$file": "file_1.png"}, "format": "static", "emoji_list": ["\ud83d\ude00"], "mask_position": {"point": "forehead", "x_shift": 1.5, "y_shift": 1.5, "scale": 2.5}, "keywords": ["happy", "smile"]}})json");

template <class Mode>
void call_repostStory(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.repostStory(world.text("connection"), world.number("carol"), world.number("story"), 21600, {.post_to_chat_page = true, .protect_content = true}));
}

const Case case_repostStory("repostStory", "", &call_repostStory<blocking>, &call_repostStory<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "from_chat_id": {"$number": "carol"}, "from_story_id": {"$number": "story"}, "active_period": 21600, "post_to_chat_page": true, "protect_content": true})json");

template <class Mode>
void call_restrictChatMember(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.restrictChatMember(world.number("super"), world.number("bob"), ChatPermissions().set_can_send_messages(true).set_can_send_audios(true).set_can_send_documents(true).set_can_send_photos(true).set_can_send_videos(true).set_can_send_video_notes(true).set_can_send_voice_notes(true).set_can_send_polls(true).set_can_send_other_messages(true).set_can_add_web_page_previews(true).set_can_react_to_messages(true).set_can_edit_tag(true).set_can_change_info(true).set_can_invite_users(true).set_can_pin_messages(true).set_can_manage_topics(true), {.use_independent_chat_permissions = true, .until_date = world.number("tomorrow")}));
}

const Case case_restrictChatMember("restrictChatMember", "", &call_restrictChatMember<blocking>, &call_restrictChatMember<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "permissions": {"can_send_messages": true, "can_send_audios": true, "can_send_documents": true, "can_send_photos": true, "can_send_videos": true, "can_send_video_notes": true, "can_send_voice_notes": true, "can_send_polls": true, "can_send_other_messages": true, "can_add_web_page_previews": true, "can_react_to_messages": true, "can_edit_tag": true, "can_change_info": true, "can_invite_users": true, "can_pin_messages": true, "can_manage_topics": true}, "use_independent_chat_permissions": true, "until_date": {"$number": "tomorrow"}})json");

template <class Mode>
void call_revokeChatInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.revokeChatInviteLink(world.number("super"), world.text("invite_link")));
}

const Case case_revokeChatInviteLink("revokeChatInviteLink", "", &call_revokeChatInviteLink<blocking>, &call_revokeChatInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "invite_link": {"$text": "invite_link"}})json");

template <class Mode>
void call_savePreparedInlineMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.savePreparedInlineMessage(world.number("bob"), InlineQueryResultArticle("article", "title given", InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true))).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_url("https://example.org/").set_description("description given").set_thumbnail_url("https://example.org/thumb.jpg").set_thumbnail_width(7).set_thumbnail_height(7), {.allow_user_chats = true, .allow_bot_chats = true, .allow_group_chats = true, .allow_channel_chats = true}));
}

const Case case_savePreparedInlineMessage("savePreparedInlineMessage", "", &call_savePreparedInlineMessage<blocking>, &call_savePreparedInlineMessage<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "result": {"type": "article", "id": "article", "title": "title given", "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "url": "https://example.org/", "description": "description given", "thumbnail_url": "https://example.org/thumb.jpg", "thumbnail_width": 7, "thumbnail_height": 7}, "allow_user_chats": true, "allow_bot_chats": true, "allow_group_chats": true, "allow_channel_chats": true})json");

template <class Mode>
void call_savePreparedKeyboardButton(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.savePreparedKeyboardButton(world.number("bob"), KeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_request_contact(true)));
}

const Case case_savePreparedKeyboardButton("savePreparedKeyboardButton", "", &call_savePreparedKeyboardButton<blocking>, &call_savePreparedKeyboardButton<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "button": {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "request_contact": true}})json");

template <class Mode>
void call_sendAnimation(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendAnimation(world.number("ann"), picture("file_1.png"), {.business_connection_id = world.text("connection"), .message_thread_id = 7, .direct_messages_topic_id = 7, .ephemeral_message_parameters = EphemeralMessageParameters().set_receiver_user_id(world.number("ann")).set_callback_query_id(world.text("callback_query")).set_replace_callback_query_message(true), .duration = 7, .width = 7, .height = 7, .thumbnail = picture("file_2.png"), .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .has_spoiler = true, .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendAnimation("sendAnimation", "", &call_sendAnimation<blocking>, &call_sendAnimation<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "animation": {"$file": "file_1.png"}, "business_connection_id": {"$text": "connection"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "ephemeral_message_parameters": {"receiver_user_id": {"$number": "ann"}, "callback_query_id": {"$text": "callback_query"}, "replace_callback_query_message": true}, "duration": 7, "width": 7, "height": 7, "thumbnail": {"$file": "file_2.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_sendAudio(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendAudio(world.number("ann"), picture("file_1.png"), {.business_connection_id = world.text("connection"), .message_thread_id = 7, .direct_messages_topic_id = 7, .ephemeral_message_parameters = EphemeralMessageParameters().set_receiver_user_id(world.number("ann")).set_callback_query_id(world.text("callback_query")).set_replace_callback_query_message(true), .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .duration = 7, .performer = "performer given", .title = "title given", .thumbnail = picture("file_2.png"), .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_sendAudio("sendAudio", "", &call_sendAudio<blocking>, &call_sendAudio<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "audio": {"$file": "file_1.png"}, "business_connection_id": {"$text": "connection"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "ephemeral_message_parameters": {"receiver_user_id": {"$number": "ann"}, "callback_query_id": {"$text": "callback_query"}, "replace_callback_query_message": true}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "duration": 7, "performer": "performer given", "title": "title given", "thumbnail": {"$file": "file_2.png"}, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_sendChatAction(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendChatAction(world.number("ann"), "upload_photo", {.business_connection_id = world.text("connection"), .message_thread_id = 7}));
}

const Case case_sendChatAction("sendChatAction", "", &call_sendChatAction<blocking>, &call_sendChatAction<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "action": "upload_photo", "business_connection_id": {"$text": "connection"}, "message_thread_id": 7})json");

template <class Mode>
void call_sendChatJoinRequestWebApp(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendChatJoinRequestWebApp("chat join request query id given", "https://example.org/app"));
}

const Case case_sendChatJoinRequestWebApp("sendChatJoinRequestWebApp", "", &call_sendChatJoinRequestWebApp<blocking>, &call_sendChatJoinRequestWebApp<coroutine>,
    R"json({"chat_join_request_query_id": "chat join request query id given", "web_app_url": "https://example.org/app"})json");

}  // namespace

}  // namespace telepot::conformance
