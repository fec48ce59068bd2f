// SPDX-License-Identifier: MIT
// Chats and who is in them.
#include <algorithm>
#include <cctype>
#include <stdexcept>

#include "lab/facts.hpp"
#include "lab/world.hpp"

namespace telepot::lab {

namespace {

struct StatusType {
    std::string_view status;
    std::string_view type;
};
constexpr StatusType status_types[] = {
    {"creator", "ChatMemberOwner"}, {"administrator", "ChatMemberAdministrator"},
    {"member", "ChatMemberMember"}, {"restricted", "ChatMemberRestricted"},
    {"left", "ChatMemberLeft"},     {"kicked", "ChatMemberBanned"},
};

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

json default_value(std::string_view type) {
    if (type == "Boolean") return false;
    if (type == "Integer") return 0;
    return "";
}

}  // namespace

ChatRecord& World::add_chat(const std::string& type, const std::string& title, std::int64_t creator_id, json info) {
    const std::int64_t id = type == "group" ? next_group_id_-- : next_supergroup_id_--;
    ChatRecord& chat = chats_[{0, id}];
    chat.id = id;
    chat.type = type;
    chat.info = info.is_object() ? std::move(info) : json::object();
    chat.info["title"] = title;
    if (creator_id != 0) chat.members[creator_id] = Member("creator");
    note_chat(chat);
    return chat;
}

ChatRecord& World::private_chat(std::int64_t bot_id, std::int64_t user_id) {
    const auto [at, is_new] = chats_.try_emplace({bot_id, user_id});
    ChatRecord& chat = at->second;
    if (!is_new) return chat;
    const UserRecord* user = find_user(user_id);
    if (user == nullptr) {
        chats_.erase(at);
        throw std::invalid_argument("there is no user with id " + std::to_string(user_id));
    }
    chat.id = user_id;
    chat.bot_id = bot_id;
    chat.type = "private";
    for (const char* name : {"first_name", "last_name", "username"}) {
        if (user->profile.contains(name)) chat.info[name] = user->profile[name];
    }
    return chat;
}

ChatRecord* World::find_chat(std::int64_t bot_id, std::int64_t chat_id) {
    const auto at = chats_.find({chat_id > 0 ? bot_id : 0, chat_id});
    return at == chats_.end() ? nullptr : &at->second;
}

ChatRecord* World::find_chat(std::string_view username) {
    for (auto& [key, chat] : chats_) {
        if (!chat.is_private() && !username.empty() && same_name(chat.info.value("username", ""), username)) {
            return &chat;
        }
    }
    return nullptr;
}

void World::each_chat(const std::function<void(ChatRecord&)>& visit) {
    for (auto& [key, chat] : chats_) visit(chat);
}

json World::chat_member(const ChatRecord& chat, std::int64_t user_id) {
    const auto at = chat.members.find(user_id);
    const Member member = at == chat.members.end() ? Member() : at->second;
    const UserRecord* user = find_user(user_id);
    json object{{"status", member.status}, {"user", user == nullptr ? json{{"id", user_id}} : user->profile}};
    for (const StatusType& entry : status_types) {
        if (entry.status != member.status) continue;
        for (const facts::Field& field : facts::find_type(entry.type)->fields) {
            const std::string name(field.name);
            if (object.contains(name)) continue;
            if (member.rights.contains(name)) {
                object[name] = member.rights[name];
            } else if (field.required) {
                object[name] = name == "is_member" ? json(true) : default_value(field.type);
            }
        }
    }
    return object;
}

void World::announce_member(ChatRecord& chat, const json& before, const json& after, std::int64_t actor_id,
                            json extra) {
    json update = extra.is_object() ? std::move(extra) : json::object();
    update["chat"] = chat.brief();
    const UserRecord* actor = find_user(actor_id);
    update["from"] = actor == nullptr ? after["user"] : actor->profile;
    update["date"] = clock_.now();
    update["old_chat_member"] = before;
    update["new_chat_member"] = after;
    const std::int64_t subject = after["user"]["id"].get<std::int64_t>();
    if (BotRecord* bot = find_bot(subject)) push_update(*bot, "my_chat_member", update);
    for (const auto& [id, member] : chat.members) {
        BotRecord* bot = id == subject || !member.is_admin() ? nullptr : find_bot(id);
        if (bot != nullptr) push_update(*bot, "chat_member", update);
    }
}

void World::set_member(ChatRecord& chat, std::int64_t user_id, Member member, std::int64_t actor_id,
                       bool service_message, json update_extra) {
    const json before = chat_member(chat, user_id);
    const bool was_present = chat.members[user_id].present();
    chat.members[user_id] = std::move(member);
    const bool is_present = chat.members[user_id].present();
    const json after = chat_member(chat, user_id);
    if (before == after) return;
    if (observer != nullptr) observer->member(chat, user_id);
    announce_member(chat, before, after, actor_id, std::move(update_extra));
    if (!service_message || chat.is_channel() || was_present == is_present) return;
    json message;
    const UserRecord* actor = find_user(actor_id);
    message["from"] = actor == nullptr ? after["user"] : actor->profile;
    if (is_present) {
        message["new_chat_members"] = json::array({after["user"]});
    } else {
        message["left_chat_member"] = after["user"];
    }
    post_message(chat, std::move(message));
}

ChatRecord& World::migrate(ChatRecord& group, std::int64_t actor_id) {
    if (group.type != "group" || group.migrated_to != 0) throw std::invalid_argument("only a group can be upgraded");
    ChatRecord& super = add_chat("supergroup", group.info.value("title", ""), 0, group.info);
    super.members = group.members;
    super.full = group.full;
    const UserRecord* actor = find_user(actor_id);
    json to{{"migrate_to_chat_id", super.id}};
    json from{{"migrate_from_chat_id", group.id}};
    if (actor != nullptr) {
        to["from"] = actor->profile;
        from["from"] = actor->profile;
    }
    post_message(group, std::move(to));
    group.migrated_to = super.id;
    note_chat(group);
    post_message(super, std::move(from));
    return super;
}

}  // namespace telepot::lab
