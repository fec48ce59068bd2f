// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_editChatInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editChatInviteLink(world.number("super"), world.text("invite_link"), {.name = "name given", .expire_date = world.number("tomorrow"), .member_limit = 9}));
}

const Case case_editChatInviteLink("editChatInviteLink", "", &call_editChatInviteLink<blocking>, &call_editChatInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "invite_link": {"$text": "invite_link"}, "name": "name given", "expire_date": {"$number": "tomorrow"}, "member_limit": 9})json");

template <class Mode>
void call_editChatSubscriptionInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editChatSubscriptionInviteLink(world.number("channel"), world.text("subscription_link"), {.name = "name given"}));
}

const Case case_editChatSubscriptionInviteLink("editChatSubscriptionInviteLink", "", &call_editChatSubscriptionInviteLink<blocking>, &call_editChatSubscriptionInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "channel"}, "invite_link": {"$text": "subscription_link"}, "name": "name given"})json");

template <class Mode>
void call_editEphemeralMessageCaption(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editEphemeralMessageCaption(world.number("ann"), world.number("ann"), world.number("ephemeral_photo"), {.caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editEphemeralMessageCaption("editEphemeralMessageCaption", "", &call_editEphemeralMessageCaption<blocking>, &call_editEphemeralMessageCaption<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "receiver_user_id": {"$number": "ann"}, "ephemeral_message_id": {"$number": "ephemeral_photo"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editEphemeralMessageMedia(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editEphemeralMessageMedia(world.number("ann"), world.number("ann"), world.number("ephemeral_photo"), InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editEphemeralMessageMedia("editEphemeralMessageMedia", "", &call_editEphemeralMessageMedia<blocking>, &call_editEphemeralMessageMedia<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "receiver_user_id": {"$number": "ann"}, "ephemeral_message_id": {"$number": "ephemeral_photo"}, "media": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editEphemeralMessageReplyMarkup(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editEphemeralMessageReplyMarkup(world.number("ann"), world.number("ann"), world.number("ephemeral"), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editEphemeralMessageReplyMarkup("editEphemeralMessageReplyMarkup", "", &call_editEphemeralMessageReplyMarkup<blocking>, &call_editEphemeralMessageReplyMarkup<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "receiver_user_id": {"$number": "ann"}, "ephemeral_message_id": {"$number": "ephemeral"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editEphemeralMessageText(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editEphemeralMessageText(world.number("ann"), world.number("ann"), world.number("ephemeral"), {.text = "text given", .parse_mode = "HTML", .entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .rich_message = InputRichMessage().set_blocks(std::vector<InputRichBlock>{InputRichBlockParagraph(RichText("text given")), InputRichBlockSectionHeading(RichText("text given"), 1), InputRichBlockPhoto(InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true)).set_caption(RichBlockCaption(RichText("text given")).set_credit(RichText("credit given")))}).set_is_rtl(true).set_skip_entity_detection(true), .link_preview_options = LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editEphemeralMessageText("editEphemeralMessageText", "", &call_editEphemeralMessageText<blocking>, &call_editEphemeralMessageText<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "receiver_user_id": {"$number": "ann"}, "ephemeral_message_id": {"$number": "ephemeral"}, "text": "text given", "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "rich_message": {"blocks": [{"type": "paragraph", "text": "text given"}, {"type": "heading", "text": "text given", "size": 1}, {"type": "photo", "photo": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "caption": {"text": "text given", "credit": "credit given"}}], "is_rtl": true, "skip_entity_detection": true}, "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editForumTopic(world.number("super"), world.number("topic"), {.name = "name given", .icon_custom_emoji_id = "5368324170671202286"}));
}

const Case case_editForumTopic("editForumTopic", "", &call_editForumTopic<blocking>, &call_editForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_thread_id": {"$number": "topic"}, "name": "name given", "icon_custom_emoji_id": "5368324170671202286"})json");

template <class Mode>
void call_editGeneralForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editGeneralForumTopic(world.number("super"), "name given"));
}

const Case case_editGeneralForumTopic("editGeneralForumTopic", "", &call_editGeneralForumTopic<blocking>, &call_editGeneralForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "name": "name given"})json");

template <class Mode>
void call_editMessageCaption(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageCaption(MessageIdentifier(world.number("ann"), world.number("photo")), {.caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .show_caption_above_media = true, .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageCaption("editMessageCaption", "", &call_editMessageCaption<blocking>, &call_editMessageCaption<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "photo"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageChecklist(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageChecklist(MessageIdentifier(world.number("ann"), world.number("checklist")), world.text("connection"), InputChecklist("title given", std::vector<InputChecklistTask>{InputChecklistTask(1, "text given").set_parse_mode("HTML").set_text_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}), InputChecklistTask(2, "text given").set_parse_mode("HTML").set_text_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)})}).set_parse_mode("HTML").set_title_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_others_can_add_tasks(true).set_others_can_mark_tasks_as_done(true), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageChecklist("editMessageChecklist", "", &call_editMessageChecklist<blocking>, &call_editMessageChecklist<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "checklist": {"title": "title given", "parse_mode": "HTML", "title_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "tasks": [{"id": 1, "text": "text given", "parse_mode": "HTML", "text_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]}, {"id": 2, "text": "text given", "parse_mode": "HTML", "text_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]}], "others_can_add_tasks": true, "others_can_mark_tasks_as_done": true}, "chat_id": {"$number": "ann"}, "message_id": {"$number": "checklist"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageLiveLocation(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageLiveLocation(MessageIdentifier(world.number("ann"), world.number("live")), 52.5, -13.25, {.live_period = 600, .horizontal_accuracy = 10.5, .heading = 90, .proximity_alert_radius = 7, .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageLiveLocation("editMessageLiveLocation", "", &call_editMessageLiveLocation<blocking>, &call_editMessageLiveLocation<coroutine>,
    R"json({"latitude": 52.5, "longitude": -13.25, "chat_id": {"$number": "ann"}, "message_id": {"$number": "live"}, "live_period": 600, "horizontal_accuracy": 10.5, "heading": 90, "proximity_alert_radius": 7, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageMedia(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageMedia(MessageIdentifier(world.number("ann"), world.number("photo")), InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageMedia("editMessageMedia", "", &call_editMessageMedia<blocking>, &call_editMessageMedia<coroutine>,
    R"json({"media": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "chat_id": {"$number": "ann"}, "message_id": {"$number": "photo"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageReplyMarkup(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageReplyMarkup(MessageIdentifier(world.number("ann"), world.number("message")), {.reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageReplyMarkup("editMessageReplyMarkup", "", &call_editMessageReplyMarkup<blocking>, &call_editMessageReplyMarkup<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageText(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageText(MessageIdentifier(world.number("ann"), world.number("message")), "text given", {.parse_mode = "HTML", .entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .link_preview_options = LinkPreviewOptions().set_is_disabled(true).set_url("https://example.org/").set_prefer_small_media(true).set_prefer_large_media(true).set_show_above_text(true), .rich_message = InputRichMessage().set_blocks(std::vector<InputRichBlock>{InputRichBlockParagraph(RichText("text given")), InputRichBlockSectionHeading(RichText("text given"), 1), InputRichBlockPhoto(InputMediaPhoto(picture("file_1.png")).set_caption("caption given").set_parse_mode("HTML").set_caption_entities(std::vector<MessageEntity>{MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)}).set_show_caption_above_media(true).set_has_spoiler(true)).set_caption(RichBlockCaption(RichText("text given")).set_credit(RichText("credit given")))}).set_is_rtl(true).set_skip_entity_detection(true), .reply_markup = InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>>{std::vector<InlineKeyboardButton>{InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data"), InlineKeyboardButton("text given").set_icon_custom_emoji_id("5368324170671202286").set_style("danger").set_callback_data("data")}})}));
}

const Case case_editMessageText("editMessageText", "", &call_editMessageText<blocking>, &call_editMessageText<coroutine>,
    R"json({"text": "text given", "chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "parse_mode": "HTML", "entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "link_preview_options": {"is_disabled": true, "url": "https://example.org/", "prefer_small_media": true, "prefer_large_media": true, "show_above_text": true}, "rich_message": {"blocks": [{"type": "paragraph", "text": "text given"}, {"type": "heading", "text": "text given", "size": 1}, {"type": "photo", "photo": {"type": "photo", "media": {"$file": "file_1.png"}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "show_caption_above_media": true, "has_spoiler": true}, "caption": {"text": "text given", "credit": "credit given"}}], "is_rtl": true, "skip_entity_detection": true}, "reply_markup": {"inline_keyboard": [[{"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}, {"text": "text given", "icon_custom_emoji_id": "5368324170671202286", "style": "danger", "callback_data": "data"}]]}})json");

template <class Mode>
void call_editMessageWidgetData(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editMessageWidgetData(MessageIdentifier(world.number("ann"), world.number("widget_message")), {.public_data = "public data given", .chat_data = "chat data given"}));
}

const Case case_editMessageWidgetData("editMessageWidgetData", "", &call_editMessageWidgetData<blocking>, &call_editMessageWidgetData<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "widget_message"}, "public_data": "public data given", "chat_data": "chat data given"})json");

template <class Mode>
void call_editSharedWidgetData(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editSharedWidgetData(world.text("widget"), "public data given", {.cache_time = 7}));
}

const Case case_editSharedWidgetData("editSharedWidgetData", "", &call_editSharedWidgetData<blocking>, &call_editSharedWidgetData<coroutine>,
    R"json({"widget_id": {"$text": "widget"}, "public_data": "public data given", "cache_time": 7})json");

template <class Mode>
void call_editStory(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editStory(world.text("connection"), world.number("story"), InputStoryContentPhoto(picture("file_1.png")), {.caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .areas = list<StoryArea>(StoryArea(AreaPosition(1.5, 1.5, 1.5, 1.5, 1.5, 1.5), StoryAreaTypeLink("https://example.org/")), StoryArea(AreaPosition(1.5, 1.5, 1.5, 1.5, 1.5, 1.5), StoryAreaTypeLink("https://example.org/")))}));
}

const Case case_editStory("editStory", "", &call_editStory<blocking>, &call_editStory<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "story_id": {"$number": "story"}, "content": {"type": "photo", "photo": {"$file": "file_1.png"}}, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "areas": [{"position": {"x_percentage": 1.5, "y_percentage": 1.5, "width_percentage": 1.5, "height_percentage": 1.5, "rotation_angle": 1.5, "corner_radius_percentage": 1.5}, "type": {"type": "link", "url": "https://example.org/"}}, {"position": {"x_percentage": 1.5, "y_percentage": 1.5, "width_percentage": 1.5, "height_percentage": 1.5, "rotation_angle": 1.5, "corner_radius_percentage": 1.5}, "type": {"type": "link", "url": "https://example.org/"}}]})json");

template <class Mode>
void call_editUserStarSubscription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editUserStarSubscription(world.number("ann"), world.text("charge"), true));
}

const Case case_editUserStarSubscription("editUserStarSubscription", "", &call_editUserStarSubscription<blocking>, &call_editUserStarSubscription<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "telegram_payment_charge_id": {"$text": "charge"}, "is_canceled": true})json");

template <class Mode>
void call_exportChatInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.exportChatInviteLink(world.number("super")));
}

const Case case_exportChatInviteLink("exportChatInviteLink", "", &call_exportChatInviteLink<blocking>, &call_exportChatInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_forwardMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.forwardMessage(world.number("ann"), world.number("ann"), world.number("message"), {.message_thread_id = 7, .direct_messages_topic_id = 7, .video_start_timestamp = 7, .disable_notification = true, .protect_content = true, .message_effect_id = "message effect id given", .suggested_post_parameters = SuggestedPostParameters().set_price(SuggestedPostPrice("XTR", 7)).set_send_date(world.number("tomorrow"))}));
}

const Case case_forwardMessage("forwardMessage", "", &call_forwardMessage<blocking>, &call_forwardMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "from_chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "message_thread_id": 7, "direct_messages_topic_id": 7, "video_start_timestamp": 7, "disable_notification": true, "protect_content": true, "message_effect_id": "message effect id given", "suggested_post_parameters": {"price": {"currency": "XTR", "amount": 7}, "send_date": {"$number": "tomorrow"}}})json");

}  // namespace

}  // namespace telepot::conformance
