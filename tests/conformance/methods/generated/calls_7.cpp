// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_setBusinessAccountName(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountName("connection", "first name given", {.last_name = "last name given"}));
}

const Case case_setBusinessAccountName("setBusinessAccountName", "", &call_setBusinessAccountName<blocking>, &call_setBusinessAccountName<coroutine>,
    R"json({"business_connection_id": "connection", "first_name": "first name given", "last_name": "last name given"})json");

template <class Mode>
void call_setBusinessAccountProfilePhoto(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountProfilePhoto("connection", InputProfilePhotoStatic(picture("file_1.png")), {.is_public = true}));
}

const Case case_setBusinessAccountProfilePhoto("setBusinessAccountProfilePhoto", "", &call_setBusinessAccountProfilePhoto<blocking>, &call_setBusinessAccountProfilePhoto<coroutine>,
    R"json({"business_connection_id": "connection", "photo": {"type": "static", "photo": {"$file": "file_1.png"}}, "is_public": true})json");

template <class Mode>
void call_setBusinessAccountUsername(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.setBusinessAccountUsername("connection", {.username = "username given"}));
}

const Case case_setBusinessAccountUsername("setBusinessAccountUsername", "", &call_setBusinessAccountUsername<blocking>, &call_setBusinessAccountUsername<coroutine>,
    R"json({"business_connection_id": "connection", "username": "username given"})json");

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

}  // namespace

}  // namespace telepot::conformance
