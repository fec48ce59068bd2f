// SPDX-License-Identifier: MIT
// Buttons, inline mode and polls.
#include <algorithm>

#include "lab/api/support.hpp"
#include "lab/content/bot_settings.hpp"

namespace telepot::lab {

namespace {

constexpr std::chrono::seconds callback_query_life{15 * 60};
constexpr std::chrono::seconds inline_query_life{60};

/// The button with this text, or else with this callback_data; null if there is none.
json find_button(const json& message, std::string_view label) {
    if (!message.contains("reply_markup")) return nullptr;
    json by_data;
    for (const json& row : message["reply_markup"].value("inline_keyboard", json::array())) {
        for (const json& button : row) {
            if (button.value("text", std::string()) == label) return button;
            if (by_data.is_null() && button.value("callback_data", std::string()) == label) by_data = button;
        }
    }
    return by_data;
}

std::string inline_id(const ChatRecord& chat, std::int64_t message_id) {
    const auto ids = chat.extra.find("inline_ids");
    return ids == chat.extra.end() ? std::string() : ids->value(std::to_string(message_id), std::string());
}

/// Names the message in a callback query: the message itself, or an inline_message_id where the bot wants that.
void put_pressed(World& world, const BotRecord& bot, const ChatRecord& chat, const json& message, json& query) {
    const std::int64_t message_id = message["message_id"].get<std::int64_t>();
    const std::string id = inline_id(chat, message_id);
    const auto member = chat.members.find(bot.id);
    const bool accessible = chat.is_private() || (member != chat.members.end() && member->second.present());
    const std::string mode = callback_query_mode(bot);
    if (!id.empty()) {
        query["inline_message_id"] = id;
    } else if (mode == "inline" || (mode == "auto" && !accessible)) {
        query["inline_message_id"] = world.inline_name(bot.id, chat, message_id);
    } else if (accessible) {
        query["message"] = message;
    } else {
        query["message"] = {{"chat", chat.brief()}, {"message_id", message_id}, {"date", 0}};
    }
}

std::string press_button(World& world, UserRecord& user, ChatRecord& chat, const json& message, const json& button) {
    const std::int64_t bot_id = bot_behind(world, message);
    if (bot_id == 0) refuse("no bot is behind that message");
    BotRecord& bot = bot_record(world, bot_id);
    json query{{"from", user.profile}, {"chat_instance", chat_instance(chat)}};
    if (button.contains("callback_data")) {
        query["data"] = button["callback_data"];
    } else if (button.contains("callback_game") && message.contains("game")) {
        query["game_short_name"] = message["game"].value("short_name", message["game"].value("title", ""));
    } else {
        refuse("pressing that button doesn't make a callback query");
    }
    put_pressed(world, bot, chat, message, query);
    PendingQuery& pending = world.ask(bot, "callback_query", user.id, std::move(query), callback_query_life);
    pending.chat_id = chat.id;
    pending.chat_bot_id = chat.bot_id;
    return pending.id;
}

/// What a chosen result becomes, as the answering method worked it out.
json chosen_content(const PendingQuery& query, std::string_view result_id) {
    if (!query.answered || !query.answer.contains("contents")) refuse("the inline query isn't answered");
    const auto content = query.answer["contents"].find(result_id);
    if (content == query.answer["contents"].end()) refuse("the answer has no result " + std::string(result_id));
    return *content;
}

}  // namespace

std::string User::press(const Message& message, std::string_view label) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, message);
    stored_message(world, message);
    const json now = json::parse(public_message(world, chat, stored_message(world, message)).json);
    const json button = find_button(now, label);
    if (button.is_null()) refuse("the message has no button \"" + std::string(label) + "\"");
    return press_button(world, user_record(world, id_), chat, now, button);
}

std::string User::press(const Place& where, std::string_view label) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = place_to_look_at(world, id_, where.chat_id_, where.bot_id_);
    for (auto at = chat.messages.rbegin(); at != chat.messages.rend(); ++at) {
        const json now = json::parse(public_message(world, chat, at->second).json);
        const json button = find_button(now, label);
        if (!button.is_null()) return press_button(world, user_record(world, id_), chat, now, button);
    }
    refuse("no message there has a button \"" + std::string(label) + "\"");
}

std::string User::inline_query(const BotAccount& bot, std::string_view text, std::string_view offset) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    if (!bot_setting(bot_record(world, bot.id()), "supports_inline_queries")) refuse("the bot takes no inline queries");
    json query{{"from", user_record(world, id_).profile},
               {"query", std::string(text)},
               {"offset", std::string(offset)},
               {"chat_type", "sender"}};
    return world.ask(bot_record(world, bot.id()), "inline_query", id_, std::move(query), inline_query_life).id;
}

Message User::choose(std::string_view inline_query_id, std::string_view result_id, const Place& where) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const PendingQuery* query = world.find_query(inline_query_id);
    if (query == nullptr || query->kind != "inline_query") refuse("there is no such inline query");
    json content = chosen_content(*query, result_id);
    BotRecord& bot = bot_record(world, query->bot_id);
    content["via_bot"] = world.profile(bot);
    const bool has_keyboard = content.contains("reply_markup");
    json chosen{{"result_id", std::string(result_id)},
                {"from", user_record(world, id_).profile},
                {"query", query->query["query"]}};
    const std::string id = has_keyboard ? world.add_inline_message(bot.id, content) : std::string();
    Message sent = post_as_user(world, id_, where.chat_id_, where.bot_id_, std::move(content), {});
    if (has_keyboard) {
        chosen["inline_message_id"] = id;
        chat_of(world, sent).extra["inline_ids"][std::to_string(sent.message_id)] = id;
    }
    if (tell_chosen_result(bot)) world.push_update(bot, "chosen_inline_result", std::move(chosen));
    return sent;
}

void User::vote(const Message& message, const std::vector<int>& options) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, message);
    json& stored = stored_message(world, message);
    if (!stored.contains("poll")) refuse("the message is no poll");
    json& poll = stored["poll"];
    if (poll.value("is_closed", false)) refuse("the poll is closed");
    if (options.size() > 1 && !poll.value("allows_multiple_answers", false)) refuse("the poll takes one answer only");
    json& votes = chat.extra["votes"][std::to_string(message.message_id)];
    json& own = votes[std::to_string(id_)];
    json persistent = json::array();
    for (const int option : options) {
        if (option < 0 || option >= static_cast<int>(poll["options"].size())) refuse("the poll has no such option");
        persistent.push_back(poll["options"][static_cast<std::size_t>(option)].value("persistent_id", ""));
    }
    own = options;
    int voters = 0;
    for (json& option : poll["options"]) option["voter_count"] = 0;
    for (const json& vote : votes) {
        voters += vote.empty() ? 0 : 1;
        for (const json& option : vote) {
            json& count = poll["options"][option.get<std::size_t>()]["voter_count"];
            count = count.get<int>() + 1;
        }
    }
    poll["total_voter_count"] = voters;
    world.note_message(chat, message.message_id, Observer::Change::edited);
    const std::int64_t bot_id = bot_behind(world, stored);
    if (bot_id == 0) return;
    BotRecord& bot = bot_record(world, bot_id);
    if (!poll.value("is_anonymous", true)) {
        world.push_update(bot, "poll_answer",
                          {{"poll_id", poll["id"]},
                           {"user", user_record(world, id_).profile},
                           {"option_ids", options},
                           {"option_persistent_ids", std::move(persistent)}});
    }
    world.push_update(bot, "poll", poll);
}

}  // namespace telepot::lab
