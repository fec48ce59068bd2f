// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace telepot::lab {

struct ChatRecord;
struct PendingQuery;
struct BotRecord;
struct QueuedUpdate;

/// Who is told of what happens in the world, under its lock and while it happens: what is spoken of may not be complete
/// yet. That is the time to take notes, and World::before_release the time to read.
class Observer {
public:
    enum class Change : std::uint8_t { posted, edited, deleted };
    enum class UpdateChange : std::uint8_t { queued, delivered, confirmed, expired };

    virtual ~Observer() = default;
    virtual void message(const ChatRecord& chat, std::int64_t message_id, Change change) = 0;
    /// An ephemeral message: `key` is "RECEIVER:ID".
    virtual void ephemeral(const ChatRecord& chat, std::string_view key, Change change) = 0;
    /// Something about the chat may have changed: title, members, keyboard, who types, ...
    virtual void chat(const ChatRecord& chat) = 0;
    virtual void reaction(const ChatRecord& chat, std::int64_t message_id, std::int64_t user_id) = 0;
    virtual void member(const ChatRecord& chat, std::int64_t user_id) = 0;
    virtual void join_request(const ChatRecord& chat, std::int64_t user_id) = 0;
    /// A person or a bot may be another.
    virtual void user(std::int64_t user_id) = 0;
    virtual void query(const PendingQuery& query) = 0;
    /// `via` is "poll" or "webhook", `call` the number of the getUpdates call, for delivered ones.
    virtual void update(const BotRecord& bot, const QueuedUpdate& update, UpdateChange change, std::string_view via,
                        std::uint64_t call) = 0;
    virtual void call(std::uint64_t number) = 0;
    virtual void fault(std::uint64_t number) = 0;
    virtual void clock() = 0;
    /// Everything is gone, or replaced.
    virtual void emptied() = 0;
};

}  // namespace telepot::lab
