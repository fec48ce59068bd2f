// SPDX-License-Identifier: MIT
// People among chats and bots.
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

json ask_to_join(ControlCall& call, const Chat& chat) {
    call.user().request_join(chat, call.text("bio"));
    return json{{"joined", false}, {"chat_id", chat.id()}};
}

json join_by_link(ControlCall& call, const std::string& link) {
    std::int64_t chat_id = 0;
    bool only_asks = false;
    {
        const auto lock = call.world.lock();
        const std::int64_t now = call.world.clock().now();
        call.world.each_chat([&](ChatRecord& chat) {
            const json links = chat.extra.value("invite_links", json());
            const auto found = links.is_object() ? links.find(link) : links.end();
            if (!links.is_object() || found == links.end()) return;
            if (found->value("is_revoked", false)) refuse("the invite link was revoked");
            if (found->value("expire_date", now + 1) <= now) refuse("the invite link has expired");
            chat_id = chat.id;
            only_asks = found->value("creates_join_request", false);
        });
    }
    if (chat_id == 0) refuse("there is no chat with the invite link " + link);
    const Chat chat = Handles(call.lab).chat(chat_id);
    if (only_asks) return ask_to_join(call, chat);
    call.user().join(chat);
    return json{{"joined", true}, {"chat_id", chat_id}};
}

namespace {

json join(ControlCall& call) {
    if (call.has("chat_id") == call.has("invite_link")) {
        throw ControlError(400, "give either \"chat_id\" or \"invite_link\"", "chat_id");
    }
    const User user = call.user();
    if (call.has("invite_link")) return join_by_link(call, call.text("invite_link"));
    user.join(call.chat());
    return json{{"joined", true}, {"chat_id", call.integer("chat_id")}};
}

json request_join(ControlCall& call) {
    call.user().request_join(call.chat(), call.text("bio"));
    return true;
}

json answer_join_request(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.chat();
    const auto lock = call.world.lock();
    ChatRecord& chat = group_record(call.world, call.integer("chat_id"));
    require_admin(chat, user_record(call.world, user_id));
    const std::int64_t member_id = call.integer("member_id");
    json& requests = chat.extra["join_requests"];
    if (!requests.is_object() || requests.erase(std::to_string(member_id)) == 0) {
        refuse("user " + std::to_string(member_id) + " doesn't ask to join");
    }
    call.world.note_join_request(chat, member_id);
    if (call.flag("approve")) {
        call.world.set_member(chat, member_id, Member("member"), user_id, true, {{"via_join_request", true}});
    }
    return true;
}

json leave(ControlCall& call) {
    call.user().leave(call.chat());
    return true;
}

json add(ControlCall& call) {
    const std::int64_t id = call.integer("member_id");
    const User user = call.user();
    const Chat chat = call.chat();
    bool is_bot = false;
    {
        const auto lock = call.world.lock();
        if (call.world.find_user(id) == nullptr) refuse("there is no user with id " + std::to_string(id));
        is_bot = call.world.find_bot(id) != nullptr;
        const ChatRecord& record = group_record(call.world, chat.id());
        const auto member = record.members.find(user.id());
        if (member == record.members.end() || !member->second.present()) refuse("the person is not in the chat");
    }
    if (is_bot) {
        user.add(chat, Handles(call.lab).bot(id));
    } else {
        user.add(chat, Handles(call.lab).user(id));
    }
    return true;
}

void require_member(ControlCall& call, bool present) {
    const std::int64_t id = call.integer("member_id");
    const auto lock = call.world.lock();
    if (call.world.find_user(id) == nullptr) refuse("there is no user with id " + std::to_string(id));
    const ChatRecord& chat = group_record(call.world, call.integer("chat_id"));
    const auto member = chat.members.find(id);
    const bool is_there = member != chat.members.end() && member->second.present();
    if (present && !is_there) refuse("user " + std::to_string(id) + " is not in the chat");
    if (is_there && member->second.status == "creator") refuse("nothing can be done to the chat's owner");
}

json remove(ControlCall& call) {
    const Chat chat = call.chat();
    require_member(call, true);
    call.user().remove(chat, call.integer("member_id"));
    return true;
}

json unban(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.chat();
    const auto lock = call.world.lock();
    ChatRecord& chat = group_record(call.world, call.integer("chat_id"));
    require_admin(chat, user_record(call.world, user_id));
    const auto member = chat.members.find(call.integer("member_id"));
    if (member == chat.members.end() || member->second.status != "kicked") refuse("that user isn't banned");
    call.world.set_member(chat, call.integer("member_id"), Member("left"), user_id, false);
    return true;
}

json promote(ControlCall& call) {
    const Chat chat = call.chat();
    require_member(call, chat.type() != "channel");
    call.user().promote(chat, call.integer("member_id"), call.json_text("rights"));
    return true;
}

json demote(ControlCall& call) {
    const Chat chat = call.chat();
    require_member(call, true);
    call.user().demote(chat, call.integer("member_id"));
    return true;
}

json set_title(ControlCall& call) {
    call.user().set_title(call.chat(), call.text("title"));
    return true;
}

json pin(ControlCall& call) {
    call.user().pin(call.message());
    return true;
}

json unpin(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    const Message named = call.message();
    const auto lock = call.world.lock();
    ChatRecord& chat = chat_of(call.world, named);
    if (!chat.is_private()) require_admin(chat, user_record(call.world, user_id));
    if (std::erase(chat.pinned, named.message_id) == 0) refuse("the message isn't pinned");
    call.world.note_chat(chat);
    return true;
}

json boost(ControlCall& call) {
    call.user().boost(call.chat());
    return true;
}

json block(ControlCall& call) {
    call.user().block(call.bot());
    return true;
}

json unblock(ControlCall& call) {
    call.user().unblock(call.bot());
    return true;
}

json invite(ControlCall& call) {
    const Handles handles(call.lab);
    std::vector<User> people;
    for (const json& id : call.args["people"]) people.push_back(handles.user(id.get<std::int64_t>()));
    call.user().invite(call.bot(), people);
    return true;
}

constexpr ControlEntry entries[] = {
    {"join", join},
    {"request_join", request_join},
    {"answer_join_request", answer_join_request},
    {"leave", leave},
    {"add", add},
    {"remove", remove},
    {"unban", unban},
    {"promote", promote},
    {"demote", demote},
    {"pin", pin},
    {"unpin", unpin},
    {"set_title", set_title},
    {"boost", boost},
    {"block", block},
    {"unblock", unblock},
    {"invite", invite},
};

}  // namespace

std::span<const ControlEntry> membership_operations() {
    return entries;
}

}  // namespace telepot::lab
