// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_addStickerToSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.addStickerToSet(world.number("ann"), world.text("set_name"), InputSticker(picture("file_1.png"), "static", std::vector<std::string>{"\360\237\230\200"}).set_mask_position(MaskPosition("forehead", 1.5, 1.5, 2.5)).set_keywords(std::vector<std::string>{"happy", "smile"})));
}

const Case case_addStickerToSet("addStickerToSet", "", &call_addStickerToSet<blocking>, &call_addStickerToSet<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "name": {"$text": "set_name"}, "sticker": {"sticker": {"$file": "file_1.png"}, "format": "static", "emoji_list": ["\ud83d\ude00"], "mask_position": {"point": "forehead", "x_shift": 1.5, "y_shift": 1.5, "scale": 2.5}, "keywords": ["happy", "smile"]}})json");

template <class Mode>
void call_answerCallbackQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerCallbackQuery(world.text("callback_query"), {.text = "text given", .show_alert = true, .url = "https://t.me/parrot_bot?start=x", .cache_time = 7}));
}

const Case case_answerCallbackQuery("answerCallbackQuery", "", &call_answerCallbackQuery<blocking>, &call_answerCallbackQuery<coroutine>,
    R"json({"callback_query_id": {"$text": "callback_query"}, "text": "text given", "show_alert": true, "url": "https://t.me/parrot_bot?start=x", "cache_time": 7})json");

template <class Mode>
void call_answerChatJoinRequestQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerChatJoinRequestQuery(world.text("join_query"), "approve"));
}

const Case case_answerChatJoinRequestQuery("answerChatJoinRequestQuery", "", &call_answerChatJoinRequestQuery<blocking>, &call_answerChatJoinRequestQuery<coroutine>,
    R"json({"chat_join_request_query_id": {"$text": "join_query"}, "result": "approve"})json");

template <class Mode>
void call_answerGuestQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerGuestQuery("guest query id given", InlineQueryResultArticle("article", "title given", InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true))).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_url("https://example.org/").set_description("description given").set_thumbnail_url("https://example.org/thumb.jpg").set_thumbnail_width(7).set_thumbnail_height(7)));
}

const Case case_answerGuestQuery("answerGuestQuery", "", &call_answerGuestQuery<blocking>, &call_answerGuestQuery<coroutine>,
    R"json({"guest_query_id": "guest query id given", "result": {"type": "article", "id": "article", "title": "title given", "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "url": "https://example.org/", "description": "description given", "thumbnail_url": "https://example.org/thumb.jpg", "thumbnail_width": 7, "thumbnail_height": 7}})json");

template <class Mode>
void call_answerInlineQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerInlineQuery(world.text("inline_query"), list<InlineQueryResult>(InlineQueryResultArticle("article", "title given", InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true))).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_url("https://example.org/").set_description("description given").set_thumbnail_url("https://example.org/thumb.jpg").set_thumbnail_width(7).set_thumbnail_height(7), InlineQueryResultPhoto("photo", "https://example.org/photo.jpg", "https://example.org/thumb.jpg").set_photo_width(7).set_photo_height(7).set_title("title given").set_description("description given").set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_input_message_content(InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true))), InlineQueryResultCachedPhoto("cached", world.text("photo_file")).set_title("title given").set_description("description given").set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_input_message_content(InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true)))), {.cache_time = 7, .is_personal = true, .next_offset = "next offset given", .button = InlineQueryResultsButton("text given").set_start_parameter("inline")}));
}

const Case case_answerInlineQuery("answerInlineQuery", "", &call_answerInlineQuery<blocking>, &call_answerInlineQuery<coroutine>,
    R"json({"inline_query_id": {"$text": "inline_query"}, "results": [{"type": "article", "id": "article", "title": "title given", "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "url": "https://example.org/", "description": "description given", "thumbnail_url": "https://example.org/thumb.jpg", "thumbnail_width": 7, "thumbnail_height": 7}, {"type": "photo", "id": "photo", "photo_url": "https://example.org/photo.jpg", "thumbnail_url": "https://example.org/thumb.jpg", "photo_width": 7, "photo_height": 7, "title": "title given", "description": "description given", "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}}, {"type": "photo", "id": "cached", "photo_file_id": {"$text": "photo_file"}, "title": "title given", "description": "description given", "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}}], "cache_time": 7, "is_personal": true, "next_offset": "next offset given", "button": {"text": "text given", "start_parameter": "inline"}})json");

template <class Mode>
void call_answerPreCheckoutQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerPreCheckoutQuery(world.text("pre_checkout_query"), true, {.error_message = "error message given"}));
}

const Case case_answerPreCheckoutQuery("answerPreCheckoutQuery", "", &call_answerPreCheckoutQuery<blocking>, &call_answerPreCheckoutQuery<coroutine>,
    R"json({"pre_checkout_query_id": {"$text": "pre_checkout_query"}, "ok": true, "error_message": "error message given"})json");

template <class Mode>
void call_answerShippingQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerShippingQuery(world.text("shipping_query"), true, {.shipping_options = list<ShippingOption>(ShippingOption("id given", "title given", std::vector<LabeledPrice>{LabeledPrice("label given", 250), LabeledPrice("label given", 250)}), ShippingOption("id given", "title given", std::vector<LabeledPrice>{LabeledPrice("label given", 250), LabeledPrice("label given", 250)})), .error_message = "error message given"}));
}

const Case case_answerShippingQuery("answerShippingQuery", "", &call_answerShippingQuery<blocking>, &call_answerShippingQuery<coroutine>,
    R"json({"shipping_query_id": {"$text": "shipping_query"}, "ok": true, "shipping_options": [{"id": "id given", "title": "title given", "prices": [{"label": "label given", "amount": 250}, {"label": "label given", "amount": 250}]}, {"id": "id given", "title": "title given", "prices": [{"label": "label given", "amount": 250}, {"label": "label given", "amount": 250}]}], "error_message": "error message given"})json");

template <class Mode>
void call_answerWebAppQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerWebAppQuery("web app query id given", InlineQueryResultArticle("article", "title given", InputTextMessageContent("message text given").set_parse_mode("HTML").set_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_link_preview_options(LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true))).set_reply_markup(InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})).set_url("https://example.org/").set_description("description given").set_thumbnail_url("https://example.org/thumb.jpg").set_thumbnail_width(7).set_thumbnail_height(7)));
}

const Case case_answerWebAppQuery("answerWebAppQuery", "", &call_answerWebAppQuery<blocking>, &call_answerWebAppQuery<coroutine>,
    R"json({"web_app_query_id": "web app query id given", "result": {"type": "article", "id": "article", "title": "title given", "input_message_content": {"message_text": "message text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}, "url": "https://example.org/", "description": "description given", "thumbnail_url": "https://example.org/thumb.jpg", "thumbnail_width": 7, "thumbnail_height": 7}})json");

template <class Mode>
void call_answerWidgetQuery(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.answerWidgetQuery(world.text("widget_query"), {.data = "data given"}));
}

const Case case_answerWidgetQuery("answerWidgetQuery", "", &call_answerWidgetQuery<blocking>, &call_answerWidgetQuery<coroutine>,
    R"json({"widget_query_id": {"$text": "widget_query"}, "data": "data given"})json");

template <class Mode>
void call_approveChatJoinRequest(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.approveChatJoinRequest(world.number("super"), world.number("carol")));
}

const Case case_approveChatJoinRequest("approveChatJoinRequest", "", &call_approveChatJoinRequest<blocking>, &call_approveChatJoinRequest<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "carol"}})json");

template <class Mode>
void call_approveSuggestedPost(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.approveSuggestedPost(world.number("ann"), world.number("suggested"), {.send_date = world.number("tomorrow")}));
}

const Case case_approveSuggestedPost("approveSuggestedPost", "", &call_approveSuggestedPost<blocking>, &call_approveSuggestedPost<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "suggested"}, "send_date": {"$number": "tomorrow"}})json");

template <class Mode>
void call_banChatMember(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.banChatMember(world.number("super"), world.number("bob"), {.until_date = world.number("tomorrow"), .revoke_messages = true}));
}

const Case case_banChatMember("banChatMember", "", &call_banChatMember<blocking>, &call_banChatMember<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "until_date": {"$number": "tomorrow"}, "revoke_messages": true})json");

template <class Mode>
void call_banChatSenderChat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.banChatSenderChat(world.number("super"), world.number("channel")));
}

const Case case_banChatSenderChat("banChatSenderChat", "", &call_banChatSenderChat<blocking>, &call_banChatSenderChat<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "sender_chat_id": {"$number": "channel"}})json");

template <class Mode>
void call_close(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.close());
}

const Case case_close("close", "", &call_close<blocking>, &call_close<coroutine>,
    R"json({})json");

template <class Mode>
void call_closeForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.closeForumTopic(world.number("super"), world.number("topic")));
}

const Case case_closeForumTopic("closeForumTopic", "", &call_closeForumTopic<blocking>, &call_closeForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_thread_id": {"$number": "topic"}})json");

template <class Mode>
void call_closeGeneralForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.closeGeneralForumTopic(world.number("super")));
}

const Case case_closeGeneralForumTopic("closeGeneralForumTopic", "", &call_closeGeneralForumTopic<blocking>, &call_closeGeneralForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_convertGiftToStars(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.convertGiftToStars(world.text("connection"), world.text("owned_gift")));
}

const Case case_convertGiftToStars("convertGiftToStars", "", &call_convertGiftToStars<blocking>, &call_convertGiftToStars<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "owned_gift_id": {"$text": "owned_gift"}})json");

template <class Mode>
void call_copyMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.copyMessage(world.number("ann"), world.number("ann"), world.number("message"), {.message_thread_id = 7, .direct_messages_topic_id = 7, .video_start_timestamp = 7, .caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .disable_notification = true, .protect_content = true, .allow_paid_broadcast = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow")), .reply_parameters = ReplyParameters().set_message_id(world.number("message")).set_chat_id(world.number("ann")).set_allow_sending_without_reply(true).set_quote("first").set_quote_parse_mode("HTML").set_quote_position(0).set_checklist_task_id(7).set_poll_option_id("poll option id given"), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_copyMessage("copyMessage", "", &call_copyMessage<blocking>, &call_copyMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "from_chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "video_start_timestamp": 7, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "disable_notification": true, "protect_content": true, "allow_paid_broadcast": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}, "reply_parameters": {"message_id": {"$number": "message"}, "chat_id": {"$number": "ann"}, "allow_sending_without_reply": true, "quote": "first", "quote_parse_mode": "HTML", "quote_position": 0, "checklist_task_id": 7, "poll_option_id": "poll option id given"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_copyMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.copyMessages(world.number("ann"), world.number("ann"), list<std::int64_t>(world.number("message"), world.number("reply")), {.message_thread_id = 7, .direct_messages_topic_id = 7, .disable_notification = true, .protect_content = true, .remove_caption = true}));
}

const Case case_copyMessages("copyMessages", "", &call_copyMessages<blocking>, &call_copyMessages<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "from_chat_id": {"$number": "ann"}, "message_ids": [{"$number": "message"}, {"$number": "reply"}], "message_thread_id": 7, "direct_messages_topic_id": 7, "disable_notification": true, "protect_content": true, "remove_caption": true})json");

template <class Mode>
void call_createChatInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createChatInviteLink(world.number("super"), {.name = "name given", .expire_date = world.number("tomorrow"), .member_limit = 9}));
}

const Case case_createChatInviteLink("createChatInviteLink", "", &call_createChatInviteLink<blocking>, &call_createChatInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "name": "name given", "expire_date": {"$number": "tomorrow"}, "member_limit": 9})json");

}  // namespace

}  // namespace telepot::conformance
