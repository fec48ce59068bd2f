// SPDX-License-Identifier: MIT
// Keys of reply keyboards, also the special ones, and Mini Apps.
#include "lab/api/support.hpp"
#include "lab/api/user_files.hpp"

namespace telepot::lab {

namespace {

/// The key with this label of the reply keyboard that the bot showed last; throws if there is none.
json find_key(const ChatRecord& chat, std::string_view label) {
    const json keyboard = chat.extra.value("keyboard", json::object());
    for (const json& row : keyboard.value("keyboard", json::array())) {
        for (const json& key : row) {
            const std::string text = key.is_string() ? key.get<std::string>() : key.value("text", std::string());
            if (text == label) return key.is_string() ? json{{"text", key}} : key;
        }
    }
    refuse("the reply keyboard has no key \"" + std::string(label) + "\"");
}

json contact_of(const UserRecord& user, const Shared& shared) {
    json contact{{"phone_number", std::string(shared.phone_number)},
                 {"first_name", user.profile["first_name"]},
                 {"user_id", user.id}};
    if (user.profile.contains("last_name")) contact["last_name"] = user.profile["last_name"];
    return json{{"contact", std::move(contact)}};
}

/// Copies what the request asks for, where there is something.
void copy_if_requested(const json& request, const char* flag, const json& from, json& to,
                       std::initializer_list<const char*> names) {
    if (!request.value(flag, false)) return;
    for (const char* name : names) {
        if (from.contains(name)) to[name] = from[name];
    }
}

void require_as_asked(const json& request, const char* flag, bool is, const std::string& what) {
    if (request.contains(flag) && request[flag] != json(is)) refuse("the key asks for another kind of " + what);
}

json shared_users(World& world, const json& request, const Shared& shared) {
    const std::size_t most = request.value("max_quantity", std::size_t{1});
    if (shared.user_ids.empty()) refuse("the key asks for users: say which (Shared::user_ids)");
    if (shared.user_ids.size() > most) refuse("the key takes at most " + std::to_string(most) + " users");
    json users = json::array();
    for (const std::int64_t id : shared.user_ids) {
        const UserRecord& user = user_record(world, id);
        require_as_asked(request, "user_is_bot", user.is_bot(), "user");
        require_as_asked(request, "user_is_premium", user.profile.value("is_premium", false), "user");
        json one{{"user_id", id}};
        copy_if_requested(request, "request_name", user.profile, one, {"first_name", "last_name"});
        copy_if_requested(request, "request_username", user.profile, one, {"username"});
        const json photos = user.extra.value("photos", json::array());
        if (request.value("request_photo", false) && !photos.empty()) one["photo"] = photos.front();
        users.push_back(std::move(one));
    }
    return json{{"users_shared", {{"request_id", request["request_id"]}, {"users", std::move(users)}}}};
}

json shared_chat(World& world, const json& request, const Shared& shared, std::int64_t bot_id) {
    if (shared.chat_id == 0) refuse("the key asks for a chat: say which (Shared::chat_id)");
    const ChatRecord& chat = group_record(world, shared.chat_id);
    require_as_asked(request, "chat_is_channel", chat.is_channel(), "chat");
    require_as_asked(request, "chat_is_forum", chat.info.value("is_forum", false), "chat");
    require_as_asked(request, "chat_has_username", chat.info.contains("username"), "chat");
    if (request.value("bot_is_member", false)) {
        const auto bot = chat.members.find(bot_id);
        if (bot == chat.members.end() || !bot->second.present()) refuse("the key asks for a chat with the bot in it");
    }
    json one{{"request_id", request["request_id"]}, {"chat_id", chat.id}};
    copy_if_requested(request, "request_title", chat.info, one, {"title"});
    copy_if_requested(request, "request_username", chat.info, one, {"username"});
    return json{{"chat_shared", std::move(one)}};
}

json shared_poll(World& world, const json& request, const Shared& shared) {
    std::vector<std::string> options(shared.options.begin(), shared.options.end());
    if (options.empty()) options = {"Yes", "No"};
    const bool quiz = request.value("type", std::string()) == "quiz";
    return json{{"poll", poll_of_user(world, shared.question, options, quiz)}};
}

json handed_over(std::string_view label, std::string_view data) {
    constexpr std::size_t most = 4096;
    if (data.empty() || data.size() > most) refuse("a Mini App hands over 1 to 4096 bytes");
    return json{{"web_app_data", {{"data", std::string(data)}, {"button_text", std::string(label)}}}};
}

/// What pressing the key sends.
json content_of_key(World& world, const UserRecord& user, const ChatRecord& chat, const json& key,
                    std::string_view label, const Shared& shared) {
    if (key.value("request_contact", false)) return contact_of(user, shared);
    if (key.value("request_location", false)) {
        return json{{"location", {{"latitude", shared.latitude}, {"longitude", shared.longitude}}}};
    }
    if (key.contains("request_users")) return shared_users(world, key["request_users"], shared);
    if (key.contains("request_chat")) return shared_chat(world, key["request_chat"], shared, chat.bot_id);
    if (key.contains("request_poll")) return shared_poll(world, key["request_poll"], shared);
    if (key.contains("web_app")) return handed_over(label, shared.web_app_data);
    json content;
    put_text(content, label, "text", "entities");
    return content;
}

bool is_special(const json& key) {
    return key.value("request_contact", false) || key.value("request_location", false) ||
           key.contains("request_users") || key.contains("request_chat") || key.contains("request_poll") ||
           key.contains("web_app");
}

/// The inline button that opens a Mini App; throws if there is none.
json find_web_app_button(const json& message, std::string_view label) {
    for (const json& row : message.value("/reply_markup/inline_keyboard"_json_pointer, json::array())) {
        for (const json& button : row) {
            if (button.value("text", std::string()) == label && button.contains("web_app")) return button;
        }
    }
    refuse("the message has no button \"" + std::string(label) + "\" that opens a Mini App");
}

}  // namespace

Message User::press_reply_key(const Place& where, std::string_view label) const {
    return press_reply_key(where, label, Shared());
}

Message User::press_reply_key(const Place& where, std::string_view label, const Shared& shared) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const ChatRecord& chat = place_to_look_at(world, id_, where.chat_id_, where.bot_id_);
    const json key = find_key(chat, label);
    if (is_special(key) && !chat.is_private()) refuse("the key works in private chats only");
    json content = content_of_key(world, user_record(world, id_), chat, key, label, shared);
    return post_as_user(world, id_, where.chat_id_, where.bot_id_, std::move(content), {});
}

Message User::send_web_app_data(const BotAccount& bot, std::string_view label, std::string_view data) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const json key = find_key(world.private_chat(bot.id(), id_), label);
    if (!key.contains("web_app")) refuse("the key \"" + std::string(label) + "\" opens no Mini App");
    return post_as_user(world, id_, 0, bot.id(), handed_over(label, data), {});
}

std::string User::open_web_app(const Message& message, std::string_view label) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const ChatRecord& chat = chat_of(world, message);
    const json& stored = stored_message(world, message);
    const json button = find_web_app_button(stored, label);
    BotRecord& bot = bot_record(world, bot_behind(world, stored));
    return note_web_app_query(world, bot, user_record(world, id_), chat, button["web_app"]["url"].get<std::string>())
        .id;
}

}  // namespace telepot::lab
