// SPDX-License-Identifier: MIT
// Notes of what happens, and the events that become of them.
#include "lab/control/hub.hpp"

#include <algorithm>

#include "lab/control/views.hpp"
#include "lab/laboratory.hpp"

namespace telepot::lab {

void Hub::begin() {
    if (std::exchange(recording_, true)) return;
    laboratory_.world.observer = this;
    remember_everything();
}

/// What is there already is nothing new.
void Hub::remember_everything() {
    known_chats_.clear();
    known_users_.clear();
    World& world = laboratory_.world;
    world.each_chat([this](ChatRecord& chat) { known_chats_[{chat.bot_id, chat.id}] = aspects_of(chat); });
    world.each_user([this](UserRecord& user) { known_users_[user.id] = user_text(user.id); });
}

// Notes --------------------------------------------------------------------------------------------------------------

void Hub::message(const ChatRecord& chat, std::int64_t message_id, Change change) {
    touched_chats_.emplace(chat.bot_id, chat.id);
    const ChatKey key{chat.bot_id, chat.id};
    // What is changed before anybody could see it is told once.
    const bool known = change == Change::edited && std::any_of(notes_.begin(), notes_.end(), [&](const Note& note) {
                           return note.kind == Note::Kind::message && note.chat == key && note.id == message_id &&
                                  note.change != Change::deleted;
                       });
    if (known) return;
    Note& note = notes_.emplace_back();
    note.chat = key;
    note.id = message_id;
    note.change = change;
}

void Hub::ephemeral(const ChatRecord& chat, std::string_view key, Change change) {
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::ephemeral;
    note.chat = {chat.bot_id, chat.id};
    note.key = std::string(key);
    note.change = change;
}

void Hub::chat(const ChatRecord& chat) {
    touched_chats_.emplace(chat.bot_id, chat.id);
}

void Hub::reaction(const ChatRecord& chat, std::int64_t message_id, std::int64_t user_id) {
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::reaction;
    note.chat = {chat.bot_id, chat.id};
    note.id = message_id;
    note.user = user_id;
}

void Hub::member(const ChatRecord& chat, std::int64_t user_id) {
    touched_chats_.emplace(chat.bot_id, chat.id);
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::member;
    note.chat = {chat.bot_id, chat.id};
    note.user = user_id;
}

void Hub::join_request(const ChatRecord& chat, std::int64_t user_id) {
    touched_chats_.emplace(chat.bot_id, chat.id);
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::join_request;
    note.chat = {chat.bot_id, chat.id};
    note.user = user_id;
}

void Hub::user(std::int64_t user_id) {
    touched_users_.insert(user_id);
}

void Hub::query(const PendingQuery& query) {
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::query;
    note.key = query.id;
    note.finished = query.answered;
}

void Hub::update(const BotRecord& bot, const QueuedUpdate& update, UpdateChange change, std::string_view via,
                 std::uint64_t call) {
    const std::int64_t now = laboratory_.world.clock().now_ms();
    UpdateNote* known =
        change == UpdateChange::queued ? &updates_.add(bot.id, update, now) : updates_.find(update.serial);
    if (known == nullptr) known = &updates_.add(bot.id, update, now);
    if (change == UpdateChange::delivered) {
        known->state = "delivered";
        known->delivered_ms = now;
        ++known->deliveries;
        known->via = std::string(via);
        known->call = call;
    } else if (change != UpdateChange::queued) {
        known->state = change == UpdateChange::confirmed ? "confirmed" : "expired";
    }
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::update;
    note.number = update.serial;
    note.update_change = change;
}

void Hub::call(std::uint64_t number) {
    const CallRecord* record = laboratory_.world.calls().find(number);
    if (record == nullptr) return;
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::call;
    note.number = number;
    note.finished = record->finished;
}

void Hub::fault(std::uint64_t number) {
    Note& note = notes_.emplace_back();
    note.kind = Note::Kind::fault;
    note.number = number;
}

void Hub::clock() {
    notes_.emplace_back().kind = Note::Kind::clock;
}

void Hub::emptied() {
    notes_.clear();
    touched_chats_.clear();
    touched_users_.clear();
    updates_.clear();
    remember_everything();
    notes_.emplace_back().kind = Note::Kind::reset;
}

// Events -------------------------------------------------------------------------------------------------------------

void Hub::flush() noexcept {
    if (!recording_) return;
    const std::uint64_t before = last_id();
    try {
        // Making an event may touch more: whom a call has changed.
        for (std::size_t i = 0; i < notes_.size(); ++i) turn_into_event(Note(notes_[i]));
        notes_.clear();
        for (const std::int64_t id : std::exchange(touched_users_, {})) user_event(id);
        for (const ChatKey& key : std::exchange(touched_chats_, {})) chat_events(key);
        send_new(before);
    } catch (...) {
        // Out of memory, at worst: who listens loses an event, the world goes on.
        notes_.clear();
    }
}

Event& Hub::add(std::string_view type, const json& data) {
    Event& event = events_.emplace_back();
    event.id = next_id_++;
    event.type = type;
    event.at_ms = laboratory_.world.clock().now_ms();
    event.data = to_text(data);
    bytes_ += event.data.size();
    while (events_.size() > max_events || (bytes_ > max_bytes && events_.size() > 1)) {
        bytes_ -= events_.front().data.size();
        events_.pop_front();
    }
    return event;
}

Event& Hub::add(std::string_view type, const json& data, const ChatRecord& chat) {
    Event& event = add(type, data);
    event.chat_bot_id = chat.bot_id;
    event.chat_id = chat.id;
    return event;
}

void Hub::turn_into_event(const Note& note) {
    World& world = laboratory_.world;
    switch (note.kind) {
        case Note::Kind::update: return update_event(note);
        case Note::Kind::call: return call_event(note);
        case Note::Kind::clock: add("clock", clock_view(world)); return;
        case Note::Kind::reset: add("reset", json::object()); return;
        case Note::Kind::fault: {
            const FaultPlan* fault = world.faults().find(note.number);
            add("fault", {{"number", note.number}, {"fault", fault == nullptr ? json() : fault_view(*fault)}});
            return;
        }
        case Note::Kind::query: {
            const PendingQuery* query = world.find_query(note.key);
            if (query == nullptr) return;
            Event& event = add(note.finished ? "query_answered" : "query", query_view(world, *query));
            event.bot_id = query->bot_id;
            event.user_id = query->user_id;
            return;
        }
        default: break;
    }
    const ChatRecord* chat = world.find_chat(note.chat.first, note.chat.second);
    if (chat == nullptr) return;
    switch (note.kind) {
        case Note::Kind::message: return message_event(note, *chat);
        case Note::Kind::ephemeral: return ephemeral_event(note, *chat);
        case Note::Kind::reaction: return reaction_event(note, *chat);
        case Note::Kind::join_request: return join_request_event(note, *chat);
        case Note::Kind::member:
            add("member",
                {{"bot_id", chat->bot_id}, {"chat_id", chat->id}, {"member", member_view(world, *chat, note.user)}},
                *chat);
            return;
        default: return;
    }
}

void Hub::message_event(const Note& note, const ChatRecord& chat) {
    const auto at = chat.messages.find(note.id);
    if (note.change == Change::deleted) {
        Event& event =
            add("message_deleted", {{"bot_id", chat.bot_id}, {"chat_id", chat.id}, {"message_id", note.id}}, chat);
        event.message_id = note.id;
        return;
    }
    if (at == chat.messages.end()) return;
    const json view = message_view(laboratory_.world, chat, at->second);
    Event& event = add(note.change == Change::posted ? "message" : "message_edited", view, chat);
    event.message_id = note.id;
    event.from_id = view["from_id"].get<std::int64_t>();
}

void Hub::ephemeral_event(const Note& note, const ChatRecord& chat) {
    const std::int64_t receiver = std::stoll(note.key);
    const std::int64_t id = std::stoll(note.key.substr(note.key.find(':') + 1));
    const json all = chat.extra.value("ephemeral", json::object());
    const auto at = all.find(note.key);
    if (note.change == Change::deleted) {
        add("message_deleted",
            {{"bot_id", chat.bot_id}, {"chat_id", chat.id}, {"message_id", 0}, {"ephemeral_message_id", id}})
            .user_id = receiver;
    } else if (at != all.end()) {
        const json view = ephemeral_view(laboratory_.world, chat, *at);
        Event& event = add(note.change == Change::posted ? "message" : "message_edited", view);
        event.user_id = receiver;
        event.from_id = view["from_id"].get<std::int64_t>();
    }
}

void Hub::reaction_event(const Note& note, const ChatRecord& chat) {
    const json all = chat.extra.value("reactions", json::object());
    const json of_message = all.value(std::to_string(note.id), json::object());
    json reaction = of_message.is_object() ? of_message.value(std::to_string(note.user), json::array()) : json::array();
    if (!reaction.is_array()) reaction = json::array();
    Event& event = add("reaction",
                       {{"bot_id", chat.bot_id},
                        {"chat_id", chat.id},
                        {"message_id", note.id},
                        {"user_id", note.user},
                        {"reaction", std::move(reaction)}},
                       chat);
    event.message_id = note.id;
    event.from_id = note.user;
}

void Hub::join_request_event(const Note& note, const ChatRecord& chat) {
    const json all = chat.extra.value("join_requests", json());
    const auto at = all.is_object() ? all.find(std::to_string(note.user)) : all.end();
    const bool open = all.is_object() && at != all.end();
    add("join_request",
        {{"chat_id", chat.id},
         {"user_id", note.user},
         {"open", open},
         {"request", open ? join_request_view(laboratory_.world, chat, note.user, *at) : json()}},
        chat);
}

void Hub::update_event(const Note& note) {
    const UpdateNote* known = updates_.find(note.number);
    if (known == nullptr) return;
    if (note.update_change == UpdateChange::queued) {
        json view = update_view(*known);
        // It may have been given out since.
        view.update({{"state", "pending"}, {"delivered_ms", 0}, {"deliveries", 0}, {"via", ""}, {"call", 0}});
        add("update_queued", view).bot_id = known->bot_id;
    } else if (note.update_change == UpdateChange::delivered) {
        add("update_delivered", update_view(*known)).bot_id = known->bot_id;
    } else {
        add("update_confirmed", {{"bot_id", known->bot_id}, {"update_id", known->update_id}}).bot_id = known->bot_id;
    }
}

void Hub::call_event(const Note& note) {
    const CallRecord* record = laboratory_.world.calls().find(note.number);
    if (record == nullptr) return;
    json view = call_view(*record);
    if (!note.finished) {
        view.update({{"finished", false},
                     {"status", 0},
                     {"answer", ""},
                     {"result", nullptr},
                     {"description", ""},
                     {"finished_ms", 0},
                     {"duration_us", 0}});
    }
    Event& event = add(note.finished ? "call_finished" : "call_started", view);
    event.bot_id = record->bot_id;
    event.call = record->number;
    if (note.finished) touch_what_called(note);
}

/// A call may have changed its bot, or the chat that it names.
void Hub::touch_what_called(const Note& note) {
    const CallRecord& record = *laboratory_.world.calls().find(note.number);
    const std::string_view method = record.method;
    if (method.starts_with("set") || method.starts_with("deleteMy") || method == "deleteWebhook") {
        touched_users_.insert(record.bot_id);
    }
    const auto given = record.arguments.find("chat_id");
    if (given == record.arguments.end() || method.starts_with("get")) return;
    const std::string text = given->is_string() ? given->get<std::string>() : to_text(*given);
    World& world = laboratory_.world;
    const ChatRecord* chat = nullptr;
    if (text.starts_with('@')) {
        chat = world.find_chat(std::string_view(text).substr(1));
    } else if (!text.empty() && text.size() < 18 && text.find_first_not_of("-0123456789") == std::string::npos) {
        chat = world.find_chat(record.bot_id, std::strtoll(text.c_str(), nullptr, 10));
    }
    if (chat != nullptr) touched_chats_.emplace(chat->bot_id, chat->id);
}

Hub::Aspects Hub::aspects_of(const ChatRecord& chat) {
    World& world = laboratory_.world;
    Aspects aspects{{"keyboard", to_text(chat.extra.value("keyboard", json()))},
                    {"pinned", to_text(chat.pinned)},
                    {"chat_action", to_text(actions_view(world, chat))},
                    {"draft", to_text(drafts_view(world, chat))}};
    if (!chat.is_private()) {
        json view = chat_view(world, chat);
        view.erase("message_count");
        view.erase("last_message");
        aspects["chat"] = to_text(view);
    }
    return aspects;
}

/// An event for each aspect that is another than when it was last told.
void Hub::chat_events(const ChatKey& key) {
    World& world = laboratory_.world;
    const ChatRecord* chat = world.find_chat(key.first, key.second);
    if (chat == nullptr) return;
    const Aspects now = aspects_of(*chat);
    Aspects& known =
        known_chats_
            .try_emplace(key, Aspects{{"keyboard", "null"}, {"pinned", "[]"}, {"chat_action", "[]"}, {"draft", "[]"}})
            .first->second;
    for (const auto& [aspect, text] : now) {
        if (known[aspect] == text) continue;
        json data{{"bot_id", key.first}, {"chat_id", key.second}};
        if (aspect == "keyboard") {
            data["keyboard"] = keyboard_view(*chat);
        } else if (aspect == "pinned") {
            data["pinned"] = chat->pinned;
        } else if (aspect == "chat") {
            data = chat_view(world, *chat);
        } else {
            const json list = json::parse(text);
            // That it is over shows by the message, or by its time.
            if (list.empty()) continue;
            data = list.front();
        }
        add(aspect, data, *chat);
    }
    known = now;
}

std::string Hub::user_text(std::int64_t user_id) {
    World& world = laboratory_.world;
    const UserRecord* user = world.find_user(user_id);
    if (user == nullptr) return {};
    BotRecord* bot = world.find_bot(user_id);
    json view = bot != nullptr ? bot_view(world, *bot) : person_view(*user);
    for (const char* name : {"unread", "pending_updates", "next_update_id", "polling", "last_call_ms"})
        view.erase(name);
    return to_text(view);
}

void Hub::user_event(std::int64_t user_id) {
    World& world = laboratory_.world;
    std::string text = user_text(user_id);
    std::string& known = known_users_[user_id];
    if (text.empty() || known == text) return;
    known = std::move(text);
    if (BotRecord* bot = world.find_bot(user_id)) {
        add("bot", bot_view(world, *bot)).bot_id = user_id;
    } else {
        add("person", person_view(*world.find_user(user_id))).user_id = user_id;
    }
}

}  // namespace telepot::lab
