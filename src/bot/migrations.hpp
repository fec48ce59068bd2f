// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <unordered_map>

#include "telepot/bot/options.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/shared.hpp"
#include "values/bot_name.hpp"

namespace telepot::bot {

/// Which groups have become which supergroups, as far as a bot has heard; the oldest are forgotten. Any thread.
class Migrations : public detail::Counted {
public:
    using Hook = detail::Function<void(std::int64_t old_chat_id, std::int64_t new_chat_id)>;
    /// @param forgotten an old id that isn't remembered any more; 0: none
    using Follower = detail::Function<void(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten)>;

    /// @throws BadArgument
    Migrations(const MigrationOptions& options, log::SharedBotName bot_name);

    /// Whether calls follow.
    bool follows() const noexcept { return follows_; }
    /// What every message and call asks first.
    bool empty() const noexcept { return count_.load(std::memory_order_acquire) == 0; }
    std::size_t size() const noexcept { return count_.load(std::memory_order_acquire); }

    /// Takes note that a group has become a supergroup, and tells the follower, then the hook. Nothing happens if it
    /// is known, or can't be.
    void learn(std::int64_t old_chat_id, std::int64_t new_chat_id);
    /// The same if a message says so.
    void see(const AnyMessage& msg);
    /// The supergroup that a group has become; 0 if nothing is known.
    std::int64_t successor(std::int64_t chat_id) const;
    /// The group that a supergroup has been; 0 if nothing is known.
    std::int64_t predecessor(std::int64_t chat_id) const;
    /// Whether two ids are those of one chat.
    bool same(std::int64_t a, std::int64_t b) const {
        return a == b || (!empty() && (successor(a) == b || successor(b) == a));
    }

    /// The user's: called in the network's thread. After set_hook({}) it isn't, and doesn't run any more.
    void set_hook(Hook hook);
    /// The delegates': called by learn().
    void set_follower(Follower follower);

private:
    bool remember(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t& forgotten);
    void tell(std::int64_t old_chat_id, std::int64_t new_chat_id);
    void call_hook(std::int64_t old_chat_id, std::int64_t new_chat_id);

    const bool follows_;
    const std::size_t most_;
    const log::SharedBotName bot_name_;
    std::atomic<std::size_t> count_{0};

    mutable std::mutex mutex_;  // of the next four
    std::unordered_map<std::int64_t, std::int64_t> successors_;
    std::unordered_map<std::int64_t, std::int64_t> predecessors_;
    std::deque<std::int64_t> by_age_;  // old ids
    Follower follower_;

    std::recursive_mutex hook_mutex_;  // held while the hook runs; recursive, for one that replaces itself
    Hook hook_;
};

}  // namespace telepot::bot
