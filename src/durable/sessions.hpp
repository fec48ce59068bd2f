// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "telepot/durable/session.hpp"
#include "telepot/store/store.hpp"

namespace telepot::durable {

class Keeper;

/// How often sessions were changed, of those that are in use. Handlers of several chats may use one at the same time:
/// who commits second has begun with a state that isn't the last one, and has to begin anew.
class SessionVersions {
public:
    /// While one lives, nobody else looks or changes anything.
    class Lock {
    public:
        explicit Lock(SessionVersions& versions) : lock_(versions.mutex_) {}

    private:
        std::unique_lock<std::mutex> lock_;
    };

    std::uint64_t use(const std::string& key);
    void leave(const std::string& key);
    /// Both under the Lock.
    bool is_current(const std::string& key, std::uint64_t version) const { return used_.at(key).version == version; }
    void change(const std::string& key) { ++used_.at(key).version; }

private:
    class Entry {
    public:
        std::uint64_t version = 0;
        int users = 0;
    };

    std::mutex mutex_;
    std::map<std::string, Entry> used_;
};

/// The sessions that one message's handler uses. One thread at a time.
class SessionStates {
public:
    explicit SessionStates(Keeper& keeper) noexcept : keeper_(keeper) {}
    SessionStates(const SessionStates&) = delete;
    SessionStates& operator=(const SessionStates&) = delete;
    ~SessionStates();

    /// The state with this key, loaded; one that can't be read is set aside, and begins anew.
    telepot::detail::SessionState& state(const std::string& key,
                                         const telepot::detail::Function<telepot::detail::SessionState*()>& make);
    /// Its state goes with the commit; what is used after that begins anew.
    void erase(const std::string& key, const telepot::detail::Function<telepot::detail::SessionState*()>& make);

    /// What is to be stored, by key; empty texts: to be removed. @throws what saving throws
    using Changes = std::vector<std::pair<std::string, std::string>>;
    Changes changes() const;
    /// Both under the lock of the versions.
    bool are_current() const;
    void put(const Changes& changes, StoreBatch& batch);

private:
    class Used {
    public:
        telepot::detail::Shared<telepot::detail::SessionState> state;
        std::uint64_t version = 0;
        std::string stored;  ///< empty: nothing was
        std::string begun;   ///< what it was when it was loaded or made
        bool erased = false;
    };

    Used& use(const std::string& key, const telepot::detail::Function<telepot::detail::SessionState*()>& make);

    Keeper& keeper_;
    std::map<std::string, Used> used_;
};

}  // namespace telepot::durable
