// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_forwardMessages(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.forwardMessages(world.number("ann"), world.number("ann"), list<std::int64_t>(world.number("message"), world.number("reply")), {.message_thread_id = 7, .direct_messages_topic_id = 7, .disable_notification = true, .protect_content = true}));
}

const Case case_forwardMessages("forwardMessages", "", &call_forwardMessages<blocking>, &call_forwardMessages<coroutine>,
    R"json({"chat_id": {"$number": "ann"}, "from_chat_id": {"$number": "ann"}, "message_ids": [{"$number": "message"}, {"$number": "reply"}], "message_thread_id": 7, "direct_messages_topic_id": 7, "disable_notification": true, "protect_content": true})json");

template <class Mode>
void call_getAvailableGifts(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getAvailableGifts());
}

const Case case_getAvailableGifts("getAvailableGifts", "", &call_getAvailableGifts<blocking>, &call_getAvailableGifts<coroutine>,
    R"json({})json");

template <class Mode>
void call_getBusinessAccountGifts(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getBusinessAccountGifts(world.text("connection"), {.exclude_unsaved = true, .exclude_saved = true, .exclude_unlimited = true, .exclude_limited_upgradable = true, .exclude_limited_non_upgradable = true, .exclude_unique = true, .exclude_from_blockchain = true, .sort_by_price = true, .offset = "0", .limit = 10}));
}

const Case case_getBusinessAccountGifts("getBusinessAccountGifts", "", &call_getBusinessAccountGifts<blocking>, &call_getBusinessAccountGifts<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}, "exclude_unsaved": true, "exclude_saved": true, "exclude_unlimited": true, "exclude_limited_upgradable": true, "exclude_limited_non_upgradable": true, "exclude_unique": true, "exclude_from_blockchain": true, "sort_by_price": true, "offset": "0", "limit": 10})json");

template <class Mode>
void call_getBusinessAccountStarBalance(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getBusinessAccountStarBalance(world.text("connection")));
}

const Case case_getBusinessAccountStarBalance("getBusinessAccountStarBalance", "", &call_getBusinessAccountStarBalance<blocking>, &call_getBusinessAccountStarBalance<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}})json");

template <class Mode>
void call_getBusinessConnection(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getBusinessConnection(world.text("connection")));
}

const Case case_getBusinessConnection("getBusinessConnection", "", &call_getBusinessConnection<blocking>, &call_getBusinessConnection<coroutine>,
    R"json({"business_connection_id": {"$text": "connection"}})json");

template <class Mode>
void call_getChat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChat(world.number("ann")));
}

const Case case_getChat("getChat", "", &call_getChat<blocking>, &call_getChat<coroutine>,
    R"json({"chat_id": {"$number": "ann"}})json");

template <class Mode>
void call_getChatAdministrators(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatAdministrators(world.number("super"), {.return_bots = true}));
}

const Case case_getChatAdministrators("getChatAdministrators", "", &call_getChatAdministrators<blocking>, &call_getChatAdministrators<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "return_bots": true})json");

template <class Mode>
void call_getChatGifts(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatGifts(world.number("super"), {.exclude_unsaved = true, .exclude_saved = true, .exclude_unlimited = true, .exclude_limited_upgradable = true, .exclude_limited_non_upgradable = true, .exclude_from_blockchain = true, .exclude_unique = true, .sort_by_price = true, .offset = "0", .limit = 10}));
}

const Case case_getChatGifts("getChatGifts", "", &call_getChatGifts<blocking>, &call_getChatGifts<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "exclude_unsaved": true, "exclude_saved": true, "exclude_unlimited": true, "exclude_limited_upgradable": true, "exclude_limited_non_upgradable": true, "exclude_from_blockchain": true, "exclude_unique": true, "sort_by_price": true, "offset": "0", "limit": 10})json");

template <class Mode>
void call_getChatMember(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatMember(world.number("super"), world.number("bob")));
}

const Case case_getChatMember("getChatMember", "", &call_getChatMember<blocking>, &call_getChatMember<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "user_id": {"$number": "bob"}})json");

template <class Mode>
void call_getChatMemberCount(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatMemberCount(world.number("super")));
}

const Case case_getChatMemberCount("getChatMemberCount", "", &call_getChatMemberCount<blocking>, &call_getChatMemberCount<coroutine>,
    R"json({"chat_id": {"$number": "super"}})json");

template <class Mode>
void call_getChatMenuButton(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatMenuButton({.chat_id = world.number("ann")}));
}

const Case case_getChatMenuButton("getChatMenuButton", "", &call_getChatMenuButton<blocking>, &call_getChatMenuButton<coroutine>,
    R"json({"chat_id": {"$number": "ann"}})json");

template <class Mode>
void call_getChatShareThemeBackdrops(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getChatShareThemeBackdrops());
}

const Case case_getChatShareThemeBackdrops("getChatShareThemeBackdrops", "", &call_getChatShareThemeBackdrops<blocking>, &call_getChatShareThemeBackdrops<coroutine>,
    R"json({})json");

template <class Mode>
void call_getCustomEmojiStickers(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getCustomEmojiStickers(list<std::string>(world.text("emoji_id"))));
}

const Case case_getCustomEmojiStickers("getCustomEmojiStickers", "", &call_getCustomEmojiStickers<blocking>, &call_getCustomEmojiStickers<coroutine>,
    R"json({"custom_emoji_ids": [{"$text": "emoji_id"}]})json");

template <class Mode>
void call_getFile(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getFile(world.text("photo_file")));
}

const Case case_getFile("getFile", "", &call_getFile<blocking>, &call_getFile<coroutine>,
    R"json({"file_id": {"$text": "photo_file"}})json");

template <class Mode>
void call_getForumTopicIconStickers(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getForumTopicIconStickers());
}

const Case case_getForumTopicIconStickers("getForumTopicIconStickers", "", &call_getForumTopicIconStickers<blocking>, &call_getForumTopicIconStickers<coroutine>,
    R"json({})json");

template <class Mode>
void call_getGameHighScores(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getGameHighScores(world.number("ann"), MessageIdentifier(world.number("ann"), world.number("game"))));
}

const Case case_getGameHighScores("getGameHighScores", "", &call_getGameHighScores<blocking>, &call_getGameHighScores<coroutine>,
    R"json({"user_id": {"$number": "ann"}, "chat_id": {"$number": "ann"}, "message_id": {"$number": "game"}})json");

template <class Mode>
void call_getManagedBotAccessSettings(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getManagedBotAccessSettings(world.number("bob")));
}

const Case case_getManagedBotAccessSettings("getManagedBotAccessSettings", "", &call_getManagedBotAccessSettings<blocking>, &call_getManagedBotAccessSettings<coroutine>,
    R"json({"user_id": {"$number": "bob"}})json");

template <class Mode>
void call_getManagedBotToken(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getManagedBotToken(world.number("bob")));
}

const Case case_getManagedBotToken("getManagedBotToken", "", &call_getManagedBotToken<blocking>, &call_getManagedBotToken<coroutine>,
    R"json({"user_id": {"$number": "bob"}})json");

template <class Mode>
void call_getMe(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMe());
}

const Case case_getMe("getMe", "", &call_getMe<blocking>, &call_getMe<coroutine>,
    R"json({})json");

template <class Mode>
void call_getMyCommands(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.getMyCommands({.scope = BotCommandScopeChat(world.number("ann")), .language_code = "en"}));
}

const Case case_getMyCommands("getMyCommands", "", &call_getMyCommands<blocking>, &call_getMyCommands<coroutine>,
    R"json({"scope": {"type": "chat", "chat_id": {"$number": "ann"}}, "language_code": "en"})json");

}  // namespace

}  // namespace telepot::conformance
