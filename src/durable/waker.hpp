// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "telepot/store/store.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::durable {

/// Hands out what is due of what is stored, in the order of its times: events that were scheduled, and conversations
/// that were idle for too long while they weren't in memory. All but the store's rows that are next is left there.
class Waker {
public:
    /// What is told of something that is due, on the waker's thread. False: it is none of the waker's business (now).
    class Listener {
    public:
        virtual bool event_due(const StoreItem& item) = 0;
        virtual bool idle_due(const StoreItem& conversation) = 0;

    protected:
        ~Listener() = default;
    };

    /// Both outlive it.
    Waker(StoreBackend& store, Listener& listener) : store_(store), listener_(listener) {}
    ~Waker() { stop(); }
    Waker(const Waker&) = delete;
    Waker& operator=(const Waker&) = delete;

    void start();
    /// Nothing is handed out any more.
    void pause();
    /// The same, and its thread has ended.
    void stop();
    /// Whether anything is handed out. Any thread.
    bool is_running();
    /// Something will be due at this time, in milliseconds since 1970. Any thread.
    void note(std::int64_t when);
    /// What was handed out for this key is over: committed, or not to be tried again. Any thread.
    void over(const std::string& key);

private:
    class Due;

    void work();
    /// Hands out what is due, and gives the time when to look again.
    std::int64_t pass();
    std::vector<Due> collect(std::int64_t now, bool& more);
    bool take_out(const std::string& key);
    std::size_t count_out();

    StoreBackend& store_;
    Listener& listener_;
    std::thread thread_;
    std::size_t page_ = 0;  // its thread only

    std::mutex mutex_;  // of all below
    std::condition_variable changed_;
    std::set<std::string> out_;  // keys of what was handed out and isn't over
    std::int64_t wake_at_ = 0;
    bool running_ = false;
};

}  // namespace telepot::durable
