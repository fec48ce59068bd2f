// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "telepot/messages/any_message.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::durable {

/// A call that was made while an update was handled.
class CallRecord {
public:
    enum class State : char {
        begun = 'b',     ///< nobody knows what became of it
        answered = 'a',  ///< there is an answer
        unsent = 'u',    ///< it didn't reach the server
    };

    CallRecord() = default;
    CallRecord(std::string_view name, State call_state) : method(name), state(call_state) {}

    std::string text() const;
    /// @throws DecodeError
    static CallRecord parse(std::string_view text);

    std::string method;
    State state = State::begun;
    int status = 0;
    std::string body;
};

/// An update in the inbox that isn't handled yet, or something else that comes again until it is handled: an event of
/// the store, the end of an idle time.
class Receipt : public telepot::detail::Counted {
public:
    using Journal = std::vector<CallRecord>;

    /// @param msg the update's object, by which it is found
    Receipt(std::string key, std::int64_t number, const void* msg)
        : id(std::move(key)), update_id(number), object(msg) {}

    /// Of an event. @param timer its key in the store; empty: an idle time, which ends with the conversation's state
    Receipt(std::string key, AnyMessage msg, std::string timer)
        : id(std::move(key)), update_id(0), object(msg.object()), event(std::move(msg)), timer_key(std::move(timer)) {}

    const std::string id;  ///< its key in the inbox
    const std::int64_t update_id;
    const void* const object;
    const std::optional<AnyMessage> event;  ///< keeps the address from being used again
    const std::string timer_key;

    // Whether the process may have died with it; set before anybody handles it.
    bool suspect = false;
    bool alone = false;           ///< and it is to be handled while nothing else is
    bool suspect_before = false;  ///< not for the first time
    int deaths = 0;               ///< so often it surely has

    bool is_done(const std::string& conversation) const {
        const std::lock_guard lock(mutex_);
        return done_.contains(conversation) || (only_ && *only_ != conversation);
    }
    /// Was set aside for this conversation and comes again: all others are through with it.
    void set_only(std::string conversation) {
        const std::lock_guard lock(mutex_);
        only_ = std::move(conversation);
    }
    bool has_only() const {
        const std::lock_guard lock(mutex_);
        return only_.has_value();
    }
    void set_done(const std::string& conversation) {
        const std::lock_guard lock(mutex_);
        done_.insert(conversation);
        journals_.erase(conversation);
    }
    /// Whether anything is noted of a conversation.
    bool knows(const std::string& conversation) const {
        const std::lock_guard lock(mutex_);
        return done_.contains(conversation) || journals_.contains(conversation);
    }
    std::set<std::string> done() const {
        const std::lock_guard lock(mutex_);
        return done_;
    }
    /// What a conversation's former attempt has called.
    Journal journal(const std::string& conversation) const {
        const std::lock_guard lock(mutex_);
        const auto found = journals_.find(conversation);
        return found == journals_.end() ? Journal() : found->second;
    }
    void set_journal(const std::string& conversation, Journal journal) {
        const std::lock_guard lock(mutex_);
        journals_[conversation] = std::move(journal);
    }
    std::map<std::string, Journal> journals() const {
        const std::lock_guard lock(mutex_);
        return journals_;
    }
    /// Notes one more failed attempt of a conversation, and says how many there were.
    int failed(const std::string& conversation) {
        const std::lock_guard lock(mutex_);
        return ++failures_[conversation];
    }

private:
    mutable std::mutex mutex_;  // of all below
    std::set<std::string> done_;
    std::optional<std::string> only_;
    std::map<std::string, Journal> journals_;
    std::map<std::string, int> failures_;
};

}  // namespace telepot::durable
