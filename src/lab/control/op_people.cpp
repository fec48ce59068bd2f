// SPDX-License-Identifier: MIT
// People, and what they see.
#include "lab/control/control_call.hpp"
#include "lab/control/transcript.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

MessageRange range_of(const ControlCall& call) {
    MessageRange range;
    range.after = call.integer("after");
    range.before = call.integer("before");
    range.thread = call.integer("message_thread_id");
    range.limit = static_cast<std::size_t>(call.integer("limit", 1000));
    return range;
}

namespace {

json people(ControlCall& call) {
    const auto lock = call.world.lock();
    json list = json::array();
    call.world.each_user([&](UserRecord& user) {
        if (!user.is_bot()) list.push_back(person_view(user));
    });
    return list;
}

void require_free_name(World& world, const std::string& username) {
    if (username.empty()) return;
    if (world.find_user(username) != nullptr || world.find_chat(username) != nullptr) {
        throw ControlError(400, "the name @" + username + " is taken", "username");
    }
}

json new_person(ControlCall& call) {
    json profile = call.args.value("user", json::object());
    profile["language_code"] = call.text("language_code", "en");
    for (const char* name : {"first_name", "last_name", "username", "id", "is_premium"}) {
        if (call.has(name)) profile[name] = call.args[name];
    }
    if (profile.value("is_bot", false)) throw ControlError(400, "a person is no bot: see POST /lab/v1/bots", "user");
    for (const char* name : {"last_name", "username"}) {
        if (profile.contains(name) && profile[name] == "") profile.erase(name);
    }
    const auto lock = call.world.lock();
    require_free_name(call.world, profile.value("username", std::string()));
    return person_view(call.world.add_user(std::move(profile)));
}

json person(ControlCall& call) {
    call.user();
    const auto lock = call.world.lock();
    return person_view(*call.world.find_user(call.integer("user_id")));
}

json deactivate(ControlCall& call) {
    call.user().deactivate();
    return true;
}

/// Whether somebody has the chat in their list.
bool has_chat(const ChatRecord& chat, std::int64_t user_id) {
    if (chat.is_private()) return chat.id == user_id;
    const auto member = chat.members.find(user_id);
    return member != chat.members.end() && member->second.present();
}

json views(ControlCall& call) {
    call.user();
    const auto lock = call.world.lock();
    const UserRecord& user = *call.world.find_user(call.integer("user_id"));
    json list = json::array();
    call.world.each_chat([&](ChatRecord& chat) {
        if (has_chat(chat, user.id)) list.push_back(person_chat_view(call.world, user, chat));
    });
    return list;
}

/// The chat that a person looks at; nullptr for a private one in which nothing has been written yet.
ChatRecord* looked_at(ControlCall& call) {
    const bool is_private = call.has("bot_id");
    ChatRecord* chat = is_private ? call.world.find_chat(call.integer("bot_id"), call.integer("user_id"))
                                  : call.world.find_chat(0, call.integer("chat_id"));
    if (is_private || chat == nullptr) return chat;
    const bool is_public = !chat->info.value("username", std::string()).empty();
    if (!is_public && !has_chat(*chat, call.integer("user_id"))) {
        throw ControlError(400, "the person is not in the chat, and it isn't public", "chat_id");
    }
    return chat;
}

json view(ControlCall& call) {
    call.user();
    call.place();
    const auto lock = call.world.lock();
    const UserRecord& user = *call.world.find_user(call.integer("user_id"));
    if (const ChatRecord* chat = looked_at(call)) return person_chat_view(call.world, user, *chat);
    ChatRecord empty;
    empty.id = user.id;
    empty.bot_id = call.integer("bot_id");
    empty.type = "private";
    return person_chat_view(call.world, user, empty);
}

json messages(ControlCall& call) {
    call.user();
    call.place();
    const auto lock = call.world.lock();
    json list = json::array();
    const ChatRecord* chat = looked_at(call);
    if (chat == nullptr) return list;
    for (const json* message : select_messages(*chat, range_of(call))) {
        list.push_back(message_view(call.world, *chat, *message));
    }
    return list;
}

json message(ControlCall& call) {
    call.user();
    call.place();
    const auto lock = call.world.lock();
    ChatRecord* chat = looked_at(call);
    const json* stored = chat == nullptr ? nullptr : call.world.find_message(*chat, call.integer("message_id"));
    return stored == nullptr ? json() : message_view(call.world, *chat, *stored);
}

void write_transcript(ControlCall& call, const net::Responder& responder) {
    call.user();
    call.place();
    const auto lock = call.world.lock();
    const ChatRecord* chat = looked_at(call);
    const std::string text =
        chat == nullptr ? std::string() : transcript(call.world, *chat, select_messages(*chat, range_of(call)));
    responder.respond(plain_answer(text));
}

json ephemeral_messages(ControlCall& call) {
    const std::int64_t user_id = call.user().id();
    call.place();
    const auto lock = call.world.lock();
    json list = json::array();
    const ChatRecord* chat = looked_at(call);
    if (chat == nullptr) return list;
    const json all = chat->extra.value("ephemeral", json::object());
    for (const json& one : all) {
        if (one["receiver_user"].value("id", std::int64_t{0}) == user_id) {
            list.push_back(ephemeral_view(call.world, *chat, one));
        }
    }
    return list;
}

json next_message(ControlCall& call) {
    const auto next = call.user().next_message();
    return next ? message_result(call, *next) : json();
}

constexpr ControlEntry entries[] = {
    {"people", people},
    {"new_person", new_person},
    {"person", person},
    {"deactivate", deactivate},
    {"views", views},
    {"view", view},
    {"messages", messages},
    {"message", message},
    {"transcript", nullptr, write_transcript},
    {"ephemeral_messages", ephemeral_messages},
    {"next_message", next_message},
};

}  // namespace

std::span<const ControlEntry> people_operations() {
    return entries;
}

}  // namespace telepot::lab
