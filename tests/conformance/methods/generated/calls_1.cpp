// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_createChatSubscriptionInviteLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createChatSubscriptionInviteLink(world.number("channel"), 2592000, 100, {.name = "name given"}));
}

const Case case_createChatSubscriptionInviteLink("createChatSubscriptionInviteLink", "", &call_createChatSubscriptionInviteLink<blocking>, &call_createChatSubscriptionInviteLink<coroutine>,
    R"json({"chat_id": {"$number": "channel"}, "subscription_period": 2592000, "subscription_price": 100, "name": "name given"})json");

template <class Mode>
void call_createForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createForumTopic(world.number("super"), "name given", {.icon_color = 7322096, .icon_custom_emoji_id = "5368324170671202286"}));
}

const Case case_createForumTopic("createForumTopic", "", &call_createForumTopic<blocking>, &call_createForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "name": "name given", "icon_color": 7322096, "icon_custom_emoji_id": "5368324170671202286"})json");

template <class Mode>
void call_createInvoiceLink(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createInvoiceLink("title given", "description given", "payload given", "XTR", list<LabeledPrice>(LabeledPrice("label given", 250)), {.business_connection_id = world.text("connection"), .provider_token = "", .subscription_period = 2592000, .max_tip_amount = 10, .suggested_tip_amounts = list<std::int64_t>(1, 5), .provider_data = "provider data given", .photo_url = "https://example.org/photo.jpg", .photo_size = 7, .photo_width = 7, .photo_height = 7, .need_name = true, .need_phone_number = true, .need_email = true, .need_shipping_address = true, .send_phone_number_to_provider = true, .send_email_to_provider = true, .is_flexible = true}));
}

const Case case_createInvoiceLink("createInvoiceLink", "", &call_createInvoiceLink<blocking>, &call_createInvoiceLink<coroutine>,
    R"json({"title": "title given", "description": "description given", "payload": "payload given", "currency": "XTR", "prices": [{"label": "label given", "amount": 250}], "business_connection_id": {"$text": "connection"}, "provider_token": "", "subscription_period": 2592000, "max_tip_amount": 10, "suggested_tip_amounts": [1, 5], "provider_data": "provider data given", "photo_url": "https://example.org/photo.jpg", "photo_size": 7, "photo_width": 7, "photo_height": 7, "need_name": true, "need_phone_number": true, "need_email": true, "need_shipping_address": true, "send_phone_number_to_provider": true, "send_email_to_provider": true, "is_flexible": true})json");

template <class Mode>
void call_createNewStickerSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createNewStickerSet(world.number("ann"), "new_by_parrot_bot", "title given", list<InputSticker>(InputSticker(picture("file_1.png"), "static", std::vector<std::string>{"\360\237\230\200"}).set_mask_position(MaskPosition("forehead", 1.5, 1.5, 2.5)).set_keywords(std::vector<std::string>{"happy", "smile"}), InputSticker(picture("file_2.png"), "static", std::vector<std::string>{"\360\237\230\200"}).set_mask_position(MaskPosition("forehead", 1.5, 1.5, 2.5)).set_keywords(std::vector<std::string>{"happy", "smile"})), {.sticker_type = "regular", .needs_repainting = true}));
}

const Case case_createNewStickerSet("createNewStickerSet", "", &call_createNewStickerSet<blocking>, &call_createNewStickerSet<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "name": "new_by_parrot_bot", "title": "title given", "stickers": [{"sticker": {"$file": "file_1.png"}, "format": "static", "emoji_list": ["\ud83d\ude00"], "mask_position": {"point": "forehead", "x_shift": 1.5, "y_shift": 1.5, "scale": 2.5}, "keywords": ["happy", "smile"]}, {"sticker": {"$file": "file_2.png"}, "format": "static", "emoji_list": ["\ud83d\ude00"], "mask_position": {"point": "forehead", "x_shift": 1.5, "y_shift": 1.5, "scale": 2.5}, "keywords": ["happy", "smile"]}], "sticker_type": "regular", "needs_repainting": true})json");

template <class Mode>
void call_declineChatJoinRequest(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.declineChatJoinRequest(world.number("super"), world.number("carol")));
}

const Case case_declineChatJoinRequest("declineChatJoinRequest", "", &call_declineChatJoinRequest<blocking>, &call_declineChatJoinRequest<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "carol"}})json");

template <class Mode>
void call_declineSuggestedPost(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.declineSuggestedPost(world.number("ann"), world.number("suggested"), {.comment = "comment given"}));
}

const Case case_declineSuggestedPost("declineSuggestedPost", "", &call_declineSuggestedPost<blocking>, &call_declineSuggestedPost<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "suggested"}, "comment": "comment given"})json");

template <class Mode>
void call_deleteAllMessageReactions(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteAllMessageReactions(world.number("super"), {.user_id = world.number("bob"), .actor_chat_id = world.number("channel")}));
}

const Case case_deleteAllMessageReactions("deleteAllMessageReactions", "", &call_deleteAllMessageReactions<blocking>, &call_deleteAllMessageReactions<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}, "actor_chat_id": {"$number": "channel"}})json");

template <class Mode>
void call_deleteBusinessMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteBusinessMessages(world.text("connection"), list<std::int64_t>(world.number("checklist"))));
}

const Case case_deleteBusinessMessages("deleteBusinessMessages", "", &call_deleteBusinessMessages<blocking>, &call_deleteBusinessMessages<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "message_ids": [{"$number": "checklist"}]})json");

template <class Mode>
void call_deleteChatPhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteChatPhoto(world.number("super")));
}

const Case case_deleteChatPhoto("deleteChatPhoto", "", &call_deleteChatPhoto<blocking>, &call_deleteChatPhoto<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_deleteChatStickerSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteChatStickerSet(world.number("super")));
}

const Case case_deleteChatStickerSet("deleteChatStickerSet", "", &call_deleteChatStickerSet<blocking>, &call_deleteChatStickerSet<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_deleteEphemeralMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteEphemeralMessage(world.number("ann"), world.number("ann"), world.number("ephemeral")));
}

const Case case_deleteEphemeralMessage("deleteEphemeralMessage", "", &call_deleteEphemeralMessage<blocking>, &call_deleteEphemeralMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "receiver_user_id": {"$number": "ann"}, "ephemeral_message_id": {"$number": "ephemeral"}})json");

template <class Mode>
void call_deleteForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteForumTopic(world.number("super"), world.number("topic")));
}

const Case case_deleteForumTopic("deleteForumTopic", "", &call_deleteForumTopic<blocking>, &call_deleteForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_thread_id": {"$number": "topic"}})json");

template <class Mode>
void call_deleteMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteMessage(MessageIdentifier(world.number("ann"), world.number("message"))));
}

const Case case_deleteMessage("deleteMessage", "", &call_deleteMessage<blocking>, &call_deleteMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}})json");

template <class Mode>
void call_deleteMessageReaction(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteMessageReaction(world.number("super"), world.number("super_message"), {.user_id = world.number("bob"), .actor_chat_id = world.number("channel")}));
}

const Case case_deleteMessageReaction("deleteMessageReaction", "", &call_deleteMessageReaction<blocking>, &call_deleteMessageReaction<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "message_id": {"$number": "super_message"}, "user_id": {"$number": "bob"}, "actor_chat_id": {"$number": "channel"}})json");

template <class Mode>
void call_deleteMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteMessages(world.number("ann"), list<std::int64_t>(world.number("message"), world.number("reply"))));
}

const Case case_deleteMessages("deleteMessages", "", &call_deleteMessages<blocking>, &call_deleteMessages<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_ids": [{"$number": "message"}, {"$number": "reply"}]})json");

template <class Mode>
void call_deleteMyCommands(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteMyCommands({.scope = BotCommandScopeChat(world.number("ann")), .language_code = "en"}));
}

const Case case_deleteMyCommands("deleteMyCommands", "", &call_deleteMyCommands<blocking>, &call_deleteMyCommands<coroutine>,
    R"json({"scope": {"type": "chat", "chat_id": {"$number": "ann"}}, "language_code": "en"})json");

template <class Mode>
void call_deleteStickerFromSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteStickerFromSet(world.text("sticker")));
}

const Case case_deleteStickerFromSet("deleteStickerFromSet", "", &call_deleteStickerFromSet<blocking>, &call_deleteStickerFromSet<coroutine>,
    R"json({"sticker": {"$text": "sticker"}})json");

template <class Mode>
void call_deleteStickerSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteStickerSet(world.text("set_name")));
}

const Case case_deleteStickerSet("deleteStickerSet", "", &call_deleteStickerSet<blocking>, &call_deleteStickerSet<coroutine>,
    R"json({"name": {"$text": "set_name"}})json");

template <class Mode>
void call_deleteStory(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteStory(world.text("connection"), world.number("story")));
}

const Case case_deleteStory("deleteStory", "", &call_deleteStory<blocking>, &call_deleteStory<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "story_id": {"$number": "story"}})json");

template <class Mode>
void call_deleteWebhook(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.deleteWebhook({.drop_pending_updates = true}));
}

const Case case_deleteWebhook("deleteWebhook", "", &call_deleteWebhook<blocking>, &call_deleteWebhook<coroutine>,
    R"json({"drop_pending_updates": true})json");

}  // namespace

}  // namespace telepot::conformance
