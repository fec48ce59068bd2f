// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_getMyDefaultAdministratorRights(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyDefaultAdministratorRights({.for_channels = true}));
}

const Case case_getMyDefaultAdministratorRights("getMyDefaultAdministratorRights", "", &call_getMyDefaultAdministratorRights<blocking>, &call_getMyDefaultAdministratorRights<coroutine>,
    R"json({"for_channels": true})json");

template <class Mode>
void call_getMyDescription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyDescription({.language_code = "en"}));
}

const Case case_getMyDescription("getMyDescription", "", &call_getMyDescription<blocking>, &call_getMyDescription<coroutine>,
    R"json({"language_code": "en"})json");

template <class Mode>
void call_getMyName(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyName({.language_code = "en"}));
}

const Case case_getMyName("getMyName", "", &call_getMyName<blocking>, &call_getMyName<coroutine>,
    R"json({"language_code": "en"})json");

template <class Mode>
void call_getMyShortDescription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyShortDescription({.language_code = "en"}));
}

const Case case_getMyShortDescription("getMyShortDescription", "", &call_getMyShortDescription<blocking>, &call_getMyShortDescription<coroutine>,
    R"json({"language_code": "en"})json");

template <class Mode>
void call_getMyStarBalance(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyStarBalance());
}

const Case case_getMyStarBalance("getMyStarBalance", "", &call_getMyStarBalance<blocking>, &call_getMyStarBalance<coroutine>,
    R"json({})json");

template <class Mode>
void call_getStarTransactions(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getStarTransactions({.offset = 0, .limit = 10}));
}

const Case case_getStarTransactions("getStarTransactions", "", &call_getStarTransactions<blocking>, &call_getStarTransactions<coroutine>,
    R"json({"offset": 0, "limit": 10})json");

template <class Mode>
void call_getStickerSet(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getStickerSet(world.text("set_name")));
}

const Case case_getStickerSet("getStickerSet", "", &call_getStickerSet<blocking>, &call_getStickerSet<coroutine>,
    R"json({"name": {"$text": "set_name"}})json");

template <class Mode>
void call_getUpdates(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUpdates({.offset = 0, .limit = 10, .timeout = 0, .allowed_updates = list<std::string>("message", "callback_query")}));
}

const Case case_getUpdates("getUpdates", "", &call_getUpdates<blocking>, &call_getUpdates<coroutine>,
    R"json({"offset": 0, "limit": 10, "timeout": 0, "allowed_updates": ["message", "callback_query"]})json");

template <class Mode>
void call_getUserChatBoosts(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUserChatBoosts(world.number("super"), world.number("bob")));
}

const Case case_getUserChatBoosts("getUserChatBoosts", "", &call_getUserChatBoosts<blocking>, &call_getUserChatBoosts<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}})json");

template <class Mode>
void call_getUserGifts(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUserGifts(world.number("bob"), {.exclude_unlimited = true, .exclude_limited_upgradable = true, .exclude_limited_non_upgradable = true, .exclude_from_blockchain = true, .exclude_unique = true, .sort_by_price = true, .offset = "0", .limit = 10}));
}

const Case case_getUserGifts("getUserGifts", "", &call_getUserGifts<blocking>, &call_getUserGifts<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "exclude_unlimited": true, "exclude_limited_upgradable": true, "exclude_limited_non_upgradable": true, "exclude_from_blockchain": true, "exclude_unique": true, "sort_by_price": true, "offset": "0", "limit": 10})json");

template <class Mode>
void call_getUserPersonalChatMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUserPersonalChatMessages(world.number("bob"), 10));
}

const Case case_getUserPersonalChatMessages("getUserPersonalChatMessages", "", &call_getUserPersonalChatMessages<blocking>, &call_getUserPersonalChatMessages<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "limit": 10})json");

template <class Mode>
void call_getUserProfileAudios(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUserProfileAudios(world.number("bob"), {.offset = 0, .limit = 10}));
}

const Case case_getUserProfileAudios("getUserProfileAudios", "", &call_getUserProfileAudios<blocking>, &call_getUserProfileAudios<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "offset": 0, "limit": 10})json");

template <class Mode>
void call_getUserProfilePhotos(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getUserProfilePhotos(world.number("bob"), {.offset = 0, .limit = 10}));
}

const Case case_getUserProfilePhotos("getUserProfilePhotos", "", &call_getUserProfilePhotos<blocking>, &call_getUserProfilePhotos<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "offset": 0, "limit": 10})json");

template <class Mode>
void call_getWebhookInfo(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getWebhookInfo());
}

const Case case_getWebhookInfo("getWebhookInfo", "", &call_getWebhookInfo<blocking>, &call_getWebhookInfo<coroutine>,
    R"json({})json");

template <class Mode>
void call_giftPremiumSubscription(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.giftPremiumSubscription(world.number("bob"), 3, 1000, {.text = "text given", .text_parse_mode = "HTML", .text_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4))}));
}

const Case case_giftPremiumSubscription("giftPremiumSubscription", "", &call_giftPremiumSubscription<blocking>, &call_giftPremiumSubscription<coroutine>,
    R"json({"user_id": {"$number": "bob"}, "month_count": 3, "star_count": 1000, "text": "text given", "text_parse_mode": "HTML", "text_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]})json");

template <class Mode>
void call_hideGeneralForumTopic(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.hideGeneralForumTopic(world.number("super")));
}

const Case case_hideGeneralForumTopic("hideGeneralForumTopic", "", &call_hideGeneralForumTopic<blocking>, &call_hideGeneralForumTopic<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_leaveChat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.leaveChat(world.number("super")));
}

const Case case_leaveChat("leaveChat", "", &call_leaveChat<blocking>, &call_leaveChat<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_logOut(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.logOut());
}

const Case case_logOut("logOut", "", &call_logOut<blocking>, &call_logOut<coroutine>,
    R"json({})json");

template <class Mode>
void call_pinChatMessage(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.pinChatMessage(world.number("ann"), world.number("message"), {.disable_notification = true}));
}

const Case case_pinChatMessage("pinChatMessage", "", &call_pinChatMessage<blocking>, &call_pinChatMessage<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "message_id": {"$number": "message"}, "disable_notification": true})json");

template <class Mode>
void call_postStory(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.postStory(world.text("connection"), InputStoryContentPhoto(picture("file_1.png")), 21600, {.caption = "caption given", .parse_mode = "HTML", .caption_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4)), .areas = list<StoryArea>(StoryArea(AreaPosition(1.5, 1.5, 1.5, 1.5, 1.5, 1.5), StoryAreaTypeLink("https://example.org/")), StoryArea(AreaPosition(1.5, 1.5, 1.5, 1.5, 1.5, 1.5), StoryAreaTypeLink("https://example.org/"))), .post_to_chat_page = true, .protect_content = true}));
}

const Case case_postStory("postStory", "", &call_postStory<blocking>, &call_postStory<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "content": {"type": "photo", "photo": {"$file": "file_1.png"}}, "active_period": 21600, "caption": "caption given", "parse_mode": "HTML", "caption_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}], "areas": [{"position": {"x_percentage": 1.5, "y_percentage": 1.5, "width_percentage": 1.5, "height_percentage": 1.5, "rotation_angle": 1.5, "corner_radius_percentage": 1.5}, "type": {"type": "link", "url": "https://example.org/"}}, {"position": {"x_percentage": 1.5, "y_percentage": 1.5, "width_percentage": 1.5, "height_percentage": 1.5, "rotation_angle": 1.5, "corner_radius_percentage": 1.5}, "type": {"type": "link", "url": "https://example.org/"}}], "post_to_chat_page": true, "protect_content": true})json");

}  // namespace

}  // namespace telepot::conformance
