// SPDX-License-Identifier: MIT
// Long polls: for a message, an edit, an answer, calls, silence.
#include <algorithm>

#include "lab/control/call_filter.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

namespace {

using Look = Waits::Look;

void wait(ControlCall& call, const net::Responder& responder, Look look, std::string what) {
    call.lab->control().waits().wait(responder, call.timeout(), std::move(look), std::move(what));
}

std::uint64_t last_event(ControlCall& call) {
    const auto lock = call.world.lock();
    call.lab->control().hub().flush();
    return call.lab->control().hub().last_id();
}

/// Whether a message is one that is waited for.
class MessageFilter {
public:
    explicit MessageFilter(const ControlCall& call)
        : bot_id_(call.integer("bot_id")), chat_id_(call.integer("chat_id")) {
        if (call.has("text")) text_ = call.text("text");
        contains_ = call.text("contains");
    }
    bool fits(const UserRecord::Arrival& at, const std::string& text) const {
        if (bot_id_ != 0 && at.bot_id != bot_id_) return false;
        if (chat_id_ != 0 && (at.bot_id != 0 || at.chat_id != chat_id_)) return false;
        return (!text_ || *text_ == text) && text.find(contains_) != std::string::npos;
    }

private:
    std::int64_t bot_id_;
    std::int64_t chat_id_;
    std::optional<std::string> text_;
    std::string contains_;
};

/// Takes arrivals until one fits.
std::optional<json> take_message(World& world, std::int64_t user_id, const MessageFilter& filter) {
    UserRecord* user = world.find_user(user_id);
    if (user == nullptr) throw ControlError(400, "the person is gone: the world was replaced");
    while (!user->arrivals.empty()) {
        const UserRecord::Arrival next = user->arrivals.front();
        user->arrivals.pop_front();
        ChatRecord* chat = world.find_chat(next.bot_id, next.chat_id);
        const json* stored = chat == nullptr ? nullptr : world.find_message(*chat, next.message_id);
        if (stored == nullptr) continue;
        json view = message_view(world, *chat, *stored);
        if (filter.fits(next, view["text"].get<std::string>())) return view;
    }
    return std::nullopt;
}

void wait_message(ControlCall& call, const net::Responder& responder) {
    const std::int64_t user_id = call.user().id();
    const Look look = [&world = call.world, user_id, filter = MessageFilter(call)] {
        return take_message(world, user_id, filter);
    };
    wait(call, responder, look, "a message to person " + std::to_string(user_id));
}

/// The message as it is now; nothing if it doesn't exist.
std::optional<json> message_now(World& world, const Message& named) {
    ChatRecord* chat = world.find_chat(named.bot_id, named.chat_id);
    const json* stored = chat == nullptr ? nullptr : world.find_message(*chat, named.message_id);
    if (stored == nullptr) return std::nullopt;
    return message_view(world, *chat, *stored);
}

bool was_edited(const Hub& hub, const Message& named, std::uint64_t after) {
    return std::any_of(hub.events().rbegin(), hub.events().rend(), [&](const Event& event) {
        return event.id > after && event.type == "message_edited" && event.chat_bot_id == named.bot_id &&
               event.chat_id == named.chat_id && event.message_id == named.message_id;
    });
}

void wait_edit(ControlCall& call, const net::Responder& responder) {
    call.user();
    const Message named = call.message();
    {
        const auto lock = call.world.lock();
        if (!message_now(call.world, named)) {
            throw ControlError(400, "there is no message " + std::to_string(named.message_id), "message_id");
        }
    }
    const std::uint64_t begin = last_event(call);
    const Look look = [&world = call.world, &hub = call.lab->control().hub(), named, begin,
                       wanted = call.has("text") ? std::optional(call.text("text")) : std::nullopt,
                       date = call.has("after_edit_date") ? std::optional(call.integer("after_edit_date"))
                                                          : std::nullopt]() -> std::optional<json> {
        auto now = message_now(world, named);
        if (!now) throw ControlError(400, "the message was deleted");
        if (wanted) return (*now)["text"] == *wanted ? now : std::nullopt;
        if (date) return (*now)["message"].value("edit_date", std::int64_t{0}) > *date ? now : std::nullopt;
        return was_edited(hub, named, begin) ? now : std::nullopt;
    };
    wait(call, responder, look,
         "message " + std::to_string(named.message_id) +
             (call.has("text") ? " to become \"" + call.text("text") + '"' : std::string(" to be edited")));
}

void wait_answer(ControlCall& call, const net::Responder& responder) {
    const std::string id = call.text("query_id");
    std::string kind;
    {
        const auto lock = call.world.lock();
        const PendingQuery* query = call.world.find_query(id);
        if (query == nullptr) throw ControlError(404, "there is no query " + id, "query_id");
        kind = query->kind;
    }
    const Look look = [&world = call.world, id]() -> std::optional<json> {
        const PendingQuery* query = world.find_query(id);
        if (query == nullptr) throw ControlError(400, "the query is gone: the world was replaced");
        return query->answered ? std::optional(query_view(world, *query)) : std::nullopt;
    };
    wait(call, responder, look, "the answer to a " + kind);
}

std::string calls_text(const ControlCall& call) {
    return call.has("method") ? "a call of " + call.text("method") : std::string("a call");
}

void wait_call(ControlCall& call, const net::Responder& responder) {
    const std::uint64_t begin = last_event(call);
    const bool from_now = !call.has("after");
    const Look look = [&world = call.world, &hub = call.lab->control().hub(), filter = CallFilter(call), begin,
                       from_now]() -> std::optional<json> {
        if (!from_now) {
            for (const CallRecord& record : world.calls().records()) {
                if (record.finished && filter.fits(record)) return call_view(record);
            }
            return std::nullopt;
        }
        for (const Event& event : hub.events()) {
            if (event.id <= begin || event.type != "call_finished") continue;
            const CallRecord* record = world.calls().find(event.call);
            if (record != nullptr && filter.fits(*record)) return call_view(*record);
        }
        return std::nullopt;
    };
    wait(call, responder, look, calls_text(call));
}

void wait_calls(ControlCall& call, const net::Responder& responder) {
    const auto count = static_cast<std::size_t>(call.integer("count"));
    const Look look = [&world = call.world, filter = CallFilter(call), count]() -> std::optional<json> {
        json list = json::array();
        for (const CallRecord& record : world.calls().records()) {
            if (record.finished && filter.fits(record)) list.push_back(call_view(record));
        }
        return list.size() >= count ? std::optional(std::move(list)) : std::nullopt;
    };
    wait(call, responder, look, std::to_string(count) + " times " + calls_text(call));
}

/// Watches until nothing has happened for a while. Asks the clock, hence wakes itself.
class Silence {
public:
    explicit Silence(ControlCall& call, std::uint64_t begin)
        : lab_(call.lab),
          user_id_(call.integer("user_id")),
          bot_id_(call.integer("bot_id")),
          quiet_(call.integer("quiet_ms", 300)),
          seen_(begin) {
        if (call.has("max_messages")) most_ = static_cast<std::size_t>(call.integer("max_messages"));
    }

    std::optional<json> look() {
        const auto lab = lab_.lock();
        if (!lab) return std::nullopt;
        const auto now = std::chrono::steady_clock::now();
        for (const Event& event : lab->control().hub().events()) {
            if (event.id <= seen_) continue;
            seen_ = event.id;
            if (is_noise(lab->control().hub(), event, *lab)) last_ = now;
        }
        if (now - last_ >= quiet_) return json(true);
        if (!armed_) wake_later(*lab, last_ + quiet_ - now);
        return std::nullopt;
    }
    void set_self(std::weak_ptr<Silence> self) { self_ = std::move(self); }

private:
    bool is_noise(const Hub& hub, const Event& event, Laboratory& lab) {
        if (event.type == "call_finished" || event.type == "call_started") {
            const CallRecord* record = lab.world.calls().find(event.call);
            const bool polls = record != nullptr && record->method == "getUpdates";
            return user_id_ == 0 && !polls && (bot_id_ == 0 || event.bot_id == bot_id_);
        }
        if (bot_id_ != 0 && user_id_ == 0) return false;
        static const std::set<std::string_view> heard{"message", "message_edited", "message_deleted", "query_answered"};
        EventFilter filter;
        filter.user_id = user_id_;
        if (!heard.contains(event.type) || !hub.fits(filter, event)) return false;
        if (user_id_ != 0 && event.from_id == user_id_) return false;
        if (event.type == "message") ++messages_;
        if (most_ && messages_ > *most_) {
            throw ControlError(400, "not silent: message " + std::to_string(messages_) + " is " +
                                        json::parse(event.data).value("text", std::string()));
        }
        return true;
    }
    void wake_later(Laboratory& lab, std::chrono::steady_clock::duration delay) {
        armed_ = true;
        const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(delay) + std::chrono::milliseconds(1);
        lab.timers.after(pause, [weak = lab_, self = self_] {
            const auto present = weak.lock();
            const auto me = self.lock();
            if (!present || !me) return;
            const auto lock = present->world.lock();
            me->armed_ = false;
            present->world.changed();
        });
    }

    std::weak_ptr<Laboratory> lab_;
    std::weak_ptr<Silence> self_;
    std::int64_t user_id_;
    std::int64_t bot_id_;
    std::chrono::milliseconds quiet_;
    std::optional<std::size_t> most_;
    std::size_t messages_ = 0;
    std::uint64_t seen_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
    bool armed_ = false;
};

void wait_silence(ControlCall& call, const net::Responder& responder) {
    if (call.has("user_id")) call.user();
    if (call.has("bot_id")) call.bot();
    const auto silence = std::make_shared<Silence>(call, last_event(call));
    silence->set_self(silence);
    wait(
        call, responder, [silence] { return silence->look(); },
        "silence for " + std::to_string(call.integer("quiet_ms", 300)) + " ms");
}

void wait_idle(ControlCall& call, const net::Responder& responder) {
    const std::int64_t bot_id = call.bot().id();
    const Look look = [&world = call.world, bot_id]() -> std::optional<json> {
        BotRecord* bot = world.find_bot(bot_id);
        if (bot == nullptr) throw ControlError(400, "the bot is gone: the world was replaced");
        world.drop_expired(*bot);
        return bot->queue.empty() ? std::optional(json(true)) : std::nullopt;
    };
    wait(call, responder, look, "the bot to confirm all its updates");
}

constexpr ControlEntry entries[] = {
    {"wait_message", nullptr, wait_message}, {"wait_edit", nullptr, wait_edit},
    {"wait_answer", nullptr, wait_answer},   {"wait_call", nullptr, wait_call},
    {"wait_calls", nullptr, wait_calls},     {"wait_silence", nullptr, wait_silence},
    {"wait_idle", nullptr, wait_idle},
};

}  // namespace

std::span<const ControlEntry> waiting_operations() {
    return entries;
}

}  // namespace telepot::lab
