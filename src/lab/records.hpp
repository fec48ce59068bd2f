// SPDX-License-Identifier: MIT
// What the world is made of. Plain data, guarded by the world's lock.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lab/json.hpp"

namespace telepot::lab {

/// A person or a bot, as seen by others.
struct UserRecord {
    UserRecord() = default;

    std::int64_t id = 0;
    json profile;  ///< the User object: id, is_bot, first_name, last_name, username, language_code, is_premium
    json extra = json::object();  ///< whatever methods keep about a user (photos, status emoji, ...)
    bool deactivated = false;
    std::set<std::int64_t> started;  ///< bots that may write to this user
    std::set<std::int64_t> blocked;  ///< bots that this user has blocked

    /// A message that became visible to the user, oldest first; consumed by the wait helpers.
    struct Arrival {
        Arrival(std::int64_t viewer_bot, std::int64_t chat, std::int64_t message)
            : bot_id(viewer_bot), chat_id(chat), message_id(message) {}
        std::int64_t bot_id;  ///< 0 except in private chats
        std::int64_t chat_id;
        std::int64_t message_id;
    };
    std::deque<Arrival> arrivals;

    bool is_bot() const { return profile.value("is_bot", false); }
    std::string username() const { return profile.value("username", std::string()); }
};

/// Somebody's standing in a chat.
struct Member {
    Member() = default;
    explicit Member(std::string member_status, json member_rights = json::object())
        : status(std::move(member_status)), rights(std::move(member_rights)) {}

    std::string status = "left";   ///< creator, administrator, member, restricted, left, kicked
    json rights = json::object();  ///< further fields of the ChatMember object that differ from its defaults

    /// Whether they are in the chat now.
    bool present() const {
        return status == "creator" || status == "administrator" || status == "member" ||
               (status == "restricted" && rights.value("is_member", true));
    }
    bool is_admin() const { return status == "creator" || status == "administrator"; }
};

/// One chat. A private chat exists once for each pair of bot and user, and its id is the user's. The private chat of
/// two people exists once, as it is for the one whose account a bot serves: that one stands in the bot's place.
struct ChatRecord {
    ChatRecord() = default;

    std::int64_t id = 0;
    std::int64_t bot_id = 0;      ///< the other side of a private chat, else 0
    std::string type;             ///< private, group, supergroup, channel
    json info = json::object();   ///< further fields of the Chat object: title, username, first_name, is_forum, ...
    json full = json::object();   ///< further fields of ChatFullInfo: description, photo, permissions, ...
    json extra = json::object();  ///< whatever methods keep: invite links, topics, ...
    std::map<std::int64_t, Member> members;
    std::map<std::int64_t, json> messages;  ///< complete Message objects by message_id
    std::vector<std::int64_t> pinned;       ///< message_ids, newest last
    std::int64_t next_message_id = 1;
    std::int64_t migrated_to = 0;  ///< the supergroup that this group became
    bool deleted = false;

    bool is_private() const { return type == "private"; }
    bool is_channel() const { return type == "channel"; }
    /// The Chat object as it stands in messages.
    json brief() const;
};

/// An update that waits for its bot.
struct QueuedUpdate {
    QueuedUpdate(std::int64_t update_id, std::string update_kind, std::string update_text, std::int64_t until_ms,
                 std::uint64_t serial_number, std::int64_t key)
        : id(update_id),
          kind(std::move(update_kind)),
          text(std::move(update_text)),
          expires_ms(until_ms),
          serial(serial_number),
          order_key(key) {}

    std::int64_t id;
    std::string kind;  ///< "message", "callback_query", ...
    std::string text;  ///< the whole Update object
    std::int64_t expires_ms;
    std::uint64_t serial;    ///< grows along the queue
    std::int64_t order_key;  ///< webhooks get updates of the same key one at a time: its chat's id or its user's
};

/// State of a bot's webhook; empty url = none.
struct WebhookState {
    WebhookState() = default;

    std::string url;
    std::string secret_token;
    std::string certificate;  ///< PEM as uploaded, or empty
    std::string ip_address;
    int max_connections = 40;
    std::int64_t last_error_date = 0;
    std::string last_error_message;
    std::string resolved_address;    ///< what the last connection went to
    std::int64_t gone_since_ms = 0;  ///< since when the server has answered nothing but 410; 0 = it hasn't
};

/// A getUpdates call that waits.
struct PollWaiter {
    PollWaiter() = default;

    std::uint64_t number = 0;
    int limit = 100;
    std::int64_t offset = 0;       ///< as it was asked for
    std::int64_t started_ms = 0;   ///< in the world's time
    std::int64_t deadline_ms = 0;  ///< in the world's time
    /// Answers it: the updates are taken from the queue; called under the world's lock, at most once.
    std::function<void()> finish;
    /// Answers it with a 409 of this text (without "Conflict: ").
    std::function<void(const std::string&)> refuse;
};

/// A bot's account.
struct BotRecord {
    BotRecord() = default;

    std::int64_t id = 0;
    std::string token;
    bool sees_all_group_messages = true;
    json extra = json::object();  ///< whatever methods keep: commands, descriptions, default rights, ...

    std::deque<QueuedUpdate> queue;
    std::int64_t next_update_id = 1;
    std::int64_t last_given_update = 0;  ///< update_id of the one that was delivered last
    std::int64_t last_call_ms = 0;       ///< when it last called, in the world's time
    std::optional<std::set<std::string, std::less<>>> allowed_updates;  ///< nothing = the default set
    std::optional<PollWaiter> waiter;
    WebhookState webhook;
    std::uint64_t webhook_revision = 0;  ///< counts changes of the webhook
    std::int64_t logged_out_until = 0;   ///< Unix time
};

/// A person's account that a bot may act for.
struct BusinessRecord {
    BusinessRecord() = default;

    std::string id;
    std::int64_t owner_id = 0;
    std::int64_t bot_id = 0;
    std::int64_t date = 0;
    json rights = json::object();  ///< BusinessBotRights
    bool enabled = true;

    bool may(std::string_view right) const { return enabled && rights.value(std::string(right), false); }
};

/// A query that a user has put and a bot may answer: callback, inline, shipping, pre-checkout, guest, join, ...
struct PendingQuery {
    PendingQuery() = default;

    std::string id;
    std::string kind;  ///< the Update's field: "callback_query", "inline_query", ...
    std::int64_t bot_id = 0;
    std::int64_t user_id = 0;
    json query;                    ///< the object that the bot was sent
    std::int64_t chat_id = 0;      ///< where a button was pressed
    std::int64_t chat_bot_id = 0;  ///< the bot's side of that chat if it is a private one, else 0
    std::int64_t expires_ms = 0;
    bool answered = false;
    json answer;  ///< arguments of the answering call
};

}  // namespace telepot::lab
