// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "lab/call_log.hpp"
#include "lab/clock.hpp"
#include "lab/faults.hpp"
#include "lab/files.hpp"
#include "lab/json.hpp"
#include "lab/observer.hpp"
#include "lab/records.hpp"

namespace telepot::lab {

/// Rules of the world.
struct WorldOptions {
    WorldOptions() = default;

    bool local_mode = false;
    bool strict = false;           ///< problems fail the call
    bool registered_only = false;  ///< unknown tokens are 401 instead of making a bot
    bool privacy_mode = false;     ///< bots that aren't admins see only commands, mentions and replies in groups
    std::size_t call_log_limit = 100'000;
    std::int64_t first_update_id = 500'000'001;
    std::chrono::milliseconds webhook_timeout{60'000};  ///< how long a webhook's answer is waited for
    std::string files_folder;                           ///< empty = a temporary one
};

/// The world's lock. What happened while it was held is looked at before others can have it.
class WorldMutex {
public:
    void lock() { mutex_.lock(); }
    void unlock() {
        if (touched && before_release) before_release();
        touched = false;
        mutex_.unlock();
    }

    bool touched = false;                  ///< guarded by this
    std::function<void()> before_release;  ///< never throws; may be empty

private:
    std::mutex mutex_;
};

/// Everything that exists in the laboratory. Each member function expects the lock to be held, except where
/// it says otherwise. References to records stay good until clear() or load(): maps are node-based, nothing is
/// erased.
class World {
public:
    using Lock = std::unique_lock<WorldMutex>;

    explicit World(WorldOptions options = {});
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    /// Takes the lock (the one call that is made without it).
    Lock lock() { return Lock(mutex_); }
    const WorldOptions& options() const { return options_; }
    Clock& clock() { return clock_; }
    FileStore& files() { return files_; }
    CallLog& calls() { return calls_; }
    Faults& faults() { return faults_; }

    // Users and bots ------------------------------------------------------------------------------------------------
    /// `profile` holds fields of the User object; id and is_bot are filled in where missing.
    UserRecord& add_user(json profile);
    UserRecord* find_user(std::int64_t id);
    UserRecord* find_user(std::string_view username);
    /// Makes the bot and its user; the username is derived from the id if empty.
    BotRecord& add_bot(const std::string& token, std::string first_name = {}, std::string username = {});
    BotRecord* find_bot(std::string_view token);
    BotRecord* find_bot(std::int64_t id);
    /// The bot's User object, without the fields that only getMe shows.
    const json& profile(const BotRecord& bot) { return find_user(bot.id)->profile; }

    // Chats ---------------------------------------------------------------------------------------------------------
    /// A group, supergroup or channel; the creator (if not 0) becomes its owner. Extra fields go into Chat.
    ChatRecord& add_chat(const std::string& type, const std::string& title, std::int64_t creator_id, json info = {});
    /// The private chat of a bot and a user, made on first use.
    ChatRecord& private_chat(std::int64_t bot_id, std::int64_t user_id);
    /// As a bot names it: its private chat with the user if `chat_id` is positive and it exists. nullptr if none.
    ChatRecord* find_chat(std::int64_t bot_id, std::int64_t chat_id);
    /// A group, supergroup or channel by its public name (without @).
    ChatRecord* find_chat(std::string_view username);
    /// Every chat, private ones included.
    void each_chat(const std::function<void(ChatRecord&)>& visit);
    /// The ChatMember object, complete for the status (owner, administrator, member, restricted, left, banned).
    json chat_member(const ChatRecord& chat, std::int64_t user_id);
    /// Changes a standing and tells the bots: my_chat_member to the bot concerned, chat_member to admin bots.
    /// `service_message`: also post new_chat_members or left_chat_member where Telegram does.
    void set_member(ChatRecord& chat, std::int64_t user_id, Member member, std::int64_t actor_id,
                    bool service_message = true, json update_extra = json::object());
    /// Turns a group into a supergroup with service messages on both sides; returns the new chat.
    ChatRecord& migrate(ChatRecord& group, std::int64_t actor_id);

    // Messages ------------------------------------------------------------------------------------------------------
    /// Completes a message (message_id, date, chat), stores it, shows it to the chat's users and delivers it to the
    /// chat's bots other than the sender (bots never see other bots' messages in groups). The caller gives from,
    /// sender_chat and the content. Returns the stored message, which may be completed further in place.
    json& post_message(ChatRecord& chat, json message);
    /// After a stored message was changed: sets edit_date; `by_user` delivers edited_message or edited_channel_post.
    void message_edited(ChatRecord& chat, json& message, bool by_user);
    /// nullptr if there is none.
    json* find_message(ChatRecord& chat, std::int64_t message_id);
    bool delete_message(ChatRecord& chat, std::int64_t message_id);
    /// An inline message by its inline_message_id; nullptr if there is none.
    json* find_inline_message(std::string_view inline_message_id);
    /// Stores the message that came of an inline result under a new inline_message_id, which is returned.
    std::string add_inline_message(std::int64_t bot_id, json message);
    /// An inline_message_id for a message of a chat, by which the bot can edit it as well.
    std::string inline_name(std::int64_t bot_id, const ChatRecord& chat, std::int64_t message_id);

    // Business ------------------------------------------------------------------------------------------------------
    /// Connects the bot to a person's account, or changes the rights, and tells the bot.
    BusinessRecord& connect_business(BotRecord& bot, const UserRecord& owner, json rights);
    /// Ends the connection and tells the bot.
    void disconnect_business(BusinessRecord& connection);
    BusinessRecord* find_business(std::string_view id);
    BusinessRecord* find_business(std::int64_t owner_id, std::int64_t bot_id);
    /// Whether any bot is or was connected to the account.
    bool has_business(std::int64_t owner_id) const;
    /// The BusinessConnection object.
    json business_object(const BusinessRecord& connection);
    /// Whether it is the private chat of two people.
    bool is_of_people(const ChatRecord& chat) const { return chat.is_private() && !bots_.contains(chat.bot_id); }
    /// Tells the bots of an account that messages of its chat are gone; not the bot that did it (0 = nobody).
    void tell_business_deleted(const ChatRecord& chat, const json& message_ids, std::int64_t except_bot = 0);

    // Updates -------------------------------------------------------------------------------------------------------
    /// Queues an update if the bot's allowed_updates let it through, and wakes a waiting poll. Returns its
    /// update_id, or 0 if it was filtered out.
    std::int64_t push_update(BotRecord& bot, const std::string& kind, json body);
    /// Queues a complete Update as it is (also with an update_id of its own); unfiltered.
    std::int64_t push_raw_update(BotRecord& bot, json update);
    void drop_expired(BotRecord& bot);

    // Queries -------------------------------------------------------------------------------------------------------
    /// Records the query under a new id, which is put into the object under `id_name`, and sends it to the bot.
    PendingQuery& ask(BotRecord& bot, const std::string& kind, std::int64_t user_id, json query,
                      std::chrono::seconds life, const char* id_name = "id");
    /// The same for a query that reaches the bot by another way: there is no update.
    PendingQuery& note_query(const BotRecord& bot, const std::string& kind, std::int64_t user_id, json query,
                             std::chrono::seconds life, const char* id_name = "id");
    /// The query if it exists, is of this kind and bot, hasn't been answered and isn't too old; else nullptr.
    PendingQuery* open_query(const BotRecord& bot, std::string_view kind, std::string_view id);
    PendingQuery* find_query(std::string_view id);
    /// Records the answer and wakes whoever waits for it.
    void answer(PendingQuery& query, json arguments);

    // Odds and ends -------------------------------------------------------------------------------------------------
    /// A new text identifier, unique in this world.
    std::string new_id();
    std::int64_t new_number() { return next_number_++; }
    /// Moves the clock: updates and queries age, waiting polls end.
    void advance_clock(std::chrono::milliseconds by);
    /// Wakes all that wait in wait_until.
    void changed() {
        mutex_.touched = true;
        changed_.notify_all();
    }
    /// Called before the lock is released if anything has changed meanwhile; never throws. May be empty.
    void set_before_release(std::function<void()> look) { mutex_.before_release = std::move(look); }
    /// Who is told of everything; null if nobody looks.
    Observer* observer = nullptr;
    /// Counts how often everything was replaced: references from before are no good any more.
    std::uint64_t generation() const { return generation_; }
    /// Empties the world but for the bots, which begin anew with token and webhook; `bots_too` forgets those.
    void clear(bool bots_too);
    /// Everything as one object, and back. load() throws std::invalid_argument if that isn't what save() gave, and then
    /// leaves the world as it was.
    json save();
    void load(const json& saved);

    // Notes for the observer ----------------------------------------------------------------------------------------
    void note_message(const ChatRecord& chat, std::int64_t message_id, Observer::Change change) {
        if (observer != nullptr) observer->message(chat, message_id, change);
        changed();
    }
    void note_ephemeral(const ChatRecord& chat, std::string_view key, Observer::Change change) {
        if (observer != nullptr) observer->ephemeral(chat, key, change);
        changed();
    }
    void note_chat(const ChatRecord& chat) {
        if (observer != nullptr) observer->chat(chat);
        changed();
    }
    void note_reaction(const ChatRecord& chat, std::int64_t message_id, std::int64_t user_id) {
        if (observer != nullptr) observer->reaction(chat, message_id, user_id);
        changed();
    }
    void note_join_request(const ChatRecord& chat, std::int64_t user_id) {
        if (observer != nullptr) observer->join_request(chat, user_id);
        changed();
    }
    void note_user(std::int64_t user_id) {
        if (observer != nullptr) observer->user(user_id);
        changed();
    }
    /// The message that an inline result became is another now.
    void note_inline(std::string_view inline_message_id);
    void note_call(std::uint64_t number) {
        if (observer != nullptr) observer->call(number);
        changed();
    }
    void note_fault(std::uint64_t number) {
        if (observer != nullptr) observer->fault(number);
        changed();
    }
    /// The bot was given the update by getUpdates (`call` is the call's number) or a webhook.
    void note_delivered(BotRecord& bot, const QueuedUpdate& update, std::uint64_t call);
    /// It won't get it (again).
    void note_confirmed(const BotRecord& bot, const QueuedUpdate& update) {
        if (observer != nullptr) observer->update(bot, update, Observer::UpdateChange::confirmed, {}, 0);
        changed();
    }
    /// Waits (releasing the lock) until the predicate holds or real time passes; whether it holds.
    bool wait_until(Lock& lock, std::chrono::steady_clock::time_point deadline, const std::function<bool()>& holds) {
        return changed_.wait_until(lock, deadline, holds);
    }
    /// Tells who delivers that there are updates for a webhook, or that it is another one.
    void webhook_changed(const BotRecord& bot);
    /// Every user, bots included.
    void each_user(const std::function<void(UserRecord&)>& visit) {
        for (auto& [id, user] : users_) visit(user);
    }
    void each_query(const std::function<void(PendingQuery&)>& visit) {
        for (auto& [id, query] : queries_) visit(query);
    }
    /// Every bot.
    void each_bot(const std::function<void(BotRecord&)>& visit);
    /// Called by webhook_changed() and when the clock was moved (the seam for delivery). May be empty.
    std::function<void(const BotRecord&)> on_webhook_update;

private:
    void end_polls();
    void replaced();
    void load_queue(BotRecord& bot, const json& queue);
    void deliver(ChatRecord& chat, const json& message, bool edited);
    void deliver_business(const ChatRecord& chat, const json& message, bool edited);
    void announce_business(const BusinessRecord& connection);
    void announce_member(ChatRecord& chat, const json& before, const json& after, std::int64_t actor_id, json extra);
    bool bot_sees(const BotRecord& bot, const ChatRecord& chat, const json& message);
    std::int64_t enqueue(BotRecord& bot, const std::string& kind, json update);

    WorldOptions options_;
    WorldMutex mutex_;
    std::condition_variable_any changed_;
    std::uint64_t generation_ = 1;
    Clock clock_;
    FileStore files_;
    CallLog calls_;
    Faults faults_;
    std::map<std::int64_t, UserRecord> users_;
    std::map<std::int64_t, BotRecord> bots_;
    std::map<std::string, std::int64_t, std::less<>> bot_by_token_;
    std::map<std::pair<std::int64_t, std::int64_t>, ChatRecord> chats_;  ///< by bot_id (private, else 0) and id
    std::map<std::string, PendingQuery, std::less<>> queries_;
    std::map<std::string, BusinessRecord, std::less<>> business_;  ///< by id
    std::map<std::string, json, std::less<>> inline_messages_;
    std::map<std::string, UserRecord::Arrival, std::less<>> inline_names_;  ///< messages of chats by inline_message_id
    static constexpr std::int64_t first_user_id = 100'001;
    static constexpr std::int64_t first_group_id = -4'001;
    static constexpr std::int64_t first_supergroup_id = -1'000'000'004'001;
    std::int64_t next_number_ = 1;
    std::uint64_t last_serial_ = 0;
    std::int64_t next_user_id_ = first_user_id;
    std::int64_t next_group_id_ = first_group_id;
    std::int64_t next_supergroup_id_ = first_supergroup_id;
};

}  // namespace telepot::lab
