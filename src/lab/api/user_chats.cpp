// SPDX-License-Identifier: MIT
// Users among chats, bots and each other's messages.
#include "lab/api/support.hpp"
#include "lab/content/bot_settings.hpp"
#include "lab/content/rights.hpp"

namespace telepot::lab {

namespace {

/// All rights that an administrator can have, or those given.
json admin_rights(std::string_view rights_json) {
    if (!rights_json.empty()) return parse_object(rights_json, "rights_json");
    json rights = json::object();
    for (const facts::Field& field : facts::find_type("ChatMemberAdministrator")->fields) {
        if (field.name.substr(0, 4) == "can_" && field.name != "can_be_edited") rights[std::string(field.name)] = true;
    }
    return rights;
}

/// Tells every bot that administers the chat (in a private chat: the bot).
void tell_admin_bots(World& world, ChatRecord& chat, const char* kind, const json& body) {
    if (chat.is_private()) {
        BotRecord* bot = world.find_bot(chat.bot_id);
        if (bot != nullptr) world.push_update(*bot, kind, body);
        return;
    }
    for (const auto& [id, member] : chat.members) {
        BotRecord* bot = member.is_admin() ? world.find_bot(id) : nullptr;
        if (bot != nullptr) world.push_update(*bot, kind, body);
    }
}

void require_place(const ChatRecord& chat, const UserRecord& user) {
    const auto member = chat.members.find(user.id);
    if (member != chat.members.end() && member->second.status == "kicked") refuse("the user is banned there");
    if (member != chat.members.end() && member->second.present()) refuse("the user is in the chat already");
}

/// The invite link of this address and its chat; throws if it doesn't work (any more).
std::pair<ChatRecord*, json*> find_invite_link(World& world, std::string_view address) {
    std::pair<ChatRecord*, json*> found{nullptr, nullptr};
    world.each_chat([&](ChatRecord& chat) {
        const auto links = chat.extra.find("invite_links");
        if (links == chat.extra.end() || !links->contains(address)) return;
        found = {&chat, &(*links)[std::string(address)]};
    });
    if (found.first == nullptr) refuse("there is no invite link " + std::string(address));
    const json& link = *found.second;
    const std::int64_t expires = link.value("expire_date", std::int64_t{0});
    const bool expired = expires != 0 && expires <= world.clock().now();
    if (link.value("is_revoked", false) || expired) refuse("the invite link doesn't work any more");
    return found;
}

/// Counts who came by a link that lets in only so many.
void count_guest(ChatRecord& chat, const json& link) {
    json& guests = chat.extra["link_guests"][link["invite_link"].get<std::string>()];
    const std::int64_t came = guests.is_number() ? guests.get<std::int64_t>() : 0;
    const std::int64_t limit = link.value("member_limit", std::int64_t{0});
    if (limit != 0 && came >= limit) refuse("the invite link has let in as many as it may");
    guests = came + 1;
}

/// Asks the bots that administer the chat; `link` is null unless one was used.
void ask_to_join(World& world, ChatRecord& chat, UserRecord& user, std::string_view bio, const json& link) {
    json request{
        {"chat", chat.brief()}, {"from", user.profile}, {"user_chat_id", user.id}, {"date", world.clock().now()}};
    if (!bio.empty()) request["bio"] = std::string(bio);
    if (!link.is_null()) request["invite_link"] = link;
    chat.extra["join_requests"][std::to_string(user.id)] = request;
    world.note_join_request(chat, user.id);
    for (const auto& [id, member] : chat.members) {
        BotRecord* bot = member.is_admin() ? world.find_bot(id) : nullptr;
        if (bot == nullptr) continue;
        // For five minutes the bot may write to whoever asks to join.
        world.private_chat(id, user.id);
        user.started.insert(id);
        world.ask(*bot, "chat_join_request", user.id, request, std::chrono::minutes(5), "query_id");
    }
}

}  // namespace

void User::join(const Chat& chat) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_place(record, user_record(lab_->world, id_));
    lab_->world.set_member(record, id_, Member("member"), id_);
}

void User::leave(const Chat& chat) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    const auto member = record.members.find(id_);
    if (member == record.members.end() || !member->second.present()) refuse("the user is not in the chat");
    lab_->world.set_member(record, id_, Member("left"), id_);
}

void User::request_join(const Chat& chat, std::string_view bio) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    UserRecord& user = user_record(lab_->world, id_);
    require_place(record, user);
    ask_to_join(lab_->world, record, user, bio, nullptr);
}

Chat User::join_by_link(std::string_view invite_link, std::string_view bio) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const auto [chat, link] = find_invite_link(world, invite_link);
    UserRecord& user = user_record(world, id_);
    require_place(*chat, user);
    if (link->value("creates_join_request", false)) {
        ask_to_join(world, *chat, user, bio, *link);
    } else {
        count_guest(*chat, *link);
        Member member("member");
        const std::int64_t period = link->value("subscription_period", std::int64_t{0});
        if (period != 0) member.rights["until_date"] = world.clock().now() + period;
        world.set_member(*chat, id_, std::move(member), id_, true, {{"invite_link", *link}});
    }
    return Chat(lab_, chat->id);
}

void User::add(const Chat& chat, const User& user) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_place(record, user_record(lab_->world, user.id()));
    lab_->world.set_member(record, user.id(), Member("member"), id_);
}

void User::add(const Chat& chat, const BotAccount& bot) const {
    const auto lock = lab_->world.lock();
    if (!bot_setting(bot_record(lab_->world, bot.id()), "can_join_groups")) refuse("the bot joins no groups");
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_place(record, user_record(lab_->world, bot.id()));
    // A bot comes into a channel only as an administrator.
    Member member = record.is_channel() ? Member("administrator", admin_rights({})) : Member("member");
    lab_->world.set_member(record, bot.id(), std::move(member), id_);
}

void User::remove(const Chat& chat, std::int64_t user_id) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_admin(record, user_record(lab_->world, id_));
    lab_->world.set_member(record, user_id, Member("kicked"), id_);
}

void User::promote(const Chat& chat, std::int64_t user_id, std::string_view rights_json) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_admin(record, user_record(lab_->world, id_));
    lab_->world.set_member(record, user_id, Member("administrator", admin_rights(rights_json)), id_);
}

void User::demote(const Chat& chat, std::int64_t user_id) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_admin(record, user_record(lab_->world, id_));
    lab_->world.set_member(record, user_id, Member("member"), id_);
}

void User::set_title(const Chat& chat, std::string_view title) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_admin(record, user_record(lab_->world, id_));
    record.info["title"] = std::string(title);
    post_as_user(lab_->world, id_, chat.id(), 0, {{"new_chat_title", std::string(title)}}, {});
}

void User::set_forum(const Chat& chat, bool on) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    require_admin(record, user_record(lab_->world, id_));
    if (record.type != "supergroup") refuse("only supergroups have topics");
    record.info.erase("is_forum");
    if (on) record.info["is_forum"] = true;
    lab_->world.note_chat(record);
}

Message User::create_topic(const Chat& chat, std::string_view name) const {
    constexpr int blue = 7322096;
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& record = group_record(world, chat.id());
    if (!record.info.value("is_forum", false)) refuse("the chat has no topics (set_forum)");
    if (!has_right(world, record, id_, "can_manage_topics")) refuse("the user may not make topics there");
    if (name.empty()) refuse("a topic has a name");
    json topic{{"name", std::string(name)}, {"icon_color", blue}};
    // The first message of a topic has the topic's number, which is known only once it is there.
    json content{
        {"forum_topic_created", topic}, {"message_thread_id", record.next_message_id}, {"is_topic_message", true}};
    const Message message = post_as_user(world, id_, chat.id(), 0, std::move(content), {});
    topic["message_thread_id"] = message.message_id;
    record.extra["topics"][std::to_string(message.message_id)] = std::move(topic);
    return message;
}

void User::pin(const Message& message) const {
    const auto lock = lab_->world.lock();
    ChatRecord& chat = chat_of(lab_->world, message);
    json pinned = stored_message(lab_->world, message);
    if (!chat.is_private()) require_admin(chat, user_record(lab_->world, id_));
    chat.pinned.push_back(message.message_id);
    pinned.erase("reply_to_message");
    post_as_user(lab_->world, id_, chat.id, chat.bot_id, {{"pinned_message", std::move(pinned)}}, {});
}

void User::boost(const Chat& chat) const {
    const auto lock = lab_->world.lock();
    ChatRecord& record = group_record(lab_->world, chat.id());
    const std::int64_t now = lab_->world.clock().now();
    const json boost{{"boost_id", lab_->world.new_id()},
                     {"add_date", now},
                     {"expiration_date", now + 30L * 24 * 3600},
                     {"source", {{"source", "premium"}, {"user", user_record(lab_->world, id_).profile}}}};
    record.extra["boosts"][std::to_string(id_)].push_back(boost);
    tell_admin_bots(lab_->world, record, "chat_boost", {{"chat", record.brief()}, {"boost", boost}});
}

void User::block(const BotAccount& bot) const {
    const auto lock = lab_->world.lock();
    UserRecord& user = user_record(lab_->world, id_);
    ChatRecord& chat = lab_->world.private_chat(bot.id(), id_);
    if (!user.blocked.insert(bot.id()).second) return;
    lab_->world.note_user(id_);
    lab_->world.set_member(chat, bot.id(), Member("kicked"), id_, false);
}

void User::invite(const BotAccount& bot, const std::vector<User>& people) const {
    constexpr std::size_t most = 10;
    if (people.empty() || people.size() > most) refuse("1 to 10 people are invited at once");
    World& world = lab_->world;
    const auto lock = world.lock();
    const BotRecord& record = bot_record(world, bot.id());
    for (const User& person : people) {
        UserRecord& invited = user_record(world, person.id());
        ChatRecord& chat = world.private_chat(record.id, invited.id);
        invited.started.insert(record.id);
        chat.members[record.id] = Member("member");
        world.post_message(chat, {{"from", invited.profile},
                                  {"write_access_allowed", {{"inviter", user_record(world, id_).profile}}}});
    }
}

void User::unblock(const BotAccount& bot) const {
    const auto lock = lab_->world.lock();
    UserRecord& user = user_record(lab_->world, id_);
    if (user.blocked.erase(bot.id()) == 0) return;
    lab_->world.note_user(id_);
    user.started.insert(bot.id());
    lab_->world.set_member(lab_->world.private_chat(bot.id(), id_), bot.id(), Member("member"), id_, false);
}

void User::deactivate() const {
    const auto lock = lab_->world.lock();
    user_record(lab_->world, id_).deactivated = true;
    lab_->world.note_user(id_);
}

void User::react(const Message& message, const std::vector<std::string>& emoji) const {
    const auto lock = lab_->world.lock();
    ChatRecord& chat = chat_of(lab_->world, message);
    stored_message(lab_->world, message);
    json& kept = chat.extra["reactions"][std::to_string(message.message_id)][std::to_string(id_)];
    const json before = kept.is_array() ? kept : json::array();
    kept = json::array();
    for (const std::string& one : emoji) kept.push_back({{"type", "emoji"}, {"emoji", one}});
    tell_admin_bots(lab_->world, chat, "message_reaction",
                    {{"chat", chat.brief()},
                     {"message_id", message.message_id},
                     {"user", user_record(lab_->world, id_).profile},
                     {"date", lab_->world.clock().now()},
                     {"old_reaction", before},
                     {"new_reaction", kept}});
    lab_->world.note_reaction(chat, message.message_id, id_);
}

}  // namespace telepot::lab
