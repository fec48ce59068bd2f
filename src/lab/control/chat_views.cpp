// SPDX-License-Identifier: MIT
// Bots, chats, and chats as a person sees them.
#include <algorithm>

#include "lab/content/bot_settings.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

constexpr std::int64_t action_life_ms = 5'000;
constexpr std::int64_t draft_life_ms = 30'000;

std::string name_of_user(const json& profile) {
    std::string name = profile.value("first_name", std::string());
    const std::string last = profile.value("last_name", std::string());
    return last.empty() ? name : name + ' ' + last;
}

/// Every list of commands, from "SCOPE[:CHAT[:USER]]/LANGUAGE".
json command_lists(const BotRecord& bot) {
    json lists = json::array();
    const json all = bot.extra.value("commands", json());
    if (!all.is_object()) return lists;
    for (const auto& [key, commands] : all.items()) {
        const std::size_t slash = key.rfind('/');
        const std::string where = key.substr(0, slash);
        json scope{{"type", where.substr(0, where.find(':'))}};
        if (const std::size_t colon = where.find(':'); colon != std::string::npos) {
            scope["chat_id"] = std::stoll(where.substr(colon + 1));
            const std::size_t second = where.find(':', colon + 1);
            if (second != std::string::npos) scope["user_id"] = std::stoll(where.substr(second + 1));
        }
        lists.push_back({{"scope", scope}, {"language_code", key.substr(slash + 1)}, {"commands", commands}});
    }
    return lists;
}

std::string own_text(const BotRecord& bot, const char* name) {
    const json texts = bot.extra.value(name, json());
    return texts.is_object() ? texts.value("", std::string()) : std::string();
}

/// The scopes whose commands a person sees in a chat, nearest first.
std::vector<std::string> scopes_of(const ChatRecord& chat, std::int64_t user_id) {
    const std::string id = std::to_string(chat.id);
    if (chat.is_private()) return {"chat:" + id, "all_private_chats", "default"};
    const auto member = chat.members.find(user_id);
    const bool is_admin = member != chat.members.end() && member->second.is_admin();
    std::vector<std::string> scopes{"chat_member:" + id + ':' + std::to_string(user_id)};
    if (is_admin) scopes.push_back("chat_administrators:" + id);
    scopes.push_back("chat:" + id);
    if (is_admin) scopes.emplace_back("all_chat_administrators");
    scopes.emplace_back("all_group_chats");
    scopes.emplace_back("default");
    return scopes;
}

json nearest_commands(const BotRecord& bot, const ChatRecord& chat, const UserRecord& user) {
    const json all = bot.extra.value("commands", json());
    if (!all.is_object()) return json::array();
    const std::string language = user.profile.value("language_code", std::string());
    for (const std::string& scope : scopes_of(chat, user.id)) {
        for (const std::string& key : {scope + '/' + language, scope + '/'}) {
            const auto found = all.find(key);
            if (found != all.end() && !found->empty()) return *found;
        }
    }
    return json::array();
}

/// Whether the bot has written since the chat would have given this number to its next message.
bool has_written_since(const ChatRecord& chat, std::int64_t bot_id, std::int64_t after) {
    for (auto at = chat.messages.rbegin(); at != chat.messages.rend() && at->first >= after; ++at) {
        const auto from = at->second.find("from");
        if (from == at->second.end() || from->value("id", std::int64_t{0}) == bot_id) return true;
    }
    return false;
}

/// Why somebody can't write there; empty if they can.
std::string why_not_write(const UserRecord& user, const ChatRecord& chat) {
    if (user.deactivated) return "the account is deleted";
    if (chat.is_private()) return user.blocked.contains(chat.bot_id) ? "the bot is blocked" : "";
    if (chat.migrated_to != 0) return "the group was upgraded to a supergroup";
    const auto member = chat.members.find(user.id);
    if (member == chat.members.end() || !member->second.present()) return "not in the chat";
    if (chat.is_channel() && !member->second.is_admin()) return "only administrators write in channels";
    if (member->second.status == "restricted" && !member->second.rights.value("can_send_messages", true)) {
        return "restricted by an administrator";
    }
    return {};
}

std::size_t unread_in(const UserRecord& user, const ChatRecord& chat) {
    return static_cast<std::size_t>(std::count_if(
        user.arrivals.begin(), user.arrivals.end(),
        [&](const UserRecord::Arrival& at) { return at.bot_id == chat.bot_id && at.chat_id == chat.id; }));
}

json force_reply_of(const ChatRecord& chat) {
    const json markup = chat.extra.value("keyboard", json());
    if (!markup.is_object() || !markup.value("force_reply", false)) return nullptr;
    return json{{"message_id", chat.extra.value("keyboard_message_id", std::int64_t{0})},
                {"input_field_placeholder", markup.value("input_field_placeholder", std::string())}};
}

}  // namespace

json bot_view(World& world, BotRecord& bot) {
    world.drop_expired(bot);
    json user = world.profile(bot);
    for (const char* name : {"can_join_groups", "can_read_all_group_messages", "supports_inline_queries"}) {
        user[name] = bot_setting(bot, name);
    }
    const json settings = bot.extra.value("settings", json::object());
    const std::string placeholder =
        settings.is_object() ? settings.value("inline_query_placeholder", std::string()) : std::string();
    const std::string name = own_text(bot, "name");
    const std::string first_name = user.value("first_name", std::string());
    return json{{"id", bot.id},
                {"first_name", first_name},
                {"username", user.value("username", std::string())},
                {"token", bot.token},
                {"user", user},
                {"name", name.empty() ? first_name : name},
                {"description", own_text(bot, "description")},
                {"short_description", own_text(bot, "short_description")},
                {"commands", command_lists(bot)},
                {"menu_button", menu_button_of(bot, "default")},
                {"can_join_groups", user["can_join_groups"]},
                {"can_read_all_group_messages", user["can_read_all_group_messages"]},
                {"supports_inline_queries", user["supports_inline_queries"]},
                {"inline_placeholder", placeholder},
                {"pending_updates", bot.queue.size()},
                {"next_update_id", bot.next_update_id},
                {"allowed_updates", bot.allowed_updates ? json(*bot.allowed_updates) : json()},
                {"polling", bot.waiter.has_value()},
                {"webhook_url", bot.webhook.url},
                {"last_call_ms", bot.last_call_ms}};
}

json member_view(World& world, const ChatRecord& chat, std::int64_t user_id) {
    const json member = world.chat_member(chat, user_id);
    return json{{"user_id", user_id},
                {"is_bot", member["user"].value("is_bot", false)},
                {"name", name_of_user(member["user"])},
                {"status", member["status"]},
                {"member", member}};
}

json topic_view(const json& topic) {
    json view{{"message_thread_id", topic.value("message_thread_id", std::int64_t{0})},
              {"name", topic.value("name", std::string())},
              {"is_closed", topic.value("is_closed", false)}};
    for (const char* name : {"icon_color", "icon_custom_emoji_id", "is_hidden"}) {
        if (topic.contains(name)) view[name] = topic[name];
    }
    return view;
}

json topics_view(const ChatRecord& chat) {
    json list = json::array();
    const json topics = chat.extra.value("topics", json());
    if (!topics.is_object()) return list;
    for (const json& topic : topics) list.push_back(topic_view(topic));
    return list;
}

json join_request_view(World& world, const ChatRecord& chat, std::int64_t user_id, const json& request) {
    (void)world;
    return json{{"chat_id", chat.id},
                {"user_id", user_id},
                {"bio", request.value("bio", std::string())},
                {"date", request.value("date", std::int64_t{0})},
                {"query_id", request.value("query_id", std::string())}};
}

json chat_view(World& world, const ChatRecord& chat) {
    json members = json::array();
    for (const auto& [id, member] : chat.members) members.push_back(member_view(world, chat, id));
    json links = json::array();
    for (const json& link : chat.extra.value("invite_links", json::object())) links.push_back(link);
    json requests = json::array();
    const json open = chat.extra.value("join_requests", json());
    if (open.is_object()) {
        for (const auto& [id, request] : open.items()) {
            requests.push_back(join_request_view(world, chat, std::stoll(id), request));
        }
    }
    const json photo = chat.full.value("photo", json());
    return json{{"id", chat.id},
                {"type", chat.type},
                {"title", chat.info.value("title", std::string())},
                {"username", chat.info.value("username", std::string())},
                {"is_forum", chat.info.value("is_forum", false)},
                {"description", chat.full.value("description", std::string())},
                {"chat", chat.brief()},
                {"permissions", chat.full.value("permissions", json::object())},
                {"members", std::move(members)},
                {"topics", topics_view(chat)},
                {"pinned", chat.pinned},
                {"invite_links", std::move(links)},
                {"join_requests", std::move(requests)},
                {"migrated_to", chat.migrated_to},
                {"message_count", chat.messages.size()},
                {"last_message", last_message_view(world, chat)},
                {"photo_file_id", photo.is_object() ? photo.value("big_file_id", std::string()) : std::string()},
                {"full", chat.full}};
}

json actions_view(World& world, const ChatRecord& chat) {
    json list = json::array();
    const json action = chat.extra.value("action", json());
    if (!action.is_object()) return list;
    const std::int64_t until = action.value("date_ms", std::int64_t{0}) + action_life_ms;
    const std::int64_t bot = action.value("bot_id", std::int64_t{0});
    if (until <= world.clock().now_ms() || has_written_since(chat, bot, action.value("after", std::int64_t{0}))) {
        return list;
    }
    list.push_back({{"bot_id", chat.bot_id},
                    {"chat_id", chat.id},
                    {"message_thread_id", action.value("message_thread_id", std::int64_t{0})},
                    {"from_id", bot},
                    {"action", action.value("action", std::string())},
                    {"until_ms", until}});
    return list;
}

json drafts_view(World& world, const ChatRecord& chat) {
    json list = json::array();
    const json draft = chat.extra.value("draft", json());
    if (!draft.is_object() || draft.value("date_ms", std::int64_t{0}) + draft_life_ms <= world.clock().now_ms() ||
        has_written_since(chat, chat.bot_id, draft.value("after", std::int64_t{0}))) {
        return list;
    }
    json view{{"bot_id", chat.bot_id},
              {"chat_id", chat.id},
              {"message_thread_id", draft.value("message_thread_id", std::int64_t{0})},
              {"draft_id", draft.value("draft_id", std::int64_t{0})},
              {"text", draft.value("text", std::string())},
              {"entities", draft.value("entities", json::array())}};
    if (draft.contains("rich_message")) view["rich_message"] = draft["rich_message"];
    list.push_back(std::move(view));
    return list;
}

json menu_button_of(const BotRecord& bot, const std::string& chat_id) {
    const json buttons = bot.extra.value("menu_buttons", json());
    const json unset{{"type", "default"}};
    return buttons.is_object() ? buttons.value(chat_id, buttons.value("default", unset)) : unset;
}

json keyboard_view(const ChatRecord& chat) {
    json markup = chat.extra.value("keyboard", json());
    return markup.is_object() && markup.contains("keyboard") ? markup : json();
}

json commands_view(World& world, const UserRecord& user, const ChatRecord& chat) {
    json list = json::array();
    const auto add = [&](const BotRecord& bot) {
        for (json command : nearest_commands(bot, chat, user)) {
            command["bot_id"] = bot.id;
            list.push_back(std::move(command));
        }
    };
    if (chat.is_private()) {
        if (const BotRecord* bot = world.find_bot(chat.bot_id)) add(*bot);
        return list;
    }
    for (const auto& [id, member] : chat.members) {
        const BotRecord* bot = member.present() ? world.find_bot(id) : nullptr;
        if (bot != nullptr) add(*bot);
    }
    return list;
}

json person_chat_view(World& world, const UserRecord& user, const ChatRecord& chat) {
    const std::string why = why_not_write(user, chat);
    const BotRecord* bot = chat.is_private() ? world.find_bot(chat.bot_id) : nullptr;
    const auto member = chat.members.find(user.id);
    json view{{"place", chat.is_private() ? json{{"bot_id", chat.bot_id}} : json{{"chat_id", chat.id}}},
              {"type", chat.type},
              {"title", chat.info.value("title", std::string())},
              {"username", chat.info.value("username", std::string())},
              {"user_id", user.id},
              {"can_write", why.empty()},
              {"why_not", why},
              {"started", chat.is_private() && user.started.contains(chat.bot_id)},
              {"blocked", chat.is_private() && user.blocked.contains(chat.bot_id)},
              {"status", "member"},
              {"keyboard", keyboard_view(chat)},
              {"force_reply", force_reply_of(chat)},
              {"commands", commands_view(world, user, chat)},
              {"menu_button", nullptr},
              {"actions", actions_view(world, chat)},
              {"drafts", drafts_view(world, chat)},
              {"pinned", chat.pinned},
              {"topics", topics_view(chat)},
              {"unread", unread_in(user, chat)},
              {"message_count", chat.messages.size()},
              {"last_message", last_message_view(world, chat)}};
    if (bot != nullptr) {
        view["title"] = world.profile(*bot).value("first_name", std::string());
        view["username"] = world.profile(*bot).value("username", std::string());
        view["menu_button"] = menu_button_of(*bot, std::to_string(chat.id));
    } else {
        view["status"] = member == chat.members.end() ? "left" : member->second.status;
    }
    return view;
}

}  // namespace telepot::lab
