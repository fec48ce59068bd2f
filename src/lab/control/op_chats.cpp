// SPDX-License-Identifier: MIT
// Groups, supergroups and channels.
#include "lab/control/control_call.hpp"
#include "lab/control/transcript.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

MessageRange range_of(const ControlCall& call);

namespace {

json chats(ControlCall& call) {
    const auto lock = call.world.lock();
    json list = json::array();
    call.world.each_chat([&](ChatRecord& chat) {
        if (!chat.is_private()) list.push_back(chat_view(call.world, chat));
    });
    return list;
}

/// Everybody named must exist before anything is made.
void require_users(World& world, const json& ids, const std::string& field) {
    for (const json& id : ids) {
        if (world.find_user(id.get<std::int64_t>()) == nullptr) {
            throw ControlError(400, "there is no user with id " + to_text(id), field);
        }
    }
}

void add_members(World& world, ChatRecord& chat, std::int64_t creator, const json& ids, bool administrators) {
    json rights = json::object();
    for (const facts::Field& field : facts::find_type("ChatMemberAdministrator")->fields) {
        if (field.name.starts_with("can_") && field.name != "can_be_edited") rights[std::string(field.name)] = true;
    }
    for (const json& one : ids) {
        const auto id = one.get<std::int64_t>();
        // A bot comes into a channel only as an administrator.
        const bool is_admin = administrators || (chat.is_channel() && world.find_bot(id) != nullptr);
        world.set_member(chat, id, is_admin ? Member("administrator", rights) : Member("member"), creator);
    }
}

json new_chat(ControlCall& call) {
    World& world = call.world;
    const std::string type = call.text("type");
    const std::int64_t creator = call.integer("creator_id");
    const json members = call.args.value("members", json::array());
    const json administrators = call.args.value("administrators", json::array());
    const std::string username = call.text("username");
    if (!username.empty() && type == "group") throw ControlError(400, "a group has no public name", "username");
    if (call.flag("is_forum") && type != "supergroup")
        throw ControlError(400, "only supergroups have topics", "is_forum");
    const auto lock = world.lock();
    require_users(world, json::array({creator}), "creator_id");
    require_users(world, members, "members");
    require_users(world, administrators, "administrators");
    if (!username.empty() && (world.find_user(username) != nullptr || world.find_chat(username) != nullptr)) {
        throw ControlError(400, "the name @" + username + " is taken", "username");
    }
    json info = json::object();
    if (!username.empty()) info["username"] = username;
    if (call.flag("is_forum")) info["is_forum"] = true;
    ChatRecord& chat = world.add_chat(type, call.text("title"), creator, std::move(info));
    if (call.has("description")) chat.full["description"] = call.text("description");
    add_members(world, chat, creator, members, false);
    add_members(world, chat, creator, administrators, true);
    return chat_view(world, chat);
}

json chat(ControlCall& call) {
    call.chat();
    const auto lock = call.world.lock();
    return chat_view(call.world, *call.world.find_chat(0, call.integer("chat_id")));
}

json chat_messages(ControlCall& call) {
    call.chat();
    const auto lock = call.world.lock();
    const ChatRecord& record = *call.world.find_chat(0, call.integer("chat_id"));
    json list = json::array();
    for (const json* message : select_messages(record, range_of(call))) {
        list.push_back(message_view(call.world, record, *message));
    }
    return list;
}

void chat_transcript(ControlCall& call, const net::Responder& responder) {
    call.chat();
    const auto lock = call.world.lock();
    const ChatRecord& record = *call.world.find_chat(0, call.integer("chat_id"));
    responder.respond(plain_answer(transcript(call.world, record, select_messages(record, range_of(call)))));
}

json chat_member(ControlCall& call) {
    call.chat();
    const auto lock = call.world.lock();
    const ChatRecord& record = *call.world.find_chat(0, call.integer("chat_id"));
    require_users(call.world, json::array({call.integer("user_id")}), "user_id");
    return member_view(call.world, record, call.integer("user_id"));
}

json join_requests(ControlCall& call) {
    return chat(call)["join_requests"];
}

json migrate(ControlCall& call) {
    const Chat super = call.chat().migrate();
    const auto lock = call.world.lock();
    return chat_view(call.world, *call.world.find_chat(0, super.id()));
}

constexpr ControlEntry entries[] = {
    {"chats", chats},
    {"new_chat", new_chat},
    {"chat", chat},
    {"chat_messages", chat_messages},
    {"chat_transcript", nullptr, chat_transcript},
    {"chat_member", chat_member},
    {"join_requests", join_requests},
    {"migrate", migrate},
};

}  // namespace

std::span<const ControlEntry> chat_operations() {
    return entries;
}

}  // namespace telepot::lab
