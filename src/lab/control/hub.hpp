// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lab/control/update_log.hpp"
#include "lab/json.hpp"
#include "lab/observer.hpp"
#include "net/server/http_server.hpp"

namespace telepot::lab {

class Laboratory;

/// Something that happened, as clients are told.
struct Event {
    Event() = default;

    std::uint64_t id = 0;
    std::string_view type;  ///< one of the contract's
    std::int64_t at_ms = 0;
    std::string data;  ///< JSON
    // Whom it concerns; 0 where nothing.
    std::int64_t bot_id = 0;
    std::int64_t user_id = 0;
    std::int64_t chat_bot_id = 0;
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
    std::int64_t from_id = 0;
    std::uint64_t call = 0;

    /// The object that the contract calls Event.
    std::string text() const;
};

/// Which events somebody wants.
struct EventFilter {
    EventFilter() = default;

    std::set<std::string, std::less<>> types;  ///< empty = all
    std::int64_t bot_id = 0;
    std::int64_t user_id = 0;
};

/// Takes notes of what happens in the world, makes events of them when its lock is released, keeps the newest ones and
/// sends them to whoever listens. Everything under the world's lock.
class Hub final : public Observer {
public:
    static constexpr std::size_t max_events = 10'000;
    static constexpr std::size_t max_bytes = std::size_t{64} << 20;
    /// A listener that is so far behind is cut off; it comes back with the id of the last event that it has.
    static constexpr std::size_t max_backlog = std::size_t{8} << 20;

    explicit Hub(Laboratory& laboratory) : laboratory_(laboratory) {}

    /// Begins to take notes, if that hasn't been done yet.
    void begin();
    /// Makes events of the notes. Never throws.
    void flush() noexcept;
    const std::deque<Event>& events() const { return events_; }
    std::uint64_t last_id() const { return next_id_ - 1; }
    /// Whether the one who filters gets the event.
    bool fits(const EventFilter& filter, const Event& event) const;
    const UpdateLog& updates() const { return updates_; }
    /// Who is told of each event under the world's lock, hence must be quick. May be empty.
    std::function<void(const Event&)> sink;
    /// Begins a stream: first what came after that event, if it is known.
    void listen(const net::Responder& responder, EventFilter filter, bool resume, std::uint64_t after);

    void message(const ChatRecord& chat, std::int64_t message_id, Change change) override;
    void ephemeral(const ChatRecord& chat, std::string_view key, Change change) override;
    void chat(const ChatRecord& chat) override;
    void reaction(const ChatRecord& chat, std::int64_t message_id, std::int64_t user_id) override;
    void member(const ChatRecord& chat, std::int64_t user_id) override;
    void join_request(const ChatRecord& chat, std::int64_t user_id) override;
    void user(std::int64_t user_id) override;
    void query(const PendingQuery& query) override;
    void update(const BotRecord& bot, const QueuedUpdate& update, UpdateChange change, std::string_view via,
                std::uint64_t call) override;
    void call(std::uint64_t number) override;
    void fault(std::uint64_t number) override;
    void clock() override;
    void emptied() override;

private:
    using ChatKey = std::pair<std::int64_t, std::int64_t>;  // bot_id and id
    struct Note {
        enum class Kind : std::uint8_t {
            message,
            ephemeral,
            reaction,
            member,
            join_request,
            query,
            update,
            call,
            fault,
            clock,
            reset
        };
        Note() = default;

        Kind kind = Kind::message;
        ChatKey chat{0, 0};
        std::int64_t id = 0;  // of a message, user or fault
        std::int64_t user = 0;
        std::uint64_t number = 0;  // of a call or an update
        std::string key;
        Change change = Change::posted;
        UpdateChange update_change = UpdateChange::queued;
        bool finished = false;
    };
    struct Listener {
        Listener(net::ResponseStream to, EventFilter what) : stream(std::move(to)), filter(std::move(what)) {}
        std::uint64_t number = 0;
        net::ResponseStream stream;
        EventFilter filter;
    };
    /// What was last told of a chat, by the events' types.
    using Aspects = std::map<std::string_view, std::string>;

    void turn_into_event(const Note& note);
    void message_event(const Note& note, const ChatRecord& chat);
    void ephemeral_event(const Note& note, const ChatRecord& chat);
    void reaction_event(const Note& note, const ChatRecord& chat);
    void update_event(const Note& note);
    void call_event(const Note& note);
    void touch_what_called(const Note& note);
    void join_request_event(const Note& note, const ChatRecord& chat);
    void chat_events(const ChatKey& key);
    void user_event(std::int64_t user_id);
    Aspects aspects_of(const ChatRecord& chat);
    std::string user_text(std::int64_t user_id);
    Event& add(std::string_view type, const json& data);
    Event& add(std::string_view type, const json& data, const ChatRecord& chat);
    void send_new(std::uint64_t after);
    bool send(Listener& listener, const Event& event) const;
    void remember_everything();
    void beat();

    Laboratory& laboratory_;
    bool recording_ = false;
    std::vector<Note> notes_;
    std::set<ChatKey> touched_chats_;
    std::set<std::int64_t> touched_users_;
    std::map<ChatKey, Aspects> known_chats_;
    std::map<std::int64_t, std::string> known_users_;
    UpdateLog updates_;
    std::deque<Event> events_;
    std::size_t bytes_ = 0;
    std::uint64_t next_id_ = 1;
    std::list<Listener> listeners_;
    std::uint64_t next_listener_ = 1;
    bool beating_ = false;
};

}  // namespace telepot::lab
