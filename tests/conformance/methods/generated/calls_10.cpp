// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "methods/case.hpp"
#include "telepot/types/all.hpp"

namespace telepot::conformance {

namespace {

template <class Mode>
void call_createChatInviteLink_by_request(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.createChatInviteLink(world.number("super"), {.name = "name given", .expire_date = world.number("tomorrow"), .creates_join_request = true}));
}

const Case case_createChatInviteLink_by_request("createChatInviteLink", "by_request", &call_createChatInviteLink_by_request<blocking>, &call_createChatInviteLink_by_request<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "name": "name given", "expire_date": {"$number": "tomorrow"}, "creates_join_request": true})json");

template <class Mode>
void call_editChatInviteLink_by_request(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.editChatInviteLink(world.number("super"), world.text("invite_link"), {.name = "name given", .expire_date = world.number("tomorrow"), .creates_join_request = true}));
}

const Case case_editChatInviteLink_by_request("editChatInviteLink", "by_request", &call_editChatInviteLink_by_request<blocking>, &call_editChatInviteLink_by_request<coroutine>,
    R"json({"chat_id": {"$number": "super"}, "invite_link": {"$text": "invite_link"}, "name": "name given", "expire_date": {"$number": "tomorrow"}, "creates_join_request": true})json");

template <class Mode>
void call_sendGift_to_chat(methods<Mode>& bot, [[maybe_unused]] const World& world) {
    finish(bot.sendGift(world.text("gift"), {.chat_id = world.number("channel"), .pay_for_upgrade = true, .text = "text given", .text_parse_mode = "HTML", .text_entities = list<MessageEntity>(MessageEntity("bold", 0, 4), MessageEntity("bold", 0, 4))}));
}

const Case case_sendGift_to_chat("sendGift", "to_chat", &call_sendGift_to_chat<blocking>, &call_sendGift_to_chat<coroutine>,
    R"json({"gift_id": {"$text": "gift"}, "chat_id": {"$number": "channel"}, "pay_for_upgrade": true, "text": "text given", "text_parse_mode": "HTML", "text_entities": [{"type": "bold", "offset": 0, "length": 4}, {"type": "bold", "offset": 0, "length": 4}]})json");

}  // namespace

}  // namespace telepot::conformance
